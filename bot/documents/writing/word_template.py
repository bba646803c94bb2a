"""A document in the municipality's own look: its template's styles, pages, header, footer and logo."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.styles.style import ParagraphStyle

from bot.documents.writing.blocks import LINE, WIDE_LINE, Grid, Heading, NewPage, Paragraph, WrittenDocument
from bot.documents.writing.template_styles import TemplateStyles
from bot.documents.writing.word import written
from bot.documents.writing.word_look import StyleRole, describe
from bot.documents.writing.word_parts import element, set_footer
from plan.template import TemplateMarks

_TWIPS = 567.0
"""In a cm."""
_NARROWEST = 8.0
"""cm of a line that a table can stand in; a template's page with less is not taken."""
_KEPT = ("pgSz", "pgMar", "pgBorders", "titlePg", "docGrid")
_HEADER, _FOOTER = qn("w:headerReference"), qn("w:footerReference")
_KIND, _ID = qn("w:type"), qn("r:id")
_PICTURES = (qn("w:drawing"), qn("w:pict"))
_STRIPPED = ("documentProtection", "writeProtection", "trackRevisions", "mailMerge", "attachedTemplate")
_PERSONAL = ("/comments", "/commentsExtended", "/commentsIds", "/people")


@dataclass(frozen=True, slots=True)
class _TemplatePage:
    """A section's properties, with the headers and footers that hold there, also those of the section before it."""

    properties: Any
    references: dict[tuple[str, str], str]

    @property
    def lies(self) -> bool:
        size = self.properties.find(qn("w:pgSz"))
        return size is not None and _number(size, "w") > _number(size, "h")

    @property
    def line(self) -> float:
        size, margins = (self.properties.find(qn(each)) for each in ("w:pgSz", "w:pgMar"))
        if size is None or margins is None:
            return 0.0
        return (_number(size, "w") - _number(margins, "left") - _number(margins, "right")) / _TWIPS


class TemplateLook:
    def __init__(self, template: bytes, document: WrittenDocument) -> None:
        self.word: WordDocument = docx.Document(BytesIO(template))
        self.document = document
        pages = _pages(self.word)
        self._upright, self._lying = _page(pages, lies=False), _page(pages, lies=True)
        self._first = self._with_logo(pages)
        _empty(self.word)
        describe(self.word, document)
        self._styles = TemplateStyles(self.word)
        self.serif, self.table_style = self._styles.serif, self._styles.table
        self._begin(wide=False, first=True)

    @property
    def marks(self) -> TemplateMarks:
        return TemplateMarks(
            header=self._has(_HEADER),
            footer=self._has(_FOOTER),
            logo=any(self._shows_picture(page) for page in (self._first, self._upright, self._lying)),
            headings=self._styles.has_headings,
            table=self.table_style is not None,
        )

    def style(self, role: StyleRole) -> ParagraphStyle:
        return self._styles.of(role)

    def turn(self, *, wide: bool) -> None:
        self.word.add_section()
        self._begin(wide=wide, first=False)

    def _begin(self, *, wide: bool, first: bool) -> None:
        page = self._lying if wide else self._first if first else self._upright
        self.line = page.line if page.line > _NARROWEST else WIDE_LINE if wide else LINE
        properties = self.word.sections[-1]._sectPr
        for child in list(properties):
            properties.remove(child)
        for (tag, kind), target in page.references.items():
            properties.append(_reference(tag, kind, target))
        kept = [page.properties.find(qn(f"w:{name}")) for name in _KEPT]
        for child in kept:
            if child is not None and (first or child.tag != qn("w:titlePg")):
                properties.append(deepcopy(child))
        if not self._has(_FOOTER):
            set_footer(self.word.sections[-1], self.document.footer, self.line)

    def _with_logo(self, pages: list[_TemplatePage]) -> _TemplatePage:
        """The first page: as the upright ones, but with the header that has the logo where theirs has none."""
        if self._shows_picture(self._upright):
            return self._upright
        held = ((page, key, target) for page in pages for key, target in page.references.items() if key[0] == _HEADER)
        logo = next((target for _, _, target in held if self._has_picture(target)), None)
        if logo is None:
            return self._upright
        properties = deepcopy(self._upright.properties)
        if properties.find(qn("w:titlePg")) is None:
            properties.append(element("w:titlePg"))
        references = {(_HEADER, "first"): logo}
        if footer := self._upright.references.get((_FOOTER, "default")):
            references[_FOOTER, "first"] = footer
        return _TemplatePage(properties, references | self._upright.references | {(_HEADER, "first"): logo})

    def _shows_picture(self, page: _TemplatePage) -> bool:
        return any(self._has_picture(target) for (tag, _), target in page.references.items() if tag == _HEADER)

    def _has_picture(self, target: str) -> bool:
        return any(next(self._part(target).iter(each), None) is not None for each in _PICTURES)

    def _has(self, tag: str) -> bool:
        """Whether any of the pages that are used has something in its header, or footer."""
        targets = {
            target
            for page in (self._first, self._upright, self._lying)
            for (its, _), target in page.references.items()
            if its == tag
        }
        return any(self._has_picture(each) or _words(self._part(each)) for each in targets)

    def _part(self, target: str) -> Any:
        return self.word.part.related_parts[target].element


def marks(template: bytes) -> TemplateMarks:
    """What it holds; a document of every kind of block is written in it too. Raises what the libraries raise."""
    row = ("1", "a/b")
    blocks = (
        Heading("-"),
        Heading("-", 2),
        Paragraph("-", "-"),
        Grid("-", ("-", "-"), (row,), (1, 1)),
        NewPage(wide=True),
    )
    look = TemplateLook(template, WrittenDocument("-", "-", "-", datetime(2025, 1, 1, tzinfo=UTC), "-", blocks))
    found = look.marks
    written(look.document, look)
    return found


def _pages(word: WordDocument) -> list[_TemplatePage]:
    """A section that names no header has that of the section before it."""
    found: list[_TemplatePage] = []
    known: dict[tuple[str, str], str] = {}
    for properties in word.element.body.iter(qn("w:sectPr")):
        own = {
            (each.tag, each.get(_KIND) or "default"): each.get(_ID)
            for each in properties
            if each.tag in (_HEADER, _FOOTER) and each.get(_ID) in word.part.related_parts
        }
        known = known | own
        found.append(_TemplatePage(deepcopy(properties), known))
    return found or [_TemplatePage(element("w:sectPr"), {})]


def _page(pages: list[_TemplatePage], *, lies: bool) -> _TemplatePage:
    """The first that stands so, or another one turned."""
    fitting = next((each for each in pages if each.lies is lies), None)
    return fitting or _turned(pages[-1], lies=lies)


def _turned(page: _TemplatePage, *, lies: bool) -> _TemplatePage:
    properties = deepcopy(page.properties)
    size = properties.find(qn("w:pgSz"))
    if size is None:
        size = element("w:pgSz", w="11906", h="16838")
        properties.append(size)
    if properties.find(qn("w:pgMar")) is None:
        size.addnext(
            element("w:pgMar", top="1247", right="1247", bottom="1247", left="1247", header="708", footer="708")
        )
    long, short = sorted((_number(size, "w"), _number(size, "h")), reverse=True)
    size.set(qn("w:w"), str(long if lies else short))
    size.set(qn("w:h"), str(short if lies else long))
    size.set(qn("w:orient"), "landscape" if lies else "portrait")
    return _TemplatePage(properties, page.references)


def _empty(word: WordDocument) -> None:
    """What stands in the template's own text, what it is locked with, and who has commented it."""
    body = word.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    if body.find(qn("w:sectPr")) is None:
        body.append(element("w:sectPr"))
    for name in _STRIPPED:
        for locked in word.settings.element.findall(qn(f"w:{name}")):
            word.settings.element.remove(locked)
    for key, relation in list(word.part.rels.items()):
        if relation.reltype.endswith(_PERSONAL):
            del word.part.rels[key]


def _reference(tag: str, kind: str, target: str) -> Any:
    made = element("w:headerReference" if tag == _HEADER else "w:footerReference", type=kind)
    made.set(_ID, target)
    return made


def _words(part: Any) -> bool:
    """Also a field, such as the page's number."""
    return any((each.text or "").strip() for each in part.iter(qn("w:t"), qn("w:instrText"))) or (
        next(part.iter(qn("w:fldSimple")), None) is not None
    )


def _number(of: Any, name: str) -> int:
    try:
        return int(float(of.get(qn(f"w:{name}")) or 0))
    except ValueError:
        return 0
