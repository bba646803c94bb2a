"""A date that was said, through the year: what came of it, how often it was moved, and what is never told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from cards.texts import promises as notes
from plan import promise_texts as texts
from plan.facts import Facts
from plan.model import Report, Status, Timing
from plan.promises import PromiseOutcome, came_since, promises, said_in
from tests.plan.follow_up import (
    ACTIVITIES,
    PURCHASING,
    SERVICE,
    STAFF_SYSTEM,
    T1,
    T2,
    T3,
    WAR,
    facts,
    moment,
    open_round,
    report,
)

ROUNDS = (open_round(T1, moment(4, 10)), open_round(T2, moment(8, 18)), open_round(T3, moment(12, 8)))
JUNE, AUGUST, OCTOBER, DECEMBER = date(2025, 6, 30), date(2025, 8, 31), date(2025, 10, 15), date(2025, 12, 15)
ON, LATE, DONE, DROPPED, RISK = Status.ON_TRACK, Status.DELAYED, Status.DONE, Status.DROPPED, Status.AT_RISK


def year(*said: Report) -> Facts:
    return facts(*said, rounds=ROUNDS)


def first(day: date | None = JUNE) -> Report:
    return report(SERVICE, T1, ON, moment(4, 20), finish=day)


def second(status: Status, day: date | None = None) -> Report:
    return report(SERVICE, T2, status, moment(8, 20), finish=day)


@pytest.mark.parametrize(
    ("day", "answer", "outcome", "due"),
    [
        (JUNE, second(DONE), PromiseOutcome.KEPT, True),
        (JUNE, second(DONE, date(2025, 7, 4)), PromiseOutcome.LATE, True),
        (JUNE, second(DROPPED), PromiseOutcome.DROPPED, True),
        (JUNE, second(LATE, OCTOBER), PromiseOutcome.MOVED, True),
        (JUNE, second(ON, JUNE), PromiseOutcome.SILENT, True),
        (JUNE, second(RISK), PromiseOutcome.SILENT, True),
        (AUGUST, second(ON, AUGUST), PromiseOutcome.AHEAD, True),
        (JUNE, None, PromiseOutcome.UNANSWERED, True),
        (OCTOBER, second(ON), PromiseOutcome.AHEAD, False),
        (OCTOBER, second(DONE), PromiseOutcome.KEPT, False),
        (OCTOBER, second(ON, JUNE), PromiseOutcome.MOVED, False),
        (date(2025, 4, 30), second(ON), PromiseOutcome.SILENT, True),  # for its own tertial: judged in the next
    ],
)
def test_what_came_of_a_date(day: date, answer: Report | None, outcome: PromiseOutcome, due: bool) -> None:
    held = replace(year(first(day), *([answer] if answer else [])), at=moment(8, 22))
    [told] = promises(held, T2).every
    assert (told.outcome, told.due, told.day, told.said_in) == (outcome, due, day, T1)


@pytest.mark.parametrize(
    ("day", "at", "outcome"),
    [
        (AUGUST, moment(8, 31), PromiseOutcome.AHEAD),
        (AUGUST, moment(9, 1), PromiseOutcome.SILENT),
        (OCTOBER, moment(12, 31), PromiseOutcome.SILENT),
        (DECEMBER, moment(12, 31), PromiseOutcome.AHEAD),  # T3 was opened before it passed, and tells of it
    ],
)
def test_a_date_that_has_passed_when_it_is_told_does_not_stand(
    day: date, at: datetime, outcome: PromiseOutcome
) -> None:
    held = replace(year(first(day), second(ON, day)), at=at)
    assert promises(held, T2).every[0].outcome is outcome


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ((second(ON), report(SERVICE, T3, DONE, moment(12, 10))), PromiseOutcome.LATE),
        ((report(SERVICE, T3, LATE, moment(12, 10), "Sent", DECEMBER),), PromiseOutcome.MOVED),
        ((second(DONE),), PromiseOutcome.KEPT),
        ((second(ON),), PromiseOutcome.SILENT),
        ((), PromiseOutcome.UNANSWERED),
    ],
)
def test_what_has_come_of_a_date_is_told_by_whatever_was_answered_since(
    said: tuple[Report, ...], outcome: PromiseOutcome
) -> None:
    assert [each.outcome for each in came_since(year(first(AUGUST), *said), T1)] == [outcome]
    assert came_since(facts(first(AUGUST), *said, rounds=ROUNDS[:1]), T1) == ()


def test_a_date_that_has_passed_since_the_newest_answer_does_not_stand() -> None:
    held = year(first(DECEMBER), second(ON, DECEMBER))
    assert [came_since(replace(held, at=moment(12, day)), T1)[0].outcome for day in (15, 16)] == [
        PromiseOutcome.AHEAD,
        PromiseOutcome.SILENT,
    ]


def test_of_what_has_been_protected_since_nothing_is_told_of_what_came_of_it() -> None:
    hidden = replace(report(SERVICE, T3, DONE, moment(12, 10)), protected=True)
    assert came_since(year(first(), hidden), T1) == ()


def test_what_was_dropped_is_not_counted_again_in_the_tertial_of_its_date() -> None:
    dropped = year(first(OCTOBER), second(DROPPED))
    assert [each.outcome for each in promises(dropped, T2).every] == [PromiseOutcome.DROPPED]
    assert promises(dropped, T3).every == ()


def test_the_rows_that_the_sentence_counts_come_first_and_the_others_are_marked() -> None:
    days = {SERVICE: OCTOBER, PURCHASING: JUNE, STAFF_SYSTEM: date(2026, 2, 1)}
    said = [report(each, T1, ON, moment(4, 20), finish=day) for each, day in days.items()]
    told = promises(year(*said), T2)
    assert [(each.activity, each.due, each.overdue) for each in told.every] == [
        (PURCHASING, True, False),
        (SERVICE, False, False),
        (STAFF_SYSTEM, False, False),
    ]
    told = promises(year(*said), T3)
    assert [(each.activity, each.due, each.overdue) for each in told.every] == [
        (SERVICE, True, False),
        (PURCHASING, False, True),
        (STAFF_SYSTEM, False, False),
    ]
    assert [notes.said(each).partition("\n")[2] for each in told.every] == [
        "(tertial 1 2025)",
        "(tertial 1 2025, tidigare datum)",
        "(tertial 1 2025, infaller senare)",
    ]
    counted = "Tabellens datum infaller: 1 i det här tertialet, 1 tidigare och 1 senare."
    assert counted in notes.how_counted(told)
    assert "Tabellens datum" not in notes.how_counted(promises(year(first()), T2))


def test_a_date_is_judged_once_and_what_is_settled_is_told_of_no_more() -> None:
    passed = year(first(), second(ON), report(SERVICE, T3, DONE, moment(12, 10)))
    assert [len(promises(passed, each).due) for each in (T1, T2, T3)] == [0, 1, 0]
    assert promises(passed, T3).every[0].outcome is PromiseOutcome.LATE
    done = year(first(), second(DONE))
    assert [len(promises(done, each).every) for each in (T1, T2, T3)] == [0, 1, 0]


def test_what_was_finished_before_its_time_is_kept_when_its_time_comes() -> None:
    early = year(first(OCTOBER), second(DONE))
    assert [(promises(early, each).kept, len(promises(early, each).due)) for each in (T2, T3)] == [(0, 0), (1, 1)]


def test_the_last_date_said_before_the_tertial_is_the_one_that_counts() -> None:
    moved = year(first(), second(LATE, DECEMBER), report(SERVICE, T3, DONE, moment(12, 16)))
    [told] = promises(moved, T3).every
    assert (told.day, told.outcome, told.course.said, told.course.moves, told.course.days) == (
        DECEMBER,
        PromiseOutcome.KEPT,
        (JUNE, DECEMBER),
        1,
        168,
    )


def test_a_date_said_between_the_rounds_is_a_move_and_a_correction_in_one_is_not() -> None:
    corrected = report(SERVICE, T1, ON, moment(4, 22), finish=AUGUST)
    between = replace(report(SERVICE, T1, LATE, moment(7, 1), "Sent", OCTOBER), timing=Timing.OUTSIDE)
    [told] = promises(year(first(), corrected, between, second(LATE, DECEMBER)), T2).every
    assert told.course.said == (AUGUST, OCTOBER, DECEMBER)
    assert promises(year(first(), corrected, between, second(LATE, DECEMBER)), T2).moved_again == (told.course,)
    assert texts.moved(told.course) == "2 gånger, 106 dagar senare än först"


def test_a_date_moved_twice_between_the_rounds_is_told_of_before_the_next() -> None:
    between = [
        replace(report(SERVICE, T1, LATE, moment(month, 1), "Sent", day), timing=Timing.OUTSIDE)
        for month, day in ((6, AUGUST), (7, OCTOBER))
    ]
    [told] = promises(year(first(), *between), T1).moved_again
    assert (told.activity, told.moves) == (SERVICE, 2)


def test_a_date_that_was_taken_back_while_the_round_was_open_was_never_said() -> None:
    taken_back = report(SERVICE, T1, ON, moment(4, 22))
    assert promises(year(first(), taken_back, second(ON, OCTOBER)), T2).every == ()


def test_of_what_is_or_was_protected_nothing_is_told_but_how_many() -> None:
    secret = report(WAR, T1, ON, moment(4, 20), finish=JUNE)
    then = replace(report(PURCHASING, T1, ON, moment(4, 20), finish=JUNE), protected=True)
    now = report(PURCHASING, T2, LATE, moment(8, 20), "Sent", OCTOBER)
    held = year(secret, then, now, report(WAR, T2, DONE, moment(8, 20)), first())
    told = promises(held, T2)
    assert [each.activity for each in told.every] == [SERVICE]
    assert told.withheld == (PURCHASING, WAR)
    assert said_in(held, T2) == ()
    assert said_in(held, T1) == ((SERVICE, JUNE),)


def test_the_line_of_the_post() -> None:
    said = [report(each, T1, ON, moment(4, 20), finish=JUNE) for each in ACTIVITIES]
    told = promises(
        year(*said, second(DONE), report(STAFF_SYSTEM, T2, LATE, moment(8, 20), "Sent", OCTOBER)),
        T2,
    )
    assert texts.kept(told, T2) == "1 av 3 datum som lovades till augusti hölls. 1 flyttades och 1 saknar svar."
    assert texts.kept(promises(year(*said), T1), T1) == ""
