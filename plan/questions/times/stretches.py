"""Stretches of coming days: "de närmaste tre månaderna", "första kvartalet 2026", "mellan 1 och 15 november"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from plan.questions.swedish.lexicon import Phrases, phrase_set
from plan.questions.swedish.vocabulary import cues, times
from plan.questions.swedish.words import fold, folded
from plan.questions.times.timed_text import ORDINALS, TimedText
from plan.swedish.dates import LAST, WEEKDAYS, day_at, last_of_month, month_of, number_of

_COMING, _BETWEEN, _TO, _AND, _REST = (
    phrase_set(words, exact=True)
    for words in (
        times.COMING,
        times.BETWEEN,
        times.BETWEEN_TO,
        f"{times.BETWEEN_AND} | {times.BETWEEN_TO}",
        times.REST_OF_YEAR,
    )
)
_QUARTERS = folded(times.QUARTER)
_QUARTER = re.compile(r"[qk]([1-4])")
_LAST_QUARTER = 4
_ARTICLES = cues.THE | frozenset(map(fold, WEEKDAYS))
"""Before a day: "den 18", "måndag 18 augusti"."""


def mark_stretches(said: TimedText) -> None:
    _between(said)
    if not said.finishing:
        return
    _rest_of_year(said)
    _coming(said)
    _next_ones(said)
    _quarters(said)


def _between(said: TimedText) -> None:
    """When something is to be finished, or has happened: of days that have passed only that is known."""
    for place, each in enumerate(said.text):
        opened = _BETWEEN.longest(said.text, place) if each.stem else None
        start = opened[0] if opened else place
        first = _first_days(said, start, _AND if opened else _TO, alone=not opened)
        last = _days_at(said, first[2]) if first else None
        if first and last:
            begins, ends = _in_order(first[0], last[1], written=first[3] or last[3])
            if said.may_finish and (said.finishing or ends > said.reckoning.today):
                said.add_finish(begins, ends, (place, last[2]))
            elif first[0] == first[1] and begins.year == said.reckoning.year and ends <= said.reckoning.today:
                said.add_window(begins, ends, (place, last[2]))
            return


def _first_days(
    said: TimedText, place: int, joint: Phrases[bool], *, alone: bool
) -> tuple[date, date, int, int] | None:
    """As `_days_at`, with where the days that they are joined to begin. "20–21 augusti" and "mellan den 20 och 22
    augusti" tell the month once; with no word between them they may stand `alone`, as in "januari–mars"."""
    first = _days_at(said, place) or _day_of_the_next(said, place, joint, alone=alone)
    if first is None:
        return None
    joined = joint.longest(said.text, first[2]) if _is_word(said, first[2]) else None
    if joined is None and not alone:
        return None
    return (*first[:2], joined[0] if joined else first[2], first[3])


def _day_of_the_next(
    said: TimedText, place: int, joint: Phrases[bool], *, alone: bool
) -> tuple[date, date, int, int] | None:
    while said.word(place) in _ARTICLES:
        place += 1
    number = said.word(place)
    joined = joint.longest(said.text, place + 1) if _is_word(said, place + 1) else None
    after = joined[0] if joined else place + 1
    if not (number.isdecimal() and len(number) < 3) or not (joined or alone):
        return None
    last = _days_at(said, after)
    if last is None or last[0] != last[1] or not 0 < int(number) < last[0].day:
        return None
    day = last[0].replace(day=int(number))
    return day, day, place + 1, last[3]


def _is_word(said: TimedText, place: int) -> bool:
    return place < len(said.text) and bool(said.text[place].stem)


def _in_order(first: date, last: date, *, written: int) -> tuple[date, date]:
    """A year written after either of the two holds for both, unless the days run over a new year."""
    if written:
        first = first.replace(year=written) if first.replace(year=written) <= last else first
    return (first, last) if first <= last else (first, last.replace(year=last.year + 1))


def _days_at(said: TimedText, place: int) -> tuple[date, date, int, int] | None:
    """The first and the last day of what stands there, where its words end, and the year if it is written."""
    while said.word(place) in _ARTICLES:
        place += 1
    if found := day_at([said.word(at) for at in range(place, place + 3)]):
        day = found[0].in_year(said.near_year(found[0].month, place))
        return (day, day, place + found[1], found[0].year or 0) if day else None
    month = month_of(said.word(place))
    if month is None:
        return None
    written = said.written_year(place + 1) or 0
    year = written or said.near_year(month, place)
    return date(year, month, 1), last_of_month(year, month), place + (2 if written else 1), written


def _rest_of_year(said: TimedText) -> None:
    found = _REST.find(said.text)
    if found and not said.found.used & set(range(found[0], found[1])):
        end = found[1] + (said.written_year(found[1]) is not None)
        said.add_finish(said.reckoning.ahead_from, date(said.year, 12, 31), (found[0], end))


def _coming(said: TimedText) -> None:
    """ "De närmaste tre månaderna", "inom två veckor", "kommande månaden"."""
    for place, each in enumerate(said.text):
        found = _COMING.longest(said.text, place) if each.stem and place not in said.found.used else None
        if found is None:
            continue
        number = number_of(said.word(found[0])) if not said.word(found[0]).startswith("ett ar") else 1
        unit = found[0] + (number is not None)
        days = _later(said.reckoning.today, number or 1, said.word(unit))
        if days is not None:
            said.add_finish(said.reckoning.today, days, (place, unit + 1))
            return


def _later(today: date, number: int, unit: str) -> date | None:
    months = times.MONTHS_IN.get(unit)
    if months is None:
        days = times.DAYS_IN.get(unit)
        return today + timedelta(days=days * number) if days else None
    year, month = divmod(today.month - 1 + months * number, 12)
    year, month = today.year + year, month + 1
    return date(year, month, min(today.day, last_of_month(year, month).day))


def _next_ones(said: TimedText) -> None:
    today = said.reckoning.today
    monday = today - timedelta(days=today.weekday())
    following = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    for words, first, last in (
        (times.NEXT_WEEK, monday + timedelta(days=7), monday + timedelta(days=13)),
        (times.THIS_WEEK, today, monday + timedelta(days=6)),
        (times.NEXT_MONTH, following, last_of_month(following.year, following.month)),
        (times.THIS_MONTH, today, last_of_month(today.year, today.month)),
    ):
        if not said.found.finishes and (span := said.take(words)):
            said.add_finish(first, last, span)


def _quarters(said: TimedText) -> None:
    for place in range(len(said.text)):
        number, span = _quarter(said, place)
        if number and not said.found.used & set(range(*span)):
            written = said.written_year(span[1])
            year = written or said.near_year(number * 3, place)
            end = last_of_month(year, number * 3)
            said.finish_about(date(year, number * 3 - 2, 1), end, (span[0], span[1] + (written is not None)))


def _quarter(said: TimedText, place: int) -> tuple[int, tuple[int, int]]:
    """ "Q1", "första kvartalet", "kvartal 1"."""
    if match := _QUARTER.fullmatch(said.word(place)):
        return int(match[1]), (place, place + 1)
    if said.word(place) not in _QUARTERS:
        return 0, (place, place)
    if said.word(place - 1) == LAST:
        return _LAST_QUARTER, (place - 1, place + 1)
    if before := ORDINALS.get(said.word(place - 1), 0):
        return min(before, 4), (place - 1, place + 1)
    after = number_of(said.word(place + 1)) or 0
    return (after, (place, place + 2)) if 1 <= after <= 4 else (0, (place, place))
