"""Outline levels, captions and lists of a Word document, as its styles give them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from bot.documents.word_texts import number_in

_LIST = f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}"
_PROPERTIES, _OWN_LIST = qn("w:pPr"), f"{qn('w:numPr')}/{qn('w:numId')}"
_STYLE = f"{qn('w:pPr')}/{qn('w:pStyle')}"
_VALUE = qn("w:val")


class WordStyles:
    """Outline levels and list numbers as the document's styles give them."""

    def __init__(self, document: Any) -> None:
        self._styles = {style.style_id: style for style in document.styles if style.style_id}
        self._default = next((style.style_id for style in document.styles if style.name == "Normal"), None)
        self._formats = _number_formats(document)
        self._counts: list[int] = []
        self._list_formats: dict[str | None, str | None] = {}

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
        level = number_in(paragraph, "w:pPr/w:numPr/w:ilvl", 0)
        return "◦" if level or any(name.isdecimal() and name != "1" for name in names) else "•"

    def _list_format(self, paragraph: Any) -> str | None:
        properties = paragraph.find(_PROPERTIES)
        found = properties.find(_OWN_LIST) if properties is not None else None
        if found is not None:
            return self._formats.get(found.get(_VALUE))
        style = self._style_id(paragraph) if properties is not None else self._default
        if style not in self._list_formats:
            marks = (each.element.find(_LIST) for each in self._chain(paragraph))
            mark = next((mark for mark in marks if mark is not None), None)
            self._list_formats[style] = self._formats.get(mark.get(_VALUE)) if mark is not None else None
        return self._list_formats[style]

    def _style_id(self, paragraph: Any) -> str | None:
        found = paragraph.find(_STYLE)
        return found.get(_VALUE) if found is not None else self._default

    def _chain(self, paragraph: Any) -> Iterator[Any]:
        """The paragraph's style and those that it is based on."""
        style = self._styles.get(self._style_id(paragraph))
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
