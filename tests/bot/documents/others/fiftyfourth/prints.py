# ruff: noqa: E501
"""Printed pages: a workbook on its side over several pages, and a whole municipality where one board has activities."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
         ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9e2f3"))]  # fmt: skip

# 10: a printed workbook, the goal only on the first of its rows
DIGITAL: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Invånaren gör sina ärenden när det passar", [
        ("E-tjänst för ansökan om skolskjuts", "Projekt", "Digitaliseringsenheten", "Barn- och utbildningskontoret", "2026-05-31"),
        ("Mina sidor visar var ärendet ligger", "Projekt", "Digitaliseringsenheten", "Kontaktcenter", "2026-11-30"),
        ("Chattbot för frågor utanför öppettid", "Förstudie", "Kontaktcenter", "IT-drift", "2026-06-30"),
        ("Digital brevlåda för utskick till företag", "Projekt", "Kanslienheten", "Ekonomienheten", "2026-09-30"),
        ("Digital fixare på de tre biblioteken", "Aktivitet", "Kultur- och fritidskontoret", "", "2026-12-31")]),
    ("Medarbetarna har verktyg som avlastar", [
        ("Robot för registrering av leverantörsfakturor", "Projekt", "Ekonomienheten", "IT-drift", "2026-04-30"),
        ("Språkmodell för mötesanteckningar, prov i två enheter", "Förstudie", "Digitaliseringsenheten", "Dataskyddsombudet", "2026-10-31"),
        ("Ett gemensamt intranät", "Projekt", "Kommunikationsenheten", "Alla kontor", "2026-08-31"),
        ("Kortkurser i Microsoft 365 varje månad", "Aktivitet", "IT-support", "", "2026-12-31"),
        ("Schemaläggning i mobilen för timvikarier", "Projekt", "HR-enheten", "Omsorgskontoret", "2026-10-15")]),
    ("Informationen är säker och går att dela", [
        ("Klassa informationen i trettio system", "Aktivitet", "Informationssäkerhet", "Systemägarna", "2026-12-15"),
        ("Flerfaktorsinloggning för förtroendevalda", "Projekt", "IT-drift", "Kanslienheten", "2026-03-31"),
        ("Öva återläsning av säkerhetskopior", "Aktivitet", "IT-drift", "", "2026-10-01"),
        ("E-arkiv för avslutade personakter", "Projekt", "Kanslienheten", "Omsorgskontoret", "2026-11-15"),
        ("Utreda gemensam dataplattform med grannkommunerna", "Förstudie", "Digitaliseringsenheten", "Grannkommunerna", "2026-09-15"),
        ("Publicera fem dataset på dataportalen", "Aktivitet", "Digitaliseringsenheten", "Samhällsbyggnadskontoret", "2026-12-01")]),
]  # fmt: skip


def _sheet_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(50, 25, "Digitaliseringsplan_2026_v3.xlsx")
    canvas.drawRightString(landscape(A4)[0] - 50, 25, f"Sida {document.page}")


def digital_plan(path: Path) -> Path:
    heads = ("Mål", "Insats", "Typ", "Ansvarig", "Samverkan", "Slutdatum", "Status")
    padded = [*_GRID, ("TOPPADDING", (0, 0), (-1, -1), 9), ("BOTTOMPADDING", (0, 0), (-1, -1), 9)]
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    for goal, lines in DIGITAL:
        for index, line in enumerate(lines):
            texts = ("" if index else goal, *line, "Ej startad")
            rows.append([Paragraph(text, _CELL) for text in texts])
    SimpleDocTemplate(str(path), pagesize=landscape(A4), topMargin=50, bottomMargin=50).build(
        [
            Paragraph("Digitaliseringsplan 2026", _STYLES["Heading1"]),
            Paragraph("Kommunstyrelsen, Hamneby kommun", _STYLES["BodyText"]),
            Spacer(1, 8),
            Table(rows, colWidths=[125, 205, 60, 125, 125, 65, 60], style=TableStyle(padded), repeatRows=1),
        ],
        onFirstPage=_sheet_foot,
        onLaterPages=_sheet_foot,
    )
    return path


# 11: all boards of a municipality; the technical board has its activities here, the others point to plans of their own
TECHNICAL: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Nämndmål 1: Gator och vägar är säkra", "Antalet fallolyckor på gångbana har ökat tre år i rad.", [
        ("Sänkta hastigheter utanför sju skolor", "Trafik", "Polisen", "Augusti 2026"),
        ("Belysning längs gångvägen till Ängsgärdet", "Gata", "", "Oktober 2026"),
        ("Halkbekämpning med varmvatten på prov", "Gata", "Entreprenörerna", "Mars 2026"),
        ("Broinspektion av nio broar", "Gata", "", "September 2026")]),
    ("Nämndmål 2: Vattnet räcker och är rent", "Utläckaget är 21 procent av producerat dricksvatten.", [
        ("Reservvattentäkt vid Långåsen", "Vatten och avlopp", "Länsstyrelsen", "December 2026"),
        ("Byta 2,4 kilometer huvudledning på Öster", "Vatten och avlopp", "Fjärrvärmebolaget", "November 2026"),
        ("Uppkopplade mätare hos 1 500 kunder", "Vatten och avlopp", "Kundtjänst", "Oktober 2026"),
        ("Kampanj mot fett i avloppet", "Kundtjänst", "", "Maj 2026")]),
    ("Nämndmål 3: Kommunens hus sköts långsiktigt", "Underhållsbehovet uppgår till 310 miljoner kronor.", [
        ("Underhållsplan på tio år för skolor och förskolor", "Fastighet", "Utbildningsförvaltningen", "Juni 2026"),
        ("Byta tak på brandstationen", "Fastighet", "Räddningstjänsten", "September 2026"),
        ("Städning efter behov i kontorslokaler", "Städ", "", "Februari 2026"),
        ("Gemensamt system för felanmälan", "Kundtjänst", "Fastighet", "April 2026")]),
]  # fmt: skip
_OWN_PLANS = [
    ("3 Kommunstyrelsen", "Kommunstyrelsen leder och samordnar kommunens angelägenheter.",
     [("Indikator", "Utfall 2024", "Mål 2026"), ("Resultat i procent av skatter och bidrag", "1,1", "2,0"), ("Nöjd kund-index, företag", "71", "74")]),
    ("4 Utbildningsnämnden", "Nämnden ansvarar för förskola, grundskola och gymnasieskola.",
     [("Indikator", "Utfall 2024", "Mål 2026"), ("Behöriga till gymnasiet, procent", "83", "88"), ("Trygga elever, procent", "86", "90")]),
    ("5 Omsorgsnämnden", "Nämnden ansvarar för äldreomsorg och stöd till personer med funktionsnedsättning.",
     [("Indikator", "Utfall 2024", "Mål 2026"), ("Nöjda med hemtjänsten, procent", "89", "91"), ("Personalkontinuitet, antal", "15", "12")]),
]  # fmt: skip


def _foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(A4[0] / 2, 28, f"Verksamhetsplan 2026 för Ullbro kommun – {document.page}")


def _ruled(lines: Sequence[tuple[str, ...]], widths: list[int]) -> Table:
    rows = [[Paragraph(text, _BOLD if not index else _CELL) for text in line] for index, line in enumerate(lines)]
    return Table(rows, colWidths=widths, style=TableStyle(_GRID), repeatRows=1)


def one_board_of_all(path: Path) -> Path:
    body, heading, lower = _STYLES["BodyText"], _STYLES["Heading1"], _STYLES["Heading2"]
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]), Paragraph("Ullbro kommun", body),
        Paragraph("Underlag för tekniska nämndens uppföljning", body), Spacer(1, 12),
        *(Paragraph(line, body) for line in ("1 Så styrs kommunen ........ 2", "2 Ekonomi ........ 2", "3 Kommunstyrelsen ........ 2",
                                             "4 Utbildningsnämnden ........ 2", "5 Omsorgsnämnden ........ 3", "6 Tekniska nämnden ........ 3")),
        PageBreak(), Paragraph("1 Så styrs kommunen", heading),
        Paragraph("Fullmäktige anger riktningen, och nämnderna formulerar mål och aktiviteter.", body), Paragraph("2 Ekonomi", heading),
        Paragraph("Skattesatsen är oförändrad, 21,84 kronor. Nämndernas ramar räknas upp med 2,3 procent.", body),
    ]  # fmt: skip
    for board, text, lines in _OWN_PLANS:
        flow += [Paragraph(board, heading), Paragraph(text, body), _ruled(lines, [250, 90, 90]),
                 Paragraph("Nämndens aktiviteter finns i nämndens egen verksamhetsplan.", body)]  # fmt: skip
    flow += [Paragraph("6 Tekniska nämnden", heading),
             Paragraph("Nämnden ansvarar för gator, vatten och avlopp samt kommunens fastigheter.", body)]  # fmt: skip
    for goal, text, rows in TECHNICAL:
        table = _ruled([("Aktivitet", "Ansvarig avdelning", "Samverkan", "Klart"), *rows], [190, 95, 105, 85])
        flow += [Paragraph(goal, lower), Paragraph(text, body), Spacer(1, 4), table]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_foot, onLaterPages=_foot)
    return path
