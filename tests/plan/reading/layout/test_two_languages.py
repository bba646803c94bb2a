"""Headers in two languages, and rows that only look like one."""

from __future__ import annotations

import pytest

from plan.reading.layout.document import Row, TextTable
from plan.reading.layout.two_languages import in_one_language


def cells(*rows: tuple[str, ...]) -> list[tuple[str, ...]]:
    read = in_one_language(TextTable(tuple(Row(each) for each in rows)))
    assert isinstance(read, TextTable)
    return [row.cells for row in read.rows]


@pytest.mark.parametrize(
    "header", [("Toimenpide / Aktivitet", "Vastuu / Ansvarig"), ("Toimenpide (Aktivitet)", "Vastuu – Ansvarig")]
)
def test_a_header_in_two_languages_is_read_in_the_known_one(header: tuple[str, ...]) -> None:
    assert cells(header, ("Ny skola", "Ekonomi"))[0] == ("Aktivitet", "Ansvarig")


def test_a_row_below_a_header_is_as_it_stands() -> None:
    rows = [("Aktivitet", "Ansvarig", "Samverkan"), ("0/Kommentar", "0/Avsnitt", "")]
    assert cells(*rows) == rows
