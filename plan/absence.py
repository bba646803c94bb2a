"""What a person says about being away: "jag är borta till 20 augusti", "jag är tillbaka"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from plan.refusals import AbsenceTooLong, AbsenceUnreadable

LONGEST = timedelta(days=400)

_I = r"(?:jag|ja)(?:\s+(?:är|e|ar|kommer\s+(?:att\s+)?vara|blir))?\s+(?:nu\s+)?"
_GONE = (
    r"(?:borta|bortrest|frånvarande|ledig|sjuk|sjukskriven|tjänstledig|föräldraledig|"
    r"(?:på\s+)?semester|inte\s+på\s+plats)"
)
_AWAY = re.compile(rf"(?:{_I})?{_GONE}\b(?P<until>.*)")
_BACK = re.compile(rf"(?:{_I})?(?:tillbaka|åter|hemma|på\s+plats)(?:\s+(?:igen|nu|idag|i\s+dag))*")
_UNTIL = re.compile(r"^(?:fr?am\s+)?(?:till?\s+och\s+med|t\.?\s?o\.?\s?m\.?|till?s?|i|på)\s+(?:den\s+)?")

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_COUNTS = {"en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6}


@dataclass(frozen=True, slots=True)
class Absence:
    """`until` is the last day away; None means the person is back."""

    until: date | None


def read(text: str, today: date) -> Absence | None:
    """None if the text is about something else. A day without a year is the next one from today on.

    Raises `AbsenceUnreadable` where the day cannot be read or has passed, `AbsenceTooLong` beyond `LONGEST`.
    """
    words = " ".join(text.casefold().split()).strip(" .!")
    if _BACK.fullmatch(words):
        return Absence(None)
    away = _AWAY.fullmatch(words)
    if away is None or not _is_about_me(words, away["until"]):
        return None
    said = away["until"].strip()
    until = _day(_UNTIL.sub("", said), today)
    if until is None or until < today:
        raise AbsenceUnreadable(said)
    if until - today > LONGEST:
        raise AbsenceTooLong(until)
    return Absence(until)


def _is_about_me(words: str, until: str) -> bool:
    """ "Borta till fredag" is; "ledig personal hos HR?" is a question about something else."""
    return not words.endswith("?") and (words.startswith("ja") or bool(_UNTIL.match(until.strip())))


def _day(text: str, today: date) -> date | None:
    for read_day in _READERS:
        found = read_day(text, today)
        if found:
            return found
    return None


def _iso(text: str, _today: date) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _day_and_month(text: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{1,2})(?::?[ea])?\s+([a-zå]{3,9})\.?(?:\s+(\d{4}))?", text)
    if match and match[2][:3] in _MONTHS:
        return _next(int(match[1]), _MONTHS.index(match[2][:3]) + 1, match[3], today)
    match = re.fullmatch(r"(\d{1,2})/(\d{1,2})(?:[/-](\d{4}))?", text)
    return _next(int(match[1]), int(match[2]), match[3], today) if match else None


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    for candidate in (int(year),) if year else (today.year, today.year + 1):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def _day_of_month(text: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{1,2})(?::?[ea])?", text)
    if match is None:
        return None
    days = (today + timedelta(days=ahead) for ahead in range(62))
    return next((day for day in days if day.day == int(match[1])), None)


def _weekday(text: str, today: date) -> date | None:
    if text in ("idag", "i dag", "dag"):
        return today
    if text in ("imorgon", "i morgon", "morgon", "imorrn"):
        return today + timedelta(days=1)
    if text not in _WEEKDAYS:
        return None
    return today + timedelta(days=(_WEEKDAYS.index(text) - today.weekday() - 1) % 7 + 1)


def _span(text: str, today: date) -> date | None:
    """ "två veckor" from today on: today is the first day."""
    match = re.fullmatch(r"(\d{1,2}|[a-zåäö]+)\s+(dag|dagar|vecka|veckor)", text)
    if match is None:
        return None
    count = int(match[1]) if match[1].isdigit() else _COUNTS.get(match[1])
    if not count:
        return None
    return today + timedelta(days=count * (7 if match[2].startswith("veck") else 1) - 1)


_READERS: tuple[Callable[[str, date], date | None], ...] = (_iso, _day_and_month, _day_of_month, _weekday, _span)
