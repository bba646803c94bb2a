"""Callers who send a byte now and then, or open connections and say nothing: `serve` closes them and goes on."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HEAD = b"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
ALIVE = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
SERVE = """
import sys
from bot import connections
connections.HEAD_SECONDS, connections.REQUEST_SECONDS, connections.MOST = {head}, {whole}, {most}
from bot.cli.program import main
sys.exit(main(["serve"]))
"""
Connected = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Impatient:
    """`serve` itself, with shorter bounds."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def connected(self) -> Connected:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def seconds_until_closed(self, connected: Connected, dribble: bytes = b"") -> float:
        """Sending `dribble` every tenth of a second meanwhile; at most 8."""
        reader, writer = connected
        began = time.monotonic()
        reading = asyncio.create_task(reader.read())
        while not reading.done() and time.monotonic() - began < 8:
            if dribble and not writer.is_closing():
                writer.write(dribble)
            await asyncio.wait([reading], timeout=0.1)
        assert reading.done(), "the server held the connection"
        writer.close()
        return time.monotonic() - began


@asynccontextmanager
async def impatient(folder: Path, head: float = 0.6, whole: float = 1.5, most: int = 500) -> AsyncIterator[Impatient]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", SERVE.format(head=head, whole=whole, most=most)),
        env={"PATH": os.environ["PATH"], "DATABASE_URL": f"sqlite:///{folder}/tertialbot.db", "PORT": "0"},
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    yield Impatient(int((await process.stdout.readline()).decode().rpartition(":")[2]))
    process.terminate()
    _, said = await process.communicate()
    assert process.returncode == 0
    assert b"Traceback" not in said


async def answer(connected: Connected) -> bytes:
    """The head of one answer, of which nothing is left to read."""
    reader, _ = connected
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
    await reader.readexactly(int(head.lower().partition(b"content-length: ")[2].split()[0]))
    return head


async def test_a_head_that_is_dribbled_is_closed(tmp_path: Path) -> None:
    async with impatient(tmp_path) as serving:
        connected = await serving.connected()
        connected[1].write(HEAD)
        assert 0.3 < await serving.seconds_until_closed(connected, b"X-A: b\r\n") < 3


async def test_a_connection_that_says_nothing_is_closed(tmp_path: Path) -> None:
    async with impatient(tmp_path) as serving:
        assert await serving.seconds_until_closed(await serving.connected()) < 3


async def test_a_second_head_that_is_dribbled_is_closed_too(tmp_path: Path) -> None:
    async with impatient(tmp_path) as serving:
        connected = await serving.connected()
        connected[1].write(ALIVE)
        assert (await answer(connected)).startswith(b"HTTP/1.1 200")
        await asyncio.sleep(1)  # waiting between two requests is what a proxy does
        connected[1].write(ALIVE[:10])
        assert 0.3 < await serving.seconds_until_closed(connected, b"x") < 3


async def test_a_body_that_is_dribbled_is_closed(tmp_path: Path) -> None:
    async with impatient(tmp_path) as serving:
        connected = await serving.connected()
        connected[1].write(HEAD + b"Content-Length: 100000\r\n\r\n{")
        assert 1 < await serving.seconds_until_closed(connected, b" ") < 5


async def test_chunks_that_are_dribbled_are_closed(tmp_path: Path) -> None:
    async with impatient(tmp_path) as serving:
        connected = await serving.connected()
        connected[1].write(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        assert 1 < await serving.seconds_until_closed(connected, b"1\r\n \r\n") < 5


async def test_a_refused_callers_body_is_not_waited_for_either(tmp_path: Path) -> None:
    async with impatient(tmp_path) as serving:
        connected = await serving.connected()
        connected[1].write(b"POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")
        assert await serving.seconds_until_closed(connected, b" ") < 5


async def test_a_slow_request_that_comes_to_its_end_is_answered(tmp_path: Path) -> None:
    async with impatient(tmp_path, head=2, whole=5) as serving:
        connected = await serving.connected()
        message = HEAD + b"Content-Length: 8\r\n\r\nnot json"
        for piece in (message[:20], message[20:60], message[60:-4], message[-4:]):
            connected[1].write(piece)
            await asyncio.sleep(0.4)
        assert (await answer(connected)).startswith(b"HTTP/1.1 400")
        await asyncio.sleep(2.5)  # past the first request's bounds
        connected[1].write(ALIVE)
        assert (await answer(connected)).startswith(b"HTTP/1.1 200")
        connected[1].close()
        await connected[1].wait_closed()


async def test_of_many_connections_the_silent_ones_give_their_place(tmp_path: Path) -> None:
    async with impatient(tmp_path, head=60, whole=60, most=20) as serving:
        used = await serving.connected()
        used[1].write(ALIVE)
        assert (await answer(used)).startswith(b"HTTP/1.1 200")
        silent = [await serving.connected() for _ in range(30)]
        ended = [asyncio.create_task(reader.read()) for reader, _ in silent]
        late = await serving.connected()
        late[1].write(ALIVE)
        assert (await answer(late)).startswith(b"HTTP/1.1 200")
        done, held = await asyncio.wait(ended, timeout=0.5)
        assert len(done) >= 11
        used[1].write(ALIVE)
        assert (await answer(used)).startswith(b"HTTP/1.1 200"), "who has asked is served on"
        for _, writer in (*silent, used, late):
            writer.close()
        await asyncio.gather(*held)
