"""What a person says about being away: "jag är borta till 20 augusti", "jag är tillbaka"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from plan.refusals import AbsenceTooLong, AbsenceUnreadable
from plan.swedish.dates import day_of_month, number_of, weekday_after, written_day

LONGEST = timedelta(days=400)

_I = r"(?:jag|ja)(?:\s+(?:är|e|ar|kommer\s+(?:att\s+)?vara|blir))?\s+(?:nu\s+)?"
_GONE = (
    r"(?:borta|bortrest|frånvarande|ledig|sjuk|sjukskriven|tjänstledig|föräldraledig|"
    r"(?:på\s+)?semester|inte\s+på\s+plats)"
)
_AWAY = re.compile(rf"(?:{_I})?{_GONE}\b(?P<until>.*)")
_BACK = re.compile(rf"(?:{_I})?(?:tillbaka|åter|hemma|på\s+plats)(?:\s+(?:igen|nu|idag|i\s+dag))*")
_UNTIL = re.compile(r"^(?:fr?am\s+)?(?:till?\s+och\s+med|t\.?\s?o\.?\s?m\.?|till?s?|i|på)\s+(?:den\s+)?")


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


def _whole_day(text: str, today: date) -> date | None:
    written = written_day(text)
    return written.on_or_after(today) if written else None


def _day_of_month(text: str, today: date) -> date | None:
    number = day_of_month(text)
    days = (today + timedelta(days=ahead) for ahead in range(62))
    return next((day for day in days if day.day == number), None)


def _near_day(text: str, today: date) -> date | None:
    if text in ("idag", "i dag", "dag"):
        return today
    if text in ("imorgon", "i morgon", "morgon", "imorrn"):
        return today + timedelta(days=1)
    return weekday_after(text, today)


def _span(text: str, today: date) -> date | None:
    """ "två veckor" from today on: today is the first day."""
    match = re.fullmatch(r"(\d{1,2}|[a-zåäö]+)\s+(dag|dagar|vecka|veckor)", text)
    if match is None:
        return None
    count = number_of(match[1])
    if not count:
        return None
    return today + timedelta(days=count * (7 if match[2].startswith("veck") else 1) - 1)


_READERS: tuple[Callable[[str, date], date | None], ...] = (_whole_day, _day_of_month, _near_day, _span)
