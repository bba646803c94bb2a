"""Word: paragraphs and tables in their order, tracked changes taken as accepted, merged cells filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml.etree import XMLSyntaxError

from bot.documents.errors import Progress, Unreadable
from plan.model import Source
from plan.reading import Document, Line, Row, TextTable
from plan.reading.layout.line_spacing import is_double_spaced

_GONE = {
    qn("w:del"),
    qn("w:moveFrom"),
    qn("w:pPr"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_TEXT, _TAB, _BREAKS, _HYPHEN = qn("w:t"), qn("w:tab"), {qn("w:br"), qn("w:cr")}, qn("w:noBreakHyphen")
_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_CONTAINERS = {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:moveTo"), qn("w:customXml"), qn("w:smartTag")}
_MANY, _OFTEN = 5, 0.05
_BOX = qn("w:txbxContent")
_PAGE_END = qn("w:lastRenderedPageBreak")


def read_word(path: Path, progress: Progress) -> Document:
    try:
        with path.open("rb") as file:
            document = docx.Document(file)
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, XMLSyntaxError) as error:
        raise Unreadable(f"{path.name} is damaged or no Word document. Save it as .docx again.") from error
    body = _WordBody(document)
    parts = [*_running(document), *body.parts()]
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
                texts |= dict.fromkeys(_text(each).strip() for each in held._element.iter(_PARAGRAPH))
    lines = [Line(text) for text in texts if text and not text[0].isdecimal()]
    return [*lines, Line("")] if lines else []


class _WordBody:
    """Pages are counted by the breaks that Word itself noted when the document was last shown, if it did."""

    def __init__(self, document: Any) -> None:
        self._body = document.element.body
        self._styles = _Styles(document)
        self.is_line_by_line = _is_line_by_line([_text(each) for each in self._body.iter(_PARAGRAPH)])
        self._page = 1 if self._body.find(f".//{_PAGE_END}") is not None else None

    def parts(self) -> Iterator[Line | TextTable]:
        return self._parts(self._body)

    def _parts(self, body: Any) -> Iterator[Line | TextTable]:
        waiting = ""
        for block in _blocks(body):
            if block.tag == _TABLE:
                yield self._table(block)
                yield from (self._table(inner) for inner in block.iter(_TABLE) if inner is not block)
                continue
            text = waiting + _text(block)
            waiting = text if _end_is_deleted(block) else ""
            if not waiting:
                yield from self._lines(block, text)
            for box in _boxes(block):
                yield from self._parts(box)
            self._turn_pages(block)

    def _lines(self, paragraph: Any, text: str) -> Iterator[Line]:
        if self._styles.is_caption(paragraph):
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
        for number, row in enumerate(_found(table, _ROW), 1):
            if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
                continue
            cells = self._cells(row, above)
            rows.append(Row(tuple(cells), Source(page=self._page, row=number, text=" | ".join(cells))))
            self._turn_pages(row)
        width = max((len(row.cells) for row in rows), default=0)
        return TextTable(tuple(Row(row.cells + ("",) * (width - len(row.cells)), row.source) for row in rows))

    def _cells(self, row: Any, above: dict[int, str]) -> list[str]:
        """The texts of a row by the table's columns; `above` holds those of the row above."""
        cells = [""] * _number(row, "w:trPr/w:gridBefore", 0)
        for cell in _found(row, _CELL):
            merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            goes_on = merge is not None and merge.get(qn("w:val")) != "restart"
            text = above.get(len(cells), "") if goes_on else self._cell(cell)
            cells += [text] * _number(cell, "w:tcPr/w:gridSpan", 1)
        above.clear()
        above.update(enumerate(cells))
        return cells

    def _cell(self, cell: Any) -> str:
        points = [
            f"{self._styles.sign(block)} {text}" if text.strip() and self._styles.is_point(block) else text
            for block in cell.iter(_PARAGRAPH)
            if next(block.iterancestors(_CELL)) is cell
            for text in [_text(block)]
        ]
        return "\n".join(points).strip("\n")

    def _turn_pages(self, element: Any) -> None:
        if self._page:
            self._page += sum(1 for _ in element.iter(_PAGE_END))


class _Styles:
    """Outline levels and list numbers as the document's styles give them."""

    def __init__(self, document: Any) -> None:
        self._styles = {style.style_id: style for style in document.styles if style.style_id}
        self._default = next((style.style_id for style in document.styles if style.name == "Normal"), None)
        self._formats = _number_formats(document)
        self._counts: list[int] = []

    def heading(self, paragraph: Any) -> int:
        """1 for the highest; 0 for text."""
        level = paragraph.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        for style in self._chain(paragraph):
            name = (style.name or "").lower()
            if level is None:
                level = style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
            for word in ("heading ", "rubrik "):
                if name.startswith(word) and name.removeprefix(word)[:1].isdigit():
                    return int(name.removeprefix(word)[:1])
        value = int(level.get(qn("w:val"))) + 1 if level is not None else 0
        return value if value <= 9 else 0

    def number(self, paragraph: Any, level: int) -> str:
        """The number that Word shows before a numbered heading, "" before others."""
        style = self._list_format(paragraph)
        if style is None or style == "bullet":
            return ""
        self._counts = (self._counts + [0] * level)[:level]
        self._counts[-1] += 1
        return ".".join(str(count or 1) for count in self._counts)

    def is_caption(self, paragraph: Any) -> bool:
        """Whether it only names a table or a picture beside it."""
        return any((style.name or "").lower() in ("caption", "beskrivning") for style in self._chain(paragraph))

    def is_point(self, paragraph: Any) -> bool:
        return self._list_format(paragraph) is not None

    def sign(self, paragraph: Any) -> str:
        """What stands before a point of a list; that of a list within another is another."""
        names = [(style.name or "").rpartition(" ")[2] for style in self._chain(paragraph)]
        level = _number(paragraph, "w:pPr/w:numPr/w:ilvl", 0)
        return "◦" if level or any(name.isdecimal() and name != "1" for name in names) else "•"

    def _list_format(self, paragraph: Any) -> str | None:
        holders = [paragraph, *(style.element for style in self._chain(paragraph))]
        for holder in holders:
            found = holder.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
            if found is not None:
                return self._formats.get(found.get(qn("w:val")))
        return None

    def _chain(self, paragraph: Any) -> Iterator[Any]:
        """The paragraph's style and those that it is based on."""
        found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        style = self._styles.get(found.get(qn("w:val")) if found is not None else self._default)
        seen: set[str] = set()
        while style is not None and style.style_id not in seen:
            seen.add(style.style_id)
            yield style
            style = getattr(style, "base_style", None)


def _number_formats(document: Any) -> dict[str, str]:
    """The format of each list's first level by the list's id: "decimal", "bullet", …"""
    try:
        numbering = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    abstract = {
        each.get(qn("w:abstractNumId")): each.find(f"{qn('w:lvl')}/{qn('w:numFmt')}").get(qn("w:val"))
        for each in numbering.findall(qn("w:abstractNum"))
        if each.find(f"{qn('w:lvl')}/{qn('w:numFmt')}") is not None
    }
    return {
        each.get(qn("w:numId")): abstract.get(each.find(qn("w:abstractNumId")).get(qn("w:val")), "decimal")
        for each in numbering.findall(qn("w:num"))
    }


def _blocks(body: Any) -> Iterator[Any]:
    for child in body:
        if child.tag in (_PARAGRAPH, _TABLE):
            yield child
        elif child.tag in _CONTAINERS:
            yield from _blocks(child)


def _found(parent: Any, tag: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also within content controls; not those of a table inside."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _CONTAINERS:
            yield from _found(child, tag)


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
        elif child.tag not in _GONE:
            yield from _boxes(child)


def _text(element: Any) -> str:
    """What is read with every tracked change accepted."""
    text = ""
    for child in element:
        if child.tag in _GONE or child.tag == _PARAGRAPH:
            continue
        if child.tag == _TEXT:
            text += child.text or ""
        elif child.tag == _TAB:
            text += "\t"
        elif child.tag in _BREAKS:
            text += "\n"
        elif child.tag == _HYPHEN:
            text += "-"
        else:
            text += _text(child)
    return text


def _end_is_deleted(paragraph: Any) -> bool:
    """Whether a tracked change joins the paragraph with the next one."""
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None


def _number(element: Any, path: str, default: int) -> int:
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return int(found.get(qn("w:val"))) if found is not None else default
