"""The workbook of owners: fetched, filled in, dropped back; and taken by nobody else."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Connection, delete

from bot.documents import read_rows
from bot.rehearsal.connector import CONSENT
from plan import owners
from storage.tables import ownership
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, Scene, shown

pytestmark = pytest.mark.slow

NEW = "ny.enhetschef@mjolby.example"


async def fetched(scene: Scene) -> bytes:
    person = scene.person(ADMINISTRATOR)
    await scene.town.teams.say(person, "ansvariga")
    offer = scene.town.received(person.conversation_id)[-1]
    assert offer.attachment(CONSENT)
    await scene.town.teams.consent(person, offer)
    ((_, content),) = scene.town.teams.connector.files.values()
    scene.town.teams.connector.files.clear()
    return content


async def dropped(scene: Scene, content: bytes) -> str:
    person = scene.person(ADMINISTRATOR)
    before = len(scene.town.received(person.conversation_id))
    await scene.town.teams.drop(person, scene.town.teams.connector.lay("Ansvariga.xlsx", content))
    await scene.town.application.drops.settled()
    return "\n".join(shown(message) for message in scene.town.received(person.conversation_id, before))


async def test_it_comes_back_unchanged_and_then_filled_in(scene: Scene, tmp_path: Path) -> None:
    def leave(connection: Connection) -> None:
        connection.execute(delete(ownership).where(ownership.c.unit == "Ekonomi"))

    await scene.town.do(leave)
    content = await fetched(scene)
    same = await dropped(scene, content)
    assert "9 personer behåller det de har" in same
    assert not {"Får", "Lämnar"} & set(same.splitlines())
    book = load_workbook(BytesIO(content))
    assert [len(sheet.title) > 0 for sheet in book.worksheets] == [True, True]
    sheet = book.worksheets[0]
    empty = [row for row in sheet.iter_rows(min_row=2) if not row[2].value]
    assert ("Ekonomi", "ägare") in [(row[0].value, row[3].value) for row in empty]
    assert "ingen person än" in [row[5].value for row in empty]
    assert any(str(row[0].value).startswith("3.1 ") and row[3].value == "målägare" for row in sheet.iter_rows())
    next(row for row in empty if row[0].value == "Ekonomi")[1].value = "Ny enhetschef"
    next(row for row in empty if row[0].value == "Ekonomi")[2].value = NEW
    made = BytesIO()
    book.save(made)
    assert f"Ny enhetschef ({NEW}): ägare Ekonomi" in await dropped(scene, made.getvalue())
    (tmp_path / "a.xlsx").write_bytes(content)
    assert len(owners.read(read_rows(tmp_path / "a.xlsx"), ())) > 9


async def test_nobody_else_gets_it(scene: Scene) -> None:
    said = await scene.say(HR, "ansvariga")
    assert CONSENT not in said
    person = scene.person(ADMINISTRATOR)
    await scene.town.teams.say(person, "ansvariga")
    offer = scene.town.received(person.conversation_id)[-1]
    before = len(scene.town.received(scene.person(ECONOMY).conversation_id))
    await scene.town.teams.consent(scene.person(ECONOMY), offer)
    assert not scene.town.teams.connector.files
    told = scene.town.received(scene.person(ECONOMY).conversation_id, before)
    assert "bara en administratör" in "".join(map(shown, told))
