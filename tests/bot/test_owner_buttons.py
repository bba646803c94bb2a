"""Each button of an owner's card, pressed over HTTP."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, time

import pytest
from sqlalchemy import Connection, select

from bot.followup import rounds
from bot.rehearsal.local_teams import elements, find_action
from bot.rehearsal.town import Town
from plan.calendar import SWEDEN, wall
from plan.model import Report, Status
from storage import matters, reports
from storage import rounds as stored_rounds
from storage.ids import new_id
from storage.tables import audit
from tests.bot.acting import (
    ADMINISTRATOR,
    AUTUMN,
    ECONOMY,
    HR,
    IT,
    LAST_DAY,
    SAFETY,
    SERVICE,
    T2,
    Scene,
    answer_all,
    answered_in_spring,
    choices,
    copied,
    opened,
    shown,
)

pytestmark = pytest.mark.slow


async def test_whoever_answered_all_before_the_card_went_out_gets_none(moved_in: Town) -> None:
    moved_in.clock.set(AUTUMN)
    held = await moved_in.do(lambda each: rounds.open_round(moved_in.here(each), moved_in.plan_id, T2, LAST_DAY))
    person = moved_in.directory[HR].id

    def answer_everything(connection: Connection) -> None:
        for asked, activity in stored_rounds.asked(connection, held.id, [person]).questions[person]:
            new = Report(new_id(), activity.id, T2, Status.ON_TRACK, AUTUMN, asked.person_id, round_id=held.id)
            reports.append(connection, moved_in.plan_id, new, new.id)

    await moved_in.do(answer_everything)
    await moved_in.deliver()
    assert moved_in.card_of(moved_in.persons[HR]) is None
    assert moved_in.card_of(moved_in.persons[ECONOMY])


async def test_the_receipt_of_a_goals_owner_leads_on_to_what_is_left_to_assess(scene: Scene) -> None:
    await answer_all(scene, SAFETY)
    assert "[Mål och undersökningar (1)]" in scene.said(SAFETY)


async def test_save_says_what_was_saved_and_shows_the_next(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="on_track")
    assert "Sparat: ”Översyn av personalpolitiskt program”." in scene.said(HR)
    assert "2 av 3" in scene.said(HR)


async def test_a_client_without_universal_actions_gets_the_same_result(scene: Scene) -> None:
    message = scene.card(HR)
    fallback = find_action(message.card or {}, "Spara")["fallback"]
    await scene.town.teams.submit(scene.person(HR), message, fallback["data"] | {"status": "on_track"})
    assert "2 av 3" in shown(message)
    assert [each.status for each in await scene.history()] == [Status.ON_TRACK]


async def test_a_status_may_come_by_its_label(scene: Scene) -> None:
    await scene.town.teams.execute(
        scene.person(HR),
        scene.card(HR),
        "save",
        find_action(scene.card(HR).card or {}, "Spara")["data"] | {"status": "Avslutad"},
    )
    assert [each.status for each in await scene.history()] == [Status.DONE]


async def test_two_devices_at_once_store_one_answer(scene: Scene) -> None:
    phone, desk = scene.card(HR), copied(scene.card(HR))
    person = scene.person(HR)
    await asyncio.gather(
        scene.town.teams.press(person, phone, "Spara", Status="on_track"),
        scene.town.teams.press(person, desk, "Spara", Status="done"),
    )
    (stored,) = await scene.history()
    other = desk if stored.status is Status.ON_TRACK else phone
    assert "hade redan fått ett svar" in shown(other)
    assert stored.status.label in shown(other)


async def test_a_day_is_asked_about_that_has_been_or_is_far_off(scene: Scene) -> None:
    delayed = {"Status": "delayed", "Kommentar": "Överklagad"}
    await scene.press(HR, "Spara", **delayed, **{"Beräknas klart": "2025-03-01"})
    assert "2025-03-01 har redan varit. Välj ett nytt datum." in scene.said(HR)
    await scene.press(HR, "Spara", **{"Beräknas klart": "2035-12-01"})
    assert "2035-12-01 är långt fram. Ändra datumet" in scene.said(HR)
    assert await scene.history() == ()
    await scene.press(HR, "Spara")
    assert (await scene.history())[-1].finish == date(2035, 12, 1)


async def test_what_was_skipped_is_told_and_listed_once_nothing_else_is_left(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="on_track")
    for _ in range(4):
        await scene.press(HR, "Hoppa över")
        assert "Hoppade över ”" in scene.said(HR)
    assert "1 av 3 besvarade" in scene.said(HR)
    assert [each["title"] for each in elements(scene.card(HR).card) if each.get("title") == "Svara"] == ["Svara"] * 2


async def test_a_day_that_has_been_is_stored_and_pointed_out(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="at_risk", Kommentar="Överklagad", **{"Beräknas klart": "2025-03-01"})
    assert "2025-03-01 har redan varit. Ändra om datumet blev fel." in scene.said(HR)
    assert (await scene.history())[-1].finish == date(2025, 3, 1)


async def test_what_is_missing_is_told_at_once(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="delayed")
    assert "Försenad behöver en kommentar. Skriv kort varför." in scene.said(HR)


async def test_change_starts_from_what_was_answered(scene: Scene) -> None:
    await answer_all(scene, HR)
    await scene.press(HR, "Ändra")
    assert "Status: Pågår enligt plan" in scene.said(HR)
    await scene.press(HR, "Spara", Status="done")
    assert [each.status for each in await scene.history()][-1] is Status.DONE
    assert "✔ Avslutad" in scene.said(HR)


async def test_text_of_any_kind_comes_back_as_it_was_written(scene: Scene) -> None:
    written = "**fet** [länk](https://example.org) <at>Alla</at> & ”ä” 😀\nrad 2"
    await scene.press(HR, "Spara", Status="at_risk", Kommentar=written)
    assert [each.comment for each in await scene.history()] == [written]
    await scene.say(HR, "mina aktiviteter")
    await answer_all(scene, HR)
    assert written in scene.said(HR)


async def test_unchanged_for_all_asks_first_and_then_answers_all(moved_in: Town) -> None:
    await answered_in_spring(moved_in, HR, unit="HR och lön", status=Status.AT_RISK, comment="Ont om tid")
    scene = await opened(moved_in)
    await scene.press(HR, "Oförändrat för alla återstående")
    assert "Oförändrat för 3 aktiviteter?" in scene.said(HR)
    assert "Upphandling personalsystem: ▲ Pågår med avvikelse" in scene.said(HR)
    before = copied(scene.card(HR))
    await scene.press(HR, "Ja, oförändrat för alla 3")
    assert "Sparat: oförändrat för 3 aktiviteter." in scene.said(HR)
    stored = [each for each in await scene.history() if each.tertial == T2]
    assert [(each.status, each.comment) for each in stored] == [(Status.AT_RISK, "Ont om tid")] * 3
    await scene.town.teams.press(scene.person(HR), before, "Ja, oförändrat för alla 3")
    assert len([each for each in await scene.history() if each.tertial == T2]) == 3
    assert "Allt är besvarat" in shown(before)


async def test_unchanged_for_all_can_be_cancelled(moved_in: Town) -> None:
    await answered_in_spring(moved_in, HR, unit="HR och lön")
    scene = await opened(moved_in)
    await scene.press(HR, "Oförändrat för alla återstående")
    await scene.press(HR, "Avbryt")
    assert "1 av 3" in scene.said(HR)
    assert [each for each in await scene.history() if each.tertial == T2] == []


async def test_an_answer_that_would_not_do_today_is_asked_for_anew(moved_in: Town) -> None:
    await answered_in_spring(moved_in, HR, unit="HR och lön", status=Status.DELAYED, comment="Sent", finish=None)
    scene = await opened(moved_in)
    await scene.press(HR, "Oförändrat")
    assert "behöver ett nytt datum" in scene.said(HR)
    assert [each for each in await scene.history() if each.tertial == T2] == []


async def hand_over(scene: Scene, giver: str, to: str) -> None:
    await scene.press(giver, "Lämna till kollega")
    chosen = next(each for each in choices(scene.card(giver), "Kollega") if to in each)
    await scene.press(giver, "Lämna över", Kollega=chosen)


async def test_a_colleague_gets_the_card_and_the_giver_sees_where_it_is(scene: Scene) -> None:
    await hand_over(scene, HR, "Enhetschef Ekonomi")
    assert "”Översyn av personalpolitiskt program” är lämnad till Enhetschef Ekonomi." in scene.said(HR)
    assert "Enhetschef HR och lön lämnade ”Översyn av personalpolitiskt program” till dig." in scene.said(ECONOMY)
    await answer_all(scene, HR)
    assert "Lämnad till Enhetschef Ekonomi." in scene.said(HR)
    await scene.press(ECONOMY, "Spara", Status="done")
    assert (await scene.history())[-1].by == scene.town.directory[ECONOMY].id


async def test_oneself_is_not_among_the_colleagues(scene: Scene) -> None:
    await scene.press(HR, "Lämna till kollega")
    assert not any("Enhetschef HR" in each for each in choices(scene.card(HR), "Kollega"))


async def test_a_note_goes_with_the_activity_to_the_colleague_and_into_the_trail(scene: Scene) -> None:
    note = "Hälsning till kollegan (frivillig)"
    await scene.press(HR, "Lämna till kollega")
    chosen = next(each for each in choices(scene.card(HR), "Kollega") if "Enhetschef Ekonomi" in each)
    await scene.press(HR, "Lämna över", **{"Kollega": chosen, note: "x" * 201})
    assert "Hälsningen har 201 tecken; högst 200 får plats." in scene.said(HR)
    assert "x" * 201 in str(scene.card(HR).card)
    await scene.press(HR, "Lämna över", **{"Kollega": chosen, note: "Du var med på mötet"})
    assert "till dig: ”Du var med på mötet”" in scene.said(ECONOMY)
    query = select(audit.c.after).where(audit.c.act == "activity.hand_over")
    (after,) = await scene.town.do(lambda connection: list(connection.execute(query).scalars()))
    assert after["reason"] == "Du var med på mötet"


async def test_the_giver_takes_it_back_and_the_colleagues_card_tells(scene: Scene) -> None:
    await hand_over(scene, HR, "Enhetschef Ekonomi")
    await answer_all(scene, HR)
    theirs = scene.card(ECONOMY)
    await scene.press(HR, "Ta tillbaka")
    assert "Du har tagit tillbaka" in scene.said(HR)
    await scene.town.teams.press(scene.person(ECONOMY), theirs, "Spara", Status="done")
    assert "Du står inte som ansvarig" in shown(theirs)
    assert "Tack ändå – nu är det Enhetschef HR och lön som svarar för den." in shown(theirs)
    assert "Fråga administratören" not in shown(theirs)
    assert Status.DONE not in [each.status for each in await scene.history()]


async def test_a_colleague_is_referred_to_the_administrator_where_nobody_answers(scene: Scene) -> None:
    await hand_over(scene, HR, "Enhetschef Ekonomi")
    theirs = copied(scene.card(ECONOMY))
    await scene.press(ECONOMY, "Lämna tillbaka")
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Den ligger hos kommunikation")
    await scene.town.teams.press(scene.person(ECONOMY), theirs, "Spara", Status="done")
    assert "ingen annan svarar för den än" in shown(theirs)
    assert "Administratören vet om det." in shown(theirs)


async def test_the_colleague_gives_it_back(scene: Scene) -> None:
    await hand_over(scene, HR, "Enhetschef Ekonomi")
    await scene.press(ECONOMY, "Lämna tillbaka")
    assert "lämnad tillbaka till Enhetschef HR och lön" in scene.said(ECONOMY)
    assert "Enhetschef Ekonomi lämnade tillbaka ”Översyn av personalpolitiskt program”." in scene.said(HR)
    await scene.press(HR, "Spara", Status="done")
    assert [each.status for each in await scene.history()] == [Status.DONE]


async def test_a_card_from_before_the_handing_over_stores_nothing(scene: Scene) -> None:
    old = copied(scene.card(HR))
    await hand_over(scene, HR, "Enhetschef Ekonomi")
    await scene.town.teams.press(scene.person(HR), old, "Spara", Status="done")
    assert "ligger inte längre hos dig" in shown(old)
    assert await scene.history() == ()
    await scene.town.teams.press(scene.person(HR), old, "Mina aktiviteter")
    assert "Lämnad till Enhetschef Ekonomi." in shown(old)


async def test_the_giver_is_told_when_the_colleague_cannot_be_reached_yet(scene: Scene) -> None:
    await scene.town.teams.uninstall(scene.person(ECONOMY))
    await hand_over(scene, HR, "Enhetschef Ekonomi")
    assert "har inte installerat appen än, så kortet väntar" in scene.said(HR)
    await scene.town.teams.install(scene.person(ECONOMY))
    await scene.town.deliver()
    assert "lämnade ”Översyn av personalpolitiskt program” till dig" in scene.said(ECONOMY)


async def test_who_is_away_is_marked_among_the_colleagues(scene: Scene) -> None:
    await scene.say(ECONOMY, "jag är borta till 2025-08-29")
    await scene.press(HR, "Lämna till kollega")
    assert "Enhetschef Ekonomi (Ekonomi, borta till fredag 29 augusti)" in choices(scene.card(HR), "Kollega")


async def test_a_protected_activitys_earlier_comment_is_not_shown_to_a_colleague(moved_in: Town) -> None:
    unit = "Kommunledningskontoret/Trygg och säker"
    await answered_in_spring(moved_in, SAFETY, unit=unit, status=Status.AT_RISK, comment="Hemlig bunker")
    scene = await opened(moved_in)
    assert "Hemlig bunker" in scene.said(SAFETY)
    await hand_over(scene, SAFETY, "Enhetschef Ekonomi")
    assert "▲ Pågår med avvikelse" in scene.said(ECONOMY)
    assert "Hemlig bunker" not in scene.said(ECONOMY)


async def test_a_colleague_outside_the_directory_is_refused(scene: Scene) -> None:
    await scene.press(HR, "Lämna till kollega")
    await scene.press(HR, "Lämna över", Kollega="00000000000000000000000000000000")
    assert "Ingen person är vald." in scene.said(HR)
    assert await scene.acts() == ["channel.choose", "round.open"]


async def test_every_change_of_hands_is_in_the_audit_log(scene: Scene) -> None:
    await hand_over(scene, HR, "Enhetschef Ekonomi")
    await scene.press(ECONOMY, "Lämna tillbaka")
    assert (await scene.acts())[-2:] == ["activity.hand_over", "activity.give_back"]


async def test_the_calendar_does_not_ask_the_colleague_once_more(scene: Scene) -> None:
    await hand_over(scene, HR, "Controller")
    told = await scene.town.do(lambda connection: matters.told(connection, [scene.round.id]))
    assert scene.town.directory[ADMINISTRATOR].id in {each.person_id for each in told[scene.round.id]}


async def test_a_colleague_is_not_reminded_of_days_before_they_got_the_activity(scene: Scene) -> None:
    scene.town.clock.set(wall(date(2025, 8, 26), time(9)))
    await hand_over(scene, HR, "Controller")
    scene.town.clock.set(wall(date(2025, 8, 27), time(9)))
    await scene.town.application.timekeeper.look()
    told = await scene.town.do(lambda connection: matters.told(connection, [scene.round.id]))
    days = {
        day for each, day in told[scene.round.id].items() if scene.town.directory[ADMINISTRATOR].id == each.person_id
    }
    assert days == {date(2025, 8, 26)}


async def test_not_mine_goes_to_the_administrator_who_gives_it_to_another_by_a_card(scene: Scene) -> None:
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Det är Ekonomi som gör det")
    assert "är skickad till administratören" in scene.said(HR)
    assert "”Det är Ekonomi som gör det”" in scene.said(ADMINISTRATOR)
    await scene.press(ADMINISTRATOR, "Ge till annan")
    chosen = next(each for each in choices(scene.card(ADMINISTRATOR), "Kollega") if "Ekonomi" in each)
    await scene.press(ADMINISTRATOR, "Ge till personen", Kollega=chosen)
    assert "är given till Enhetschef Ekonomi" in scene.said(ADMINISTRATOR)
    assert "Administratören gav dig ”Översyn av personalpolitiskt program”." in scene.said(ECONOMY)
    await scene.press(ECONOMY, "Spara", Status="done")
    assert [each.status for each in await scene.history()] == [Status.DONE]
    assert (await scene.acts())[-3:] == ["activity.not_mine", "activity.reassign", "activity.move"]


async def test_not_mine_without_a_reason_is_asked_again(scene: Scene) -> None:
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="  ")
    assert "Skriv ett skäl." in scene.said(HR)
    await scene.press(HR, "Avbryt")
    assert "1 av 3" in scene.said(HR)


async def test_a_reason_that_is_too_long_is_kept_and_nothing_is_sent(scene: Scene) -> None:
    reason = "Det är en annan enhet. " * 30
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl=reason)
    assert "Skälet är 689 tecken; 500 får plats." in scene.said(HR)
    assert reason.strip() in next(
        each["value"] for each in elements(scene.card(HR).card) if each.get("label") == "Skäl"
    )
    assert await scene.acts() == ["channel.choose", "round.open"]


async def test_what_waits_for_the_administrator_stands_so_in_the_receipt(scene: Scene) -> None:
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Nej")
    await answer_all(scene, HR)
    assert "Lämnad till administratören" in scene.said(HR)


async def test_a_reminder_can_be_put_off_to_a_working_day(moved_in: Town) -> None:
    scene = await opened(moved_in, datetime(2025, 8, 22, 9, 0, tzinfo=SWEDEN))
    await scene.press(HR, "Påminn mig senare")
    assert "[Måndag 25 augusti] [Om en vecka, 29 augusti]" in scene.said(HR)
    await scene.press(HR, "Måndag 25 augusti")
    assert "Jag påminner dig måndag 25 augusti." in scene.said(HR)
    days = await scene.town.do(lambda connection: matters.later_days(connection, [scene.round.id]))
    assert days[scene.round.id] == {scene.town.directory[HR].id: date(2025, 8, 25)}
    await scene.press(HR, "Svara nu ändå")
    assert "1 av 3" in scene.said(HR)


async def test_a_closed_round_reminds_nobody(scene: Scene) -> None:
    old = copied(scene.card(HR))
    await scene.town.do(lambda connection: rounds.close(scene.town.here(connection), scene.round))
    await scene.say(HR, "mina aktiviteter")
    assert "Påminn mig senare" not in scene.said(HR)
    await scene.town.teams.press(scene.town.persons[HR], old, "Påminn mig senare")
    assert "jag påminner inte mer" in shown(old)
    assert await scene.town.do(lambda connection: matters.later_days(connection, [scene.round.id])) == {}


async def second_owner(scene: Scene) -> None:
    """Brings up the receipt of IT, who is second named for "Införande av digital post"."""
    await scene.say(IT, "mina aktiviteter")
    await answer_all(scene, IT)


async def test_the_second_owner_adds_to_the_answer_of_the_first(scene: Scene) -> None:
    await second_owner(scene)
    await scene.press(IT, "Lägg till kommentar")
    assert "har inte svarat än" in scene.said(IT)
    assert "– Ej rapporterad · Kommunledningskontoret/Medborgarservice svarar" in scene.said(IT)
    while "digital post" not in scene.said(SERVICE):
        await scene.press(SERVICE, "Spara", Status="on_track")
    await scene.press(SERVICE, "Spara", Status="at_risk", Kommentar="Leverantören är sen")
    await scene.press(IT, "Lägg till kommentar")
    assert "Leverantören är sen" in scene.said(IT)
    await scene.press(IT, "Lägg till", Kommentar="Testmiljön är klar")
    last = (await scene.history())[-1]
    assert last.comment == "Leverantören är sen\nTillägg från IT och digitalisering: Testmiljön är klar"
    assert (last.status, last.by) == (Status.AT_RISK, scene.town.directory[IT].id)


async def test_what_one_only_sees_does_not_count_as_unanswered(scene: Scene) -> None:
    await second_owner(scene)
    assert "Tack! Allt är besvarat" in scene.said(IT)
    assert "5 av 5 besvarade" in scene.said(IT)


async def test_an_owner_with_nothing_new_makes_one_click_an_activity(moved_in: Town) -> None:
    await answered_in_spring(moved_in, SAFETY, unit="Kommunledningskontoret/Trygg och säker")
    scene = await opened(moved_in)
    clicks = 0
    while "[Spara]" in scene.said(SAFETY):
        await scene.press(SAFETY, "Oförändrat")
        clicks += 1
    assert clicks == len([each for each in await scene.history() if each.tertial == T2])
