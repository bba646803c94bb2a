"""Which assessments of goals a question asks for."""

from __future__ import annotations

from plan.assessment import Outlook
from plan.questions.marks.marked_text import Marked
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, goals

UNASSESSED = phrase_set(goals.UNASSESSED)
_MISSED, _PARTLY, _UNSURE = (phrase_set(words) for words in (goals.MISSED, goals.PARTLY, goals.UNSURE))
_ASSESSED = phrase_set(goals.ASSESSED, exact=True)
_REACHED = phrase_set(goals.REACHED)


def speaks_of_assessments(marked: Marked) -> bool:
    return Tag.ASSESSED in marked.tags or marked.text in _ASSESSED


def tells_which_assessment(marked: Marked) -> bool:
    """ "Och vilka delvis?", where goals are spoken of."""
    return any(marked.text in told for told in (_PARTLY, _UNSURE, _MISSED))


def assessed_until(marked: Marked, place: int) -> int:
    """Where the last words of an assessment from there on end; 0 where there are none."""
    found = (_ASSESSED.longest(marked.text, at) for at in range(place, len(marked.text)) if marked.text[at].stem)
    return max((each[0] for each in found if each), default=0)


def outlooks_in(marked: Marked) -> frozenset[Outlook]:
    reached = marked.text in _REACHED
    if marked.text in UNASSESSED and not reached:
        return frozenset(Outlook)
    if marked.text in _UNSURE and not reached:
        return frozenset({Outlook.UNKNOWN})
    if marked.text in _PARTLY:
        return frozenset({Outlook.PARTLY})
    if Tag.NOT in marked.tags or marked.text in _MISSED or (reached and _is_denied(marked)):
        return frozenset({Outlook.NOT_MET})
    return frozenset({Outlook.MET}) if reached else frozenset(Outlook)


def _is_denied(marked: Marked) -> bool:
    """ "Inte bedömdes uppnås", where the two first words are a phrase of their own."""
    return any(each.folded in cues.DENIED for each in marked.text)
