"""How a sheet looks on the screen and on paper: widths that hold each word, heights that hold each line, A4 pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from datetime import date
from textwrap import wrap
from typing import Any

from openpyxl.formatting.rule import CellIsRule, Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

FONT = "Calibri"
_SIZE = 11
BOLD = Font(name=FONT, size=_SIZE, bold=True)
"""Without a name of its own a bold font is another than the text's."""
_HEADER = PatternFill("solid", fgColor="EEF2F6")
_RULE = Border(bottom=Side("hair", color="9AA5B1"))
_LINE = 15.0
"""Points of a line of that size."""
_HIGHEST = 409.0
"""Points that Excel allows a row."""
_BUTTON = 3
"""Letters that a filter's button takes of its header."""
_WIDEST = 44
_BESIDE = "  "
_A4 = 9
_WORD = re.compile(r"\S+")


def lay_out_table(sheet: Worksheet, widths: Sequence[float], centred: Iterable[int]) -> None:
    """The first row is the header. `centred` are columns of numbers and dates, counted from 1."""
    _rule(sheet, frozenset(centred))
    for cell in sheet[1]:
        cell.font, cell.fill = BOLD, _HEADER
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    _set_widths(sheet, widths, buttons=True)
    _set_heights(sheet)
    set_page(sheet, lying=True)


def _rule(sheet: Worksheet, middle: frozenset[int]) -> None:
    """The library looks each style up anew, which takes longer than all else: of cells alike only the first asks it."""
    ready: dict[tuple[tuple[int, ...], bool], Any] = {}
    rows: Iterable[Iterable[Any]] = sheet.iter_rows()
    for row in rows:
        for cell in row:
            alike = (tuple(cell._style or ()), cell.column in middle)
            if alike not in ready:
                across = "center" if cell.column in middle else None
                cell.alignment = Alignment(horizontal=across, vertical="top", wrap_text=True)
                cell.border = _RULE
                ready[alike] = cell._style
            cell._style = copy(ready[alike])


def lay_out_data(sheet: Worksheet, name: str, widths: Sequence[float], centred: Iterable[int]) -> None:
    """A table of Excel's own, for others to reckon on; each text is whole in its cell."""
    _rule(sheet, frozenset(centred))
    for cell in sheet[1]:
        cell.font, cell.fill = BOLD, _HEADER
    _set_widths(sheet, widths, buttons=True)
    _set_heights(sheet)
    table = Table(displayName=name.replace(" ", "_"), ref=sheet.dimensions)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    sheet.add_table(table)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    set_page(sheet, lying=True)


def colour(sheet: Worksheet, columns: Iterable[int], by_word: Mapping[str, tuple[str, str]]) -> None:
    """A cell with one of the words has its (ground, ink), also once somebody writes another there."""
    letters = map(get_column_letter, columns)
    cells = " ".join(f"{letter}2:{letter}{max(2, sheet.max_row)}" for letter in letters)
    for word, (ground, ink) in by_word.items():
        fill, font = PatternFill(bgColor=ground.removeprefix("#")), Font(color=ink.removeprefix("#"))
        rule: Rule = CellIsRule(  # type: ignore[no-untyped-call]
            operator="equal", formula=[f'"{word}"'], fill=fill, font=font
        )
        sheet.conditional_formatting.add(cells, rule)


def colour_header(sheet: Worksheet, by_word: Mapping[str, tuple[str, str]]) -> None:
    """The same for a column that one of the words heads."""
    for cell in sheet[1]:
        if pair := by_word.get(_text(cell.value)):
            ground, ink = (each.removeprefix("#") for each in pair)
            cell.fill = PatternFill("solid", fgColor=ground)
            cell.font = Font(name=FONT, size=_SIZE, bold=True, color=ink)


def lay_out_text(sheet: Worksheet, width: float) -> None:
    """One column of paragraphs."""
    for (cell,) in sheet.iter_rows(max_col=1):
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    _set_widths(sheet, [width])
    _set_heights(sheet)
    set_page(sheet, lying=False)


def _set_widths(sheet: Worksheet, widths: Sequence[float], *, buttons: bool = False) -> None:
    """The wished ones, but so that no word is broken that has room on a sheet. `buttons`: headers have a filter's."""
    for number, (wished, cells) in enumerate(zip(widths, sheet.iter_cols(), strict=False), 1):
        header, *texts = [_text(cell.value) for cell in cells]
        longest = max([_longest(header) + _BUTTON * buttons, *map(_longest, texts)])
        sheet.column_dimensions[get_column_letter(number)].width = max(wished, min(longest + 1, _WIDEST))


def _set_heights(sheet: Worksheet) -> None:
    """Not every program finds out by itself how high a row with wrapped text must be.

    Only for what is read: in a sheet to write in, a row must be free to grow.
    """
    widths = [sheet.column_dimensions[get_column_letter(each)].width for each in range(1, sheet.max_column + 1)]
    for number, row in enumerate(sheet.iter_rows(), 1):
        lines = max(_lines(_text(cell.value), width) for cell, width in zip(row, widths, strict=True))
        size = max(cell.font.size or _SIZE for cell in row)
        sheet.row_dimensions[number].height = min(lines * _LINE * size / _SIZE + 2, _HIGHEST)


def set_page(sheet: Worksheet, *, lying: bool) -> None:
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if lying else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6, header=0.3, footer=0.3)
    footer = sheet.oddFooter
    if footer is not None:  # an empty one is falsy
        footer.left.text, footer.right.text = "&A", "&P (&N)"


def _lines(text: str, width: float) -> int:
    """A width is counted in digits, and letters are narrower, so this is rather too many than too few."""
    return sum(max(1, len(wrap(line, max(1, int(width))))) for line in text.split("\n"))


def _longest(text: str) -> int:
    return max((len(word) for word in _WORD.findall(text)), default=0)


def _text(value: object) -> str:
    """As it is shown; a date takes ten letters and some room beside it."""
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}{_BESIDE}"
    return "" if value is None else str(value)
