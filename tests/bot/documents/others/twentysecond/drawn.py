# ruff: noqa: E501
"""What needs real drawing: a scorecard on its side, a planning system's levels, months, cards, slides, a web page."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format, shade

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")

# title, units by ";", collaboration and the rest
_Row = tuple[str, str, str, str]
_Groups = Sequence[tuple[str, Sequence[_Row]]]


def _said(units: str) -> str:
    return units.replace(";", ", ")


# 1: a scorecard in PDF, lying, with perspective, goal and measure each merged down
_CARD: Sequence[tuple[str, str, str, Sequence[_Row]]] = [
    ("Kund", "Vattnet är friskt i hela nätet", "Anmärkningar på prov: högst 2 procent",
     [("Ny reservvattentäkt vid Björkmossen", "VA-projekt", "", "2026-11-30"),
      ("Spola ledningsnätet i Södra Kvarnåsa", "Ledningsnät", "", "2026-06-15")]),
    ("Process", "Läckorna hittas innan de märks", "Utläckage: under 15 procent",
     [("Ljudloggar på fyrtio brandposter", "Ledningsnät", "", "2026-04-30"),
      ("Zonmätning i Hamnområdet", "Vattenverket", "", "2026-10-01")]),
    ("Ekonomi", "Taxan täcker kostnaderna", "Kostnadstäckning: 100 procent",
     [("Ta fram underlag till ny anläggningsavgift", "VA-ekonomi", "", "2026-09-15")]),
]  # fmt: skip


def _scorecard(path: Path) -> Path:
    rows: list[list[Any]] = [
        [Paragraph(text, _BOLD) for text in ("Perspektiv", "Mål", "Mått", "Aktivitet", "Ansvarig", "Slutdatum")]
    ]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#555555")),
                        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d5e8d4"))]  # fmt: skip
    for side, goal, measure, activities in _CARD:
        first = len(rows)
        for index, (title, units, _, end) in enumerate(activities):
            lead = (side, goal, measure) if not index else ("", "", "")
            rows.append([Paragraph(text, _CELL) for text in (*lead, title, _said(units), end)])
        style += [("SPAN", (column, first), (column, len(rows) - 1)) for column in range(3)]
    flow = [Paragraph("Styrkort 2026", _STYLES["Title"]),
            Paragraph("Nämnden för vatten och avlopp, Kvarnåsa kommun", _STYLES["BodyText"]), Spacer(1, 10),
            Table(rows, colWidths=[75, 140, 140, 210, 90, 75], style=TableStyle(style), repeatRows=1), Spacer(1, 10),
            Paragraph("Styrkortet är beslutat av nämnden i december 2025.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=50, rightMargin=50).build(flow)
    return path


# 2: a planning system's own Excel, where goals, measures and actions are rows of one column
_LEVELS: _Groups = [
    ("Byggloven handläggs inom åtta veckor",
     [("Checklista för komplett ansökan", "Bygglovsavdelningen", "", "2026-03-31"),
      ("Jour för enkla frågor på eftermiddagar", "Bygglovsavdelningen", "", "2026-05-04")]),
    ("Detaljplanerna bidrar till en levande stad",
     [("Planprogram för Gamla bangården", "Planavdelningen", "", "2026-12-15"),
      ("Dialog med barn om skolvägar", "Planavdelningen;Trafikavdelningen", "", "2026-10-30"),
      ("Kulturmiljöunderlag för centrum", "Stadsantikvarien", "", "2026-08-28")]),
]  # fmt: skip


def _levels(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Rapport"
    sheet.append(["Rapport: Verksamhetsplan 2026"])
    sheet.append(["Organisation: Stadsbyggnadsnämnden, Vikmanshed kommun"])
    sheet.append(["Uttag: 2026-01-19 09:42"])
    sheet.append([])
    sheet.append(["Objekttyp", "Namn", "Ansvarig enhet", "Startdatum", "Slutdatum", "Status", "Senast ändrad"])
    sheet.append(["Fokusområde", "Den växande kommunen", None, None, None, None, date(2025, 12, 1)])
    for number, (goal, rows) in enumerate(_LEVELS):
        sheet.append(["Nämndmål", goal, None, None, None, None, date(2025, 12, 1)])
        measure = ("Handläggningstid, veckor", "Antal antagna detaljplaner")[number]
        sheet.append(["Nyckeltal", measure, "Staben", None, None, None, date(2025, 12, 8)])
        for title, units, _, end in rows:
            sheet.append(["Åtgärd", title, _said(units), date(2026, 1, 12), date.fromisoformat(end), "Ej startad",
                          date(2026, 1, 14)])  # fmt: skip
    indents = {"Fokusområde": 0, "Nämndmål": 1, "Nyckeltal": 2, "Åtgärd": 2}
    for row in sheet.iter_rows(min_row=6):
        row[1].alignment = Alignment(indent=indents[str(row[0].value)])
        row[1].font = Font(bold=indents[str(row[0].value)] < 2)
    for column, width in enumerate((14, 52, 30, 12, 12, 12, 14), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    book.save(path)
    return path


# 3: a workbook with instructions, the plan and the lists that its choices come from
_BOOK: _Groups = [
    ("Fler vuxna klarar sin utbildning",
     [("Studiecoach på kvällstid", "Komvux", "Biblioteket", "12–24"),
      ("Yrkesvux inom svets tillsammans med Verkstan", "Komvux", "Verkstan AB", "34–51")]),
    ("Vägen till egen försörjning är kort",
     [("Språkpraktik i kommunens kök", "Arbetsmarknadsenheten", "Kostenheten", "6–26"),
      ("Kartläggning inom fem dagar", "Försörjningsstödet", "", "2–52"),
      ("Körkortsteori på lätt svenska", "Arbetsmarknadsenheten;Komvux", "Trafikskolorna", "36–48")]),
]  # fmt: skip


def _instructed(path: Path) -> Path:
    book = openpyxl.Workbook()
    guide = book.worksheets[0]
    guide.title = "Läs mig"
    for row in (["Så fyller du i mallen"], ["1. Välj mål i listan."], ["2. Skriv en aktivitet per rad."],
                ["3. Ange den enhet som ansvarar, inte en person."], ["4. Skicka till ekonomistaben senast 30 januari."]):  # fmt: skip
        guide.append(row)
    sheet = book.create_sheet("Plan")
    sheet["A1"] = "Aktivitetsplan 2026 – Arbetsmarknads- och vuxenutbildningsnämnden, Tallmo kommun"
    sheet["A1"].font = Font(bold=True, size=13)
    sheet.merge_cells("A1:H1")
    sheet.append([])
    sheet.append(["ID", "Förvaltningens mål", "Aktivitet", "Kort beskrivning", "Ansvarig enhet", "Samverkar med",
                  "Veckor", "Status"])  # fmt: skip
    for cell in sheet[3]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E78")
        cell.alignment = Alignment(wrap_text=True)
    about = iter(("Två kvällar i veckan på lärcentrum.", "Tolv platser, start vecka 34.",
                  "Tre månader, två dagar i veckan.", "Gäller alla nya sökande.", "Filmer och gruppstudier."))  # fmt: skip
    number = 100
    for goal, rows in _BOOK:
        for title, units, others, weeks in rows:
            number += 1
            sheet.append([number, goal, title, next(about), _said(units), others or None, weeks, "Planerad"])
    sheet.column_dimensions["A"].hidden = True
    for letter, width in zip("BCDEFGH", (34, 40, 36, 30, 22, 10, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.auto_filter.ref = f"A3:H{sheet.max_row}"
    sheet.freeze_panes = "A4"
    lists = book.create_sheet("Listor")
    lists.append(["Mål", "Status"])
    for value, status in zip([goal for goal, _ in _BOOK], ("Planerad", "Pågår"), strict=True):
        lists.append([value, status])
    lists.append([None, "Klar"])
    choice = DataValidation(type="list", formula1="Listor!$B$2:$B$4")
    sheet.add_data_validation(choice)
    choice.add("H4:H40")
    book.active = 1
    book.save(path)
    return path


# 4: twelve months in twelve columns, the goal a merged band
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_YEAR: Sequence[tuple[str, Sequence[tuple[str, str, range]]]] = [
    ("Mål 1: Trygga och hela skollokaler",
     [("Byta ventilation i Ängskolan", "Byggprojekt", range(6, 9)),
      ("Rondera brandlarm i alla skolor", "Fastighetsskötseln", range(2, 4)),
      ("Måla om tre förskolor", "Fastighetsskötseln", range(6, 8))]),
    ("Mål 2: Lägre energianvändning",
     [("Byta till LED i idrottshallarna", "Elgruppen", range(4, 6)),
      ("Sänka nattemperaturen på prov", "Driftcentralen", range(10, 13)),
      ("Energirond med vaktmästarna", "Driftcentralen;Fastighetsskötseln", range(9, 10))]),
]  # fmt: skip


def _gantt(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Årsplanering"
    sheet["A1"] = "Verksamhetsplan 2026, tidplan"
    sheet["A2"] = "Fastighetsnämnden, Hedlösa kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    thin = Side(style="thin", color="999999")
    for column, text in enumerate(("Aktivitet", "Utförs av", *_MONTHS), 1):
        sheet.cell(4, column, text).font = Font(bold=True)
    at = 5
    for goal, rows in _YEAR:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="DDEBF7")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=14)
        for title, units, months in rows:
            at += 1
            sheet.cell(at, 1, title)
            sheet.cell(at, 2, _said(units))
            for month in months:
                sheet.cell(at, 2 + month, "x").fill = PatternFill("solid", fgColor="70AD47")
            for column in range(1, 15):
                sheet.cell(at, column).border = Border(thin, thin, thin, thin)
        at += 1
    sheet.cell(at + 1, 1, "x = aktiviteten pågår")
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 40, 34
    for column in range(3, 15):
        sheet.column_dimensions[get_column_letter(column)].width = 5
    book.save(path)
    return path


# 5: Word without heading styles: bold lines stand for headings, a table in colour under each
_PLAIN: _Groups = [
    ("Mål 1 Barn och unga växer upp i trygghet",
     [("Socialsekreterare på plats i skolan två dagar i veckan", "Barn- och familjeenheten", "", "Vårterminen"),
      ("Gemensam utbildning i orosanmälan", "Barn- och familjeenheten", "", "Mars"),
      ("Feriekoloni för barn i ekonomiskt utsatta hem", "Ungdomsstödet", "", "Juni–juli")]),
    ("Mål 2 Beroende behandlas på hemmaplan",
     [("Öppna mottagning för spelberoende", "Vuxenenheten", "", "Maj"),
      ("Stödboende med sex platser", "Vuxenenheten", "", "Oktober")]),
]  # fmt: skip


def _bold_line(document: Any, text: str, size: int) -> None:
    run = document.add_paragraph().add_run(text)
    run.bold, run.font.size = True, Pt(size)


def _styleless(path: Path) -> Path:
    document = docx.Document()
    _bold_line(document, "VERKSAMHETSPLAN 2026", 20)
    _bold_line(document, "Individ- och familjenämnden, Vikmanshed kommun", 12)
    document.add_paragraph()
    _bold_line(document, "Vårt uppdrag", 14)
    document.add_paragraph("Nämnden fullgör kommunens uppgifter inom socialtjänsten utom äldreomsorgen.")
    for goal, rows in _PLAIN:
        _bold_line(document, goal, 14)
        table = document.add_table(rows=1, cols=4, style="Medium Shading 1 Accent 3")
        heads = ("Vad ska göras", "Vem gör det", "När", "Resurs")
        for cell, text in zip(table.rows[0].cells, heads, strict=True):
            cell.text = text
        for title, units, _, when in rows:
            for cell, text in zip(table.add_row().cells, (title, _said(units), when, "Inom ram"), strict=True):
                cell.text = text
        document.add_paragraph()
    _bold_line(document, "Budget", 14)
    document.add_paragraph("Nämndens nettobudget är 76,4 miljoner kronor.")
    document.save(str(path))
    return path


# 6: a card for each activity, a table of two columns
_CARDS: _Groups = [
    ("Delmål 1: Säkrare skolvägar",
     [("Hastighetsöversyn vid fyra skolor", "Trafikenheten", "Polisen", "Maj 2026"),
      ("Hämta-lämna-zoner vid Centralskolan", "Trafikenheten;Skolenheten", "", "Augusti 2026")]),
    ("Delmål 2: Fler kliver på bussen",
     [("Gratis resor på lördagar i december", "Kollektivtrafiken", "Länstrafiken", "December 2026"),
      ("Väderskydd vid åtta hållplatser", "Gatuenheten", "Byalagen", "Oktober 2026")]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Trafikplan 2026 – aktivitetskort", 0)
    document.add_paragraph("Trafiknämnden, Oxvalla kommun")
    document.add_paragraph("Varje aktivitet beskrivs på ett eget kort. Korten följs upp i juni och december.")
    results = iter(
        ("Medelhastighet under 30 km/tim", "Färre bilar vid entrén", "Fler lördagsresor", "Nöjdare resenärer")
    )
    number = 0
    for goal, rows in _CARDS:
        for title, units, others, when in rows:
            number += 1
            document.add_heading(f"Kort {number}", 2)
            lines = (("Aktivitet", title), ("Mål", goal), ("Ansvarig", _said(units)), ("Samverkan", others or "–"),
                     ("Tidplan", when), ("Förväntat resultat", next(results)))  # fmt: skip
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for label, text in lines:
                left, right = table.add_row().cells
                left.paragraphs[0].add_run(label).bold = True
                right.text = text
                shade(left, "EDEDED")
    document.save(str(path))
    return path


# 7: a cover with boxes, and the plan's tables on pages that lie down, the goal merged across each table
_LYING: _Groups = [
    ("Mål 1. Kommunens webb går att förstå",
     [("Klarspråka de femtio mest lästa sidorna", "Kommunikation", "Alla förvaltningar", "Mars–september"),
      ("Inspelade svar på teckenspråk", "Kommunikation", "Dövföreningen", "November")]),
    ("Mål 2. Ärenden avgörs i rätt tid",
     [("Gemensam ärendeplan för nämnderna", "Kansli", "Nämndsekreterarna", "Februari"),
      ("Mall för korta tjänsteskrivelser", "Kansli", "", "April"),
      ("E-signering av alla avtal", "Upphandling;Kansli", "", "Juni")]),
]  # fmt: skip


def _text_box(document: Any, *lines: str) -> None:
    body = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines)
    document.add_paragraph()._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:rect xmlns:v='urn:schemas-microsoft-com:vml' "
            f"style='width:300pt;height:70pt'><v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox>"
            "</v:rect></w:pict></w:r>"
        )
    )


def _turn(document: Any, orientation: WD_ORIENT) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    if section.orientation != orientation:
        section.page_width, section.page_height = section.page_height, section.page_width
        section.orientation = orientation


def _lying(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Kommunledningskontoret · Verksamhetsplan 2026"
    document.add_paragraph("Verksamhetsplan 2026", style="Title")
    document.add_paragraph("Kommunstyrelsen, Tallmo kommun", style="Subtitle")
    _text_box(document, "Kommunledningskontoret i siffror", "62 medarbetare", "31 miljoner kronor i budget")
    document.add_heading("Inledning", 1)
    document.add_paragraph("Kontoret stödjer kommunstyrelsen och förvaltningarna med ledning, service och kontroll.")
    _turn(document, WD_ORIENT.LANDSCAPE)
    document.add_heading("Mål och aktiviteter", 1)
    for goal, rows in _LYING:
        table = document.add_table(rows=2, cols=4, style="Table Grid")
        band = table.cell(0, 0).merge(table.cell(0, 3))
        band.text = ""
        band.paragraphs[0].add_run(goal).bold = True
        shade(band, "FCE4D6")
        for cell, text in zip(table.rows[1].cells, ("Aktivitet", "Ansvar", "Samverkan", "Tidsperiod"), strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for title, units, others, when in rows:
            for cell, text in zip(table.add_row().cells, (title, _said(units), others, when), strict=True):
                cell.text = text
        for row in table.rows[:2]:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        document.add_paragraph()
    _turn(document, WD_ORIENT.PORTRAIT)
    document.add_heading("Personal och ekonomi", 1)
    document.add_paragraph("Personalkostnaden beräknas till 44 miljoner kronor för koncernstöd och politik.")
    document.save(str(path))
    return path


# 9: assignments out of a registry system, in the old Windows encoding
_REGISTRY: _Groups = [
    ("Levande vattendrag",
     [("Fiskväg förbi Nedre dammen", "Naturvårdsgruppen", "Länsstyrelsen", "2026-10-15"),
      ("Inventering av vandringshinder", "Naturvårdsgruppen", "Fiskevårdsområdet", "2026-08-31"),
      ("Plan för biotopvård i Lillån", "Planeringsgruppen", "", "2026-12-01")]),
    ("God boendemiljö",
     [("Bullerkartläggning längs genomfarten", "Hälsoskyddsgruppen", "Trafikverket", "2026-06-30"),
      ("Tillsyn av ventilation i flerbostadshus", "Hälsoskyddsgruppen", "", "2026-11-30")]),
]  # fmt: skip


def _registry(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(["Diarienr", "Nämnd", "Målområde", "Uppdrag", "Ansvarig enhet", "Medverkande", "Beslutsdatum",
                         "Klart senast", "Status", "Registrator"])  # fmt: skip
        number = 40
        for goal, rows in _REGISTRY:
            for title, units, others, end in rows:
                number += 3
                writer.writerow([f"MBN 2026-{number:04}", "Miljö- och byggnadsnämnden", goal, title, units, others,
                                 "2026-01-28", end, "Öppet", "Test Testsson"])  # fmt: skip
    return path


# 10: a table that goes over several pages, with its heading on each
_LONG: _Groups = [
    ("Alla ska lyckas i förskola och skola",
     [("Modersmålsstöd redan från två års ålder", "Förskolan", "", "Kv 1"),
      ("Extra undervisning i svenska på eftermiddagarna för elever som varit kort tid i landet", "Språkcentrum", "", "Kv 3"),
      ("Fördjupad kartläggning i matematik i årskurs 3", "Grundskolan", "", "Kv 2"),
      ("Resursteam som går in i klasser med oro", "Elevhälsoteamet", "", "Kv 1")]),
    ("Lärmiljön är tillgänglig",
     [("Mindre grupper i fritidshemmen", "Fritidshemmen", "", "Kv 3"),
      ("Ljudmätning i matsalar och kapprum", "Skollokaler", "", "Kv 2"),
      ("Bildstöd i alla klassrum", "Specialpedagogerna", "", "Kv 4")]),
    ("Skolan förbereder för framtiden",
     [("Praktiska teknikdagar på Makerspace för årskurs 5", "Grundskolan;Science center", "", "Kv 2"),
      ("Studie- och yrkesvägledning från årskurs 6", "Vägledarna", "", "Kv 4"),
      ("Samarbete med industrin om teknikcollege", "Gymnasieskolan", "", "Kv 4")]),
]  # fmt: skip


def _long_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, A4[1] - 34, "Hedlösa kommun | Lärandenämnden")
    canvas.drawRightString(A4[0] - 60, A4[1] - 34, "Dnr LN 2025/119")
    canvas.drawCentredString(A4[0] / 2, 28, f"Sida {document.page}")


def _long(path: Path) -> Path:
    rows = [[Paragraph(text, _BOLD) for text in ("Mål", "Aktivitet", "Ansvarig", "Klart")]]
    for goal, activities in _LONG:
        rows += [[Paragraph(text, _CELL) for text in (goal, title, _said(units), end)]
                 for title, units, _, end in activities]  # fmt: skip
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)])  # fmt: skip
    flow = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
            Paragraph("Lärandenämnden, Hedlösa kommun", _STYLES["BodyText"]),
            Paragraph("Nämndens förutsättningar", _STYLES["Heading1"])]  # fmt: skip
    flow += [Paragraph(text, _STYLES["BodyText"]) for text in (
        "Antalet barn i förskolan väntas minska med 40 till 2029, medan gymnasieskolan växer.",
        "Statsbidragen utgör 9 procent av nämndens intäkter. Flera av dem beslutas först under våren.",
        "Kommunen har sju grundskolor, elva förskolor och en gymnasieskola. Två fristående förskolor finns.",
        "Under hösten 2025 genomförde nämnden en dialog med elever, vårdnadshavare och personal. Synpunkterna "
        "handlade om studiero, lokaler och möjligheten att få stöd i tid.")]  # fmt: skip
    roomy = TableStyle([*grid.getCommands(), ("BOTTOMPADDING", (0, 1), (-1, -1), 20)])
    money = [("Verksamhet, mnkr", "2025", "2026"), ("Förskola", "84,2", "82,9"), ("Grundskola", "131,6", "134,0"),
             ("Fritidshem", "19,8", "20,1"), ("Gymnasieskola", "58,3", "61,7"), ("Elevhälsa", "11,0", "11,4"),
             ("Gemensamt", "8,0", "7,9"), ("Summa", "312,9", "318,0")]  # fmt: skip
    flow += [Paragraph("Budget", _STYLES["Heading1"]),
             Table([[Paragraph(text, _CELL) for text in row] for row in money], colWidths=[220, 120, 120], style=grid),
             Spacer(1, 14), Paragraph("Aktivitetsplan", _STYLES["Heading1"]),
             Table(rows, colWidths=[120, 190, 105, 50], style=roomy, repeatRows=1), Spacer(1, 12),
             Paragraph("Uppföljning", _STYLES["Heading1"]),
             Paragraph("Nämnden följer upp planen i juni och i januari.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_long_page, onLaterPages=_long_page)
    return path


# 11 (odd): the goals side by side, the units down, the activities in the cells between
_ACROSS = ("Mål 1: Delaktiga brukare", "Mål 2: Friska medarbetare")
_CROSSED = [
    ("Solgläntan", "Brukarråd varje månad", "Gemensam promenad på arbetstid"),
    ("Nattpatrullen", "Kontaktbok hos brukaren", "Rast på fast tid"),
    ("Daglig verksamhet", "Egna val av aktivitetsdagar", "–"),
    ("Boende Älvstrand", "Menyval på bild", "Kollegahandledning i par"),
]


def _crossed(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Enheternas aktiviteter 2026", 0)
    document.add_paragraph("Funktionsstödsnämnden, Vikmanshed kommun")
    document.add_paragraph("Varje enhet har valt en aktivitet för vart och ett av nämndens två mål.")
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("Enhet", *_ACROSS), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
        shade(cell, "D9E2F3")
    for row in _CROSSED:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(row[0]).bold = True
        for cell, text in zip(cells[1:], row[1:], strict=True):
            cell.text = text
    document.save(str(path))
    return path


# 12 (odd): notes of a working group, with boxes to tick
_TICKS: _Groups = [
    ("Mål 1: Färre översvämmade källare",
     [("Filma dagvattenledningen i Parkgatan", "Ledningsgruppen", "", "april"),
      ("Utskick om backventiler", "Kundservice", "", "maj")]),
    ("Mål 2: Snabbare hjälp vid vattenläcka",
     [("Nytt jourschema", "Driftledningen", "", "mars"),
      ("Sms till berörda hushåll", "Kundservice", "", "juni")]),
]  # fmt: skip


def _ticks(path: Path) -> Path:
    lines = ["# Arbetsplan 2026", "", "Tekniska utskottet, Tallmo kommun", ""]
    for goal, rows in _TICKS:
        lines += [f"## {goal}", ""]
        lines += [f"- [ ] {title} (**ansvarig:** {_said(units)}, klart i {when})" for title, units, _, when in rows]
        lines.append("")
    lines += ["## Övrigt", "", "Nästa möte hålls i vecka 8.", ""]
    path.write_text("\n".join(lines), "utf-8")
    return path


# 13 (odd): columns kept apart by spaces
_SPACED: _Groups = [
    ("Mål 1 Levande arkiv",
     [("Skanna byggnadsritningar", "Arkivet", "Stadsbyggnad", "maj"),
      ("Öppet arkiv en lördag i månaden", "Arkivet", "Släktforskarna", "hela året")]),
    ("Mål 2 Rätt gallrat",
     [("Ny dokumenthanteringsplan", "Registratorerna", "", "oktober"),
      ("Rensa gemensamma mappar", "It-avdelningen", "Alla kontor", "augusti")]),
]  # fmt: skip


def _spaced(path: Path) -> Path:
    def line(*cells: str) -> str:
        return "".join(text.ljust(width) for text, width in zip(cells, (38, 22, 20, 12), strict=True)).rstrip()

    lines = ["VERKSAMHETSPLAN 2026", "Arkivnämnden, Oxvalla kommun", ""]
    for goal, rows in _SPACED:
        lines += [goal, "", line("Aktivitet", "Ansvarig", "Samverkan", "Klart")]
        lines += [line(title, _said(units), others, when) for title, units, others, when in rows]
        lines.append("")
    path.write_text("\n".join(lines), "utf-8")
    return path


# 14 (odd): one list in two levels, the goals above and the activities under them
_NESTED: _Groups = [
    ("Mål 1: Rätt lön i rätt tid",
     [("Kontrollista före lönekörning", "Lönegruppen", "", ""), ("Kurs för nya chefer om avvikelser", "Lönegruppen", "", "")]),
    ("Mål 2: Enklare inköp",
     [("Elektronisk handel i alla kök", "Upphandlingsgruppen", "", ""),
      ("Årlig leverantörsträff", "Upphandlingsgruppen", "", ""),
      ("Avtalsansvarig för varje ramavtal", "Samtliga kontor", "", "")]),
]  # fmt: skip


def _nested(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Servicenämnden, Kvarnåsa kommun")
    document.add_heading("Mål med tillhörande aktiviteter", 1)
    for goal, rows in _NESTED:
        document.add_paragraph(goal, style="List Bullet")
        for title, units, *_ in rows:
            document.add_paragraph(f"{title} (ansvarig: {_said(units)})", style="List Bullet 2")
    document.add_heading("Bemanning", 1)
    document.add_paragraph("Nämnden har 38 årsarbetare.")
    document.save(str(path))
    return path


# 15 (odd): a row for each goal, all its activities as lines of one cell
_STACKED: _Groups = [
    ("Hela kommunen får snabbt bredband",
     [("Samråd i tre byar om stamnät", "Bredbandssamordnaren", "", ""),
      ("Sök bidrag för ortssammanbindning", "Bredbandssamordnaren", "", "")]),
    ("Näringslivet är nöjt",
     [("Frukostmöten första fredagen i månaden", "Näringslivsenheten", "", ""),
      ("Utbildning i offentlig upphandling för småföretag", "Näringslivsenheten", "", ""),
      ("Svarstid på högst två dagar", "Näringslivsenheten", "", "")]),
]  # fmt: skip


def _stacked(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"] = "Tillväxtutskottet, Oxvalla kommun – verksamhetsplan 2026"
    sheet.append([])
    sheet.append(["Mål", "Aktiviteter", "Ansvarig"])
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    for goal, rows in _STACKED:
        sheet.append([goal, "\n".join(f"• {title}" for title, *_ in rows), rows[0][1]])
    for row in sheet.iter_rows(min_row=4):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for letter, width in zip("ABC", (36, 56, 26), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 16 (odd): a presentation printed to PDF, a slide for each goal
_SLIDES: _Groups = [
    ("Mål 1: Kortare tid till utryckning",
     [("Ny larmväg i Grindeby", "Insatsenheten", "", "mars"), ("Trimma anspänningstiden", "Insatsenheten", "", "juni")]),
    ("Mål 2: Fler deltidsbrandmän",
     [("Prova på-kväll på varje station", "Personalenheten", "", "april"),
      ("Avtal med lokala arbetsgivare", "Personalenheten", "", "oktober"),
      ("Barnpassning vid larm", "Utvecklingsenheten", "", "december")]),
]  # fmt: skip


def _slides(path: Path) -> Path:
    wide, high = 720, 405
    canvas = Canvas(str(path), pagesize=(wide, high))

    def slide(title: str) -> None:
        canvas.setFillColor(colors.HexColor("#7b1e1e"))
        canvas.rect(0, high - 70, wide, 70, stroke=0, fill=1)
        canvas.setFillColor(colors.white)
        canvas.setFont("Helvetica-Bold", 26)
        canvas.drawString(40, high - 46, title)
        canvas.setFillColor(colors.black)

    slide("Verksamhetsplan 2026")
    canvas.setFont("Helvetica", 18)
    canvas.drawString(40, 220, "Direktionen, Räddningstjänsten Sjö och Skog")
    canvas.showPage()
    for goal, rows in _SLIDES:
        slide(goal)
        top = high - 120
        for title, units, _, when in rows:
            canvas.setFont("Helvetica", 20)
            canvas.drawString(50, top, f"• {title}")
            canvas.setFont("Helvetica", 14)
            canvas.drawString(66, top - 24, f"Ansvarig: {_said(units)}")
            canvas.drawString(66, top - 44, f"Klart: {when}")
            top -= 88
        canvas.showPage()
    slide("Ekonomi")
    canvas.setFont("Helvetica", 18)
    canvas.drawString(40, 250, "Medlemsbidragen är 54 miljoner kronor.")
    canvas.showPage()
    canvas.save()
    return path


_each = partial(in_each_format, "twentysecond_drawn")


def _all(groups: _Groups) -> list[Any]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", units, others) for title, units, others, _ in rows], "*")
    ]


TWENTYSECOND: list[Drawn] = [
    *_each("styrkort på liggande sida, tre celler sammanfogade nedåt", _all([(goal, rows) for _, goal, _, rows in _CARD]),
           {"pdf": _scorecard}, activities="5", year="2026"),
    *_each("planeringssystemets nivåer som rader i Excel", _all(_LEVELS), {"xlsx": _levels}, activities="5", year="2026"),
    *_each("mall med anvisning, plan och listor i var sitt blad", _all(_BOOK), {"xlsx": _instructed}, activities="5", year="2026"),
    *_each("månader i tolv spalter, målet ett band", _all([
        (goal, [(title, units, "", "") for title, units, _ in rows]) for goal, rows in _YEAR]),
           {"xlsx": _gantt}, activities="6", year="2026"),
    *_each("Word utan formatmallar, fet rad i stället för rubrik", _all(_PLAIN), {"docx": _styleless}, activities="5", year="2026"),
    *_each("ett kort för varje aktivitet", _all(_CARDS), {"docx": _cards}, activities="4", year="2026"),
    *_each("liggande sidor mitt i dokumentet, målet tvärs över tabellen", _all(_LYING), {"docx": _lying}, activities="5", year="2026"),
    *_each("uttag ur diariet med gammal teckenkod", _all(_REGISTRY), {"csv": _registry}, activities="5"),
    *_each("tabell över flera sidor", _all(_LONG), {"pdf": _long}, activities="10", year="2026"),
    *_each("målen i spalter och enheterna i rader", [
        wanted for unit, *titles in _CROSSED for goal, title in zip(_ACROSS, titles, strict=True) if title != "–"
        for wanted in expects(goal, [(title, "", unit, "")], "*")],
           {"docx": _crossed}, activities="7", year="2026"),
    *_each("anteckningar med rutor att kryssa i", _all(_TICKS), {"txt": _ticks}, activities="4", year="2026"),
    *_each("spalter av mellanslag", _all(_SPACED), {"txt": _spaced}, activities="4", year="2026"),
    *_each("en lista i två nivåer", _all(_NESTED), {"docx": _nested}, activities="5", year="2026"),
    *_each("alla aktiviteter i en cell för varje mål", _all(_STACKED), {"xlsx": _stacked}, activities="5", year="2026"),
    *_each("bildspel utskrivet som pdf", _all(_SLIDES), {"pdf": _slides}, activities="5", year="2026"),
]  # fmt: skip
