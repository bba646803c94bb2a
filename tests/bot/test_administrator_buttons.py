"""Each button of the administrator's cards, pressed over HTTP."""

from __future__ import annotations

from datetime import date

import pytest

from bot.rehearsal.town import CHANNEL, Town
from cards.payload import Payload, Verb
from plan.model import RoundState, Status
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, Scene, answer_all, choices, copied, opened, shown

pytestmark = pytest.mark.slow


async def board(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "omgången")


async def test_the_board_tells_who_has_answered_who_is_away_and_who_cannot_be_reached(moved_in: Town) -> None:
    await moved_in.teams.uninstall(moved_in.persons[ECONOMY])
    scene = await opened(moved_in)
    await scene.press(HR, "Spara", Status="on_track")
    await scene.say(HR, "jag är borta till 2025-08-20")
    await board(scene)
    said = scene.said(ADMINISTRATOR)
    assert "Omgången är öppen. 1 av 39 aktiviteter är rapporterade." in said
    assert "Enhetschef HR och lön\n1 av 3 besvarade · har fått kortet · borta till och med onsdag 20 augusti" in said
    assert "Enhetschef Ekonomi\n0 av 5 besvarade · nås inte: har inte installerat appen" in said


async def test_status_is_the_board_for_an_administrator(scene: Scene) -> None:
    assert "Omgången för tertial 2 2025" in await scene.say(ADMINISTRATOR, "status")


@pytest.mark.parametrize("text", ["omgången", "status"])
async def test_an_owner_sees_no_board(scene: Scene, text: str) -> None:
    assert "Omgången för" not in await scene.say(HR, text)


async def test_remind_reaches_those_with_something_left_once_a_day(scene: Scene) -> None:
    while "[Spara]" in scene.said(HR):
        await scene.press(HR, "Spara", Status="on_track")
    await board(scene)
    await scene.press(ADMINISTRATOR, "Påminn de som saknas")
    assert "8 personer påminns." in scene.said(ADMINISTRATOR)
    assert "Påminnelse: 5 aktiviteter väntar på svar" in scene.said(ECONOMY)
    assert "Påminnelse" not in scene.said(HR)
    await scene.press(ADMINISTRATOR, "Påminn de som saknas")
    assert "redan fått dagens påminnelse" in scene.said(ADMINISTRATOR)


async def test_a_reminder_leads_straight_to_the_next_activity(scene: Scene) -> None:
    await board(scene)
    await scene.press(ADMINISTRATOR, "Påminn de som saknas")
    await scene.press(ECONOMY, "Svara nu")
    assert "1 av 5" in scene.said(ECONOMY)


async def test_the_last_day_can_be_moved_and_the_owner_sees_it(scene: Scene) -> None:
    await board(scene)
    await scene.press(ADMINISTRATOR, "Flytta sista dagen")
    await scene.press(ADMINISTRATOR, "Flytta", **{"Ny sista dag": "2025-09-05"})
    assert "Sista dagen är nu fredag 5 september." in scene.said(ADMINISTRATOR)
    assert (await scene.now()).last_day == date(2025, 9, 5)
    assert "Svara senast fredag 5 september." in await scene.say(HR, "mina aktiviteter")
    assert (await scene.acts())[-1] == "round.extend"


async def test_the_cards_that_stand_in_the_chats_say_the_new_last_day(scene: Scene) -> None:
    await answer_all(scene, ECONOMY)
    receipt = len(scene.card(ECONOMY).versions)
    await board(scene)
    await scene.press(ADMINISTRATOR, "Flytta sista dagen")
    assert "Svara senast fredag 29 augusti." in scene.said(HR)
    await scene.press(ADMINISTRATOR, "Flytta", **{"Ny sista dag": "2025-09-05"})
    assert "Svara senast fredag 5 september." in scene.said(HR)
    assert len(scene.card(ECONOMY).versions) == receipt
    await scene.press(HR, "Spara", Status="on_track")
    assert "2 av 3" in scene.said(HR)


async def test_a_day_that_nobody_works_on_is_asked_about(scene: Scene) -> None:
    await board(scene)
    await scene.press(ADMINISTRATOR, "Flytta sista dagen")
    await scene.press(ADMINISTRATOR, "Flytta", **{"Ny sista dag": "2025-09-06"})
    assert "Lördag 6 september är ingen arbetsdag. Närmast efter är måndag 8 sept" in scene.said(ADMINISTRATOR)
    assert (await scene.now()).last_day == scene.round.last_day
    asked = copied(scene.card(ADMINISTRATOR))
    await scene.press(ADMINISTRATOR, "Flytta")
    assert (await scene.now()).last_day == date(2025, 9, 8)
    await scene.town.teams.press(scene.person(ADMINISTRATOR), asked, "Flytta till lördag 6 september ändå")
    assert (await scene.now()).last_day == date(2025, 9, 6)


@pytest.mark.parametrize(
    ("day", "said"), [("2025-08-01", "har redan varit"), ("", "Välj en dag"), ("snart", "Välj en dag")]
)
async def test_the_last_day_cannot_be_moved_to_no_day_or_back(scene: Scene, day: str, said: str) -> None:
    await board(scene)
    await scene.press(ADMINISTRATOR, "Flytta sista dagen")
    await scene.press(ADMINISTRATOR, "Flytta", **{"Ny sista dag": day})
    assert said in scene.said(ADMINISTRATOR)
    assert (await scene.now()).last_day == scene.round.last_day


async def test_closing_asks_first_and_then_publishing_is_offered(scene: Scene) -> None:
    await board(scene)
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    assert "39 aktiviteter saknar svar." in scene.said(ADMINISTRATOR)
    assert (await scene.now()).state is RoundState.OPEN
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    assert "Omgången är stängd. Inget är publicerat än." in scene.said(ADMINISTRATOR)
    assert "[Publicera i kanalen]" in scene.said(ADMINISTRATOR)
    assert (await scene.acts())[-1] == "round.close"


async def close(scene: Scene) -> None:
    await board(scene)
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    await scene.press(ADMINISTRATOR, "Stäng omgången")


async def test_publishing_asks_first_and_posts_once(scene: Scene) -> None:
    before = len(scene.town.received(CHANNEL.id))
    await close(scene)
    await scene.press(ADMINISTRATOR, "Publicera i kanalen")
    again = copied(scene.card(ADMINISTRATOR))
    await scene.press(ADMINISTRATOR, "Publicera i kanalen")
    assert "Inlägget är på väg till kanalen." in scene.said(ADMINISTRATOR)
    assert len(scene.town.received(CHANNEL.id)) == before + 1
    await scene.town.teams.press(scene.person(ADMINISTRATOR), again, "Publicera i kanalen")
    await scene.town.deliver()
    assert "redan publicerad" in shown(again)
    assert len(scene.town.received(CHANNEL.id)) == before + 1


async def test_an_old_board_cannot_close_a_closed_round(scene: Scene) -> None:
    await board(scene)
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    old = copied(scene.card(ADMINISTRATOR))
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    await scene.town.teams.press(scene.person(ADMINISTRATOR), old, "Stäng omgången")
    assert "Det går inte i omgångens läge." in shown(old)
    assert (await scene.acts()).count("round.close") == 1


async def test_what_a_person_has_left_can_be_given_to_another(scene: Scene) -> None:
    await board(scene)
    message = scene.card(ADMINISTRATOR)
    payload = Payload(Verb.REASSIGN, scene.round.id, person_id=scene.town.directory[HR].id)
    await scene.town.teams.execute(scene.person(ADMINISTRATOR), message, payload.verb, payload.data())
    answer = await scene.town.teams.execute(scene.person(ADMINISTRATOR), message, payload.verb, payload.data())
    message.replace_card(answer.card or {})
    assert "Upphandling personalsystem" in scene.said(ADMINISTRATOR)
    await scene.press(ADMINISTRATOR, "Ge till annan")
    chosen = next(each for each in choices(scene.card(ADMINISTRATOR), "Kollega") if "Ekonomi" in each)
    await scene.press(ADMINISTRATOR, "Ge till personen", Kollega=chosen)
    assert "Administratören gav dig ”Översyn av personalpolitiskt program”." in scene.said(ECONOMY)
    await scene.press(ECONOMY, "Spara", Status="done")
    assert [each.status for each in await scene.history()] == [Status.DONE]
    assert "1 av 2" in await scene.say(HR, "mina aktiviteter")


async def test_only_an_administrator_can_do_any_of_it(scene: Scene) -> None:
    before = await scene.acts()
    theirs = ("round", "remind", "extend", "close", "publish", "reassign", "send_again", "arrived")
    verbs = [verb for verb in Verb if verb.startswith(theirs) and verb is not Verb.REMINDED]  # an owner's
    assert len(verbs) == 12
    for verb in verbs:
        payload = Payload(verb, scene.round.id, person_id=scene.town.directory[HR].id)
        answer = await scene.town.teams.execute(scene.person(HR), scene.card(HR), verb.value, payload.data())
        assert "kan bara en administratör göra" in str(answer.card), verb
    assert await scene.acts() == before
