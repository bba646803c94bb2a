"""What happens next in a board's follow-up, and when: the days that its rhythm leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

from plan.calendar import swedish_day, wall
from plan.model import Round, RoundState
from plan.pace import Pace
from plan.tertial import Tertial


class Step(Enum):
    REMINDER = auto()
    LAST_DAY = auto()
    DEPUTIES = auto()
    MANAGERS = auto()
    CLOSING = auto()


@dataclass(frozen=True, slots=True)
class Opening:
    """When a tertial's round opens by itself."""

    tertial: Tertial
    at: datetime


@dataclass(frozen=True, slots=True)
class ComingRound:
    """A round's days, each step with its own; a step that is switched off has none."""

    opening: Opening
    last_day: date
    steps: tuple[tuple[Step, date], ...]

    def days(self, step: Step) -> tuple[date, ...]:
        return tuple(day for kind, day in self.steps if kind is step)


def next_opening(pace: Pace, year: int, known: Iterable[Round], now: datetime) -> Opening | None:
    """Of that year's plan; None when its last tertial has been followed up, or is past."""
    opened = max((each.tertial for each in known), default=None)
    for tertial in (Tertial(year, 1), Tertial(year, 2), Tertial(year, 3)):
        closes = pace.rhythm.closing_day(pace.calendar.on_or_before(tertial.last), pace.calendar)
        if (opened is None or opened < tertial) and swedish_day(now) < closes:
            at = wall(pace.rhythm.opening_day(tertial, pace.calendar), pace.rhythm.opens_at)
            return Opening(tertial, at if at > now else _soon(pace, now))
    return None


def _soon(pace: Pace, now: datetime) -> datetime:
    return now if pace.sends_at(now) else pace.next_sending(now)


def coming_round(pace: Pace, opening: Opening) -> ComingRound:
    """As it will be with the settings of now."""
    last_day = pace.rhythm.last_day(opening.tertial, pace.calendar, swedish_day(opening.at))
    as_if = Round("", "", opening.tertial, RoundState.OPEN, opening.at, last_day)
    return ComingRound(opening, last_day, tuple(steps(pace, as_if)))


def steps(pace: Pace, of: Round) -> Iterator[tuple[Step, date]]:
    """In the order of their days."""
    yield from sorted(_steps(pace, of), key=lambda step: step[1])


def next_step(pace: Pace, of: Round, now: datetime) -> tuple[Step, date] | None:
    """The first after today of an open round; None when all have been."""
    today = swedish_day(now)
    return next((each for each in steps(pace, of) if each[1] > today), None)


def _steps(pace: Pace, of: Round) -> Iterator[tuple[Step, date]]:
    rhythm, calendar = pace.rhythm, pace.calendar
    for day in pace.reminder_days(of):
        yield Step.REMINDER, day
    yield Step.LAST_DAY, of.last_day
    if rhythm.deputy_after is not None:
        yield Step.DEPUTIES, calendar.shift(of.last_day, rhythm.deputy_after)
    if rhythm.manager_after is not None:
        yield Step.MANAGERS, calendar.shift(of.last_day, rhythm.manager_after)
    yield Step.CLOSING, rhythm.closing_day(of.last_day, calendar)
