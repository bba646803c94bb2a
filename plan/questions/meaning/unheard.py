"""What narrows a question whose answer goes without: "hur många påminnelser har gått ut?", "hos HR?"."""

from __future__ import annotations

from collections.abc import Iterator

from plan.questions.meaning.pieces import Constructed
from plan.questions.query import About, Query
from plan.questions.swedish.tags import Pledge, Tag
from plan.questions.those import late_time_after_time

_NARROWS = {
    *("states", "left_out", "units", "units_out", "kinds", "kinds_out", "odds", "partners", "goals", "goals_out"),
    *("activities", "finish", "tertial", "as_of", "span", "among", "also"),
}
_HEARD: dict[About, set[str]] = {
    About.REMINDERS: {"tertial", "states"},
    About.SURVEYS: {"tertial", "as_of", "units", "states", "goals"},
    About.ROUND: {"tertial", "as_of", "units", "states"},
    About.FIGURES: {"goals", "activities", "as_of"},
    About.NATION: {"goals", "activities", "as_of"},
}
"""What each of these answers goes by."""
TELLS: dict[About, set[Tag]] = {
    About.ROUND: {Tag.WHEN},
    About.PROMISES: {Tag.WHEN, Tag.HISTORY, Tag.WHO, Tag.OWNER, Tag.COMMENT},
    About.MEASURES: {Tag.WHEN, Tag.WHO, Tag.OWNER, Tag.COMMENT},
    About.SURVEYS: {Tag.WHO, Tag.OWNER, Tag.WHEN},
    About.FIGURES: {Tag.WHEN, Tag.HISTORY},
    About.NATION: set(),
    About.REMINDERS: {Tag.WHEN},
    About.TERTIALS: {Tag.WHEN},
}
"""What these answers tell of: "varför?" after how many reminders is not answered by their number."""
_OF_ONE = (About.REMINDERS, About.ROUND, About.SURVEYS)
"""Each of these is told of one tertial."""
_OF_OUTLOOKS = {"goals", "goals_out", "tertial", "as_of"}
_MARKS = {
    "states": (Tag.STATES, Tag.NOT_FINISHED, Tag.MISSING, Tag.REPORTING),
    "kinds": (Tag.KIND, Tag.ONLY_KIND),
    "odds": (Tag.PROTECTED, Tag.SHARED, Tag.HAS_COMMENT, Tag.NO_COMMENT, Tag.NO_OWNER),
    "also": (Tag.LATE_REPORT, Tag.DECISION, Tag.NO_MEASURE, Tag.HAS_MEASURE, Tag.SAME_AGAIN),
    "finish": (Tag.WHEN, Tag.HAS_DATE, Tag.NO_DATE),
}


def _not_told(query: Query) -> tuple[Tag, ...]:
    """Who was late time after time is told by activity, not by unit."""
    often = query.about is About.UNITS and late_time_after_time(query.also)
    moved = query.about is About.PROMISES and query.pledge in (None, Pledge.SAID)
    return (*([Tag.MOVED_DATE] if moved else []), *([Tag.LATE_REPORT] if often else []))


def unheard(held: Constructed) -> Iterator[range]:
    """Where it is told."""
    heard = _OF_OUTLOOKS if held.query.outlooks else _HEARD.get(held.query.about)
    passed = held.query.told & _NARROWS - heard if heard is not None else set()
    names, marked = held.names, held.marked
    yield from (range(mark.start, mark.end) for mark in marked.of(*_not_told(held.query)))
    for name in passed:
        yield from (range(mark.start, mark.end) for mark in marked.of(*_MARKS.get(name.removesuffix("_out"), ())))
    if passed & {"units", "units_out"}:
        yield from (range(unit.start, unit.end) for unit in names.units)
    if passed & {"goals", "goals_out"}:
        yield from (range(place, place + 1) for place in names.goal_places)
    if "activities" in passed:
        yield from (range(place, place + 1) for place in sorted(names.activity_places))
    if held.query.about in _OF_ONE and len(set(marked.times.placed.values())) > 1:
        yield from (range(place, place + 1) for place in marked.times.placed)
    if "tertial" in passed:
        yield from (range(place, place + 1) for place in marked.times.placed)
