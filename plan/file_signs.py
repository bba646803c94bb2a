"""What a document is by its headers: an owner file, or a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plan import owners
from plan.reading import Document, NotAPlan, TextTable, read_plan
from plan.reading.layout.headers import columns
from plan.reading.layout.table_columns import Sort

_LOOKED_AT = 30
"""Rows of a table among which its header stands."""


def looks_like_owners(document: Document) -> bool:
    """By the first row of several cells, as an owner file is read."""
    header = next((cells for cells in _rows(document) if sum(bool(cell.strip()) for cell in cells) > 1), ())
    return owners.resemble(header) and not _heads_activities(header)


def looks_like_plan(document: Document) -> bool:
    """By a table of activities; of a document without tables by the activities in its text."""
    if any(isinstance(part, TextTable) for part in document.parts):
        return any(map(_heads_activities, _rows(document)))
    try:
        return bool(read_plan(document, "?", 2000).activities)
    except NotAPlan:
        return False


def _rows(document: Document) -> Iterator[tuple[str, ...]]:
    for part in document.parts:
        if isinstance(part, TextTable):
            yield from (row.cells for row in part.rows[:_LOOKED_AT])


def _heads_activities(cells: Iterable[str]) -> bool:
    found = columns(tuple(cells))
    return found is not None and found.sort is Sort.ACTIVITIES
