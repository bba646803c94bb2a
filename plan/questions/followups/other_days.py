"""Other days than those by which something was to be finished: "och efter?", "månaden därpå då?"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from plan.questions.followups.dependence import OPENERS
from plan.questions.marks.marked_text import Marked
from plan.questions.query import Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary import followups as words
from plan.questions.swedish.words import fold
from plan.questions.those import Finish
from plan.swedish.dates import last_of_month

_AFTERWARDS, _BEFOREHAND, _WEEKS, _MONTHS = (
    frozenset(map(fold, told.split())) for told in (words.AFTERWARDS, words.BEFOREHAND, words.WEEKS, words.MONTHS)
)
_DAY = timedelta(days=1)


def of_other_days(before: Query, marked: Marked) -> Query | None:
    """ "Vad blir klart före årsskiftet?" and then "och efter?"; "… i september?" and then "och månaden efter?"."""
    said = {each.folded for each in marked.text if each.stem} - OPENERS - cues.IT - cues.ASKING - cues.FALLS
    day, side = before.finish, said & (_AFTERWARDS | _BEFOREHAND)
    if day is None or not side or len(said) - len(side) > 1:
        return None
    moved = _moved(day, said - side, later=side <= _AFTERWARDS)
    return None if moved is None else changed(before, finish=moved)


def _moved(day: Finish, period: set[str], *, later: bool) -> Finish | None:
    edge = day.last if later else day.first
    if edge is None or not period <= _WEEKS | _MONTHS:
        return None
    beside = edge + _DAY if later else edge - _DAY
    if not period:
        return replace(day, first=beside, last=None) if later else replace(day, first=None, last=beside)
    first, last = _week_of(beside) if period <= _WEEKS else _month_of(beside)
    return replace(day, first=first, last=last)


def _week_of(day: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _month_of(day: date) -> tuple[date, date]:
    return day.replace(day=1), last_of_month(day.year, day.month)
