"""A file that is no plan gets one clear sentence with the remedy."""

from __future__ import annotations

import os
import random
import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from bot.documents import Unreadable, formats, read_document
from bot.documents.limits import LARGEST
from plan.reading import NoActivities, NotAPlan, TextTable, read_plan
from plan.reading.doubts import question_texts, whose
from tests.bot.documents.making import Heading, Rows, Text, excel, pdf, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def scanned(path: Path) -> None:
    canvas = Canvas(str(path))
    canvas.rect(50, 50, 400, 600, fill=1)
    canvas.save()


def locked(path: Path) -> None:
    canvas = Canvas(str(path), encrypt=pdfencrypt.StandardEncryption("hemligt", strength=128))
    canvas.drawString(50, 50, "Verksamhetsplan 2026")
    canvas.save()


def zipped(names: list[str]) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w") as package:
            for name in names:
                package.writestr(name, "x")

    return make


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(200 * 1024 * 1024)


def content(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def formula(path: Path, text: str = '="Gatu"&"enheten"') -> None:
    """As a program writes it that does not calculate."""
    excel(path, {"Plan": [("Aktivitet", "Ansvarig"), ("Städdag (A)", text)]})


MACROS = ["xl/workbook.xml", "xl/vbaProject.bin"]


@pytest.mark.parametrize(
    ("name", "make", "remedy"),
    [
        ("plan.pdf", scanned, "text recognition"),
        ("plan.pdf", locked, "Save a copy without one"),
        ("plan.pdf", content(b"%PDF-1.7\nnot much of a document"), "Save it as PDF again"),
        ("plan.pdf", content(b"hello"), "is no PDF"),
        ("plan.pdf", huge, f"at most {LARGEST // 2**20} MB"),
        ("plan.docx", zipped(["a.txt"]), "Unpack it"),
        ("plan.docx", zipped(["word/document.xml"]), "Save it as .docx again"),
        ("plan.docx", content(b"hello"), "Save it as .docx again"),
        ("plan.docx", content(OLE + "EncryptedPackage".encode("utf-16-le")), "protected by a password"),
        ("plan.docx", content(OLE + b"old"), "old format"),
        ("plan.xlsx", zipped(MACROS), "holds macros"),
        ("plan.xlsx", zipped(["xl/workbook.xml"]), "Save it as .xlsx again"),
        ("plan.xlsx", zipped(["a.txt"]), "no Excel document"),
        ("plan.xlsx", zipped(["word/document.xml"]), "is a .docx file"),
        ("plan.xlsx", formula, "as in cell B2. Open it in Excel and save it again"),
        ("plan.xls", content(OLE), "save it as .xlsx"),
        ("plan.doc", content(OLE), "save it as .docx"),
        ("plan.xlsm", zipped(MACROS), "save it as .xlsx"),
        ("plan.txt", content(b"\x00\x01\x02"), "not a text file"),
        ("plan.txt", content(b"PK\x03\x04"), "right ending"),
        ("plan.txt", content("Trygg och säker på väg".encode("cp850")), "where å, ä and ö should be"),
        ("plan.csv", content("Trygg och säker på väg".encode("mac-roman")), "where å, ä and ö should be"),
        ("plan.txt", content("Trygg och säker".encode().decode("cp1252").encode()), "Save the original as UTF-8"),
        ("plan.txt", content(b""), "is empty"),
        ("plan.png", content(b"x"), "Import one of .txt, .pdf, .docx, .xlsx, .csv"),
        ("plan.txt", Path.mkdir, "is a folder"),
        ("plan.txt", str, "There is no file"),
    ],
)
def test_the_operator_is_told_what_to_do(
    tmp_path: Path, name: str, make: Callable[[Path], object], remedy: str
) -> None:
    path = tmp_path / name
    make(path)
    with pytest.raises(Unreadable) as refusal:
        read_document(path)
    assert remedy in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("value", ["Gatuenheten", ""])
def test_a_formula_that_is_calculated_is_what_it_gives(tmp_path: Path, value: str) -> None:
    formula(tmp_path / "new.xlsx")
    with zipfile.ZipFile(tmp_path / "new.xlsx") as new, zipfile.ZipFile(tmp_path / "plan.xlsx", "w") as saved:
        for name in new.namelist():
            written = new.read(name).decode()
            saved.writestr(name, re.sub(r'r="B2">(<f>.*?</f>)<v></v>', rf'r="B2" t="str">\1<v>{value}</v>', written))
    (table,) = read_document(tmp_path / "plan.xlsx").parts
    assert isinstance(table, TextTable)
    assert table.rows[1].cells == ("Städdag (A)", value)


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        ("=C1-D1", False),
        ("=Plan!C1+Plan!D1", False),
        ("=C1/D$1*100", False),
        ('=COUNTIF(A1:A9,"HR")', False),
        ("=A1+1", True),
        ("=C1+30", True),
        ("=C1-7", True),
        ('=C1-D1&" dagar"', True),
    ],
)
def test_a_formula_that_reckons_says_nothing_of_a_plan(tmp_path: Path, text: str, is_refused: bool) -> None:
    """What goes on from a cell may be a goal's number or a day."""
    formula(tmp_path / "plan.xlsx", text)
    if is_refused:
        with pytest.raises(Unreadable, match="cell B2"):
            read_document(tmp_path / "plan.xlsx")
        return
    (table,) = read_document(tmp_path / "plan.xlsx").parts
    assert isinstance(table, TextTable)
    assert "".join(table.rows[1].cells) == "Städdag (A)"


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("Verksamhetsplan 2026")
    path.chmod(0)
    with pytest.raises(Unreadable, match="may not be read"):
        read_document(path)


def test_pages_that_are_pictures_among_others_are_asked_about(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "plan.pdf"))
    for line, text in enumerate(("Nämndmål 1", "• Ny skola (P), ansvarig: Rektor", "• Lov (A), ansvarig: Fritid")):
        canvas.drawString(60, 700 - 40 * line, text)
    canvas.showPage()
    canvas.drawInlineImage(Image.new("RGB", (40, 40)), 60, 400, 300, 300)
    canvas.save()
    plan = read_plan(read_document(tmp_path / "plan.pdf"), "Skolnämnden", 2026)
    assert len(plan.activities) == 2
    assert [(each.where, each.question) for each in plan.questions] == [
        ("sida 2", question_texts.pages_without_text([2]))
    ]


def test_a_file_that_unpacks_to_very_much_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "LARGEST_UNPACKED", 1000)
    with pytest.raises(Unreadable, match="unpacks to"):
        read_document(word(tmp_path / "plan.docx", [Text("Verksamhetsplan 2026")]))


@pytest.mark.parametrize("ending", ["docx", "xlsx", "pdf"])
def test_a_damaged_file_is_a_refusal_whatever_is_damaged(tmp_path: Path, ending: str) -> None:
    rows = [("Aktivitet", "Ansvarig"), ("Ny skola (P)", "Ekonomi")]
    whole = tmp_path / f"hel.{ending}"
    made = {"docx": lambda: word(whole, [Rows(rows)]), "pdf": lambda: pdf(whole, [Rows(rows)])}
    made.get(ending, lambda: excel(whole, {"Blad1": rows}))()
    chance = random.Random(7)  # noqa: S311 - the same damage on every run
    for number in range(25):
        content = bytearray(whole.read_bytes())
        for _ in range(20):
            content[chance.randrange(8, len(content))] = chance.randrange(256)
        path = tmp_path / f"{number}.{ending}"
        path.write_bytes(bytes(content))
        with suppress(Unreadable, NotAPlan):
            read_plan(read_document(path), "Socialnämnden", 2026)


def test_a_workbook_with_broken_contents_is_damaged(tmp_path: Path) -> None:
    path = excel(tmp_path / "hel.xlsx", {"Blad1": [("Aktivitet", "Ansvarig")]})
    broken = tmp_path / "trasig.xlsx"
    with zipfile.ZipFile(path) as package, zipfile.ZipFile(broken, "w") as copy:
        for name in package.namelist():
            copy.writestr(name, b"<sheet" if "sheet1" in name else package.read(name))
    with pytest.raises(Unreadable, match="is damaged"):
        read_document(broken)


def test_a_document_without_activities_is_no_plan(tmp_path: Path) -> None:
    letter = word(tmp_path / "brev.docx", [Heading("Protokoll 2026"), Text("Socialnämnden beslutar att ajournera.")])
    with pytest.raises(NoActivities, match="no activities were found"):
        read_plan(read_document(letter))


@pytest.mark.parametrize(
    ("top", "missing"), [("Verksamhetsplan 2026", "board"), ("Verksamhetsplan för Socialnämnden", "year")]
)
def test_what_the_document_does_not_say_is_asked_about_and_can_be_given(tmp_path: Path, top: str, missing: str) -> None:
    rows = [("Aktivitet", "Ansvarig"), ("Ny skola (P)", "Ekonomi")]
    document = read_document(word(tmp_path / "plan.docx", [Text(top), Rows(rows)]))
    unsaid = read_plan(document)
    assert whose.unsaid(unsaid) == [missing]
    assert unsaid.questions[0].about == {"board": "board", "year": "plan_year"}[missing]
    plan = read_plan(document, board="Socialnämnden", year=2026)
    assert (plan.board, plan.year) == ("Socialnämnden", 2026)
    assert [each.question for each in plan.questions] == [each.question for each in unsaid.questions[1:]]


def test_a_row_without_any_goal_stands_under_a_heading_that_is_asked_about(tmp_path: Path) -> None:
    rows = [("Aktivitet", "Ansvarig"), ("Ny skola (P)", "Ekonomi")]
    plan = read_plan(read_document(excel(tmp_path / "plan.xlsx", {"Blad1": rows})), "Socialnämnden", 2026)
    assert [(each.section, each.title) for each in plan.activities] == [("1", "Ny skola")]
    assert [goal.title for goal in plan.goals] == ["Aktiviteter"]
    assert [question.about for question in plan.questions] == ["goals"]


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    path = word(
        tmp_path / "plan.docx",
        [
            Text("Verksamhetsplan 2026 för Socialnämnden"),
            Heading("2.1 Nämndmål 1", 1),
            Rows([("Aktivitet", "Ansvarig"), ("Ny ", "Ekonomi"), ("Struken (A)", "Ekonomi")]),
        ],
    )
    document = docx.Document(str(path))
    table = document.tables[0]
    paragraph = table.cell(1, 0).paragraphs[0]
    change = f'<w:{{0}} {nsdecls("w")} w:id="1" w:author="x">{{1}}</w:{{0}}>'
    inserted = change.format("ins", "<w:r><w:t>förskola (P)</w:t></w:r>")
    deleted = change.format("del", '<w:r><w:delText xml:space="preserve">skola (A)</w:delText></w:r>')
    for piece in (deleted, inserted):
        paragraph._p.append(parse_xml(piece))
    table.rows[2]._tr.get_or_add_trPr().append(parse_xml(change.format("del", "")))
    document.save(str(path))
    plan = read_plan(read_document(path))
    assert [(each.title, each.kinds[0].value) for each in plan.activities] == [("Ny förskola", "P")]
