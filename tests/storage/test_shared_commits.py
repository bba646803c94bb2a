"""On SQLite, what waits at one moment shares a commit: each alone in what becomes of it, and told after the commit."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from typing import Any

import pytest
from sqlalchemy import Connection, event, select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from storage import municipalities
from storage.database import Database
from storage.shared_commits import MOST, Work
from storage.tables import municipality


class Refused(Exception):
    pass


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    with closing(Database(sqlite_url)) as opened:
        yield opened


@asynccontextmanager
async def busy(database: Database) -> AsyncIterator[None]:
    """The writer is held up meanwhile, so that what is asked for waits together."""
    held, begun = threading.Event(), threading.Event()

    def hold(_: Connection) -> None:
        begun.set()
        held.wait()

    holding = asyncio.create_task(database.write(hold, alone=True))
    await asyncio.to_thread(begun.wait)
    try:
        yield
        await asyncio.sleep(0)
    finally:
        held.set()
        await holding


async def together(database: Database, *works: Work[Any], alone: int | None = None) -> list[Any]:
    async with busy(database):
        asked = [asyncio.create_task(database.write(work, alone=number == alone)) for number, work in enumerate(works)]
        await asyncio.sleep(0)
    return await asyncio.gather(*asked, return_exceptions=True)


def store(name: str) -> Work[str]:
    return lambda connection: municipalities.ensure(connection, name).tenant_id


def store_and_refuse(name: str) -> Work[None]:
    def work(connection: Connection) -> None:
        municipalities.ensure(connection, name)
        raise Refused(name)

    return work


def run(sql: str) -> Work[None]:
    def work(connection: Connection) -> None:
        connection.execute(text(sql))

    return work


def counted(database: Database, what: str) -> list[Any]:
    seen: list[Any] = []
    event.listen(database.writer, what, seen.append)
    return seen


async def stored(database: Database) -> set[str]:
    return set(await database.read(lambda connection: connection.scalars(select(municipality.c.tenant_id)).all()))


async def test_what_waits_at_one_moment_shares_a_commit(sqlite: Database) -> None:
    commits = counted(sqlite, "commit")
    names = [f"tenant-{number}" for number in range(16)]
    assert await together(sqlite, *map(store, names)) == names
    assert len(commits) == 2  # that which held the writer up, and theirs
    assert await stored(sqlite) == set(names)


async def test_one_that_fails_undoes_nothing_of_the_others(sqlite: Database) -> None:
    first, refused, last = await together(sqlite, store("first"), store_and_refuse("refused"), store("last"))
    assert (first, last) == ("first", "last")
    assert isinstance(refused, Refused)
    assert await stored(sqlite) == {"first", "last"}


async def test_a_statement_that_fails_undoes_nothing_of_the_others(sqlite: Database) -> None:
    twice = "INSERT INTO municipality (id, tenant_id) VALUES ('1', 'first')"
    first, wrong, last = await together(sqlite, store("first"), run(twice), store("last"))
    assert (first, last) == ("first", "last")
    assert isinstance(wrong, IntegrityError)
    assert await stored(sqlite) == {"first", "last"}


async def test_nobody_is_told_before_the_commit(sqlite: Database) -> None:
    asked: list[asyncio.Task[str]] = []
    told: list[bool] = []

    @event.listens_for(sqlite.writer, "commit")
    def committing(_: Connection) -> None:
        told.extend(task.done() for task in asked)

    async with busy(sqlite):
        asked += [asyncio.create_task(sqlite.write(store(name))) for name in ("first", "last")]
    assert await asyncio.gather(*asked) == ["first", "last"]
    assert told == [False] * len(told)
    assert len(told) >= 2


async def test_when_the_commit_fails_everybody_is_told_so(sqlite: Database) -> None:
    """A foreign key that is checked as late as at the commit."""
    wrong = run("INSERT INTO channel VALUES ('nobody', 't', 's', 'c', NULL, '2025-01-01')")
    late = run("PRAGMA defer_foreign_keys = ON")
    answers = await together(sqlite, store("first"), late, wrong, store("last"))
    assert [type(each) for each in answers] == [IntegrityError] * 4
    assert await stored(sqlite) == set()
    assert await sqlite.write(store("later")) == "later"


async def test_when_the_whole_transaction_is_lost_nobody_is_told_it_was_stored(sqlite: Database) -> None:
    """As SQLite gives it up by itself when the disk is full."""

    def lose(connection: Connection) -> None:
        connection.exec_driver_sql("ROLLBACK")
        raise OperationalError("INSERT", None, Exception("database or disk is full"))

    answers = await together(sqlite, store("first"), lose, store("last"))
    assert [type(each) for each in answers] == [OperationalError] * 3
    assert await stored(sqlite) == set()
    assert await sqlite.write(store("later")) == "later"


async def test_a_long_work_holds_up_nobody_elses_answer(sqlite: Database) -> None:
    commits = counted(sqlite, "commit")
    assert await together(sqlite, store("first"), store("long"), store("last"), alone=1) == ["first", "long", "last"]
    assert len(commits) == 4


async def test_a_transaction_is_of_so_many_at_most(sqlite: Database) -> None:
    commits = counted(sqlite, "commit")
    names = [f"tenant-{number}" for number in range(MOST + 1)]
    assert await together(sqlite, *map(store, names)) == names
    assert len(commits) == 3


async def test_what_nobody_waits_for_any_more_is_not_begun(sqlite: Database) -> None:
    async with busy(sqlite):
        given_up = asyncio.create_task(sqlite.write(store("given up")))
        kept = asyncio.create_task(sqlite.write(store("kept")))
        await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.sleep(0)
    assert await kept == "kept"
    assert await stored(sqlite) == {"kept"}


async def test_writes_of_many_loops_are_told_each_on_its_own(sqlite: Database) -> None:
    def elsewhere(name: str) -> Callable[[], str]:
        return lambda: asyncio.run(sqlite.write(store(name)))

    names = [f"tenant-{number}" for number in range(4)]
    assert await asyncio.gather(*(asyncio.to_thread(elsewhere(name)) for name in names)) == names


@pytest.fixture(params=["sqlite", "postgres"])
def one_at_a_time(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    monkeypatch.setattr("storage.database.POSTGRES_CONNECTIONS", 1)
    with closing(Database(request.getfixturevalue(f"{request.param}_url"))) as opened:
        yield opened


async def test_what_waits_too_long_to_be_begun_is_told_so_and_never_stored(one_at_a_time: Database) -> None:
    async with busy(one_at_a_time):
        with pytest.raises(NoConnection):
            await one_at_a_time.write(store("given up"), patience=0.2)
    assert await one_at_a_time.write(store("kept"), patience=0.2) == "kept"
    assert await stored(one_at_a_time) == {"kept"}


async def test_what_is_begun_is_waited_for(one_at_a_time: Database) -> None:
    """It may be stored, so nobody is told that it was not."""

    def slow(connection: Connection) -> str:
        time.sleep(1.4)
        return store("slow")(connection)

    assert await one_at_a_time.write(slow, patience=1) == "slow"
    assert one_at_a_time.writing == 0
