"""A small municipality in a real database, and its year told by the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from bot.followup import schedule
from bot.followup.schedule import Ticked
from bot.here import Here
from plan.calendar import wall
from plan.delivery import DeliveryState
from plan.model import Activity, Goal, GoalKind, Kind, Ownership, Person, Plan, Report, Status
from plan.tertial import Tertial
from storage import boards, municipalities, people, plans, reports, rounds
from storage.database import Database
from storage.ids import new_id
from storage.tables import delivery, digest_week, matter, person, round_
from tests.plan.ticking import moments

UNITS = ("Ekonomi", "HR")
LATE, PROMPT, DEPUTY, CHIEF = (f"{role}@mjolby.example" for role in ("sen", "snabb", "ersattare", "administrator"))
HOUR, DAY, FORTNIGHT = timedelta(hours=1), timedelta(days=1), timedelta(days=14)


@dataclass(frozen=True)
class Office:
    """`LATE` answers for Ekonomi and never does; `PROMPT` answers for HR as soon as a round has opened."""

    database: Database
    municipality_id: str
    plan_id: str
    activities: tuple[Activity, ...]
    people: dict[str, Person]

    def here(self, connection: Connection, now: datetime) -> Here:
        return Here(connection, self.municipality_id, now)

    def tick(self, now: datetime) -> Ticked:
        with self.database.begin() as connection:
            done = schedule.tick(self.here(connection, now))
            if done.opened:
                self.answer(connection, now)
            return done

    def answer(self, connection: Connection, now: datetime, index: int = 1, who: str = PROMPT) -> None:
        held = rounds.of_plan(connection, self.plan_id)[-1]
        activity, by = self.activities[index], self.people[who].id
        made = Report(new_id(), activity.id, held.tertial, Status.ON_TRACK, now, by, round_id=held.id)
        reports.append(connection, self.plan_id, made, made.id)

    def deliver(self) -> None:
        """As if everything that is on its way had arrived."""
        arrived = delivery.update().where(delivery.c.state == DeliveryState.RECORDED).values(state=DeliveryState.SENT)
        with self.database.begin() as connection:
            connection.execute(arrived)

    def ledger(self) -> set[tuple[object, ...]]:
        """Every matter told, every digest's week, and how each message to a person or the channel came about."""
        told = (
            select(round_.c.tertial, person.c.upn, matter.c.kind, matter.c.number, matter.c.about)
            .join(round_, round_.c.id == matter.c.round_id)
            .join(person, person.c.id == matter.c.person_id)
            .where(round_.c.plan_id == self.plan_id)
        )
        cards = select(round_.c.tertial, delivery.c.kind).join(round_)
        others = (
            cards.where(delivery.c.kind.in_(["card", "post"]), round_.c.plan_id == self.plan_id),
            select(digest_week.c.year, digest_week.c.week).where(digest_week.c.plan_id == self.plan_id),
            select(round_.c.tertial, round_.c.state).where(round_.c.plan_id == self.plan_id),
        )
        names = {known.id: upn for upn, known in self.people.items()}
        with self.database.begin() as connection:
            found: set[tuple[object, ...]] = {
                ("told", *row[:-1], names.get(row[-1], "")) for row in connection.execute(told)
            }
            for query in others:
                found |= {tuple(row) for row in connection.execute(query)}
        return found

    def messages(self) -> list[tuple[date, str]]:
        """The day and the person of each message that was let go to a person."""
        query = select(matter.c.told_on, person.c.upn, matter.c.delivery_id).join(person).distinct()
        query = query.where(person.c.municipality_id == self.municipality_id)
        with self.database.begin() as connection:
            return [(row.told_on, row.upn) for row in connection.execute(query)]


def make(database: Database, year: int) -> Office:
    with database.begin() as connection:
        place = municipalities.ensure(connection, f"tenant-{year}-{new_id()}")
        goal = Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden")
        activities = tuple(Activity(new_id(), "3.1", f"{unit}s arbete", (Kind.PROJECT,), (unit,)) for unit in UNITS)
        made = Plan("", "Mjölby kommun", "Kommunstyrelsen", "Förvaltningen", year, (goal,), activities)
        plan_id = plans.add(connection, place.id, made, datetime.fromisoformat("2024-12-01T12:00:00Z"))
        known = {
            upn: Person(new_id(), upn, upn, is_administrator=upn == CHIEF) for upn in (LATE, PROMPT, DEPUTY, CHIEF)
        }
        people.add(connection, place.id, known.values())
        owners = [
            Ownership("Ekonomi", known[LATE].id, known[DEPUTY].id),
            Ownership("HR", known[PROMPT].id),
        ]
        people.replace_ownerships(connection, place.id, owners)
        boards.set_setting(connection, place.id, "Kommunstyrelsen", "ask_below", "never")  # half is reported, at most
        return Office(database, place.id, plan_id, activities, known)


def year_of(database: Database, year: int, ticks: Iterable[datetime]) -> Office:
    office = make(database, year)
    for now in ticks:
        office.tick(now)
    return office


def around(tertial: Tertial, every: timedelta) -> list[datetime]:
    """The ticks from a month before its end to a month after."""
    first, last = (wall(tertial.last + timedelta(days=days), datetime.min.time()) for days in (-30, 30))
    return [now for now in moments(tertial.year, every, 8 if every >= DAY else 0) if first <= now <= last]
