"""What should be looked at before a goal is believed, asked about in the chat."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.fresh.worlds import full


@pytest.mark.parametrize(
    ("text", "kind", "reads"),
    [
        ("vilka mål har röd siffra men gröna aktiviteter?", "list", "Inget mål har bara gröna aktiviteter"),
        ("hur många mål har gröna aktiviteter men siffran når inte målet?", "count", "Inget mål har bara gröna"),
        ("vilka mål bedöms mer hoppfullt än siffran säger?", "list", "1 mål bedöms mer hoppfullt än siffran säger:"),
        ("finns det mål med gamla siffror?", "list", "Nämndspecifikt mål 4: senaste siffran är från 2023."),
        ("vilka aktiviteter saknar mål?", "list", "Alla aktiviteter hör till något mål i planen."),
    ],
)
def test_what_is_warned_of_is_answered_by_the_rule_of_the_post(text: str, kind: str, reads: str) -> None:
    found = answer(text, full(), Viewer())
    assert found.kind == kind
    assert reads in found.text


@pytest.mark.parametrize("text", ["vilka enheter saknar mål?", "vilka aktiviteter hos IT saknar mål?"])
def test_a_warning_of_a_part_is_asked_back(text: str) -> None:
    assert answer(text, full(), Viewer()).kind == "clarify"


def test_the_nation_is_that_of_the_goal_just_spoken_of() -> None:
    context = ["Hur går det för KF-mål 2?"]
    assert "KF-mål 2" in answer("jämför med riket", full(), Viewer(), context).text
    assert "Nämndspecifikt mål 1" not in answer("jämför med riket", full(), Viewer(), context).text
    assert "Nämndspecifikt mål 1" in answer("jämför med riket", full(), Viewer()).text
