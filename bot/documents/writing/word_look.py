"""How a document in Word looks: what its writer asks for, and our own look."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Protocol, cast

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from bot.documents.writing.blocks import LINE, WIDE_LINE, WrittenDocument
from bot.documents.writing.word_parts import LANGUAGE, element, set_footer
from plan.text import clean

INK = RGBColor(0x1F, 0x2A, 0x37)
_FONT = "Arial"
SIZES = {"Title": 22, "Heading 1": 15, "Heading 2": 12.5, "Heading 3": 11, "Caption": 9, "Subtitle": 11.5}
BODY_SIZE = 10.5


class StyleRole(StrEnum):
    """What a paragraph is, by the name that Word itself has for it."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "Heading 1"
    HEADING_2 = "Heading 2"
    HEADING_3 = "Heading 3"
    CAPTION = "Caption"
    BODY = "Normal"


HEADINGS = (StyleRole.HEADING_1, StyleRole.HEADING_2, StyleRole.HEADING_3)


class Look(Protocol):
    """`word` is the document that is written in. `line` is the width of a line, in cm, on the page written now.

    `serif`: the body's face is one. `table_style` is a style whose tables have lines and a header of their own.
    """

    word: WordDocument
    line: float
    serif: bool
    table_style: Any

    def style(self, role: StyleRole) -> ParagraphStyle: ...

    def turn(self, *, wide: bool) -> None:
        """What is written from now on stands on a page of its own, which lies down if it is `wide`."""


class OwnLook:
    serif = False
    table_style = None

    def __init__(self, document: WrittenDocument) -> None:
        self.word = docx.Document()
        self.line = LINE
        self._footer = document.footer
        describe(self.word, document)
        self._styles = _set_styles(self.word)
        self._set_page(self.word.sections[0], wide=False)

    def style(self, role: StyleRole) -> ParagraphStyle:
        return self._styles[role]

    def turn(self, *, wide: bool) -> None:
        self._set_page(self.word.add_section(), wide=wide)

    def _set_page(self, section: Section, *, wide: bool) -> None:
        self.line = WIDE_LINE if wide else LINE
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(2.2)
        set_footer(section, self._footer, self.line)


def describe(made: WordDocument, document: WrittenDocument) -> None:
    """What a document tells of itself, and its language, to whoever has it read aloud."""
    about = made.core_properties
    about.title, about.author, about.language = clean(document.title), clean(document.author), LANGUAGE
    about.subject, about.comments, about.last_modified_by = clean(document.subtitle), "", ""
    about.created = about.modified = document.made_at
    _set_language(made)


def _set_language(made: WordDocument) -> None:
    settings, styles = made.settings.element, made.styles.element
    for properties in styles.iter(qn("w:rPr")):
        for language in properties.findall(qn("w:lang")):
            properties.remove(language)
    for defaults in styles.iter(qn("w:rPrDefault")):
        for properties in defaults.iter(qn("w:rPr")):
            properties.append(element("w:lang", val=LANGUAGE, eastAsia=LANGUAGE))
    for theme in settings.iter(qn("w:themeFontLang")):
        theme.set(qn("w:val"), LANGUAGE)


def _set_styles(made: WordDocument) -> dict[StyleRole, ParagraphStyle]:
    found = {name: cast(ParagraphStyle, made.styles[name]) for name in StyleRole}
    for name, style in found.items():
        style.font.name = _FONT
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{kind}"), None)
        style.font.color.rgb = INK
        style.font.italic = name == "Caption"
        if name == "Normal":
            style.paragraph_format.space_after = Pt(6)
        style.font.size = Pt(SIZES.get(name, BODY_SIZE))
    return found
