"""Answers, appended and never changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, func, select
from sqlalchemy.dialects import postgresql, sqlite

from plan.model import Report
from plan.tertial import Tertial
from storage.tables import report


def append(connection: Connection, plan_id: str, new: Report, once: str) -> bool:
    """False if an answer with the same `once` is stored already: the same click, come twice."""
    values = {
        "id": new.id,
        "plan_id": plan_id,
        "activity_id": new.activity_id,
        "tertial": new.tertial,
        "round_id": new.round_id,
        "status": new.status,
        "comment": new.comment,
        "finish": new.finish,
        "timing": new.timing,
        "at": new.at,
        "person_id": new.by,
        "once": once,
    }
    insert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(report)
    statement = insert.values(**values).on_conflict_do_nothing(index_elements=["once"]).returning(report.c.id)
    return connection.execute(statement).first() is not None


def of_plan(connection: Connection, plan_id: str) -> tuple[Report, ...]:
    """The whole history, oldest first."""
    rows = connection.execute(
        select(report).where(report.c.plan_id == plan_id).order_by(report.c.at, report.c.sequence)
    )
    return tuple(_report(row) for row in rows)


def of_activities(connection: Connection, activity_ids: Iterable[str]) -> tuple[Report, ...]:
    """The history of some activities, oldest first."""
    query = select(report).where(report.c.activity_id.in_(list(activity_ids))).order_by(report.c.at, report.c.sequence)
    return tuple(_report(row) for row in connection.execute(query))


def answered(connection: Connection, plan_id: str, tertial: Tertial) -> frozenset[str]:
    """Ids of the activities that have an answer for the tertial."""
    query = select(report.c.activity_id).where(report.c.plan_id == plan_id, report.c.tertial == tertial).distinct()
    return frozenset(connection.execute(query).scalars())


def count(connection: Connection, plan_id: str) -> int:
    return connection.execute(select(func.count()).select_from(report).where(report.c.plan_id == plan_id)).scalar_one()


def _report(row: Row[Any]) -> Report:
    return Report(
        id=row.id,
        activity_id=row.activity_id,
        tertial=row.tertial,
        status=row.status,
        at=row.at,
        by=row.person_id,
        comment=row.comment,
        finish=row.finish,
        timing=row.timing,
        round_id=row.round_id,
    )
