"""Targets as rules, and what a measured value makes of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from plan.indicators.figure import FigureWay


class RuleKind(StrEnum):
    """The keys are fixed: they stand in what the outside reads."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    AMONG_BEST = "among_best"  # the value is the share of the best that one is within: 19 of the best 19 %
    ABOVE_NATION = "above_nation"
    BELOW_NATION = "below_nation"
    BETTER_THAN_BEFORE = "better_than_before"


class TargetOutcome(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    HALF = "half"  # of several measures some
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why an outcome is what it is, beside the figures."""

    COMPARED = "compared"
    NO_VALUE = "no_value"  # nothing measured belongs to the target
    NO_NATION = "no_nation"
    NO_EARLIER_VALUE = "no_earlier_value"
    NO_RULE = "no_rule"  # the target says no limit to count against


@dataclass(frozen=True, slots=True)
class TargetRule:
    """`limit` is of the first three kinds, in the indicator's unit. `falling`: to be better is to be lower. `strict`:
    the limit itself is not enough. `year`: by when, or "" where it is not said."""

    kind: RuleKind
    limit: float | None = None
    falling: bool = False
    strict: bool = False
    year: str = ""


@dataclass(frozen=True, slots=True)
class MeasuredPart:
    """A part of those measured, such as one sex: `name` as the plan writes it."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Value:
    """What was measured in `period` (a year as it is written, "" where none is), and what it is compared with."""

    value: float
    period: str = ""
    nation: float | None = None
    before: float | None = None
    parts: tuple[MeasuredPart, ...] = ()
    rank: int | None = None
    of: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One period of an indicator. `way` is None for what stands in the plan itself."""

    period: str
    value: float
    nation: float | None = None
    source: str = ""
    way: FigureWay | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Indicator:
    """One measure of a goal. `unit` is "" where the plan gives none; `value` is None where nothing belongs. `series` is
    every period known, oldest first, the last of them that of `value`. `rule` is None of what is measured beside the
    target. `measure` is what it is called where it is told; figures are stored by `name`."""

    name: str
    unit: str
    rule: TargetRule | None
    value: Value | None = None
    series: tuple[Point, ...] = ()
    measure: str = ""

    @property
    def title(self) -> str:
        told = self.measure or self.name
        return told[:1].upper() + told[1:]

    @property
    def reason(self) -> Reason:
        if self.value is None:
            return Reason.NO_VALUE
        if self.rule is None:
            return Reason.NO_RULE
        if self.rule.kind in _OF_THE_NATION and self.value.nation is None:
            return Reason.NO_NATION
        if self.rule.kind is RuleKind.BETTER_THAN_BEFORE and self.value.before is None:
            return Reason.NO_EARLIER_VALUE
        return Reason.COMPARED

    @property
    def outcome(self) -> TargetOutcome:
        """As far from half as one measure can be: met, not met, or not to be told."""
        if self.value is None or self.rule is None or self.reason is not Reason.COMPARED:
            return TargetOutcome.UNKNOWN
        return TargetOutcome.MET if _holds(self.rule, self.value) else TargetOutcome.NOT_MET


_OF_THE_NATION = frozenset({RuleKind.ABOVE_NATION, RuleKind.BELOW_NATION})


def together(outcomes: Collection[TargetOutcome]) -> TargetOutcome:
    """Met when all are, half when some are; unknown when none can be told."""
    told = [each for each in outcomes if each is not TargetOutcome.UNKNOWN]
    if not told:
        return TargetOutcome.UNKNOWN
    met = sum(each is TargetOutcome.MET for each in told)
    if met == len(outcomes):
        return TargetOutcome.MET
    return TargetOutcome.HALF if met else TargetOutcome.NOT_MET


def _holds(rule: TargetRule, measured: Value) -> bool:
    match rule.kind:
        case RuleKind.AT_LEAST:
            over = measured.value - _number(rule.limit)
            return over > 0 if rule.strict else over >= 0
        case RuleKind.AT_MOST | RuleKind.AMONG_BEST:
            over = measured.value - _number(rule.limit)
            return over < 0 if rule.strict else over <= 0
        case RuleKind.ABOVE_NATION:
            return measured.value > _number(measured.nation)
        case RuleKind.BELOW_NATION:
            return measured.value < _number(measured.nation)
        case RuleKind.BETTER_THAN_BEFORE:
            change = measured.value - _number(measured.before)
            return change < 0 if rule.falling else change > 0


def _number(value: float | None) -> float:
    if value is None:
        raise ValueError("A rule is held against a figure that is not there.")
    return value
