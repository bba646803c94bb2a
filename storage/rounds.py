"""Rounds and who is asked in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from plan.model import Assignment, Round, RoundState
from plan.tertial import Tertial
from storage.tables import assignment, round_


def add(connection: Connection, new: Round, asked: Iterable[Assignment]) -> None:
    connection.execute(insert(round_).values(**asdict(new) | {"tertial": new.tertial}))
    add_assignments(connection, new.id, asked)


def get(connection: Connection, round_id: str) -> Round | None:
    row = connection.execute(select(round_).where(round_.c.id == round_id)).first()
    return None if row is None else _round(row)


def of_plan(connection: Connection, plan_id: str) -> tuple[Round, ...]:
    """Oldest first."""
    rows = connection.execute(select(round_).where(round_.c.plan_id == plan_id).order_by(round_.c.tertial))
    return tuple(_round(row) for row in rows)


def of_tertial(connection: Connection, plan_id: str, tertial: Tertial) -> Round | None:
    query = select(round_).where(round_.c.plan_id == plan_id, round_.c.tertial == tertial)
    row = connection.execute(query).first()
    return None if row is None else _round(row)


def reopen(connection: Connection, round_id: str, last_day: date) -> None:
    _set(connection, round_id, state=RoundState.OPEN, closed_at=None, last_day=last_day)


def close(connection: Connection, round_id: str, at: datetime) -> None:
    _set(connection, round_id, state=RoundState.CLOSED, closed_at=at)


def publish(connection: Connection, round_id: str, at: datetime) -> None:
    _set(connection, round_id, state=RoundState.PUBLISHED, published_at=at)


def extend(connection: Connection, round_id: str, last_day: date) -> None:
    _set(connection, round_id, last_day=last_day)


def assignments(connection: Connection, round_id: str, person_id: str | None = None) -> tuple[Assignment, ...]:
    """In the plan's order."""
    query = select(assignment).where(assignment.c.round_id == round_id)
    if person_id is not None:
        query = query.where(assignment.c.person_id == person_id)
    rows = connection.execute(query.order_by(assignment.c.position, assignment.c.person_id))
    return tuple(_assignment(row) for row in rows)


def asked_about(connection: Connection, round_id: str, activity_id: str) -> tuple[Assignment, ...]:
    query = select(assignment).where(assignment.c.round_id == round_id, assignment.c.activity_id == activity_id)
    return tuple(_assignment(row) for row in connection.execute(query.order_by(assignment.c.person_id)))


def add_assignments(connection: Connection, round_id: str, asked: Iterable[Assignment]) -> None:
    rows = [asdict(each) | {"round_id": round_id, "position": position} for position, each in enumerate(asked)]
    if rows:
        connection.execute(insert(assignment), rows)


def move(connection: Connection, round_id: str, old: Assignment, new: Assignment) -> None:
    """Somebody else is asked about the activity from now on."""
    connection.execute(
        update(assignment)
        .where(
            assignment.c.round_id == round_id,
            assignment.c.person_id == old.person_id,
            assignment.c.activity_id == old.activity_id,
        )
        .values(**asdict(new))
    )


def _set(connection: Connection, round_id: str, **values: Any) -> None:
    connection.execute(update(round_).where(round_.c.id == round_id).values(**values))


def _round(row: Row[Any]) -> Round:
    return Round(
        id=row.id,
        plan_id=row.plan_id,
        tertial=row.tertial,
        state=row.state,
        opened_at=row.opened_at,
        last_day=row.last_day,
        closed_at=row.closed_at,
        published_at=row.published_at,
    )


def _assignment(row: Row[Any]) -> Assignment:
    return Assignment(row.activity_id, row.person_id, row.unit, row.why, row.answers)
