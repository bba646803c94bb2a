"""Questions about words: "vad är pausad?", "vad är skillnaden mellan försenad och avvikelse?"."""

from __future__ import annotations

from plan.model import Status
from plan.questions.marks.marked_text import Marked
from plan.questions.query import Query, Term
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import terms
from plan.questions.swedish.vocabulary.states import State

_ASKS, _SURE, _COMPARES, _DICTIONARY = (
    phrase_set(words, exact=True) for words in (terms.ASKS_MEANING, terms.SURE, terms.COMPARES, terms.DICTIONARY)
)
_TERMS = {
    Term.TERTIAL: phrase_set(terms.TERTIAL, exact=True),
    Term.ROUND: phrase_set(terms.ROUND, exact=True),
    Term.KINDS: phrase_set(terms.KINDS, exact=True),
    Term.COUNCIL_GOAL: phrase_set(terms.COUNCIL_GOAL, exact=True),
    Term.BOARD_GOAL: phrase_set(terms.BOARD_GOAL, exact=True),
    Term.PROTECTED: phrase_set(terms.PROTECTED, exact=True),
    Term.COLLABORATION: phrase_set(terms.COLLABORATION, exact=True),
    Term.MEASURE: phrase_set(terms.MEASURE, exact=True),
    Term.OWNER: phrase_set(terms.OWNER, exact=True),
}
_ANSWERING = phrase_set(terms.ANSWERING, exact=True)
_PLAN, _REPORT, _COLOURS = (phrase_set(words, exact=True) for words in (terms.PLAN, terms.REPORT, terms.COLOURS))
_LONGEST = 12


def asked_terms(marked: Marked, query: Query) -> tuple[State | Term, ...]:
    """The words asked about; empty where activities are."""
    content = [each for each in marked.text if each.stem]
    if _is_of_the_plan(marked, query) and len(content) <= _LONGEST:
        return (Term.PLAN,)
    if _ANSWERING.find(marked.text) and not marked.tags & {Tag.WHICH, Tag.UNIT_NOUN, Tag.KIND}:
        return (Term.ANSWERING,)
    if _REPORT.find(marked.text):
        return (Term.REPORT,)
    if _COLOURS.find(marked.text) and not marked.of(Tag.STATES):
        return (*Status, None)
    asked = _ASKS.find(marked.text) or _same_thing(marked)
    numbered = marked.times.tertials and not _SURE.find(marked.text)
    if asked is None or len(content) > _LONGEST or numbered or query.activities or query.goals or query.units:
        return ()
    rest = tuple(each for each in marked.text[asked[1] :] if each.stem)
    stated = _states(marked, asked[1])
    if len(stated) > 1 and not _COMPARES.find(marked.text):
        return ()
    if stated and not (_SURE.find(marked.text) or _COMPARES.find(marked.text) or _is_form_alone(marked, asked[1])):
        return ()
    named = tuple(term for term, words in _TERMS.items() if rest and words.longest(rest, 0))
    return stated or (named if _is_sure(marked, len(content), asked[1]) else ())


def _same_thing(marked: Marked) -> tuple[int, int, bool] | None:
    """ "Är avförd samma sak som avslutad?": of all the words before and after."""
    found = _COMPARES.find(marked.text)
    return (0, 0, True) if found and len(marked.of(Tag.STATES)) > 1 else None


def _is_of_the_plan(marked: Marked, query: Query) -> bool:
    """ "Vilken nämnds plan är det du svarar om?"."""
    asked = marked.tags <= {Tag.WHICH, Tag.WHAT, Tag.WHO, Tag.GREETING, Tag.REPORTING, Tag.GOAL_KIND, Tag.HELP}
    return _PLAN.find(marked.text) is not None and asked and not query.said - {"ask", "states"} and not marked.left


def _states(marked: Marked, start: int) -> tuple[State, ...]:
    found = [mark.states for mark in marked.of(Tag.STATES) if mark.end > start]
    return tuple(dict.fromkeys(state for states in found for state in sorted(states, key=str)))


def _is_form_alone(marked: Marked, start: int) -> bool:
    found = _DICTIONARY.longest(marked.text, start) if start < len(marked.text) and marked.text[start].stem else None
    return found is not None and not any(each.stem for each in marked.text[found[0] :])


def _is_sure(marked: Marked, words: int, start: int) -> bool:
    return _SURE.find(marked.text) is not None or words - start <= 3
