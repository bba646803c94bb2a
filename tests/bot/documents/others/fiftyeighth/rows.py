"""The form that the documents' contents have here."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bot.documents.others.batch import Wanted

Row = tuple[str, str, str, str]
"""Title, units by ";", collaboration, time."""
Group = tuple[str, Sequence[Row]]
"""A goal and its rows."""
Typed = tuple[str, str, str, str]
"""Title, type (P, A, F), units by ";", collaboration."""

TYPES = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}


def is_right(goal: str, title: str, kinds: str, units: str, collaboration: str, ask: bool = False) -> Wanted:
    """Whatever has no owner, and whatever `ask` says, must be asked about."""
    owners = tuple(filter(None, units.split(";")))
    return Wanted(goal, title, kinds, owners, collaboration, "?" if ask or not owners else "*")


def all_right(groups: Sequence[Group]) -> list[Wanted]:
    return [is_right(goal, title, "", units, others) for goal, rows in groups for title, units, others, _ in rows]


def written(units: str) -> str:
    """The units as they stand in one cell."""
    return ", ".join(units.split(";"))
