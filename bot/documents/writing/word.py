"""A document as Word: real styles and heading levels, header rows, alternative texts, language and title.

python-docx has no words for some of what accessibility needs; those few elements are set here by hand (ECMA-376).
"""

from __future__ import annotations

from functools import singledispatchmethod
from io import BytesIO
from typing import cast

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from bot.documents.writing.blocks import (
    LINE,
    WIDE_LINE,
    Block,
    Bullets,
    Chart,
    Grid,
    Heading,
    NewPage,
    Note,
    Paragraph,
    WrittenDocument,
    columns,
)
from bot.documents.writing.pdf import picture
from plan.text import clean

LANGUAGE = "sv-SE"
_INK = RGBColor(0x1F, 0x2A, 0x37)
_SHADE = "EEF2F6"
_RULE = "C3CAD4"
_FONT = "Arial"
_MANY_COLUMNS = 8
_LETTER = 0.0215
"""cm for each point, also where another font stands in for Arial."""
_SIZES = {"Title": 22, "Heading 1": 15, "Heading 2": 12.5, "Heading 3": 11, "Caption": 9, "Subtitle": 11.5}


def word(document: WrittenDocument) -> bytes:
    made = BytesIO()
    _Writer(document).word.save(made)
    return made.getvalue()


class _Writer:
    def __init__(self, document: WrittenDocument) -> None:
        self.word = _blank(document)
        self.footer = clean(document.footer)
        self.line = LINE
        self.word.add_paragraph(clean(document.title), style="Title")
        self.word.add_paragraph(clean(document.subtitle), style="Subtitle")
        for block in document.blocks:
            self._add(block)
        if document.blocks and isinstance(document.blocks[-1], Grid):
            self.word.add_paragraph()  # Word wants one after a table

    @singledispatchmethod
    def _add(self, block: Block) -> None:
        raise TypeError(f"{type(block).__name__} is no block")

    @_add.register
    def _(self, block: Heading) -> None:
        self.word.add_heading(clean(block.text), block.level)

    @_add.register
    def _(self, block: Paragraph) -> None:
        paragraph = self.word.add_paragraph()
        if block.label:
            paragraph.add_run(clean(block.label) + " ").bold = True
        paragraph.add_run(clean(block.text))

    @_add.register
    def _(self, block: Note) -> None:
        self.word.add_paragraph().add_run(clean(block.text)).font.size = Pt(9)

    @_add.register
    def _(self, block: Bullets) -> None:
        for item in block.items:
            self.word.add_paragraph(clean(item), style="List Bullet")

    @_add.register
    def _(self, block: NewPage) -> None:
        self.line = WIDE_LINE if block.wide else LINE
        section = self.word.add_section()
        section.footer.is_linked_to_previous = False
        _set_page(section, self.footer, wide=block.wide)

    @_add.register
    def _(self, block: Chart) -> None:
        paragraph = self.word.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(BytesIO(picture(block)), width=Cm(16))
        shape._inline.docPr.set("descr", clean(block.alt))
        shape._inline.docPr.set("title", clean(block.caption))
        self.word.add_paragraph(clean(block.caption), style="Caption")

    @_add.register
    def _(self, block: Grid) -> None:
        caption = self.word.add_paragraph(clean(block.caption), style="Caption")
        caption.paragraph_format.keep_with_next = True
        table = self.word.add_table(rows=1 + len(block.rows), cols=len(block.header), style="Table Grid")
        _describe(table, clean(block.caption))
        size = Pt(7.5 if len(block.header) > _MANY_COLUMNS else 8.5)
        widths = [Cm(width) for width in columns(block, self.line, _LETTER * size.pt)]
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
            column.w = width
        for row, texts in zip(table._tbl.tr_lst, (block.header, *block.rows), strict=True):
            for place, (cell, text) in enumerate(zip(row.tc_lst, texts, strict=True)):
                _fill(_Cell(cell, table), clean(text), widths[place], size, place in block.numbers)
        _mark_header(table)
        _keep_ends(table)


def _blank(document: WrittenDocument) -> WordDocument:
    made = docx.Document()
    about = made.core_properties
    about.title, about.author, about.language = clean(document.title), clean(document.author), LANGUAGE
    about.subject, about.comments = clean(document.subtitle), ""
    about.created = about.modified = document.made_at
    settings = made.settings.element
    next(settings.iter(qn("w:defaultTabStop"))).addnext(_element("w:autoHyphenation", val="true"))
    next(settings.iter(qn("w:themeFontLang"))).set(qn("w:val"), LANGUAGE)
    _set_language(made)
    _set_styles(made)
    _set_page(made.sections[0], clean(document.footer), wide=False)
    return made


def _set_language(made: WordDocument) -> None:
    for properties in made.styles.element.iter(qn("w:rPr")):
        for language in properties.findall(qn("w:lang")):
            properties.remove(language)
    defaults = next(made.styles.element.iter(qn("w:rPrDefault")))
    language = _element("w:lang", val=LANGUAGE, eastAsia=LANGUAGE)
    next(defaults.iter(qn("w:rPr"))).append(language)


def _set_styles(made: WordDocument) -> None:
    for name in ("Normal", "List Bullet", *_SIZES):
        style = cast(ParagraphStyle, made.styles[name])
        style.font.name = _FONT
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{kind}"), None)
        style.font.color.rgb = _INK
        style.font.italic = name == "Caption"
        if name in ("Normal", "List Bullet"):
            style.paragraph_format.space_after = Pt(6)
        style.font.size = Pt(_SIZES.get(name, 10.5))


def _set_page(section: Section, footer: str, *, wide: bool) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2.2)
    paragraph = section.footer.paragraphs[0]
    paragraph.style.paragraph_format.tab_stops.clear_all()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(WIDE_LINE if wide else LINE), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.style.font.size = Pt(8.5)
    paragraph.add_run(f"{footer}\t")
    for field in ("PAGE", "NUMPAGES"):
        _add_field(paragraph, field)
        paragraph.add_run(" (" if field == "PAGE" else ")")


def _add_field(paragraph: WordParagraph, name: str) -> None:
    field = _element("w:fldSimple", instr=name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _keep_ends(table: Table) -> None:
    """The header is not left alone at a page's end, nor the last row, often the total, at a page's beginning."""
    rows = table._tbl.tr_lst
    for row in (*rows[:1], *rows[-2:-1]):
        for paragraph in row.iter(qn("w:p")):
            WordParagraph(paragraph, table).paragraph_format.keep_with_next = True


def _describe(table: Table, caption: str) -> None:
    table.autofit = False
    properties = table._tbl.tblPr
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        across = edge in ("top", "bottom", "insideH")
        borders.append(_element(f"w:{edge}", val="single" if across else "nil", sz="4", space="0", color=_RULE))
    layout = next(properties.iter(qn("w:tblLayout")))
    layout.addprevious(borders)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(_element(f"w:{side}", w="60", type="dxa"))
    layout.addnext(margins)
    for name in ("w:tblCaption", "w:tblDescription"):
        properties.append(_element(name, val=caption))


def _fill(cell: _Cell, text: str, width: Length, size: Length, number: bool) -> None:
    cell.width = width
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    if number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    *parts, last = text.split("/")
    for part in parts:  # a line may be broken after a stroke: "Kommunledningskontoret/Trygg och säker"
        run = paragraph.add_run(f"{part}/")
        run.font.size = size
        run._r.append(OxmlElement("w:softHyphen"))
    paragraph.add_run(last).font.size = size


def _mark_header(table: Table) -> None:
    """The first row heads the columns and repeats on each page; no row is split between pages."""
    for number, row in enumerate(table._tbl.tr_lst):
        properties = row.get_or_add_trPr()
        properties.append(_element("w:cantSplit"))
        if number == 0:
            properties.append(_element("w:tblHeader"))
    for cell in table.rows[0].cells:
        cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=_SHADE))
        for run in cell.paragraphs[0].runs:
            run.bold = True


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(name)
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element
