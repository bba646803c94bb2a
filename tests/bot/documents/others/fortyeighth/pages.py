# ruff: noqa: E501
"""Printed pages: slides of a presentation, and a sheet printed on its side with two rows of headers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.fortyeighth.rows import Group, Row

_STYLES = getSampleStyleSheet()
_SLIDE = (960, 540)
_BIG = ParagraphStyle("big", fontName="Helvetica", fontSize=15, leading=19)
_HEAD = ParagraphStyle("head", parent=_BIG, fontName="Helvetica-Bold", textColor=colors.white)
_CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=10, leading=13)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")

# 1: slides: two goals as points with the owner on a smaller line, two as tables
SLIDES: list[Group] = [
    ("Mål 1: Alla elever når målen i svenska", [
        Row("Screening i årskurs 1 och 3", "Grundskoleenheten", "Resursteamet", "september"),
        Row("Bemannade skolbibliotek på alla F–6-skolor", "Biblioteksgruppen", "Folkbiblioteket", "augusti"),
        Row("Studiehandledning på modersmål digitalt", "Flerspråksenheten", "", "april"),
        Row("Läsambassadörer i förskolan", "Förskoleenheten", "Biblioteksgruppen", "mars")]),
    ("Mål 2: Frånvaron minskar", [
        Row("Gemensam frånvarotrappa", "Elevhälsoenheten", "Socialförvaltningen", "februari"),
        Row("Föräldramöte om skolnärvaro i årskurs 4", "Grundskoleenheten", "", "oktober"),
        Row("Resursskola prövas i två grupper", "Resursteamet", "Elevhälsoenheten", "augusti"),
        Row("Statistik per skola varje månad", "Utvecklingsstaben", "", "löpande")]),
    ("Mål 3: Lärare vill arbeta hos oss", [
        Row("Mentor första läsåret", "Rektorsgruppen", "Personalenheten", "augusti"),
        Row("Avlasta lärare med administratörer", "Skoladministrationen", "", "mars"),
        Row("Karriärsteg för förskollärare", "Förskoleenheten", "Personalenheten", "november")]),
    ("Mål 4: Lokalerna håller för framtiden", [
        Row("Ventilation på Ängsskolan", "Lokalplaneringen", "Fastighetsenheten", "december"),
        Row("Skolgårdar med skugga", "Lokalplaneringen", "Parkenheten", "juni"),
        Row("Behovsanalys för ny högstadieskola", "Utvecklingsstaben", "Planenheten", "maj")]),
]  # fmt: skip


def slides(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=_SLIDE)
    canvas.setFillColor(colors.HexColor("#1f4e79"))
    canvas.rect(0, 0, *_SLIDE, stroke=0, fill=1)
    canvas.setFillColor(colors.white)
    for size, height, text in ((44, 310, "Verksamhetsplan 2026"), (24, 250, "Barn- och utbildningsnämnden, Åsvalla kommun"),
                               (18, 200, "Presentation för chefsgruppen den 20 januari")):  # fmt: skip
        canvas.setFont("Helvetica", size)
        canvas.drawString(80, height, text)
    canvas.showPage()
    _slide(canvas, 2, "Dagens punkter")
    _points(canvas, [("Bakgrund", ""), ("Våra fyra mål", ""), ("Aktiviteter under året", ""), ("Frågor", "")])
    canvas.showPage()
    _slide(canvas, 3, "Så gick det förra året")
    _points(canvas, [("74 procent nådde alla mål i årskurs 9", "upp två procentenheter"),
                     ("9,1 procent hade problematisk frånvaro", "ned från 9,8 procent")])  # fmt: skip
    canvas.showPage()
    for page, (goal, rows) in enumerate(SLIDES, 4):
        _slide(canvas, page, goal)
        if page < 6:
            _points(canvas, [(row.title, _small(row)) for row in rows])
        else:
            _slide_table(canvas, rows)
        canvas.showPage()
    _slide(canvas, 4 + len(SLIDES), "Frågor?")
    _points(canvas, [("Nästa avstämning på chefsmötet i april", "")])
    canvas.save()
    return path


def _small(row: Row) -> str:
    return " | ".join(
        f"{label}: {value}"
        for label, value in (("Ansvarig", row.units), ("Samverkan", row.others), ("Klart", row.time))
        if value
    )


def _slide(canvas: Canvas, page: int, title: str) -> None:
    canvas.setFillColor(colors.HexColor("#1f4e79"))
    canvas.setFont("Helvetica-Bold", 32)
    canvas.drawString(60, 465, title)
    canvas.rect(60, 448, 840, 3, stroke=0, fill=1)
    canvas.setFillColor(colors.grey)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(60, 22, "2026-01-20")
    canvas.drawCentredString(480, 22, "Barn- och utbildningsförvaltningen")
    canvas.drawRightString(900, 22, str(page))
    canvas.setFillColor(colors.black)


def _points(canvas: Canvas, points: Sequence[tuple[str, str]]) -> None:
    at = 400
    for text, small in points:
        canvas.setFont("Helvetica", 22)
        canvas.drawString(70, at, "•")
        canvas.drawString(95, at, text)
        if small:
            canvas.setFont("Helvetica", 15)
            canvas.drawString(118, at - 26, f"– {small}")
        at -= 80 if small else 46


def _slide_table(canvas: Canvas, rows: Sequence[Row]) -> None:
    lines: list[list[Any]] = [[Paragraph(text, _HEAD) for text in ("Aktivitet", "Ansvarig", "Samverkan", "Klart")]]
    lines += [[Paragraph(text, _BIG) for text in (row.title, row.units, row.others, row.time)] for row in rows]
    table = Table(lines, colWidths=[330, 210, 190, 110], style=TableStyle([
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f4e79")), ("GRID", (0, 0), (-1, -1), 1, colors.white),
        ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.HexColor("#d6e3f0"), colors.HexColor("#ebf1f8")]),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("BOTTOMPADDING", (0, 0), (-1, -1), 10)]))  # fmt: skip
    _, height = table.wrapOn(canvas, 840, 400)
    table.drawOn(canvas, 60, 425 - height)


# 2: a sheet printed on its side: two rows of headers that come again on each page, bands for the goals
PRINTED: list[Group] = [
    ("Mål A. Färre bränder i hemmet", [
        Row("Hembesök i områden med äldre villor", "Förebyggandeavdelningen", "Hemtjänsten i medlemskommunerna", "feb"),
        Row("Brandvarnare till alla med hemtjänst", "Förebyggandeavdelningen", "Kommunernas biståndsenheter", "jan"),
        Row("Film om spisvakter", "Kommunikationsfunktionen", "", "mar"),
        Row("Utbilda fastighetsskötare i systematiskt brandskydd", "Utbildningsavdelningen", "Bostadsbolagen", "apr"),
        Row("Riktad tillsyn av gruppboenden", "Tillsynsavdelningen", "", "maj")]),
    ("Mål B. Hjälpen kommer snabbare", [
        Row("Första insatsperson i Kalvträsk och Norrbodarna", "Operativa avdelningen", "Hemvärnet", "jan"),
        Row("Ny larmplan för motorvägen", "Operativa avdelningen", "Ledningscentralen", "feb"),
        Row("Samövning med ambulans vid trafikolycka", "Övningsfunktionen", "Regionens ambulanssjukvård", "sep"),
        Row("Drönare på tre stationer", "Teknikavdelningen", "", "aug"),
        Row("Byta kommunikationsutrustning i fordonen", "Teknikavdelningen", "", "okt")]),
    ("Mål C. Deltidsbrandmännen stannar", [
        Row("Prova på-dag för kvinnor", "Personalfunktionen", "Arbetsgivarna på orten", "maj"),
        Row("Avtal med huvudarbetsgivare", "Personalfunktionen", "Näringslivsbolagen", "mar"),
        Row("Flexibel beredskap på två stationer", "Operativa avdelningen", "", "sep"),
        Row("Kamratstöd efter svåra larm", "Personalfunktionen", "Företagshälsovården", "feb")]),
    ("Mål D. Vi minskar vår klimatpåverkan", [
        Row("Fluorfritt släckskum överallt", "Teknikavdelningen", "", "jun"),
        Row("Samla in släckvatten vid övningar", "Övningsfunktionen", "Vattenbolaget", "aug"),
        Row("Solceller på huvudstationen", "Fastighetsfunktionen", "Stadens energibolag", "okt")]),
]  # fmt: skip


def printed(path: Path) -> Path:
    lines: list[list[Any]] = [
        [Paragraph(text, _BOLD) if text else "" for text in line]
        for line in (("Nr", "Aktivitet", "Genomförande", "", "Tid", "Uppföljning", "", ""),
                     ("", "", "Ansvarig", "Tillsammans med", "Start", "T1", "T2", "T3"))
    ]  # fmt: skip
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#f4b183")), ("SPAN", (2, 0), (3, 0)),
                        ("SPAN", (5, 0), (7, 0)), ("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (1, 1))]  # fmt: skip
    for goal, rows in PRINTED:
        style += [("SPAN", (0, len(lines)), (-1, len(lines))),
                  ("BACKGROUND", (0, len(lines)), (-1, len(lines)), colors.HexColor("#fbe5d6"))]  # fmt: skip
        lines.append([Paragraph(goal, _BOLD), *[""] * 7])
        lines += [
            [
                *(Paragraph(text, _CELL) for text in (f"{goal[4]}{at}", row.title, row.units, row.others, row.time)),
                "",
                "",
                "",
            ]
            for at, row in enumerate(rows, 1)
        ]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), topMargin=60, bottomMargin=60).build([
        Paragraph("Verksamhetsplan 2026", _STYLES["Heading1"]),
        Paragraph("Direktionen, Räddningstjänstförbundet Mittlandet", _STYLES["BodyText"]),
        Spacer(1, 8),
        Table(lines, colWidths=[32, 230, 140, 170, 40, 40, 40, 40], style=TableStyle(style), repeatRows=2),
    ], onFirstPage=_foot, onLaterPages=_foot)  # fmt: skip
    return path


def _foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(70, 30, "VP 2026 utskrift.xlsx")
    canvas.drawCentredString(landscape(A4)[0] / 2, 30, f"Sida {document.page} av 2")
    canvas.drawRightString(landscape(A4)[0] - 70, 30, "Utskriven 2026-01-22 10:41")
