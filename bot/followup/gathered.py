"""What is read once for all that is composed at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.followup.low_reporting import is_question
from bot.here import Here
from bot.owner.desk import Desk, desks
from plan.delivery import Delivery, DeliveryKind
from plan.model import Person, Round
from storage import people, rounds
from storage.people import Reach


@dataclass(frozen=True, slots=True)
class Gathered:
    """By id; the desks by that of the delivery which shows them."""

    rounds: Mapping[str, Round]
    persons: Mapping[str, Person]
    reaches: Mapping[str, Reach]
    desks: Mapping[str, Desk]


def gather(connection: Connection, due: Iterable[Delivery], now: datetime) -> Gathered:
    wanted = list(due)
    person_ids = {each.person_id for each in wanted if each.person_id}
    held = rounds.by_ids(connection, {each.round_id for each in wanted if each.round_id})
    persons = people.by_ids(connection, person_ids) if person_ids else {}
    reaches = people.reaches_of(connection, person_ids) if person_ids else {}
    cards: dict[str, list[Delivery]] = {}
    for each in wanted:
        if each.round_id in held and each.person_id in persons and _is_of_a_desk(each):
            cards.setdefault(each.round_id, []).append(each)
    found: dict[str, Desk] = {}
    for round_id, asked in cards.items():
        here = Here(connection, asked[0].municipality_id, now)
        own = desks(here, held[round_id], [persons[each.person_id or ""] for each in asked])
        found |= {each.id: own[each.person_id or ""] for each in asked}
    return Gathered(held, persons, reaches, found)


def _is_of_a_desk(delivery: Delivery) -> bool:
    """The round's card, or what is made as it is."""
    otherwise = delivery.kind is DeliveryKind.REMINDER or delivery.asks_of_measures or is_question(delivery)
    return delivery.content is None and not otherwise
