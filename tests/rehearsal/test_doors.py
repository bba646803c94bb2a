"""The rehearsal's doors over HTTP: its page is for whoever has the key, its connector for this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from bot.rehearsal.key import Lock, new_key
from bot.rehearsal.page import Page
from bot.rehearsal.town import CHANNEL, Town, town
from plan.calendar import SWEDEN

pytestmark = pytest.mark.slow

KEY = "a-key-of-the-tests"
GETS = ("/", "/files/page.js", "/api/state", f"/api/chat?id={CHANNEL.id}", "/api/inside", "/api/events")
POSTS = ("say", "press", "drop", "consent", "move", "answers", "trouble")
ELSEWHERE = [
    {"Origin": "http://elsewhere.example"},
    {"Origin": "null"},
    {"Host": "elsewhere.example"},
    {"Host": "127.0.0.1.elsewhere.example"},
    {"Host": ""},
]


class Doors:
    def __init__(self, playing: Town, port: int, session: aiohttp.ClientSession) -> None:
        self.town = playing
        self.home = f"http://127.0.0.1:{port}"
        self.keyed = {"Cookie": f"rehearsal-{port}={KEY}"}
        self.session = session
        parts = urlsplit(playing.teams.connector.service_url)
        self.connector = f"{parts.scheme}://{parts.netloc}"

    async def get(self, url: str, **headers: str) -> int:
        async with self.session.get(url, headers=headers) as response:
            return response.status

    async def post(self, url: str, **headers: str) -> int:
        async with self.session.post(url, json={"how": "day"}, headers=headers) as response:
            return response.status


@asynccontextmanager
async def shown(playing: Town) -> AsyncIterator[int]:
    runner = web.AppRunner(Page(playing, 2025, Lock(KEY)).app(), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield runner.addresses[0][1]
    await runner.cleanup()


@pytest_asyncio.fixture
async def doors(sqlite_url: str) -> AsyncIterator[Doors]:
    async with (
        town(sqlite_url, datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)) as playing,
        shown(playing) as port,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,
    ):
        await playing.move_in()
        yield Doors(playing, port, session)


async def test_no_door_of_the_page_opens_without_the_key(doors: Doors) -> None:
    name = doors.keyed["Cookie"].partition("=")[0]
    for headers in ({}, {"Cookie": f"{name}=another"}, {"Cookie": f"{name}="}, {"Cookie": f"rehearsal-1={KEY}"}):
        for path in (*GETS, f"/api/state?key={KEY}", "/?key=", "/?key=another", "/?key=%F6"):
            assert await doors.get(f"{doors.home}{path}", **headers) == 403, path
        for path in POSTS:
            assert await doors.post(f"{doors.home}/api/{path}", **headers) == 403, path


async def test_the_address_with_the_key_gives_the_browser_its_own(doors: Doors) -> None:
    async with doors.session.get(f"{doors.home}/?key={KEY}") as response:
        assert response.status == 200
        given = response.headers["Set-Cookie"]
        assert response.headers["Referrer-Policy"] == "no-referrer"
    assert given.startswith(f"{doors.keyed['Cookie']};")
    assert {"HttpOnly", "SameSite=Strict"} <= {part.strip() for part in given.split(";")}
    assert await doors.get(f"{doors.home}/api/state", **doors.keyed) == 200


@pytest.mark.parametrize("headers", ELSEWHERE, ids=str)
async def test_another_origin_and_another_name_of_this_machine_are_refused_with_the_key_too(
    doors: Doors, headers: dict[str, str]
) -> None:
    before = doors.town.clock()
    for path in ("/api/state", f"/?key={KEY}"):
        assert await doors.get(f"{doors.home}{path}", **doors.keyed, **headers) in (400, 403)
    assert await doors.post(f"{doors.home}/api/move", **doors.keyed, **headers) in (400, 403)
    assert doors.town.clock() == before


@pytest.mark.parametrize("headers", ELSEWHERE, ids=str)
async def test_the_connector_answers_no_web_page_and_no_other_name(doors: Doors, headers: dict[str, str]) -> None:
    connector = doors.town.teams.connector
    before = len(connector.calls), len(connector.files), len(connector.posted)
    person = doors.town.leader
    member = f"{doors.connector}/emea/v3/conversations/{person.conversation_id}/members/{person.user_id}"
    assert await doors.get(member) == 200
    assert await doors.get(member, **headers) in (400, 403)
    said = f"{doors.connector}/emea/v3/conversations/{person.conversation_id}/activities"
    assert await doors.post(said, **headers) in (400, 403)
    connector.files["1"] = ({}, b"a report")
    assert await doors.get(f"{doors.connector}/drive/1/report.pdf") == 200
    assert await doors.get(f"{doors.connector}/drive/1/report.pdf", **headers) in (400, 403)
    async with doors.session.put(f"{doors.connector}/drive/2/x.pdf", data=b"x", headers=headers) as response:
        assert response.status in (400, 403)
    del connector.files["1"]
    assert (len(connector.calls), len(connector.files), len(connector.posted)) == (before[0] + 1, *before[1:])


@pytest.mark.parametrize("headers", ELSEWHERE[:4], ids=str)
async def test_the_rehearsals_bot_answers_no_web_page_and_no_other_name(doors: Doors, headers: dict[str, str]) -> None:
    assert await doors.post(doors.town.teams.bot_url, **headers) == 403


def test_every_start_has_a_key_of_its_own_that_nobody_guesses() -> None:
    keys = {new_key() for _ in range(50)}
    assert len(keys) == 50
    assert min(map(len, keys)) >= 40
    assert Path(urlsplit(Lock("k").address(80)).path) == Path("/")
