"""A plan's rows by goal, and what is right to read out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, told_of


@dataclass(frozen=True)
class Row:
    """`units` by ";"; one without any must be asked about."""

    title: str
    units: str
    others: str = ""
    end: str = ""
    measure: str = ""
    kinds: str = ""
    status: str = ""

    @property
    def owners(self) -> str:
        return self.units.replace(";", ", ")


Group = tuple[str, list[Row]]
"""A goal and its rows."""


def told(file: str, name: str, ending: str, groups: Sequence[Group], draw: Callable[[Path], Path]) -> Drawn:
    wanted = [
        Wanted(goal, row.title, row.kinds, tuple(filter(None, row.units.split(";"))), row.others, _mark(row))
        for goal, rows in groups
        for row in rows
    ]
    return told_of(f"fiftysixth_{file}", name, ending, wanted, activities=str(len(wanted)), year="2026"), draw


def _mark(row: Row) -> str:
    return "*" if row.units else "?"
