"""What is looked among, where it is told with a status of its own: "av dem som var försenade i T1 …"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import clauses, constructions, cues
from plan.questions.swedish.vocabulary.states import REPORTED, UNREPORTED, States
from plan.questions.swedish.words import folded
from plan.questions.those import Stood

_PART_OF = phrase_set(constructions.PART_OF, exact=True)
_SAID_AGAIN = phrase_set(clauses.SAID_AGAIN, exact=True)
_VERBS = folded(constructions.VERBS)
_SAID: dict[Tag, States] = {Tag.REPORTING: REPORTED, Tag.MISSING: UNREPORTED}
_TOLD = (Tag.STATES, Tag.REPORTING, Tag.MISSING)


def says_it_again(marked: Marked) -> bool:
    """ "Avvikelser i T2, alltså det som är gult eller rött": one set, told twice."""
    return _SAID_AGAIN.find(marked.text) is not None


@dataclass(frozen=True, slots=True)
class LookedAmong:
    """`span` the words "av dem", `stated` what is told of it, and `others` what is told of the rest."""

    span: range
    base: range
    stated: list[Mark]
    others: list[Mark]


def parts_in(marked: Marked, taken: Collection[int] = ()) -> Iterator[LookedAmong]:
    told = marked.of(*_TOLD)
    inside = {place for mark in marked.marks for place in range(mark.start, mark.end)} | {*taken}
    inside |= marked.times.used | {*marked.verbatim}
    for place, each in enumerate(marked.text):
        found = _PART_OF.longest(marked.text, place) if each.stem and place not in inside else None
        if found is not None:
            span = range(place, found[0])
            base = range(span.stop, _end_of(marked, span.stop))
            stated = [mark for mark in told if mark.start in base and _is_of_part(marked, span, mark)]
            yield LookedAmong(span, base, stated, [mark for mark in told if mark not in stated])


def stood_before(marked: Marked, negated: Collection[int]) -> tuple[Stood, list[Mark]] | None:
    """ "Av det som var grönt i T1, hur mycket är nu klart?": how the part stood then, and the marks that say so."""
    for part in parts_in(marked):
        beyond = min((mark.start for mark in part.others if mark.start >= part.span.stop), default=part.base.stop)
        when = [told for place, told in marked.times.placed.items() if place in part.base and place < beyond]
        one = len(part.stated) == 1 and part.stated[0].start not in negated
        rest = any(mark.tag is Tag.STATES for mark in part.others)
        if one and len(when) == 1 and rest and not {*negated} & {*part.base}:
            return Stood(_SAID.get(part.stated[0].tag, part.stated[0].states), tertial=when[0]), part.stated
    return None


def _is_of_part(marked: Marked, span: range, mark: Mark) -> bool:
    """ "Av de röda", "av dem som är röda", not "av projekten som …, är röda"."""
    between = {marked.spoken(place) for place in range(span.stop, mark.start)}
    return between <= cues.ARTICLES | cues.OF_ALL or bool(between & cues.THAT)


def _end_of(marked: Marked, place: int) -> int:
    """Before the next verb, but for that of a "som …"."""
    own = 0
    while place < len(marked.text) and not marked.text[place].is_break:
        if marked.spoken(place) in cues.THAT:
            own = 1
        elif marked.spoken(place) in _VERBS:
            if not own:
                break
            own = 0
        place += 1
    return place
