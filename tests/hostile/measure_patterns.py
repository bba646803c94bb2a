"""Prints each regular expression of the program with its worst input, and how the cost grows with the length."""

from __future__ import annotations

import json
import math
import re
import sys
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import Any

from tests.hostile import child, worst
from tests.hostile.patterns import Found, every

SHORT, LONG = 600, 10_000
"""What squares the length stands out at `SHORT` already; every shape is tried there, the worst at `LONG`."""
WORST = 4
PATIENCE = 6
"""Seconds of processor time for one of the program's: the vocabulary's largest takes two on a busy machine."""
SMALL = 2.5
"""Between two, where the cost grows with the length, and four, where with its square."""
CHEAP = 0.004
"""Seconds: what squares the length takes many times that at `LONG`."""


def _try(pattern: re.Pattern[Any], way: str, text: str) -> None:
    given = text.encode() if isinstance(pattern.pattern, bytes) else text
    found = getattr(pattern, way)(given)
    if way == "finditer":
        deque(found, maxlen=0)


def _cost(pattern: re.Pattern[Any], way: str, text: str, times: int = 1) -> float:
    return min(child.cost(partial(_try, pattern, way, text)) for _ in range(times))


def growth(pattern: re.Pattern[Any], way: str) -> tuple[float, float, str]:
    """How many times the cost at half of `LONG` the one at `LONG` is, that cost, and the input's beginning."""
    short = [_cost(pattern, way, text) for text in worst.texts(pattern, SHORT)]
    found = (0.0, 0.0, "")
    for place in sorted(range(len(short)), key=short.__getitem__)[-WORST:]:
        whole, half = (worst.text(pattern, place, length) for length in (LONG, LONG // 2))
        long = _cost(pattern, way, whole, 2)
        if long > CHEAP:
            found = max(found, (_times(pattern, way, whole, half, long), long, whole[:40]))
    return found


def _times(pattern: re.Pattern[Any], way: str, whole: str, half: str, long: float) -> float:
    """The smallest of some, or the first that is small: a machine with much to do makes single ones too large."""
    smallest = math.inf
    for _ in range(3):
        smallest = min(smallest, long / _cost(pattern, way, half, 2))
        if smallest < SMALL:
            break
        long = _cost(pattern, way, whole, 2)
    return smallest


def _dearest(ways: frozenset[str]) -> list[str]:
    """Finding all begins with finding the first, and that with a match where the text begins."""
    spared = {
        way for dearer, way in (("finditer", "search"), ("search", "match"), ("finditer", "match")) if dearer in ways
    }
    return sorted(ways - spared)


def wanted(arguments: list[str]) -> Iterator[Found]:
    """Those of the command line, pattern and way by turns; without any the program's."""
    if not arguments:
        yield from every()
    for pattern, way in zip(arguments[::2], arguments[1::2], strict=True):
        yield Found("here", re.compile(pattern), frozenset({way}))


def main() -> None:
    child.bounded(seconds=300, megabytes=1024)
    patience = 1 if sys.argv[1:] else PATIENCE
    ways = [(each, way) for each in wanted(sys.argv[1:]) for way in _dearest(each.ways)]
    for found, way in {(each.pattern, way): (each, way) for each, way in ways}.values():
        try:
            with child.at_most(patience):
                times, seconds, text = growth(found.pattern, way)
        except child.TooSlow:
            times, seconds, text = 1e9, float(patience), "more than its time"
        line = {"place": found.place, "way": way, "times": times, "seconds": seconds, "text": text}
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
