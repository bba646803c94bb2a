"""The numbers by which a reader finds in the appendices what a document says."""

from __future__ import annotations

import pytest

from cards.texts import row_references as texts
from plan.row_numbers import RowNumbers, assessed_goals
from plan.summary import summarise
from tests.bot.documents.a_year import T2, facts


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([], ""),
        ([7], "(rad 7)"),
        ([8, 7], "(rad 7 och 8)"),
        ([1, 2, 3], "(rad 1–3)"),
        ([12, 1, 2, 3, 5, 6, 9, 10, 11], "(rad 1–3, 5, 6 och 9–12)"),
    ],
)
def test_rows_in_a_run_are_told_by_the_first_and_the_last(numbers: list[int], told: str) -> None:
    assert texts.rows(numbers) == told


def test_a_goals_number_is_no_activitys() -> None:
    summary = summarise(facts(), T2)
    rows = RowNumbers(summary)
    assert [rows.of(each) for each in summary.standings] == list(range(1, 40))
    assert [rows.of_goal(each) for each in assessed_goals(summary)] == [f"M{number}" for number in range(1, 8)]
