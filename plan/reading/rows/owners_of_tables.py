"""A line "Ansvarig enhet: Kulturenheten" above a table that has no column of owners -> one in the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.header_cells import is_owner_header, is_title_header
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.owner_heading import owner_in
from plan.reading.layout.plain_text import one_line, point

_HEADER = "Ansvarig"
_SENTENCE = 4


def with_owners_of_tables(parts: Sequence[Line | TextTable], ledger: RowLedger) -> list[Line | TextTable]:
    """The line is the table's then, and what it names holds for the tables after it, up to other text."""
    found: list[Line | TextTable] = []
    label: Line | None = None
    owner = ""
    for part in parts:
        if isinstance(part, TextTable):
            told = owner_in(label.text) if label else owner
            owner = told if told and _lacks_owners(part) else ""
            if owner and label:
                ledger.use(label.origin)
                found = [each for each in found if each is not label]
            found.append(_with_owner(part, owner) if owner else part)
            label = None
            continue
        if part.text.strip():
            is_label = owner_in(part.text) != "" and not part.heading and not point(part.text)
            label = part if is_label else label if _is_prose(part) else None
            owner = ""
        found.append(part)
    return found


def _is_prose(line: Line) -> bool:
    """A sentence that may stand between the label and the table."""
    text = line.text.strip()
    return not line.heading and not point(text) and text.endswith(".") and len(text.split()) >= _SENTENCE


def _lacks_owners(table: TextTable) -> bool:
    head = table.rows[0].cells if len(table.rows) > 1 else ()
    return any(map(is_title_header, head)) and not any(map(is_owner_header, head))


def _with_owner(table: TextTable, owner: str) -> TextTable:
    """Rows of one text, which divide the table, stay as they are."""
    head, *body = table.rows
    rows = [replace(head, cells=(*head.cells, _HEADER))]
    rows += [replace(row, cells=(*row.cells, owner if _is_row(row) else row.cells[0])) for row in body]
    return TextTable(tuple(rows))


def _is_row(row: Row) -> bool:
    return len({one_line(cell) for cell in row.cells}) > 1
