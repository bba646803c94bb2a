"""Answers, appended and never changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from plan.model import Report
from plan.tertial import Tertial
from storage.columns import TertialText
from storage.tables import activity, report, round_
from storage.upsert import insert_for


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
    once_only = insert_for(connection, report).values(**values).on_conflict_do_nothing(index_elements=["once"])
    statement = once_only.returning(report.c.id)
    return connection.execute(statement).first() is not None


def of_plan(connection: Connection, plan_id: str) -> tuple[Report, ...]:
    """The whole history, oldest first, of what the plan has today."""
    held = select(report).join(activity).where(report.c.plan_id == plan_id, activity.c.removed_at.is_(None))
    rows = connection.execute(held.order_by(report.c.at, report.c.sequence))
    return tuple(_report(row) for row in rows)


def of_activities(connection: Connection, activity_ids: Iterable[str]) -> tuple[Report, ...]:
    """The history of some activities, oldest first."""
    query = select(report).where(report.c.activity_id.in_(list(activity_ids))).order_by(report.c.at, report.c.sequence)
    return tuple(_report(row) for row in connection.execute(query))


def newest_of(connection: Connection, activity_ids: Iterable[str], tertial: Tertial) -> tuple[Report, ...]:
    """Of each activity the newest answer for the tertial, and the newest for any earlier one."""
    rows = connection.execute(_NEWEST, {"activity_ids": list(activity_ids), "now": tertial})
    return tuple(_report(row) for row in rows)


def answered(connection: Connection, plan_id: str, tertial: Tertial) -> frozenset[str]:
    """Ids of the activities that have an answer for the tertial."""
    query = select(report.c.activity_id).where(report.c.plan_id == plan_id, report.c.tertial == tertial).distinct()
    return frozenset(connection.execute(query).scalars())


def answered_in(connection: Connection, round_ids: Collection[str]) -> Mapping[str, frozenset[str]]:
    """By round: ids of the activities that have an answer for its tertial."""
    found: dict[str, set[str]] = {round_id: set() for round_id in round_ids}
    same = (report.c.plan_id == round_.c.plan_id) & (report.c.tertial == round_.c.tertial)
    query = select(round_.c.id, report.c.activity_id).join(report, same).where(round_.c.id.in_(list(round_ids)))
    for round_id, activity_id in connection.execute(query.distinct()):
        found[round_id].add(activity_id)
    return {round_id: frozenset(ids) for round_id, ids in found.items()}


def count(connection: Connection, plan_id: str) -> int:
    return connection.execute(select(func.count()).select_from(report).where(report.c.plan_id == plan_id)).scalar_one()


def _newest() -> Select[Any]:
    now = bindparam("now", type_=TertialText())
    apart = (report.c.activity_id, report.c.tertial == now)
    place = func.row_number().over(partition_by=apart, order_by=(report.c.at.desc(), report.c.sequence.desc()))
    those = (report.c.activity_id.in_(bindparam("activity_ids", expanding=True)), report.c.tertial <= now)
    placed = select(report, place.label("place")).where(*those).subquery()
    return select(placed).where(placed.c.place == 1)


_NEWEST = _newest()
"""Built once: that takes longer than running it."""


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
