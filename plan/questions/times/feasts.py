"""Days that are known by name: Christmas, midsummer, Easter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from plan.questions.swedish.vocabulary import times
from plan.questions.times.timed_text import TimedText

_WEEK_OF_BREAK = 44
"""In which schools close in the autumn, in all of the country."""


def mark_feasts(said: TimedText) -> None:
    """Only of what is still to be finished: they tell no tertial."""
    for words, day_in in _FEASTS:
        found = said.find(words) if said.finishing or said.may_finish else None
        if found and not said.finishing and not said.is_bound(found[0]):
            continue
        if found is not None and (span := said.take(words)):
            day = day_in(said.year)
            day = day if day >= said.reckoning.ahead_from else day_in(said.year + 1)
            said.finish_about(day, day, span)


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian reckoning."""
    century, golden = year // 100, year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _midsummer(year: int) -> date:
    """Midsummer's Eve, the Friday of 19 to 25 June."""
    first = date(year, 6, 19)
    return first + timedelta(days=(4 - first.weekday()) % 7)


def _all_saints(year: int) -> date:
    first = date(year, 10, 31)
    return first + timedelta(days=(5 - first.weekday()) % 7)


_FEASTS: tuple[tuple[str, Callable[[int], date]], ...] = (
    (times.CHRISTMAS, lambda year: date(year, 12, 24)),
    (times.LUCIA, lambda year: date(year, 12, 13)),
    (times.MIDSUMMER, _midsummer),
    (times.EASTER, _easter),
    (times.WALPURGIS, lambda year: date(year, 4, 30)),
    (times.NATIONAL_DAY, lambda year: date(year, 6, 6)),
    (times.ALL_SAINTS, _all_saints),
    (times.AUTUMN_BREAK, lambda year: date.fromisocalendar(year, _WEEK_OF_BREAK, 1)),
    (times.MID_YEAR, lambda year: date(year, 6, 30)),
)
