"""A database that can be read but not written: locked by another process, or its disk full."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import event, make_url, text
from sqlalchemy.exc import OperationalError

from bot.clock import real_clock
from bot.readiness import WRITES_EVERY, Readiness
from storage.database import Database
from tests.bot.acting import HR, Scene
from tests.bot.test_service import Served

pytestmark = pytest.mark.slow
TOLD = "Det gick inte att spara just nu, försök igen."


@contextmanager
def locked(url: str) -> Iterator[None]:
    """Another process's long write."""
    with closing(sqlite3.connect(make_url(url).database or "", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_a_click_behind_a_lock_is_told_after_five_seconds_and_never_stored(scene: Scene) -> None:
    card, began = scene.card(HR), time.monotonic()
    with locked(scene.town.application.database.url):
        answer = await scene.town.teams.press(scene.person(HR), card, "Spara", Status="on_track")
        took = time.monotonic() - began
    assert TOLD in answer.text
    assert 4.5 < took < 9
    await asyncio.sleep(1)
    assert await scene.history() == ()
    await scene.press(HR, "Spara", Status="on_track")
    assert len(await scene.history()) == 1


async def test_what_is_written_behind_a_lock_is_answered_as_soon(scene: Scene) -> None:
    delivering = asyncio.create_task(scene.town.application.deliverer.run())
    await asyncio.sleep(0.5)
    began = time.monotonic()
    with locked(scene.town.application.database.url):
        assert TOLD in await scene.say(HR, "mina aktiviteter")
        assert time.monotonic() - began < 9
    await scene.town.application.deliverer.stop()
    await delivering


@asynccontextmanager
async def serving(database_url: str, folder: Path, port: int) -> AsyncIterator[Served]:
    program = Path(sys.executable).parent / "tertialbot"
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": database_url, "PORT": str(port)}
    process = await asyncio.create_subprocess_exec(
        program, "serve", env=environment, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        async with aiohttp.ClientSession() as session:
            yield Served(f"http://127.0.0.1:{port}", process, session)
    finally:
        process.terminate()
        await process.wait()


async def said(served: Served) -> str:
    return str(json.loads((await served.shows("/readyz"))[1])["status"])


async def test_a_locked_database_is_not_ready(sqlite_url: str, tmp_path: Path, unused_tcp_port: int) -> None:
    async with serving(sqlite_url, tmp_path, unused_tcp_port) as served:
        await served.until("/readyz", 200)
        with locked(sqlite_url):
            await served.until("/readyz", 503)
        await served.until("/readyz", 200)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True)
    if made.returncode:
        pytest.skip(f"no file system can be mounted here: {made.stderr.decode()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


async def test_a_full_disk_is_not_ready_until_there_is_room_again(
    sqlite_template: Path, small_disk: Path, tmp_path: Path, unused_tcp_port: int
) -> None:
    path = shutil.copy(sqlite_template, small_disk / "tertialbot.db")
    async with serving(f"sqlite:///{path}", tmp_path, unused_tcp_port) as served:
        await served.until("/readyz", 200)
        fill(small_disk / "else")
        await served.until("/readyz", 503)
        assert "nothing can be written: " in await said(served)
        assert "full" in await said(served)
        (small_disk / "else").unlink()
        await served.until("/readyz", 200)


def fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            return


def no_trouble() -> str:
    return ""


async def test_it_writes_at_most_once_in_ten_seconds_however_many_ask(database: Database) -> None:
    moment = 100.0
    written: list[str] = []

    @event.listens_for(database.writer, "before_cursor_execute")
    def seen(_: object, __: object, statement: str, *___: object) -> None:
        if statement.startswith("INSERT"):
            written.append(statement)

    readiness = Readiness(database, real_clock, no_trouble, lambda: moment)
    assert set(await asyncio.gather(*(readiness.why_not() for _ in range(20)))) == {""}
    moment += WRITES_EVERY - 1
    assert await readiness.why_not() == ""
    assert len(written) == 1
    moment += 1
    assert await readiness.why_not() == ""
    assert len(written) == 2


async def test_it_counts_what_waits(sqlite_url: str) -> None:
    with closing(Database(sqlite_url)) as database, locked(sqlite_url):
        waiting = [asyncio.create_task(database.write(lambda each: each.execute(text("SELECT 1")))) for _ in range(3)]
        reason = await Readiness(database, real_clock, no_trouble).why_not()
        assert reason == "nothing can be written: 3 wait for the database"
        for each in waiting:
            each.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def test_what_the_database_says_comes_before_what_stands_still_because_of_it(sqlite_url: str) -> None:
    """The background meets a full disk or a lock between two attempts to write, and can only say that it stands."""
    trouble = ""
    with closing(Database(sqlite_url)) as database:
        readiness = Readiness(database, real_clock, lambda: trouble, lambda: 100.0)
        assert await readiness.why_not() == ""
        trouble = "delivery stands still"
        with locked(sqlite_url):
            assert (await readiness.why_not()).startswith("nothing can be written: ")
        trouble = ""
        assert await readiness.why_not() == ""
        trouble = "delivery stands still"
        assert await readiness.why_not() == trouble


async def test_on_postgres_what_others_have_locked_is_waited_for_as_long(postgres_url: str) -> None:
    with closing(Database(postgres_url)) as database, closing(Database(postgres_url)) as other:
        lock = text("LOCK TABLE municipality IN ACCESS EXCLUSIVE MODE")
        with other.begin() as connection:
            connection.execute(lock)
            began = time.monotonic()
            with pytest.raises(OperationalError):
                await database.write(lambda each: each.execute(lock) and None, patience=0.5)
            assert 0.4 < time.monotonic() - began < 5
        await database.write(lambda each: each.execute(lock) and None, patience=0.5)
        await database.write(lambda each: each.execute(text("SHOW lock_timeout")) and None)
