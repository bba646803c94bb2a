"""What a text document is made of, before it is Word or PDF. All text is plain; no writer reads markup in it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime


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
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading row that repeats on each page. `widths` are shares of the line.

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
    """What follows starts on a page of its own."""


Block = Heading | Paragraph | Note | Bullets | Grid | Chart | NewPage


@dataclass(frozen=True, slots=True)
class Document:
    """`made_at` is an aware datetime. The language is Swedish."""

    title: str
    subtitle: str
    author: str
    made_at: datetime
    footer: str
    blocks: tuple[Block, ...]


def clean(text: str) -> str:
    """Without the control characters that no document format may hold; line breaks stay."""
    return "".join(
        letter for letter in text if letter in "\n\t" or unicodedata.category(letter) not in ("Cc", "Cs", "Cn")
    )
