"""When a year is over: how much of what was said to go by plan was finished. Of boards and units, never of persons."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.model import Status
from plan.tertial import Tertial

LEAST = 5
"""Activities that a unit must have said so of to be told of by itself."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Of so many activities said to go by plan so many were finished; `unanswered` of the rest have no last answer."""

    unit: str
    of: int
    done: int
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Accuracy:
    """`whole` is the board's; of `units`, in the plan's order, only those with at least `LEAST` activities."""

    said_in: Tertial
    whole: Hits
    units: tuple[Hits, ...] = ()


def accuracy(facts: Facts) -> Accuracy | None:
    """None before the plan's year is over, or where nothing was said to go by plan."""
    said, last = Tertial(facts.plan.year, 2), Tertial(facts.plan.year, 3)
    if not is_over(facts):
        return None
    chosen = [each for each in facts.plan.activities if _status(facts, each.id, said) is Status.ON_TRACK]
    of: Counter[str] = Counter()
    done: Counter[str] = Counter()
    unanswered: Counter[str] = Counter()
    for each in chosen:
        unit, now = each.units[0] if each.units else "", _status(facts, each.id, last)
        of[unit] += 1
        done[unit] += now is Status.DONE
        unanswered[unit] += now is None
    whole = Hits("", of.total(), done.total(), unanswered.total())
    units = (Hits(unit, number, done[unit], unanswered[unit]) for unit, number in of.items())
    return Accuracy(said, whole, tuple(each for each in units if each.unit and each.of >= LEAST)) if chosen else None


def is_over(facts: Facts) -> bool:
    """The year has passed, and the follow-up of its last tertial has closed."""
    last = Tertial(facts.plan.year, 3)
    held = facts.round_of(last)
    closed = held is not None and held.closed_at is not None and held.closed_at <= facts.at
    return closed and swedish_day(facts.at) > last.last


def _status(facts: Facts, activity_id: str, tertial: Tertial) -> Status | None:
    report = facts.report(activity_id, tertial)
    return report.status if report else None
