"""A plan of bars by quarter, and one whose table goes on over pages with everything said again on each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from openpyxl.styles import PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format, table_of

_BARS = [
    ("Ny larmcentral", "Projekt", "Ambulansen", (1, 2, 3)),
    ("Övning med helikoptern", "Aktivitet", "Ambulansen", (2,)),
    ("Utreda gemensam ledning", "Förstudie", "Staben", (3, 4)),
]
_BAR_GOAL = "Mål 1 Snabb hjälp i hela länet"
_QUARTERS = ("Kv 1", "Kv 2", "Kv 3", "Kv 4")


def _bars_sheet(path: Path) -> Path:
    """The time is only colour: no cell of a quarter holds anything."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan"
    sheet.append(["Verksamhetsplan 2026 – tidplan"])
    sheet.append(["Ambulansnämnden, Region Västmarken"])
    sheet.append([])
    sheet.append([_BAR_GOAL])
    sheet.append(["", "", "", "2026", "", "", ""])
    sheet.merge_cells("D5:G5")
    sheet.append(["Aktivitet", "Typ", "Ansvarig", *_QUARTERS])
    for title, kind, unit, quarters in _BARS:
        sheet.append([title, kind, unit])
        for each in quarters:
            sheet.cell(sheet.max_row, 3 + each).fill = PatternFill("solid", fgColor="4F81BD")
    book.save(path)
    return path


def _bars_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    rows = [["Aktivitet", "Typ", "Ansvarig", *_QUARTERS], *([*each[:3], "", "", "", ""] for each in _BARS)]
    table = Table(rows, colWidths=[180, 80, 100, 50, 50, 50, 50])
    look: list[tuple[Any, ...]] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
    for index, each in enumerate(_BARS, 1):
        look += [("BACKGROUND", (2 + q, index), (2 + q, index), colors.steelblue) for q in each[3]]
    table.setStyle(TableStyle(look))
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(
        [
            Paragraph("Verksamhetsplan 2026 – tidplan", styles["Heading1"]),
            Paragraph("Ambulansnämnden, Region Västmarken", styles["BodyText"]),
            Paragraph(_BAR_GOAL, styles["Heading2"]),
            table,
        ]
    )
    return path


_HEAD = ("Aktivitet", "Ansvarig", "Samverkan")
_PAGES = [
    [("Samråd om vindkraft (A)", "Planenheten", "Kommunerna"), ("Karta över våtmarker (P)", "Naturenheten", "-")],
    [("Tillsyn av täkter (A)", "Miljöenheten", "Polisen"), ("Ny vägvisning i reservat (P)", "Naturenheten", "-")],
]
_PAGE_GOAL = "Mål 2 Ett rikt växt- och djurliv"
_RUNNING = "Länsstyrelsen i Mälarbygden    Verksamhetsplan 2026    Dnr 130-4471-2025    Sida {} (2)"


def _pages_word(path: Path) -> Path:
    """Someone has typed the head of the page, the goal and the header row again by hand."""
    document = docx.Document()
    for page, rows in enumerate(_PAGES, 1):
        document.add_paragraph(_RUNNING.format(page))
        document.add_heading(_PAGE_GOAL + (" (forts.)" if page > 1 else ""), 1)
        table_of(document, [_HEAD, *rows])
        if page < len(_PAGES):
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.save(str(path))
    return path


def _pages_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    flow: list[Any] = []
    for page, rows in enumerate(_PAGES, 1):
        table = Table([_HEAD, *rows], colWidths=[220, 120, 110])
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
        flow += [
            Paragraph(_RUNNING.format(page), styles["BodyText"]),
            Paragraph(_PAGE_GOAL + (" (forts.)" if page > 1 else ""), styles["Heading1"]),
            table,
            Spacer(1, 10),
        ]
        if page < len(_PAGES):
            flow.append(PageBreak())
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_each = partial(in_each_format, "tenth_drawn")


TENTH: list[Drawn] = [
    *_each("kvartal som färgade fält", expects(_BAR_GOAL, [("Ny larmcentral", "P", "Ambulansen", ""),
                                                           ("Övning med helikoptern", "A", "Ambulansen", ""),
                                                           ("Utreda gemensam ledning", "F", "Staben", "")]),
           {"xlsx": _bars_sheet, "pdf": _bars_pdf}, year="2026"),
    *_each("målet med forts. på nästa sida",
           expects(_PAGE_GOAL, [("Samråd om vindkraft", "A", "Planenheten", "Kommunerna"),
                                ("Karta över våtmarker", "P", "Naturenheten", ""),
                                ("Tillsyn av täkter", "A", "Miljöenheten", "Polisen"),
                                ("Ny vägvisning i reservat", "P", "Naturenheten", "")]),
           {"docx": _pages_word, "pdf": _pages_pdf}, goals="1"),
]  # fmt: skip
