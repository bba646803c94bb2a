"""A whole Teams on this machine: persons who act towards the bot over HTTP, and the connector that it answers to."""

from __future__ import annotations

import contextlib
import json
import ssl
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import aiohttp
import orjson

from bot.rehearsal import people_picker
from bot.rehearsal.connector import CONSENT, Connector, Posted
from bot.rehearsal.payloads import Json, LocalChannel, LocalPerson, Stage

MOST_USERS = 60
OUTCOME_SECONDS = 30.0
PAUSE = timedelta(minutes=1)
"""Teams asks for no card anew within so long of the last time."""

Sign = Callable[[str], str]
"""Service URL -> the token that the platform sends with an activity."""


@dataclass(frozen=True, slots=True)
class BotAnswer:
    """What the bot's /api/messages said. `card` and `text` are those of a card action's answer."""

    status: int
    body: Json

    @property
    def card(self) -> Json | None:
        value = self.body.get("value")
        return value if isinstance(value, dict) and "card.adaptive" in self.body.get("type", "") else None

    @property
    def text(self) -> str:
        value = self.body.get("value")
        return value if isinstance(value, str) else str((value or {}).get("message", ""))


@dataclass(frozen=True, slots=True)
class BotEnd:
    """The bot as the platform reaches it. `url` is its /api/messages; `trust`: whose certificates are taken there."""

    url: str
    tenant_id: str
    bot_id: str
    sign: Sign | None = None
    trust: ssl.SSLContext | None = None


class LocalTeams:
    """Persons and channels are added to `connector`."""

    def __init__(self, connector: Connector, bot: BotEnd, now: Callable[[], datetime]) -> None:
        self.connector = connector
        connector.tenant_id = bot.tenant_id
        self.bot_url = bot.url
        self.stage = Stage(connector.service_url, bot.tenant_id, bot.bot_id)
        self._now = now
        self._sign = bot.sign
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=bot.trust or True))

    async def close(self) -> None:
        await self._session.close()

    async def install(self, person: LocalPerson) -> None:
        """Teams tells twice: as an installation and as a change of the conversation."""
        self.connector.installed.add(person.conversation_id)
        await self.deliver(self._personal("installationUpdate", person, action="add"))
        members = [{"id": self.stage.bot_id}, {"id": person.user_id, "aadObjectId": person.entra_id}]
        await self.deliver(self._personal("conversationUpdate", person, membersAdded=members))

    async def uninstall(self, person: LocalPerson) -> None:
        self.connector.installed.discard(person.conversation_id)
        await self.deliver(self._personal("installationUpdate", person, action="remove"))

    async def install_in_team(self, channel: LocalChannel, by: LocalPerson) -> None:
        self.connector.installed.add(channel.id)
        event = {"eventType": "teamMemberAdded"}
        activity = self._in_channel("installationUpdate", by, channel, action="add")
        await self.deliver(activity)
        activity = self._in_channel("conversationUpdate", by, channel, membersAdded=[{"id": self.stage.bot_id}])
        await self.deliver(activity | {"channelData": activity["channelData"] | event})

    async def say(self, person: LocalPerson, text: str) -> BotAnswer:
        said = self.connector.post(person.conversation_id, person.entra_id, {"text": text})
        activity = self.stage.personal("message", said.id, person, self._now())
        return await self.deliver(self.stage.message(activity, text))

    async def drop(self, person: LocalPerson, *files: Json, text: str = "") -> BotAnswer:
        """`files` as the platform hands them on: see `Connector.lay`. The bot answers by itself, when it has read."""
        said = self.connector.post(person.conversation_id, person.entra_id, {"text": text, "attachments": list(files)})
        activity = self.stage.personal("message", said.id, person, self._now())
        return await self.deliver(self.stage.dropped(activity, files, text))

    async def mention(self, person: LocalPerson, channel: LocalChannel, text: str) -> BotAnswer:
        said = self.connector.post(channel.id, person.entra_id, {"text": text})
        activity = self.stage.in_channel("message", said.id, person, channel, self._now(), said.thread_id)
        return await self.deliver(self.stage.message(activity, text, mention=True))

    async def press(self, person: LocalPerson, message: Posted, title: str, **inputs: str) -> BotAnswer:
        """A button by its title. `inputs` by the input's id or label; those not named keep their card's value.

        The card in the answer takes the place of the pressed one, as in Teams.
        """
        action = find_action(message.card or {}, title)
        data = dict(action.get("data") or {})
        if action.get("associatedInputs") != "none":
            data |= filled(people_picker.found(message.card or {}, self.connector.people.values()), inputs)
        return self._shown(message, await self.execute(person, message, action.get("verb", ""), data))

    async def look(self, person: LocalPerson, message: Posted) -> BotAnswer | None:
        """A client shows the message to somebody, and asks for the card anew as Teams does: for those whom the card
        names, and not within a minute of what was asked before. None where it does not ask.
        """
        refresh = (message.card or {}).get("refresh") or {}
        if person.user_id not in refresh.get("userIds", ())[:MOST_USERS] or message.deleted:
            return None
        if message.asked_at and self._now() - message.asked_at <= PAUSE:
            return None
        action = refresh["action"]
        return self._shown(message, await self.execute(person, message, action["verb"], action["data"], "automatic"))

    def _shown(self, message: Posted, answer: BotAnswer) -> BotAnswer:
        if answer.card is not None:
            message.replace_card(answer.card)
            self.connector.note()
        return answer

    async def execute(
        self, person: LocalPerson, message: Posted, verb: str, data: Json, trigger: str = "manual"
    ) -> BotAnswer:
        """What a button of the card sends, or what somebody makes it send."""
        message.asked_at = self._now()
        activity = self._around("invoke", f"f:{uuid.uuid4()}", person, message)
        return await self.deliver(self.stage.execute(activity, message.id, verb, data, trigger))

    async def consent(
        self,
        person: LocalPerson,
        message: Posted,
        *,
        accept: bool = True,
        patience: float = OUTCOME_SECONDS,
        **other: Any,
    ) -> BotAnswer:
        """Allows or declines an offered file, and waits for what comes of it: the offer is taken away at last.

        `patience`: seconds until nothing is thought to come of it. `other` than Teams would send: `context`, or a
        part of `uploadInfo`.
        """
        offer = message.attachment(CONSENT) or {}
        context = other.pop("context", offer["content"]["acceptContext" if accept else "declineContext"])
        activity = self._around("invoke", f"f:{uuid.uuid4()}", person, message)
        upload = self.connector.upload_info(offer["name"]) | other
        before = len(self.connector.calls)
        answer = await self.deliver(self.stage.file_answered(activity, message.id, accept, context, upload))
        with contextlib.suppress(TimeoutError):
            await self.connector.until(partial(self._has_taken_away, before), patience)
        return answer

    def _has_taken_away(self, before: int) -> bool:
        return any(call.method == "DELETE" for call in self.connector.calls[before:])

    async def submit(self, person: LocalPerson, message: Posted, data: Json) -> BotAnswer:
        activity = self._around("message", f"f:{uuid.uuid4()}", person, message)
        return await self.deliver(self.stage.submit(activity, message.id, data))

    async def deliver(self, activity: Json, headers: dict[str, str] | None = None) -> BotAnswer:
        """Posts any activity to the bot, signed where the platform signs."""
        if headers is None:
            headers = {"Authorization": f"Bearer {self._sign(self.stage.service_url)}"} if self._sign else {}
        headers = {"Content-Type": "application/json; charset=utf-8"} | headers
        async with self._session.post(self.bot_url, data=json.dumps(activity).encode(), headers=headers) as response:
            body = await response.read()
            found = orjson.loads(body) if body and response.content_type == "application/json" else {}
            return BotAnswer(response.status, found if isinstance(found, dict) else {})

    def _around(self, kind: str, id_: str, person: LocalPerson, message: Posted) -> Json:
        channel = self.connector.channels.get(message.conversation_id)
        if channel is None:
            return self.stage.personal(kind, id_, person, self._now())
        return self.stage.in_channel(kind, id_, person, channel, self._now(), message.thread_id)

    def _personal(self, kind: str, person: LocalPerson, **more: Any) -> Json:
        return self.stage.personal(kind, f"f:{uuid.uuid4()}", person, self._now(), **more)

    def _in_channel(self, kind: str, person: LocalPerson, channel: LocalChannel, **more: Any) -> Json:
        return self.stage.in_channel(kind, f"f:{uuid.uuid4()}", person, channel, self._now(), **more)


def elements(card: Any) -> Iterator[Json]:
    """Every typed element of a card, fallbacks left out."""
    if isinstance(card, dict):
        if "type" in card:
            yield card
        for name, value in card.items():
            if name not in ("fallback", "data"):
                yield from elements(value)
    elif isinstance(card, list):
        for item in card:
            yield from elements(item)


def find_action(card: Json, title: str) -> Json:
    """Raises `LookupError`, naming the buttons there are."""
    actions = [one for one in elements(card) if str(one["type"]).startswith("Action.") and "title" in one]
    for action in actions:
        if action["title"] == title:
            return action
    raise LookupError(f"no button {title!r} among {[one['title'] for one in actions]}")


def filled(card: Json, inputs: dict[str, str]) -> Json:
    """The card's inputs with the given values, by id or label. A choice may be given by its title."""
    values: Json = {}
    left = dict(inputs)
    for element in elements(card):
        if not str(element["type"]).startswith("Input."):
            continue
        value = element.get("value", "")
        for name in (element["id"], element.get("label", "")):
            value = left.pop(name, value)
        choices = {choice["title"]: choice["value"] for choice in element.get("choices") or ()}
        values[element["id"]] = choices.get(value, value)
    if left:
        raise LookupError(f"no input {sorted(left)} in the card")
    return values
