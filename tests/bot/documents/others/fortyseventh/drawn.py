# ruff: noqa: E501
"""Thirteen houses with a style each (two of them in the text file): cards, banners, months, exports, internal budget."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_TOP = Alignment(wrap_text=True, vertical="top")

Row = tuple[str, str, str, str, str]
"""Title, types, units by ";", collaboration and time."""
Group = tuple[str, list[Row]]


def _all(groups: Sequence[Group]) -> list[Any]:
    return [each for goal, rows in groups for each in expects(goal, [row[:4] for row in rows], "*")]


# 1: a big city's plan on its side: contents, two rows of heads, figures between the tables
_CITY: list[Group] = [
    ("Gator och torg är hela och rena", [
        ("Ny upphandling av barmarksrenhållning", "", "Upphandling", "Gatudrift", "Q1–Q3"),
        ("Beläggningsprogram för cykelstråken", "", "Gatudrift", "Trafikplanering", "Q2–Q4"),
        ("Klottersanering inom ett dygn", "", "Gatudrift", "", "Hela året"),
        ("Byta till tysta sopmaskiner i innerstaden", "", "Fordonsservice", "Gatudrift", "Q4"),
        ("Jourtelefon med lägesbild på webben", "", "Kundcenter", "Kommunikation", "Q2")]),
    ("Träden klarar ett varmare klimat", [
        ("Trädplan för stenstaden", "", "Landskap", "Stadsbyggnadskontoret", "Q3"),
        ("Bevattningssäckar till nyplanterade träd", "", "Parkdrift", "", "Q2"),
        ("Skyfallsytor i två parker", "", "Landskap;Parkdrift", "VA-bolaget", "Q2–Q4"),
        ("Inventering av alm och ask", "", "Parkdrift", "Länsstyrelsen", "Q3")]),
    ("Fler går, cyklar och åker kollektivt", [
        ("Bussfält på Norra Kajgatan", "", "Trafikplanering", "Kollektivtrafikbolaget", "Q1–Q2"),
        ("Cykelgarage vid resecentrum", "", "Anläggning", "Fastighetskontoret", "Q4"),
        ("Sommargågator i fyra stadsdelar", "", "Trafikplanering", "Stadsdelsföreningarna", "Q2–Q3"),
        ("Parkeringsnorm för lastcyklar", "", "Trafikplanering", "", "Q3"),
        ("Vinterväghållning på skolvägar först", "", "Gatudrift", "Grundskoleförvaltningen", "Q4")]),
    ("Förvaltningen arbetar enkelt och digitalt", [
        ("E-tjänst för grävtillstånd", "", "Digital utveckling", "Ledningsägarna", "Q2"),
        ("Gemensam karta för pågående arbeten", "", "Digital utveckling", "Stadsbyggnadskontoret", "Q3"),
        ("Mallar för tjänsteutlåtanden", "", "Nämndsekretariatet", "", "Q1"),
        ("Introduktion för nyanställda", "", "HR", "", "Q2")]),
]  # fmt: skip
_CITY_FIGURES = ("Nöjdhet med städning, procent", "Krontäckning i innerstaden, procent", "Andel hållbara resor, procent",
                 "Andel ärenden via e-tjänst, procent")  # fmt: skip


def _city(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Västerhamns stad, Stadsmiljönämnden"
    section.footer.paragraphs[0].text = "Verksamhetsplan 2026 | Dnr SMN 0412/25 | Sida 1 av 9"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Stadsmiljönämnden, Västerhamns stad")
    document.add_paragraph("Innehåll").runs[0].bold = True
    document.add_paragraph("1 Inledning\t3")
    document.add_paragraph("2 Mål och nyckelaktiviteter\t4")
    for number, (goal, _) in enumerate(_CITY, 1):
        document.add_paragraph(f"2.{number} {goal}\t{number + 3}").paragraph_format.left_indent = Cm(0.8)
    document.add_paragraph("3 Ekonomi\t9")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph("Nämnden ansvarar för stadens gator, torg, parker och trafik. Planen bryter ned stadens budget och är "
                           "underlag för avdelningarnas egna planer. Nyckelaktiviteterna följs upp varje tertial.")  # fmt: skip
    document.add_heading("2 Mål och nyckelaktiviteter", 1)
    for number, (goal, rows) in enumerate(_CITY, 1):
        document.add_heading(f"2.{number} {goal}", 2)
        _two_heads(document, number, rows)
        document.add_paragraph()
        headed_table(document, [("Styrtal", "Utfall 2024", "Målvärde 2026"), (_CITY_FIGURES[number - 1], "61", "66")])
    document.add_heading("3 Ekonomi", 1)
    headed_table(document, [("Tkr", "Budget 2025", "Budget 2026"), ("Kommunbidrag", "1 214 300", "1 251 900"),
                            ("Intäkter", "402 000", "410 500"), ("Kostnader", "-1 616 300", "-1 662 400")])  # fmt: skip
    document.save(str(path))
    return path


def _two_heads(document: Any, number: int, rows: Sequence[Row]) -> None:
    table = headed_table(
        document, [("Nr", "Nyckelaktivitet", "Genomförs av", "Tillsammans med", "Tidplan", "Uppföljning", "", "")]
    )
    below = table.add_row().cells
    for column, text in zip((5, 6, 7), ("T1", "T2", "T3"), strict=True):
        below[column].paragraphs[0].add_run(text).bold = True
    table.cell(0, 5).merge(table.cell(0, 7)).text = "Uppföljning"
    for column in range(5):
        text = table.cell(0, column).text
        table.cell(0, column).merge(table.cell(1, column)).text = text
    for cell in table.rows[0].cells:
        cell.paragraphs[0].runs[0].bold = True
    table.autofit = False
    for at, (title, _, units, others, time) in enumerate(rows, 1):
        cells = table.add_row().cells
        values = (f"2.{number}.{at}", title, units.replace(";", "\n"), others, time)
        for cell, value in zip(cells, values, strict=False):
            cell.text = value
    for column, width in enumerate((1.4, 6.4, 3.4, 4.2, 2.4, 1.4, 1.4, 1.4)):
        table.columns[column].width = Cm(width)
        for cell in table.columns[column].cells[2:]:
            cell.width = Cm(width)


# 2: a region's export with process owners, the goal on every row and real dates
_REGION: list[tuple[str, Group]] = [
    ("Patient och kund", ("Maten till patienten är god och rätt", [
        ("Beställning av måltid i surfplatta", "", "Måltidsservice", "Sjukhusen", "2026-02-01 2026-10-30"),
        ("Ny kostvagn för avdelningskök", "", "Måltidsservice", "", "2026-03-01 2026-06-30"),
        ("Mätning av matsvinn på vårdavdelning", "", "Måltidsservice", "Hållbarhetsstaben", "2026-01-15 2026-12-15"),
        ("Smakpanel med patientföreträdare", "", "Måltidsservice", "Patientnämnden", "2026-04-01 2026-05-29")])),
    ("Patient och kund", ("Lokalerna är säkra och ändamålsenliga", [
        ("Legionellakontroll med digital logg", "", "Fastighetsdrift", "Vårdhygien", "2026-01-07 2026-09-30"),
        ("Byte av låssystem på två sjukhus", "", "Säkerhet", "Fastighetsdrift", "2026-02-02 2026-12-18"),
        ("Lokalförsörjningsplan för primärvården", "", "Fastighetsutveckling", "Primärvården", "2026-03-02 2026-11-27"),
        ("Skyltning på lättläst svenska", "", "Fastighetsutveckling", "Kommunikation", "2026-05-04 2026-10-16")])),
    ("Process", ("Varor finns när vården behöver dem", [
        ("Beredskapslager för tre månader", "", "Logistik", "Smittskydd", "2026-01-12 2026-12-31"),
        ("Streckkod på alla artiklar i centrallagret", "", "Logistik", "", "2026-02-09 2026-08-31"),
        ("Ny körplan för godstransporter", "", "Transport", "Logistik", "2026-04-13 2026-06-30"),
        ("Avtal om returflöden för textilier", "", "Tvätt och textil", "Upphandling", "2026-03-16 2026-09-25")])),
    ("Process", ("Servicen minskar sin klimatpåverkan", [
        ("Solceller på parkeringshus syd", "", "Fastighetsutveckling", "Elnätsbolaget", "2026-05-18 2026-11-30"),
        ("Elektrifiering av tio skåpbilar", "", "Transport", "", "2026-01-19 2026-10-30"),
        ("Flergångsmaterial i stället för engångs", "", "Tvätt och textil", "Operationsavdelningarna", "2026-02-16 2026-12-11"),
        ("Återvinning av lustgas", "", "Medicinsk teknik", "Förlossningen", "2026-03-23 2026-12-11")])),
    ("Medarbetare", ("Medarbetare stannar och utvecklas", [
        ("Språkutbildning på arbetstid", "", "Lokalvård", "Folkhögskolan", "2026-02-02 2026-12-18"),
        ("Karriärväg för vårdnära servicevärdar", "", "Patientnära service", "HR", "2026-01-26 2026-06-12"),
        ("Schema som läggs med inflytande", "", "Patientnära service", "", "2026-04-20 2026-11-13"),
        ("Lärlingsplatser för fastighetstekniker", "", "Fastighetsdrift", "Gymnasieskolorna", "2026-08-17 2026-12-18")])),
]  # fmt: skip


def _region(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppdrag"
    for line in ("Uppdrag och processägare", "Servicenämnden, Region Älvslätt", "Verksamhetsplan 2026",
                 "Uttag 2026-02-03 07:41"):  # fmt: skip
        sheet.append([line])
    sheet.append([])
    sheet.append(["Perspektiv", "Mål", "Uppdrags-ID", "Uppdrag", "Processägare", "Medverkande", "Startdatum", "Slutdatum",
                  "Status", "Senast ändrad"])  # fmt: skip
    for cell in sheet[6]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E78")
    number = 40210
    for view, (goal, rows) in _REGION:
        for title, _, unit, others, time in rows:
            number += 7
            start, end = map(date.fromisoformat, time.split())
            sheet.append(
                [view, goal, number, title, unit, others or None, start, end, "Ej påbörjad", date(2026, 1, 29)]
            )
    for column, width in enumerate((16, 36, 12, 42, 22, 22, 12, 12, 13, 14), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.auto_filter.ref = f"A6:J{sheet.max_row}"
    sheet.freeze_panes = "A7"
    chosen = book.create_sheet("Urval")
    for told in (["Parameter", "Värde"], ["Organisation", "Servicenämnden"], ["År", 2026], ["Nodtyp", "Uppdrag"],
                 ["Visa avslutade", "Nej"]):  # fmt: skip
        chosen.append(told)
    book.save(path)
    return path


# 3: an agency's list of commissions on printed pages, with contents and a source column
_AGENCY: list[Group] = [
    ("Strategiskt mål A: Kunskapen om marken når brukarna", [
        ("Öppna data om jordartskartan", "Regleringsbrevet", "Geodata", "Lantmäteriet", "30 juni"),
        ("Rådgivningsserie om dränering", "Internt", "Kunskap och råd", "Länsstyrelserna", "15 oktober"),
        ("Lägesrapport om åkermarkens mullhalt", "Regleringsbrevet", "Analys", "Lantbruksuniversitetet", "1 oktober"),
        ("Ny webbplats för provtagare", "Internt", "Kommunikation", "", "30 april")]),
    ("Strategiskt mål B: Tillsynen är likvärdig i landet", [
        ("Vägledning om massor och schakt", "Regleringsbrevet", "Tillsyn", "Naturvårdsverket", "28 februari"),
        ("Gemensam bedömningsmall för kommunerna", "Internt", "Tillsyn", "Kommunerna", "31 maj"),
        ("Utvärdering av avgifterna", "Regeringsuppdrag", "Analys;Ekonomi", "Ekonomistyrningsverket", "15 november"),
        ("Nätverk för nya inspektörer", "Internt", "Tillsyn", "", "Löpande")]),
    ("Strategiskt mål C: Myndigheten klarar höjd beredskap", [
        ("Plan för krigsorganisationens lokaler", "Försvarsplaneringen", "Säkerhet", "Fortifikationsverket", "30 september"),
        ("Öva utan mobilnät", "Internt", "Säkerhet", "", "12 maj"),
        ("Reservrutin för markprover", "Internt", "Laboratoriet", "Säkerhet", "31 augusti"),
        ("Redovisning av beredskapsarbetet", "Regleringsbrevet", "Generaldirektörens stab", "", "22 februari")]),
    ("Strategiskt mål D: Vi använder våra medel väl", [
        ("Samlat avtal för laboratorieutrustning", "Internt", "Inköp", "Laboratoriet", "30 juni"),
        ("Flytt till mindre kontor i Umeå", "Internt", "Ekonomi", "Fackliga organisationer", "1 december"),
        ("E-arkiv för ärendehandlingar", "Internt", "IT;Juridik", "Riksarkivet", "15 december"),
        ("Nytt tidredovisningssystem", "Internt", "HR", "Ekonomi", "1 september")]),
]  # fmt: skip


def _agency_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Jordarvsverket    Uppdragsplan 2026    Dnr 1.1-2025-1184")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"{document.page} (3)")


def _agency(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Uppdragsplan 2026", _STYLES["Title"]), Paragraph("Jordarvsverket", _STYLES["BodyText"]),
                       Paragraph("Beslutad av generaldirektören 2025-12-18", _STYLES["BodyText"]), Spacer(1, 12),
                       Paragraph("Innehåll", _STYLES["Heading3"])]  # fmt: skip
    flow += [
        Paragraph(f"{goal} {'.' * 40} {page}", _CELL) for page, (goal, _) in zip((2, 2, 2, 3), _AGENCY, strict=True)
    ]
    flow += [Spacer(1, 12), Paragraph("Uppdragsplanen samlar det som avdelningarna ska leverera under året utöver den löpande "
                                      "verksamheten. Medverkande avdelningar planerar sin tid själva. Ändringar beslutas av "
                                      "ledningsgruppen vid kvartalsskiftet.", _STYLES["BodyText"]), PageBreak()]  # fmt: skip
    grid = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8e2d0"))])  # fmt: skip
    number = 0
    for goal, actions in _AGENCY:
        rows: list[list[Any]] = [
            [Paragraph(text, _BOLD) for text in ("Nr", "Uppdrag", "Källa", "Avdelning", "Medverkande", "Redovisas")]
        ]
        for title, source, units, others, end in actions:
            number += 1
            values = (f"U{number}", title, source, units.replace(";", ", "), others or "–", end)
            rows.append([Paragraph(text, _CELL) for text in values])
        table = Table(rows, colWidths=[32, 220, 105, 120, 150, 85], style=grid, repeatRows=1)
        flow += [KeepTogether([Paragraph(goal, _STYLES["Heading2"]), table]), Spacer(1, 12)]
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(
        flow, onFirstPage=_agency_foot, onLaterPages=_agency_foot
    )
    return path


# 4: a county board's list of activities, as Excel saves it for Swedish Windows
_TYPES = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}
_COUNTY: list[tuple[str, Group]] = [
    ("Miljö", ("Vattnen i länet har god status", [
        ("Omprövning av vattenkraft i Lillån", "P", "Vattenenheten", "Kammarkollegiet", "2026-01-12;2026-12-18"),
        ("Lokala åtgärdssamordnare i tre kustvatten", "A", "Vattenenheten", "Kommunerna", "2026-02-01;2026-11-30"),
        ("Provtagning av PFAS vid brandövningsplatser", "P", "Miljöskyddsenheten", "Räddningstjänsterna", "2026-04-01;2026-09-30"),
        ("Ny teknik för att räkna lekfisk", "F", "Vattenenheten", "", "2026-03-02;2026-06-30")])),
    ("Naturvård", ("Skyddad natur sköts och används", [
        ("Naturvårdsbränning i två reservat", "A", "Naturskyddsenheten", "Skogsbolagen", "2026-05-04;2026-06-19"),
        ("Ledprogram för fjällnära områden", "P", "Naturskyddsenheten", "Samebyarna", "2026-01-19;2026-10-30"),
        ("Avtal om naturvård med markägare", "A", "Naturskyddsenheten;Rättsenheten", "", "2026-02-02;2026-12-11"),
        ("Digital guide till länets reservat", "F", "Kommunikationsenheten", "Turistorganisationen", "2026-08-17;2026-12-11")])),
    ("Landsbygd", ("Livsmedelsproduktionen ökar", [
        ("Rådgivning om ekologisk mjölk", "A", "Landsbygdsenheten", "Hushållningssällskapet", "2026-01-15;2026-12-15"),
        ("Handläggning av stöd inom 90 dagar", "A", "Landsbygdsenheten", "", "2026-01-01;2026-12-31"),
        ("Regional livsmedelsstrategi 2.0", "P", "Tillväxtenheten", "Regionen", "2026-02-16;2026-11-20"),
        ("Lokalt slakteri i länets norra del", "F", "Tillväxtenheten", "Lantbrukarnas riksförbund", "2026-03-09;2026-08-31")])),
    ("Samhällsskydd", ("Länet står starkt vid kris", [
        ("Länsövning med alla kommuner", "P", "Beredskapsenheten", "Regionen", "2026-03-01;2026-10-22"),
        ("Tillsyn av skredrisker i detaljplaner", "A", "Planenheten", "", "2026-01-12;2026-12-18"),
        ("Utbildning för tjänstemän i beredskap", "A", "Beredskapsenheten", "Polisen", "2026-04-13;2026-05-22"),
        ("Regional samordning av drivmedel", "P", "Beredskapsenheten", "Drivmedelsbolagen", "2026-02-23;2026-09-30"),
        ("Reservsamband via radio", "F", "Säkerhetsfunktionen", "", "2026-09-01;2026-12-11")])),
]  # fmt: skip


def _county(path: Path) -> Path:
    heads = ("Aktivitets-id", "Verksamhetsgren", "Verksamhetsmål", "Delaktivitet", "Typ", "Genomförs av", "I samverkan med",
             "Startar", "Slutar", "Läge")  # fmt: skip
    lines: list[Sequence[str]] = [("Aktivitetslista, verksamhetsplan 2026", *[""] * 9),
                                  ("Länsstyrelsen i Mellansunds län", *[""] * 9), [""] * 10, heads]  # fmt: skip
    for branch, (goal, rows) in _COUNTY:
        for title, kind, units, others, time in rows:
            number = f"VP26-{len(lines) - 3:03}"
            lines.append(
                (
                    number,
                    branch,
                    goal,
                    title,
                    _TYPES[kind],
                    units.replace(";", ", "),
                    others,
                    *time.split(";"),
                    "Planerad",
                )
            )
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    return path


# 5: a fire and rescue association's page of the intranet, pasted as text
_RESCUE: list[Group] = [
    ("Mål 1: Färre bränder i bostäder", [
        ("Hembesök i områden med äldre bebyggelse", "", "Förebyggande avdelningen", "Bostadsbolagen", "april–oktober"),
        ("Brandvarnarens dag på torgen", "", "Kommunikationsfunktionen", "Försäkringsbolagen", "1 december"),
        ("Tillsyn av flerbostadshus från sextiotalet", "", "Förebyggande avdelningen", "", "mars–november"),
        ("Spisvakt till personer med hemtjänst", "", "Förebyggande avdelningen", "Medlemskommunerna", "september")]),
    ("Mål 2: Hjälpen kommer fram snabbare", [
        ("Första insatsperson i fyra byar", "", "Operativa avdelningen", "Deltidskårerna", "juni"),
        ("Ny station i Västra hamnen, programhandling", "", "Teknik och fastighet", "Kommunens exploateringsenhet", "oktober"),
        ("Gemensam larmplan med grannförbundet", "", "Operativa avdelningen", "Räddningstjänsten Södra Slätten", "februari"),
        ("Drönare i ledningsbilen", "", "Operativa avdelningen", "", "augusti")]),
    ("Mål 3: Vi är många som vill vara brandman", [
        ("Prova på-kväll på varje deltidsstation", "", "Personalfunktionen", "", "maj"),
        ("Avtal med huvudarbetsgivarna", "", "Personalfunktionen", "Näringslivskontoren", "september"),
        ("Fysiska tester på hemorten", "", "Utbildningsgruppen", "Idrottshallarna", "mars")]),
    ("Mål 4: Förbundet är rustat för höjd beredskap", [
        ("Krigsplacering av all personal", "", "Personalfunktionen", "Plikt- och prövningsverket", "april"),
        ("Ledningsplats med reservkraft", "", "Teknik och fastighet", "", "december"),
        ("Övning i räddning ur raserade hus", "", "Utbildningsgruppen", "Hemvärnet", "oktober")]),
]  # fmt: skip


def _rescue(path: Path) -> Path:
    lines = ["Intranät > Styrande dokument > Planer", "", "Handlingsplan 2026", "==================",
             "Direktionen, Räddningstjänstförbundet Norra Slätten", "Senast ändrad 2026-01-19", "",
             "Handlingsplanen gäller hela förbundet. Stationerna gör egna veckoplaner",
             "utifrån den. Frågor besvaras av kansliet.", ""]  # fmt: skip
    for number, (goal, rows) in enumerate(_RESCUE, 1):
        lines += [goal, "-" * len(goal)]
        for at, (title, _, unit, others, time) in enumerate(rows, 1):
            lines += [f"  {number}.{at}  {title}", f"       Vem: {unit}"]
            lines += [f"       Med: {others}"] if others else []
            lines.append(f"       När: {time}")
        lines.append("")
    lines += ["Dokumentansvarig: kansliet", "Skriv ut    Dela    Tipsa om sidan"]
    path.write_text("\r\n".join(lines) + "\r\n", "utf-8")
    return path


# 6: an internal budget with activities and their cost, summed
_BUDGET: list[Group] = [
    ("Nämndmål 1 – Det är lätt att vara aktiv", [
        ("Öppet utegym vid Kvarnängen", "", "Kultur och fritid", "", "maj 180"),
        ("Nya bidragsregler för föreningar", "", "Kultur och fritid", "", "februari 0"),
        ("Simskola för vuxna", "", "Badhuset", "", "oktober 60"),
        ("Elljusspåret får ledbelysning", "", "Gatuenheten", "", "november 400")]),
    ("Nämndmål 2 – Kulturen når fler", [
        ("Bokbuss till tre byar", "", "Biblioteket", "", "mars 250"),
        ("Kulturskolan på fritidshemmen", "", "Kulturskolan", "", "augusti 120"),
        ("Scen för unga på sommartorget", "", "Kultur och fritid", "", "juli 90"),
        ("Meröppet bibliotek i Hulta", "", "Biblioteket", "", "september 75")]),
    ("Nämndmål 3 – Vi sköter det vi har", [
        ("Underhållsplan för kommunens broar", "", "Gatuenheten", "", "juni 150"),
        ("Energijakt i fem fastigheter", "", "Fastighetsenheten", "", "december 300"),
        ("Läcksökning på vattennätet", "", "VA-enheten", "", "november 210"),
        ("Digital felanmälan för invånare", "", "Servicecenter", "", "april 45")]),
    ("Nämndmål 4 – Byggandet går fortare", [
        ("Bygglov inom sju veckor", "", "Plan- och byggenheten", "", "löpande 0"),
        ("Fördjupad översiktsplan för Hulta", "", "Plan- och byggenheten", "", "december 500"),
        ("Tomtkö på webben", "", "Mark- och exploateringsenheten", "", "mars 30")]),
]  # fmt: skip


def _budget(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Internbudget 2026, Samhällsnämnden"
    document.add_heading("Internbudget 2026 med mål och aktiviteter", 0)
    document.add_paragraph("Samhällsnämnden, Ljungsåsa kommun")
    document.add_heading("Ekonomiska förutsättningar", 1)
    document.add_paragraph("Nämndens ram uppgår till 118,4 mnkr, vilket är 2,1 procent mer än föregående år. I ramen ingår "
                           "kompensation för löner med 1,9 mnkr. Sparkravet på 0,8 mnkr läggs på lokalkostnader.")  # fmt: skip
    headed_table(document, [("Verksamhet (tkr)", "Bokslut 2024", "Budget 2025", "Budget 2026"),
                            ("Nämnd och ledning", "4 120", "4 200", "4 310"), ("Fritid och kultur", "38 900", "39 400", "40 200"),
                            ("Gata, park och fastighet", "61 300", "62 000", "63 100"),
                            ("Plan och bygg", "10 100", "10 400", "10 790"), ("Summa", "114 420", "116 000", "118 400")])  # fmt: skip
    document.add_heading("Mål och aktiviteter", 1)
    document.add_paragraph("Kostnaden ryms inom ramen om inget annat anges.")
    for goal, rows in _BUDGET:
        document.add_heading(goal, 2)
        table = headed_table(document, [("Vad", "Vem", "Klart", "Kostnad (tkr)")])
        total = 0
        for title, _, unit, _, time in rows:
            month, cost = time.split()
            total += int(cost)
            for cell, text in zip(table.add_row().cells, (title, unit, month, cost), strict=True):
                cell.text = text
        for cell, text in zip(table.add_row().cells, ("Summa", "", "", str(total)), strict=True):
            cell.paragraphs[0].add_run(text).bold = True
    document.add_heading("Risker", 1)
    headed_table(document, [("Risk", "Sannolikhet", "Konsekvens", "Värde"), ("Högre elpris än beräknat", "3", "3", "9"),
                            ("Svårt att rekrytera byggnadsinspektörer", "4", "2", "8")])  # fmt: skip
    document.save(str(path))
    return path


# 7: a workbook with a sheet for each field, two rows of heads and the goal merged down
_CARE: list[tuple[str, list[Group]]] = [
    ("Äldreomsorg", [
        ("Äldre bor kvar hemma med trygghet", [
            ("Digital tillsyn på natten", "P", "Hemtjänst natt", "IT-avdelningen", ""),
            ("Fast omsorgskontakt till alla", "A", "Hemtjänst öst", "", ""),
            ("Hemrehabilitering efter sjukhusvistelse", "A", "Rehabenheten", "Region Viksund", "")]),
        ("Måltiden är dagens höjdpunkt", [
            ("Matråd på varje boende", "A", "Särskilda boenden", "Måltidsenheten", ""),
            ("Nattfasta under elva timmar", "A", "Särskilda boenden", "", ""),
            ("Lagad mat på plats i Solgården", "F", "Måltidsenheten", "Fastighetsavdelningen", "")])]),
    ("Individ och familj", [
        ("Barn får stöd i tid", [
            ("Öppen ingång för föräldrar", "P", "Familjecentralen", "Barnhälsovården", ""),
            ("Skolsocionomer på tre skolor", "A", "Resursenheten", "Utbildningsförvaltningen", ""),
            ("Förhandsbedömning inom 14 dagar", "A", "Mottagningen", "", "")]),
        ("Fler går till egen försörjning", [
            ("Jobbspår mot vård och omsorg", "P", "Arbetsmarknadsenheten", "Arbetsförmedlingen", ""),
            ("Automatiserad beräkning av normen", "F", "Ekonomiskt bistånd", "IT-avdelningen", "")])]),
    ("Funktionsstöd", [
        ("Den enskilde bestämmer mer", [
            ("Bildstöd i alla genomförandeplaner", "A", "Gruppbostäder", "", ""),
            ("Brukarråd med beslutsrätt över fritiden", "A", "Daglig verksamhet", "Fritidsgårdarna", ""),
            ("Välja dag i daglig verksamhet", "P", "Daglig verksamhet", "", "")]),
        ("Personalen har rätt kunskap", [
            ("Lågaffektivt bemötande, grundkurs", "A", "Kvalitetsenheten", "", ""),
            ("Stödpedagog på varje gruppbostad", "P", "Gruppbostäder", "HR-avdelningen", "")])]),
]  # fmt: skip


def _care(path: Path) -> Path:
    book = openpyxl.Workbook()
    about = book.worksheets[0]
    about.title = "Läs mig"
    for line in ("Nämndplan 2026", "Socialnämnden, Torsnäs kommun", "En flik för varje verksamhetsområde.",
                 "A = aktivitet, P = projekt, F = förstudie", "Delår per 31 augusti, helår per 31 december"):  # fmt: skip
        about.append([line])
    about["A1"].font = Font(bold=True, size=14)
    for area, groups in _CARE:
        sheet = book.create_sheet(area)
        sheet["A1"] = f"Nämndplan 2026 – {area}"
        sheet["A1"].font = Font(bold=True, size=14)
        _care_heads(sheet)
        at = _care_rows(sheet, groups)
        for line in sheet.iter_rows(min_row=3, max_row=at - 1, max_col=8):
            for cell in line:
                cell.border, cell.alignment = _ROUND, _TOP
        for letter, width in zip("ABCDEFGH", (28, 38, 6, 24, 24, 12, 12, 30), strict=True):
            sheet.column_dimensions[letter].width = width
        sheet.page_setup.orientation = "landscape"
    book.save(path)
    return path


def _care_rows(sheet: Any, groups: Sequence[Group]) -> int:
    """The row after the last."""
    at = 5
    for goal, rows in groups:
        sheet.cell(at, 1, goal)
        if len(rows) > 1:
            sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for row in rows:
            for column, value in enumerate(row[:4], 2):
                sheet.cell(at, column, value or None)
            at += 1
    return at


def _care_heads(sheet: Any) -> None:
    sheet["A3"], sheet["F3"] = "Planering", "Uppföljning"
    sheet.merge_cells("A3:E3")
    sheet.merge_cells("F3:H3")
    heads = ("Nämndmål", "Insats", "Typ", "Ansvarig enhet", "Samverkan", "Delår", "Helår", "Kommentar")
    for column, text in enumerate(heads, 1):
        sheet.cell(4, column, text)
        for row in (3, 4):
            sheet.cell(row, column).font = Font(bold=True)
            sheet.cell(row, column).fill = PatternFill("solid", fgColor="E2EFDA")


# 8: a state museum's pages in running blocks, numbered through
_MUSEUM: list[tuple[str, list[tuple[Row, str]]]] = [
    ("Verksamhetsmål 1: Samlingarna är ordnade och öppna", [
        (("Digitalisera gruvkartor från tre bruk", "", "Samlingar", "Riksarkivet", "oktober"),
         "Omkring 900 kartor skannas och läggs ut fritt."),
        (("Flytta textilmagasinet", "", "Samlingar", "Fastighetsverket", "december"),
         "Nya lokaler står klara efter sommaren."),
        (("Rensa dubbletter i föremålsdatabasen", "", "Digitala enheten", "", "juni"),
         "Arbetet börjar med verktyg och lampor."),
        (("Plan för restvärdesräddning", "", "Säkerhet och fastighet", "Räddningstjänsten", "mars"),
         "Planen övas en gång under hösten.")]),
    ("Verksamhetsmål 2: Fler unga besöker museet", [
        (("Skolprogram om järn och klimat", "", "Pedagogik", "Science center", "augusti"),
         "Programmet riktar sig till mellanstadiet."),
        (("Fri entré på torsdagskvällar", "", "Publik", "", "januari"),
         "Försöket pågår i ett år och räknas av i december."),
        (("Ungdomsråd med eget utställningsrum", "", "Publik", "Kulturskolan", "april"),
         "Rådet har en egen budget."),
        (("Spel om livet under jord", "", "Digitala enheten", "Högskolan", "november"),
         "En första version visas på sportlovet.")]),
    ("Verksamhetsmål 3: Forskningen når ut", [
        (("Konferens om bergsbrukets arbetare", "", "Forskning", "Universiteten", "september"),
         "Föredragen sänds på nätet."),
        (("Årsbok i ny form", "", "Kommunikation", "", "oktober"),
         "Upplagan minskar och texterna blir fritt tillgängliga."),
        (("Gästforskare två gånger om året", "", "Forskning", "", "löpande"),
         "Utlysningen görs i februari och augusti.")]),
    ("Verksamhetsmål 4: Myndigheten är hållbar", [
        (("Byt ut halogen mot led i basutställningen", "", "Säkerhet och fastighet", "", "maj"),
         "Elförbrukningen beräknas sjunka med en femtedel."),
        (("Rutin för direktupphandling", "", "Administration", "", "februari"),
         "Rutinen gäller köp över 30 000 kronor."),
        (("Medarbetarsamtal efter ny mall", "", "Administration", "Fackliga organisationer", "april"),
         "Cheferna utbildas i januari.")]),
]  # fmt: skip


def _museum_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(A4[0] / 2, 30, f"– {document.page} –")


def _museum(path: Path) -> Path:
    about = ParagraphStyle("about", parent=_STYLES["BodyText"], leftIndent=16, spaceBefore=0, spaceAfter=2)
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Centralmuseet för bergsbruk", _STYLES["Heading3"]),
                       Paragraph("Museet är en statlig myndighet. Planen utgår från instruktionen och regleringsbrevet och visar "
                                 "vad avdelningarna ska göra utöver den dagliga driften.", _STYLES["BodyText"])]  # fmt: skip
    number = 0
    for goal, rows in _MUSEUM:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        for (title, _, unit, others, time), text in rows:
            number += 1
            flow.append(Paragraph(f"<b>{number}. {title}</b>", _STYLES["BodyText"]))
            flow.append(Paragraph(text, about))
            helped = f" | Samverkan: {others}" if others else ""
            flow.append(Paragraph(f"<i>Avdelning: {unit}{helped} | Klart: {time}</i>", about))
    flow += [Paragraph("Uppföljning", _STYLES["Heading2"]),
             Paragraph("Ledningsgruppen går igenom planen tre gånger om året. Resultatet redovisas i årsredovisningen.",
                       _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_museum_foot, onLaterPages=_museum_foot)
    return path


# 9: a company's list with the months crossed, banners for goals and the owner last
_ENERGY: list[Group] = [
    ("Mål A: Elen och värmen kommer fram", [
        ("Kablifiera linjen mot Östra Hed", "P", "Elnät", "Markägarna", "3 4 5 6 7 8"),
        ("Byta 1 200 elmätare", "A", "Mätservice", "", "1 2 3 4 5 6 7 8 9 10"),
        ("Läckagekontroll med värmekamera", "A", "Fjärrvärme", "Kommunens drönarpilot", "2 11"),
        ("Reservpanna i Hedlunda tätort", "P", "Produktion", "", "5 6 7 8 9 10 11")]),
    ("Mål B: Kunderna är nöjda", [
        ("Faktura som går att förstå", "P", "Kundservice", "Konsumentvägledaren", "1 2 3"),
        ("Driftstörningar som sms", "A", "Kundservice", "Elnät", "4"),
        ("Energirådgivning på biblioteket", "A", "Marknad", "Biblioteket", "2 3 9 10"),
        ("Mina sidor med timvärden", "P", "IT", "Mätservice", "8 9 10 11 12")]),
    ("Mål C: Fossilfritt till 2030", [
        ("Biogas i spetspannan", "P", "Produktion", "Lantbrukskooperativet", "6 7 8 9"),
        ("Laddplatser på kommunens parkeringar", "P", "Marknad", "Gatukontoret", "4 5 6"),
        ("Klimatkrav i entreprenadavtal", "A", "Inköp", "", "1 2"),
        ("Eldrivna servicebilar", "A", "Inköp", "", "9 10 11 12")]),
    ("Mål D: Ingen skadas på jobbet", [
        ("Skyddsronder varje kvartal", "A", "Arbetsmiljö", "Skyddsombuden", "3 6 9 12"),
        ("Rapportera tillbud i mobilen", "P", "Arbetsmiljö", "IT", "2 3 4"),
        ("Elsäkerhetsutbildning för montörer", "A", "Elnät", "", "1 10"),
        ("Belastningsergonomi i pannhallen", "A", "Produktion", "Företagshälsan", "4 5")]),
]  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _energy(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetslista"
    sheet["A1"], sheet["A2"] = "Aktivitetslista 2026", "Styrelsen, Hedlunda Energi AB"
    sheet["A1"].font = Font(bold=True, size=16)
    for column, text in enumerate(("Nr", "Aktivitet", "Typ", *_MONTHS, "Samverkan", "Utförs av"), 1):
        cell = sheet.cell(4, column, text)
        cell.font, cell.border, cell.fill = Font(bold=True), _ROUND, PatternFill("solid", fgColor="FCE4D6")
    at = 5
    for goal, rows in _ENERGY:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="F8CBAD")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=17)
        for number, row in enumerate(rows, 1):
            _energy_row(sheet, at + number, f"{goal[4]}{number}", row)
        at += len(rows) + 1
    sheet.cell(at + 1, 1, "x = pågår denna månad. Typ: P = projekt, A = aktivitet.").font = Font(italic=True)
    for column, width in enumerate((6, 40, 5, *[5] * 12, 26, 18), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "C5"
    sheet.page_setup.orientation = "landscape"
    book.save(path)
    return path


def _energy_row(sheet: Any, at: int, number: str, row: Row) -> None:
    title, kind, unit, others, months = row
    marks = ["x" if str(month) in months.split() else None for month in range(1, 13)]
    for column, value in enumerate((number, title, kind, *marks, others or None, unit), 1):
        cell = sheet.cell(at, column, value)
        cell.border, cell.alignment = _ROUND, _TOP


# 10: a small card for each commitment, under the goal's heading
_CARDS: list[Group] = [
    ("Mål 1: Rätt besked i tid", [
        ("Förhandsbesked inom tre månader", "", "Bygglovsenheten", "Kommunarkitekten", "2026-12-31"),
        ("Drop-in för strandskyddsfrågor", "", "Bygglovsenheten", "", "2026-03-16"),
        ("Checklista för komplett ansökan", "", "Administrativa enheten", "Bygglovsenheten", "2026-04-30"),
        ("Äldre ritningar söks på webben", "", "Administrativa enheten", "Kommunarkivet", "2026-10-15")]),
    ("Mål 2: Friskt vatten och frisk luft", [
        ("Inventera avlopp runt Storsjön", "", "Miljöenheten", "Vattenrådet", "2026-09-30"),
        ("Luftmätning vid genomfarten", "", "Miljöenheten", "Gatuavdelningen", "2026-11-30"),
        ("Radonkontroll i förskolor", "", "Hälsoskyddsgruppen", "Fastighetsavdelningen", "2026-04-15"),
        ("Kemikalietillsyn i leksaksbutiker", "", "Hälsoskyddsgruppen", "", "2026-11-13")]),
    ("Mål 3: Planering för hela kommunen", [
        ("Detaljplan för Stationsområdet", "", "Planenheten", "Trafikverket", "2026-10-30"),
        ("Naturvärden i kartan", "", "Kart- och mätenheten", "Länsstyrelsen", "2026-06-12"),
        ("Medborgardialog i fyra orter", "", "Planenheten", "Kommunikationsenheten", "2026-05-22"),
        ("Primärkarta i tre dimensioner", "", "Kart- och mätenheten", "", "2026-12-11")]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Miljö- och byggnadsnämnden, Hallsviks kommun")
    document.add_paragraph(
        "Nämnden har tolv åtaganden. Varje åtagande har ett kort. Korten skrivs ut och sitter på enhetens tavla."
    )
    for goal, rows in _CARDS:
        document.add_heading(goal, 1)
        for text, _, unit, others, end in rows:
            lines = [
                ("Åtagande", text),
                ("Ansvarig", unit),
                ("Samverkan", others),
                ("Klart senast", end),
                ("Uppföljning", ""),
            ]
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for label, value in lines:
                cells = table.add_row().cells
                cells[0].paragraphs[0].add_run(label).bold = True
                cells[1].text = value
                cells[0].width, cells[1].width = Cm(4), Cm(12)
            document.add_paragraph()
    document.save(str(path))
    return path


# 11: a joint board's one long table, goals as rows over its whole width
_JOINT: list[tuple[str, list[tuple[Row, str]]]] = [
    ("Mål 1 Ställföreträdarna är rätt valda", [
        (("Grundutbildning före första uppdraget", "", "Rekryteringsgruppen", "", "Mars"), "Två kvällar, även på distans"),
        (("Informationskampanj om uppdraget", "", "Kansliet", "", "April"), "Affischer, lokalradio och föreningsbrev"),
        (("Registerkontroll en gång om året", "", "Granskningsgruppen", "", "Maj"), "Stickprov på en tredjedel"),
        (("Avtal med professionella ställföreträdare", "", "Kansliet;Upphandlingsenheten", "", "Oktober"), "Ramavtal på två år"),
        (("Lämplighetssamtal efter ny modell", "", "Rekryteringsgruppen", "", "Augusti"), "Två handläggare vid varje samtal")]),
    ("Mål 2 Granskningen är snabb och säker", [
        (("Årsräkning via e-tjänst", "", "Granskningsgruppen", "", "Januari"), "Länk skickas med årsbrevet"),
        (("Djupgranskning av tjugo akter", "", "Granskningsgruppen", "", "November"), "Slumpvis urval ur alla tre kommuner"),
        (("Nya mallar för föreläggande", "", "Juristfunktionen", "", "Februari"), "Klarspråksgranskas före beslut"),
        (("Arvode beslutas inom tio dagar", "", "Granskningsgruppen", "", "Löpande"), "Mäts varje månad"),
        (("Säker post till banker", "", "Kansliet;IT-enheten", "", "September"), "Prov med två banker")]),
    ("Mål 3 Huvudmannen får vara med", [
        (("Lättläst broschyr om god man", "", "Kansliet", "", "Maj"), "Tas fram med funktionsrättsrörelsen"),
        (("Klagomål besvaras inom en vecka", "", "Enhetschef", "", "Löpande"), "Redovisas för nämnden varje tertial"),
        (("Samtal med huvudmän på tre boenden", "", "Rekryteringsgruppen", "", "Oktober"), "Ett boende i varje kommun"),
        (("Översyn av förvaltarskap äldre än fem år", "", "Juristfunktionen", "", "December"), "Börjar med de äldsta ärendena")]),
]  # fmt: skip


def _joint(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Vad", "Hur", "Vem", "När", "Klart")]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]  # fmt: skip
    for goal, actions in _JOINT:
        style += [("SPAN", (0, len(rows)), (-1, len(rows))),
                  ("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#e4ecf7"))]  # fmt: skip
        rows.append([Paragraph(goal, _BOLD), "", "", "", ""])
        for (title, _, units, _, time), how in actions:
            rows.append([*(Paragraph(text, _CELL) for text in (title, how, units.replace(";", ", "), time)), ""])
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=45, rightMargin=45).build([
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Överförmyndarnämnden i samverkan, Lomås, Ekhyttan och Vassbro kommuner", _STYLES["BodyText"]),
        Paragraph("Nämnden är gemensam för tre kommuner. Planen gäller kansliet i Lomås.", _STYLES["BodyText"]),
        Spacer(1, 8),
        Table(rows, colWidths=[160, 140, 100, 60, 40], style=TableStyle(style), repeatRows=1),
        Spacer(1, 8),
        Paragraph("Beslutad av nämnden 2025-12-03 § 88. Följs upp efter april, augusti och december.", _CELL),
    ])  # fmt: skip
    return path


_each = partial(in_each_format, "fortyseventh_drawn")


def _untyped(groups: Sequence[Group]) -> list[Group]:
    return [
        (goal, [(title, "", units, others, time) for title, _, units, others, time in rows]) for goal, rows in groups
    ]


FORTYSEVENTH: list[Drawn] = [
    *_each("storstad med innehåll, två rubrikrader och styrtal emellan", _all(_CITY), {"docx": _city}, activities="18",
           year="2026", goals="4"),
    *_each("uttag med processägare och mål på varje rad", _all([group for _, group in _REGION]), {"xlsx": _region},
           activities="20", year="2026", goals="5"),
    *_each("uppdragsplan med källa och avdelning på tryckta sidor", _all(_untyped(_AGENCY)), {"pdf": _agency},
           activities="16", year="2026", goals="4"),
    *_each("aktivitetslista i svensk Windows-kod", _all([group for _, group in _COUNTY]), {"csv": _county},
           activities="17", year="2026", goals="4"),
    *_each("intranätsida som text med vem, med och när", _all(_RESCUE), {"txt": _rescue}, activities="14", year="2026",
           goals="4"),
    *_each("internbudget med vad, vem och kostnad", _all(_BUDGET), {"docx": _budget}, activities="15", year="2026",
           goals="4"),
    *_each("en flik för varje verksamhetsområde under två rubrikrader", _all([group for _, groups in _CARE for group in groups]),
           {"xlsx": _care}, activities="16", year="2026", goals="6"),
    *_each("numrerade stycken med avdelningen sist", _all([(goal, [row for row, _ in rows]) for goal, rows in _MUSEUM]),
           {"pdf": _museum}, activities="14", year="2026", goals="4"),
    *_each("månader kryssade, mål som band och ansvarig sist", _all(_ENERGY), {"xlsx": _energy}, activities="16", year="2026",
           goals="4"),
    *_each("ett kort för varje åtagande", _all(_CARDS), {"docx": _cards}, activities="12", year="2026", goals="3"),
    *_each("en lång tabell med målen som rader", _all([(goal, [row for row, _ in rows]) for goal, rows in _JOINT]),
           {"pdf": _joint}, activities="14", year="2026", goals="3"),
]  # fmt: skip
