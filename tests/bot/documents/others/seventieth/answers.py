"""What is right to read out of rows as a controller filled them in: "dito" and "se ovan" mean the cell above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.bot.documents.others.batch import Wanted

Row = tuple[str, str, str, str]
"""The title, the owner's cell, the collaboration's cell and the time, as they stand."""
Group = tuple[str, Sequence[Row]]

_ABOVE = frozenset({"dito", "Dito", "se ovan", "Se ovan", '-"-'})
_NOTHING = frozenset({"", "-", "–"})
_NOBODY = frozenset({"", "?", "utses senare"})


def answers(groups: Iterable[Group], kinds: Sequence[str] = ()) -> list[Wanted]:
    """`kinds` are those of the rows in turn. Of a row without an owner it must be asked."""
    found: list[Wanted] = []
    left = iter(kinds)
    for goal, rows in groups:
        owner = others = ""
        for title, owner_cell, others_cell, _ in rows:
            owner = owner if owner_cell in _ABOVE else owner_cell
            others = others if others_cell in _ABOVE else others_cell
            units = () if owner in _NOBODY else tuple(owner.replace("\n", ", ").split(", "))
            beside = "" if others in _NOTHING else others
            found.append(Wanted(goal, title, next(left, ""), units, beside, "*" if units else "?"))
    return found
