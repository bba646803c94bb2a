"""The room's one door: requests in, calls out."""

from __future__ import annotations

from typing import Any

import aiohttp
from aiohttp import web
from botbuilder import schema

from bot.ports import Address, Fault, Handler, Member, Message, Met, NotSent, Scope, Sent
from bot.teams import activities
from bot.teams.adapter import Adapter
from bot.teams.clean import clean
from bot.teams.connector import ConnectorClient, Conversations, Transport, new_session
from bot.teams.consents import Consents
from bot.teams.conversation import Conversation
from bot.teams.credentials import AccessTokens, acquirer
from bot.teams.dropped import Downloads
from bot.teams.files import Uploads
from bot.teams.gate import Gate
from bot.teams.keys import SigningKeys
from bot.teams.settings import TeamsSettings


class Teams:
    """A `bot.ports.Messenger`, and the handler of POST /api/messages. `start` on the running loop before use."""

    def __init__(self, settings: TeamsSettings) -> None:
        self.settings = settings

    async def start(self) -> None:
        settings = self.settings
        self._session: aiohttp.ClientSession = new_session(settings.call_timeout, settings.max_connections)
        self._tokens = None if settings.local else AccessTokens(lambda: acquirer(settings))
        self._keys = SigningKeys(settings.openid_metadata, self._session)
        self._transport = Transport(self._session, self._tokens, settings.service_hosts)
        self._consents = Consents(Uploads(self._session, local=settings.local))
        self._downloads = Downloads(self._session, local=settings.local)
        self._adapter = Adapter(Gate(settings, self._keys), self._transport, settings.local)

    async def close(self) -> None:
        await self._consents.close()
        await self._keys.close()
        if self._tokens:
            await self._tokens.close()
        await self._session.close()

    async def handle_http(self, request: web.Request, handler: Handler, met: Met = lambda *_: None) -> web.Response:
        """`met` hears of each answer to a person that could not be sent."""
        conversation = Conversation(handler, self._consents, self._downloads, met)
        response: web.Response = await self._adapter.process(request, conversation)
        return response

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        parameters = schema.ConversationParameters(
            is_group=False,
            bot=schema.ChannelAccount(id=self.settings.bot_id),
            members=[schema.ChannelAccount(id=user_id)],
            tenant_id=tenant_id,
            channel_data={"tenant": {"id": tenant_id}},
        )
        opened = await self._conversations(service_url).create_conversation(parameters)
        return Address(tenant_id, service_url, opened.id, Scope.PERSONAL)

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Sent:
        if address.scope is Scope.CHANNEL and not thread_id:
            return await self._new_thread(address, message)
        conversation_id = thread_id or address.conversation_id
        activity = self._addressed(address, message, conversation_id)
        sent = await self._conversations(address.service_url).send_to_conversation(conversation_id, activity)
        return Sent(conversation_id, sent.id)

    async def update(self, address: Address, message_id: str, message: Message, thread_id: str | None = None) -> None:
        conversation_id = address.conversation_id
        if address.scope is Scope.CHANNEL:
            conversation_id = thread_id or f"{conversation_id};messageid={message_id}"
        activity = self._addressed(address, message, conversation_id)
        activity.id = message_id
        await self._conversations(address.service_url).update_activity(conversation_id, message_id, activity)

    async def member(self, address: Address, user_id: str) -> Member:
        found = await self._conversations(address.service_url).get_conversation_member(address.conversation_id, user_id)
        upn = _text(found, "userPrincipalName")
        entra_id = _text(found, "aadObjectId") or _text(found, "objectId")
        return Member(
            user_id=found["id"],
            entra_id=entra_id.lower() if entra_id else None,
            upn=upn.lower() if upn else None,
            name=_text(found, "name") or "",
            guest=not _is_own_user(found, address.tenant_id),
        )

    async def _new_thread(self, address: Address, message: Message) -> Sent:
        parameters = schema.ConversationParameters(
            is_group=True,
            bot=schema.ChannelAccount(id=self.settings.bot_id),
            tenant_id=address.tenant_id,
            channel_data={"channel": {"id": address.conversation_id}, "tenant": {"id": address.tenant_id}},
            activity=activities.activity(message),
        )
        opened = await self._conversations(address.service_url).create_conversation(parameters)
        if not opened.activity_id:
            raise NotSent(Fault.UNKNOWN, "UnreadableAnswer", 200)
        return Sent(opened.id, opened.activity_id)

    def _conversations(self, service_url: str) -> Conversations:
        return ConnectorClient(self._transport, service_url).conversations

    def _addressed(self, address: Address, message: Message, conversation_id: str) -> activities.OutgoingActivity:
        activity = activities.activity(message)
        activity.channel_id = "msteams"
        activity.service_url = address.service_url
        activity.from_property = schema.ChannelAccount(id=self.settings.bot_id)
        activity.conversation = schema.ConversationAccount(id=conversation_id, tenant_id=address.tenant_id)
        return activity


def _is_own_user(found: dict[str, Any], tenant_id: str) -> bool:
    """By role (`user`, `guest`, `anonymous`), tenant and name.

    A row that names no tenant is of the conversation's, which the gate has let in.
    """
    role, tenant = _text(found, "userRole") or "user", _text(found, "tenantId") or tenant_id
    is_invited = "#ext#" in (_text(found, "userPrincipalName") or "").casefold()
    return role.strip().casefold() == "user" and tenant.casefold() == tenant_id.casefold() and not is_invited


def _text(found: dict[str, Any], name: str) -> str | None:
    value = found.get(name)
    return clean(value) or None if isinstance(value, str) else None
