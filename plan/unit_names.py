"""A unit as somebody writes it in a chat -> the plan's units that may be meant."""

from __future__ import annotations

from collections.abc import Iterable

from plan.reading.layout.plain_text import fold
from plan.reading.rows.units import normalised


def meant(name: str, units: Iterable[str]) -> tuple[str, ...]:
    """Those with that name; else those whose last part it is; else those that have its words in them."""
    held, wanted = tuple(units), fold(normalised(name))
    if not wanted:
        return ()
    whole = [each for each in held if fold(each) == wanted]
    last = [each for each in held if fold(each.rpartition("/")[2]) == wanted]
    return tuple(whole or last or [each for each in held if _has_words(fold(each), wanted)])


def _has_words(unit: str, wanted: str) -> bool:
    words = unit.replace("/", " ").split()
    return all(any(word.startswith(each) for word in words) for each in wanted.replace("/", " ").split())
