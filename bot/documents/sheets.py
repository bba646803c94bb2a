"""Excel: each sheet a table, merged cells filled in, read row by row however far the sheet reaches."""

from __future__ import annotations

import warnings
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from lxml.etree import XMLSyntaxError
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.utils.exceptions import InvalidFileException

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
from bot.documents.sheet_cells import BookStyles, SheetCell, SheetCells, Uncalculated
from plan.dropped import FileFault
from plan.model import Source
from plan.reading import Document, Row, TextTable

_MOST_MERGED = 20_000
_SHARED = "xl/sharedStrings.xml"

_DAMAGED = (KeyError, ValueError, TypeError, OSError, SyntaxError, AttributeError, IndexError)
"""What openpyxl raises for a workbook whose parts do not fit each other."""

Place = tuple[int, int]
"""A cell's row and column, from 1."""


def read_excel(path: Path, progress: Progress) -> Document:
    """Hidden sheets are left out; hidden rows, perhaps only by a filter, are marked; hidden columns are read."""
    _must_be_of_a_size(path)
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore", UserWarning)  # extensions that openpyxl drops say nothing about the text
        try:
            parts = list(_tables(_opened(file), path.name, progress))
        except Uncalculated as cell:
            raise Unreadable(
                f"{path.name} has formulas that no program has calculated, as in cell {cell}. "
                "Open it in Excel and save it again."
            ) from None
        except (InvalidFileException, BadZipFile, XMLSyntaxError, *_DAMAGED) as error:
            raise Unreadable(f"{path.name} is damaged or no Excel workbook. Save it as .xlsx again.") from error
    return Document(path.name, tuple(part for part in parts if part.rows))


def _must_be_of_a_size(path: Path) -> None:
    with ZipFile(path) as package:
        for entry in package.infolist():
            has_text = entry.filename.startswith("xl/worksheets/") or entry.filename == _SHARED
            if has_text and entry.filename.endswith(".xml") and entry.file_size > LARGEST_XML:
                raise Unreadable(
                    f"{path.name} has more text than a plan has. Import only the part with the plan.",
                    FileFault.TOO_LARGE,
                )


def _opened(file: IO[bytes]) -> ExcelReader:
    """The workbook with its texts and styles, and none of its sheets."""
    reader = ExcelReader(file, read_only=True, keep_vba=False, data_only=True, keep_links=False, rich_text=True)
    reader.read_manifest()
    reader.read_strings()
    reader.read_workbook()
    apply_stylesheet(reader.archive, reader.wb)
    return reader


def _tables(reader: ExcelReader, name: str, progress: Progress) -> Iterator[TextTable]:
    styles = BookStyles.of(reader.wb, reader.shared_strings)
    sheets = [
        (sheet, relation)
        for sheet, relation in reader.parser.find_sheets()
        if relation.target in reader.valid_files and "chartsheet" not in relation.Type and sheet.state == "visible"
    ]
    cells = 0
    for number, (sheet, relation) in enumerate(sheets, 1):
        found = _Sheet(sheet.name, name)
        with reader.archive.open(relation.target) as source:
            found.read(SheetCells(styles), source)
        table = found.table()
        cells += sum(len(row.cells) for row in table.rows)
        must_have_cells(name, cells)
        yield table
        progress(number, len(sheets))


@dataclass(slots=True)
class _Sheet:
    """As large as the text in it: styles and merged cells may reach to a sheet's last corner."""

    title: str
    name: str
    cells: dict[Place, str] = field(default_factory=dict)
    struck: dict[int, list[str]] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    def read(self, sheet: SheetCells, source: IO[bytes]) -> None:
        seen = 0
        for number, cells in sheet.rows(source):
            for cell in cells:
                self._take(number, cell)
            seen += bool(cells)
            if cells and seen == FIRST_ROWS:
                must_begin_as_plan(self.name, self._texts(number))
            must_have_rows(self.name, seen)
            must_have_cells(self.name, len(self.cells))
        self.hidden, self.merged = sheet.hidden, sheet.merged

    def _take(self, row: int, cell: SheetCell) -> None:
        if cell.text.strip():
            self.cells[row, cell.column] = cell.text
        if cell.struck.strip():
            self.struck.setdefault(row, []).append(cell.struck)

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
            raise Unreadable(
                f"{self.name} has {len(self.merged)} merged areas. Import only the part with the plan.",
                FileFault.TOO_LARGE,
            )
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
