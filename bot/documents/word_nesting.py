"""Tables within the cells of a Word table: some are a cell's own text, the others stand by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from bot.documents.word_texts import PARAGRAPH, text_of
from plan.reading.layout.headers import columns

TABLE, ROW, CELL = qn("w:tbl"), qn("w:tr"), qn("w:tc")
CONTAINERS = {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:moveTo"), qn("w:customXml"), qn("w:smartTag")}
_PLAIN = {PARAGRAPH, qn("w:tcPr")}
_BOX = qn("w:txbxContent")


def found_in(parent: Any, tag: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also within content controls; not those of a table inside."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in CONTAINERS:
            yield from found_in(child, tag)


class NestedTables:
    """Remembers of each table within a cell what it is, however many paragraphs it has."""

    def __init__(self) -> None:
        self._own: dict[Any, bool] = {}

    def paragraphs(self, cell: Any) -> Iterator[Any]:
        """Those of the cell and of the tables in it that are only its text."""
        if all(child.tag in _PLAIN for child in cell) and cell.find(f".//{_BOX}") is None:
            yield from cell.iterchildren(PARAGRAPH)
        else:
            yield from (each for each in cell.iter(PARAGRAPH) if self._holder(each) is cell)

    def is_cells_own(self, table: Any) -> bool:
        """Whether a table within a cell is only that cell's text: it has one column, or the one around it a header."""
        if table not in self._own:
            self._own[table] = _has_one_column(table) or _has_header(next(table.iterancestors(TABLE)))
        return self._own[table]

    def _holder(self, paragraph: Any) -> Any:
        """The cell that a paragraph stands in; of a table that is only a cell's own text, the cell around it."""
        cell = next(paragraph.iterancestors(CELL))
        table = next(cell.iterancestors(TABLE))
        while next(table.iterancestors(CELL), None) is not None and self.is_cells_own(table):
            cell = next(table.iterancestors(CELL))
            table = next(cell.iterancestors(TABLE))
        return cell


def _has_one_column(table: Any) -> bool:
    return all(sum(1 for _ in found_in(row, CELL)) < 2 for row in found_in(table, ROW))


def _has_header(table: Any) -> bool:
    first = next(found_in(table, ROW), None)
    if first is None:
        return False
    texts = ["\n".join(map(text_of, cell.iterchildren(PARAGRAPH))) for cell in found_in(first, CELL)]
    return columns(texts) is not None
