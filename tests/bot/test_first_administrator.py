"""An empty database and ADMINISTRATORS alone: the first administrator writes, and is led to the first round."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import CHANNEL, OWNERS_FILE, PLAN_FILE, Town, town
from bot.settings import Settings
from storage import audits, municipalities
from tests.bot.acting import AUTUMN, shown

pytestmark = pytest.mark.slow

FIRST = LocalPerson(
    "0a1c2d3e-0000-4000-8000-00000000000e", "forsta.administrator@mjolby.example", "Första administratör"
)
OTHER = LocalPerson("0a1c2d3e-0000-4000-8000-00000000000f", "annan@mjolby.example", "Annan")
GUEST = LocalPerson("0a1c2d3e-0000-4000-8000-0000000000aa", FIRST.upn, "Gäst", guest=True)


@asynccontextmanager
async def begun(url: str, *upns: str) -> AsyncIterator[Town]:
    async with town(url, AUTUMN, Settings(database_url=url, administrators=frozenset(upns))) as made:
        made.teams.connector.add([FIRST, OTHER, GUEST], [CHANNEL])
        made.teams.connector.installed |= {CHANNEL.id, *(each.conversation_id for each in (FIRST, OTHER, GUEST))}
        yield made


async def said(at: Town, text: str, by: LocalPerson = FIRST) -> str:
    before = len(at.received(by.conversation_id))
    await at.teams.say(by, text)
    return "\n".join(shown(message) for message in at.received(by.conversation_id, before))


async def dropped(at: Town, path: Path) -> str:
    before = len(at.received(FIRST.conversation_id))
    await at.teams.drop(FIRST, at.teams.connector.lay(path.name, path.read_bytes()))  # noqa: ASYNC240
    await at.application.drops.settled()
    return "\n".join(shown(message) for message in at.received(FIRST.conversation_id, before))


async def pressed(at: Town, title: str) -> str:
    card = at.card_of(FIRST)
    assert card
    answer = await at.teams.press(FIRST, card, title)
    return str(answer.card)


async def test_the_first_message_gets_the_steps_and_each_is_ticked_off(sqlite_url: str) -> None:
    async with begun(sqlite_url, FIRST.upn) as at:
        first = await said(at, "hej!")
        assert first.startswith("Så här kommer du igång")
        assert first.count("Så här kommer du igång") == 1
        assert "1 Verksamhetsplanen" in first
        assert "register" in await said(at, "hej!", OTHER)
        await dropped(at, PLAN_FILE)
        assert "Planen är" in await pressed(at, "Lagra planen")
        steps = await said(at, "kom igång")
        assert "✔ Verksamhetsplanen\nKommunstyrelsen 2025: 39 aktiviteter." in steps
        assert "2 De ansvariga" in steps
        assert "Omgången för tertial 2 2025 öppnar" in steps
        await at.teams.mention(FIRST, CHANNEL, "använd den här kanalen")
        await dropped(at, OWNERS_FILE)
        await pressed(at, "Lagra ansvariga")
        steps = await said(at, "Kom igång!")
        assert "Allt är klart" in steps
        assert "Vem svarar för vad?" in steps
        assert "Första administratör" in await said(at, "jag")
        assert "Du administrerar uppföljningen" in await said(at, "jag")
        assert "bara en administratör" not in await said(at, "omgången")


async def test_whoever_is_named_no_more_administers_no_more_and_the_trail_tells(sqlite_url: str) -> None:
    async with begun(sqlite_url, FIRST.upn) as at:
        await said(at, "hej")
    async with begun(sqlite_url, OTHER.upn) as at:
        assert "Du finns inte i mitt register" in await said(at, "kom igång")
        assert "Så här kommer du igång" in await said(at, "hej", OTHER)

        def trail(connection: Connection) -> list[tuple[str, int, int]]:
            place = municipalities.ensure(connection, at.application.settings.tenant_id)
            found = audits.between(connection, place.id)
            return [(each.act, len(each.before), len(each.after)) for each in found if each.act == "administrators.set"]

        assert await at.do(trail) == [("administrators.set", 0, 1), ("administrators.set", 1, 1)]


async def test_a_guest_by_that_name_and_a_card_that_claims_it_are_not_let_in(sqlite_url: str) -> None:
    async with begun(sqlite_url, FIRST.upn) as at:
        assert await said(at, "kom igång", GUEST) == ""
        await said(at, "hej", OTHER)
        card = at.card_of(FIRST)
        assert card is None
        await said(at, "hej")
        held = at.card_of(FIRST)
        assert held
        answer = await at.teams.execute(OTHER, held, "first_steps", {"verb": "first_steps", "upn": FIRST.upn})
        assert "Jag hittar dig inte i kommunens register" in str(answer.body)
