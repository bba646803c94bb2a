"""What a drawn sheet or page is made of in several batches: type, edges, and rows of heads, values and bands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet

CELL = ParagraphStyle("cell", parent=getSampleStyleSheet()["BodyText"], fontSize=9, leading=11, spaceBefore=0)
BOLD = ParagraphStyle("bold", parent=CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
ROUND = Border(_THIN, _THIN, _THIN, _THIN)
WRAP = Alignment(wrap_text=True, vertical="top")


def head_row(sheet: Any, at: int, heads: Sequence[str | None], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border, cell.alignment = (
            Font(bold=True),
            PatternFill("solid", fgColor=color),
            ROUND,
            WRAP,
        )


def value_row(sheet: Any, at: int, values: Sequence[Any]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value if value != "" else None)
        cell.border, cell.alignment = ROUND, WRAP


def framed(sheet: Any, first: int, last: int, columns: int) -> None:
    for row in sheet.iter_rows(min_row=first, max_row=last, max_col=columns):
        for cell in row:
            cell.border, cell.alignment = ROUND, WRAP


def band(sheet: Any, at: int, text: str, columns: int, color: str) -> None:
    cell = sheet.cell(at, 1, text)
    cell.font, cell.fill = Font(bold=True, size=12), PatternFill("solid", fgColor=color)
    sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=columns)


def landscape_widths(sheet: Any, widths: Sequence[float]) -> None:
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.page_setup.orientation = "landscape"
