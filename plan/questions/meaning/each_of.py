"""Units and goals that have something of each of several statuses: "både något försenat och något avslutat"."""

from __future__ import annotations

from itertools import pairwise

from plan.questions.marks.limits import Limits
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.query import About, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import UNREPORTED, States
from plan.swedish.dates import number_of

_ONE = Limits(least=1)


def with_each(query: Query, marked: Marked) -> Query:
    """Only where the words say so: "röda och gula" alone are those of either."""
    stated = [mark for mark in marked.of(Tag.STATES, Tag.MISSING) if stated_in(mark)]
    told = query.about in (About.UNITS, About.GOALS) and not (query.without or query.left_out or query.change)
    ranked = query.most is not None and not all(_counts(marked, mark) for mark in marked.of(Tag.LEAST, Tag.MOST))
    alone = query.limits in (None, _ONE) and not ranked and query.in_a_row == 1
    several = len(stated) > 1 and len({stated_in(mark) for mark in stated}) == len(stated)
    if not (told and alone and several and _are_at_once(marked, stated)):
        return query
    return changed(query, of_each=tuple(map(stated_in, stated)), limits=None, most=None)


def with_none_of(query: Query, marked: Marked) -> Query:
    """ "Försenade men inga klara", "något gult men inget rött": some of the one, and none of the others."""
    stated = [mark for mark in marked.of(Tag.STATES, Tag.MISSING) if stated_in(mark)]
    joint = next((at for at in range(len(marked.text)) if _denies_next(marked, at)), None)
    apart = query.change or query.among or query.also or marked.times.placed or query.in_a_row > 1
    told = query.about in (About.UNITS, About.GOALS) and query.limits in (None, _ONE)
    if joint is None or apart or not told:
        return query
    some = [mark for mark in stated if mark.start < joint]
    lacks = {joint + 1} if marked.spoken(joint + 1) in cues.WITHOUT_ANY else set()
    none = [mark for mark in stated if mark.start > joint and mark.start not in lacks]
    denied = any(mark.start < joint for mark in marked.of(Tag.NOT, Tag.EXCEPT))
    denied = denied or any(marked.spoken(at) in cues.NONE_OF for at in range(joint))
    if len(some) != 1 or not none or denied:
        return query
    query = changed(query, of_each=(stated_in(some[0]),), of_none=tuple(map(stated_in, none)), limits=None)
    return changed(query, states=frozenset().union(*map(stated_in, stated)), left_out=frozenset(), without=False)


def _denies_next(marked: Marked, place: int) -> bool:
    """ "Men inga", "men inte något", "och inget"."""
    joined = marked.spoken(place) in cues.BUT | cues.JOINED
    return joined and marked.spoken(place + 1) in cues.NONE_OF | cues.WITHOUT_ANY


def _counts(marked: Marked, mark: Mark) -> bool:
    """ "Minst en"."""
    return number_of(marked.spoken(mark.end)) == 1


def stated_in(mark: Mark) -> States:
    return UNREPORTED if mark.tag is Tag.MISSING else mark.states


def _are_at_once(marked: Marked, stated: list[Mark]) -> bool:
    """ "Både A och B", "A men också B", "A och samtidigt B", "något A och något B"."""
    both = any(marked.spoken(place) in cues.BOTH_OF for place in range(stated[0].start))
    gaps = [range(first.end, then.start) for first, then in pairwise(stated)]
    between = [{marked.spoken(place) for place in gap} for gap in gaps]
    besides = all(words & cues.BESIDES for words in between)
    first = {marked.spoken(place) for place in range(stated[0].start)}
    some = bool(first & cues.SOME) and all(words & cues.SOME and words & cues.JOINED for words in between)
    return both or besides or some
