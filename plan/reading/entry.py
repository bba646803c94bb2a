"""One row of a plan as it was read, before its parts are made sure of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from plan.model import Kind, Source
from plan.reading import words
from plan.reading.document import NOWHERE

_TYPES = "|".join(sorted(words.KIND_WORDS, key=len, reverse=True))
MARKER = re.compile(rf"\(\s*((?:{_TYPES})(?:\s*(?:/|,|&|och|\s)\s*(?:{_TYPES}))*)\s*\)", re.IGNORECASE)
_TYPE = re.compile(rf"\b(?:{_TYPES})\b", re.IGNORECASE)


@dataclass(slots=True)
class Entry:
    """`units` and `collaboration` are the cells' text; `section` is the number that the row stands under.

    `marker` is the type as written, "" when there is none. `odd` names fields whose reading is a guess.
    """

    section: str
    title: str
    marker: str
    units: str = ""
    collaboration: str = ""
    source: Source = NOWHERE
    odd: set[str] = field(default_factory=set)


def kinds(marker: str) -> tuple[Kind, ...]:
    """ "A/F" -> both, in the order of the marker."""
    found = (words.KIND_WORDS[word.lower()] for word in _TYPE.findall(marker))
    return tuple(dict.fromkeys(found))
