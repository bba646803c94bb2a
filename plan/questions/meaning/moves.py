"""From how something was to how it is: "från försenad till något bättre", "gröna i T1 men röda i T2", "blev klara"."""

from __future__ import annotations

from collections.abc import Collection

from plan.model import Status
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.parts import parts_in
from plan.questions.query import Change, Direction, Query
from plan.questions.swedish.lexicon import Phrases, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import changes, cues, reports, times
from plan.questions.swedish.vocabulary.states import REPORTED, UNREPORTED, States
from plan.questions.those import Stood
from plan.tertial import Tertial

FRESH = phrase_set(reports.FRESH.strip().replace(" ", " | "), exact=True)
ARRIVED = phrase_set(reports.ARRIVED, exact=True)
_UNTIL = phrase_set(times.UNTIL, exact=True)
_EVENT = phrase_set(reports.EVENT, exact=True)
_JOINTS = phrase_set(reports.BEFORE_AND_AFTER, exact=True)
_NEITHER, _SINCE_THEN = (phrase_set(words, exact=True) for words in (reports.NEITHER, changes.SINCE_THEN))
_THEN, _NOW = (phrase_set(words, exact=True) for words in (changes.THEN, changes.NOW))
_FROM, _TO, _WAS = (phrase_set(words, exact=True) for words in (changes.FROM, changes.TO, changes.WAS))
_GOOD: States = frozenset({Status.DONE, Status.ON_TRACK})


def came_to_be(marked: Marked, query: Query) -> Change | None:
    """ "Hur många blev klara under sommaren?": since the tertial before, where that has been followed up."""
    found = marked.times
    if found.since or found.window or not query.states or query.states == UNREPORTED or not found.tertials:
        return None
    if any(_is_until(marked, place) for place in found.placed):
        return None
    if marked.text not in _EVENT or marked.tags & {Tag.BETTER, Tag.WORSE, Tag.NOT_FINISHED}:
        return None
    last, first = max(found.tertials), min(found.tertials)
    since = first if first != last else last.previous
    return Change(since, after=query.states) if since.year == last.year else None


def _is_until(marked: Marked, place: int) -> bool:
    """ "Till och med augusti": how it stood by then, not what came to be so in it."""
    return any(_UNTIL.longest(marked.text, at) == (place, True) for at in range(max(0, place - 3), place))


def turned_into(marked: Marked) -> Change | None:
    """ "Hur många gula blev röda?": by the tertial named, from the one before."""
    stated, tertials = marked.of(Tag.STATES), sorted(set(marked.times.tertials))
    if len(stated) != 2 or stated[0].states == stated[1].states or marked.times.window or marked.of(Tag.NOT):
        return None
    between = range(stated[0].end, stated[1].start)
    early = len(tertials) == 1 and min(marked.times.placed, default=0) < stated[1].start
    became = any(marked.spoken(place) in cues.BECAME for place in between)
    either = any(marked.spoken(place) in cues.OR_ELSE for place in between)  # "inte börjat eller blivit försenat"
    if not became or either or early or len(tertials) > 2:
        return None
    since = tertials[0] if len(tertials) == 2 else tertials[0].previous if tertials else None
    return Change(since, before=stated[0].states, after=stated[1].states)


def turned(marked: Marked, query: Query, direction: Direction) -> tuple[States | None, States | None] | None:
    """ "Från försenad till något bättre": the status that is left; without a "från", the one it came to."""
    stated = marked.of(Tag.STATES)
    if direction not in (Direction.BETTER, Direction.WORSE) or len(stated) != 1 or not query.states:
        return None
    was = _stands_after(marked, stated[0], _FROM) or _stands_after(marked, stated[0], _WAS)
    left = was or (direction is Direction.BETTER) is not bool(query.states & _GOOD)
    return (query.states, None) if left and not _stands_after(marked, stated[0], _TO) else (None, query.states)


def tells_how_it_was(marked: Marked) -> bool:
    """ "Som var försenade i T1": the one time named is of how it was."""
    stated = marked.of(Tag.STATES)
    return len(stated) == 1 and len(marked.times.placed) == 1 and _stands_after(marked, stated[0], _WAS)


def _stands_after(marked: Marked, mark: Mark, words: Phrases[bool]) -> bool:
    starts = range(max(mark.start - 2, 0), mark.start)
    found = [words.longest(marked.text, place) for place in starts if marked.text[place].stem]
    return any(each is not None and each[0] == mark.start for each in found)


def was_then_is(marked: Marked) -> tuple[States, States] | None:
    """ "Gick enligt plan i T1 men är försenade i T2": a status for each of two tertials."""
    if told := _was_and_is(marked) or _then_now(marked):
        return told
    sides = _sides(marked)
    if sides is None or (marked.of(Tag.REPORTING) and marked.of(Tag.NOT, Tag.EXCEPT)):
        return None  # "var pausat i T1 och har inte fått svar nu" has not moved
    (first, then), (second, now) = sides
    if first is None or first == second or then == now or None in then | now:
        return None
    return (now, then) if second is not None and second < first else (then, now)


def from_to(marked: Marked) -> tuple[States, States] | None:
    """ "Från grönt till rött", "från rött eller gult till grönt"; "grönt till rött" with the status before the word."""
    found: dict[str, States] = {}
    for mark in marked.of(Tag.STATES):
        before = mark.start - 1
        while marked.spoken(before) in cues.TO_BE:
            before -= 1
        if marked.spoken(before) in cues.FROM:
            found["from"] = _with_joined(marked, mark)
        elif marked.spoken(before) in cues.TO:
            found["to"] = _with_joined(marked, mark)
            earlier = (("from", other.states) for other in marked.of(Tag.STATES) if other.end == mark.start - 1)
            found.update(each for each in earlier if "from" not in found)
    return (found["from"], found["to"]) if len(found) == 2 else None


def _with_joined(marked: Marked, mark: Mark) -> States:
    """With those that an "eller" joins to it."""
    states, end = mark.states, mark.end
    for other in marked.of(Tag.STATES):
        if other.start == end + 1 and marked.spoken(end) in cues.JOINTS:
            states, end = states | other.states, other.end
    return states


def _was_and_is(marked: Marked) -> tuple[States, States] | None:
    """ "Som var pausade men är nu klara": what it was, and what it is, without a time."""
    stated = marked.of(Tag.STATES)
    if len(stated) != 2:
        return None
    first, second = stated
    if first.states == second.states:
        return None
    said = {marked.spoken(place) for place in range(first.end, second.start)}
    was = not marked.times.tertials and first.start > 1 and marked.spoken(first.start - 1) in cues.WAS
    turned = was and (bool(said & cues.BECOMES) or marked.spoken(first.start - 2) in cues.THAT)
    return (first.states, second.states) if turned else None


def _then_now(marked: Marked) -> tuple[States, States] | None:
    """ "Gröna då, röda nu"."""
    stated = marked.of(Tag.STATES)
    if len(stated) != 2:
        return None
    then, now = _ends_with(marked, stated[0], _THEN), _ends_with(marked, stated[1], _NOW)
    return (stated[0].states, stated[1].states) if then and now else None


def _ends_with(marked: Marked, mark: Mark, words: Phrases[bool]) -> bool:
    after = marked.text[mark.end : mark.end + 1]
    return bool(after) and bool(after[0].stem) and words.longest(marked.text, mark.end) is not None


Side = tuple[Tertial | None, States]
"""A clause with its tertial (None: now) and its statuses."""


def stood_apart(marked: Marked, negated: Collection[int]) -> tuple[Stood, ...]:
    """ "Saknade rapport i T1 men har rapporterat i T2", "varken i T1 eller T2": how it stood in each of the two."""
    tertials = sorted(marked.times.placed.items())
    if len(tertials) == 2 and marked.text in _NEITHER:
        stated = _stated(marked, range(len(marked.text)), negated)
        denied = UNREPORTED if stated == REPORTED else stated
        return tuple(Stood(denied, tertial=each) for _, each in tertials) if stated else ()
    still, sides = _still(marked, negated) or _are_and_were(marked, negated), _sides(marked, negated)
    if sides is not None and not (_are_alike(sides) or any(None in states for _, states in sides)):
        sides = None
    return tuple(Stood(states, tertial=tertial) for tertial, states in still or sides or ())


def _are_and_were(marked: Marked, negated: Collection[int]) -> tuple[Side, Side] | None:
    """ "Vilka röda var gröna i april?", "hur många av de röda var gröna i april?", "röda nu men gröna i april": how
    they are, and how they were.
    """
    stated, placed = marked.of(Tag.STATES), list(marked.times.placed.items())
    if len(stated) != 2 or len(placed) != 1 or negated:
        return None
    if stated[0].states == stated[1].states:
        return None
    if placed[0][0] > stated[1].start > stated[0].end and _is_of_now(marked, stated[0]):
        return (None, stated[0].states), (placed[0][1], stated[1].states)
    asked = {mark.end for mark in marked.of(Tag.WHICH, Tag.COUNT)}
    parts = [part for part in parts_in(marked) if part.span.start in asked and part.stated == [stated[0]]]
    first = parts[0].span.start if parts else stated[0].start
    was = stated[1].start - stated[0].end == 1 and marked.spoken(stated[0].end) in cues.WAS
    if not was or first not in asked or placed[0][0] < stated[1].end:
        return None
    return (None, stated[0].states), (placed[0][1], stated[1].states)


def _is_of_now(marked: Marked, mark: Mark) -> bool:
    """ "Röda nu", "nu röda"."""
    before = mark.start > 0 and marked.text[mark.start - 1].stem and _NOW.longest(marked.text, mark.start - 1)
    return bool(before) or _ends_with(marked, mark, _NOW)


def _are_alike(sides: tuple[Side, Side]) -> bool:
    return sides[0][1] == sides[1][1]


def now_verb(marked: Marked) -> int | None:
    """Where it begins to tell of now: "av vårens förseningar ÄR fortfarande …"."""
    placed = sorted(marked.times.placed)
    near = [place for mark in marked.of(Tag.AGAIN) for place in range(mark.start - 3, mark.end + 2)]
    found = [
        place
        for place in near
        if marked.spoken(place) in cues.IS_NOW and placed and (placed[-1] < place or marked.times.since)
    ]
    return found[0] if found and len(placed) == 1 else None


def _still(marked: Marked, negated: Collection[int]) -> tuple[Side, Side] | None:
    """ "Vilka av vårens förseningar är fortfarande förseningar?": then, and now; the same where now tells none."""
    verb = now_verb(marked)
    if verb is None or marked.of(Tag.NOT, Tag.EXCEPT):
        return None
    before, after = (_stated(marked, span, negated) for span in (range(verb), range(verb, len(marked.text))))
    then, now = before or (after if marked.times.since else before), after or before
    return ((next(iter(marked.times.placed.values())), then), (None, now)) if then else None


def _sides(marked: Marked, negated: Collection[int] = ()) -> tuple[Side, Side] | None:
    """The two clauses. Where the second has no tertial of its own, a "nu" or "sedan dess" tells that it is of now."""
    tertials = sorted(marked.times.placed.items())
    if not tertials or len(tertials) > 2:
        return None
    for place in range(len(marked.text)):
        if marked.text[place].is_break or _JOINTS.longest(marked.text, place) or _NOW.longest(marked.text, place):
            before, after = (_stated(marked, span, negated) for span in (range(place), range(place, len(marked.text))))
            later = tertials[1] if len(tertials) == 2 else None
            if later and not after and any(each.folded in cues.STILL_SO for each in marked.text[place:]):
                after = before  # "och är det fortfarande i T2"
            told = place < later[0] if later else before == after or _tells_of_now(marked, place)
            if before and after and tertials[0][0] < place and told:
                return (tertials[0][1], before), (later[1] if later else None, after)
    return None


def _tells_of_now(marked: Marked, place: int) -> bool:
    return marked.times.now or _SINCE_THEN.find(marked.text[place:]) is not None


def _stated(marked: Marked, span: range, negated: Collection[int]) -> States:
    inside = [mark for mark in marked.marks if mark.start in span]
    stated = [mark for mark in inside if mark.tag is Tag.STATES]
    found = [_meant(mark, mark.start in negated) for mark in stated or inside]
    return frozenset(state for states in found for state in states)


def _meant(mark: Mark, negated: bool) -> States:
    if mark.tag is Tag.STATES:
        return REPORTED - mark.states if negated else mark.states
    if mark.tag is Tag.MISSING:
        return UNREPORTED
    if mark.tag is Tag.REPORTING:
        return UNREPORTED if negated else REPORTED
    return frozenset()
