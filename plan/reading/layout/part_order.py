"""What stands in a row: the points of lists that are numbered as chapters are, and what follows each part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from plan.reading.layout.document import Line, TextTable
from plan.reading.layout.labelled_blocks import is_activity_label

_FEW = 2
"""So many numbered lines in a row may still be headings without anything below them."""
POINT = re.compile(r"^\s*(\d{1,2})[.)]\s+\S")


def listed(parts: Sequence[Line | TextTable]) -> set[int]:
    """The points of numbered lists: "1.", "2." and so on with nothing else between, which no headings have.

    Such a list may go on below the next goal: "5." there, with as little between it and the ones after.
    """
    found: set[int] = set()
    run: list[int] = []
    before = 0  # how many a list had that this run goes on with
    for index, part in enumerate(parts):
        if isinstance(part, Line) and not part.text.strip():
            continue
        number = POINT.match(part.text) if isinstance(part, Line) and not part.heading else None
        if number and int(number[1]) == before + len(run) + 1:
            run.append(index)
            continue
        if before or len(run) > _FEW:
            found |= set(run)
            before += len(run)
        run = []
        if number:
            run, before = ([index] if int(number[1]) == 1 else []), 0
    return found | (set(run) if before or len(run) > _FEW else set()) | _labelled(parts)


def _labelled(parts: Sequence[Line | TextTable]) -> set[int]:
    """Numbers that run through the whole text, a label right below each: "1. Ny bro" above "Ansvarig: Gatan"."""
    lines = [(index, part) for index, part in enumerate(parts) if isinstance(part, Line) and part.text.strip()]
    told = [(index, part, below) for (index, part), (_, below) in pairwise(lines) if POINT.match(part.text)]
    numbers = [int(found[1]) for _, part, _ in told if (found := POINT.match(part.text)) and not part.heading]
    is_run = len(told) > 1 and numbers == list(range(1, len(told) + 1))
    return (
        {index for index, _, _ in told}
        if is_run and all(is_activity_label(below.text) for _, _, below in told)
        else set()
    )


def followers(parts: Sequence[Line | TextTable]) -> list[Line | TextTable | None]:
    """After each part, the next one that is no blank line."""
    found: list[Line | TextTable | None] = []
    following: Line | TextTable | None = None
    for part in reversed(parts):
        found.append(following)
        if isinstance(part, TextTable) or part.text.strip():
            following = part
    return found[::-1]
