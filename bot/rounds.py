"""The follow-up round by hand: open, remind, close, publish, and how it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from bot import history, posting
from plan.assigning import assign
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.model import Assignment, Person, Round, RoundState
from plan.tertial import Tertial
from storage import audits, deliveries, people, plans, reports, rounds
from storage.ids import new_id

BY_COMMAND = "command"


class RoundRefused(Exception):
    """Why the round cannot be opened, reminded of, closed or published; in English, with the remedy."""


@dataclass(frozen=True, slots=True)
class PersonStanding:
    person: Person
    delivery: DeliveryState | None
    answered: int
    of: int


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """`deliveries` counts the owners' cards and has every state. `activities` and `reported` are the plan's."""

    round: Round
    activities: int
    reported: int
    deliveries: dict[DeliveryState, int]
    people: tuple[PersonStanding, ...]


def open_round(
    connection: Connection, plan_id: str, tertial: Tertial, last_day: date, now: datetime, by: str | None = None
) -> Round:
    """Records a card for each owner; nothing is sent yet. A round that was closed before is not opened again."""
    plan = plans.get(connection, plan_id)
    _may_open(rounds.of_plan(connection, plan_id), plan.year, tertial, now)
    municipality_id = plans.municipality_of(connection, plan_id)
    asked = assign(plan, people.ownerships(connection, municipality_id))
    if not asked:
        raise RoundRefused("Nobody answers for any unit of the plan. Run: tertialbot owners import FILE")
    opened = Round(new_id(), plan_id, tertial, RoundState.OPEN, now, last_day)
    rounds.add(connection, opened, asked)
    deliveries.record(connection, _cards(municipality_id, opened, asked, now))
    _audit(connection, municipality_id, opened, "round.open", now, by)
    return opened


def remind(connection: Connection, held: Round, now: datetime, by: str | None = None) -> int:
    """Records a reminder for each owner with something left, at most one a day; how many were recorded."""
    if held.state is not RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is {held.state}. Only an open round can be reminded of.")
    municipality_id = plans.municipality_of(connection, held.plan_id)
    number = now.toordinal()
    recorded = deliveries.record(
        connection,
        (
            _delivery(municipality_id, held, DeliveryKind.REMINDER, each.person.id, number, now)
            for each in standing(connection, held).people
            if each.answered < each.of
        ),
    )
    _audit(connection, municipality_id, held, "round.remind", now, by)
    return recorded


def close(connection: Connection, held: Round, now: datetime, by: str | None = None) -> None:
    """Ends the answering and freezes how the tertial stands."""
    if held.state is not RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is {held.state} already.")
    rounds.close(connection, held.id, now)
    frozen = history.freeze(connection, held, now)
    deliveries.cancel(connection, held.id, [DeliveryKind.CARD, DeliveryKind.REMINDER])
    municipality_id = plans.municipality_of(connection, held.plan_id)
    _audit(connection, municipality_id, held, "round.close", now, by, {"sha256": frozen.checksum})


def publish(connection: Connection, held: Round, now: datetime, by: str | None = None) -> bool:
    """Records the channel post, once. False if it was recorded before."""
    if held.state is RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is still open. Run: tertialbot round close")
    if held.state is RoundState.PUBLISHED:
        return False
    municipality_id = plans.municipality_of(connection, held.plan_id)
    posting.tertial_post(connection, municipality_id, held, now)
    rounds.publish(connection, held.id, now)
    _audit(connection, municipality_id, held, "round.publish", now, by)
    return True


def standing(connection: Connection, held: Round) -> RoundStanding:
    plan = plans.get(connection, held.plan_id)
    reported = reports.answered(connection, held.plan_id, held.tertial)
    asked: dict[str, list[str]] = {}
    for each in rounds.assignments(connection, held.id):
        if each.answers:
            asked.setdefault(each.person_id, []).append(each.activity_id)
    cards = deliveries.of_round(connection, held.id, DeliveryKind.CARD)
    states = {each.person_id: each.state for each in cards}
    persons = people.by_ids(connection, asked)
    return RoundStanding(
        round=held,
        activities=len(plan.activities),
        reported=sum(activity.id in reported for activity in plan.activities),
        deliveries=dict(deliveries.counts(connection, held.id, DeliveryKind.CARD)),
        people=tuple(
            PersonStanding(persons[person_id], states.get(person_id), sum(i in reported for i in ids), len(ids))
            for person_id, ids in asked.items()
        ),
    )


def _may_open(known: Iterable[Round], year: int, tertial: Tertial, now: datetime) -> None:
    for each in known:
        if each.tertial == tertial:
            raise RoundRefused(f"The round of {tertial} is {each.state} already.")
        if each.state is RoundState.OPEN:
            raise RoundRefused(f"The round of {each.tertial} is still open. Run: tertialbot round close")
        if each.tertial > tertial:
            raise RoundRefused(f"The round of {each.tertial} was opened before; {tertial} can no longer be.")
    if tertial.year != year:
        raise RoundRefused(f"The plan is for {year}; it has no {tertial}.")
    if tertial > Tertial.of(now.date()):
        raise RoundRefused(f"{tertial} has not begun.")


def _cards(municipality_id: str, opened: Round, asked: Iterable[Assignment], now: datetime) -> list[Delivery]:
    owners = dict.fromkeys(each.person_id for each in asked if each.answers)
    return [_delivery(municipality_id, opened, DeliveryKind.CARD, owner, 1, now) for owner in owners]


def _delivery(
    municipality_id: str, held: Round, kind: DeliveryKind, person_id: str, number: int, now: datetime
) -> Delivery:
    return Delivery(
        id=new_id(),
        municipality_id=municipality_id,
        kind=kind,
        once=f"{held.id}:{person_id}:{kind}:{number}",
        state=DeliveryState.RECORDED,
        recorded_at=now,
        not_before=now,
        round_id=held.id,
        person_id=person_id,
        number=number,
    )


def _audit(
    connection: Connection,
    municipality_id: str,
    held: Round,
    act: str,
    now: datetime,
    by: str | None,
    after: Mapping[str, str] | None = None,
) -> None:
    through = "card" if by else BY_COMMAND
    audits.append(connection, municipality_id, now, by, act, str(held.tertial), after=after, through=through)
