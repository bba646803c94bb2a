from collections.abc import AsyncIterator

import pytest_asyncio

from bot.rehearsal.town import Town, town
from tests.bot.acting import AUTUMN, Scene, opened


@pytest_asyncio.fixture
async def moved_in(sqlite_url: str) -> AsyncIterator[Town]:
    """The bundled plan and its owners; nobody has been asked yet."""
    async with town(sqlite_url, AUTUMN) as made:
        await made.move_in()
        yield made


@pytest_asyncio.fixture
async def scene(moved_in: Town) -> Scene:
    return await opened(moved_in)
