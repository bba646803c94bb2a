"""What comes in from Teams, and what the person gets back."""

import gc
from typing import Any

import pytest

from bot.ports import CardSubmitted, Event, Installed, Message, Reply, Scope, TextSaid, Uninstalled
from bot.rehearsal import mishaps
from bot.teams.activities import OutgoingActivity
from bot.teams.envelope import Incoming
from tests.fake_teams import ECONOMY, MANAGEMENT, Scene

CARD: dict[str, Any] = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "body": [
        {"type": "Input.Text", "id": "comment", "label": "Kommentar"},
        {
            "type": "Input.ChoiceSet",
            "id": "status",
            "label": "Status",
            "choices": [{"title": "Försenad", "value": "delayed"}],
        },
    ],
    "actions": [{"type": "Action.Execute", "title": "Spara", "verb": "save", "data": {"activity_id": "a1"}}],
}
NEXT = CARD | {"body": [{"type": "TextBlock", "text": "2 av 3"}]}


async def test_an_install_arrives_with_where_the_person_is_reached(local: Scene) -> None:
    await local.local.install(ECONOMY)
    first, second = local.handler.events
    assert isinstance(first, Installed)
    assert isinstance(second, Installed)
    assert first.address == local.at(ECONOMY)
    assert first.sender.entra_id == ECONOMY.entra_id
    assert first.sender.user_id == ECONOMY.user_id


async def test_an_uninstall_arrives(local: Scene) -> None:
    await local.local.uninstall(ECONOMY)
    assert isinstance(local.handler.events[0], Uninstalled)


async def test_an_install_in_a_team_names_channel_and_team(local: Scene) -> None:
    await local.local.install_in_team(MANAGEMENT, ECONOMY)
    assert {event.address for event in local.handler.events} == {local.channel()}


async def test_others_who_join_a_team_are_no_event(local: Scene) -> None:
    stage = local.local.stage
    activity = stage.in_channel("conversationUpdate", "f:1", ECONOMY, MANAGEMENT, local.local._now())
    await local.local.deliver(activity | {"membersAdded": [{"id": "29:somebody"}]})
    assert local.handler.events == []
    assert local.connector.calls == []


async def test_what_a_person_writes_is_answered_in_the_same_conversation(local: Scene) -> None:
    local.handler.says(Message(text="Hej!"), Message(card=CARD, summary="Ett kort"))
    answer = await local.local.say(ECONOMY, "vilka aktiviteter är försenade?")
    said = local.handler.events[0]
    assert isinstance(said, TextSaid)
    assert said.text == "vilka aktiviteter är försenade?"
    assert answer.status == 201
    _, text, card = local.connector.messages(ECONOMY.conversation_id)
    assert text.text == "Hej!"
    assert card.card == CARD
    assert card.activity["summary"] == "Ett kort"


async def test_text_from_the_bot_is_never_markdown(local: Scene) -> None:
    local.handler.says(Message(text="[länk](http://example)"))
    await local.local.say(ECONOMY, "hej")
    assert local.connector.messages(ECONOMY.conversation_id)[1].activity["textFormat"] == "plain"


async def test_a_mention_is_answered_in_its_thread(local: Scene) -> None:
    local.handler.says(Message(text="Tre är försenade."))
    await local.local.mention(ECONOMY, MANAGEMENT, "hur går Tertialbot-projektet?")
    said = local.handler.events[0]
    assert isinstance(said, TextSaid)
    assert said.text == "hur går Tertialbot-projektet?"
    assert said.address == local.channel()
    question, answer = local.connector.messages(MANAGEMENT.id)
    assert said.thread_id == f"{MANAGEMENT.id};messageid={question.id}"
    assert answer.thread_id == question.id


async def test_a_pressed_button_gets_the_next_card_in_its_place(local: Scene) -> None:
    sent = await local.teams.send(local.at(ECONOMY), Message(card=CARD))
    local.handler.says(Message(card=NEXT))
    message = local.connector.posted[sent.conversation_id, sent.message_id]
    answer = await local.local.press(ECONOMY, message, "Spara", Status="Försenad", Kommentar="Väntar på beslut")
    event = local.handler.events[0]
    assert isinstance(event, CardSubmitted)
    assert event.verb == "save"
    assert event.data == {"activity_id": "a1", "status": "delayed", "comment": "Väntar på beslut"}
    assert event.message_id == sent.message_id
    assert (answer.status, answer.body) == (
        200,
        {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": NEXT},
    )
    assert message.card == NEXT


async def test_a_text_in_answer_to_a_button_is_shown_as_a_message(local: Scene) -> None:
    sent = await local.teams.send(local.at(ECONOMY), Message(card=CARD))
    local.handler.says(Message(text="Rundan är stängd."))
    answer = await local.local.execute(ECONOMY, local.connector.posted[sent.conversation_id, sent.message_id], "x", {})
    assert answer.body["type"] == "application/vnd.microsoft.activity.message"
    assert answer.text == "Rundan är stängd."


async def test_an_older_client_gets_the_next_card_by_an_update(local: Scene) -> None:
    sent = await local.teams.send(local.at(ECONOMY), Message(card=CARD))
    local.handler.says(Message(card=NEXT))
    message = local.connector.posted[sent.conversation_id, sent.message_id]
    answer = await local.local.submit(ECONOMY, message, {"verb": "save", "activity_id": "a1", "msteams": {"type": "x"}})
    event = local.handler.events[0]
    assert isinstance(event, CardSubmitted)
    assert (event.verb, event.data) == ("save", {"activity_id": "a1"})
    assert answer.status == 201
    assert message.card == NEXT
    assert len(message.versions) == 2


async def test_a_new_card_is_sent_where_the_old_message_is_gone(local: Scene) -> None:
    sent = await local.teams.send(local.at(ECONOMY), Message(card=CARD))
    message = local.connector.posted[sent.conversation_id, sent.message_id]
    message.deleted = True
    local.handler.says(Message(card=NEXT))
    await local.local.submit(ECONOMY, message, {"verb": "save"})
    assert local.connector.messages(ECONOMY.conversation_id)[-1].card == NEXT


async def test_another_bot_is_not_spoken_with(local: Scene) -> None:
    bot = local.local.stage.personal("message", "1", ECONOMY, local.local._now(), text="hej")
    await local.local.deliver(bot | {"from": {"id": "28:another", "name": "Bot"}})
    assert local.handler.events == []


async def test_hidden_characters_do_not_get_in(local: Scene) -> None:
    await local.local.say(ECONOMY, "a\u202eb\u0000c\u200bd\u2066e\ufeff å")
    said = local.handler.events[0]
    assert isinstance(said, TextSaid)
    assert said.text == "abcde å"


@pytest.mark.parametrize("written", ["a&#8238;b", "a&#x202E;b", "a&lrm;b", "a&ZeroWidthSpace;b", "a&shy;b", "a&zwj;b"])
async def test_hidden_characters_do_not_get_in_as_entities_either(local: Scene, written: str) -> None:
    await local.local.say(ECONOMY, written)
    said = local.handler.events[0]
    assert isinstance(said, TextSaid)
    assert said.text == "ab"


async def fails(event: Event) -> Reply:
    raise RuntimeError("the store is on fire")


async def test_a_fault_of_ours_gives_a_reference_that_the_log_has(
    local: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    local.handler.answer = fails
    answer = await local.local.say(ECONOMY, "hej")
    apology = local.connector.messages(ECONOMY.conversation_id)[-1].text
    reference = next(word.strip(".") for word in apology.split() if word.strip(".") in caplog.text and len(word) > 7)
    assert answer.status == 201
    assert "fire" not in apology
    assert f"fault {reference}" in caplog.text
    assert "the store is on fire" in caplog.text


async def test_a_fault_in_a_click_is_an_error_body_and_not_a_500(local: Scene) -> None:
    sent = await local.teams.send(local.at(ECONOMY), Message(card=CARD))
    local.handler.answer = fails
    answer = await local.local.execute(ECONOMY, local.connector.posted[sent.conversation_id, sent.message_id], "x", {})
    assert answer.status == 200
    assert answer.body["type"] == "application/vnd.microsoft.error"
    assert answer.body["statusCode"] == 500
    assert "gick fel" in answer.text


@pytest.mark.parametrize(
    "value",
    [
        None,
        "x",
        {},
        {"action": None},
        {"action": {"type": "Action.Submit"}},
        {"action": {"type": "Action.Execute", "data": ["x"]}},
        {"action": {"type": "Action.Execute", "data": "x"}},
        {"action": {"type": "Action.Execute", "verb": {"a": 1}}},
    ],
)
async def test_a_malformed_click_is_an_error_body_and_no_event(local: Scene, value: object) -> None:
    activity = local.local.stage.personal("invoke", "f:1", ECONOMY, local.local._now())
    answer = await local.local.deliver(activity | {"name": "adaptiveCard/action", "value": value})
    assert (answer.status, answer.body["statusCode"]) == (200, 400)
    assert local.handler.events == []


async def test_a_reply_waits_as_long_as_the_platform_asks(local: Scene) -> None:
    local.connector.mishaps.append(mishaps.throttled(0.05))
    local.handler.says(Message(text="Hej!"))
    await local.local.say(ECONOMY, "hej")
    assert local.connector.messages(ECONOMY.conversation_id)[-1].text == "Hej!"
    assert [call.status for call in local.connector.calls] == [429, 201]


async def test_a_reply_of_unknown_outcome_is_not_sent_again(local: Scene) -> None:
    local.connector.mishaps.append(mishaps.bad_gateway(delivered=True))
    local.handler.says(Message(text="Hej!"))
    answer = await local.local.say(ECONOMY, "hej")
    assert answer.status == 201
    assert len(local.connector.messages(ECONOMY.conversation_id)) == 2


async def test_a_group_chat_is_told_apart(local: Scene) -> None:
    stage = local.local.stage
    activity = stage.message(stage.personal("message", "1", ECONOMY, local.local._now()), "hej", mention=True)
    conversation = activity["conversation"] | {"conversationType": "groupChat", "id": "19:g@thread.v2"}
    await local.local.deliver(activity | {"conversation": conversation})
    assert local.handler.events[0].address.scope is Scope.GROUP


async def test_a_turn_opens_no_new_connection(local: Scene) -> None:
    local.handler.says(Message(card=CARD))
    for _ in range(10):
        await local.local.say(ECONOMY, "hej")
    assert len(local.connector.connections) == 1


async def test_a_turn_leaves_nothing_for_the_garbage_collector(local: Scene) -> None:
    local.handler.says(Message(card=CARD))
    gc.collect()
    gc.disable()
    try:
        await local.local.say(ECONOMY, "hej")
        left = [each for each in gc.get_objects() if isinstance(each, OutgoingActivity | Incoming)]
    finally:
        gc.enable()
    assert left == []


async def test_a_channel_that_speaks_of_other_things_is_left_in_peace(local: Scene) -> None:
    stage = local.local.stage
    said = stage.in_channel("message", "1", ECONOMY, MANAGEMENT, local.local._now())
    assert (await local.local.deliver(stage.message(said, "Tertialbot är bra"))).status == 201
    assert local.handler.events == []


async def test_a_mention_names_the_bot_with_or_without_the_sign_for_bots(local: Scene) -> None:
    stage = local.local.stage
    said = stage.in_channel("message", "1", ECONOMY, MANAGEMENT, local.local._now())
    activity = stage.message(said, "hej", mention=True)
    activity["recipient"] = {"id": f"28:{activity['recipient']['id'].removeprefix('28:')}"}
    for entity in activity["entities"]:
        entity.get("mentioned", {})["id"] = activity["recipient"]["id"].removeprefix("28:")
    assert (await local.local.deliver(activity)).status == 201
    assert [event.text for event in local.handler.events if isinstance(event, TextSaid)] == ["hej"]
