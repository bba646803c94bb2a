"""Which measures against deviations a question asks for: "försenade åtgärder", "åtgärder som inte är gjorda"."""

from __future__ import annotations

from collections.abc import Iterator

from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import MeasureAsked, Tag
from plan.questions.swedish.vocabulary import cues, measures
from plan.questions.swedish.words import words

MEASURES = tuple(words("åtgärder"))
"""Before what is asked of them in a short question that leans on the one before."""
_NOUN, _NOUNS = (phrase_set(told, exact=True) for told in (f"{measures.NOUNS} | {measures.ONE}", measures.NOUNS))
_CUES = {
    MeasureAsked.DUE: phrase_set(measures.DUE),
    MeasureAsked.LATE: phrase_set(measures.LATE),
    MeasureAsked.MOVED: phrase_set(measures.MOVED),
    MeasureAsked.HINDERED: phrase_set(measures.HINDERED),
    MeasureAsked.OPEN: phrase_set(measures.OPEN),
    MeasureAsked.DONE: phrase_set(measures.DONE),
}
_OF_ACTIVITIES = {Tag.ITEM_NOUN, Tag.KIND, Tag.WHY, Tag.NO_MEASURE, Tag.HAS_MEASURE}
"""Beside one of these it is asked what owners have said of activities, or of what the plan itself calls so."""
_ASKING = {Tag.WHICH, Tag.SHOW, Tag.ANY, Tag.WHAT, Tag.COUNT}
_CLOSE = 3


def mark_measures(marking: Marking) -> None:
    text = marking.text
    nouns = [at for at, each in enumerate(text) if each.stem and _NOUN.longest(text, at) and at not in marking.verbatim]
    found = list(_cues(marking)) if nouns else []
    if not nouns:
        return
    if marking.tags & _OF_ACTIVITIES or any(_is_of_the_plan(marking, mark) for mark in marking.of(Tag.TOTAL)):
        _leave_states(marking, [mark for mark in found if mark.end in nouns or mark.start - 1 in nouns])
        return
    if not found and _asks_for_all(marking, nouns[0]):
        found = [Mark(Tag.MEASURE, MeasureAsked.ALL, nouns[0], nouns[0] + 1)]
    if not found:
        return
    taken = {place for mark in found for place in range(mark.start, mark.end)} | {*nouns}
    denied = [mark for mark in marking.of(Tag.NOT) if any(each.value is MeasureAsked.OPEN for each in found)]
    kept = [mark for mark in marking.marks if mark not in denied and not taken & {*range(mark.start, mark.end)}]
    marking.marks = [*kept, *found]
    marking.left = [place for place in marking.left if place not in taken]


def _is_of_the_plan(marking: Marking, whole: Mark) -> bool:
    """ "Åtgärder i planen" are what the plan calls so; "hur många är ogjorda totalt?" counts them."""
    return any(marking.spoken(place) not in cues.IN_ALL for place in range(whole.start, whole.end))


def _leave_states(marking: Marking, of_measures: list[Mark]) -> None:
    """ "Aktiviteter med en öppen åtgärd": the measure is open, which says nothing of how the activity stands."""
    taken = {place for mark in of_measures for place in range(mark.start, mark.end)}
    kept = [
        mark for mark in marking.marks if mark.tag is not Tag.NOT_FINISHED or not taken & {*range(mark.start, mark.end)}
    ]
    marking.left = sorted({*marking.left, *(taken if len(kept) < len(marking.marks) else ())})
    marking.marks = kept


def _cues(marking: Marking) -> Iterator[Mark]:
    place, text = 0, marking.text
    while place < len(text):
        told = _cue_at(marking, place) if text[place].stem and place not in marking.verbatim else None
        if told is not None:
            yield Mark(Tag.MEASURE, told[1], place, told[0])
        place = told[0] if told is not None else place + 1


def _cue_at(marking: Marking, place: int) -> tuple[int, MeasureAsked] | None:
    """The longest. Done and denied is open; "åtgärder för de försenade" tells of activities."""
    some = marking.spoken(place - 3) in cues.SOME  # "är någon av dem försenad?" asks of the measures
    if marking.spoken(place - 1) in cues.THOSE and marking.spoken(place - 2) in cues.POINTING and not some:
        return None
    ends = [(found[0], cue) for cue, told in _CUES.items() if (found := told.longest(marking.text, place))]
    if not ends:
        return None
    end, cue = max(ends, key=lambda each: each[0])
    return (end, MeasureAsked.OPEN if cue is MeasureAsked.DONE and Tag.NOT in marking.tags else cue)


def _asks_for_all(marking: Marking, noun: int) -> bool:
    """ "Vilka åtgärder finns?", "hur många åtgärder har HR?", not "vilka åtgärder har vidtagits för …"."""
    several = _NOUNS.longest(marking.text, noun) is not None
    asked = any(mark.tag in _ASKING and mark.start < _CLOSE for mark in marking.marks)
    return several and noun <= _CLOSE and (asked or not noun) and not marking.left
