# ruff: noqa: E501
"""Pages: slides with one goal each, and a long plan with a table of contents, numbered chapters and tables over pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.sheets import BOLD, CELL
from tests.bot.documents.others.sixtysecond.told import Group, told

_STYLES = getSampleStyleSheet()
_WIDE = (960, 540)
_BLUE = colors.HexColor("#1F4E79")

# 1: as a presentation is saved: one goal a slide, points in bold with the owner in small type below
_SLIDES: list[Group] = [
    ("Mål 1: Maten är god och lagad nära", [
        ("Köket på Ekskolan lagar egen lunch alla dagar", "", "Måltid", "Skolan", "Q3"),
        ("Matråd på varje skola, två gånger per termin", "", "Måltid", "Elevråden", "Löpande"),
        ("Upphandla ägg, potatis och mjölk från trakten", "", "Upphandling", "Måltid", "Q2")]),
    ("Mål 2: Rent och helt i alla hus", [
        ("Städning efter behov i stället för efter schema, prov i fyra hus", "", "Lokalvård", "", "Q1–Q2"),
        ("Felanmälan med bild i mobilen", "", "Fastighet", "Kontaktcenter", "Q2"),
        ("Underhållsplan för tio år", "", "Fastighet", "Ekonomi", "Q4")]),
    ("Mål 3: Bilarna står inte stilla", [
        ("En gemensam bilpool för hela kommunhuset", "", "Transport", "Alla förvaltningar", "Q3"),
        ("Laddstolpar vid hemtjänstens lokaler", "", "Fastighet", "Fagerlida Elnät", "Q4"),
        ("Körjournal utan papper", "", "Transport", "It", "Q1")]),
    ("Mål 4: It som bara fungerar", [
        ("Byta trådlöst nät i samtliga skolor", "", "It", "Skolan", "Q2–Q3"),
        ("Supporten öppen från klockan sju", "", "It", "", "Q1"),
        ("En inloggning för vikarier som ska fungera från första arbetspasset", "", "It", "Bemanning", "Q4")]),
    ("Mål 5: Ett jobb man stannar på", [
        ("Byta arbetsplats en dag om året", "", "Stab", "Alla enheter", "Q2"),
        ("Utbilda egna kockar och fastighetsskötare", "", "Stab", "Lärcentrum", "Q3–Q4"),
        ("Bättre arbetskläder", "", "Lokalvård", "Måltid", "Q1")]),
]  # fmt: skip
_WHY = ("78 % av eleverna äter lunch varje dag. Vi vill nå 85 %.", "Kunderna ger städningen 3,4 av 5.",
        "En bil rullar i snitt 54 minuter om dagen.", "Supporten fick 11 300 ärenden förra året.",
        "Var femte medarbetare fyller 60 inom tre år.")  # fmt: skip


def _slide(canvas: Canvas, title: str) -> None:
    canvas.setFillColor(_BLUE)
    canvas.rect(0, 440, 960, 100, stroke=0, fill=1)
    canvas.setFillColor(colors.white)
    canvas.setFont("Helvetica-Bold", 32)
    canvas.drawString(50, 475, title)
    canvas.setFillColor(colors.grey)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(50, 22, "Servicenämnden  |  Verksamhetsplan 2027")
    canvas.drawRightString(910, 22, str(canvas.getPageNumber()))
    canvas.setFillColor(colors.black)


def _cover(canvas: Canvas) -> None:
    canvas.setFillColor(_BLUE)
    canvas.rect(0, 0, *_WIDE, stroke=0, fill=1)
    canvas.setFillColor(colors.white)
    canvas.setFont("Helvetica-Bold", 44)
    canvas.drawString(80, 300, "Verksamhetsplan 2027")
    canvas.setFont("Helvetica", 24)
    canvas.drawString(80, 255, "Servicenämnden, Fagerlida kommun")
    canvas.showPage()


def _lines(canvas: Canvas, title: str, lines: tuple[str, ...]) -> None:
    _slide(canvas, title)
    canvas.setFont("Helvetica", 20)
    for index, line in enumerate(lines):
        canvas.drawString(70, 380 - 42 * index, f"•  {line}")
    canvas.showPage()


def _slides(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=_WIDE)
    _cover(canvas)
    _lines(
        canvas,
        "Vilka är vi?",
        ("213 medarbetare i fem enheter", "1 450 000 portioner om året", "182 000 kvadratmeter att sköta"),
    )
    for (goal, rows), why in zip(_SLIDES, _WHY, strict=True):
        _slide(canvas, goal)
        canvas.setFont("Helvetica-Oblique", 16)
        canvas.drawString(50, 405, why)
        top = 355
        for title, _, unit, others, when in rows:
            canvas.setFont("Helvetica-Bold", 20)
            for index, line in enumerate(simpleSplit(title, "Helvetica-Bold", 20, 620)):
                canvas.drawString(60 if not index else 82, top, f"•  {line}" if not index else line)
                top -= 26
            canvas.setFont("Helvetica", 14)
            facts = [f"Ansvarig: {unit}", *([f"Tillsammans med: {others}"] if others else []), f"Klart: {when}"]
            canvas.drawString(82, top, "   |   ".join(facts))
            top -= 44
        canvas.showPage()
    _lines(
        canvas,
        "Hur går vi vidare?",
        ("Enheterna gör egna planer under januari", "Uppföljning i april, augusti och december"),
    )
    canvas.save()
    return path


# 2: an association's plan, contents first, a measure before each table, numbered rows, heads again on each page
_LONG: list[Group] = [
    ("Färre bränder i bostäder", [
        ("Hembesök i områden med många bränder", "A", "Förebyggande avdelningen", "Bostadsbolagen", "2027-11-30"),
        ("Brandvarnare till hushåll som saknar", "P", "Förebyggande avdelningen", "Socialtjänsten", "2027-06-30"),
        ("Utbildning av hemtjänstens personal", "A", "Förebyggande avdelningen", "Kommunerna", "2027-10-15"),
        ("Nytt upplägg för sotningen i skärgården", "F", "Tillsynsavdelningen", "", "2027-09-01")]),
    ("Snabbare hjälp i ytterområdena", [
        ("Första insatsperson på tre deltidsstationer", "P", "Operativa avdelningen", "Ambulansen", "2027-08-31"),
        ("Gemensam larmplan med grannförbundet", "P", "Operativa avdelningen", "Räddningstjänsten Kustlandet", "2027-05-31"),
        ("Kartor över brandposter i alla fordon", "A", "Teknikavdelningen", "VA-huvudmännen", "2027-04-15"),
        ("Räddningsbåt i Norrsund", "F", "Operativa avdelningen", "Sjöräddningssällskapet", "2027-12-15"),
        ("Värva deltidsbrandmän på arbetsplatser", "A", "Personalfunktionen", "Företagarföreningen", "2027-09-30")]),
    ("Rättvis och tydlig tillsyn", [
        ("Ny tillsynsplan för två år", "A", "Tillsynsavdelningen", "", "2027-02-28"),
        ("Webbutbildning för föreståndare av brandfarlig vara", "P", "Tillsynsavdelningen", "Kommunikationsfunktionen", "2027-10-31"),
        ("Tillsyn av solceller på skolor och äldreboenden", "A", "Tillsynsavdelningen", "Fastighetsbolagen", "2027-11-15")]),
    ("Friska och övade medarbetare", [
        ("Nytt övningsfält vid station Mo", "P", "Teknikavdelningen", "Medlemskommunerna", "2027-12-01"),
        ("Hälsosamtal för all utryckande personal", "A", "Personalfunktionen", "Företagshälsan", "2027-06-15"),
        ("Rena rutiner efter brand på varje station", "P", "Operativa avdelningen", "Skyddsombuden", "2027-03-31"),
        ("Ledarprogram för styrkeledare", "A", "Personalfunktionen", "", "2027-11-30")]),
]  # fmt: skip
_GOAL_TEXTS = (
    ("Förra året inträffade 84 bränder i bostäder i de fyra kommunerna.", "Mått: högst 75 bränder i bostad"),
    ("Mediantiden från larm till första enhet på plats är 11,2 minuter.", "Mått: mediantid under 10,5 minuter"),
    ("Den som får tillsyn ska veta varför och vad som gäller.", "Mått: andel nöjda verksamheter minst 80 %"),
    ("Två av tre olyckor i tjänsten sker under övning.", "Mått: sjukfrånvaro högst 4,0 %"),
)


def _edges(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, A4[1] - 35, "Räddningsförbundet Mellanskog")
    canvas.drawRightString(A4[0] - 60, A4[1] - 35, "Dnr 2026-0311")
    canvas.drawCentredString(A4[0] / 2, 28, f"Sida {document.page} (3)")


def _contents() -> list[Any]:
    entries = ["1 Förbundets uppdrag", "2 Mål och aktiviteter", *(f"2.{n} {goal}" for n, (goal, _) in enumerate(_LONG, 1)),
               "3 Ekonomi i korthet", "4 Uppföljning"]  # fmt: skip
    pages = (2, 2, 2, 2, 2, 3, 3, 3)
    style = ParagraphStyle("contents", parent=_STYLES["BodyText"], fontName="Courier", fontSize=9)
    lines = [
        Paragraph(f"{entry} {'.' * (60 - len(entry))} {page}", style)
        for entry, page in zip(entries, pages, strict=True)
    ]
    return [Paragraph("Innehåll", _STYLES["Heading2"]), *lines, PageBreak()]


def _long(path: Path) -> Path:
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#F8CBAD"))])  # fmt: skip
    body = _STYLES["BodyText"]
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2027", _STYLES["Title"]),
        Paragraph("Direktionen, Räddningsförbundet Mellanskog", body),
        Paragraph("Fastställd av direktionen 2026-11-19 § 48", body), Spacer(1, 20), *_contents(),
        Paragraph("1 Förbundets uppdrag", _STYLES["Heading1"]),
        Paragraph("Förbundet är räddningstjänst i fyra kommuner med 74 000 invånare. Här finns två heltidsstationer och elva deltidsstationer.", body),
        Paragraph(
            "Förbundet ska förebygga olyckor, ingripa när de ändå sker och lära av dem. Medlemskommunerna beslutar om handlingsprogrammet, och direktionen om målen för året. Planen gäller för hela förbundet; stationerna gör inga egna planer.",
            body,
        ),
        Paragraph("Förutsättningarna för 2027 är i stort desamma som året innan.", body),
        Paragraph("2 Mål och aktiviteter", _STYLES["Heading1"]),
        Paragraph("Typ: P = projekt, A = aktivitet, F = förstudie.", body),
    ]  # fmt: skip
    for number, ((goal, rows), texts) in enumerate(zip(_LONG, _GOAL_TEXTS, strict=True), 1):
        lines: list[list[Any]] = [
            [Paragraph(text, BOLD) for text in ("Nr", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Klart")]
        ]
        lines += [[Paragraph(text, CELL) for text in (f"{number}.{index}", title, kind, unit, others, end)]
                  for index, (title, kind, unit, others, end) in enumerate(rows, 1)]  # fmt: skip
        flow += [Paragraph(f"2.{number} {goal}", _STYLES["Heading2"]), *(Paragraph(text, body) for text in texts), Spacer(1, 4),
                 Table(lines, colWidths=[28, 140, 34, 108, 123, 62], style=style, repeatRows=1), Spacer(1, 8)]  # fmt: skip
    flow += [
        Paragraph("3 Ekonomi i korthet", _STYLES["Heading1"]),
        Table(
            [["Mnkr", "2026", "2027"], ["Medlemsbidrag", "92,4", "95,1"], ["Övriga intäkter", "11,0", "11,3"]],
            style=style,
        ),
        Paragraph("4 Uppföljning", _STYLES["Heading1"]),
        Paragraph("Planen följs upp per den 30 april, den 31 augusti och i årsredovisningen.", body),
    ]
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=50, rightMargin=50, topMargin=60, bottomMargin=55).build(
        flow, onFirstPage=_edges, onLaterPages=_edges
    )
    return path


PAGES = [
    told("pages", "presentation med ett mål på varje sida", "pdf", _SLIDES, _slides),
    told("pages", "innehållsförteckning, mått och numrerade tabeller", "pdf", _LONG, _long),
]
