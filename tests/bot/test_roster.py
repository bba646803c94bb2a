"""A person whom the owner file knows by upn alone: the conversation's roster tells who it is."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, delete, update

from bot.rehearsal import mishaps
from bot.rehearsal.connector import Connector
from bot.rehearsal.local_teams import find_action
from bot.rehearsal.payloads import Json, LocalPerson
from bot.rehearsal.town import Town
from storage import people
from storage.tables import address, person
from tests.bot.acting import ECONOMY, HR, Scene

NAMELESS: dict[str, Any] = {"aadObjectId": None, "name": None}


def forget(connection: Connection) -> None:
    connection.execute(delete(address))
    connection.execute(update(person).values(entra_id=None))


def told(place: Town, who: LocalPerson) -> list[str]:
    return [message.text for message in place.received(who.conversation_id)]


async def reached(place: Town) -> set[str | None]:
    known = await place.do(lambda connection: people.every(connection, place.municipality_id))
    by = await place.do(lambda connection: people.reaches(connection, place.municipality_id))
    return {each.entra_id for each in known if each.id in by}


def installed(place: Town, who: LocalPerson, kind: str, **change: Any) -> Json:
    activity = place.teams.stage.personal(kind, "f:1", who, place.clock())
    change["from"] = activity["from"] | change.get("from", {})
    return activity | change


@pytest.mark.parametrize(
    "shape",
    [
        lambda place, who: installed(place, who, "installationUpdate", action="add"),
        lambda place, who: installed(place, who, "installationUpdate", action="add", **{"from": NAMELESS}),
        lambda place, who: installed(
            place, who, "conversationUpdate", membersAdded=[{"id": place.teams.stage.bot_id}], **{"from": NAMELESS}
        ),
        lambda place, who: installed(
            place,
            who,
            "conversationUpdate",
            membersAdded=[{"id": who.user_id, "aadObjectId": who.entra_id}, {"id": place.teams.stage.bot_id}],
            **{"from": NAMELESS},
        ),
    ],
    ids=["full", "no Entra id", "no Entra id, as a change", "Entra id among the members"],
)
async def test_every_shape_of_an_installation_reaches_the_person(moved_in: Town, shape: Any) -> None:
    who = moved_in.persons[HR]
    await moved_in.do(forget)
    assert (await moved_in.teams.deliver(shape(moved_in, who))).status == 201
    assert await reached(moved_in) == {who.entra_id}
    assert told(moved_in, who)[-1].startswith("Hej Enhetschef")


async def test_a_roster_without_the_entra_id_is_completed_by_the_envelope(
    moved_in: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Connector._member

    def without(connector: Connector, *which: str) -> tuple[int, str]:
        status, body = whole(connector, *which)
        return status, body.replace("aadObjectId", "somethingElse")

    monkeypatch.setattr(Connector, "_member", without)
    who = moved_in.persons[HR]
    await moved_in.do(forget)
    await moved_in.teams.install(who)
    assert await reached(moved_in) == {who.entra_id}


async def test_the_envelope_goes_before_the_roster(moved_in: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who acts is read from what Teams signed."""
    who, other = moved_in.persons[HR], moved_in.persons[ECONOMY]
    whole = Connector._member

    def another(connector: Connector, *which: str) -> tuple[int, str]:
        status, body = whole(connector, *which)
        return status, body.replace(who.entra_id, other.entra_id)

    monkeypatch.setattr(Connector, "_member", another)
    await moved_in.do(forget)
    await moved_in.teams.install(who)
    assert await reached(moved_in) == {who.entra_id}


async def test_a_throttled_roster_is_asked_again(moved_in: Town) -> None:
    who = moved_in.persons[HR]
    await moved_in.do(forget)
    moved_in.teams.connector.mishaps += [mishaps.throttled(0.1, path="/members/", times=2)]
    await moved_in.teams.install(who)
    assert await reached(moved_in) == {who.entra_id}


async def test_a_click_that_nobody_can_vouch_for_is_to_be_tried_again(scene: Scene) -> None:
    """A roster that is away makes nobody a stranger."""
    person, card = scene.person(HR), scene.card(HR)
    await scene.town.do(forget)
    away = mishaps.error(500, "ServiceError")
    scene.town.teams.connector.mishaps.append(mishaps.Mishap(*away, path="/members/", times=None))
    data = find_action(card.card or {}, "Spara")["data"] | {"status": "done"}
    answer = await scene.town.teams.execute(person, card, "save", data)
    assert "Jag kunde inte slå upp vem du är just nu" in str(answer.body)
    await scene.town.teams.say(person, "status")
    assert "Jag kunde inte slå upp vem du är just nu" in told(scene.town, person)[-1]
    assert await scene.history() == ()
    scene.town.teams.connector.mishaps.clear()
    await scene.town.teams.execute(person, card, "save", data)
    assert [each.status for each in await scene.history()] == ["done"]


async def test_a_roster_row_without_a_upn_is_known_by_its_entra_id(
    moved_in: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The envelope names no Entra id, the roster no upn: the owner file may have the one that joins them."""
    whole = Connector._member

    def without(connector: Connector, *which: str) -> tuple[int, str]:
        status, body = whole(connector, *which)
        return status, body.replace("userPrincipalName", "somethingElse").replace('"email"', '"something"')

    monkeypatch.setattr(Connector, "_member", without)
    who = moved_in.persons[HR]
    activity = moved_in.teams.stage.personal("message", "7", who, moved_in.clock())
    activity["from"] |= {"aadObjectId": None}
    before = len(told(moved_in, who))
    await moved_in.teams.deliver(moved_in.teams.stage.message(activity, "jag"))
    assert "Du är Enhetschef HR" in told(moved_in, who)[before]
