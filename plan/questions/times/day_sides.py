"""The word before a day that tells which side of it is meant: "före 1 november", "senare än den sista oktober"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum, auto

from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import cues, times
from plan.questions.swedish.words import Word


class Side(Enum):
    BEFORE = auto()
    UNTIL = auto()
    AFTER = auto()
    FROM = auto()


Days = tuple[date | None, date | None]

_WORDS = {
    Side.BEFORE: phrase_set(times.BEFORE, exact=True),
    Side.UNTIL: phrase_set(times.UNTIL, exact=True),
    Side.AFTER: phrase_set(times.AFTER, exact=True),
    Side.FROM: phrase_set(times.FROM, exact=True),
}
_NARROWED = phrase_set(times.NARROWED, exact=True)
_ARTICLES = cues.DAY_ARTICLES
_LONGEST = 4


def bound(text: Sequence[Word], day: int) -> tuple[Side, int] | None:
    """Which side of the day at that place is meant, and where the words for it begin."""
    end = day
    while end > 0 and text[end - 1].folded in _ARTICLES:
        end -= 1
    starts = [start for start in range(max(0, end - _LONGEST), end) if text[start].stem]
    if any((found := _NARROWED.longest(text, start)) and found[0] == end for start in starts):
        return None
    for start in starts:
        for side, told in _WORDS.items():
            found = told.longest(text, start)
            if found is not None and found[0] == end:
                return side, start
    return None


def bounded(side: Side | None, first: date, last: date) -> Days:
    """The days from `first` to `last`, or all on one side of them."""
    match side:
        case Side.BEFORE:
            return None, first - timedelta(days=1)
        case Side.UNTIL:
            return None, last
        case Side.AFTER:
            return last + timedelta(days=1), None
        case Side.FROM:
            return first, None
    return first, last
