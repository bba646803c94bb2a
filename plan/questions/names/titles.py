"""Which activities a name means: an id, a title, or words of one, misspelt or without å, ä and ö too."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from plan.model import Activity, Plan
from plan.questions.index import repairs
from plan.questions.index.plan_index import Index, index_of
from plan.questions.swedish.lexicon import phrase_set, respoken
from plan.questions.swedish.vocabulary import question_words, things
from plan.questions.swedish.words import Word, folded, words

_MARKS = " \"'”“’.!"
_KINDS = phrase_set(f"{things.ITEM_NOUN} | {things.PROJECT} | {things.PRE_STUDY}")
_POLITE = folded(question_words.POLITE)
_NEAR_ONE, _NEAR = 0.7, 0.95
"""How much of the best title's fit another must have to be meant as well, by one word and by several."""


def named(name: str, plan: Plan, among: Collection[str] | None = None) -> tuple[Activity, ...]:
    """All that the name fits, in the plan's order; `among`: the ids that it may mean.

    An id goes before a whole title, and that before words of one, since a short title may stand within a longer. Every
    word must be held by the title, so that a name of something else fits nothing.
    """
    index = index_of(plan)
    places = [place for place, each in enumerate(plan.activities) if among is None or each.id in among]
    return tuple(plan.activities[place] for place in _meant(name, index, places))


def _meant(name: str, index: Index, places: Sequence[int]) -> list[int]:
    written = words(name)
    spelt = repairs.whole(respoken(written), index)
    wanted = name.casefold().strip(_MARKS)
    return (
        [place for place in places if index.activities[place].id == wanted]
        or _entitled(written, index, places)
        or _entitled(spelt, index, places)
        or _holding(_telling(spelt, index), index, places)
        or _holding([each for each in _telling(spelt, index) if not _is_aside(each)], index, places)
    )


def _entitled(text: Iterable[Word], index: Index, places: Iterable[int]) -> list[int]:
    """Those whose whole title the text is."""
    title = tuple(each.folded for each in text if each.stem)
    return [place for place in places if title and index.titles[place] == title]


def _telling(text: Iterable[Word], index: Index) -> list[Word]:
    return [each for each in text if each.stem and not index.is_small(each)]


def _is_aside(each: Word) -> bool:
    """ "Projektet digital post, tack": a word for what sort of thing is meant, or of politeness."""
    return each.folded in _POLITE or _KINDS.longest([each], 0) is not None


def _holding(text: Sequence[Word], index: Index, places: Iterable[int]) -> list[int]:
    """Those whose titles hold every word, as well or nearly as well as the best of them does."""
    fitting = [index.titles_holding(each) for each in text]
    scores = {
        place: sum(each[place] for each in fitting)
        for place in places
        if fitting and all(place in each for each in fitting)
    }
    enough = (_NEAR_ONE if len(text) == 1 else _NEAR) * max(scores.values(), default=0.0)
    return [place for place, score in scores.items() if score >= enough]
