"""Figures that came in after the plan: the newest period counts, and of one period the latest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan.indicators import Figure, FigureWay, Indicator, Reason, TargetOutcome, measured, outcome, wording
from plan.indicators.figure import ends, number_of, period_of
from plan.indicators.series import named
from plan.model import Goal, GoalKind

GOAL = Goal("4.1", GoalKind.BOARD_GOAL, "Mål", (), "", "Minst 85 % är nöjda.", "82 % är nöjda 2023")
CHANGING = Goal("4.2", GoalKind.BOARD_GOAL, "Mål", (), "", "Sjukfrånvaron ska minska.", None)
BEGINS = datetime(2025, 1, 1, tzinfo=UTC)
numbers = st.floats(0, 100, allow_nan=False).map(lambda number: round(number, 1))


def figure(period: str, value: float, minute: int = 0, goal: Goal = GOAL, part: str = "", name: str = "") -> Figure:
    at = BEGINS + timedelta(minutes=minute)
    return Figure(f"f{minute}", goal.number, name, period, value, at, FigureWay.FILE, part=part)


def only(goal: Goal, *figures: Figure) -> Indicator:
    (found,) = measured(goal, figures)
    return found


@given(st.dictionaries(st.integers(2024, 2040), numbers, min_size=1, max_size=6), st.randoms())
def test_whatever_order_figures_come_in_the_newest_period_counts(values: dict[int, float], chance: Random) -> None:
    years = list(values)
    chance.shuffle(years)
    found = only(GOAL, *(figure(str(year), values[year], place) for place, year in enumerate(years)))
    newest = max(years)
    assert found.value
    assert (found.value.period, found.value.value) == (str(newest), values[newest])
    assert [point.period for point in found.series] == ["2023", *map(str, sorted(years))]
    assert (found.outcome is TargetOutcome.MET) == (values[newest] >= 85)


@given(st.lists(numbers, min_size=1, max_size=5))
def test_of_one_period_the_latest_counts_and_takes_the_place_of_the_plans_own(values: list[float]) -> None:
    found = only(GOAL, *(figure("2023", value, place) for place, value in enumerate(values)))
    assert [point.value for point in found.series] == [values[-1]]


@given(numbers, numbers)
def test_what_should_fall_is_met_by_less_than_the_period_before(before: float, now: float) -> None:
    found = only(CHANGING, figure("2024", before, 0, CHANGING), figure("2024 T2".replace(" ", "-"), now, 1, CHANGING))
    assert found.value
    assert found.value.value == before  # a whole year ends after its second tertial
    found = only(CHANGING, figure("2023", before, 0, CHANGING), figure("2024", now, 1, CHANGING))
    assert (found.outcome is TargetOutcome.MET) == (now < before)


def test_a_part_is_told_with_its_period_and_counts_for_nothing_by_itself() -> None:
    found = only(GOAL, figure("2024", 86), figure("2024", 80, 1, part="kvinnor"), figure("2023", 70, 2, part="män"))
    assert found.value
    assert [(part.name, part.value) for part in found.value.parts] == [("kvinnor", 80)]
    assert found.outcome is TargetOutcome.MET
    assert wording.line(found) == "Minst 85 % är nöjda: 82 % (2023), 86 % (2024) ↗, kvinnor 80 %. Målvärde: minst 85 %."


def test_a_measure_beside_the_target_is_shown_and_counts_for_nothing() -> None:
    found = measured(GOAL, [figure("2024", 86), figure("2024", 5, 1, name="Antal klagomål")])
    assert [each.reason for each in found] == [Reason.COMPARED, Reason.NO_RULE]
    assert outcome(found) is TargetOutcome.MET


@given(st.floats(-1e6, 1e6, allow_nan=False).map(lambda number: round(number, 2)))
def test_a_figure_is_read_as_swedes_write_it(value: float) -> None:
    written = f"{value:.2f}".replace(".", ",")
    assert number_of(written) == number_of(f"{written} %") == value


@pytest.mark.parametrize("text", ["", "hej", "1,2,3", "1e9", "--1", "%", "12 dagar", "٣", "1" * 40])
def test_what_is_no_figure_is_none(text: str) -> None:
    assert number_of(text) is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2024", "2024"),
        (" 2024 T2 ", "2024-T2"),
        ("2024-t3", "2024-T3"),
        ("2024-10", "2024-10"),
        ("2024/25", "2024/25"),
        ("2024/2025", "2024/25"),
        ("2024.0", "2024"),
        ("2024/27", None),
        ("2024-13", None),
        ("24", None),
        ("i fjol", None),
    ],
)
def test_a_period_has_one_way_of_writing(text: str, period: str | None) -> None:
    assert period_of(text) == period


def test_periods_are_in_order_by_when_they_end() -> None:
    assert sorted(["2024", "2024-T1", "2025-02", "2023", "2024/25"], key=ends) == [
        "2023",
        "2024-T1",
        "2024",
        "2025-02",
        "2024/25",
    ]


def test_the_whole_of_a_name_that_was_cut_names_the_same_measure() -> None:
    cut = Indicator("Andelen medborgare som uppger att de kan rekommendera…", "%", None)
    other = Indicator("Nöjd kundindex", "", None)
    whole = "Andelen medborgare som uppger att de kan rekommendera andra att bo här är högre än riket"
    assert named([cut, other], whole) == cut.name
    assert named([cut, other], "andelen medborgare") == cut.name
    assert named([cut, other], "Nöjd kundindex för företag") is None
