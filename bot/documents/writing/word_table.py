"""A table in Word: its header row repeats and is told as one, no row is divided between pages."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tc
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph as WordParagraph

from bot.documents.writing.blocks import Grid, columns
from bot.documents.writing.word_look import Look
from bot.documents.writing.word_parts import element, inside, say
from plan.text import clean

_SHADE = "EEF2F6"
_RULE = "C3CAD4"
_ABOVE = "40"
"""Twentieths of a point above and below the text of a cell."""
_MANY_COLUMNS = 8
_LETTER = 0.0215
"""cm for each point, also where another font stands in for Arial."""


def add_table(look: Look, block: Grid) -> None:
    table = _table(look.word, look, block)
    size = Pt(7.5 if len(block.header) > _MANY_COLUMNS else 8.5)
    widths = [Cm(width) for width in columns(block, look.line, _LETTER * size.pt)]
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = width
    for row, texts in zip(table._tbl.tr_lst, (block.header, *block.rows), strict=True):
        for place, (cell, text) in enumerate(zip(row.tc_lst, texts, strict=True)):
            _fill(cell, clean(text), widths[place], size, place in block.numbers)
    _mark_header(table, shaded=look.table_style is None)
    _keep_ends(table)


def _table(word: WordDocument, look: Look, block: Grid) -> Table:
    styled = look.table_style
    usual = "Table Grid" if "Table Grid" in word.styles else None
    table: Table = word.add_table(rows=1 + len(block.rows), cols=len(block.header), style=styled or usual)
    table.autofit = False
    properties = table._tbl.tblPr
    layout = next(properties.iter(qn("w:tblLayout")))
    if styled is None:
        layout.addprevious(_borders())
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w="60", type="dxa"))
    layout.addnext(margins)
    for name in ("w:tblCaption", "w:tblDescription"):
        properties.append(element(name, val=clean(block.caption)))
    return table


def _borders() -> BaseOxmlElement:
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        across = edge in ("top", "bottom", "insideH")
        borders.append(element(f"w:{edge}", val="single" if across else "nil", sz="4", space="0", color=_RULE))
    return borders


def _fill(cell: CT_Tc, text: str, width: Length, size: Length, number: bool) -> None:
    cell.width = width
    paragraph = cell.p_lst[0]
    properties = inside(paragraph, "w:pPr")
    inside(properties, "w:spacing", before=_ABOVE, after=_ABOVE)
    if number:
        inside(properties, "w:jc", val="right")
    *parts, last = text.split("/")
    for part in parts:  # a line may be broken after a stroke: "Kommunledningskontoret/Trygg och säker"
        say(paragraph, f"{part}/", size)
        inside(paragraph[-1], "w:softHyphen")
    say(paragraph, last, size)


def _mark_header(table: Table, *, shaded: bool) -> None:
    """The first row heads the columns and repeats on each page; no row is split between pages."""
    for number, row in enumerate(table._tbl.tr_lst):
        properties = row.get_or_add_trPr()
        properties.append(element("w:cantSplit"))
        if number == 0:
            properties.append(element("w:tblHeader"))
    for cell in table.rows[0].cells:
        if shaded:
            cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=_SHADE))
        for run in cell.paragraphs[0].runs:
            run.bold = True


def _keep_ends(table: Table) -> None:
    """The header has two rows with it at a page's end; the last row, often the total, is not alone at a beginning."""
    rows = table._tbl.tr_lst[:-1]
    for row in (*rows[:2], *rows[2:][-1:]):
        for paragraph in row.iter(qn("w:p")):
            WordParagraph(paragraph, table).paragraph_format.keep_with_next = True
