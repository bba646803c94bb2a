"""What is to be looked for in comments or titles: "har någon skrivit om SKR?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from plan.questions.swedish.lexicon import SMALL, lexicon, phrase_set
from plan.questions.swedish.vocabulary import cues, reports, weighty
from plan.questions.swedish.words import Word, fold, stem

_SAYING, _ASKS_WHAT, _IN_TITLE = (
    phrase_set(words, exact=True) for words in (reports.SAYING, reports.ASKS_WHAT, reports.IN_TITLE)
)
_IN_THE_PLAN, _WRITTEN = phrase_set(reports.IN_THE_PLAN, exact=True), phrase_set(reports.WRITTEN_IN)
"""What is told of in the plan is told by its titles and goals, unless comments are spoken of."""
_TIME = re.compile(r"t[123]|(19|20)\d\d")
_MOST, _SHORTEST_PART, _REACH = 4, 5, 3


@dataclass(frozen=True, slots=True)
class Search:
    """Words that must all be there, as they were written; empty where nothing is looked for. `cut`: what was taken
    out of the question for them, at `place` of what is left (-1: nobody knows).
    """

    words: tuple[str, ...] = ()
    in_titles: bool = False
    cut: tuple[Word, ...] = ()
    place: int = -1


def parted(text: Sequence[Word], spelt: Callable[[Sequence[Word]], Sequence[Word]]) -> tuple[list[Word], Search]:
    """The question without what it looks for, since that need not be a word of the plan. `spelt` puts words right."""
    of_plan = text in _IN_THE_PLAN and text not in _WRITTEN
    found = None if of_plan or (text and _ASKS_WHAT.longest(text, 0)) else _SAYING.find(text)
    found = _nested(text, found) if found else None
    text, found = _denied_first(*_verb_first(text, found)) if found else (text, found)
    after = found[1] if found else _lacked(text, spelt)
    if not after:
        return list(text), Search()
    start, end = _sought(text, after)
    if start == end and found:
        start, end = _one_left(text, after)
    words = tuple(each.raw for each in text[start:end] if each.folded not in cues.OF_SOMEBODY)
    if not words or _WRITTEN.find(text[start:end]):
        return list(text), Search()
    kept = text[:start] if found else text[: after - 1]
    cut = tuple(text[len(kept) : end])
    return [*kept, *text[end:]], Search(words, text in _IN_TITLE, cut, len(kept))


def _one_left(text: Sequence[Word], start: int) -> tuple[int, int]:
    """ "Nämner bilder": a small word that is all there is to look for, but for grammar."""
    end = next((place for place in range(start, len(text)) if text[place].is_break), len(text))
    alone = end == start + 1 and text[start].folded not in weighty.DROPPED
    return (start, end) if alone else (start, start)


def _verb_first(text: Sequence[Word], found: tuple[int, int, bool]) -> tuple[Sequence[Word], tuple[int, int, bool]]:
    """ "Har SKR nämnts i kommentarerna?" said as "har nämnts SKR i kommentarerna": what stands before is looked for."""
    start, end, _ = found
    told_where = end < len(text) and text[end].folded in cues.IN and _WRITTEN.find(text[end : end + 2 * _REACH])
    if end != start + 1 or text[start].folded not in cues.IS_MENTIONED or not told_where:
        return text, found
    first = start
    while first and start - first < _MOST and not _ends(text[first - 1]):
        first -= 1
    return [*text[:first], text[start], *text[first:start], *text[end:]], (first, first + 1, True)


def _denied_first(text: Sequence[Word], found: tuple[int, int, bool]) -> tuple[Sequence[Word], tuple[int, int, bool]]:
    """ "Nämner inte SKR" said as "inte nämner SKR": the "inte" is not looked for."""
    start, end, _ = found
    if end >= len(text) or text[end].folded not in cues.DENIED:
        return text, found
    return [*text[:start], text[end], *text[start:end], *text[end + 1 :]], (start + 1, end + 1, True)


def _nested(text: Sequence[Word], found: tuple[int, int, bool]) -> tuple[int, int, bool]:
    """ "Som skriver att de inväntar anbud": what they wait for is looked for."""
    for place in range(found[1], min(found[1] + _REACH, len(text))):
        inner = _SAYING.longest(text, place) if text[place].stem else None
        if inner is not None:
            return found[0], inner[0], True
    return found


def _lacked(text: Sequence[Word], spelt: Callable[[Sequence[Word]], Sequence[Word]]) -> int:
    """Where what somebody is short of stands: "är det någon som saknar lokal?"; 0 where reports are, or what the plan
    tells of: "vilka saknar vi?", "vem saknar slutdatum?"."""
    place = next((at for at, each in enumerate(text) if at and each.folded in cues.LACKS), 0)
    start, end = _sought(text, place + 1)
    ours = place and place + 1 < len(text) and text[place + 1].folded in cues.WE
    if not place or ours or start == end or text[place - 1].folded not in cues.WHO_LACKS:
        return 0
    read = spelt(text)
    known = lexicon().longest(read, place) if len(read) == len(text) else (0, None)
    alone = known is None or known[0] == place + 1
    return place + 1 if alone and lexicon().longest(read, start) is None else 0


def _sought(text: Sequence[Word], start: int) -> tuple[int, int]:
    while start < len(text) and text[start].folded in SMALL:
        start += 1
    end = start
    while end < len(text) and end - start < _MOST and (not _ends(text[end]) or _goes_on(text, start, end)):
        end += 1
    return start, end


def _goes_on(text: Sequence[Word], start: int, place: int) -> bool:
    """ "Mallar från SKR": whose it is belongs to what is looked for."""
    after = text[place + 1] if place + 1 < len(text) else None
    return start < place and text[place].folded in cues.OF_SOMEBODY and after is not None and not _ends(after)


def _ends(each: Word) -> bool:
    return each.is_break or each.folded in SMALL or _TIME.fullmatch(each.folded) is not None


def holds(written: str, words: Sequence[str]) -> bool:
    """Whether each word begins some word of what is written, or a long one stands within."""
    said = re.split(r"[\W_]+", fold(written))
    return all(any(_is_of(word, each) for each in said) for word in map(fold, words))


def _is_of(word: str, written: str) -> bool:
    begun = stem(word) if len(word) >= _SHORTEST_PART else word
    return written.startswith(begun) or (len(word) >= _SHORTEST_PART and word in written)
