"""The part of a goal's card that tells its figures and takes the newest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cards.elements import Element, InputText
from cards.pages import shorten
from cards.parts import box, rich, run
from cards.payload import text_of
from cards.texts import figures as texts
from cards.texts import goal_warnings as warning_texts
from plan.goal_warnings import Warned
from plan.indicators import Indicator, outcome
from plan.indicators import wording as indicator_texts

PERIOD = "figure_period"
MOST = 4
"""Indicators that a card has room to ask of."""
_NUMBER_MAX, _PERIOD_MAX, _NAME = 20, 10, 60


@dataclass(frozen=True, slots=True)
class TypedFigures:
    """What stands in the inputs: by the indicator's key, and the one period that they are of."""

    values: tuple[tuple[str, str], ...] = ()
    period: str = ""

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> TypedFigures:
        found = [(key, text_of(data, key).strip()) for key in sorted(data) if key.startswith(_KEY)]
        return cls(tuple(each for each in found if each[1]), text_of(data, PERIOD).strip())

    def of(self, indicator: Indicator) -> str:
        return dict(self.values).get(key(indicator), "")


_KEY = "figure_of_"


def key(indicator: Indicator) -> str:
    """What the input is called: another indicator's in a plan that was revised meanwhile is not taken for it."""
    return _KEY + sha256(indicator.name.encode()).hexdigest()[:12]


def told(indicators: Sequence[Indicator], warned: Sequence[Warned]) -> list[Element]:
    """How the figures stand, and what does not agree."""
    lines: list[Element] = [rich(run(indicator_texts.line(each)), spacing="small") for each in indicators[:MOST]]
    whole = outcome(indicators)
    said = f"{indicator_texts.outcomes(whole)}." if whole and any(each.series for each in indicators) else ""
    warnings: list[Element] = (
        [box("warning", *(rich(run(warning_texts.one(each))) for each in warned))] if warned else []
    )
    return [*lines, *([rich(run(said, weight="bolder"), spacing="small")] if said else []), *warnings]


def inputs(indicators: Sequence[Indicator], typed: TypedFigures) -> list[InputText]:
    """Nothing for a goal without figures."""
    asked = indicators[:MOST]
    fields = [_number(each, typed.of(each), alone=len(asked) == 1) for each in asked]
    return [*fields, _period(typed.period)] if fields else []


def _number(indicator: Indicator, value: str, *, alone: bool) -> InputText:
    return InputText(
        id=key(indicator),
        label=texts.figure_label("" if alone else shorten(indicator.title, _NAME), indicator.unit),
        max_length=_NUMBER_MAX,
        placeholder=texts.figure_placeholder(),
        regex=r"^\s*[-−]?\d[\d ]*([.,]\d+)?\s*%?\s*$",
        error_message=texts.no_number(),
        value=value or None,
    )


def _period(value: str) -> InputText:
    return InputText(
        id=PERIOD,
        label=texts.period_label(),
        max_length=_PERIOD_MAX,
        placeholder=texts.period_placeholder(),
        value=value or None,
    )
