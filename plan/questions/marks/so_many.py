"""How many are asked for: "vilka tre blir klara först?", "topp 5 enheter"."""

from __future__ import annotations

from collections.abc import Iterable

from plan.questions.marks.marked_text import Mark, Marked, MarkedWords, Marking
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.swedish.dates import number_of


def mark_counted_units(marking: Marking) -> None:
    """ "Vilka två enheter …" and "de två enheter som …" count units; elsewhere two units are what a thing has."""
    asked = marking.of(Tag.WHICH, Tag.SHOW, Tag.UNABLE)
    begun = {mark.end for mark in asked if marking.spoken(mark.start) not in cues.THAT}
    for place, mark in enumerate(marking.marks):
        counts = mark.start in begun or _are_those(marking, mark.start - 1)
        number = number_of(marking.spoken(mark.start)) if mark.tag is Tag.SHARED and counts else None
        if number is not None and mark.end - mark.start == 2:
            marking.marks[place] = Mark(Tag.UNIT_NOUN, None, mark.start + 1, mark.end)


def few_of(marked: Marked) -> int:
    """ "Vilka tre blir klara sist?"; "vilken" is one. 0 where no number is told."""
    asked = marked.of(Tag.WHICH, Tag.SHOW)
    behind = (mark.end + _are_those(marked, mark.end) for mark in asked)
    return _first(marked, behind) or int(
        any(marked.spoken(mark.start) in cues.WHICH_ONE for mark in marked.of(Tag.WHICH))
    )


def few_ranked(marked: Marked) -> int:
    """ "Vilka tre enheter har flest röda?", "topp 5 mål": of how many places a ranking is to tell; 0 if of some."""
    places = marked.of(Tag.UNIT_NOUN, Tag.GOAL_NOUN)
    if not places:
        return 0
    asked = marked.of(Tag.WHICH, Tag.SHOW, Tag.UNABLE)
    begun = {mark.end for mark in asked if marked.spoken(mark.start) not in cues.WHICH_ONE}
    counted = (mark.start - 1 for mark in places)
    told = [at for at in counted if at in begun or _are_those(marked, at - 1)]
    return _first(marked, [*told, *(mark.end - 1 for mark in marked.of(Tag.UNABLE))])


def _are_those(marked: MarkedWords, place: int) -> bool:
    """ "De": folded it is the "det" that it may stand for."""
    return 0 <= place < len(marked.text) and marked.text[place].raw.casefold() in cues.THE_SEVERAL


def _first(marked: Marked, places: Iterable[int]) -> int:
    return next((number for at in places if (number := number_of(marked.spoken(at)))), 0)
