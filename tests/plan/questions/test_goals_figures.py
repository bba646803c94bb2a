"""What a goal is measured by, asked for in the words of the goal or of its target, where nobody says "mål"."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.fresh.worlds import full, technical


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Vilken plats har vi i Svenskt Näringslivs ranking?", "4.3"),
        ("Hur stor andel av medborgarna kan rekommendera andra att flytta hit?", "4.1"),
        ("Hur många ungdomar har använt narkotika, vad säger siffrorna?", "4.4"),
        ("Vilket målvärde har vi satt för nöjd kund-index?", "3.1"),
        ("Vad landade hållbarhetsrankingen på?", "3.3"),
        ("Vilken bedömning har målet om att medarbetare ska vilja jobba högre upp i åldrarna?", "4.2"),
    ],
)
def test_the_goal_that_has_the_words_is_told_with_target_and_figure(text: str, goal: str) -> None:
    found, held = answer(text, full(), Viewer()), full().plan.goal(goal)
    assert held is not None
    assert held.target
    assert held.baseline
    assert held.target.split("\n")[0][:30] in found.text
    assert held.baseline.split("\n")[0][:30].removeprefix("• ") in found.text
    assert (found.kind, found.unused) == ("overview", ())


def test_the_figure_is_told_after_the_goals_activities_too() -> None:
    found = answer("Vad är det vi siktar på där?", full(), Viewer(), ["Vilka aktiviteter hör till KF-mål 3?"])
    assert "25 % bästa" in found.text


def test_what_a_survey_has_shown_stands_with_the_goal_that_names_it() -> None:
    assert "utfall: Index 74" in answer("Vad blev utfallet i INSIKT i år?", full(), Viewer()).text


def test_things_that_no_goal_speaks_of_are_still_refused() -> None:
    assert answer("Hur många elever har vi?", full(), Viewer()).kind == "refuse"
    assert answer("Hur många undersökningar planeras?", full(), Viewer()).kind == "count"


def test_the_goal_of_an_activity_is_told_in_its_own_words() -> None:
    goal = technical().plan.goal("4.1")
    assert goal is not None
    assert goal.text in answer("Vilket mål hör Säkra skolvägar till?", technical(), Viewer()).text
