# ruff: noqa: E501
"""PDF: a fire service's plan printed from Word, and a company's list printed from Excel on its side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_SMALL = ParagraphStyle("small", parent=_CELL, fontSize=9, leading=11)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_SMALL_BOLD = ParagraphStyle("small bold", parent=_SMALL, fontName="Helvetica-Bold")

# 1: chapters with text, a numbered table in each, a head and a foot on each page
FIRE: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Färre bränder i bostäder", "Förra året larmades förbundet till 84 bränder i bostäder. Var tredje saknade fungerande brandvarnare.", [
        ("Hembesök hos personer över 75 år", "Förebyggandeavdelningen", "Hemtjänsten i medlemskommunerna", "Oktober"),
        ("Brandvarnarkampanj första advent", "Kommunikation", "–", "December"),
        ("Tematillsyn av trapphus i flerbostadshus", "Tillsynsenheten", "Bostadsbolagen", "Juni"),
        ("Brandskyddskurs för biståndshandläggare", "Förebyggandeavdelningen", "Socialförvaltningarna", "Maj")]),
    ("Snabb och effektiv hjälp vid olyckor", "Den som behöver hjälp ska få den inom skälig tid, i hela förbundets område.", [
        ("Ny larmplan för väg 56", "Operativa avdelningen", "Trafikverket", "Mars"),
        ("Första insatsperson på tre orter", "Operativa avdelningen", "Räddningsvärnen", "September"),
        ("Upphandling av släckbil till stationen i Höljeby", "Teknik och fordon", "–", "November"),
        ("Rökdykarövning i flervåningshus", "Övningsenheten", "Bostadsbolagen", "April"),
        ("Gemensam ledning med grannförbunden", "Ledningsstaben", "SOS Alarm", "December")]),
    ("Medlemskommunerna står emot kriser", "Förbundet samordnar kommunernas arbete med krisberedskap och civilt försvar.", [
        ("Krisledningsövning för presidierna", "Beredskapsenheten", "Medlemskommunerna", "Maj"),
        ("Nödvattenplan för norra kommundelarna", "Beredskapsenheten", "Va-bolaget", "Augusti"),
        ("Kartläggning av skyfallsrisker vid vårdboenden", "Tillsynsenheten", "–", "Juni"),
        ("Självskyddskurs för kommunanställda", "Förebyggandeavdelningen", "Kommunernas personalenheter", "Hela året")]),
    ("En hållbar arbetsplats", "Rekryteringen av deltidsbrandmän är förbundets största utmaning.", [
        ("Rekrytera tolv deltidsbrandmän", "Personalenheten", "Lokala arbetsgivare", "Oktober"),
        ("Fystester och hälsosamtal", "Personalenheten", "Företagshälsovården", "Mars"),
        ("Skilja rent från smutsigt på stationen i Vik", "Teknik och fordon", "–", "September"),
        ("Omklädningsrum för alla på varje station", "Personalenheten, Teknik och fordon", "–", "December")]),
]  # fmt: skip


def _page(canvas: Canvas, document: Any) -> None:
    width, height = A4
    canvas.setFont("Helvetica", 8)
    canvas.drawString(70, height - 40, "Räddningstjänstförbundet Norra Vättmark")
    canvas.drawRightString(width - 70, height - 40, "Verksamhetsplan 2026")
    canvas.drawCentredString(width / 2, 30, f"Sida {document.page}")


def fire_service(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#f4cccc"))])  # fmt: skip
    body, heading = _STYLES["BodyText"], _STYLES["Heading2"]
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Direktionen, Räddningstjänstförbundet Norra Vättmark", body),
        Paragraph("Antagen 2025-11-26 § 52", body),
        Paragraph("1 Förbundet", _STYLES["Heading1"]),
        Paragraph(
            "Förbundet har fyra medlemskommuner, sju stationer och 196 anställda, av vilka 141 är räddningspersonal "
            "i beredskap. Direktionen består av en ledamot och en ersättare från varje kommun.", body),
        Paragraph("2 Mål och aktiviteter", _STYLES["Heading1"]),
        Paragraph("Aktiviteterna numreras löpande. Avdelningen som ansvarar rapporterar till förbundsdirektören.", body),
    ]  # fmt: skip
    number = 0
    for chapter, (goal, about, actions) in enumerate(FIRE, 1):
        rows: list[list[Any]] = [
            [Paragraph(text, _BOLD) for text in ("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart")]
        ]
        for action in actions:
            number += 1
            rows.append([Paragraph(text, _CELL) for text in (str(number), *action)])
        table = Table(rows, colWidths=[26, 150, 128, 128, 58], style=grid, repeatRows=1)
        flow += [Paragraph(f"2.{chapter} {goal}", heading), Paragraph(about, body), Spacer(1, 6), table]
    money = [["Tkr", "2025", "2026"], ["Medlemsavgifter", "121 400", "126 900"], ["Övriga intäkter", "14 250", "14 700"],
             ["Kostnader", "-135 100", "-141 000"], ["Resultat", "550", "600"]]  # fmt: skip
    flow += [Paragraph("3 Budget", _STYLES["Heading1"]), Table(money, colWidths=[180, 80, 80], style=grid)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_page, onLaterPages=_page)
    return path


# 2: a list from Excel on its side, where each row says both of its goals and its kind
_MORE, _LESS = "Trygg leverans av dricksvatten", "Ett hållbart och kundnära bolag"
_LEAK, _KNOWN = "Ledningsnätet förnyas i rätt takt", "Beredskapen är övad och känd"
_SEA, _KIND = "Utsläppen till Skeppsviken minskar", "Kunderna är nöjda med vår service"
WATER: list[tuple[str, str, str, str, str, str, str]] = [
    (_MORE, _LEAK, "Relining av huvudvattenledning under hamnen", "Projekt", "Ledningsnät", "Hamnbolaget", "2026-10-01"),
    (_MORE, _LEAK, "Läcksökning i fyra mätområden", "Aktivitet", "Ledningsnät", "", "2026-06-15"),
    (_MORE, _LEAK, "Byta ventiler på Söder", "Aktivitet", "Ledningsnät", "Gatukontoret", "2026-09-01"),
    (_MORE, _LEAK, "Digital tvilling av ledningsnätet", "Förstudie", "Utveckling", "Ledningsnät", "2026-11-30"),
    (_MORE, _KNOWN, "Utbildning av nödvattengruppen", "Aktivitet", "Produktion", "Räddningstjänsten", "2026-05-20"),
    (_MORE, _KNOWN, "Reservkraft till vattenverket i Ekvik", "Projekt", "Produktion", "", "2026-12-10"),
    (_MORE, _KNOWN, "Övning av utebliven kemikalieleverans", "Aktivitet", "Produktion", "Länsstyrelsen", "2026-10-14"),
    (_MORE, _KNOWN, "Ny vattentäkt norr om staden", "Förstudie", "Utveckling", "Sveriges geologiska undersökning", "2026-12-18"),
    (_LESS, _SEA, "Läkemedelsrening på Skeppsviks reningsverk", "Projekt", "Produktion", "Högskolan", "2026-12-31"),
    (_LESS, _SEA, "Koppla bort dagvatten i Björkängen", "Projekt", "Ledningsnät", "Fastighetsägarna", "2026-11-01"),
    (_LESS, _SEA, "Provtagning av bräddpunkter", "Aktivitet", "Laboratoriet", "", "2026-08-31"),
    (_LESS, _SEA, "Tillsynsbesök hos tandvårdsmottagningar", "Aktivitet", "Laboratoriet", "Miljöförvaltningen", "2026-04-30"),
    (_LESS, _SEA, "Biogas till bussarna", "Förstudie", "Utveckling", "Trafikbolaget", "2026-09-30"),
    (_LESS, _KIND, "Mina sidor med förbrukning per dag", "Projekt", "Kundservice", "Energibolaget", "2026-06-01"),
    (_LESS, _KIND, "Byte till fjärravlästa mätare, etapp tre", "Projekt", "Kundservice, Ledningsnät", "", "2026-12-01"),
    (_LESS, _KIND, "Studiebesök för årskurs 5", "", "Kommunikation", "Grundskolorna", "2026-05-29"),
]  # fmt: skip


def _printed(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(40, 22, "Aktivitetslista 2026.xlsx")
    canvas.drawCentredString(landscape(A4)[0] / 2, 22, f"Sida {document.page} av 2")
    canvas.drawRightString(landscape(A4)[0] - 40, 22, "2026-01-14 13:22")


def water_company(path: Path) -> Path:
    heads = (
        "Ägardirektiv",
        "Bolagsmål",
        "Aktivitet",
        "Typ",
        "Ansvarig",
        "Samverkan",
        "Slutdatum",
        "Status T1",
        "Status T2",
    )
    rows: list[list[Any]] = [[Paragraph(text, _SMALL_BOLD) for text in heads]]
    rows += [[*(Paragraph(text, _SMALL) for text in row), "", ""] for row in WATER]
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#bdd7ee"))])  # fmt: skip
    pages = SimpleDocTemplate(
        str(path), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=40
    )
    flow = [
        Paragraph("Aktivitetslista 2026", _STYLES["Heading1"]),
        Paragraph("Styrelsen, Skeppsviks Vatten och Avlopp AB", _CELL),
        Spacer(1, 8),
        Table(rows, colWidths=[93, 93, 158, 54, 84, 97, 66, 50, 50], style=grid, repeatRows=1),
    ]
    pages.build(flow, onFirstPage=_printed, onLaterPages=_printed)
    return path
