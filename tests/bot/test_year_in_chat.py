"""A controller's year in the chat alone: an empty database, `ADMINISTRATORS`, and no command from first to last."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from uuid import NAMESPACE_DNS, uuid5

import openpyxl
import pytest
from sqlalchemy import Connection, select

from bot.rehearsal.answers import simulated, to_answer
from bot.rehearsal.connector import CONSENT
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import CHANNEL, OWNERS_FILE, Town, town
from bot.settings import Settings
from plan.calendar import SWEDEN
from plan.model import Kind, Plan, RoundState
from plan.tertial import Tertial
from storage import municipalities, plans, rounds
from storage.tables import audit
from tests.bot.acting import shown
from tests.bot.documents.making import parts_of, pdf, word
from tests.bot.documents.test_the_bundled_plan_in_every_format import bundled
from tests.bot.dropping import document

pytestmark = pytest.mark.slow

FIRST = LocalPerson(str(uuid5(NAMESPACE_DNS, "forsta")), "controller@mjolby.example", "Controller")
NEW = LocalPerson(str(uuid5(NAMESPACE_DNS, "ny")), "ny.enhetschef@mjolby.example", "Ny enhetschef")
T1 = Tertial(2025, 1)
ECONOMY = "enhetschef.ekonomi@mjolby.example"


@dataclass(frozen=True)
class Chat:
    """The controller's own."""

    town: Town

    async def say(self, text: str) -> str:
        before = len(self.town.received(FIRST.conversation_id))
        await self.town.teams.say(FIRST, text)
        return self._since(before)

    async def drop(self, name: str, content: bytes) -> str:
        before = len(self.town.received(FIRST.conversation_id))
        await self.town.teams.drop(FIRST, self.town.teams.connector.lay(name, content))
        await self.town.application.drops.settled()
        return self._since(before)

    async def press(self, title: str, **inputs: str) -> str:
        card = self.town.card_of(FIRST)
        assert card
        answer = await self.town.teams.press(FIRST, card, title, **inputs)
        assert answer.card is not None, answer.text
        await self.town.deliver()
        return shown(card)

    async def fetch(self, text: str) -> bytes:
        files = self.town.teams.connector.files
        before = len(files)
        await self.say(text)
        offer = self.town.received(FIRST.conversation_id)[-1]
        assert offer.attachment(CONSENT), shown(offer)
        await self.town.teams.consent(FIRST, offer)
        await self.town.teams.connector.until(lambda: len(files) > before, 60)
        return list(files.values())[-1][1]

    def _since(self, before: int) -> str:
        return "\n".join(shown(each) for each in self.town.received(FIRST.conversation_id, before))


def owners() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(OWNERS_FILE.read_text("utf-8-sig")), delimiter=";"))


def staff() -> Iterator[LocalPerson]:
    for upn, name in {row["upn"]: row["namn"] for row in owners()}.items():
        yield LocalPerson(str(uuid5(NAMESPACE_DNS, upn)), upn, name)


def filled(content: bytes) -> bytes:
    """As somebody fills it in who knows the owners: each unit's row, and those who lead below the rest."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    by_unit = {row["enhet"]: row for row in owners() if row["roll"] == "ägare"}
    for cells in sheet.iter_rows(min_row=2):
        known = by_unit.get(str(cells[0].value))
        if known and not cells[2].value:
            cells[1].value, cells[2].value = known["namn"], known["upn"]
    for row in owners():
        if row["roll"] != "ägare":
            sheet.append([row["enhet"], row["namn"], row["upn"], row["roll"]])
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


@pytest.mark.timeout(300)
async def test_a_whole_year_without_one_command(sqlite_url: str, tmp_path: Path) -> None:
    settings = Settings(database_url=sqlite_url, administrators=frozenset({FIRST.upn}))
    async with town(sqlite_url, datetime(2025, 1, 20, 9, tzinfo=SWEDEN), settings) as place:
        chat = Chat(place)
        everybody = {each.upn: each for each in (*staff(), FIRST, NEW)}
        place.teams.connector.add(everybody.values(), [CHANNEL])
        await place.teams.install(FIRST)
        assert "Så här kommer du igång" in await chat.say("kom igång")

        await _the_plan(chat, tmp_path)
        await _the_owners(chat, everybody)
        assert "Allt är klart" in await chat.say("kom igång")
        await chat.say("inställningar")
        assert "Omgången för T1 öppnar" in await chat.press("Spara", opens_before="12")

        await _the_round(chat, everybody)
        await _what_changes(chat, tmp_path)
        acts = await place.do(lambda one: [tuple(each) for each in one.execute(select(audit.c.act, audit.c.through))])
        assert {act for act, through in acts if through == "command"} == {"administrators.set"}  # by the setting
        assert {"plan.import", "plan.revise", "owners.import", "owners.change", "settings.set", "round.open"} <= {
            act for act, _ in acts
        }


async def _the_plan(chat: Chat, folder: Path) -> None:
    told = await chat.drop("plan.pdf", pdf(folder / "plan.pdf", list(parts_of(bundled()))).read_bytes())
    assert "39 aktiviteter" in told
    told = await chat.drop("plan.docx", word(folder / "plan.docx", list(parts_of(bundled()))).read_bytes())
    assert "Planen är lagrad" in await chat.press("Lagra planen")


async def _the_owners(chat: Chat, everybody: dict[str, LocalPerson]) -> None:
    told = await chat.drop("Ansvariga.xlsx", filled(await chat.fetch("ansvariga")))
    assert "ägare Ekonomi" in told
    await chat.press("Lagra ansvariga")
    for each in everybody.values():
        if each is not NEW:
            await chat.town.teams.install(each)
    await chat.town.teams.install_in_team(CHANNEL, FIRST)
    await chat.town.teams.mention(FIRST, CHANNEL, "använd den här kanalen")


async def _the_round(chat: Chat, everybody: dict[str, LocalPerson]) -> None:
    place = chat.town
    place.clock.set(datetime(2025, 4, 14, 9, tzinfo=SWEDEN))
    await chat.say("öppna omgången T1")
    assert "Omgången är öppen" in await chat.press("Öppna")
    await place.teams.install(NEW)
    await chat.say("byt ansvarig för Ekonomi")
    await chat.press("Byt", **{"Eller inloggningsnamn": NEW.upn})
    await place.deliver()
    chance = Random(2025)  # noqa: S311 - a play, the same each time
    saved = 0
    for each in everybody.values():
        card = to_answer(place.received(each.conversation_id))
        saved += await simulated(place.teams, each, card, chance, T1) if card else 0
    assert saved > 30
    assert not [each for each in place.received(everybody[ECONOMY].conversation_id)[-1:] if "Spara" in shown(each)]
    place.clock.set(datetime(2025, 4, 30, 9, tzinfo=SWEDEN))
    await chat.say("stäng")
    await chat.press("Stäng omgången")
    await chat.say("publicera")
    await chat.press("Publicera i kanalen")
    post = place.received(CHANNEL.id)[-1]
    assert "uppföljning tertial 1 2025" in shown(post)
    (plan,) = await _plans(chat)
    held = await place.do(lambda one: rounds.of_plan(one, plan.id))
    assert [each.state for each in held] == [RoundState.PUBLISHED]


async def _what_changes(chat: Chat, folder: Path) -> None:
    chat.town.clock.set(datetime(2025, 6, 2, 9, tzinfo=SWEDEN))
    assert (await chat.fetch("gör rapporten för T1 som den såg ut 30 april")).startswith(b"PK")
    revised = document(folder / "ny.docx").read_bytes()
    assert "[Granska frågorna]" in await chat.drop("ny.docx", revised)
    asked = await chat.press("Granska frågorna")
    assert "Mediautbildning för chefer" in asked
    await chat.press("Spara svaren", q1="A")
    await chat.press("Tillbaka till planen")
    assert "36 aktiviteter utgår ur planen" in await chat.press("Lagra planen")
    assert "Planen är lagrad" in await chat.press("Lagra planen", reason="Beslut i kommunstyrelsen")
    await chat.drop("2026.docx", document(folder / "2026.docx", year=2026).read_bytes())
    assert "Planen är lagrad" in await chat.press("Lagra planen")
    found = sorted(await _plans(chat), key=lambda each: each.year)
    assert {each.year: len(each.activities) for each in found} == {2025: 3, 2026: 3}
    assert [each.kinds for each in found[0].activities if each.title.startswith("Media")] == [(Kind.ACTIVITY,)]


async def _plans(chat: Chat) -> list[Plan]:
    def read(connection: Connection) -> list[Plan]:
        place = municipalities.ensure(connection, chat.town.application.settings.tenant_id)
        return [plans.get(connection, plan_id) for plan_id, _, _ in plans.ids_of(connection, place.id)]

    return await chat.town.do(read)
