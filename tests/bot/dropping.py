"""A controller who drops files in the chat, in a municipality that has nothing yet."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from bot.rehearsal.connector import Posted
from bot.rehearsal.payloads import Json, LocalPerson
from bot.rehearsal.town import Town, town
from plan.model import Person, Plan
from storage import municipalities, people, plans
from tests.bot.acting import AUTUMN, shown
from tests.bot.documents.making import Heading, Part, Rows, Text, word

CONTROLLER = LocalPerson("0a1c2d3e-0000-4000-8000-00000000000c", "controller@mjolby.example", "Controller")
COLLEAGUE = LocalPerson("0a1c2d3e-0000-4000-8000-00000000000d", "kollega@mjolby.example", "Controller nummer två")


@dataclass(frozen=True)
class Desk:
    town: Town

    async def drop(self, *files: Json, by: LocalPerson = CONTROLLER, text: str = "") -> str:
        """What the bot says of them; the first message's newest card is that of `card`."""
        before = len(self.town.received(by.conversation_id))
        await self.town.teams.drop(by, *files, text=text)
        await self.town.application.drops.settled()
        return "\n".join(shown(message) for message in self.town.received(by.conversation_id, before))

    async def drop_file(self, path: Path, by: LocalPerson = CONTROLLER) -> str:
        content = await asyncio.to_thread(path.read_bytes)
        return await self.drop(self.town.teams.connector.lay(path.name, content), by=by)

    def card(self, by: LocalPerson = CONTROLLER) -> Posted:
        found = self.town.card_of(by)
        assert found is not None
        return found

    async def press(self, title: str, by: LocalPerson = CONTROLLER, **inputs: str) -> str:
        """A button of the newest card; what the card says then."""
        answer = await self.town.teams.press(by, self.card(by), title, **inputs)
        assert answer.card is not None, answer.text
        return shown(self.card(by))

    async def plans(self) -> list[Plan]:
        def every(connection: Connection) -> list[Plan]:
            held = plans.ids_of(connection, self.town.municipality_id)
            return [plans.get(connection, plan_id) for plan_id, _, _ in held]

        return await self.town.do(every)


@asynccontextmanager
async def desk(database_url: str) -> AsyncIterator[Desk]:
    """Two administrators who have installed the app; no plan, no owners."""
    async with town(database_url, AUTUMN) as made:

        def begin(connection: Connection) -> str:
            home = municipalities.ensure(connection, made.application.settings.tenant_id).id
            known = (
                Person(str(number) * 32, each.upn, each.name, each.entra_id, is_administrator=True)
                for number, each in enumerate((CONTROLLER, COLLEAGUE))
            )
            people.add(connection, home, known)
            return home

        made.municipality_id = await made.do(begin)
        made.teams.connector.add([CONTROLLER, COLLEAGUE])
        made.teams.connector.installed |= {CONTROLLER.conversation_id, COLLEAGUE.conversation_id}
        yield Desk(made)


ROWS = (
    ("Revidering konkurrenspolicy (A)", "Ekonomi", "KSF"),
    ("Upphandling personalsystem (P)", "HR och lön", "KSF"),
    ("Mediautbildning för chefer", "Kommunikation", "KSF"),
)


def document(
    path: Path,
    rows: Sequence[tuple[str, str, str]] = ROWS,
    year: int = 2025,
    board: str = "Kommunstyrelsen",
    municipality: str = "Mjölby kommun",
) -> Path:
    parts: list[Part] = [
        Heading(f"Verksamhetsplan {year}"),
        Text(f"{board}, {municipality}"),
        Heading("3.1 Kommunfullmäktiges mål 1", 2),
        Rows([("Aktivitet", "Ansvarig", "Samverkan med"), *rows]),
    ]
    return word(path, parts)
