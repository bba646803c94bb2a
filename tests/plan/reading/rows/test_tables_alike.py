"""Tables under the same header on page after page: what their columns hold is told by the first rows of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from plan.reading import Document, Line, Row, TextTable, read_plan
from plan.reading.layout.columns_by_values import by_values
from plan.reading.layout.table_columns import Columns
from plan.reading.rows import tables
from plan.reading.rows.header_rows import LOOKED_AT

HEADER = Row(("Aktivitet", "Typ", "Ansvarig"))
PAGES, ROWS = 60, 8


def test_so_many_rows_are_looked_at_however_many_pages_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def counted(found: Columns, header: Sequence[str], below: Sequence[Row]) -> Columns:
        seen.append(len(below))
        return by_values(found, header, below)

    monkeypatch.setattr(tables, "by_values", counted)
    pages = [
        TextTable((
            HEADER,
            *(Row((f"Bygga bro nummer {page * ROWS + row}", "P", f"Enhet {row % 3}")) for row in range(ROWS)),
        ))
        for page in range(PAGES)
    ]  # fmt: skip
    heading = Line("Nämndmål 1 Rena gator", heading=1)
    plan = read_plan(Document("plan.docx", (Line("Verksamhetsplan 2026, Tekniska nämnden"), heading, *pages)))
    assert len(plan.activities) == PAGES * ROWS
    assert len(seen) == PAGES
    assert max(seen) == LOOKED_AT
