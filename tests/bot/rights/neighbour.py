"""Another municipality in the same database, of another tenant: everything it has is called by one word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from bot.here import Here
from plan.assignment import assign
from plan.draft import Draft, DraftState
from plan.model import (
    Activity,
    Goal,
    GoalKind,
    Kind,
    Ownership,
    Person,
    Plan,
    Report,
    Round,
    RoundState,
    Status,
    Survey,
)
from plan.tertial import Tertial
from storage import assessments, drafts, municipalities, people, plans, reports, rounds
from storage.ids import new_id
from tests.bot.rights.cast import AUTUMN, T1, T2, local

MARK = "Grannköping"
"""Stands in every title, name, unit and comment of theirs."""
TENANT = "7a8b0c1d-0000-4000-8000-000000000099"
CHIEF = local(f"chef@{MARK.casefold()}.example")


@dataclass(frozen=True)
class Neighbour:
    """An open round and an ended one with a draft, of two plans; the chief is everything there."""

    plan_ids: tuple[str, ...]
    rounds: tuple[str, ...]
    activities: tuple[str, ...]
    reports: tuple[str, ...]
    persons: tuple[str, ...]
    goals: tuple[str, ...]
    title: str


def settle(connection: Connection) -> Neighbour:
    home = municipalities.ensure(connection, TENANT)
    here = Here(connection, home.id, AUTUMN)
    chief = Person(new_id(), CHIEF.upn, f"Chef {MARK}", CHIEF.entra_id, is_leader=True, is_administrator=True)
    chief, other = replace(chief, is_editor=True), Person(new_id(), f"annan@{MARK}.example".casefold(), f"Annan {MARK}")
    people.add(connection, home.id, [chief, other])
    people.replace_ownerships(connection, home.id, [Ownership(f"Enhet {MARK}", chief.id, other.id)])
    made = [_plan(here, year) for year in (2025, 2024)]
    opened = _round(here, made[0], T2, RoundState.OPEN)
    ended = _round(here, made[1], Tertial(2024, 3), RoundState.CLOSED)
    drafts.put(connection, Draft(ended.id, 1, DraftState.WAITING, AUTUMN, f"Inledning {MARK}"))
    assessments.replace_goal_owners(connection, made[0].id, {"7.7": chief.id})
    told = [_report(here, plan, each, chief) for plan in made for each in plan.activities]
    return Neighbour(
        plan_ids=tuple(each.id for each in made),
        rounds=(opened.id, ended.id),
        activities=tuple(each.id for plan in made for each in plan.activities),
        reports=tuple(told),
        persons=(chief.id, other.id),
        goals=("7.7", "survey-0"),
        title=made[0].activities[0].title,
    )


def _plan(here: Here, year: int) -> Plan:
    goal = Goal("7.7", GoalKind.COUNCIL_GOAL, f"Mål för {MARK}")
    unit = f"Enhet {MARK}"
    activities = tuple(
        Activity(new_id(), "7.7", f"Ombyggnad av {word} i {MARK}", (Kind.PROJECT,), (unit,), protected=word == "verket")
        for word in ("simhallen", "verket")
    )
    survey = Survey(unit, f"Mätning {MARK}", f"Chef {MARK}")
    made = Plan("", f"{MARK}s kommun", f"Nämnden {MARK}", MARK, year, (goal,), activities, (survey,))
    return plans.get(here.connection, plans.add(here.connection, here.municipality_id, made, here.now))


def _round(here: Here, plan: Plan, tertial: Tertial, state: RoundState) -> Round:
    made = Round(new_id(), plan.id, tertial, state, here.now, date(tertial.year, 12, 31))
    ownerships = people.ownerships(here.connection, here.municipality_id)
    rounds.add(here.connection, made, assign(plan, ownerships))
    return made


def _report(here: Here, plan: Plan, activity: Activity, by: Person) -> str:
    tertial = T1 if plan.year == 2025 else Tertial(2024, 3)
    finish = date(2026, 5, 5)
    made = Report(new_id(), activity.id, tertial, Status.DELAYED, here.now, by.id, f"Väntar på {MARK}", finish)
    reports.append(here.connection, plan.id, made, once=new_id())
    return made.id
