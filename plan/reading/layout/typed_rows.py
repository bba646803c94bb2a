"""A list whose rows say themselves what they are, goal or activity, as a system exports it -> one with its goals above.

"Nivå | Typ | Namn | Ansvarig" with "Mål" in the second column of one row and "Aktivitet" in that of the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plan.reading import row_words
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.plain_text import one_line

_LOOKED_AT = 12
"""Rows among which the header stands."""
_TITLE = "Aktivitet"


def with_goals_above(part: Line | TextTable) -> Line | TextTable:
    """The rows of goals fill their width, and those that are neither goal nor activity say nothing."""
    if isinstance(part, Line):
        return part
    for at, header in enumerate(part.rows[:_LOOKED_AT]):
        below = part.rows[at + 1 :]
        sort = next((index for index in _columns(header, row_words.ROW_SORT_HEADERS) if _tells(below, index)), None)
        name = next(_columns(header, row_words.ROW_NAME_HEADERS), None)
        if sort is None or name is None:
            continue
        keeps_type = any(_word(row, sort) in row_words.TYPED_ROWS for row in below)
        hidden = () if keeps_type else (sort,)
        head = _renamed(header, name, _TITLE, hidden)
        rows = [(_word(row, sort), _told(row, sort, name, hidden)) for row in _ordered(header, below)]
        plans = [row for word, row in rows if word in row_words.PLAN_ROWS]
        others = [row for word, row in rows if word not in row_words.PLAN_ROWS]
        return TextTable((*part.rows[:at], *plans, head, *others))
    return part


def _ordered(header: Row, rows: Sequence[Row]) -> Sequence[Row]:
    """Each row below the one that it names as its parent, where a list has a column for that."""
    number = next(_columns(header, row_words.ROW_ID_HEADERS), None)
    parent = next(_columns(header, row_words.ROW_PARENT_HEADERS), None)
    if number is None or parent is None:
        return rows
    below: dict[str, list[Row]] = {}
    numbers = {_word(row, number) for row in rows}
    for row in rows:
        above = _word(row, parent)
        below.setdefault(above if above in numbers and above != _word(row, number) else "", []).append(row)
    found: list[Row] = []
    waiting = below.pop("", [])[::-1]
    while waiting:
        row = waiting.pop()
        found.append(row)
        waiting += below.pop(_word(row, number), [])[::-1]
    return [*found, *(row for rest in below.values() for row in rest)]


def _columns(row: Row, headers: Sequence[str]) -> Iterator[int]:
    return (index for index, cell in enumerate(row.cells) if _folded(cell) in headers)


def _tells(rows: Sequence[Row], sort: int) -> bool:
    """Whether that column calls some rows goals and others activities."""
    told = {_word(row, sort) for row in rows}
    return not told.isdisjoint(row_words.GOAL_ROWS) and not told.isdisjoint(row_words.ACTIVITY_ROWS)


def _word(row: Row, sort: int) -> str:
    return _folded(row.cells[sort]) if sort < len(row.cells) else ""


def _folded(cell: str) -> str:
    return one_line(cell).casefold().strip(" :.") if len(cell) < 60 else ""


def _renamed(row: Row, name: int, title: str, hidden: Sequence[int]) -> Row:
    cells = (title if index == name else "" if index in hidden else cell for index, cell in enumerate(row.cells))
    return replace(row, cells=tuple(cells))


def _told(row: Row, sort: int, name: int, hidden: Sequence[int]) -> Row:
    word = _word(row, sort)
    if word in row_words.ACTIVITY_ROWS or not word:
        return replace(row, cells=tuple("" if index in hidden else cell for index, cell in enumerate(row.cells)))
    title = row.cells[name] if word in (*row_words.GOAL_ROWS, *row_words.PLAN_ROWS) and name < len(row.cells) else ""
    return replace(row, cells=(title,) * len(row.cells))
