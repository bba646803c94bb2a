"""What an operator watches is for the operator: at an address of its own, or for this machine alone."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

pytestmark = pytest.mark.slow

PROGRAM = Path(sys.executable).parent / "tertialbot"
ANYWHERE = "0.0.0.0"  # noqa: S104 - what a container listens on
WATCHED = ("/readyz", "/metrics")
REGISTERED = {
    "MicrosoftAppId": "11111111-2222-4333-8444-555555555555",
    "MicrosoftAppPassword": "a-secret-of-the-tests",
    "MicrosoftAppTenantId": "66666666-7777-4888-8999-aaaaaaaaaaaa",
    "BotOpenIdMetadata": "http://127.0.0.1:9/v1/.well-known/openidconfiguration",
    "ALLOWED_SERVICE_HOSTS": "127.0.0.1",
}


@dataclass
class Watch:
    port: int
    session: aiohttp.ClientSession

    async def status(self, path: str, host: str = "127.0.0.1", **headers: str) -> int:
        async with self.session.get(f"http://{host}:{self.port}{path}", headers=headers) as response:
            return response.status


@asynccontextmanager
async def serving(folder: Path, **settings: str) -> AsyncIterator[tuple[Watch, Watch | None]]:
    """The main address, and the operator's where there is one."""
    process = await asyncio.create_subprocess_exec(
        *(PROGRAM, "serve"),
        env={"PATH": os.environ["PATH"], "DATABASE_URL": f"sqlite:///{folder}/tertialbot.db"} | settings,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout
    ports = [int((await process.stdout.readline()).decode().rpartition(":")[2])]
    if "OPERATOR_PORT" in settings:
        ports.append(int((await process.stdout.readline()).decode().rpartition(":")[2]))
    async with aiohttp.ClientSession() as session:
        doors = [Watch(port, session) for port in ports]
        yield doors[0], doors[1] if len(doors) > 1 else None
    process.terminate()
    assert await process.wait() == 0


def own_address() -> str:
    """Of this machine, and not loopback; no packet is sent for it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.connect(("192.0.2.1", 9))
        address: str = asking.getsockname()[0]
        return address


async def test_at_the_operators_address_everything_is_shown_and_at_the_other_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path, PORT="0", OPERATOR_PORT="0") as (outer, inner):
        assert inner
        assert [await inner.status(path) for path in (*WATCHED, "/healthz")] == [200, 200, 200]
        assert [await outer.status(path) for path in (*WATCHED, "/healthz")] == [404, 404, 200]
        async with inner.session.post(f"http://127.0.0.1:{inner.port}/api/messages", json={}) as response:
            assert response.status == 404


async def test_without_one_this_machine_alone_is_shown_it(tmp_path: Path) -> None:
    async with serving(tmp_path, PORT="0", HOST=ANYWHERE, **REGISTERED) as (outer, _):
        assert [await outer.status(path) for path in WATCHED] == [200, 200]
        here = own_address()
        assert [await outer.status(path, host=here) for path in (*WATCHED, "/healthz")] == [404, 404, 200]
        assert [await outer.status(path, host=here, Host="127.0.0.1") for path in WATCHED] == [404, 404]


MARKS = [
    {"X-Forwarded-For": "203.0.113.7"},
    {"X-Forwarded-Proto": "https"},
    {"X-Real-IP": "203.0.113.7"},
    {"Forwarded": "for=203.0.113.7"},
    {"Via": "1.1 proxy"},
    {"Host": "tertialbot.kommunen.example"},
    {"Host": "127.0.0.1.elsewhere.example"},
]


async def test_what_came_by_a_proxy_or_by_another_name_is_not_shown_it(tmp_path: Path) -> None:
    async with serving(tmp_path, PORT="0", **REGISTERED) as (outer, _):
        for mark in MARKS:
            assert [await outer.status(path, **mark) for path in WATCHED] == [404, 404], mark
            assert await outer.status("/healthz", **mark) == 200, mark


async def test_an_operators_port_that_is_taken_is_one_line(
    tmp_path: Path, unused_tcp_port_factory: Callable[[], int]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        process = await asyncio.create_subprocess_exec(
            *(PROGRAM, "serve"),
            env={
                "PATH": os.environ["PATH"],
                "DATABASE_URL": f"sqlite:///{tmp_path}/tertialbot.db",
                "PORT": str(unused_tcp_port_factory()),
                "OPERATOR_PORT": str(taken.getsockname()[1]),
            },
            cwd=tmp_path,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, said = await process.communicate()
    assert process.returncode == 1
    assert out == b""
    assert b"Stop what does, or set OPERATOR_HOST and OPERATOR_PORT." in said.splitlines()[-1]
    assert b"Traceback" not in said
