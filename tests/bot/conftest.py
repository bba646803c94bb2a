import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Connection, update

from bot.rehearsal.town import CHANNEL, Town, town
from storage.tables import address, channel
from tests.bot.acting import AUTUMN, Scene, opened


@pytest.fixture(scope="session")
def settled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A database whose people have moved in, and what the town remembers of them."""
    path = tmp_path_factory.mktemp("settled") / "tertialbot.db"
    shutil.copy(sqlite_template, path)

    async def move_in() -> dict[str, Any]:
        async with town(f"sqlite:///{path}", AUTUMN) as made:
            await made.move_in()
            remembered = ("persons", "directory", "before_play", "year", "plan_id", "municipality_id")
            return {name: getattr(made, name) for name in remembered}

    return path, asyncio.run(move_in())


@pytest_asyncio.fixture
async def moved_in(settled: tuple[Path, dict[str, Any]], tmp_path: Path) -> AsyncIterator[Town]:
    """The bundled plan and its owners; nobody has been asked yet."""
    path, remembered = settled
    copied = shutil.copy(path, tmp_path / "settled.db")
    async with town(f"sqlite:///{copied}", AUTUMN) as made:
        vars(made).update(remembered)
        connector = made.teams.connector
        connector.add(made.persons.values(), [CHANNEL])
        connector.installed |= {CHANNEL.id, *(each.conversation_id for each in made.persons.values())}

        def reached_here(connection: Connection) -> None:
            for table in (address, channel):
                connection.execute(update(table).values(service_url=connector.service_url))

        await made.do(reached_here)
        yield made


@pytest_asyncio.fixture
async def scene(moved_in: Town) -> Scene:
    return await opened(moved_in)
