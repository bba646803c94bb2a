"""Rows of a table that head others: what they are told by, and which rows below tell what their columns have."""

from __future__ import annotations

from collections.abc import Sequence

from plan.reading.layout.document import Row
from plan.reading.layout.figure_tables import is_of_figures
from plan.reading.layout.header_cells import is_header
from plan.reading.layout.headers import columns
from plan.reading.layout.plain_text import one_line
from plan.reading.rows.goal_draft import is_label

_LABELS = 7
LOOKED_AT = 31
"""Rows that tell what a table is whose header nobody knows."""


def is_repeated(row: Row, header: Row | None) -> bool:
    """Whether a header stands once more, above the rows of the next goal."""
    return header is not None and row.cells == header.cells


def own_rows(rows: Sequence[Row], index: int) -> list[Row]:
    """Those below a header that tell what its columns have, without the header where it stands once more."""
    return [row for row in rows[index + 1 : index + LOOKED_AT] if not is_repeated(row, rows[index])]


def is_title(rows: Sequence[Row], index: int, header: Row | None) -> bool:
    """Whether a row holds one text in its first cell, and the next one is a header: it names the table below it."""
    row = rows[index]
    first = row.cells[0] if row.cells else ""
    if not first.strip() or is_label(first) or any(cell.strip() for cell in row.cells[1:]):
        return False
    near = range(index + 1, min(index + 3, len(rows)))
    below = next((each for each in near if any(cell.strip() for cell in rows[each].cells)), None)
    if below is None:
        return False
    if is_repeated(rows[below], header) or columns(rows[below].cells) is not None:
        return True
    return is_of_figures(rows[below : below + LOOKED_AT])


def labels_own_table(rows: Sequence[Row], index: int) -> bool:
    """Whether a row above a table's own header is a label with its value across the rest: "Nämndens mål | …"."""
    cells = rows[index].cells
    value = cells[-1].strip()
    across = len(cells) > 2 and bool(value) and all(cell.strip() == value for cell in cells[1:])
    if not across or not cells[0].strip() or cells[0].strip() == value:
        return False
    return any(columns(row.cells) for row in rows[index + 1 : index + _LABELS])


def goes_on_with_header(row: Row) -> bool:
    """The second line of a header, in cells of its own: "och kort beskrivning" below "Aktivitet"."""
    texts = [one_line(cell) for cell in row.cells if cell.strip()]
    return len(texts) > 1 and all(text[0].islower() and is_header(text) for text in texts)
