# ruff: noqa: E501
"""What needs real drawing: two rows of heads, bands of goals, a matrix of duties, months, contents, long printed pages."""

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
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as SheetTable
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, in_each_format, turned

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_SLANT = ParagraphStyle("slant", parent=_CELL, fontName="Helvetica-Oblique", spaceAfter=8)
_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")

Row = tuple[str, str, str, str, str]
"""Title, kinds, units (a semicolon between two), collaboration, time."""
Group = tuple[str, list[Row]]


def _sides(sheet: Any, widths: Sequence[int]) -> None:
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.orientation = "landscape"


def _bold_cells(cells: Any) -> None:
    for cell in cells:
        for paragraph in cell.paragraphs:
            for run in paragraph.runs:
                run.bold = True


def _grid(document: Any, rows: Sequence[Sequence[str]]) -> Any:
    """A table in Word, its first row in bold."""
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    _bold_cells(table.rows[0].cells)
    return table


# 1: a region's plan with contents, figures before the activities, two rows of heads
_CARE: list[tuple[Group, list[tuple[str, str, str]]]] = [
    (("Patienterna får vård i rätt tid", [
        ("Kvällsmottagning på tre vårdcentraler", "", "Primärvården", "", "mars|december"),
        ("Gemensam väntelista för höft- och knäoperationer", "", "Ortopedkliniken", "Operationskliniken", "januari|juni"),
        ("Sms-påminnelse före alla mottagningsbesök", "", "Vårdens it-stöd", "Patientkontoret", "februari|maj"),
        ("Produktionsplanering för endoskopi", "", "Medicinkliniken", "Kirurgkliniken", "april|oktober")]),
     [("Andel som får tid till läkare inom tre dagar", "84 %", "90 %"), ("Operation inom 90 dagar", "61 %", "75 %")]),
    (("Vården är säker", [
        ("Punktprevalensmätning av trycksår två gånger om året", "", "Chefläkarstaben", "Vårdavdelningarna", "mars|oktober"),
        ("Läkemedelsgenomgång vid inskrivning för alla över 75 år", "", "Läkemedelsenheten", "Geriatriska kliniken", "januari|december"),
        ("Hygienombud på varje enhet", "", "Vårdhygien", "", "februari|april"),
        ("Simuleringsövning i akutrummet varje månad", "", "Akutkliniken", "Ambulanssjukvården", "januari|december")]),
     [("Andel patienter med trycksår", "11 %", "högst 7 %")]),
    (("Barn och unga mår bra", [
        ("Första linjens psykiatri öppnar i Harsjö", "", "Barn- och ungdomspsykiatrin", "Harsjö kommun", "augusti|november"),
        ("Föräldrastödsprogram på familjecentralerna", "", "Barnhälsovården", "Kommunernas socialtjänst", "januari|december"),
        ("Vaccination mot hpv för unga vuxna", "", "Smittskyddsenheten", "Ungdomsmottagningarna", "mars|september"),
        ("Fluorlackning på förskolan i fem områden", "", "Folktandvården", "Förskolorna", "september|december")]),
     [("Väntetid till första bedömning", "44 dagar", "30 dagar"), ("Kariesfria sexåringar", "71 %", "76 %")]),
    (("Medarbetarna vill stanna", [
        ("Schemamodell med önskad tjänstgöringsgrad", "", "HR-avdelningen", "Fackliga organisationer", "januari|juni"),
        ("Mentorer för nyutexaminerade sjuksköterskor", "", "Utbildningsenheten", "", "februari|december"),
        ("Minska hyrbemanningen på medicinavdelningarna", "", "Medicinkliniken", "Bemanningsenheten", "januari|december"),
        ("Chefsstöd på distans utanför kontorstid", "", "HR-avdelningen", "", "maj|september")]),
     [("Personalomsättning", "9,8 %", "8,0 %")]),
]  # fmt: skip


def _care(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Region Vedsjö\tHSN 2025-0412"
    section.footer.paragraphs[0].text = "Verksamhetsplan 2026 för hälso- och sjukvårdsnämnden"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Hälso- och sjukvårdsnämnden, Region Vedsjö")
    document.add_paragraph("Beslutad av nämnden 2025-12-09 § 118")
    document.add_page_break()  # type: ignore[no-untyped-call]
    document.add_paragraph().add_run("Innehåll").bold = True
    entries = ["1 Inledning\t3", "2 Ekonomiska ramar\t3", "3 Mål och aktiviteter\t4"]
    entries += [f"3.{at} {goal}\t{3 + at}" for at, ((goal, _), _) in enumerate(_CARE, 1)]
    for entry in (*entries, "4 Uppföljning\t8"):
        document.add_paragraph(entry)
    document.add_page_break()  # type: ignore[no-untyped-call]
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Nämnden ansvarar för all hälso- och sjukvård som regionen finansierar. Planen bygger på regionplanens fyra målområden."
    )
    document.add_heading("2 Ekonomiska ramar", 1)
    _grid(
        document,
        [
            ("Mnkr", "Budget 2025", "Budget 2026"),
            ("Primärvård", "1 214", "1 260"),
            ("Specialistvård", "3 487", "3 552"),
            ("Summa", "4 701", "4 812"),
        ],
    )
    document.add_heading("3 Mål och aktiviteter", 1)
    document.add_paragraph("Till varje mål hör mått och de aktiviteter som nämnden prioriterar under året.")
    for at, ((goal, rows), figures) in enumerate(_CARE, 1):
        document.add_heading(f"3.{at} {goal}", 2)
        _grid(document, [("Mått", "Utfall 2024", "Målvärde 2026"), *figures])
        document.add_paragraph()
        table = _grid(
            document, [("Aktivitet", "Ansvarig verksamhet", "Samverkan", "Tidplan", ""), ("", "", "", "Start", "Slut")]
        )
        table.cell(0, 3).merge(table.cell(0, 4))
        for column in range(3):
            table.cell(0, column).merge(table.cell(1, column))
        _bold_cells(table.rows[1].cells)
        for title, _, unit, others, time in rows:
            for cell, text in zip(table.add_row().cells, (title, unit, others, *time.split("|")), strict=True):
                cell.text = text
        document.add_paragraph()
    document.add_heading("4 Uppföljning", 1)
    document.add_paragraph("Planen följs upp i delårsrapporterna per april och augusti samt i årsredovisningen.")
    document.save(str(path))
    return path


# 2: a sheet with two rows of heads and the goals as bands across it
_ROADS: list[Group] = [
    ("Mål 1 Vägar och broar håller längre", [
        ("Beläggningsprogram för 14 kilometer gata", "P", "Gatuenheten", "Entreprenören", "2026-09-30"),
        ("Huvudinspektion av samtliga broar", "A", "Gatuenheten", "", "2026-06-15"),
        ("Byta kantsten längs Storgatan", "P", "Gatuenheten", "VA-enheten", "2026-10-31"),
        ("Potthålspatrull på vårvintern", "A", "Driftenheten", "", "2026-04-30"),
        ("Utreda viktbegränsning på Kvarnbron", "F", "Trafikenheten", "Trafikverket", "2026-05-31")]),
    ("Mål 2 Rent vatten i alla kranar", [
        ("Ny råvattenledning från Lången", "P", "VA-enheten", "Länsstyrelsen", "2026-12-15"),
        ("Spolning av ledningsnätet i Ljungvalla norra", "A", "VA-enheten", "", "2026-08-31"),
        ("Vattenskyddsområde för Åsens vattentäkt", "P", "VA-enheten", "Miljökontoret", "2026-11-30"),
        ("Nödvattenövning på två skolor", "A", "Driftenheten", "Räddningstjänsten", "2026-10-10")]),
    ("Mål 3 Parkerna inbjuder till rörelse", [
        ("Utegym vid Sjöparken", "P", "Parkenheten", "Friskis i Ljungvalla", "2026-06-30"),
        ("Upprustning av fyra lekplatser", "P", "Parkenheten", "", "2026-09-15"),
        ("Belysning längs elljusspåret", "A", "Driftenheten", "Skidklubben", "2026-11-01"),
        ("Trädvårdsplan för alléerna", "A", "", "", "2026-12-01")]),
    ("Mål 4 Lokalerna kostar mindre", [
        ("Driftoptimering av ventilation på skolorna", "A", "Fastighetsenheten", "Energirådgivningen", "2026-12-31"),
        ("Solceller på sporthallens tak", "P", "Fastighetsenheten", "", "2026-08-15"),
        ("Förstudie om gemensamt förråd", "F", "Fastighetsenheten", "Driftenheten", "2026-04-15"),
        ("Säga upp inhyrda kontor i Stinsen", "A", "Fastighetsenheten", "Kommunledningskontoret", "2026-03-31")]),
]  # fmt: skip


def _bands(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Tekniska nämnden, Ljungvalla kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    for column, text in ((1, "Nr"), (2, "Vad ska göras"), (3, "Typ (P/A/F)"), (4, "Genomförande"), (7, "Uppföljning")):
        sheet.cell(4, column, text)
    for column, text in enumerate(("Vem håller i", "Vilka fler deltar", "Klart", "T1", "T2", "T3"), 4):
        sheet.cell(5, column, text)
    for where in ("A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:I4"):
        sheet.merge_cells(where)
    for row in sheet["A4:I5"]:
        for cell in row:
            cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor="C6E0B4"), _ROUND
    at = _banded_rows(sheet, 6)
    sheet.cell(at + 1, 1, "P = projekt, A = aktivitet, F = förstudie. T1–T3 fylls i vid tertialuppföljningen.")
    _sides(sheet, (6, 46, 11, 20, 24, 12, 8, 8, 8))
    sheet.freeze_panes = "A6"
    book.save(path)
    return path


def _banded_rows(sheet: Any, at: int) -> int:
    """The goals and their rows from this one on, and the one after the last."""
    for number, (goal, rows) in enumerate(_ROADS, 1):
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="E2EFDA")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=9)
        for index, (title, kind, unit, others, end) in enumerate(rows, 1):
            for column, text in enumerate(
                (f"{number}.{index}", title, kind, unit or None, others or None, end, None, None, None), 1
            ):
                cell = sheet.cell(at + index, column, text)
                cell.border, cell.alignment = _ROUND, _WRAP
        at += len(rows) + 1
    return at


# 3: an authority's commissions over several printed pages on their side
_COUNTY: list[tuple[str, list[tuple[Row, str]]]] = [
    ("Verksamhetsmål 1: Skyddad natur förvaltas väl", [
        (("Bilda tre nya naturreservat i barrskog", "", "Naturskyddsenheten", "Rättsenheten", "2026-12-18"), "Naturvårdsverket"),
        (("Röja igenväxta betesmarker i skärgården", "", "Naturförvaltningsenheten", "Landsbygdsenheten", "2026-10-31"), "Naturvårdsverket"),
        (("Bekämpa jätteloka längs Vedån", "", "Naturförvaltningsenheten", "", "2026-09-15"), "Naturvårdsverket"),
        (("Inventera häckande strandängsfåglar", "", "Naturanalysenheten", "", "2026-07-31"), "Havs- och vattenmyndigheten"),
        (("Ny förvaltningsplan för kungsörn", "", "Viltenheten", "Naturanalysenheten", "2026-11-30"), "Naturvårdsverket")]),
    ("Verksamhetsmål 2: Länet klarar en kris", [
        (("Genomföra regional samverkansövning om elbrist", "", "Beredskapsenheten", "Samhällsplaneringsenheten", "2026-04-23"), "Myndigheten för civilt försvar"),
        (("Uppdatera länets risk- och sårbarhetsanalys", "", "Beredskapsenheten", "Samtliga enheter", "2026-10-31"), "Regeringskansliet"),
        (("Granska kommunernas styrelplanering", "", "Beredskapsenheten", "", "2026-06-12"), "Energimyndigheten"),
        (("Pröva reservrutin för radiokommunikation", "", "Säkerhetsfunktionen", "Beredskapsenheten", "2026-03-20"), "Länsledningen"),
        (("Tillsyn av dammar i klass A", "", "Vattenenheten", "Beredskapsenheten", "2026-09-30"), "Svenska kraftnät")]),
    ("Verksamhetsmål 3: Ärenden avgörs i rätt tid", [
        (("Förkorta handläggningen av överklagade bygglov", "", "Rättsenheten", "Samhällsplaneringsenheten", "2026-12-31"), "Regeringskansliet"),
        (("E-tjänst för ansökan om kameraövervakning på båtplats", "", "Digitaliseringsenheten", "Rättsenheten", "2026-05-29"), "Länsledningen"),
        (("Utbildning i klarspråk för nya handläggare", "", "Kommunikationsenheten", "", "2026-04-10"), "Länsledningen"),
        (("Kontrollera djurstallar enligt riskbaserad plan", "", "Djurskyddsenheten", "Veterinärenheten", "2026-12-31"), "Jordbruksverket"),
        (("Avsluta miljöprövningar äldre än två år", "", "Miljöprövningsenheten", "Vattenenheten", "2026-08-31"), "Naturvårdsverket")]),
]  # fmt: skip


def _county_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 28, "Länsstyrelsen i Vedsjö län   Dnr 1042-2025")
    canvas.drawRightString(landscape(A4)[0] - 60, 28, f"{document.page}")


def _county(path: Path) -> Path:
    look = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8e4d8"))])  # fmt: skip
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Länsstyrelsen i Vedsjö län", _STYLES["Heading2"]),
        Paragraph("Planen omfattar de uppdrag som följer av regleringsbrevet och de egna mål som länsledningen har "
                  "beslutat. Uppdragen numreras löpande och följs upp två gånger om året.", _BODY),
    ]  # fmt: skip
    number = 0
    for goal, tasks in _COUNTY:
        rows: list[list[Any]] = [
            [
                Paragraph(text, _BOLD)
                for text in ("Nr", "Uppdrag", "Ansvarig enhet", "Medverkar", "Redovisas till", "Senast")
            ]
        ]
        for (title, _, unit, others, end), receiver in tasks:
            number += 1
            rows.append([Paragraph(text, _CELL) for text in (str(number), title, unit, others or "–", receiver, end)])
        flow += [Spacer(1, 8), Paragraph(goal, _STYLES["Heading2"]),
                 Table(rows, colWidths=[28, 230, 130, 130, 140, 66], style=look, repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(
        flow, onFirstPage=_county_foot, onLaterPages=_county_foot
    )
    return path


# 4: rows from a planning system
_SOCIAL: list[tuple[str, Group]] = [
    ("En trygg kommun", ("Barn som far illa upptäcks tidigt", [
        ("Samverkansteam för skola och socialtjänst", "P", "Barn- och familjeenheten", "Elevhälsan", "2026-01-15|2026-06-30"),
        ("Utbildning i orosanmälan för förskolans personal", "A", "Mottagningsenheten", "Förskolan", "2026-02-01|2026-05-31"),
        ("Fältgrupp på fredagskvällar", "A", "Ungdomsenheten", "Polisen, Fritidsgårdarna", "2026-03-01|2026-12-31"),
        ("Familjebehandling i hemmet", "P", "Öppenvårdsenheten", "", "2026-04-01|2026-12-31"),
        ("Kartlägga våld i ungas relationer", "F", "Ungdomsenheten", "Ungdomsmottagningen", "2026-08-15|2026-11-30")])),
    ("En trygg kommun", ("Färre blir vräkta", [
        ("Hyresvärdsträffar varje kvartal", "A", "Boendeenheten", "Bostadsbolaget", "2026-01-01|2026-12-31"),
        ("Uppsökande budgetrådgivning", "A", "Budget- och skuldrådgivningen", "", "2026-02-01|2026-12-31"),
        ("Tio lägenheter enligt bostad först", "P", "Boendeenheten", "Bostadsbolaget", "2026-03-01|2026-10-31"),
        ("Rutin för barnfamiljer med hyresskuld", "A", "Mottagningsenheten", "Boendeenheten", "2026-01-15|2026-03-31")])),
    ("En kommun där fler arbetar", ("Fler lämnar försörjningsstödet", [
        ("Gemensam handlingsplan inom fyra veckor", "A", "Försörjningsenheten", "Arbetsmarknadsenheten", "2026-01-01|2026-12-31"),
        ("Svenska på arbetsplatsen", "P", "Arbetsmarknadsenheten", "Vuxenutbildningen", "2026-02-15|2026-11-30"),
        ("Digital återansökan", "P", "Försörjningsenheten", "It-enheten", "2026-03-01|2026-09-30"),
        ("Utreda intern extratjänst i köken", "F", "Arbetsmarknadsenheten", "Måltidsenheten", "2026-05-01|2026-10-15"),
        ("Jobbcoacher på plats i receptionen", "A", "Arbetsmarknadsenheten", "", "2026-01-15|2026-12-31")])),
    ("En attraktiv arbetsgivare", ("Arbetsbelastningen är rimlig", [
        ("Ärendevägning i alla utredande grupper", "A", "Kvalitetsenheten", "", "2026-02-01|2026-04-30"),
        ("Administratörer som avlastar handläggarna", "P", "Verksamhetsstöd", "HR-enheten", "2026-03-01|2026-08-31"),
        ("Handledning i grupp var tredje vecka", "A", "Öppenvårdsenheten", "", "2026-01-01|2026-12-31"),
        ("Introduktion för nya socialsekreterare under sex månader", "A", "Kvalitetsenheten", "HR-enheten", "2026-01-01|2026-12-31")])),
]  # fmt: skip
_KIND_WORDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}
_ABOUT = {
    "Samverkansteam för skola och socialtjänst": 'Teamet möts varje vecka; arbetssättet kallas "ett barn, en plan".',
    "Tio lägenheter enligt bostad först": "Kontrakten är andrahandskontrakt det första året.\nUppföljning sker efter tolv månader.",
    "Digital återansökan": "Förutsätter att e-arkivet är på plats.",
    "Ärendevägning i alla utredande grupper": "Samma mall i alla grupper.",
}


def _system_rows(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("Plan", "År", "Kommunmål", "Nämndmål", "Aktivitet", "Beskrivning", "Aktivitetstyp", "Ansvarig enhet",
                         "Samarbetspartner", "Startdatum", "Slutdatum", "Status", "Andel klart"))  # fmt: skip
        for above, (goal, rows) in _SOCIAL:
            for title, kind, unit, others, time in rows:
                writer.writerow(("Verksamhetsplan Socialnämnden Brohälla kommun", "2026", above, goal, title, _ABOUT.get(title, ""),
                                 _KIND_WORDS[kind], unit, others, *time.split("|"), "Ej påbörjad", "0 %"))  # fmt: skip
    return path


# 5: plain text with lines under the headings, the owner in parentheses last
_LEISURE: list[tuple[str, str, list[Row]]] = [
    ("Mål 1: Fler barn rör på sig", "Var femte tioåring i kommunen idrottar aldrig på fritiden.", [
        ("Öppen sporthall på söndagar", "", "Ungdomsenheten", "", ""),
        ("Låna-på-sportlovet med skridskor, pulkor och skidor i fyra bostadsområden", "", "Fritidsbanken", "", ""),
        ("Simkunnighetsveckor för årskurs 2", "", "Badenheten", "", ""),
        ("Ridning för barn med funktionsnedsättning", "", "Föreningsenheten", "Ridklubben", ""),
        ("Nya motionsredskap på skolgårdarna i Torp och Mellby", "", "Anläggningsenheten", "", "")]),
    ("Mål 2: Föreningslivet är levande", "Antalet aktiva föreningar är 138.", [
        ("Ny bidragsmodell med enklare ansökan", "", "Föreningsenheten", "", ""),
        ("Ledarutbildning för unga mellan 14 och 18 år", "", "Ungdomsenheten", "SISU Idrottsutbildarna", ""),
        ("Föreningsdag i centrum första lördagen i september", "", "Föreningsenheten", "", ""),
        ("Digital nyckel till samlingslokalerna", "", "Bokningsenheten", "", "")]),
    ("Mål 3: Anläggningarna är trygga och hela", "Nämnden har 23 anläggningar.", [
        ("Byta sarg i ishallen", "", "Anläggningsenheten", "", ""),
        ("Trygghetsvandring på fem idrottsplatser", "", "Anläggningsenheten", "Polisen", ""),
        ("Utbilda badvakter i hjärt-lungräddning", "", "Badenheten", "", ""),
        ("Könsneutrala omklädningsrum i Vallhallen", "", "Anläggningsenheten", "", ""),
        ("Felanmälan i mobilen", "", "Bokningsenheten", "", "")]),
]  # fmt: skip


def _underlined(path: Path) -> Path:
    lines = ["VERKSAMHETSPLAN 2026", "Fritidsnämnden, Tolfsta kommun", "=" * 40, "",
             "Planen gäller från 1 januari. Inom parentes står den enhet som", "ansvarar för aktiviteten.", ""]  # fmt: skip
    for goal, about, rows in _LEISURE:
        lines += [goal, "-" * len(goal), about, ""]
        for title, _, unit, others, _ in rows:
            with_others = f" i samverkan med {others}" if others else ""
            lines += _folded(f"- {title} ({unit}{with_others})")
        lines.append("")
    lines += ["Uppföljning", "-" * 11, "Nämnden får en lägesrapport i maj och september.", ""]
    path.write_text("\r\n".join(lines), "utf-8")
    return path


def _folded(text: str) -> list[str]:
    """Lines of no more than 64 characters, the later ones two steps in."""
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) > 64:
            lines.append("  " + word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines


# 6: a matrix of duties, a column for each administration
_DUTIES = (
    "Utbildningsförvaltningen",
    "Socialförvaltningen",
    "Kultur- och fritidsförvaltningen",
    "Samhällsbyggnadsförvaltningen",
)
_HEALTH: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Mål 1 Alla barn får en god start", [
        ("Hembesöksprogram för förstagångsföräldrar", "MH  ", "Q2"),
        ("Bokgåva vid ettårskontrollen", "  H ", "Q1"),
        ("Språkpåsar på flera språk i förskolan", "H M ", "Q3"),
        ("Gratis frukost på tre skolor", "HM  ", "Q3")]),
    ("Mål 2 Goda levnadsvanor hela livet", [
        ("Rökfria skolgårdar", "H  M", "Q4"),
        ("Seniordans och samtal på träffpunkterna", " HM ", "Q2"),
        ("Säkra cykelvägar till fem arbetsplatser", "   H", "Q4"),
        ("Tobaksfri duo för årskurs 6", "HMM ", "Q1"),
        ("Hälsosamtal för långtidsarbetslösa", " H  ", "Q3")]),
    ("Mål 3 Trygga platser att vara på", [
        ("Belysa gångstråket vid stationen", "   H", "Q4"),
        ("Grannsamverkan i Norrängen", " M H", "Q2"),
        ("Sommarlovsaktiviteter i varje kommundel", " MH ", "Q2"),
        ("Vuxna på stan under storhelger", " HM ", "Q2")]),
]  # fmt: skip


def _duties(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Ansvarsmatris"
    sheet.append(["Handlingsplan för folkhälsa 2026"])
    sheet.append(["Kommunstyrelsen, Sjöhälla kommun"])
    sheet.append(["H = huvudansvarig förvaltning, M = medverkande förvaltning"])
    sheet.append([])
    sheet.append(["Mål", "Aktivitet", *_DUTIES, "Klart", "Uppföljning"])
    for goal, rows in _HEALTH:
        for title, marks, end in rows:
            sheet.append([goal, title, *(mark.strip() or None for mark in marks), f"{end} 2026", None])
    for row in sheet.iter_rows(min_row=5, max_col=8):
        for cell in row:
            cell.border, cell.alignment = _ROUND, _WRAP
    for cell in sheet[5]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="FCE4D6")
        cell.alignment = Alignment(text_rotation=90 if 3 <= (cell.column or 0) <= 6 else 0, wrap_text=True)
    sheet["A1"].font = Font(bold=True, size=14)
    _sides(sheet, (28, 42, 8, 8, 8, 8, 10, 26))
    book.save(path)
    return path


def _on_duty() -> list[Group]:
    return [(goal, [(title, "", _DUTIES[marks.index("H")],
                     ", ".join(name for name, mark in zip(_DUTIES, marks, strict=True) if mark == "M"), end)
                    for title, marks, end in rows]) for goal, rows in _HEALTH]  # fmt: skip


# 7: a joint board's printed plan: contents, numbered titles, description, then a line of who and when
_RESCUE: list[tuple[str, str, list[tuple[Row, str]]]] = [
    ("Färre bränder i bostäder", "Antalet bränder i bostad var 112 förra året.", [
        (("Hembesök i flerbostadshus", "", "Förebyggande enheten", "Bostadsbolagen", "oktober"), "Personal besöker 1 500 hushåll och pratar om brandvarnare och utrymning."),
        (("Brandskyddsutbildning för hemtjänsten", "", "Utbildningsenheten", "Medlemskommunerna", "maj"), "Utbildningen ges på plats i grupper om högst tolv."),
        (("Temavecka om spisvakter", "", "Kommunikatörsgruppen", "", "vecka 48"), "Veckan samordnas med den nationella brandvarnardagen."),
        (("Tillsyn av äldreboenden på natten", "", "Förebyggande enheten", "", "november"), "Tillsynen sker oanmäld.")]),
    ("Snabbare hjälp till den som behöver", "Mediantiden till första enhet på plats var 9,4 minuter.", [
        (("Första insatsperson på två nya orter", "", "Operativa avdelningen", "Region Skogslandet", "juni"), "Orterna väljs utifrån körtid."),
        (("Rekrytera deltidsbrandmän", "", "Personalavdelningen", "Huvudarbetsgivarna", "hela året"), "Fjorton tjänster är vakanta vid årets början."),
        (("Gemensam larmplan med grannförbundet", "", "Ledningscentralen", "Räddningstjänsten Södra Skogslandet", "mars"), "Närmaste enhet ska larmas oavsett gräns."),
        (("Byta två släckbilar", "", "Teknikenheten", "", "september"), "Upphandlingen gjordes under 2025.")]),
    ("Förbundet klarar höjd beredskap", "Arbetet finansieras till största delen av statsbidrag.", [
        (("Krigsplacera förbundets personal", "", "Personalavdelningen", "", "april"), "Placeringen görs utifrån den nya organisationen."),
        (("Reservdrift vid tre stationer", "", "Teknikenheten", "Elnätsbolaget", "december"), "Elverken ska klara en vecka utan tillförsel."),
        (("Öva ledning från alternativ plats", "", "Ledningscentralen", "Länsstyrelsen", "maj"), "Övningen sker under ett dygn."),
        (("Inventera skyddsrum i tätorterna", "", "Förebyggande enheten", "Medlemskommunerna", "augusti"), "Bara skyddsrum i kommunala byggnader ingår.")]),
    ("En arbetsplats för alla", "Andelen kvinnor i utryckning är 8 procent.", [
        (("Prova-på-dagar för tjejer", "", "Personalavdelningen", "Gymnasieskolorna", "februari"), "En dag på varje heltidsstation."),
        (("Bygga om omklädningsrum i Harsjö", "", "Teknikenheten", "", "oktober"), "Rena och smutsiga zoner skiljs åt."),
        (("Samtal om jargong i alla arbetslag", "", "Operativa avdelningen", "Fackliga organisationer", "juni"), "Materialet är framtaget av arbetsmiljögruppen.")]),
]  # fmt: skip


def _rescue_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, 30, "Räddningstjänstförbundet Norra Skogslandet")
    canvas.drawRightString(A4[0] - 72, 30, f"Sida {document.page}")


def _rescue(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Direktionen, Räddningstjänstförbundet Norra Skogslandet", _BODY),
                       Spacer(1, 20), Paragraph("Innehåll", _BOLD)]  # fmt: skip
    names = [*(goal for goal, _, _ in _RESCUE), "Ekonomi"]
    flow += [Paragraph(f"{at} {name} {'.' * (60 - len(name))} {at + 1}", _CELL) for at, name in enumerate(names, 1)]
    flow.append(PageBreak())
    for at, (goal, about, actions) in enumerate(_RESCUE, 1):
        flow += [Paragraph(f"{at} {goal}", _STYLES["Heading1"]), Paragraph(about, _BODY), Spacer(1, 4)]
        for index, ((title, _, unit, others, end), text) in enumerate(actions, 1):
            with_others = f" Samverkan: {others}." if others else ""
            flow += [Paragraph(f"{at}.{index} {title}", _BOLD), Paragraph(text, _CELL),
                     Paragraph(f"Ansvar: {unit}.{with_others} Klart: {end}.", _SLANT)]  # fmt: skip
    flow += [Paragraph("5 Ekonomi", _STYLES["Heading1"]),
             Paragraph("Medlemsbidraget är 214 miljoner kronor och fördelas efter invånarantal.", _BODY)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_rescue_foot, onLaterPages=_rescue_foot)
    return path


# 8: Word on its side, the goal and its figure in merged rows at the top of each table
_SCHOOL: list[tuple[str, str, list[Row]]] = [
    ("Nämndmål 1: Alla elever når målen", "Målvärde: 88 procent behöriga till gymnasiet (2024: 82 procent)", [
        ("Intensivläsning i årskurs 1–3", "", "Grundskolan", "Skolbiblioteken", "VT 2026"),
        ("Matematikcoacher på högstadiet", "", "Utvecklingsenheten", "Rektorerna", "Augusti 2026"),
        ("Lovskola med skolskjuts", "", "Grundskolan", "Skolskjutsenheten", "Juni 2026"),
        ("Kartläggning av nyanländas ämneskunskaper inom en månad", "", "Mottagningsteamet", "", "Mars 2026"),
        ("Studiehandledning på distans", "", "Modersmålsenheten", "It-enheten", "Oktober 2026")]),
    ("Nämndmål 2: Förskolan ger språk och lekglädje", "Målvärde: högst 14 barn i småbarnsgrupp", [
        ("Språkstödjande miljöer på alla avdelningar", "", "Förskolan", "Barnbiblioteket", "Hela året"),
        ("Öppen förskola i Södra Bergby", "", "Förskolan", "Familjecentralen", "April 2026"),
        ("Vikariepool med egna barnskötare", "", "Bemanningsenheten", "", "Februari 2026")]),
    ("Nämndmål 3: Skolan är trygg", "Målvärde: 92 procent känner sig trygga (2025: 87 procent)", [
        ("Trygghetsvärdar på de tre största skolorna", "", "Centrala elevhälsan", "Fritidsgårdarna", "Januari 2026"),
        ("Gemensam handlingsplan mot hot och våld", "", "Säkerhetssamordnaren", "Polisen", "Maj 2026"),
        ("Mobilförvaring i alla klassrum", "", "", "Grundskolan", "Augusti 2026"),
        ("Föräldramöten om sociala medier", "", "Centrala elevhälsan", "", "November 2026")]),
    ("Nämndmål 4: Fler tar examen från gymnasiet", "Målvärde: 80 procent inom tre år", [
        ("Närvaroteam med uppsökande arbete", "", "Gymnasiet", "Kommunala aktivitetsansvaret", "Mars 2026"),
        ("Lärlingsplatser inom äldreomsorg", "", "Gymnasiet", "Vård- och omsorgsförvaltningen", "September 2026"),
        ("Branschråd för industri och teknik", "", "Vuxenutbildningen", "Näringslivsenheten", "Maj 2026"),
        ("Studieteknik som kurs i årskurs ett", "", "Gymnasiet", "", "Augusti 2026")]),
]  # fmt: skip


def _goal_rows(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Barn- och utbildningsnämndens verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Barn- och utbildningsnämnden, Bergby kommun")
    document.add_paragraph(
        "Nämnden har fyra mål. Uppföljningen fylls i av respektive ansvarig inför delår och årsbokslut."
    )
    for goal, figure, rows in _SCHOOL:
        table = document.add_table(rows=3, cols=6, style="Table Grid")
        for at, text in enumerate((goal, figure)):
            table.cell(at, 0).merge(table.cell(at, 5)).text = text
        _bold_cells([table.cell(0, 0)])
        for cell, text in zip(
            table.rows[2].cells,
            ("Aktivitet", "Ansvar", "Tillsammans med", "Tid", "Uppföljning delår", "Uppföljning helår"),
            strict=True,
        ):
            cell.text = text
        _bold_cells(table.rows[2].cells)
        for title, _, unit, others, time in rows:
            for cell, text in zip(table.add_row().cells, (title, unit, others, time, "", ""), strict=True):
                cell.text = text
        document.add_paragraph()
    document.save(str(path))
    return path


# 9: a workbook with a table, last year's follow-up, a summary and lists
_DIGITAL: list[tuple[str, Group]] = [
    ("Invånare", ("Det är enkelt att få kontakt", [
        ("Samlad inloggning på Mina sidor", "P", "Digitaliseringsenheten", "Kontaktcenter", "K1|K3"),
        ("Talsvar på fyra språk", "A", "Kontaktcenter", "", "K2|K2"),
        ("Chatt på kvällar under deklarationsveckorna", "A", "Kontaktcenter", "Kommunikationsenheten", "K2|K2"),
        ("Utvärdera medborgarbudget", "F", "Kansliet", "", "K3|K4"),
        ("Bokning av vigsel på webben", "A", "Kansliet", "Digitaliseringsenheten", "K1|K1")])),
    ("Invånare", ("Insynen är god", [
        ("Sändningar från nämnderna med textning", "P", "Kansliet;Kommunikationsenheten", "", "K1|K2"),
        ("Publicera diariet utan personuppgifter", "P", "Registraturen", "Juristerna", "K2|K4"),
        ("Klarspråksgranskning av 50 mallar", "A", "Kommunikationsenheten", "Samtliga förvaltningar", "K1|K4")])),
    ("Verksamhet", ("Stödprocesserna är effektiva", [
        ("Robot för leverantörsfakturor", "P", "Ekonomienheten", "It-enheten", "K1|K2"),
        ("Gemensam inköpsplan", "A", "Inköpsenheten", "Ekonomienheten", "K1|K1"),
        ("Byte av lönesystem, steg ett", "P", "Löneenheten;It-enheten", "HR-enheten", "K2|K4"),
        ("Förstudie om e-arkiv med grannkommunerna", "F", "Registraturen", "Kommunförbundet", "K3|K4"),
        ("Avtalsdatabas med bevakning", "A", "Inköpsenheten", "", "K2|K3")])),
    ("Verksamhet", ("Verksamheten tål störningar", [
        ("Återställningstest av tio kritiska system", "A", "It-enheten", "Systemägarna", "K2|K4"),
        ("Kontinuitetsplan för kontaktcenter", "A", "Säkerhetsenheten", "Kontaktcenter", "K1|K2"),
        ("Nätverkssegmentering i skolorna", "P", "It-enheten", "", "K2|K3"),
        ("Utbildning i informationssäkerhet för chefer", "A", "Säkerhetsenheten", "HR-enheten", "K3|K3")])),
]  # fmt: skip


def _register(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Kommunledningskontorets verksamhetsplan 2026", "Kommunstyrelsen, Alsätra kommun", None,
                 "Planen finns på bladet Plan 2026. Läge och kommentar fylls i efter varje tertial.", "Frågor besvaras av Ekonomienheten."):  # fmt: skip
        first.append([line])
    first.column_dimensions["A"].width = 80
    sheet = book.create_sheet("Plan 2026")
    sheet.append(["Id", "Perspektiv", "Mål", "Aktivitet", "Form", "Ansvarig enhet", "Samverkan", "Startkvartal", "Slutkvartal",
                  "Budget tkr", "Läge T1", "Kommentar T1", "Läge T2", "Kommentar T2"])  # fmt: skip
    number = 0
    for above, (goal, rows) in _DIGITAL:
        for title, kind, units, others, time in rows:
            number += 1
            sheet.append([f"KLK-{number:02}", above, goal, title, _KIND_WORDS[kind], units.replace(";", "\n"), others or None,
                          *time.split("|"), number * 25 if kind == "P" else None, None, None, None, None])  # fmt: skip
    table = SheetTable(displayName="Plan", ref=f"A1:N{number + 1}")
    sheet.add_table(table)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = _WRAP
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$5")
    sheet.add_data_validation(choice)
    choice.add(f"K2:K{number + 1}")
    _sides(sheet, (9, 13, 30, 42, 12, 24, 24, 12, 12, 11, 14, 28, 14, 28))
    sheet.freeze_panes = "E2"
    _other_sheets(book, number)
    book.save(path)
    return path


def _other_sheets(book: Any, number: int) -> None:
    """A summary, last year's follow-up and hidden lists."""
    total = book.create_sheet("Sammanställning")
    total.append(["Mål", "Antal aktiviteter", "Varav klara"])
    for _, (goal, rows) in _DIGITAL:
        total.append([goal, len(rows), 0])
    total.append(["Summa", number, 0])
    before = book.create_sheet("Uppföljning 2025")
    before.append(["Aktivitet", "Ansvarig enhet", "Utfall 2025"])
    for done in (("Ny växel", "Kontaktcenter", "Klar"), ("E-signering av protokoll", "Kansliet", "Klar"),
                 ("Intranätets sökfunktion", "Kommunikationsenheten", "Avförd")):  # fmt: skip
        before.append(done)
    lists = book.create_sheet("Listor")
    for value in ("Läge", "Ej påbörjad", "Pågår", "Försenad", "Klar"):
        lists.append([value])
    lists.sheet_state = "hidden"


# 10: points that begin with the owner in bold
_CULTURE: list[tuple[str, str, str, list[tuple[str, str]]]] = [
    ("Mål 1 – Kulturen når hela kommunen", "Hälften av invånarna bor utanför centralorten, men nästan alla arrangemang äger rum där.",
     "antal orter med minst fem arrangemang", [
         ("Biblioteken", "Bokbuss med hållplats i nio byar"),
         ("Scenkonsten", "Teaterturné till bygdegårdarna"),
         ("Kulturskolan", "Undervisning på plats i tre landsbygdsskolor"),
         ("Museet", "Vandringsutställning om järnbruken"),
         ("Scenkonsten", "Utomhusbio i fyra kommundelar")]),
    ("Mål 2 – Unga har inflytande", "Ungdomsrådet har pekat ut lokaler och öppettider som viktigast.",
     "andel unga som anser att de kan påverka", [
         ("Fritidsgårdarna", "Ungdomsledda kvällar varannan vecka"),
         ("Kulturskolan", "Elevråd med egen budget"),
         ("Biblioteken", "Unga väljer medier för 100 000 kronor"),
         ("Fritidsgårdarna", "Replokaler med bokning i mobilen")]),
    ("Mål 3 – Kulturarvet vårdas och används", "Samlingarna omfattar 41 000 föremål.",
     "andel digitaliserade föremål", [
         ("Museet", "Digitalisera fotosamlingen från Granhammars bruk"),
         ("Museet", "Klimatstyrning i magasinet"),
         ("Kulturmiljöenheten", "Skyltar vid tolv fornlämningar"),
         ("Kulturmiljöenheten", "Rådgivning till ägare av äldre hus"),
         ("Biblioteken", "Lokalhistorisk hylla i varje filial")]),
]  # fmt: skip


def _owner_first(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Kultur- och fritidsnämnden, Granhammars kommun")
    document.add_paragraph("För varje mål anges först den enhet som ansvarar och därefter vad enheten ska göra.")
    for goal, about, figure, points in _CULTURE:
        document.add_heading(goal, 1)
        document.add_paragraph(about)
        document.add_paragraph("Under året ska vi genomföra följande aktiviteter:")
        for unit, text in points:
            line = document.add_paragraph(style="List Bullet")
            line.add_run(f"{unit}: ").bold = True
            line.add_run(text)
        document.add_paragraph(f"Målet mäts genom {figure}.")
    document.add_heading("Budget", 1)
    _grid(
        document,
        [
            ("Verksamhet", "Tkr 2026"),
            ("Bibliotek", "21 400"),
            ("Kulturskola", "14 900"),
            ("Museum och kulturmiljö", "9 300"),
        ],
    )
    document.save(str(path))
    return path


# 11: narrow columns on standing printed pages, the kind in parentheses after the title
_COLLEGE: list[Group] = [
    ("Utvecklingsmål 1 – Studenterna fullföljer sin utbildning", [
        ("Studieverkstad med kvällsöppet under tentamensperioder", "A", "Högskolebiblioteket", "Studentkåren", "VT 26"),
        ("Ny modell för kursvärderingar", "P", "Kvalitetsavdelningen", "Samtliga institutioner", "HT 26"),
        ("Mentorsprogram för förstaårsstudenter på ingenjörsutbildningarna", "A", "Institutionen för teknik", "Studentkåren", "HT 26"),
        ("Utreda tidigare antagning till höstens fristående kurser", "F", "Antagningsenheten", "", "VT 26"),
        ("Digital tentamen i sex salar", "P", "Campusservice", "It-avdelningen", "HT 26")]),
    ("Utvecklingsmål 2 – Forskningen växer och delas", [
        ("Skrivarstöd för ansökningar om externa medel", "A", "Forskningsstödet", "", "Löpande"),
        ("Datalager för forskningsdata", "P", "It-avdelningen", "Högskolebiblioteket", "HT 26"),
        ("Gästforskarprogram med två nordiska lärosäten", "A", "Internationella kontoret", "Forskningsstödet", "HT 26"),
        ("Öppen publicering av samtliga avhandlingar", "A", "Högskolebiblioteket", "", "VT 26")]),
    ("Utvecklingsmål 3 – Högskolan är en hållbar arbetsplats", [
        ("Rekryteringsplan för lektorer", "P", "Personalavdelningen", "Samtliga institutioner", "VT 26"),
        ("Resfria möten som förstahandsval", "A", "Miljösamordningen", "Campusservice", "Löpande"),
        ("Minska lokalytan med 1 200 kvadratmeter", "P", "Campusservice", "Fastighetsägaren", "HT 26"),
        ("Chefsutbildning i förändringsledning", "A", "Personalavdelningen", "", "HT 26")]),
    ("Utvecklingsmål 4 – Samverkan ger nytta i regionen", [
        ("Uppdragsutbildning för kommunernas chefer", "A", "Samverkanskontoret", "Kommunförbundet", "VT 26"),
        ("Förstudie om testbädd för batteriåtervinning", "F", "Institutionen för teknik", "Samverkanskontoret", "HT 26"),
        ("Alumnnätverk för sjuksköterskor", "A", "Institutionen för vård", "Region Ekevik", "HT 26")]),
]  # fmt: skip


def _college_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(60, A4[1] - 40, "HÖGSKOLAN I EKEVIK")
    canvas.drawRightString(A4[0] - 60, A4[1] - 40, f"Sida {document.page}")
    canvas.drawString(60, 30, "Beslutad av rektor 2025-12-16, dnr HE 2025/771")


def _college(path: Path) -> Path:
    look = TableStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), 0.3, colors.grey),
                       ("VALIGN", (0, 0), (-1, -1), "TOP")])  # fmt: skip
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]), Paragraph("Högskolan i Ekevik", _BODY),
                       Paragraph("Bokstaven efter varje insats visar om den är ett projekt (P), en aktivitet (A) eller en "
                                 "förstudie (F).", _BODY)]  # fmt: skip
    for at, (goal, actions) in enumerate(_COLLEGE, 1):
        rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Nr", "Insats", "Ansvarig", "Samverkan", "Tid")]]
        for index, (title, kind, unit, others, time) in enumerate(actions, 1):
            rows.append([Paragraph(text, _CELL) for text in (f"{at}.{index}", f"{title} ({kind})", unit, others, time)])
        flow += [Spacer(1, 10), Paragraph(goal, _STYLES["Heading2"]),
                 Table(rows, colWidths=[30, 165, 100, 100, 60], style=look, repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_college_foot, onLaterPages=_college_foot)
    return path


# 12: a year in months, the goal's cell merged down
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec")
_ELDERLY: list[Group] = [
    ("1. Hemmet är en trygg plats", [
        ("Fasta omsorgskontakter för alla", "", "Hemtjänsten", "", "1-6"),
        ("Trygghetskamera på natten", "", "Nattpatrullen", "It-stöd", "3-9"),
        ("Fallförebyggande hembesök", "", "Rehabenheten", "Primärvården", "1-12"),
        ("Nyckelfri hemtjänst i Västra Husby", "", "Hemtjänsten", "Bostadsstiftelsen", "4-5"),
        ("Hjälpmedelsbuss till byarna", "", "Rehabenheten", "", "5-9")]),
    ("2. Boendet har en god vardag", [
        ("Måltidsvärdar på varje boende", "", "Särskilda boenden", "Kostenheten", "2-4"),
        ("Utevistelse minst en gång i veckan", "", "Särskilda boenden", "Frivilliga", "4-10"),
        ("Kulturombud med egen budget", "", "Aktivitetsenheten", "Kulturkontoret", "1-12"),
        ("Silviacertifiera två demensavdelningar", "", "Demensteamet", "", "8-12")]),
    ("3. Vi har rätt kompetens", [
        ("Undersköterskeutbildning på arbetstid", "", "Bemanning och rekrytering", "Vuxenutbildningen", "1-12"),
        ("Språkombud i alla arbetsgrupper", "", "Bemanning och rekrytering", "", "2-6"),
        ("Delegeringsutbildning på webben", "", "Hälso- och sjukvårdsenheten", "", "3-4"),
        ("Sommarintroduktion för vikarier", "", "Bemanning och rekrytering", "Hemtjänsten, Särskilda boenden", "5-6")]),
]  # fmt: skip


def _months(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetsplan"
    sheet["A1"], sheet["A2"] = "Aktivitetsplan 2026", "Äldrenämnden, Husby-Långa kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    for column, text in enumerate(("Inriktningsmål", "Aktivitet", "Ansv.", "Ihop med", *_MONTHS, "Anm."), 1):
        cell = sheet.cell(4, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor="D9E1F2"), _ROUND
    at = 5
    for goal, rows in _ELDERLY:
        sheet.cell(at, 1, goal)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for title, _, unit, others, span in rows:
            start, end = map(int, span.split("-"))
            for column, told in enumerate((title, unit, others or None), 2):
                sheet.cell(at, column, told).alignment = _WRAP
            for month in range(start, end + 1):
                sheet.cell(at, 4 + month, "x").fill = PatternFill("solid", fgColor="8EA9DB")
            at += 1
    for row in sheet.iter_rows(min_row=5, max_row=at - 1, max_col=17):
        for each in row:
            each.border = _ROUND
    _sides(sheet, (24, 40, 24, 24, *([5] * 12), 20))
    sheet.oddFooter.center.text = "Sida &P av &N"  # type: ignore[union-attr]
    book.save(path)
    return path


_each = partial(in_each_format, "thirtyfifth_drawn")


def _all(groups: Sequence[Group]) -> list[Wanted]:
    """An activity without an owner must be asked about."""
    return [
        Wanted(goal, title, kinds, tuple(filter(None, units.split(";"))), others, "*" if units else "?")
        for goal, rows in groups
        for title, kinds, units, others, _ in rows
    ]


def _without_number(groups: Sequence[Group]) -> list[Group]:
    return [(goal.partition(". ")[2], rows) for goal, rows in groups]


THIRTYFIFTH: list[Drawn] = [
    *_each("innehållsförteckning, mått före aktiviteterna och två rubrikrader", _all([group for group, _ in _CARE]),
           {"docx": _care}, activities="16", year="2026"),
    *_each("målen som band över bladet under två rubrikrader", _all(_ROADS), {"xlsx": _bands}, activities="17", year="2026"),
    *_each("länsstyrelsens uppdrag på liggande sidor", _all([(goal, [row for row, _ in rows]) for goal, rows in _COUNTY]),
           {"pdf": _county}, activities="15", year="2026"),
    *_each("uttag ur planeringssystemet", _all([group for _, group in _SOCIAL]), {"csv": _system_rows}, activities="18",
           year="2026"),
    *_each("understrukna mål och ansvarig inom parentes", _all([(goal, rows) for goal, _, rows in _LEISURE]),
           {"txt": _underlined}, activities="14", year="2026"),
    *_each("ansvarsmatris med en spalt för varje förvaltning", _all(_on_duty()), {"xlsx": _duties}, activities="13",
           year="2026"),
    *_each("numrerade aktiviteter med beskrivning och en rad om ansvar", _all([
        (goal, [row for row, _ in rows]) for goal, _, rows in _RESCUE]), {"pdf": _rescue}, activities="15", year="2026"),
    *_each("målet och målvärdet i tabellens översta rader", _all([(goal, rows) for goal, _, rows in _SCHOOL]),
           {"docx": _goal_rows}, activities="16", year="2026"),
    *_each("register med förra årets uppföljning i ett eget blad", _all([group for _, group in _DIGITAL]),
           {"xlsx": _register}, activities="17", year="2026"),
    *_each("punkter som börjar med den ansvariga i fetstil", _all([
        (goal, [(text, "", unit, "", "") for unit, text in points]) for goal, _, _, points in _CULTURE]),
           {"docx": _owner_first}, activities="14", year="2026"),
    *_each("smala spalter på stående sidor med typen inom parentes", _all(_COLLEGE), {"pdf": _college}, activities="16",
           year="2026"),
    *_each("året i månader med målet sammanfogat nedåt", _all(_without_number(_ELDERLY)), {"xlsx": _months},
           activities="13", year="2026"),
]  # fmt: skip
