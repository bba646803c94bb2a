"""Questions about another year than the plan's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.world import seed


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("hur gick det 2024", 2024),
        ("vilka var försenade 2024?", 2024),
        ("hur gick det för IT förra året", 2024),
        ("läget i T3 2024", 2024),
        ("hur ser planen för 2026 ut", 2026),
        ("vad ska vi göra nästa år", 2026),
    ],
)
def test_another_years_question_is_not_answered_from_this_plan(text: str, year: int) -> None:
    found = answer(text, seed(), Viewer())
    assert (found.kind, found.other_year, found.activities) == ("refuse", year, ())
    assert f"Jag har ingen verksamhetsplan för {year}." in found.text


def test_a_follow_up_stays_in_the_other_year() -> None:
    assert answer("och för IT?", seed(), Viewer(), ["hur gick det 2024"]).other_year == 2024


def test_a_follow_up_may_name_the_other_year() -> None:
    assert answer("och 2024?", seed(), Viewer(), ["Hur går det för IT?"]).other_year == 2024


@pytest.mark.parametrize("text", ["hur går det med valet 2026", "vilka blir klara 2026", "hur går det 2025"])
def test_a_year_in_a_title_a_finish_date_or_of_the_plan_itself_is_no_other_year(text: str) -> None:
    found = answer(text, seed(), Viewer())
    assert found.other_year is None
    assert found.activities


@pytest.mark.parametrize("text", ["vad har ändrats sedan förra året", "jämfört med 2024", "blev det bättre än 2024"])
def test_a_comparison_with_a_year_that_was_not_followed_up_says_so(text: str) -> None:
    assert "Tertial 3 2024 har inte följts upp i den här planen" in answer(text, seed(), Viewer()).text


def test_in_the_new_year_last_year_is_the_plans_own() -> None:
    found = answer("vilka var försenade förra året", replace(seed(), at=datetime(2026, 1, 12, tzinfo=UTC)), Viewer())
    assert found.understood == "Försenade aktiviteter · hittills 2025"
