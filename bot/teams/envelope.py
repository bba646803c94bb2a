"""JSON from outside -> a checked SDK activity. Whoever reads an `Incoming` need not ask again what type a field has."""

from __future__ import annotations

from itertools import chain
from typing import Any, TypeVar

import orjson
from botbuilder import schema

from bot.ports import Address, Scope, Sender
from bot.teams.clean import MAX_DEPTH, TooDeep, clean, clean_data
from bot.teams.models import Sparse

MAX_BODY = 256 * 1024
MAX_ID = 1024
SCOPES = {"personal": Scope.PERSONAL, "channel": Scope.CHANNEL, "groupChat": Scope.GROUP}
GROUP_ID = "19:"
"""What the id of a channel, a group chat or a meeting begins with; a personal chat's begins with "a:"."""
TEXTS = ("text", "name", "action", "replyToId", "locale", "textFormat")

T = TypeVar("T")


class Malformed(ValueError):
    """The body is not an activity that Teams would send."""


class Account(Sparse, schema.ChannelAccount):
    """Copied by the SDK into each reply; its generic copying costs more than the reading."""


class Place(Sparse, schema.ConversationAccount):
    pass


class Incoming(Sparse, schema.Activity):
    """The SDK's activity with what it loses: tenant (pitfall 3), team and scope.

    `dropped` are the attachments as they came: the SDK's own keep nothing of a file's content.
    """

    tenant_id: str
    team_id: str | None
    scope: Scope
    dropped: list[dict[str, Any]]

    def address(self) -> Address:
        return Address(
            tenant_id=self.tenant_id,
            service_url=self.service_url,
            conversation_id=self.conversation.id.split(";messageid=")[0],
            scope=self.scope,
            team_id=self.team_id,
        )

    def sender(self) -> Sender:
        person = self.from_property
        return Sender(user_id=person.id, entra_id=person.aad_object_id, name=person.name or "")

    def from_a_bot(self) -> bool:
        return bool(self.from_property.id.startswith("28:") or self.from_property.role == "bot")


def read(body: bytes) -> Incoming:
    """Raises `Malformed`."""
    raw = _load(body)
    sender, conversation, recipient = (_need(raw, name, dict) for name in ("from", "conversation", "recipient"))
    channel_data = _part(raw, "channelData", dict) or {}
    for name in TEXTS:
        _part(raw, name, str)
    tenant = _tenant(channel_data, conversation)
    text, joined = raw.get("text"), [_account(member) for member in _objects(raw, "membersAdded")]
    activity = Incoming(
        type=_id(raw, "type"),
        id=_id(raw, "id"),
        service_url=_id(raw, "serviceUrl"),
        channel_id=_id(raw, "channelId"),
        from_property=_sender(sender, joined),
        recipient=_account(recipient),
        conversation=_conversation(conversation, tenant),
        text=clean(text) if text else text,
        name=raw.get("name"),
        action=raw.get("action"),
        reply_to_id=raw.get("replyToId"),
        locale=raw.get("locale"),
        text_format=raw.get("textFormat"),
        entities=_objects(raw, "entities"),
        members_added=joined,
        members_removed=[_account(member) for member in _objects(raw, "membersRemoved")],
        channel_data=channel_data,
        value=_value(raw),
    )
    activity.dropped = _objects(raw, "attachments")
    activity.tenant_id = tenant
    activity.team_id = _part(_part(channel_data, "team", dict) or {}, "id", str)
    activity.scope = _scope(conversation, channel_data)
    return activity


def _load(body: bytes) -> dict[str, Any]:
    """orjson takes time in proportion to the body and stops at 1,024 levels by itself; ours are fewer."""
    try:
        raw = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Malformed("not JSON") from error
    if not isinstance(raw, dict):
        raise Malformed("not an object")
    if body.count(b"{") + body.count(b"[") > MAX_DEPTH and _is_deep(raw):
        raise Malformed("nested too deep")
    return raw


def _is_deep(raw: dict[str, Any]) -> bool:
    """Level by level, each value looked at once."""
    level: list[Any] = [raw]
    for _ in range(MAX_DEPTH):
        inner = chain.from_iterable(each.values() if isinstance(each, dict) else each for each in level)
        level = [each for each in inner if isinstance(each, dict | list)]
    return bool(level)


def _part(raw: dict[str, Any], name: str, kind: type[T]) -> T | None:
    value = raw.get(name)
    if value is not None and not isinstance(value, kind):
        raise Malformed(f"{name} is no {kind.__name__}")
    return value


def _need(raw: dict[str, Any], name: str, kind: type[T]) -> T:
    value = _part(raw, name, kind)
    if value is None:
        raise Malformed(f"{name} is missing")
    return value


def _id(raw: dict[str, Any], name: str) -> str:
    value = _need(raw, name, str)
    if not value or len(value) > MAX_ID or not value.isprintable():
        raise Malformed(f"{name} is no id")
    return value


def _objects(raw: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found: list[Any] = _part(raw, name, list) or []
    if not all(isinstance(item, dict) for item in found):
        raise Malformed(f"{name} holds something else than objects")
    return found


def _account(raw: dict[str, Any]) -> schema.ChannelAccount:
    name, entra_id = _part(raw, "name", str), _part(raw, "aadObjectId", str)
    return Account(
        id=_id(raw, "id"),
        name=clean(name)[:256] if name else name,
        aad_object_id=entra_id.lower()[:MAX_ID] if entra_id else None,
        role=_part(raw, "role", str),
    )


def _sender(raw: dict[str, Any], joined: list[schema.ChannelAccount]) -> schema.ChannelAccount:
    """Some install events name the sender's Entra id among those who joined, and only there."""
    sender = _account(raw)
    if not sender.aad_object_id:
        sender.aad_object_id = next((each.aad_object_id for each in joined if each.id == sender.id), None)
    return sender


def _conversation(raw: dict[str, Any], tenant: str) -> schema.ConversationAccount:
    """With the tenant, which goes back with each reply."""
    return Place(
        tenant_id=tenant or None,
        id=_id(raw, "id"),
        name=_part(raw, "name", str),
        conversation_type=_part(raw, "conversationType", str),
        is_group=_part(raw, "isGroup", bool),
    )


def _value(raw: dict[str, Any]) -> Any:
    try:
        return clean_data(raw.get("value"))
    except TooDeep as error:
        raise Malformed("value is nested too deep") from error


def _tenant(channel_data: dict[str, Any], conversation: dict[str, Any]) -> str:
    """Empty where none is named, and where the two places contradict each other: that is nobody's tenant."""
    stated = {_part(conversation, "tenantId", str), _part(_part(channel_data, "tenant", dict) or {}, "id", str)}
    named = {tenant.lower() for tenant in stated if tenant}
    return named.pop() if len(named) == 1 else ""


def _scope(conversation: dict[str, Any], channel_data: dict[str, Any]) -> Scope:
    """Some events carry no conversationType: the team tells, and what may be several persons' is never personal."""
    kind = conversation.get("conversationType") or ""
    several = bool(conversation.get("isGroup") or channel_data.get("meeting"))
    if kind in SCOPES:
        found = SCOPES[kind]
        return Scope.GROUP if found is Scope.PERSONAL and several else found
    if channel_data.get("team"):
        return Scope.CHANNEL
    return Scope.GROUP if kind or several or _id(conversation, "id").startswith(GROUP_ID) else Scope.PERSONAL
