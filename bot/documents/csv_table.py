"""CSV: a table, divided by whatever divides its header."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from bot.documents.errors import Progress, Unreadable
from bot.documents.limits import FIRST_ROWS, must_begin_as_plan, must_have_cells, must_have_columns, must_have_rows
from bot.documents.text import decoded
from plan.model import Source
from plan.reading import Document, Row, TextTable
from plan.reading.export_format import FORMAT
from plan.reading.layout.headers import columns

_DELIMITERS = ";\t,|"
_NONE = "\x1f"
"""Stands in no text: a file that it divides has one column."""
_EXPORT = re.compile(rf'"?{FORMAT[0]}"?([{_DELIMITERS}])"?{FORMAT[1]}"?(?!\w)')
_PUNCTUATION = re.compile(r"(?<=[\w)]), (?=\w)")
"""A comma in a sentence divides no columns, unless a header or as many in each line say that it does."""
_GUARDED = re.compile(r"^'+[=+\-@\t＝＋－＠]")
_HEAD = 200
_HEAD_LENGTH = 100_000
"""Rows and letters among which the header of a table stands."""


def read_csv(path: Path, progress: Progress) -> Document:
    text = decoded(path)
    try:
        rows = list(_bounded(_rows(text, _delimiter(text)), path.name))
    except csv.Error as error:
        raise Unreadable(f"{path.name} is not a table that can be read: {error}. Save it as .csv again.") from error
    width = max((len(row) for row in rows), default=0)
    must_have_cells(path.name, width * len(rows))
    found = tuple(
        Row(_unguarded([*row, *[""] * (width - len(row))]), Source(line=number, text=" | ".join(row)))
        for number, row in enumerate(rows, 1)
    )
    progress(1, 1)
    return Document(path.name, (TextTable(found),) if found else ())


def _bounded(rows: Iterator[list[str]], name: str) -> Iterator[list[str]]:
    """The rows without the empty cells at their ends. Raises Unreadable for more than a plan has."""
    first: list[list[str]] = []
    for number, row in enumerate(rows, 1):
        while row and not row[-1].strip():
            row.pop()
        must_have_rows(name, number)
        must_have_columns(name, len(row))
        if number < FIRST_ROWS:
            first.append(row)
        elif number == FIRST_ROWS:
            must_begin_as_plan(name, first)
        yield row


def _unguarded(cells: Sequence[str]) -> tuple[str, ...]:
    """Without the apostrophe that keeps a spreadsheet from taking a text for a formula."""
    return tuple(cell[1:] if _GUARDED.match(cell) else cell for cell in cells)


def _delimiter(text: str) -> str:
    """The one in an export's first line, else the one that divides a table's header into its columns.

    Without such a header it is what most lines have outside quotes, and in a column of mere text none has many.
    """
    if export := _EXPORT.match(text):
        return export[1]
    outside = "".join(text.split('"')[::2])
    if len({line.count(",") for line in outside.splitlines() if line.strip()}) > 1:
        outside = _PUNCTUATION.sub("", outside)
    head = text[:_HEAD_LENGTH]
    usual = sorted(_DELIMITERS, key=outside.count, reverse=True)
    if found := next((each for each in usual if any(map(_is_header, islice(_rows(head, each), _HEAD)))), None):
        return found
    lines = [line for line in outside.splitlines() if line.strip()]
    return usual[0] if 2 * sum(usual[0] in line for line in lines) >= len(lines) else _NONE


def _is_header(cells: list[str]) -> bool:
    """Two cells with a space between may be the halves of a sentence: "Insatser, ansvarig Gatan"."""
    return columns(cells) is not None and not (len(cells) == 2 and cells[1].startswith(" "))


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
