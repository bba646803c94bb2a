"""A document that has been read, as it waits in the database: read once, however long somebody thinks of it."""

from __future__ import annotations

from dataclasses import asdict
from functools import lru_cache
from typing import Any

from plan.model import Plan, Source
from plan.reading import Document, Line, Row, TextTable, read_plan
from storage import dropped_files

KEPT = 32
"""Readings in memory: a click is answered at once, though a large plan takes a second to read."""


def packed(document: Document) -> bytes:
    """Takes its time for a large one."""
    return dropped_files.packed(asdict(document))


def unpacked(content: bytes) -> Document:
    held = dropped_files.unpacked(content)
    parts = tuple(_table(each) if "rows" in each else _line(each) for each in held["parts"])
    return Document(held["name"], parts, held["wrapped"], tuple(held["unread_pages"]))


@lru_cache(maxsize=KEPT)
def plan_of(content: bytes, answers: frozenset[tuple[str, str]] = frozenset()) -> Plan:
    """As `read_plan`; of the few that are asked about just now it is known already. Raises NotAPlan."""
    return read_plan(unpacked(content), answers=dict(answers))


def _table(held: dict[str, Any]) -> TextTable:
    return TextTable(tuple(_row(each) for each in held["rows"]))


def _row(held: dict[str, Any]) -> Row:
    told = {"cells": tuple(held["cells"]), "source": Source(**held["source"]), "origin": tuple(held["origin"])}
    return Row(**held | told)


def _line(held: dict[str, Any]) -> Line:
    segments = tuple((start, text) for start, text in held["segments"])
    return Line(**held | {"source": Source(**held["source"]), "segments": segments, "origin": tuple(held["origin"])})
