"""Who is asked, who has answered, and which message is due when.

Nothing here is a timer. What is due is asked of what is recorded: a moment that was missed is made up, and a moment
that comes twice finds nothing left to do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property

from plan.calendar import Calendar, swedish_day, wall, week_of
from plan.model import Assignment, Ownership, Person, Round, RoundState, Why
from plan.rhythm import Rhythm
from plan.tertial import Tertial


class MatterKind(StrEnum):
    """What a message is about. `number` tells apart several of one kind.

    `OPENING` the owner is asked; `REMINDER` on a working day of the round (`number` is that day); `LAST_DAY`;
    `AFTER` so many working days after it (`number`); `LATER` the owner asked to be reminded (`number` is the day's
    ordinal); `DEPUTY` asked in an owner's place; `MANAGER` told who has not answered;
    `BY_HAND` an administrator reminded (`number` is the day's ordinal).
    """

    OPENING = "opening"
    REMINDER = "reminder"
    LAST_DAY = "last_day"
    AFTER = "after"
    LATER = "later"
    DEPUTY = "deputy"
    MANAGER = "manager"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to tell one person in one round, and its key in the ledger: it is told once.

    `about` is the owner in whose place a deputy is asked, empty otherwise. Reminders that come again because the round
    was extended have their number and a hundred for each time.
    """

    round_id: str
    person_id: str
    kind: MatterKind
    number: int = 1
    about: str = ""


@dataclass(frozen=True)
class Progress:
    """How an open round stands, as recorded.

    `answered` holds the ids of activities answered in the round. `told` maps each matter told to the day it was
    recorded. `later` maps a person to the day they asked to be reminded on: until then they hear nothing, but the last
    day does not wait.
    """

    round: Round
    assignments: tuple[Assignment, ...]
    answered: frozenset[str]
    people: Mapping[str, Person]
    ownerships: tuple[Ownership, ...] = ()
    told: Mapping[Matter, date] = field(default_factory=dict)
    later: Mapping[str, date] = field(default_factory=dict)

    @cached_property
    def missing(self) -> Mapping[str, tuple[Assignment, ...]]:
        """What each person has left to answer, in the plan's order; only those who have something left."""
        left: dict[str, list[Assignment]] = {}
        for each in self.assignments:
            if each.answers and each.activity_id not in self.answered:
                left.setdefault(each.person_id, []).append(each)
        return {person_id: tuple(found) for person_id, found in left.items()}

    @cached_property
    def deputy_of(self) -> Mapping[tuple[str, str], str]:
        """By (owner, unit), and by (owner, "") for what the owner answers for outside their own units."""
        found: dict[tuple[str, str], str] = {}
        for each in self.ownerships:
            if each.deputy_id and each.deputy_id != each.person_id:
                found[each.person_id, each.unit] = each.deputy_id
                found.setdefault((each.person_id, ""), each.deputy_id)
        return found

    def is_away(self, person_id: str, day: date) -> bool:
        person = self.people.get(person_id)
        return person is not None and person.away_until is not None and person.away_until >= day

    def times_told_before(self, person_id: str, kind: MatterKind, number: int, day: date) -> int:
        """How often that reminder came before the day it is now due: the round has been extended since."""
        return sum(told < day for told in self._told_on.get((person_id, kind, number), ()))

    @cached_property
    def _told_on(self) -> Mapping[tuple[str, MatterKind, int], tuple[date, ...]]:
        found: dict[tuple[str, MatterKind, int], tuple[date, ...]] = {}
        for matter, day in self.told.items():
            key = (matter.person_id, matter.kind, matter.number % _AGAIN)
            found[key] = (*found.get(key, ()), day)
        return found

    def deputies(self, owner_id: str) -> Mapping[str, tuple[Assignment, ...]]:
        """Who can answer in an owner's place, and what."""
        found: dict[str, list[Assignment]] = {}
        for each in self.missing.get(owner_id, ()):
            deputy = self.deputy_of.get((owner_id, each.unit)) or self.deputy_of.get((owner_id, ""))
            if each.why is not Why.DEPUTY and deputy is not None:
                found.setdefault(deputy, []).append(each)
        return {deputy: tuple(asked) for deputy, asked in found.items()}

    def managers(self, owner_id: str) -> frozenset[str]:
        """Who answers for the unit above the owner's; the administrators where nobody does."""
        above = {each.unit.rpartition("/")[0] for each in self.missing.get(owner_id, ())}
        own = {each.person_id for each in self.ownerships if each.unit in above - {""}}
        administrators = {person.id for person in self.people.values() if person.is_administrator}
        return frozenset((own - {owner_id}) or (administrators - {owner_id}))


@dataclass(frozen=True)
class Pace:
    """A board's rhythm on the calendar."""

    rhythm: Rhythm
    calendar: Calendar

    def sends_at(self, now: datetime) -> bool:
        """Whether anything may be sent to anybody at that moment."""
        day = swedish_day(now)
        hours = wall(day, self.rhythm.sends_from) <= now < wall(day, self.rhythm.sends_until)
        return hours and self.calendar.is_working(day)

    def next_sending(self, now: datetime) -> datetime:
        """The first moment after `now` that something may be sent; `now` itself is none."""
        today = swedish_day(now)
        early = now < wall(today, self.rhythm.sends_from)
        day = self.calendar.on_or_after(today if early else today + timedelta(days=1))
        return wall(day, self.rhythm.sends_from)

    def opens_now(self, year: int, rounds: Iterable[Round], now: datetime) -> Tertial | None:
        """The tertial of that year's plan whose round should be open and has never been.

        Only until the day it would have closed: a plan that is stored in November starts with the third tertial.
        """
        known = {each.tertial for each in rounds}
        for tertial in (Tertial(year, 3), Tertial(year, 2), Tertial(year, 1)):
            opening = self.rhythm.opening_day(tertial, self.calendar)
            if wall(opening, self.rhythm.opens_at) <= now:
                passed = bool(known) and max(known) > tertial
                in_time = swedish_day(now) < self._usual_closing(tertial)
                return tertial if tertial not in known and not passed and in_time else None
        return None

    def due(self, standing: Progress, now: datetime) -> tuple[Matter, ...]:
        """Every matter that is due and not told, in the order that things happen in a round.

        It does not ask whether anything may be sent at that hour, nor who had a message today already.
        """
        if standing.round.state is not RoundState.OPEN:
            return ()
        today = swedish_day(now)
        return tuple(
            matter
            for matter in self._matters(standing, today)
            if matter not in standing.told and not standing.is_away(matter.person_id, today)
        )

    def asked_on(self, of: Round, person_id: str, day: date) -> tuple[Matter, ...]:
        """All that a person has been told who is asked on that day of the round: what came before it does not come."""
        before = [Matter(of.id, person_id, kind, number) for kind, number, due in self._reminder_days(of) if due <= day]
        return (Matter(of.id, person_id, MatterKind.OPENING), *before)

    def closes_now(self, standing: Progress, now: datetime) -> bool:
        """On its closing day, when nothing about it is due, and never on a day that somebody was told something.

        So whoever is told late, after an outage, has until the next working day.
        """
        today = swedish_day(now)
        return (
            standing.round.state is RoundState.OPEN
            and today >= self.rhythm.closing_day(standing.round.last_day, self.calendar)
            and today not in standing.told.values()
            and not self.due(standing, now)
        )

    def digests_now(
        self, year: int, rounds: Iterable[Round], told: Collection[tuple[int, int]], now: datetime
    ) -> tuple[tuple[int, int], ...]:
        """The ISO weeks of that year's plan that a digest is due for: one digest tells of all of them.

        From the day the first round should have opened to the day the third tertial's should close.
        """
        started = [self._should_open(each) for each in rounds]
        if not started:
            return ()
        last = min(swedish_day(now), self._usual_closing(Tertial(year, 3)))
        weeks = [week_of(day) for day in _weekly(min(started), last)]
        return tuple(week for week in weeks if week not in told and self._is_digest_due(week, min(started), now))

    def _should_open(self, of: Round) -> date:
        """Its own day, also when that was missed; a round that was opened by hand long after began then."""
        opened = swedish_day(of.opened_at)
        late = opened >= self._usual_closing(of.tertial)
        return opened if late else min(opened, self.rhythm.opening_day(of.tertial, self.calendar))

    def _usual_closing(self, tertial: Tertial) -> date:
        return self.rhythm.closing_day(self.calendar.on_or_before(tertial.last), self.calendar)

    def _is_digest_due(self, week: tuple[int, int], started: date, now: datetime) -> bool:
        day = self.rhythm.digest_day(week, self.calendar)
        if day is None or day <= started:
            return False
        return timedelta() <= now - wall(day, self.rhythm.sends_from) <= _NEWS

    def _matters(self, standing: Progress, today: date) -> Iterator[Matter]:
        for person_id, left in standing.missing.items():
            if any(each.why is not Why.DEPUTY for each in left):
                yield from self._to_owner(standing, person_id, today)
            else:
                yield from self._reminders(standing, person_id, today)
        if self.rhythm.deputy_after is not None:
            yield from self._to_deputies(standing, today)
        if self.rhythm.manager_after is not None:
            yield from self._to_managers(standing, today)

    def _to_owner(self, standing: Progress, person_id: str, today: date) -> Iterator[Matter]:
        later = standing.later.get(person_id)
        if later and today < min(later, standing.round.last_day):
            return
        yield Matter(standing.round.id, person_id, MatterKind.OPENING)
        if later and later <= today:
            yield Matter(standing.round.id, person_id, MatterKind.LATER, later.toordinal())
        yield from self._reminders(standing, person_id, today)

    def _reminders(self, standing: Progress, person_id: str, today: date) -> Iterator[Matter]:
        for kind, number, day in self._reminder_days(standing.round):
            if day <= today:
                repeats = standing.times_told_before(person_id, kind, number, day)
                yield Matter(standing.round.id, person_id, kind, number + _AGAIN * repeats)

    def _reminder_days(self, of: Round) -> Iterator[tuple[MatterKind, int, date]]:
        first = self.calendar.on_or_after(swedish_day(of.opened_at))
        for number in self.rhythm.remind_on:
            yield MatterKind.REMINDER, number, self.calendar.shift(first, number - 1)
        if self.rhythm.remind_on_last_day:
            yield MatterKind.LAST_DAY, 1, self.calendar.on_or_after(of.last_day)
        for days in self.rhythm.remind_after:
            yield MatterKind.AFTER, days, self.calendar.shift(of.last_day, days)

    def _to_deputies(self, standing: Progress, today: date) -> Iterator[Matter]:
        late = self._is_past(standing, self.rhythm.deputy_after, today)
        for owner_id in standing.missing:
            if late or standing.is_away(owner_id, today):
                for deputy in standing.deputies(owner_id):
                    yield from self._to_deputy(standing, owner_id, deputy, today)

    def _to_deputy(self, standing: Progress, owner_id: str, deputy: str, today: date) -> Iterator[Matter]:
        """To one who is asked nothing else, the reminders of days before today come in the same message."""
        asked = Matter(standing.round.id, deputy, MatterKind.DEPUTY, about=owner_id)
        yield asked
        if asked not in standing.told and deputy not in standing.missing:
            yield from self._reminders(standing, deputy, today)

    def _to_managers(self, standing: Progress, today: date) -> Iterator[Matter]:
        if self._is_past(standing, self.rhythm.manager_after, today):
            told = [manager for owner_id in standing.missing for manager in sorted(standing.managers(owner_id))]
            for person_id in dict.fromkeys(told):
                yield Matter(standing.round.id, person_id, MatterKind.MANAGER)

    def _is_past(self, standing: Progress, after: int | None, today: date) -> bool:
        return after is not None and self.calendar.shift(standing.round.last_day, after) <= today


_NEWS = timedelta(days=60)
"""How long a missed digest is worth making up: an outage beside the quiet weeks."""
_AGAIN = 100
"""Added to a reminder's number for each time the round was extended after it."""


def _weekly(first: date, last: date) -> Iterator[date]:
    """A day in each ISO week from that of `first` to that of `last`."""
    day = first - timedelta(days=first.weekday())
    while day <= last:
        yield day
        day += timedelta(days=7)


def in_one_message(matters: Iterable[Matter]) -> Mapping[str, tuple[Matter, ...]]:
    """By person: all that one person is told, of however many rounds."""
    found: dict[str, list[Matter]] = {}
    for matter in matters:
        found.setdefault(matter.person_id, []).append(matter)
    return {person_id: tuple(told) for person_id, told in found.items()}
