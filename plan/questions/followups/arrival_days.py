"""On which days reports came: "när kom rapporterna från Ekonomi?"."""

from __future__ import annotations

from plan.questions.marks.marked_text import Marked
from plan.questions.marks.so_many import few_of
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.arrivals import reports_came
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Shift, Tag
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


def with_order(query: Query, marked: Marked) -> Query:
    """ "Vilka svarade först?", "vilken enhet var sist med att rapportera?"."""
    told = marked.of(Tag.ARRIVED)
    if not told or query.about not in (About.ACTIVITIES, About.UNITS) or query.ask is AnswerKind.DETAIL:
        return query
    who = Tag.WHO in marked.tags
    units = query.about is About.UNITS or who
    by_day = _by_day(query, AnswerKind.UNITS if units else AnswerKind.LIST)
    first = all(mark.value is Shift.EARLIER for mark in told)
    return changed(by_day, arrived=Shift.EARLIER if first else Shift.LATER, few=few_of(marked) or int(who))


def arrivals_of(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Har Ekonomi rapporterat?" and then "när kom de in?"."""
    listed = before.states and before.about in (About.ACTIVITIES, About.UNITS) and before.ask in _SHOWN
    if not listed or said.said - {"ask", "states"} or marked.left or not _asks_when(marked):
        return None
    alone = before.states in _OF_REPORTS and {mark.tag for mark in marked.marks} == {Tag.WHEN}
    return _by_day(before) if alone or marked.text in _WHEN_THEY_CAME else None


def _asks_when(marked: Marked) -> bool:
    return any(mark.start <= 2 and marked.spoken(mark.start) in cues.ASKS_DAY for mark in marked.of(Tag.WHEN))


def _by_day(query: Query, ask: AnswerKind = AnswerKind.LIST) -> Query:
    return changed(
        query,
        ask=ask,
        about=About.UNITS if ask is AnswerKind.UNITS else About.ACTIVITIES,
        states=REPORTED if query.states in _OF_REPORTS else query.states,
        left_out=frozenset(),
        whether_all=False,
        without=False,
        arrivals=True,
        said=query.said | {"states", "ask"},
    )
