"""The indicators that a goal's own words hold: proposals from its target and its nuläge, until somebody says other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from plan.indicators import baselines, measure_names, targets
from plan.indicators.baselines import Measured
from plan.indicators.numerals import is_bare
from plan.indicators.rules import Indicator, RuleKind, TargetOutcome, TargetRule, Value, together
from plan.indicators.targets import PLACE, Target
from plan.model import Goal

_WORD = re.compile(r"[a-zåäö0-9]{5,40}", re.IGNORECASE)
_SHORT = re.compile(r"\b[A-ZÅÄÖ]{2,8}\b")
_ALIKE = 6
"""Letters that two words have in common when they are of the same thing: "narkotika", "narkotikan"."""
_LONGEST = 90
_COMMON = {each[:_ALIKE] for each in ("andel", "andelen", "kommun", "kommunen", "medborgare", "antal", "antalet")}
"""Words that nearly every target has, and that so say nothing of what is measured."""
_OF_THE_NATION = (RuleKind.ABOVE_NATION, RuleKind.BELOW_NATION)


def indicators(goal: Goal) -> tuple[Indicator, ...]:
    """None where the target says no rule outright, or where somebody has said that it is not to be counted by it."""
    said = targets.read(goal.target) if goal.target and goal.counted else None
    if said is None:
        return ()
    target, nulage = goal.target or "", goal.baseline or ""
    measured = _measured(said, target, nulage)
    rule = _with_limit(said, target, nulage)
    if rule is None:
        return ()
    if not measured:
        about = measure_names.of_target(target)
        return (Indicator(_name(target), said.unit or _percent_of(rule), rule, measure=about),)
    return tuple(_proposed(each, rule, said, goal, alone=len(measured) == 1) for each in measured)


def _proposed(each: Measured, rule: TargetRule, said: Target, goal: Goal, *, alone: bool) -> Indicator:
    target = goal.target or ""
    unit = said.unit or each.unit or _percent_of(rule)
    own = "" if alone else each.name
    period = each.year or baselines.period(goal.baseline or "")
    return Indicator(
        own or _name(target),
        unit,
        rule,
        Value(each.value, period, each.nation, each.before, each.parts),
        measure=measure_names.of_part(own, unit) if own else measure_names.of_target(target),
    )


def outcome(found: Sequence[Indicator]) -> TargetOutcome | None:
    """Of a goal by those of its indicators that have a rule; None for one without figures."""
    return together([each.outcome for each in found if each.rule]) if found else None


def _percent_of(rule: TargetRule) -> str:
    return "%" if rule.kind in _OF_THE_NATION else ""


def _with_limit(said: Target, target: str, nulage: str) -> TargetRule | None:
    """The rule itself, or with the limit that its start gives; None where nothing says where it began."""
    if said.factor is None and not said.still:
        return said.rule
    history = _history(said, target, nulage)
    if said.still:
        before = history[-2].value if len(history) > 1 else None
        return None if before is None else replace(said.rule, limit=before)
    if not history or (history[0].unit == "%" and not _is_times(said.factor)):
        return None  # "öka med 5 %" of a share may as well be percentage points
    began = next((each for each in history if each.year == said.since), None if said.since else history[0])
    return None if began is None else replace(said.rule, limit=round(began.value * (said.factor or 1), 6))


def _is_times(factor: float | None) -> bool:
    return factor in (0.5, 2.0, 3.0)


def _history(said: Target, target: str, nulage: str) -> list[Measured]:
    """The figures of the one thing that is measured, oldest first."""
    own = [each for each in baselines.told(nulage, said.unit) if _of_one_thing(target, each)]
    names = baselines.by_name(own)
    return sorted(names[0], key=lambda each: each.year) if len(names) == 1 else []


def _measured(said: Target, target: str, nulage: str) -> list[Measured]:
    kind, unit = said.rule.kind, said.unit
    if kind is RuleKind.AMONG_BEST or unit == PLACE:
        found = baselines.place(nulage) if unit == PLACE else baselines.share_of_best(nulage)
        return [] if found is None else [Measured(found)]
    if kind in _OF_THE_NATION:
        return baselines.beside_the_nation(nulage)
    every = baselines.over_years(baselines.told(nulage, unit))
    if unit == "%" and kind is not RuleKind.BETTER_THAN_BEFORE and len(every) == 1:
        own = every
    else:
        own = [each for each in every if _of_one_thing(target, each)]
    own = own if unit == "%" or len(own) == 1 or kind is RuleKind.BETTER_THAN_BEFORE else []
    return _each_part(own) if said.each_part else own


def _each_part(own: list[Measured]) -> list[Measured]:
    if len(own) != 1 or not own[0].parts:
        return own
    return [replace(own[0], value=part.value, name=part.name, parts=()) for part in own[0].parts]


def _of_one_thing(target: str, each: Measured) -> bool:
    """Whether a figure's own words are the target's: another measure in the nuläge proves nothing. One that stands
    without words is of what is asked about."""
    if is_bare(each.said):
        return True
    heads = {word.lower()[:_ALIKE] for word in _WORD.findall(target)} - _COMMON
    shared = any(word.lower()[:_ALIKE] in heads for word in _WORD.findall(each.said))
    short = set(_SHORT.findall(target)) & set(_SHORT.findall(each.said))
    return shared or bool(short) or bool(each.unit and each.unit.casefold() in target.casefold().split())


def _name(target: str) -> str:
    text = target.rstrip(". ")
    if len(text) <= _LONGEST:
        return text
    return text[: _LONGEST - 1].rpartition(" ")[0] + "…"
