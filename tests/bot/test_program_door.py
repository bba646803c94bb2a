"""Another program asks, by the protocol's own client and a real process."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from bot.settings import LOCAL_TENANT
from plan.model import Report, Status
from plan.tertial import Tertial
from storage import reports
from storage.database import Database
from storage.ids import new_id
from tests.storage.examples import NOW, open_round, store

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SECRET, SECRET_DAY = "Zkvintorp", "2026-03-02"


@asynccontextmanager
async def client(database_url: str, *arguments: str) -> AsyncIterator[Client]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MicrosoftApp")}
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "bot", "mcp", *arguments],
        env=kept | {"DATABASE_URL": database_url, "PYTHONPATH": str(ROOT)},
    )
    async with Client(server) as found:
        yield found


async def told(asking: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    result = await asking.call_tool(tool, arguments)
    assert not result.is_error, result.content
    found: dict[str, Any] = result.structured_content or {}
    return found


@pytest.fixture
def answered(sqlite_url: str) -> str:
    """One open answer and one that is protected, of two activities."""
    database = Database(sqlite_url)
    with database.begin() as connection:
        stored = store(connection, LOCAL_TENANT)
        held = open_round(connection, stored, Tertial(2025, 2))
        for activity, comment, finish in zip(
            stored.activities, ("Väntar på leverans", SECRET), (date(2025, 12, 15), date(2026, 3, 2)), strict=True
        ):
            given = Report(
                new_id(),
                activity.id,
                held.tertial,
                Status.DELAYED,
                NOW,
                stored.person.id,
                comment,
                finish,
                round_id=held.id,
            )
            reports.append(connection, stored.plan_id, given, given.id)
    database.close()
    return sqlite_url


async def test_each_answer_says_as_of_when_how_many_are_missing_and_what_is_withheld(answered: str) -> None:
    async with client(answered) as asking:
        tools = (await asking.list_tools()).tools
        assert {each.name: bool(each.annotations and each.annotations.read_only_hint) for each in tools} == {
            "ask": True,
            "list": True,
            "detail": True,
        }
        late = await told(asking, "list", status="Försenad", tertial="T2 2025")
        assert sorted(late["activities"]) == ["Införande av digital post", "Kontinuitetshantering 2.0"]
        assert late["withheld"] == ["Kontinuitetshantering 2.0"]
        assert late["missing"] == {"tertial": "2025-T2", "not_reported": 0, "of": 2}
        assert late["as_of"]
        one = await told(asking, "detail", activity="digital post")
        assert (one["kind"], one["rows"][0]["comment"], one["rows"][0]["finish"]) == (
            "detail",
            "Väntar på leverans",
            "2025-12-15",
        )
        assert "Enhetschef IT" not in json.dumps(one)  # nobody's name, as in a channel
        before = await told(asking, "ask", question="vilka är försenade?", at="2025-08-01")
        assert before["activities"] == []
        more = await told(asking, "ask", question="och hos Ekonomi?", earlier=["vilka är försenade?"])
        assert "Ekonomi" in more["understood"]


@pytest.mark.parametrize("role", ["channel", "leader", "administrator"])
async def test_no_role_gets_what_is_protected(answered: str, role: str) -> None:
    questions = (
        "vad är kommentaren för Kontinuitetshantering?",
        "när blir Kontinuitetshantering klar?",
        "vilka blir klara i mars 2026?",
        "vilken aktivitet blir klar sist?",
        f"vilka har kommentaren {SECRET}x?",
        "skyddade kommentarer",
    )
    async with client(answered, "--role", role) as asking:
        said = [await told(asking, "ask", question=each) for each in questions]
        said.append(await told(asking, "detail", activity="Kontinuitetshantering 2.0"))
        said.append(await told(asking, "list"))
    text = json.dumps(said, ensure_ascii=False).replace(f"{SECRET}x", "").replace(f"{SECRET}x".lower(), "")
    assert not [each for each in (SECRET, SECRET.lower(), SECRET_DAY, "2 mars") if each in text]


def stored(url: str) -> list[str]:
    """Every row."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        return list(connection.iterdump())


async def test_a_wrong_day_is_told_of_and_nothing_is_changed(answered: str) -> None:
    async with client(answered) as asking:
        wrong = await asking.call_tool("ask", {"question": "vilka är försenade?", "at": "i går"})
        assert wrong.is_error
        assert "write it as 2025-08-31" in str(wrong.content)
    before = stored(answered)
    async with client(answered) as asking:
        await told(asking, "ask", question="vad kostar simhallen?")
    assert stored(answered) == before


def test_without_a_plan_the_door_stays_shut(sqlite_url: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "mcp"],
        env=dict(os.environ) | {"DATABASE_URL": sqlite_url, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "Run: tertialbot plan import FILE" in ran.stderr
