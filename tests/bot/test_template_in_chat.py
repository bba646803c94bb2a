"""The municipality's own Word template, dropped in the chat, and the files that are written in it."""

from __future__ import annotations

import io

import docx
import pytest
from docx.document import Document
from sqlalchemy import select

from bot.rehearsal.connector import CONSENT
from storage import templates
from storage.tables import audit
from tests.bot.acting import ADMINISTRATOR, Scene, shown
from tests.bot.documents.another_template import FOOTER, template, with_part

pytestmark = pytest.mark.slow

LEADER = "kommundirektor@mjolby.example"
NAME = "Exempelköpings rapportmall.dotx"


async def drop(scene: Scene, content: bytes, name: str = NAME, text: str = "") -> str:
    person, teams = scene.person(ADMINISTRATOR), scene.town.teams
    before = len(scene.town.received(person.conversation_id))
    await teams.drop(person, teams.connector.lay(name, content), text=text)
    await scene.town.application.drops.settled()
    return "\n".join(shown(each) for each in scene.town.received(person.conversation_id, before))


async def taken(scene: Scene, asked: str) -> Document:
    await scene.say(LEADER, asked)
    person = scene.person(LEADER)
    message = scene.town.received(person.conversation_id)[-1]
    assert message.attachment(CONSENT)
    await scene.town.teams.consent(person, message)
    return docx.Document(io.BytesIO(list(scene.town.teams.connector.files.values())[-1][1]))


def footer(of: Document) -> str:
    return str(of.sections[-1].footer.paragraphs[0].text)


async def names(scene: Scene) -> list[str]:
    return await scene.town.do(lambda one: templates.names(one, scene.town.municipality_id))


async def test_a_template_that_is_dropped_is_used_when_its_controller_says_so(scene: Scene) -> None:
    told = await drop(scene, template())
    assert "Jag hittar sidhuvud, sidfot, logotyp, rubrikformat och tabellformat i mallen." in told
    assert await names(scene) == []
    assert FOOTER not in footer(await taken(scene, "gör rapporten för T2"))
    await scene.press(ADMINISTRATOR, "Använd mallen")
    assert "Mallen används nu" in scene.said(ADMINISTRATOR)
    assert await names(scene) == [NAME]
    for asked in ("gör rapporten för T2", "rapporten att publicera", "skriv ett utkast till tjänsteskrivelse"):
        assert footer(await taken(scene, asked)) == FOOTER
    acts = await scene.town.do(lambda one: one.execute(select(audit.c.act, audit.c.subject)).all())
    assert ("template.store", NAME) in [tuple(each) for each in acts]
    assert ("settings.set", "Kommunstyrelsen: report_template") in [tuple(each) for each in acts]
    await scene.say(ADMINISTRATOR, "inställningar")
    await scene.press(ADMINISTRATOR, "Spara", report_template="En annan.dotx")
    assert "Det finns ingen mall med det namnet." in scene.said(ADMINISTRATOR)
    await scene.press(ADMINISTRATOR, "Spara", report_template="aldrig")
    assert FOOTER not in footer(await taken(scene, "gör rapporten för T2"))


async def test_what_is_said_beside_a_word_file_makes_it_a_template(scene: Scene) -> None:
    as_document = with_part(
        template(), "[Content_Types].xml", lambda held: held.replace(b"template.main", b"document.main")
    )
    assert "ser inte ut som en verksamhetsplan" in await drop(scene, as_document, "Brev.docx")
    assert "Mall för rapporten" in await drop(scene, as_document, "Brev.docx", text="mall")
    await scene.press(ADMINISTRATOR, "Avbryt")
    assert "Inget ändrades." in scene.said(ADMINISTRATOR)
    assert await names(scene) == []


async def test_a_template_that_fetches_is_refused_in_one_sentence(scene: Scene) -> None:
    relations = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        b'Target="https://annat.example/x.dotm" TargetMode="External"/></Relationships>'
    )
    told = await drop(scene, with_part(template(), "word/_rels/settings.xml.rels", lambda _: relations))
    assert told == (
        f"”{NAME}” hämtar något utifrån. Bädda in bilderna, ta bort kopplingen till andra mallar och skicka den igen. "
        "Inget sparades."
    )
    assert await names(scene) == []
