"""A poster: its goals are the columns and below each stand its activities -> a heading and its list for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan.reading.kinds import kind_of, names_area
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.plain_text import one_line, without_bullet

_LEVEL = 3


def with_goals_as_headings(table: TextTable) -> list[Line | TextTable]:
    """The table itself, if its first row is anything but names of goals."""
    head = table.rows[0] if table.rows else Row(())
    goals = [(index, one_line(cell)) for index, cell in enumerate(head.cells) if cell.strip()]
    if len(goals) < 2 or len({text for _, text in goals}) < len(goals) or not all(_is_goal(text) for _, text in goals):
        return [table]
    return [line for index, goal in goals for line in _column(goal, index, head, table.rows[1:])]


def _is_goal(text: str) -> bool:
    return any(map(str.isdigit, text)) and (kind_of(text) is not None or names_area(text))


def _column(goal: str, index: int, head: Row, rows: Sequence[Row]) -> Iterator[Line]:
    yield Line(goal, head.source, _LEVEL)
    for row in rows:
        for text in row.cells[index].split("\n") if index < len(row.cells) else ():
            if text.strip():
                yield Line(f"• {without_bullet(text)}", row.source)
    yield Line("")
