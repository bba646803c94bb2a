"""Where one clause of a question ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.names.names import Names
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import clauses as vocabulary
from plan.questions.swedish.vocabulary import cues

_CUTTING = vocabulary.JOINS | cues.OR_ELSE | vocabulary.THAT | vocabulary.VERBS
_NO_MAIN_CLAUSE = vocabulary.SUBJECTS | vocabulary.JOINS | cues.OR_ELSE
"""After one of these a verb begins none."""
_NOUNS = (Tag.ITEM_NOUN, Tag.KIND)
_OF_CLAUSES = (Tag.WHAT, Tag.AMONG_REPORTED)
"""Phrases that hold a "som": "det som", "av de aktiviteter som har rapporterats"."""


class Joined(Enum):
    """How a clause follows what stands before it: the first one, one beside another or instead of it, what is asked of
    those that the ones before it tell, and what is left out of them.
    """

    FIRST = auto()
    AND = auto()
    OR = auto()
    OF = auto()
    EXCEPT = auto()


@dataclass(frozen=True, slots=True)
class Cut:
    """The words between two clauses."""

    span: range
    joined: Joined


def cuts_in(marked: Marked, names: Names) -> Iterator[Cut]:
    """The "som" or the verb after what is asked about, then "och som", "men", "eller", and the main verb after what is
    told of those it asks about.
    """
    whole = (mark for mark in marked.marks if mark.tag not in _OF_CLAUSES)
    inside = {place for mark in whole for place in range(mark.start + 1, mark.end)} | marked.times.used
    named = {place for unit in names.units for place in range(unit.start, unit.end)}
    neither = next((at for at, each in enumerate(marked.text) if each.folded in cues.NEITHER), len(marked.text))
    noun, place, opened = _first_noun(marked), 1, False
    asks = any(mark.start < noun for mark in marked.of(Tag.WHICH, Tag.COUNT, Tag.SHARE))
    excepting = {mark.start: mark.end for mark in marked.of(Tag.EXCEPT)}
    excepting |= {mark.start: mark.end for mark in marked.of(Tag.NOT) if is_without_that(marked, mark)}
    place = 0 if 0 in excepting else place
    while place < len(marked.text):
        said = marked.spoken(place)
        start, place = place, place + 1
        excepted = _left_out(marked, excepting[start], named) if start in excepting else None
        more = None if excepted or start in inside else _after_though(marked, start, named)
        if found := excepted or more:
            yield Cut(range(start, found[0]), Joined.EXCEPT if excepted else Joined.AND)
            noun, opened, place = 0, opened and not excepted, found[1] + 1
            continue
        if said in vocabulary.SUBJECTS and noun <= start:
            noun = 0
        if start in inside or said not in _CUTTING or (said in cues.OR_ELSE and neither < start):
            continue
        if said in vocabulary.VERBS:
            of_those = opened and asks and marked.spoken(start - 1) not in _NO_MAIN_CLAUSE
            if not of_those and not 0 < noun <= start:
                continue
            yield Cut(range(start, start), Joined.OF if of_those else Joined.FIRST)
            noun, opened = 0, False
            place = _over(marked, start, vocabulary.NEGATIONS | vocabulary.NOW) + 1
            continue
        place = _over(marked, place, vocabulary.BETWEEN)
        that = said in vocabulary.THAT and not (opened and marked.text[start - 1].is_break)
        relative = said in vocabulary.THAT or marked.spoken(place - 1) in vocabulary.THAT
        verb = _verb(marked, place, named if relative else set())
        if verb is None or (that and not 0 < noun <= start):
            noun = 0 if that else noun
            continue
        yield Cut(range(start, place), Joined.FIRST if that else Joined.OR if said in cues.OR_ELSE else Joined.AND)
        noun, opened, place = 0, opened or that, verb + 1


def _first_noun(marked: Marked) -> int:
    """Where what is asked about has been named: a noun, or what stands for one before a "som"; 0 where it is not."""
    noun = min((mark.end for mark in marked.of(*_NOUNS)), default=0)
    named = {mark.end for mark in marked.of(Tag.STATES)}
    named |= {place for mark in marked.of(Tag.AMONG_REPORTED) for place in range(mark.start, mark.end)}
    alone = [
        place
        for place, each in enumerate(marked.text)
        if each.folded in vocabulary.THAT and (place in named or marked.spoken(place - 1) in vocabulary.THOSE)
    ]
    return min((each for each in (noun, *alone[:1]) if each), default=0)


def _over(marked: Marked, place: int, words: frozenset[str]) -> int:
    while marked.spoken(place) in words:
        place += 1
    return place


def is_without_that(marked: Marked, no: Mark) -> bool:
    """ "Utan att": a clause tells what is left out."""
    return (marked.spoken(no.start), marked.spoken(no.start + 1)) == vocabulary.WITHOUT_THAT


def _left_out(marked: Marked, place: int, named: set[int]) -> tuple[int, int] | None:
    """Where the clause and its verb begin that tells what is left out: "utom de som är", "utan att de är"."""
    if marked.spoken(place) == vocabulary.WITHOUT_THAT[1]:
        nouns = {at for mark in marked.of(*_NOUNS) for at in range(mark.start, mark.end)}
        place = next(
            at
            for at in range(place + 1, len(marked.text) + 1)
            if at not in nouns and marked.spoken(at) not in vocabulary.THE_SAME
        )
        return (place, place) if marked.spoken(place) in vocabulary.FINITE.keys() | vocabulary.VERBS else None
    place = _over(marked, place, vocabulary.THOSE)
    if marked.spoken(place) not in vocabulary.THAT:
        return None
    begins = marked.spoken(place + 1) in vocabulary.DID
    verb = place + 1 if begins else _verb(marked, place + 1, named)
    return None if verb is None else (place + 1, verb)


def _after_though(marked: Marked, start: int, named: set[int]) -> tuple[int, int] | None:
    """Where the clause and its verb begin in "fast de inte är", "trots att de har"."""
    if marked.spoken(start) not in vocabulary.THOUGH:
        return None
    place = _over(marked, _over(marked, start + 1, vocabulary.THOUGH_THAT), vocabulary.THOSE)
    verb = _verb(marked, place, named) if place > start + 1 else None
    return None if verb is None else (place, verb)


def _verb(marked: Marked, place: int, named: set[int]) -> int | None:
    """Where the clause that begins there has its finite verb: at once, or after an "inte", a "nu" or a unit."""
    place = _over(marked, place, vocabulary.NOW)
    while place in named:
        place += 1
    place = _over(marked, place, vocabulary.NEGATIONS)
    return place if marked.spoken(place) in vocabulary.VERBS else None
