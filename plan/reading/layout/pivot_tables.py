"""A spreadsheet's pivot table -> a plain table: one whose only column has goals, units and activities by turns, and one
with a column for each of them.
"""

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
    """In one column only where some rows name goals and others have their types; a total says nothing."""
    if isinstance(part, Line):
        return part
    if _adds_up_its_labels(part):
        return TextTable(tuple(_filled(part.rows)))
    at = next((index for index, row in enumerate(part.rows[:_LOOKED_AT]) if _heads(row)), None)
    below = part.rows[at + 1 :] if at is not None else ()
    if at is None or not any(map(_is_goal, map(_text, below))) or not any(MARKER.search(_text(row)) for row in below):
        return part
    return TextTable((*part.rows[:at], replace(part.rows[at], cells=_HEADER), *_rows(below)))


def _adds_up_its_labels(table: TextTable) -> bool:
    """Whether it ends with a sum of all and has "<label> Summa" below the rows of some label."""
    last = next((text for row in reversed(table.rows) if (text := _text(row))), "")
    if last.casefold() not in row_words.PIVOT_TOTALS:
        return False
    labels = {*map(_text, table.rows)}
    return any(text.endswith(row_words.PIVOT_SUMS) and _label(text) in labels for text in labels)


def _label(sum_of: str) -> str:
    return sum_of.rpartition(" ")[0]


def _filled(rows: Sequence[Row]) -> Iterator[Row]:
    """With its sums so called; an empty cell below the header repeats the label above it, and "(tom)" is empty."""
    above: list[str] = []
    for row in rows:
        full = sum(bool(cell.strip()) for cell in row.cells)
        text = _text(row)
        is_sum = any(cell.strip().endswith(row_words.PIVOT_SUMS) for cell in row.cells)
        if is_sum or text.casefold() in row_words.PIVOT_TOTALS:
            row = replace(row, cells=(row_words.TOTALS[0], *row.cells[1:]))
        elif not above and full == len(row.cells) > 2:
            above = [""] * len(row.cells)
        elif full and len(above) == len(row.cells):
            above = [cell if cell.strip() else over for cell, over in zip(row.cells, above, strict=True)]
            row = replace(row, cells=tuple("" if cell.casefold() in row_words.PIVOT_EMPTY else cell for cell in above))
        yield row


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
