"""Days, months, seasons and years by their names: "den 1 november", "i mars", "till hösten", "2024"."""

from __future__ import annotations

from datetime import date, timedelta

from plan.questions.swedish.vocabulary import cues, times
from plan.questions.swedish.words import fold
from plan.questions.times.day_sides import Side, bound
from plan.questions.times.timed_text import ORDINALS, YEAR, Stretch, TimedText
from plan.swedish.dates import LAST, day_at, last_of_month, month_of, number_of
from plan.tertial import Tertial

_SEASONS = {fold(name): number for name, number in times.SEASONS.items()}
_IS_OVER = [fold(each).split() for each in times.IS_OVER]
_BEFORE_YEAR = cues.BEFORE_YEAR
_AFTER_SPRING = cues.AFTER_SPRING
_SEASON_MONTHS = {1: (3, 5), 2: (6, 8), 3: (9, 11)}


def mark_days(said: TimedText) -> None:
    for step in (_dates, _months, _seasons, _years):
        step(said)


def _dates(said: TimedText) -> None:
    for place, each in enumerate(said.text):
        if place in said.found.used:
            continue
        if day := _day_at(said, place):
            _mark_day(said, day[0], (place, day[1]))
        elif each.folded in cues.THE_LAST and (days := _last_days(said, place)):
            said.add_window(said.reckoning.today - timedelta(days=days[0]), said.reckoning.today, (place, days[1]))


def _mark_day(said: TimedText, day: date, span: Stretch) -> None:
    told = bound(said.text, span[0])
    until = told is not None and told[0] is Side.UNTIL and said.word(told[1]) not in cues.COMPARED_WITH
    if said.finishing or said.is_bound(span[0]) or (said.may_finish and day > said.reckoning.today):
        said.finish_about(day, day, span)
    elif until and day <= said.reckoning.today and day.year >= said.reckoning.year:
        _mark_past_day(said, day, span)
    elif said.is_since(span[0]) or said.word(span[0] - 1) in cues.AFTER_OR_FROM:
        said.found.used.add(span[0] - 1)
        said.add_window(day, said.reckoning.today, span)
        said.found.since = True
    elif day <= said.reckoning.today and day.year >= said.reckoning.year:
        _mark_past_day(said, day, span)
    else:
        said.add_tertial(Tertial.of(day), *span)


def _mark_past_day(said: TimedText, day: date, span: Stretch) -> None:
    """What came on it, or how things stood then: "hade svarat före den 25 augusti" is as they stood the day before."""
    side, start = bound(said.text, span[0]) or (None, span[0])
    last = day - timedelta(days=1) if side is Side.BEFORE else day
    opened = max((opened for _, opened in said.reckoning.opened if opened <= last), default=None)
    if side in (Side.AFTER, Side.FROM):
        said.add_window(day + timedelta(days=side is Side.AFTER), said.reckoning.today, (start, span[1]))
    elif said.tells_of_arrivals and side is None:
        said.add_window(day, day, span)
    elif said.tells_of_arrivals and side in (Side.BEFORE, Side.UNTIL) and opened:
        said.add_window(opened, last, (start, span[1]))
    else:
        said.as_it_stood(last, (start, span[1]) if side in (Side.BEFORE, Side.UNTIL) else span)


def _last_days(said: TimedText, place: int) -> tuple[int, int] | None:
    """ "De senaste 10 dagarna", "senaste två veckorna": how many days, and where the words end."""
    at = place + 1 if said.word(place + 1) not in cues.LATEST else place + 2
    number = said.word(at)
    count = int(number) if number.isdecimal() and len(number) < 4 else ORDINALS.get(number, 0)
    factor = times.DAYS_IN.get(said.word(at + 1), 0)
    return (count * factor, at + 2) if count * factor else None


def _day_at(said: TimedText, place: int) -> tuple[date, int] | None:
    """ "2025-11-01", "1/11", "1 november 2025": the day, and where its words end."""
    found = day_at([said.word(at) for at in range(place, place + 3)])
    if found is None:
        return None
    written, count = found
    day = written.in_year(said.near_year(written.month, place))
    return (day, place + count) if day else None


def _months(said: TimedText) -> None:
    for place, each in enumerate(said.text):
        month = month_of(each.folded)
        if month is None or place in said.found.used or _is_christmas(said, place):
            continue
        written = said.written_year(place + 1)
        after = place + (2 if written else 1)
        over = [said.word(after), said.word(after + 1)] in _IS_OVER
        last_day = said.word(place - 1) == LAST or over
        span = (place - (said.word(place - 1) == LAST), after + 2 * over)
        if said.finishing or said.is_bound(span[0]):
            year = written or said.near_year(month, span[0])
            end = last_of_month(year, month)
            said.finish_about(end if last_day else date(year, month, 1), end, span)
        else:
            _mark_month(said, last_of_month(written or said.reckoning.year, month), span)


def _is_christmas(said: TimedText, place: int) -> bool:
    """ "Före jul", not "3 jul"."""
    return said.word(place) in cues.CHRISTMAS and number_of(said.word(place - 1)) is None


def _mark_month(said: TimedText, end: date, span: Stretch) -> None:
    """A month of which there is a tertial's follow-up is that tertial; in between, things stood as they did then. Of a
    month to come only what is to be finished in it is known."""
    if said.tells_of_arrivals and end.replace(day=1) <= said.reckoning.today <= end:
        said.add_window(end.replace(day=1), end, span)  # the month that is on, before its tertial is asked for
    elif (said.may_finish or said.is_to_come(Tertial.of(end))) and end.replace(day=1) > said.reckoning.today:
        said.finish_about(end.replace(day=1), end, span)
    elif said.is_since(span[0]) or not said.reckoning.is_between_rounds(end):
        said.add_tertial(Tertial.of(end), *span)
    else:
        said.as_it_stood(end, span)


def _seasons(said: TimedText) -> None:
    for place, each in enumerate(said.text):
        number = _SEASONS.get(each.folded)
        if number is None or place in said.found.used or (each.folded in cues.WHERE and not _is_spring(said, place)):
            continue
        is_past = each.raw.endswith(times.PAST_SEASON) and said.finishing and not said.is_bound(place)
        if is_past and not said.is_since(place):
            said.add_tertial_then(Tertial(said.reckoning.year, number), place, place + 1)
        elif said.finishing or said.is_bound(place) or said.is_to_come(Tertial(said.reckoning.year, number)):
            first, last = _SEASON_MONTHS[number]
            year = said.near_year(first, place)
            said.finish_about(date(year, first, 1), last_of_month(year, last), (place, place + 1))
        else:
            said.add_tertial(Tertial(said.reckoning.year, number), place, place + 1)


def _is_spring(said: TimedText, place: int) -> bool:
    """ "i vår" where no noun follows; "i vår plan" is ours."""
    after = said.word(place + 1)
    ends = not after or said.text[place + 1].is_break or after in _AFTER_SPRING
    return said.text[place].raw == "vår" and said.word(place - 1) == "i" and ends


def _years(said: TimedText) -> None:
    for place, each in enumerate(said.text):
        if place not in said.found.used and YEAR.fullmatch(each.folded) and _is_time(said, place):
            said.found.used.add(place)
            year = int(each.folded)
            if said.finishing:
                said.finish_about(date(year, 1, 1), date(year, 12, 31), (place, place + 1))
            elif year != said.reckoning.year and not said.found.tertials:
                said.add_tertial(Tertial(year, 3), place, place + 1)
            elif said.word(place - 1) in cues.DURING:
                said.found.whole_year = True


def _is_time(said: TimedText, place: int) -> bool:
    """Whether the year there tells when; it may be part of a name."""
    ours = said.word(place) == str(said.reckoning.year)
    return said.finishing or ours or len(said.text) == 1 or said.word(place - 1) in _BEFORE_YEAR
