"""A plan read anew for a stored year: what became of each activity."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

import pytest

from plan.model import Activity, Goal, GoalKind, Kind, Plan
from plan.reading.doubts import question_texts, title_likeness
from plan.reading.doubts.revision import revise

GOALS = (Goal("3.1", GoalKind.COUNCIL_GOAL, "KF-mål 1"), Goal("4.1", GoalKind.BOARD_GOAL, "Nämndmål 1"))


def activity(key: str, title: str, section: str = "3.1", unit: str = "Ekonomi") -> Activity:
    return Activity(key, section, title, (Kind.ACTIVITY,), (unit,))


def plan(*activities: Activity, key: str = "") -> Plan:
    return Plan(key, "Mjölby kommun", "Kommunstyrelsen", "", 2025, GOALS, activities)


STORED = plan(
    activity("s1", "Revidering konkurrenspolicy"),
    activity("s2", "Upphandling personalsystem", unit="HR och lön"),
    activity("s3", "Trygghetspunkter", unit="Trygg och säker"),
    key="stored",
)
SAME = tuple(replace(each, id=f"a{number}") for number, each in enumerate(STORED.activities, 1))


def test_the_same_plan_changes_nothing() -> None:
    assert revise(STORED, plan(*SAME), {}).is_empty


def test_a_moved_activity_keeps_its_id() -> None:
    moved = replace(SAME[0], section="4.1")
    revision = revise(STORED, plan(*SAME[1:], moved), {})
    assert [(change.before.id, change.fields) for change in revision.changed] == [("s1", ("section",))]
    assert [each.id for each in revision.plan.activities] == ["s2", "s3", "s1"]
    assert revision.plan.id == "stored"


def test_a_reworded_activity_keeps_its_id_without_a_question() -> None:
    reworded = replace(SAME[0], title="Revidering av konkurrenspolicy")
    revision = revise(STORED, plan(reworded, *SAME[1:]), {})
    assert [change.fields for change in revision.changed] == [("title",)]
    assert revision.questions == ()


def test_a_title_that_may_be_another_one_is_asked_about() -> None:
    after = replace(SAME[1], title="Införande personalsystem Y")
    revision = revise(STORED, plan(SAME[0], after, SAME[2]), {})
    sentence = question_texts.same_activity("Upphandling personalsystem", "Införande personalsystem Y")
    assert [(question.question, question.proposed) for question in revision.questions] == [(sentence, "ja")]
    assert [change.before.id for change in revision.changed] == ["s2"]
    refused = revise(STORED, plan(SAME[0], after, SAME[2]), {sentence: "nej"})
    assert ([each.title for each in refused.new], [each.id for each in refused.dropped]) == ([after.title], ["s2"])


def test_a_dropped_activity_is_asked_a_reason_for() -> None:
    revision = revise(STORED, plan(*SAME[:2]), {})
    (question,) = revision.questions
    assert question.question == "”Trygghetspunkter” finns inte längre i planen. Varför utgår den?"
    assert [each.id for each in revision.unexplained] == ["s3"]
    answered = revise(STORED, plan(*SAME[:2]), {question.question: "Flyttad till Räddningstjänsten"})
    assert (answered.reasons, answered.unexplained) == ({"s3": "Flyttad till Räddningstjänsten"}, ())


def test_the_same_title_under_two_goals_is_matched_where_it_stands() -> None:
    twice = (activity("x", "Digital tillsyn", "3.1"), activity("y", "Digital tillsyn", "4.1"))
    stored = plan(*twice)
    read = plan(replace(twice[1], id="a1"), replace(twice[0], id="a2"))
    assert [each.id for each in revise(stored, read, {}).plan.activities] == ["y", "x"]


def test_protection_that_was_set_by_hand_stays() -> None:
    stored = plan(replace(SAME[0], id="s1", protected=True), key="stored")
    assert revise(stored, plan(SAME[0]), {}).plan.activities[0].protected
    renamed = replace(SAME[0], title="Revidering av konkurrenspolicy")
    assert revise(stored, plan(renamed), {}).plan.activities[0].protected


def test_a_title_is_compared_with_as_few_others_in_a_large_plan_as_in_a_small_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = 0

    class Counted(SequenceMatcher[str]):
        def real_quick_ratio(self) -> float:
            nonlocal compared
            compared += 1
            return super().real_quick_ratio()

    monkeypatch.setattr(title_likeness, "SequenceMatcher", Counted)
    for count in (40, 400):
        compared = 0
        revision = revise(large(count, "Ta fram"), large(count, "Se över"), {})
        assert (len(revision.changed), len(revision.new), len(revision.dropped)) == (count, 0, 0)
        assert all(change.before.title.split()[-6:] == change.after.title.split()[-6:] for change in revision.changed)
        assert compared <= 40 * count


def large(count: int, verb: str) -> Plan:
    """So many activities with titles that share most of their words, and none of them with another plan's."""
    places = ("skolan", "biblioteket", "badhuset", "ishallen", "parken", "torget", "hamnen", "stationen")
    matters = ("belysningen", "skyltningen", "städningen", "tillgängligheten", "trygghetsronden")
    titles = (f"{verb} en plan för {matters[n % 5]} vid {places[n // 5 % 8]} etapp {n}" for n in range(count))
    return plan(*(activity(f"s{number}", title) for number, title in enumerate(titles)), key="stored")
