"""A document that has been read, as it waits in the database: read once, however long somebody thinks of it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from plan.model import Source
from plan.reading import Document, Line, Row, TextTable
from storage import dropped_files


def packed(document: Document) -> bytes:
    """Takes its time for a large one."""
    return dropped_files.packed(asdict(document))


def unpacked(content: bytes) -> Document:
    held = dropped_files.unpacked(content)
    parts = tuple(_table(each) if "rows" in each else _line(each) for each in held["parts"])
    return Document(held["name"], parts, held["wrapped"], tuple(held["unread_pages"]))


def _table(held: dict[str, Any]) -> TextTable:
    return TextTable(tuple(_row(each) for each in held["rows"]))


def _row(held: dict[str, Any]) -> Row:
    told = {"cells": tuple(held["cells"]), "source": Source(**held["source"]), "origin": tuple(held["origin"])}
    return Row(**held | told)


def _line(held: dict[str, Any]) -> Line:
    segments = tuple((start, text) for start, text in held["segments"])
    return Line(**held | {"source": Source(**held["source"]), "segments": segments, "origin": tuple(held["origin"])})
