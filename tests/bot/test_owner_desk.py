"""What one person has before them in one round: whose row it is, what they may read, what the cards count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.here import Here
from bot.owner.desk import Desk, DeskRow, counted, current_desk, current_round, desk, form_view, next_card, receipt_card
from cards import plain
from plan.measure import Measure, MeasureState
from plan.model import Activity, Assignment, Ownership, Person, Report, Round, RoundState, Status
from plan.refusals import CardTooOld, NotTheOwner, Refusal, WithSomebodyElse
from plan.sight import SeenReport
from plan.tertial import Tertial
from storage import assessments, people, reports, rounds
from storage.database import Database
from storage.ids import new_id
from tests.storage.examples import NOW, Stored, open_round, store

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
OWNER = Person("p", "enhetschef@mjolby.example", "Enhetschef")
ROUND = Round("r", "plan", T2, RoundState.OPEN, NOW, date(2025, 9, 9))
MEASURE = Measure("a", "Upphandla om", date(2025, 10, 1), NOW, NOW, "m")


def said(status: Status = Status.ON_TRACK, **how: Any) -> SeenReport:
    return SeenReport(new_id(), "a", T1, status, datetime(2025, 4, 20, tzinfo=UTC), "p", **how)


DONE = said(Status.DONE)
CARRIED = replace(DONE, tertial=T2, carried_from=T1)


def row(activity_id: str = "a", stored: SeenReport | None = None, *, answers: bool = True, **how: Any) -> DeskRow:
    asked = Assignment(activity_id, "p", "IT", answers=answers)
    bare = DeskRow(asked, Activity(activity_id, "3.1", f"Aktivitet {activity_id}"), stored, None, "", "", False, None)
    return replace(bare, **how)


def before(*rows: DeskRow, **how: Any) -> Desk:
    return replace(Desk(ROUND, OWNER, rows, date(2025, 8, 20), {}), **how)


@pytest.mark.parametrize(
    ("of", "refusal"),
    [
        ({}, None),
        ({"answers": False}, NotTheOwner),
        ({"answers": False, "holder": "Controller"}, WithSomebodyElse),
        ({"answers": False, "with_administrator": True}, WithSomebodyElse),
        ({"activity_id": "another"}, CardTooOld),
    ],
)
def test_a_row_is_given_to_whoever_answers_for_it_now(of: dict[str, Any], refusal: type[Refusal] | None) -> None:
    held = before(row("first"), row(**of))
    if refusal is None:
        assert held.own_row("a") is held.rows[1]
    else:
        with pytest.raises(refusal):
            held.own_row("a")


@pytest.mark.parametrize(
    ("last", "would_do"),
    [
        (None, False),
        (said(), True),
        (said(withheld=True), False),
        (DONE, False),
        (said(Status.DELAYED, comment="Sent", finish=date(2025, 8, 20)), True),
        (said(Status.DELAYED, comment="Sent", finish=date(2025, 8, 19)), False),
    ],
)
def test_the_last_answer_is_offered_again_where_it_would_do_today(last: SeenReport | None, would_do: bool) -> None:
    held = before(row(last=last))
    assert (held.again(held.rows[0]) is not None) is would_do
    assert form_view(held, held.rows[0]).remaining == would_do


@pytest.mark.parametrize(
    ("rows", "missing", "carried"),
    [
        ((), 0, False),
        ((row(answers=False),), 0, False),
        ((row(),), 1, False),
        ((row(stored=said()),), 0, False),
        ((row(stored=CARRIED),), 0, True),
        ((row(stored=CARRIED), row("b", answers=False)), 0, True),
        ((row(stored=CARRIED), row("b")), 1, False),
    ],
)
def test_a_desk_with_nothing_but_what_was_finished_before_asks_nothing(
    rows: tuple[DeskRow, ...], missing: int, carried: bool
) -> None:
    held = before(*rows)
    assert (len(held.missing), held.is_carried) == (missing, carried)


def test_the_card_counts_what_is_asked_and_what_was_finished_only_where_it_is_looked_at() -> None:
    held = before(row("a"), row("b", CARRIED), row("c", answers=False), row("d"))
    places = [(view.position, view.of) for each in held.answering for view in [form_view(held, each)]]
    assert places == [(1, 2), (2, 3), (2, 2)]


@pytest.mark.parametrize("state", RoundState)
def test_the_cards_say_when_the_round_is_closed(state: RoundState) -> None:
    held = before(row(), round=replace(ROUND, state=state))
    assert form_view(held, held.rows[0]).closed is (state is not RoundState.OPEN)
    assert ("Omgången är stängd" in plain.text(receipt_card(held))) is (state is not RoundState.OPEN)


@pytest.mark.parametrize("state", MeasureState)
def test_the_card_has_the_measure_while_it_is_open(state: MeasureState) -> None:
    held = before(row(measure=replace(MEASURE, state=state)))
    assert (form_view(held, held.rows[0]).measure is not None) is (state is MeasureState.OPEN)


def test_the_receipt_begins_with_its_first_page_and_tells_of_goals_that_are_left() -> None:
    many = before(*(row(str(number), said(comment="ord " * 200)) for number in range(60)))
    first = plain.text(receipt_card(many))
    assert "Aktivitet 0" in first
    assert "Aktivitet 59" not in first
    for left, told in ((None, False), (0, False), (1, True)):
        text = plain.text(receipt_card(before(row(stored=said()), to_assess=left)), buttons=True)
        assert ("Mål och undersökningar (1)" in text) is told


def test_the_next_card_is_what_is_left_or_the_receipt() -> None:
    assert "Aktivitet b" in plain.text(next_card(before(row("a", said()), row("b"))))
    assert "Aktivitet a" in plain.text(next_card(before(row("a", said()), row("b", said()))))


@pytest.fixture
def place(sqlite_url: str) -> Iterator[tuple[Here, Stored]]:
    database = Database(sqlite_url)
    with database.begin() as connection:
        stored = store(connection)
        yield Here(connection, stored.municipality_id, NOW), stored
    database.close()


@pytest.mark.parametrize(
    ("written", "lifted", "open_too"), [(True, True, False), (False, False, False), (True, False, True)]
)
@pytest.mark.parametrize("answers_for", ["Ekonomi", "IT och digitalisering"])
def test_what_is_protected_is_read_by_whoever_answers_for_the_unit_now_and_no_other(
    place: tuple[Here, Stored], written: bool, lifted: bool, open_too: bool, answers_for: str
) -> None:
    """Both are asked about it. Somebody else answered in spring: before it was protected, or before that was lifted."""
    here, stored = place
    now = Person(new_id(), "chef@mjolby.example", "Enhetschef", entra_id=new_id())
    people.add(here.connection, here.municipality_id, [now])
    people.replace_ownerships(here.connection, here.municipality_id, [Ownership(answers_for, now.id)])
    activity = stored.activities[0 if lifted else 1]
    spring = Report(new_id(), activity.id, T1, Status.DELAYED, NOW - timedelta(days=99), stored.person.id, "Hemligt")
    held = open_round(here.connection, stored)
    if open_too:
        other = replace(spring, id=new_id(), activity_id=stored.activities[0].id, comment="Öppet")
        reports.append(here.connection, stored.plan_id, other, "other")
    reports.append(here.connection, stored.plan_id, replace(spring, protected=written), "spring")
    rounds.add_assignments(
        here.connection, held.id, [Assignment(each.id, now.id, "Ekonomi") for each in stored.activities]
    )
    last = {each.activity.id: each.last for each in desk(here, held, now).rows}
    found = last[activity.id]
    assert found
    reads = answers_for == activity.units[0]
    assert (found.withheld, found.comment) == ((False, "Hemligt") if reads else (True, ""))
    if open_too:
        assert last[stored.activities[0].id] != found


@pytest.mark.parametrize(("missing", "known", "left"), [(2, None, None), (1, None, 1), (0, None, 1), (0, 5, 5)])
def test_goals_are_counted_once_at_most_one_activity_is_left(
    place: tuple[Here, Stored], missing: int, known: int | None, left: int | None
) -> None:
    here, stored = place
    held = open_round(here.connection, stored)
    assessments.replace_goal_owners(here.connection, stored.plan_id, {"3.1": stored.person.id})
    rows = (row("a", None if missing > 1 else said()), row("b", None if missing else said()))
    own = Desk(held, stored.person, rows, date(2025, 8, 20), {}, known)
    assert [each.to_assess for each in counted(here, held, [own])] == [left]


def test_of_several_plans_the_open_round_that_was_opened_last_is_the_persons(place: tuple[Here, Stored]) -> None:
    here, first = place
    others = [store(here.connection, board=each) for each in ("Socialnämnden", "Kultur- och fritidsnämnden")]

    def opened(of: Stored, hours: int, **how: Any) -> Round:
        bare = Round(new_id(), of.plan_id, T2, RoundState.OPEN, NOW + timedelta(hours=hours), date(2025, 9, 9))
        made = replace(bare, **how)
        asked = [Assignment(of.activities[0].id, first.person.id, "IT och digitalisering")]
        rounds.add(here.connection, made, asked)
        return made

    assert current_round(here, first.person) is None
    closed = opened(others[1], 9, state=RoundState.CLOSED, closed_at=NOW)
    assert current_round(here, first.person) == closed
    later = opened(first, 2)
    opened(others[0], 1)
    assert current_round(here, first.person) == later
    assert current_round(here, others[0].person) is None


def test_a_desk_is_shown_while_anything_of_it_is_the_persons(place: tuple[Here, Stored]) -> None:
    """After its round an activity is whose the owner file says."""
    here, stored = place
    assert current_desk(here, stored.person) is None
    held = open_round(here.connection, stored)
    found = current_desk(here, stored.person)
    assert found
    assert [each.activity for each in found.rows] == list(stored.activities)
    people.replace_ownerships(here.connection, here.municipality_id, [])
    rounds.close(here.connection, held.id, NOW)
    assert current_desk(here, stored.person) is None


def test_a_row_tells_whom_it_came_from_whom_it_went_to_and_what_waits_for_the_administrator(
    place: tuple[Here, Stored],
) -> None:
    here, stored = place
    colleagues = [Person(new_id(), f"{each}@mjolby.example", each, entra_id=new_id()) for each in ("one", "two")]
    people.add(here.connection, here.municipality_id, colleagues)
    held, (one, two) = open_round(here.connection, stored), colleagues
    first, second = stored.activities
    mine = Assignment(first.id, stored.person.id, "Ekonomi", answers=False)
    through = Assignment(first.id, one.id, "Ekonomi", answers=False, given_by=stored.person.id)
    now = Assignment(first.id, two.id, "Ekonomi", given_by=one.id)
    rounds.ask_instead(here.connection, held.id, first.id, [mine, through, now])
    disputed = Assignment(second.id, stored.person.id, "Ekonomi", answers=False, disputed="Inte min")
    rounds.ask_instead(here.connection, held.id, second.id, [disputed])
    told = {
        each.name: [(row.giver, row.holder, row.with_administrator) for row in desk(here, held, each).rows]
        for each in (stored.person, *colleagues)
    }
    assert told == {
        "Enhetschef IT": [("", "two", False), ("", "", True)],
        "one": [("Enhetschef IT", "two", False)],
        "two": [("one", "", False)],
    }


def test_what_was_finished_before_stands_as_stored_and_what_is_answered_now_before_it(
    place: tuple[Here, Stored],
) -> None:
    here, stored = place
    held = open_round(here.connection, stored)
    for activity in stored.activities:
        spring = Report(new_id(), activity.id, T1, Status.DONE, NOW - timedelta(days=99), stored.person.id)
        reports.append(here.connection, stored.plan_id, spring, spring.id)
    now = Report(new_id(), stored.activities[0].id, T2, Status.ON_TRACK, NOW, stored.person.id)
    reports.append(here.connection, stored.plan_id, now, now.id)
    found = [each.stored for each in desk(here, held, stored.person).rows]
    assert [each and (each.status, each.carried_from) for each in found] == [
        (Status.ON_TRACK, None),
        (Status.DONE, T1),
    ]
