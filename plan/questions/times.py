"""When a question is about: a tertial, a window of days, or a day by which something is to be finished."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from plan.calendar import SWEDEN
from plan.questions.bounds import Side, bound, bounded
from plan.questions.lexicon import phrase_set
from plan.questions.vocabulary import asking, times
from plan.questions.words import Word, fold
from plan.tertial import Tertial

_MONTHS = {fold(name): number for name, number in times.MONTHS.items()}
_SEASONS = {fold(name): number for name, number in times.SEASONS.items()}
_ORDINALS = {fold(name): number for name, number in times.ORDINALS.items()}
_CARDINALS = {"tva": 2, "2": 2, "bada": 2, "bagge": 2, "two": 2, "both": 2, "tre": 3, "3": 3, "three": 3, "alla": 3}
SINCE = frozenset([
    "sedan", "sen", "since", "alltsedan", "gentemot", "kontra", "vs", "versus", "mot", "an", "jamfort", "compared",
])  # fmt: skip
_ROMAN = {"i", "ii", "iii"}
_FUTURE = phrase_set(times.FUTURE, exact=True)
_PAST = phrase_set(times.PAST, exact=True)
_FINISHING = phrase_set(times.BECOMES_DONE)
_BEFORE_YEAR = {
    "i", "under", "ar", "for", "fran", "sedan", "till", "fore", "efter", "innan", "senast", "slutet", "in", "the",
    "by", "hela", "om",
}  # fmt: skip
_AFTER_SPRING = {"for", "hos", "pa", "under", "inom", "ar", "var", "har", "blev", "och", "da", "som"}
_SEASON_MONTHS = {1: (3, 5), 2: (6, 8), 3: (9, 11)}
YEAR = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True)
class Calendar:
    """What the time words are counted from. `current` is None before the first round."""

    today: date
    year: int
    current: Tertial | None

    @property
    def ahead_from(self) -> date:
        """The day from which something is still to be finished: long after the current tertial it is that one's end."""
        if self.current is None:
            return min(self.today, date(self.year, 12, 31))
        return self.today if self.today <= self.current.next.last else self.current.last

    @property
    def last(self) -> Tertial:
        """ "Förra tertialet": the one before the current; early in a new year the last of the old one."""
        now = self.current or Tertial.of(self.today)
        is_new_year = now.number == 3 and Tertial.of(self.today) == now.next
        return now if is_new_year else now.previous


@dataclass
class Times:
    """What was found. `used` holds the places of words that are spent, `pointers` those of "sedan" and its like.

    `since`: the tertial is compared with.
    """

    tertials: list[Tertial] = field(default_factory=list)
    since: bool = False
    last_tertial: bool = False
    whole_year: bool = False
    window: tuple[datetime, datetime] | None = None
    first: date | None = None
    last: date | None = None
    finishing: bool = False
    in_a_row: int = 1
    used: set[int] = field(default_factory=set)
    pointers: set[int] = field(default_factory=set)
    words: str = ""


def read_times(text: Sequence[Word], calendar: Calendar) -> Times:
    reader = _Reader(text, calendar)
    reader.read()
    return reader.found


class _Reader:
    def __init__(self, text: Sequence[Word], calendar: Calendar) -> None:
        self.text = text
        self.calendar = calendar
        self.found = Times()
        self.past = [each for each in text if each.raw != "vår"] in _PAST
        self.finishing = text in _FINISHING and text in _FUTURE and not self.past

    def read(self) -> None:
        steps = (self._numbered, self._phrases, self._dates, self._months, self._seasons, self._years)
        for step in steps:
            step()

    # Tertials

    def _numbered(self) -> None:
        for place, each in enumerate(self.text):
            if place in self.found.used:
                continue
            if match := re.fullmatch(r"(?:(\d{4})-?)?t([123])", each.folded):
                year = int(match[1]) if match[1] else self._year_after(place + 1)
                self._tertial(Tertial(year, int(match[2])), place, place + 1)
            elif _is(each, times.TERTIAL_NOUN):
                self._beside_noun(place)

    def _beside_noun(self, place: int) -> None:
        after = self._number(place + 1, roman=True)
        if after is not None:
            self._tertial(Tertial(self._year_after(place + 2), after), place, place + 2)
            return
        before = self._word(place - 1)
        if before in _CARDINALS and (before != "tre" or self.text[place].folded.startswith("tertial")):
            self.found.in_a_row = _CARDINALS[before]
            self.found.used |= {place - 1, place}
        elif before not in {"i", "en", "ett"} and before in _ORDINALS and _ORDINALS[before] in (1, 2, 3):
            self._tertial(Tertial(self._year_after(place + 1), _ORDINALS[before]), place - 1, place + 1)

    def _number(self, place: int, roman: bool) -> int | None:
        text = self._word(place)
        if text in {"nr", "nummer"}:
            text = self._word(place + 1)
            self.found.used |= {place + 1}
        if text in {"1", "2", "3"}:
            return int(text)
        value = _ORDINALS.get(text) if roman or text not in _ROMAN else None
        return value if value in (1, 2, 3) and text not in {"i", "en", "sista", "andra", "forsta", "tredje"} else None

    def _tertial(self, tertial: Tertial, start: int, end: int) -> None:
        if self.finishing:
            self._bounded(tertial.first, tertial.last, (start, end))
            return
        self.found.tertials.append(tertial)
        self.found.used |= set(range(start, end))
        if self._since(start):
            self.found.since = True

    def _since(self, start: int) -> bool:
        """Compared with: "sedan T1", "jämfört med april". A bare "med", "från" or "än" counts beside such a word."""
        place = start - 2 if self._word(start - 1) in {"i", "den"} else start - 1
        before = self._word(place)
        found = before in SINCE or (before in {"med", "fran", "to", "with"} and self.text in phrase_set(asking.CHANGE))
        if found:
            self.found.pointers.add(place)
        return found

    # Phrases

    def _phrases(self) -> None:
        if self._take(times.BOTH_TERTIALS):
            self.found.in_a_row = 2
        today = self.calendar.today
        monday = today - timedelta(days=today.weekday())
        month = today.replace(day=1)
        for words, first, last in (
            (times.LAST_WEEK, monday - timedelta(days=7), monday - timedelta(days=1)),
            (times.SEVEN_DAYS, today - timedelta(days=7), today),
            (times.THIS_WEEK, monday, today),
            (times.YESTERDAY, today - timedelta(days=1), today - timedelta(days=1)),
            (times.LAST_MONTH, (month - timedelta(days=1)).replace(day=1), month - timedelta(days=1)),
            (times.THIRTY_DAYS, today - timedelta(days=30), today),
            (times.THIS_MONTH, month, today),
        ):
            if self.found.window is None and (span := self._take(words)):
                self._window(first, last, span)
        self._weekdays()
        if self.text in phrase_set(asking.CHANGE) and (span := self._take(times.TODAY)):
            self._window(today, today, span)
        self._year_phrases()
        if span := self._take(times.LAST_TERTIAL):
            self.found.last_tertial = True
            self._tertial(self.calendar.last, *span)
        self._take(times.THIS_TERTIAL)

    def _weekdays(self) -> None:
        """ "I fredags": that day; "sen i fredags": from then on."""
        for words, number in times.WEEKDAYS.items():
            if self.found.window is None and (span := self._take(words)):
                today = self.calendar.today
                day = today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
                since = self._word(span[0] - 1) in SINCE
                self.found.used |= {span[0] - 1} if since else set()
                self._window(day, today if since else day, span)

    def _year_phrases(self) -> None:
        if self.finishing or self._find(times.YEAR_OUT):
            self._finishing_about_new_year(date(self._turn, 12, 31))
        elif span := self._take("sedan årsskiftet | sen årsskiftet | sedan nyår | sen nyår"):
            self._window(date(self.calendar.year, 1, 1), self.calendar.today, span)
        elif self._take(times.THIS_YEAR):
            self.found.whole_year = True
        elif span := self._take(times.YEAR_AHEAD):
            self._tertial(Tertial(self._year + 1, 3), *span)
        elif span := self._take(times.LAST_YEAR):
            self._last_year(*span)

    def _last_year(self, start: int, end: int) -> None:
        """In a new year the plan's own year may be the last one."""
        year = self.calendar.today.year - 1
        if year < self.calendar.year or self._since(start):
            self._tertial(Tertial(self.calendar.year - 1, 3), start, end)
        else:
            self.found.whole_year = True

    def _finishing_about_new_year(self, end: date) -> None:
        if (span := self._take(times.YEAR_OUT)) or (span := self._take(times.NEXT_YEAR)):
            self._finish(end + timedelta(days=1), None, span)
        elif span := self._take(times.YEAR_END):
            last = end if self._find(times.YEAR_TURN) else date(self._year, 12, 31)
            after = self._word(span[0] - 1) in {"efter", "after", "over"}
            self._finish(last + timedelta(days=1) if after else None, None if after else last, span)
        elif span := self._take(times.CHRISTMAS):
            self._bounded(date(self._year, 12, 24), date(self._year, 12, 24), span)

    def _window(self, first: date, last: date, span: tuple[int, int]) -> None:
        start = datetime(first.year, first.month, first.day, tzinfo=SWEDEN)
        end = datetime(last.year, last.month, last.day, tzinfo=SWEDEN) + timedelta(days=1)
        self.found.window = (start, end)
        self.found.used |= set(range(*span))
        self.found.words = f"{first.isoformat()} – {last.isoformat()}" if first != last else first.isoformat()

    # Days, months, seasons, years

    def _dates(self) -> None:
        for place, each in enumerate(self.text):
            if place in self.found.used:
                continue
            if day := self._day_at(place):
                value, end = day
                if self.finishing or self._is_bound(place):
                    self._bounded(value, value, (place, end))
                elif self._since(place) or self._word(place - 1) in {"efter", "fran"}:
                    self.found.used.add(place - 1)
                    self._window(value, self.calendar.today, (place, end))
                    self.found.since = True
                else:
                    self._tertial(Tertial.of(value), place, end)
            elif each.folded in {"de", "senaste"} and (days := self._last_days(place)):
                self._window(self.calendar.today - timedelta(days=days[0]), self.calendar.today, (place, days[1]))

    def _is_bound(self, place: int) -> bool:
        side = bound(self.text, place) if self.text in _FINISHING else None
        return side is not None and side[0] is not Side.FROM and self._word(side[1]) not in {"med", "inom"}

    def _last_days(self, place: int) -> tuple[int, int] | None:
        at = place + 1 if self._word(place + 1) != "senaste" else place + 2
        number = self._word(at)
        count = int(number) if number.isdecimal() and len(number) < 4 else _ORDINALS.get(number, 0)
        factor = {"dag": 1, "vec": 7, "man": 30, "day": 1, "wee": 7, "mon": 30}.get(self._word(at + 1)[:3], 0)
        return (count * factor, at + 2) if count * factor else None

    def _day_at(self, place: int) -> tuple[date, int] | None:
        text = self.text[place].folded
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return _dated(int(text[:4]), int(text[5:7]), int(text[8:]), place + 1)
        if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})", text):
            return _dated(self._near_year(int(match[2]), place), int(match[2]), int(match[1]), place + 1)
        match = re.fullmatch(r"(\d{1,2})(?::?[ae])?", text)
        month = _MONTHS.get(self._word(place + 1))
        if match is None or month is None:
            return None
        year = self._written_year(place + 2)
        return _dated(year or self._near_year(month, place), month, int(match[1]), place + (3 if year else 2))

    def _months(self) -> None:
        for place, each in enumerate(self.text):
            month = _MONTHS.get(each.folded)
            if month is None or place in self.found.used:
                continue
            written = self._written_year(place + 1)
            last_day = self._word(place - 1) == "sista"
            span = (place - last_day, place + (2 if written else 1))
            if self.finishing or self._is_bound(span[0]):
                year = written or self._near_year(month, span[0])
                end = date(year, month, monthrange(year, month)[1])
                self._bounded(end if last_day else date(year, month, 1), end, span)
            else:
                self._tertial(Tertial.of(date(written or self.calendar.year, month, 1)), *span)

    def _near_year(self, month: int, place: int) -> int:
        """For something to be finished: the next such month, seen from a day of the plan's year."""
        today = self.calendar.ahead_from
        ahead = self.finishing or (self._is_bound(place) and not self.past)
        passed = today.year == self._year and month < today.month
        return self._year + passed if ahead else self.calendar.year

    @property
    def _year(self) -> int:
        """The plan's, or the one that has come since: "i år", of what is still to be finished."""
        return max(self.calendar.year, self.calendar.ahead_from.year)

    @property
    def _turn(self) -> int:
        """The year that "årsskiftet" ends: in the first months of a year the turn just passed is spoken of."""
        return self.calendar.year if self.calendar.ahead_from.month <= 4 else self._year

    def _seasons(self) -> None:
        for place, each in enumerate(self.text):
            number = _SEASONS.get(each.folded)
            if number is None or place in self.found.used or (each.folded == "var" and not self._is_spring(place)):
                continue
            if self.finishing or self._is_bound(place):
                months = _SEASON_MONTHS[number]
                year = self._near_year(months[0], place)
                last = date(year, months[1], monthrange(year, months[1])[1])
                self._bounded(date(year, months[0], 1), last, (place, place + 1))
            else:
                self._tertial(Tertial(self.calendar.year, number), place, place + 1)

    def _is_spring(self, place: int) -> bool:
        """ "i vår" where no noun follows; "i vår plan" is ours."""
        after = self._word(place + 1)
        ends = not after or self.text[place + 1].is_break or after in _AFTER_SPRING
        return self.text[place].raw == "vår" and self._word(place - 1) == "i" and ends

    def _years(self) -> None:
        for place, each in enumerate(self.text):
            named = (
                len(self.text) > 1
                and self._word(place - 1) not in _BEFORE_YEAR
                and each.folded != str(self.calendar.year)
            )
            if place not in self.found.used and YEAR.fullmatch(each.folded) and (self.finishing or not named):
                self.found.used.add(place)
                year = int(each.folded)
                if self.finishing:
                    self._bounded(date(year, 1, 1), date(year, 12, 31), (place, place + 1))
                elif year != self.calendar.year and not self.found.tertials:
                    self._tertial(Tertial(year, 3), place, place + 1)
                elif self._word(place - 1) == "under":
                    self.found.whole_year = True

    def _bounded(self, first: date, last: date, span: tuple[int, int]) -> None:
        found = bound(self.text, span[0])
        days = bounded(found[0] if found else None, first, last)
        self._finish(*days, (found[1] if found else span[0], span[1]))

    def _finish(self, first: date | None, last: date | None, span: tuple[int, int]) -> None:
        self.found.finishing = True
        self.found.first = first or self.found.first
        self.found.last = last or self.found.last
        self.found.used |= set(range(*span))

    # Words

    def _word(self, place: int) -> str:
        return self.text[place].folded if 0 <= place < len(self.text) else ""

    def _written_year(self, place: int) -> int | None:
        text = self._word(place)
        if YEAR.fullmatch(text):
            self.found.used.add(place)
            return int(text)
        return None

    def _year_after(self, place: int) -> int:
        return self._written_year(place) or self.calendar.year

    def _find(self, words: str) -> tuple[int, int] | None:
        found = phrase_set(words).find(self.text)
        return (found[0], found[1]) if found else None

    def _take(self, words: str) -> tuple[int, int] | None:
        span = self._find(words)
        if span is None or set(range(*span)) & self.found.used:
            return None
        self.found.used |= set(range(*span))
        return span


def _is(each: Word, words: str) -> bool:
    found = phrase_set(words).longest([each], 0) if each.stem else None
    return found is not None


def _dated(year: int, month: int, day: int, end: int) -> tuple[date, int] | None:
    try:
        return date(year, month, day), end
    except ValueError:
        return None
