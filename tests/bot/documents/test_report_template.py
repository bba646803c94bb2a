"""A report in the template of another organisation, and templates that are no help to anybody."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm

from bot.administration import dropped_content
from bot.documents import Unreadable
from bot.documents.writing import letter
from bot.documents.writing.board_report import document
from bot.documents.writing.word import written
from bot.documents.writing.word_template import TemplateLook
from cards.texts import dropped as texts
from plan.dropped import FileFault
from plan.template import TemplateMarks
from tests.bot.documents.a_year import assessed
from tests.bot.documents.another_template import FOOTER, HEADER, OWN_TEXT, template, with_part
from tests.bot.documents.test_board_report import report_of, through_libreoffice, words_of_pdf, words_of_word

pytestmark = pytest.mark.slow

ARTIFACTS = Path(__file__).parents[3] / "artifacts" / "template"
SETTINGS_RELATIONS = "word/_rels/settings.xml.rels"
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@cache
def dropped() -> dropped_content.DroppedTemplate:
    return dropped_content.template("Mall.dotx", template())


@cache
def content() -> bytes:
    told = document(report_of(assessed()))
    return written(told, TemplateLook(dropped().content, told))


@cache
def opened() -> docx.document.Document:
    return docx.Document(io.BytesIO(content()))


def test_what_the_template_holds_is_told() -> None:
    assert dropped().marks == TemplateMarks(header=True, footer=True, logo=True, headings=True, table=True)


def test_the_reports_headings_are_the_templates_own_without_its_numbers() -> None:
    used = {each.style.name for each in opened().paragraphs if each.style}
    assert {"Rubrik 1", "Exempel mellanrubrik", "Tabellrubrik", "Brödtext"} <= used
    first = next(each for each in opened().paragraphs if each.text == "Måluppfyllelse")
    assert first.style is not None
    assert first.style.name == "Rubrik 1"
    properties = first.style.element.pPr
    assert properties.find(qn("w:outlineLvl")).get(qn("w:val")) == "0"
    assert properties.find(qn("w:numPr")) is None


def test_the_figure_is_drawn_in_a_face_like_the_templates() -> None:
    told = document(report_of(assessed()))
    assert TemplateLook(dropped().content, told).serif  # Georgia


def test_the_pages_stand_and_lie_as_ours_whatever_the_templates_cover_does() -> None:
    sections = opened().sections
    assert [each.orientation is WD_ORIENT.LANDSCAPE for each in sections] == [False, True, False]
    assert [round(each.cm, 1) for each in (sections[0].left_margin, sections[0].right_margin) if each] == [3.5, 2.5]


def test_header_footer_and_logo_are_on_its_pages() -> None:
    first, *_ = opened().sections
    assert first.different_first_page_header_footer
    assert first.first_page_header._element.find(f".//{qn('w:drawing')}") is not None
    assert first.first_page_footer.paragraphs[0].text == FOOTER
    assert (first.header.paragraphs[0].text, first.footer.paragraphs[0].text) == (HEADER, FOOTER)


def test_the_templates_own_text_and_people_are_not_in_the_report() -> None:
    text = words_of_word(content())
    assert OWN_TEXT not in text
    assert opened().core_properties.author == "Kommunstyrelsens förvaltning, Mjölby kommun"
    assert opened().core_properties.comments == ""
    assert {each.get(qn("w:val")) for each in opened().styles.element.iter(qn("w:lang"))} == {"sv-SE"}


def test_everything_of_the_report_is_in_it_and_its_tables_are_the_templates() -> None:
    text = words_of_word(content())
    assert all(each.activity.title in text and each.comment in text for each in report_of(assessed()).summary.standings)
    for table in opened().tables:
        assert table.style is not None
        assert table.style.name == "Exempeltabell"
        assert table._tbl.tr_lst[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert sum(each.w or 0 for each in table._tbl.tblGrid.gridCol_lst) < Cm(29.7)


def test_what_the_template_lacks_is_as_in_our_own_look() -> None:
    bare = io.BytesIO()
    docx.Document().save(bare)
    given = dropped_content.template("Tom mall.docx", bare.getvalue())
    assert (given.marks.header, given.marks.footer, given.marks.logo) == (False, False, False)
    told = letter.document(report_of(assessed()).summary, "")
    made = docx.Document(io.BytesIO(written(told, TemplateLook(given.content, told))))
    assert made.sections[0].footer.paragraphs[0].text.startswith("Utkast · Mjölby kommun")
    title = opened().paragraphs[0].style
    assert title is not None
    assert title.name == "Title"


@pytest.mark.slow
def test_libreoffice_opens_it() -> None:
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    path = ARTIFACTS / "mall.docx"
    path.write_bytes(content())
    text = words_of_pdf(through_libreoffice(path).read_bytes())
    assert "Måluppfyllelse" in text
    assert FOOTER.replace(" ", "").replace("-", "") in text


def relation(kind: str, target: str, mode: str = ' TargetMode="External"') -> bytes:
    return (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="x1" Type="{TYPE}/{kind}" Target="{target}"{mode}/></Relationships>'
    ).encode()


def added(name: str, held: bytes) -> bytes:
    return with_part(template(), name, lambda _: held)


def lying() -> bytes:
    """A part that unpacks to more than the package says."""
    made = added("word/media/a.png", b"0" * 9_000_000)
    at = made.rindex(b"word/media/a.png") - 46 + 24
    return made[:at] + struct.pack("<I", 10) + made[at + 4 :]


HOSTILE: dict[str, tuple[Callable[[], bytes], FileFault]] = {
    "macros": (lambda: added("word/vbaProject.bin", b"x"), FileFault.MACROS),
    "a macro's type": (
        lambda: with_part(
            template(),
            "[Content_Types].xml",
            lambda held: held.replace(b"template.main", b"template.macroEnabledTemplate.main"),
        ),
        FileFault.MACROS,
    ),
    "a macro by another name": (
        lambda: added("word/_rels/x.xml.rels", relation("vbaProject", "a.png", "")),
        FileFault.MACROS,
    ),
    "a program inside": (lambda: added("word/embeddings/oleObject1.bin", b"x"), FileFault.MACROS),
    "another template": (
        lambda: added(SETTINGS_RELATIONS, relation("attachedTemplate", "https://a.example/x.dotm")),
        FileFault.OUTSIDE,
    ),
    "a picture elsewhere": (
        lambda: added("word/_rels/header1.xml.rels", relation("image", "https://a.example/x.png")),
        FileFault.OUTSIDE,
    ),
    "a sign in an address": (lambda: added(SETTINGS_RELATIONS, relation("image", "a>b")), FileFault.OUTSIDE),
    "another document": (lambda: added(SETTINGS_RELATIONS, relation("aFChunk", "x.html", "")), FileFault.OUTSIDE),
    "a field that fetches": (
        lambda: added("word/header9.xml", b"<a>INCLUDEPICTURE https://a.example/x.png</a>"),
        FileFault.OUTSIDE,
    ),
    "entities": (lambda: added("word/x.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), FileFault.DAMAGED),
    "other letters": (lambda: added("word/x.xml", "<!DOCTYPE a><a/>".encode("utf-16")), FileFault.DAMAGED),
    "a bomb": (lambda: added("word/media/a.png", bytes(70_000_000)), FileFault.TOO_LARGE),
    "a bomb of text": (lambda: added("word/x.xml", b"<a>" + b" " * 13_000_000), FileFault.TOO_LARGE),
    "a lie about its size": (lying, FileFault.DAMAGED),
    "no package": (lambda: b"PK\x03\x04 nothing", FileFault.DAMAGED),
    "nothing": (lambda: b"", FileFault.EMPTY),
    "an old one": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), FileFault.OLD_FORMAT),
    "a locked one": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        FileFault.PASSWORD,
    ),
    "a workbook": (lambda: packed({"[Content_Types].xml": b"<a/>", "xl/workbook.xml": b"<a/>"}), FileFault.MISNAMED),
    "a broken text": (lambda: added("word/document.xml", b"<w:document>"), FileFault.DAMAGED),
}


def packed(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        for name, held in parts.items():
            out.writestr(name, held)
    return made.getvalue()


@pytest.mark.parametrize("which", HOSTILE)
def test_a_hostile_or_broken_template_is_refused_in_one_sentence(which: str) -> None:
    make, fault = HOSTILE[which]
    with pytest.raises(Unreadable) as refused:
        dropped_content.template("Mall.dotx", make())
    assert refused.value.fault is fault
    assert "\n" not in str(refused.value)
    assert texts.fault("Mall.dotx", fault).endswith("Inget sparades.")


def test_a_link_that_somebody_may_press_is_no_harm() -> None:
    linked = added("word/_rels/footer9.xml.rels", relation("hyperlink", "https://exempelkoping.example"))
    assert dropped_content.template("Mall.dotx", linked).marks.footer


def test_a_template_with_any_byte_turned_is_taken_or_refused() -> None:
    given, chance = template(), random.Random(20)  # noqa: S311 - the same turns every time
    for _ in range(40):
        turned = bytearray(given)
        for _ in range(3):
            turned[chance.randrange(len(turned))] ^= 1 << chance.randrange(8)
        try:
            dropped_content.template("Mall.dotx", bytes(turned))
        except Unreadable:
            continue
