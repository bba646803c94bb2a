# ruff: noqa: E501
"""The plans that come as PDFs, printed from Word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.fiftyfirst.more_rows import HAVSNASET, STORAKRA, VASTERLIDA

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9.5, leading=11.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_POINT = ParagraphStyle("point", parent=_STYLES["BodyText"], leftIndent=18, bulletIndent=4)
_BELOW = ParagraphStyle("below", parent=_STYLES["BodyText"], leftIndent=18, spaceBefore=0, fontName="Helvetica-Oblique")
_PADDED = [("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 7)]
_GRID: list[Any] = [*_PADDED, ("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
_HEAD = ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e2e2e2"))


def _foot(text: str, canvas: Canvas, document: Any) -> None:
    width = document.pagesize[0]
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, 30, text)
    canvas.drawRightString(width - 72, 30, f"Sida {document.page}")


def _build(path: Path, flow: list[Any], foot: str, *, on_side: bool = False) -> Path:
    page = partial(_foot, foot)
    size = landscape(A4) if on_side else A4
    SimpleDocTemplate(str(path), pagesize=size).build(flow, onFirstPage=page, onLaterPages=page)
    return path


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
    lines = [[Paragraph(text, _BOLD) for text in heads], *([Paragraph(text, _CELL) for text in row] for row in rows)]
    return Table(lines, colWidths=widths, style=TableStyle([*_GRID, _HEAD]), repeatRows=1)


_FIGURES = (
    [("Andel lärare med legitimation", "74 %", "80 %")],
    [("Andel elever som känner sig trygga", "82 %", "90 %"), ("Anmälda kränkningar", "146", "120")],
    [("Andel överlämningar enligt plan", "68 %", "100 %")],
    [("Yta per elev, kvadratmeter", "13,1", "12,5")],
)
_ABOUT = (
    "Behörigheten är lägst i moderna språk och i praktiska ämnen.",
    "Elevenkäten visar att korridorer och omklädningsrum upplevs som otrygga.",
    "Två av tre elever byter skola minst en gång under grundskolan.",
    "Elevkullarna minskar de närmaste fem åren och lokalerna ska användas klokt.",
)


def storakra(path: Path) -> Path:
    """A table of contents first; headings, text, indicators and a table for each goal run over the pages."""
    body = _STYLES["BodyText"]
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Utbildningsnämnden, Storåkra kommun", body),
        Paragraph("Fastställd av utbildningsnämnden 2025-12-17 § 98", body),
        Spacer(1, 20),
        Paragraph("Innehåll", _STYLES["Heading2"]),
    ]  # fmt: skip
    contents = [
        ("Nämndens uppdrag", 2),
        *zip([goal for goal, _ in STORAKRA], (2, 2, 3, 3), strict=True),
        ("Uppföljning", 3),
    ]
    flow += [Paragraph(f"{text} {'.' * (90 - len(text))} {page}", body) for text, page in contents]
    flow += [PageBreak(), Paragraph("Nämndens uppdrag", _STYLES["Heading1"]),
             Paragraph("Nämnden ansvarar för förskola, grundskola och fritidshem. Planen visar hur nämnden bidrar till "
                       "fullmäktiges mål om en kunskapsskola för alla.", body),
             Paragraph("Kommunen har elva förskolor och sju grundskolor med sammanlagt 3 900 barn och elever. Budgeten för "
                       "2026 är 587 miljoner kronor, vilket är 2,1 procent mer än föregående år.", body),
             Paragraph("Varje enhet tar fram en egen plan som utgår från nämndens mål.", body)]  # fmt: skip
    for (goal, rows), about, figures in zip(STORAKRA, _ABOUT, _FIGURES, strict=True):
        flow += [
            Paragraph(goal, _STYLES["Heading2"]),
            Paragraph(about, body),
            Spacer(1, 6),
            _table(("Indikator", "Utfall 2025", "Mål 2026"), figures, (250, 90, 90)),
            Spacer(1, 10),
            _table(
                ("Aktivitet", "Ansvarig", "Samverkan", "Klar"),
                [(row.title, row.unit, row.others, row.when) for row in rows],
                (165, 122, 122, 46),
            ),
            Spacer(1, 10),
        ]  # fmt: skip
    flow += [Paragraph("Uppföljning", _STYLES["Heading1"]),
             Paragraph("Nämnden följer upp planen i april, augusti och december.", body)]  # fmt: skip
    return _build(path, flow, "Utbildningsnämnden, verksamhetsplan 2026")


def havsnaset(path: Path) -> Path:
    """Points with the owner and the rest on a line below each, and what was done last year in the text."""
    body = _STYLES["BodyText"]
    flow: list[Any] = [
        Paragraph("Handlingsplan 2026", _STYLES["Title"]),
        Paragraph("Tekniska nämnden, Havsnäsets kommun", body),
        Paragraph("Under 2025 blev det nya vattentornet klart och 2,4 mil gata fick ny beläggning. I den här planen står "
                  "vad nämnden ska göra under 2026 för att nå sina fyra mål.", body),
    ]  # fmt: skip
    for goal, rows in HAVSNASET:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        for row in rows:
            others = f" Samverkan: {row.others}." if row.others else ""
            flow += [Paragraph(row.title, _POINT, bulletText="•"),
                     Paragraph(f"Ansvarig: {row.unit}.{others} Klart: {row.when}.", _BELOW)]  # fmt: skip
    flow += [Paragraph("Ekonomi", _STYLES["Heading2"]),
             Paragraph("Driftbudgeten är 96,3 miljoner kronor. Investeringsramen är 74 miljoner kronor.", body)]  # fmt: skip
    return _build(path, flow, "Dnr TN 2025/311")


def vasterlida(path: Path) -> Path:
    """On its side; the header stands only on the first page, and a goal goes on over the break."""
    heads = ("Insats", "Ansvarig", "Samarbetspart", "Tidplan", "Läge mars")
    lines: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [*_GRID, _HEAD]
    for goal, rows in VASTERLIDA:
        at = len(lines)
        style += [("SPAN", (0, at), (-1, at)), ("BACKGROUND", (0, at), (-1, at), colors.HexColor("#eef3e6"))]
        lines.append([Paragraph(goal, _BOLD), "", "", "", ""])
        lines += [[Paragraph(text, _CELL) for text in (r.title, r.unit, r.others, r.when, r.note)] for r in rows]
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Arbetsmarknads- och utbildningsnämnden, Västerlida kommun", _STYLES["BodyText"]),
        Paragraph(
            "Nämnden ansvarar för arbetsmarknadsinsatser, kommunal vuxenutbildning och mottagande av nyanlända. "
            "Målen gäller hela mandatperioden och insatserna gäller 2026. "
            "Planen är framtagen av förvaltningens ledningsgrupp tillsammans med enhetscheferna och har samverkats "
            "med de fackliga organisationerna den 20 november. Utgångspunkten är kommunens näringslivsprogram och "
            "den regionala kompetensförsörjningsplanen.",
            _STYLES["BodyText"],
        ),
        Paragraph("Lägesspalten fylls i inför presidiets genomgång.", _STYLES["BodyText"]),
        Spacer(1, 36),
        Table(lines, colWidths=[230, 140, 140, 90, 90], style=TableStyle(style)),
        Spacer(1, 10),
        Paragraph("Andelen deltagare som går till arbete eller studier ska vara minst 45 procent.", _STYLES["BodyText"]),
    ]  # fmt: skip
    return _build(path, flow, "Västerlida kommun", on_side=True)
