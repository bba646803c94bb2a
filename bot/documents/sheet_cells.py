"""The cells of an Excel sheet, row by row: as much memory as one row takes, however large the sheet is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO, Any

from lxml import etree
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.utils import range_boundaries
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.utils.datetime import from_excel

_NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _CELL, _MERGED = f"{_NAMESPACE}row", f"{_NAMESPACE}c", f"{_NAMESPACE}mergeCell"
_VALUE, _FORMULA, _RUN, _TEXT = f"{_NAMESPACE}v", f"{_NAMESPACE}f", f"{_NAMESPACE}r", f"{_NAMESPACE}t"
_STRIKE = f"{_NAMESPACE}rPr/{_NAMESPACE}strike"
_TRUE = ("1", "true")
_REFERENCE = r"(?:[$\w']+!)?\$?[A-Z]{1,3}\$?\d+"
_NUMBER = re.compile(
    r"\s*(?:_xlfn\.)?(?:SUM|SUMIFS?|SUBTOTAL|AGGREGATE|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|AVERAGE|AVERAGEIFS?|MIN|MAX"
    r"|ROUND|ROW|ROWS|TODAY|NOW)\([^&]*\)\s*"
    rf"|{_REFERENCE}(?:\s*(?:[-+*/]\s*{_REFERENCE}|[*/]\s*\d+))+"
)
"""A formula that can give nothing but a number or today's date: it counts, adds up, or reckons with cells.

What goes on from a cell ("A2+1", "C2+30") may give a goal's number or a day.
"""


class Uncalculated(Exception):
    """A formula without the value that it gives; the cell's name."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """`struck` is what of its text somebody struck through, which is no part of `text`."""

    column: int
    text: str
    struck: str = ""


@dataclass(frozen=True, slots=True)
class BookStyles:
    """What a workbook's styles and texts are, by their numbers."""

    texts: Sequence[object]
    epoch: datetime
    dates: Collection[int]
    durations: Collection[int]
    struck: Collection[int]

    @classmethod
    def of(cls, book: Any, texts: Sequence[object]) -> BookStyles:
        fonts = [bool(font.strike) for font in book._fonts]
        struck = {index for index, style in enumerate(book._cell_styles) if fonts[style.fontId]}
        return cls(texts, book.epoch, book._date_formats, book._timedelta_formats, struck)


@dataclass(slots=True)
class SheetCells:
    """Gives each row with its number; what is hidden and merged is known when all rows are read."""

    styles: BookStyles
    hidden: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    def rows(self, source: IO[bytes]) -> Iterator[tuple[int, list[SheetCell]]]:
        """Raises Uncalculated, but for formulas that count or add up, as they say nothing of a plan."""
        number = 0
        for _, element in etree.iterparse(source, tag=(_ROW, _MERGED), resolve_entities=False):
            if element.tag == _MERGED:
                left, top, right, bottom = range_boundaries(element.get("ref"))
                self.merged.append((left or 1, top or 1, right or 1, bottom or 1))
            else:
                number = int(float(element.get("r", number + 1)))
                if element.get("hidden") in _TRUE:
                    self.hidden.add(number)
                yield number, list(self._cells(element))
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]

    def _cells(self, row: Any) -> Iterator[SheetCell]:
        column = 0
        for element in row.iterchildren(_CELL):
            name = element.get("r")
            column = coordinate_to_tuple(name)[1] if name else column + 1
            found = self._cell(element, column)
            if found.text or found.struck:
                yield found

    def _cell(self, element: Any, column: int) -> SheetCell:
        value, style = self._value(element), int(element.get("s", 0))
        text, struck = written(value), struck_part(value)
        return (
            SheetCell(column, "", f"{text}{struck}") if style in self.styles.struck else SheetCell(column, text, struck)
        )

    def _value(self, element: Any) -> object:
        kind, value = element.get("t", "n"), element.findtext(_VALUE)
        if kind == "inlineStr":
            return _inline(element)
        if not value:
            formula = element.find(_FORMULA)
            if kind != "str" and formula is not None and not _NUMBER.fullmatch(formula.text or ""):
                raise Uncalculated(element.get("r"))
            return None
        if kind == "s":
            return self.styles.texts[int(value)]
        if kind == "b":
            return value in _TRUE
        return self._number(value, int(element.get("s", 0))) if kind == "n" else value

    def _number(self, value: str, style: int) -> object:
        number = float(value) if set(value) & set(".eE") else int(value)
        if style not in self.styles.dates:
            return number
        try:
            return from_excel(number, self.styles.epoch, timedelta=style in self.styles.durations)
        except (OverflowError, ValueError):
            return "#VALUE!"


def _inline(element: Any) -> object:
    """Text that stands in the cell itself, perhaps in runs."""
    if element.find(f".//{_RUN}") is None:
        return "".join(each.text or "" for each in element.iter(_TEXT))
    runs = list(element.iter(_RUN))
    kept = "".join(run.findtext(_TEXT) or "" for run in runs if run.find(_STRIKE) is None)
    return _Struck(kept, "".join(run.findtext(_TEXT) or "" for run in runs if run.find(_STRIKE) is not None))


@dataclass(frozen=True, slots=True)
class _Struck:
    kept: str
    gone: str


def written(value: object) -> str:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, CellRichText):
        return "".join(str(each) for each in value if not _is_struck(each))
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return _plain(value)


def _plain(value: object) -> str:
    if isinstance(value, _Struck):
        return value.kept
    return "" if value is None else str(value)


def struck_part(value: object) -> str:
    if isinstance(value, _Struck):
        return value.gone
    return "".join(str(each) for each in value if _is_struck(each)) if isinstance(value, CellRichText) else ""


def _is_struck(piece: object) -> bool:
    return isinstance(piece, TextBlock) and bool(piece.font.strike)
