"""Word: paragraphs and tables in their order, tracked changes taken as accepted, merged cells filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml.etree import XMLSyntaxError

from bot.documents.drawn_tables import with_drawn
from bot.documents.errors import Progress, Unreadable
from bot.documents.limits import FIRST_ROWS, must_begin_as_plan, must_have_cells, must_have_columns, must_have_rows
from bot.documents.word_bold import with_gap_below_bold
from bot.documents.word_nesting import CELL, CONTAINERS, ROW, TABLE, NestedTables, found_in
from bot.documents.word_styles import WordStyles
from bot.documents.word_texts import GONE, PARAGRAPH, has_struck, number_in, reader_of, struck_in, text_of
from plan.model import Source
from plan.reading import Document, Line, Row, TextTable
from plan.reading.layout.divided_lines import TAB, with_divided
from plan.reading.layout.document import texts_of
from plan.reading.layout.line_spacing import is_double_spaced

_MERGED, _DELETED, _VALUE = f"{qn('w:tcPr')}/{qn('w:vMerge')}", f"{qn('w:trPr')}/{qn('w:del')}", qn("w:val")
_LEAST_TITLE_AND_TEXT = 20
"""Characters of a cell that may have a title and what it is about."""
_WIDEST = 63
"""Columns that Word gives a table at most."""
_MANY, _OFTEN = 5, 0.05
_FIRST_PARAGRAPHS = 5_000
"""So many tell whether a document is a text copied from a PDF."""
_BOX = qn("w:txbxContent")
_PAGE_END = qn("w:lastRenderedPageBreak")


def read_word(path: Path, progress: Progress) -> Document:
    try:
        with path.open("rb") as file:
            document = docx.Document(file)
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, XMLSyntaxError) as error:
        raise Unreadable(f"{path.name} is damaged or no Word document. Save it as .docx again.") from error
    body = _WordBody(document, path.name)
    parts = [*_running(document), *with_divided(list(with_drawn(body.parts())), (TAB,))]
    if len(parts) > FIRST_ROWS or body.has_many_rows:
        must_begin_as_plan(path.name, islice(texts_of(parts), FIRST_ROWS))
    progress(1, 1)
    return Document(path.name, tuple(parts), wrapped=body.is_line_by_line)


def _running(document: Any) -> list[Line]:
    """Each line of the pages' headers and footers once: often they alone say whose plan it is.

    Not those that begin with a number: they are the page's, or repeat the heading that the page stands under.
    """
    texts: dict[str, None] = {}
    for section in document.sections:
        for held in (section.first_page_header, section.header, section.first_page_footer, section.footer):
            if not held.is_linked_to_previous:
                texts |= dict.fromkeys(text_of(each).strip() for each in held._element.iter(PARAGRAPH))
    lines = [Line(text) for text in texts if text and not text[0].isdecimal()]
    return [*lines, Line("")] if lines else []


class _WordBody:
    """Pages are counted by the breaks that Word itself noted when the document was last shown, if it did."""

    def __init__(self, document: Any, name: str) -> None:
        self._name = name
        self._rows = self._cells_read = 0
        self._struck = struck_in if has_struck(document.element.body) else _nothing
        self._body = document.element.body
        self._styles = WordStyles(document)
        self._nested = NestedTables()
        self._text = reader_of(self._body)
        self.is_line_by_line = _is_line_by_line(
            [self._text(each) for each in islice(self._body.iter(PARAGRAPH), _FIRST_PARAGRAPHS)]
        )
        self._page = 1 if self._body.find(f".//{_PAGE_END}") is not None else None

    @property
    def has_many_rows(self) -> bool:
        return self._rows > FIRST_ROWS

    def parts(self) -> Iterator[Line | TextTable]:
        return self._parts(self._body)

    def _parts(self, body: Any) -> Iterator[Line | TextTable]:
        waiting = ""
        for block in _blocks(body):
            if block.tag == TABLE:
                yield self._table(block)
                inner = (
                    each for each in block.iter(TABLE) if each is not block and not self._nested.is_cells_own(each)
                )
                yield from map(self._table, inner)
                continue
            text = waiting + self._text(block)
            waiting = text if _end_is_deleted(block) else ""
            if not waiting:
                yield from self._lines(block, text)
            if struck := self._struck(block):
                yield Line("", Source(page=self._page), struck=struck)
            for box in _boxes(block):
                yield from self._parts(box)
            self._turn_pages(block)

    def _lines(self, paragraph: Any, text: str) -> Iterator[Line]:
        if self._styles.is_caption(paragraph):
            yield Line(text.replace("\n", " "), Source(page=self._page, text=text), is_caption=True)
            return
        heading = self._styles.heading(paragraph)
        if heading:
            number = self._styles.number(paragraph, heading)
            text = f"{number} {text}" if number and text.strip() else text
        elif text.strip() and self._styles.is_point(paragraph):
            text = f"{self._styles.sign(paragraph)} {text}"
        for line in [text.replace("\n", " ")] if heading else text.split("\n"):
            yield Line(line, Source(page=self._page, text=line), heading if line.strip() else 0)
        if not heading and not self.is_line_by_line:
            yield Line("")

    def _table(self, table: Any) -> TextTable:
        rows: list[Row] = []
        above: dict[int, str] = {}
        for number, row in enumerate(found_in(table, ROW), 1):
            if row.find(_DELETED) is not None:
                continue
            self._rows += 1
            must_have_rows(self._name, self._rows)
            cells = self._cells(row, above)
            must_have_columns(self._name, len(cells))
            source = Source(page=self._page, row=number, text=" | ".join(cells))
            rows.append(Row(tuple(cells), source, struck=self._struck(row)))
            self._turn_pages(row)
        width = max((len(row.cells) for row in rows), default=0)
        self._cells_read += width * len(rows)
        must_have_cells(self._name, self._cells_read)
        return TextTable(tuple(replace(row, cells=row.cells + ("",) * (width - len(row.cells))) for row in rows))

    def _cells(self, row: Any, above: dict[int, str]) -> list[str]:
        """The texts of a row by the table's columns; `above` holds those of the row above."""
        cells = [""] * min(number_in(row, "w:trPr/w:gridBefore", 0), _WIDEST)
        for cell in found_in(row, CELL):
            merge = cell.find(_MERGED)
            goes_on = merge is not None and merge.get(_VALUE) != "restart"
            text = above.get(len(cells), "") if goes_on else self._cell(cell)
            cells += [text] * max(min(number_in(cell, "w:tcPr/w:gridSpan", 1), _WIDEST - len(cells)), 1)
        above.clear()
        above.update(enumerate(cells))
        return cells

    def _cell(self, cell: Any) -> str:
        paragraphs = list(self._nested.paragraphs(cell))
        points = [
            f"{self._styles.sign(block)} {text}" if text.strip() and self._styles.is_point(block) else text
            for block in paragraphs
            for text in [self._text(block)]
        ]
        text = "\n".join(points).strip("\n")
        return with_gap_below_bold(text, paragraphs) if len(text) > _LEAST_TITLE_AND_TEXT else text

    def _turn_pages(self, element: Any) -> None:
        if self._page:
            self._page += sum(1 for _ in element.iter(_PAGE_END))


def _nothing(_element: Any) -> str:
    return ""


def _blocks(body: Any) -> Iterator[Any]:
    for child in body:
        if child.tag in (PARAGRAPH, TABLE):
            yield child
        elif child.tag in CONTAINERS:
            yield from _blocks(child)


def _is_line_by_line(paragraphs: Sequence[str]) -> bool:
    """Whether paragraphs are mere lines of a text copied from a PDF: many go on with the one above in small letters."""
    if is_double_spaced(paragraphs):
        return True
    texts = [text.strip() for text in paragraphs]
    goes_on = sum(bool(before) and after[:1].islower() for before, after in pairwise(texts))
    return goes_on >= _MANY and goes_on >= _OFTEN * sum(map(bool, texts))


def _boxes(element: Any) -> Iterator[Any]:
    """Text boxes, each once: Word also writes them in an older form for older programs."""
    for child in element:
        if child.tag == _BOX:
            yield child
        elif child.tag not in GONE:
            yield from _boxes(child)


def _end_is_deleted(paragraph: Any) -> bool:
    """Whether a tracked change joins the paragraph with the next one."""
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None
