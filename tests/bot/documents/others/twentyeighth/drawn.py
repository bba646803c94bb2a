# ruff: noqa: E501
"""What needs real drawing: a system's pages, workbooks of several sheets, exports, a time chart, merged rows, slides."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=8.5, leading=10.5)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_WHITE = ParagraphStyle("white", parent=_BOLD, textColor=colors.white, fontSize=11, leading=14)

_Rows = list[tuple[str, str, str, str]]
"""Activity, owner by ";", who else, and when."""
_Groups = list[tuple[str, _Rows]]


def _cells(rows: Sequence[Sequence[str]]) -> list[list[Any]]:
    return [[Paragraph(text, _CELL if at else _BOLD) for text in row] for at, row in enumerate(rows)]


# 1: a planning system's pages: the goal in a coloured box, tables with lines between the rows only
_SYSTEM: _Groups = [
    ("Nämndmål: Byggandet håller god kvalitet", [
        ("Rådgivning före ansökan varje torsdag", "Lovenheten", "", "2026-12-31"),
        ("Arkitekturpris för mindre byggnader", "Stadsarkitektens enhet", "", "2026-10-01"),
        ("Tillsyn av övergivna fastigheter", "Tillsynsenheten", "", "2026-11-30")]),
    ("Nämndmål: Naturen är tillgänglig för alla", [
        ("Naturreservat vid Svartsjön", "Naturvårdsenheten;Planenheten", "", "2026-12-15"),
        ("Grillplatser som nås med rullstol", "Naturvårdsenheten", "", "2026-06-12")]),
]  # fmt: skip


def _running(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 28, "Byggnads- och naturnämnden, Verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 60, 28, f"{document.page}(2)")


def _system(path: Path) -> Path:
    lines = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    box = TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#1f5c5a"))])
    flow: list[Any] = [
        Spacer(1, 150), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Byggnads- och naturnämnden", _STYLES["Heading2"]), Paragraph("Kårestads kommun", _BODY), PageBreak(),
        Paragraph("1 Sammanfattning", _STYLES["Heading1"]),
        Paragraph("Nämnden har två mål för året. Ramen är 31,7 miljoner kronor.", _BODY),
        Paragraph("2 Mål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    for goal, rows in _SYSTEM:
        flow += [Table([[Paragraph(goal, _WHITE)]], colWidths=[460], style=box), Spacer(1, 6)]
        told = [("Aktivitet", "Ansvarig enhet", "Slutdatum"),
                *((title, unit.replace(";", ", "), end) for title, unit, _, end in rows)]  # fmt: skip
        flow += [Table(_cells(told), colWidths=[240, 140, 80], style=lines, repeatRows=1), Spacer(1, 16)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_running, onLaterPages=_running)
    return path


# 2: a workbook with guidance, goals, activities and the lists to choose from, each in its own sheet
_BOOK: _Groups = [
    ("Tryggt stöd i hemmet", [
        ("Demensteam med egen telefonlinje", "Hemstöd", "Vårdcentralen", "2026-05-04"),
        ("Digitala lås hos alla brukare", "Välfärdsteknik", "", "2026-09-14"),
        ("Nattpatrull i två zoner", "Hemstöd", "", "2026-10-05")]),
    ("Delaktighet för personer med funktionsnedsättning", [
        ("Brukarråd leder sina egna möten", "Daglig verksamhet", "Studieförbundet", "2026-03-30"),
        ("Lägenhetsträning inför flytt till eget", "Boendestöd", "Bostadsbolaget", "2026-11-02")]),
]  # fmt: skip


def _book(path: Path) -> Path:
    book = openpyxl.Workbook()
    guide = book.worksheets[0]
    guide.title = "Läs mig"
    for text in (
        "Omsorgsnämnden, Torpsala kommun",
        "Plan för verksamhetsåret 2026",
        "Så fyller du i mallen",
        "Välj mål i rullistan. Skriv en rad för varje aktivitet.",
        "Skicka till controller senast 30 januari.",
    ):
        guide.append([text])  # fmt: skip
    goals = book.create_sheet("Mål")
    goals.append(["Mål", "Indikator", "Målvärde 2026"])
    for (goal, _), (measure, target) in zip(
        _BOOK, (("Nöjda brukare, procent", 90), ("Eget val, procent", 75)), strict=True
    ):
        goals.append([goal, measure, target])
    sheet = book.create_sheet("Aktiviteter")
    sheet.append(["Mål", "Aktivitet", "Ansvarig enhet", "Samverkan", "Startar", "Status"])
    for goal, rows in _BOOK:
        for title, unit, others, start in rows:
            sheet.append([goal, title, unit, others or None, date.fromisoformat(start), "Ej påbörjad"])
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9E1F2")
    for letter, width in zip("ABCDEF", (45, 42, 20, 20, 12, 14), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    choices = book.create_sheet("Listor")
    for text in ("Status", "Ej påbörjad", "Pågår", "Avslutad"):
        choices.append([text])
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$4")
    sheet.add_data_validation(choice)
    choice.add("F2:F60")
    book.save(path)
    return path


# 3: a lying Word page with a table for each goal, the goal merged across its first row
_ACROSS: _Groups = [
    ("Mål 1: Avfallet blir en resurs", [
        ("Fastighetsnära insamling av förpackningar", "Renhållningen", "Villaägarna", "april–december"),
        ("Bytesdag på återbruket", "Återbruket", "Studieförbunden", "maj")]),
    ("Mål 2: Dricksvattnet räcker", [
        ("Nytt larm på högreservoaren", "Vattenverket", "", "mars"),
        ("Läcksökning med satellitbilder", "Ledningsnät", "Grannkommunerna", "juni–augusti"),
        ("Reservvatten från Långsjön", "Vattenverket;Ledningsnät", "Länsstyrelsen", "hela året")]),
]  # fmt: skip


def _across(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Nämnden för vatten och avfall, Marklösa kommun")
    for goal, rows in _ACROSS:
        table = document.add_table(rows=2, cols=4, style="Table Grid")
        table.cell(0, 0).merge(table.cell(0, 3)).text = goal
        table.cell(0, 0).paragraphs[0].runs[0].bold = True
        for cell, text in zip(table.rows[1].cells, ("Aktivitet", "Ansvarig", "Samverkan", "När"), strict=True):
            cell.text = text
        for title, unit, others, when in rows:
            told = (title, unit.replace(";", ", "), others, when)
            for cell, text in zip(table.add_row().cells, told, strict=True):
                cell.text = text
        document.add_paragraph()
    document.add_paragraph("Verksamheten är avgiftsfinansierad.")
    document.save(str(path))
    return path


# 4: Word where each activity is a heading of its own, with its facts as lines below
_HEADED: _Groups = [
    ("Inriktning 1: Minska utsläppen från transporter", [
        ("Laddplatser vid kommunens arbetsplatser", "Fordonsenheten", "Energibolaget", "2026-09-30"),
        ("Elcyklar i hemtjänsten", "Fordonsenheten", "", "2026-05-31")]),
    ("Inriktning 2: Minska klimatpåverkan från maten", [
        ("Baljväxter i två rätter i veckan", "Måltidsenheten", "", "2026-08-31"),
        ("Svinnvåg i varje skolrestaurang", "Måltidsenheten", "Miljöenheten", "2026-03-31")]),
]  # fmt: skip


def _headed(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Klimathandlingsplan 2026", style="Title")
    document.add_paragraph("Kommunstyrelsen, Gransele kommun", style="Subtitle")
    document.add_heading("Bakgrund", 1)
    document.add_paragraph("Kommunen ska vara klimatneutral 2035. Planen anger vad som görs i år.")
    for goal, rows in _HEADED:
        document.add_heading(goal, 1)
        for title, unit, others, end in rows:
            document.add_heading(title, 2)
            facts = (("Ansvarig", unit), ("Samverkan", others), ("Klart", end))
            for label, text in facts:
                if text:
                    line = document.add_paragraph()
                    line.add_run(f"{label}: ").bold = True
                    line.add_run(text)
    document.save(str(path))
    return path


# 5: a system's export, as csv in Windows' letters and as a workbook
_EXPORT: _Groups = [
    ("Barn växer upp under goda villkor", [
        ("Familjebehandling på hemmaplan", "Öppenvården", "", "2026-06-30"),
        ("Nätverk för familjehem", "Familjehemsenheten", "", "2026-04-01"),
        ("Skolsociala team i årskurs 7–9", "Öppenvården;Elevhälsan", "", "2026-11-30")]),
    ("Fler blir självförsörjande", [
        ("Hushållsbudget i grupp", "Budgetrådgivningen", "", "2026-10-15"),
        ("Arbetsträning i återbrukets verkstad", "Försörjningsenheten", "", "2026-12-31")]),
]  # fmt: skip


def _export_rows() -> list[list[str]]:
    head = ["Nämnd", "Period", "Mål", "Aktivitet", "Ansvarig", "Startdatum", "Slutdatum", "Status", "Senast ändrad"]
    return [head] + [
        ["Socialnämnden", "2026", goal, title, unit.replace(";", ", "), "2026-01-01", end, "Ej påbörjad", "2025-12-18"]
        for goal, rows in _EXPORT
        for title, unit, _, end in rows
    ]


def _export_csv(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL).writerows(_export_rows())
    return path


def _export_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetsrapport"
    for row in _export_rows():
        sheet.append(row)
    sheet.auto_filter.ref = sheet.dimensions
    book.save(path)
    return path


# 6: a time chart: each month a narrow column, coloured or crossed
_CHART: list[tuple[str, list[tuple[str, str, int, int]]]] = [
    ("Mål 1 Levande centrum", [("Torghandel på torsdagar", "Centrumsamverkan", 4, 9),
                               ("Ny julbelysning på Storgatan", "Gatuavdelningen", 9, 11),
                               ("Fasadbidrag till fastighetsägare", "Planavdelningen", 1, 12)]),
    ("Mål 2 Grönare stad", [("Fruktträd i varje stadsdel", "Parkavdelningen", 3, 5),
                            ("Regnbäddar längs Kungsvägen", "Parkavdelningen", 5, 10)]),
]  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _chart(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidsplan 2026"
    sheet.append(["Aktivitetsplan 2026, Stadsmiljönämnden, Hallunge kommun"])
    sheet.append([])
    sheet.append(["Mål", "Aktivitet", "Ansvarig", *_MONTHS])
    for goal, rows in _CHART:
        first = sheet.max_row + 1
        for title, unit, start, end in rows:
            sheet.append([goal, title, unit, *("x" if start <= month <= end else None for month in range(1, 13))])
            for month in range(start, end + 1):
                sheet.cell(sheet.max_row, 3 + month).fill = PatternFill("solid", fgColor="A9D08E")
        for row in range(first + 1, sheet.max_row + 1):
            sheet.cell(row, 1).value = None
        sheet.merge_cells(start_row=first, end_row=sheet.max_row, start_column=1, end_column=1)
        sheet.cell(first, 1).alignment = Alignment(vertical="top", wrap_text=True)
    for letter, width in zip("ABC", (24, 36, 20), strict=True):
        sheet.column_dimensions[letter].width = width
    for letter in "DEFGHIJKLMNO":
        sheet.column_dimensions[letter].width = 5
    book.save(path)
    return path


# 7: a project program's outline in a workbook: the plan, its goals and below them what is to be done
_OUTLINE: _Groups = [
    ("Mål 1 Robust infrastruktur", [
        ("Förstärka bron över Lillån", "Broar och vägar", "", "120 dagar"),
        ("Kanalisation för fiber i Östbyn", "Stadsnät", "", "75 dagar")]),
    ("Mål 2 Snabb felavhjälpning", [
        ("Gemensam felanmälan på webben", "Kundservice", "", "60 dagar"),
        ("Jourbil med reservdelar", "Drift Väst", "", "20 dagar")]),
]  # fmt: skip


def _outline(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetstabell"
    sheet.append(["ID", "Dispositionsnivå", "Aktivitetsnamn", "Varaktighet", "Start", "Slut", "Resursnamn"])
    start, end = date(2026, 1, 12), date(2026, 12, 18)
    sheet.append([1, 1, "Verksamhetsplan 2026 Tekniska nämnden Skogsberga kommun", "240 dagar", start, end, None])
    for goal, rows in _OUTLINE:
        sheet.append([sheet.max_row, 2, goal, "200 dagar", start, end, None])
        for title, unit, _, length in rows:
            sheet.append([sheet.max_row, 3, title, length, start, end, unit])
    for row in sheet.iter_rows(min_row=2):
        level = int(str(row[1].value))
        row[2].alignment = Alignment(indent=level - 1)
        row[2].font = Font(bold=level < 3)
    sheet.column_dimensions["C"].width = 60
    book.save(path)
    return path


# 8: slides saved as pdf, a goal on each
_SLIDES: _Groups = [
    ("Mål 1: Ungdomar påverkar", [("Ungdomsbudget på 100 000 kronor", "Demokratienheten", "", ""),
                                  ("Valstuga på gymnasiet", "Demokratienheten", "", "")]),
    ("Mål 2: Mötesplatser i hela kommunen", [("Helgöppet i Vikens fritidsgård", "Fritidsgårdarna", "", ""),
                                             ("Mobil verkstad för mopeder", "Fritidsgårdarna", "", ""),
                                             ("Spelkvällar över generationer", "Träffpunkterna", "", "")]),
]  # fmt: skip


def _slides(path: Path) -> Path:
    wide, high = 960.0, 540.0
    canvas = Canvas(str(path), pagesize=(wide, high))
    canvas.setFont("Helvetica-Bold", 40)
    canvas.drawString(80, 300, "Verksamhetsplan 2026")
    canvas.setFont("Helvetica", 22)
    canvas.drawString(80, 250, "Ungdomsnämnden, Sjöträsks kommun")
    canvas.showPage()
    for number, (goal, rows) in enumerate(_SLIDES, 2):
        canvas.setFillColor(colors.HexColor("#20407a"))
        canvas.setFont("Helvetica-Bold", 32)
        canvas.drawString(80, 450, goal)
        canvas.setFillColor(colors.black)
        canvas.setFont("Helvetica-Bold", 22)
        canvas.drawString(80, 390, "Aktiviteter")
        canvas.setFont("Helvetica", 20)
        for at, (title, unit, *_) in enumerate(rows):
            canvas.drawString(90, 345 - 42 * at, f"• {title} (ansvarig: {unit})")
        canvas.setFont("Helvetica", 12)
        canvas.drawRightString(wide - 40, 30, str(number))
        canvas.showPage()
    canvas.save()
    return path


# 9: a lying page, the goal's cell merged down beside its activities
_DOWN: _Groups = [
    ("Vården är nära", [("Mobil provtagning i glesbygd", "Primärvården", "Hemsjukvården", "2026-03-02"),
                        ("Videobesök hos fysioterapeut", "Rehabilitering", "", "2026-02-01"),
                        ("Astmaskola på kvällstid", "Primärvården", "Patientföreningen", "2026-09-15")]),
    ("Patienten är säker", [("Läkemedelsgenomgång vid utskrivning", "Medicinkliniken", "Apoteket", "2026-04-20"),
                            ("Checklista mot trycksår", "Kirurgkliniken", "", "2026-01-31"),
                            ("Vårdhygieniska ronder", "Smittskyddet", "Alla kliniker", "2026-11-15")]),
]  # fmt: skip


def _down(path: Path) -> Path:
    rows: list[list[Any]] = [
        [Paragraph(text, _BOLD) for text in ("Mål", "Aktivitet", "Ansvarig", "Samverkan", "Start")]
    ]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dddddd"))]  # fmt: skip
    for goal, activities in _DOWN:
        first = len(rows)
        for at, row in enumerate(activities):
            rows.append([Paragraph(goal, _BOLD) if not at else "", *(Paragraph(text, _CELL) for text in row)])
        style.append(("SPAN", (0, first), (0, len(rows) - 1)))
    flow = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
            Paragraph("Hälso- och sjukvårdsnämnden, Region Övreland", _BODY), Spacer(1, 10),
            Table(rows, colWidths=[120, 230, 130, 130, 80], style=TableStyle(style), repeatRows=1), Spacer(1, 12),
            Paragraph("Nämndens nettokostnad är 6 214 miljoner kronor.", _BODY)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


# 10: Word with a boxed quotation beside the goals and their tables
_QUOTED: _Groups = [
    ("Mål 1 Lärande hela livet", [("Svenska på arbetsplatsen", "SFI-enheten", "Teknikföretagen", "vecka 5–20"),
                                  ("Prövningar varje månad", "Komvux", "", "löpande")]),
    ("Mål 2 Likvärdig vägledning", [("Studievägledare på biblioteket", "Vägledningscentrum", "Biblioteket", "vecka 36"),
                                    ("Yrkesmässa för vuxna", "Vägledningscentrum", "Arbetsförmedlingen", "vecka 41")]),
]  # fmt: skip


def _quoted(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Nämndplan 2026", 0)
    document.add_paragraph("Vuxenutbildningsnämnden, Kårestads kommun")
    paragraph = document.add_paragraph()
    paragraph._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' "
            "style='width:300pt;height:40pt'><v:textbox><w:txbxContent><w:p><w:r>"
            "<w:t>Utbildning är vår viktigaste investering.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
            "</w:pict></w:r>"
        )
    )
    for goal, rows in _QUOTED:
        document.add_heading(goal, 1)
        headed_table(document, [("Aktivitet", "Ansvarig", "Samarbete med", "Tid"), *rows])
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Redovisas för nämnden i juni och i februari.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "twentyeighth_drawn")


def _all(groups: _Groups) -> list[Any]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, _ in rows], "*")
    ]


TWENTYEIGHTH: list[Drawn] = [
    *_each("systemets sidor med målet i en färgad ruta", _all(_SYSTEM), {"pdf": _system}, activities="5", year="2026"),
    *_each("arbetsbok med anvisning, mål, aktiviteter och listor", _all(_BOOK), {"xlsx": _book}, activities="5"),
    *_each("målet tvärs över varje tabells första rad", _all(_ACROSS), {"docx": _across}, activities="5", year="2026"),
    *_each("varje aktivitet är en rubrik", _all(_HEADED), {"docx": _headed}, activities="4", year="2026"),
    *_each("systemets export", _all(_EXPORT), {"csv": _export_csv, "xlsx": _export_book}, activities="5"),
    *_each("tidsplan med en smal spalt för varje månad", [
        wanted for goal, rows in _CHART
        for wanted in expects(goal, [(title, "", unit, "") for title, unit, *_ in rows], "*")],
           {"xlsx": _chart}, activities="5", year="2026"),
    *_each("projektprogrammets nivåer", _all(_OUTLINE), {"xlsx": _outline}, activities="4", year="2026"),
    *_each("bildspel med ett mål på varje bild", _all(_SLIDES), {"pdf": _slides}, activities="5", year="2026"),
    *_each("målets cell sammanfogad nedåt på en liggande sida", _all(_DOWN), {"pdf": _down}, activities="6", year="2026"),
    *_each("citat i en textruta bredvid tabellerna", _all(_QUOTED), {"docx": _quoted}, activities="4", year="2026"),
]  # fmt: skip
