"""Units and goals that have something of each of several statuses: "både något försenat och något avslutat"."""

from __future__ import annotations

from itertools import pairwise

from plan.questions.marks.limits import Limits
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.query import About, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import States
from plan.swedish.dates import number_of

_ONE = Limits(least=1)


def with_each(query: Query, marked: Marked) -> Query:
    """Only where the words say so: "röda och gula" alone are those of either."""
    stated = [mark for mark in marked.of(Tag.STATES, Tag.MISSING) if _meant(mark)]
    told = query.about in (About.UNITS, About.GOALS) and not (query.without or query.left_out or query.change)
    ranked = query.most is not None and not all(_counts(marked, mark) for mark in marked.of(Tag.LEAST, Tag.MOST))
    alone = query.limits in (None, _ONE) and not ranked and query.in_a_row == 1
    several = len(stated) > 1 and len({_meant(mark) for mark in stated}) == len(stated)
    if not (told and alone and several and _are_at_once(marked, stated)):
        return query
    return changed(query, of_each=tuple(map(_meant, stated)), limits=None, most=None)


def _counts(marked: Marked, mark: Mark) -> bool:
    """ "Minst en"."""
    return number_of(marked.spoken(mark.end)) == 1


def _meant(mark: Mark) -> States:
    return frozenset({None}) if mark.tag is Tag.MISSING else mark.states


def _are_at_once(marked: Marked, stated: list[Mark]) -> bool:
    """ "Både A och B", "A men också B", "A och samtidigt B", "något A och något B"."""
    both = any(marked.spoken(place) in cues.BOTH_OF for place in range(stated[0].start))
    gaps = [range(first.end, then.start) for first, then in pairwise(stated)]
    between = [{marked.spoken(place) for place in gap} for gap in gaps]
    besides = all(words & cues.BESIDES for words in between)
    first = {marked.spoken(place) for place in range(stated[0].start)}
    some = bool(first & cues.SOME) and all(words & cues.SOME and words & cues.JOINED for words in between)
    return both or besides or some
