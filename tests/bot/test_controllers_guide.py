"""The controller's guide, followed to the letter in the chat: what it says to write is understood and does it."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from bot.rehearsal.connector import CONSENT, Posted
from bot.rehearsal.town import CHANNEL, Town
from cards.texts import chat as texts
from plan.calendar import SWEDEN
from storage import questions
from tests.bot.acting import ADMINISTRATOR, shown

pytestmark = pytest.mark.slow

GUIDE = (Path(__file__).parents[2] / "deploy" / "guide" / "controller.md").read_text("utf-8").partition("## Bilaga")[0]
NO_MESSAGES = {"redaktör", "målägare", "ledning", "enhet", "nämnd"}
"""Roles and columns of the owner file."""
OTHER_WORDS = {
    "excel": ("exportera planen som excel", "gör rapporten för T2 som excel"),
    "word": ("exportera planen som word",),
    "csv": ("exportera planen som csv", "gör rapporten för T2 som csv"),
}
"""What the guide names in brackets after the whole."""
FILES = (
    "gör rapporten",
    "gör ett utkast",
    "rapporten att",
    "exportera planen",
    "spårningen",
    "begäran om handling",
    "ansvariga",
    "nyckeltal",
)
ROW = re.compile(r"^\| `([^`]+)` \|(.*)\|$", re.MULTILINE)


def messages() -> list[str]:
    """Each once, in the guide's order."""
    found = [" ".join(each.split()) for each in re.findall(r"`([^`]+)`", GUIDE)]
    whole = [one for each in found if each not in NO_MESSAGES for one in OTHER_WORDS.get(each, (each,))]
    return list(dict.fromkeys(whole))


def buttons() -> dict[str, list[str]]:
    """By what the table says to write, the buttons that it says come."""
    return {said: re.findall(r"\*\*([^*]+)\*\*", what) for said, what in ROW.findall(GUIDE)}


async def say(town: Town, text: str) -> list[Posted]:
    chat = town.persons[ADMINISTRATOR].conversation_id
    before = len(town.received(chat))
    if text.startswith("@Tertialbot "):
        await town.teams.mention(town.persons[ADMINISTRATOR], CHANNEL, text.removeprefix("@Tertialbot "))
        return town.received(CHANNEL.id)[-1:]
    await town.teams.say(town.persons[ADMINISTRATOR], text)
    return town.received(chat, before)


async def press(town: Town, title: str) -> None:
    card = town.card_of(town.persons[ADMINISTRATOR])
    assert card
    await town.teams.press(town.persons[ADMINISTRATOR], card, title)
    await town.deliver()


async def test_what_the_guide_says_to_write_does_what_it_says(moved_in: Town) -> None:
    promised, written = buttons(), messages()
    assert len(written) > 20
    assert set(promised) <= set(written)
    await _a_round_of_the_second_tertial(moved_in)
    for text in written:
        replies = await say(moved_in, text)
        told = "\n".join(map(shown, replies))
        assert replies, text
        assert told != texts.help_text(leader=False, administrator=True) or text == "hjälp", text
        assert any(each.attachment(CONSENT) for each in replies) == text.startswith(FILES), (text, told)
        for title in promised.get(text, ()):
            assert f"[{title}]" in told, (text, told)
        if promised.get(text):
            await press(moved_in, promised[text][0])
    assert await moved_in.do(lambda each: questions.unread(each, moved_in.municipality_id)) == ()


async def _a_round_of_the_second_tertial(town: Town) -> None:
    """Opened and published, so that there is something to report of; the guide opens the first one."""
    for text, title in (
        ("öppna omgången T2", "Öppna"),
        ("stäng", "Stäng omgången"),
        ("publicera", "Publicera i kanalen"),
    ):
        await say(town, text)
        await press(town, title)
    town.clock.set(datetime(2025, 9, 2, 9, tzinfo=SWEDEN))  # between the days that the guide names
