"""What is too long to read is told so, and goes no further."""

from __future__ import annotations

import html
import logging

import pytest
from sqlalchemy import func, select

from bot.rehearsal.town import CHANNEL
from cards.texts import chat as texts
from plan.model import SAID_MAX
from storage.tables import audit, earlier_question, report, unread_question
from tests.bot.acting import Scene

LEADER = "kommundirektor@mjolby.example"
KEPT = (unread_question, earlier_question, audit, report)
LONG = {
    "the same word": "gör " * 7000,
    "a command": "skydda " + "digital post " * 200,
    "an absence": "jag är borta till " + "2025-08-20 " * 200,
    "one too many": "å" * (SAID_MAX + 1),
    "a reference of thousands of digits": "&#" + "1" * 5000 + ";",
}


async def kept(scene: Scene) -> list[int]:
    counts = [select(func.count()).select_from(table) for table in KEPT]
    return await scene.town.do(lambda connection: [connection.execute(each).scalar_one() for each in counts])


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
async def test_in_the_personal_chat(scene: Scene, text: str, caplog: pytest.LogCaptureFixture) -> None:
    before = await kept(scene)
    with caplog.at_level(logging.DEBUG, "bot"):
        assert await scene.say(LEADER, text) == texts.too_long()
    assert await kept(scene) == before
    assert text[:200] not in caplog.text


async def test_in_a_channel(scene: Scene) -> None:
    before, posted = await kept(scene), len(scene.town.received(CHANNEL.id))
    await scene.town.teams.mention(scene.person(LEADER), CHANNEL, "gör " * 7000)
    assert [each.text for each in scene.town.received(CHANNEL.id, posted)] == [texts.too_long()]
    assert await kept(scene) == before


async def test_two_thousand_characters_are_read_however_teams_writes_them(scene: Scene) -> None:
    text = "vilka aktiviteter är försenade?" + "\n&" * 900
    told = await scene.say(LEADER, html.escape(text).ljust(SAID_MAX, " "))
    assert told != texts.too_long()
    assert "försenade" in told.casefold()
