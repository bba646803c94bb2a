"""What we put on the wire is what the SDK's own client puts there, less what it gets wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from botbuilder import schema
from botframework.connector.aio import ConnectorClient as StockClient
from botframework.connector.auth import MicrosoftAppCredentials

from bot.ports import Message
from bot.rehearsal.connector import Call
from bot.teams import activities, wire
from bot.teams.connector import ConnectorClient, Conversations
from tests.fake_teams import ECONOMY, MANAGEMENT, Scene

CARD: dict[str, Any] = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "body": [{"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "Å <b> 💥 \u2028"}]}],
    "actions": [{"type": "Action.Execute", "verb": "save", "data": {"page": 0, "all": False, "none": None}}],
}
Operation = Callable[[Any, bool], Awaitable[Any]]


def written(message: Message, plain: bool) -> schema.Activity:
    """`plain`: with the card as the SDK's own serialiser reads it."""
    activity = activities.activity(message)
    if plain:
        activity.attachments[0].content = message.card
    return activity


def reply(plain: bool) -> schema.Activity:
    """As TurnContext addresses it."""
    activity = written(Message(text="Hej!", card=CARD, summary="Ett kort"), plain)
    activity.channel_id = "msteams"
    activity.service_url = "http://127.0.0.1/"
    activity.from_property = schema.ChannelAccount(id="28:tertialbot", name="Tertialbot")
    activity.recipient = schema.ChannelAccount(id=ECONOMY.user_id, name=ECONOMY.name, aad_object_id=ECONOMY.entra_id)
    activity.conversation = schema.ConversationAccount(id=ECONOMY.conversation_id, conversation_type="personal")
    activity.reply_to_id = "1735689600001"
    activity.locale = "sv-SE"
    return activity


def thread(plain: bool) -> schema.ConversationParameters:
    return schema.ConversationParameters(
        is_group=True,
        bot=schema.ChannelAccount(id="28:tertialbot"),
        channel_data={"channel": {"id": MANAGEMENT.id}},
        activity=written(Message(card=CARD), plain),
    )


OPERATIONS: dict[str, Operation] = {
    "reply": lambda each, plain: each.reply_to_activity(ECONOMY.conversation_id, "1735689600001", reply(plain)),
    "send": lambda each, plain: each.send_to_conversation(ECONOMY.conversation_id, reply(plain)),
    "send to a thread": lambda each, plain: each.send_to_conversation(f"{MANAGEMENT.id};messageid=7", reply(plain)),
    "new thread": lambda each, plain: each.create_conversation(thread(plain)),
    "member": lambda each, _: each.get_conversation_member(ECONOMY.conversation_id, ECONOMY.user_id),
}


def same(call: Call) -> tuple[Any, ...]:
    """What the connector acts upon. Of the headers the two that describe the body."""
    kept = {name: call.headers.get(name) for name in ("Accept", "Content-Type")}
    return call.method, call.path, call.body, kept, call.status


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS.keys())
async def test_each_call_is_the_one_the_stock_client_makes(local: Scene, operation: Operation) -> None:
    url = local.connector.service_url
    stock = StockClient(MicrosoftAppCredentials.empty(), base_url=url)
    await operation(stock.conversations, True)
    ours: Conversations = ConnectorClient(local.teams._transport, url).conversations
    await operation(ours, False)
    theirs, mine = local.connector.calls
    assert same(mine) == same(theirs)


def test_the_tenant_has_the_name_that_teams_reads() -> None:
    """The one difference: msrest writes `tenantID`, which Teams does not know."""
    account = schema.ConversationAccount(id="a:1", tenant_id="t")
    assert account.serialize() == {"id": "a:1", "tenantID": "t"}
    assert orjson.loads(wire.dumps(account)) == {"id": "a:1", "tenantId": "t"}


def test_a_subclass_of_dict_or_str_within_a_card_is_sent_as_what_it_is() -> None:
    class Card(dict[str, Any]):
        pass

    class Word(str):
        __slots__ = ()

    assert orjson.loads(wire.dumps(Card(a=Word("b"), c=[Card()]))) == {"a": "b", "c": [{}]}


def test_times_are_sent_in_utc() -> None:
    activity = schema.Activity(type="message", timestamp=datetime(2025, 8, 20, 7, 30, tzinfo=UTC))
    assert orjson.loads(wire.dumps(activity))["timestamp"] == "2025-08-20T07:30:00.000000Z"


async def test_a_turn_asks_for_no_token_and_no_connection(signed: Scene, login_calls: list[str]) -> None:
    """In steady state: no new connection, no token, no key; the loop is never handed to a thread."""
    signed.handler.says(Message(card=CARD))
    await signed.local.say(ECONOMY, "hej")
    asked, opened = len(login_calls), len(signed.connector.connections)
    for _ in range(25):
        await signed.local.say(ECONOMY, "hej")
    assert len(signed.connector.calls) == 26
    assert (len(login_calls), len(signed.connector.connections)) == (asked, opened)


async def test_two_thousand_sends_keep_to_the_connections_they_are_given(local: Scene) -> None:
    gate = asyncio.Semaphore(32)

    async def send() -> None:
        async with gate:
            await local.teams.send(local.at(ECONOMY), Message(text="Hej!"))

    await asyncio.gather(*(send() for _ in range(2000)))
    assert len(local.connector.messages(ECONOMY.conversation_id)) == 2000
    assert len(local.connector.connections) <= 32
