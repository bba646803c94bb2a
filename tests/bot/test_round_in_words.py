"""The round led by an administrator who writes: opened, reminded of, moved, closed, published."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from bot.rehearsal.town import CHANNEL, Town
from plan.calendar import SWEDEN
from plan.model import RoundState
from storage import rounds
from storage.tables import audit
from tests.bot.acting import ADMINISTRATOR, HR, Scene, shown

pytestmark = pytest.mark.slow

SPRING = datetime(2025, 4, 15, 9, 0, tzinfo=SWEDEN)


async def say(town: Town, text: str, upn: str = ADMINISTRATOR) -> str:
    chat = town.persons[upn].conversation_id
    before = len(town.received(chat))
    await town.teams.say(town.persons[upn], text)
    return "\n".join(shown(each) for each in town.received(chat, before))


async def press(town: Town, title: str, upn: str = ADMINISTRATOR, **inputs: str) -> str:
    card = town.card_of(town.persons[upn])
    assert card is not None
    await town.teams.press(town.persons[upn], card, title, **inputs)
    await town.deliver()
    return shown(card)


async def test_a_round_is_opened_by_a_card_that_says_what_will_happen(moved_in: Town) -> None:
    town = moved_in
    town.clock.set(SPRING)
    assert "Härnäst: omgången för tertial 1 2025 öppnar" in await say(town, "omgången")
    said = await say(town, "Öppna omgången T1")
    assert "9 personer får ett kort om sammanlagt 39 aktiviteter" in said
    assert "Sista dagen att svara blir tisdag 29 april" in said
    card = town.card_of(town.persons[ADMINISTRATOR])
    assert card is not None
    asked = list(card.versions)
    assert "Omgången är öppen. Korten är på väg." in await press(town, "Öppna")
    assert "Spara" in shown(town.card_of(town.persons[HR]) or card)
    card.versions[:] = asked  # another device still shows the question
    assert "Omgången är redan öppnad. Inget nytt skickades." in await press(town, "Öppna")
    held = await town.do(lambda one: rounds.of_plan(one, town.plan_id))
    assert [str(each.tertial) for each in held] == ["2025-T1"]
    opened = select(audit.c.person_id, audit.c.through).where(audit.c.act == "round.open")
    found = await town.do(lambda one: one.execute(opened).all())
    assert [tuple(each) for each in found] == [(town.directory[ADMINISTRATOR].id, "card")]


async def test_what_keeps_a_round_from_opening_is_told(scene: Scene) -> None:
    assert "har redan öppnats" in await scene.say(ADMINISTRATOR, "öppna omgången T2")
    assert "fortfarande öppen" in await scene.say(ADMINISTRATOR, "öppna omgången T1")
    await scene.say(ADMINISTRATOR, "stäng omgången")
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    assert "har inte börjat än" in await scene.say(ADMINISTRATOR, "öppna omgången för tertial 3")
    assert "Ingen verksamhetsplan för 2031" in await scene.say(ADMINISTRATOR, "öppna omgången T1 2031")
    assert "kan bara en administratör" in await scene.say(HR, "öppna omgången T1")


async def test_the_words_of_the_round_open_their_cards(scene: Scene) -> None:
    said = await scene.say(ADMINISTRATOR, "flytta sista dagen till 5 september")
    assert "[Flytta]" in said
    await scene.press(ADMINISTRATOR, "Flytta")
    assert (await scene.now()).last_day == date(2025, 9, 5)
    assert "Härnäst: fredag 22 augusti påminns" in scene.said(ADMINISTRATOR)
    said = await scene.say(ADMINISTRATOR, "Påminn alla!")
    assert "9 personer har något kvar" in said
    await scene.press(ADMINISTRATOR, "Påminn de som saknas")
    assert "9 personer påminns" in scene.said(ADMINISTRATOR)
    assert "går inte i omgångens läge" in await scene.say(ADMINISTRATOR, "publicera")
    assert "saknar svar" in await scene.say(ADMINISTRATOR, "stäng")
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    assert "Härnäst: inlägget publiceras" in scene.said(ADMINISTRATOR)
    assert "Det görs en gång" in await scene.say(ADMINISTRATOR, "publicera inlägget")
    await scene.press(ADMINISTRATOR, "Publicera i kanalen")
    assert (await scene.now()).state is RoundState.PUBLISHED
    assert "Härnäst: omgången för tertial 3 2025 öppnar" in await scene.say(ADMINISTRATOR, "omgången")
    for word in ("stäng", "påminn alla", "flytta sista dagen"):
        assert "går inte i omgångens läge" in await scene.say(ADMINISTRATOR, word)


async def test_the_weeks_digest_is_sent_once_when_it_is_asked_for(scene: Scene) -> None:
    before = len(scene.town.received(CHANNEL.id))
    assert await scene.say(ADMINISTRATOR, "skicka veckans läge nu") == "Veckans läge är på väg till kanalen."
    await scene.town.deliver()
    assert len(scene.town.received(CHANNEL.id)) == before + 1
    assert "har redan skickats" in await scene.say(ADMINISTRATOR, "skicka veckans läge nu")
    assert (await scene.acts()).count("digest.send") == 1
