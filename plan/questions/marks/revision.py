"""Marks change each other: a word that stands beside another may mean something else than alone."""

from __future__ import annotations

from plan.questions.index.plan_index import Index
from plan.questions.marks import (
    date_marks,
    goal_marks,
    limits,
    order_marks,
    report_marks,
    status_marks,
    unit_marks,
)
from plan.questions.marks.kind_letters import mark_kind_letters
from plan.questions.marks.marked_text import Marking
from plan.questions.marks.measure_words import mark_measures
from plan.questions.marks.so_many import mark_counted_units
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.times.reckoning import Reckoning


def revise(marked: Marking, index: Index, reckoning: Reckoning) -> None:
    """Each in its turn: a later one reads what the ones before it have left."""
    status_marks.leave_names(marked, index)
    status_marks.leave_sources(marked)
    status_marks.leave_doings(marked)
    unit_marks.mark_joint(marked)
    unit_marks.leave_parents(marked)
    date_marks.leave_years(marked, index, reckoning)
    date_marks.leave_spans(marked)
    _leave_instead(marked)
    _leave_own_words(marked, index)
    status_marks.leave_knowing(marked)
    _leave_news(marked)
    _leave_limits(marked)
    order_marks.leave_weighed(marked)
    _leave_reckoned(marked)
    status_marks.leave_concerns(marked)
    status_marks.leave_rest(marked)
    report_marks.leave_waiting(marked)
    date_marks.leave_openings(marked)
    report_marks.mark_to_answer(marked)
    goal_marks.mark_goals_there(marked)
    goal_marks.mark_which_goals(marked)
    order_marks.mark_ranked_by_number(marked)
    goal_marks.mark_goal_told(marked)
    status_marks.mark_after_closing(marked)
    report_marks.mark_late_then(marked, reckoning.current)
    status_marks.mark_not_finishing(marked)
    report_marks.mark_asked_of_them(marked)
    date_marks.mark_against_told(marked)
    date_marks.mark_moved_dates(marked)
    order_marks.mark_sorted(marked)
    mark_counted_units(marked)
    mark_kind_letters(marked)
    report_marks.mark_answering_for(marked)
    date_marks.mark_days_left(marked)
    goal_marks.mark_surveys(marked, index)
    date_marks.leave_finishing(marked, index)
    mark_measures(marked)
    date_marks.leave_said_again(marked)


def _leave_own_words(marked: Marking, index: Index) -> None:
    """ "Läget på bygglov?", where the plan has building permits: nothing outside it."""
    for mark in marked.of(Tag.OUTSIDE):
        if mark.end - mark.start == 1 and index.names_anything(marked.spoken(mark.start)):
            marked.marks.remove(mark)
            marked.left = sorted({*marked.left, mark.start})


def _leave_news(marked: Marking) -> None:
    """ "Jag ska skriva en nyhet om …": one that is written, not what is new."""
    marked.marks = [mark for mark in marked.marks if marked.spoken(mark.start) not in cues.ONE_NEWS]


def _leave_instead(marked: Marking) -> None:
    """ "Inte projekt utan aktiviteter": the "utan" takes nothing away."""
    denied = [mark.start for mark in marked.of(Tag.NOT, Tag.EXCEPT)]
    marked.marks = [
        mark
        for mark in marked.marks
        if not (mark.tag is Tag.NOT and marked.spoken(mark.start) == cues.INSTEAD and min(denied) < mark.start)
    ]


def _leave_limits(marked: Marking) -> None:
    """ "Minst två": a number to hold, not the fewest."""
    found = limits.found_in(marked.text)
    shared = found and any(mark.start == found[1].start and mark.tag is Tag.SHARED for mark in marked.marks)
    if found and not shared:
        marked.limits, span = found
        grown = {each for each in marked.of(Tag.GROWN, Tag.SHRUNK) if each.start < span.stop and span.start < each.end}
        marked.marks = [mark for mark in marked.marks if mark.start not in span and mark not in grown]
        marked.left = [place for place in marked.left if place not in span]
        marked.limits_said = " ".join(marked.text[place].raw for place in span)
        marked.limits_end = span.stop


def _leave_reckoned(marked: Marking) -> None:
    """ "Räknas som särskilda satsningar", "räkna med att våtmarken finns på plats": nothing is counted."""
    after, reckoned = cues.AS | cues.RECKONED_WITH | cues.RECKONED_BY, tuple(cues.RECKONING)
    alone = (mark for mark in marked.of(Tag.COUNT) if mark.end - mark.start == 1)
    counts = [
        mark for mark in alone if marked.spoken(mark.start).startswith(reckoned) and marked.spoken(mark.end) in after
    ]
    marked.marks = [mark for mark in marked.marks if mark not in counts]
