"""Words that put things in order or hold their numbers against one another."""

from __future__ import annotations

from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, question_words

_SORT, _BY_DATE = (phrase_set(words, exact=True) for words in (question_words.SORT_VERBS, question_words.BY_DATE))


def leave_weighed(marked: Marking) -> None:
    """ "Vilka enheter har färre gröna än i T1?": the numbers of a place are held against one another."""
    than = any(each.folded in cues.THAN for each in marked.text)
    if than and marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}:
        marked.left = [place for place in marked.left if marked.spoken(place) not in cues.MORE_OR_FEWER]


def mark_ranked_by_number(marking: Marking) -> None:
    """ "Rangordna målen efter hur många försenade de har": ranked, not counted."""
    if not marking.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}:
        return
    verb = _SORT.find(marking.text)
    for mark in marking.of(Tag.COUNT, Tag.MOST):
        if marking.spoken(mark.start - 1) in cues.BEHIND:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.MOST, None, mark.start - 1, mark.end)
            taken = {mark.start - 1, *(range(verb[0], verb[1]) if verb else ())}
            marking.left = [place for place in marking.left if place not in taken]


def mark_sorted(marking: Marking) -> None:
    """ "Sortera de försenade på slutdatum": what is sorted stands between."""
    verb = _SORT.find(marking.text)
    by = _BY_DATE.find(marking.text) if verb else None
    for start, end, *_ in (verb, by) if verb and by else ():
        taken = range(start, end)
        marking.marks = [mark for mark in marking.marks if mark.start not in taken]
        marking.marks.append(Mark(Tag.SORTED, None, start, end))
        marking.left = [place for place in marking.left if place not in taken]
