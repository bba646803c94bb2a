import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest
import pytest_asyncio
from sqlalchemy import Connection, update

from bot.rehearsal.connector import Posted
from bot.rehearsal.town import CHANNEL, Town, town
from storage.tables import address, channel
from tests.bot.rights.cast import AUTUMN, GUEST, SPRING, Cast, moved_in
from tests.bot.rights.story import all_answered, autumn, spring


@dataclass(frozen=True)
class Settled:
    """A database where the autumn's round is open, and what the town remembers."""

    path: Path
    town: dict[str, Any]
    activities: dict[str, Any]
    now: datetime
    chats: tuple[list[Posted], set[str], set[str]]
    """What stands there, where the bot is installed and whom it is blocked by."""


class Play(Protocol):
    def __call__(self, path: Path) -> AbstractAsyncContextManager[Cast]: ...


@pytest.fixture(scope="session")
def autumn_settled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Settled:
    path = tmp_path_factory.mktemp("rights") / "tertialbot.db"
    shutil.copy(sqlite_template, path)

    async def live() -> Settled:
        async with town(f"sqlite:///{path}", SPRING) as made:
            cast = await moved_in(made)
            await spring(cast)
            await autumn(cast)
            remembered = ("persons", "directory", "before_play", "year", "plan_id", "municipality_id")
            connector = made.teams.connector
            chats = (list(connector.posted.values()), connector.installed, connector.blocking)
            known = {name: getattr(made, name) for name in remembered}
            return Settled(path, known, cast.activities, made.clock(), chats)

    return asyncio.run(live())


@asynccontextmanager
async def playing(settled: Settled, path: Path) -> AsyncIterator[Cast]:
    """The autumn again, in a copy of its database; nothing stands in any chat yet."""
    async with town(f"sqlite:///{path}", AUTUMN) as made:
        vars(made).update(settled.town)
        await _reached_here(made)
        yield Cast(made, settled.activities)


@pytest.fixture
def play(autumn_settled: Settled) -> Play:
    return partial(playing, autumn_settled)


@pytest_asyncio.fixture
async def cast(play: Play, autumn_settled: Settled, tmp_path: Path) -> AsyncIterator[Cast]:
    async with play(Path(shutil.copy(autumn_settled.path, tmp_path / "autumn.db"))) as found:
        yield found


@pytest.fixture(scope="session")
def all_told(autumn_settled: Settled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same database once everybody has answered."""
    path = Path(shutil.copy(autumn_settled.path, tmp_path_factory.mktemp("told") / "told.db"))

    async def live() -> None:
        async with playing(autumn_settled, path) as found:
            await all_answered(found)

    asyncio.run(live())
    return path


async def _reached_here(made: Town) -> None:
    connector = made.teams.connector
    connector.add([*made.persons.values(), GUEST], [CHANNEL])
    chats = {each.conversation_id for each in (*made.persons.values(), GUEST)}
    connector.installed |= {CHANNEL.id, *chats}

    def reached(connection: Connection) -> None:
        for table in (address, channel):
            connection.execute(update(table).values(service_url=connector.service_url))

    await made.do(reached)
