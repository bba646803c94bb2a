"""Excel and CSV: each sheet a table, merged cells filled in."""

from __future__ import annotations

import csv
import io
import re
import warnings
from collections.abc import Sequence
from datetime import date, datetime
from itertools import product
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import openpyxl
from openpyxl.utils import column_index_from_string
from openpyxl.utils.exceptions import InvalidFileException

from bot.documents.errors import Progress, Unreadable
from bot.documents.text import decoded
from plan.model import Source
from plan.reading import Document, Row, TextTable
from plan.reading.export_format import FORMAT
from plan.reading.layout.headers import columns

_DELIMITERS = ";\t,|"
MOST_CELLS = 1_200_000
"""Of a table, or in merged areas; a sheet's whole column has 1,048,576."""
MOST_COLUMNS = 200
"""That are looked at for a table's header."""
_NONE = "\x1f"
"""Stands in no text: a file that it divides has one column."""
_EXPORT = re.compile(rf'"?{FORMAT[0]}"?([{_DELIMITERS}])"?{FORMAT[1]}"?(?!\w)')
_UNCALCULATED = re.compile(
    rb'<c (?![^<>]*\bt="str")(?>[^<>]*?\br="([A-Z]+\d+)")[^<>]*+>\s*+<f\b[^<>]*+>'
    rb"(?:[^<]*+</f>)?\s*+(?:<v\s*/>|<v></v>)?\s*+</c>"
)
"""A formula without a value; the value of one that gives no text is an empty text."""
_MERGED = re.compile(rb"mergeCell\s[^<>]{0,80}?\bref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")
_GUARDED = re.compile(r"^'+[=+\-@\t＝＋－＠]")


def read_excel(path: Path, progress: Progress) -> Document:
    """Hidden sheets are left out; hidden rows, perhaps only by a filter, are marked; hidden columns are read."""
    _must_be_readable(path)
    try:
        with warnings.catch_warnings(), path.open("rb") as file:
            warnings.simplefilter("ignore", UserWarning)  # extensions that openpyxl drops say nothing about the text
            book = openpyxl.load_workbook(file, data_only=True)
    except (InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, OSError) as error:
        raise Unreadable(f"{path.name} is damaged or no Excel workbook. Save it as .xlsx again.") from error
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    parts: list[TextTable] = []
    for number, sheet in enumerate(sheets, 1):
        parts.append(_table(sheet, path.name))
        progress(number, len(sheets))
    return Document(path.name, tuple(part for part in parts if part.rows))


def _must_be_readable(path: Path) -> None:
    """A formula without its value would read as an empty cell; of a merged area openpyxl makes every cell."""
    with ZipFile(path) as package:
        for name in package.namelist():
            written = package.read(name) if name.startswith("xl/worksheets/") else b""
            _must_have_room(path.name, sum(_area(*found.groups()) for found in _MERGED.finditer(written)))
            if found := _UNCALCULATED.search(written):
                raise Unreadable(
                    f"{path.name} has formulas that no program has calculated, as in cell {found[1].decode()}. "
                    "Open it in Excel and save it again."
                )


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    columns = column_index_from_string(right.decode()) - column_index_from_string(left.decode()) + 1
    return columns * (int(bottom) - int(top) + 1)


def _must_have_room(name: str, cells: int) -> None:
    if cells > MOST_CELLS:
        raise Unreadable(
            f"{name} reaches over {cells} cells; at most {MOST_CELLS} are read. "
            "Copy the part with the plan to a new file."
        )


def _table(sheet: Any, name: str) -> TextTable:
    """As large as the text in it: styles and merged cells may reach to a sheet's last corner."""
    cells = {(cell.row, cell.column): text for cell in sheet._cells.values() if (text := _text(cell.value))}
    width = max((column for _, column in cells), default=0)
    height = max((row for row, _ in cells), default=0)
    _must_have_room(name, width * height)
    for area in sheet.merged_cells.ranges:
        if merged := cells.get((area.min_row, area.min_col)):
            rows = range(area.min_row, min(area.max_row, height) + 1)
            columns = range(area.min_col, min(area.max_col, width) + 1)
            cells |= dict.fromkeys(product(rows, columns), merged)
    return TextTable(
        tuple(
            _row([cells.get((row, column), "") for column in range(1, width + 1)], row, sheet)
            for row in range(1, height + 1)
        )
    )


def _row(cells: Sequence[str], number: int, sheet: Any) -> Row:
    hidden = number in sheet.row_dimensions and bool(sheet.row_dimensions[number].hidden)
    return Row(tuple(cells), Source(sheet=sheet.title, row=number, text=" | ".join(cells)), hidden)


def _unguarded(cells: Sequence[str]) -> tuple[str, ...]:
    """Without the apostrophe that keeps a spreadsheet from taking a text for a formula."""
    return tuple(cell[1:] if _GUARDED.match(cell) else cell for cell in cells)


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def read_csv(path: Path, progress: Progress) -> Document:
    text = decoded(path)
    try:
        rows = _rows(text, _delimiter(text))
    except csv.Error as error:
        raise Unreadable(f"{path.name} is not a table that can be read: {error}. Save it as .csv again.") from error
    width = max((len(row) for row in rows), default=0)
    _must_have_room(path.name, width * len(rows))
    found = tuple(
        Row(_unguarded([*row, *[""] * (width - len(row))]), Source(line=number, text=" | ".join(row)))
        for number, row in enumerate(rows, 1)
    )
    progress(1, 1)
    return Document(path.name, (TextTable(found),) if found else ())


def _delimiter(text: str) -> str:
    """The one in an export's first line, else the one that divides a table's header into its columns.

    Without such a header it is what most lines have outside quotes, and in a column of mere text none has many.
    """
    if export := _EXPORT.match(text):
        return export[1]
    outside = "".join(text.split('"')[::2])
    usual = sorted(_DELIMITERS, key=outside.count, reverse=True)
    if found := next((each for each in usual if any(columns(row[:MOST_COLUMNS]) for row in _rows(text, each))), None):
        return found
    lines = [line for line in outside.splitlines() if line.strip()]
    return usual[0] if 2 * sum(usual[0] in line for line in lines) >= len(lines) else _NONE


def _rows(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
