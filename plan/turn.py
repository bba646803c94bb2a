"""What is asked one by one: each thing is offered in its order, what was skipped once more, and then no more."""

from __future__ import annotations

from collections.abc import Container, Sequence
from enum import IntEnum


class Lap(IntEnum):
    """How often all has been gone through. `OVER`: nothing more is offered; whoever wants to picks from the list."""

    FIRST = 0
    AGAIN = 1
    OVER = 2


def turn(order: Sequence[str], left: Container[str], after: str = "", lap: Lap = Lap.FIRST) -> tuple[str, Lap]:
    """Of what is `left` the next one after `after`, and the lap it is offered in; "" where nothing is.

    Without an `after` it begins anew.
    """
    start = order.index(after) + 1 if after in order else 0
    if lap is Lap.OVER:
        return "", lap
    if ahead := next((each for each in order[start:] if each in left), ""):
        return ahead, lap
    again = (each for each in order[:start] if each in left and each != after)
    return (next(again, ""), Lap.AGAIN) if lap is Lap.FIRST else ("", Lap.OVER)
