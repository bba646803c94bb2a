"""What a person answered to an offered file: the platform gets its answer at once, the file follows.

Teams shows a press as failed when its answer takes long, and lets the person press again: one offer makes one upload.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from botbuilder.core import TurnContext

from bot import logs
from bot.ports import FileAnswered, Message, NotSent, Reply
from bot.teams import activities, files
from bot.teams.envelope import Incoming
from cards.texts import faults as texts
from cards.texts import files as file_texts

log = logging.getLogger(__name__)

REMEMBERED = 5_000
LAST_SECONDS = 8.0
"""What an upload under way is given at a stop."""

Tell = Callable[[activities.OutgoingActivity], Awaitable[None]]
Hear = Callable[[FileAnswered], Awaitable[Reply]]


class Consents:
    """`close` before the session it uploads with is closed."""

    def __init__(self, uploads: files.Uploads) -> None:
        self._uploads = uploads
        self._answered: OrderedDict[tuple[str, ...], None] = OrderedDict()
        self._running: set[asyncio.Task[None]] = set()

    def answer(self, context: TurnContext, answered: files.Answered, hear: Hear, tell: Tell) -> None:
        """Begins what follows, unless it has begun already. `tell` sends to the conversation."""
        key = _key(context.activity, answered)
        if key in self._answered:
            return
        self._answered[key] = None
        if len(self._answered) > REMEMBERED:
            self._answered.popitem(last=False)
        task = asyncio.create_task(self._follow(context, answered, hear, tell))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def close(self) -> None:
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=LAST_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _follow(self, context: TurnContext, answered: files.Answered, hear: Hear, tell: Tell) -> None:
        try:
            settled = await self._settled(context, answered, hear, tell)
        except NotSent as error:
            log.warning("the outcome of a file could not be told: %s", error)
            settled = False
        except Exception as error:
            reference = logs.current_reference()
            log.error("fault %s with a file", reference, exc_info=error)
            await _try(tell, texts.something_went_wrong(reference))
            settled = False
        if not settled:
            self._answered.pop(_key(context.activity, answered), None)

    async def _settled(self, context: TurnContext, answered: files.Answered, hear: Hear, tell: Tell) -> bool:
        """Where the file may not go, it is not made either. The card that asked has done its work, and goes.

        False where it may be answered again.
        """
        settled = True
        try:
            if answered.upload:
                self._uploads.check(answered.upload)
            reply = await hear(_event(context.activity, answered))
            if not reply.messages and reply.file is None:
                return False  # not heard: the offer stands
            for message in reply.messages:
                await tell(activities.activity(message))
            if answered.upload and reply.file is not None:
                await self._uploads.put(answered.upload, reply.file)
                await tell(activities.file_shown(answered.upload))
        except NotSent as error:
            log.warning("a file was not sent: %s", error)
            await tell(activities.activity(Message(file_texts.not_uploaded())))
            settled = False
        await _taken_away(context)
        return settled


def _key(activity: Incoming, answered: files.Answered) -> tuple[str, ...]:
    offer = activity.reply_to_id or (answered.upload.unique_id if answered.upload else activity.id)
    return activity.tenant_id, activity.conversation.id, activity.from_property.id, offer


def _event(activity: Incoming, answered: files.Answered) -> FileAnswered:
    return FileAnswered(
        id=activity.id,
        sender=activity.sender(),
        address=activity.address(),
        accepted=answered.upload is not None,
        context=answered.context,
    )


async def _try(tell: Tell, text: str) -> None:
    try:
        await tell(activities.activity(Message(text)))
    except NotSent as error:
        log.warning("a fault could not be told: %s", error)


async def _taken_away(context: TurnContext) -> None:
    """A card that is left standing is no more than untidy."""
    message_id = context.activity.reply_to_id
    if message_id:
        try:
            await context.delete_activity(message_id)
        except NotSent as error:
            log.info("an answered offer still stands: %s", error)
