"""Answers, appended and never changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Connection,
    Date,
    Select,
    Text,
    bindparam,
    exists,
    func,
    literal_column,
    select,
)

from plan.carried import Reported, is_carried
from plan.model import Report, Round
from plan.tertial import Tertial
from storage import changes, snapshots
from storage.columns import TertialText
from storage.flat import columns
from storage.tables import activity, assignment, report, round_
from storage.upsert import INSERTS


def _protected() -> ColumnElement[bool]:
    """The activity is, or what is written repeats something that was written while it was: the same words, the same
    day without any, or an addition to what counts in the tertial, which may be carried from an earlier one."""
    own = select(activity.c.protected).where(activity.c.id == bindparam("of_activity")).scalar_subquery()
    older, comment = report.alias(), bindparam("new_comment", type_=Text())
    same_day = (older.c.comment == "") & (older.c.finish == bindparam("new_finish", type_=Date()))
    same = (older.c.comment == comment) & ((older.c.comment != "") | same_day)
    newer, until = report.alias(), bindparam("new_tertial", type_=TertialText())
    repeats = select(func.max(newer.c.tertial)).where(
        newer.c.activity_id == bindparam("of_activity"), newer.c.tertial <= until
    )
    added_to = bindparam("new_addition", type_=Boolean()) & (older.c.tertial == repeats.scalar_subquery())
    repeated = exists().where(older.c.activity_id == bindparam("of_activity"), older.c.protected, same | added_to)
    return own | repeated | bindparam("new_protected", type_=Boolean())


_PROTECTED = _protected()
_APPEND = {
    name: insert(report)
    .values(protected=_PROTECTED)
    .on_conflict_do_nothing(index_elements=["once"])
    .returning(report.c.id)
    for name, insert in INSERTS.items()
}


def append(connection: Connection, plan_id: str, new: Report, once: str) -> bool:
    """False if an answer with the same `once` is stored already: the same click, come twice.

    Whether it is protected is asked of the activity and its history here, so that nobody who appends can forget it;
    `new.protected` says so of what repeats such words with something added.
    """
    statement = _APPEND[connection.dialect.name]
    values = {
        "id": new.id,
        "plan_id": plan_id,
        "activity_id": new.activity_id,
        "of_activity": new.activity_id,
        "new_comment": new.comment,
        "new_finish": new.finish,
        "new_addition": new.addition,
        "new_tertial": new.tertial,
        "new_protected": new.protected,
        "tertial": new.tertial,
        "round_id": new.round_id,
        "status": new.status,
        "comment": new.comment,
        "finish": new.finish,
        "timing": new.timing,
        "at": new.at,
        "person_id": new.by,
        "once": once,
        "addition": new.addition,
    }
    return changes.noted(connection, connection.execute(statement, values).first() is not None)


def get(connection: Connection, report_id: str) -> Report:
    """The id must be of a stored report."""
    return Report(*connection.execute(select(*_REPORT).where(report.c.id == report_id)).one())


def of_activity(connection: Connection, activity_id: str) -> tuple[Report, ...]:
    """Its whole history, oldest first."""
    held = select(*_REPORT).where(report.c.activity_id == activity_id)
    return tuple(Report(*row) for row in connection.execute(held.order_by(report.c.at, report.c.sequence)).all())


def of_plan(connection: Connection, plan_id: str) -> tuple[Report, ...]:
    """The whole history, oldest first, of what the plan has today."""
    return tuple(Report(*row) for row in connection.execute(_OF_PLAN, {"plan_id": plan_id}).all())


def of_tertial(connection: Connection, plan_id: str, tertial: Tertial, until: datetime) -> tuple[Report, ...]:
    """The whole history, oldest first, of all that the plan has ever had; `until` itself is in it."""
    held = select(*_REPORT).where(report.c.plan_id == plan_id, report.c.tertial == tertial, report.c.at <= until)
    return tuple(Report(*row) for row in connection.execute(held.order_by(report.c.at, report.c.sequence)).all())


def newest_of(connection: Connection, held: Round, person_ids: Collection[str]) -> tuple[Report, ...]:
    """Of each activity that any of them is asked about: the newest answer in its tertial, the newest of an earlier.

    Once for each who is asked.
    """
    given = {"round_id": held.id, "person_ids": list(person_ids), "now": held.tertial}
    return tuple(Report(*row) for row in connection.execute(_NEWEST, given).all())


def answered(connection: Connection, held: Round) -> frozenset[str]:
    """Ids of the activities that count as reported in the round."""
    return answered_in(connection, [held])[held.id].every


def answered_in(connection: Connection, rounds: Collection[Round]) -> Mapping[str, Reported]:
    """By round."""
    plain = snapshots.uncarried(connection, rounds)
    known = {each.id: each for each in rounds}
    found: dict[str, tuple[set[str], set[str]]] = {round_id: (set(), set()) for round_id in known}
    for row in connection.execute(_NEWEST_IN, {"round_ids": list(known)}).all():
        held, (given, kept) = known[row.round_id], found[row.round_id]
        if row.tertial == held.tertial:
            given.add(row.activity_id)
        elif held.id not in plain and is_carried(row.status, row.at, held):
            kept.add(row.activity_id)
    return {round_id: Reported(frozenset(given), frozenset(kept)) for round_id, (given, kept) in found.items()}


def count(connection: Connection, plan_id: str) -> int:
    return connection.execute(select(func.count()).select_from(report).where(report.c.plan_id == plan_id)).scalar_one()


def _newest_in() -> Select[Any]:
    """Of each activity the newest answer that a round may count: for its tertial, or else for an earlier one."""
    until = (report.c.plan_id == round_.c.plan_id) & (report.c.tertial <= round_.c.tertial)
    newest_first = (report.c.tertial.desc(), report.c.at.desc(), report.c.sequence.desc())
    place = func.row_number().over(partition_by=(round_.c.id, report.c.activity_id), order_by=newest_first)
    every = (
        select(round_.c.id.label("round_id"), *(report.c[name] for name in _COUNTED), place.label("place"))
        .join(report, until)
        .where(round_.c.id.in_(bindparam("round_ids", expanding=True)))
        .subquery()
    )
    return select(every).where(every.c.place == 1)


def _newest() -> Select[Any]:
    """Two steps along an index for each activity, however long its history."""
    now = bindparam("now", type_=TertialText())
    older = report.alias()
    of_it = select(older.c.sequence).where(older.c.activity_id == assignment.c.activity_id).correlate(assignment)
    newest = of_it.order_by(older.c.tertial.desc(), older.c.at.desc(), older.c.sequence.desc())
    newest = newest.limit(literal_column("1"))
    found = [newest.where(each).scalar_subquery() for each in (older.c.tertial == now, older.c.tertial < now)]
    persons: BindParameter[Any] = bindparam("person_ids", expanding=True)
    asked = (assignment.c.round_id == bindparam("round_id"), assignment.c.person_id.in_(persons))
    return select(*_REPORT).select_from(assignment).join(report, report.c.sequence.in_(found)).where(*asked)


_REPORT = columns(Report, report, by="person_id")
_OF_PLAN = (
    select(*_REPORT)
    .join(activity)
    .where(report.c.plan_id == bindparam("plan_id"), activity.c.removed_at.is_(None))
    .order_by(report.c.at, report.c.sequence)
)
_NEWEST = _newest()
_COUNTED = ("activity_id", "tertial", "status", "at")
_NEWEST_IN = _newest_in()
