# ruff: noqa: E501
"""What needs real drawing: quarters with words, points inside cells, slides, roles in columns, a sheet for each clinic."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.sheets import framed, landscape_widths
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9.5, leading=12, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text or None)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")


# 1: a planning sheet where each quarter's cell tells what is done in it
Quarters = tuple[str, str, str, str]
_QUARTERLY: list[tuple[str, list[tuple[str, str, Quarters, int | None]]]] = [
    ("Trafiken flyter och alla kommer fram", [
        ("Bygga om korsningen Storgatan–Järnvägsgatan", "Gatuenheten", ("Projektering", "Upphandling", "Byggstart", "Slutbesiktning"), 4200),
        ("Nya cykelöverfarter vid tre skolor", "Gatuenheten", ("Val av platser", "Byggnation", "Byggnation", "Klart"), 950),
        ("Trafikmätning på infartslederna", "Trafikenheten", ("", "Mätning v. 18", "Mätning v. 38", "Rapport"), 120),
        ("Se över parkeringsreglerna i centrum", "Trafikenheten", ("Nuläge", "Samråd", "", "Beslut i nämnden"), None)]),
    ("Vattnet räcker och är rent", [
        ("Förnya 1 200 meter ledning på Norrmalm", "VA-enheten", ("Upphandling", "Schaktning", "Schaktning", "Återställning"), 6100),
        ("Fjärravlästa mätare, etapp 2", "VA-enheten", ("Beställning", "Montage", "Montage", "Montage"), 1800),
        ("Ansökan om vattenskyddsområde för Långsjön", "VA-enheten, Projektenheten", ("Underlag", "Samråd", "", "Ansökan inlämnad"), 300),
        ("Spolplan för dagvattenbrunnar", "Driftenheten", ("Plan klar", "Spolning", "", "Spolning"), None)]),
    ("Parkerna inbjuder till vistelse", [
        ("Utegym i Hembygdsparken", "Parkenheten", ("", "Upphandling", "Byggnation", "Invigning"), 700),
        ("Ersätta sjuka almar längs Kungsallén", "Parkenheten", ("Fällning", "Plantering", "Skötsel", "Skötsel"), 410),
        ("Lekplatsbesiktning med åtgärdslista", "Parkenheten", ("", "Besiktning", "Åtgärder", ""), 150),
        ("Perenner i stället för sommarblommor på torget", "Parkenheten", ("Växtval", "Plantering", "", "Utvärdering"), 90)]),
    ("Kommunens lokaler används klokt", [
        ("Energideklarera tolv byggnader", "Fastighetsenheten", ("Fyra byggnader", "Fyra byggnader", "", "Fyra byggnader"), 240),
        ("Solceller på Vallaskolans tak", "Fastighetsenheten, Projektenheten", ("Hållfasthet", "Upphandling", "Montage", "Driftstart"), 2300),
        ("Ny skötselplan för ventilation", "Driftenheten", ("", "", "Plan klar", "Utbildning"), None),
        ("Inventera tomma lokaler", "", ("", "Inventering", "", "Redovisning"), None)]),
]  # fmt: skip


def _quarterly(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Planering 2027"
    sheet["A1"], sheet["A2"] = "Aktivitetsplan 2027", "Tekniska nämnden, Granbäcks kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    _heads(
        sheet, 4, ("Nämndmål", "Nr", "Aktivitet", "Ansvarig enhet", "Tidplan 2027", "", "", "", "Budget tkr"), "C6E0B4"
    )
    _heads(sheet, 5, ("", "", "", "", "Kv 1", "Kv 2", "Kv 3", "Kv 4", ""), "E2EFDA")
    for letter in "ABCDI":
        sheet.merge_cells(f"{letter}4:{letter}5")
    sheet.merge_cells("E4:H4")
    at = 6
    for number, (goal, rows) in enumerate(_QUARTERLY, 1):
        top = at
        for index, (title, unit, quarters, money) in enumerate(rows, 1):
            values = (None, f"{number}.{index}", title, unit or None, *(text or None for text in quarters), money)
            for column, value in enumerate(values, 1):
                sheet.cell(at, column, value)
            at += 1
        sheet.cell(top, 1, goal)
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    framed(sheet, 6, at - 1, 9)
    sheet.cell(at, 8, "Summa").font = Font(bold=True)
    sheet.cell(at, 9, sum(row[3] or 0 for _, rows in _QUARTERLY for row in rows))
    sheet.cell(at + 2, 1, "Planen stäms av vid enhetschefsmötet den första måndagen i varje kvartal.")
    landscape_widths(sheet, (24, 6, 40, 22, 17, 17, 17, 17, 12))
    sheet.freeze_panes = "D6"
    book.save(path)
    return path


# 2: Word on its side: the activities are points inside the cell of their owner's row
_POINTS: list[tuple[str, list[tuple[list[str], str, list[str]]]]] = [
    ("Nämndmål 1: Renhållningen märks", [
        (["Sopsugar på de sex största torgen", "Extra tömning av papperskorgar under sommarlovet", "Askkoppar vid alla busshållplatser"],
         "Renhållningsenheten", ["Antal synpunkter på nedskräpning", "Betyg i medborgarundersökningen"]),
        (["Klottersanering inom 48 timmar", "Ny belysning i tre gångtunnlar"], "Gatuenheten", ["Antal felanmälningar"])]),
    ("Nämndmål 2: Vintern kommer inte som en överraskning", [
        (["Öva snöberedskap i oktober", "Sandlådor vid branta backar", "Gps i alla plogfordon"], "Driftsenheten", ["Antal halkolyckor", "Tid till röjd gångbana"]),
        (["Nytt avtal om snöröjning i ytterområdena", "Avtal om vägsalt för tre säsonger"], "Upphandlingsenheten", ["Avtal tecknade före 1 september"])]),
    ("Nämndmål 3: Anläggningarna håller länge", [
        (["Inspektera 14 broar", "Underhållsplan för stödmurar", "Reparera kajen vid gästhamnen", "Måla räcken längs ån"],
         "Anläggningsenheten", ["Andel broar utan anmärkning"])]),
]  # fmt: skip


def _listed(cell: Any, points: Sequence[str]) -> None:
    """Each point a paragraph of its own, as Word's button for a list makes them."""
    first = cell.paragraphs[0]
    first.text, first.style = points[0], "List Bullet"
    for point in points[1:]:
        cell.add_paragraph(point, style="List Bullet")


def _points(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Storforsby kommun | Tekniska nämnden | Verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Tekniska nämnden, Storforsby kommun")
    document.add_heading("Inledning", 1)
    document.add_paragraph("Nämnden sköter gator, broar, renhållning och vinterväghållning i kommunens fyra tätorter.")
    document.add_heading("Mål, aktiviteter och mått", 1)
    table = headed_table(document, [("Nämndmål", "Aktiviteter under året", "Ansvarig enhet", "Så mäter vi")])
    for goal, rows in _POINTS:
        top = len(table.rows)
        for activities, unit, measures in rows:
            cells = table.add_row().cells
            _listed(cells[1], activities)
            cells[2].text = unit
            _listed(cells[3], measures)
        table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Läget redovisas för nämnden i maj, september och februari.")
    document.save(str(path))
    return path


# 4: an export from a planning tool, saved by a Swedish Excel
_EXPORTED: list[tuple[str, list[tuple[str, str, str, str, str, str, str]]]] = [
    ("Läslusten ökar", [
        ("Bokcirklar på arbetsplatser", "Fem arbetsplatser under året,\nen träff i månaden", "Aktivitet", "Biblioteket", "Folkuniversitetet", "2026-02-02", "2026-11-30"),
        ("Självbetjäning i Kvarnby filial", "Öppet klockan 7–21", "Projekt", "Biblioteket", "Fastighetskontoret", "2026-01-12", "2026-06-15"),
        ("Läsambassadör i varje kommundel", "", "Aktivitet", "Biblioteket", "", "2026-03-01", "2026-12-31"),
        ("Gemensam bibliotekskatalog i länet", "Jämför tre system", "Förstudie", "Biblioteket", "Länets kommuner", "2026-09-01", "2026-12-15")]),
    ("Unga tar plats i kulturlivet", [
        ("Musikstudio på fritidsgården Navet", "Utrustning för 90 000 kr", "Projekt", "Kulturskolan", "Fritidsgårdarna", "2026-02-16", "2026-08-31"),
        ("Filmkurs på sportlovet", "", "Aktivitet", "Kulturskolan", "", "2026-02-23", "2026-02-27"),
        ("Ungdomar bokar artister till stadsfesten", "Sex unga i programrådet", "Aktivitet", "Evenemangsgruppen", "Ungdomsrådet", "2026-01-20", "2026-08-15"),
        ("Subventionerad hyra av instrument", "Utred nivå och målgrupp", "Förstudie", "Kulturskolan", "", "2026-04-01", "2026-10-01"),
        ("Danslinje för nybörjare över tolv år", "", "Aktivitet", "Kulturskolan", "", "2026-08-24", "2026-12-18")]),
    ("Kulturarvet lever vidare", [
        ("Digitalisera fotosamlingen", "12 000 glasplåtar; först 1890–1920", "Projekt", "Museet", "Hembygdsföreningen", "2026-01-07", "2026-12-18"),
        ("Bruksvandring för årskurs 5", "", "Aktivitet", "Museet", "Skolorna", "2026-04-13", "2026-10-02"),
        ("Vårdplan för Smedjan", "", "Projekt", "Museet", "Länsstyrelsen", "2026-03-02", "2026-09-30"),
        ("Nya texter i basutställningen", "På svenska, finska och engelska", "Projekt", "Museet", "", "2026-05-04", "2026-11-13"),
        ("Öppna magasin en söndag i kvartalet", "", "Aktivitet", "Museet", "", "2026-03-15", "2026-12-06"),
        ("Namnge gator efter kvinnor i bygden", "Underlag till namnberedningen", "Aktivitet", "Kulturkansliet", "Namnberedningen", "2026-02-01", "2026-05-29")]),
]  # fmt: skip


def _exported(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        write = csv.writer(file, delimiter=";").writerow
        write(["Verksamhetsplan 2026, Kulturnämnden i Hedvalla kommun"] + [""] * 11)
        write(["Utskriven 2026-01-07 08:41"] + [""] * 11)
        write([""] * 12)
        write(
            [
                "Rad-id",
                "Nämndens mål",
                "Aktivitet",
                "Beskrivning",
                "Typ",
                "Ansvarig avdelning",
                "Samverkar med",
                "Startdatum",
                "Slutdatum",
                "Status",
                "Andel klart",
                "Senast ändrad",
            ]
        )
        at = 4071
        for goal, rows in _EXPORTED:
            for title, about, kind, unit, others, start, end in rows:
                write([at, goal, title, about, kind, unit, others, start, end, "Ej startad", "0 %", "2025-12-19"])
                at += 3
    return path


# 5: slides saved as PDF: a goal on each, its activities in points with the owner below
_SLIDES: list[tuple[str, str, list[tuple[str, str, str]]]] = [
    ("Affärsmål 1: Nöjda hyresgäster i skolor och förskolor", "Vi svarar snabbt och gör rätt från början", [
        ("Felanmälan i mobilen med foto och återkoppling", "Kundservice", "kvartal 2"),
        ("Fast kontaktperson för varje rektor", "Förvaltning", "kvartal 1"),
        ("Inneklimatmätning i 40 klassrum med uppföljande samtal", "Teknik", "kvartal 4"),
        ("Gårdsvandring tillsammans med elever på sex skolor", "Förvaltning", "kvartal 3")]),
    ("Affärsmål 2: Hus som drar tio procent mindre energi", "Vi mäter varje månad", [
        ("Värmepump i Tallbackens förskola", "Projekt", "kvartal 3"),
        ("Styr ventilationen efter närvaro i Sporthallen", "Teknik", "kvartal 2"),
        ("Driftrond varje vecka under eldningssäsongen", "Drift", "löpande"),
        ("Byt 600 armaturer till led i korridorer och trapphus", "Drift", "kvartal 4")]),
    ("Affärsmål 3: Byggprojekt i tid och inom budget", "Vi bygger två skolor samtidigt", [
        ("Gemensam mall för kalkyl och riskbuffert", "Projekt", "kvartal 1"),
        ("Månadsvis genomgång av pågående entreprenader", "Projekt", "löpande"),
        ("Återbruka dörrar och porslin från Gamla gymnasiet", "Hållbarhet", "kvartal 3")]),
    ("Affärsmål 4: En arbetsplats man rekommenderar", "Vi är 62 medarbetare", [
        ("Lärlingsplatser för två fastighetstekniker", "HR", "kvartal 3"),
        ("Ledarskapsdagar vår och höst", "HR", "kvartal 4"),
        ("Genomgång av ensamarbete och larm", "Drift", "kvartal 1")]),
]  # fmt: skip
_WIDTH, _HEIGHT = 960, 540


def _slide(canvas: Canvas, number: int, title: str, below: str = "") -> None:
    canvas.setFillColor(colors.HexColor("#1f4e5f"))
    canvas.rect(0, _HEIGHT - 18, _WIDTH, 18, stroke=0, fill=1)
    canvas.setFillColor(colors.black)
    canvas.setFont("Helvetica-Bold", 28)
    canvas.drawString(60, _HEIGHT - 80, title)
    canvas.setFont("Helvetica-Oblique", 16)
    canvas.drawString(60, _HEIGHT - 108, below)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 24, "Hedvalla Skolfastigheter AB")
    canvas.drawRightString(_WIDTH - 60, 24, str(number))


def _slides(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=(_WIDTH, _HEIGHT))
    canvas.setTitle("Affärsplan 2027")
    canvas.setFont("Helvetica-Bold", 44)
    canvas.drawString(60, 310, "Affärsplan 2027")
    canvas.setFont("Helvetica", 22)
    canvas.drawString(60, 265, "Styrelsen, Hedvalla Skolfastigheter AB")
    canvas.drawString(60, 235, "Beslutad 26 november 2026")
    canvas.showPage()
    _slide(canvas, 2, "Vårt uppdrag", "Ur ägardirektivet")
    _said(canvas, ("Bolaget äger och förvaltar kommunens skolor, förskolor och idrottshallar.",
                   "Avkastningen ska vara 3,5 procent på totalt kapital."))  # fmt: skip
    canvas.showPage()
    for number, (goal, below, rows) in enumerate(_SLIDES, 3):
        _slide(canvas, number, goal, below)
        at = _HEIGHT - 160
        for title, unit, end in rows:
            canvas.setFont("Helvetica", 20)
            canvas.drawString(70, at, "•")
            for line in simpleSplit(title, "Helvetica", 20, 430):
                canvas.drawString(90, at, line)
                at -= 24
            canvas.setFont("Helvetica", 14)
            canvas.drawString(90, at, f"Ansvarig: {unit}. Klart: {end}.")
            at -= 36
        canvas.showPage()
    _slide(canvas, 7, "Ekonomi i korthet", "Miljoner kronor")
    _said(canvas, ("Hyresintäkter 214", "Drift och underhåll 118", "Investeringar 305"))
    canvas.showPage()
    _slide(canvas, 8, "Tack!", "Frågor?")
    canvas.save()
    return path


def _said(canvas: Canvas, lines: Sequence[str]) -> None:
    canvas.setFont("Helvetica", 20)
    for index, line in enumerate(lines):
        canvas.drawString(70, _HEIGHT - 170 - 36 * index, line)


# 6: a company's workbook: the goal is a row over the whole width, then figures and risks in sheets of their own
_BUSINESS: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("MÅL 1 – Det är lätt att parkera rätt", [
        ("Gemensam app för gata och garage", "Digitala tjänster", "Kundservice", "Hög", "jan", "maj"),
        ("Tydligare skyltar i Kvarteret Falken", "Drift", "", "Medel", "mars", "juni"),
        ("Prova avgift per minut i två garage", "Affärsutveckling", "Ekonomi", "Hög", "april", "okt"),
        ("Parkeringsvärdar vid stora evenemang", "Drift", "Arenabolaget", "Låg", "maj", "sep")]),
    ("MÅL 2 – Fler väljer delad eller fossilfri resa", [
        ("Bygga 80 laddplatser i Norra garaget", "Projekt", "Elnätsbolaget", "Hög", "feb", "nov"),
        ("Bilpool för kommunens medarbetare", "Affärsutveckling", "Serviceförvaltningen", "Medel", "jan", "sep"),
        ("Låsbara cykelrum vid stationen", "Projekt", "Gatukontoret", "Medel", "aug", "dec"),
        ("Lastcyklar till uthyrning på prov", "Affärsutveckling", "", "Låg", "april", "okt"),
        ("Utreda mobilitetshus i Hamnstaden", "Projekt", "Stadsbyggnadskontoret", "Hög", "jan", "dec")]),
    ("MÅL 3 – Anläggningarna är trygga dygnet runt", [
        ("Kamerabevakning i trapphus", "Drift", "Säkerhetsfunktionen", "Hög", "jan", "april"),
        ("Måla om plan 1 och 2 i ljus färg", "Drift", "", "Medel", "juni", "aug"),
        ("Nattvandring med föreningar", "Kundservice", "Föreningsrådet", "Låg", "sep", "dec"),
        ("Brandskyddskontroll i alla garage", "Drift", "Räddningstjänsten", "Hög", "feb", "mars")]),
    ("MÅL 4 – Bolaget har en stark ekonomi", [
        ("Säga upp tre olönsamma arrenden", "Ekonomi", "Juridik", "Medel", "jan", "juni"),
        ("Ny modell för prissättning av tillstånd", "Affärsutveckling, Ekonomi", "", "Hög", "mars", "nov"),
        ("Upphandla kontrollavgiftssystem", "Digitala tjänster", "Upphandlingsbyrån", "Hög", "feb", "dec")]),
]  # fmt: skip


def _business(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Affärsplan"
    sheet["A1"] = "Affärsplan 2026 – mål och aktiviteter"
    sheet["A2"] = "Styrelsen, Lundåkers Parkering och Mobilitet AB"
    sheet["A1"].font = Font(bold=True, size=14)
    heads = (
        "Aktivitet",
        "Ansvarig avdelning",
        "Stöd av",
        "Prioritet",
        "Start",
        "Klart",
        "Läge T1",
        "Läge T2",
        "Läge T3",
    )
    _heads(sheet, 4, heads, "D9E1F2")
    at = 5
    for goal, rows in _BUSINESS:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=9)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="F2F2F2")
        for row in rows:
            at += 1
            for column, value in enumerate(row, 1):
                sheet.cell(at, column, value or None)
        at += 1
    framed(sheet, 5, at - 1, 9)
    landscape_widths(sheet, (42, 24, 24, 10, 8, 8, 11, 11, 11))
    figures = book.create_sheet("Nyckeltal")
    for line in (
        ["Nyckeltal", "Utfall 2024", "Mål 2026"],
        ["Beläggning i garage", "61 %", "70 %"],
        ["Nöjda kunder", "68 %", "75 %"],
        ["Soliditet", "24 %", "26 %"],
    ):
        figures.append(line)
    risks = book.create_sheet("Risker")
    for told in (
        ["Risk", "Sannolikhet", "Konsekvens"],
        ["Lägre beläggning vid hemarbete", 3, 3],
        ["Elnätet räcker inte till laddning", 2, 4],
    ):
        risks.append(told)
    book.save(path)
    return path


# 7: a hospital's table on its side: two rows of headings, the goal's cell over its rows
_HOSPITAL: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Patienten får vård i tid", [
        ("Kvällsmottagning för ögonpatienter två dagar i veckan", "Ögonkliniken", "Patientservice", "Väntetid till besök", "60 dagar", "2026-05-31"),
        ("Operationsplanering för veckans alla dagar", "Operationskliniken", "Ortopedkliniken", "Utnyttjad salstid", "82 %", "2026-09-01"),
        ("Boka återbesök innan patienten går hem", "Medicinkliniken", "", "Andel bokade", "90 %", "2026-03-31"),
        ("Samla bröstdiagnostik till en och samma dag", "Röntgenkliniken", "Kirurgkliniken", "Tid till svar", "3 dagar", "2026-10-15"),
        ("Telefonrådgivning av specialistsjuksköterska", "Neurologkliniken", "", "Antal samtal", "1 200", "2026-06-30")]),
    ("Vården är säker", [
        ("Läkemedelsgenomgång vid inskrivning av äldre", "Medicinkliniken", "Sjukhusapoteket", "Andel genomgångar", "95 %", "2026-04-30"),
        ("Checklista mot trycksår på alla vårdavdelningar", "Omvårdnadsstaben", "", "Andel med trycksår", "under 5 %", "2026-02-28"),
        ("Simulera hjärtstopp en gång i månaden", "Akutkliniken", "Kliniskt träningscentrum", "Antal övningar", "11", "2026-12-31"),
        ("Observera handhygien på samtliga enheter", "Vårdhygien", "", "Följsamhet", "90 %", "2026-11-30")]),
    ("Medarbetaren vill stanna", [
        ("Önskescheman på tre avdelningar", "HR-staben", "Fackliga organisationer", "Andel avgångar", "9 %", "2026-09-30"),
        ("Introduktionsår för nya sjuksköterskor", "Omvårdnadsstaben", "Högskolan", "Andel som är kvar", "85 %", "2026-08-31"),
        ("Karriärtjänster för undersköterskor", "HR-staben", "", "Antal tjänster", "12", "2026-12-01")]),
    ("Sjukhuset hushåller med resurserna", [
        ("Flergångsmaterial i stället för engångs på operation", "Operationskliniken", "Materialförsörjningen", "Inköpt engångs", "minus 15 %", "2026-12-31"),
        ("Rena lustgasen på förlossningen", "Kvinnokliniken", "Fastighetsstaben", "Utsläpp", "minus 90 %", "2026-06-15"),
        ("Halvera mängden kasserade läkemedel", "Sjukhusapoteket", "", "Kasserat värde", "1,1 mnkr", "2026-12-31"),
        ("Stoppa dubbla remisser till bilddiagnostik", "Röntgenkliniken", "Vårdcentralerna", "Andel dubbla", "2 %", "2026-10-31")]),
]  # fmt: skip


def _hospital_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(40, 22, "Sjukhusstyrelsen i Region Mälarnäs | Verksamhetsplan 2026 | Dnr SJS 2025-417")
    canvas.drawRightString(landscape(A4)[0] - 40, 22, f"Sida {document.page} av 2")


def _hospital(path: Path) -> Path:
    first = ("Mål", "Aktivitet", "Ansvar", "", "Uppföljning", "", "")
    second = ("", "", "Ansvarig verksamhet", "Medverkar", "Mått", "Målvärde", "Klart")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) if text else "" for text in heads] for heads in (first, second)]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
                        ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#dbe5f1")), ("SPAN", (0, 0), (0, 1)),
                        ("SPAN", (1, 0), (1, 1)), ("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (6, 0))]  # fmt: skip
    for goal, activities in _HOSPITAL:
        at = len(rows)
        style.append(("SPAN", (0, at), (0, at + len(activities) - 1)))
        for index, activity in enumerate(activities):
            rows.append([Paragraph(goal, _BOLD) if not index else "", *(Paragraph(text, _CELL) for text in activity)])
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=50, bottomMargin=45).build([
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Sjukhusstyrelsen, Region Mälarnäs", _STYLES["BodyText"]),
        Paragraph("Sjukhuset har 412 vårdplatser och tar emot patienter från fem kommuner. Planen utgår från regionens "
                  "flerårsplan och gäller för samtliga kliniker.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[105, 215, 110, 110, 95, 65, 62], style=TableStyle(style), repeatRows=2),
    ], onFirstPage=_hospital_foot, onLaterPages=_hospital_foot)  # fmt: skip
    return path


# 8: a hospital board's Word file: figures first, then activities whose steps are points inside a cell
Measure = tuple[str, str, str]
_STEPS: list[tuple[str, list[Measure], list[tuple[str, list[str], str, str]]]] = [
    ("Mål 1: Akut sjuka tas om hand direkt", [("Andel som träffar läkare inom en timme", "54 %", "70 %"), ("Vistelse över åtta timmar", "11 %", "6 %")], [
        ("Läkare i första bedömningen", ["Bemanna klockan 10–22", "Utvärdera efter tre månader"], "Akutmottagningen", "Maj 2027"),
        ("Snabbspår för höftfraktur", ["Direkt till röntgen", "Smärtlindring i ambulansen", "Operation inom 24 timmar"], "Ortopedkliniken", "Mars 2027"),
        ("Observationsplatser intill akuten", ["Bygga om rum 4–9", "Rekrytera sex sjuksköterskor"], "Akutmottagningen", "Oktober 2027"),
        ("Vårdplatskoordinator dygnet runt", ["Ta fram schema", "Enas om mandat"], "Chefläkarstaben", "Februari 2027"),
        ("Mobilt team för sköra äldre", ["Börja i två kommuner"], "Geriatriska kliniken", "September 2027")]),
    ("Mål 2: Barn och unga får rätt hjälp", [("Tid till första bedömning", "41 dagar", "30 dagar")], [
        ("Gemensam ingång för remisser", ["En e-post", "Fördelning varje morgon"], "Barn- och ungdomskliniken", "April 2027"),
        ("Sjukhusclown på avdelning 14", ["Avtal med stiftelsen"], "Barn- och ungdomskliniken", "Januari 2027"),
        ("Övergång till vuxenvården", ["Samtal vid 16 år", "Gemensamt besök vid 18 år"], "Diabetesmottagningen", "November 2027"),
        ("Självprovtagning i hemmet", ["Välja två diagnoser", "Testa med 50 familjer"], "Laboratoriemedicin", "Juni 2027")]),
    ("Mål 3: Sjukhuset forskar och utbildar", [("Pågående kliniska studier", "37", "45"), ("Nöjda studenter", "81 %", "88 %")], [
        ("Forskningssköterskor i gemensam pool", ["Anställa tre", "Prislista till klinikerna"], "Forskningsenheten", "Augusti 2027"),
        ("Utbildningsvård på kirurgavdelningen", ["Åtta studentplatser", "Handledare på alla pass"], "Kirurgkliniken", "Augusti 2027"),
        ("Dag för resultat från egna studier", ["Boka aulan", "Bjuda in patientföreningar"], "Forskningsenheten", "November 2027"),
        ("Handledarutbildning för biomedicinska analytiker", ["Två omgångar"], "Laboratoriemedicin", "Maj 2027")]),
]  # fmt: skip


def _steps(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Region Norrälven, sjukhusnämnden"
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Sjukhusnämnden, Region Norrälven")
    document.add_heading("1 Återblick på 2026", 1)
    document.add_paragraph(
        "Under året flyttade dialysen in i nya lokaler, och den digitala förlossningsplaneringen infördes."
    )
    document.add_heading("2 Nämndens mål", 1)
    for number, (goal, measures, rows) in enumerate(_STEPS, 1):
        document.add_heading(f"2.{number} {goal}", 2)
        headed_table(document, [("Indikator", "Utfall 2025", "Mål 2027"), *measures])
        document.add_paragraph("")
        table = headed_table(document, [("Aktivitet", "Så gör vi", "Ansvarig", "Klart")])
        for title, steps, unit, end in rows:
            cells = table.add_row().cells
            cells[0].text, cells[2].text, cells[3].text = title, unit, end
            _listed(cells[1], steps)
    document.add_heading("3 Risker", 1)
    headed_table(document, [("Risk", "Sannolikhet", "Konsekvens"), ("Brist på specialistsjuksköterskor", "Hög", "Färre vårdplatser"),
                            ("Störningar i journalsystemet", "Medel", "Längre väntan")])  # fmt: skip
    document.save(str(path))
    return path


# 9: a city's development office: who leads and who takes part is marked in a column for each unit
_UNITS = (
    "Näringslivsenheten",
    "Hållbarhetsenheten",
    "Digitaliseringsenheten",
    "Kommunikationsenheten",
    "Analysenheten",
)
_ROLES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Björnvik har ett starkt näringsliv", [
        ("Etableringsguide för nya företag", "L..D.", "2026-04-30"),
        ("Lots för företagens tillstånd", "L.D..", "2026-09-30"),
        ("Branschråd för handel och besöksnäring", "L....", "2026-02-27"),
        ("Prognos över kompetensbehovet 2035", "D...L", "2026-11-13")]),
    ("Björnvik ställer om", [
        ("Klimatkontrakt med tjugo arbetsgivare", "DL...", "2026-10-30"),
        ("Koldioxidbudget för kommunkoncernen", ".L..D", "2026-05-29"),
        ("Återbruksmässa på Stora torget", ".L.D.", "2026-09-12"),
        ("Resvaneundersökning", "....L", "2026-12-04")]),
    ("Björnvik är smart och öppet", [
        ("Öppna data om luft och trafik", "..L.D", "2026-06-12"),
        ("Chattrobot på webbplatsen", "..LD.", "2026-10-16"),
        ("Medborgarpanel med 800 invånare", "...LD", "2026-03-27"),
        ("Testbädd för sensorer i innerstaden", "D.L..", "2026-12-18"),
        ("Lathund för begriplig statistik", "....L", "2026-05-08"),
        ("Utbildning i AI för chefer", "..L..", "2026-11-27")]),
]  # fmt: skip


def _roles(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan"
    sheet["A1"] = "Handlingsplan 2026 för utvecklingskontoret"
    sheet["A2"] = "Kommunstyrelsen, Björnviks stad"
    sheet["A3"] = "L = leder och ansvarar, D = deltar"
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 5, ("Mål", "Insats", "Roller", "", "", "", "", "Klart senast"), "FCE4D6")
    _heads(sheet, 6, ("", "", *_UNITS, ""), "FCE4D6")
    for letter in "ABH":
        sheet.merge_cells(f"{letter}5:{letter}6")
    sheet.merge_cells("C5:G5")
    for column in range(3, 8):
        sheet.cell(6, column).alignment = Alignment(text_rotation=90)
    at = 7
    for goal, rows in _ROLES:
        top = at
        for title, roles, end in rows:
            for column, value in enumerate((None, title, *(each.strip(".") or None for each in roles), end), 1):
                sheet.cell(at, column, value)
            at += 1
        sheet.cell(top, 1, goal)
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    framed(sheet, 7, at - 1, 8)
    landscape_widths(sheet, (26, 42, 6, 6, 6, 6, 6, 14))
    book.save(path)
    return path


def _roles_wanted() -> list[Wanted]:
    return [
        wanted
        for goal, rows in _ROLES
        for title, roles, _ in rows
        for wanted in expects(goal, [(title, "", _with(roles, "L"), _with(roles, "D"))], "*")
    ]


def _with(roles: str, role: str) -> str:
    return ", ".join(unit for unit, each in zip(_UNITS, roles, strict=True) if each == role)


# 10: plain text that a development leader has written, the kind in brackets, owner and partner on lines below
_PLAIN: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Inriktning 1: Innerstaden lever efter klockan 18", [
        ("Ljussättning av Gamla bron", "P", "Stadsmiljö", "Energibolaget", "november"),
        ("Kvällsöppet i saluhallen på torsdagar", "A", "Centrumutveckling", "Handlarföreningen", "april"),
        ("Tillfälliga uteserveringar på parkeringsplatser", "P", "Stadsmiljö", "", "maj"),
        ("Flytta busstorget", "F", "Strategisk planering", "Kollektivtrafikmyndigheten", "december")]),
    ("Inriktning 2: Stadsdelarna byggs ihop", [
        ("Gångbro över Lillån", "P", "Strategisk planering", "", "september"),
        ("Dialog med boende i Väster", "A", "Medborgardialog", "Bostadsbolaget", "mars"),
        ("Skolgårdar som är öppna på helgen", "A", "Stadsmiljö", "Grundskolan", "augusti"),
        ("Överdäckning av järnvägen", "F", "Strategisk planering", "Trafikverket", "december"),
        ("Väggmålningar i fyra gångtunnlar", "P", "Medborgardialog", "Konsthallen", "juni")]),
    ("Inriktning 3: Lundåker syns i Europa", [
        ("Ansökan till programmet Interreg", "P", "Internationella gruppen", "Högskolan", "februari"),
        ("Vänortsbesök om cirkulärt byggande", "A", "Internationella gruppen", "", "oktober"),
        ("Värdskap för nätverksmöte om medelstora städer", "A", "Centrumutveckling", "", "maj"),
        ("Kandidatur till grön huvudstad", "F", "Internationella gruppen", "Miljökontoret", "december")]),
]  # fmt: skip


def _plain(path: Path) -> Path:
    lines = ["Verksamhetsplan 2027", "Stadsutvecklingskontoret, Lundåkers stad", "", "Version 3, efter ledningsgruppens synpunkter",
             "", "(P) = projekt, (A) = aktivitet, (F) = förstudie", ""]  # fmt: skip
    for number, (goal, rows) in enumerate(_PLAIN, 1):
        lines += ["", goal, "-" * len(goal), ""]
        for index, (title, kind, unit, others, end) in enumerate(rows, 1):
            lines += [f"{number}.{index} {title} ({kind})", f"    Ansvarig: {unit}"]
            if others:
                lines.append(f"    Samverkan: {others}")
            lines += [f"    Klart: {end}", ""]
    lines += [
        "",
        "Kvar att göra",
        "-------------",
        "Summorna från ekonomi saknas ännu. Skickas ut på nytt före jul.",
        "",
    ]
    path.write_text("\r\n".join(lines), "utf-8", newline="")
    return path


# 12: a sheet for each clinic, which answers for all that stands in it
_CLINICS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Barnkliniken", [
        ("Trygg vård nära", "Hemsjukvård efter för tidig födsel", "BVC", "2026-02-01", "2026-10-31"),
        ("Trygg vård nära", "Syskonrum på neonatalavdelningen", "", "2026-03-01", "2026-06-15"),
        ("Kortare väntan", "Allergitest på en dag", "Laboratoriet", "2026-01-15", "2026-05-29"),
        ("Friska medarbetare", "Reflektion efter svåra händelser", "Företagshälsan", "2026-01-07", "2026-12-18")]),
    ("Rehabkliniken", [
        ("Trygg vård nära", "Gruppträning via video", "", "2026-02-09", "2026-04-30"),
        ("Trygg vård nära", "Utskrivning tillsammans med kommunens arbetsterapeut", "Kommunerna", "2026-03-02", "2026-11-30"),
        ("Kortare väntan", "Triage av ryggpatienter hos fysioterapeut", "Ortopeden", "2026-01-12", "2026-09-30"),
        ("Kortare väntan", "Sms-påminnelse före besök", "", "2026-01-12", "2026-02-27")]),
    ("Laboratoriet", [
        ("Kortare väntan", "Provtagning utan tidsbokning", "Vårdcentralerna", "2026-04-01", "2026-08-31"),
        ("Kortare väntan", "Rörpost från akuten", "Fastighet", "2026-01-20", "2026-12-11"),
        ("Friska medarbetare", "Rotation mellan sektionerna", "", "2026-09-01", "2026-12-18")]),
    ("Psykiatriska kliniken", [
        ("Trygg vård nära", "Brukarstyrd inläggning", "Brukarrådet", "2026-02-02", "2026-09-30"),
        ("Trygg vård nära", "Fältteam med polisen på fredagar", "Polisen", "2026-05-04", "2026-12-18"),
        ("Kortare väntan", "Neuropsykiatriska utredningar i grupp", "", "2026-01-19", "2026-10-30"),
        ("Friska medarbetare", "Självskyddsutbildning varje halvår", "HR", "2026-03-09", "2026-11-20")]),
]  # fmt: skip


def _clinics(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Handlingsplan 2026", "Styrelsen för Västerforsa sjukhus, Region Västerdal", "",
                 "Varje klinik har ett eget blad. Kliniken ansvarar för de aktiviteter som står där."):  # fmt: skip
        first.append([line])
    for unit, rows in _CLINICS:
        sheet = book.create_sheet(unit)
        sheet["A1"], sheet["A2"] = "Handlingsplan 2026", f"Ansvarig klinik: {unit}"
        sheet["A1"].font = Font(bold=True, size=14)
        _heads(
            sheet,
            4,
            ("Sjukhusets mål", "Aktivitet", "Samverkan", "Start", "Slut", "Uppföljning mars", "Uppföljning sept"),
            "EDEDED",
        )
        for at, row in enumerate(rows, 5):
            for column, value in enumerate(row, 1):
                sheet.cell(at, column, value or None)
        framed(sheet, 5, 4 + len(rows), 7)
        landscape_widths(sheet, (22, 46, 18, 12, 12, 18, 18))
    book.save(path)
    return path


# 13: running text: each activity begins a paragraph in bold, and the paragraph ends with its owner
_LEADS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Utvecklingsområde 1: Kompetens för framtiden", [
        ("Lärcentrum i gamla posthuset", "Lokalerna rymmer 60 studieplatser och två salar för distansundervisning.", "Näringslivsavdelningen", "Högskolan", "augusti 2026"),
        ("Sommarjobb som ger behörighet", "Fyrtio ungdomar får körkort för truck eller intyg i livsmedelshygien.", "Arbetsmarknadsavdelningen", "Lokala arbetsgivare", "september 2026"),
        ("Mentorer för utrikes födda akademiker", "Förra årets försök gav nio anställningar.", "Arbetsmarknadsavdelningen", "", "december 2026"),
        ("Teknikbuss till mellanstadiet", "Bussen besöker alla klasser i årskurs 5.", "Näringslivsavdelningen", "Industriföretagen", "maj 2026")]),
    ("Utvecklingsområde 2: Ett attraktivt boende", [
        ("Tomtkö med e-legitimation", "I dag sköts kön på papper och tar en halvtid i anspråk.", "Markavdelningen", "", "mars 2026"),
        ("Kampanj för inflyttning från storstaden", "Kampanjen riktas till barnfamiljer med rötter i bygden.", "Kommunikationsavdelningen", "Fastighetsmäklarna", "oktober 2026"),
        ("Utvecklingsplan för serviceorten Hult", "Invånarna bjuds in till tre möten.", "Planavdelningen", "Byalaget", "november 2026"),
        ("Bygdepeng till landsbygdens samlingslokaler", "Ett nytt regelverk ersätter det från 2011.", "Markavdelningen", "", "juni 2026")]),
    ("Utvecklingsområde 3: En lärande organisation", [
        ("Innovationstävling bland medarbetare", "Vinnaren får tid och pengar att pröva sin idé.", "Utvecklingsavdelningen", "", "april 2026"),
        ("Analysdag om kommunens nyckeltal", "Dagen hålls för chefer och presidier inför budgetarbetet.", "Utvecklingsavdelningen", "Ekonomiavdelningen", "februari 2026"),
        ("Modell för nyttorealisering", "Modellen prövas i två digitala projekt innan den blir obligatorisk.", "Utvecklingsavdelningen", "", "oktober 2026")]),
]  # fmt: skip


def _leads(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Verksamhetsplan 2026 för utvecklingskontoret")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Kommunstyrelsen, Kvarnmo kommun")
    document.add_heading("Förord", 1)
    document.add_paragraph("Kvarnmo har i dag 47 300 invånare. Planen samlar det som kontoret särskilt ska utveckla under året, "
                           "vid sidan av det löpande arbetet.")  # fmt: skip
    for goal, rows in _LEADS:
        document.add_heading(goal, 1)
        for lead, about, unit, others, end in rows:
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{lead}.").bold = True
            with_others = f" Samverkan: {others}." if others else ""
            paragraph.add_run(f" {about} Ansvarig: {unit}.{with_others} Klart: {end}.")
    document.add_heading("Resurser", 1)
    document.add_paragraph("Kontoret har 31 årsarbetare och en budget på 38 miljoner kronor.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "fortyfifth_drawn")
_KINDS = {"Aktivitet": "A", "Projekt": "P", "Förstudie": "F"}


def _owned(goal: str, title: str, unit: str, others: str = "", kind: str = "") -> list[Wanted]:
    """Whoever is not named must be asked about."""
    units = ";".join(each.strip() for each in unit.split(","))
    return list(expects(goal, [(title, kind, units, others)], "*" if unit else "?"))


FORTYFIFTH: list[Drawn] = [
    *_each("planeringsblad med ord i varje kvartal", [
        each for goal, rows in _QUARTERLY for title, unit, *_ in rows for each in _owned(goal, title, unit)],
           {"xlsx": _quarterly}, activities="16", year="2027"),
    *_each("aktiviteterna som punkter i den ansvarigas rad", [
        each for goal, rows in _POINTS for titles, unit, _ in rows for title in titles for each in _owned(goal, title, unit)],
           {"docx": _points}, activities="14", year="2026"),
    *_each("export ur planeringsverktyg, sparad i svenskt Excel", [
        each for goal, rows in _EXPORTED for title, _, kind, unit, others, *_ in rows
        for each in _owned(goal, title, unit, others, _KINDS[kind])],
           {"csv": _exported}, activities="15", year="2026"),
    *_each("bolagets bildspel sparat som pdf", [
        each for goal, _, rows in _SLIDES for title, unit, _ in rows for each in _owned(goal, title, unit)],
           {"pdf": _slides}, activities="14", year="2027"),
    *_each("bolagets affärsplan med målet som en rad över hela bredden", [
        each for goal, rows in _BUSINESS for title, unit, others, *_ in rows for each in _owned(goal, title, unit, others)],
           {"xlsx": _business}, activities="16", year="2026"),
    *_each("sjukhusets tabell med två rubrikrader på liggande sida", [
        each for goal, rows in _HOSPITAL for title, unit, others, *_ in rows for each in _owned(goal, title, unit, others)],
           {"pdf": _hospital}, activities="16", year="2026"),
    *_each("indikatorer före aktiviteter vars steg är punkter i en cell", [
        each for goal, _, rows in _STEPS for title, _, unit, _ in rows for each in _owned(goal, title, unit)],
           {"docx": _steps}, activities="13", year="2027"),
    *_each("enheterna i spalter, den som leder och de som deltar", _roles_wanted(), {"xlsx": _roles}, activities="14",
           year="2026"),
    *_each("utvecklingsledarens textfil med understrukna inriktningar", [
        each for goal, rows in _PLAIN for title, kind, unit, others, _ in rows
        for each in _owned(goal, title, unit, others, kind)],
           {"txt": _plain}, activities="13", year="2027"),
    *_each("ett blad för varje klinik som själv ansvarar", [
        each for unit, rows in _CLINICS for goal, title, others, *_ in rows for each in _owned(goal, title, unit, others)],
           {"xlsx": _clinics}, activities="15", year="2026"),
    *_each("aktiviteten i fetstil först i stycket, den ansvariga sist", [
        each for goal, rows in _LEADS for title, _, unit, others, _ in rows for each in _owned(goal, title, unit, others)],
           {"docx": _leads}, activities="11", year="2026"),
]  # fmt: skip
