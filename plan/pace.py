"""A board's pace through a round: which message is due when, when a round opens and closes, which weeks have a digest.

Nothing here is a timer. What is due is asked of what is recorded: a moment that was missed is made up, and a moment
that comes twice finds nothing left to do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from plan.calendar import Calendar, swedish_day, wall, week_of
from plan.matter import AGAIN, Matter, MatterKind
from plan.model import Round, RoundState, Why
from plan.progress import Progress
from plan.rhythm import Rhythm
from plan.tertial import Tertial

_NEWS = timedelta(days=60)
"""How long a missed digest is worth making up: an outage beside the quiet weeks."""


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

    def sending_from(self, now: datetime) -> datetime:
        """`now` in sending hours, else the first moment after it that something may be sent."""
        return now if self.sends_at(now) else self.next_sending(now)

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

    def due(self, progress: Progress, now: datetime) -> tuple[Matter, ...]:
        """Every matter that is due and not told, in the order that things happen in a round.

        It does not ask whether anything may be sent at that hour, nor who had a message today already.
        """
        if progress.round.state is not RoundState.OPEN:
            return ()
        today = swedish_day(now)
        return tuple(
            matter
            for matter in self._matters(progress, today)
            if matter not in progress.told and not progress.is_away(matter.person_id, today)
        )

    def asked_on(self, of: Round, person_id: str, day: date) -> tuple[Matter, ...]:
        """All that a person has been told who is asked on that day of the round: what came before it does not come."""
        before = [Matter(of.id, person_id, kind, number) for kind, number, due in self._reminder_days(of) if due <= day]
        return (Matter(of.id, person_id, MatterKind.OPENING), *before)

    def reminder_days(self, of: Round) -> tuple[date, ...]:
        """The days that whoever has something left in the round is reminded."""
        return tuple(day for _, _, day in self._reminder_days(of))

    def closes_now(self, progress: Progress, now: datetime) -> bool:
        """On its closing day, when nothing about it is due, and never on a day that somebody was told something.

        So whoever is told late, after an outage, has until the next working day.
        """
        today = swedish_day(now)
        return (
            progress.round.state is RoundState.OPEN
            and today >= self.rhythm.closing_day(progress.round.last_day, self.calendar)
            and today not in progress.told.values()
            and not self.due(progress, now)
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

    def _matters(self, progress: Progress, today: date) -> Iterator[Matter]:
        for person_id, left in progress.missing.items():
            if any(each.why is not Why.DEPUTY for each in left):
                yield from self._to_owner(progress, person_id, today)
            else:
                yield from self._reminders(progress, person_id, today)
        for person_id in sorted(progress.nothing_new):
            yield Matter(progress.round.id, person_id, MatterKind.OPENING)
        if self.rhythm.deputy_after is not None:
            yield from self._to_deputies(progress, today)
        if self.rhythm.manager_after is not None:
            yield from self._to_managers(progress, today)

    def _to_owner(self, progress: Progress, person_id: str, today: date) -> Iterator[Matter]:
        later = progress.later.get(person_id)
        if later and today < min(later, progress.round.last_day):
            return
        yield Matter(progress.round.id, person_id, MatterKind.OPENING)
        if later and later <= today:
            yield Matter(progress.round.id, person_id, MatterKind.LATER, later.toordinal())
        yield from self._reminders(progress, person_id, today)

    def _reminders(self, progress: Progress, person_id: str, today: date) -> Iterator[Matter]:
        for kind, number, day in self._reminder_days(progress.round):
            if day <= today:
                repeats = progress.times_told_before(person_id, kind, number, day)
                yield Matter(progress.round.id, person_id, kind, number + AGAIN * repeats)

    def _reminder_days(self, of: Round) -> Iterator[tuple[MatterKind, int, date]]:
        first = self.calendar.on_or_after(swedish_day(of.opened_at))
        for number in self.rhythm.remind_on:
            yield MatterKind.REMINDER, number, self.calendar.shift(first, number - 1)
        if self.rhythm.remind_on_last_day:
            yield MatterKind.LAST_DAY, 1, self.calendar.on_or_after(of.last_day)
        for days in self.rhythm.remind_after:
            yield MatterKind.AFTER, days, self.calendar.shift(of.last_day, days)

    def _to_deputies(self, progress: Progress, today: date) -> Iterator[Matter]:
        late = self._is_past(progress, self.rhythm.deputy_after, today)
        for owner_id in progress.missing:
            if late or progress.is_away(owner_id, today):
                for deputy in progress.deputies(owner_id):
                    yield from self._to_deputy(progress, owner_id, deputy, today)

    def _to_deputy(self, progress: Progress, owner_id: str, deputy: str, today: date) -> Iterator[Matter]:
        """To one who is asked nothing else, the reminders of days before today come in the same message."""
        asked = Matter(progress.round.id, deputy, MatterKind.DEPUTY, about=owner_id)
        yield asked
        if asked not in progress.told and deputy not in progress.missing:
            yield from self._reminders(progress, deputy, today)

    def _to_managers(self, progress: Progress, today: date) -> Iterator[Matter]:
        if self._is_past(progress, self.rhythm.manager_after, today):
            told = [manager for owner_id in progress.missing for manager in sorted(progress.managers(owner_id))]
            for person_id in dict.fromkeys(told):
                yield Matter(progress.round.id, person_id, MatterKind.MANAGER)

    def _is_past(self, progress: Progress, after: int | None, today: date) -> bool:
        return after is not None and self.calendar.shift(progress.round.last_day, after) <= today


def _weekly(first: date, last: date) -> Iterator[date]:
    """A day in each ISO week from that of `first` to that of `last`."""
    day = first - timedelta(days=first.weekday())
    while day <= last:
        yield day
        day += timedelta(days=7)
