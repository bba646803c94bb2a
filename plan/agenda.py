"""The days that a board or one of its units has before it: what is to be finished when, and the rounds of the year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.finish_dates import FinishDate, finish_dates
from plan.model import Plan
from plan.pace import Pace
from plan.tertial import Tertial


class RoundDay(StrEnum):
    OPENS = "opens"
    LAST = "last"
    CLOSES = "closes"


@dataclass(frozen=True, slots=True)
class RoundDate:
    tertial: Tertial
    what: RoundDay
    day: date


@dataclass(frozen=True, slots=True)
class Agenda:
    """`unit` None is the whole board. No date that is protected is in it."""

    plan: Plan
    unit: str | None
    at: datetime
    finishes: tuple[FinishDate, ...]
    rounds: tuple[RoundDate, ...]


def agenda(facts: Facts, pace: Pace, unit: str | None) -> Agenda:
    """A unit has every activity that it shares."""
    of_it = (each for each in finish_dates(facts) if unit is None or unit in each.activity.units)
    rounds = (each for number in (1, 2, 3) for each in _rounds(facts, pace, Tertial(facts.plan.year, number)))
    return Agenda(facts.plan, unit, facts.at, tuple(of_it), tuple(rounds))


def units_called(plan: Plan, name: str) -> tuple[str, ...]:
    """Those of the plan by that name, whole or after the stroke; or else those that have it in theirs."""
    wanted = " ".join(name.casefold().split())
    known = {unit: unit.casefold() for unit in plan.units}
    exact = tuple(unit for unit, told in known.items() if wanted in (told, told.rpartition("/")[2]))
    return exact or tuple(unit for unit, told in known.items() if wanted and wanted in told)


def _rounds(facts: Facts, pace: Pace, tertial: Tertial) -> Iterator[RoundDate]:
    """As they were, or else as they are planned; a tertial that was never followed up in its time has none."""
    rhythm, calendar, held = pace.rhythm, pace.calendar, facts.round_of(tertial)
    opens = swedish_day(held.opened_at) if held else rhythm.opening_day(tertial, calendar)
    last = held.last_day if held else rhythm.last_day(tertial, calendar, opens)
    closed = swedish_day(held.closed_at) if held and held.closed_at else rhythm.closing_day(last, calendar)
    if held or last >= swedish_day(facts.at):
        for what, day in ((RoundDay.OPENS, opens), (RoundDay.LAST, last), (RoundDay.CLOSES, closed)):
            yield RoundDate(tertial, what, day)
