"""A message to one person because of what another did: recorded here, sent by the delivery."""

from __future__ import annotations

from bot.here import Here
from bot.timetable import boards
from cards.elements import CardJson
from plan.calendar import swedish_day
from plan.delivery import DeliveryKind
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
) -> None:
    """`round_id` is the round of an activity's card. Who has no card of that round has been asked by this message, and
    the calendar neither asks once more nor reminds of days that have passed.
    """
    about = {"round_id": round_id, "person_id": person_id, "content": {"card": card, "summary": summary}}
    notice = deliveries.due(here.municipality_id, NOTICE, f"{KEY}{new_id()}", here.now, **about)
    deliveries.record(here.connection, [notice])
    held = rounds.get(here.connection, round_id) if round_id else None
    if held and person_id not in {each.person_id for each in deliveries.of_round(here.connection, held.id, CARD)}:
        pace = boards.of_plan(here, held.plan_id).pace
        asked = pace.asked_on(held, person_id, swedish_day(here.now))
        matters.record(here.connection, dict.fromkeys(asked, notice.id), swedish_day(here.now))


def to_administrators(here: Here, once: str, card: CardJson, summary: str) -> int:
    """To each of them, once; how many had not been told."""
    content = {"card": card, "summary": summary}
    told = [
        deliveries.due(
            here.municipality_id, NOTICE, f"{once}:{person.id}", here.now, person_id=person.id, content=content
        )
        for person in people.every(here.connection, here.municipality_id)
        if person.administers
    ]
    return deliveries.record(here.connection, told)
