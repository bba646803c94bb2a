"""What a speaker fills a pause with: "sedan eh förra tertialet", "hur många är faktiskt klara"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import cues, small
from plan.questions.swedish.words import Word, folded, word

_HESITATIONS = phrase_set(small.HESITATIONS, exact=True, written=True)
_AND_SAID = small.AND_SAID.split()
_SORT = small.SORT
_DENIED, _ONE, _WHAT_IS_REPORTED = folded(small.DENIED), folded(small.ONE), folded(small.WHAT_IS_REPORTED)
_OF_SORTS, _SORTS_OF = folded(small.OF_SORTS), folded(small.SORTS_OF)


def without_single(text: Sequence[Word]) -> Sequence[Word]:
    """ "Har inte rapporterat en enda aktivitet": not any; right behind the denial it is a phrase of its own."""
    denied = next((place for place, each in enumerate(text) if each.folded in _DENIED), len(text))
    found = list(text)
    for place in range(denied + 2, len(text) - 2):
        one, single, noun = (each.folded for each in text[place : place + 3])
        if one in _ONE and single == cues.SINGLE and noun in _WHAT_IS_REPORTED:
            found[place : place + 2] = [word(small.SOME)]
            break
    return found


def unhesitating(text: Sequence[Word], is_told_of: Callable[[Word], bool]) -> Sequence[Word]:
    """Without them, between two words of a clause; one that `is_told_of`, as in a title, is no such."""
    if not any(each.stem and _HESITATIONS.longest(text, place) for place, each in enumerate(text)):
        return text
    found: list[Word] = []
    place = 0
    while place < len(text):
        end = _end_of_one(text, place)
        between = place > 0 and end < len(text) and bool(text[end].stem) and bool(text[place - 1].stem)
        if end == place or not between or any(map(is_told_of, text[place:end])):
            found.append(text[place])
            end = place + 1
        place = end
    return found


def _end_of_one(text: Sequence[Word], place: int) -> int:
    found = _HESITATIONS.longest(text, place) if text[place].stem else None
    if found is None or text[place].raw in _AND_SAID or (text[place].folded == _SORT and _is_of_sorts(text, place)):
        return place
    return found[0]


def _is_of_sorts(text: Sequence[Word], place: int) -> bool:
    """ "Vilken typ", "typ av aktivitet", "typ P"."""
    before = text[place - 1].folded if place else ""
    after = text[place + 1].folded if place + 1 < len(text) else ""
    return before in _OF_SORTS or after in _SORTS_OF
