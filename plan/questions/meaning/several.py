"""Several questions in one message: "hur många är försenade, och vilka är klara?"."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.index.people import Circle
from plan.questions.index.plan_index import Index
from plan.questions.meaning.reader import understand
from plan.questions.query import AnswerKind, Query
from plan.questions.swedish.addressing import question_in
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import addressing, clauses
from plan.questions.swedish.words import Word, folded, words
from plan.questions.times.reckoning import Reckoning

_OPENS = folded(addressing.OPENS)
_WHETHER = folded(addressing.WHETHER)
_AND = phrase_set(addressing.AND_ALSO, exact=True)
_WONDERS = phrase_set(addressing.ASKS, exact=True, written=True)
_OF_ALL = clauses.VERBS | folded(addressing.WHERE)
_COUNTS = phrase_set(clauses.COUNTED, exact=True)
_IS, _EACH = folded(clauses.IS), folded(clauses.RESPECTIVELY)
_MOST = 3
_WHOLE = {"states", "units", "goals", "activities", "finish", "kinds", "collaboration", "odds", "except"}
"""What a question of its own is narrowed by; "varför?" and "vilka?" lean on the one before."""
_NOT_ANSWERED = {AnswerKind.UNKNOWN, AnswerKind.CLARIFY, AnswerKind.REFUSE}


def questions_in(text: str, index: Index, reckoning: Reckoning, circle: Circle) -> tuple[str, ...]:
    """The questions one by one, as they are written; the text itself where it is one question."""
    parts = _with_what_they_share(_parts(_counted_each(question_in(words(text)).text)))
    if not 1 < len(parts) <= _MOST:
        return (text,)
    meant = [understand(tuple(part), index, reckoning, circle).query for part in parts]
    if any(query.ask in _NOT_ANSWERED or not _is_whole(query) for query in meant):
        return (text,)
    return tuple(" ".join(each.raw for each in part) for part in parts)


def _counted_each(text: Sequence[Word]) -> Sequence[Word]:
    """ "Hur många projekt respektive förstudier har vi?": how many of each."""
    asked = next((at for at in range(len(text) - 1) if _COUNTS.longest(text, at)), None) if text else None
    place = next((at for at, each in enumerate(text) if each.folded in _EACH), None)
    if asked is None or place is None or not asked + 2 < place < len(text) - 1:
        return text
    if not all(each.folded in _IS for each in text[asked + 2 : place - 1]):
        return text  # "hur många försenade har HR respektive Ekonomi?"
    return [*text[:place], *words(clauses.AND_COUNTED), *text[place + 1 :]]


def _with_what_they_share(parts: list[list[Word]]) -> list[list[Word]]:
    """ "Hur många avslutade och hur många pausade har Ekonomi?": each is of Ekonomi."""
    if len(parts) < 2 or any(_tail(part) for part in parts[:-1]):
        return parts
    return [*([*part, *_tail(parts[-1])] for part in parts[:-1]), parts[-1]]


def _tail(part: Sequence[Word]) -> Sequence[Word]:
    """From the verb, or from what tells where."""
    place = next((at for at, each in enumerate(part) if each.folded in _OF_ALL), len(part))
    return part[place:]


def _asks(text: Sequence[Word], start: int) -> bool:
    """ "… och sen undrar jag om …"."""
    return bool(text[start].stem) and _WONDERS.longest(text, start) is not None


def _is_whole(query: Query) -> bool:
    silent = query.states is not None and query.ask is AnswerKind.UNITS
    return bool(query.said & _WHOLE) or silent or query.change is not None


def _parts(text: Sequence[Word]) -> list[list[Word]]:
    """Cut before a question word that begins a sentence, or that an "och" joins to a question before."""
    found: list[list[Word]] = [[]]
    place = 0
    while place < len(text):
        joined = _AND.longest(text, place) if text[place].stem else None
        start = joined[0] if joined else place
        opens = start < len(text) and (text[start].folded in _OPENS or (bool(joined) and _asks(text, start)))
        begins = place == 0 or text[place - 1].is_break or joined is not None
        asked = found[-1][:1] and (found[-1][0].folded in _WHETHER or any(each.folded in _OPENS for each in found[-1]))
        if opens and begins and asked:
            found.append([])
            place = start
        found[-1].append(text[place])
        place += 1
    return [part for part in found if any(each.stem for each in part)]
