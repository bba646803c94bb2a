"""Dropped files, each fetched and read beside everything else and told of in a message of its own.

The platform gets its answer at once: a large document takes longer to read than it waits. While it is read the chat
shows how far it has come, in one message that becomes the answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot import logs
from bot.administration import dropped_content
from bot.administration.dropped_content import Dropped
from bot.documents import Unreadable
from bot.ports import Address, FilesDropped, Message, Messenger, NotFetched, NotSent, Reply
from cards.texts import dropped as texts
from cards.texts import faults

log = logging.getLogger(__name__)

PAUSE = 3.0
"""Seconds before somebody is told that a file is still being read, and between telling how far it has come."""
LAST_SECONDS = 5.0
"""What a reading under way is given at a stop."""

Receive = Callable[[FilesDropped, Dropped], Awaitable[Reply]]
GiveWay = Callable[[Address], Awaitable[None]]


class Drops:
    """`receive` says what is told of what was read. One file is read at a time; the others wait in their order."""

    def __init__(self, messenger: Messenger, give_way: GiveWay, receive: Receive, pause: float = PAUSE) -> None:
        self._messenger = messenger
        self._give_way = give_way
        self._receive = receive
        self._pause = pause
        self._one = asyncio.Semaphore(1)
        self._running: set[asyncio.Task[None]] = set()

    def begin(self, event: FilesDropped) -> None:
        """Of one file."""
        task = asyncio.create_task(self._follow(event))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def settled(self) -> None:
        """Until nothing is being read."""
        while self._running:
            await asyncio.wait(self._running)

    async def close(self) -> None:
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=LAST_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _follow(self, event: FilesDropped) -> None:
        told = _Told(self._messenger, self._give_way, event)
        ticking = asyncio.create_task(told.tick(self._pause))
        try:
            reply = await self._answer(event, told)
        finally:
            ticking.cancel()
            await asyncio.gather(ticking, return_exceptions=True)
        try:
            await told.end(reply)
        except NotSent as error:
            log.warning("what a dropped file led to could not be told: %s", error)

    async def _answer(self, event: FilesDropped, told: _Told) -> Reply:
        (file,) = event.files
        try:
            content = await file.fetch()
            async with self._one:
                found = await asyncio.to_thread(dropped_content.read, file.name, content, told.note)
            return await self._receive(event, found)
        except (NotFetched, Unreadable) as error:
            log.info("a dropped file was not read: %s", error.fault)
            return Reply((Message(texts.fault(file.name, error.fault)),))
        except Exception as error:
            reference = logs.current_reference()
            log.error("fault %s with a dropped file", reference, exc_info=error)
            return Reply((Message(faults.something_went_wrong(reference)),))


@dataclass(slots=True)
class _Told:
    """The message that tells how far the reading has come; `note` is called in another thread."""

    messenger: Messenger
    give_way: GiveWay
    event: FilesDropped
    done: int = 0
    of: int = 0
    message_id: str = field(default="", init=False)

    def note(self, done: int, of: int) -> None:
        self.done, self.of = done, of

    async def tick(self, pause: float) -> None:
        shown = ""
        while True:
            await asyncio.sleep(pause)
            name = self.event.files[0].name
            text = texts.reading(name, self.done, self.of if name.lower().endswith(".pdf") else 0)
            if text != shown:
                with contextlib.suppress(NotSent):  # the answer itself comes all the same
                    await self._say(Message(text))
                    shown = text

    async def end(self, reply: Reply) -> None:
        for number, message in enumerate(reply.messages):
            if number:
                self.message_id = ""
            await self._say(message)

    async def _say(self, message: Message) -> None:
        """In the place of what was told before."""
        await self.give_way(self.event.address)
        if self.message_id:
            await self.messenger.update(self.event.address, self.message_id, message)
        else:
            sent = await self.messenger.send(self.event.address, message)
            self.message_id = sent.message_id
