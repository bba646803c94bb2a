"""Weeks by their numbers, as Swedish working life tells days: "vecka 42", "v. 42–44", "före v 40"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from plan.questions.swedish.vocabulary import cues, times
from plan.questions.swedish.words import folded
from plan.questions.times.timed_text import YEAR, Stretch, TimedText

_NOUNS = folded(times.NUMBERED_WEEK)
_JOINED = re.compile(r"v([0-9]{1,2})")
_TO = cues.AND | folded(times.WEEK_TO)


def mark_weeks(said: TimedText) -> None:
    for place in range(len(said.text)):
        if place in said.found.used or not (numbered := _numbers(said, place)):
            continue
        numbers, end = numbered
        written = int(said.word(end)) if YEAR.fullmatch(said.word(end)) else None
        first, last = _monday(said, numbers[0], written), _monday(said, numbers[-1], written)
        if first and last and first <= last:
            _mark(said, first, last + timedelta(days=6), (place, end + (written is not None)))


def _numbers(said: TimedText, place: int) -> tuple[list[int], int] | None:
    """The numbers told there, one or two, and where their words end."""
    joined = _JOINED.fullmatch(said.word(place))
    if joined:
        numbers, end = [int(joined[1])], place + 1
    elif said.word(place) in _NOUNS:
        end = place + 1 + (said.word(place + 1) == ".")
        if (number := _week(said.word(end))) is None:
            return None
        numbers, end = [number], end + 1
    else:
        return None
    after = end + (said.word(end) in _TO)
    number = _week(said.word(after).removeprefix("v"))
    if number is None or number <= numbers[0]:
        return numbers, end
    return [*numbers, number], after + 1


def _week(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) < 3 else None


def _monday(said: TimedText, number: int, written: int | None) -> date | None:
    """Of the plan's year; of what is to be finished the next such week. None where the year has no such week."""
    year = written or said.reckoning.year
    try:
        monday = date.fromisocalendar(year, number, 1)
        ahead = written is None and said.finishing and not said.was_due
        passed = ahead and monday + timedelta(days=6) < said.reckoning.ahead_from
        return date.fromisocalendar(year + 1, number, 1) if passed else monday
    except ValueError:
        return None


def _mark(said: TimedText, first: date, last: date, span: Stretch) -> None:
    today = said.reckoning.today
    if said.finishing or said.is_bound(span[0]) or (said.may_finish and last > today):
        said.finish_about(first, last, span)
    elif said.is_since(span[0]) or said.word(span[0] - 1) in cues.AFTER_OR_FROM:
        said.found.used.add(span[0] - 1)
        said.add_window(first, today, span)
        said.found.since = True
    elif first > today:
        said.finish_about(first, last, span)
    elif said.tells_of_arrivals or said.tells_of_change or said.tells_of_becoming:
        said.add_window(first, min(last, today), span)
    else:
        said.as_it_stood(min(last, today), span)
