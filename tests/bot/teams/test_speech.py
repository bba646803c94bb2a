"""What a person said, out of what clients put around it; and whose ears it reaches."""

from __future__ import annotations

from typing import Any

import pytest

from bot.ports import Message, Scope, TextSaid
from bot.rehearsal.payloads import Json
from tests.fake_teams import ECONOMY, MANAGEMENT, Scene

QUOTED = {
    "type": "quotedReply",
    "quotedReply": {"messageId": "1735689600001", "preview": "1 av 3", "senderName": "Bot"},
}


def personal(scene: Scene, text: str, **other: Any) -> Json:
    stage = scene.local.stage
    return stage.message(stage.personal("message", "1", ECONOMY, scene.local._now()), text) | other


def mentioning(scene: Scene, text: str, entity: Json) -> Json:
    stage = scene.local.stage
    said = stage.message(stage.in_channel("message", "1", ECONOMY, MANAGEMENT, scene.local._now(), "7"), text)
    return said | {"entities": [{"type": "mention", "mentioned": {"id": stage.bot_id}} | entity]}


def heard(scene: Scene) -> str:
    (event,) = scene.handler.events
    assert isinstance(event, TextSaid)
    return event.text


@pytest.mark.parametrize(
    "text",
    [
        '<quoted messageId="1735689600001"/> mina aktiviteter',
        '<quoted messageId="1735689600001" />\n\nmina aktiviteter',
        'mina aktiviteter<quoted messageId="1735689600001"/>',
        '<quoted messageId="1735689600001">1 av 3</quoted> mina aktiviteter',
    ],
)
async def test_a_quotation_is_not_part_of_what_is_said(local: Scene, text: str) -> None:
    await local.local.deliver(personal(local, text, entities=[QUOTED]))
    assert heard(local) == "mina aktiviteter"


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("<at>Tertialbot</at> hur går det?", {}),
        ("<at>Tertialbot</at> hur går det?", {"text": None}),
        ("<at>Tertialbot</at> hur går det?", {"text": ""}),
        ('<at id="0">Tertialbot</at>&nbsp;hur går det?', {"text": "<at>Tertialbot</at>"}),
        ("hur går det? <at>Tertialbot</at>", {"text": "<at>Något annat</at>"}),
    ],
)
async def test_a_mention_that_does_not_say_where_it_stands_is_taken_out_all_the_same(
    local: Scene, text: str, entity: Json
) -> None:
    await local.local.deliver(mentioning(local, text, entity))
    assert heard(local) == "hur går det?"


async def test_another_persons_mention_stays(local: Scene) -> None:
    text = "<at>Tertialbot</at> vad gör <at>Enhetschef HR</at>?"
    await local.local.deliver(mentioning(local, text, {}))
    assert heard(local) == "vad gör <at>Enhetschef HR</at>?"


@pytest.mark.parametrize(
    ("conversation", "data"),
    [
        ({"isGroup": True, "id": "a:1"}, {}),
        ({"isGroup": True, "conversationType": "personal", "id": "a:1"}, {}),
        ({"id": "19:meeting_x@thread.v2"}, {"meeting": {"id": "m"}}),
        ({"id": "a:1"}, {"meeting": {"id": "m"}}),
        ({"id": "a:1", "conversationType": "personal"}, {"meeting": {"id": "m"}}),
        ({"id": "19:x@thread.v2"}, {}),
        ({"id": "a:1", "conversationType": "meeting"}, {}),
    ],
)
async def test_what_may_be_several_persons_is_never_personal(local: Scene, conversation: Json, data: Json) -> None:
    activity = mentioning(local, "<at>Tertialbot</at> hej", {})
    tenant = {"tenant": {"id": local.local.stage.tenant_id}}
    await local.local.deliver(activity | {"conversation": conversation, "channelData": tenant | data})
    assert local.handler.events[0].address.scope is Scope.GROUP


async def test_a_personal_chat_without_a_type_is_one(local: Scene) -> None:
    activity = personal(local, "hej")
    del activity["conversation"]["conversationType"]
    await local.local.deliver(activity)
    assert local.handler.events[0].address.scope is Scope.PERSONAL


async def test_every_send_names_the_tenant_of_its_conversation(local: Scene) -> None:
    hello, card = Message(text="Hej!"), Message(card={"type": "AdaptiveCard", "version": "1.5", "body": []})
    local.handler.says(hello)
    await local.local.say(ECONOMY, "hej")
    await local.local.mention(ECONOMY, MANAGEMENT, "hej")
    sent = await local.teams.send(local.at(ECONOMY), card)
    await local.teams.update(local.at(ECONOMY), sent.message_id, card)
    thread = await local.teams.send(local.channel(), hello)
    await local.teams.send(local.channel(), hello, thread.conversation_id)
    local.handler.says(card)
    await local.local.submit(ECONOMY, local.connector.posted[sent.conversation_id, sent.message_id], {"verb": "save"})
    tenant = local.local.stage.tenant_id
    made = [call.body for call in local.connector.calls if "activity" in call.body]
    said = [call.body for call in local.connector.calls if "activity" not in call.body]
    assert [body["conversation"]["tenantId"] for body in said] == [tenant] * 6
    assert [body["tenantId"] for body in made] == [tenant]
