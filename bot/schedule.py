"""When things are due, by the board's rhythm and the Swedish calendar."""

from __future__ import annotations

from datetime import date, datetime

from bot.holidays import free_days
from plan.calendar import swedish_day
from plan.rhythm import Rhythm
from plan.tertial import Tertial


def last_day(tertial: Tertial, opened_at: datetime, rhythm: Rhythm | None = None) -> date:
    """The last day to answer a round that opens at that moment."""
    rhythm = rhythm or Rhythm()
    opened = swedish_day(opened_at)
    calendar = rhythm.calendar(free_days(tertial.year) | free_days(opened.year))
    return rhythm.last_day(tertial, calendar, opened)
