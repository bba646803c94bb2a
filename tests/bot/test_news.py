"""What an administrator hears of a round by itself: each thing once, and in working hours."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import Connection

from bot.followup import schedule
from bot.rehearsal.town import Town
from plan.calendar import SWEDEN
from plan.model import Report, RoundState, Status
from storage import plans, reports
from storage.ids import new_id
from tests.bot.acting import ADMINISTRATOR, HR, IT, Scene, shown

pytestmark = pytest.mark.slow


async def heard(town: Town, moment: datetime) -> list[str]:
    """What the calendar's tick of that moment brings to the administrator's chat."""
    town.clock.set(moment)
    chat = town.persons[ADMINISTRATOR].conversation_id
    before = len(town.received(chat))
    await town.do(lambda one: schedule.tick(town.here(one)))
    await town.deliver()
    return [shown(each) for each in town.received(chat, before)]


def at(day: int, hour: int = 9, month: int = 8) -> datetime:
    return datetime(2025, month, day, hour, tzinfo=SWEDEN)


async def test_an_administrator_hears_of_each_thing_once_and_in_working_hours(scene: Scene) -> None:
    assert await heard(scene.town, at(18, 7)) == []
    (opened,) = await heard(scene.town, at(18, 9))
    assert "Omgången för tertial 2 2025 är öppen" in opened
    assert "9 personer är tillfrågade om 39 aktiviteter" in opened
    assert await heard(scene.town, at(18, 10)) == []
    await scene.town.do(lambda one: half_answered(one, scene))
    (half,) = await heard(scene.town, at(19))
    assert "Hälften av svaren är inne för tertial 2 2025" in half
    assert await heard(scene.town, at(19, 10)) == []
    await scene.say(ADMINISTRATOR, "stäng")
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    (closed,) = await heard(scene.town, at(19, 11))
    assert "Omgången för tertial 2 2025 är stängd" in closed
    assert await heard(scene.town, at(19, 12)) == []


async def test_whoever_cannot_be_reached_is_told_of_in_one_message_and_once(moved_in: Town) -> None:
    town = moved_in
    gone = [town.persons[upn] for upn in (HR, IT)]
    for person in gone:
        await town.teams.uninstall(person)
    opening = await heard(town, at(18, 9))
    assert any("är öppen" in each for each in opening)
    (told,) = await heard(town, at(18, 10))
    assert "2 personer nås inte i omgången för tertial 2 2025" in told
    assert "Enhetschef HR och lön: nås inte: har inte installerat appen" in told
    assert await heard(town, at(18, 11)) == []
    await town.teams.install(gone[0])
    assert await heard(town, at(18, 12)) == []


async def test_a_draft_that_waits_is_told_of_again_after_two_working_days(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "inställningar")
    await scene.press(ADMINISTRATOR, "Spara", approval="ja")
    await scene.say(ADMINISTRATOR, "stäng")
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    await scene.press(ADMINISTRATOR, "Publicera i kanalen")
    await scene.press(ADMINISTRATOR, "Publicera i kanalen")
    assert "Inlägget ovanför väntar på dig" in scene.said(ADMINISTRATOR)  # the draft itself came to her
    (closed,) = await heard(scene.town, at(18, 10))
    assert "är stängd" in closed
    said = await scene.say(ADMINISTRATOR, "omgången")
    assert "Ett utkast väntar sedan måndag 18 augusti" in said
    assert "[Till utkastet]" in said
    assert await heard(scene.town, at(19)) == []
    (again,) = await heard(scene.town, at(20))
    assert "Ett utkast väntar för tertial 2 2025" in again
    assert await heard(scene.town, at(21)) == []
    await scene.press(ADMINISTRATOR, "Till utkastet")
    await scene.press(ADMINISTRATOR, "Publicera")
    assert (await scene.now()).state is RoundState.PUBLISHED


def half_answered(connection: Connection, scene: Scene) -> None:
    plan = plans.get(connection, scene.town.plan_id)
    by = scene.town.directory[HR].id
    for each in plan.activities[:20]:
        now, tertial = scene.town.clock(), scene.round.tertial
        made = Report(new_id(), each.id, tertial, Status.ON_TRACK, now, by, round_id=scene.round.id)
        reports.append(connection, plan.id, made, made.id)
