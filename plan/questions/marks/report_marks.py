"""Words of reporting: who has answered, who is to answer, and what only sounds so."""

from __future__ import annotations

from dataclasses import replace

from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.tertial import Tertial


def is_not_until(marked: Marking, end: int) -> bool:
    """ "Rapporterades först efter den 5 september"."""
    return marked.spoken(end - 1) in cues.AT_FIRST and marked.spoken(end) in cues.AFTER_FIRST


def mark_asked_of_them(marking: Marking) -> None:
    """ "Har de rapporterat allt?" asks whether they have, not of those who have."""
    for place, mark in enumerate(marking.marks):
        asked = mark.tag is Tag.AMONG_REPORTED and mark.start == 1 and marking.spoken(0) in cues.HAVE
        if asked and mark.end > mark.start + 1:
            marking.marks[place] = Mark(Tag.REPORTING, None, mark.start + 1, mark.end)


def mark_late_then(marking: Marking, current: Tertial | None) -> None:
    """ "Vilka var sena med svaret i T1?": that round is over; in the one that is open they have not answered yet."""
    over = any(each != current for each in marking.times.placed.values())
    for place, mark in enumerate(marking.marks):
        if over and mark.tag is Tag.MISSING and marking.spoken(mark.start) in cues.LATE_WITH:
            marking.marks[place] = replace(mark, tag=Tag.LATE_REPORT)


def mark_answering_for(marking: Marking) -> None:
    """ "Det som HR svarar för": whose it is, not what has been reported."""
    for mark in marking.of(Tag.REPORTING):
        leads_on = mark.end + 1 not in marking.times.used
        if marking.spoken(mark.start) in cues.ANSWERS and marking.spoken(mark.end) in cues.FOR and leads_on:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.OWNER, None, mark.start, mark.end + 1)


def leave_waiting(marked: Marking) -> None:
    """ "Väntar på beslut": for something to happen, not for a report."""
    for mark in marked.of(Tag.MISSING, Tag.STATES):
        if not marked.spoken(mark.start).startswith(tuple(cues.WAITING)):
            continue
        if marked.search.words:
            marked.marks[marked.marks.index(mark)] = replace(mark, tag=Tag.SAYING, value=None)
        elif mark.tag is Tag.MISSING and mark.end in marked.left:
            marked.marks.remove(mark)
            marked.left = sorted({*marked.left, *range(mark.start, mark.end)})


def mark_to_answer(marked: Marking) -> None:
    """ "Vad ska jag svara på?", "vad har HR att rapportera?": what nobody has reported yet."""
    asked = marked.of(Tag.WHAT, Tag.WHICH, Tag.COUNT, Tag.ANY, Tag.SHOW)
    if not asked or marked.of(Tag.NOT):
        return
    named = {place for unit in marked.units for place in range(unit.start, unit.end)}
    for mark in marked.of(Tag.REPORTING):
        behind = marked.spoken(mark.end)
        if marked.spoken(mark.start) not in cues.TO_ANSWER or asked[0].start >= mark.start or behind in cues.TO_WHOM:
            continue
        before = [marked.spoken(place) for place in range(mark.start) if place not in named]
        led = any(each in cues.OUGHT for each in before[-3:]) and not {*before} & cues.HAVE_DONE
        has = before[-1:] == [cues.TO_VERB] and bool({*before} & (cues.HAVE | cues.EXISTS))
        if led or (has and not marked.of(Tag.STATES)):
            end = mark.end + (behind in cues.ANSWERED_TO)
            marked.marks[marked.marks.index(mark)] = Mark(Tag.MISSING, None, mark.start, end)
