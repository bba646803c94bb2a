"""The whole application put together: settings in, a running bot out. One transaction an event."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot import logs
from bot.administration.dropped_content import Dropped
from bot.chat import conversation, repeats, updates
from bot.chat.conversation import Nameless, Unrecognised, Wanted, WantedFile
from bot.chat.drops import Drops
from bot.chat.flood import Flood, Judgement
from bot.clock import real_clock
from bot.delivery import Deliverer, Terms
from bot.directory import appointed, roster, senders
from bot.figures.figure_fetch import FigureFetch
from bot.followup.composition import compose
from bot.followup.timekeeper import Timekeeper
from bot.here import Here
from bot.metrics import Metrics
from bot.ports import CardSubmitted, Clock, Event, FilesDropped, Installed, Member, Message, NotSent, Reply, Scope
from bot.readiness import Readiness
from bot.settings import Settings
from bot.slow_work import SlowWork
from bot.taken_file import TakenFile
from bot.teams import Teams, TeamsSettings
from bot.teams.links import chat_with_bot
from bot.timetable.hours import in_hours
from cards import notice
from cards.elements import Execute
from cards.payload import Payload, Verb
from cards.refresh import to_user
from cards.texts import chat as texts
from cards.texts import faults, refusals
from plan.call_rate import AT_ONCE, CallLimits
from plan.refusals import NotAllowed, OnlyInPersonalChat, Refusal, UnknownPerson
from storage import municipalities
from storage.database import Database
from storage.shared_commits import T, Work

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds that what a person sent waits to be written; then they are told that it could not be."""


class Application:
    """Start on the running loop, stop before the loop ends. The database must be at the newest version."""

    def __init__(
        self, settings: Settings, database: Database, clock: Clock = real_clock, flood: Flood | None = None
    ) -> None:
        """In local mode one person plays everybody, so there is no limit unless `flood` is given."""
        self.settings = settings
        self.database = database
        self.clock = clock
        self.metrics = Metrics()
        self.teams = Teams(teams_settings(settings))
        self.messenger = self.metrics.messenger(self.teams)
        chat = partial(chat_with_bot, settings.app_id)
        # in local mode time may be played by hand, and no chat is in Teams itself
        composing = compose if settings.local else in_hours(partial(compose, chat=chat))
        terms = Terms(AT_ONCE if settings.local else CallLimits(), settings.unknown_resend_after)
        self.deliverer = Deliverer(database, self.messenger, updates.composed(composing), clock, terms)
        self.timekeeper = Timekeeper(database, settings.tenant_id, clock, self.metrics, self.deliverer.wake)
        self.figure_fetch = FigureFetch(database, settings.tenant_id, clock, settings.kolada)
        self._measured = self.metrics.handler(self._handle)
        self._flood = Flood(time.monotonic) if flood is None and not settings.local else flood
        self.readiness = Readiness(database, clock, lambda: self.trouble)
        self.drops = Drops(self.messenger, self.deliverer.give_way, self._received)
        self.metrics.count_writes(lambda: database.writing)
        self._running: list[asyncio.Task[None]] = []
        self._home = ""
        """The municipality's id, once it is known to be stored: nobody takes it away."""

    async def start(self, *, deliver: bool = True, keep_time: bool = False) -> None:
        """`keep_time`: go through the schedule by ourselves, each minute."""
        await self.teams.start()
        await self._appoint()
        self._home = await self.database.read(self._stored_home)
        if deliver:
            self._running.append(asyncio.create_task(self.deliverer.run()))
        if keep_time:
            self._running.append(asyncio.create_task(self.timekeeper.run()))
            self._running.append(asyncio.create_task(self.figure_fetch.run()))

    async def _appoint(self) -> None:
        """Nothing is written where the database is as the settings say."""
        named, tenant_id = self.settings.administrators, self.settings.tenant_id

        def as_set(connection: Connection) -> bool:
            place = municipalities.of_tenant(connection, tenant_id)
            return appointed.are_as_set(Here(connection, place.id, self.clock()), named) if place else not named

        if not await self.database.read(as_set):
            await self.database.write(lambda connection: appointed.appoint(self._here(connection), named))

    async def rest(self) -> None:
        """Nothing new is begun; what is under way is finished or given back."""
        await asyncio.gather(self.drops.close(), self.deliverer.stop())
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def stop(self) -> None:
        await self.rest()
        await self.teams.close()

    @property
    def trouble(self) -> str:
        """Why the background work does not go on; empty when all is well."""
        if any(task.done() for task in self._running):
            return "the background work has ended"
        return self.deliverer.trouble

    async def handle(self, event: Event) -> Reply:
        reply = _to_sender(event, await self._answer(event))
        if not isinstance(event, CardSubmitted):  # that one is answered in the same request
            for _ in reply.messages:
                await self.deliverer.give_way(event.address)
        return reply

    async def _answer(self, event: Event) -> Reply:
        verdict = self._flood.judge(event) if self._flood is not None else Judgement.PASS
        asked_by_itself = isinstance(event, CardSubmitted) and event.automatic
        if verdict is not Judgement.PASS and asked_by_itself:
            return conversation.SILENCE
        if verdict is Judgement.SILENT and not isinstance(event, CardSubmitted):
            return conversation.SILENCE
        if verdict is not Judgement.PASS:
            return _no(event, faults.too_fast())
        try:
            return await self._measured(event)
        except Refusal as refused:
            return _refused(event, refused)
        except (DBAPIError, NoConnection) as fault:
            logs.database_fault(log, "the database did not answer", fault)
            if isinstance(event, CardSubmitted) and event.automatic:
                return conversation.SILENCE
            return Reply((Message(texts.could_not_save(logs.current_reference())),))
        finally:
            self.deliverer.wake()

    async def _handle(self, event: Event) -> Reply:
        reply = await self._talked_once(event)
        if isinstance(reply, WantedFile):
            self.drops.begin(reply.event)
            return conversation.SILENCE
        if isinstance(reply, TakenFile):
            return Reply(file=await self._made(reply))
        return await self._finished(reply)

    async def _finished(self, reply: Reply | SlowWork[Reply]) -> Reply:
        while isinstance(reply, SlowWork):
            reply = await self._write(partial(self._then, reply.then, await asyncio.to_thread(reply.work)))
        return reply

    def _then(self, then: Callable[[Here, Any], T], made: object, connection: Connection) -> T:
        return then(self._here(connection), made)

    async def _received(self, event: FilesDropped, found: Dropped) -> Reply:
        """What is said of a dropped file once it has been read."""
        try:
            return await self._finished(await self._write(partial(self._receive, event, found)))
        except Refusal as refused:
            return _refused(event, refused)
        finally:
            self.deliverer.wake()

    def _receive(self, event: FilesDropped, found: Dropped, connection: Connection) -> Reply | SlowWork[Reply]:
        return conversation.received(self._here(connection), event, found)

    async def _made(self, taken: TakenFile) -> bytes:
        """Read in one hop, then written beside the database's threads."""
        write = await self.database.read(lambda connection: taken.gather(self._here(connection)))
        return await asyncio.to_thread(write)

    async def _talked_once(self, event: Event) -> Reply | Wanted:
        """What is refused has stored nothing, not even that it was heard: that is remembered by itself."""
        try:
            return await self._talked(event)
        except Refusal:
            if isinstance(event, CardSubmitted) or not await self._write(partial(self._is_repeated, event)):
                raise
            return conversation.SILENCE

    async def _talked(self, event: Event) -> Reply | Wanted:
        if isinstance(event, CardSubmitted) and event.automatic:
            return Reply((await self.database.read(partial(self._refreshed, event)),))
        try:
            return await self._write(partial(self._talk, event, asked_roster=False))
        except Unrecognised as met:
            return await self._met(event, known=isinstance(met, Nameless))

    async def _met(self, event: Event, *, known: bool) -> Reply | Wanted:
        """Somebody whom the directory does not know by the Entra id, or by no name."""
        try:
            member = await roster.ask(self.messenger, event, self.deliverer.give_way, self.deliverer.met)
        except NotSent as failed:
            log.warning("the roster did not answer for a sender: %s", failed)
            if known:
                return await self._write(partial(self._talk, event, asked_roster=True))
            return Reply() if isinstance(event, Installed) else _no(event, faults.nobody_to_ask())
        if member and member.guest:
            return _no(event, faults.not_for_guests()) if isinstance(event, CardSubmitted) else Reply()
        if member:
            event = roster.identified(event, member)
            await self._write(partial(self._learn, roster.confirmed(event, member)))
        return await self._write(partial(self._talk, event, asked_roster=True))

    async def _write(self, work: Work[T]) -> T:
        return await self.database.write(work, patience=PATIENCE)

    def _talk(self, event: Event, connection: Connection, *, asked_roster: bool) -> Reply | Wanted:
        here = self._here(connection)
        if repeats.is_one(here, event):
            return conversation.SILENCE
        return conversation.handle(here, event, asked_roster=asked_roster)

    def _is_repeated(self, event: Event, connection: Connection) -> bool:
        return repeats.is_one(self._here(connection), event)

    def _refreshed(self, event: CardSubmitted, connection: Connection) -> Message:
        return updates.refreshed(self._here(connection), event)

    def _learn(self, member: Member, connection: Connection) -> None:
        senders.learn(self._here(connection), member)

    def _stored_home(self, connection: Connection) -> str:
        place = municipalities.of_tenant(connection, self.settings.tenant_id)
        return place.id if place else ""

    def _here(self, connection: Connection) -> Here:
        home = self._home or municipalities.ensure(connection, self.settings.tenant_id).id
        return Here(connection, home, self.clock(), fetches=bool(self.settings.kolada))


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


def _to_sender(event: Event, reply: Reply) -> Reply:
    """Cards that refresh themselves do so for the one they are shown to, in the personal chat."""
    user_id = event.sender.user_id if event.address.scope is Scope.PERSONAL else ""
    shown = (each if each.card is None else replace(each, card=to_user(each.card, user_id)) for each in reply.messages)
    return replace(reply, messages=tuple(shown))


def _refused(event: Event, refused: Refusal) -> Reply:
    """On a card with a way on: what the person has to answer as it is now."""
    known = not isinstance(refused, UnknownPerson | NotAllowed | OnlyInPersonalChat)
    ways = (Payload(Verb.RECEIPT).button(texts.my_activities()),) if known else ()
    return _no(event, refusals.refusal(refused), ways)


def _no(event: Event, sentence: str, ways: tuple[Execute, ...] = ()) -> Reply:
    if not isinstance(event, CardSubmitted):
        return Reply((Message(sentence),))
    if event.automatic:
        return Reply((Message(card=notice.build(texts.no_longer_current(), sentence, buttons=ways)),))
    return Reply((Message(card=notice.build(texts.not_done(), sentence, tone=notice.Tone.TROUBLE, buttons=ways)),))
