"""Cards that would grow too large, in several."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from cards.elements import ActionSet, CardJson, Element, TextBlock, plain
from cards.payload import Payload
from cards.texts import common

MOST_BYTES = 28_000
"""UTF-8, a whole card; docs/teams.md section 1. Teams' own limit has been 28, 40 and 100 KB in different documents."""
Piece = TypeVar("Piece")
_ROOM = MOST_BYTES - 2_000
"""The rest is for what stands around the blocks."""


def size(card: CardJson) -> int:
    return len(json.dumps(card, ensure_ascii=False).encode())


def split(blocks: Iterable[Sequence[Element]], room: int = _ROOM) -> list[list[Element]]:
    """Blocks that belong together stay together; always at least one page. `room` is in bytes of UTF-8."""
    return [[each for block in page for each in block] for page in divide(blocks, lambda block: block, room)]


def divide(
    pieces: Iterable[Piece], elements: Callable[[Piece], Sequence[Element]], room: int = _ROOM
) -> list[list[Piece]]:
    """As `split`, of pieces that know more than their elements."""
    pages: list[list[Piece]] = [[]]
    used = 0
    for piece in pieces:
        weight = len(json.dumps(plain(elements(piece)), ensure_ascii=False).encode())
        if pages[-1] and used + weight > room:
            pages.append([])
            used = 0
        pages[-1].append(piece)
        used += weight
    return pages


def shorten(text: str, most: int) -> str:
    """Whole words, at most `most` characters, with … where something is left out."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    whole, _, _ = kept.rpartition(" ")
    return f"{whole or kept}…"


def turning(payload: Payload, page: int, pages: int) -> list[Element]:
    """The page's number and the buttons to its neighbours; nothing where there is only one page."""
    if pages == 1:
        return []
    buttons = []
    if page:
        buttons.append(replace(payload, page=page - 1).button(common.show_earlier()))
    if page + 1 < pages:
        buttons.append(replace(payload, page=page + 1).button(common.show_more()))
    number = TextBlock(text=common.page(page + 1, pages), wrap=True, subtle=True, size="small")
    return [number, ActionSet(actions=list(buttons))]
