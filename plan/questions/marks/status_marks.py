"""Words of a status that stand for something else beside the words around them."""

from __future__ import annotations

from dataclasses import replace

from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.lexicon import lexicon, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, followups, states

_SOURCE = phrase_set(states.SOURCE, exact=True)
_DOINGS = phrase_set(states.DOINGS, exact=True)
_PREDICATES = (Tag.KIND, Tag.ONLY_KIND, Tag.ITEM_NOUN, Tag.PROTECTED, Tag.SHARED, Tag.NO_KIND)
_REST = phrase_set(followups.LEFT)


def leave_names(marked: Marking, index: Index) -> None:
    """ "Röda bron": a status beside a word that follows it in a title is a word of the name."""
    for mark in marked.of(Tag.STATES, Tag.NOT_FINISHED):
        beside = {(mark.start, mark.end): mark.end, (mark.start - 1, mark.start): mark.start - 1}
        named = any(
            other in marked.left and index.follows(marked.spoken(first), marked.spoken(second))
            for (first, second), other in beside.items()
        )
        if mark.end - mark.start == 1 and named:
            marked.marks.remove(mark)
            marked.left = sorted({*marked.left, mark.start})


def leave_sources(marked: Marking) -> None:
    """ "Vad har Hamnen för sig enligt planen?": where that is told, not how it goes."""
    for mark in marked.of(Tag.STATES):
        joined = {marked.spoken(mark.start - 1), marked.spoken(mark.end)} & cues.EITHER
        if _SOURCE.longest(marked.text, mark.start) and not joined and _is_told_of(marked, mark):
            marked.marks.remove(mark)


def leave_doings(marked: Marking) -> None:
    """ "Vad har IT på gång?": what it does, whatever becomes of it; not "vilka projekt är på gång?"."""
    asked = next((mark.end for mark in marked.of(Tag.WHAT)), None)
    of_them = asked is not None and any(each.raw in cues.THE_SEVERAL for each in marked.text[asked + 1 : asked + 2])
    if (marked.units or of_them) and asked is not None and marked.spoken(asked) in cues.HAVE:
        marked.marks = [
            replace(mark, tag=Tag.DOING, value=None) if marked.text[mark.start : mark.end] in _DOINGS else mark
            for mark in marked.marks
        ]


def _is_told_of(marked: Marking, mark: Mark) -> bool:
    """By the nearest verb before it: of being only where something else is told to be so."""
    verbs = cues.GOING | cues.HOLDING | cues.BEING
    around = [*range(mark.start - 1, -1, -1), *range(mark.end, len(marked.text))]
    place = next((place for place in around if marked.spoken(place) in verbs), 0)
    verb = marked.spoken(place)
    so = marked.times.finishes or len(marked.of(Tag.STATES)) > 1 or _says_what_it_is(marked, mark, place)
    return verb in cues.HOLDING or (verb in cues.BEING and so)


def _says_what_it_is(marked: Marking, mark: Mark, verb: int) -> bool:
    """ "Vilka är projekt enligt planen?", not "är projekten enligt planen?"."""
    named = [*(each.start for each in marked.of(*_PREDICATES)), *(each.start for each in marked.units)]
    return verb > 0 and any(verb < place < mark.start or place == mark.end for place in named)


def leave_knowing(marked: Marking) -> None:
    """ "Du har väl koll på vilka som …": nothing to worry about, but the question itself."""
    which = {mark.start for mark in marked.of(Tag.WHICH, Tag.WHAT, Tag.COUNT, Tag.HOW)}
    for mark in marked.of(Tag.STATES):
        if mark.end in which and marked.spoken(mark.end - 1) in cues.ON:
            marked.marks.remove(mark)


def leave_concerns(marked: Marking) -> None:
    """ "Har med digitalisering att göra": is about it, not left to do."""
    said = [each.folded for each in marked.text]
    if any(pair in (["har", "med"], ["ha", "med"]) for pair in (said[place : place + 2] for place in range(len(said)))):
        marked.marks = [
            mark for mark in marked.marks if not (mark.tag is Tag.NOT_FINISHED and said[mark.start] in cues.TO_DO)
        ]


def leave_rest(marked: Marking) -> None:
    """ "HR:s aktiviteter minus de skyddade, vilka blir kvar?": nothing that is left to do."""
    rest = _REST.find(marked.text) if marked.of(Tag.EXCEPT) else None
    if rest is not None:
        left = range(rest[0], rest[1])
        marked.marks = [each for each in marked.marks if each.tag is not Tag.NOT_FINISHED or each.start not in left]


def mark_not_finishing(marking: Marking) -> None:
    """ "Hinner inte bli klara i år": by when they are not finished, not how they stand."""
    for mark in marking.of(Tag.STATES) if marking.times.finishing else ():
        opens = {marking.spoken(mark.start), marking.spoken(mark.start + 1)}
        done = lexicon().longest([marking.text[mark.end - 1]], 0)
        if opens >= cues.NOT_IN_TIME and done and done[1][0] is Tag.STATES:
            place = marking.marks.index(mark)
            not_so, so = Mark(Tag.NOT, None, mark.start, mark.end - 1), Mark(*done[1], mark.end - 1, mark.end)
            marking.marks[place : place + 1] = [not_so, so]


def mark_after_closing(marking: Marking) -> None:
    """ "Efter att T1 hade stängt": the round had closed, no activity."""
    for mark in marking.of(Tag.STATES):
        place = mark.start - 1
        while marking.spoken(place) in cues.HAVE | cues.BEING or place in marking.times.used:
            place -= 1
        told = marking.spoken(place) in cues.AFTERWARDS or marking.spoken(place - 1) in cues.AFTERWARDS
        if marking.spoken(mark.end - 1) in cues.CLOSED_ROUND and told and place < mark.start - 1:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.LATE_REPORT, None, mark.start, mark.end)
