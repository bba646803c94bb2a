"""An owner file dropped in the chat: what it changes is shown, and stored when the administrator says so."""

from __future__ import annotations

from typing import Any

import pytest

from bot.rehearsal.payloads import LocalPerson
from storage import audits, people
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, Scene, copied, shown
from tests.bot.dropping import COLLEAGUE, CONTROLLER, Desk, desk
from tests.bot.municipal_office import HEADER, LINES, owner, without

pytestmark = pytest.mark.slow

NEW = "ny.enhetschef@mjolby.example"
CHANGED = [
    *(line for line in without(ECONOMY)),
    owner("Ekonomi", "Ny enhetschef", NEW),
]


async def drop(scene: Scene, lines: list[str], name: str = "ansvariga.csv", header: str = HEADER) -> str:
    person = scene.person(ADMINISTRATOR)
    before = len(scene.town.received(person.conversation_id))
    content = "\n".join([header, *lines]).encode()
    await scene.town.teams.drop(person, scene.town.teams.connector.lay(name, content))
    await scene.town.application.drops.settled()
    return "\n".join(shown(message) for message in scene.town.received(person.conversation_id, before))


async def owners(scene: Scene, unit: str = "Ekonomi") -> list[str]:
    def read(connection: Any) -> list[str]:
        held = people.ownerships(connection, scene.town.municipality_id)
        return [people.get(connection, each.person_id).upn for each in held if each.unit == unit]

    return await scene.town.do(read)


async def test_it_tells_who_gets_and_loses_what_and_stores_nothing_before_it_is_pressed(scene: Scene) -> None:
    said = await drop(scene, CHANGED)
    gain, _, rest = said.partition("Lämnar")
    assert f"Ny enhetschef ({NEW}): ägare Ekonomi" in gain
    assert f"({ECONOMY}): ägare Ekonomi" in rest
    assert "frågor till Ny enhetschef" in rest
    assert "behåller det de har" in said
    assert await owners(scene) == [ECONOMY]
    store = copied(scene.card(ADMINISTRATOR))
    answer = await scene.press(ADMINISTRATOR, "Lagra ansvariga")
    assert "Ansvariga är lagrade" in str(answer.card)
    assert await owners(scene) == [NEW]
    answer = await scene.town.teams.press(scene.person(ADMINISTRATOR), store, "Lagra ansvariga")
    assert "Filen är redan lagrad" in str(answer.card)
    found = await scene.town.do(lambda one: list(audits.between(one, scene.town.municipality_id)))
    told = [(each.upn, each.act, each.through) for each in found if each.act in ("owners.import", "activity.reassign")]
    assert set(told) == {(ADMINISTRATOR, "owners.import", "chat"), (ADMINISTRATOR, "activity.reassign", "chat")}
    assert [act for _, act, _ in told].count("owners.import") == 1


async def test_one_that_is_cancelled_or_the_same_as_before_changes_nothing(scene: Scene) -> None:
    said = await drop(scene, LINES)
    assert "Allt i filen är redan lagrat" in said
    assert "[Lagra ansvariga]" not in said
    await drop(scene, CHANGED)
    await scene.press(ADMINISTRATOR, "Avbryt")
    assert "Filen är borttagen" in scene.said(ADMINISTRATOR)
    assert await owners(scene) == [ECONOMY]


@pytest.mark.parametrize(
    ("header", "lines", "said"),
    [
        (HEADER, ["Skolan;Rektor;rektor@mjolby.example;;ägare;"], "Rad 2: enheten ”Skolan” finns inte i planen"),
        ("enhet;namn;upn;UPN;roll", ["Ekonomi;Chef;a@b.se;c@b.se;ägare"], "två kolumner med samma rubrik"),
        ("enhet;Chef;Ansvarig;E-post", ["Ekonomi;Chef;Chef;a@b.se"], "Kolumnerna chef och ansvarig betyder samma sak"),
        ("Enhet;Ansvarig;E-post", [f"Ekonomi;Ny enhetschef;{NEW}"], "Ingen i filen är administratör"),
    ],
)
async def test_what_is_wrong_is_told_and_cannot_be_stored(
    scene: Scene, header: str, lines: list[str], said: str
) -> None:
    told = await drop(scene, lines, header=header)
    assert said in told
    assert "[Lagra ansvariga]" not in told


def listed(*administrators: LocalPerson) -> bytes:
    rows = [f";{each.name};{each.upn};;administratör;" for each in administrators]
    return "\n".join([HEADER, *rows, owner("Ekonomi", "Enhetschef HR", HR)]).encode()


async def test_of_two_administrators_the_second_is_shown_what_the_first_has_done(sqlite_url: str) -> None:
    async with desk(sqlite_url) as at:
        await dropped(at, listed(CONTROLLER, COLLEAGUE), CONTROLLER)
        await dropped(at, listed(CONTROLLER, COLLEAGUE), COLLEAGUE)
        assert "Ansvariga är lagrade" in await at.press("Lagra ansvariga")
        assert "har ändrats sedan kortet kom" in await at.press("Lagra ansvariga", COLLEAGUE)
        said = await dropped(at, listed(COLLEAGUE), CONTROLLER)
        assert "Du står inte som administratör i filen" in said
        mine = copied(at.card())
        await dropped(at, listed(COLLEAGUE), COLLEAGUE)
        await at.press("Lagra ansvariga", COLLEAGUE)
        answer = await at.town.teams.press(CONTROLLER, mine, "Lagra ansvariga")
        assert "Det gick inte" in str(answer.card)


async def dropped(at: Desk, content: bytes, by: LocalPerson) -> str:
    return await at.drop(at.town.teams.connector.lay("ansvariga.csv", content), by=by)
