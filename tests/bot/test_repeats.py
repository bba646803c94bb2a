"""What the platform delivers twice is answered once."""

from __future__ import annotations

import asyncio

from bot.chat.repeats import FOR_SECONDS, Repeats
from bot.ports import Address, CardSubmitted, Sender, TextSaid
from tests.bot.acting import HR, Scene

WHO, WHERE = Sender("29:1", "1", "Enhetschef"), Address("t", "https://x/", "a:1")


def said(number: int, text: str = "hej") -> TextSaid:
    return TextSaid(str(number), WHO, WHERE, text)


async def test_a_message_delivered_twice_is_answered_once(scene: Scene) -> None:
    teams, person = scene.town.teams, scene.person(HR)
    activity = teams.stage.personal("message", "1735689600077", person, scene.town.clock())
    said_twice = teams.stage.message(activity, "jag")
    before = len(scene.town.received(person.conversation_id))
    answers = await asyncio.gather(*(teams.deliver(said_twice) for _ in range(3)))
    assert {each.status for each in answers} == {201}
    assert len(scene.town.received(person.conversation_id)) == before + 1


async def test_the_same_words_said_again_are_answered_again(scene: Scene) -> None:
    assert await scene.say(HR, "jag") == await scene.say(HR, "jag") != ""


def test_memory_is_bounded_in_number_and_in_time() -> None:
    now = 0.0
    repeats = Repeats(lambda: now, kept=10)
    for number in range(50):
        assert not repeats.is_one(said(number))
    assert len(repeats) == 10
    assert repeats.is_one(said(49))
    now += FOR_SECONDS
    assert not repeats.is_one(said(49))


def test_what_came_to_nothing_is_heard_when_it_comes_again() -> None:
    repeats = Repeats(lambda: 0.0)
    assert not repeats.is_one(said(1))
    repeats.forget(said(1))
    assert not repeats.is_one(said(1))


def test_an_edited_message_and_a_click_are_no_repeats() -> None:
    repeats = Repeats(lambda: 0.0)
    assert not repeats.is_one(said(1))
    assert not repeats.is_one(said(1, "hej då"))
    click = CardSubmitted("1", WHO, WHERE, "save")
    assert not repeats.is_one(click)
    assert not repeats.is_one(click)
