"""The follow-up round by hand: open, remind, close, publish, and how it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from bot.followup import approving, history, publishing, telling
from bot.owner import assessing
from bot.timetable import boards
from plan.assigning import assign
from plan.calendar import swedish_day
from plan.delivery import DeliveryKind, DeliveryState
from plan.model import Person, Round, RoundState, Why
from plan.round import Matter, MatterKind
from plan.tertial import Tertial
from storage import audits, deliveries, people, plans, reports, rounds
from storage.ids import new_id

BY_COMMAND, BY_CARD, BY_SCHEDULE = "command", "card", "schedule"


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
    connection: Connection,
    plan_id: str,
    tertial: Tertial,
    last_day: date,
    now: datetime,
    through: str = "",
) -> Round:
    """Records a card for each owner; nothing is sent yet. A round that was closed before is not opened again.

    The cards of those who are away wait for their return. `BY_SCHEDULE` all wait for what else the day brings.
    """
    plan = plans.get(connection, plan_id)
    _may_open(rounds.of_plan(connection, plan_id), plan.year, tertial, now)
    municipality_id = plans.municipality_of(connection, plan_id)
    asked = assign(plan, people.ownerships(connection, municipality_id))
    if not asked:
        raise RoundRefused("Nobody answers for any unit of the plan. Run: tertialbot owners import FILE")
    opened = Round(new_id(), plan_id, tertial, RoundState.OPEN, now, last_day)
    rounds.add(connection, opened, asked)
    owners = dict.fromkeys(each.person_id for each in asked if each.answers)
    telling.hold_cards(connection, municipality_id, opened, owners, now)
    if through != BY_SCHEDULE:
        _tell_all(connection, municipality_id, opened, MatterKind.OPENING, 1, now)
    assessing.ask(connection, municipality_id, opened, owners, now)
    _audit(connection, municipality_id, opened, "round.open", now, None, through)
    return opened


def ask_anew(connection: Connection, plan_id: str, activity_ids: Collection[str], now: datetime) -> None:
    """In an open round, the owners of new activities, and of those that changed hands, are asked from now on."""
    held = next((each for each in rounds.of_plan(connection, plan_id) if each.state is RoundState.OPEN), None)
    if held is None:
        return
    municipality_id = plans.municipality_of(connection, plan_id)
    everything = assign(plans.get(connection, plan_id), people.ownerships(connection, municipality_id))
    asked = [each for each in everything if each.activity_id in activity_ids]
    for activity_id in activity_ids:
        own = [each for each in asked if each.activity_id == activity_id]
        rounds.ask_instead(connection, held.id, activity_id, own)
    known = {each.person_id for each in deliveries.of_round(connection, held.id, DeliveryKind.CARD)}
    newcomers = {each.person_id for each in asked if each.answers} - known
    telling.hold_cards(connection, municipality_id, held, newcomers, now)
    _tell(connection, municipality_id, held, MatterKind.OPENING, 1, now, newcomers)


def remind(connection: Connection, held: Round, now: datetime, by: str | None = None) -> int:
    """Records a reminder for each owner with something left who is not away, one a day; how many were recorded."""
    if held.state is not RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is {held.state}. Only an open round can be reminded of.")
    municipality_id = plans.municipality_of(connection, held.plan_id)
    number = swedish_day(now).toordinal()
    recorded = _tell_all(connection, municipality_id, held, MatterKind.BY_HAND, number, now)
    _audit(connection, municipality_id, held, "round.remind", now, by)
    return recorded


def close(connection: Connection, held: Round, now: datetime, by: str | None = None, through: str = "") -> None:
    """Ends the answering and freezes how the tertial stands."""
    if held.state is not RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is {held.state} already.")
    rounds.close(connection, held.id, now)
    frozen = history.freeze(connection, held, now)
    deliveries.cancel(connection, held.id, [DeliveryKind.CARD, DeliveryKind.REMINDER])
    municipality_id = plans.municipality_of(connection, held.plan_id)
    _audit(connection, municipality_id, held, "round.close", now, by, through, {"sha256": frozen.checksum})


def publish(connection: Connection, held: Round, now: datetime, by: str | None = None, through: str = "") -> bool:
    """Records the channel post, once; where the board wants to read it first, a draft of it. True if it was the post.

    The calendar makes one draft; one that was sent back is made anew by hand.
    """
    if held.state is RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is still open. Run: tertialbot round close")
    if held.state is RoundState.PUBLISHED:
        return False
    if boards.of_plan(connection, held.plan_id, now).settings.approval:
        approving.draft(connection, held, now, again=through != BY_SCHEDULE)
        return False
    publishing.publish(connection, held, now, by, through or (BY_CARD if by else BY_COMMAND))
    return True


def standing(connection: Connection, held: Round) -> RoundStanding:
    plan = plans.get(connection, held.plan_id)
    reported = reports.answered(connection, held.plan_id, held.tertial)
    asked: dict[str, list[str]] = {}
    for each in rounds.assignments(connection, held.id):
        if each.answers and each.why is not Why.DEPUTY:
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
    if tertial.year != year:
        raise RoundRefused(f"The plan is for {year}; it has no {tertial}.")
    if tertial > Tertial.of(now.date()):
        raise RoundRefused(f"{tertial} has not begun.")


def _tell_all(
    connection: Connection, municipality_id: str, held: Round, kind: MatterKind, number: int, now: datetime
) -> int:
    return _tell(connection, municipality_id, held, kind, number, now, None)


def _tell(
    connection: Connection,
    municipality_id: str,
    held: Round,
    kind: MatterKind,
    number: int,
    now: datetime,
    only: Collection[str] | None,
) -> int:
    """Those with something left who are not away; of them only `only`, where it is given."""
    known = telling.standings(connection, municipality_id, [held])
    standing, today = known[held.id], swedish_day(now)
    present = [person_id for person_id in standing.missing if not standing.is_away(person_id, today)]
    wanted = [person_id for person_id in present if only is None or person_id in only]
    matters = [Matter(held.id, person_id, kind, number) for person_id in wanted]
    _, recorded = telling.tell(connection, municipality_id, known, matters, now)
    return recorded


def _audit(
    connection: Connection,
    municipality_id: str,
    held: Round,
    act: str,
    now: datetime,
    by: str | None,
    through: str = "",
    after: Mapping[str, str] | None = None,
) -> None:
    way = through or (BY_CARD if by else BY_COMMAND)
    audits.append(connection, municipality_id, now, by, act, str(held.tertial), after=after, through=way)
