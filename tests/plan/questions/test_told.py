"""What an answer must not pass over in silence, and what it must not say of more than it looked at."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.model import Status
from plan.questions import answer
from plan.questions.swedish.lexicon import phrases
from plan.questions.swedish.vocabulary import conditions
from tests.plan.questions.fresh.worlds import full
from tests.plan.questions.world import T1, T2, seed


def text_of(text: str, *context: str) -> str:
    return answer(text, seed(), Viewer(), context).text


def test_none_of_a_unit_is_said_of_that_unit_alone() -> None:
    assert "Ingen av 6 aktiviteter har rapporterats som försenad." in text_of("är något försenat hos IT?")


@pytest.mark.parametrize(
    "text", ["vilka av de försenade saknar kommentar", "vilka aktiviteter har varit gula två tertial i rad"]
)
def test_none_with_a_further_condition_is_not_said_to_be_none_at_all(text: str) -> None:
    found = answer(text, seed(), Viewer())
    assert found.activities == ()
    assert "har rapporterats som" not in found.text


def test_a_second_activity_that_is_named_is_not_dropped() -> None:
    found = answer("hur går det med digital post och M365", seed(), Viewer())
    assert (found.kind, len(found.activities)) == ("overview", 2)


def test_a_word_beside_a_name_that_nothing_holds_is_told_of() -> None:
    assert "ordet ”skolan” hittade jag inte" in text_of("hur går det med digital post i skolan")


def test_several_statuses_are_counted_apart() -> None:
    number = sum(1 for each in seed().of_tertial(T2).values() if each.status is Status.AT_RISK)
    assert f"Pågår med avvikelse {number}" in answer("hur många röda och gula har vi", seed(), Viewer()).lead[1]


def test_units_that_are_compared_are_told_one_by_one() -> None:
    found = answer("jämför IT och Ekonomi", seed(), Viewer())
    assert [line.partition(":")[0] for line in found.lead[1:3]] == ["• Ekonomi", "• IT och digitalisering"]


def test_each_number_of_a_goal_is_of_the_kind_before_it() -> None:
    found = answer("jämför KF-mål 2 med nämndmål 1", seed(), Viewer())
    assert {each.section for each in found.activities} == {"3.2", "4.1"}


def test_how_long_something_has_been_so_is_told_by_its_history() -> None:
    assert "Tertial 1 2025:" in text_of("hur länge har styrel varit försenad")


@pytest.mark.parametrize("phrase", [*phrases(conditions.EVERY_TERTIAL), *phrases(conditions.SOME_TERTIAL)])
def test_no_word_for_how_long_is_told_of_as_unknown(phrase: tuple[object, ...]) -> None:
    words = " ".join(each.raw for each in phrase)  # type: ignore[attr-defined]
    assert "hittade jag inte" not in text_of(f"vilka har varit röda {words}")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("topp tre försenade", "topp tre"),
        ("vilken är mest försenad", "mest"),
        ("vilket projekt är längst efter", "längst efter"),
    ],
)
def test_a_degree_of_a_status_is_told_not_to_have_been_counted_with(text: str, part: str) -> None:
    found = answer(text, seed(), Viewer())
    assert f"efter ”{part}”" in found.text
    assert 0 < len(found.activities) < 39


@pytest.mark.parametrize("text", ["hur många var klara i T1 respektive T2", "vilka var klara i T1 och T2"])
def test_each_tertial_that_is_named_is_counted(text: str) -> None:
    for when in (T1, T2):
        number = sum(1 for each in seed().of_tertial(when).values() if each.status is Status.DONE)
        assert f"Tertial {when.number} 2025: {number} av 39." in text_of(text)


def test_two_units_that_share_something_are_both_asked_for() -> None:
    found = answer("vilka aktiviteter har både IT och medborgarservice", seed(), Viewer())
    assert found.activities
    assert all(len(each.units) == 2 for each in found.activities)


def test_what_is_so_now_but_was_not_then_has_become_so() -> None:
    want = text_of("vilka är röda nu men inte i T1").split("\n")[1:]
    assert text_of("vilka är försenade i T2 men var det inte i T1").split("\n")[1:] == want


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("hur många är försenade?", "hur många är försenade?"),
        ("hur många är försenade i IT?", "hur många är försenade hos Ekonomi?"),
        ("vilka blev klara i T1?", "vilka blev klara i T2?"),
        ("vilka av Ekonomis aktiviteter är pausade?", "vilka av Ekonomis aktiviteter är försenade?"),
    ],
)
def test_what_the_question_before_said_too_is_not_asked_about(earlier: str, question: str) -> None:
    alone = text_of(question)
    assert "inte säker" not in alone
    assert text_of(question, earlier) == alone


@pytest.mark.parametrize(
    "text", ["är det någon försenad som inte har en kommentar?", "vilka är pausade som inte har fått ett nytt datum?"]
)
def test_not_in_a_clause_of_its_own_takes_nothing_from_what_stands_before(text: str) -> None:
    assert "som inte är" not in text_of(text)
    assert "Aktiviteter som inte" not in text_of(text)


def test_a_report_that_came_in_too_late_is_no_delayed_activity() -> None:
    assert "rapporterade efter stängning" in text_of("kom någon rapport in för sent i T1?")


def test_how_a_figure_has_developed_is_told_with_where_it_began_and_what_was_said_since() -> None:
    told = answer("hur har nöjd kundindex utvecklats?", full(), Viewer()).text
    assert "Planens nuläge: I 2023 års mätning ligger Mjölby kommun på totalindex 72" in told
    assert "SKR INSIKT Nöjd Kund Index - företag, tertial 2 2025: Index 74." in told


def test_a_goals_placing_that_has_changed_is_its_figure() -> None:
    told = answer("Hur har vår placering i Svenskt Näringslivs ranking förändrats sedan 2023?", full(), Viewer()).text
    assert "plats 54" in told
    assert told.count("Plats 61 i rankingen.") == 1


def test_one_measurement_is_no_development() -> None:
    told = answer("hur har kf-mål 3 utvecklats?", full(), Viewer()).text
    assert "Det finns bara en mätning än, så någon utveckling går inte att visa." in told


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("vilket mål har fått en bättre bedömning än i T1?", {"Nämndspecifikt mål 1"}),
        ("för vilka mål är bedömningen sämre i T2 än i T1?", {"KF-mål 1"}),
        ("hur många mål har fått en sämre bedömning sedan förra tertialet?", {"KF-mål 1"}),
        ("har bedömningen av något mål ändrats?", {"KF-mål 1", "Nämndspecifikt mål 1", "Nämndspecifikt mål 2"}),
    ],
)
def test_goals_that_are_assessed_otherwise_than_before_are_told_with_both(text: str, goals: set[str]) -> None:
    found = answer(text, full(), Viewer())
    assert {line.split(":")[0].removeprefix("• ") for line in found.lead if "→" in line} == goals
    assert found.value == (len(goals) if text.startswith("hur många") else None)
