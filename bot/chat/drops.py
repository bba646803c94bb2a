"""Dropped files, each fetched and read beside everything else and told of in a message of its own.

The platform gets its answer at once: a large document takes longer to read than it waits. While it is read the chat
shows how far it has come, in one message that becomes the answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import partial

from bot import logs
from bot.administration import dropped_content
from bot.administration.dropped_content import Dropped
from bot.chat import written
from bot.documents import Unreadable
from bot.ports import Address, FilesDropped, Message, Messenger, NotFetched, NotSent, Reply
from cards.texts import dropped as texts
from cards.texts import faults

log = logging.getLogger(__name__)

PAUSE = 3.0
"""Seconds before somebody is told that a file is still being read, and between telling how far it has come."""
FEW = 3
"""Files that are fetched and read at once: each has its bytes in memory."""
LAST_SECONDS = 3.0
"""What a reading under way is given at a stop."""

TEMPLATES = ("mall", "mallen", "rapportmall", "ny mall", "mall för rapporten", "mall till rapporten")
NAMES = (
    "",
    "ny plan",
    "ny verksamhetsplan",
    "plan",
    "verksamhetsplan",
    "ansvariga",
    "nyckeltal",
    "ny lista",
    "svar",
    *TEMPLATES,
)
"""What people write beside a file to say what it is, which the file says itself."""

Receive = Callable[[FilesDropped, Dropped], Awaitable[Reply]]
GiveWay = Callable[[Address], Awaitable[None]]


class Drops:
    """`receive` says what is told of what was read. One file is read at a time, and few are in memory; the others wait
    in their order.
    """

    def __init__(self, messenger: Messenger, give_way: GiveWay, receive: Receive, pause: float = PAUSE) -> None:
        self._messenger = messenger
        self._give_way = give_way
        self._receive = receive
        self._pause = pause
        self._few, self._one = asyncio.Semaphore(FEW), asyncio.Semaphore(1)
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

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
        """What is still being read then is given up at its next page: nothing of it is stored."""
        self._closed = True
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=LAST_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _follow(self, event: FilesDropped) -> None:
        told = _DropTold(self._messenger, self._give_way, event)
        ticking = asyncio.create_task(told.tick(self._pause))
        try:
            async with self._few:
                reply = await self._answer(event, told)
        finally:
            ticking.cancel()
            await asyncio.gather(ticking, return_exceptions=True)
        try:
            await told.end(reply)
        except NotSent as error:
            log.warning("what a dropped file led to could not be told: %s", error)

    def _note(self, told: _DropTold, done: int, of: int) -> None:
        """Called in the reading thread, which nobody else can stop."""
        if self._closed:
            raise asyncio.CancelledError
        told.done, told.of = done, of

    async def _answer(self, event: FilesDropped, told: _DropTold) -> Reply:
        (file,) = event.files
        try:
            content = await file.fetch()
            is_template = written.words(event.text) in TEMPLATES
            reading = dropped_content.read_template if is_template else dropped_content.read
            async with self._one:
                found = await asyncio.to_thread(reading, file.name, content, partial(self._note, told))
            return _with_what_was_written(event, await self._receive(event, found))
        except (NotFetched, Unreadable) as error:
            log.info("a dropped file was not read: %s", error.fault)
            return Reply((Message(texts.fault(file.name, error.fault)),))
        except Exception as error:
            reference = logs.current_reference()
            log.error("fault %s with a dropped file", reference, exc_info=error)
            return Reply((Message(faults.something_went_wrong(reference)),))


def _with_what_was_written(event: FilesDropped, reply: Reply) -> Reply:
    """Whatever else is written beside a file is not read, and that is said."""
    if written.words(event.text) in NAMES:
        return reply
    return replace(reply, messages=(*reply.messages, Message(texts.text_not_read())))


@dataclass(slots=True)
class _DropTold:
    """The message that tells how far the reading has come."""

    messenger: Messenger
    give_way: GiveWay
    event: FilesDropped
    done: int = 0
    of: int = 0
    message_id: str = field(default="", init=False)

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
