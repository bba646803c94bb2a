"""The letter template of an organisation that has never heard of the bot: its own style names, a logo, a cover that
lies down, and text of its own."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, RGBColor
from PIL import Image

FOOTER, HEADER, OWN_TEXT = "Exempelköpings kommun, org.nr 000000-0000", "Exempelköpings kommun", "[Skriv din text här]"
_LINES = "".join(f'<w:{edge} w:val="single" w:sz="8" w:color="8A1538"/>' for edge in ("top", "bottom", "insideH"))
_MAIN = "wordprocessingml.{}.main+xml"


def template() -> bytes:
    """As .dotx."""
    word = docx.Document()
    _name_styles(word)
    word.add_paragraph(OWN_TEXT, style="Brödtext")
    cover = word.sections[0]
    cover.orientation, cover.page_width, cover.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    cover.header.paragraphs[0].add_run().add_picture(io.BytesIO(logo()), width=Cm(3))
    rest = word.add_section()
    rest.orientation, rest.page_width, rest.page_height = WD_ORIENT.PORTRAIT, Cm(21), Cm(29.7)
    rest.left_margin, rest.right_margin = Cm(3.5), Cm(2.5)
    rest.header.is_linked_to_previous = rest.footer.is_linked_to_previous = False
    rest.header.paragraphs[0].text, rest.footer.paragraphs[0].text = HEADER, FOOTER
    word.add_paragraph(OWN_TEXT, style="Brödtext")
    word.core_properties.author, word.core_properties.comments = "Mallförvaltaren", "Fastställd"
    made = io.BytesIO()
    word.save(made)
    return with_part(made.getvalue(), "[Content_Types].xml", _as_template)


def _as_template(types: bytes) -> bytes:
    return types.replace(_MAIN.format("document").encode(), _MAIN.format("template").encode())


def logo() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (120, 60), "#8a1538").save(made, "PNG")
    return made.getvalue()


def _name_styles(word: docx.document.Document) -> None:
    """Word's own names are gone; one heading is only told by its level, and is numbered."""
    styles = word.styles
    for name, called in (("Heading 1", "Rubrik 1"), ("Heading 2", "Exempel mellanrubrik"), ("Caption", "Tabellrubrik")):
        style = styles[name]
        style.element.find(qn("w:name")).set(qn("w:val"), called)
        style.font.color.rgb, style.font.name = RGBColor(0x8A, 0x15, 0x38), "Georgia"
    number = OxmlElement("w:numPr")
    number.append(OxmlElement("w:numId"))
    number[0].set(qn("w:val"), "1")
    heading = next(each for each in styles if each.name == "Rubrik 1")
    heading.element.get_or_add_pPr().append(number)
    for gone in ("Title", "Subtitle", "Table Grid"):
        styles.element.remove(styles[gone].element)
    body = styles.add_style("Brödtext", WD_STYLE_TYPE.PARAGRAPH)
    body.font.name = "Georgia"
    table = styles.add_style("Exempeltabell", WD_STYLE_TYPE.TABLE)
    table.element.set(qn("w:customStyle"), "1")
    table.element.append(parse_xml(f"<w:tblPr {nsdecls('w')}><w:tblBorders>{_LINES}</w:tblBorders></w:tblPr>"))
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")


def with_part(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The same package with a part of it changed, or added."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        parts = {each: given.read(each) for each in given.namelist()}
        for part, held in (parts | {name: change(parts.get(name, b""))}).items():
            out.writestr(part, held)
    return made.getvalue()
