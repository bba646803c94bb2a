"""How a board follows up: when a round opens, who is reminded when, and when it closes. A setting per board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from plan.calendar import Calendar
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Days are working days. `..._before` counts back from the tertial's end, `..._after` on from the last day.

    `remind_on` are working days of the round, its opening day being the first. `None` switches a step off.
    `least_days` is what a round that opens late still leaves the owners. Sending is from `sends_from` up to, but not
    including, `sends_until`, Swedish wall time. `digest_on` is an ISO weekday (1 is Monday) or None for no digest.
    """

    opens_before: int = 10
    opens_at: time = time(8, 30)
    remind_on: tuple[int, ...] = (5,)
    remind_on_last_day: bool = True
    remind_after: tuple[int, ...] = (1,)
    deputy_after: int | None = 3
    manager_after: int | None = 5
    close_after: int = 7
    least_days: int = 5
    sends_from: time = time(8, 0)
    sends_until: time = time(16, 0)
    quiet_weeks: frozenset[int] = frozenset(range(28, 32))
    digest_on: int | None = 1

    def calendar(self, free: frozenset[date]) -> Calendar:
        return Calendar(free, self.quiet_weeks)

    def opening_day(self, tertial: Tertial, calendar: Calendar) -> date:
        return calendar.shift(tertial.last, -self.opens_before)

    def last_day(self, tertial: Tertial, calendar: Calendar, opened: date) -> date:
        """The last day to answer: the tertial's last working day, or later when the round opened late.

        30 April is an eve, 31 December too, 31 August may be a Sunday: the last day is then the working day before.
        """
        return max(calendar.on_or_before(tertial.last), calendar.shift(opened, self.least_days))

    def closing_day(self, last_day: date, calendar: Calendar) -> date:
        return calendar.shift(last_day, self.close_after)

    def digest_day(self, week: tuple[int, int], calendar: Calendar) -> date | None:
        """The ISO week's day for the digest, or the next working day in it; None when the week has none left."""
        if self.digest_on is None:
            return None
        wanted = date.fromisocalendar(*week, self.digest_on)
        rest: Sequence[date] = [wanted + timedelta(days=days) for days in range(8 - self.digest_on)]
        return next((day for day in rest if calendar.is_working(day)), None)
