"""A goal with its rows, and what is right to read out of them."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import expects

Row = tuple[str, str, str, str, str]
"""Title, kind, units, collaboration and time; units divided by a semicolon."""

Group = tuple[str, Sequence[Row]]


def right(groups: Sequence[Group]) -> list[Wanted]:
    """An activity that nobody is named for must be asked about."""
    return [
        wanted
        for goal, rows in groups
        for title, kinds, units, others, _ in rows
        for wanted in expects(goal, [(title, kinds, units, others)], "*" if units else "?")
    ]
