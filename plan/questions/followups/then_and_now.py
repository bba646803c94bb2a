"""More or fewer than in another tertial: "är fler försenade nu än i T1?"; both numbers are told."""

from __future__ import annotations

from plan.questions.marks.marked_text import Marked
from plan.questions.query import About, AnswerKind, Change, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Per, Tag
from plan.questions.swedish.vocabulary import cues
from plan.tertial import Tertial

_APART = {Tag.SHARE, Tag.BETTER, Tag.WORSE, Tag.UNIT_NOUN, Tag.GOAL_NOUN, Tag.WHICH}


def then_and_now(query: Query, marked: Marked, current: Tertial | None, *, counted: bool = False) -> Query | None:
    """The query as a change since the other tertial; None where it compares no numbers of two. `counted`: a number was
    asked for before, so that it may be better or worse.
    """
    then = {*marked.times.placed.values()} - {current}
    stated = query.states is not None and not query.left_out and query.about is About.ACTIVITIES
    if current is None or len(then) != 1 or not stated or not _asks_for_more(marked, counted):
        return None
    change = Change(since=then.pop(), after=query.states)
    return changed(query, change=change, tertial=None, tertials=(), ask=AnswerKind.CHANGE, most=None, span=None)


def more_than_another(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Hur många försenade har IT?" and then "är det fler än vad HR har?": both are counted."""
    words = [each.folded for each in marked.text]
    than = next((place for place, each in enumerate(words) if each in cues.THAN), len(words))
    more = any(each in cues.MORE_OR_FEWER for each in words[:than])
    one = before.ask is AnswerKind.COUNT and before.about is About.ACTIVITIES and len(before.units) == 1
    if not (one and more and len(said.units) == 1) or said.said - {"ask", "units"}:
        return None
    both = (*before.units, *said.units)
    return changed(before, ask=AnswerKind.OVERVIEW, units=both, versus=True, per=(Per.UNIT,))


def _asks_for_more(marked: Marked, counted: bool) -> bool:
    """ "Fler … än i", "färre … jämfört med"; "är det bättre eller sämre än i", "är det värre än i" after a number."""
    if counted and {Tag.BETTER, Tag.WORSE} & marked.tags:
        return not marked.tags & (_APART - {Tag.BETTER, Tag.WORSE})
    said = [each.folded for each in marked.text]
    more = next((place for place, each in enumerate(said) if each in cues.MORE_OR_FEWER), None)
    held = any(each in cues.THAN or each.startswith(tuple(cues.COMPARE_BEGINNINGS)) for each in said[more or 0 :])
    was = counted and any(each in cues.WAS for each in said[: more or 0])  # "var de fler i april?"
    return more is not None and (held or was) and not marked.tags & _APART
