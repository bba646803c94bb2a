"""What somebody does on the rehearsal page is carried out at once, and what must wait says until when."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.rehearsal.local_teams import elements, find_action
from bot.rehearsal.town import CHANNEL, text_of, town
from cards.assessment_form import OUTLOOK
from plan.calendar import SWEDEN
from tests.rehearsal.test_doors import Doors, shown

pytestmark = pytest.mark.slow

ADMINISTRATOR, HR = "controller.klk@mjolby.example", "enhetschef.hr@mjolby.example"


class Playing(Doors):
    async def ask(self, path: str, **body: Any) -> dict[str, Any]:
        """A GET without a body."""
        method = "POST" if body else "GET"
        url = f"{self.home}/api/{path}"
        async with self.session.request(method, url, headers=self.keyed, json=body or None) as response:
            assert response.status == 200, path
            found: dict[str, Any] = await response.json()
            return found

    async def say(self, upn: str, text: str) -> None:
        chat = self.town.persons[upn].conversation_id
        await self.ask("say", chat=chat, **{"as": chat}, text=text)

    async def press(self, upn: str, title: str) -> None:
        person = self.town.persons[upn]
        card = self.town.card_of(person)
        assert card is not None
        action = find_action(card.card or {}, title)
        chat = person.conversation_id
        what = {"verb": action["verb"], "data": action["data"]}
        await self.ask("press", chat=chat, **{"as": chat}, message=card.id, **what)

    async def job(self, path: str, **body: Any) -> str:
        """What happened, once the job has ended."""
        done = (await self.ask("state"))["jobsDone"]
        await self.ask(path, **body)
        while (state := await self.ask("state"))["jobsDone"] == done:
            pass
        return str(state["happened"])


@pytest_asyncio.fixture
async def playing(sqlite_url: str) -> AsyncIterator[Playing]:
    """A town whose first round is open."""
    async with (
        town(sqlite_url, datetime(2025, 4, 14, 8, 30, tzinfo=SWEDEN)) as made,
        shown(made) as port,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,
    ):
        await made.move_in()
        found = Playing(made, port, session)
        assert "öppnade" in await found.job("move", how="event")
        yield found


async def test_the_round_is_led_without_moving_the_time(playing: Playing) -> None:
    made = playing.town
    hr = made.persons[HR].conversation_id
    before = len(made.received(hr))
    await playing.say(ADMINISTRATOR, "påminn alla")
    await playing.press(ADMINISTRATOR, "Påminn de som saknas")
    assert len(made.received(hr)) == before + 1
    for title in ("Stäng omgången", "Publicera i kanalen"):
        await playing.say(ADMINISTRATOR, title.split()[0])
        await playing.press(ADMINISTRATOR, title)
    assert "tertial 1" in text_of(made.received(CHANNEL.id)[-1])
    await playing.say(HR, "mina aktiviteter")
    assert (await playing.ask("state"))["waiting"] == ""


async def test_what_waits_says_until_when_and_is_gone_to(playing: Playing) -> None:
    for title in ("Stäng omgången", "Publicera i kanalen"):
        await playing.say(ADMINISTRATOR, title.split()[0])
        await playing.press(ADMINISTRATOR, title)
    await playing.say(HR, "mina aktiviteter")
    person = playing.town.persons[HR]
    card = playing.town.card_of(person)
    assert card is not None
    await playing.town.teams.press(person, card, "Spara", status="on_track")  # the post is corrected in five minutes
    waiting = (await playing.ask("state"))["waiting"]
    assert waiting.startswith("1 meddelande väntar till ")
    await playing.job("move", how="waiting")
    assert (await playing.ask("state"))["waiting"] == ""
    assert "Rättat 2025-04-14" in text_of(playing.town.received(CHANNEL.id)[-1])


async def test_all_others_answer_whatever_they_have_asked_for_since(playing: Playing) -> None:
    for upn in playing.town.persons:
        for text in ("mina mål", "inställningar"):
            await playing.say(upn, text)
    chats = [playing.town.received(each.conversation_id) for each in playing.town.persons.values()]
    assert any(each.get("id") == OUTLOOK for chat in chats for message in chat for each in elements(message.card))
    saved = await playing.job("answers", but="")
    assert saved.endswith(" svar sparades.")
    assert int(saved.split()[0]) > 20  # of 39; some skip
