"""Recording what persons are told: each matter once, and one message a person and day with all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.here import Here
from bot.timetable import boards
from plan.calendar import swedish_day, wall
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.matter import Matter, MatterKind, in_one_message
from plan.model import Assignment, Round, Why
from plan.progress import Progress
from storage import deliveries, matters, people, reports, rounds

HELD = timedelta(days=366)
"""Longer than a round: a card that waits for its owner's return is let go by the schedule, or cancelled at closing."""


@dataclass(frozen=True, slots=True)
class Told:
    """One person's message: the delivery, and the matters in it."""

    delivery: Delivery
    matters: tuple[Matter, ...]


def standings(here: Here, open_rounds: Iterable[Round]) -> dict[str, Progress]:
    """By round id; six queries, however many rounds and persons."""
    held = {each.id: each for each in open_rounds}
    if not held:
        return {}
    known = {person.id: person for person in people.every(here.connection, here.municipality_id)}
    ownerships = people.ownerships(here.connection, here.municipality_id)
    asked = rounds.assignments_of(here.connection, held)
    answered = reports.answered_in(here.connection, held.values())
    told = matters.told(here.connection, held)
    later = matters.later_days(here.connection, held)
    return {
        each.id: Progress(
            each,
            asked[each.id],
            answered[each.id].every,
            known,
            ownerships,
            told[each.id],
            later.get(each.id, {}),
            answered[each.id].carried,
        )
        for each in held.values()
    }


def hold_cards(here: Here, opened: Round, owner_ids: Iterable[str]) -> None:
    """Every owner's card of the round stands in the ledger from the first; `tell` lets it go."""
    cards = [
        replace(
            _delivery(
                here.municipality_id, card_once(opened.id, owner_id), DeliveryKind.CARD, opened.id, owner_id, here.now
            ),
            state=DeliveryState.WAITING,
            not_before=here.now + HELD,
        )
        for owner_id in owner_ids
    ]
    deliveries.record(here.connection, cards)


def hold_back(here: Here, person_id: str) -> None:
    """What was recorded for one who has now gone away and is not sent yet: due again when they are back."""
    unsent = deliveries.unsent(here.connection, person_id, (DeliveryKind.CARD, DeliveryKind.REMINDER))
    matters.forget(here.connection, unsent)
    deliveries.hold(here.connection, unsent, DeliveryKind.CARD, until=here.now + HELD)
    deliveries.call_off(here.connection, unsent, DeliveryKind.REMINDER)


def tell(
    here: Here,
    known: Mapping[str, Progress],
    due: Iterable[Matter],
    but_not: Collection[str] = (),
    at: datetime | None = None,
) -> tuple[dict[str, Progress], int]:
    """Records a message to each person but those of `but_not`; the standings afterwards, and how many messages.

    They go at once, or `at` that moment.

    A card says more than a reminder, and belongs to one round: what is left of that person's matters comes tomorrow.
    """
    goes = at or here.now
    messages = [
        _message(here.municipality_id, person_id, found, goes)
        for person_id, found in in_one_message(due).items()
        if person_id not in but_not
    ]
    recorded, told_in = _record(here, messages, goes)
    matters.record(here.connection, told_in, swedish_day(goes))
    _ask_deputies(here, known, told_in)
    after = {round_id: _with(standing, told_in, swedish_day(goes)) for round_id, standing in known.items()}
    return after, recorded


def free_moment(here: Here, held: Round, person_id: str) -> datetime:
    """Now, or the first of the board's mornings on which the person is told nothing else."""
    pace, at = boards.of_plan(here, held.plan_id).pace, here.now
    while person_id in matters.told_on(here.connection, here.municipality_id, swedish_day(at)):
        at = pace.next_sending(max(at, wall(swedish_day(at), pace.rhythm.sends_from)))
    return at


def _message(municipality_id: str, person_id: str, found: tuple[Matter, ...], goes: datetime) -> Told:
    opening = next((each for each in found if each.kind is MatterKind.OPENING), None)
    if opening is None:
        once = f"{person_id}:{DeliveryKind.REMINDER}:{swedish_day(goes)}"
        kind, round_id = DeliveryKind.REMINDER, found[0].round_id
    else:
        once = card_once(opening.round_id, person_id)
        kind, round_id = DeliveryKind.CARD, opening.round_id
        found = tuple(each for each in found if each.round_id == round_id and each.kind is not MatterKind.MANAGER)
    return Told(_delivery(municipality_id, once, kind, round_id, person_id, goes), found)


def _record(here: Here, messages: list[Told], goes: datetime) -> tuple[int, dict[Matter, str]]:
    """How many messages are on their way now that were not, and each matter's delivery: a new one, or a held card."""
    if not messages:
        return 0, {}
    onces = [each.delivery.once for each in messages]
    ids = deliveries.ids(here.connection, onces)
    unheld = [replace(each.delivery, recorded_at=here.now) for each in messages if each.delivery.once not in ids]
    new = deliveries.record(here.connection, unheld)
    held = deliveries.let_go(here.connection, onces, goes)
    if unheld:
        ids |= deliveries.ids(here.connection, [each.once for each in unheld])
    return new + held, {matter: ids[each.delivery.once] for each in messages for matter in each.matters}


def _ask_deputies(here: Here, known: Mapping[str, Progress], told: Iterable[Matter]) -> None:
    asked: dict[str, list[tuple[Assignment, str]]] = {}
    for matter in told:
        if matter.kind is MatterKind.DEPUTY:
            left = known[matter.round_id].deputies(matter.about).get(matter.person_id, ())
            new = (replace(each, person_id=matter.person_id, why=Why.DEPUTY) for each in left)
            asked.setdefault(matter.round_id, []).extend((each, matter.about) for each in new)
    for round_id, assignments in asked.items():
        rounds.add_deputies(here.connection, round_id, assignments)


def _with(standing: Progress, told: Iterable[Matter], day: date) -> Progress:
    new = {matter: day for matter in told if matter.round_id == standing.round.id}
    return replace(standing, told={**standing.told, **new}) if new else standing


def card_once(round_id: str, person_id: str) -> str:
    """The key of a person's card of a round in the ledger."""
    return f"{round_id}:{person_id}:{DeliveryKind.CARD}:1"


def _delivery(
    municipality_id: str, once: str, kind: DeliveryKind, round_id: str, person_id: str, now: datetime
) -> Delivery:
    number = swedish_day(now).toordinal() if kind is DeliveryKind.REMINDER else 1
    return deliveries.due(municipality_id, kind, once, now, round_id=round_id, person_id=person_id, number=number)
