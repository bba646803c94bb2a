"""Goals in rows and units in columns: what each unit does is an activity, its figures and ticks are none."""

from __future__ import annotations

import pytest

from plan.reading.layout.document import Row, TextTable
from plan.reading.layout.unit_matrices import with_a_row_for_each

HEADER = ("Nämndens mål", "Gatuenheten", "Parkenheten", "VA-enheten")


def table(*rows: tuple[str, ...]) -> TextTable:
    return TextTable(tuple(Row(cells) for cells in rows))


def cells(found: object) -> list[tuple[str, ...]]:
    assert isinstance(found, TextTable)
    return [row.cells for row in found.rows]


def test_each_point_of_a_cell_is_a_row_of_its_unit() -> None:
    found = with_a_row_for_each(
        table(
            ("Plan 2026", "", "", ""),
            HEADER,
            ("Mål 1: Torra källare", "• Rensa brunnar i maj\n• Nya galler vid\nHamngatan", "", "Byta pump i Norra"),
            ("Mål 2: Gröna stråk", "", "Plantera längs ån", ""),
        )
    )
    assert cells(found) == [
        ("Plan 2026", "", "", ""),
        ("Mål", "Vad som ska göras", "Ansvarig"),
        ("Mål 1: Torra källare", "Rensa brunnar i maj", "Gatuenheten"),
        ("Mål 1: Torra källare", "Nya galler vid Hamngatan", "Gatuenheten"),
        ("Mål 1: Torra källare", "Byta pump i Norra", "VA-enheten"),
        ("Mål 2: Gröna stråk", "Plantera längs ån", "Parkenheten"),
    ]


def test_a_goal_that_nobody_does_anything_for_keeps_its_row() -> None:
    found = with_a_row_for_each(table(HEADER, ("Mål 1", "Rensa brunnar i maj", "", ""), ("Mål 2", "", "", "")))
    assert cells(found)[-1] == ("Mål 2", "Mål 2", "Mål 2")


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (HEADER, ("Mål 1: Torra källare", "95 %", "80 %", "")),
        (HEADER, ("Mål 1: Torra källare", "x", "", "x")),
        (("Aktivitet", *HEADER[1:]), ("Rensa brunnar", "ansvarar för det", "deltar i arbetet", "")),
        (("Nämndens mål", "Aktivitet", "Ansvarig", "Samverkan"), ("Mål 1", "Rensa brunnar", "Gatuenheten", "")),
        (("Nämndens mål", "Gatuenheten"), ("Mål 1: Torra källare", "Rensa brunnar i maj")),
    ],
)
def test_what_is_no_such_matrix_stays_as_it_is(header: tuple[str, ...], row: tuple[str, ...]) -> None:
    given = table(header, row)
    assert with_a_row_for_each(given) is given
