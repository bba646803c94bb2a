"""The times in a question, and the text in which they are found."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from plan.calendar import SWEDEN
from plan.questions.swedish.arrivals import reports_came
from plan.questions.swedish.lasting import lasting
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import changes, cues, reports, times
from plan.questions.swedish.words import Word, fold
from plan.questions.times.day_sides import Days, Side, bound, bounded
from plan.questions.times.reckoning import Reckoning
from plan.questions.times.told_dates import against_told
from plan.tertial import Tertial

SINCE = cues.SINCE
ORDINALS = {fold(name): number for name, number in times.ORDINALS.items()}
YEAR = re.compile(r"(19|20)\d\d")
_FUTURE = phrase_set(times.FUTURE, exact=True)
_PAST, _WAS_DUE = (phrase_set(words, exact=True) for words in (times.PAST, times.WAS_DUE))
_HAD_A_DATE, _HAPPENED = (phrase_set(words, exact=True) for words in (times.DATE_NOUNS, times.HAPPENED))
_ITS_DATE = phrase_set(times.ITS_DATE, exact=True)
_MOVED_DATE = phrase_set(f"{times.LATER_DATE} | {times.EARLIER_DATE}", exact=True)
_FINISHING = phrase_set(times.BECOMES_DONE)
_AWAITED = phrase_set(times.AWAITED, exact=True)
_LATER, _EARLIER, _OR = (phrase_set(words, exact=True) for words in (times.OR_LATER, times.OR_EARLIER, times.OR))
_OF_REPORTS = phrase_set(times.OF_REPORTS)
_TOLD = phrase_set(times.TOLD, exact=True)
_NEXT_YEAR = phrase_set(times.YEAR_AHEAD, exact=True)
_IN = cues.IN
_BECAME = phrase_set(changes.HAS_BECOME, exact=True)
_CHANGE = phrase_set(f"{changes.CHANGE} | {changes.UNCHANGED} | {reports.ARRIVED}")

Stretch = tuple[int, int]
"""The places of words: the first, and the one after the last."""


def _is_of_dates_told(text: Sequence[Word]) -> bool:
    """ "Vilket slutdatum hade den i T1?", "ett senare slutdatum än i T1": which was told then, not what was to be
    finished within it.
    """
    said = {each.folded for each in text}
    told = (text in _ITS_DATE and bool(said & cues.WAS)) or (text in _MOVED_DATE and bool(said & cues.THAN))
    return told or against_told(text) is not None


def _had_a_date(text: Sequence[Word]) -> bool:
    """ "Hade enligt T1 ett slutdatum i juni": what was still to be finished then."""
    return text in _HAD_A_DATE and text not in _HAPPENED


@dataclass(frozen=True)
class Times:
    """What was found. `used` holds the places of words that are spent, `pointers` those of "sedan" and its like.

    `since`: the tertial is compared with.
    """

    tertials: tuple[Tertial, ...] = ()
    since: bool = False
    last_tertial: bool = False
    whole_year: bool = False
    window: tuple[datetime, datetime] | None = None
    first: date | None = None
    last: date | None = None
    finishing: bool = False
    in_a_row: int = 1
    used: frozenset[int] = frozenset()
    pointers: frozenset[int] = frozenset()
    words: str = ""
    placed: Mapping[int, Tertial] = field(default_factory=dict)
    """The tertials by the place where their words begin."""
    awaits: bool = False
    """What is to be finished is asked about, whether or not a day is told."""
    now: bool = False
    so_far: bool = False
    """As things stand now, whatever was asked before."""
    as_of: date | None = None
    """The day that things are asked about as they stood on."""
    overruled: frozenset[int] = frozenset()
    """Where days stand that those which count are not within."""
    beside_now: frozenset[int] = frozenset()
    """Where it is said that it is asked of now, in a sentence that names a tertial too."""

    @property
    def finishes(self) -> bool:
        """Whether a day by which, or from which on, something is to be finished has been found."""
        return self.first is not None or self.last is not None


@dataclass
class TimesFound:
    """`Times` while they are being found."""

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
    placed: dict[int, Tertial] = field(default_factory=dict)
    awaits: bool = False
    now: bool = False
    so_far: bool = False
    as_of: date | None = None
    overruled: set[int] = field(default_factory=set)
    beside_now: set[int] = field(default_factory=set)

    @property
    def finishes(self) -> bool:
        return self.first is not None or self.last is not None

    def finished(self) -> Times:
        return Times(**lasting(self))


class TimedText:
    """A question's words, and what is found of times in them.

    `finishing`: the times tell when something is to be finished.
    """

    def __init__(self, text: Sequence[Word], reckoning: Reckoning) -> None:
        self.text = text
        self.reckoning = reckoning
        self.found = TimesFound()
        self.was_due = due = text in _WAS_DUE and not any(each.folded in cues.IN_FORCE for each in text)
        self.past = [each for each in text if each.raw != "vår"] in _PAST and not _had_a_date(text) and not due
        self.finishing = text in _FINISHING and (text in _FUTURE or due) and not self.past
        self.may_finish = text in _FINISHING and not self.past
        self.found.awaits = text in _AWAITED and not self.past
        self._as_of_at = self.now_at = 0
        """Where it is said that it is asked of now."""
        self._finishes: list[tuple[Days, Stretch]] = []
        self._tertials: list[tuple[Tertial, Stretch]] = []

    # Words

    def word(self, place: int) -> str:
        return self.text[place].folded if 0 <= place < len(self.text) else ""

    def written_year(self, place: int) -> int | None:
        text = self.word(place)
        if YEAR.fullmatch(text):
            self.found.used.add(place)
            return int(text)
        if self.word(place) and self.text[place].stem and (found := _NEXT_YEAR.longest(self.text, place)):
            self.found.used |= set(range(place, found[0]))
            return self.reckoning.today.year + 1
        return None

    @property
    def tells_of_change(self) -> bool:
        return self.text in _CHANGE

    @property
    def tells_of_becoming(self) -> bool:
        return self.text in _BECAME

    @property
    def tells_of_arrivals(self) -> bool:
        return reports_came(self.text)

    def is_to_come(self, tertial: Tertial) -> bool:
        """Not yet followed up, and nothing is asked of its reports."""
        current = self.reckoning.current
        return current is not None and tertial > current and self.text not in _OF_REPORTS

    def year_after(self, place: int) -> int:
        return self.written_year(place) or self.reckoning.year

    def find(self, words: str) -> Stretch | None:
        """Where one of the phrases first stands."""
        found = phrase_set(words).find(self.text)
        return (found[0], found[1]) if found else None

    def take(self, words: str) -> Stretch | None:
        """Where one of the phrases first stands, unless other times have its words already; they are spent then."""
        span = self.find(words)
        if span is None or set(range(*span)) & self.found.used or self._is_of_a_date(span[0]):
            return None
        self.found.used |= set(range(*span))
        return span

    def _is_of_a_date(self, place: int) -> bool:
        """ "Ett tidigare slutdatum" and "tidigare än i oktober" are no tertial before this."""
        if self.word(place) not in cues.EARLIER:
            return False
        return self.word(place + 1) in cues.THAN or _MOVED_DATE.longest(self.text, place) is not None

    # What was found

    def add_tertial(self, tertial: Tertial, start: int, end: int) -> None:
        if self.finishing and self.word(start - 1) not in cues.EVER_SINCE:  # "har flyttat sitt slutdatum sen T1"
            self._tertials.append((tertial, (start, end)))
            self.found.used |= set(range(start, end))
            return
        self.add_tertial_then(tertial, start, end)

    def add_tertial_then(self, tertial: Tertial, start: int, end: int) -> None:
        """One that is over, whatever is asked to be finished."""
        self.found.tertials.append(tertial)
        self.found.placed[start] = tertial
        self.found.used |= set(range(start, end))
        if self.is_since(start):
            self.found.since = True

    def is_since(self, start: int) -> bool:
        """Compared with: "sedan T1", "jämfört med april". A bare "med", "från" or "än" counts beside such a word."""
        place = start - 2 if self.word(start - 1) in cues.IN else start - 1
        before = self.word(place)
        found = before in SINCE or (before in cues.COMPARED_WITH and self.tells_of_change)
        found = found or (before in cues.BEHIND and self.tells_of_becoming)
        found = found or (before in cues.THAN and against_told(self.text) is not None)
        if found:
            self.found.pointers.add(place)
        return found

    def as_it_stood(self, day: date, span: Stretch) -> None:
        """On that day; not known of days to come."""
        self.found.as_of, self._as_of_at = day, span[0]
        self.found.used |= set(range(*span))

    def add_window(self, first: date, last: date, span: Stretch) -> None:
        start = datetime(first.year, first.month, first.day, tzinfo=SWEDEN)
        end = datetime(last.year, last.month, last.day, tzinfo=SWEDEN) + timedelta(days=1)
        self.found.window = (start, end)
        self.found.used |= set(range(*span))
        self.found.words = f"{first.isoformat()} – {last.isoformat()}" if first != last else first.isoformat()

    def finish_about(self, first: date, last: date, span: Stretch) -> None:
        """Within the days, or on the side of them that a "före" or "efter" tells."""
        found = bound(self.text, span[0])
        days, end = self._onwards(bounded(found[0] if found else None, first, last), span[1])
        if self.found.first and self.found.last and not found and self._is_joined(span[0]):
            days = min(self.found.first, first), max(self.found.last, last)
            self._finishes.clear()
            self.found.first = self.found.last = None
        self.add_finish(*days, (found[1] if found else span[0], end))

    def _onwards(self, days: Days, end: int) -> tuple[Days, int]:
        """ "I februari eller senare", "den 1 maj eller tidigare"."""
        for words, bounds in ((_LATER, (days[0], None)), (_EARLIER, (None, days[1]))):
            found = words.longest(self.text, end) if end < len(self.text) and self.text[end].stem else None
            if found is not None:
                return bounds, found[0]
        return days, end

    def _is_joined(self, place: int) -> bool:
        """ "I december eller januari"."""
        before = place - 1 if self.word(place - 1) not in _IN else place - 2
        listed = self.word(before) in cues.AND and bool(self._finishes) and self._finishes[-1][1][1] == before
        return listed or (before >= 0 and bool(self.text[before].stem) and _OR.longest(self.text, before) is not None)

    def add_finish(self, first: date | None, last: date | None, span: Stretch) -> None:
        self.found.finishing = True
        self.found.first, self.found.last = self._narrowed(first, last, span[0])
        self.found.used |= set(range(*span))
        self._finishes.append(((first, last), span))

    def _is_between(self, before: Stretch, start: int) -> bool:
        """ "Mellan jul och nyår"."""
        return self.word(before[0] - 1) in cues.BETWEEN and before[1] == start - 1 and self.word(start - 1) in cues.AND

    def _narrowed(self, first: date | None, last: date | None, start: int) -> Days:
        """To the days that are within what has been found too; where none are, the latter count."""
        if self._finishes and self._is_between(self._finishes[-1][1], start):
            self._finishes.pop()
            return self.found.first or self.found.last, last or first
        if first == last and (self.found.first is None) != (self.found.last is None) and first in self._bounds:
            return self._bounds
        begins = max(filter(None, (first, self.found.first)), default=None)
        ends = min(filter(None, (last, self.found.last)), default=None)
        return (begins, ends) if begins is None or ends is None or begins <= ends else (first, last)

    @property
    def _bounds(self) -> Days:
        """ "Senast Lucia, den 13 december": the day that is told again bounds as before."""
        return self.found.first, self.found.last

    def settle(self) -> None:
        """A tertial is when something is to be finished; beside other days, or where it was said or promised, it is
        when that was said, if it has been followed up. Days that those which count are not within are told of."""
        alone = not (self._finishes or self.text in _TOLD or _is_of_dates_told(self.text))
        for tertial, span in self._tertials:
            until = bound(self.text, span[0])
            if alone or until or (self.reckoning.current or tertial) < tertial:
                self.finish_about(tertial.first, tertial.last, span)
            else:
                self.add_tertial_then(tertial, *span)
        self._leave_told()
        if self.found.now and self.found.placed and not self._says_now_twice:
            self.found.beside_now.add(self.now_at)
        for days, span in self._finishes:
            if not self._is_within(days):
                self.found.overruled |= set(range(*span))

    @property
    def _says_now_twice(self) -> bool:
        """ "Nu i T2", where that is the tertial that it is."""
        beside = (self.found.placed.get(place) for place in range(self.now_at + 1, self.now_at + 3))
        return self.reckoning.current is not None and self.reckoning.current in beside

    def _leave_told(self) -> None:
        """ "Strategin skulle vara klar i juni. Vad gäller nu?": the time of the sentence before is not that of this."""
        planned = any(self.word(place) in cues.SHALL for place in range(self.now_at))
        breaks = [place for place in range(self.now_at) if self.text[place].is_break]
        ends = [each for each in breaks if self.word(each) in cues.SENTENCE_ENDS or (planned and self._asks(each + 1))]
        sentence = max(ends, default=0)
        for place, tertial in list(self.found.placed.items()):
            if place < sentence:
                del self.found.placed[place]
                self.found.tertials.remove(tertial)
        self.found.as_of = None if self._as_of_at < sentence else self.found.as_of

    def _asks(self, place: int) -> bool:
        """ "… skulle vara klar i maj, vilket datum gäller nu?"."""
        return self.word(place) in cues.ASKING

    def _is_within(self, days: Days) -> bool:
        first, last = days
        starts = first is None or (self.found.first is not None and self.found.first >= first)
        return starts and (last is None or (self.found.last is not None and self.found.last <= last))

    # Years and days

    def is_bound(self, place: int) -> bool:
        """Whether the day there is one by which, or after which, something is to be finished."""
        side = bound(self.text, place) if self.text in _FINISHING else None
        return side is not None and side[0] is not Side.FROM and self.word(side[1]) not in cues.WITH_OR_WITHIN

    def near_year(self, month: int, place: int) -> int:
        """For something to be finished: the next such month, seen from a day of the plan's year."""
        said = [each.first for each, _ in self._tertials if self.reckoning.current and each < self.reckoning.current]
        today = min([self.reckoning.ahead_from, *said])
        ahead = (self.finishing or (self.is_bound(place) and not self.past)) and not self.was_due
        passed = today.year == self.year and month < today.month
        return self.year + passed if ahead else self.reckoning.year

    @property
    def year(self) -> int:
        """The plan's, or the one that has come since: "i år", of what is still to be finished."""
        return max(self.reckoning.year, self.reckoning.ahead_from.year)
