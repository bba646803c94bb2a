# ruff: noqa: E501
"""What the drawers of this batch share: groups of rows, what is right to read out of them, tables in Word, Excel and pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Paragraph, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import in_each_format

Row = tuple[str, str, str, str, str]
"""Title, kinds, units with semicolons between, collaboration, time."""
Group = tuple[str, list[Row]]

each = partial(in_each_format, "sixtyfourth_drawn")

STYLES = getSampleStyleSheet()
CELL = ParagraphStyle("cell", parent=STYLES["BodyText"], fontSize=8.5, leading=10.5, spaceBefore=0)
BOLD = ParagraphStyle("bold", parent=CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin", color="808080")
ROUND = Border(_THIN, _THIN, _THIN, _THIN)


def wanted(groups: Sequence[Group]) -> list[Wanted]:
    """An activity that no one answers for must be asked about."""
    return [
        Wanted(goal, title, kinds, tuple(filter(None, units.split(";"))), others, "*" if units else "?")
        for goal, rows in groups
        for title, kinds, units, others, _ in rows
    ]


def shown(units: str, between: str = ", ") -> str:
    return between.join(units.split(";"))


# Word


def field(paragraph: Any, code: str, text: str = "1") -> None:
    """A field such as a page number, with what it showed when it was saved."""
    paragraph._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" {code} "><w:r><w:t>{text}</w:t></w:r></w:fldSimple>')
    )


def contents(document: Any, lines: Sequence[tuple[str, int]]) -> None:
    """A table of contents as Word saves it: a field around the lines."""
    paragraphs = [document.add_paragraph(f"{text}\t{page}") for text, page in lines]
    for paragraph in paragraphs:
        paragraph.paragraph_format.space_after = Pt(2)
        tabs = parse_xml(f'<w:tabs {nsdecls("w")}><w:tab w:val="right" w:leader="dot" w:pos="8800"/></w:tabs>')
        paragraph._p.get_or_add_pPr().insert(0, tabs)
    start = parse_xml(
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> TOC \\o "1-2" '
        '</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    paragraphs[0]._p.insert(1, start)
    paragraphs[-1]._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'))


def word_table(document: Any, rows: Sequence[Sequence[str]], color: str = "D9E2F3") -> Any:
    """The first row is in bold on a color and comes again on the next page."""
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    head_row(table, 0, color)
    wide_first(table, 0)
    document.add_paragraph()
    return table


def wide_first(table: Any, wide: int) -> None:
    """The column of what is to be done is the widest."""
    total, others = sum(column.width for column in table.columns), len(table.columns) - 1
    table.autofit = False
    for at, column in enumerate(table.columns):
        width = int(total * 0.36) if at == wide else int(total * 0.64 / others)
        column.width = width
        for cell in column.cells:
            cell.width = width


def head_row(table: Any, at: int, color: str) -> None:
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    table.rows[at]._tr.get_or_add_trPr().append(mark)
    for cell in table.rows[at].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
        properties = cell._tc.get_or_add_tcPr()
        if properties.find(qn("w:shd")) is None:
            properties.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{color}"/>'))


# Excel


def heads(sheet: Any, at: int, names: Sequence[str | None], color: str) -> None:
    for column, text in enumerate(names, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def fill(sheet: Any, at: int, values: Sequence[Any]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value if value != "" else None)
        cell.border, cell.alignment = ROUND, Alignment(wrap_text=True, vertical="top")


def widths(sheet: Any, sizes: Sequence[int]) -> None:
    for letter, size in zip("ABCDEFGHIJKL", sizes, strict=False):
        sheet.column_dimensions[letter].width = size
    sheet.page_setup.orientation = "landscape"


def simple_sheet(book: Any, name: str, rows: Sequence[Sequence[Any]], color: str = "E7E6E6") -> Any:
    """A sheet of its own: a title, the names of the columns, the rows."""
    sheet = book.create_sheet(name)
    sheet["A1"] = rows[0][0]
    sheet["A1"].font = Font(bold=True, size=13)
    heads(sheet, 3, rows[1], color)
    for at, row in enumerate(rows[2:], 4):
        fill(sheet, at, row)
    widths(sheet, [40] + [18] * (len(rows[1]) - 1))
    return sheet


# Pages


def page_table(rows: Sequence[Sequence[Any]], sizes: Sequence[int], color: str = "#dbe5f1", *more: Any) -> Table:
    found = [
        [text if not isinstance(text, str) else Paragraph(text, CELL if at else BOLD) for text in row]
        for at, row in enumerate(rows)
    ]
    style = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.grey),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(color)),
        *more,
    ]
    return Table(found, colWidths=list(sizes), style=TableStyle(style), repeatRows=1)
