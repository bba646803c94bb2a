"""What "de", "den" and "de målen" point at: what the question before was answered with."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.model import Status
from plan.questions import answer
from tests.plan.questions.fresh.keys import now, title, unit
from tests.plan.questions.fresh.worlds import culture, full

UNANSWERED = now(None)


def ids(text: str, *before: str) -> list[str]:
    return sorted(each.id for each in answer(text, full(), Viewer(), before).activities)


@pytest.mark.parametrize("text", ["Vad hade de för status förra tertialet?", "Vad sa de om dem i T1?"])
def test_another_tertial_of_the_same_ones(text: str) -> None:
    assert ids(text, "Vilka aktiviteter saknar svar?") == sorted(UNANSWERED.among(full()))


def test_a_fragment_asks_the_same_of_another_tertial() -> None:
    assert ids("Och i T1?", "Vilka aktiviteter saknar svar?") == ids("Vilka aktiviteter saknade svar i T1?")


def test_whether_the_units_answered_then() -> None:
    found = answer("Svarade de i T1?", culture(), Viewer(), ["Vilka har vi inte fått rapport från?"])
    assert found.kind != "units" or len(found.units) <= 2


def test_why_one_that_was_shown_stands_still() -> None:
    shown = ["Näringsliv och marknad, hur går det?", "Visa bara den som är pausad."]
    paused = unit("Näringsliv och marknad") & now(Status.PAUSED)
    assert ids("Varför står den still?", *shown) == sorted(paused.among(full()))


def test_activities_under_the_goals_that_were_told() -> None:
    goals = [each.goal for each in full().assessments if each.tertial.number == 2 and each.outlook.value == "met"]
    under = [each.id for each in full().plan.activities if each.section in goals]
    assert ids("Och vilka aktiviteter ligger under de målen?", "Vilka mål bedöms uppnås?") == sorted(under)


def test_what_a_sentence_beside_the_question_names() -> None:
    found = answer("Jag får ofta frågan om simskolan, vad kan jag säga om läget?", culture(), Viewer())
    assert [each.id for each in found.activities] == title("Simskola").among(culture())


def test_an_article_is_no_pronoun() -> None:
    assert ids("Vilka är de försenade?") == sorted(now(Status.DELAYED).among(full()))


@pytest.mark.parametrize("text", ["Det gick ut påminnelser i tertial 1 också, hur många då?"])
def test_a_clause_that_the_question_leans_on_is_not_dropped(text: str) -> None:
    assert "påminn" in answer(text, full(), Viewer()).text
