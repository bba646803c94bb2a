"""The owner file to fill in, as a workbook: a sheet that is read when it comes back, and one that explains it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.writing.sheet_layout import BOLD, lay_out_text, set_page
from cards.texts import owner_book as texts

_WIDTHS = (46, 30, 40, 14, 40, 46, 30)
_TEXT_WIDTH = 90
_HEADER = PatternFill("solid", fgColor="EEF2F6")
_TO_FILL = PatternFill("solid", fgColor="FFF8DC")


Cells = tuple[str, str, str, str, str, str, str]
"""As `HEADERS`: unit or goal, name, upn, role, deputy, how the person stands, and the board that a leader leads.

Without a person to be filled in."""
_NAME, _UPN = 2, 3


def owner_workbook(rows: Sequence[Cells], *, several_boards: bool) -> bytes:
    """A row must be free to grow as it is filled in, so no row has a height of its own.

    The column of boards is there where there are several.
    """
    columns = len(texts.HEADERS) if several_boards else len(texts.HEADERS) - 1
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title, book.properties.language = texts.title(), "sv-SE"
    _fill(book.create_sheet(texts.sheet()), [row[:columns] for row in [texts.HEADERS, *rows]])
    _explain(book.create_sheet(texts.help_sheet()), texts.explained(several_boards=several_boards))
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _fill(sheet: Worksheet, rows: Sequence[Sequence[str]]) -> None:
    for number, cells in enumerate(rows, 1):
        for column, text in enumerate(cells, 1):
            cell = sheet.cell(number, column, value=text or None)
            cell.data_type = "s"  # no text is a formula, whoever wrote it
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(rows[1:], 2):
        for column in (_NAME, _UPN) if not row[_UPN - 1] else ():
            sheet.cell(number, column).fill = _TO_FILL
    for column, width in enumerate(_WIDTHS[: len(rows[0])], 1):
        head = sheet.cell(1, column)
        head.font, head.fill = BOLD, _HEADER
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    set_page(sheet, lying=True)


def _explain(sheet: Worksheet, lines: Iterable[str]) -> None:
    for number, line in enumerate(lines, 1):
        sheet.cell(number, 1, value=line or None).data_type = "s"
    sheet.cell(1, 1).font = BOLD
    lay_out_text(sheet, _TEXT_WIDTH)
