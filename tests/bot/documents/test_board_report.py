"""The report that goes to the board: what it says, and that everybody can read it."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pdfplumber
import pypdfium2
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from bot.documents.writing import facts_table
from bot.documents.writing.blocks import Grid, columns
from bot.documents.writing.board_report import BoardReport, document
from bot.documents.writing.csv import csv_file
from bot.documents.writing.excel import excel
from bot.documents.writing.pdf import pdf
from bot.documents.writing.word import word
from cards.texts import promises as promised
from cards.texts.common import units
from plan import promise_texts, snapshot
from plan.activity_standing import ActivityStanding
from plan.facts import Facts
from plan.model import NOT_REPORTED, Status
from plan.summary import summarise
from tests.bot.documents.a_year import SECRET, T1, T2, facts

pytestmark = pytest.mark.slow

ARTIFACTS = Path(__file__).parents[3] / "artifacts" / "board-report"


def report_of(given: Facts) -> BoardReport:
    summary = summarise(given, T2)
    return BoardReport(summary, snapshot.checksum(snapshot.content(summary)))


@cache
def report() -> BoardReport:
    return report_of(facts())


@cache
def as_word() -> bytes:
    return word(document(report()))


@cache
def as_pdf() -> bytes:
    return pdf(document(report()))


def as_csv(given: BoardReport) -> bytes:
    return csv_file(facts_table.header(given.summary), facts_table.rows(given.summary))


def standings() -> tuple[ActivityStanding, ...]:
    return report().summary.standings


def with_comment(text: str) -> BoardReport:
    """The report with `text` as the comment of the first deviation that may be told."""
    given = facts()
    first = next(each for each in report().summary.deviations if not each.withheld)
    changed = [
        replace(each, comment=text) if (each.activity_id, each.tertial) == (first.activity.id, T2) else each
        for each in given.reports
    ]
    return report_of(replace(given, reports=tuple(changed)))


def words_of_word(content: bytes) -> str:
    opened = docx.Document(io.BytesIO(content))
    cells = (cell.text for table in opened.tables for row in table.rows for cell in row.cells)
    return " ".join(" ".join((*(each.text for each in opened.paragraphs), *cells)).split())


def words_of_pdf(content: bytes) -> str:
    """All letters in the order they are written, without spaces: lines are broken and words hyphenated on the page."""
    with pypdfium2.PdfDocument(content) as opened:
        return squeezed("".join(page.get_textpage().get_text_bounded() for page in opened))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\-‐\u00ad\u0002\ufffe]", "", text)


def test_the_word_document_holds_every_activity_status_and_comment_that_may_be_told() -> None:
    text = words_of_word(as_word())
    for each in standings():
        assert each.activity.title in text
        assert (each.status.label if each.status else NOT_REPORTED) in text
        assert each.comment in text


def test_the_pdf_holds_every_comment_that_may_be_told() -> None:
    text = words_of_pdf(as_pdf())
    assert report().checksum in text
    for comment in {each.comment for each in standings()}:
        assert squeezed(comment) in text


def test_the_report_tells_what_came_of_each_date_that_was_promised() -> None:
    told = report().summary.promises
    assert told.due
    assert told.withheld
    text = words_of_word(as_word())
    line = promise_texts.kept(told, T2)
    assert line in text
    assert squeezed(line) in words_of_pdf(as_pdf())
    sheet = openpyxl.load_workbook(io.BytesIO(excel(report())))[promised.sheet()]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[1] for row in rows] == [each.activity.title for each in told.every]
    falls = {"i tertialet": told.due, "tidigare datum": [each for each in told.every if each.overdue]}
    for beside, those in falls.items():
        assert [row[1] for row in rows if row[5] == beside] == [each.activity.title for each in those]
    assert {row[5] for row in rows} <= {*falls, "infaller senare"}
    for each in told.every:
        assert not each.activity.protected
        assert promise_texts.outcome(each) in text


def test_a_target_taken_from_the_goals_text_is_marked_as_proposed() -> None:
    text = words_of_word(as_word())
    assert "Målvärde: Genomsnittsåldern för pensionsuttag ska öka Nuläge" in text
    assert text.count("(föreslaget, ur målets text)") == 5


def test_each_table_of_the_word_document_agrees_with_the_data() -> None:
    tables = {table.rows[0].cells[1].text: table for table in docx.Document(io.BytesIO(as_word())).tables}
    last = [cell.text for cell in tables["○ Ej påbörjad"].rows[-1].cells]
    counts = report().summary.counts
    assert last == ["Totalt", *(str(counts.by_status[each]) for each in Status), str(counts.not_reported), "39"]


def test_a_protected_comment_is_in_no_format() -> None:
    written = [as_word(), excel(report())]
    for content in written:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            assert all(SECRET.encode() not in parts.read(name) for name in parts.namelist())
    assert squeezed(SECRET) not in words_of_pdf(as_pdf())
    assert SECRET.encode() not in as_csv(report())
    assert any(each.withheld and each.status for each in standings())


def test_the_word_document_names_its_language_and_title() -> None:
    opened = docx.Document(io.BytesIO(as_word()))
    assert opened.core_properties.title == "Uppföljning av verksamhetsplan 2025, tertial 2"
    assert {each.get(qn("w:val")) for each in opened.styles.element.iter(qn("w:lang"))} == {"sv-SE"}


def test_the_word_document_uses_heading_levels_without_a_gap() -> None:
    names = [each.style.name for each in docx.Document(io.BytesIO(as_word())).paragraphs if each.style]
    levels = [int(name[-1]) for name in names if name and name.startswith("Heading")]
    assert names[0] == "Title"
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_each_table_of_the_word_document_has_a_repeated_header_row_and_a_description() -> None:
    for table in docx.Document(io.BytesIO(as_word())).tables:
        first, *rest = table._tbl.tr_lst
        assert first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None for row in rest)
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None


def test_a_word_table_leaves_neither_its_header_nor_its_total_alone_on_a_page() -> None:
    for table in docx.Document(io.BytesIO(as_word())).tables:
        kept = [
            all(each.find(f".//{qn('w:keepNext')}") is not None for each in row.iter(qn("w:p")))
            for row in table._tbl.tr_lst
        ]
        assert kept == [number in (0, 1, len(kept) - 2) and number < len(kept) - 1 for number in range(len(kept))]


def test_the_word_document_keeps_the_order_that_the_format_demands() -> None:
    """ECMA-376, CT_TblPr and CT_Settings: Word may call a file with another order damaged."""
    opened = docx.Document(io.BytesIO(as_word()))
    order = [
        "tblStyle",
        "tblW",
        "jc",
        "tblBorders",
        "tblLayout",
        "tblCellMar",
        "tblLook",
        "tblCaption",
        "tblDescription",
    ]
    assert opened.tables
    for table in opened.tables:
        names = [child.tag.partition("}")[2] for child in table._tbl.tblPr]
        assert names == [name for name in order if name in names]
        assert {"tblStyle", "tblW", "tblLayout"} <= set(names)
    names = [child.tag.partition("}")[2] for child in opened.settings.element]
    assert names.index("zoom") < names.index("defaultTabStop") < names.index("characterSpacingControl")
    assert "autoHyphenation" not in names


def test_the_picture_in_the_word_document_has_an_alternative_text_with_the_figures() -> None:
    (shape,) = docx.Document(io.BytesIO(as_word())).inline_shapes
    alternative = shape._inline.docPr.get("descr")
    assert "2.3 Prioriterade områden inom grunduppdrag: 2 pågår enligt plan" in alternative


def struct_elements(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("children", []):
        yield from struct_elements(child)


def test_the_pdf_is_tagged_with_language_title_headings_header_cells_and_alternative_text() -> None:
    with pdfplumber.open(io.BytesIO(as_pdf())) as opened:
        catalog = opened.doc.catalog
        assert catalog["MarkInfo"]["Marked"] is True
        assert catalog["Lang"] == b"sv-SE"
        assert opened.metadata["Title"] == "Uppföljning av verksamhetsplan 2025, tertial 2"
        elements = [each for root in opened.structure_tree for each in struct_elements(root)]
    kinds = {each["type"] for each in elements}
    assert {"H1", "H2", "Table", "THead", "TH", "TD", "Figure"} <= kinds
    assert all(each["alt_text"] for each in elements if each["type"] == "Figure")
    tables = [each for each in elements if each["type"] == "Table"]
    assert all(any(child["type"] == "THead" for child in each["children"]) for each in tables)


def test_the_chart_stands_whole_on_one_page() -> None:
    with pdfplumber.open(io.BytesIO(as_pdf())) as opened:
        texts = [page.extract_text() for page in opened.pages]
    (page,) = [text for text in texts if "Samma siffror står i tabellen nedanför" in text]
    bars, _, _ = page.partition("Samma siffror står i tabellen nedanför")
    for goal in report().summary.goals:
        assert goal.goal
        assert goal.goal.number in bars.partition("Status per mål")[2], goal.goal.number


def test_only_the_appendix_with_every_row_lies_down() -> None:
    sections = docx.Document(io.BytesIO(as_word())).sections
    assert [each.orientation is WD_ORIENT.LANDSCAPE for each in sections] == [False, True, False]
    assert all("Uppföljning av verksamhetsplan" in each.footer.paragraphs[0].text for each in sections)
    with pdfplumber.open(io.BytesIO(as_pdf())) as opened:
        lying = [page.extract_text() for page in opened.pages if page.width > page.height]
    assert lying[0].startswith("Bilaga 1. Alla aktiviteter")
    assert "Bilaga 3" not in "".join(lying)


def test_no_word_is_broken_where_the_line_has_room_for_it() -> None:
    grid = Grid("", ("Nr", "Ansvarig", "Klart"), (("1", "Kommunledningskontoret/Trygg", "2025-12-31"),), (5, 1, 1))
    number, unit, day = columns(grid, 16.6, 0.2)
    assert unit >= 0.2 * len("Kommunledningskontoret/")
    assert day >= 0.2 * len("2025-12-31")
    assert number + unit + day == pytest.approx(16.6)
    assert sum(columns(grid, 4, 0.2)) == pytest.approx(4)


def test_a_unit_is_written_whole_though_its_line_may_be_broken() -> None:
    assert "Kommunledningskontoret/Trygg och säker" in words_of_word(as_word())
    found = docx.Document(io.BytesIO(as_word())).tables
    first = report().summary.deviations[0].activity
    (deviations,) = [table for table in found if table.rows[0].cells[-1].text == "Nytt datum"]
    assert deviations.rows[1].cells[1].text == f"{first.title}\n{units(first.units)}"


def test_the_first_tertial_is_compared_with_nothing() -> None:
    early = replace(facts(), reports=tuple(each for each in facts().reports if each.tertial == T1))
    summary = summarise(early, T1)
    assert summary.finished
    text = words_of_word(word(document(BoardReport(summary, ""))))
    assert "Det finns ingen tidigare rapport att jämföra med." in text
    assert text.count("sedan förra rapporten") == 1  # the heading above that sentence


def test_the_pdf_embeds_every_font() -> None:
    with pdfplumber.open(io.BytesIO(as_pdf())) as opened:
        fonts = {name for page in opened.pages[:2] for name in (each["fontname"] for each in page.chars)}
    assert all(re.match(r"[A-Z]{6}\+", name) for name in fonts)


@pytest.mark.parametrize("text", ["Klart 👩‍👩‍👧 på måndag 漢字", "noll \x00 och \x07", "#emph[x] *y* `z` <b>&amp; $x$"])
def test_no_comment_can_stop_or_steer_the_report(text: str) -> None:
    given = with_comment(text)
    assert pdf(document(given)).startswith(b"%PDF")
    assert "#emph[x] *y* `z` <b>&amp; $x$" in words_of_word(word(document(given))) or "#emph" not in text
    openpyxl.load_workbook(io.BytesIO(excel(given)))


def test_the_workbook_has_a_sheet_of_facts_and_one_for_each_goal_with_filters_and_a_row_that_stays() -> None:
    book = openpyxl.load_workbook(io.BytesIO(excel(report())))
    assert book.sheetnames[:4] == ["Om rapporten", "Måluppfyllelse", "Fakta", "Målens siffror"]
    assert book.sheetnames[-1] == promised.sheet()
    assert len(book.sheetnames) == 5 + len(report().summary.goals)
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions


def test_the_workbook_holds_the_facts_with_real_dates() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(excel(report())))["Fakta"]
    header, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    found = {row[header.index("Aktivitet")]: row for row in rows}
    for each in standings():
        row = found[each.activity.title]
        assert row[header.index("Status")] == (each.status.label if each.status else NOT_REPORTED)
        finish = row[header.index("Beräknas klart")]
        assert (finish.date() if isinstance(finish, datetime) else finish) == each.finish


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x")', "+1", "-1+1", "@SUM(A1)", "\t=1+1"])
def test_a_comment_that_looks_like_a_formula_stays_text(text: str) -> None:
    given = with_comment(text)
    book = openpyxl.load_workbook(io.BytesIO(excel(given)))
    kinds = {cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    rows = list(csv.reader(io.StringIO(as_csv(given).decode("utf-8-sig")), delimiter=";"))
    assert f"'{text}" in {cell for row in rows for cell in row}


def test_the_text_file_is_for_swedish_excel_and_holds_every_row() -> None:
    content = as_csv(report())
    assert content.startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
    assert [row[header.index("Aktivitet")] for row in rows] == [each.activity.title for each in standings()]


def test_a_plan_without_a_single_report_or_activity_is_reported_too() -> None:
    empty = replace(facts(), reports=())
    bare = replace(empty, plan=replace(empty.plan, activities=(), goals=()))
    for given in (empty, bare):
        assert pdf(document(report_of(given))).startswith(b"%PDF")
        assert words_of_word(word(document(report_of(given))))
        assert excel(report_of(given))


@pytest.mark.slow
def test_a_plan_of_500_activities_is_written_whole_in_every_format() -> None:
    given = facts()
    rows = [
        replace(each, id=f"{each.id}-{turn}", title=f"{each.title} nr {turn}")
        for turn in range(13)
        for each in given.plan.activities
    ][:500]
    large = report_of(facts(replace(given.plan, activities=tuple(rows))))
    in_word, in_pdf = words_of_word(word(document(large))), words_of_pdf(pdf(document(large)))
    sheet = openpyxl.load_workbook(io.BytesIO(excel(large)))["Fakta"]
    assert sheet.max_row == len(as_csv(large).decode("utf-8-sig").splitlines()) == 501
    assert all(each.title in in_word and squeezed(each.title) in in_pdf for each in rows)


def rendered(name: str, content: bytes, to_pdf: Callable[[Path], Path]) -> list[Path]:
    """The pages as pictures, kept in `artifacts/` to be looked at."""
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    path = ARTIFACTS / name
    path.write_bytes(content)
    for old in ARTIFACTS.glob(f"{path.suffix[1:]}-*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-r", "70", "-png", to_pdf(path), ARTIFACTS / path.suffix[1:]], check=True)
    return sorted(ARTIFACTS.glob(f"{path.suffix[1:]}-*.png"))


def through_libreoffice(path: Path) -> Path:
    office = shutil.which("soffice")
    assert office, "install libreoffice-writer-nogui: the Word report is rendered with it"
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", path.parent / "word", path],
        check=True,
        capture_output=True,
        timeout=100,
    )
    return path.parent / "word" / f"{path.stem}.pdf"


@pytest.mark.slow
def test_the_documents_can_be_opened_and_looked_at() -> None:
    assert len(rendered("rapport.pdf", as_pdf(), lambda path: path)) > 5
    assert len(rendered("rapport.docx", as_word(), through_libreoffice)) > 5
    text = words_of_pdf((ARTIFACTS / "word" / "rapport.pdf").read_bytes())
    assert all(squeezed(each.comment) in text for each in standings())
