"""Headers in two languages -> those that the vocabulary knows: "Toimenpide / Aktivitet" is the column "Aktivitet"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from plan.reading import row_words
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.header_cells import is_other_header, told_fields, whole
from plan.reading.layout.plain_text import one_line

_LOOKED_AT = 60
"""Rows among which a header stands."""
_DIVIDER = re.compile(r"[^\S\n]?(?:[/\n|]|[–-](?=\s))\s?")
_BRACKETS = re.compile(r"^([^()]+)\(([^()]+)\)$")
_LEAST = 2
_LONGEST = 70


def in_one_language(part: Line | TextTable) -> Line | TextTable:
    """A row is such a header where two of its cells at least have a known half beside one that is not known, and no row
    above it is a header as it stands: below one, "0/Kommentar" is a title.
    """
    if isinstance(part, Line):
        return part
    head = tuple(takewhile(lambda row: not _is_header_row(row), part.rows[:_LOOKED_AT]))
    return TextTable((*map(_one_language, head), *part.rows[len(head) :]))


def _is_header_row(row: Row) -> bool:
    return sum(_is_header(cell) for cell in row.cells) >= _LEAST


def _one_language(row: Row) -> Row:
    cells = [_known_half(cell) for cell in row.cells]
    if sum(cell != own for cell, own in zip(cells, row.cells, strict=True)) < _LEAST:
        return row
    return replace(row, cells=tuple(cells))


def _known_half(cell: str) -> str:
    halves = _halves(cell) if len(cell) <= _LONGEST else ()
    if len(halves) != 2 or _is_header(cell):
        return cell
    first, second = halves
    if _is_header(first) and _is_header(second):
        return second if told_fields(first) & told_fields(second) else cell
    return first if _is_header(first) else second if _is_header(second) else cell


def _halves(cell: str) -> Sequence[str]:
    brackets = _BRACKETS.match(one_line(cell))
    halves = brackets.groups() if brackets else _DIVIDER.split(cell.strip())
    return [half.strip() for half in halves if half.strip()]


def _is_header(text: str) -> bool:
    return bool(told_fields(text)) or whole(row_words.BESIDE_HEADERS, text) or is_other_header(text)
