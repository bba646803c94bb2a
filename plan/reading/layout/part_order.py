"""What stands in a row: the points of lists that are numbered as chapters are, and what follows each part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan.reading.layout.document import Line, TextTable
from plan.reading.layout.labelled_blocks import is_activity_label

_FEW = 2
"""So many numbered lines in a row may still be headings without anything below them."""
_NEAR = 5
"""Lines among which a point's description and its labels stand."""
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
    """Numbers that run through the whole text, each with a label below it: "1. Ny bro" above "Ansvarig: Gatan", or
    above a sentence that describes it and then the label.
    """
    lines = [(index, part) for index, part in enumerate(parts) if isinstance(part, Line) and part.text.strip()]
    numbered = [at for at, (_, part) in enumerate(lines) if POINT.match(part.text) and not part.heading]
    ends = [*numbered[1:], len(lines)]
    told = [at for at, end in zip(numbered, ends, strict=False) if _has_label(lines[at + 1 : min(end, at + _NEAR)])]
    right_below = [at for at in told if is_activity_label(lines[at + 1][1].text)]
    for found in (told, right_below) if len(told) == len(numbered) else (right_below,):
        numbers = [int(match[1]) for at in found if (match := POINT.match(lines[at][1].text))]
        if len(found) > 1 and numbers == list(range(1, len(found) + 1)):
            return {lines[at][0] for at in found}
    return set()


def _has_label(below: Sequence[tuple[int, Line]]) -> bool:
    """Within the lines below a point, of which the first ones may describe it."""
    return any(is_activity_label(line.text) for _, line in below)


def followers(parts: Sequence[Line | TextTable]) -> list[Line | TextTable | None]:
    """After each part, the next one that is no blank line."""
    found: list[Line | TextTable | None] = []
    following: Line | TextTable | None = None
    for part in reversed(parts):
        found.append(following)
        if isinstance(part, TextTable) or part.text.strip():
            following = part
    return found[::-1]
