"""What was finished in an earlier tertial: counted everywhere, asked about by nobody, changed by who wants to."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, update

from bot.commands.rounds import shown
from bot.followup import rounds, schedule
from bot.leadership import board_report
from bot.rehearsal import year
from bot.rehearsal.connector import Posted
from bot.rehearsal.town import CHANNEL, Town, text_of
from bot.telling import posts
from cards import plain
from plan import promise_texts
from plan.access import Viewer
from plan.calendar import SWEDEN
from plan.digest import digest
from plan.model import Round, Status
from plan.questions.engine import answer
from plan.tertial import Tertial
from storage import knowledge
from storage import rounds as held_rounds
from storage.tables import snapshot
from tests.bot.test_chain import AUTUMN, ECONOMY, HR, T2, card, end, history, open_round, place

__all__ = ["place"]
T3 = Tertial(2025, 3)
WINTER = datetime(2025, 12, 8, 8, 30, tzinfo=SWEDEN)


async def answered(place: Town, upn: str, *statuses: str) -> Posted:
    person, message = card(place, upn)
    for status in statuses:
        said = {"Beräknas klart": "2025-06-30"} if status == "on_track" else {}
        await place.teams.press(person, message, "Spara", Status=status, Kommentar="Färdigt nu", **said)
    return message


def whole(message: Posted) -> str:
    return plain.text(message.card, buttons=True) if message.card else ""


async def figures(place: Town, held: Round) -> dict[str, Any]:
    """How many are reported and finished, as each way out tells it."""

    def told(connection: Connection) -> dict[str, Any]:
        here = place.here(connection)
        status = shown(rounds.standing(here, held))
        summary = board_report.gather(connection, place.plan_id, held.tertial, here.now).summary
        facts = knowledge.facts(connection, place.plan_id, here.now)
        week = digest(facts, here.now - timedelta(days=7), here.now)
        post = "\n".join(plain.text(each["card"]) for each in posts.post_messages(here, held))
        asked = answer(f"hur många är avslutade i tertial {held.tertial.number}?", facts, Viewer())
        return {
            "status": status["reported"],
            "report": summary.reported,
            "units": sum(each.reported for each in summary.units),
            "digest": sum(each.reported for each in week.response) if week.open_round else None,
            "post": int(post.partition(" av 39 rapporterade")[0].rpartition("\n")[2]),
            "done": (summary.counts.by_status[Status.DONE], asked.value),
            "people": {each["upn"]: (each["answered"], each["of"], each["delivery"]) for each in status["people"]},
            "cards": sum(status["deliveries"].values()),
        }

    return await place.do(told)


@pytest.mark.slow
async def test_a_year_in_which_the_finished_is_carried(place: Town) -> None:
    first = await open_round(place)
    await answered(place, HR, "done", "dropped", "on_track")
    owned = (await figures(place, first))["people"][ECONOMY][1]
    await answered(place, ECONOMY, *["done"] * owned)
    await end(place, first)

    second = await open_round(place, T2, AUTUMN)
    told = await figures(place, second)
    assert told["status"] == told["report"] == told["units"] == told["digest"] == told["post"] == owned + 2
    assert told["done"] == (owned + 1, owned + 1)
    assert told["people"][HR] == (2, 3, "sent")
    assert told["people"][ECONOMY] == (owned, owned, "sent")
    assert told["cards"] == len(told["people"])

    # the one with nothing left is told so, once, and reminded of nothing
    _, nothing = card(place, ECONOMY)
    assert "Inget att svara på" in whole(nothing)
    assert "[Spara]" not in whole(nothing)
    assert whole(nothing).count("[Ändra]") == owned
    assert whole(nothing).count("sedan tertial 1 2025 (2025-04-16)") == owned
    place.clock.set(datetime(2025, 8, 29, 9, 0, tzinfo=SWEDEN))
    await place.do(lambda connection: schedule.tick(place.here(connection)))
    await place.deliver()
    assert card(place, ECONOMY)[1] is nothing

    # the one with something left is asked about that alone
    person, asked = card(place, HR)
    await place.teams.press(person, asked, "Svara nu")
    assert "1 av 1" in text_of(asked)
    await place.teams.press(person, asked, "Spara", Status="on_track", **{"Beräknas klart": "2025-10-15"})
    assert "3 av 3 besvarade" in text_of(asked)
    assert text_of(asked).count("sedan tertial 1 2025") == 2

    # Ändra asks about what is carried, and what is answered takes its place
    before = len(await history(place))
    await place.teams.press(person, asked, "Ändra")
    assert "Förra svaret, T1: ✔ Avslutad" in text_of(asked)
    assert "Ditt svar nu" not in text_of(asked)
    await place.teams.press(person, asked, "Spara", Status="at_risk", Kommentar="Måste göras om")
    assert len(await history(place)) == before + 1
    assert text_of(asked).count("sedan tertial 1 2025") == 1
    told = await figures(place, second)
    assert told["status"] == told["report"] == told["digest"] == told["post"] == owned + 3
    assert told["done"] == (owned, owned)
    await end(place, second)
    post = "\n".join(text_of(each) for each in place.received(CHANNEL.id))
    assert f"{owned + 3} av 39 rapporterade." in post

    third = await open_round(place, T3, WINTER)
    told = await figures(place, third)
    assert told["status"] == told["report"] == told["digest"] == told["post"] == owned + 1
    assert "1 av 2" in text_of(card(place, HR)[1])
    assert "Måste göras om" in text_of(card(place, HR)[1])
    assert "sedan tertial 1 2025" in text_of(card(place, ECONOMY)[1])

    # the one date that was said is followed through the year, the same in post, report and chat
    assert "0 av 1 datum som lovades till augusti hölls. 1 flyttades." in post
    person, asked = card(place, HR)
    if "Måste göras om" in text_of(asked):
        await place.teams.press(person, asked, "Hoppa över")
    await place.teams.press(
        person, asked, "Spara", Status="delayed", Kommentar="Sent", **{"Beräknas klart": "2026-02-01"}
    )
    assert "när 2025 är över" in await year.ask(place, "hur träffsäkra var vi?")
    place.clock.set(datetime(2026, 1, 12, 9, 0, tzinfo=SWEDEN))
    await end(place, third)
    kept = "0 av 1 datum som lovades till december hölls. 1 flyttades."
    moved = "2025-06-30 → 2025-10-15 → 2026-02-01 · 2 gånger, 216 dagar senare än först"
    assert kept in text_of(place.received(CHANNEL.id)[-1])
    assert kept in await year.ask(place, "hur många löften hölls?")
    assert moved in await year.ask(place, "vilka datum har flyttats mer än en gång?")
    assert "2025-06-30 · Flyttat till 2025-10-15" in await year.ask(place, "vad lovades i T1?")
    hits = "Av det som sades gå enligt plan i tertial 2 2025 blev 0 av 1 klart."
    assert hits in await year.ask(place, "hur träffsäkra var vi?")
    summary = await place.do(lambda each: board_report.gather(each, place.plan_id, T3, place.clock()).summary)
    assert promise_texts.kept(summary.promises, T3) == kept
    assert summary.accuracy is not None
    assert promise_texts.accuracy(summary.accuracy)[0] == hits


@pytest.mark.slow
async def test_a_tertial_that_closed_before_stands_as_it_was_frozen(place: Town) -> None:
    first = await open_round(place)
    await answered(place, HR, "done", "done", "done")
    await end(place, first)
    second = await open_round(place, T2, AUTUMN)
    await end(place, second)

    def as_an_older_program(connection: Connection) -> None:
        of_it = snapshot.c.round_id == second.id
        connection.execute(update(snapshot).where(of_it).values(content='{"format":"tertialbot-snapshot-2"}'))

    counts = []
    for _ in range(2):
        held = await place.do(lambda connection: held_rounds.get(connection, second.id))
        assert held
        told = await figures(place, held)
        assert told["status"] == told["report"] == told["post"] == told["people"][HR][0]
        counts.append(told["status"])
        await place.do(as_an_older_program)
    assert counts == [3, 0]
