"""Figures as they are given: under a name that the goal knows, or said to be new."""

from __future__ import annotations

import pytest

from plan.indicators import Indicator, RuleKind, TargetRule
from plan.indicators.entry import EntryFault, WrongFigures, read

KNOWN = {
    "3.1": (
        Indicator("nöjd kundindex för företagare", "", TargetRule(RuleKind.AT_LEAST, 75)),
        Indicator("Handläggningstid i dagar", "", None),
    ),
    "3.2": (),
}


def row(indicator: str, goal: str = "3.1") -> list[tuple[int, dict[str, str]]]:
    return [(2, {"mål": goal, "indikator": indicator, "period": "2024", "värde": "74"})]


@pytest.mark.parametrize(
    ("said", "goal", "name"),
    [
        ("Nöjd kundindex", "3.1", "nöjd kundindex för företagare"),
        ("handläggningstid", "3.1", "Handläggningstid i dagar"),
        ("nytt: antal klagomål", "3.1", "Antal klagomål"),
        ("Nytt mått: Nöjd kundindex", "3.1", "nöjd kundindex för företagare"),  # the goal has it already
        ("antal klagomål", "3.2", "Antal klagomål"),  # there is nothing to take it for
    ],
)
def test_a_figure_is_of_a_known_measure_or_of_one_that_is_said_to_be_new(said: str, goal: str, name: str) -> None:
    (given,) = read(row(said, goal), KNOWN, 2025)
    assert given.indicator == name


@pytest.mark.parametrize(
    ("said", "nearest"),
    [
        ("Nöjd kundindex bland företagare", "Nöjd kundindex för företagare"),
        ("Handlägningstid", "Handläggningstid i dagar"),
    ],
)
def test_an_unknown_name_makes_no_second_measure_by_itself(said: str, nearest: str) -> None:
    with pytest.raises(WrongFigures) as refused:
        read(row(said), KNOWN, 2025)
    ((number, fault, typed),) = refused.value.faults
    assert (number, fault, typed.nearest) == (2, EntryFault.UNKNOWN_INDICATOR, nearest)
