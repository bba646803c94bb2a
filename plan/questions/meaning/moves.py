"""From how something was to how it is: "från försenad till något bättre", "gröna i T1 men röda i T2", "blev klara"."""

from __future__ import annotations

from plan.model import Status
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.query import Change, Direction, Query
from plan.questions.swedish.lexicon import Phrases, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import changes, reports
from plan.questions.swedish.vocabulary.states import States
from plan.tertial import Tertial

FRESH = phrase_set(reports.FRESH.strip().replace(" ", " | "), exact=True)
_EVENT = phrase_set(reports.EVENT, exact=True)
_JOINTS = phrase_set(reports.BEFORE_AND_AFTER, exact=True)
_FROM, _TO, _WAS = (phrase_set(words, exact=True) for words in (changes.FROM, changes.TO, changes.WAS))
_GOOD: States = frozenset({Status.DONE, Status.ON_TRACK})


def came_to_be(marked: Marked, query: Query) -> Change | None:
    """ "Hur många blev klara under sommaren?": since the tertial before, where that has been followed up."""
    found = marked.times
    if found.since or found.window or not query.states or query.states == {None} or not found.tertials:
        return None
    if marked.text not in _EVENT or marked.tags & {Tag.BETTER, Tag.WORSE, Tag.NOT_FINISHED}:
        return None
    last, first = max(found.tertials), min(found.tertials)
    since = first if first != last else last.previous
    return Change(since, after=query.states) if since.year == last.year else None


def turned(marked: Marked, query: Query, direction: Direction) -> tuple[States | None, States | None] | None:
    """ "Från försenad till något bättre": the status that is left; without a "från", the one it came to."""
    stated = marked.of(Tag.STATES)
    if direction not in (Direction.BETTER, Direction.WORSE) or len(stated) != 1 or not query.states:
        return None
    was = _stands_after(marked, stated[0], _FROM) or _stands_after(marked, stated[0], _WAS)
    left = was or (direction is Direction.BETTER) is not bool(query.states & _GOOD)
    return (query.states, None) if left and not _stands_after(marked, stated[0], _TO) else (None, query.states)


def _stands_after(marked: Marked, mark: Mark, words: Phrases[bool]) -> bool:
    starts = range(max(mark.start - 2, 0), mark.start)
    found = [words.longest(marked.text, place) for place in starts if marked.text[place].stem]
    return any(each is not None and each[0] == mark.start for each in found)


def was_then_is(marked: Marked) -> tuple[States, States] | None:
    """ "Gick enligt plan i T1 men är försenade i T2": a status for each of two tertials."""
    sides = _sides(marked)
    if sides is None:
        return None
    (first, then), (second, now) = sides
    if first == second or None in then | now:
        return None
    return (then, now) if first < second else (now, then)


def _sides(marked: Marked) -> tuple[tuple[Tertial, States], tuple[Tertial, States]] | None:
    """The two clauses, each with its one tertial and its statuses."""
    tertials = sorted(marked.times.placed.items())
    if len(tertials) != 2:
        return None
    for place in range(len(marked.text)):
        if marked.text[place].stem and _JOINTS.longest([marked.text[place]], 0):
            before, after = (_stated(marked, span) for span in (range(place), range(place, len(marked.text))))
            if before and after and tertials[0][0] < place < tertials[1][0]:
                return (tertials[0][1], before), (tertials[1][1], after)
    return None


def _stated(marked: Marked, span: range) -> States:
    found = [mark.states for mark in marked.of(Tag.STATES) if mark.start in span]
    return frozenset(state for states in found for state in states)
