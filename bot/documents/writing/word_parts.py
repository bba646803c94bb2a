"""What documents in Word are made of that python-docx has no words for (ECMA-376)."""

from __future__ import annotations

import re
from functools import cache

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph as WordParagraph
from lxml.etree import SubElement

from bot.documents.writing.unbroken import HYPHEN
from plan.assessment import DRAWN_SIGNS
from plan.text import clean

LANGUAGE = "sv-SE"
_SIGN_FONT = "Segoe UI Symbol"
_MARK = re.compile(rf"([\t\n\r]|(?<=\d){HYPHEN}(?=\d))")
_MARKS = {"\t": "w:tab", "\n": "w:br", "\r": "w:br", HYPHEN: "w:noBreakHyphen"}
_SIGN = re.compile(f"([{DRAWN_SIGNS}])")


_tag = cache(qn)
"""A report names some twenty of them a hundred thousand times."""


def element(name: str, **attributes: str) -> BaseOxmlElement:
    made = OxmlElement(name)
    for attribute, value in attributes.items():
        made.set(_tag(f"w:{attribute}"), value)
    return made


def inside(parent: BaseOxmlElement, name: str, **attributes: str) -> BaseOxmlElement:
    """As `element`, the last of what `parent` holds; made there, which is what a table of thousands of cells needs."""
    made: BaseOxmlElement = SubElement(parent, _tag(name))
    for attribute, value in attributes.items():
        made.set(_tag(f"w:{attribute}"), value)
    return made


def write(paragraph: WordParagraph, text: str, size: Length | None = None, *, bold: bool = False) -> None:
    say(paragraph._p, text, size, bold=bold)


def say(paragraph: BaseOxmlElement, text: str, size: Length | None = None, *, bold: bool = False) -> None:
    """Each sign in a font of signs: of itself Word takes some of them from its coloured emoji. Where that font is
    missing another that has the sign is taken."""
    for part in filter(None, _SIGN.split(text)):
        run = inside(paragraph, "w:r")
        if size is not None or bold or part in DRAWN_SIGNS:
            _dress(inside(run, "w:rPr"), size, bold=bold, is_sign=part in DRAWN_SIGNS)
        _fill(run, part)


def _dress(look: BaseOxmlElement, size: Length | None, *, bold: bool, is_sign: bool) -> None:
    """In the order that Word wants them."""
    if is_sign:
        inside(look, "w:rFonts", ascii=_SIGN_FONT, hAnsi=_SIGN_FONT, eastAsia=_SIGN_FONT, cs=_SIGN_FONT)
    if bold:
        inside(look, "w:b")
    if size is not None:
        inside(look, "w:sz", val=str(int(size.pt * 2)))


def _fill(run: BaseOxmlElement, text: str) -> None:
    """A hyphen at which no line is broken is a mark of Word's own: then the text is found as it is written."""
    for place, part in enumerate(_MARK.split(text)):
        if place % 2:
            inside(run, _MARKS[part])
        elif part:
            words = inside(run, "w:t")
            words.text = part
            if part.strip() != part:
                words.set(_tag("xml:space"), "preserve")


def set_footer(section: Section, text: str, line: float) -> None:
    """The text to the left, the page's number to the right."""
    section.footer.is_linked_to_previous = False
    paragraph = section.footer.paragraphs[0]
    if paragraph.style is not None and paragraph.style.name == "Footer":
        paragraph.style.paragraph_format.tab_stops.clear_all()
        paragraph.style.font.size = Pt(8.5)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(line), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{clean(text)}\t")
    for field in ("PAGE", "NUMPAGES"):
        _add_field(paragraph, field)
        paragraph.add_run(" (" if field == "PAGE" else ")")


def _add_field(paragraph: WordParagraph, name: str) -> None:
    field = element("w:fldSimple", instr=name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
