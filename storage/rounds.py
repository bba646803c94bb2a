"""Rounds and who is asked in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Select,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    tuple_,
    update,
)

from plan.model import Activity, Assignment, Goal, Round, RoundState
from plan.tertial import Tertial
from storage.activity_rows import IN_TEXT, TextRow, activity_in_text
from storage.flat import columns, flat
from storage.tables import activity, assignment, goal, measure, plan, round_
from storage.upsert import insert_for

_ROUND = columns(Round, round_)
_ASSIGNMENT = columns(Assignment, assignment)
_IN_TIME = (round_.c.opened_at, round_.c.tertial)
_LATER = round_.alias()
_OVERTAKEN = exists().where(
    _LATER.c.plan_id == round_.c.plan_id, tuple_(_LATER.c.opened_at, _LATER.c.tertial) > tuple_(*_IN_TIME)
)


Questions = tuple[tuple[Assignment, Activity], ...]


@dataclass(frozen=True, slots=True)
class AskedOf:
    """What each of some persons is asked about, in the plan's order, and the goals that it stands under, by number: of
    each what is told in one line. `measured`: of any of it somebody has said what is done.
    """

    questions: Mapping[str, Questions]
    goals: Mapping[str, Goal]
    measured: bool


_PERSONS: BindParameter[Any] = bindparam("person_ids", expanding=True)
_GET = select(*_ROUND).where(round_.c.id == bindparam("round_id"))
_OF_HOME = (
    select(*_ROUND)
    .join(plan)
    .where(round_.c.id == bindparam("round_id"), plan.c.municipality_id == bindparam("municipality_id"))
)
_OF_PLAN = select(*_ROUND).where(round_.c.plan_id == bindparam("plan_id")).order_by(*_IN_TIME)
_OPENED = (
    select(round_.c.plan_id, func.max(round_.c.opened_at))
    .join(plan, plan.c.id == round_.c.plan_id)
    .where(plan.c.municipality_id == bindparam("municipality_id"))
    .group_by(round_.c.plan_id)
)
_IF_NEWEST = _OF_HOME.where(~_OVERTAKEN)


def add(connection: Connection, new: Round, asked: Iterable[Assignment]) -> None:
    connection.execute(insert(round_).values(**flat(new)))
    add_assignments(connection, new.id, asked)


def get(connection: Connection, round_id: str) -> Round | None:
    row = connection.execute(_GET, {"round_id": round_id}).first()
    return None if row is None else Round(*row)


def by_ids(connection: Connection, round_ids: Collection[str]) -> dict[str, Round]:
    if not round_ids:
        return {}
    return {row.id: Round(*row) for row in connection.execute(select(*_ROUND).where(round_.c.id.in_(list(round_ids))))}


def of_home(connection: Connection, municipality_id: str, round_id: str) -> Round | None:
    """None where it is another municipality's."""
    row = connection.execute(_OF_HOME, {"round_id": round_id, "municipality_id": municipality_id}).first()
    return None if row is None else Round(*row)


def if_newest(connection: Connection, municipality_id: str, round_id: str) -> Round | None:
    """As `of_home`; None also where a later round of the same plan has been opened."""
    row = connection.execute(_IF_NEWEST, {"round_id": round_id, "municipality_id": municipality_id}).first()
    return None if row is None else Round(*row)


def of_municipality(connection: Connection, municipality_id: str) -> Mapping[str, tuple[Round, ...]]:
    """By plan, the newest import last, as `of_plan`; plans without rounds are not there."""
    query = select(*_ROUND).join(plan, plan.c.id == round_.c.plan_id).where(plan.c.municipality_id == municipality_id)
    found: dict[str, tuple[Round, ...]] = {}
    for row in connection.execute(query.order_by(plan.c.imported_at, plan.c.id, *_IN_TIME)):
        found[row.plan_id] = (*found.get(row.plan_id, ()), Round(*row))
    return found


def last_opened(connection: Connection, municipality_id: str) -> dict[str, datetime]:
    """By plan, when the round that was opened last was opened; plans without rounds are not there."""
    rows = connection.execute(_OPENED, {"municipality_id": municipality_id})
    return {row[0]: row[1] for row in rows}


def opened_last(connection: Connection, municipality_id: str, among: Iterable[str]) -> str | None:
    """Of some plans, the one whose round was opened last; None before any round of theirs."""
    opened = of_municipality(connection, municipality_id)
    followed = [plan_id for plan_id in among if plan_id in opened]
    return max(followed, key=lambda plan_id: opened[plan_id][-1].opened_at, default=None)


def of_plan(connection: Connection, plan_id: str) -> tuple[Round, ...]:
    """In the order they were opened; an earlier tertial may have been opened last, by hand."""
    rows = connection.execute(_OF_PLAN, {"plan_id": plan_id})
    return tuple(Round(*row) for row in rows)


def of_plans(connection: Connection, plan_ids: Collection[str]) -> Mapping[str, tuple[Round, ...]]:
    """By plan, as `of_plan`; a plan without rounds has none."""
    found: dict[str, tuple[Round, ...]] = dict.fromkeys(plan_ids, ())
    rows = connection.execute(select(*_ROUND).where(round_.c.plan_id.in_(list(plan_ids))).order_by(*_IN_TIME))
    for row in rows:
        found[row.plan_id] += (Round(*row),)
    return found


def of_tertial(connection: Connection, plan_id: str, tertial: Tertial) -> Round | None:
    query = select(*_ROUND).where(round_.c.plan_id == plan_id, round_.c.tertial == tertial)
    row = connection.execute(query).first()
    return None if row is None else Round(*row)


def close(connection: Connection, round_id: str, at: datetime) -> None:
    _set(connection, round_id, state=RoundState.CLOSED, closed_at=at)


def reopen(connection: Connection, round_id: str, last_day: date) -> None:
    _set(connection, round_id, state=RoundState.OPEN, closed_at=None, last_day=last_day)


def publish(connection: Connection, round_id: str, at: datetime) -> None:
    _set(connection, round_id, state=RoundState.PUBLISHED, published_at=at)


def extend(connection: Connection, round_id: str, last_day: date) -> None:
    _set(connection, round_id, last_day=last_day)


def assignments(connection: Connection, round_id: str) -> tuple[Assignment, ...]:
    """In the plan's order."""
    rows = connection.execute(_OF_ROUND, {"round_id": round_id}).all()
    return tuple(Assignment(*row) for row in rows)


def asked(connection: Connection, round_id: str, person_ids: Collection[str]) -> AskedOf:
    rows = connection.execute(_ASKED, {"round_id": round_id, "person_ids": list(person_ids)}).all()
    found: dict[str, list[tuple[Assignment, Activity]]] = {each: [] for each in person_ids}
    for row in rows:
        found[row.person_id].append((Assignment(*row[_OWN:_GOAL]), activity_in_text(TextRow(*row[:_OWN]))))
    goals = {row.number: row for row in rows if row.number is not None}
    told = {name: Goal(name, row.kind, row.title, text=row.text) for name, row in goals.items()}
    questions = {person_id: tuple(each) for person_id, each in found.items()}
    return AskedOf(questions, told, any(row.measured for row in rows))


def asking(connection: Connection, person_id: str, round_ids: Collection[str]) -> frozenset[str]:
    """Those of the rounds that ask the person about anything."""
    query = select(assignment.c.round_id).join(activity).where(activity.c.removed_at.is_(None))
    query = query.where(assignment.c.person_id == person_id, assignment.c.round_id.in_(list(round_ids)))
    return frozenset(connection.execute(query.distinct()).scalars())


def assignments_of(connection: Connection, round_ids: Collection[str]) -> Mapping[str, tuple[Assignment, ...]]:
    """By round, in the plan's order."""
    found: dict[str, list[Assignment]] = {round_id: [] for round_id in round_ids}
    of_those = _IN_PLANS.where(assignment.c.round_id.in_(list(round_ids))).add_columns(assignment.c.round_id)
    for *row, round_id in connection.execute(of_those).all():
        found[round_id].append(Assignment(*row))
    return {round_id: tuple(asked) for round_id, asked in found.items()}


def asked_about(connection: Connection, round_id: str, activity_id: str) -> tuple[Assignment, ...]:
    query = select(*_ASSIGNMENT).where(assignment.c.round_id == round_id, assignment.c.activity_id == activity_id)
    return tuple(Assignment(*row) for row in connection.execute(query.order_by(assignment.c.person_id)))


def lock(connection: Connection, round_id: str, activity_id: str) -> None:
    """Until the transaction's end nobody else answers this: two devices at once become one after the other.

    On SQLite a writing transaction is alone from its beginning.
    """
    if connection.dialect.name == "sqlite":
        return
    query = select(assignment.c.person_id).where(
        assignment.c.round_id == round_id, assignment.c.activity_id == activity_id
    )
    connection.execute(query.order_by(assignment.c.person_id).with_for_update())


def asked_about_each(
    connection: Connection, round_id: str, activity_ids: Collection[str]
) -> Mapping[str, tuple[Assignment, ...]]:
    """By activity: everybody who is asked about it."""
    found: dict[str, tuple[Assignment, ...]] = dict.fromkeys(activity_ids, ())
    those = (assignment.c.round_id == round_id) & assignment.c.activity_id.in_(list(activity_ids))
    for row in connection.execute(select(*_ASSIGNMENT).where(those).order_by(assignment.c.person_id)):
        found[row.activity_id] += (Assignment(*row),)
    return found


def ask_instead(connection: Connection, round_id: str, activity_id: str, asked: Iterable[Assignment]) -> None:
    """From now on these are asked about the activity, and nobody else."""
    those = (assignment.c.round_id == round_id) & (assignment.c.activity_id == activity_id)
    position = connection.execute(select(func.min(assignment.c.position)).where(those)).scalar_one() or 0
    connection.execute(delete(assignment).where(those))
    rows = [flat(each) | {"round_id": round_id, "position": position} for each in asked]
    if rows:
        connection.execute(insert(assignment), rows)


def add_assignments(connection: Connection, round_id: str, asked: Iterable[Assignment]) -> None:
    rows = [flat(each) | {"round_id": round_id, "position": position} for position, each in enumerate(asked)]
    if rows:
        connection.execute(insert(assignment), rows)


def add_deputies(connection: Connection, round_id: str, asked: Iterable[tuple[Assignment, str]]) -> None:
    """Each with the owner in whose place it is. Who only saw the activity, as second owner, answers it from now on."""
    places = {
        (row.person_id, row.activity_id): row.position
        for row in connection.execute(select(assignment).where(assignment.c.round_id == round_id))
    }
    rows = [
        flat(each) | {"round_id": round_id, "position": places[owner_id, each.activity_id]} for each, owner_id in asked
    ]
    if rows:
        new = insert_for(connection, assignment)
        changed = {"answers": new.excluded.answers, "why": new.excluded.why}
        keys = ["round_id", "person_id", "activity_id"]
        seen_only = assignment.c.answers.is_(False)
        connection.execute(new.on_conflict_do_update(index_elements=keys, set_=changed, where=seen_only), rows)


_IN_PLANS: Select[Any] = (
    select(*_ASSIGNMENT)
    .join(activity)
    .where(activity.c.removed_at.is_(None))
    .order_by(activity.c.position, assignment.c.position, assignment.c.person_id)
)
"""Assignments of activities that a revised plan has not dropped, in the order that the plan has now."""
_OF_ROUND = _IN_PLANS.where(assignment.c.round_id == bindparam("round_id"))
_MEASURED = exists().where(measure.c.activity_id == activity.c.id)
_OWN = len(IN_TEXT)
_GOAL = _OWN + len(_ASSIGNMENT)
"""Where in a row of `_ASKED` the assignment begins, and the goal."""
_ASKED: Select[Any] = (
    select(*IN_TEXT, *_ASSIGNMENT, goal.c.number, goal.c.kind, goal.c.title, goal.c.text, _MEASURED.label("measured"))
    .join(activity)
    .outerjoin(goal, (goal.c.plan_id == activity.c.plan_id) & (goal.c.number == activity.c.section))
    .where(activity.c.removed_at.is_(None))
    .where(assignment.c.round_id == bindparam("round_id"), assignment.c.person_id.in_(_PERSONS))
    .order_by(activity.c.position)
)


def _set(connection: Connection, round_id: str, **values: Any) -> None:
    connection.execute(update(round_).where(round_.c.id == round_id).values(**values))
