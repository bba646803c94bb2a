"""A municipality on this machine: a running bot over real HTTP, its database, its clock and its Teams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TypeVar
from uuid import NAMESPACE_DNS, uuid5

from aiohttp import web
from sqlalchemy import Connection

from bot.administration import plan_import
from bot.clock import SetClock
from bot.directory import people_file
from bot.documents import read_document, read_rows
from bot.documents.rows import NumberedRow
from bot.here import Here
from bot.rehearsal.connector import Connector, Posted
from bot.rehearsal.local_teams import BotEnd, LocalTeams
from bot.rehearsal.payloads import LocalChannel, LocalPerson
from bot.settings import Settings
from bot.teams.settings import LOCAL_APP_ID
from bot.web import make_app
from bot.wiring import Application
from cards import plain
from plan import owners
from plan.model import Person, Plan
from plan.reading import read_plan
from storage import municipalities, people
from storage.database import Database
from storage.migrate import upgrade
from storage.municipalities import Channel

T = TypeVar("T")
_EXAMPLE = resources.files("bot.rehearsal") / "example"
PLAN_FILE = Path(str(_EXAMPLE / "verksamhetsplan-2025-ksf.txt"))
OWNERS_FILE = Path(str(_EXAMPLE / "ansvariga-2025.csv"))
FIRST = LocalPerson(str(uuid5(NAMESPACE_DNS, "controller")), "controller@kommun.example", "Controller")
"""Who begins where there is neither a plan nor an owner file: the one that ADMINISTRATORS names."""
TENANT = "7a8b0c1d-0000-4000-8000-000000000001"
CHANNEL = LocalChannel("19:ledning@thread.tacv2", "Ledning", "19:ledning@thread.tacv2", "Kommunledning")


class Town:
    """`persons` by upn, everybody in the owner file. Nothing is delivered until `deliver`.

    `before_play` counts what stood in each chat when the town had moved in.
    """

    def __init__(self, application: Application, clock: SetClock, teams: LocalTeams) -> None:
        self.application = application
        self.clock = clock
        self.teams = teams
        self.persons: dict[str, LocalPerson] = {}
        self.directory: dict[str, Person] = {}
        self.before_play: dict[str, int] = {}
        self.year = 0
        self.is_new = True
        self.plan_id = ""
        self.municipality_id = ""

    async def move_in(self, plan: Plan | None = None, rows: Sequence[NumberedRow] | None = None) -> None:
        """Imports both, the bundled ones by default; everybody installs the app, and the channel is chosen.

        Raises `WrongOwners`.
        """
        plan = plan or bundled_plan()
        rows = read_rows(OWNERS_FILE) if rows is None else rows
        self.year = plan.year
        self.plan_id, self.municipality_id = await self.do(lambda each: self._import(each, plan, rows))
        self.teams.connector.add(channels=[CHANNEL])
        await self.meet()
        await self._choose_channel()
        chats = [CHANNEL.id, *(each.conversation_id for each in self.persons.values())]
        self.before_play = {chat: len(self.received(chat)) for chat in chats}

    async def move_in_alone(self) -> None:
        """Only the first administrator, who has all to do: the plan, the owners, the channel."""
        self.year = self.clock().year
        home = await self.do(lambda each: municipalities.ensure(each, self.application.settings.tenant_id))
        self.municipality_id = home.id
        self.teams.connector.add(channels=[CHANNEL])
        await self._come([FIRST])
        await self.learn()
        await self.teams.install_in_team(CHANNEL, FIRST)

    async def meet(self) -> None:
        """Whoever has come into the directory since has the app, as IT hands it out to all."""
        await self.learn()
        await self._come([_local(each) for upn, each in self.directory.items() if upn not in self.persons])

    async def learn(self) -> None:
        """The directory as it is now."""
        known = await self.do(lambda connection: people.every(connection, self.municipality_id))
        self.directory = {each.upn: each for each in known}

    async def _come(self, persons: Sequence[LocalPerson]) -> None:
        """All are there before the first of them is told of: the page may ask for anybody meanwhile."""
        self.persons |= {each.upn: each for each in persons}
        self.teams.connector.add(persons)
        for each in persons:
            await self.teams.install(each)

    @property
    def is_alone(self) -> bool:
        """Nobody but the first administrator is there yet."""
        return list(self.persons.values()) == [FIRST]

    @property
    def leader(self) -> LocalPerson:
        """Who asks: one of the leadership, else an administrator, else anybody."""
        by_role = sorted(self.directory.values(), key=lambda each: (not each.is_leader, not each.administers))
        return self.persons[by_role[0].upn]

    async def _choose_channel(self) -> None:
        """As the administrator does it; by itself where the owner file names none."""
        administrator = next((each.upn for each in self.directory.values() if each.administers), None)
        by = self.persons[administrator] if administrator else self.leader
        await self.teams.install_in_team(CHANNEL, by)
        if administrator:
            await self.teams.mention(by, CHANNEL, "använd den här kanalen")
            return
        chosen = Channel(TENANT, self.teams.connector.service_url, CHANNEL.id, CHANNEL.team_id)
        await self.do(lambda each: municipalities.set_channel(each, self.municipality_id, chosen, self.clock()))

    def here(self, connection: Connection) -> Here:
        return Here(connection, self.municipality_id, self.clock())

    async def do(self, work: Callable[[Connection], T]) -> T:
        """One writing transaction."""
        return await self.application.database.write(work)

    async def deliver(self) -> None:
        await self.application.deliverer.drain()

    def received(self, conversation_id: str, after: int = 0) -> list[Posted]:
        """What the bot has written there, oldest first."""
        return [each for each in self.teams.connector.messages(conversation_id) if not each.author][after:]

    def card_of(self, person: LocalPerson) -> Posted | None:
        """The newest card in the person's chat."""
        cards = [message for message in self.received(person.conversation_id) if message.card]
        return cards[-1] if cards else None

    def _import(self, connection: Connection, plan: Plan, rows: Sequence[NumberedRow]) -> tuple[str, str]:
        home = municipalities.ensure(connection, self.application.settings.tenant_id)
        here = Here(connection, home.id, self.clock())
        stored = plan_import.store(here, plan)
        answering = owners.read(
            rows,
            people_file.units(here),
            people_file.goals(here),
            people_file.boards(here),
        )
        people_file.import_owners(here, answering)
        return stored.id, home.id


@cache
def bundled_plan() -> Plan:
    return read_plan(read_document(PLAN_FILE))


@asynccontextmanager
async def town(database_url: str, begins: datetime, settings: Settings | None = None) -> AsyncIterator[Town]:
    """Running on free loopback ports; an empty town until it moves in."""
    database = Database(database_url)
    upgrade(database.writer)
    clock = SetClock(begins)
    application = Application(settings or Settings(database_url=database_url), database, clock)
    await application.start(deliver=False)
    runner = web.AppRunner(make_app(application), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    connector = Connector()
    await connector.start()
    bot_url = f"http://{host}:{port}/api/messages"
    teams = LocalTeams(connector, BotEnd(bot_url, TENANT, f"28:{LOCAL_APP_ID}"), clock)
    try:
        yield Town(application, clock, teams)
    finally:
        await teams.close()
        await runner.cleanup()
        await application.stop()
        await connector.close()
        database.close()


def text_of(message: Posted) -> str:
    """As plain text, for a terminal."""
    return plain.text(message.card, spaced=True) if message.card else message.text


def _local(person: Person) -> LocalPerson:
    return LocalPerson(person.entra_id or str(uuid5(NAMESPACE_DNS, person.upn)), person.upn, person.name)
