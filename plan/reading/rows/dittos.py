"""What stands for the same as above: a ditto mark, and the words for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from plan.reading.rows.entry import Entry

_DITTO = re.compile(r"[-–—\s]*(?:[\"”“″]|''|,,|dito|d:o)[-–—\s]*\.?", re.IGNORECASE)
_AS_ABOVE = re.compile(r"(?:se|som|enligt|samma\s(?:som|enligt))\s(?:ovan|föregående)(?:stående)?\.?", re.IGNORECASE)
"""In words; of who is responsible it is asked about."""


def is_ditto(text: str, *, of_others: bool = False) -> bool:
    """`of_others`: of those who take part, of whom it may be told in words too."""
    return bool(_DITTO.fullmatch(text) or (of_others and _AS_ABOVE.fullmatch(text)))


def repeat_above(entries: Sequence[Entry]) -> None:
    """Points that say so of who is responsible, or of who takes part, have what the point above has."""
    for above, entry in pairwise(entries):
        if is_ditto(entry.units):
            entry.units = above.units
        if is_ditto(entry.collaboration, of_others=True):
            entry.collaboration = above.collaboration
