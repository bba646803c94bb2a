"""What narrows a question whose answer goes without: "hur många påminnelser har gått ut?", "hos HR?"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from plan.questions.meaning.pieces import Constructed
from plan.questions.query import About, Query
from plan.questions.swedish.tags import Tag

_NARROWS = {
    *("states", "left_out", "units", "units_out", "kinds", "kinds_out", "odds", "partners", "goals", "goals_out"),
    *("activities", "finish", "tertial", "as_of", "span", "among", "also"),
}
_HEARD = {
    About.REMINDERS: {"tertial", "states"},
    About.SURVEYS: {"tertial", "as_of", "units", "states", "goals"},
    About.ROUND: {"tertial", "as_of", "units", "states"},
    About.FIGURES: {"goals", "activities", "as_of"},
    About.NATION: {"goals", "activities", "as_of"},
}
"""What each of these answers goes by."""
_OF_OUTLOOKS = {"goals", "goals_out", "tertial", "as_of"}
_MARKS = {
    "states": (Tag.STATES, Tag.NOT_FINISHED, Tag.MISSING, Tag.REPORTING),
    "kinds": (Tag.KIND, Tag.ONLY_KIND),
    "odds": (Tag.PROTECTED, Tag.SHARED, Tag.HAS_COMMENT, Tag.NO_COMMENT, Tag.NO_OWNER),
    "also": (Tag.LATE_REPORT, Tag.DECISION, Tag.NO_MEASURE, Tag.HAS_MEASURE, Tag.SAME_AGAIN),
    "finish": (Tag.WHEN, Tag.HAS_DATE, Tag.NO_DATE),
}


def unheard(held: Constructed) -> Iterator[range]:
    """Where it is told."""
    heard = _OF_OUTLOOKS if held.query.outlooks else _HEARD.get(held.query.about)
    passed = _narrowed(held.query) - heard if heard is not None else set()
    names, marked = held.names, held.marked
    for name in passed:
        yield from (range(mark.start, mark.end) for mark in marked.of(*_MARKS.get(name.removesuffix("_out"), ())))
    if passed & {"units", "units_out"}:
        yield from (range(unit.start, unit.end) for unit in names.units)
    if passed & {"goals", "goals_out"}:
        yield from (range(place, place + 1) for place in names.goal_places)
    if "activities" in passed:
        yield from (range(place, place + 1) for place in sorted(names.activity_places))
    if "tertial" in passed:
        yield from (range(place, place + 1) for place in marked.times.placed)


def _narrowed(query: Query) -> set[str]:
    return {each.name for each in fields(Query) if each.name in _NARROWS and getattr(query, each.name) != each.default}
