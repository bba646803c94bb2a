"""A column whose cells tell several things behind labels -> a column for each: "Ansvarig: Park", "Klart: maj"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from plan.reading.layout.document import Row, TextTable
from plan.reading.layout.header_cells import is_owner_header, is_title_header

_LOOKED_AT = 12
_LABEL = re.compile(r"^\s*+([A-ZÅÄÖ][^\W\d_]{2,20}(?:\s[a-zåäö]{2,15}){0,2})\s?:\s*+(.*)$")
_MOST, _LEAST = 0.6, 2


def with_columns_of_labels(table: TextTable) -> TextTable:
    """The table itself where no column is such, or where another one tells who is responsible."""
    head = next((at for at, row in enumerate(table.rows[:_LOOKED_AT]) if any(map(is_title_header, row.cells))), None)
    if head is None or any(map(is_owner_header, table.rows[head].cells)):
        return table
    near = table.rows[head + 1 : head + 1 + _LOOKED_AT]
    column = next((at for at in range(len(table.rows[head].cells)) if _is_labelled(near, at)), None)
    if column is None:
        return table
    below = [_told_in(row, column) for row in table.rows[head + 1 :]]
    labels = list(dict.fromkeys(label for told in below for label in told))
    rows = [_divided(table.rows[head], column, labels)]
    for row, told in zip(table.rows[head + 1 :], below, strict=True):
        again = row.cells == table.rows[head].cells
        rows.append(_divided(row, column, labels if again else [told.get(label, "") for label in labels]))
    above = (_divided(row, column, [_cell(row, column), *[""] * (len(labels) - 1)]) for row in table.rows[:head])
    return TextTable((*above, *rows))


def _is_labelled(rows: Sequence[Row], column: int) -> bool:
    """Whether most of its cells begin with who is responsible, and have more labels."""
    cells = [told for row in rows if (told := _told_in(row, column)) or _cell(row, column).strip()]
    owned = sum(any(map(is_owner_header, told)) for told in cells)
    return owned >= _LEAST and owned >= _MOST * len(cells) and any(len(told) > 1 for told in cells)


def _cell(row: Row, column: int) -> str:
    return row.cells[column] if column < len(row.cells) else ""


def _told_in(row: Row, column: int) -> dict[str, str]:
    """What a cell tells by its labels; {} where it begins with none."""
    found: dict[str, str] = {}
    label = ""
    for line in _cell(row, column).split("\n"):
        if told := _LABEL.match(line):
            label = told[1]
            found[label] = told[2].strip()
        elif label and line.strip():
            found[label] = f"{found[label]} {line.strip()}".strip()
        elif line.strip():
            return {}
    return found


def _divided(row: Row, column: int, cells: Sequence[str]) -> Row:
    """A row that ends before the column stays as it is."""
    if column >= len(row.cells):
        return row
    return replace(row, cells=(*row.cells[:column], *cells, *row.cells[column + 1 :]))
