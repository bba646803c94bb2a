"""A planning system's cards: "Aktivitet: Ny bro" above a small table that tells the rest of it -> one table each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan.reading.fields import PlanField
from plan.reading.layout.document import Line, TextTable
from plan.reading.layout.header_cells import has_field, is_owner_header
from plan.reading.layout.labelled_blocks import begins_block

_ROWS = 2
"""Of the small table: its header, and what it tells."""


def with_cards(parts: Sequence[Line | TextTable]) -> list[Line | TextTable]:
    found: list[Line | TextTable] = []
    place = 0
    while place < len(parts):
        part, last = _card_at(parts, place) or (parts[place], place)
        found.append(part)
        place = last + 1
    return found


def _card_at(parts: Sequence[Line | TextTable], place: int) -> tuple[TextTable, int] | None:
    """The card that begins there, and where its table stands: below the title there are but blank lines."""
    title = parts[place]
    if not isinstance(title, Line) or not begins_block(title.text):
        return None
    for below in range(place + 1, len(parts)):
        part = parts[below]
        if isinstance(part, TextTable):
            return (_card(title, part), below) if _tells_the_rest(part) else None
        if part.text.strip():
            return None
    return None


def _tells_the_rest(table: TextTable) -> bool:
    """Whether it says who is responsible, and of what is told above it."""
    if len(table.rows) != _ROWS:
        return False
    header = table.rows[0].cells
    return any(map(is_owner_header, header)) and not any(has_field(cell, PlanField.TITLE) for cell in header)


def _card(title: Line, table: TextTable) -> TextTable:
    label, _, told = title.text.strip().partition(":")
    header, row = table.rows
    return TextTable(
        (
            replace(header, cells=(label.strip(), *header.cells)),
            replace(row, cells=(told.strip(), *row.cells), origin=title.origin + row.origin),
        )
    )
