"""Words of goals: which are meant, who has set them, what is asked of them."""

from __future__ import annotations

from dataclasses import replace

from plan.model import GoalKind
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, question_words

_GOAL_NUMBERS = {*map(str, range(1, 100)), "ett", "tva", "tre", "fyra", "nr", "nummer"}
_GOAL_TOLD = phrase_set(question_words.GOAL_TOLD, exact=True)


def given_by(marked: Marking, place: int, index: Index) -> GoalKind | None:
    """ "Medlemskommunernas mål 2", "direktionens tre mål": of which kind the goals are that they have set."""
    kind = index.goal_givers.get(marked.spoken(place))
    near = (marked.spoken(place + 1), marked.spoken(place + 2))
    return kind if kind and any(each.startswith(tuple(cues.GOAL)) for each in near) else None


def is_in_goal(marked: Marking, end: int) -> bool:
    """ "I målet om fossila bränslen" is not "i mål"."""
    return marked.spoken(end - 1) in cues.IN_THE_GOALS


def numbers_a_goal(marked: Marking, end: int) -> bool:
    return marked.spoken(end - 1) in cues.GOAL and marked.spoken(end) in _GOAL_NUMBERS


def mark_goals_there(marking: Marking) -> None:
    """ "Gröna i mål som missas": among them, not finished."""
    for mark in marking.of(Tag.STATES):
        *_, noun = range(mark.start, mark.end)
        if marking.spoken(noun) in cues.GOAL and marking.spoken(noun + 1) in cues.AS and noun > mark.start:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.GOAL_NOUN, None, noun, noun + 1)


def mark_which_goals(marking: Marking) -> None:
    """ "Under vilket mål finns flest försenade?", "vilket mål är inte bedömt?": which, not that of an activity."""
    asked = marking.tags & {Tag.MOST, Tag.LEAST, Tag.ASSESSED}
    for mark in marking.of(Tag.GOAL_OF) if asked else ():
        which = next((at for at in range(mark.start, mark.end - 1) if marking.spoken(at + 1) in cues.GOAL), None)
        if which is not None:
            marking.marks.remove(mark)
            marking.marks += [Mark(Tag.WHICH, None, which, which + 1), Mark(Tag.GOAL_NOUN, None, which + 1, which + 2)]
            marking.marks.sort(key=lambda each: each.start)


def mark_goal_told(marking: Marking) -> None:
    """ "Vad lyder KF-mål 2?", "förklara vad nämndmål 1 går ut på", "vilket område hör KF-mål 2 till?"."""
    kinds = [mark.start for mark in marking.of(Tag.GOAL_KIND)]
    told = _GOAL_TOLD.find(marking.text) if kinds else None
    if told is None or marking.tags & {Tag.STATES, Tag.COUNT, Tag.KIND, Tag.ITEM_NOUN}:
        return
    taken = range(told[0], told[1])
    held = [mark for mark in marking.marks if mark.start not in taken]
    marking.marks = [replace(mark, tag=Tag.HOW) if mark.tag is Tag.WHY else mark for mark in held]
    marking.marks = sorted([*marking.marks, Mark(Tag.HOW, None, *told[:2])], key=lambda each: each.start)
    marking.left = [place for place in marking.left if place not in taken]


def mark_surveys(marked: Marking, index: Index) -> None:
    """ "Besöksenkäten", "INSIKT Nöjd Kund Index": words of a survey that the plan names."""
    named = [place for place in marked.left if marked.text[place].stem in index.survey_words]
    if Tag.FIGURES in marked.tags and any(index.goal_words.has(marked.text[place].folded) for place in named):
        return
    asks_whom = any(marked.spoken(mark.start).startswith(cues.CONTACT) for mark in marked.of(Tag.OWNER))
    told = Tag.SURVEYS in marked.tags or asks_whom or len(named) > 1
    told = told or any(index.is_survey(marked.text[each].folded) for each in named)
    if not named or not told:
        return
    marked.left = [place for place in marked.left if place not in named]
    marked.marks += [Mark(Tag.SURVEYS, None, place, place + 1) for place in named]
