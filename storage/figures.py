"""What was measured of the goals: appended, never changed. And which of it is fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, or_, select, update

from plan.indicators import Figure
from storage import changes
from storage.flat import columns
from storage.tables import figure, figure_feed, plan
from storage.upsert import insert_for


@dataclass(frozen=True, slots=True)
class Feed:
    """An indicator whose figures Kolada has: the key figure's id there, and the municipality's or region's code."""

    plan_id: str
    goal: str
    indicator: str
    kpi: str
    area: str
    tried_at: datetime | None = None
    answered_at: datetime | None = None


def append(connection: Connection, plan_id: str, new: Figure, once: str) -> bool:
    """False if one with the same `once` is stored already: the same click, come twice."""
    statement = insert_for(connection, figure).values(
        id=new.id,
        plan_id=plan_id,
        goal=new.goal,
        indicator=new.indicator,
        period=new.period,
        part=new.part,
        value=new.value,
        nation=new.nation,
        place=new.rank,
        places=new.of,
        source=new.source,
        way=new.way,
        at=new.at,
        person_id=new.by,
        once=once,
    )
    once_only = statement.on_conflict_do_nothing(index_elements=["once"]).returning(figure.c.id)
    return changes.noted(connection, connection.execute(once_only).first() is not None)


def of_plan(connection: Connection, plan_id: str) -> tuple[Figure, ...]:
    """Oldest first."""
    return tuple(Figure(*row) for row in connection.execute(_OF_PLAN, {"plan_id": plan_id}))


_OF_PLAN = (
    select(*columns(Figure, figure, by="person_id", rank="place", of="places"))
    .where(figure.c.plan_id == bindparam("plan_id"))
    .order_by(figure.c.at, figure.c.sequence)
)


def set_feed(connection: Connection, new: Feed) -> None:
    """In the place of the one that the indicator had."""
    remove_feed(connection, new.plan_id, new.goal, new.indicator)
    row = {"plan_id": new.plan_id, "goal": new.goal, "indicator": new.indicator, "kpi": new.kpi, "area": new.area}
    connection.execute(insert_for(connection, figure_feed).values(row))


def remove_feed(connection: Connection, plan_id: str, goal: str, indicator: str) -> bool:
    return connection.execute(delete(figure_feed).where(*_of(plan_id, goal, indicator))).rowcount > 0


def feeds(connection: Connection, municipality_id: str, not_since: datetime | None = None) -> tuple[Feed, ...]:
    """Every one of the municipality, or those that nobody has tried since that moment."""
    query = (
        select(figure_feed)
        .join(plan, plan.c.id == figure_feed.c.plan_id)
        .where(plan.c.municipality_id == municipality_id)
        .order_by(figure_feed.c.plan_id, figure_feed.c.goal, figure_feed.c.indicator)
    )
    if not_since is not None:
        query = query.where(or_(figure_feed.c.tried_at.is_(None), figure_feed.c.tried_at < not_since))
    return tuple(
        Feed(row.plan_id, row.goal, row.indicator, row.kpi, row.area, row.tried_at, row.answered_at)
        for row in connection.execute(query)
    )


def tried(connection: Connection, of: Iterable[Feed], at: datetime) -> None:
    """Before anything is called: of several programs one tries, and none within the day."""
    for each in of:
        where = _of(each.plan_id, each.goal, each.indicator)
        connection.execute(update(figure_feed).where(*where).values(tried_at=at))


def answered(connection: Connection, of: Feed, at: datetime) -> None:
    where = _of(of.plan_id, of.goal, of.indicator)
    connection.execute(update(figure_feed).where(*where).values(answered_at=at))


def _of(plan_id: str, goal: str, indicator: str) -> tuple[ColumnElement[bool], ...]:
    table = figure_feed.c
    return (table.plan_id == plan_id, table.goal == goal, table.indicator == indicator)
