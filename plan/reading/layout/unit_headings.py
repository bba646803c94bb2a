"""Headings and lines of their own that name a unit, above the goals or the rows that it is responsible for."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Sequence

from plan.reading import unit_words
from plan.reading.kinds import names_area
from plan.reading.layout.document import Line, Origin, TextTable
from plan.reading.layout.goals_behind import goal_behind
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.plain_text import point

_LEAST = 2
_MOST_WORDS = 3
_DEFINITE = ("en", "et", "an", "na")
_SHORTEST = 5


def names_unit(title: str) -> bool:
    """Whether a heading is perhaps a unit's name: it ends as one does, or is one word in definite form."""
    text = title.strip()
    if not 0 < len(text.split()) <= _MOST_WORDS or text.casefold().endswith(unit_words.WHOLE_BODIES):
        return False
    if any(not (each.isalpha() or each in " -/") for each in text):
        return False
    is_definite = text.isalpha() and len(text) >= _SHORTEST and text.casefold().endswith(_DEFINITE)
    return is_unit_like(text, ()) or (is_definite and text.casefold() not in unit_words.NO_UNIT_HEADINGS)


def unit_lines(parts: Sequence[Line | TextTable]) -> Collection[Origin]:
    """In a text without headings the lines between blank ones that are units' names, each above goals or a table."""
    if any(isinstance(part, Line) and part.heading for part in parts):
        return ()
    alone = [index for index in range(len(parts)) if _stands_alone(parts, index) and names_unit(_text(parts[index]))]
    if len(alone) >= _LEAST and all(_heads_rows(parts, index) for index in alone):
        return [part.origin for index in alone if isinstance(part := parts[index], Line)]
    goals = [index for index, part in enumerate(parts) if names_area(_text(part))] if len(alone) >= _LEAST else []
    ends = [*alone[1:], len(parts)]
    is_above = all(bisect(goals, start) < bisect(goals, end) for start, end in zip(alone, ends, strict=False))
    if not goals or not is_above or goals[0] < alone[0]:
        return ()
    return [part.origin for index in alone if isinstance(part := parts[index], Line)]


def _heads_rows(parts: Sequence[Line | TextTable], index: int) -> bool:
    """Whether a unit stands above a table, or above points that name their goals behind them."""
    below = next((part for part in parts[index + 1 :] if isinstance(part, TextTable) or part.text.strip()), None)
    if isinstance(below, Line):
        return bool(point(below.text)) and goal_behind(below.text) is not None
    return below is not None and is_unit_like(_text(parts[index]), ())


def _text(part: Line | TextTable) -> str:
    return part.text if isinstance(part, Line) else ""


def _stands_alone(parts: Sequence[Line | TextTable], index: int) -> bool:
    part = parts[index]
    if not isinstance(part, Line) or not part.text.strip() or point(part.text) or not 0 < index < len(parts) - 1:
        return False
    return all(isinstance(each, Line) and not each.text.strip() for each in (parts[index - 1], parts[index + 1]))
