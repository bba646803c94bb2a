"""What is done about deviations, and what came of it; appended and never changed."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, select

from plan.measure import MeasureEntry
from storage import changes
from storage.flat import columns
from storage.tables import activity, assignment, measure
from storage.upsert import insert_for

_MEASURE = columns(MeasureEntry, measure, by="person_id")


def append(connection: Connection, plan_id: str, new: MeasureEntry, once: str) -> bool:
    """False if one with the same `once` is stored already: the same click, come twice.

    Whether it is protected is asked of the activity and its history here, so that nobody who appends can forget it.
    """
    own = select(activity.c.protected).where(activity.c.id == new.activity_id).scalar_subquery()
    same = (measure.c.activity_id == new.activity_id) & (measure.c.what == new.what)
    values = {
        "id": new.id,
        "plan_id": plan_id,
        "activity_id": new.activity_id,
        "tertial": new.tertial,
        "act": new.act,
        "what": new.what,
        "who": new.who,
        "due": new.due,
        "note": new.note,
        "protected": own | exists().where(same, measure.c.protected),
        "at": new.at,
        "person_id": new.by,
        "once": once,
    }
    statement = insert_for(connection, measure).values(values).on_conflict_do_nothing(index_elements=["once"])
    return changes.noted(connection, connection.execute(statement.returning(measure.c.id)).first() is not None)


def of_plan(connection: Connection, plan_id: str) -> tuple[MeasureEntry, ...]:
    """The whole history, oldest first, of what the plan has today."""
    return _read(connection, _OF_PLAN, {"plan_id": plan_id})


def of_plan_ever(connection: Connection, plan_id: str) -> tuple[MeasureEntry, ...]:
    """The same of all that the plan has ever had."""
    return _read(connection, select(*_MEASURE).where(measure.c.plan_id == plan_id).order_by(measure.c.sequence))


def of_activity(connection: Connection, activity_id: str) -> tuple[MeasureEntry, ...]:
    """Its whole history, oldest first."""
    return _read(connection, _OF_ACTIVITY, {"activity_id": activity_id})


def of_asked(connection: Connection, round_id: str, person_ids: Collection[str]) -> tuple[MeasureEntry, ...]:
    """The same of all that any of them is asked about in the round."""
    return _read(connection, _OF_ASKED, {"round_id": round_id, "person_ids": list(person_ids)})


_OF_TODAY = (
    select(*_MEASURE)
    .join(activity, activity.c.id == measure.c.activity_id)
    .where(activity.c.removed_at.is_(None))
    .order_by(measure.c.sequence)
)
_OF_PLAN = _OF_TODAY.where(measure.c.plan_id == bindparam("plan_id"))
_OF_ACTIVITY = _OF_TODAY.where(measure.c.activity_id == bindparam("activity_id"))
_ASKED = select(assignment.c.activity_id).where(
    assignment.c.round_id == bindparam("round_id"),
    assignment.c.person_id.in_(bindparam("person_ids", expanding=True)),
)
_OF_ASKED = select(*_MEASURE).where(measure.c.activity_id.in_(_ASKED)).order_by(measure.c.sequence)


def _read(connection: Connection, query: Select[Any], given: dict[str, Any] | None = None) -> tuple[MeasureEntry, ...]:
    return tuple(MeasureEntry(*row) for row in connection.execute(query, given or {}))
