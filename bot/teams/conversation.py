"""The SDK's ActivityHandler: what Teams says -> our events; our reply -> what Teams shows."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Any

from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext

from bot.ports import (
    CardSubmitted,
    ChannelClosed,
    Event,
    Fault,
    FilesDropped,
    Handler,
    Installed,
    Message,
    Met,
    NotSent,
    Scope,
    TextSaid,
    Uninstalled,
)
from bot.retries import heard, tried
from bot.teams import activities, dropped, files
from bot.teams.consents import Consents
from bot.teams.dropped import Downloads
from bot.teams.envelope import Incoming
from bot.teams.speech import is_mentioned, spoken
from cards.texts import faults as texts

LONGEST_WAIT = 3.0


class Conversation(ActivityHandler):
    """One handler for every conversation; it keeps nothing between turns."""

    def __init__(self, handler: Handler, consents: Consents, downloads: Downloads, met: Met) -> None:
        """`met` hears of every call that failed."""
        self._handler = handler
        self._consents = consents
        self._downloads = downloads
        self._met = met

    async def on_turn(self, turn_context: TurnContext) -> None:
        """Other bots are not spoken with: two that answer each other never stop."""
        if not turn_context.activity.from_a_bot() or turn_context.activity.type != "message":
            await super().on_turn(turn_context)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """A message with a value is a button of a client that knows no Action.Execute."""
        activity: Incoming = turn_context.activity
        if isinstance(activity.value, dict) and not (activity.text or "").strip():
            await self._submitted(turn_context)
            return
        if activity.scope is not Scope.PERSONAL and not is_mentioned(activity):
            return
        if activity.scope is Scope.PERSONAL and (found := dropped.read(activity.dropped)):
            await self._dropped(turn_context, found)
            return
        said = TextSaid(
            id=activity.id,
            sender=activity.sender(),
            address=activity.address(),
            text=spoken(activity),
            thread_id=activity.conversation.id if ";messageid=" in activity.conversation.id else None,
            locale=activity.locale,
        )
        await self._answer(turn_context, said)

    async def _dropped(self, turn_context: TurnContext, found: dropped.Found) -> None:
        """Reading takes its time: that it has begun is shown at once."""
        activity: Incoming = turn_context.activity
        event = FilesDropped(
            id=activity.id,
            sender=activity.sender(),
            address=activity.address(),
            files=tuple(self._downloads.file(each) for each in found.files),
            pictures=found.pictures,
            text=spoken(activity),
        )
        with contextlib.suppress(NotSent):
            await turn_context.send_activity(activities.typing())
        await self._answer(turn_context, event)

    async def on_installation_update_add(self, turn_context: TurnContext) -> None:
        await self._answer(turn_context, _event(Installed, turn_context.activity))

    async def on_installation_update_remove(self, turn_context: TurnContext) -> None:
        await self._handler(_event(Uninstalled, turn_context.activity))

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Only the coming and going of the bot and of channels. The SDK would ask about each member (pitfall 11)."""
        activity: Incoming = turn_context.activity
        if any(member.id == activity.recipient.id for member in activity.members_added):
            await self._answer(turn_context, _event(Installed, activity))
        if any(member.id == activity.recipient.id for member in activity.members_removed):
            await self._handler(_event(Uninstalled, activity))
        closed = _closed(activity)
        if closed:
            await self._handler(closed)

    async def on_invoke_activity(self, turn_context: TurnContext) -> None:
        """The SDK's own parsing answers 500 to what is wrong, and serialises what is right twice (pitfalls 1 and 2).

        Left where the adapter looks for it: what the SDK puts there for us it first copies, card and all (0.3 ms).
        """
        activities.answer_invoke(turn_context, await self._invoked(turn_context))

    async def _invoked(self, turn_context: TurnContext) -> InvokeResponse:
        activity: Incoming = turn_context.activity
        if activity.name == files.INVOKE:
            return self._file_answered(turn_context)
        if activity.name != "adaptiveCard/action":
            return InvokeResponse(status=400, body=activities.error_answer(400, "NotSupported", texts.not_understood()))
        action = _action(activity.value)
        if action is None:
            return InvokeResponse(status=200, body=activities.error_answer(400, "BadRequest", texts.not_understood()))
        event = _submitted(activity, *action)
        reply = await self._handler(event)
        for message in reply.messages[1:]:
            await self._send(turn_context, message)
        if event.automatic and not reply.messages:  # the client keeps what it shows
            return InvokeResponse(status=200, body=activities.error_answer(500, "NotNow", texts.nothing_newer()))
        return InvokeResponse(status=200, body=_in_place(reply.messages[0] if reply.messages else Message()))

    def _file_answered(self, turn_context: TurnContext) -> InvokeResponse:
        answered = files.read(turn_context.activity.value)
        if answered is None:
            return InvokeResponse(status=400, body=activities.error_answer(400, "BadRequest", texts.not_understood()))
        self._consents.answer(turn_context, answered, self._handler, partial(self._tried, turn_context))
        return InvokeResponse(status=200)

    async def _submitted(self, turn_context: TurnContext) -> None:
        activity: Incoming = turn_context.activity
        data = dict(activity.value)
        submitted = _submitted(activity, str(data.pop("verb", "")), data)
        reply = await self._handler(replace(submitted, rewritten=True))
        for number, message in enumerate(reply.messages):
            if number or not message.card or not await self._replaced(turn_context, message):
                await self._send(turn_context, message)

    async def _answer(self, turn_context: TurnContext, event: Event) -> None:
        """All written before the first is sent: no card is kept while Teams is waited for."""
        for activity in [activities.activity(each) for each in (await self._handler(event)).messages]:
            await self._tried(turn_context, activity)

    async def _send(self, turn_context: TurnContext, message: Message) -> None:
        await self._tried(turn_context, activities.activity(message))

    async def _tried(self, turn_context: TurnContext, activity: activities.OutgoingActivity) -> None:
        """Waits a moment where the platform asks for it: a person is waiting, and nothing else will send this reply."""
        sending = partial(turn_context.send_activity, activity)
        await tried(partial(self._heard, turn_context, sending), LONGEST_WAIT)

    async def _replaced(self, turn_context: TurnContext, message: Message) -> bool:
        """Whether the new card stands where the pressed one stood; if that message is gone, it must be sent."""
        replaced = activities.activity(message)
        replaced.id = turn_context.activity.reply_to_id
        if not replaced.id:
            return False
        try:
            await self._heard(turn_context, partial(turn_context.update_activity, replaced))
        except NotSent as error:
            if error.fault is Fault.GONE:
                return False
            raise
        return True

    async def _heard(self, turn_context: TurnContext, call: Callable[[], Awaitable[object]]) -> None:
        await heard(call, partial(self._met, turn_context.activity.tenant_id))


def _event(kind: type[Installed] | type[Uninstalled], activity: Incoming) -> Installed | Uninstalled:
    return kind(id=activity.id, sender=activity.sender(), address=activity.address())


def _closed(activity: Incoming) -> ChannelClosed | None:
    """What is told of a channel or a team that is no longer there to be written in."""
    kind, channel = activity.channel_data.get("eventType"), activity.channel_data.get("channel")
    channel_id = channel.get("id") if isinstance(channel, dict) else None
    about = {"id": activity.id, "sender": activity.sender(), "address": activity.address()}
    if kind == "channelDeleted" and isinstance(channel_id, str):
        return ChannelClosed(**about, channel_id=channel_id)
    if kind in ("teamDeleted", "teamHardDeleted", "teamArchived"):
        return ChannelClosed(**about, archived=kind == "teamArchived")
    return None


def _submitted(activity: Incoming, verb: str, data: dict[str, Any]) -> CardSubmitted:
    return CardSubmitted(
        id=activity.id,
        sender=activity.sender(),
        address=activity.address(),
        verb=verb,
        data={name: value for name, value in data.items() if name != "msteams"},
        message_id=activity.reply_to_id,
        automatic=activity.type == "invoke" and activity.value.get("trigger") == "automatic",
    )


def _action(value: object) -> tuple[str, dict[str, Any]] | None:
    """Verb and data, if it is an Action.Execute as the platform sends it."""
    action = value.get("action") if isinstance(value, dict) else None
    if not isinstance(action, dict) or action.get("type") != "Action.Execute":
        return None
    verb, data = action.get("verb") or "", action.get("data") or {}
    return (verb, data) if isinstance(verb, str) and isinstance(data, dict) else None


def _in_place(message: Message) -> dict[str, Any]:
    return (
        activities.card_answer(message.card)
        if message.card is not None
        else activities.text_answer(message.text or texts.received())
    )
