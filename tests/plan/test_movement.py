"""Chat, summary and digest say the same of what was improved, worse, changed and finished, whatever was reported."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plan.access import Viewer
from plan.assessment import Outlook
from plan.digest import digest
from plan.facts import Facts
from plan.model import Status
from plan.movement import Movement, has_become, movement, movement_of_outlook
from plan.questions import answer
from plan.sight import SeenReport
from plan.summary import summarise
from plan.tertial import Tertial
from tests.plan.questions.world import LATER, T1, T2, T3, seed

ASKED = ("Vad har ändrats sedan förra tertialet?", "Vad har blivit bättre?", "Vad har blivit sämre?")
_AT = {
    T1: datetime(2025, 4, 22, tzinfo=UTC),
    T2: datetime(2025, 8, 21, tzinfo=UTC),
    T3: datetime(2025, 12, 17, tzinfo=UTC),
}
STATES = st.sampled_from([None, *Status])


@st.composite
def histories(draw: st.DrawFn) -> Facts:
    whole = seed(LATER)
    plan = replace(whole.plan, activities=whole.plan.activities[:8])
    reports = [
        SeenReport(f"{when}{place}", each.id, when, status, _AT[when] + timedelta(minutes=place), "p1")
        for when in _AT
        for place, each in enumerate(plan.activities)
        if (status := draw(STATES)) is not None
    ]
    return replace(whole, plan=plan, reports=tuple(reports))


def _ids(text: str, facts: Facts) -> list[str]:
    return [each.id for each in answer(text, facts, Viewer()).activities]


@settings(max_examples=40, deadline=None)
@given(histories())
def test_chat_and_summary_tell_the_same_changes(facts: Facts) -> None:
    told = summarise(facts, T3)
    moves = {each.activity.id: movement(each.previous, each.status) for each in told.standings if each.status}
    wanted = (
        {key for key, move in moves.items() if move.is_change},
        {key for key, move in moves.items() if move is Movement.BETTER},
        {key for key, move in moves.items() if move is Movement.WORSE},
    )
    assert tuple(set(_ids(text, facts)) for text in ASKED) == wanted
    assert {each.activity.id for each in told.changes} == wanted[0]
    assert {each.activity.id for each in told.changes if each.got_worse} == wanted[2]


@settings(max_examples=40, deadline=None)
@given(histories())
def test_chat_and_summary_tell_the_same_finished(facts: Facts) -> None:
    told = [each.activity.id for each in summarise(facts, T3).finished]
    assert sorted(_ids("Vilka aktiviteter har avslutats sedan förra tertialet?", facts)) == sorted(told)


@settings(max_examples=40, deadline=None)
@given(histories())
def test_the_digest_tells_as_changed_what_the_summary_does(facts: Facts) -> None:
    week = digest(facts, _AT[T3] - timedelta(days=1), _AT[T3] + timedelta(days=1))
    told = {each.activity.id for each in (*week.deviations, *week.changes) if each.before is not None}
    told &= set(facts.of_tertial(T2))  # the week tells how each stood last, in whatever tertial that was
    assert told == {each.activity.id for each in summarise(facts, T3).changes}


@pytest.mark.parametrize(
    ("before", "now", "move"),
    [
        (None, Status.DONE, Movement.FIRST),
        (Status.DELAYED, Status.PAUSED, Movement.SIDEWAYS),
        (Status.DELAYED, Status.AT_RISK, Movement.BETTER),
        (Status.ON_TRACK, Status.NOT_STARTED, Movement.WORSE),
        (Status.DONE, Status.DONE, Movement.SAME),
    ],
)
def test_a_movement_has_one_direction(before: Status | None, now: Status, move: Movement) -> None:
    assert movement(before, now) is move


def test_what_was_so_already_has_not_become_so() -> None:
    assert has_become(Status.DONE, None, Status.DONE)
    assert not has_become(Status.DONE, Status.DONE, Status.DONE)


def test_a_tertial_nobody_was_asked_for_leaves_things_as_they_were() -> None:
    facts = seed()
    left = facts.as_left(Tertial(2025, 3))
    assert all(left[key] == report for key, report in facts.of_tertial(T2).items())


@pytest.mark.parametrize(
    ("before", "now", "moved"),
    [
        (None, Outlook.MET, Movement.FIRST),
        (Outlook.PARTLY, Outlook.MET, Movement.BETTER),
        (Outlook.MET, Outlook.NOT_MET, Movement.WORSE),
        (Outlook.PARTLY, Outlook.PARTLY, Movement.SAME),
        (Outlook.UNKNOWN, Outlook.NOT_MET, Movement.SIDEWAYS),
    ],
)
def test_what_cannot_be_assessed_is_neither_better_nor_worse(
    before: Outlook | None, now: Outlook, moved: Movement
) -> None:
    assert movement_of_outlook(before, now) is moved
