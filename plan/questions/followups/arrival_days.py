"""On which days reports came: "när kom rapporterna från Ekonomi?"."""

from __future__ import annotations

from plan.questions.marks.marked_text import Marked
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.arrivals import reports_came
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, reports
from plan.questions.swedish.vocabulary.states import REPORTED, UNREPORTED

_WHEN_CAME, _WHEN_THEY_CAME = (phrase_set(told, exact=True) for told in (reports.WHEN_CAME, reports.WHEN_THEY_CAME))
_OF_REPORTS = (None, REPORTED, UNREPORTED)
_SHOWN = (AnswerKind.LIST, AnswerKind.UNITS, AnswerKind.COUNT, AnswerKind.OVERVIEW)


def with_arrivals(query: Query, marked: Marked) -> Query:
    """Of the activities that are reported, the days; how one activity stands tells its own."""
    told = marked.text in _WHEN_CAME or (reports_came(marked.text) and not marked.times.window)
    if not told or not _asks_when(marked) or query.about not in (About.ACTIVITIES, About.UNITS) or query.change:
        return query
    if query.ask in (AnswerKind.DETAIL, AnswerKind.REFUSE, AnswerKind.COUNT) or query.states not in _OF_REPORTS:
        return query
    return _by_day(query)


def arrivals_of(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Har Ekonomi rapporterat?" and then "när kom de in?"."""
    listed = before.states and before.about in (About.ACTIVITIES, About.UNITS) and before.ask in _SHOWN
    if not listed or said.said - {"ask", "states"} or marked.left or not _asks_when(marked):
        return None
    alone = before.states in _OF_REPORTS and {mark.tag for mark in marked.marks} == {Tag.WHEN}
    return _by_day(before) if alone or marked.text in _WHEN_THEY_CAME else None


def _asks_when(marked: Marked) -> bool:
    return any(mark.start <= 2 and marked.spoken(mark.start) in cues.ASKS_DAY for mark in marked.of(Tag.WHEN))


def _by_day(query: Query) -> Query:
    return changed(
        query,
        ask=AnswerKind.LIST,
        about=About.ACTIVITIES,
        states=REPORTED if query.states in _OF_REPORTS else query.states,
        left_out=frozenset(),
        whether_all=False,
        without=False,
        arrivals=True,
        said=query.said | {"states", "ask"},
    )
