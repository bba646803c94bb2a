"""The chain from plan to channel post, through POST /api/messages and a connector on a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.followup import rounds
from bot.followup.rounds import RoundRefused, RoundStanding
from bot.rehearsal.connector import Posted
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import CHANNEL, Town, text_of, town
from bot.telling import posts
from cards import plain
from plan.calendar import SWEDEN
from plan.delivery import DeliveryState
from plan.model import Report, Round, RoundState, Timing
from plan.tertial import Tertial
from storage import reports
from storage import rounds as stored_rounds

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
AUTUMN = datetime(2025, 8, 18, 8, 30, tzinfo=SWEDEN)
HR, ECONOMY, SAFETY = (f"enhetschef.{each}@mjolby.example" for each in ("hr", "ekonomi", "trygg"))


@pytest_asyncio.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.slow)])
async def place(request: pytest.FixtureRequest) -> AsyncIterator[Town]:
    database_url: str = request.getfixturevalue(f"{request.param}_url")
    async with town(database_url, SPRING) as made:
        await made.move_in()
        yield made


async def open_round(place: Town, tertial: Tertial = T1, moment: datetime = SPRING) -> Round:
    place.clock.set(moment)
    held = await place.do(
        lambda connection: rounds.open_round(place.here(connection), place.plan_id, tertial, tertial.last)
    )
    await place.deliver()
    return held


async def end(place: Town, held: Round) -> None:
    def close_and_publish(connection: Connection) -> None:
        rounds.close(place.here(connection), held)
        rounds.publish(place.here(connection), replace(held, state=RoundState.CLOSED))

    await place.do(close_and_publish)
    await place.deliver()


def card(place: Town, upn: str) -> tuple[LocalPerson, Posted]:
    person = place.persons[upn]
    found = place.card_of(person)
    assert found is not None
    return person, found


async def history(place: Town) -> tuple[Report, ...]:
    return await place.do(lambda connection: reports.of_plan(connection, place.plan_id))


async def standing(place: Town, held: Round) -> RoundStanding:
    return await place.do(
        lambda connection: rounds.standing(place.here(connection), stored_rounds.get(connection, held.id) or held)
    )


async def test_each_owner_gets_one_card_and_the_ledger_sums_to_all(place: Town) -> None:
    found = await standing(place, await open_round(place))
    assert found.activities == 39
    assert sum(found.deliveries.values()) == found.deliveries[DeliveryState.SENT] == 9
    assert sum(each.of for each in found.people) == 39


async def test_an_answer_is_stored_and_the_next_activity_takes_its_place(place: Town) -> None:
    await open_round(place)
    person, message = card(place, HR)
    assert "1 av 3" in text_of(message)
    await place.teams.press(person, message, "Spara", Status="on_track", Kommentar="Två av tre delar klara.")
    assert "2 av 3" in text_of(message)
    (stored,) = await history(place)
    assert (stored.status.label, stored.comment, stored.timing) == (
        "Pågår enligt plan",
        "Två av tre delar klara.",
        Timing.IN_ROUND,
    )
    assert stored.by == place.directory[HR].id


async def test_the_last_answer_gives_a_receipt_where_each_can_be_changed(place: Town) -> None:
    await open_round(place)
    person, message = card(place, HR)
    for _ in range(3):
        await place.teams.press(person, message, "Spara", Status="on_track")
    assert "Ändra" in plain.text(message.card or {}, buttons=True)
    await place.teams.press(person, message, "Ändra")
    await place.teams.press(person, message, "Spara", Status="done")
    assert [each.status.label for each in await history(place)][-1] == "Avslutad"
    assert len(await history(place)) == 4


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"Status": "delayed"}, "behöver en kommentar"),
        ({"Status": "delayed", "Kommentar": "Försenat av upphandlingen"}, "behöver ett nytt datum"),
        ({"Status": ""}, "Ingen status är vald"),
        ({"Status": "nonsense"}, "Ingen status är vald"),
        ({"Status": "on_track", "Kommentar": "x" * 1001}, "1001 tecken"),
        ({"Status": "delayed", "Kommentar": "Sent", "Beräknas klart": "snart"}, "går inte att läsa"),
    ],
)
async def test_a_refused_answer_keeps_what_was_typed(place: Town, inputs: dict[str, str], said: str) -> None:
    await open_round(place)
    person, message = card(place, HR)
    await place.teams.press(person, message, "Spara", **inputs)
    assert said in text_of(message)
    assert inputs.get("Kommentar", "") in str(message.card)
    assert await history(place) == ()


async def test_a_second_click_on_save_stores_nothing_twice(place: Town) -> None:
    await open_round(place)
    person, message = card(place, HR)
    before = Posted(message.id, message.conversation_id, "", list(message.versions))
    await place.teams.press(person, message, "Spara", Status="on_track")
    await place.teams.press(person, before, "Spara", Status="on_track")
    assert len(await history(place)) == 1
    assert "2 av 3" in text_of(before)


async def test_an_older_card_with_another_answer_shows_what_is_stored(place: Town) -> None:
    await open_round(place)
    person, message = card(place, HR)
    before = Posted(message.id, message.conversation_id, "", list(message.versions))
    await place.teams.press(person, message, "Spara", Status="on_track")
    await place.teams.press(person, before, "Spara", Status="done")
    assert len(await history(place)) == 1
    assert "Pågår enligt plan" in text_of(before)


async def test_nobody_answers_for_somebody_elses_activity(place: Town) -> None:
    await open_round(place)
    _, message = card(place, HR)
    stranger = place.persons[ECONOMY]
    answer = await place.teams.press(stranger, message, "Spara", Status="done")
    assert "Du står inte som ansvarig" in plain.text(answer.card or {})
    assert await history(place) == ()


async def test_skipping_shows_the_next_and_comes_back_to_what_was_skipped(place: Town) -> None:
    await open_round(place)
    person, message = card(place, HR)
    await place.teams.press(person, message, "Hoppa över")
    assert "2 av 3" in text_of(message)
    for _ in range(2):
        await place.teams.press(person, message, "Spara", Status="on_track")
    assert "1 av 3" in text_of(message)


async def test_what_is_skipped_is_offered_once_more_and_then_stands_on_the_receipt(place: Town) -> None:
    await open_round(place)
    person, message = card(place, HR)
    offered = []
    while "[Hoppa över]" in plain.text(message.card or {}, buttons=True):
        offered.append(text_of(message).partition(" av 3")[0][-1])
        assert len(offered) <= 6
        await place.teams.press(person, message, "Hoppa över")
    assert offered == ["1", "2", "3", "1", "2", "3"]
    assert plain.text(message.card or {}, buttons=True).count("[Svara]") == 3
    await place.teams.press(person, message, "Svara")
    await place.teams.press(person, message, "Spara", Status="on_track")
    assert "1 av 3 besvarade" in text_of(message)
    assert plain.text(message.card or {}, buttons=True).count("[Svara]") == 2


async def test_last_tertials_answer_can_be_given_again_with_one_click(place: Town) -> None:
    held = await open_round(place)
    person, message = card(place, HR)
    await place.teams.press(person, message, "Spara", Status="at_risk", Kommentar="Ont om tid")
    await end(place, held)
    await open_round(place, T2, AUTUMN)
    person, message = card(place, HR)
    assert "Ont om tid" in text_of(message)
    await place.teams.press(person, message, "Oförändrat")
    last = (await history(place))[-1]
    assert (last.tertial, last.status.label, last.comment) == (T2, "Pågår med avvikelse", "Ont om tid")


async def test_a_card_from_last_tertial_is_refused_when_a_new_round_is_open(place: Town) -> None:
    held = await open_round(place)
    person, message = card(place, HR)
    await end(place, held)
    await open_round(place, T2, AUTUMN)
    answer = await place.teams.press(person, message, "Spara", Status="done")
    assert "för gammalt" in plain.text(answer.card or {})
    assert await history(place) == ()


async def test_an_answer_after_closing_is_kept_and_marked(place: Town) -> None:
    held = await open_round(place)
    person, message = card(place, HR)
    await end(place, held)
    await place.teams.press(person, message, "Spara", Status="done")
    assert [each.timing for each in await history(place)] == [Timing.AFTER_CLOSING]


async def test_the_post_tells_reported_missing_deviations_and_is_sent_once(place: Town) -> None:
    held = await open_round(place)
    person, message = card(place, HR)
    finish = (date(2025, 4, 30) + timedelta(days=60)).isoformat()
    await place.teams.press(
        person, message, "Spara", Status="delayed", Kommentar="Överklagad upphandling", **{"Beräknas klart": finish}
    )
    before = len(place.received(CHANNEL.id))
    await end(place, held)
    (post,) = place.received(CHANNEL.id, before)
    said = text_of(post)
    assert "1 av 39" in said
    assert "Ekonomi" in said
    assert "Överklagad upphandling" in said
    assert finish in said
    await place.deliver()
    assert len(place.received(CHANNEL.id, before)) == 1


async def test_a_protected_comment_never_reaches_the_channel(place: Town) -> None:
    held = await open_round(place)
    person, message = card(place, SAFETY)
    for _ in range(7):
        await place.teams.press(person, message, "Spara", Status="at_risk", Kommentar="Hemlig bunker")
    before = len(place.received(CHANNEL.id))
    await place.do(lambda connection: posts.weekly_digest(place.here(connection), place.plan_id))
    await end(place, held)
    received = place.received(CHANNEL.id, before)
    protected = {"Krigsorganisation", "Risk- och sårbarhetsanalys"}
    assert len(received) == 2
    for post in received:
        for line in text_of(post).splitlines():
            assert not any(word in line for word in protected) or "bunker" not in line


async def test_an_install_that_teams_tells_twice_is_welcomed_once(place: Town) -> None:
    said = [text_of(message) for message in place.received(place.persons[HR].conversation_id)]
    assert len(said) == 1
    assert said[0].startswith("Hej Enhetschef HR och lön!")


async def test_a_stranger_gets_a_polite_line_and_no_facts(place: Town) -> None:
    await open_round(place)
    stranger = LocalPerson("99999999-0000-4000-8000-000000000001", "vaktmastare@mjolby.example", "Vaktmästare")
    place.teams.connector.add([stranger])
    await place.teams.install(stranger)
    await place.teams.say(stranger, "vilka aktiviteter är försenade?")
    said = [text_of(message) for message in place.received(stranger.conversation_id)]
    assert all("inte i mitt register" in each for each in said)
    assert said


async def test_a_round_is_refused_with_a_reason(place: Town) -> None:
    held = await open_round(place)
    with pytest.raises(RoundRefused, match="is open already"):
        await open_round(place)
    with pytest.raises(RoundRefused, match="still open"):
        await open_round(place, T2, AUTUMN)
    with pytest.raises(RoundRefused, match="still open"):
        await place.do(lambda connection: rounds.publish(place.here(connection), held))


async def test_an_uninstalled_owner_is_unreachable_until_the_app_is_back(place: Town) -> None:
    person = place.persons[HR]
    await place.teams.uninstall(person)
    held = await open_round(place)
    assert (await standing(place, held)).deliveries[DeliveryState.UNREACHABLE] == 1
    await place.teams.install(person)
    await place.deliver()
    found = await standing(place, held)
    assert found.deliveries[DeliveryState.SENT] == 9
