"""Which assessments of goals a question asks for."""

from __future__ import annotations

from plan.assessment import Outlook
from plan.questions.marks.marked_text import Marked
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import goals

UNASSESSED = phrase_set(goals.UNASSESSED)
_MISSED, _PARTLY, _UNSURE = (phrase_set(words) for words in (goals.MISSED, goals.PARTLY, goals.UNSURE))
_ASSESSED = phrase_set(goals.ASSESSED, exact=True)
_REACHED = phrase_set(goals.REACHED)


def speaks_of_assessments(marked: Marked) -> bool:
    return Tag.ASSESSED in marked.tags or marked.text in _ASSESSED


def outlooks_in(marked: Marked) -> frozenset[Outlook]:
    if marked.text in UNASSESSED:
        return frozenset(Outlook)
    if marked.text in _UNSURE:
        return frozenset({Outlook.UNKNOWN})
    if marked.text in _PARTLY:
        return frozenset({Outlook.PARTLY})
    if Tag.NOT in marked.tags or marked.text in _MISSED:
        return frozenset({Outlook.NOT_MET})
    return frozenset({Outlook.MET}) if marked.text in _REACHED else frozenset(Outlook)
