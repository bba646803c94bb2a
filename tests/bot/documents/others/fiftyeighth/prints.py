# ruff: noqa: E501
"""A plan of headings with tables, in Word and as it is printed, and a printed workbook on its side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.fiftyeighth.rows import Group
from tests.bot.documents.others.special import headed_table

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")

# Headings with tables, the headers explained in brackets, a table of contents first
BUILDING: list[Group] = [
    ("Bygglov lämnas i tid", [
        ("Instruktioner med bilder för vanliga bygglov", "Bygglovsenheten", "Kommunikation", "Kv 2"),
        ("Rådgivningskväll för småhusägare varje månad", "Bygglovsenheten", "", "Kv 1–4"),
        ("Automatisk kontroll av att ansökan är komplett", "Digitaliseringsfunktionen", "Bygglovsenheten", "Kv 3"),
        ("Ny delegationsordning för enkla beslut", "Nämndadministrationen", "", "Kv 1")]),
    ("Tillsynen gör skillnad", [
        ("Kontrollera köldmedier i livsmedelsbutiker", "Miljötillsynen", "", "Kv 2–3"),
        ("Tillsyn av konstgräsplaner", "Miljötillsynen", "Fritidsförvaltningen", "Kv 3"),
        ("Inspektera skolornas kemikalieförråd", "Hälsoskyddet", "Utbildningsförvaltningen", "Kv 4"),
        ("Följa upp olovligt byggda altaner längs kusten", "Byggtillsynen", "Länsstyrelsen", "Kv 2–4")]),
    ("Planeringen tar höjd för klimatet", [
        ("Skyfallskartering för tätorten", "Planenheten", "Va-bolaget", "Kv 2"),
        ("Riktlinje för solceller i kulturmiljöer", "Planenheten", "Stadsantikvarien", "Kv 3"),
        ("Medborgardialog om Norra stranden", "Planenheten", "Kommunikation", "Kv 1"),
        ("Inventera värdefulla träd i centrum", "Naturvårdsfunktionen", "Parkenheten", "Kv 3–4")]),
    ("Kartor och geodata är lätta att använda", [
        ("Publicera öppna geodata i den nationella portalen", "Kart- och mätenheten", "", "Kv 2"),
        ("Flygfotografera kommunen", "Kart- och mätenheten", "Lantmäteriet", "Kv 2"),
        ("Tredimensionell modell över centrum", "Kart- och mätenheten", "Planenheten", "Kv 4"),
        ("Kurs i kartverktyget för handläggare", "Digitaliseringsfunktionen", "", "Kv 1")]),
]  # fmt: skip
_HEADS = ("Aktivitet (vad vi ska göra)", "Ansvarig (enhet eller funktion)", "Samverkan (internt och externt)",
          "Tid (kvartal)", "Uppföljning (fylls i per tertial)")  # fmt: skip
_ABOUT = (
    "I fjol fick 78 procent av de sökande beslut inom tio veckor. Målet för 2026 är 90 procent.",
    "Nämnden ska använda tillsynstiden där miljönyttan är störst.",
    "Kommunens kust och åar gör att översvämningar behöver hanteras i varje detaljplan.",
    "Antalet nedladdningar av kommunens geodata ska öka jämfört med 2025.",
)
_FIGURES = (("Indikator", "Utfall 2024", "Utfall 2025", "Mål 2026"),
            ("Andel bygglov inom tio veckor", "74 %", "78 %", "90 %"), ("Nöjd kund-index, företag", "69", "71", "75"),
            ("Genomförda planerade inspektioner", "88 %", "91 %", "95 %"))  # fmt: skip
_CONTROLS = (("Kontrollmoment", "Risk", "Kontrollansvarig", "Hur ofta"),
             ("Debitering av tillsynsavgifter", "Fel avgift tas ut", "Ekonomen", "Två gånger per år"),
             ("Jäv vid handläggning", "Otillåten påverkan", "Bygglovschefen", "En gång per år"),
             ("Diarieföring inom två dagar", "Handlingar kommer bort", "Registratorn", "Varje månad"))  # fmt: skip
_CONTENTS = (("1 Inledning", 3), ("2 Nämndens ansvar", 3), ("3 Mål och aktiviteter", 3), ("3.1 Bygglov lämnas i tid", 3),
             ("3.2 Tillsynen gör skillnad", 3), ("3.3 Planeringen tar höjd för klimatet", 3),
             ("3.4 Kartor och geodata är lätta att använda", 4), ("4 Indikatorer", 4), ("5 Intern kontroll", 4),
             ("6 Ekonomi", 4))  # fmt: skip
_INTRO = "Verksamhetsplanen konkretiserar nämndens mål och budget och är underlag för enheternas planering."
_DUTY = "Nämnden svarar för plan- och bygglagen, miljöbalken, livsmedelskontroll och kommunens kartverksamhet."
_MONEY = "Nettobudgeten för 2026 är 31,6 miljoner kronor. Intäkterna från taxor beräknas till 14,2 miljoner kronor."


def _lines(rows: Group) -> list[tuple[str, ...]]:
    return [(*row, "") for row in rows[1]]


def building_in_word(path: Path) -> Path:
    document: Any = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Sundhälla kommun"
    document.sections[0].footer.paragraphs[0].text = "Verksamhetsplan 2026, miljö- och byggnadsnämnden"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Miljö- och byggnadsnämnden, Sundhälla kommun")
    document.add_paragraph("Innehåll")
    for text, page in _CONTENTS:
        document.add_paragraph(f"{text}\t{page}")
    document.add_page_break()
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(_INTRO)
    document.add_heading("2 Nämndens ansvar", 1)
    document.add_paragraph(_DUTY)
    document.add_heading("3 Mål och aktiviteter", 1)
    for number, (group, about) in enumerate(zip(BUILDING, _ABOUT, strict=True), 1):
        document.add_heading(f"3.{number} {group[0]}", 2)
        document.add_paragraph(about)
        headed_table(document, [_HEADS, *_lines(group)])
        document.add_paragraph()
    document.add_heading("4 Indikatorer", 1)
    headed_table(document, _FIGURES)
    document.add_heading("5 Intern kontroll", 1)
    headed_table(document, _CONTROLS)
    document.add_heading("6 Ekonomi", 1)
    document.add_paragraph(_MONEY)
    document.save(str(path))
    return path


def _printed(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e7e6e6"))])  # fmt: skip
    cells = [[Paragraph(text, _CELL if at else _BOLD) for text in row] for at, row in enumerate(rows)]
    return Table(cells, colWidths=list(widths), style=style, repeatRows=1)


def _building_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(54, A4[1] - 40, "Sundhälla kommun")
    canvas.drawString(54, 34, "Verksamhetsplan 2026, miljö- och byggnadsnämnden")
    canvas.drawRightString(A4[0] - 54, 34, f"{document.page} (4)")


def building_in_print(path: Path) -> Path:
    dotted = [Paragraph(f"{text} {'.' * (90 - len(text))} {page}", _STYLES["BodyText"]) for text, page in _CONTENTS]
    flow: list[Any] = [
        Spacer(1, 120), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Miljö- och byggnadsnämnden, Sundhälla kommun", _STYLES["BodyText"]), PageBreak(),
        Paragraph("Innehåll", _STYLES["Heading2"]), *dotted, PageBreak(),
        Paragraph("1 Inledning", _STYLES["Heading1"]), Paragraph(_INTRO, _STYLES["BodyText"]),
        Paragraph("2 Nämndens ansvar", _STYLES["Heading1"]), Paragraph(_DUTY, _STYLES["BodyText"]),
        Paragraph("3 Mål och aktiviteter", _STYLES["Heading1"]),
    ]  # fmt: skip
    for number, (group, about) in enumerate(zip(BUILDING, _ABOUT, strict=True), 1):
        flow += [Paragraph(f"3.{number} {group[0]}", _STYLES["Heading2"]), Paragraph(about, _STYLES["BodyText"]),
                 Spacer(1, 6), _printed([_HEADS, *_lines(group)], (135, 124, 124, 50, 66)), Spacer(1, 10)]  # fmt: skip
    flow += [Paragraph("4 Indikatorer", _STYLES["Heading1"]), _printed(_FIGURES, (195, 90, 90, 90)),
             Paragraph("5 Intern kontroll", _STYLES["Heading1"]), _printed(_CONTROLS, (150, 125, 95, 95)),
             Paragraph("6 Ekonomi", _STYLES["Heading1"]), Paragraph(_MONEY, _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=48, rightMargin=48).build(
        flow, onFirstPage=_building_page, onLaterPages=_building_page
    )
    return path


# A workbook printed on its side: two rows of headers, a band for each goal, the department before the activity
RESCUE: list[Group] = [
    ("Mål 1: Färre bränder i hemmet", [
        ("Hembesök hos äldre med hemtjänst", "Förebyggande avdelningen", "Hemtjänsten i medlemskommunerna", "Löpande"),
        ("Brandvarnare till alla nyinflyttade", "Förebyggande avdelningen", "Bostadsbolagen", "2026-10-31"),
        ("Utbilda alla i årskurs 5 i brandskydd", "Förebyggande avdelningen", "Grundskolorna", "2026-12-11"),
        ("Temavecka om säker laddning av elcyklar", "Kommunikationsfunktionen", "", "2026-05-08"),
        ("Tillsyn av samtliga vårdboenden", "Förebyggande avdelningen", "Omsorgsförvaltningarna", "2026-11-30")]),
    ("Mål 2: Hjälpen kommer snabbt fram", [
        ("Första insatsperson i sju bilar", "Operativa avdelningen", "SOS Alarm", "2026-06-01"),
        ("Programhandling för ny station i Sörby", "Fastighet och teknik", "Tekniska kontoret", "2026-09-30"),
        ("Rekrytera deltidsbrandmän på fyra orter", "HR-funktionen", "Arbetsgivare på orterna", "2026-12-31"),
        ("Körövningar på halt underlag", "Operativa avdelningen", "", "2026-03-15"),
        ("Förlarm direkt till räddningsenheterna", "Ledningscentralen", "SOS Alarm", "2026-04-30")]),
    ("Mål 3: Vi är beredda på det ovanliga", [
        ("Samverkansövning på järnvägen", "Ledningscentralen", "Trafikverket, Polisen", "2026-10-15"),
        ("Skogsbrandsdepå i Ekfors", "Operativa avdelningen", "Skogsbolagen", "2026-05-01"),
        ("Reservkraft på tre stationer", "Fastighet och teknik", "", "2026-08-31"),
        ("Kurs i ledning av långvariga insatser", "Utbildningsavdelningen", "Länsstyrelsen", "2026-11-13")]),
    ("Mål 4: Medarbetarna håller i längden", [
        ("Fystester med personlig återkoppling", "Utbildningsavdelningen", "Företagshälsan", "2026-04-17"),
        ("Kamratstöd efter svåra insatser", "HR-funktionen", "", "Löpande"),
        ("Sanering av larmställ på alla stationer", "Fastighet och teknik", "Operativa avdelningen", "2026-09-01"),
        ("Omklädningsrum för alla på två stationer", "Fastighet och teknik", "Fackliga organisationer", "2026-12-15")]),
]  # fmt: skip


def _rescue_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(40, 24, "Utskrivet 2026-01-15")
    canvas.drawCentredString(landscape(A4)[0] / 2, 24, "VP 2026 beslutad.xlsx")
    canvas.drawRightString(landscape(A4)[0] - 40, 24, f"Sida {document.page} av 2")


def rescue(path: Path) -> Path:
    heads = (("Planering", "", "", "", "", "Uppföljning", "", ""),
             ("Nr", "Avdelning som ansvarar", "Aktivitet", "Samverkanspart", "Klart", "T1", "T2", "T3"))  # fmt: skip
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in each] for each in heads]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("TOPPADDING", (0, 0), (-1, -1), 6), ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
                        ("SPAN", (0, 0), (4, 0)), ("SPAN", (5, 0), (7, 0)),
                        ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#d9d9d9"))]  # fmt: skip
    for number, (goal, actions) in enumerate(RESCUE, 1):
        style += [("SPAN", (0, len(rows)), (-1, len(rows))),
                  ("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#fce4d6"))]  # fmt: skip
        rows.append([Paragraph(goal, _BOLD), *[""] * 7])
        for index, (title, units, others, end) in enumerate(actions, 1):
            rows.append(
                [Paragraph(text, _CELL) for text in (f"{number}.{index}", units, title, others, end, "", "", "")]
            )
    flow: list[Any] = [
        Paragraph("<b>Verksamhetsplan 2026</b>", _STYLES["BodyText"]),
        Paragraph("Direktionen, Räddningstjänstförbundet Mellansund", _STYLES["BodyText"]), Spacer(1, 8),
        Table(rows, colWidths=[32, 130, 230, 150, 65, 50, 50, 50], style=TableStyle(style), repeatRows=2),
    ]  # fmt: skip
    SimpleDocTemplate(
        str(path), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=45
    ).build(flow, onFirstPage=_rescue_page, onLaterPages=_rescue_page)
    return path
