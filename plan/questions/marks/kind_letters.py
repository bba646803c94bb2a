"""The kinds by the letters that a plan's column has: "vilka F är försenade?", "hur många är både A och F?"."""

from __future__ import annotations

from plan.model import Kind
from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues

_LETTERS = {kind.value.lower(): kind for kind in Kind}
_JOINED = cues.AND | cues.OR_ELSE
_BEFORE = cues.BEING | cues.BOTH_OF | cues.ALL_OF_IT
_AFTER = cues.BEING | cues.HAVE | cues.THAT | cues.IN | cues.EXISTS | _JOINED


def mark_kind_letters(marking: Marking) -> None:
    """A letter is a kind where it is asked for, or joined to one that is, and no name goes on behind it."""
    asked = {mark.end for mark in marking.of(Tag.WHICH, Tag.COUNT)}
    told: list[int] = []
    for place, each in enumerate(marking.text):
        joined = place - 2 in told and marking.spoken(place - 1) in _JOINED
        begun = place in asked or marking.spoken(place - 1) in _BEFORE or _has_two(marking, place)
        if each.folded in _LETTERS and (joined or begun) and _ends_or_goes_on(marking, place + 1):
            told.append(place)
    for place in told:
        kind = _LETTERS[marking.text[place].folded]
        tag = Tag.ONLY_KIND if kind is Kind.ACTIVITY else Tag.KIND
        marking.marks.append(Mark(tag, kind, place, place + 1))
    marking.left = [place for place in marking.left if place not in told]


def _has_two(marking: Marking, place: int) -> bool:
    """ "Vilka har A och F?": one letter alone may be anything."""
    two = marking.spoken(place + 1) in _JOINED and marking.spoken(place + 2) in _LETTERS
    return two and marking.spoken(place - 1) in cues.HAVE


def _ends_or_goes_on(marking: Marking, place: int) -> bool:
    ends = place >= len(marking.text) or marking.text[place].is_break
    return ends or marking.spoken(place) in _AFTER
