"""Reports that an owner makes when no round asks for them."""

from __future__ import annotations

from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import find_action
from bot.rehearsal.town import Town
from plan.model import Report, Status, Timing
from plan.tertial import Tertial
from storage import reports
from tests.bot.acting import ECONOMY, HR, T2, Scene, answered_in_spring, shown


async def asked(moved_in: Town, text: str, upn: str = HR) -> Posted:
    await moved_in.teams.say(moved_in.persons[upn], text)
    message = moved_in.card_of(moved_in.persons[upn])
    assert message is not None
    return message


async def history(moved_in: Town) -> tuple[Report, ...]:
    return await moved_in.do(lambda connection: reports.of_plan(connection, moved_in.plan_id))


async def test_an_owner_reports_outside_rounds_and_it_is_stored_as_such(moved_in: Town) -> None:
    message = await asked(moved_in, "Uppdatera personalsystemet")
    assert "Ny status utanför omgången" in shown(message)
    assert "Upphandling personalsystem" in shown(message)
    await moved_in.teams.press(moved_in.persons[HR], message, "Spara", Status="done")
    assert "Sparat: ”Upphandling personalsystem”." in shown(message)
    (stored,) = await history(moved_in)
    assert (stored.timing, stored.tertial, stored.status) == (Timing.OUTSIDE, Tertial(2025, 2), Status.DONE)
    assert stored.round_id is None


async def test_it_can_be_changed_and_a_refusal_keeps_what_was_typed(moved_in: Town) -> None:
    message = await asked(moved_in, "uppdatera personalsystemet")
    person = moved_in.persons[HR]
    await moved_in.teams.press(person, message, "Spara", Status="done")
    await moved_in.teams.press(person, message, "Ändra")
    await moved_in.teams.press(person, message, "Spara", Status="delayed", Kommentar="Överklagat")
    assert "behöver ett nytt datum" in shown(message)
    assert "Överklagat" in shown(message)
    await moved_in.teams.press(person, message, "Spara", **{"Beräknas klart": "2025-12-15"})
    assert [each.status for each in await history(moved_in)] == [Status.DONE, Status.DELAYED]


async def test_unchanged_gives_the_last_answer_anew(moved_in: Town) -> None:
    await answered_in_spring(moved_in, HR, unit="HR och lön", status=Status.AT_RISK, comment="Ont om tid")
    message = await asked(moved_in, "uppdatera personalsystemet")
    await moved_in.teams.press(moved_in.persons[HR], message, "Oförändrat")
    assert "Sparat: ”Upphandling personalsystem”." in shown(message)
    last = (await history(moved_in))[-1]
    assert (last.tertial, last.status, last.comment) == (T2, Status.AT_RISK, "Ont om tid")
    assert last.timing is Timing.OUTSIDE


async def test_two_clicks_store_one_report(moved_in: Town) -> None:
    message = await asked(moved_in, "uppdatera personalsystemet")
    person = moved_in.persons[HR]
    data = find_action(message.card or {}, "Spara")["data"] | {"status": "done"}
    for _ in range(2):
        await moved_in.teams.execute(person, message, "save", data)
    assert len(await history(moved_in)) == 1


async def test_several_that_fit_are_a_choice(moved_in: Town) -> None:
    message = await asked(moved_in, "uppdatera revidering", ECONOMY)
    assert "stämmer in på flera" in shown(message)
    title = find_action(message.card or {}, "Revidering konkurrenspolicy")["title"]
    await moved_in.teams.press(moved_in.persons[ECONOMY], message, title)
    assert "Revidering konkurrenspolicy" in shown(message)
    assert "[Spara]" in shown(message)


async def test_somebody_elses_activity_is_not_found(moved_in: Town) -> None:
    message = await asked(moved_in, "uppdatera digital post")
    assert "Jag hittar ingen aktivitet hos dig" in shown(message)


async def test_a_forged_activity_is_refused(moved_in: Town) -> None:
    message = await asked(moved_in, "uppdatera personalsystemet")
    data = find_action(message.card or {}, "Spara")["data"] | {"status": "done"}
    answer = await moved_in.teams.execute(moved_in.persons[ECONOMY], message, "save", data)
    assert "Du står inte som ansvarig" in str(answer.card)
    assert await history(moved_in) == ()


async def test_cancel_stores_nothing(moved_in: Town) -> None:
    message = await asked(moved_in, "uppdatera personalsystemet")
    await moved_in.teams.press(moved_in.persons[HR], message, "Avbryt")
    assert "Inget ändrades." in shown(message)


async def test_in_an_open_round_it_is_the_rounds_own_form(scene: Scene) -> None:
    assert "Tertial 2 2025 · 3 av 3" in await scene.say(HR, "uppdatera personalsystemet")
    await scene.press(HR, "Spara", Status="done")
    assert [(each.timing, each.tertial) for each in await scene.history()] == [(Timing.IN_ROUND, T2)]
