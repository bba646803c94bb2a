"""How a tertial stood on an earlier day, what was frozen at closing, and the report made from it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.followup import rounds
from bot.here import Here
from bot.leadership import board_report, question_desk
from bot.leadership.board_report import NoSuchRound
from bot.telling import history
from plan.access import Viewer
from plan.assessment import Assessment, Outlook
from plan.calendar import end_of
from plan.formats import ReportFormat
from plan.model import Round, Status, Timing
from storage import assessments, reports, snapshots
from storage import rounds as held_rounds
from storage.database import Database
from storage.ids import new_id
from tests.bot import frozen
from tests.storage.examples import NOW, T2, Stored, open_round, report, store

CLOSED = datetime(2025, 9, 10, 6, tzinfo=UTC)
LATE = datetime(2025, 9, 20, 6, tzinfo=UTC)
SECRET = "Reservledningsplatsens adress"


def a_closed_round(connection: Connection) -> tuple[Stored, Round]:
    stored = store(connection)
    held = open_round(connection, stored)
    answer = replace(report(stored, Status.DELAYED, comment="Överprövad"), finish=date(2025, 12, 1), round_id=held.id)
    secret = replace(report(stored, Status.AT_RISK, 1, SECRET), round_id=held.id)
    for number, each in enumerate((answer, secret)):
        reports.append(connection, stored.plan_id, each, once=f"click-{number}")
    said = Assessment(new_id(), "3.1", T2, Outlook.PARTLY, NOW, stored.person.id, "Index sjunker", "71", "INSIKT 2025")
    assessments.append(connection, stored.plan_id, said, once="goal")
    rounds.close(Here(connection, stored.municipality_id, CLOSED), held)
    return stored, held_rounds.get(connection, held.id) or held


def answer_late(connection: Connection, stored: Stored, held: Round) -> None:
    late = replace(report(stored, Status.DONE), at=LATE, timing=Timing.AFTER_CLOSING, round_id=held.id)
    reports.append(connection, stored.plan_id, late, once="late")


def test_closing_freezes_the_tertial_and_an_independent_script_reckons_the_same_hash(
    sqlite_url: str, tmp_path: Path
) -> None:
    database = Database(sqlite_url)
    with database.begin() as connection:
        stored, held = a_closed_round(connection)
        answer_late(connection, stored, held)
        kept = snapshots.newest(connection, held.id, LATE)
    database.close()
    assert kept
    path = sqlite_url.removeprefix("sqlite:///")
    script = [sys.executable, "-I", frozen.__file__, path, "2025-T2", CLOSED.isoformat(" ")[:19]]
    reckoned = subprocess.run(script, check=True, capture_output=True, text=True, cwd=tmp_path).stdout.strip()
    assert reckoned == kept.checksum
    assert SECRET not in kept.content


def test_the_snapshot_is_the_same_on_both_databases_and_kept_when_late_answers_come(database: Database) -> None:
    with database.begin() as connection:
        stored, held = a_closed_round(connection)
        before = snapshots.newest(connection, held.id, CLOSED)
        answer_late(connection, stored, held)
        assert snapshots.newest(connection, held.id, LATE) == before


def test_a_report_as_of_the_closing_day_shows_what_was_frozen(database: Database) -> None:
    with database.begin() as connection:
        stored, held = a_closed_round(connection)
        answer_late(connection, stored, held)
        then = board_report.gather(connection, stored.plan_id, T2, end_of(date(2025, 9, 10)))
        now = board_report.gather(connection, stored.plan_id, T2, LATE)
    assert then.frozen == (CLOSED, then.checksum)
    assert now.frozen == (CLOSED, then.checksum)
    assert now.checksum != then.checksum
    assert [each.status for each in then.summary.standings] == [Status.DELAYED, Status.AT_RISK]
    assert [each.status for each in now.summary.standings] == [Status.DONE, Status.AT_RISK]
    assert [each.late for each in now.summary.standings] == [True, False]


def test_before_the_round_was_opened_there_is_nothing_to_report(database: Database) -> None:
    with database.begin() as connection:
        stored, _ = a_closed_round(connection)
        with pytest.raises(NoSuchRound, match=r"2025-T2 was not followed up by 2025-08-19 23:59"):
            board_report.gather(connection, stored.plan_id, T2, end_of(date(2025, 8, 19)))


def test_how_it_stood_on_a_day_is_asked_of_the_answers_given_by_then(database: Database) -> None:
    with database.begin() as connection:
        stored, held = a_closed_round(connection)
        answer_late(connection, stored, held)
        tertial, standings = history.standings(connection, stored.plan_id, date(2025, 8, 31))
    assert tertial == T2
    assert [(each.status, each.comment) for each in standings] == [(Status.DELAYED, "Överprövad"), (Status.AT_RISK, "")]


@pytest.mark.parametrize("form", ReportFormat)
def test_every_format_is_written_from_what_is_stored(database: Database, form: ReportFormat) -> None:
    with database.begin() as connection:
        stored, _ = a_closed_round(connection)
        gathered = board_report.gather(connection, stored.plan_id, T2, LATE)
    content = board_report.written(gathered, form)
    assert content.startswith({"pdf": b"%PDF", "csv": b"\xef\xbb\xbf", "html": b"<!doctype html>"}.get(form, b"PK"))
    assert SECRET.encode() not in content


def test_a_question_may_look_back_to_a_day(database: Database) -> None:
    with database.begin() as connection:
        stored, held = a_closed_round(connection)
        answer_late(connection, stored, held)
        desk = question_desk.QuestionDesk(Here(connection, stored.municipality_id, LATE))
        then = desk.answered("Vilka var försenade som det såg ut 31 augusti?", Viewer())
        now = desk.answered("Vilka är försenade?", Viewer())
    titles = [[each.title for each in answer.activities] for answer in (then, now)]
    assert titles == [["Införande av digital post"], []]
    assert "2025-08-31" in then.text
