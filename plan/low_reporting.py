"""When so little is reported that the administrators are asked before a tertial is published, and how often."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from plan.calendar import Calendar

WAIT = 3
"""Working days between two questions."""


def is_low(reported: int, activities: int, ask_below: int | None) -> bool:
    """`ask_below` is a percentage; None never asks."""
    return ask_below is not None and reported * 100 < ask_below * activities


def asks_again(asked: Iterable[date], today: date, calendar: Calendar) -> bool:
    """`asked` are the days they were asked, or are to be."""
    newest = max(asked, default=None)
    return newest is None or calendar.shift(newest, WAIT) <= today
