"""What the documents of this batch have in common: goals with rows, and what is right to read out of them."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bot.documents.others.batch import Wanted

Row = tuple[str, str, str, tuple[str, ...]]
"""An activity: title, units by ";", collaboration, and what else stands in its row."""
Goals = Sequence[tuple[str, Sequence[Row]]]


def owner(row: Row, between: str = ", ") -> str:
    """As it stands in the document."""
    return row[1].replace(";", between)


def right(goals: Goals) -> list[Wanted]:
    """A row whose owner is empty must be asked about."""
    return [
        Wanted(goal, title, "", tuple(filter(None, units.split(";"))), others, "*" if units else "?")
        for goal, rows in goals
        for title, units, others, _ in rows
    ]


def count(goals: Goals) -> str:
    return str(sum(len(rows) for _, rows in goals))
