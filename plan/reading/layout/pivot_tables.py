"""A spreadsheet's pivot table, whose one column has goals, units and activities by turns -> a plain table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plan.reading import row_words
from plan.reading.kinds import MARKER, kind_of, names_area
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.plain_text import one_line

_LOOKED_AT = 12
"""Rows among which the header stands."""
_HEADER = ("Nämndmål", "Aktivitet", "Typ")


def unpivoted(part: Line | TextTable) -> Line | TextTable:
    """Only where some rows name goals and others have their types; a total says nothing."""
    if isinstance(part, Line):
        return part
    at = next((index for index, row in enumerate(part.rows[:_LOOKED_AT]) if _heads(row)), None)
    below = part.rows[at + 1 :] if at is not None else ()
    if at is None or not any(map(_is_goal, map(_text, below))) or not any(MARKER.search(_text(row)) for row in below):
        return part
    return TextTable((*part.rows[:at], replace(part.rows[at], cells=_HEADER), *_rows(below)))


def _rows(below: Sequence[Row]) -> Iterator[Row]:
    """A row that is neither goal nor activity tells who is responsible for those below it, as a line across does."""
    goal = ""
    for row in below:
        text = _text(row)
        if _is_goal(text):
            goal = text
        if MARKER.search(text):
            yield replace(row, cells=(goal, text, ""))
        else:
            is_owner = bool(text) and not _is_goal(text) and text.casefold() not in row_words.TOTALS
            yield replace(row, cells=(f"Ansvarig: {text}" if is_owner else text,) * len(_HEADER))


def _heads(row: Row) -> bool:
    return _text(row).casefold() in row_words.PIVOT_HEADERS


def _text(row: Row) -> str:
    return one_line(row.cells[0]) if row.cells else ""


def _is_goal(text: str) -> bool:
    return names_area(text) or kind_of(text) is not None
