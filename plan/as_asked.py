"""A question about an earlier day: "vilka var försenade som det såg ut 31 augusti?" -> the question, and the day."""

from __future__ import annotations

import re
from datetime import date

from plan.swedish.dates import DAY, written_day

_LEADS = (
    (re.compile(rf"\b(?:så\s+)?som\s+(?:det|den|läget)\s+såg\s+ut\s+(?P<day>{DAY})", re.IGNORECASE), ""),
    (re.compile(rf"\bhur\s+(?:det\s+)?såg\s+(?:det\s+|läget\s+)?ut\s+(?P<day>{DAY})", re.IGNORECASE), "hur ser det ut"),
    (re.compile(rf"\b(?:läget|status(?:en)?)\s+(?:per\s+)?(?P<day>{DAY})", re.IGNORECASE), "läget"),
    (re.compile(rf"\bper\s+(?P<day>{DAY})", re.IGNORECASE), ""),
)


def read(text: str, year: int) -> tuple[str, date] | None:
    """The question without its day, and the day; a day without a year is of `year`. None if no earlier day is meant."""
    for lead, instead in _LEADS:
        found = lead.search(text)
        written = written_day(found["day"]) if found else None
        day = written.in_year(year) if written else None
        if found and day:
            rest = f"{text[: found.start()]} {instead} {text[found.end() :]}"
            return " ".join(rest.split()).replace(" ?", "?").strip(" ,"), day
    return None
