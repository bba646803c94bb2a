"""A municipality of many boards and years, and as many more like it as a country has."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Table

from bot.ports import Address, CardSubmitted, Sender, TextSaid
from cards.payload import Payload, Verb
from cards.status_fields import COMMENT, STATUS
from plan.assignment import assign
from plan.model import Activity, Goal, GoalKind, Kind, Ownership, Person, Plan, Report, Round, RoundState, Status
from plan.tertial import Tertial
from storage import municipalities, people, plans, reports, rounds
from storage.ids import new_id
from storage.people import Reach
from storage.tables import ID, metadata

NOW = datetime(2025, 12, 10, 9, 0, tzinfo=UTC)
TENANT = "7a8b0c1d-0000-4000-8000-000000000001"
SERVICE = "http://127.0.0.1:9/"


@dataclass(frozen=True, slots=True)
class Size:
    """Of one municipality: a plan for each board and year, a round for each tertial, a report for each activity."""

    boards: int = 8
    activities: int = 40
    owners: int = 30
    years: int = 5


@dataclass(frozen=True, slots=True)
class Home:
    """`plan` and `round` are the newest of the first board, `owners` those of its activities in the plan's order."""

    municipality_id: str
    plan: Plan
    round: Round
    owners: tuple[Person, ...]

    def address(self, number: int) -> Address:
        return Address(TENANT, SERVICE, f"a:{self.owners[number].entra_id}")

    def sender(self, number: int) -> Sender:
        owner = self.owners[number]
        return Sender(f"29:{owner.entra_id}", owner.entra_id, owner.name)

    def click(self, number: int = 0) -> CardSubmitted:
        """Spara for the activity at that place in the plan, by who answers for it."""
        payload = Payload(Verb.SAVE, self.round.id, self.plan.activities[number].id)
        data = payload.data() | {STATUS: Status.ON_TRACK.value, COMMENT: "Enligt plan."}
        message_id = str(1_735_689_600_000 + number)
        return CardSubmitted(new_id(), self.sender(number), self.address(number), Verb.SAVE, data, message_id)

    def question(self, text: str = "vilka är försenade?") -> TextSaid:
        return TextSaid(new_id(), self.sender(0), self.address(0), text)


def settle(connection: Connection, size: Size) -> Home:
    """The last tertial's rounds are open and nobody has answered in them."""
    place = municipalities.ensure(connection, TENANT).id
    owners = {board: [_person(board, number) for number in range(size.owners)] for board in range(size.boards)}
    everybody = [each for board in owners.values() for each in board]
    people.add(connection, place, everybody)
    ownerships = [Ownership(_unit(board, i), each.id) for board, own in owners.items() for i, each in enumerate(own)]
    people.replace_ownerships(connection, place, ownerships)
    for each in everybody:
        reach = Reach(each.id, f"29:{each.entra_id}", TENANT, SERVICE, f"a:{each.entra_id}", installed=True)
        people.set_reach(connection, reach, NOW)
    newest = []
    for year in range(NOW.year - size.years + 1, NOW.year + 1):
        newest = [_year(connection, place, board, year, size, ownerships) for board in range(size.boards)]
    plan, held = newest[0]
    by_id = {each.id: each for each in everybody}
    return Home(place, plan, held, tuple(by_id[each.person_id] for each in assign(plan, ownerships)))


def _year(
    connection: Connection, place: str, board: int, year: int, size: Size, ownerships: list[Ownership]
) -> tuple[Plan, Round]:
    goal = Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden")
    rows = tuple(
        Activity(new_id(), "3.1", f"Översyn {number}", (Kind.PROJECT,), (_unit(board, number % size.owners),))
        for number in range(size.activities)
    )
    made = Plan("", "Mjölby kommun", f"Nämnd {board}", "Förvaltningen", year, (goal,), rows)
    plan_id = plans.add(connection, place, made, datetime(year, 1, 1, tzinfo=UTC))
    asked = assign(made, ownerships)
    for held in _rounds(plan_id, year):
        rounds.add(connection, held, asked)
        if held.state is RoundState.PUBLISHED:
            for each in asked:
                told = Report(
                    new_id(),
                    each.activity_id,
                    held.tertial,
                    Status.ON_TRACK,
                    held.opened_at,
                    each.person_id,
                    round_id=held.id,
                )
                reports.append(connection, plan_id, told, told.id)
    return plans.get(connection, plan_id), held


def _rounds(plan_id: str, year: int) -> Iterator[Round]:
    for number in (1, 2, 3):
        tertial = Tertial(year, number)
        is_open = (year, number) == (NOW.year, 3)
        opened = datetime.combine(tertial.last.replace(day=1), time(8), UTC)
        state = RoundState.OPEN if is_open else RoundState.PUBLISHED
        yield Round(new_id(), plan_id, tertial, state, opened, tertial.last, None if is_open else opened)


def _unit(board: int, number: int) -> str:
    return f"Enhet {board}-{number}"


def _person(board: int, number: int) -> Person:
    return Person(new_id(), f"enhetschef.{board}.{number}@mjolby.example", "Enhetschef", entra_id=new_id())


def multiply(path: Path, municipalities_there: int) -> None:
    """As many like the only one in that SQLite file, each with ids of its own; indexes are built again at the end."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        indexes = connection.execute(query).fetchall()
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        for table in metadata.sorted_tables:
            connection.execute(_copying(table), {"most": municipalities_there - 1})
        for _, sql in indexes:
            connection.execute(sql)
        connection.commit()


def multiply_on_postgres(connection: Connection, municipalities_there: int) -> None:
    """As `multiply`, of the only one in a PostgreSQL database."""
    for table in metadata.sorted_tables:
        columns = [column for column in table.c if column.name != "sequence"]
        names = ", ".join(f'"{column.name}"' for column in columns)
        values = ", ".join(
            f"lpad(to_hex(n), 8, '0') || substr(\"{column.name}\", 9)" if _is_own(column) else f'"{column.name}"'
            for column in columns
        )
        copied = f'SELECT {values} FROM generate_series(1, {municipalities_there - 1}) AS n, "{table.name}"'  # noqa: S608
        connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) {copied}')
    connection.exec_driver_sql("ANALYZE")


def _is_own(column: Column[Any]) -> bool:
    return column.type is ID or column.name in ("once", "tenant_id")


def _copying(table: Table) -> str:
    columns = [column for column in table.c if column.name != "sequence"]
    names = ", ".join(f'"{column.name}"' for column in columns)
    values = ", ".join(
        f"printf('%08x', n) || substr(\"{column.name}\", 9)" if _is_own(column) else f'"{column.name}"'
        for column in columns
    )
    numbers = "WITH RECURSIVE numbers(n) AS (SELECT 1 WHERE :most UNION ALL SELECT n + 1 FROM numbers WHERE n < :most)"
    return f'INSERT INTO "{table.name}" ({names}) {numbers} SELECT {values} FROM numbers, "{table.name}"'  # noqa: S608
