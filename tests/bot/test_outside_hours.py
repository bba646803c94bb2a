"""What an administrator sends outside the sending hours goes the next working morning, and she is told so."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.followup import schedule
from plan.calendar import SWEDEN
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, IT, Scene, choices

pytestmark = pytest.mark.slow
SATURDAY = datetime(2025, 8, 23, 20, 0, tzinfo=SWEDEN)
MONDAY = datetime(2025, 8, 25, 8, 0, tzinfo=SWEDEN)
LATER = "Det är utanför arbetstid, så det skickas måndag 25 augusti kl. 08.00."


def heard(scene: Scene, upn: str) -> int:
    return len(scene.town.received(scene.person(upn).conversation_id))


async def test_reminders_and_what_is_given_to_another_wait_for_the_morning_and_say_so(scene: Scene) -> None:
    scene.town.clock.set(SATURDAY)
    before = {upn: heard(scene, upn) for upn in (ECONOMY, IT)}
    await scene.say(ADMINISTRATOR, "omgången")
    await scene.press(ADMINISTRATOR, "Påminn de som saknas")
    assert f"9 personer påminns. {LATER}" in scene.said(ADMINISTRATOR)
    await scene.say(HR, "mina aktiviteter")
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Frågan ligger hos IT")
    await scene.press(ADMINISTRATOR, "Ge till annan")
    chosen = next(each for each in choices(scene.card(ADMINISTRATOR), "Kollega") if "IT" in each)
    await scene.press(ADMINISTRATOR, "Ge till personen", Kollega=chosen)
    assert LATER in scene.said(ADMINISTRATOR)
    assert {upn: heard(scene, upn) for upn in before} == before

    scene.town.clock.set(MONDAY)
    await scene.town.deliver()
    assert heard(scene, ECONOMY) == before[ECONOMY] + 1
    assert "Påminnelse: 5 aktiviteter väntar på svar" in scene.said(ECONOMY)
    assert heard(scene, IT) == before[IT] + 2
    # the day they go on is the one they count for: nobody is reminded twice
    scene.town.clock.set(MONDAY.replace(hour=9))
    await scene.town.do(lambda connection: schedule.tick(scene.town.here(connection)))
    await scene.town.deliver()
    assert heard(scene, ECONOMY) == before[ECONOMY] + 1


async def test_in_the_sending_hours_they_go_at_once(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "omgången")
    await scene.press(ADMINISTRATOR, "Påminn de som saknas")
    assert "utanför arbetstid" not in scene.said(ADMINISTRATOR)
    assert "Påminnelse" in scene.said(ECONOMY)
