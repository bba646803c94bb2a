"""Owners who come, go and change in an open round: asked, refused and told by the owner file as it is now."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.followup import rounds
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import PLAN_FILE, Town
from plan.delivery import DeliveryKind, DeliveryState
from storage import assessments, plans
from storage.tables import delivery, person
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, IT, SAFETY, Scene, answer_all, copied, opened, shown
from tests.bot.municipal_office import LINES, bring, owner, program, run, without

pytestmark = pytest.mark.slow

NEW = "enhetschef.ny@mjolby.example"
NEWCOMER = LocalPerson("0a1c2d3e-0000-4000-8000-0000000000aa", NEW, "Ny enhetschef")
HR_UNIT, ECONOMY_UNIT = "HR och lön", "Ekonomi"
OF_HR = "Översyn av personalpolitiskt program"


def replaced(upn: str, *new: str) -> list[str]:
    return [*without(upn), *new]


async def cards(scene: Scene, upn: str, kind: DeliveryKind = DeliveryKind.CARD) -> list[DeliveryState]:
    query = select(delivery.c.state).join(person, person.c.id == delivery.c.person_id)
    query = query.where(person.c.upn == upn, delivery.c.kind == kind)
    return list(await scene.town.do(lambda connection: connection.execute(query).scalars()))


def told(scene: Scene, upn: str) -> list[str]:
    """Everything in the person's chat."""
    return [shown(each) for each in scene.town.received(scene.person(upn).conversation_id)]


def come(scene: Scene) -> None:
    """The newcomer has an account, and the app."""
    scene.town.persons[NEW] = NEWCOMER
    scene.town.teams.connector.add([NEWCOMER])


async def test_whoever_left_the_file_reads_asks_and_saves_nothing(scene: Scene) -> None:
    card = copied(scene.card(HR))
    await scene.town.teams.press(scene.person(HR), card, "Spara", Status="on_track")
    await bring(scene.town, replaced(HR, owner(HR_UNIT, "Ny enhetschef", NEW)))
    for text in ("vilka är försenade?", "mina aktiviteter", "status", "skyddade kommentarer", "mina mål", "hjälp"):
        assert (await scene.say(HR, text)).startswith("Hej! Jag är Tertialbot"), text
    await scene.press(HR, "Spara", Status="done")
    assert "Tack ändå – nu är det Ny enhetschef som svarar för den." in scene.said(HR)
    assert [each.status for each in await scene.history()] == ["on_track"]


async def test_after_the_round_whoever_has_another_unit_now_answers_for_the_old_one_no_more(scene: Scene) -> None:
    cards_of = {upn: copied(scene.card(upn)) for upn in (HR, IT)}
    await scene.town.do(lambda connection: rounds.close(scene.town.here(connection), scene.round))
    moved = owner("Kommunikation", "Enhetschef HR", HR)
    await bring(scene.town, [*replaced(HR, moved), owner(HR_UNIT, "Ny enhetschef", NEW)])
    for upn, told in ((HR, "Du står inte som ansvarig för"), (IT, "Sparat")):
        await scene.town.teams.press(scene.person(upn), cards_of[upn], "Spara", Status="done")
        assert told in shown(cards_of[upn]), upn
    assert [each.by for each in await scene.history()] == [scene.town.directory[IT].id]
    assert "inget att svara på" in await scene.say(HR, "mina aktiviteter")


async def test_a_stranger_with_the_card_of_another_is_told_of_nobody(scene: Scene) -> None:
    """Whoever left is told who has it now; anybody else learns no name."""
    stranger = LocalPerson("99999999-0000-4000-8000-000000000001", "handlaggare@mjolby.example", "Handläggare")
    scene.town.teams.connector.add([stranger])
    answer = await scene.town.teams.press(stranger, copied(scene.card(HR)), "Spara", Status="done")
    assert "Jag hittar dig inte i kommunens register" in str(answer.body)
    assert "Enhetschef" not in str(answer.body)


async def test_the_new_owner_gets_the_card_and_answers(scene: Scene) -> None:
    come(scene)
    await bring(scene.town, replaced(HR, owner(HR_UNIT, "Ny enhetschef", NEW)))
    assert await cards(scene, NEW) == [DeliveryState.UNREACHABLE]
    await scene.town.teams.install(NEWCOMER)
    await scene.town.deliver()
    assert OF_HR in scene.said(NEW)
    await scene.press(NEW, "Spara", Status="done")
    assert [each.status for each in await scene.history()] == ["done"]
    asked = await program(scene.town, "round", "status", "--json")
    assert HR not in {each["upn"] for each in asked["people"]}


async def test_an_owner_who_has_a_card_already_is_told_of_what_is_new(scene: Scene) -> None:
    await bring(scene.town, replaced(HR, owner(HR_UNIT, "Enhetschef Ekonomi", ECONOMY)))
    assert "Nu är det du som svarar för 3 aktiviteter till." in scene.said(ECONOMY)
    assert OF_HR in scene.said(ECONOMY)
    assert await cards(scene, ECONOMY, DeliveryKind.NOTICE) == [DeliveryState.SENT]


async def test_what_waits_for_one_who_left_is_not_sent(moved_in: Town) -> None:
    """The app was taken away before the round opened."""
    await moved_in.teams.uninstall(moved_in.persons[HR])
    scene = await opened(moved_in)
    await bring(scene.town, replaced(HR, owner(HR_UNIT, "Ny enhetschef", NEW)))
    assert await cards(scene, HR) == [DeliveryState.CANCELLED]
    before = len(told(scene, HR))
    await scene.town.teams.install(scene.person(HR))
    await scene.town.deliver()
    assert not any(OF_HR in each for each in told(scene, HR)[before:])


async def test_what_nobody_answers_for_is_told_of_to_the_administrators_and_by_the_check(scene: Scene) -> None:
    card = copied(scene.card(HR))
    said = await bring(scene.town, without(HR))
    assert OF_HR in said["activities_without_person"]
    (message,) = [each for each in told(scene, ADMINISTRATOR) if each.startswith("Ingen svarar för 3 aktiviteter")]
    assert OF_HR in message
    checked = await program(scene.town, "owners", "check", "--json")
    assert checked["activities_without_person"] == said["activities_without_person"]
    assert checked["units_without_person"] == [HR_UNIT]
    answer = await scene.town.teams.press(scene.person(HR), card, "Spara", Status="done")
    assert "ingen annan svarar för den än" in str(answer.body)
    assert "Administratören vet om det." in str(answer.body)
    before = told(scene, ADMINISTRATOR)
    await bring(scene.town, without(HR))
    assert told(scene, ADMINISTRATOR) == before


async def test_an_owner_who_comes_back_is_asked_again(scene: Scene) -> None:
    await bring(scene.town, without(HR))
    await bring(scene.town, LINES)
    assert "Bedömning" not in scene.said(HR)  # the receipt will tell of the goal
    assert "Nu är det du som svarar för 3 aktiviteter till." in scene.said(HR)
    await scene.press(HR, "Spara", Status="done")
    assert [each.status for each in await scene.history()] == ["done"]


async def hand_over(scene: Scene, giver: str, to: str) -> None:
    await scene.press(giver, "Lämna till kollega")
    await scene.press(giver, "Lämna över", Kollega=scene.town.directory[to].id)


async def test_what_was_handed_over_stays_until_the_holder_leaves_and_comes_back_then(scene: Scene) -> None:
    await hand_over(scene, HR, IT)
    await bring(scene.town, replaced(ECONOMY, owner(ECONOMY_UNIT, "Ny enhetschef", NEW)))
    await scene.press(IT, "Spara", Status="on_track")
    assert [each.status for each in await scene.history()] == ["on_track"]
    await hand_over(scene, HR, IT)
    theirs = copied(scene.card(IT))
    await bring(scene.town, replaced(IT, owner("IT och digitalisering", "Ny enhetschef", NEW)))
    assert "Nu är det du som svarar för ”" in scene.said(HR)
    answer = await scene.town.teams.press(scene.person(IT), theirs, "Spara", Status="done")
    assert "nu är det Enhetschef HR och lön som svarar för den" in str(answer.body)


async def test_what_an_administrator_gave_away_stays_though_the_unit_has_a_new_owner(scene: Scene) -> None:
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Den ligger hos IT")
    await scene.press(ADMINISTRATOR, "Ge till annan")
    await scene.press(ADMINISTRATOR, "Ge till personen", Kollega=scene.town.directory[IT].id)
    await bring(scene.town, replaced(HR, owner(HR_UNIT, "Ny enhetschef", NEW)))
    await scene.press(IT, "Spara", Status="done")
    assert [each.by for each in await scene.history()] == [scene.town.directory[IT].id]


async def test_a_new_owner_of_a_goal_is_asked_to_assess_it_and_the_old_one_refused(scene: Scene) -> None:
    await scene.say(SAFETY, "mina mål")
    theirs = copied(scene.card(SAFETY))
    before, after = f"Enhetschef Trygg och säker;{SAFETY};;m", f"Enhetschef IT och digitalisering;{IT};;m"
    await answer_all(scene, IT)
    await bring(scene.town, [line.replace(before, after) for line in LINES])
    assert "KF-mål 2" in scene.said(IT)
    answer = await scene.town.teams.press(scene.person(SAFETY), theirs, "Spara", Bedömning="met")
    assert "nu är det Enhetschef IT och digitalisering som gör det" in str(answer.body)


async def test_a_revised_plan_moves_the_questions_by_the_same_rule(scene: Scene, tmp_path: Path) -> None:
    """One activity of HR's has gone to Ekonomi."""
    theirs = copied(scene.card(HR))
    text = PLAN_FILE.read_text("utf-8")
    assert "program (P) HR och lön Alla" in text
    revised = tmp_path / "plan.txt"
    revised.write_text(text.replace("program (P) HR och lön Alla", "program (P) Ekonomi Alla"), "utf-8")
    await program(scene.town, "plan", "import", str(revised), "--revise", "--json")
    scene.town.clock.set(datetime.now(UTC))
    await scene.town.deliver()
    assert f"Nu är det du som svarar för ”{OF_HR}”." in scene.said(ECONOMY)
    answer = await scene.town.teams.press(scene.person(HR), theirs, "Spara", Status="done")
    assert "nu är det Enhetschef Ekonomi som svarar för den" in str(answer.body)
    assert await scene.history() == ()


async def test_next_years_plan_has_the_goal_owners_of_the_file(scene: Scene) -> None:
    arguments = ("plan", "import", str(PLAN_FILE), "--year", "2026", "--json")
    await program(scene.town, *arguments)

    def goal_owners(connection: Connection) -> list[dict[str, str]]:
        held = plans.ids_of(connection, scene.town.municipality_id)
        return [assessments.goal_owners(connection, plan_id) for plan_id, _, _ in held]

    owned = await scene.town.do(goal_owners)
    assert len(owned) == 2
    assert owned[0] == owned[1] != {}


async def test_what_a_person_who_is_forgotten_answered_for_is_told_of(scene: Scene) -> None:
    await run(scene.town, "person", "forget", HR)
    scene.town.clock.set(datetime.now(UTC))
    await scene.town.deliver()
    assert scene.said(ADMINISTRATOR).startswith("Ingen svarar för 3 aktiviteter i tertial 2")
    checked = await program(scene.town, "owners", "check", "--json")
    assert OF_HR in checked["activities_without_person"]
