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
    title: Line | None = None
    between: list[Line | TextTable] = []
    for part in parts:
        if isinstance(part, Line) and begins_block(part.text):
            found += [*([title] if title else []), *between]
            title, between = part, []
        elif title and isinstance(part, Line) and not part.text.strip():
            between.append(part)
        elif title and isinstance(part, TextTable) and _tells_the_rest(part):
            found.append(_card(title, part))
            title, between = None, []
        else:
            found += [*([title] if title else []), *between, part]
            title, between = None, []
    return [*found, *([title] if title else []), *between]


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
