"""What a recorded reminder says when it is sent: only what is still missing then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.here import Here
from bot.owner.desk import next_card
from bot.owner.form import desk_of
from bot.ports import Click, Message
from bot.telling import messages
from cards import notice, reminder
from cards.elements import CardJson
from cards.reminder import Occasion, ReminderView
from cards.texts import chat, common
from cards.texts import reminder as texts
from plan.calendar import swedish_day
from plan.delivery import Delivery, DeliveryKind
from plan.matter import Matter, MatterKind
from plan.model import Activity, Assignment, Round, RoundState, Why
from plan.progress import Progress
from plan.refusals import CardTooOld
from storage import deliveries, matters, plans, rounds

MOST_NAMES = 3
PLAYED = timedelta(days=60)
"""Longer than a round is open."""


def message(here: Here, delivery: Delivery) -> Message | None:
    """All the matters of one person's message in one card; None when nothing is missing any more.

    Nor while the card itself has not reached the person, or when a newer reminder has come: they say it all.
    """
    if deliveries.is_overtaken(here.connection, delivery):
        return None
    views = _views(here, delivery)
    return Message(card=_card(delivery, views), summary=reminder.lead(*views)) if views else None


def refreshed(here: Here, click: Click) -> CardJson:
    """The reminder as it is now. Once nothing of it is missing: what the person has before them in its round."""
    delivery = deliveries.to_person(here.connection, click.payload.about, click.person.id)
    if delivery is None or delivery.kind is not DeliveryKind.REMINDER:
        raise CardTooOld
    views = _views(here, delivery)
    if views:
        return _card(delivery, views)
    own = desk_of(here, click)
    return next_card(own) if own.rows else notice.build(chat.no_longer_current(), texts.nothing_left())


def _card(delivery: Delivery, views: Iterable[ReminderView]) -> CardJson:
    return reminder.build(*views, delivery_id=delivery.id)


def _as_of(delivery: Delivery, now: datetime) -> datetime:
    """Far from the day it was recorded on, time is played by hand: the day that was played is the one to speak of."""
    return now if abs(now - delivery.recorded_at) < PLAYED else delivery.recorded_at


def _views(here: Here, delivery: Delivery) -> list[ReminderView]:
    here = replace(here, now=_as_of(delivery, here.now))
    told = matters.of_delivery(here.connection, delivery.id)
    held = [rounds.get(here.connection, round_id) for round_id in dict.fromkeys(each.round_id for each in told)]
    open_ones = [each for each in held if each and _is_told_of(here, each, told)]
    known = messages.standings(here, open_ones)
    ids = {each.activity_id for standing in known.values() for each in standing.assignments}
    activities = plans.activities(here.connection, ids)
    return [
        view
        for standing in known.values()
        for view in _of_round(
            standing, [each for each in told if each.round_id == standing.round.id], activities, here.now
        )
    ]


def _is_told_of(here: Here, held: Round, told: Iterable[Matter]) -> bool:
    """While it is open; after that what an administrator has reminded of since, as long as it can be answered."""
    if held.state is RoundState.OPEN:
        return True
    closed = swedish_day(held.closed_at).toordinal() if held.closed_at else 0
    by_hand = (each for each in told if each.round_id == held.id and each.kind is MatterKind.BY_HAND)
    newest = rounds.if_newest(here.connection, here.municipality_id, held.id)
    return newest is not None and any(each.number >= closed for each in by_hand)


def _of_round(
    standing: Progress, told: list[Matter], activities: Mapping[str, Activity], now: datetime
) -> Iterator[ReminderView]:
    """First what the person was asked about before, then what is new as somebody's deputy, then what to know."""
    if not told:
        return
    today, kinds, person_id = swedish_day(now), {each.kind for each in told}, told[0].person_id
    owners = tuple(dict.fromkeys(each.about for each in told if each.kind is MatterKind.DEPUTY))
    if kinds - {MatterKind.DEPUTY, MatterKind.MANAGER}:
        left = _asked_before(standing, person_id, owners)
        yield from _view(standing, _occasion(standing, kinds, today), left, activities)
    for owner_id in owners:
        yield from _for_another(standing, person_id, owner_id, activities, today)
    if MatterKind.MANAGER in kinds:
        yield from _for_the_manager(standing, person_id, activities)


def _asked_before(standing: Progress, person_id: str, new: Iterable[str]) -> list[Assignment]:
    """The person's own; without any, what they are deputy for, but for the owners who are `new`."""
    missing = standing.missing.get(person_id, ())
    told = {each.activity_id for owner_id in new for each in standing.deputies(owner_id).get(person_id, ())}
    own = [each for each in missing if each.why is not Why.DEPUTY]
    return own or [each for each in missing if each.activity_id not in told]


def _occasion(standing: Progress, kinds: set[MatterKind], today: date) -> Occasion:
    if standing.round.state is not RoundState.OPEN:
        return Occasion.CLOSED
    if today == standing.round.last_day:
        return Occasion.LAST_DAY
    if today > standing.round.last_day:
        return Occasion.OVERDUE
    return Occasion.ASKED_FOR if MatterKind.LATER in kinds else Occasion.EARLY


def _for_another(
    standing: Progress, deputy_id: str, owner_id: str, activities: Mapping[str, Activity], today: date
) -> Iterator[ReminderView]:
    left = standing.deputies(owner_id).get(deputy_id, ())
    in_time = today <= standing.round.last_day
    occasion = Occasion.AWAY if in_time and standing.is_away(owner_id, today) else Occasion.DEPUTY
    yield from _view(standing, occasion, left, activities, standing.people[owner_id].name)


def _for_the_manager(standing: Progress, manager_id: str, activities: Mapping[str, Activity]) -> Iterator[ReminderView]:
    late = {
        owner_id: [each for each in left if each.why is not Why.DEPUTY]
        for owner_id, left in standing.missing.items()
        if manager_id in standing.managers(owner_id)
    }
    names = [standing.people[owner_id].name for owner_id, left in late.items() if left]
    left = [each for found in late.values() for each in found]
    yield from _view(standing, Occasion.MANAGER, left, activities, _names(names))


def _names(names: list[str]) -> str:
    if len(names) <= MOST_NAMES:
        return common.units(tuple(names))
    return f"{', '.join(names[:MOST_NAMES])} och {len(names) - MOST_NAMES} till"


def _view(
    standing: Progress,
    occasion: Occasion,
    left: Iterable[Assignment],
    activities: Mapping[str, Activity],
    owner: str = "",
) -> Iterator[ReminderView]:
    missing = tuple(activities[activity_id] for activity_id in dict.fromkeys(each.activity_id for each in left))
    if missing:
        held = standing.round
        yield ReminderView(held.id, held.tertial, held.last_day, occasion, missing, owner=owner)
