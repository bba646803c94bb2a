"""What is read costs as much as it is long: calls are counted, in a document of twice the length."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import FrameType

import pytest

from plan.model import Source
from plan.reading import Document, Line, Row, TextTable, read_plan

pytestmark = pytest.mark.slow

Shape = Callable[[int], Iterator[Line | TextTable]]
SOME = 300
MOST = 2.6
"""Twice the document, and what is done once for a document of any length."""


def points(count: int) -> Iterator[Line | TextTable]:
    for number in range(count):
        yield Line(f"• Bygga bro nummer {number} över ån. Ansvarig: Gatuenheten.", Source(page=number // 40 + 1))


def long_points(count: int) -> Iterator[Line | TextTable]:
    for number in range(count):
        yield Line(f"• Bygga bro nummer {number} över den stora ån", Source(page=number // 20 + 1))
        yield Line("som rinner genom staden (P). Ansvarig: Gatuenheten.", Source(page=number // 20 + 1))


def blocks(count: int) -> Iterator[Line | TextTable]:
    for number in range(count):
        yield Line(f"Aktivitet: Bygga bro nummer {number}")
        yield Line("Ansvarig: Gatuenheten")
        yield Line("")


def columns(count: int) -> Iterator[Line | TextTable]:
    yield _divided("Nr", "Aktivitet", "Ansvarig")
    for number in range(count):
        yield _divided(f"1.{number + 1}", f"Bygga bro nummer {number} (P)", "Gatuenheten")
        yield Line("")


def _divided(*texts: str) -> Line:
    segments = tuple((100.0 * place, text) for place, text in enumerate(texts))
    return Line(" ".join(texts), Source(page=1), segments=segments)


def rows(count: int) -> Iterator[Line | TextTable]:
    told = (Row((f"Bygga bro nummer {number}", "P", f"Enhet {number % 3}")) for number in range(count))
    yield TextTable((Row(("Aktivitet", "Typ", "Ansvarig")), *told))


def banded_rows(count: int) -> Iterator[Line | TextTable]:
    """Every third row stands below a goal of its own across the table."""
    told = [Row(("Aktivitet", "Typ", "Ansvarig"))]
    for number in range(count):
        told += [Row((f"Nämndmål {number // 3 + 2} Rena gator",) * 3)] if number % 3 == 0 else []
        told.append(Row((f"Bygga bro nummer {number}", "P", f"Enhet {number % 3}")))
    yield TextTable(tuple(told))


def cards(count: int) -> Iterator[Line | TextTable]:
    for number in range(count):
        yield Line(f"Aktivitet: Bygga bro nummer {number}")
        yield TextTable((Row(("Ansvarig", "Samverkan", "Status")), Row(("Gatuenheten", "", "Ej startad"))))


def calls(shape: Shape, count: int) -> int:
    """How many functions are called to read it."""
    head = (Line("Verksamhetsplan 2026, Tekniska nämnden"), Line("Nämndmål 1 Rena gator", heading=1))
    document = Document("plan.docx", (*head, *shape(count)))
    counted = 0

    def count_one(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal counted
        counted += event == "call"

    before = sys.getprofile()
    sys.setprofile(count_one)
    try:
        plan = read_plan(document)
    finally:
        sys.setprofile(before)
    assert len(plan.activities) == count
    return counted


@pytest.mark.parametrize("shape", [points, long_points, blocks, columns, rows, banded_rows, cards])
def test_twice_as_much_costs_twice_as_much(shape: Shape) -> None:
    calls(shape, 10)  # what is worked out once for the program
    assert calls(shape, 2 * SOME) < MOST * calls(shape, SOME)
