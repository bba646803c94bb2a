"""A document without what its reader cannot see: the one place where the text of files enters."""

from __future__ import annotations

from dataclasses import replace

from plan.model import Source
from plan.reading import Document, Line, Row, TextTable
from plan.text import clean

_BULLETS = {0xF0A7: "▪", 0xF0B7: "•", 0xF0D8: "‣", 0xF0FC: "•"}
"""Word's list signs, by their places in the fonts Symbol and Wingdings."""


def visible(document: Document) -> Document:
    return replace(document, name=visible_text(document.name), parts=tuple(map(_part, document.parts)))


def visible_text(written: str) -> str:
    return clean(written if written.isascii() else written.translate(_BULLETS))


def _part(part: Line | TextTable) -> Line | TextTable:
    if isinstance(part, TextTable):
        return TextTable(tuple(map(_row, part.rows)))
    segments = tuple((start, visible_text(piece)) for start, piece in part.segments)
    return replace(part, text=visible_text(part.text), source=_source(part.source), segments=segments)


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(map(visible_text, row.cells)), source=_source(row.source))


def _source(source: Source) -> Source:
    sheet = visible_text(source.sheet) if source.sheet else source.sheet
    return replace(source, text=visible_text(source.text), sheet=sheet)
