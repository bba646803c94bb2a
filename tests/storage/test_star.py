"""The views for analysis, held against the dictionary that tells of them and against what everybody may see."""

from __future__ import annotations

import subprocess
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.sql import SQL
from sqlalchemy import Connection, inspect, make_url

from plan.measure import MeasureAct, MeasureEntry
from plan.model import Report, RoundState, Status, Timing
from plan.sight import public
from plan.star.table import StarTable
from plan.star.version_1 import TABLES
from plan.tertial import Tertial
from storage import measures, plans, reports, rounds, star
from storage.database import Database
from storage.ids import new_id
from storage.migrate import upgrade
from tests.bot.test_backup import CLIENT
from tests.deploy.dockerfile import DEPLOY
from tests.storage.examples import NOW, Stored, judge, measure, open_round, store
from tests.storage.test_migrations import statements

T1, T2, T3 = (Tertial(2025, number) for number in (1, 2, 3))
READER = DEPLOY / "analysis" / "reader.sql"
BY_NAME = {each.name: each for each in TABLES}


@dataclass
class Told:
    """One municipality's tables, read as its own."""

    connection: Connection
    stored: Stored

    def rows(self, name: str) -> list[dict[str, Any]]:
        table = BY_NAME[name]
        found = star.rows(self.connection, self.stored.municipality_id, table)
        return [dict(zip(table.header, row, strict=True)) for row in found]

    def answers(self, activity: int, tertial: Tertial, status: Status, **more: Any) -> Report:
        given = Report(
            new_id(),
            self.stored.activities[activity].id,
            tertial,
            status,
            **{"at": NOW, "by": self.stored.person.id, **more},
        )
        assert reports.append(self.connection, self.stored.plan_id, given, given.id)
        return given

    def states(self, activity: int) -> None:
        """What is to be done about it, by when."""
        of, by = self.stored.activities[activity], self.stored.person.id
        due, what = date(2025, 11, activity + 1), f"Avrop {activity}"
        entry = MeasureEntry(new_id(), of.id, T2, MeasureAct.STATED, NOW, by, what, due)
        assert measures.append(self.connection, self.stored.plan_id, entry, entry.id)


def test_every_view_has_the_columns_that_are_told_of_and_no_others(database: Database) -> None:
    with database.begin() as connection:
        found = inspect(connection)
        assert set(found.get_view_names()) == {each.view for each in TABLES}
        for each in TABLES:
            assert tuple(column["name"] for column in found.get_columns(each.view)) == each.header


@pytest.mark.parametrize("table", TABLES, ids=lambda each: each.name)
def test_what_leads_to_a_table_stands_after_it_and_finds_its_key(table: StarTable) -> None:
    before = TABLES[: TABLES.index(table)]
    for each in table.columns:
        if each.leads_to:
            assert (each.leads_to, (each.name,)) in {(one.name, one.key) for one in before}, each.name
    assert set(table.key) <= set(table.header)


def test_the_statuses_are_the_programs_own(database: Database) -> None:
    with database.begin() as connection:
        found = Told(connection, store(connection)).rows("status")
    assert [(each["status"], each["label"], each["deviation"], each["finished"]) for each in found] == [
        (each.value, each.label, each.is_deviation, each.is_finished) for each in Status
    ]


def test_of_a_protected_activity_and_of_what_was_written_while_it_was_one_only_the_status_is_told(
    database: Database,
) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        open_one, secret = told.stored.activities
        told.answers(0, T1, Status.DELAYED, comment="Öppet", finish=date(2025, 11, 28))
        told.answers(0, T2, Status.ON_TRACK)
        told.answers(1, T1, Status.DELAYED, comment="Hemligt", finish=date(2026, 3, 2))
        plans.set_protected(connection, secret.id, False)
        told.answers(1, T2, Status.AT_RISK, comment="Öppet sedan dess")
        found = told.rows("report")
        seen = public(
            reports.of_plan(connection, told.stored.plan_id), plans.get(connection, told.stored.plan_id).activities
        )
    as_seen = {each.id: (each.status, each.comment or None, each.finish, each.withheld) for each in seen}
    assert {
        each["report_id"]: (each["status"], each["comment"], each["finish"], each["withheld"]) for each in found
    } == as_seen
    assert sorted((each["comment"] or "", each["withheld"]) for each in found) == [
        ("", False),
        ("", True),
        ("Öppet", False),
        ("Öppet sedan dess", False),
    ]
    assert open_one.id != secret.id


def test_of_protected_activities_no_measure_is_told(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        for number in range(2):
            told.states(number)
        kept = measures.of_plan(connection, told.stored.plan_id)
        assert [each.protected for each in kept] == [False, True]
        plans.set_protected(connection, told.stored.activities[1].id, protected=False)
        (row,) = told.rows("measure")
    assert (row["act"], row["what"], row["due"], row["note"]) == ("stated", "Avrop 0", date(2025, 11, 1), None)


def test_an_answer_holds_until_the_next_of_its_activity_and_tertial(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        held = open_round(connection, told.stored)
        later = NOW + timedelta(hours=1)
        told.answers(0, T2, Status.ON_TRACK)
        told.answers(1, T2, Status.ON_TRACK, at=later)
        rounds.close(connection, held.id, later)
        told.answers(0, T2, Status.PAUSED, comment="Vilar", at=later, timing=Timing.OUTSIDE)
        first, *rest = told.rows("report")
        assert (first["valid_from"], first["valid_to"], first["late"]) == (NOW, later, False)
        assert [(each["valid_to"], each["late"]) for each in rest if each["status"] == "on_track"] == [(None, False)]
        assert [(each["valid_to"], each["late"]) for each in rest if each["status"] == "paused"] == [(None, True)]
        (both,) = [each for each in told.rows("response") if each["unit"] == "IT och digitalisering"]
        assert (both["activities"], both["reported"], both["missing"]) == (1, 1, 0)


def test_what_is_finished_counts_in_the_next_round_and_nothing_else_does(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        done = told.answers(0, T1, Status.DONE)
        told.answers(1, T1, Status.ON_TRACK)
        open_round(connection, told.stored, T2)
        found = {each["activity_id"]: each for each in told.rows("standing")}
        first, second = (found[each.id] for each in told.stored.activities)
        assert (first["status"], first["report_id"], first["carried_from"]) == ("done", done.id, "2025-T1")
        assert (second["status"], second["report_id"], second["carried_from"]) == (None, None, None)
        assert [(each["unit"], each["missing"]) for each in told.rows("response")] == [
            ("Ekonomi", 1),
            ("IT och digitalisering", 0),
        ]


def test_a_round_that_was_frozen_without_what_is_finished_keeps_its_figures(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        told.answers(0, T1, Status.DONE)
        held = open_round(connection, told.stored, T2)
        rounds.close(connection, held.id, NOW + timedelta(days=1))
        assert [each["status"] for each in told.rows("standing")] == [None, None]
        assert told.rows("round")[0]["state"] == RoundState.CLOSED


def test_what_is_said_of_goals_and_surveys_holds_until_it_is_said_anew_and_names_nobody(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        judge(connection, told.stored)
        first, second = told.rows("assessment")
        (came,), (survey,), (goal,) = (told.rows(name) for name in ("survey_outcome", "survey", "goal"))
        names = {value for name in BY_NAME for row in told.rows(name) for value in row.values()}
    assert (first["outlook"], first["valid_to"]) == ("partly", second["valid_from"])
    assert (second["outlook"], second["valid_to"], second["goal_id"]) == ("met", None, goal["goal_id"])
    assert (second["current_value"], second["source"]) == ("71", "Kolada")
    assert (came["outcome"], came["survey_id"], survey["survey"]) == ("4,2 av 5", survey["survey_id"], "Kundenkät")
    assert names.isdisjoint({told.stored.person.id, told.stored.person.name, "Controller"})


def test_an_upgrade_from_the_first_tables_for_analysis_breaks_nothing_for_who_reads_them(tmp_path: Path) -> None:
    """What they held is there as it was, by the same names; what is new stands beside it."""
    with closing(Database(f"sqlite:///{tmp_path}/older.db")) as database:
        upgrade(database.writer, "0016")
        with database.begin() as connection:
            for statement in statements("0016"):
                connection.exec_driver_sql(statement)
        before = _as_read(database)
        upgrade(database.writer)
        after = _as_read(database)
    assert len(before) == 11
    assert all(rows for rows in before.values())
    assert {name: after[name] for name in before} == before
    told_anew = {"data_v1_assessment", "data_v1_survey", "data_v1_survey_outcome"}
    assert set(after) - set(before) == told_anew | {"data_v1_measure", "data_v1_figure"}
    assert all(after[name] for name in told_anew)


def _as_read(database: Database) -> dict[str, list[Any]]:
    """Columns and rows of each view, as a program of another's reads them."""
    with database.begin() as connection:
        views = inspect(connection).get_view_names()
        found = {name: connection.exec_driver_sql(f"SELECT * FROM {name}").mappings() for name in views}  # noqa: S608
        return {name: sorted(map(repr, map(dict, rows))) for name, rows in found.items()}


def test_another_municipality_in_the_same_database_is_not_told_of(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        other = Told(connection, store(connection, "tenant-2"))
        for each in (told, other):
            open_round(connection, each.stored)
            each.answers(0, T2, Status.ON_TRACK)
            each.states(0)
            measure(connection, each.stored)
            judge(connection, each.stored)
        for name in BY_NAME:
            assert {row["municipality_id"] for row in told.rows(name)} == {told.stored.municipality_id}
            assert len(told.rows(name)) == len(other.rows(name)) > 0


def test_a_reader_of_the_views_sees_one_moment_all_through(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
    with closing(Database(database.url)) as reader, reader.still() as still:
        before = len(Told(still, told.stored).rows("report"))
        with database.begin() as connection:
            Told(connection, told.stored).answers(0, T2, Status.ON_TRACK)
        assert len(Told(still, told.stored).rows("report")) == before == 0


def test_a_database_user_for_readers_sees_the_views_and_nothing_behind_them(postgres_url: str) -> None:
    """Made by the script that the guide has for it, which may be run again."""
    with closing(Database(postgres_url)) as database, database.begin() as connection:
        store(connection)
    for _ in range(2):
        subprocess.run(
            [CLIENT / "psql", "--no-psqlrc", "--set=ON_ERROR_STOP=1", f"--file={READER}", postgres_url],
            check=True,
            capture_output=True,
        )
    reader = make_url(postgres_url).set(username="tertialbot_reader").render_as_string(hide_password=False)
    with psycopg.connect(reader) as connection:
        assert len(connection.execute("SELECT title FROM data_v1_activity").fetchall()) == 2
        assert connection.execute("SELECT current_setting('statement_timeout')").fetchone() == ("1min",)
    shown = "SELECT table_name FROM information_schema.role_table_grants WHERE grantee = current_user"
    with psycopg.connect(reader) as connection:
        assert {name for (name,) in connection.execute(shown)} == {each.view for each in TABLES}
    for statement in (
        "SELECT comment FROM report",
        "SET default_transaction_read_only = off; DELETE FROM data_v1_plan",
    ):
        with psycopg.connect(reader) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(SQL(statement))
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("DROP OWNED BY tertialbot_reader")
        connection.execute("DROP ROLE tertialbot_reader")


def test_a_figure_holds_until_the_next_one_of_its_period(database: Database) -> None:
    with database.begin() as connection:
        told = Told(connection, store(connection))
        first, last = measure(connection, told.stored, 74.5), measure(connection, told.stored, 75.25)
        rows = {each["figure_id"]: each for each in told.rows("figure")}
    assert (rows[first.id]["value"], rows[last.id]["value"], rows[last.id]["nation"]) == (74.5, 75.25, -1.25)
    assert (rows[first.id]["valid_to"], rows[last.id]["valid_to"]) == (NOW, None)
    assert rows[last.id]["goal_id"] == f"{told.stored.plan_id}-3.1"
