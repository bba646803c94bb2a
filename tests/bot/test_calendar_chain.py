"""A round by the calendar, through POST /api/messages and a connector on a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta

import pytest
import pytest_asyncio

from bot.followup import rounds
from bot.followup.timekeeper import PLAYED
from bot.here import Here
from bot.rehearsal.connector import Posted
from bot.rehearsal.town import CHANNEL, Town, text_of, town
from plan.audit import Deed, Through
from plan.calendar import wall
from plan.tertial import Tertial
from storage import audits
from storage import rounds as stored

pytestmark = pytest.mark.slow

AUGUST = wall(date(2025, 8, 11), time(9))
HR, ECONOMY, SAFETY, CHIEF = (
    f"{each}@mjolby.example" for each in ("enhetschef.hr", "enhetschef.ekonomi", "enhetschef.trygg", "controller.klk")
)


@pytest_asyncio.fixture
async def place(sqlite_url: str) -> AsyncIterator[Town]:
    async with town(sqlite_url, AUGUST) as made:
        await made.move_in()
        yield made


async def tick(place: Town, moment: datetime) -> None:
    place.clock.set(moment)
    await place.application.timekeeper.look()
    await place.deliver()


def at(month: int, day: int, hour: int = 8, minute: int = 30) -> datetime:
    return wall(date(2025, month, day), time(hour, minute))


def news(place: Town, upn: str) -> list[Posted]:
    """What the person has been sent since the town moved in."""
    chat = place.persons[upn].conversation_id
    return place.received(chat, place.before_play[chat])


async def test_an_owner_hears_of_the_round_by_the_calendar_until_it_closes(place: Town) -> None:
    day = at(8, 14)
    while day < at(9, 12):
        await tick(place, day)
        day += timedelta(days=1)
    firsts = [text_of(message).partition("\n")[0] for message in news(place, ECONOMY)]
    assert firsts == [
        "Tertial 2 2025 · 1 av 5",
        "Påminnelse: 5 aktiviteter väntar på svar",
        "Sista dagen: 5 aktiviteter väntar på svar",
        "Påminnelse: 5 aktiviteter väntar på svar",
    ]
    channel = [text_of(each) for each in place.received(CHANNEL.id, place.before_play[CHANNEL.id])]
    (opened,) = channel  # the weeks after it, in which nobody answered, are no news, and no post is published
    assert opened.startswith("Veckans läge")
    assert "ingen av 39 är rapporterad än" in opened
    asked = [text_of(message).partition("\n")[0] for message in news(place, CHIEF)]
    assert asked[-1] == "Bara 0 av 39 är rapporterade för tertial 2 2025"


async def test_a_reminder_opens_the_first_activity_that_is_missing(place: Town) -> None:
    await tick(place, at(8, 18))
    await tick(place, at(8, 22))
    person, reminder = place.persons[ECONOMY], news(place, ECONOMY)[-1]
    await place.teams.press(person, reminder, "Svara nu")
    assert "1 av 5" in text_of(reminder)
    await place.teams.press(person, reminder, "Spara", Status="on_track")
    assert "2 av 5" in text_of(reminder)


async def test_one_who_has_answered_is_not_reminded(place: Town) -> None:
    await tick(place, at(8, 18))
    person, card = place.persons[HR], news(place, HR)[-1]
    for _ in range(3):
        await place.teams.press(person, card, "Spara", Status="on_track")
    for day in (at(8, 22), at(8, 29), at(9, 1)):
        await tick(place, day)
    assert len(news(place, HR)) == 1


async def test_one_who_says_they_are_away_hears_nothing_until_back(place: Town) -> None:
    person = place.persons[ECONOMY]
    await place.teams.say(person, "jag är borta till 20 augusti")
    assert "Du är borta till och med onsdag 20 augusti." in text_of(news(place, ECONOMY)[-1])
    await tick(place, at(8, 18))
    await tick(place, at(8, 20))
    assert len(news(place, ECONOMY)) == 1
    await tick(place, at(8, 21))
    assert "1 av 5" in text_of(news(place, ECONOMY)[-1])


async def test_one_who_comes_back_early_is_asked_at_the_next_tick(place: Town) -> None:
    await place.teams.say(place.persons[ECONOMY], "jag är borta till 29 augusti")
    await tick(place, at(8, 18))
    place.clock.set(at(8, 19))
    await place.teams.say(place.persons[ECONOMY], "Jag är tillbaka!")
    assert "Välkommen tillbaka" in text_of(news(place, ECONOMY)[-1])
    await tick(place, at(8, 19, 9))
    assert "1 av 5" in text_of(news(place, ECONOMY)[-1])


async def test_an_absence_that_cannot_be_read_is_asked_about(place: Town) -> None:
    await place.teams.say(place.persons[ECONOMY], "jag är borta ett tag")
    assert "Inget ändrades. Skriv så här: jag är borta till" in text_of(news(place, ECONOMY)[-1])


async def test_the_administrator_is_told_once_who_is_missing(place: Town) -> None:
    for day in (at(8, 18), at(9, 5), at(9, 8)):
        await tick(place, day)
    told = [text_of(each) for each in news(place, CHIEF)]
    assert sum("har inte svarat på" in text for text in told) == 1


async def test_the_real_clock_keeps_out_where_time_is_played_by_hand(place: Town) -> None:
    await place.do(
        lambda each: audits.append(each, place.municipality_id, AUGUST, Deed(PLAYED, "2025", Through.COMMAND))
    )
    await tick(place, at(8, 18))
    assert news(place, ECONOMY) == []


async def test_the_card_of_an_earlier_tertial_that_is_opened_late_can_be_answered(place: Town) -> None:
    await tick(place, at(8, 18))
    await place.do(
        lambda each: rounds.close(Here(each, place.municipality_id, at(8, 19)), stored.of_plan(each, place.plan_id)[-1])
    )
    place.clock.set(at(8, 20))
    last_day = date(2025, 9, 30)
    await place.do(lambda each: rounds.open_round(place.here(each), place.plan_id, Tertial(2025, 1), last_day))
    await place.deliver()
    person, card = place.persons[HR], news(place, HR)[-1]
    await place.teams.press(person, card, "Spara", Status="on_track")
    assert "Tertial 1 2025 · 2 av 3" in text_of(card)
