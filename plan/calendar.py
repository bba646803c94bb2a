"""Working days and sending hours, as Swedish wall time. Red days and eves come in as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

SWEDEN = ZoneInfo("Europe/Stockholm")
_LONGEST_REST = 200
"""Days to look for a working day before the settings must be wrong."""


def wall(day: date, at: time) -> datetime:
    """That moment on Swedish clocks. The hour that summer time skips becomes the hour after it."""
    return datetime.combine(day, at, SWEDEN)


def swedish_day(moment: datetime) -> date:
    """The day it is in Sweden at an aware moment."""
    return moment.astimezone(SWEDEN).date()


def end_of(day: date) -> datetime:
    """The last moment of a Swedish calendar day."""
    return datetime.combine(day + timedelta(days=1), time(), SWEDEN) - timedelta(microseconds=1)


def week_of(day: date) -> tuple[int, int]:
    """ISO year and week: 30 December 2025 lies in (2026, 1)."""
    year, week, _ = day.isocalendar()
    return year, week


@dataclass(frozen=True, slots=True)
class Calendar:
    """`free` holds red days and eves of every year asked about; `quiet_weeks` are ISO week numbers of every year."""

    free: frozenset[date] = frozenset()
    quiet_weeks: frozenset[int] = frozenset()

    def is_working(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.free and week_of(day)[1] not in self.quiet_weeks

    def on_or_after(self, day: date) -> date:
        """The first working day from `day` on, `day` itself included."""
        return self.seek(day, 1)

    def on_or_before(self, day: date) -> date:
        return self.seek(day, -1)

    def shift(self, day: date, working_days: int) -> date:
        """So many working days later, or earlier when negative; `day` itself never counts, working or not."""
        return _shifted(self, day, working_days)

    def seek(self, day: date, step: int) -> date:
        """The first working day from `day` on, a step of a day forwards or back at a time."""
        for days in range(_LONGEST_REST):
            found = day + timedelta(days=days * step)
            if self.is_working(found):
                return found
        raise ValueError(f"no working day within {_LONGEST_REST} days of {day}; check quiet_weeks")


@lru_cache(maxsize=1_000)
def _shifted(calendar: Calendar, day: date, working_days: int) -> date:
    """Kept for a while: each tick asks for the same few days of its rounds."""
    step = 1 if working_days > 0 else -1
    for _ in range(abs(working_days)):
        day = calendar.seek(day + timedelta(days=step), step)
    return day
