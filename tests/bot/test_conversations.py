"""Questions in the chat: answered by cards, leaning on what was asked before, for a while."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rehearsal.town import CHANNEL
from storage import questions
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, IT, Scene, shown

pytestmark = pytest.mark.slow

LEADER = "kommundirektor@mjolby.example"


async def test_a_question_is_answered_by_a_card_with_its_reading_and_next_questions(scene: Scene) -> None:
    text = await scene.say(HR, "vilka är försenade?")
    assert text.startswith("Försenade aktiviteter · tertial 2 2025")
    assert "39 av 39 har inte rapporterat." in text
    assert "[Vilka enheter har inte rapporterat?]" in text


async def test_a_follow_up_leans_on_the_question_before_in_the_same_chat(scene: Scene) -> None:
    await scene.say(HR, "Hur går det för IT?")
    assert (await scene.say(HR, "bara projekten")).startswith("Projekt · IT och digitalisering")


async def test_somebody_elses_questions_are_not_leant_on(scene: Scene) -> None:
    await scene.say(HR, "Hur går det för IT?")
    assert "IT och digitalisering" not in (await scene.say(ECONOMY, "bara projekten")).partition("\n")[0]


async def test_a_conversation_is_forgotten_after_a_while(scene: Scene) -> None:
    await scene.say(HR, "Hur går det för IT?")
    scene.town.clock.set(scene.town.clock() + questions.REMEMBERED + timedelta(seconds=1))
    assert "IT och digitalisering" not in (await scene.say(HR, "bara projekten")).partition("\n")[0]


async def test_a_button_of_a_question_back_answers_in_the_cards_place(scene: Scene) -> None:
    assert "Menar du KF-mål 1" in await scene.say(HR, "Hur går det för mål 1?")
    await scene.press(HR, "Nämndspecifikt mål 1")
    assert scene.said(HR).startswith("Aktiviteter · Nämndspecifikt mål 1")


async def test_a_long_answer_is_paged(scene: Scene) -> None:
    text = await scene.say(HR, "lista alla aktiviteter")
    if "[Visa fler]" in text:
        await scene.press(HR, "Visa fler")
        assert "Sida 2 av" in scene.said(HR)
    assert len(scene.card(HR).card or {}) > 0


async def test_an_unread_question_is_kept_without_its_asker_for_the_administrator(scene: Scene) -> None:
    await scene.say(IT, "hur går det med simhallen?")
    await scene.say(IT, "hej")
    told = await scene.say(ADMINISTRATOR, "olästa frågor")
    assert "hur går det med simhallen?" in told
    assert IT not in told
    assert "hej" not in told
    assert "simhallen?" not in await scene.say(HR, "olästa frågor")


async def test_a_mention_in_the_channel_is_answered_there(scene: Scene) -> None:
    before = len(scene.town.received(CHANNEL.id))
    await scene.town.teams.mention(scene.person(HR), CHANNEL, "vem ansvarar för upphandlingen av personalsystemet?")
    (message,) = scene.town.received(CHANNEL.id, before)
    assert "Ansvarig: HR och lön." in shown(message)
