"""Which activity is meant by what an administrator writes: an id, a title or a part of one."""

from __future__ import annotations

from collections.abc import Iterable

from plan.model import Activity
from plan.reading.layout.plain_text import fold

_MARKS = " \"'”“’.!"


def named(activities: Iterable[Activity], name: str) -> tuple[Activity, ...]:
    """The id goes before the whole title, and the whole title before a part of one: a short title can be meant too."""
    every, wanted = tuple(activities), fold(name).strip(_MARKS)
    if not wanted:
        return ()
    ways = (
        [each for each in every if each.id == wanted],
        [each for each in every if fold(each.title).strip(_MARKS) == wanted],
        [each for each in every if wanted in fold(each.title)],
    )
    return tuple(next((found for found in ways if found), ()))
