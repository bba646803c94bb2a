"""The rows that a plan is drawn from, and what is right to read out of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tests.bot.documents.others.batch import Wanted


class Row(NamedTuple):
    """An activity. `units` divides two with "; ", `about` is whatever else stands with it."""

    title: str
    units: str
    others: str = ""
    time: str = ""
    kind: str = ""
    about: str = ""


Group = tuple[str, list[Row]]
"""A goal and its activities."""


def wanted(groups: Sequence[Group]) -> list[Wanted]:
    """One without an owner must be asked about."""
    return [
        Wanted(goal, row.title, row.kind[:1], tuple(filter(None, row.units.split("; "))), row.others,
               "*" if row.units else "?")
        for goal, rows in groups
        for row in rows
    ]  # fmt: skip


def count(groups: Sequence[Group]) -> str:
    return str(sum(len(rows) for _, rows in groups))
