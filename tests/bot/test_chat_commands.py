"""What a person can write in the personal chat."""

from __future__ import annotations

from datetime import date

import pytest

from bot.rehearsal.town import Town
from storage import people
from tests.bot.acting import ADMINISTRATOR, HR, SERVICE, Scene, answer_all

pytestmark = pytest.mark.slow


async def test_my_activities_brings_the_card_anew(scene: Scene) -> None:
    assert "1 av 3" in await scene.say(HR, "Mina aktiviteter!")


async def test_status_tells_how_far_one_has_come(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="on_track")
    assert "Du har svarat på 1 av 3 för tertial 2 2025." in await scene.say(HR, "status")
    await answer_all(scene, HR)
    assert "Du har svarat på allt" in await scene.say(HR, "status")


async def test_jag_tells_what_the_bot_knows_of_one(scene: Scene) -> None:
    said = await scene.say(HR, "jag")
    assert "Du är Enhetschef HR och lön (enhetschef.hr@mjolby.example)" in said
    assert "Du ansvarar för HR och lön." in said


async def test_help_names_every_command_one_has(scene: Scene) -> None:
    said = await scene.say(ADMINISTRATOR, "hjälp")
    for command in ("mina aktiviteter", "status", "jag är borta till", "omgången", "använd den här kanalen"):
        assert command in said
    assert "omgången" not in await scene.say(HR, "hjälp")


async def test_who_is_away_is_kept_with_who_answers_instead_and_is_welcomed_back(scene: Scene) -> None:
    said = await scene.say(SERVICE, "jag är borta till 2025-08-29")
    assert "Du är borta till och med fredag 29 augusti." in said
    assert "Chef Kommunledningskontoret" in said
    assert await away(scene, SERVICE) == date(2025, 8, 29)
    assert "borta till och med fredag 29 augusti" in await scene.say(SERVICE, "jag")
    assert "Välkommen tillbaka" in await scene.say(SERVICE, "jag är tillbaka")
    assert await away(scene, SERVICE) is None
    assert (await scene.acts())[-2:] == ["person.away", "person.away"]


@pytest.mark.parametrize("text", ["jag är borta till blåbärsdagen", "jag är borta till 2025-01-01"])
async def test_a_day_away_that_cannot_be_read_changes_nothing(scene: Scene, text: str) -> None:
    said = await scene.say(HR, text)
    assert "jag är borta till" in said
    assert await away(scene, HR) is None


async def test_a_colleague_without_a_role_can_ask_for_what_was_handed_over(scene: Scene) -> None:
    assert "inte i mitt register" not in await scene.say(ADMINISTRATOR, "jag")


async def test_nothing_to_answer_is_said_so(moved_in: Town) -> None:
    scene_less = moved_in.persons[HR]
    before = len(moved_in.received(scene_less.conversation_id))
    await moved_in.teams.say(scene_less, "mina aktiviteter")
    (said,) = moved_in.received(scene_less.conversation_id, before)
    assert "inget att svara på" in said.text


async def away(scene: Scene, upn: str) -> date | None:
    person = await scene.town.do(lambda connection: people.get(connection, scene.town.directory[upn].id))
    return person.away_until


@pytest.mark.parametrize("title", ["Spara", "oförändrat", "Hoppa över", "Inte min", "Svara nu"])
async def test_a_buttons_title_that_came_as_a_message_is_explained(scene: Scene, title: str) -> None:
    said = await scene.say(HR, title)
    assert "inget sparades" in said
    assert "mina aktiviteter" in said
    assert await scene.history() == ()


async def test_small_talk_gets_a_warm_word_and_the_two_things_that_one_can_do_now(scene: Scene) -> None:
    thanked = (await scene.say(HR, "tack!")).splitlines()
    assert thanked[0] == "Varsågod, det var så lite!"
    assert len(thanked) == 4
    assert "3 aktiviteter kvar att svara på, senast" in thanked[2]
    assert "”omgången”" in await scene.say(ADMINISTRATOR, "hur gör jag?")
    ill = await scene.say(HR, "vad händer om jag är sjuk?")
    assert "”jag är borta till " in ill
    assert "Lämna till kollega" in ill
    await answer_all(scene, HR)
    answered = await scene.say(HR, "hej")
    assert "kvar att svara på" not in answered
    assert "se eller ändra det du har svarat" in answered
