"""What a text document is made of, before it is Word or PDF. All text is plain; no writer reads markup in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

LINE, WIDE_LINE = 16.6, 25.3
"""The width of a line in cm: of A4 standing and lying down, without its margins."""
_WORDS = re.compile(r"(?:[^ \n\t/-]|-(?=\d))+[/-]?")
_MARGINS, _BOLD = 0.3, 1.1
"""Of a cell to both sides of its text, in cm; and how much wider a bold letter is."""
_TIGHT = 0.95
"""So much of the room that words may take in the widest font is enough in most."""


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` counts from 1; the document's title is not a heading of its own."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    label: str = ""
    """Words in bold before the text."""


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph of lesser weight, such as a date of the data."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading row that repeats on each page. `widths` are shares of the line, see `columns`.

    `caption` is read before the table; `numbers` are the columns set to the right.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """What one colour of a chart means: sign and words say it too. Colours are "#rrggbb", `ink` that of the sign."""

    sign: str
    words: str
    colour: str
    ink: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a stacked bar chart: its label, and how much of each part."""

    label: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Stacked bars. `alt` says the same for whoever cannot see it; the figures also stand in a table beside it."""

    caption: str
    alt: str
    parts: tuple[Part, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows starts on a page of its own; `wide`: on pages that lie down, for the widest tables."""

    wide: bool = False


Block = Heading | Paragraph | Note | Grid | Chart | NewPage


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """`made_at` is an aware datetime. The language is Swedish."""

    title: str
    subtitle: str
    author: str
    made_at: datetime
    footer: str
    blocks: tuple[Block, ...]


def columns(grid: Grid, line: float, letter: float) -> tuple[float, ...]:
    """The widths of a table's columns in cm: by its shares, but so that no word is broken where there is room.

    `letter` is what a letter takes, in cm, in the widest font that a reader may have.
    """
    shares = [line * share / sum(grid.widths) for share in grid.widths]
    least = [
        _MARGINS + letter * max(_BOLD * _longest(head), *map(_longest, texts), 0)
        for head, *texts in zip(grid.header, *grid.rows, strict=True)
    ]
    if sum(least) >= line:
        tight = max(_TIGHT, line / sum(least))
        return _capped([tight * each for each in least], line)
    spare = sum(max(0, share - need) for share, need in zip(shares, least, strict=True))
    wanted = sum(max(0, need - share) for share, need in zip(shares, least, strict=True))
    return tuple(
        need if share < need else share - (share - need) * wanted / spare
        for share, need in zip(shares, least, strict=True)
    )


def rooms(grid: Grid, widths: Sequence[float], letter: float) -> tuple[int, ...]:
    """How many letters a line of each column has room for, where some word of it is longer; else 0."""
    found = (max(1, int((width - _MARGINS) / letter)) for width in widths)
    longest = (max(map(_longest, texts), default=0) for _, *texts in zip(grid.header, *grid.rows, strict=True))
    return tuple(room if most > room else 0 for room, most in zip(found, longest, strict=True))


def _capped(least: Sequence[float], line: float) -> tuple[float, ...]:
    """Only the columns with the longest words give way: a short word, as in a header, stays whole."""
    narrow: list[float] = []
    for width in sorted(least):
        cap = (line - sum(narrow)) / (len(least) - len(narrow))
        if width > cap:
            return tuple(min(each, cap) for each in least)
        narrow.append(width)
    return tuple(least)


def _longest(text: str) -> int:
    """Letters of its longest word, as far as a line may be broken; a date is one word."""
    return max((len(word) for word in _WORDS.findall(text)), default=0)
