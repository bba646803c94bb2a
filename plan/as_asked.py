"""A question about an earlier day: "vilka var försenade som det såg ut 31 augusti?" -> the question, and the day."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.?"
_NAMED = rf"(?P<day>\d{{1,2}})(?::?[ea])?\s+{_MONTH}(?:\s+(?P<year>\d{{4}}))?"
_DAY = rf"(?:den\s+)?(?:{_NAMED}|(?P<iso>\d{{4}}-\d{{2}}-\d{{2}}))"
_LEADS = (
    (re.compile(rf"\b(?:så\s+)?som\s+(?:det|läget)\s+såg\s+ut\s+{_DAY}", re.IGNORECASE), ""),
    (re.compile(rf"\bhur\s+(?:det\s+)?såg\s+(?:det\s+|läget\s+)?ut\s+{_DAY}", re.IGNORECASE), "hur ser det ut"),
    (re.compile(rf"\b(?:läget|status(?:en)?)\s+(?:per\s+)?{_DAY}", re.IGNORECASE), "läget"),
    (re.compile(rf"\bper\s+{_DAY}", re.IGNORECASE), ""),
)


def read(text: str, year: int) -> tuple[str, date] | None:
    """The question without its day, and the day; a day without a year is of `year`. None if no earlier day is meant."""
    for lead, instead in _LEADS:
        found = lead.search(text)
        day = _day(found, year) if found else None
        if found and day:
            rest = f"{text[: found.start()]} {instead} {text[found.end() :]}"
            return " ".join(rest.split()).replace(" ?", "?").strip(" ,"), day
    return None


def _day(found: re.Match[str], year: int) -> date | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        month = _MONTHS.index(found["month"].casefold()) + 1
        return date(int(found["year"] or year), month, int(found["day"]))
    except ValueError:
        return None
