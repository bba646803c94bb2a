"""A poster or a wheel of the year, whose cells are the activities -> a heading for each goal, and its list.

The goals are the columns, beside times or units in the first one, or they are the rows and the columns are times; or
units are the rows, below a goal's heading. A time that a cell stands under is told behind the name that it has in
brackets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from plan.reading import goal_words, row_words, words
from plan.reading.kinds import MARKER, kind_of, names_area
from plan.reading.layout.announcements import is_generic
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.header_cells import is_owner_header, whole, whole_start
from plan.reading.layout.plain_text import joined, one_line, without_bullet
from plan.reading.layout.value_kinds import is_mere_value, is_when, most

Tells = Callable[[str, Row], str]
"""A cell's text with what its row tells of it."""
_LEVEL = 3
_MEASURED = (*words.MEASURE_HEADERS, "så mäter", "hur vi mäter", "vi mäter", "mäts", "så följer vi upp")
"""Before a row of a poster that tells how the goals are measured."""
_NAMED = re.compile(r"\s(?:\([A-ZÅÄÖ][^(),;]{1,60}(?P<end>\))|[–—-]\s[A-ZÅÄÖ][^(),;–—]{1,60})$")


def with_goals_as_headings(table: TextTable) -> list[Line | TextTable]:
    """The table itself, if its first row with several texts is anything but names of goals, or times beside goals."""
    at = next((index for index, row in enumerate(table.rows) if len(_texts(row)) > 1), 0)
    head, below = (table.rows[at], table.rows[at + 1 :]) if table.rows else (Row(()), ())
    above = [TextTable(table.rows[:at])] if at else []
    goals, times = _texts(head), _times(head, below)
    first, called = next(iter(goals.items()), (0, ""))
    beside = whole(row_words.PERIOD_HEADERS, called) or is_owner_header(called)
    goals = {index: text for index, text in goals.items() if not beside or index != first}
    if len(goals) > 1 and len(set(goals.values())) == len(goals) and all(map(_is_goal, goals.values())):
        tells = _telling(first, called) if beside else _as_it_stands
        return [*above, *(line for index in goals for line in _column(goals[index], index, head, below, tells))]
    if times:
        return [*above, *(line for row in below for line in _row(row, times))]
    quarters = _quarters(head, below)
    return [*above, *(line for row in below for line in _owned(row, quarters))] if quarters else [table]


def _texts(row: Row) -> dict[int, str]:
    return {index: one_line(cell) for index, cell in enumerate(row.cells) if cell.strip()}


def _is_goal(text: str) -> bool:
    return any(map(str.isdigit, text)) and (kind_of(text) is not None or names_area(text))


def _times(head: Row, below: Sequence[Row]) -> Mapping[int, str]:
    """The columns that are times beside one of goals, where most of what stands in them says who does it."""
    times = _texts(head)
    is_goal = whole(goal_words.GOAL_HEADERS, times.pop(0, ""))
    if not is_goal or len(times) < 2 or not all(is_when(text) and not text.isdecimal() for text in times.values()):
        return {}
    lines = [text for row in below for index in times for text in _lines(row, index)]
    return times if most(lines, lambda text: bool(_NAMED.search(text) or MARKER.search(text))) else {}


def _quarters(head: Row, below: Sequence[Row]) -> Mapping[int, str]:
    """The columns that are times beside one of who does it, where most of what stands in them is to be done."""
    times = _texts(head)
    is_owner = is_owner_header(times.pop(0, ""))
    if not is_owner or len(times) < 2 or not all(is_when(text) and not text.isdecimal() for text in times.values()):
        return {}
    lines = [text for row in below for index in times for text in _lines(row, index)]
    return times if most(lines, lambda text: len(text.split()) > 1 and not is_mere_value(text)) else {}


def _owned(row: Row, times: Mapping[int, str]) -> Iterator[Line]:
    for index in times:
        for text in _lines(row, index):
            yield Line(f"• {text} – ansvarig: {one_line(row.cells[0])}", row.source)


def _telling(first: int, called: str) -> Tells:
    """With what the row's first cell tells: a time, or who does it."""
    if is_owner_header(called):
        return lambda text, row: f"{text} – ansvarig: {one_line(row.cells[first])}"
    return lambda text, row: _timed(text, one_line(row.cells[first]))


def _as_it_stands(text: str, _: Row) -> str:
    return text


def _column(goal: str, index: int, head: Row, rows: Sequence[Row], tells: Tells) -> Iterator[Line]:
    yield Line(goal, head.source, _LEVEL)
    for row in rows:
        label = one_line(row.cells[0]) if index else ""
        sign = f"{label}: " if whole_start(_MEASURED, label) else "• "
        for text in _lines(row, index):
            yield Line(f"{sign}{tells(text, row)}", row.source)
    yield Line("")


def _row(row: Row, times: Mapping[int, str]) -> Iterator[Line]:
    if goal := one_line(row.cells[0]):
        yield Line(goal, row.source, _LEVEL)
    for index, time in times.items():
        for text in _lines(row, index):
            yield Line(f"• {_timed(text, time)}", row.source)
    yield Line("")


def _timed(text: str, time: str) -> str:
    named = _NAMED.search(text) if time and is_when(time) else None
    if named is None:
        return text
    return f"{text[:-1]}, {time})" if named["end"] else f"{text} – {time}"


def _lines(row: Row, index: int) -> Iterator[str]:
    for text in _points(row.cells[index].split("\n")) if index < len(row.cells) else ():
        if text.strip() and text.strip() not in words.NOBODY and not is_generic(text):
            yield without_bullet(text)


def _points(lines: Sequence[str]) -> Sequence[str]:
    """What begins with a small letter goes on with the line above it; where lines have signs, so does what has none."""
    signed = bool(lines) and without_bullet(lines[0]) != lines[0].strip()
    found: list[list[str]] = []
    for line in lines:
        goes_on = line.strip()[:1].islower() or (signed and without_bullet(line) == line.strip())
        if found and goes_on:
            found[-1].append(line)
        else:
            found.append([line])
    return [joined(each) for each in found]
