"""A table with one header row, .csv or .xlsx -> its rows by column name."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.documents.errors import Unreadable, must_be_a_file, plain_damage
from bot.documents.formats import must_be_of_a_size
from bot.documents.text import decoded
from bot.documents.visible import visible_text
from plan.dropped import FileFault

_DIVIDERS = ";,\t"
MOST_ROWS, MOST_COLUMNS = 20_000, 200
NumberedRow = tuple[int, Mapping[str, str]]


class TwoColumnsAlike(Unreadable):
    """The second of them would take the first one's place."""

    def __init__(self, name: str, header: list[str], twice: str) -> None:
        told = f"{name} has two columns that are called {twice[:80]}. Take away one of them."
        super().__init__(told, FileFault.TWO_COLUMNS)
        self.header = header


def read_rows(path: Path) -> list[NumberedRow]:
    """Each row below the header with its number in the file, from 1. Raises Unreadable."""
    must_be_a_file(path)
    must_be_of_a_size(path)
    match path.suffix.lower():
        case ".csv" | ".txt":
            table = _csv(path)
        case ".xlsx":
            table = _xlsx(path)
        case _:
            raise Unreadable(
                f"{path.name} is not a table that can be read. Save it as .csv or .xlsx.", FileFault.WRONG_KIND
            )
    with plain_damage(path):
        return list(_by_name(path.name, table))


def _by_name(name: str, table: Iterator[list[str]]) -> Iterator[NumberedRow]:
    """The header is the first row of several cells: a title may stand above it."""
    header: list[str] = []
    for number, cells in enumerate(table, start=1):
        if number > MOST_ROWS:
            told = f"{name} has more than {MOST_ROWS} rows. Take away those without a person."
            raise Unreadable(told, FileFault.TOO_LARGE)
        cells = [visible_text(cell).strip() for cell in cells]
        if not header:
            header = cells if sum(map(bool, cells)) > 1 else []
            _must_differ(name, header)
            continue
        padded = cells + [""] * (len(header) - len(cells))
        yield number, {name: cell for name, cell in zip(header, padded, strict=False) if name}


def _must_differ(name: str, header: list[str]) -> None:
    times = Counter(heading.casefold() for heading in header if heading)
    twice = next((heading for heading in header if times[heading.casefold()] > 1), "")
    if twice:
        raise TwoColumnsAlike(name, header, twice)


def _csv(path: Path) -> Iterator[list[str]]:
    text = decoded(path)
    first = next((line for line in text.splitlines() if max(map(line.count, _DIVIDERS))), "")
    divider = max(_DIVIDERS, key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=divider)
    except csv.Error as fault:
        raise Unreadable(f"{path.name} is not a table that can be read: {fault}. Save it as .csv again.") from None


def _xlsx(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError):
        raise Unreadable(f"{path.name} is no Excel workbook. Save it as .xlsx again, without a password.") from None
    try:
        for sheet in book.worksheets:
            rows = [
                ["" if cell is None else str(cell) for cell in row]
                for row in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
            ]
            if any(map(any, rows)):
                yield from rows
                return
    finally:
        book.close()
