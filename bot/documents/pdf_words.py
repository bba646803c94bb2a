"""A PDF's words and boxes: where they stand on the page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

PageWord = dict[str, Any]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in points from the page's upper left corner."""

COLUMN_GAP = 0.9
"""A gap wider than this times the type's height divides two columns."""
_THIN = 2.0
_UPPER, _LOWER, _COVERED = 0.35, 0.75, 0.8
"""Where between a word's top and bottom a rule strikes it through, and how much of it."""


def rows_of(words: Iterable[PageWord]) -> list[list[PageWord]]:
    """Words on the same line together, from left to right, whatever their size."""
    rows: list[list[PageWord]] = []
    for word in sorted(words, key=lambda word: (word["bottom"], word["x0"])):
        last = rows[-1][-1] if rows else None
        if last and word["bottom"] - last["bottom"] < 0.4 * min(height(word), height(last)):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: float(word["x0"])) for row in rows]


def height(word: PageWord) -> float:
    return float(word["bottom"] - word["top"])


def middle(word: PageWord) -> tuple[float, float]:
    return (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2


def within(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def struck_through(words: Iterable[PageWord], page: Any) -> list[PageWord]:
    """The words that a thin rule runs through at half their height, which no table's rule does."""
    rules = [rule for rule in (*page.lines, *page.rects) if rule["bottom"] - rule["top"] < _THIN]
    if not rules:
        return []
    return [word for word in words if any(_strikes(rule, word) for rule in rules)]


def _strikes(rule: dict[str, Any], word: PageWord) -> bool:
    at = ((rule["top"] + rule["bottom"]) / 2 - word["top"]) / max(height(word), 1.0)
    covered = min(rule["x1"], word["x1"]) - max(rule["x0"], word["x0"])
    return bool(_UPPER < at < _LOWER and covered >= _COVERED * (word["x1"] - word["x0"]))


def is_printed_twice(chars: Iterable[PageWord]) -> bool:
    """Whether some letter stands on another of its kind, as bold does that a program prints twice."""
    seen: set[tuple[str, int, int]] = set()
    for char in chars:
        place = char["text"], round(char["x0"]), round(char["top"])
        if place in seen:
            return True
        seen.add(place)
    return False
