"""A document as any format gives it: lines and tables in reading order, each with where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plan.model import Source

NOWHERE = Source()
Origin = tuple[int, ...]
"""The numbers of the document's rows that something was read from; () for what stands in none."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of running text; "" is a blank line. `heading` is the outline level from 1, 0 for other text.

    A paragraph of a format without lines of its own (Word) is one Line. `segments` are the pieces of a line that wide
    gaps divide, each with where it begins in points from the left edge; () where the format does not tell. `struck` is
    the text in it that somebody struck through, which is no part of `text`. `is_caption`: it only names a table or a
    picture beside it.
    """

    text: str
    source: Source = NOWHERE
    heading: int = 0
    segments: tuple[tuple[float, str], ...] = ()
    origin: Origin = ()
    struck: str = ""
    is_caption: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. Line breaks within a cell are "\\n"; a merged cell's text is repeated in all it covers.

    `hidden`: whoever opens the document does not see it. `struck` is its text that somebody struck through, which is no
    part of the cells.
    """

    cells: tuple[str, ...]
    source: Source = NOWHERE
    hidden: bool = False
    origin: Origin = ()
    struck: str = ""


@dataclass(frozen=True, slots=True)
class TextTable:
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """`name` is the file's name without folders.

    `unread_pages` are pictures without text; `columned_pages` were read as two columns, which they may not be.
    `wrapped`: a line break within a cell may be mere wrapping (PDF); otherwise somebody wrote it (Word, Excel).
    """

    name: str
    parts: tuple[Line | TextTable, ...]
    wrapped: bool = False
    unread_pages: tuple[int, ...] = ()
    columned_pages: tuple[int, ...] = ()


def rows_of(parts: Iterable[Line | TextTable]) -> Iterator[Line | Row]:
    """The lines and the tables' rows, in reading order."""
    for part in parts:
        yield from [part] if isinstance(part, Line) else part.rows


def texts_of(parts: Iterable[Line | TextTable]) -> Iterator[Sequence[str]]:
    """The cells of each row; a line is one."""
    for row in rows_of(parts):
        yield (row.text,) if isinstance(row, Line) else row.cells
