# ruff: noqa: E501
"""The plans printed to PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.fiftyfifth.rows import Goals, owner

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("small", parent=_BODY, fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("small bold", parent=_CELL, fontName="Helvetica-Bold")
_POINT = ParagraphStyle("point", parent=_BODY, leftIndent=14, bulletIndent=2, spaceBefore=5)
_BELOW = ParagraphStyle("below", parent=_BODY, leftIndent=14, spaceBefore=0, fontName="Helvetica-Oblique", fontSize=9)

# Samhällsbyggnadsnämnden: on its side, numbered actions with start, end and budget
TOWN: Goals = [
    ("Nämndmål A: Stadskärnan är levande dygnet runt", [
        ("Bygga om Kvarngatan till gångfartsområde", "Projektavdelningen", "Handlarna", ("feb", "nov", "4 200")),
        ("Sätta ny belysning i passagen under järnvägen", "Gatuavdelningen", "Trafikverket", ("mar", "jun", "650")),
        ("Se över reglerna för torghandel", "Gatuavdelningen", "Näringslivsenheten", ("jan", "apr", "–")),
        ("Ta fram detaljplan för kvarteret Garvaren", "Planavdelningen", "Fastighetsägarna", ("jan", "dec", "300")),
        ("Bygga offentlig toalett vid resecentrum", "Fastighetsavdelningen", "Länstrafiken", ("apr", "sep", "1 100"))]),
    ("Nämndmål B: Fler väljer cykel, buss och gång", [
        ("Anlägga cykelväg Mossvägen–Lasarettet", "Projektavdelningen", "Regionen", ("apr", "okt", "6 800")),
        ("Räkna cyklister på fem platser", "Trafikavdelningen", "", ("maj", "sep", "80")),
        ("Göra skolvägarna runt fyra skolor trygga", "Trafikavdelningen", "Skolförvaltningen", ("jan", "aug", "900")),
        ("Snöröja huvudcykelnätet före klockan sju", "Gatuavdelningen", "", ("jan", "dec", "–")),
        ("Bygga cykelgarage vid stationen", "Fastighetsavdelningen", "Länstrafiken", ("mar", "nov", "2 400"))]),
    ("Nämndmål C: Handläggningen är snabb och begriplig", [
        ("Öppna en digital tjänst för enkla bygglov", "Bygglovsavdelningen", "IT-avdelningen", ("jan", "maj", "350")),
        ("Hålla bygglovskväll i varje kommundel", "Bygglovsavdelningen", "Biblioteken", ("feb", "apr", "20")),
        ("Skriva om beslutsmallarna på klarspråk", "Administrativa avdelningen", "Kommunjuristen", ("aug", "okt", "–")),
        ("Uppdatera baskartan i tätorterna", "Kart- och mätavdelningen", "Lantmäteriet", ("apr", "nov", "240")),
        ("Mäta och redovisa telefonkön varje månad", "Administrativa avdelningen", "", ("jan", "dec", "–"))]),
    ("Nämndmål D: Staden tål ett förändrat klimat", [
        ("Göra en skyfallskartering av centralorten", "VA-avdelningen", "Länsstyrelsen", ("feb", "jun", "450")),
        ("Gräva en öppen dagvattendamm i Hagaparken", "VA-avdelningen;Parkavdelningen", "", ("maj", "okt", "3 100")),
        ("Ta fram en trädplan för gator utan skugga", "Parkavdelningen", "", ("jan", "sep", "120")),
        ("Förstärka strandkanten vid Åpromenaden", "Projektavdelningen", "Länsstyrelsen", ("jun", "nov", "1 900")),
        ("Rita en värmekarta över skolgårdarna", "Kart- och mätavdelningen", "Skolförvaltningen", ("jun", "aug", "60"))]),
]  # fmt: skip
_TOWN_TEXTS = (
    "Handeln i centrum har minskat fyra år i rad, men allt fler bor där. Nämnden vill att gator och torg ska vara "
    "värda ett besök även när butikerna är stängda.",
    "Resvaneundersökningen visar att hälften av alla bilresor är kortare än tre kilometer.",
    "Företagen ger nämnden 68 i nöjd kund-index. Målet är 74.",
    "Skyfallet i augusti 2024 gav översvämning i 40 källare. Värmeböljorna blir också fler.",
)


def _town_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(20 * mm, 10 * mm, "Samhällsbyggnadsnämnden – verksamhetsplan 2026")
    canvas.drawRightString(landscape(A4)[0] - 20 * mm, 10 * mm, f"{document.page}")


def town(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9e2f3"))])  # fmt: skip
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Samhällsbyggnadsnämnden, Mörbylunda kommun", _BODY),
        Paragraph("Antagen 2025-12-04 § 155", _BODY),
        Paragraph(
            "Verksamhetsplanen konkretiserar nämndens fyra mål. Budgeten i tabellerna avser tusen kronor och omfattar "
            "både drift och investering.",
            _BODY,
        ),
    ]
    heads = ("Nr", "Åtgärd", "Ansvarig avdelning", "Samarbete med", "Start", "Klart", "Budget tkr")
    for (goal, rows), text in zip(TOWN, _TOWN_TEXTS, strict=True):
        letter = goal.removeprefix("Nämndmål ")[0]
        cells = [[Paragraph(head, _BOLD) for head in heads]]
        cells += [
            [Paragraph(value, _CELL) for value in (f"{letter}{number}", row[0], owner(row), row[2], *row[3])]
            for number, row in enumerate(rows, 1)
        ]
        table = Table(cells, colWidths=[30, 240, 140, 125, 45, 45, 70], style=grid, repeatRows=1)
        if letter == "C":
            flow.append(PageBreak())
        flow += [Spacer(1, 8), Paragraph(goal, _STYLES["Heading2"]), Paragraph(text, _BODY), Spacer(1, 4), table]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), title="Verksamhetsplan 2026").build(
        flow, onFirstPage=_town_foot, onLaterPages=_town_foot
    )
    return path


# A joint rescue service: bullets with the owner in the line below, contents on a page of their own
RESCUE: Goals = [
    ("Inriktningsmål 1 – Färre bränder i bostäder", [
        ("Hembesök i områden med många anlagda bränder", "Förebyggandeavdelningen", "Bostadsbolagen", ("december",)),
        ("Brandvarnarkampanj inför advent", "Kommunikationsfunktionen", "", ("november",)),
        ("Tillsyn av flerbostadshus med äldre trapphus", "Tillsynsenheten", "", ("oktober",)),
        ("Skolbesök i årskurs 2", "Förebyggandeavdelningen", "Grundskolorna", ("maj",)),
        ("Checklista på webben för den som eldar utomhus", "Kommunikationsfunktionen", "", ("april",))]),
    ("Inriktningsmål 2 – Hjälpen kommer snabbt fram", [
        ("Förstärkt bemanning på deltidsstationen i Bergsta", "Operativa avdelningen", "", ("mars",)),
        ("Larmplaner uppdateras efter nya vägar", "Ledningscentralen", "SOS Alarm", ("juni",)),
        ("Upphandling av ny tankbil", "Teknikenheten", "Kommunernas inköpscentral", ("september",)),
        ("Övning med farligt gods på järnväg", "Operativa avdelningen", "Trafikverket", ("oktober",)),
        ("Öppet hus för blivande deltidsbrandmän", "Personalenheten", "", ("augusti",))]),
    ("Inriktningsmål 3 – Förbundet är en hållbar arbetsplats", [
        ("Rena zoner på samtliga stationer", "Teknikenheten", "Företagshälsan", ("december",)),
        ("Fystester enligt ny modell", "Operativa avdelningen", "", ("februari",)),
        ("Kamratstöd efter svåra insatser", "Personalenheten", "Svenska kyrkan", ("maj",)),
        ("Laddplatser för personalens bilar", "Teknikenheten", "", ("september",)),
        ("Ledarutbildning för styrkeledare", "Personalenheten", "", ("november",))]),
]  # fmt: skip
_RESCUE_TEXTS = (
    "Under 2024 larmades förbundet till 84 bränder i bostäder. I hälften av dem saknades fungerande brandvarnare.",
    "Mediantiden från larm till framkomst var 13,2 minuter. Den ska inte öka trots att larmen blir fler.",
    "Arbetet ska gå att förena med ett långt yrkesliv och med familj.",
)


def _rescue_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(25 * mm, A4[1] - 12 * mm, "Räddningstjänstförbundet Mellanåsen")
    canvas.drawRightString(A4[0] - 25 * mm, 10 * mm, f"Sida {document.page} (5)")


def rescue(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Direktionen, Räddningstjänstförbundet Mellanåsen", _BODY),
        Paragraph("Beslutad av direktionen 2025-11-20", _BODY),
        PageBreak(),
        Paragraph("Innehållsförteckning", _STYLES["Heading1"]),
        *(
            Paragraph(f"{text} {'.' * (110 - len(text))} {page}", _BODY)
            for text, page in (("Om förbundet", 3), *((goal, 3 + at) for at, (goal, _) in enumerate(RESCUE)),
                               ("Budget i sammandrag", 5))
        ),
        PageBreak(),
        Paragraph("Om förbundet", _STYLES["Heading1"]),
        Paragraph(
            "Förbundet är räddningstjänst för Bergsta, Hallinge och Nyvalla kommuner. Det har en heltidsstation, sju "
            "deltidsstationer och 48 heltidsanställda.",
            _BODY,
        ),
    ]  # fmt: skip
    for (goal, rows), text in zip(RESCUE, _RESCUE_TEXTS, strict=True):
        if goal != RESCUE[0][0]:
            flow.append(PageBreak())
        flow += [Paragraph(goal, _STYLES["Heading1"]), Paragraph(text, _BODY)]
        for row in rows:
            others = f" Samverkan: {row[2]}." if row[2] else ""
            below = f"Ansvarig: {owner(row)}.{others} Klart: {row[3][0]}."
            flow.append(KeepTogether([Paragraph(row[0], _POINT, bulletText="•"), Paragraph(below, _BELOW)]))
    budget = [["Tkr", "Budget 2026"], ["Medlemsbidrag", "92 400"], ["Personalkostnader", "-71 900"],
              ["Övriga kostnader", "-20 100"], ["Resultat", "400"]]  # fmt: skip
    flow += [Paragraph("Budget i sammandrag", _STYLES["Heading1"]),
             Table(budget, style=TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey)]))]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_rescue_page, onLaterPages=_rescue_page)
    return path
