# ruff: noqa: E501
"""What needs real drawing: cards, bands, a workbook with lists and dates, months in colour, a page without rules."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm
from openpyxl.styles import Alignment, Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, shade, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell31", parent=_STYLES["BodyText"], fontSize=9, leading=11)
_BOLD = ParagraphStyle("bold31", parent=_CELL, fontName="Helvetica-Bold")

# A goal and its activities: title, owner, collaboration, time
_Groups = list[tuple[str, list[tuple[str, str, str, str]]]]

# 1: a card for each measure
_CARDS: _Groups = [
    ("Mål 1. Halverad energianvändning", [
        ("Styr- och reglerteknik i simhallen", "Driftenheten", "Energirådgivarna", "2026-10-31"),
        ("Solceller på Tallbackens skola", "Byggenheten", "", "2026-08-15")]),
    ("Mål 2. Resor utan utsläpp", [
        ("Elcykelpool för hemtjänsten", "Fordonsenheten", "Hemtjänsten", "2026-04-30"),
        ("Resepolicy med tåg som förstaval", "Miljöstrategerna", "Personalkontoret", "2026-06-30")]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Energi- och klimatplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Tranvik kommun")
    document.add_paragraph("Planen anger hur kommunens organisation når de lokala miljömålen.")
    for goal, rows in _CARDS:
        document.add_heading(goal, 1)
        for title, unit, others, end in rows:
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for label, text in (("Åtgärd", title), ("Ansvarig", unit), ("Samverkan", others), ("Klart", end)):
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, text
                cells[0].paragraphs[0].runs[0].bold = True
            document.add_paragraph()
    document.save(str(path))
    return path


# 2: a planning system's report, long descriptions, over pages
_REPORT = [
    ("Nämndmål: Barn och unga lyckas i skolan", [
        ("Modersmålsstöd på distans", "Elever på de små skolorna får undervisning via länk fyra gånger i veckan. Utrustning köps in under våren.", "Språkcentrum", "2026-08-20", "Pågående"),
        ("Samlad skoldag på Ängsskolan", "Försöket pågår i två läsår och utvärderas av högskolan. Personal från fritidshemmet deltar hela dagen.", "Rektor Ängsskolan", "2027-06-11", "Ej påbörjad"),
        ("Extra undervisning inför nationella prov", "Erbjuds alla i årskurs nio som riskerar att inte nå betyget E i matematik.", "Grundskolekontoret", "2026-05-08", "Pågående")]),
    ("Nämndmål: Personalen stannar och trivs", [
        ("Minska antalet möten på kvällstid", "Varje skolenhet går igenom sin mötesstruktur och tar bort det som inte behövs.", "Skolledningsgruppen", "2026-03-31", "Avslutad"),
        ("Karriärvägar för fritidspedagoger", "En modell med tre steg tas fram och förhandlas.", "Personalstaben", "2026-12-01", "Ej påbörjad"),
        ("Lokala introduktionsår", "Alla nyexaminerade får en egen handledare och minskad undervisningstid under det första året.", "Grundskolekontoret, Personalstaben", "2026-08-10", "Pågående")]),
]  # fmt: skip


def _foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(50, 26, "Skolnämnden, Nämndplan 2026")
    canvas.drawRightString(A4[0] - 50, 26, f"{document.page}(3)")


def _report(path: Path) -> Path:
    look = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BOX", (0, 0), (-1, -1), 0.5, colors.grey), ("INNERGRID", (0, 0), (-1, -1), 0.25, colors.lightgrey),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe8d8"))])  # fmt: skip
    flow: list[Any] = [Paragraph("Nämndplan 2026", _STYLES["Title"]),
                       Paragraph("Skolnämnden, Lövberga kommun", _STYLES["BodyText"]), Spacer(1, 150),
                       Paragraph("1 Sammanfattning", _STYLES["Heading1"]),
                       Paragraph("Nämndens två mål bidrar till fullmäktiges vision om en kommun där fler vill leva.", _STYLES["BodyText"]), Spacer(1, 120),
                       Paragraph("2 Mål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    for goal, rows in _REPORT:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        body = [[Paragraph(text, _BOLD) for text in ("Aktivitet", "Beskrivning", "Ansvarig", "Slutdatum", "Status")]]
        body += [[Paragraph(text, _CELL) for text in row] for row in rows]
        flow += [Table(body, colWidths=[120, 150, 110, 62, 58], style=look, repeatRows=1), Spacer(1, 14)]
    flow += [Paragraph("3 Uppföljning", _STYLES["Heading1"]),
             Paragraph("Nämnden får en lägesrapport i maj och i september.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=45, rightMargin=45).build(
        flow, onFirstPage=_foot, onLaterPages=_foot
    )
    return path


# 3: a workbook with instructions first, the plan with merged goals, and hidden choices
_BOOK: _Groups = [
    ("Mål 1: Attraktiva boendemiljöer", [
        ("Ny lekplats i Kvarnbacken", "Park", "Barnombudet", "2026-06-18"),
        ("Blomsterprogram för infarterna", "Park", "", "2026-05-29"),
        ("Bullerplank längs Storgatan", "Gata", "Trafikverket", "2026-11-13")]),
    ("Mål 2: Framkomligt året runt", [
        ("Snöjour med garanterad tid", "Drift", "Entreprenörerna", "2026-10-15"),
        ("Digitala felanmälningar med bild", "Kundcenter", "Drift", "2026-03-27")]),
]  # fmt: skip


def _book(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Så fyller du i"
    for line in ("Så fyller du i mallen", "En rad per aktivitet i fliken Plan.", "Välj status i listan.",
                 "Skicka till ekonomistödet senast den 30 januari."):  # fmt: skip
        first.append([line])
    sheet = book.create_sheet("Plan")
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "Verksamhetsplan 2026 – Gatu- och parknämnden, Vångaby kommun"
    sheet["A1"].font = Font(bold=True, size=15)
    for column, text in enumerate(("Mål", "Aktivitet", "Ansvarig", "Samverkan", "Klart", "Status"), 1):
        cell = sheet.cell(3, column, text)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="305496")
    at = 4
    for goal, rows in _BOOK:
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        sheet.cell(at, 1, goal).alignment = Alignment(wrap_text=True, vertical="center")
        for title, unit, others, end in rows:
            for column, value in enumerate((title, unit, others or None, date.fromisoformat(end), "Planerad"), 2):
                sheet.cell(at, column, value)
            at += 1
    for letter, width in zip("ABCDEF", (26, 36, 14, 18, 13, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    choices = book.create_sheet("Listor")
    for text in ("Planerad", "Pågår", "Klar", "Utgår"):
        choices.append([text])
    choices.sheet_state = "hidden"
    book.active = 1
    book.save(path)
    return path


# 4: months in colour, the goal a band across
_MONTHS: _Groups = [
    ("Mål 1 Fler i egen försörjning", [("Jobbspår lager och logistik", "Jobbtorget", "", "2-5"),
                                       ("Månadsträff med arbetsgivare", "Företagslotsen", "", "1-12")]),
    ("Mål 2 Barnperspektiv i ekonomiskt bistånd", [("Barnsamtal vid varje nybesök", "Försörjningsenheten", "", "3-12"),
                                                   ("Fritidskort till familjer med bistånd", "Försörjningsenheten", "", "6-8"),
                                                   ("Läxhjälp på biblioteket", "Integrationsgruppen", "", "9-12")]),
]  # fmt: skip


def _months(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Arbetsmarknads- och socialnämnden, Skogby kommun"
    heads = (
        "Aktivitet",
        "Ansvarig",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Maj",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Okt",
        "Nov",
        "Dec",
    )
    for column, text in enumerate(heads, 1):
        sheet.cell(4, column, text).font = Font(bold=True)
    at = 5
    for goal, rows in _MONTHS:
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=14)
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="FFE699")
        at += 1
        for title, unit, _, span in rows:
            sheet.cell(at, 1, title)
            sheet.cell(at, 2, unit)
            start, end = map(int, span.split("-"))
            for month in range(start, end + 1):
                sheet.cell(at, 2 + month).fill = PatternFill("solid", fgColor="70AD47")
            at += 1
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 38, 22
    book.save(path)
    return path


# 5: a Word table with the goal across it, its heading repeated on each page
_ACROSS: _Groups = [
    ("Mål 1: Kortare väg till rätt vård", [
        ("Egen bokning av tid i mobilen", "Vårdcentralerna", "1177", "April 2027"),
        ("Sjuksköterska på väg i glesbygd", "Närvårdsstaben", "Kommunerna", "Juni 2027"),
        ("Lättakut på lördagar", "Vårdcentralerna", "", "September 2027")]),
    ("Mål 2: Säkra övergångar", [
        ("Utskrivningsteam på medicinavdelningen", "Sjukhusledningen", "Hemsjukvården", "Mars 2027"),
        ("Läkemedelsberättelse till alla över 75", "Läkemedelsenheten", "", "Oktober 2027")]),
    ("Mål 3: Kunskap som delas", [
        ("Forskningsmånad i november", "FoU-enheten", "Universitetet", "November 2027")]),
]  # fmt: skip


def _across(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.header.paragraphs[0].text = "Hälso- och sjukvårdsnämnden, Region Sjöland"
    document.add_paragraph("Verksamhetsplan 2027", style="Title")
    document.add_paragraph("Hälso- och sjukvårdsnämnden, Region Sjöland")
    table = headed_table(document, [("Aktivitet", "Ansvarig", "Samverkan", "Tidplan")])
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(mark)
    for goal, rows in _ACROSS:
        cells = table.add_row().cells
        band = cells[0].merge(cells[3])
        band.paragraphs[0].add_run(goal).bold = True
        shade(band, "D9E2F3")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_paragraph()
    document.add_paragraph("Nämndens verksamhet finansieras genom regionbidrag om 4 811 miljoner kronor.")
    document.save(str(path))
    return path


# 6: a system's list in an old encoding
_LIST: _Groups = [
    ("Rätt mat åt alla", [("Menyråd på särskilda boenden", "Måltidsservice", "Boenderåden", "2026-03-02"),
                          ("Kockduell mellan skolorna", "Måltidsservice", "", "2026-10-12")]),
    ("Rena lokaler", [("Städa mer på dagtid", "Lokalvården", "Skolorna", "2026-01-19"),
                      ("Prova städrobotar i idrottshallarna", "Lokalvården", "Fritid", "2026-05-04")]),
]  # fmt: skip


def _listed(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        out = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        out.writerow(
            ["Plan", "Nämnd", "Mål", "Aktivitet", "Ansvarig", "Samverkan", "Startdatum", "Slutdatum", "Senast ändrad"]
        )
        for goal, rows in _LIST:
            for title, unit, others, start in rows:
                out.writerow(
                    [
                        "Verksamhetsplan 2026",
                        "Servicenämnden",
                        goal,
                        title,
                        unit,
                        others,
                        start,
                        "2026-12-18",
                        "2026-01-07 09:14",
                    ]
                )
    return path


# 7: bold for headings and tabs for columns
_TABS: _Groups = [
    ("Mål 1 Giftfri förskola", [("Rensa ut gamla plastleksaker", "Förskolorna", "", "mars"),
                                ("Byta madrasser på vilan", "Inköpsenheten", "", "juni")]),
    ("Mål 2 Utevistelse varje dag", [("Odlingslådor på tio gårdar", "Parkenheten", "", "maj"),
                                     ("Regnställ att låna", "Förskolorna", "", "augusti")]),
]  # fmt: skip


def _tabs(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph().add_run("Handlingsplan 2026").bold = True
    document.add_paragraph("Förskolenämnden, Ramnäs-Berga kommun")
    for goal, rows in _TABS:
        document.add_paragraph().add_run(goal).bold = True
        for at, texts in enumerate([("Aktivitet", "Ansvarig", "Klart"), *((row[0], row[1], row[3]) for row in rows)]):
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(8))
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(12.5))
            paragraph.add_run("\t".join(texts)).italic = at == 0
    document.save(str(path))
    return path


# 8: a page on its side, no rules, the goal in the first column
_PLAIN: _Groups = [
    ("Mål 1 Friskt vatten i kranen", [("Ny råvattentäkt vid Stensjön", "Vattenverket", "Länsstyrelsen", "2026–2027"),
                                      ("Byta 400 vattenmätare", "Ledningsnät", "", "Maj–oktober"),
                                      ("Utbildning för säsongspersonal", "Vattenverket", "", "April")]),
    ("Mål 2 Mindre tillskottsvatten", [("Filma ledningar i Hagaområdet", "Ledningsnät", "Fastighetsägarna", "Augusti"),
                                       ("Taxa för dagvatten", "Kundenheten", "Juristerna", "November")]),
]  # fmt: skip


def _plain(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Mål", "Aktivitet", "Ansvarig", "Samverkan", "Tid")]]
    for goal, activities in _PLAIN:
        rows += [[Paragraph(text, _CELL) for text in (goal, *row)] for row in activities]
    look = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black),
                       ("BOTTOMPADDING", (0, 0), (-1, -1), 9)])  # fmt: skip
    flow = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
            Paragraph("VA-nämnden, Västra Mälby kommun", _STYLES["BodyText"]), Spacer(1, 12),
            Table(rows, colWidths=[165, 215, 115, 125, 90], style=look, repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


# 9: bold titles in a list, a text box with the contact beside them
_BOXED: _Groups = [
    ("Mål 1: Snabbare besked", [("Mallar för vanliga beslut", "Lovgruppen", "", ""), ("Jour på telefon varje förmiddag", "Kontaktcenter", "Lovgruppen", "")]),
    ("Mål 2: Tillsyn där den gör nytta", [("Ovårdade tomter i centrum", "Tillsynsgruppen", "Räddningstjänsten", ""), ("Kontroll av lekredskap", "Tillsynsgruppen", "", "")]),
]  # fmt: skip


def _boxed(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    paragraph = document.add_paragraph("Bygg- och tillsynsnämnden, Fagerås kommun")
    paragraph._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' "
            "style='position:absolute;margin-left:320pt;margin-top:0;width:140pt;height:60pt'><v:textbox>"
            "<w:txbxContent><w:p><w:r><w:t>Frågor om planen? Ring kontaktcenter, 0000-10 20 30.</w:t></w:r></w:p>"
            "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    for goal, rows in _BOXED:
        document.add_heading(goal, 1)
        document.add_paragraph("Aktiviteter under året:")
        for title, unit, others, _ in rows:
            point = document.add_paragraph(style="List Bullet")
            point.add_run(title).bold = True
            point.add_run(f". Ansvarig: {unit}." + (f" Samverkan: {others}." if others else ""))
    document.save(str(path))
    return path


# 10: a sheet for each goal
_SHEETS: _Groups = [
    ("Mål 1: Museet för alla", [("Syntolkade visningar", "Publikenheten", "Synskadades förening", "2026-02-15"),
                                ("Fri entré på torsdagar", "Publikenheten", "", "2026-01-08"),
                                ("Ramp till magasinet", "Fastighetsenheten", "", "2026-09-30")]),
    ("Mål 2: Samlingarna bevaras", [("Flytt av textilier till kylrum", "Samlingsenheten", "", "2026-05-20"),
                                    ("Register över byfotografier", "Samlingsenheten", "Hembygdsföreningarna", "2026-12-11")]),
]  # fmt: skip


def _sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, (goal, rows) in enumerate(_SHEETS, 1):
        sheet = book.create_sheet(f"Mål {number}")
        sheet["A1"] = "Handlingsplan 2026, Museinämnden, Fagerås kommun"
        sheet["A2"] = goal
        sheet["A2"].font = Font(bold=True, size=13)
        for column, text in enumerate(
            ("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart", "Läge mars", "Läge sept"), 1
        ):
            sheet.cell(4, column, text).font = Font(bold=True)
        for at, (title, unit, others, end) in enumerate(rows, 1):
            for column, value in enumerate((at, title, unit, others or None, date.fromisoformat(end)), 1):
                sheet.cell(4 + at, column, value)
        for letter, width in zip("ABCDEFG", (5, 36, 20, 24, 12, 12, 12), strict=True):
            sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 11: two units on lines of their own, a number first, one row without an owner
_LINES: _Groups = [
    ("Nämndens mål 1 – Tryggt i kollektivtrafiken", [
        ("Kameror på tre stationer", "Trafikavdelningen\nSäkerhetsavdelningen", "Polisen", "2026-06-01"),
        ("Nattvandrare på sista bussen", "Trafikavdelningen", "Föräldraföreningen", "2026-09-01"),
        ("Belysning vid hållplatser", "", "Kommunerna", "2026-11-01")]),
    ("Nämndens mål 2 – Enkelt att resa", [
        ("En biljett för buss och båt", "Biljettavdelningen\nIT-avdelningen", "", "2026-04-01"),
        ("Ledsagning för synskadade", "Kundavdelningen", "", "2026-02-01")]),
]  # fmt: skip


def _lines(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Trafiknämndens uppdragsplan 2026", 0)
    document.add_paragraph("Trafiknämnden, Region Sjöland")
    number = 0
    for goal, rows in _LINES:
        document.add_heading(goal, 2)
        body: list[tuple[str, ...]] = [("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart senast")]
        for row in rows:
            number += 1
            body.append((str(number), *row))
        table = headed_table(document, body)
        for row in table.rows:
            for cell, width in zip(row.cells, (1.2, 8, 5.5, 5, 3.5), strict=True):
                cell.width = Cm(width)
        document.add_paragraph()
    document.save(str(path))
    return path


# 12: blocks with their own headings, money and sums
_MONEY: _Groups = [
    ("Mål 1 Levande centrum", [("Fasadbidrag till butiker", "Näringslivskontoret", "", "300"),
                               ("Julbelysning på torget", "Gatukontoret", "Centrumföreningen", "180")]),
    ("Mål 2 Fler besökare", [("Ställplatser för husbilar", "Turistkontoret", "Campingen", "420"),
                             ("Cykelkarta på tyska", "Turistkontoret", "", "60"),
                             ("Sommarvärdar vid hamnen", "Turistkontoret", "Ungdomskontoret", "150")]),
]  # fmt: skip


def _money(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "HP 2026"
    sheet.append(["Handlingsplan för centrum och besöksnäring 2026"])
    sheet.append(["Tillväxtnämnden, Östra Glimsta kommun"])
    for goal, rows in _MONEY:
        sheet.append([])
        sheet.append([goal])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True, size=12)
        sheet.append(["Aktivitet", "Ansvarig", "Samverkan", "Kostnad, tkr"])
        for cell in sheet[sheet.max_row]:
            cell.font = Font(bold=True)
        first = sheet.max_row + 1
        for title, unit, others, money in rows:
            sheet.append([title, unit, others or None, int(money)])
        sheet.append(["Summa", None, None, sum(int(row[3]) for row in rows)])
        assert sheet.max_row == first + len(rows)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 40, 22
    book.save(path)
    return path


# 13: the goal in a box of colour above each table
_COLOUR: _Groups = [
    ("Mål 1: En trygg start", [("Babysim till självkostnadspris", "Badenheten", "BVC", "Januari"),
                               ("Lekotek i stadsdelsbiblioteket", "Biblioteksenheten", "Öppna förskolan", "Mars")]),
    ("Mål 2: Mötesplatser i hela kommunen", [("Fritidsbuss på helger", "Ungdomsenheten", "", "September"),
                                             ("Nycklar utan nyckel till bygdegårdar", "Lokalenheten", "Bygdegårdarna", "Juni"),
                                             ("Senioridrott på förmiddagar", "Hallenheten", "Pensionärsrådet", "Februari")]),
]  # fmt: skip


def _colour(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Fritidsnämndens plan för 2026", _STYLES["Title"]),
                       Paragraph("Storvreta-Ängs kommun", _STYLES["BodyText"]), Spacer(1, 12)]  # fmt: skip
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    for goal, rows in _COLOUR:
        box = TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#c6dbef"))])
        body = [[Paragraph(text, _BOLD) for text in ("Aktivitet", "Ansvarig", "Samverkan", "Klart")]]
        body += [[Paragraph(text, _CELL) for text in row] for row in rows]
        flow += [Table([[Paragraph(goal, _BOLD)]], colWidths=[470], style=box), Spacer(1, 4),
                 Table(body, colWidths=[200, 105, 100, 65], style=grid), Spacer(1, 16)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_each = partial(in_each_format, "thirtyfirst_drawn")


def _all(groups: Sequence[tuple[str, Sequence[tuple[str, str, str, str]]]]) -> list[Any]:
    """Without an owner a person too would have to ask."""
    return [
        wanted
        for goal, rows in groups
        for title, unit, others, _ in rows
        for wanted in expects(
            goal, [(title, "", unit.replace("\n", ";").replace(", ", ";"), others)], "*" if unit else "?"
        )
    ]


THIRTYFIRST: list[Drawn] = [
    *_each("ett kort för varje åtgärd", _all(_CARDS), {"docx": _cards}, activities="4", year="2026"),
    *_each("planeringssystemets rapport med beskrivningar", _all([
        (goal, [(title, unit, "", end) for title, _, unit, end, _ in rows]) for goal, rows in _REPORT]),
           {"pdf": _report}, activities="6", year="2026"),
    *_each("mall med anvisning, sammanfogade mål och gömda listor", _all(_BOOK), {"xlsx": _book}, activities="5", year="2026"),
    *_each("månader i färg", _all(_MONTHS), {"xlsx": _months}, activities="5", year="2026"),
    *_each("målet tvärs över Words tabell", _all(_ACROSS), {"docx": _across}, activities="6", year="2027"),
    *_each("systemets lista i gammal teckenkodning", _all(_LIST), {"csv": _listed}, activities="4", year="2026"),
    *_each("fetstil som rubrik och tabbar som spalter", _all(_TABS), {"docx": _tabs}, activities="4", year="2026"),
    *_each("liggande sida utan linjer", _all(_PLAIN), {"pdf": _plain}, activities="5", year="2026"),
    *_each("fet rubrik i punkt och en ruta bredvid", _all(_BOXED), {"docx": _boxed}, activities="4", year="2026"),
    *_each("en flik för varje mål", _all(_SHEETS), {"xlsx": _sheets}, activities="5", year="2026"),
    *_each("två enheter på var sin rad", _all(_LINES), {"docx": _lines}, activities="5", year="2026"),
    *_each("block med kostnad och summa", _all(_MONEY), {"xlsx": _money}, activities="5", year="2026"),
    *_each("målet i en färgad ruta över tabellen", _all(_COLOUR), {"pdf": _colour}, activities="5", year="2026"),
]  # fmt: skip
