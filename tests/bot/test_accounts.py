"""Whose account somebody writes from: the municipality's own users alone, by user name, never against a known id."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
import pytest
from sqlalchemy import Connection, select, update

from bot.rehearsal.connector import Connector
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import TENANT, Town
from storage import people
from storage.tables import delivery, person
from tests.bot.acting import ADMINISTRATOR, HR, Scene

OTHER_TENANT = "99999999-0000-4000-8000-00000000000f"
SOMEBODY = LocalPerson("99999999-0000-4000-8000-000000000003", ADMINISTRATOR, "Controller")

Roster = Callable[..., None]


@pytest.fixture
def roster(monkeypatch: pytest.MonkeyPatch) -> Roster:
    """What the roster says of `SOMEBODY`, over what it would say; None takes a field away."""

    def says(**fields: Any) -> None:
        whole = Connector._member

        def changed(connector: Connector, conversation_id: str, user_id: str) -> tuple[int, str]:
            status, body = whole(connector, conversation_id, user_id)
            if user_id != SOMEBODY.user_id or status != 200:
                return status, body
            row = orjson.loads(body) | fields
            return status, orjson.dumps({name: value for name, value in row.items() if value is not None}).decode()

        monkeypatch.setattr(Connector, "_member", changed)

    return says


def forget_account(connection: Connection) -> None:
    connection.execute(update(person).where(person.c.upn == ADMINISTRATOR).values(entra_id=None))


async def account(place: Town, upn: str) -> str | None:
    found = await place.do(lambda each: people.by_upn(each, place.municipality_id, upn))
    return found.entra_id if found else None


async def heard(place: Town, text: str = "omgången") -> list[str]:
    """What the bot answers `SOMEBODY`."""
    place.teams.connector.add([SOMEBODY])
    place.teams.connector.installed.add(SOMEBODY.conversation_id)
    before = len(place.received(SOMEBODY.conversation_id))
    await place.teams.say(SOMEBODY, text)
    return [message.text for message in place.received(SOMEBODY.conversation_id, before)]


@pytest.mark.parametrize(
    "fields",
    [
        {"tenantId": OTHER_TENANT},
        {"userRole": "anonymous"},
        {"userRole": "Guest"},
        {"userRole": "GUEST ", "tenantId": TENANT},
        {"userRole": "federated"},
    ],
    ids=lambda fields: " ".join(map(str, fields.values())),
)
async def test_nobody_from_outside_becomes_an_administrator_by_user_name(
    moved_in: Town, roster: Roster, fields: dict[str, Any]
) -> None:
    await moved_in.do(forget_account)
    roster(**fields)
    assert await heard(moved_in) == []
    assert await account(moved_in, ADMINISTRATOR) is None


@pytest.mark.parametrize("upn", [None, "annan.medarbetare@mjolby.example"])
async def test_nobody_becomes_an_administrator_by_an_address_of_mail(
    moved_in: Town, roster: Roster, upn: str | None
) -> None:
    await moved_in.do(forget_account)
    roster(userPrincipalName=upn, email=ADMINISTRATOR)
    (answer,) = await heard(moved_in)
    assert "Du finns inte i mitt register" in answer
    assert await account(moved_in, ADMINISTRATOR) is None


@pytest.mark.parametrize("fields", [{"tenantId": TENANT.upper(), "userRole": "User"}, {"userRole": None}, {}])
async def test_an_own_user_whom_the_file_knows_by_user_name_is_that_person(
    moved_in: Town, roster: Roster, fields: dict[str, Any]
) -> None:
    await moved_in.do(forget_account)
    roster(**fields)
    (answer,) = await heard(moved_in, "vem är jag")
    assert f"({ADMINISTRATOR})" in answer
    assert await account(moved_in, ADMINISTRATOR) == SOMEBODY.entra_id


async def test_an_id_that_is_known_is_never_replaced_and_the_administrators_are_told_once(
    scene: Scene, roster: Roster
) -> None:
    place, stated = scene.town, await account(scene.town, ADMINISTRATOR)
    roster(tenantId=TENANT)
    for _ in range(2):
        (answer,) = await heard(place)
        assert "Du finns inte i mitt register" in answer
    await place.deliver()
    assert await account(place, ADMINISTRATOR) == stated
    told = scene.said(ADMINISTRATOR)
    assert told.startswith("Ett annat konto än Controller Kommunledningskontoret har i registret")
    assert ADMINISTRATOR in told
    assert SOMEBODY.entra_id in told
    query = select(delivery.c.person_id).where(delivery.c.once.startswith("account:"))
    assert len(await place.do(lambda each: each.execute(query).all())) == 1


async def test_a_click_from_another_account_stores_nothing(scene: Scene, roster: Roster) -> None:
    roster(userPrincipalName=HR, tenantId=TENANT)
    scene.town.teams.connector.add([SOMEBODY])
    answer = await scene.town.teams.press(SOMEBODY, scene.card(HR), "Spara", Status="done")
    assert "Jag hittar dig inte i kommunens register" in str(answer.body)
    assert await scene.history() == ()


async def test_a_row_without_user_name_is_known_by_its_id_alone(moved_in: Town, roster: Roster) -> None:
    """The event names no Entra id, the roster does, and no upn."""
    place, who = moved_in, moved_in.persons[ADMINISTRATOR]
    whole = Connector._member

    def nameless(connector: Connector, *which: str) -> tuple[int, str]:
        status, body = whole(connector, *which)
        row = orjson.loads(body)
        return status, orjson.dumps({key: row[key] for key in ("id", "name", "aadObjectId")}).decode()

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Connector, "_member", nameless)
        activity = place.teams.stage.personal("message", "f:1", who, place.clock(), text="vem är jag")
        activity["from"] = activity["from"] | {"aadObjectId": None}
        await place.teams.deliver(activity)
    assert f"({ADMINISTRATOR})" in place.received(who.conversation_id)[-1].text
