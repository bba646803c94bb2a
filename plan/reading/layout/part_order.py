"""What stands in a row: the points of lists that are numbered as chapters are, and what follows each part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan.reading.layout.document import Line, TextTable

POINT = re.compile(r"^\s*(\d{1,2})[.)]\s+\S")


def listed(parts: Sequence[Line | TextTable]) -> set[int]:
    """The points of numbered lists: "1.", "2." and so on with nothing else between, which no headings have."""
    found: set[int] = set()
    run: list[int] = []
    for index, part in enumerate(parts):
        if isinstance(part, Line) and not part.text.strip():
            continue
        number = POINT.match(part.text) if isinstance(part, Line) and not part.heading else None
        if number and int(number[1]) == len(run) + 1:
            run.append(index)
            continue
        found |= set(run) if len(run) > 2 else set()
        run = [index] if number and int(number[1]) == 1 else []
    return found | (set(run) if len(run) > 2 else set())


def followers(parts: Sequence[Line | TextTable]) -> list[Line | TextTable | None]:
    """After each part, the next one that is no blank line."""
    found: list[Line | TextTable | None] = []
    following: Line | TextTable | None = None
    for part in reversed(parts):
        found.append(following)
        if isinstance(part, TextTable) or part.text.strip():
            following = part
    return found[::-1]
