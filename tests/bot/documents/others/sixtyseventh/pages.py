# ruff: noqa: E501
"""Printed pages of two municipal companies: one upright with contents and running text, one on its side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.sixtyseventh.words import Group

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")

WATER: list[Group] = [
    ("Mål 1: Dricksvattnet räcker även torra somrar", [
        ("Provborra efter ny grundvattentäkt i Tallmon", "Vattenproduktion", "Samhällsbyggnad", "Juni–oktober"),
        ("Sänka utläckaget i Östra zonen", "Ledningsnät", "", "Hela året"),
        ("Kampanj om att spara vatten", "Kund och kommunikation", "Kommunens miljöenhet", "Maj–juli"),
        ("Reservkraft på Hedens vattenverk", "Vattenproduktion", "Elnätsbolaget", "September")]),
    ("Mål 2: Mindre näring når Viken", [
        ("Nytt styrsystem på reningsverket", "Avloppsrening", "", "April–november"),
        ("Koppla bort stuprör i Centrum", "Ledningsnät", "Fastighetsägarna", "Maj–september"),
        ("Dagvattendamm vid Handelsplatsen", "Projekt", "Gatuavdelningen", "December"),
        ("Slamavtal med lantbruket", "Avloppsrening", "LRF", "Mars")]),
    ("Mål 3: Hushållen sorterar rätt", [
        ("Fastighetsnära insamling i villaområden", "Avfall", "Förpackningsinsamlingen", "Januari–juni"),
        ("Återbruksdag på Skäfthults återvinningscentral", "Avfall", "Second hand-butikerna", "April och oktober"),
        ("Plockanalys av hushållsavfall", "Avfall", "", "Vecka 38"),
        ("Skolmaterial om matavfall", "Kund och kommunikation", "Grundskolan", "Augusti")]),
    ("Mål 4: Bolaget är förberett på störningar", [
        ("Öva utebliven dricksvattenleverans", "Säkerhet", "Räddningstjänsten", "November"),
        ("Säkerhetskopior provas varje kvartal", "It och system", "", "Hela året"),
        ("Lager av kritiska reservdelar", "Ledningsnät", "Grannkommunernas va-bolag", "Augusti")]),
]  # fmt: skip


def _water_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(70, A4[1] - 40, "Skäfthult Vatten och Avfall AB")
    canvas.drawRightString(A4[0] - 70, A4[1] - 40, "Verksamhetsplan 2026")
    canvas.drawCentredString(A4[0] / 2, 30, f"Sida {document.page}")


def water(path: Path) -> Path:
    """Contents on the first page, a few lines before each table, heads that repeat where the page breaks."""
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Styrelsen, Skäfthult Vatten och Avfall AB", _STYLES["BodyText"]), Spacer(1, 12),
                       Paragraph("Innehåll", _STYLES["Heading2"])]  # fmt: skip
    for text, page in (("Vd har ordet", 2), ("Mål och aktiviteter", 2), ("Investeringar", 3)):
        flow.append(Paragraph(f"{text} {'.' * 90} {page}", _CELL))
    flow += [PageBreak(), Paragraph("Vd har ordet", _STYLES["Heading1"]),
             Paragraph("Två torra somrar i rad har visat hur viktig vår verksamhet är. Under året lägger vi mer kraft "
                       "på råvatten och ledningsnät, samtidigt som insamlingen av förpackningar byggs ut.", _STYLES["BodyText"]),
             Paragraph("Mål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    for (goal, rows), text in zip(WATER, _ABOUT, strict=True):
        flow += [Paragraph(goal, _STYLES["Heading2"]), Paragraph(text, _STYLES["BodyText"]), Spacer(1, 4),
                 _grid(("Aktivitet", "Ansvarig enhet", "Samverkan", "När"), rows, (140, 95, 130, 86)), Spacer(1, 10)]  # fmt: skip
    flow += [Paragraph("Investeringar", _STYLES["Heading1"]),
             _grid(("Område", "2026, mnkr", "2027, mnkr"), [("Vatten", "34,0", "41,5"), ("Avlopp", "22,5", "19,0"), ("Avfall", "6,0", "4,0")],
                   (140, 95, 95))]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_water_page, onLaterPages=_water_page)
    return path


_ABOUT = (
    "Uttaget ur Hedens vattentäkt var i augusti 96 procent av det tillåtna.",
    "Utsläppet av kväve var 11,2 ton under 2025.",
    "Restavfallet ska minska till 150 kilo per invånare.",
    "Bolaget omfattas av reglerna om samhällsviktig verksamhet.",
)


def _grid(heads: tuple[str, ...], rows: list[Any], widths: tuple[int, ...]) -> Table:
    cells = [[Paragraph(text, _BOLD) for text in heads], *([Paragraph(text, _CELL) for text in row] for row in rows)]
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d6e6f2"))])  # fmt: skip
    return Table(cells, colWidths=list(widths), style=style, repeatRows=1)


ENERGY: list[Group] = [
    ("Kund: Vi är kundens förstahandsval", [
        ("Fjärrvärme till Nya Hamnen", "Värme", "Exploateringsenheten", "2026-10-31"),
        ("Timvisning av förbrukning i appen", "Kund", "", "2026-04-30"),
        ("Energirådgivning på plats i byarna", "Kund", "Kommunens energirådgivare", "2026-11-15"),
        ("Bredband till 210 hushåll på landsbygden", "Stadsnät", "Regionen", "2026-12-18")]),
    ("Leverans: Avbrotten blir färre", [
        ("Trädsäkra linjen Kråkboda–Lund", "Elnät", "Markägarna", "2026-09-30"),
        ("Byta nätstation vid Torget", "Elnät", "Gatuenheten", "2026-06-15"),
        ("Läckagelarm i kulvertar", "Värme", "", "2026-05-29"),
        ("Reservväg för fiber till sjukhuset", "Stadsnät", "Regionfastigheter", "2026-08-31")]),
    ("Medarbetare: Alla kommer hem hela", [
        ("Skyddsronder varje månad", "Produktion", "", "2026-12-31"),
        ("Certifiera montörer på nytt", "Elnät", "Branschorganisationen", "2026-03-27"),
        ("Utbildning i första hjälpen", "HR och kvalitet", "", "2026-05-08")]),
]  # fmt: skip


def _energy_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Kråkboda Energi AB, affärsplan 2026, antagen av styrelsen 2025-12-04")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"{document.page}")


def energy(path: Path) -> Path:
    """On its side, the goal's cell over its rows, an empty column for the state."""
    rows: list[list[Any]] = [
        [
            Paragraph(text, _BOLD)
            for text in ("Mål", "Aktivitet", "Ansvarigt affärsområde", "Samverkan", "Klart", "Status")
        ]
    ]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#fbe5d6"))]  # fmt: skip
    for goal, actions in ENERGY:
        at = len(rows)
        style.append(("SPAN", (0, at), (0, at + len(actions) - 1)))
        for index, action in enumerate(actions):
            rows.append([Paragraph(goal, _BOLD) if not index else "", *(Paragraph(text, _CELL) for text in action), ""])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Affärsplan 2026", _STYLES["Title"]),
        Paragraph("Styrelsen, Kråkboda Energi AB", _STYLES["BodyText"]),
        Paragraph("Aktiviteterna följs upp i tertialrapporten till ägaren.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[115, 200, 115, 130, 70, 60], style=TableStyle(style), repeatRows=1),
    ], onFirstPage=_energy_page, onLaterPages=_energy_page)  # fmt: skip
    return path
