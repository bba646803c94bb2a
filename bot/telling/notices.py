"""A message to one person because of what another did: recorded here, sent by the delivery."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.here import Here
from bot.timetable import boards
from cards.elements import CardJson
from plan.calendar import swedish_day
from plan.delivery import DeliveryKind, DeliveryState
from plan.model import Person
from storage import deliveries, matters, people, rounds
from storage.ids import new_id

CARD, NOTICE = DeliveryKind.CARD, DeliveryKind.NOTICE
KEY = "notice:"
"""So begins the key in the ledger of what `record` records."""


def record(
    here: Here,
    person_id: str,
    card: CardJson,
    summary: str,
    round_id: str | None = None,
    at: datetime | None = None,
) -> None:
    """`round_id` is the round of an activity's card. Who has no card of that round has been asked by this message, and
    the calendar neither asks once more nor reminds of days that have passed. It goes at once, or `at` that moment.
    """
    about = {"round_id": round_id, "person_id": person_id, "content": {"card": card, "summary": summary}}
    due = deliveries.due(here.municipality_id, NOTICE, f"{KEY}{new_id()}", here.now, **about)
    notice = replace(due, not_before=at or here.now)
    deliveries.record(here.connection, [notice])
    held = rounds.get(here.connection, round_id) if round_id else None
    if held and person_id not in {each.person_id for each in deliveries.of_round(here.connection, held.id, CARD)}:
        pace = boards.of_plan(here, held.plan_id).pace
        asked = pace.asked_on(held, person_id, swedish_day(here.now))
        matters.record(here.connection, dict.fromkeys(asked, notice.id), swedish_day(here.now))


def to_administrators(here: Here, once: str, card: CardJson, summary: str, also: Iterable[str] = ()) -> int:
    """To each of them, once; how many had not been told. `also` is what the same message tells beside."""
    content = {"card": card, "summary": summary}
    to = administrators(here)
    told = [
        deliveries.due(here.municipality_id, NOTICE, key, here.now, person_id=person_id, content=content)
        for person_id, key in _keys(once, to)
    ]
    recorded = deliveries.record(here.connection, told)
    beside = [
        deliveries.due(here.municipality_id, NOTICE, key, here.now, person_id=person_id)
        for other in also
        for person_id, key in _keys(other, to)
    ]
    named = [replace(each, state=DeliveryState.CANCELLED, why="told in another message") for each in beside]
    deliveries.record(here.connection, named)
    return recorded


def untold(here: Here, onces: Iterable[str], *, by_anybody: bool = False) -> tuple[str, ...]:
    """Those that some administrator has not been told of, or with `by_anybody` that none has; in the same order."""
    to, wanted = administrators(here), tuple(onces)
    known = deliveries.ids(here.connection, [key for once in wanted for _, key in _keys(once, to)]) if wanted else {}
    enough = any if by_anybody else all
    return tuple(once for once in wanted if not enough(key in known for _, key in _keys(once, to)))


def administrators(here: Here) -> tuple[Person, ...]:
    return tuple(each for each in people.every(here.connection, here.municipality_id) if each.administers)


def _keys(once: str, to: Iterable[Person]) -> tuple[tuple[str, str], ...]:
    """Each person's id with the key of theirs in the ledger."""
    return tuple((person.id, f"{once}:{person.id}") for person in to)
