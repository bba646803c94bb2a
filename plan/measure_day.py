"""A measure's day, where it falls between rounds: who is asked how it went is asked once, and reminded once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from plan.calendar import Calendar, swedish_day
from plan.matter import Matter, MatterKind
from plan.measure import Measure
from plan.model import Assignment, Round, RoundState, Why

AGAIN_AFTER = 3
"""Working days from the question to the reminder of it."""


def due_between(measures: Iterable[Measure], rounds: Sequence[Round], today: date) -> tuple[Measure, ...]:
    """Those whose day has come since the newest round closed. While a round is open its own cards ask.

    `rounds` are one plan's, in the order they were opened. Whoever has told of a hindrance has answered.
    """
    if not rounds or any(each.state is RoundState.OPEN for each in rounds):
        return ()
    closed = rounds[-1].closed_at
    return tuple(
        each
        for each in measures
        if each.is_open and each.hindrance is None and each.due and closed and swedish_day(closed) < each.due <= today
    )


def matter_of(
    measure: Measure, round_id: str, person_id: str, told: Mapping[Matter, date], today: date, calendar: Calendar
) -> Matter | None:
    """The question, or its reminder some days later; None where nothing more is to be said of that day."""
    day = measure.due.toordinal() if measure.due else 0
    first = Matter(round_id, person_id, MatterKind.MEASURE, day, measure.activity_id)
    asked = next((on for each, on in told.items() if _is_like(each, first)), None)
    if asked is None:
        return first
    again = Matter(round_id, person_id, MatterKind.MEASURE_AGAIN, day, measure.activity_id)
    is_told = any(_is_like(each, again) for each in told)
    return None if is_told or today < calendar.shift(asked, AGAIN_AFTER) else again


def answering(asked: Iterable[Assignment], by_file: Iterable[Assignment]) -> Mapping[str, str]:
    """By activity, who is asked: whoever it was given to in the newest round, else by the owner file.

    `asked` is what the owner file leaves of that round. A deputy stood in for that round alone.
    """
    found = {each.activity_id: each.person_id for each in by_file if each.answers}
    given = (each for each in asked if each.answers and not each.disputed and each.why is not Why.DEPUTY)
    return found | {each.activity_id: each.person_id for each in given}


def _is_like(one: Matter, other: Matter) -> bool:
    """Of the same day of the same measure, whoever was told."""
    return (one.kind, one.number, one.about) == (other.kind, other.number, other.about)
