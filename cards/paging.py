"""Cards that would grow too large, in several."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from cards.elements import CardJson, Element, plain

MOST_BYTES = 28_000
"""UTF-8, a whole card; TEAMS.md section 1. Teams' own limit has been 28, 40 and 100 KB in different documents."""
_ROOM = 25_000


def size(card: CardJson) -> int:
    return len(json.dumps(card, ensure_ascii=False).encode())


def split(blocks: Iterable[Sequence[Element]], room: int = _ROOM) -> list[list[Element]]:
    """Blocks that belong together stay together; always at least one page. `room` is in bytes of UTF-8."""
    pages: list[list[Element]] = [[]]
    used = 0
    for block in blocks:
        weight = len(json.dumps(plain(block), ensure_ascii=False).encode())
        if pages[-1] and used + weight > room:
            pages.append([])
            used = 0
        pages[-1] += block
        used += weight
    return pages


def shorten(text: str, most: int) -> str:
    """Whole words, at most `most` characters, with … where something is left out."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    whole, _, _ = kept.rpartition(" ")
    return f"{whole or kept}…"
