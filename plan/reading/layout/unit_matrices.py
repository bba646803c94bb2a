"""A matrix of goals by unit, each cell with what the unit does for the goal -> a plain table with a row for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plan.reading import goal_words
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.header_cells import whole
from plan.reading.layout.plain_text import one_line, point, without_point
from plan.reading.layout.unit_headings import names_unit
from plan.reading.layout.value_kinds import is_amount

_LOOKED_AT = 4
"""Rows among which the header stands."""
_HEADER = ("Mål", "Vad som ska göras", "Ansvarig")
_LEAST_UNITS = 2
_LEAST_TITLE = 8


def with_a_row_for_each(part: Line | TextTable) -> Line | TextTable:
    """Where the first column has goals and all others are units', with texts and not ticks or figures below them."""
    if isinstance(part, Line):
        return part
    at = next((index for index, row in enumerate(part.rows[:_LOOKED_AT]) if _heads(row)), None)
    below = part.rows[at + 1 :] if at is not None else ()
    if at is None or not below or not all(map(_tells_what, below)):
        return part
    units = [one_line(cell) for cell in part.rows[at].cells]
    rows = (each for row in below for each in _rows(row, units))
    return TextTable((*part.rows[:at], replace(part.rows[at], cells=_HEADER), *rows))


def _heads(row: Row) -> bool:
    first, *others = map(one_line, row.cells or ("",))
    if len(others) < _LEAST_UNITS or not whole(goal_words.GOAL_HEADERS, first) or len({*others}) < len(others):
        return False
    return all(map(names_unit, others)) and 2 * sum(is_unit_like(each, ()) for each in others) > len(others)


def _tells_what(row: Row) -> bool:
    """Whether each cell is empty or tells in words what is done, beside a goal."""
    goal, *others = row.cells
    texts = [one_line(cell) for cell in others if cell.strip()]
    if not texts or one_line(goal) == texts[0]:
        return len({*texts}) <= 1
    return bool(goal.strip()) and all(len(each) >= _LEAST_TITLE and not is_amount(each) for each in texts)


def _rows(row: Row, units: Sequence[str]) -> Iterator[Row]:
    goal, *others = row.cells
    if not any(cell.strip() and one_line(cell) != one_line(goal) for cell in others):
        yield replace(row, cells=(goal,) * len(_HEADER))
        return
    for unit, cell in zip(units[1:], others, strict=True):
        yield from (replace(row, cells=(goal, title, unit)) for title in _points(cell))


def _points(cell: str) -> Iterator[str]:
    """Each point of a list, with the lines that go on with it; without points the whole is one."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    if not any(map(point, lines)):
        yield from [" ".join(lines)] * bool(lines)
        return
    starts = [index for index, line in enumerate(lines) if point(line) or not index]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield without_point(" ".join(lines[start:end]))
