"""Protected comments, asked for by name of the command, by those who may read them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

import pytest_asyncio

from bot.followup import rounds
from bot.rehearsal.town import CHANNEL, Town, text_of, town
from plan.calendar import SWEDEN
from plan.tertial import Tertial
from storage import audits

SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
SAFETY, HR, LEADER = (f"{each}@mjolby.example" for each in ("enhetschef.trygg", "enhetschef.hr", "controller.klk"))
SECRET = "Reservkraften saknas"
COMMAND = "skyddade kommentarer"


@pytest_asyncio.fixture
async def place(sqlite_url: str) -> AsyncIterator[Town]:
    """One protected activity of Trygg och säker has been answered with a comment."""
    async with town(sqlite_url, SPRING) as made:
        await made.move_in()
        last = Tertial(2025, 1).last
        await made.do(lambda each: rounds.open_round(made.here(each), made.plan_id, Tertial(2025, 1), last))
        await made.deliver()
        owner = made.persons[SAFETY]
        message = made.card_of(owner)
        assert message is not None
        while "Skyddad aktivitet" not in text_of(message):
            await made.teams.press(owner, message, "Hoppa över")
        await made.teams.press(owner, message, "Spara", Status="at_risk", Kommentar=SECRET)
        yield made


async def answered(place: Town, upn: str) -> str:
    person = place.persons[upn]
    before = len(place.received(person.conversation_id))
    await place.teams.say(person, COMMAND)
    return "\n".join(text_of(message) for message in place.received(person.conversation_id, before))


async def readings(place: Town) -> list[str | None]:
    found = await place.do(lambda connection: list(audits.between(connection, place.municipality_id)))
    return [each.upn for each in found if each.act == "protected.read"]


async def test_owner_and_leader_read_it_and_each_reading_is_in_the_trail(place: Town) -> None:
    assert SECRET in await answered(place, SAFETY)
    assert SECRET in await answered(place, LEADER)
    assert await readings(place) == [SAFETY, LEADER]


async def test_an_owner_of_another_unit_is_shown_nothing(place: Town) -> None:
    assert SECRET not in await answered(place, HR)
    assert await readings(place) == []


async def test_a_channel_is_shown_nothing_whoever_asks(place: Town) -> None:
    await place.teams.mention(place.persons[LEADER], CHANNEL, COMMAND)
    assert SECRET not in str([message.versions for message in place.received(CHANNEL.id)])
    assert await readings(place) == []
