"""The follow-up round by hand: open, remind, close, publish, and how it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.followup import approval, last_day, publication
from bot.followup.late import CLOSED
from bot.here import Here
from bot.owner import assessment_desk
from bot.telling import history, messages
from bot.timetable import boards
from plan import opening
from plan.assignment import assign
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.matter import Matter, MatterKind
from plan.model import Person, Round, RoundState, Why
from plan.opening import Hindered, Hindrance
from plan.tertial import Tertial
from storage import audits, deliveries, lost_messages, people, plans, reports, rounds
from storage import matters as stored_matters
from storage.ids import new_id


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
    """`deliveries` counts the owners' cards and has every state. `activities` and `reported` are the plan's.

    `post` is what became of the tertial post; None before it is recorded.
    """

    round: Round
    activities: int
    reported: int
    deliveries: dict[DeliveryState, int]
    people: tuple[PersonStanding, ...]
    post: Delivery | None = None

    @property
    def posted(self) -> bool:
        """In the channel, where it can be read."""
        return self.post is not None and self.post.state is DeliveryState.SENT


def open_round(
    here: Here,
    plan_id: str,
    tertial: Tertial,
    last_day: date,
    through: Through | None = None,
    by: str | None = None,
) -> Round:
    """Records a card for each owner; nothing is sent yet. A round that was closed before is not opened again.

    The cards of those who are away wait for their return. `Through.SCHEDULE` all wait for what else the day brings.
    """
    plan = plans.get(here.connection, plan_id)
    _may_open(rounds.of_plan(here.connection, plan_id), plan.year, tertial, here.now)
    asked = assign(plan, people.ownerships(here.connection, here.municipality_id))
    if not asked:
        raise RoundRefused("Nobody answers for any unit of the plan. Run: tertialbot owners import FILE")
    opened = Round(new_id(), plan_id, tertial, RoundState.OPEN, here.now, last_day)
    rounds.add(here.connection, opened, asked)
    owners = dict.fromkeys(each.person_id for each in asked if each.answers)
    messages.hold_cards(here, opened, owners)
    if through != Through.SCHEDULE:
        _tell_all(here, opened, MatterKind.OPENING, 1)
        assessment_desk.ask(here, opened)
    _audit(here, opened, AuditAct.ROUND_OPEN, by, through)
    return opened


def remind(here: Here, held: Round, by: str | None = None) -> int:
    """Records a reminder for each owner with something left who is not away, one a day; how many were recorded.

    What somebody asks for in the chat goes in the board's hours, what the operator types at once.
    Also of a round that has closed, as long as it is the newest: what is answered then is marked as come late.
    """
    if rounds.of_plan(here.connection, held.plan_id)[-1].id != held.id:
        raise RoundRefused(f"A later round than that of {held.tertial} has been opened: nobody can answer it any more.")
    number = swedish_day(here.now).toordinal()
    at = boards.sending_from(here, held.plan_id) if by else None
    recorded = _tell_all(here, held, MatterKind.BY_HAND, number, at)
    _audit(here, held, AuditAct.ROUND_REMIND, by, None)
    return recorded


def close(here: Here, held: Round, by: str | None = None, through: Through | None = None) -> None:
    """Ends the answering and freezes how the tertial stands."""
    if held.state is not RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is {held.state} already.")
    frozen = history.freeze(here, held)
    rounds.close(here.connection, held.id, here.now)
    deliveries.cancel(here.connection, held.id, [DeliveryKind.CARD, DeliveryKind.REMINDER], CLOSED)
    _audit(here, held, AuditAct.ROUND_CLOSE, by, through, {"sha256": frozen.checksum})


def reopen(here: Here, held: Round, reason: str, by: str) -> Round:
    """The newest round, closed or published: it can be answered again, for as long as one that opens late.

    What was frozen is kept; closing freezes the tertial anew, and publishing corrects the post that stands.
    """
    if held.state is RoundState.OPEN or rounds.of_plan(here.connection, held.plan_id)[-1].id != held.id:
        raise RoundRefused(f"The round of {held.tertial} is {held.state}, or a later one has been opened.")
    pace = boards.of_plan(here, held.plan_id).pace
    day = pace.calendar.shift(swedish_day(here.now), pace.rhythm.least_days)
    rounds.reopen(here.connection, held.id, day)
    opened = replace(held, state=RoundState.OPEN, closed_at=None, last_day=day)
    last_day.announce(here, opened)
    after = {"reason": reason, "last_day": day.isoformat()}
    deed = Deed(AuditAct.ROUND_REOPEN, str(held.tertial), Through.CARD, by, held.state.value, after)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return opened


def publish(here: Here, held: Round, by: str | None = None, through: Through | None = None) -> bool:
    """Records the channel post, once; where the board wants to read it first, a draft of it. True if it was the post.

    The calendar makes one draft; one that was sent back is made anew by hand.
    """
    if held.state is RoundState.OPEN:
        raise RoundRefused(f"The round of {held.tertial} is still open. Run: tertialbot round close")
    if held.state is RoundState.PUBLISHED:
        _must_have_come(here, held)
        return False
    if boards.of_plan(here, held.plan_id).settings.approval:
        approval.draft(here, held, again=through != Through.SCHEDULE)
        return False
    publication.publish(here, held, by, through or _way(by))
    return True


def _must_have_come(here: Here, held: Round) -> None:
    lost = lost_messages.every(here.connection, here.municipality_id)
    if any(each.round_id == held.id and each.kind is DeliveryKind.POST for each in lost):
        raise RoundRefused(
            f"Nobody knows whether the post of {held.tertial} came to the channel. An administrator writes omgången to "
            "the bot and presses Skicka igen, or Det kom fram."
        )


def standing(here: Here, held: Round) -> RoundStanding:
    plan = plans.get(here.connection, held.plan_id)
    reported = reports.answered(here.connection, held)
    asked: dict[str, list[str]] = {}
    for each in rounds.assignments(here.connection, held.id):
        if each.answers and each.why is not Why.DEPUTY:
            asked.setdefault(each.person_id, []).append(each.activity_id)
    cards = deliveries.of_round(here.connection, held.id, DeliveryKind.CARD)
    states = {each.person_id: each.state for each in cards}
    persons = people.by_ids(here.connection, asked)
    return RoundStanding(
        round=held,
        activities=len(plan.activities),
        reported=sum(activity.id in reported for activity in plan.activities),
        deliveries=dict(deliveries.counts(here.connection, held.id, DeliveryKind.CARD)),
        people=tuple(
            PersonStanding(persons[person_id], states.get(person_id), sum(i in reported for i in ids), len(ids))
            for person_id, ids in asked.items()
        ),
        post=_post(here, held),
    )


def _post(here: Here, held: Round) -> Delivery | None:
    recorded = deliveries.of_round(here.connection, held.id, DeliveryKind.POST)
    return next((each for each in recorded if each.content is not None), None)


def _may_open(known: Iterable[Round], year: int, tertial: Tertial, now: datetime) -> None:
    found = opening.hindered(known, year, tertial, swedish_day(now))
    match found:
        case Hindered(Hindrance.OPENED, Round(state=state)):
            raise RoundRefused(f"The round of {tertial} is {state} already.")
        case Hindered(Hindrance.ANOTHER_IS_OPEN, Round(tertial=other)):
            raise RoundRefused(f"The round of {other} is still open. Run: tertialbot round close")
        case Hindered(Hindrance.OF_ANOTHER_YEAR):
            raise RoundRefused(f"The plan is for {year}; it has no {tertial}.")
        case Hindered(Hindrance.TO_COME):
            raise RoundRefused(f"{tertial} has not begun.")


def _tell_all(here: Here, held: Round, kind: MatterKind, number: int, at: datetime | None = None) -> int:
    """Those with something left who are not away; the opening also to those who need do nothing.

    Whoever is told something else today, of another board, hears of the opening from the schedule tomorrow.
    """
    known = messages.standings(here, [held])
    standing, today = known[held.id], swedish_day(here.now)
    whom = standing.with_card if kind is MatterKind.OPENING else tuple(standing.missing)
    present = [person_id for person_id in whom if not standing.is_away(person_id, today)]
    matters = [Matter(held.id, person_id, kind, number) for person_id in present]
    told = stored_matters.told_on(here.connection, here.municipality_id, today)
    but_not = told if kind is MatterKind.OPENING else ()
    _, recorded = messages.tell(here, known, matters, but_not, at)
    return recorded


def _audit(here: Here, held: Round, act: AuditAct, by: str | None, through: Through | None, after: Any = None) -> None:
    deed = Deed(act, str(held.tertial), through or _way(by), by, after=after)
    audits.append(here.connection, here.municipality_id, here.now, deed)


def _way(by: str | None) -> Through:
    """Where nobody says which: persons press, the operator types."""
    return Through.CARD if by else Through.COMMAND
