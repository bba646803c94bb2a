"""Excel: each sheet a table, merged cells filled in, read row by row however far the sheet reaches."""

from __future__ import annotations

import re
import warnings
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._reader import WorkSheetParser

from bot.documents.errors import Progress, Unreadable
from bot.documents.limits import (
    FIRST_ROWS,
    LARGEST_XML,
    must_begin_as_plan,
    must_have_cells,
    must_have_columns,
    must_have_rows,
    without_gaps,
)
from plan.model import Source
from plan.reading import Document, Row, TextTable

_UNCALCULATED = re.compile(
    rb'<c (?![^>]*\bt="str")[^>]*\br="([A-Z]+\d+)"[^>]*>\s*<f\b[^>]*>(?:[^<]*</f>)?\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
"""A formula without a value; the value of one that gives no text is an empty text."""
_PIECE = 1 << 20
_OVERLAP = 1 << 12
"""Bytes that are looked through at a time, and that a cell with a formula may have."""
_MOST_MERGED = 20_000
_SHARED = "xl/sharedStrings.xml"

Place = tuple[int, int]
"""A cell's row and column, from 1."""


def read_excel(path: Path, progress: Progress) -> Document:
    """Hidden sheets are left out; hidden rows, perhaps only by a filter, are marked; hidden columns are read."""
    _must_be_calculated(path)
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore", UserWarning)  # extensions that openpyxl drops say nothing about the text
        try:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, rich_text=True)
            parts = list(_tables(book, path.name, progress))
        except (InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError) as error:
            raise Unreadable(f"{path.name} is damaged or no Excel workbook. Save it as .xlsx again.") from error
    return Document(path.name, tuple(part for part in parts if part.rows))


def _tables(book: Any, name: str, progress: Progress) -> Iterator[TextTable]:
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    struck = _struck_styles(book)
    cells = 0
    for number, sheet in enumerate(sheets, 1):
        found = _Sheet.read(book, sheet, struck, name)
        table = found.table()
        cells += sum(len(row.cells) for row in table.rows)
        must_have_cells(name, cells)
        yield table
        progress(number, len(sheets))


def _must_be_calculated(path: Path) -> None:
    """A formula without its value would read as an empty cell. Raises Unreadable also for texts beyond all measure."""
    with ZipFile(path) as package:
        for entry in package.infolist():
            is_sheet = entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml")
            if (is_sheet or entry.filename == _SHARED) and entry.file_size > LARGEST_XML:
                raise Unreadable(f"{path.name} has more text than a plan has. Import only the part with the plan.")
            if is_sheet and (found := _searched(package, entry.filename)):
                raise Unreadable(
                    f"{path.name} has formulas that no program has calculated, as in cell {found}. "
                    "Open it in Excel and save it again."
                )


def _searched(package: ZipFile, name: str) -> str:
    """The first cell with a formula and no value, "" if there is none."""
    held = b""
    with package.open(name) as file:
        while piece := file.read(_PIECE):
            held = held[-_OVERLAP:] + piece
            if found := _UNCALCULATED.search(held):
                return found[1].decode()
    return ""


def _struck_styles(book: Any) -> frozenset[int]:
    """The styles of cells whose text is struck through."""
    fonts = [bool(font.strike) for font in book._fonts]
    return frozenset(index for index, style in enumerate(book._cell_styles) if fonts[style.fontId])


@dataclass(slots=True)
class _Sheet:
    """As large as the text in it: styles and merged cells may reach to a sheet's last corner."""

    title: str
    name: str
    cells: dict[Place, str] = field(default_factory=dict)
    struck: dict[int, list[str]] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    @classmethod
    def read(cls, book: Any, sheet: Any, struck: frozenset[int], name: str) -> _Sheet:
        found = cls(sheet.title, name)
        with sheet._get_source() as source:
            parser = WorkSheetParser(
                source,
                sheet._shared_strings,
                data_only=True,
                epoch=book.epoch,
                date_formats=book._date_formats,
                timedelta_formats=book._timedelta_formats,
                rich_text=True,
            )
            found._take_rows(parser.parse(), struck)
            found.hidden = {int(number) for number, each in parser.row_dimensions.items() if _is_true(each)}
            areas = parser.merged_cells.mergeCell if parser.merged_cells else ()
            found.merged = [area.bounds for area in areas]
        return found

    def _take_rows(self, rows: Iterable[tuple[int, list[dict[str, Any]]]], struck: frozenset[int]) -> None:
        seen = 0
        for number, cells in rows:
            before = len(self.cells)
            for cell in cells:
                self._take(cell, is_struck=cell["style_id"] in struck)
            if len(self.cells) == before:
                continue
            seen += 1
            must_have_rows(self.name, seen)
            must_have_cells(self.name, len(self.cells))
            if seen == FIRST_ROWS:
                must_begin_as_plan(self.name, self._texts(number))

    def _take(self, cell: Mapping[str, Any], *, is_struck: bool) -> None:
        text, gone = _text(cell["value"]), _struck_text(cell["value"])
        if is_struck:
            text, gone = "", _text(cell["value"])
        if text.strip():
            self.cells[cell["row"], cell["column"]] = text
        if gone.strip():
            self.struck.setdefault(cell["row"], []).append(gone)

    def _texts(self, last: int) -> Iterator[list[str]]:
        rows: dict[int, list[str]] = {}
        for (row, _), text in self.cells.items():
            if row <= last:
                rows.setdefault(row, []).append(text)
        return iter(rows.values())

    def table(self) -> TextTable:
        rows = without_gaps({row for row, _ in self.cells} | self.struck.keys())
        columns = without_gaps({column for _, column in self.cells})
        must_have_columns(self.name, len(columns))
        must_have_cells(self.name, len(rows) * len(columns))
        self._fill_merged(rows, columns)
        return TextTable(tuple(self._row(row, columns) for row in rows))

    def _fill_merged(self, rows: list[int], columns: list[int]) -> None:
        if len(self.merged) > _MOST_MERGED:
            raise Unreadable(f"{self.name} has {len(self.merged)} merged areas. Import only the part with the plan.")
        for left, top, right, bottom in self.merged:
            if not (text := self.cells.get((top, left))):
                continue
            for row in _between(rows, top, bottom):
                self.cells |= {(row, column): text for column in _between(columns, left, right)}

    def _row(self, number: int, columns: list[int]) -> Row:
        cells = tuple(self.cells.get((number, column), "") for column in columns)
        source = Source(sheet=self.title, row=number, text=" | ".join(cells))
        return Row(cells, source, number in self.hidden, struck=" ".join(self.struck.get(number, ())))


def _between(numbers: list[int], first: int, last: int) -> list[int]:
    return numbers[bisect_left(numbers, first) : bisect_right(numbers, last)]


def _is_true(dimension: Mapping[str, str]) -> bool:
    return dimension.get("hidden") in ("1", "true")


def _text(value: object) -> str:
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
    return "" if value is None else str(value)


def _struck_text(value: object) -> str:
    return "".join(str(each) for each in value if _is_struck(each)) if isinstance(value, CellRichText) else ""


def _is_struck(piece: object) -> bool:
    return isinstance(piece, TextBlock) and bool(piece.font.strike)
