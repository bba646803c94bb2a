"""Days as people write them: "20 augusti", "den 1:a nov 2025", "den tjugoförsta mars", "sista april", "31/8", ISO."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = {
    "januari": 1, "jan": 1, "january": 1, "februari": 2, "feb": 2, "february": 2, "mars": 3, "march": 3, "april": 4,
    "apr": 4, "maj": 5, "may": 5, "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7, "july": 7, "augusti": 8,
    "aug": 8, "august": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
NUMBERS = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
    "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14,
}  # fmt: skip
_UNITS = ("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde")
_TEENS = (
    "tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde",
)  # fmt: skip
ORDINALS = {
    name: number
    for number, name in enumerate(
        (*_UNITS, *_TEENS, "tjugonde", *(f"tjugo{unit}" for unit in _UNITS), "trettionde", "trettioförsta"), 1
    )
}
"""The days of a month as words."""
LAST = "sista"
"""Before a month: its last day."""

_NEAR = range(1900, 2100)
"""Four figures beside a day in running text are its year where they are one of these."""
_PLAIN = str.maketrans("åäöé", "aaoe")


def _plain(text: str) -> str:
    """Lower case without ring and dots, with single spaces."""
    return " ".join(text.casefold().translate(_PLAIN).split())


_MONTHS = {_plain(name): number for name, number in MONTHS.items()}
_BEGUN = {name[:3]: number for name, number in _MONTHS.items()}
_WEEKDAYS = {_plain(name): number for number, name in enumerate(WEEKDAYS)}
_NUMBERS = {_plain(name): number for name, number in NUMBERS.items()}
_ORDINALS = {_plain(name): number for name, number in ORDINALS.items()}

_LETTERS = "[a-zåäö]*"
_WORDS = "|".join(sorted({LAST, *ORDINALS, *_ORDINALS}, key=len, reverse=True))
_MONTH = f"(?:{'|'.join(sorted(_BEGUN))}){_LETTERS}"
_NAMED = rf"(?:\d{{1,2}}(?::?[ea])?|{_WORDS})\s+{_MONTH}\.?(?:\s+\d{{4}})?"
_SLASHED = r"\d{1,2}/\d{1,2}(?:(?:[/-]|\s+)\d{4})?(?![\d/-])"
DAY = rf"(?:den\s+)?(?:\d{{4}}-\d{{2}}-\d{{2}}|{_SLASHED}|{_NAMED})"
"""A day within a text, for a pattern that ignores case; what it finds is read by `written_day`."""

_PARTS = re.compile(
    r"(?:den )?(?:(?P<number>\d{1,2})(?::?[ea])?|(?P<word>[a-z]+)) (?P<month>[a-z]+)\.?(?: (?P<year>\d{4}))?"
)
_FIGURES = re.compile(r"(?:den )?(?P<number>\d{1,2})/(?P<month>\d{1,2})(?:[ /-](?P<year>\d{4}))?")
_DATE = re.compile(r"(?:den )?(\d{4}-\d{2}-\d{2}|\d{8})")
_OF_MONTH = re.compile(r"(?:den )?(?:(?P<number>\d{1,2})(?::?[ea])?|(?P<word>[a-z]+))")


def last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as it is written. `number` None is the last of the month; `year` None is told by what it is said of."""

    number: int | None
    month: int
    year: int | None = None

    def in_year(self, year: int) -> date | None:
        """The day, of that year unless another is written; None for one that does not exist."""
        try:
            whole = year if self.year is None else self.year
            return last_of_month(whole, self.month) if self.number is None else date(whole, self.month, self.number)
        except ValueError:
            return None

    def on_or_after(self, today: date) -> date | None:
        """The next such day; a written year is kept, though it has passed."""
        if self.year is not None:
            return self.in_year(self.year)
        days = (self.in_year(year) for year in (today.year, today.year + 1))
        return next((day for day in days if day and day >= today), None)


def written_day(text: str) -> WrittenDay | None:
    """The day that the whole text is. After a day's number a word that begins as a month is one: "20 augisti"."""
    return _written(_plain(text), _month_begun)


def day_at(words: Sequence[str]) -> tuple[WrittenDay, int] | None:
    """The numbered day that the words begin with, and how many of them it takes. Months stand by their right names."""
    first = _plain(words[0]) if words else ""
    if not (first[:1].isdecimal() or first in _ORDINALS):
        return None
    for count in range(min(3, len(words)), 0, -1):
        found = _written(_plain(" ".join(words[:count])), month_of)
        if found is not None and (found.year is None or found.year in _NEAR):
            return found, count
    return None


def _written(plain: str, month_in: Callable[[str], int | None]) -> WrittenDay | None:
    if dated := _DATE.fullmatch(plain):
        return _of_date(dated[1])
    if match := _FIGURES.fullmatch(plain):
        return WrittenDay(int(match["number"]), int(match["month"]), _year(match["year"]))
    match = _PARTS.fullmatch(plain)
    month = month_in(match["month"]) if match else None
    if match is None or month is None:
        return None
    if match["word"] == LAST:
        return WrittenDay(None, month, _year(match["year"]))
    number = int(match["number"]) if match["number"] else _ORDINALS.get(match["word"])
    return WrittenDay(number, month, _year(match["year"])) if number else None


def _of_date(written: str) -> WrittenDay | None:
    try:
        found = date.fromisoformat(written)
    except ValueError:
        return None
    return WrittenDay(found.day, found.month, found.year)


def _year(written: str | None) -> int | None:
    return int(written) if written else None


def month_of(word: str) -> int | None:
    """The month of that name, in Swedish or English, or of its short form."""
    return _MONTHS.get(_plain(word))


def _month_begun(word: str) -> int | None:
    return _BEGUN.get(word[:3])


def day_of_month(text: str) -> int | None:
    """ "20", "den 20:e", "tjugonde"."""
    match = _OF_MONTH.fullmatch(_plain(text))
    if match is None:
        return None
    return int(match["number"]) if match["number"] else _ORDINALS.get(match["word"])


def number_of(word: str) -> int | None:
    """How many, in figures or as a word: "2", "två"."""
    return int(word) if word.isdecimal() else _NUMBERS.get(_plain(word))


def weekday_after(word: str, today: date) -> date | None:
    """The next day of that name, never today."""
    number = _WEEKDAYS.get(_plain(word))
    return None if number is None else today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
