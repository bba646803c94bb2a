"""A bot's door on a socket, and the local Teams before it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from aiohttp import web

from bot.ports import Address, Event, Message, Reply, Scope
from bot.rehearsal.connector import Connector
from bot.rehearsal.local_teams import BotEnd, LocalTeams
from bot.rehearsal.payloads import LocalChannel, LocalPerson
from bot.teams import Teams, TeamsSettings
from tests.fake_login import APP_ID, APP_PASSWORD, TENANT_ID, FakeLogin

ECONOMY = LocalPerson("0a1c2d3e-0000-4000-8000-000000000001", "enhetschef.ekonomi@mjolby.example", "Enhetschef Ekonomi")
HR = LocalPerson("0a1c2d3e-0000-4000-8000-000000000002", "enhetschef.hr@mjolby.example", "Enhetschef HR")
MANAGEMENT = LocalChannel("19:ledning@thread.tacv2", "Ledningsgrupp", "19:ledning@thread.tacv2", "Ledning KSF")


@dataclass
class Recorder:
    """A handler that notes what came and answers what it was told to."""

    events: list[Event] = field(default_factory=list)
    answer: Callable[[Event], Awaitable[Reply]] | None = None
    reply: Reply = field(default_factory=Reply)

    async def __call__(self, event: Event) -> Reply:
        self.events.append(event)
        return await self.answer(event) if self.answer else self.reply

    def says(self, *messages: Message) -> None:
        self.reply = Reply(messages)


@dataclass
class Scene:
    """One bot and one Teams that speak over HTTP."""

    teams: Teams
    local: LocalTeams
    connector: Connector
    handler: Recorder

    def at(self, person: LocalPerson) -> Address:
        return Address(self.local.stage.tenant_id, self.connector.service_url, person.conversation_id)

    def channel(self) -> Address:
        stage = self.local.stage
        return Address(stage.tenant_id, stage.service_url, MANAGEMENT.id, Scope.CHANNEL, MANAGEMENT.team_id)


@asynccontextmanager
async def scene(settings: TeamsSettings, login: FakeLogin | None = None) -> AsyncIterator[Scene]:
    connector, handler, teams = Connector(), Recorder(), Teams(settings)
    await connector.start()
    await teams.start()
    app = web.Application()

    async def messages(request: web.Request) -> web.Response:
        return await teams.handle_http(request, handler)

    app.router.add_post("/api/messages", messages)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    local = LocalTeams(
        connector,
        BotEnd(
            f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages",
            TENANT_ID,
            settings.bot_id,
            login.sign if login else None,
        ),
        lambda: datetime.now(UTC),
    )
    connector.add([ECONOMY, HR], [MANAGEMENT])
    connector.installed |= {ECONOMY.conversation_id, HR.conversation_id, MANAGEMENT.id}
    try:
        yield Scene(teams, local, connector, handler)
    finally:
        await local.close()
        await runner.cleanup()
        await teams.close()
        await connector.close()


def registered(login: FakeLogin, **other: object) -> TeamsSettings:
    """Settings of a bot with an app id, whose hosts are the fake ones."""
    settings = TeamsSettings(
        app_id=APP_ID,
        app_password=APP_PASSWORD,
        tenant_id=TENANT_ID,
        openid_metadata=login.metadata_url,
        login_url=login.login_url,
        allowed_service_hosts=frozenset({"127.0.0.1"}),
        call_timeout=2.0,
    )
    return replace(settings, **other)  # type: ignore[arg-type]
