"""More of the one than of the other: "har IT fler gröna än Ekonomi?", "fler gula eller röda?"."""

from __future__ import annotations

from plan.model import Kind
from plan.questions.marks.marked_text import Marked
from plan.questions.meaning.filters import kinds_named
from plan.questions.names.names import Names
from plan.questions.query import About, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Per, Tag
from plan.questions.swedish.vocabulary import cues


def with_versus(query: Query, marked: Marked, names: Names) -> Query:
    """Both are counted, each by itself. How many more there are is not."""
    than = next((place for place, each in enumerate(marked.text) if each.folded in cues.THAN), 0)
    than = than or next((place for place, each in enumerate(marked.text) if each.folded in cues.OR_ELSE), 0)
    more = any(marked.spoken(place) in cues.MORE_OR_FEWER for place in range(than))
    apart = query.left_out or query.about is not About.ACTIVITIES or marked.times.placed
    counted = query.states or marked.tags & {Tag.ITEM_NOUN, Tag.KIND}
    if not more or not counted or apart or marked.tags & {Tag.COUNT, Tag.SHARE}:
        return query
    if (kinds := _kinds(marked, than)) and not names.units:
        return changed(query, versus=True, per=(Per.KIND,), kinds=kinds, change=None)
    stated = {mark.states for mark in marked.of(Tag.STATES)}
    units = [each for each in names.units if each.names]
    if (
        len(stated) == bool(query.states)
        and len(units) == len(query.units) == 2
        and units[0].start < than < units[1].start
    ):
        return changed(query, versus=True, per=(Per.UNIT,))
    both = [mark.start for mark in marked.of(Tag.STATES)]
    held = len(stated) == len(both) == 2 and both[0] < than < both[1] and len(units) < 2
    return changed(query, versus=True, per=()) if held else query


def _kinds(marked: Marked, than: int) -> frozenset[Kind]:
    """ "Fler projekt än aktiviteter": the kind on either side."""
    told = kinds_named(marked)
    sides = [{kind for at, kind in told if (at < than) == before} for before in (True, False)]
    apart = all(len(each) == 1 for each in sides) and sides[0] != sides[1]
    return frozenset().union(*sides) if apart else frozenset()
