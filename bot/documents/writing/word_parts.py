"""What documents in Word are made of that python-docx has no words for (ECMA-376)."""

from __future__ import annotations

import re

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from bot.documents.writing.unbroken import HYPHEN
from plan.assessment import Outlook
from plan.model import Status
from plan.text import clean

LANGUAGE = "sv-SE"
_SIGN_FONT = "Segoe UI Symbol"
_SIGNS = {each.sign for each in (*Status, *Outlook) if ord(each.sign) > 0x2000}
_WITHIN_A_DAY = re.compile(rf"(?<=\d){HYPHEN}(?=\d)")
_SIGN = re.compile(f"([{''.join(sorted(_SIGNS))}])")


def element(name: str, **attributes: str) -> BaseOxmlElement:
    made = OxmlElement(name)
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    return made


def write(paragraph: WordParagraph, text: str, size: Length | None = None, *, bold: bool | None = None) -> None:
    """Each sign in a font of signs: of itself Word takes some of them from its coloured emoji. Where that font is
    missing another that has the sign is taken."""
    for part in _SIGN.split(text):
        if part:
            run = _run(paragraph, part)
            if size is not None:
                run.font.size = size
            if bold is not None:
                run.bold = bold
            if part in _SIGNS:
                fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
                for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
                    fonts.set(qn(f"w:{kind}"), _SIGN_FONT)


def _run(paragraph: WordParagraph, text: str) -> Run:
    """A hyphen at which no line is broken is a mark of Word's own: then the text is found as it is written."""
    first, *others = _WITHIN_A_DAY.split(text)
    run = paragraph.add_run(first)
    for other in others:
        run._r.append(OxmlElement("w:noBreakHyphen"))
        run._r.add_t(other)
    return run


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
