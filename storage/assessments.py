"""Who answers for each goal, what they say of it, and what came of the surveys; answers are appended, never changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, select

from plan.assessment import Assessment, SurveyOutcome
from plan.model import Person, Round, Survey
from storage import changes, people
from storage.columns import TertialText
from storage.flat import columns
from storage.tables import assessment, goal_owner, survey, survey_outcome
from storage.upsert import insert_for


def append(connection: Connection, plan_id: str, new: Assessment, once: str) -> bool:
    """False if one with the same `once` is stored already: the same click, come twice."""
    statement = insert_for(connection, assessment).values(
        id=new.id,
        plan_id=plan_id,
        goal=new.goal,
        tertial=new.tertial,
        outlook=new.outlook,
        comment=new.comment,
        current=new.current,
        source=new.source,
        late=new.late,
        at=new.at,
        person_id=new.by,
        once=once,
    )
    once_only = statement.on_conflict_do_nothing(index_elements=["once"]).returning(assessment.c.id)
    return changes.noted(connection, connection.execute(once_only).first() is not None)


def append_outcome(connection: Connection, plan_id: str, new: SurveyOutcome, once: str) -> bool:
    """As `append`."""
    statement = insert_for(connection, survey_outcome).values(
        id=new.id,
        plan_id=plan_id,
        survey=new.survey,
        tertial=new.tertial,
        outcome=new.outcome,
        source=new.source,
        late=new.late,
        at=new.at,
        person_id=new.by,
        once=once,
    )
    once_only = statement.on_conflict_do_nothing(index_elements=["once"]).returning(survey_outcome.c.id)
    return changes.noted(connection, connection.execute(once_only).first() is not None)


def of_plan(connection: Connection, plan_id: str) -> tuple[Assessment, ...]:
    """Oldest first."""
    return tuple(Assessment(*row) for row in connection.execute(_ASSESSMENTS, {"plan_id": plan_id}))


def outcomes(connection: Connection, plan_id: str) -> tuple[SurveyOutcome, ...]:
    """Oldest first."""
    return tuple(SurveyOutcome(*row) for row in connection.execute(_OUTCOMES, {"plan_id": plan_id}))


def goal_owners(connection: Connection, plan_id: str) -> dict[str, str]:
    """Person ids by a goal's number."""
    return {row.goal: row.person_id for row in connection.execute(_GOAL_OWNERS, {"plan_id": plan_id})}


def plans_assessed(connection: Connection, plan_ids: Collection[str], person_id: str) -> frozenset[str]:
    """Those of them with a goal that the person owns."""
    owned = (goal_owner.c.plan_id.in_(list(plan_ids)), goal_owner.c.person_id == person_id)
    return frozenset(connection.execute(select(goal_owner.c.plan_id).where(*owned)).scalars())


_PLAN: BindParameter[str] = bindparam("plan_id")
_ASSESSMENTS = (
    select(*columns(Assessment, assessment, by="person_id"))
    .where(assessment.c.plan_id == _PLAN)
    .order_by(assessment.c.at, assessment.c.sequence)
)
_OUTCOMES = (
    select(*columns(SurveyOutcome, survey_outcome, by="person_id"))
    .where(survey_outcome.c.plan_id == _PLAN)
    .order_by(survey_outcome.c.at, survey_outcome.c.sequence)
)
_GOAL_OWNERS = select(goal_owner.c.goal, goal_owner.c.person_id).where(goal_owner.c.plan_id == _PLAN)
_TERTIAL = bindparam("tertial", type_=TertialText())
_OWNED = select(goal_owner.c.person_id, goal_owner.c.goal).where(
    goal_owner.c.plan_id == _PLAN, goal_owner.c.person_id.in_(bindparam("person_ids", expanding=True))
)
_ASSESSED = select(assessment.c.goal).where(assessment.c.plan_id == _PLAN, assessment.c.tertial == _TERTIAL)
_SURVEYS = select(survey.c.position, survey.c.unit, survey.c.survey, survey.c.contact).where(survey.c.plan_id == _PLAN)
_WITH_OUTCOME = select(survey_outcome.c.survey).where(
    survey_outcome.c.plan_id == _PLAN, survey_outcome.c.tertial == _TERTIAL
)


def goals_left(connection: Connection, held: Round, person_ids: Collection[str]) -> Counter[str]:
    """How many of each person's goals are not assessed for the round's tertial."""
    rows = connection.execute(_OWNED, {"plan_id": held.plan_id, "person_ids": list(person_ids)}).all()
    here = {"plan_id": held.plan_id, "tertial": held.tertial}
    assessed = set(connection.execute(_ASSESSED, here).scalars()) if rows else set()
    return Counter(row.person_id for row in rows if row.goal not in assessed)


def surveys_left(connection: Connection, held: Round, persons: Collection[Person]) -> Counter[str]:
    """How many surveys that each person tells of have no outcome for the round's tertial."""
    rows = connection.execute(_SURVEYS, {"plan_id": held.plan_id}).all()
    contacts = {each.id: people.contact(connection, each) for each in persons} if rows else {}
    own = [
        (person_id, row.position)
        for person_id, contact in contacts.items()
        for row in rows
        if contact.tells_of(Survey(row.unit, row.survey, row.contact))
    ]
    here = {"plan_id": held.plan_id, "tertial": held.tertial}
    told = set(connection.execute(_WITH_OUTCOME, here).scalars()) if own else set()
    return Counter(person_id for person_id, position in own if position not in told)


def replace_goal_owners(connection: Connection, plan_id: str, owners: Mapping[str, str]) -> None:
    connection.execute(delete(goal_owner).where(goal_owner.c.plan_id == plan_id))
    rows = [{"plan_id": plan_id, "goal": goal, "person_id": person_id} for goal, person_id in owners.items()]
    if rows:
        connection.execute(insert(goal_owner), rows)
