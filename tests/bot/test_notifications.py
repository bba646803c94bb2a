"""What is read of a message before it is opened, by clients that take `summary` and by those that take `text`."""

from __future__ import annotations

from typing import Any

from bot.rehearsal.connector import Posted
from bot.rehearsal.town import CHANNEL
from cards import plain
from tests.bot.acting import ADMINISTRATOR, HR, Scene


def came(scene: Scene, conversation_id: str) -> list[dict[str, Any]]:
    """What was sent with a card, as it was sent."""
    return [each.versions[0] for each in scene.town.received(conversation_id) if each.card]


def said_twice(message: dict[str, Any]) -> bool:
    card = Posted("", "", "", [message]).card or {}
    return message.get("text", "") in plain.text(card)


async def test_a_card_that_comes_by_itself_says_what_it_is_in_both_places(scene: Scene) -> None:
    (card,) = came(scene, scene.person(HR).conversation_id)
    assert (
        card["summary"] == card["text"] == "3 aktiviteter att rapportera för tertial 2 2025, senast fredag 29 augusti"
    )
    assert card["textFormat"] == "plain"


async def test_nothing_is_said_twice_where_both_are_shown(scene: Scene) -> None:
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Fel enhet")
    await scene.say(ADMINISTRATOR, "omgången")
    for title in ("Påminn de som saknas", "Stäng omgången", "Stäng omgången", "Publicera i kanalen"):
        await scene.press(ADMINISTRATOR, title)
    await scene.press(ADMINISTRATOR, "Publicera i kanalen")
    chats = [scene.person(HR).conversation_id, CHANNEL.id]
    messages = [each for chat in chats for each in came(scene, chat)]
    notice = next(each for each in came(scene, scene.person(ADMINISTRATOR).conversation_id) if each.get("text"))
    assert len(messages) >= 3
    for message in (*messages, notice):
        assert message["text"]
        assert not said_twice(message)


async def test_an_answer_to_somebody_who_is_there_is_the_card_alone(scene: Scene) -> None:
    await scene.say(HR, "mina aktiviteter")
    assert not came(scene, scene.person(HR).conversation_id)[-1].get("text")
