"""The whole application put together: settings in, a running bot out. One transaction an event."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot import conversation, directory
from bot.clock import real_clock
from bot.conversation import Talk, Unrecognised
from bot.delivery import Deliverer
from bot.outgoing import compose
from bot.ports import CardSubmitted, Clock, Event, Message, NotSent, Reply
from bot.settings import Settings
from bot.teams import Teams, TeamsSettings
from cards import notice
from cards.texts import chat as texts
from cards.texts import refusals
from plan.refusals import Refusal
from storage import municipalities
from storage.database import Database

log = logging.getLogger(__name__)


class Application:
    """Start on the running loop, stop before the loop ends. The database must be at the newest version."""

    def __init__(self, settings: Settings, database: Database, clock: Clock = real_clock) -> None:
        self.settings = settings
        self.database = database
        self.clock = clock
        self.teams = Teams(teams_settings(settings))
        self.deliverer = Deliverer(database, self.teams, compose, clock, resend_after=settings.unknown_resend_after)
        self._running: asyncio.Task[None] | None = None

    async def start(self, *, deliver: bool = True) -> None:
        await self.teams.start()
        if deliver:
            self._running = asyncio.create_task(self.deliverer.run())

    async def stop(self) -> None:
        await self.deliverer.stop()
        if self._running:
            with contextlib.suppress(asyncio.CancelledError):
                await self._running
        await self.teams.close()

    @property
    def delivering(self) -> bool:
        return self._running is not None and not self._running.done()

    async def handle(self, event: Event) -> Reply:
        reply = await self._reply(event)
        if not isinstance(event, CardSubmitted):  # that one is answered in the same request
            for _ in reply.messages:
                await self.deliverer.give_way(event.address)
        return reply

    async def _reply(self, event: Event) -> Reply:
        try:
            return await self._handle(event)
        except Refusal as refused:
            return _refused(event, refusals.refusal(refused))
        except (DBAPIError, NoConnection):
            log.exception("the database did not answer")
            return Reply((Message(texts.could_not_save()),))
        finally:
            self.deliverer.wake()

    async def _handle(self, event: Event) -> Reply:
        try:
            return await self.database.write(partial(self._talk, event, asked_roster=False))
        except Unrecognised:
            await self._ask_roster(event)
            return await self.database.write(partial(self._talk, event, asked_roster=True))

    def _talk(self, event: Event, connection: Connection, *, asked_roster: bool) -> Reply:
        home = municipalities.ensure(connection, self.settings.tenant_id)
        return conversation.handle(Talk(connection, home, self.clock()), event, asked_roster=asked_roster)

    async def _ask_roster(self, event: Event) -> None:
        await self.deliverer.give_way(event.address)
        try:
            member = await self.teams.member(event.address, event.sender.user_id)
        except NotSent as failed:
            log.warning("the roster did not answer for a sender: %s", failed)
            return

        def learn(connection: Connection) -> None:
            directory.learn(connection, municipalities.ensure(connection, self.settings.tenant_id).id, member)

        await self.database.write(learn)


def teams_settings(settings: Settings) -> TeamsSettings:
    return TeamsSettings(
        app_id=settings.app_id,
        app_password=settings.app_password,
        certificate=settings.certificate,
        app_type=settings.app_type,
        tenant_id=settings.tenant_id,
        openid_metadata=settings.openid_metadata,
        allowed_service_hosts=settings.allowed_service_hosts,
    )


def _refused(event: Event, sentence: str) -> Reply:
    if isinstance(event, CardSubmitted):
        return Reply((Message(card=notice.build(texts.not_done(), sentence, tone=notice.Tone.TROUBLE)),))
    return Reply((Message(sentence),))
