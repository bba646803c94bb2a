"""A measure from the card it is written on to the day it is done, over a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from sqlalchemy import Connection

from bot.delivery import NotNow, Outgoing
from bot.documents.writing.board_report import document
from bot.followup import rounds as by_hand
from bot.followup import schedule
from bot.followup.composition import compose
from bot.leadership import board_report
from bot.rehearsal import play
from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import elements
from bot.rehearsal.town import CHANNEL, Town, text_of
from bot.telling import posts
from bot.timetable.hours import in_hours
from cards import digest_card, plain
from plan.access import Viewer
from plan.calendar import SWEDEN
from plan.formats import ReportFormat
from plan.measure import Measure, newest
from plan.model import RoundState
from plan.questions import Answer, answer
from storage import deliveries, knowledge, measures, rounds
from tests.bot.test_chain import AUTUMN, ECONOMY, HR, T2, card, end, open_round, place

pytestmark = pytest.mark.slow

__all__ = ["place"]
COMMENT = "Leverantören är sen, vi byter i höst"
MEASURE, DUE, WHO = "Åtgärd", "Åtgärden klar senast", "Vem gör det? (roll eller enhet)"


async def tick(place: Town, moment: datetime) -> None:
    place.clock.set(moment)
    await place.do(lambda connection: schedule.tick(place.here(connection)))
    await place.deliver()


async def stored(place: Town) -> list[Measure]:
    def read(connection: Connection) -> list[Measure]:
        return list(newest(measures.of_plan(connection, place.plan_id)).values())

    return await place.do(read)


def cards_of(place: Town, upn: str) -> list[Posted]:
    return [each for each in place.received(place.persons[upn].conversation_id) if each.card]


def at(month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2025, month, day, hour, minute, tzinfo=SWEDEN)


async def test_a_year_of_measures(place: Town) -> None:
    first = await open_round(place)
    person, message = card(place, HR)
    deviation = {"Status": "at_risk", "Kommentar": COMMENT}
    await place.teams.press(person, message, "Spara", **deviation, **{DUE: "2025-06-10"})
    assert "inte vad som ska göras" in text_of(message)
    assert await stored(place) == []
    await place.teams.press(person, message, "Spara", **deviation, **{MEASURE: "Nytt avrop", DUE: "2025-06-10"})
    other = {MEASURE: "Ta in vikarie", DUE: "2025-06-10", WHO: "Bemanningen"}
    await place.teams.press(person, message, "Spara", **deviation, **other)
    await place.teams.press(person, message, "Spara", Status="on_track", **{MEASURE: "Behövs inte"})
    assert [(each.what, str(each.due), each.who) for each in await stored(place)] == [
        ("Nytt avrop", "2025-06-10", "HR och lön"),
        ("Ta in vikarie", "2025-06-10", "Bemanningen"),
    ]
    await end(place, first)
    post = "\n".join(text_of(each) for each in place.received(CHANNEL.id))
    assert "Åtgärder: 2 öppna." in post
    assert "Åtgärd: Ta in vikarie (Bemanningen, senast 2025-06-10)" in post

    # on its day, in working hours, both in one message; the same day nothing more
    before = len(cards_of(place, HR))
    for moment in (at(6, 9), at(6, 10, 7), at(6, 10, 8, 30), at(6, 10, 10), at(6, 11)):
        await tick(place, moment)
    (asked,) = cards_of(place, HR)[before:]
    assert "2 åtgärder skulle vara klara nu" in text_of(asked)
    assert "Åtgärd: Ta in vikarie (Bemanningen)" in text_of(asked)
    whole = plain.text(asked.card or {}, buttons=True)
    assert whole.count("[Klar]") == whole.count("[Nytt datum]") == whole.count("[Hinder]") == 2

    # one tap; another tap on the same finds it answered
    await place.teams.press(person, asked, "Klar")
    assert "✔ Klar" in text_of(asked)
    assert [each.state for each in await stored(place)] == ["done", "open"]

    # reminded once, of what is left
    for day in (12, 13, 16, 17, 18):
        await tick(place, at(6, day))
    (again,) = cards_of(place, HR)[before + 1 :]
    assert "Påminnelse." in text_of(again)
    assert "Ta in vikarie" in text_of(again)
    await place.teams.press(person, again, "Nytt datum", **{"Nytt datum": "2025-06-01"})
    assert "redan varit" in text_of(again)
    await place.teams.press(person, again, "Nytt datum", **{"Nytt datum": "2025-07-15"})
    assert "tisdag 15 juli" in text_of(again)
    left = (await stored(place))[1]
    assert (left.moves, str(left.due), left.who) == (1, "2025-07-15", "Bemanningen")

    # never in a quiet week: on the first working day after them
    for moment in (at(7, 15), at(7, 31), at(8, 4)):
        await tick(place, moment)
    (late,) = cards_of(place, HR)[before + 2 :]
    await place.teams.press(person, late, "Hinder", **{"Vad hindrar? (kan lämnas tomt)": "Ingen sökande"})
    assert "▲ Hinder noterat" in text_of(late)
    await tick(place, at(8, 11))
    assert len(cards_of(place, HR)) == before + 3

    # said alike everywhere
    said = "Åtgärder: 1 öppen (1 försenad, 1 med hinder), 1 gjord, 1 flyttad."
    told = await ways_out(place)
    assert said in told["post"]
    assert said in told["report"]
    assert "Ta in vikarie" in told["report"]
    assert "Åtgärder: 2 öppna." in told["frozen report"]  # as the post said when the round closed
    assert "Åtgärd: Ta in vikarie (Bemanningen, senast 2025\u201106\u201110)" in told["frozen report"]
    assert told["frozen csv"].count(";Öppen;") == 2
    assert "Åtgärder: 1 med hinder och 1 försenad." in told["digest"]
    assert "Ta in vikarie" in told["csv"]
    for question, number, what in (
        ("vilka åtgärder är inte gjorda?", 1, "Ta in vikarie (Bemanningen, senast 2025-07-15, försenad"),
        ("vilka åtgärder är försenade?", 1, "hinder: Ingen sökande"),
        ("vilka åtgärder är gjorda?", 1, "Nytt avrop (HR och lön, gjord)"),
        ("hur många åtgärder har flyttats?", 1, "1 av 2."),
        ("vilka åtgärder är inte gjorda hos Ekonomi?", 0, "Ingen åtgärd har angetts."),
    ):
        found = await answered(place, question)
        assert what in found.text
        assert len(found.activities) == number

    # T2: the card is filled in from last time; what is back on plan needs no measure
    await open_round(place, T2, AUTUMN)
    person, message = card(place, HR)
    inputs = {each.get("label"): each.get("value") for each in _inputs(message)}
    assert inputs[MEASURE] is None
    await place.teams.press(person, message, "Spara", Status="on_track")
    inputs = {each.get("label"): each.get("value") for each in _inputs(message)}
    assert (inputs[MEASURE], inputs[DUE]) == ("Ta in vikarie", "2025-07-15")
    await place.teams.press(person, message, "Spara", **deviation, **{DUE: "2025-11-10"})
    left = (await stored(place))[1]
    assert (left.moves, str(left.due), left.hindrance) == (2, "2025-11-10", None)


async def answered(place: Town, question: str) -> Answer:
    def read(connection: Connection) -> Answer:
        return answer(question, knowledge.facts(connection, place.plan_id, place.clock()), Viewer())

    return await place.do(read)


async def ways_out(place: Town) -> dict[str, str]:
    def read(connection: Connection) -> dict[str, str]:
        here = place.here(connection)
        held = rounds.of_plan(connection, place.plan_id)[-1]
        report = board_report.gather(connection, place.plan_id, held.tertial, here.now, chosen=True)
        frozen = board_report.gather(connection, place.plan_id, held.tertial, here.now)
        week, _ = posts.weekly_digest(here, place.plan_id, since=here.now - timedelta(days=30))
        return {
            "post": "\n".join(plain.text(each["card"]) for each in posts.post_messages(here, held)),
            "report": str(document(report).blocks),
            "frozen report": str(document(frozen).blocks),
            "frozen csv": board_report.written(frozen, ReportFormat.CSV).decode("utf-8-sig"),
            "digest": plain.text(digest_card.build(week)),
            "csv": board_report.written(report, ReportFormat.CSV).decode("utf-8-sig"),
        }

    return await place.do(read)


async def composed(place: Town, moment: datetime) -> object:
    """What the newest recorded message would amount to then, where the bot keeps to working hours."""

    def made(connection: Connection) -> object:
        (newest_one,) = deliveries.newest(connection, place.municipality_id, 1)
        return in_hours(compose)(connection, [newest_one], moment)(newest_one)

    return await place.do(made)


def _inputs(message: Posted) -> list[dict[str, object]]:
    return [each for each in elements(message.card) if str(each["type"]).startswith("Input.")]


async def test_the_rehearsals_owners_tap_the_cards_of_measures_too(place: Town) -> None:
    first = await open_round(place)
    person, message = card(place, HR)
    for what in ("Nytt avrop", "Ta in vikarie"):
        typed = {"Status": "at_risk", "Kommentar": COMMENT, MEASURE: what, DUE: "2025-06-10"}
        await place.teams.press(person, message, "Spara", **typed)
    await end(place, first)
    said: list[str] = []
    chance, nothing = Random(1), "Ingen uppföljning är öppen just nu. Gå till nästa händelse."  # noqa: S311 - the same each time
    assert await play.everybody_answers(place, "", chance, said.append) == nothing
    await tick(place, at(6, 10, 8, 30))
    assert (
        await play.everybody_answers(place, person.conversation_id, chance, said.append) == nothing
    )  # who plays answers alone
    assert await play.everybody_answers(place, "", chance, said.append) == "2 svar sparades."
    assert await play.everybody_answers(place, "", chance, said.append) == nothing


async def test_the_question_keeps_to_hours_and_to_one_message_a_day_and_waits_for_whoever_is_away(place: Town) -> None:
    first = await open_round(place)
    person, message = card(place, HR)
    measure = {MEASURE: "Nytt avrop", DUE: "2025-06-10"}
    await place.teams.press(person, message, "Spara", Status="at_risk", Kommentar=COMMENT, **measure)
    await end(place, first)

    # reminded by hand that day of what is missing: not asked until the next one
    place.clock.set(at(6, 10, 8))
    closed = replace(first, state=RoundState.PUBLISHED)
    await place.do(lambda connection: by_hand.remind(place.here(connection), closed))
    await place.deliver()
    before = len(cards_of(place, HR))
    await tick(place, at(6, 10))
    assert len(cards_of(place, HR)) == before

    # away: not asked until back
    await place.teams.say(person, "jag är borta till 2025-06-12")
    before = len(cards_of(place, HR))
    await tick(place, at(6, 12))
    assert len(cards_of(place, HR)) == before

    # recorded in time, and delivered the next working morning where that was too late
    place.clock.set(at(6, 13, 15, 50))
    assert await place.do(lambda connection: schedule.tick(place.here(connection)).messages) == 1
    assert isinstance(await composed(place, at(6, 13, 19)), NotNow)
    assert isinstance(await composed(place, at(6, 16, 8, 5)), Outgoing)
    await place.deliver()
    (asked,) = cards_of(place, HR)[before:]
    assert "Nytt avrop" in text_of(asked)

    # somebody else's tap does nothing
    stranger, _ = card(place, ECONOMY)
    await place.teams.press(stranger, asked, "Klar")
    assert [each.state for each in await stored(place)] == ["open"]
