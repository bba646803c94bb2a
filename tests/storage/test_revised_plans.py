"""A revised plan in the database: what is kept, what goes out of sight."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from plan.model import Activity, Kind, Survey
from storage import answers, municipalities, plans, reports, rounds, tables
from storage.database import Database
from storage.ids import new_id
from tests.storage.examples import NOW, open_round, report, store


def test_a_dropped_activity_is_out_of_sight_and_its_history_is_kept(database: Database) -> None:
    with database.begin() as connection:
        stored = store(connection)
        opened = open_round(connection, stored)
        kept, dropped = stored.activities
        for index in range(2):
            reports.append(connection, stored.plan_id, report(stored, index=index), new_id())
        new = Activity(new_id(), "3.1", "Ny förskola", (Kind.PROJECT,), ("Ekonomi",))
        held = plans.get(connection, stored.plan_id)
        plans.revise(connection, replace(held, activities=(new, kept)), {dropped.id: "Klar"}, NOW)
        assert [each.id for each in plans.get(connection, stored.plan_id).activities] == [new.id, kept.id]
        assert [each.activity_id for each in reports.of_plan(connection, stored.plan_id)] == [kept.id]
        assert {each.activity_id for each in rounds.assignments(connection, opened.id)} == {kept.id}
        assert plans.activity_with_plan(connection, stored.municipality_id, dropped.id) is None
        of_dropped = select(tables.report).where(tables.report.c.activity_id == dropped.id)
        assert len(connection.execute(of_dropped).all()) == 1


def test_a_plan_can_be_revised_back_again(database: Database) -> None:
    with database.begin() as connection:
        stored = store(connection)
        before = plans.get(connection, stored.plan_id)
        gone = before.activities[1]
        plans.revise(connection, replace(before, activities=before.activities[:1]), {gone.id: "Struken"}, NOW)
        plans.revise(connection, before, {}, NOW)
        assert plans.get(connection, stored.plan_id) == before


def test_goals_and_surveys_take_the_place_of_the_earlier_ones(database: Database) -> None:
    with database.begin() as connection:
        stored = store(connection)
        before = plans.get(connection, stored.plan_id)
        goals = tuple(replace(goal, title="Ny rubrik") for goal in before.goals)
        after = replace(before, goals=goals, surveys=(Survey("Ekonomi", "Nöjd kund", "Ekonomichef"),))
        plans.revise(connection, after, {}, NOW)
        assert plans.get(connection, stored.plan_id) == after


def test_answers_are_remembered_by_their_question_within_one_municipality(database: Database) -> None:
    with database.begin() as connection:
        here, there = (municipalities.ensure(connection, tenant).id for tenant in ("tenant-1", "tenant-2"))
        answers.remember(connection, here, {"Hör A till B?": "ja", "Typ?": "P"}, NOW)
        answers.remember(connection, here, {"Typ?": "F"}, NOW)
        assert answers.remembered(connection, here) == {"Hör A till B?": "ja", "Typ?": "F"}
        assert answers.remembered(connection, there) == {}
