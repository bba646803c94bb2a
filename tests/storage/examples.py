"""A small plan and its people, stored; for tests that need something to stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection

from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.indicators import Figure, FigureWay
from plan.model import (
    Activity,
    Assignment,
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
)
from plan.tertial import Tertial
from storage import assessments, figures, municipalities, people, plans, rounds
from storage.ids import new_id
from storage.tables import survey

NOW = datetime(2025, 8, 20, 7, 30, tzinfo=UTC)
T2 = Tertial(2025, 2)


@dataclass(frozen=True)
class Stored:
    municipality_id: str
    plan_id: str
    person: Person
    activities: tuple[Activity, ...]


def store(connection: Connection, tenant_id: str = "tenant-1", board: str = "Kommunstyrelsen") -> Stored:
    place = municipalities.ensure(connection, tenant_id)
    rows = (
        Activity(new_id(), "3.1", "Införande av digital post", (Kind.PROJECT,), ("IT och digitalisering", "Ekonomi")),
        Activity(new_id(), "3.1", "Kontinuitetshantering 2.0", (Kind.PROJECT,), ("Ekonomi",), "KSF", protected=True),
    )
    goal = Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1", ("Livskraft",), "Service", None, "72")
    plan_id = plans.add(
        connection,
        place.id,
        Plan("", "Mjölby kommun", board, "Kommunstyrelsens förvaltning", 2025, (goal,), rows),
        NOW,
    )
    owner = Person(new_id(), f"enhetschef.it.{new_id()[:6]}@mjolby.example", "Enhetschef IT", entra_id=new_id())
    people.add(connection, place.id, [owner])
    people.replace_ownerships(connection, place.id, [Ownership("IT och digitalisering", owner.id)])
    return Stored(place.id, plan_id, owner, rows)


def open_round(connection: Connection, stored: Stored, tertial: Tertial = T2) -> Round:
    opened = Round(new_id(), stored.plan_id, tertial, RoundState.OPEN, NOW, date(2025, 9, 9))
    asked = [Assignment(each.id, stored.person.id, each.units[0]) for each in stored.activities]
    rounds.add(connection, opened, asked)
    return opened


def report(stored: Stored, status: Status = Status.ON_TRACK, index: int = 0, comment: str = "") -> Report:
    return Report(new_id(), stored.activities[index].id, T2, status, NOW, stored.person.id, comment)


def measure(connection: Connection, stored: Stored, value: float = 74.5, nation: float | None = -1.25) -> Figure:
    new = Figure(new_id(), "3.1", "Nöjd kundindex", "2024", value, NOW, FigureWay.FILE, nation=nation, rank=54, of=195)
    assert figures.append(connection, stored.plan_id, new, once=new.id)
    return new


def judge(connection: Connection, stored: Stored) -> None:
    """The goal is assessed twice, and of a survey that the plan names something has come."""
    place = {"plan_id": stored.plan_id, "position": 0, "unit": "Ekonomi", "contact": "Controller"}
    connection.execute(survey.insert().values(place | {"survey": "Kundenkät"}))
    by = stored.person.id
    for hour, outlook in enumerate((Outlook.PARTLY, Outlook.MET)):
        said = Assessment(new_id(), "3.1", T2, outlook, NOW.replace(hour=9 + hour), by, "Två av tre", "71", "Kolada")
        assert assessments.append(connection, stored.plan_id, said, said.id)
    came = SurveyOutcome(new_id(), 0, T2, "4,2 av 5", NOW, by, "Enkätverktyget")
    assert assessments.append_outcome(connection, stored.plan_id, came, came.id)
