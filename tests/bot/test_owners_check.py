"""Which plans' units must have a person: those that are followed up now, or the ones that are asked for."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.directory import people_file
from bot.here import Here
from storage.database import Database
from storage.tables import municipality
from tests.bot.test_commands import Capture, refused, said
from tests.bot.test_plan_import import document, own_folder

__all__ = ["own_folder"]

pytestmark = pytest.mark.slow

SCHOOL = "Barnnämnden"


@pytest.fixture(autouse=True)
def imported(own_folder: str, capsys: Capture, tmp_path: Path) -> None:
    for year, board, unit in (
        (2024, "Kommunstyrelsen", "Gamla kansliet"),
        (2025, "Kommunstyrelsen", "Kansliet"),
        (2026, "Kommunstyrelsen", "Nya kansliet"),
        (2024, SCHOOL, "Skolan"),
    ):
        said(capsys, "plan", "import", document(tmp_path / "plan.docx", [("Rutiner (A)", unit, "")], year, board))


@pytest.mark.parametrize(
    ("today", "missing"),
    [
        (datetime(2025, 12, 15, tzinfo=UTC), ("Kansliet", "Nya kansliet", "Skolan")),
        (datetime(2025, 12, 31, 23, 30, tzinfo=UTC), ("Nya kansliet", "Skolan")),
        (datetime(2030, 1, 10, tzinfo=UTC), ("Nya kansliet", "Skolan")),
    ],
    ids=["while both are followed up", "from the Swedish new year", "years later"],
)
def test_an_old_years_units_are_missed_no_more_when_the_board_has_a_newer_plan(
    own_folder: str, today: datetime, missing: tuple[str, ...]
) -> None:
    with closing(Database(own_folder)) as database, database.begin() as connection:
        home = connection.scalars(select(municipality.c.id)).one()
        assert people_file.check(Here(connection, home, today)).units_without_person == missing


@pytest.mark.parametrize(
    ("choice", "missing"),
    [
        (("--board", "kommunstyrelsen"), ["Nya kansliet"]),
        (("--year", "2024"), ["Gamla kansliet", "Skolan"]),
        (("--board", SCHOOL, "--year", "2024"), ["Skolan"]),
    ],
)
def test_a_board_or_a_year_can_be_asked_for(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, choice: tuple[str, ...], missing: list[str]
) -> None:
    monkeypatch.setattr("bot.commands.home.real_clock", lambda: datetime(2026, 3, 1, tzinfo=UTC))
    assert said(capsys, "owners", "check", *choice)["units_without_person"] == missing


def test_a_plan_that_is_not_stored_is_no_plan_without_faults(capsys: Capture) -> None:
    assert "There is no such plan" in refused(capsys, "owners", "check", "--year", "2019")
