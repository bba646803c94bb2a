"""Forward from every earlier version with its data; and an earlier program working on beside a newer one."""

from __future__ import annotations

import ast
import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from plan.delivery import DeliveryKind, DeliveryState
from plan.model import Status
from plan.tertial import Tertial
from storage import deliveries, municipalities, people, plans, reports, rounds
from storage.database import Database
from storage.migrate import UnknownVersion, is_current, upgrade, versions
from storage.tables import metadata
from tests.conftest import make_database, named

pytestmark = pytest.mark.slow

RELEASED = Path(__file__).parent / "released"
MIGRATIONS = Path(__file__).parents[2] / "storage" / "migrations" / "versions"


Rows = dict[str, list[dict[str, Any]]]
BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.slow)]


@dataclass(frozen=True)
class Upgraded:
    """A database with what a program of an earlier version stored, upgraded since; its rows before that."""

    database: Database
    before: Rows


def without_tables(request: pytest.FixtureRequest, folder: Path) -> Database:
    if request.param == "sqlite":
        return Database(f"sqlite:///{folder}/empty.db")
    server: str = request.getfixturevalue("postgres")
    name = f"empty_{os.urandom(6).hex()}"
    make_database(server, name, "template1")
    return Database(named(server, name))


@pytest.fixture(params=BOTH)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without tables."""
    with closing(without_tables(request, tmp_path)) as database:
        yield database


@pytest.fixture(scope="module", params=versions())
def version(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


@pytest.fixture(scope="module", params=BOTH)
def upgraded(
    request: pytest.FixtureRequest, version: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Upgraded]:
    """Once for all that only look at it."""
    with closing(without_tables(request, tmp_path_factory.mktemp("upgraded"))) as database:
        upgrade(database.writer, version)
        with database.begin() as connection:
            insert(connection, version)
            before = rows(connection)
        upgrade(database.writer)
        yield Upgraded(database, before)


def insert(connection: Connection, version: str) -> None:
    """What a program of that version has stored."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL TIME ZONE 'UTC'"))
    for statement in statements(version):
        connection.exec_driver_sql(statement)


def statements(version: str) -> list[str]:
    texts = [path.read_text("utf-8") for path in sorted(RELEASED.glob("*.sql")) if path.stem <= version]
    return [line for text_ in texts for line in text_.splitlines() if line.startswith("INSERT")]


def rows(connection: Connection) -> Rows:
    """Every row, by what the database itself says are its tables and columns."""
    names = sorted(set(inspect(connection).get_table_names()) - {"alembic_version"})
    return {
        name: sorted(
            (dict(row) for row in connection.execute(text(f'SELECT * FROM "{name}"')).mappings()),  # noqa: S608
            key=repr,
        )
        for name in names
    }


def test_the_migrated_tables_are_the_ones_the_code_knows(database: Database) -> None:
    with database.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_upgrading_twice_changes_nothing(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new.db")
    assert not is_current(database.writer)
    upgrade(database.writer)
    upgrade(database.writer)
    assert is_current(database.writer)
    database.close()


def test_tables_of_a_newer_release_are_told_of_and_left_alone(database: Database) -> None:
    with database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UnknownVersion, match="newer release"):
        upgrade(database.writer)
    with database.begin() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "9999"


def test_an_upgrade_keeps_every_row_and_every_value(upgraded: Upgraded) -> None:
    assert is_current(upgraded.database.writer)
    with upgraded.database.begin() as connection:
        after = rows(connection)
    for table, kept in upgraded.before.items():
        assert [{name: row[name] for name in kept[0]} for row in after[table]] == kept, table
    assert sum(len(kept) for kept in upgraded.before.values()) >= 21


def test_todays_program_reads_what_an_earlier_one_stored(upgraded: Upgraded) -> None:
    with upgraded.database.begin() as connection:
        place = municipalities.of_tenant(connection, "tenant-1")
        assert place
        plan = plans.get(connection, "plan1")
        assert [activity.protected for activity in plan.activities] == [False, True]
        assert [person.upn for person in people.every(connection, place.id) if person.is_leader] == [
            "controller@mjolby.example"
        ]
        newest = reports.of_plan(connection, "plan1")[-1]
        assert (newest.status, newest.tertial, newest.comment) == (
            Status.DELAYED,
            Tertial(2025, 2),
            "Leveransen är framflyttad, åäö 🙂",
        )
        assert newest.at.isoformat() == "2025-08-20T07:30:00+00:00"
        assert deliveries.counts(connection, "r2", DeliveryKind.CARD)[DeliveryState.SENT] == 1
        assert len(rounds.assignments(connection, "r2")) == 2


def test_an_earlier_program_still_stores_its_rows_in_todays_tables(empty: Database, version: str) -> None:
    """So that two versions run side by side while one takes over from the other."""
    upgrade(empty.writer)
    with empty.begin() as connection:
        insert(connection, version)
        stored = rows(connection)
    sent = Counter(statement.split()[2].strip('"') for statement in statements(version))
    assert sent.total() >= 21
    assert {table: len(stored[table]) for table in sent} == sent


def operations(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node


@pytest.mark.parametrize("path", sorted(MIGRATIONS.glob("v*.py")), ids=lambda path: path.stem)
def test_a_migration_only_adds(path: Path) -> None:
    """Taking away comes a release later, in a migration that is excepted here by name."""
    takes_away = {"drop_column", "drop_table", "rename_table", "drop_constraint"}
    for call in operations(path):
        assert isinstance(call.func, ast.Attribute)
        name, words = call.func.attr, {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
        assert name not in takes_away, f"{path.name}: {name}"
        assert not (name == "alter_column" and words.get("nullable") == "False"), path.name
        if name == "add_column":
            column = ast.unparse(call.args[-1])
            assert "nullable=False" not in column or "server_default" in column, f"{path.name}: {column}"


def _told(module: ast.Module) -> tuple[Any, Any]:
    """Revision and down_revision, as the file itself says."""
    said = {
        target.id: ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id in ("revision", "down_revision")
    }
    return said["revision"], said["down_revision"]


def test_the_versions_follow_one_another_in_one_line() -> None:
    assert versions() == tuple(f"{number:04}" for number in range(1, len(versions()) + 1))
    named = [_told(ast.parse(path.read_text("utf-8"))) for path in sorted(MIGRATIONS.glob("v*.py"))]
    assert named == list(zip(versions(), (None, *versions()), strict=False))


def test_each_version_says_what_a_program_of_it_stores() -> None:
    """Tables and columns that came with it hold a row, so that the ways forward above carry one through."""
    assert sorted(path.stem for path in RELEASED.glob("*.sql")) == list(versions())
    for path in sorted(MIGRATIONS.glob("v*.py")):
        number = path.stem[1:5]
        stored = (RELEASED / f"{number}.sql").read_text("utf-8")
        for name in _brought(path):
            assert re.search(rf"^INSERT .*\b{name}\b", stored, re.MULTILINE), f"{number}.sql: {name}"


def _brought(path: Path) -> Iterator[str]:
    """The names of the tables that a migration makes, and of the columns that it adds to older ones."""
    for call in operations(path):
        assert isinstance(call.func, ast.Attribute)
        if call.func.attr == "create_table":
            yield ast.literal_eval(call.args[0])
        elif call.func.attr == "add_column":
            column = call.args[-1]
            assert isinstance(column, ast.Call)
            yield ast.literal_eval(column.args[0])
