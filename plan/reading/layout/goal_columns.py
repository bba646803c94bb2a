"""A poster: its goals are the columns and below each stand its activities -> a heading and its list for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan.reading.kinds import kind_of, names_area
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.plain_text import one_line, without_bullet

_LEVEL = 3


def with_goals_as_headings(table: TextTable) -> list[Line | TextTable]:
    """The table itself, if its first row with several texts is anything but names of goals."""
    at = next((index for index, row in enumerate(table.rows) if len(_texts(row)) > 1), 0)
    head = table.rows[at] if table.rows else Row(())
    goals = _texts(head)
    if len(goals) < 2 or len(set(goals.values())) < len(goals) or not all(map(_is_goal, goals.values())):
        return [table]
    above = [TextTable(table.rows[:at])] if at else []
    return [*above, *(line for index in goals for line in _column(goals[index], index, head, table.rows[at + 1 :]))]


def _texts(row: Row) -> dict[int, str]:
    return {index: one_line(cell) for index, cell in enumerate(row.cells) if cell.strip()}


def _is_goal(text: str) -> bool:
    return any(map(str.isdigit, text)) and (kind_of(text) is not None or names_area(text))


def _column(goal: str, index: int, head: Row, rows: Sequence[Row]) -> Iterator[Line]:
    yield Line(goal, head.source, _LEVEL)
    for row in rows:
        for text in row.cells[index].split("\n") if index < len(row.cells) else ():
            if text.strip():
                yield Line(f"• {without_bullet(text)}", row.source)
    yield Line("")
