"""That the report can be read: on the screen, and on paper as other programs print it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import openpyxl
import pdfplumber
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.writing.blocks import Grid, columns
from bot.documents.writing.board_report import BoardReport, document
from bot.documents.writing.excel import excel
from bot.documents.writing.pdf import pdf
from tests.bot.documents.a_year import facts
from tests.bot.documents.test_board_report import report_of

pytestmark = pytest.mark.slow

LINE = 15
LONG = " ".join(["Upphandlingen är överprövad och ny tidplan tas fram."] * 9)


def with_long_comments() -> BoardReport:
    given = facts()
    reports = tuple(replace(each, comment=LONG if each.comment else "") for each in given.reports)
    return report_of(replace(given, reports=reports))


def sheets() -> Sequence[Worksheet]:
    return openpyxl.load_workbook(io.BytesIO(excel(with_long_comments()))).worksheets


def width(sheet: Worksheet, column: int) -> float:
    return sheet.column_dimensions[get_column_letter(column)].width


def shown(value: object) -> str:
    """A day as it stands in its cell, without the time that it is read with."""
    return str(value.date() if isinstance(value, datetime) else value or "")


def test_each_row_of_the_workbook_has_room_for_its_longest_text() -> None:
    """In every program: some show a row of two lines where nothing says its height."""
    for sheet in sheets():
        for row in sheet.iter_rows():
            height = sheet.row_dimensions[row[0].row or 0].height or 0
            letters = max(len(shown(cell.value)) / width(sheet, cell.column or 0) for cell in row)
            assert height >= LINE * letters


def test_no_word_of_the_workbook_is_broken() -> None:
    for sheet in sheets()[1:]:
        for row in sheet.iter_rows():
            for cell in row:
                longest = max(map(len, str(cell.value or "").replace(" 00:00:00", "").split()), default=0)
                assert longest <= width(sheet, cell.column or 0), cell.value


def test_each_sheet_is_as_wide_as_an_a4_page_and_numbered() -> None:
    about, *tables = sheets()
    for sheet in (about, *tables):
        assert sheet.sheet_properties.pageSetUpPr
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        page = sheet.page_setup
        assert (page.paperSize, page.fitToWidth, page.fitToHeight) == (9, 1, 0)
    assert {sheet.page_setup.orientation for sheet in tables} == {"landscape"}
    assert about.page_setup.orientation == "portrait"
    with zipfile.ZipFile(io.BytesIO(excel(with_long_comments()))) as package:
        written = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/")]
    assert all(b"&amp;P (&amp;N)" in sheet for sheet in written)


def test_the_header_of_a_sheet_is_in_the_texts_own_font_and_on_each_page() -> None:
    for sheet in sheets()[1:]:
        assert sheet.print_title_rows == "$1:$1"
        assert {(cell.font.name, cell.font.size) for row in sheet.iter_rows() for cell in row} == {("Calibri", 11)}


def test_a_row_of_the_pdf_is_not_divided_between_pages() -> None:
    with pdfplumber.open(io.BytesIO(pdf(document(with_long_comments())))) as opened:
        lying = [page.extract_text() for page in opened.pages if page.width > page.height]
    assert len(lying) > 1
    for text in lying[1:]:
        header, first, *_ = [line for line in text.splitlines() if line != "klart"]  # of a heading of two lines
        assert header.startswith(("Nr Aktivitet", "Nr Mål"))
        assert first.split()[0].lstrip("M").isdecimal()


def test_only_the_longest_words_give_way_where_a_line_has_no_room_for_all() -> None:
    grid = Grid("", ("Nr", "Ansvarig", "Klart"), (("1", "x" * 60, "2025-12-31"), ("2", "y" * 50, "")), (1, 1, 1))
    number, unit, day = columns(grid, 10, 0.2)
    assert day >= 0.9 * 0.2 * len("2025-12-31")
    assert number + unit + day == pytest.approx(10)
