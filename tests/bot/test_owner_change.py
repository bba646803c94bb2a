"""An administrator sees who answers for what and lets somebody take over, in the personal chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

import pytest
from sqlalchemy import Connection

from bot.administration import owner_import
from bot.directory import people_file
from bot.documents import read_rows
from bot.rehearsal.local_teams import elements
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import OWNERS_FILE
from cards.payload import Verb
from plan import owners as owner_rows
from plan.model import Status
from storage import audits, people
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, IT, SAFETY, Scene, answered_in_spring, copied, shown

pytestmark = pytest.mark.slow

NEW = "tillforordnad.chef@mjolby.example"
NEWCOMER = LocalPerson(str(uuid5(NAMESPACE_DNS, NEW)), NEW, "Tillförordnad chef")
PICK, UPN, SPAN = "Ny ansvarig", "Eller inloggningsnamn", "Gäller"


async def changes(scene: Scene) -> list[tuple[str | None, str, Any, str]]:
    found = await scene.town.do(lambda connection: list(audits.between(connection, scene.town.municipality_id)))
    return [(each.upn, each.subject, each.after, each.through) for each in found if each.act == "owners.change"]


async def owners(scene: Scene, unit: str = "Ekonomi") -> list[str]:
    def read(connection: Any) -> list[str]:
        held = people.ownerships(connection, scene.town.municipality_id)
        return [people.get(connection, each.person_id).upn for each in held if each.unit == unit]

    return await scene.town.do(read)


async def take_over(scene: Scene, **inputs: str) -> str:
    await scene.say(ADMINISTRATOR, "byt ansvarig för Ekonomi")
    await scene.press(ADMINISTRATOR, "Byt", **inputs)
    return scene.said(ADMINISTRATOR)


def hr_after_economy(connection: Connection, scene: Scene) -> None:
    """The owner file with HR's head in the place of the economy's, brought in anew."""
    here = scene.town.here(connection)
    rows = owner_rows.read(read_rows(OWNERS_FILE), people_file.units(here), people_file.goals(here))
    hr = next(each for each in rows if each.upn == HR)
    after = [
        replace(each, upn=hr.upn, name=hr.name, entra_id=hr.entra_id) if each.unit == "Ekonomi" else each
        for each in rows
    ]
    owner_import.store(here, after)


def arrive(scene: Scene) -> None:
    scene.town.persons[NEW] = NEWCOMER
    scene.town.teams.connector.add([NEWCOMER])


async def test_the_list_tells_who_answers_who_deputises_and_who_is_not_reached(scene: Scene) -> None:
    await scene.town.teams.uninstall(scene.person(HR))
    said = await scene.say(ADMINISTRATOR, "Vem svarar för vad?")
    assert f"({ECONOMY})" in said
    assert "ersättare Controller" in said
    assert said.count("nås inte: har inte installerat appen") == said.count(f"({HR})") > 0
    card = scene.card(ADMINISTRATOR).card
    (button,) = [each for each in elements(card) if each.get("tooltip") == "Byt ansvarig för Ekonomi"]
    answer = await scene.town.teams.execute(
        scene.person(ADMINISTRATOR), scene.card(ADMINISTRATOR), button["verb"], button["data"]
    )
    assert "Ny ansvarig" in str(answer.card)
    assert "Ny ansvarig" not in await scene.say(HR, "vem svarar för vad?")


async def test_somebody_takes_over_with_what_was_promised_and_the_one_who_leaves_answers_no_more(scene: Scene) -> None:
    finish = date(2025, 11, 28)
    await answered_in_spring(
        scene.town, ECONOMY, unit="Ekonomi", status=Status.DELAYED, comment="Dröjer", finish=finish
    )
    old = copied(scene.card(ECONOMY))
    said = await take_over(scene, **{UPN: HR})
    assert "svarar för Ekonomi från i dag" in said
    assert "öppna frågor har flyttats" in said
    assert "Skicka gärna" not in said
    assert await owners(scene) == [HR]
    told = "\n".join(map(str, [message.activity for message in scene.town.received(scene.person(HR).conversation_id)]))
    assert "Nu är det du som svarar för Ekonomi" in told
    assert "Dröjer" in told
    assert "Beräknas klart 2025-11-28" in told
    answer = await scene.town.teams.press(scene.person(ECONOMY), old, "Spara", Status="on_track")
    assert "Du står inte som ansvarig" in str(answer.body)
    assert not [each for each in await scene.history() if each.status is Status.ON_TRACK]
    ids = {each.upn: each.id for each in await scene.town.do(lambda one: people.every(one, scene.town.municipality_id))}
    assert await changes(scene) == [
        (ADMINISTRATOR, "Ekonomi", {"owners": [ids[HR]], "span": "onwards"}, "chat"),
    ]


async def test_the_one_who_takes_over_is_asked_once_whether_what_was_promised_stands(scene: Scene) -> None:
    await answered_in_spring(scene.town, ECONOMY, unit="Ekonomi", finish=date(2025, 6, 30))
    await scene.press(ECONOMY, "Spara", Status="delayed", Kommentar="Dröjer", **{"Beräknas klart": "2025-11-28"})
    await take_over(scene, **{UPN: HR})
    received = scene.town.received(scene.person(HR).conversation_id)
    (told,) = [each for each in received if "Stämmer det här?" in shown(each)]
    assert "Sagt: 2025-06-30 → 2025-11-28 (flyttat 1 gång, 151 dagar senare än först)" in shown(told)
    other = copied(told)
    await scene.town.teams.press(scene.person(HR), told, "Något stämmer inte")
    assert "[Uppdatera" not in shown(told)
    assert "Välj det som inte stämmer" in shown(told)
    assert shown(told).count("[") == 5
    answer = await scene.town.teams.press(scene.person(HR), other, "Ja, det stämmer")
    assert "Det som är lovat står kvar" in str(answer.card)
    assert (await scene.acts()).count("promises.taken") == 1
    forged = await scene.town.teams.execute(scene.person(IT), scene.card(IT), "promises_stand", {"about": "Ekonomi"})
    assert "Det som är lovat" not in str(forged.body)


async def test_a_successor_by_the_owner_file_is_told_and_asked_too(scene: Scene) -> None:
    await answered_in_spring(scene.town, ECONOMY, unit="Ekonomi", finish=date(2025, 11, 28))
    await scene.town.do(lambda connection: hr_after_economy(connection, scene))
    await scene.town.deliver()
    (told,) = [
        shown(each)
        for each in scene.town.received(scene.person(HR).conversation_id)
        if "Stämmer det här?" in shown(each)
    ]
    assert "Du tar över efter Enhetschef Ekonomi" in told
    assert "Beräknas klart 2025-11-28" in told
    # nobody else follows anybody, and what is imported again is no news
    await scene.town.do(lambda connection: hr_after_economy(connection, scene))
    await scene.town.deliver()
    chats = [each.conversation_id for each in scene.town.persons.values()]
    every = [shown(each) for chat in chats for each in scene.town.received(chat)]
    assert sum("Stämmer det här?" in each for each in every) == 1


async def test_a_second_click_tells_that_it_is_done(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "byt ansvarig för ekonomi")
    again = copied(scene.card(ADMINISTRATOR))
    await scene.press(ADMINISTRATOR, "Byt", **{UPN: HR})
    answer = await scene.town.teams.press(scene.person(ADMINISTRATOR), copied(again), "Byt", **{UPN: HR})
    assert "Det är redan gjort" in str(answer.card)
    answer = await scene.town.teams.press(scene.person(ADMINISTRATOR), again, "Byt", **{UPN: IT})
    assert "Någon annan har bytt" in str(answer.card)
    assert await owners(scene) == [HR]
    assert len(await changes(scene)) == 1


async def test_the_picker_knows_those_whom_the_bot_has_met(scene: Scene) -> None:
    assert "svarar för Ekonomi från i dag" in await take_over(scene, **{PICK: scene.person(HR).entra_id.upper()})
    assert await owners(scene) == [HR]
    assert "svarar för Ekonomi från i dag" in await take_over(scene, **{PICK: "Enhetschef IT och digitalisering"})
    assert await owners(scene) == [IT]


async def test_of_somebody_new_the_upn_is_asked_and_the_name_is_learnt_when_they_are_met(scene: Scene) -> None:
    said = await take_over(scene, **{PICK: NEWCOMER.entra_id})
    assert "Skriv också inloggningsnamnet" in said
    assert await owners(scene) == [ECONOMY]
    await scene.press(ADMINISTRATOR, "Byt", **{UPN: "tillforordnad@mjolby.example"})
    said = scene.said(ADMINISTRATOR)
    assert "har inte appen i Teams än. Skicka gärna det här:" in said
    assert "”Hej! Du svarar nu för Ekonomi" in said
    said = await scene.say(ADMINISTRATOR, "vem svarar för vad?")
    assert "tillforordnad@mjolby.example (namnet lär jag mig när personen hör av sig)" in said
    arrive(scene)
    await scene.town.teams.install(NEWCOMER)
    await scene.town.deliver()
    said = await scene.say(ADMINISTRATOR, "vem svarar för vad?")
    assert f"Tillförordnad chef ({NEW})" in said
    assert "Nu är det du som svarar för Ekonomi" in str(
        [each.activity for each in scene.town.received(NEWCOMER.conversation_id)]
    )
    assert "Tillförordnad chef" in await scene.say(NEW, "jag")


async def test_for_one_tertial_the_owner_stays_and_the_other_answers(scene: Scene) -> None:
    arrive(scene)
    said = await take_over(scene, **{UPN: NEW, SPAN: "tertial"})
    assert "i tertial 2 2025. Sedan är allt som förut" in said
    assert "står nu också som ersättare" in said
    assert await owners(scene) == [ECONOMY]
    await scene.town.teams.install(NEWCOMER)
    await scene.town.deliver()
    received = scene.town.received(NEWCOMER.conversation_id)
    (asked,) = [each for each in received if "[Spara]" in shown(each)]
    await scene.town.teams.press(NEWCOMER, asked, "Spara", Status="on_track")
    (report,) = await scene.history()
    assert report.status is Status.ON_TRACK
    assert "Det är redan gjort" in await take_over(scene, **{UPN: NEW, SPAN: "tertial"})
    await scene.say(ADMINISTRATOR, "byt ansvarig för kommunledningskontoret")
    await scene.press(ADMINISTRATOR, "Byt", **{UPN: "annan@mjolby.example", SPAN: "tertial"})
    assert "är redan ersättare. Inget ändrades" in scene.said(ADMINISTRATOR)
    assert len(await changes(scene)) == 1


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({}, "Ingen är vald"),
        ({UPN: "chefen"}, "är inget inloggningsnamn"),
        ({PICK: "x"}, "Valet gick inte att läsa"),
        ({UPN: ECONOMY}, "svarar redan för Ekonomi"),
    ],
)
async def test_what_cannot_be_done_is_told_on_the_card(scene: Scene, inputs: dict[str, str], said: str) -> None:
    told = await take_over(scene, **inputs)
    assert said in told
    assert "[Byt]" in told
    assert await changes(scene) == []


async def test_nobody_else_changes_it_and_an_unknown_unit_leads_to_the_list(scene: Scene) -> None:
    assert "bara en administratör" in await scene.say(HR, "byt ansvarig för Ekonomi")
    data = {"about": "Ekonomi", "login_name": HR}
    for verb in (Verb.OWNER_CHANGE, Verb.OWNER_CHOOSE, Verb.OWNERS):
        answer = await scene.town.teams.execute(scene.person(HR), scene.card(HR), verb.value, data)
        assert "bara en administratör" in str(answer.body)
    assert "är ingen enhet i planen" in await scene.say(ADMINISTRATOR, "byt ansvarig för simhallen")
    assert "stämmer in på flera enheter" in await scene.say(ADMINISTRATOR, "byt ut ansvarig för och")
    await scene.press(ADMINISTRATOR, "IT och digitalisering")
    assert "Ny ansvarig" in scene.said(ADMINISTRATOR)
    assert "Vem svarar för vad?" in await scene.say(ADMINISTRATOR, "byt ansvarig")
    assert await owners(scene) == [ECONOMY]


async def test_what_is_protected_is_promised_without_its_comment_and_date(scene: Scene) -> None:
    told = {"status": Status.DELAYED, "comment": "Zkvintorp", "finish": date(2025, 12, 3)}
    await answered_in_spring(scene.town, SAFETY, unit="Kommunledningskontoret/Trygg och säker", **told)
    await scene.say(ADMINISTRATOR, "byt ansvarig för trygg och säker")
    await scene.press(ADMINISTRATOR, "Byt", **{UPN: NEW})
    arrive(scene)
    await scene.town.teams.install(NEWCOMER)
    await scene.town.deliver()
    received = [shown(message) for message in scene.town.received(NEWCOMER.conversation_id)]
    (promised,) = [each for each in received if "Så här är det lovat hittills" in each]
    assert "Försenad" in promised
    assert "bara status visas" in promised
    assert promised.count("Zkvintorp") == promised.count("2025-12-03") < promised.count("Försenad")
    assert "Kontinuitetshantering 2.0\n■ Försenad\nSkyddad aktivitet" in promised
