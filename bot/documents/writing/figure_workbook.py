"""The goals' figures to fill in, as a workbook: a sheet that is read when it comes back, and one that explains it."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.writing.sheet_layout import BOLD, lay_out_text, set_page
from cards.texts import figures as texts

_WIDTHS = (10, 46, 12, 16, 12, 12, 10, 10, 34, 34)
_TEXT_WIDTH = 90
_HEADER = PatternFill("solid", fgColor="EEF2F6")
_TO_FILL = PatternFill("solid", fgColor="FFF8DC")
_FILLED_IN = (3, 5, 6, 9)
"""The columns of period, value, nation and source."""


def figure_workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """`rows` as `texts.HEADERS` has them. Those without a value are coloured where it is to be written."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title, book.properties.language = texts.book_title(), "sv-SE"
    _fill(book.create_sheet(texts.book_sheet()), rows)
    _explain(book.create_sheet(texts.help_sheet()))
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _fill(sheet: Worksheet, rows: Sequence[Sequence[str]]) -> None:
    for number, cells in enumerate([texts.HEADERS, *rows], 1):
        for column, text in enumerate(cells, 1):
            cell = sheet.cell(number, column, value=text or None)
            cell.data_type = "s"  # no text is a formula, whoever wrote it
            cell.number_format = "@"  # 2024-10 is a period and no day
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(rows, 2):
        for column in _FILLED_IN if not row[_FILLED_IN[1] - 1] else ():
            sheet.cell(number, column).fill = _TO_FILL
    for column, width in enumerate(_WIDTHS, 1):
        head = sheet.cell(1, column)
        head.font, head.fill = BOLD, _HEADER
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    set_page(sheet, lying=True)


def _explain(sheet: Worksheet) -> None:
    for number, line in enumerate(texts.explained(), 1):
        sheet.cell(number, 1, value=line or None).data_type = "s"
    sheet.cell(1, 1).font = BOLD
    lay_out_text(sheet, _TEXT_WIDTH)
