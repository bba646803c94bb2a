import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import pytest

from bot.event_loop import new_loop
from bot.teams import TeamsSettings
from tests.fake_login import FakeLogin
from tests.fake_teams import Scene, registered, scene

Loops = Mapping[str, Callable[[], asyncio.AbstractEventLoop]]
ASYNCIO: Loops = {"asyncio": asyncio.new_event_loop}
ON_BOTH_LOOPS = {"test_body", "test_loop", "test_messenger"}
"""What depends on how a loop reads, writes and waits; for the rest the standard library's is enough."""


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Loops:
    return {**ASYNCIO, "uvloop": new_loop} if item.path.stem in ON_BOTH_LOOPS else ASYNCIO


@pytest.fixture
async def local() -> AsyncIterator[Scene]:
    """Local mode: no app id, nothing signed."""
    async with scene(TeamsSettings(call_timeout=2.0)) as made:
        yield made


@pytest.fixture
async def login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FakeLogin]:
    made = FakeLogin(tmp_path)
    await made.start()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(made.ca_file))
    yield made
    await made.close()


@pytest.fixture
async def signed(login: FakeLogin) -> AsyncIterator[Scene]:
    """An app id, tokens both ways."""
    async with scene(registered(login), login) as made:
        made.connector.token = login.bot_token
        yield made


@pytest.fixture
def login_calls(login: FakeLogin) -> list[str]:
    return login.calls
