"""Periods that are told by the day of the question: "förra veckan", "i fredags", "i år", "efter nyår"."""

from __future__ import annotations

from datetime import date, timedelta

from plan.questions.swedish.vocabulary import cues, reports, times
from plan.questions.times.timed_text import SINCE, TimedText
from plan.tertial import Tertial


def mark_periods(said: TimedText) -> None:
    if said.take(times.BOTH_TERTIALS):
        said.found.in_a_row = 2
    _weeks_and_months(said)
    _weekdays(said)
    if (said.tells_of_change or _is_reported_on(said)) and (span := said.take(times.TODAY)):
        if said.word(span[0] - 1) in cues.COMPARED_WITH | cues.AGAINST:
            said.found.now, said.now_at = True, span[0]
        else:
            said.add_window(said.reckoning.today, said.reckoning.today, span)
    _about_the_year(said)
    if not _is_of_the_last(said) and not _is_earliest(said) and (span := said.take(times.LAST_TERTIAL)):
        said.found.last_tertial = True
        said.add_tertial(said.reckoning.last, *span)
    if span := said.take(times.THIS_TERTIAL):
        if (current := said.reckoning.current) and _is_beside_another(said, *span):
            said.add_tertial(current, *span)
        else:
            said.found.now, said.now_at = True, span[0]


def _is_beside_another(said: TimedText, start: int, end: int) -> bool:
    """ "Hur många var försenade i T1 och nu?", "… nu och i T1?": of both tertials."""
    if not any(each.folded in cues.COUNTING for each in said.text):
        return False
    following = end + 1 + (said.word(end + 1) in cues.IN)
    before = start - 2 in said.found.placed or start - 3 in said.found.placed
    is_last = end >= len(said.text) or not said.text[end].stem
    joined = said.word(start - 1) in cues.AND and before and is_last
    return joined or (said.word(end) in cues.AND and following in said.found.placed)


def _is_reported_on(said: TimedText) -> bool:
    """ "Någon som rapporterat något idag?": that day; "inte lämnat in än, jag ska ringa idag" is of now."""
    span = said.find(times.TODAY)
    reported = span is not None and any(said.word(at) in cues.HAVE_REPORTED for at in range(span[0] - 3, span[0]))
    other = any(each.folded in cues.DENIED | cues.COUNTING for each in said.text)
    return reported and not other


def _is_earliest(said: TimedText) -> bool:
    """ "Det tidigaste slutdatumet" is not "tidigare"."""
    span = said.find(times.LAST_TERTIAL)
    return span is not None and said.word(span[0]) in cues.EARLIEST


def _is_of_the_last(said: TimedText) -> bool:
    """ "Vilken är sist ut?": the last of some, not the time before this."""
    span = said.find(times.LAST_TERTIAL)
    if said.find(reports.CAME_LAST):
        return True
    alone = span is not None and span[1] - span[0] == 1 and said.word(span[0]) in cues.LAST
    if alone and span is not None and said.word(span[0] - 1) in cues.OF_ALL_LAST:
        return True
    compared = span is not None and said.word(span[0] - 1) in SINCE | cues.THAN_LAST
    return alone and span is not None and not compared and said.word(span[1]) in cues.LAST_OF_SOME


def _weeks_and_months(said: TimedText) -> None:
    today = said.reckoning.today
    monday = today - timedelta(days=today.weekday())
    month = today.replace(day=1)
    weekend = times.THE_WEEKEND if said.tells_of_arrivals else times.WEEKEND
    for words, first, last in (
        (times.LAST_WEEK, monday - timedelta(days=7), monday - timedelta(days=1)),
        (weekend, monday - timedelta(days=2), monday - timedelta(days=1)),
        (times.SEVEN_DAYS, today - timedelta(days=7), today),
        (times.THIS_WEEK, monday, today),
        (times.YESTERDAY, today - timedelta(days=1), today - timedelta(days=1)),
        (times.LAST_MONTH, (month - timedelta(days=1)).replace(day=1), month - timedelta(days=1)),
        (times.THIRTY_DAYS, today - timedelta(days=30), today),
        (times.THIS_MONTH, month, today),
    ):
        if said.found.window is None and (span := said.take(words)):
            said.add_window(first, last, span)


def _weekdays(said: TimedText) -> None:
    """ "I fredags": that day; "sen i fredags": from then on."""
    for words, number in times.WEEKDAYS.items():
        if said.found.window is None and (span := said.take(words)):
            today = said.reckoning.today
            day = today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
            since = said.word(span[0] - 1) in SINCE
            said.found.used |= {span[0] - 1} if since else set()
            said.add_window(day, today if since else day, span)


def _about_the_year(said: TimedText) -> None:
    if said.finishing or said.find(times.YEAR_OUT):
        _finishing_about_new_year(said, date(_turn(said), 12, 31))
    elif span := said.take(times.SINCE_NEW_YEAR):
        said.add_window(date(said.reckoning.year, 1, 1), said.reckoning.today, span)
    elif said.take(times.THIS_YEAR):
        said.found.whole_year = True
    elif said.take(times.SO_FAR):
        said.found.so_far = True
    elif span := said.take(times.YEAR_AHEAD):
        said.add_tertial(Tertial(said.year + 1, 3), *span)
    elif span := said.take(times.LAST_YEAR):
        _last_year(said, *span)


def _last_year(said: TimedText, start: int, end: int) -> None:
    """In a new year the plan's own year may be the last one."""
    year = said.reckoning.today.year - 1
    if year < said.reckoning.year or said.is_since(start):
        said.add_tertial(Tertial(said.reckoning.year - 1, 3), start, end)
    else:
        said.found.whole_year = True


def _finishing_about_new_year(said: TimedText, end: date) -> None:
    if (span := said.take(times.YEAR_OUT)) or (span := said.take(times.NEXT_YEAR)):
        said.add_finish(end + timedelta(days=1), None, span)
    elif span := said.take(times.YEAR_END):
        last = end if said.find(times.YEAR_TURN) else date(said.year, 12, 31)
        after = said.word(span[0] - 1) in cues.BEYOND
        said.add_finish(last + timedelta(days=1) if after else None, None if after else last, span)


def _turn(said: TimedText) -> int:
    """The year that "årsskiftet" ends: in the first months of a year the turn just passed is spoken of."""
    return said.reckoning.year if said.reckoning.ahead_from.month <= 4 else said.year
