"""What is to be looked for in comments or titles: "har någon skrivit om SKR?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plan.questions.swedish.lexicon import SMALL, phrase_set
from plan.questions.swedish.vocabulary import reports
from plan.questions.swedish.words import Word, fold, stem

_SAYING, _ASKS_WHAT, _IN_TITLE = (
    phrase_set(words, exact=True) for words in (reports.SAYING, reports.ASKS_WHAT, reports.IN_TITLE)
)
_TIME = re.compile(r"t[123]|(19|20)\d\d")
_MOST, _SHORTEST_PART = 4, 5


@dataclass(frozen=True, slots=True)
class Search:
    """Words that must all be there, as they were written; empty where nothing is looked for."""

    words: tuple[str, ...] = ()
    in_titles: bool = False


def parted(text: Sequence[Word]) -> tuple[list[Word], Search]:
    """The question without what it looks for, since that need not be a word of the plan."""
    found = None if text and _ASKS_WHAT.longest(text, 0) else _SAYING.find(text)
    if found is None:
        return list(text), Search()
    start, end = _sought(text, found[1])
    words = tuple(each.raw for each in text[start:end])
    if not words:
        return list(text), Search()
    return [*text[:start], *text[end:]], Search(words, in_titles=text in _IN_TITLE)


def _sought(text: Sequence[Word], start: int) -> tuple[int, int]:
    while start < len(text) and text[start].folded in SMALL:
        start += 1
    end = start
    while end < len(text) and end - start < _MOST and not _ends(text[end]):
        end += 1
    return start, end


def _ends(each: Word) -> bool:
    return each.is_break or each.folded in SMALL or _TIME.fullmatch(each.folded) is not None


def holds(written: str, words: Sequence[str]) -> bool:
    """Whether each word begins some word of what is written, or a long one stands within."""
    said = re.split(r"[\W_]+", fold(written))
    return all(any(_is_of(word, each) for each in said) for word in map(fold, words))


def _is_of(word: str, written: str) -> bool:
    begun = stem(word) if len(word) >= _SHORTEST_PART else word
    return written.startswith(begun) or (len(word) >= _SHORTEST_PART and word in written)
