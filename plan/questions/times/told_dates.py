"""A date held against the one that was told before: "bli klart tidigare än i T1", "senare än vad de lovade"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Shift
from plan.questions.swedish.vocabulary import cues, times
from plan.questions.swedish.words import Word, folded

_FINISHING, _TOLD = (phrase_set(words, exact=True) for words in (times.BECOMES_DONE, times.TOLD))
_EXPECTED, _THEN = folded(times.EXPECTED), folded(times.TOLD_THEN)
_TERTIAL = re.compile(rf"t[123]|tertial\w*|{'|'.join(sorted(_THEN))}")
_WAYS = {"senare": Shift.LATER, "tidigare": Shift.EARLIER}
_MOST_BEFORE_TOLD = 3


@dataclass(frozen=True, slots=True)
class AgainstTold:
    """The places of the words, from "klart" to what tells that the other date was said, and which way it has moved."""

    start: int
    end: int
    shift: Shift


def against_told(text: Sequence[Word]) -> AgainstTold | None:
    """None where it is held against a day: "klart senare än i oktober"."""
    for place, word in enumerate(text[:-1]):
        shift = _WAYS.get(word.folded)
        if shift is None or text[place + 1].folded not in cues.THAN:
            continue
        begins = next((at for at in range(place) if text[at].stem and _FINISHING.longest(text, at)), None)
        ends = _end_of_told(text, place + 2)
        while begins and text[begins - 1].folded in _EXPECTED:
            begins -= 1
        if begins is not None and ends is not None:
            return AgainstTold(begins, ends, shift)
    return None


def _end_of_told(text: Sequence[Word], place: int) -> int | None:
    """After the verb that tells it, or before the tertial."""
    for at in range(place, min(place + _MOST_BEFORE_TOLD, len(text))):
        if text[at].stem and _TOLD.longest(text, at):
            return at + 1
    at = place + (place < len(text) and text[place].folded in cues.IN)
    return at if at < len(text) and _TERTIAL.fullmatch(text[at].folded) else None
