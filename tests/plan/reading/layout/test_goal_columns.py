"""Posters and wheels of the year -> headings with their lists."""

from __future__ import annotations

from collections.abc import Sequence

from plan.reading import Line, Row, TextTable
from plan.reading.layout.goal_columns import with_goals_as_headings


def lines(*rows: Sequence[str]) -> list[str]:
    parts = with_goals_as_headings(TextTable(tuple(Row(tuple(cells)) for cells in rows)))
    return [part.text for part in parts if isinstance(part, Line) and part.text]


def test_goals_beside_times_are_headings_and_each_name_has_its_time_behind_it() -> None:
    assert lines(
        ("Mål", "Våren", "Hösten"),
        ("Mål 1 Ängar", "Räfsa (Naturlaget)\nStaket (Driftlaget, maj)", ""),
        ("Mål 2 Stränder", "", "Städdag (Skolan)"),
    ) == [
        "Mål 1 Ängar",
        "• Räfsa (Naturlaget, Våren)",
        "• Staket (Driftlaget, maj)",
        "Mål 2 Stränder",
        "• Städdag (Skolan, Hösten)",
    ]


def test_times_beside_columns_of_goals_are_told_too() -> None:
    assert lines(("Kvartal", "Mål 1 Läslust", "Mål 2 Dans"), ("Kvartal 2", "Sagotält (Barnkulturen)", "")) == [
        "Mål 1 Läslust",
        "• Sagotält (Barnkulturen, Kvartal 2)",
        "Mål 2 Dans",
    ]


def test_a_table_of_how_goals_went_or_of_their_values_stays_one() -> None:
    assert lines(("Mål", "Tertial 1", "Tertial 2"), ("Mål 1 Ängar", "Går bra", "Nåddes inte")) == []
    assert lines(("Mål", "2025", "2026"), ("Mål 1 Ängar", "Hälften (Norr)", "Alla (Norr)")) == []
