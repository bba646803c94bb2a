"""One message from a colleague or a stranger, against the program as it is served: it costs next to no processor time.

Processor time is counted, not time: others on the machine do not matter.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.rehearsal.connector import Connector
from bot.rehearsal.local_teams import BotEnd, LocalTeams
from bot.rehearsal.payloads import LocalPerson
from cards.texts import chat as texts
from tests.bot import test_load
from tests.fake_login import TENANT_ID
from tests.hostile import texts as hostile

pytestmark = pytest.mark.slow

MOST_SECONDS = 0.7
"""Of processor time for one message; what is mended here took from three seconds to hours."""
SIZE = 250_000
MENTION = {"type": "mention", "text": "a" * 30 + "b" + "a" * 30, "mentioned": {"id": "28:tertialbot"}}


@dataclass(frozen=True)
class Served:
    pid: int
    url: str
    teams: LocalTeams
    person: LocalPerson

    def spent(self) -> float:
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def heard(self) -> list[str]:
        return test_load.heard(self.teams.connector, self.person)

    async def post(self, body: bytes) -> int:
        headers = {"Content-Type": "application/json"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/api/messages", data=body, headers=headers) as response,
        ):
            return response.status

    def said(self, text: str, **change: Any) -> bytes:
        """As a message of the person, with something else in it."""
        stage = self.teams.stage
        message = stage.message(stage.personal("message", f"m{len(text)}", self.person, datetime.now(UTC)), text)
        return json.dumps(message | change, ensure_ascii=False).encode()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    person, connector = test_load.leaders()[0], Connector()
    connector.add([person])
    await connector.start()
    async with test_load.served(tmp_path_factory.mktemp("served")) as (pid, url):
        await test_load.until_ready(url)
        end = BotEnd(f"{url}/api/messages", TENANT_ID, "28:tertialbot")
        teams = LocalTeams(connector, end, lambda: datetime.now(UTC))
        await teams.install(person)
        await teams.say(person, "vilka är försenade?")
        yield Served(pid, url, teams, person)
        await teams.close()
    await connector.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_a_word_seven_thousand_times_is_answered_and_others_are_served_meanwhile(served: Served) -> None:
    before = served.spent()
    async with aiohttp.ClientSession() as session:
        saying = asyncio.create_task(served.teams.say(served.person, "gör " * 7000))
        async with session.get(f"{served.url}/healthz") as response:
            assert response.status == 200
        assert (await saying).status == 201
    assert served.heard()[-1] == texts.too_long()
    assert served.spent() - before < MOST_SECONDS


BODIES = {
    "no JSON of 20 kB": b"[" * 40 + b'"\\' * 10_000,
    "no JSON of 250 kB": b"[" * 40 + b'"\\' * (SIZE // 2),
    "brackets": b"[" * SIZE,
    "objects": b'{"a":' * (SIZE // 5),
    "a string of quotes": b'{"a":"' + b'\\"' * (SIZE // 2 - 10),
    "a deep value": b'{"value":' + b"[" * 1000 + b"]" * 1000 + b"}",
    "empty lists": b'{"value":[' + b"[]," * (SIZE // 3 - 20) + b"[]]}",
    "keys": b"{" + b",".join(b'"%d":[]' % number for number in range(20_000)) + b"}",
    "a number": b'{"a":' + b"1" * SIZE + b"}",
    "a fraction": b'{"a":0.' + b"1" * SIZE + b"}",
    "not a number": b'{"a":NaN}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "half a character": b'{"a":"\\ud800"}',
    "not UTF-8": b'{"a":"' + b"\xff" * SIZE,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.asyncio(loop_scope="module")
async def test_a_body_that_is_no_activity_is_400(served: Served, body: bytes) -> None:
    before = served.spent()
    assert await served.post(body) == 400
    assert served.spent() - before < MOST_SECONDS


TEXTS: dict[str, tuple[str, dict[str, Any]]] = {
    "marks on one letter": ("a" + "\u0300\u0327" * (SIZE // 4), {}),
    "pictures joined without an end": ("👨\u200d" * (SIZE // 8), {}),
    "references": ("&" * SIZE, {}),
    "mentions": ("a" * (SIZE // 2), {"entities": [MENTION] * 800}),
    "a value full of marks": ("", {"value": {"verb": "save", "comment": "a" + "\u0300\u0327" * (SIZE // 4)}}),
    "a value of many keys": ("", {"value": {"verb": "save"} | {f"{number}": "å" for number in range(15_000)}}),
    "a button's conversation": ("", {"value": {"verb": "show", "text": "gör " * (SIZE // 6)}}),
    "names of those who joined": ("hej", {"membersAdded": [{"id": "29:x", "name": "å" * 50}] * 2000}),
}


@pytest.mark.parametrize(("text", "change"), TEXTS.values(), ids=TEXTS)
@pytest.mark.asyncio(loop_scope="module")
async def test_an_odd_message_costs_little(served: Served, text: str, change: dict[str, Any]) -> None:
    before = served.spent()
    assert await served.post(served.said(text, **change)) == 201
    assert served.spent() - before < MOST_SECONDS


@pytest.mark.asyncio(loop_scope="module")
async def test_odd_texts_of_a_chat_cost_little_each_and_leave_nothing_behind(served: Served) -> None:
    memory = test_load.resident_kb(served.pid)
    for text in islice(hostile.texts(1, 2_500), 40):
        before = served.spent()
        assert (await served.teams.say(served.person, text)).status == 201
        assert served.spent() - before < MOST_SECONDS, text[:60]
    assert test_load.resident_kb(served.pid) - memory < test_load.MOST_GROWTH_KB
