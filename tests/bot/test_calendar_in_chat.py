"""A unit's days taken in the personal chat, by Teams' file consent."""

from __future__ import annotations

from typing import Any

import icalendar
import pytest

from bot.rehearsal.connector import CONSENT
from bot.rehearsal.town import CHANNEL
from tests.bot.acting import HR, SAFETY, Scene

pytestmark = pytest.mark.slow

SECRET_DAY = "2026-01-31"


async def taken(scene: Scene, upn: str, text: str) -> bytes:
    await scene.say(upn, text)
    message = scene.town.received(scene.person(upn).conversation_id)[-1]
    assert message.attachment(CONSENT), message.text
    await scene.town.teams.consent(scene.person(upn), message)
    return list(scene.town.teams.connector.files.values())[-1][1]


async def test_an_owner_takes_the_units_days_and_no_protected_one(scene: Scene) -> None:
    await scene.press(SAFETY, "Spara", Status="delayed", Kommentar="Väntar", **{"Beräknas klart": SECRET_DAY})
    await scene.press(HR, "Spara", Status="delayed", Kommentar="Väntar", **{"Beräknas klart": "2025-12-15"})
    board = await taken(scene, HR, "Kalender")
    read: Any = icalendar.Calendar.from_ical(board)
    days = {str(each["SUMMARY"]): str(each["DTSTART"].dt) for each in read.walk("VEVENT")}
    assert [day for title, day in days.items() if title.startswith("Beräknas klart: ")] == ["2025-12-15"]
    assert "Sista dagen att svara för tertial 2 2025" in days
    assert SECRET_DAY.replace("-", "").encode() not in board
    unit = await taken(scene, HR, "kalender för Ekonomi!")
    assert b"20251215" not in unit
    assert "Ekonomi" in str(icalendar.Calendar.from_ical(unit)["X-WR-CALNAME"])
    assert (await scene.acts())[-2:] == ["calendar.take"] * 2


async def test_a_unit_that_is_not_clear_is_asked_about_and_a_channel_gets_no_file(scene: Scene) -> None:
    assert "Jag hittar ingen sådan enhet i planen." in await scene.say(HR, "kalender för Vägar")
    assert "Vilken enhet? Det kan vara" in await scene.say(HR, "kalender för kontoret")
    await scene.town.teams.mention(scene.person(HR), CHANNEL, "kalender för Ekonomi")
    assert "personliga chatten" in scene.town.received(CHANNEL.id)[-1].text
