"""Plans with their goals, activities, surveys and questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    case,
    delete,
    insert,
    select,
    update,
)

from plan.model import Activity, Goal, Kind, Plan, Question, Source, Survey
from storage.activity_rows import IN_TEXT, TextRow, activity_in_text
from storage.ids import new_id
from storage.tables import activity, goal, plan, question, survey, survey_outcome

_IN_PLAN = activity.c.removed_at.is_(None)
_BROUGHT_IN = (plan.c.imported_at, plan.c.id)
_PLAN: BindParameter[str] = bindparam("plan_id")
_GET = select(plan).where(plan.c.id == _PLAN)
_MUNICIPALITY = select(plan.c.municipality_id).where(plan.c.id == _PLAN)
_GOALS = select(goal).where(goal.c.plan_id == _PLAN).order_by(goal.c.position)
_ACTIVITIES = select(*IN_TEXT).where(activity.c.plan_id == _PLAN, _IN_PLAN).order_by(activity.c.position)
_SURVEYS = select(survey).where(survey.c.plan_id == _PLAN).order_by(survey.c.position)
_QUESTIONS = (
    select(question).where(question.c.plan_id == _PLAN, question.c.answer.is_(None)).order_by(question.c.number)
)


def add(connection: Connection, municipality_id: str, new: Plan, at: datetime) -> str:
    """Stores the plan under a new id, which is returned. Its activities' ids must be the ones to keep."""
    plan_id = new_id()
    connection.execute(
        insert(plan).values(
            id=plan_id,
            municipality_id=municipality_id,
            organisation=new.organisation,
            board=new.board,
            department=new.department,
            year=new.year,
            imported_at=at,
        )
    )
    _insert_around(connection, plan_id, new)
    _insert(connection, activity, (_activity_row(plan_id, *each) for each in enumerate(new.activities)))
    return plan_id


def revise(connection: Connection, revised: Plan, removed: Mapping[str, str], at: datetime) -> None:
    """Takes the place of the stored plan of the same id. `removed` are reasons by the id of activities it has no more.

    Activities whose ids are stored keep their reports and their history; so do removed ones, out of sight.
    """
    header = {"organisation": revised.organisation, "department": revised.department, "imported_at": at}
    connection.execute(update(plan).where(plan.c.id == revised.id).values(**header))
    _keep_outcomes(connection, revised)
    for table in (goal, survey, question):
        connection.execute(delete(table).where(table.c.plan_id == revised.id))
    _insert_around(connection, revised.id, revised)
    held = set(connection.execute(select(activity.c.id).where(activity.c.plan_id == revised.id)).scalars())
    for position, each in enumerate(revised.activities):
        row = _activity_row(revised.id, position, each) | {"removed_at": None, "removed_because": None}
        if each.id in held:
            connection.execute(update(activity).where(activity.c.id == each.id).values(**row))
        else:
            connection.execute(insert(activity).values(**row))
    for activity_id, reason in removed.items():
        gone = {"removed_at": at, "removed_because": reason}
        connection.execute(update(activity).where(activity.c.id == activity_id).values(**gone))


def _keep_outcomes(connection: Connection, revised: Plan) -> None:
    """A survey's outcomes go with it to its new place in the plan; those of a dropped one stay, out of sight."""
    query = select(survey).where(survey.c.plan_id == revised.id).order_by(survey.c.position)
    places = {(each.unit, each.survey): place for place, each in enumerate(revised.surveys)}
    moved = {
        place: places.get((row.unit, row.survey), -1 - place) for place, row in enumerate(connection.execute(query))
    }
    if moved:
        place = case(moved, value=survey_outcome.c.survey, else_=survey_outcome.c.survey)
        held = survey_outcome.c.plan_id == revised.id
        connection.execute(update(survey_outcome).where(held).values(survey=place))


def _insert_around(connection: Connection, plan_id: str, new: Plan) -> None:
    """All of a plan but its activities."""
    _insert(connection, goal, (_goal_row(plan_id, *each) for each in enumerate(new.goals)))
    _insert(connection, survey, (_survey_row(plan_id, *each) for each in enumerate(new.surveys)))
    _insert(connection, question, (_question_row(plan_id, each) for each in new.questions))


def get(connection: Connection, plan_id: str) -> Plan:
    row = connection.execute(_GET, {"plan_id": plan_id}).one()
    return _whole(connection, row)


def find(connection: Connection, municipality_id: str, board: str, year: int) -> Plan | None:
    query = select(plan).where(plan.c.municipality_id == municipality_id, plan.c.board == board, plan.c.year == year)
    row = connection.execute(query).first()
    return None if row is None else _whole(connection, row)


def of_same_board(connection: Connection, plan_id: str) -> list[str]:
    """Ids of the board's plans, that one's among them, by year."""
    this = plan.alias()
    same = (this.c.id == plan_id, plan.c.municipality_id == this.c.municipality_id, plan.c.board == this.c.board)
    return list(connection.execute(select(plan.c.id).where(*same).order_by(plan.c.year)).scalars())


def ids_of(connection: Connection, municipality_id: str) -> tuple[tuple[str, str, int], ...]:
    """(plan id, board, year) of each plan, the newest import last."""
    query = select(plan.c.id, plan.c.board, plan.c.year).where(plan.c.municipality_id == municipality_id)
    rows = connection.execute(query.order_by(*_BROUGHT_IN))
    return tuple((row.id, row.board, row.year) for row in rows)


def with_departments(connection: Connection, municipality_id: str) -> tuple[tuple[str, str, int, str], ...]:
    """As `ids_of`, with each plan's department."""
    query = select(plan.c.id, plan.c.board, plan.c.year, plan.c.department)
    rows = connection.execute(query.where(plan.c.municipality_id == municipality_id).order_by(*_BROUGHT_IN))
    return tuple((row.id, row.board, row.year, row.department) for row in rows)


def of_others(connection: Connection, municipality_id: str) -> bool:
    """Whether another municipality, which is to say another tenant, has any in this database."""
    query = select(plan.c.id).where(plan.c.municipality_id != municipality_id)
    return connection.execute(query.limit(1)).first() is not None


def municipality_of(connection: Connection, plan_id: str) -> str:
    found: str = connection.execute(_MUNICIPALITY, {"plan_id": plan_id}).scalar_one()
    return found


def board_of(connection: Connection, plan_id: str) -> str:
    found: str = connection.execute(select(plan.c.board).where(plan.c.id == plan_id)).scalar_one()
    return found


def units_by_plan(connection: Connection, plan_ids: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """The units of each plan's activities."""
    query = select(activity.c.plan_id, activity.c.units).distinct()
    query = query.where(activity.c.plan_id.in_(list(plan_ids)), _IN_PLAN)
    found: dict[str, set[str]] = {}
    for plan_id, units in connection.execute(query):
        found.setdefault(plan_id, set()).update(units)
    return {plan_id: frozenset(units) for plan_id, units in found.items()}


def activity_with_plan(connection: Connection, municipality_id: str, activity_id: str) -> tuple[Activity, str] | None:
    """The activity and its plan's id; None when a revised plan has it no more, or another municipality has it."""
    mine = select(activity).join(plan).where(plan.c.municipality_id == municipality_id)
    row = connection.execute(mine.where(activity.c.id == activity_id, _IN_PLAN)).first()
    return None if row is None else (activity_of(row), row.plan_id)


def activities(connection: Connection, activity_ids: Iterable[str]) -> dict[str, Activity]:
    """Those that plans have, by id."""
    rows = connection.execute(select(activity).where(activity.c.id.in_(list(activity_ids)), _IN_PLAN))
    return {row.id: activity_of(row) for row in rows}


def activities_ever(connection: Connection, plan_id: str) -> tuple[Activity, ...]:
    """Those that a revision has taken away too, in the plan's order."""
    rows = connection.execute(select(activity).where(activity.c.plan_id == plan_id).order_by(activity.c.position))
    return tuple(activity_of(row) for row in rows)


def set_protected(connection: Connection, activity_id: str, protected: bool) -> None:
    connection.execute(update(activity).where(activity.c.id == activity_id).values(protected=protected))


def set_units(connection: Connection, activity_id: str, units: Sequence[str]) -> None:
    """The first answers."""
    connection.execute(update(activity).where(activity.c.id == activity_id).values(units=list(units)))


def _insert(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    values = list(rows)
    if values:
        connection.execute(insert(table), values)


def _whole(connection: Connection, row: Row[Any]) -> Plan:
    def rows_of(query: Select[Any]) -> Iterable[Row[Any]]:
        return connection.execute(query, {"plan_id": row.id}).all()

    return Plan(
        id=row.id,
        organisation=row.organisation,
        board=row.board,
        department=row.department,
        year=row.year,
        goals=tuple(_goal(each) for each in rows_of(_GOALS)),
        activities=tuple(activity_in_text(TextRow._make(each)) for each in rows_of(_ACTIVITIES)),
        surveys=tuple(Survey(each.unit, each.survey, each.contact) for each in rows_of(_SURVEYS)),
        questions=tuple(_question(each) for each in rows_of(_QUESTIONS)),
    )


def _goal_row(plan_id: str, position: int, each: Goal) -> dict[str, Any]:
    return {
        "plan_id": plan_id,
        "position": position,
        "number": each.number,
        "kind": each.kind,
        "title": each.title,
        "areas": list(each.areas),
        "text": each.text,
        "target": each.target,
        "baseline": each.baseline,
        "source": asdict(each.source),
        "counted": each.counted,
    }


def _goal(row: Row[Any]) -> Goal:
    return Goal(
        number=row.number,
        kind=row.kind,
        title=row.title,
        areas=tuple(row.areas),
        text=row.text,
        target=row.target,
        baseline=row.baseline,
        source=Source(**row.source),
        counted=row.counted,
    )


def _activity_row(plan_id: str, position: int, each: Activity) -> dict[str, Any]:
    return {
        "id": each.id,
        "plan_id": plan_id,
        "position": position,
        "section": each.section,
        "title": each.title,
        "kinds": list(each.kinds),
        "units": list(each.units),
        "collaboration": each.collaboration,
        "protected": each.protected,
        "uncertain": each.uncertain,
        "source": asdict(each.source),
    }


def activity_of(row: Row[Any]) -> Activity:
    return Activity(
        id=row.id,
        section=row.section,
        title=row.title,
        kinds=tuple(Kind(kind) for kind in row.kinds),
        units=tuple(row.units),
        collaboration=row.collaboration,
        protected=row.protected,
        uncertain=row.uncertain,
        source=Source(**row.source),
    )


def _survey_row(plan_id: str, position: int, each: Survey) -> dict[str, Any]:
    return {"plan_id": plan_id, "position": position, **asdict(each)}


def _question_row(plan_id: str, each: Question) -> dict[str, Any]:
    return {
        "plan_id": plan_id,
        "number": each.number,
        "place": each.where,
        "question": each.question,
        "proposed": each.proposed,
        "about": each.about,
    }


def _question(row: Row[Any]) -> Question:
    return Question(row.number, row.place, row.question, row.proposed, row.about)
