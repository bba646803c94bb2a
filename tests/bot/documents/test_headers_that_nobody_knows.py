"""Whatever word a header is exchanged for, nothing is read wrongly in silence: not the words carry it, but the shape.

A document that is read right is read again with one of its headers unknown. What then is another activity, or none, has
a question beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.documents import read_document
from plan.reading import Document, Line, NotAPlan, TextTable, read_plan
from plan.reading.fields import PlanField
from plan.reading.layout.headers import columns
from plan.reading.layout.table_columns import Sort
from tests.bot.documents.others.batch import HERE, told_in
from tests.bot.documents.others.drawing import drawn
from tests.bot.documents.others.judging import Verdict, verdicts

pytestmark = pytest.mark.slow

UNKNOWN = "Kvastrad"
BY_TYPE = {PlanField.KINDS}
"""That no row has a type is asked of the document as a whole."""


@pytest.mark.parametrize("batch", [".", "second", "fifth", "sixth", "ninth"])
def test_no_header_that_is_unknown_leads_to_a_silent_mistake(batch: str, tmp_path: Path) -> None:
    silent: list[tuple[str, str, str]] = []
    for told in told_in(HERE / batch):
        document = read_document(drawn(told, told.formats[0], tmp_path))
        for header in sorted(_headers(document)):
            try:
                plan = read_plan(_without(document, header))
            except NotAPlan:
                continue
            found = verdicts(plan, told)
            silent += [(told.name, header, text) for verdict, text in found if verdict is Verdict.SILENT]
    assert silent == []


def _headers(document: Document) -> set[str]:
    found: set[str] = set()
    for table in (part for part in document.parts if isinstance(part, TextTable)):
        for row in table.rows:
            told = columns(row.cells)
            if told and told.sort is Sort.ACTIVITIES and not told.ticks:
                skipped = {index for name, index in told.of.items() if name in BY_TYPE}
                found |= {cell for index, cell in enumerate(row.cells) if cell.strip() and index not in skipped}
    return found


def _without(document: Document, header: str) -> Document:
    return replace(document, parts=tuple(_exchanged(document, header)))


def _exchanged(document: Document, header: str) -> Iterator[Line | TextTable]:
    for part in document.parts:
        if isinstance(part, TextTable):
            rows = (
                replace(row, cells=tuple(UNKNOWN if cell == header else cell for cell in row.cells))
                for row in part.rows
            )
            yield TextTable(tuple(rows))
        else:
            yield part
