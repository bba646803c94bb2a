"""The plans that come as Word documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.shared import Cm, Pt, RGBColor

from tests.bot.documents.others.fiftyfirst.rows import FURULUNDA, GRANHAMMAR, KVARNFORSA, SJOHAGEN, Row
from tests.bot.documents.others.special import turned


def _table(document: Any, heads: Sequence[str], widths: Sequence[float]) -> Any:
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for cell, text, width in zip(table.rows[0].cells, heads, widths, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
        cell.width = Cm(width)
    return table


def _add(table: Any, values: Sequence[str]) -> Any:
    row = table.add_row()
    for cell, head, text in zip(row.cells, table.rows[0].cells, values, strict=True):
        cell.text, cell.width = text, head.width
    return row


_INDICATORS = (
    [
        ("Andel behöriga till yrkesprogram", "83 %", "84 %", "88 %"),
        ("Andel som läser säkert i åk 3", "71 %", "74 %", "80 %"),
    ],
    [("Barn per årsarbetare", "5,4", "5,3", "5,2"), ("Andel med förskollärarlegitimation", "38 %", "39 %", "42 %")],
    [("Andel med examen inom tre år", "66 %", "68 %", "72 %")],
    [("Sjukfrånvaro", "7,9 %", "7,4 %", "7,0 %"), ("Personalomsättning", "12 %", "11 %", "10 %")],
)
_ABOUT = (
    "Resultaten i årskurs 9 har stigit två år i rad men skillnaden mellan skolorna är fortfarande stor.",
    "Barngrupperna har minskat något sedan de nya avdelningarna på Tallbacken öppnade.",
    "Fler elever än tidigare väljer yrkesprogram.",
    "Konkurrensen om legitimerad personal är hård i hela länet.",
)


def furulunda(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Furulunda kommun\tBildningsnämnden"
    section.footer.paragraphs[0].text = "Verksamhetsplan 2026. Beslutad av bildningsnämnden 2025-12-10 § 112"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Bildningsnämnden, Furulunda kommun")
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Bildningsnämnden ansvarar för förskola, grundskola, gymnasieskola och vuxenutbildning. Planen bygger på "
        "fullmäktiges mål och på resultaten i den senaste kvalitetsrapporten."
    )
    document.add_heading("2 Nämndens mål", 1)
    document.add_paragraph("Aktiviteterna följs upp i delårsrapporten och i årsredovisningen.")
    for (goal, rows), about, figures in zip(FURULUNDA, _ABOUT, _INDICATORS, strict=True):
        document.add_heading(goal, 2)
        document.add_paragraph(about)
        document.add_heading("Indikatorer", 3)
        table = _table(document, ("Indikator", "Utfall 2024", "Utfall 2025", "Målvärde 2026"), (8, 2.6, 2.6, 3))
        for figure in figures:
            _add(table, figure)
        document.add_heading("Aktiviteter", 3)
        heads = ("Aktivitet", "Ansvarig enhet", "Samverkan", "Klart", "Uppföljning")
        table = _table(document, heads, (6, 3.2, 2.8, 2.2, 2.2))
        for row in rows:
            _add(table, (row.title, row.unit, row.others, row.when, row.note))
        document.add_paragraph()
    document.add_heading("3 Ekonomi", 1)
    table = _table(document, ("Verksamhet (mnkr)", "Budget 2025", "Budget 2026"), (7, 3, 3))
    for line in (("Förskola", "148,2", "146,9"), ("Grundskola", "302,5", "311,0"), ("Gymnasieskola", "121,7", "126,4")):
        _add(table, line)
    document.save(str(path))
    return path


def sjohagen(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Socialnämnden, Sjöhagens kommun")
    document.add_heading("Om planen", 1)
    document.add_paragraph(
        "Nämnden har tre mål för 2027. Under varje mål står de aktiviteter som förvaltningen ska genomföra under året. "
        "Ansvarig enhet står inom parentes."
    )
    document.add_heading("Förutsättningar", 1)
    document.add_paragraph("Budgetramen är 612 miljoner kronor. Antalet invånare över 80 år ökar med 4 procent.")
    for goal, rows in SJOHAGEN:
        document.add_heading(goal, 1)
        document.add_paragraph("Aktiviteter 2027:")
        for row in rows:
            document.add_paragraph(_with_owner(row), style="List Bullet")
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Planen följs upp per den 30 april, den 31 augusti och den 31 december.")
    document.save(str(path))
    return path


def _with_owner(row: Row) -> str:
    if not row.unit:
        return row.title
    return f"{row.title} ({row.unit}{', i samverkan med ' if row.others else ''}{row.others})"


_ON_SIDE = ("Aktivitet", "P/A/F", "Ansvarig", "Samverkan", "Tid", "Uppföljning tertial 1")
_WIDE = (8.2, 1.6, 4, 4, 2, 3.6)


def kvarnforsa(path: Path) -> Path:
    """One table, cut in two by a page break in the middle of the second goal; its header is there again."""
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "P = projekt, A = aktivitet, F = förstudie"
    document.add_heading("Verksamhetsplan 2026 för samhällsbyggnadsnämnden", 1)
    document.add_paragraph("Kvarnforsa kommun. Antagen av nämnden den 4 december 2025.")
    table = _table(document, _ON_SIDE, _WIDE)
    for number, (goal, rows) in enumerate(KVARNFORSA):
        cells = table.add_row().cells
        merged = cells[0].merge(cells[-1])
        merged.text = ""
        merged.paragraphs[0].add_run(goal).bold = True
        for at, row in enumerate(rows):
            if number == 1 and at == 3:
                document.add_paragraph().paragraph_format.page_break_before = True
                table = _table(document, _ON_SIDE, _WIDE)
            _add(table, (row.title, row.kind, row.unit, row.others, row.when, row.note))
    document.add_paragraph("Anm. Aktiviteter som kräver investeringsmedel genomförs efter beslut i fullmäktige.")
    document.save(str(path))
    return path


def granhammar(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Affärs- och verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Styrelsen, Granhammars Bostads AB")
    document.add_paragraph(
        "Bolaget ägs av Granhammars kommun. Vi förvaltar 1 480 lägenheter i sex områden och har 31 anställda."
    )
    document.add_paragraph().add_run("Ägarens krav").bold = True
    table = _table(document, ("Nyckeltal", "Krav", "Prognos 2026"), (7, 3, 3))
    for line in (
        ("Soliditet", "minst 20 %", "22 %"),
        ("Direktavkastning", "minst 4 %", "4,1 %"),
        ("Vakansgrad", "högst 2 %", "1,6 %"),
    ):
        _add(table, line)
    for goal, rows in GRANHAMMAR:
        run = document.add_paragraph().add_run(goal)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(13), RGBColor(0x1F, 0x4E, 0x79)
        table = _table(document, ("Vad ska göras", "Ansvarig", "Klart", "Kostnad, tkr"), (8.5, 3.5, 2.2, 2.4))
        for row in rows:
            _add(table, (row.title, row.unit, row.when, row.note))
    document.add_paragraph()
    document.add_paragraph().add_run("Investeringar 2026–2028 (mnkr)").bold = True
    table = _table(document, ("Objekt", "2026", "2027", "2028"), (7, 2, 2, 2))
    for sums in (("Nyproduktion", "31", "44", "12"), ("Underhåll", "18", "19", "19")):
        _add(table, sums)
    document.save(str(path))
    return path
