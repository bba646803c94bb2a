"""From marked words to when something is to be finished."""

from __future__ import annotations

from datetime import date, timedelta

from plan.model import Status
from plan.questions.marks.marked_text import Marked
from plan.questions.meaning.statuses import asks_whether_all_have
from plan.questions.query import Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, states
from plan.questions.swedish.vocabulary.states import States
from plan.questions.those import Finish
from plan.questions.times.reckoning import Reckoning

DATES = (Tag.WHEN, Tag.HAS_DATE)
_DONE: States = frozenset({Status.DONE})
_NEARLY_DAYS = 30


def is_soonest(marked: Marked) -> bool:
    """ "Vilka blir klara först?"; "… först nästa år" is not before then."""
    return Tag.SOONEST in marked.tags and not marked.times.finishing


def with_finish(query: Query, marked: Marked, negated: set[int], reckoning: Reckoning) -> Query:
    tags = marked.tags
    if Tag.NO_DATE in tags or asks_whether_all_have(marked, *DATES):
        return _finishing(query, Finish(dated=False))
    if Tag.NEARLY in tags:
        return _finishing(query, Finish(reckoning.today, reckoning.today + timedelta(days=_NEARLY_DAYS)))
    if is_soonest(marked) and marked.times.whole_year:
        return _finishing(query, Finish(date(reckoning.year, 1, 1), date(reckoning.year, 12, 31)))
    if (Tag.HAS_DATE in tags and not marked.times.finishing) or is_soonest(marked):
        return _finishing(query, Finish())
    if Tag.OVERRUN in tags and not marked.times.finishing:
        return _finishing(query, Finish(last=_previous(reckoning.today)))
    if not marked.times.finishing:
        awaited = marked.times.awaits and query.states == _DONE and not query.left_out
        return _finishing(query, Finish()) if awaited and not _is_timed(marked) else query
    first, last = marked.times.first, marked.times.last
    if _denies_finishing(marked, negated) or _doubts_all(marked):
        first, last = (_next(last), None) if last else (None, _previous(first))
    return _finishing(query, Finish(first, last))


def _is_timed(marked: Marked) -> bool:
    return bool(marked.times.tertials or marked.times.whole_year or Tag.WHEN in marked.tags)


def _finishing(query: Query, finish: Finish) -> Query:
    """The date takes the place of "klar" as a status; statuses beside it stay ("försenade som blir klara i år")."""
    kept = query.states - {Status.DONE} if query.states else None
    left_out = query.left_out - states.FINISHED
    said = (query.said - ({"states"} if not kept and not left_out else set())) | {"finish"}
    return changed(query, states=kept or None, left_out=left_out, finish=finish, said=said)


def _doubts_all(marked: Marked) -> bool:
    """ "Hinner vi med allt i år?" is answered by what will not be finished."""
    everything = any(marked.spoken(mark.start) in cues.ALL_OF_IT for mark in marked.of(Tag.WHAT))
    return everything and Tag.WHICH not in marked.tags and Tag.SHOW not in marked.tags


def _denies_finishing(marked: Marked, negated: set[int]) -> bool:
    if any(each.folded in cues.NOT_UNTIL for each in marked.text):
        return False
    done = {
        mark.start for mark in marked.of(Tag.STATES) if isinstance(mark.value, frozenset) and Status.DONE in mark.value
    }
    if done & negated:
        return True
    denied = any(mark.tag is Tag.NOT for mark in marked.marks)
    spent = any(mark.start in negated for mark in marked.of(Tag.STATES))
    return denied and not done and not spent


def _next(day: date | None) -> date | None:
    return day + timedelta(days=1) if day else None


def _previous(day: date | None) -> date | None:
    return day - timedelta(days=1) if day else None
