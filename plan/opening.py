"""Whether a round may be opened by hand, and what keeps it from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from plan.model import Round, RoundState
from plan.tertial import Tertial


class Hindrance(Enum):
    OPENED = auto()  # this round has been opened before
    ANOTHER_IS_OPEN = auto()
    OF_ANOTHER_YEAR = auto()
    TO_COME = auto()


@dataclass(frozen=True, slots=True)
class Hindered:
    """`by` is the round in the way, for the first two."""

    why: Hindrance
    by: Round | None = None


def hindered(known: Iterable[Round], year: int, tertial: Tertial, today: date) -> Hindered | None:
    """`known` are the plan's rounds, `year` its year."""
    for each in known:
        if each.tertial == tertial:
            return Hindered(Hindrance.OPENED, each)
        if each.state is RoundState.OPEN:
            return Hindered(Hindrance.ANOTHER_IS_OPEN, each)
    if tertial.year != year:
        return Hindered(Hindrance.OF_ANOTHER_YEAR)
    if tertial > Tertial.of(today):
        return Hindered(Hindrance.TO_COME)
    return None
