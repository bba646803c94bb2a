"""Persons are found by id in the owner file: no name from elsewhere makes anybody a contact or a colleague."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Connection

from bot.rehearsal.local_teams import find_action
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import Town
from cards.payload import Verb
from plan.assessment import SurveyOutcome
from plan.model import Ownership, Person
from storage import assessments, municipalities, people, plans
from storage.ids import new_id
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, Scene, choices

CONTACT = "Näringslivschef"
NAMESAKE = LocalPerson("99999999-0000-4000-8000-000000000004", "annan.medarbetare@mjolby.example", CONTACT)
STRANGER = "Handläggare som har skrivit"
BUSINESS = "naringslivschef@mjolby.example"


async def outcomes(place: Town) -> tuple[SurveyOutcome, ...]:
    return await place.do(lambda connection: assessments.outcomes(connection, place.plan_id))


async def tell(scene: Scene, person: LocalPerson, about: str) -> str:
    data = {"verb": "assess_save", "round_id": scene.round.id, "about": about, "outcome": "NKI 99", "source": "SKR"}
    answer = await scene.town.teams.execute(person, scene.card(HR), "assess_save", data)
    return str(answer.body)


async def met(place: Town, person: LocalPerson) -> None:
    place.teams.connector.add([person])
    place.teams.connector.installed.add(person.conversation_id)
    await place.teams.install(person)


async def survey_of_the_contact(place: Town) -> str:
    def found(connection: Connection) -> int:
        return next(
            number
            for number, each in enumerate(plans.get(connection, place.plan_id).surveys)
            if each.contact == CONTACT
        )

    return f"survey-{await place.do(found)}"


async def test_a_namesake_of_a_surveys_contact_stores_no_outcome(scene: Scene) -> None:
    await met(scene.town, NAMESAKE)
    assert "Jag hittar dig inte i kommunens register" in await tell(
        scene, NAMESAKE, await survey_of_the_contact(scene.town)
    )
    assert await outcomes(scene.town) == ()


async def test_a_namesake_who_is_somebodys_deputy_stores_no_outcome_and_is_counted_none(scene: Scene) -> None:
    """A deputy is named in the file by upn alone: the name is the roster's."""
    place, about = scene.town, await survey_of_the_contact(scene.town)
    await met(place, NAMESAKE)

    def becomes_deputy(connection: Connection) -> Person:
        found = people.by_upn(connection, place.municipality_id, NAMESAKE.upn)
        assert found
        held = people.ownerships(connection, place.municipality_id)
        economy = place.directory[ECONOMY].id
        changed = [
            Ownership(each.unit, each.person_id, found.id) if each.person_id == economy else each for each in held
        ]
        people.replace_ownerships(connection, place.municipality_id, changed)
        return found

    namesake = await place.do(becomes_deputy)
    assert namesake.name == CONTACT
    await tell(scene, NAMESAKE, about)
    assert await outcomes(place) == ()
    assert await place.do(lambda each: assessments.surveys_left(each, scene.round, [namesake])) == {}


async def test_the_contact_of_the_file_tells_and_is_counted_by_the_same_rule(scene: Scene) -> None:
    place, person = scene.town, scene.town.directory[BUSINESS]
    left = await place.do(lambda each: assessments.surveys_left(each, scene.round, [person]))
    assert left
    await tell(scene, scene.person(BUSINESS), await survey_of_the_contact(place))
    assert [each.outcome for each in await outcomes(place)] == ["NKI 99"]
    assert await place.do(lambda each: assessments.surveys_left(each, scene.round, [person])) == left - Counter(
        [person.id]
    )


async def test_strangers_are_not_offered_as_colleagues_nor_taken(scene: Scene) -> None:
    stranger = LocalPerson("99999999-0000-4000-8000-000000000005", "handlaggare@mjolby.example", STRANGER)
    await met(scene.town, stranger)
    known = await scene.town.do(lambda each: people.by_upn(each, scene.town.municipality_id, stranger.upn))
    assert known
    await scene.press(HR, "Lämna till kollega")
    offered = choices(scene.card(HR), "Kollega")
    assert any("Enhetschef Ekonomi" in each for each in offered)
    assert not any(STRANGER in each for each in offered)
    assert await taken(scene, HR, "Lämna över", known.id) == "Ingen person är vald."


async def test_a_person_of_another_municipality_is_not_taken(scene: Scene) -> None:
    other = Person(new_id(), "chef@annan.example", "Chef i annan kommun", is_leader=True)

    def elsewhere(connection: Connection) -> None:
        people.add(connection, municipalities.ensure(connection, "another-tenant").id, [other])

    await scene.town.do(elsewhere)
    await scene.press(HR, "Lämna till kollega")
    assert await taken(scene, HR, "Lämna över", other.id) == "Ingen person är vald."
    await scene.say(ADMINISTRATOR, "omgången")
    for verb in (Verb.REASSIGN, Verb.REASSIGN_TO):
        data = {"verb": verb.value, "round_id": scene.round.id, "person_id": other.id}
        answer = await scene.town.teams.execute(
            scene.person(ADMINISTRATOR), scene.card(ADMINISTRATOR), verb.value, data
        )
        assert other.name not in str(answer.body)


async def taken(scene: Scene, upn: str, title: str, person_id: str) -> str:
    """The first sentence of the refusal when the card's button sends that person."""
    data: dict[str, Any] = find_action(scene.card(upn).card or {}, title)["data"]
    answer = await scene.town.teams.execute(
        scene.person(upn), scene.card(upn), data["verb"], data | {"person": person_id}
    )
    refusal = "Ingen person är vald."
    return refusal if refusal in str(answer.body) else str(answer.body)
