"""The rows that the documents of this batch are made of, and what is right to read out of them."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import expects

Row = tuple[str, str, str, str, str]
"""Title, kind, units (divided by ";"), collaboration and time."""
Group = tuple[str, list[Row]]
"""A goal and its rows."""


def right(groups: Sequence[Group]) -> list[Wanted]:
    """A row that nobody answers for must be asked about."""
    return [
        wanted
        for goal, rows in groups
        for title, kind, units, others, _ in rows
        for wanted in expects(goal, [(title, kind, units, others)], "*" if units else "?")
    ]
