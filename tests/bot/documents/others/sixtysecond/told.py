"""What is told the same way in all of this batch: goals with rows, and what is right to read of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, told_of

Row = tuple[str, str, str, str, str]
"""Title, kinds, units by ";", collaboration, time."""
Group = tuple[str, list[Row]]


def wanted_of(groups: Sequence[Group]) -> list[Wanted]:
    """Whoever has no owner must be asked about."""
    return [
        Wanted(goal, title, kinds, tuple(filter(None, units.split(";"))), others, "*" if units else "?")
        for goal, rows in groups
        for title, kinds, units, others, _ in rows
    ]


def told(file: str, name: str, ending: str, groups: Sequence[Group], draw: Callable[[Path], Path]) -> Drawn:
    wanted = wanted_of(groups)
    return told_of(file, name, ending, wanted, activities=str(len(wanted)), year="2027"), draw
