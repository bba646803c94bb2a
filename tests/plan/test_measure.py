from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from plan.calendar import Calendar
from plan.matter import MatterKind
from plan.measure import (
    Measure,
    MeasureAct,
    MeasureEntry,
    MeasureState,
    StatedMeasure,
    measures,
    newest,
    upon_answer,
)
from plan.measure_count import MeasureCount
from plan.measure_day import answering, due_between, matter_of
from plan.model import Assignment, Round, RoundState, Why
from plan.tertial import Tertial

T1 = Tertial(2025, 1)
START = datetime(2025, 4, 20, 9, tzinfo=UTC)
JUNE, JULY = date(2025, 6, 10), date(2025, 7, 1)
STATED, DONE, MOVED, HINDERED, ENDED = MeasureAct


def entries(*acts: tuple[MeasureAct, str, date | None]) -> list[MeasureEntry]:
    return [
        MeasureEntry(f"e{number}", "a", T1, act, START + timedelta(days=number), "p", what, due)
        for number, (act, what, due) in enumerate(acts)
    ]


def one(*acts: tuple[MeasureAct, str, date | None]) -> Measure:
    return newest(entries(*acts))["a"]


def test_how_a_measure_stands_is_made_of_what_happened_to_it() -> None:
    stated = (STATED, "Avrop", JUNE)
    assert (one(stated).state, one(stated).due, one(stated).moves) == (MeasureState.OPEN, JUNE, 0)
    assert one(stated, (MOVED, "Avrop", JULY)).moves == one(stated, (STATED, " avrop ", JULY)).moves == 1
    assert one(stated, (DONE, "Avrop", JUNE)).state is MeasureState.DONE
    assert one(stated, (HINDERED, "Avrop", JUNE)).hindrance == ""
    assert one(stated, (HINDERED, "Avrop", JUNE), (MOVED, "Avrop", JULY)).hindrance is None
    assert one(stated, (ENDED, "Avrop", JUNE), stated).is_open
    assert measures(entries((DONE, "Avrop", JUNE))) == ()


def test_another_measure_takes_the_place_of_one_that_is_open() -> None:
    before, after = measures(entries((STATED, "Avrop", JUNE), (STATED, "Vikarie", JULY)))
    assert (before.state, after.state, after.what) == (MeasureState.ENDED, MeasureState.OPEN, "Vikarie")
    count = MeasureCount.of([before, replace(after, moves=2)], date(2025, 7, 2))
    assert (count.open, count.late, count.ended, count.moved, count.total) == (1, 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("deviates", "stated", "act"),
    [
        (True, None, None),
        (True, StatedMeasure("avrop", JUNE), None),
        (True, StatedMeasure("Avrop", JULY), STATED),
        (True, StatedMeasure("Vikarie", JUNE), STATED),
        (True, StatedMeasure("Avrop", JUNE, ""), None),
        (True, StatedMeasure("Avrop", JUNE, "HR"), STATED),
        (True, StatedMeasure(), ENDED),
        (False, None, ENDED),
    ],
)
def test_what_an_answer_does_to_the_measure(
    deviates: bool, stated: StatedMeasure | None, act: MeasureAct | None
) -> None:
    found = upon_answer(one((STATED, "Avrop", JUNE)), stated, deviates=deviates)
    assert (found[0] if found else None) is act


def test_a_card_that_does_not_ask_who_keeps_who_it_was() -> None:
    held = replace(one((STATED, "Avrop", JUNE)), who="HR")
    assert upon_answer(held, StatedMeasure("Avrop", JUNE), deviates=True) is None
    assert upon_answer(held, StatedMeasure("Avrop", JULY), deviates=True) == (
        STATED,
        StatedMeasure("Avrop", JULY, "HR"),
    )
    assert upon_answer(held, StatedMeasure("Vikarie", JULY), deviates=True) == (
        STATED,
        StatedMeasure("Vikarie", JULY, ""),
    )


def test_nobody_takes_back_what_they_cannot_read() -> None:
    assert upon_answer(one((STATED, "", None)), StatedMeasure(), deviates=True) is None
    assert upon_answer(None, StatedMeasure(), deviates=True) is None
    assert upon_answer(None, StatedMeasure("Avrop"), deviates=False) is None


def closed(day: date) -> Round:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Round("r", "plan", T1, RoundState.CLOSED, START, date(2025, 4, 29), at)


def test_a_day_between_rounds_is_asked_about_and_no_other() -> None:
    held, due = [closed(date(2025, 5, 9))], one((STATED, "Avrop", JUNE))
    assert due_between([due], held, JUNE) == (due,)
    assert due_between([due], held, JUNE - timedelta(days=1)) == ()
    assert due_between([due], [closed(JUNE)], JULY) == ()
    assert due_between([due], [replace(held[0], state=RoundState.OPEN)], JUNE) == ()
    assert due_between([due], [], JUNE) == ()
    assert due_between([replace(due, hindrance="")], held, JUNE) == ()
    assert due_between([one((STATED, "Avrop", None))], held, JUNE) == ()


def test_it_is_asked_once_and_reminded_of_once() -> None:
    due, calendar = one((STATED, "Avrop", JUNE)), Calendar()
    first = matter_of(due, "r", "p", {}, JUNE, calendar)
    assert first is not None
    told = {first: JUNE}
    assert matter_of(due, "r", "p", told, date(2025, 6, 12), calendar) is None
    again = matter_of(due, "r", "another", told, date(2025, 6, 13), calendar)
    assert again is not None
    assert (again.kind, again.person_id) == (MatterKind.MEASURE_AGAIN, "another")
    assert matter_of(due, "r", "p", {**told, again: date(2025, 6, 13)}, JULY, calendar) is None
    assert matter_of(replace(due, due=JULY), "r", "p", told, JULY, calendar) is not None


def test_whoever_answers_for_the_activity_now_is_asked() -> None:
    by_file = [Assignment(each, "owner", "HR") for each in "abcd"]
    asked = [
        Assignment("a", "colleague", "HR", Why.HANDED_OVER),
        Assignment("a", "owner", "HR", answers=False),
        Assignment("b", "owner", "HR"),
        Assignment("b", "deputy", "HR", Why.DEPUTY),
        Assignment("c", "other", "HR", Why.REASSIGNED, disputed="Inte vår"),
    ]
    assert answering(asked, by_file) == {"a": "colleague", "b": "owner", "c": "owner", "d": "owner"}
