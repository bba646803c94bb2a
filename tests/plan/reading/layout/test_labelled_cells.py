"""Labels within a cell become columns; a row that ends before the column stays as it is."""

from __future__ import annotations

from plan.reading.layout.document import Row, TextTable
from plan.reading.layout.labelled_cells import with_columns_of_labels

_HEAD = ("Insats", "Genomförande")
_ROWS = (
    ("Språkkafé", "Ansvarig: Programgruppen\nMedverkande: Röda Korset\nKlart: maj"),
    ("Bokbuss", "Ansvarig: Mobila gruppen\nKlart: mars"),
)


def _divided(*rows: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [row.cells for row in with_columns_of_labels(TextTable(tuple(map(Row, rows)))).rows]


def test_each_label_has_a_column_of_its_own() -> None:
    assert _divided(_HEAD, *_ROWS) == [
        ("Insats", "Ansvarig", "Medverkande", "Klart"),
        ("Språkkafé", "Programgruppen", "Röda Korset", "maj"),
        ("Bokbuss", "Mobila gruppen", "", "mars"),
    ]


def test_rows_that_end_before_it_stay() -> None:
    assert _divided(("Plan",), _HEAD, *_ROWS, ("Summa",))[::4] == [("Plan",), ("Summa",)]


def test_a_table_that_tells_its_owners_otherwise_stays() -> None:
    rows = (("Insats", "Ansvarig", "Övrigt"), ("Språkkafé", "Kultur", "Ansvarig: Ingen\nKlart: maj"))
    assert _divided(*rows, rows[1]) == [*rows, rows[1]]
