"""What each person was told in each round, and what the management channel was told each week."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from plan.matter import Matter
from storage import changes
from storage.flat import flat
from storage.tables import digest_week, later, matter, person
from storage.upsert import insert_for

Week = tuple[int, int]
"""ISO year and week."""


def record(connection: Connection, told: Mapping[Matter, str], day: date) -> None:
    """`told` maps each matter to the id of the delivery it is told in; what was told before stays as it was."""
    rows = [flat(each) | {"delivery_id": delivery_id, "told_on": day} for each, delivery_id in told.items()]
    if rows:
        connection.execute(insert_for(connection, matter).on_conflict_do_nothing(), rows)


def told(connection: Connection, round_ids: Collection[str]) -> Mapping[str, Mapping[Matter, date]]:
    """By round: each matter and the Swedish day it was recorded on."""
    found: dict[str, dict[Matter, date]] = {round_id: {} for round_id in round_ids}
    for row in connection.execute(select(matter).where(matter.c.round_id.in_(list(round_ids)))):
        found[row.round_id][_matter(row)] = row.told_on
    return found


def told_on(connection: Connection, municipality_id: str, day: date) -> frozenset[str]:
    """The ids of the persons who were told anything that day."""
    query = select(matter.c.person_id).join(person, person.c.id == matter.c.person_id)
    query = query.where(person.c.municipality_id == municipality_id, matter.c.told_on == day)
    return frozenset(connection.execute(query.distinct()).scalars())


def of_delivery(connection: Connection, delivery_id: str) -> tuple[Matter, ...]:
    query = select(matter).where(matter.c.delivery_id == delivery_id)
    return tuple(_matter(row) for row in connection.execute(query.order_by(matter.c.round_id, matter.c.number)))


def forget(connection: Connection, delivery_ids: Collection[str]) -> None:
    """Matters of messages that were never sent are due again."""
    connection.execute(delete(matter).where(matter.c.delivery_id.in_(list(delivery_ids))))


def later_days(connection: Connection, round_ids: Collection[str]) -> Mapping[str, Mapping[str, date]]:
    """By round and person: the day that person asked to be reminded on."""
    found: dict[str, dict[str, date]] = defaultdict(dict)
    for row in connection.execute(select(later).where(later.c.round_id.in_(list(round_ids)))):
        found[row.round_id][row.person_id] = row.day
    return found


def set_later(connection: Connection, round_id: str, person_id: str, day: date) -> None:
    """The newest wish is the one that holds."""
    changes.note(connection)
    connection.execute(delete(later).where(later.c.round_id == round_id, later.c.person_id == person_id))
    connection.execute(later.insert().values(round_id=round_id, person_id=person_id, day=day))


def digests(connection: Connection, plan_ids: Collection[str]) -> Mapping[str, Mapping[Week, datetime]]:
    """By plan: the weeks that a digest has told of, and when."""
    found: dict[str, dict[Week, datetime]] = {plan_id: {} for plan_id in plan_ids}
    for row in connection.execute(select(digest_week).where(digest_week.c.plan_id.in_(list(plan_ids)))):
        found[row.plan_id][row.year, row.week] = row.at
    return found


def record_digests(connection: Connection, plan_id: str, weeks: Iterable[Week], at: datetime) -> None:
    rows = [{"plan_id": plan_id, "year": year, "week": week, "at": at} for year, week in weeks]
    if rows:
        connection.execute(insert_for(connection, digest_week).on_conflict_do_nothing(), rows)


def _matter(row: Row[Any]) -> Matter:
    return Matter(row.round_id, row.person_id, row.kind, row.number, row.about)
