# ruff: noqa: E501
"""What needs real drawing: systems' PDFs, list exports, sheets by goal, merged cells, Word's numbers, boxes and columns."""

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
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format, shade, turned

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell32", parent=_BODY, fontSize=8.5, leading=10.5)
_BOLD = ParagraphStyle("bold32", parent=_CELL, fontName="Helvetica-Bold")
_WHITE = ParagraphStyle("white32", parent=_BOLD, textColor=colors.white)
_INDENT = ParagraphStyle("indent32", parent=_BODY, leftIndent=14)

Row = tuple[str, str, str]  # title, units by ";" and collaboration
Groups = list[tuple[str, list[Row]]]

# 1: a planning system's PDF, each activity a small block with its fields below
_BLOCKS: Groups = [
    ("Nämndmål: Vuxna når egen försörjning",
     [("Praktikplatser inom kommunens egna verksamheter", "Arbetsmarknadscenter", ""),
      ("Studievägledning på kvällstid", "Lärcentrum", "")]),
    ("Nämndmål: Språket är nyckeln",
     [("Läxhjälp för sfi-elever", "Lärcentrum", ""),
      ("Digitala språktest vid inskrivning", "Sfi-enheten", ""),
      ("Föräldraledig-sfi med barnomsorg", "Sfi-enheten", "")]),
]  # fmt: skip
_TIMES = ["2026-01-12 – 2026-06-12", "2026-02-01 – 2026-12-31", "2026-03-01 – 2026-05-29", "2026-01-01 – 2026-03-31",
          "2026-08-17 – 2026-12-18"]  # fmt: skip


def _foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(60, 26, "Verksamhetsplan 2026, Vuxenutbildningsnämnden")
    canvas.drawRightString(A4[0] - 60, 26, f"Sida {document.page}")


def _blocks(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Vuxenutbildningsnämnden, Torpnäs kommun", _BODY),
                       Paragraph("Mål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    times = iter(_TIMES)
    for goal, rows in _BLOCKS:
        flow += [Paragraph(goal, _STYLES["Heading2"]), Paragraph("Planerade aktiviteter", _STYLES["Heading3"])]
        for title, unit, _ in rows:
            flow += [Paragraph(f"<b>{title}</b>", _BODY), Paragraph(f"Ansvarig: {unit}", _INDENT),
                     Paragraph(f"Period: {next(times)}", _INDENT), Paragraph("Status: Ej påbörjad", _INDENT),
                     HRFlowable(width="100%", thickness=0.3, color=colors.lightgrey)]  # fmt: skip
    flow += [Paragraph("Budget", _STYLES["Heading1"]), Paragraph("Nämndens ram är 61,2 miljoner kronor.", _BODY)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_foot, onLaterPages=_foot)
    return path


# 2: a workbook with a sheet for each goal and a first sheet that tells what the file is
_SHEETS: Groups = [
    ("Mål 1 Fler återbrukar", [("Bytardag på varje återvinningscentral", "Avfallsenheten", "Second hand-butikerna"),
                               ("Möbellager för kommunens kontor", "Inköpsenheten", "")]),
    ("Mål 2 Luften är ren", [("Mäta partiklar vid Storgatan", "Miljöenheten", ""),
                             ("Vedeldningskampanj inför hösten", "Miljöenheten", "Sotarna")]),
    ("Mål 3 Naturen är nära", [("Spånga stigen runt Lomtjärn", "Naturenheten", "Hembygdsföreningen")]),
]  # fmt: skip


def _by_goal(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for text in ("Verksamhetsplan 2026", "Miljönämnden, Lerhamns kommun", "Ett blad för varje mål.",
                 "Datum skrivs åååå-mm-dd."):  # fmt: skip
        first.append([text])
    for number, (goal, rows) in enumerate(_SHEETS, 1):
        sheet = book.create_sheet(f"Mål {number}")
        sheet.merge_cells("A1:D1")
        sheet["A1"] = goal
        sheet["A1"].font = Font(bold=True, size=13)
        for column, text in enumerate(("Aktivitet", "Ansvarig", "Samverkan", "Klart"), 1):
            cell = sheet.cell(3, column, text)
            cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F6F54")
        for at, row in enumerate(rows, 4):
            for column, value in enumerate((*row, date(2026, 3 + at, 15)), 1):
                cell = sheet.cell(at, column, value or None)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
            sheet.cell(at, 4).number_format = "yyyy-mm-dd"
        for letter, width in zip("ABCD", (44, 22, 26, 12), strict=True):
            sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 3: Word where each activity is a heading of its own with labelled paragraphs below
_HEADED: Groups = [
    ("Fokusområde 1: Tandhälsa för alla", [("Fluorlackning i årskurs 1 till 6", "Barntandvården", "Skolorna"),
                                           ("Uppsökande tandvård i hemtjänsten", "Äldretandvården", "Kommunerna")]),
    ("Fokusområde 2: En klinik att trivas på", [("Schemaläggning i team", "Klinikstaben", ""),
                                                ("Mentorskap för nya tandhygienister", "Klinikstaben", "")]),
]  # fmt: skip


def _headed(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Tandvårdsnämnden, Region Nordmarken")
    document.add_heading("Planens plats i styrningen", 1)
    document.add_paragraph("Planen bygger på regionplanen och nämndens ekonomiska ram.")
    for goal, rows in _HEADED:
        document.add_heading(goal, 1)
        for title, unit, others in rows:
            document.add_heading(title, 2)
            document.add_paragraph("Aktiviteten redovisas i delårsrapporten.")
            for label, text in (("Ansvarig: ", unit), ("Samverkan: ", others)):
                if text:
                    paragraph = document.add_paragraph()
                    paragraph.add_run(label).bold = True
                    paragraph.add_run(text)
    document.save(str(path))
    return path


# 4: a page on its side, the goal's cell spanning down
_WIDE: Groups = [
    ("Invånarna får svar direkt", [("En väg in för felanmälan", "Kontaktcenter", "Tekniska kontoret"),
                                   ("Svarstider på webben", "Kontaktcenter", ""),
                                   ("Teckentolkning av sändningar", "Kommunikationsenheten", "")]),
    ("Ekonomin är i balans", [("Månadsrapport med prognos i samma mall", "Ekonomienheten", "Samtliga nämnder"),
                              ("Översyn av avgifter", "Ekonomienheten", "")]),
    ("Administrationen är enkel", [("E-faktura från alla leverantörer", "Upphandlingsenheten", "Ekonomienheten")]),
]  # fmt: skip
_ENDS = ["2026-04-01", "2026-06-15", "2026-02-01", "2026-01-31", "2026-10-30", "2026-12-01"]


def _wide(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _WHITE) for text in ("Kommunstyrelsens mål", "Aktivitet", "Ansvarig",
                                                                   "I samverkan med", "Klart senast")]]  # fmt: skip
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#274060"))]  # fmt: skip
    ends = iter(_ENDS)
    for goal, activities in _WIDE:
        first = len(rows)
        for at, cells in enumerate(activities):
            rows.append([Paragraph(text, _CELL) for text in (goal if not at else "", *cells, next(ends))])
        style.append(("SPAN", (0, first), (0, len(rows) - 1)))
    flow = [Paragraph("Aktivitetsplan 2026", _STYLES["Title"]),
            Paragraph("Kommunstyrelsen, Ekslätta kommun", _BODY), Spacer(1, 12),
            Table(rows, colWidths=[150, 230, 130, 120, 80], style=TableStyle(style), repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


# 5: a Trello board saved as csv, the goal as the list
_BOARD: Groups = [
    ("Mål: Byggloven går fortare", [("Checklista för kompletta ansökningar", "Lovenheten", ""),
                                    ("Karttjänst med planbestämmelser", "GIS-gruppen", "")]),
    ("Mål: Tillsynen är likvärdig", [("Mall för tillsyn av ovårdade tomter", "Tillsynsgruppen", ""),
                                     ("Rondering av byggarbetsplatser", "Tillsynsgruppen", "")]),
]  # fmt: skip


def _board(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, quoting=csv.QUOTE_ALL)
        out.writerow(
            ["Kort-ID", "Aktivitet", "Mål", "Ansvarig enhet", "Etiketter", "Förfallodatum", "Tavla", "Arkiverad"]
        )
        number = 4100
        for goal, rows in _BOARD:
            for title, unit, _ in rows:
                number += 7
                out.writerow([f"{number}", title, goal, unit, "grön", "2026-10-01T12:00:00",
                              "Byggnadsnämnden verksamhetsplan 2026", "false"])  # fmt: skip
    return path


# 6: a Word table whose merged bands are the goals and whose last row sums the money
_BANDS: Groups = [
    ("Delmål A: Cykeln är förstahandsvalet", [("Cykelgarage vid pendeltåget", "Trafikenheten", "Fastighetsbolaget"),
                                              ("Barnens cykelkarta", "Planenheten", "Skolorna")]),
    ("Delmål B: Godset tar tåget", [("Omlastningsyta vid industrispåret", "Exploateringsenheten", "Trafikverket"),
                                    ("Samtal med de fem största avsändarna", "Näringslivsenheten", "")]),
]  # fmt: skip
_COSTS = ["3 200", "45", "11 000", "0"]


def _bands(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Handlingsplan för hållbara transporter 2026", 1)
    document.add_paragraph("Trafiknämnden, Brunnsele kommun")
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("Åtgärd", "Ansvarig enhet", "Samverkan", "Kostnad, tkr"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    costs = iter(_COSTS)
    for goal, rows in _BANDS:
        band = table.add_row().cells
        merged = band[0].merge(band[3])
        merged.text = goal
        shade(merged, "D9E2F3")
        for row in rows:
            for cell, text in zip(table.add_row().cells, (*row, next(costs)), strict=True):
                cell.text = text
    last = table.add_row().cells
    last[0].merge(last[2]).text = "Summa"
    last[3].text = "14 245"
    document.save(str(path))
    return path


# 7: Word's own multi-level points: goal as a numbered heading, activity and details as levels
_LEVELS: Groups = [
    ("Barn får sina rättigheter tillgodosedda", [("Barnkonsekvensanalys i varje ärende", "Kansliet", ""),
                                                 ("Barnbokslut", "Ekonomi", ""),
                                                 ("Utbilda förtroendevalda i barnkonventionen", "Kansliet", "Barnombudsmannen")]),
    ("Unga blir lyssnade på", [("Ungdomsting i maj", "Fritid", "Elevkårerna"),
                               ("Unga konsulter i sommarjobb", "Kultur", "")]),
]  # fmt: skip


def _levels(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Handlingsplan för barnets rättigheter 2026", style="Title")
    document.add_paragraph("Kommunstyrelsen, Myrhults kommun", style="Subtitle")
    for number, (goal, rows) in enumerate(_LEVELS, 1):
        document.add_heading(f"Mål {number}: {goal}", 2)
        document.add_paragraph("Åtgärder:")
        for title, unit, others in rows:
            paragraph = document.add_paragraph(style="List Bullet")
            paragraph.add_run(title).bold = True
            tail = f"Samverkan: {others}. " if others else ""
            document.add_paragraph(f"Ansvarig: {unit}. {tail}".strip(), style="List Continue")
    document.save(str(path))
    return path


# 8 (odd): a table in Word and one activity in a box below it
_BOXED = "Mål 1: Hemmaboende längre"
_BOX_TEXT = ["Nytt i år!", "Aktivitet: Matlag i kvartersgården", "Ansvarig: Träffpunkterna"]


def _boxed(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Äldrenämnden, Åsundets kommun")
    document.add_heading(_BOXED, 1)
    rows = [("Aktivitet", "Ansvarig", "När"), ("Fixartjänst utan avgift", "Servicegruppen", "mars"),
            ("Hörselrond på dagverksamheten", "Rehabgruppen", "april"),
            ("Anhörigcafé i två kommundelar", "Anhörigstödet", "maj")]  # fmt: skip
    table = document.add_table(rows=0, cols=3, style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    inside = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in _BOX_TEXT)
    document.add_paragraph()._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' "
            "style='width:240pt;height:70pt' stroked='t'><v:textbox>"
            f"<w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    document.save(str(path))
    return path


# 9 (odd): a folder page with two columns, a goal in each
_LEFT = ["Mål 1 Snabbare till hjälp", "", "• Larmställ till deltidsstyrkan", "  Ansvarig: Insatsenheten",
         "• Hjärtstartare i byarna", "  Ansvarig: Utbildningsenheten", "• Ny brandpost vid hamnen",
         "  Ansvarig: Teknikenheten"]  # fmt: skip
_RIGHT = ["Mål 2 Färre bränder i hemmet", "", "• Brandvarnardag i december", "  Ansvarig: Förebyggandeenheten",
          "• Soprumskontroll med värdar", "  Ansvarig: Tillsynsenheten"]  # fmt: skip


def _folder(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(55, A4[1] - 60, "Verksamhetsplan 2026 i korthet")
    canvas.setFont("Helvetica", 10)
    canvas.drawString(55, A4[1] - 80, "Räddningsnämnden, Sävhamns kommun")
    for left, lines in ((55, _LEFT), (320, _RIGHT)):
        for at, text in enumerate(lines):
            canvas.setFont("Helvetica-Bold" if not at else "Helvetica", 12 if not at else 9.5)
            canvas.drawString(left + (8 if text.startswith("  ") else 0), A4[1] - 130 - 15 * at, text.strip())
    canvas.save()
    return path


# 10 (odd): a time line with the quarters as columns
_GANTT: Groups = [
    ("Mål 1 Fler läser", [("Poesivecka på bussarna", "Biblioteket", ""), ("Författarbesök i årskurs 5", "Skolbiblioteken", "")]),
    ("Mål 2 Fler spelar", [("Instrumentlån för nybörjare", "Musikskolan", ""), ("Konsert i varje kyrka", "Musikskolan", "")]),
]  # fmt: skip
_QUARTERS = [(1, 0, 0, 0), (0, 1, 1, 0), (1, 1, 0, 0), (0, 0, 0, 1)]


def _gantt(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidslinje 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026 med tidslinje", "Bildningsnämnden, Rimsjö kommun"
    for column, text in enumerate(("Mål", "Aktivitet", "Ansvarig", "Kv 1", "Kv 2", "Kv 3", "Kv 4"), 1):
        sheet.cell(4, column, text).font = Font(bold=True)
    at, marks = 5, iter(_QUARTERS)
    for goal, rows in _GANTT:
        first = at
        for title, unit, _ in rows:
            sheet.cell(at, 2, title)
            sheet.cell(at, 3, unit)
            for quarter, on in enumerate(next(marks), 4):
                if on:
                    sheet.cell(at, quarter, "x").fill = PatternFill("solid", fgColor="70AD47")
            at += 1
        sheet.cell(first, 1, goal)
        sheet.merge_cells(start_row=first, end_row=at - 1, start_column=1, end_column=1)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 22, 34
    sheet.column_dimensions["C"].width = 18
    book.save(path)
    return path


_each = partial(in_each_format, "thirtysecond_drawn")


def _all(groups: Sequence[tuple[str, list[Row]]]) -> list[Any]:
    return [wanted for goal, rows in groups for wanted in
            expects(goal, [(title, "", unit, others) for title, unit, others in rows], "*")]  # fmt: skip


_NUMBERED = [(f"Mål {number}: {goal}", rows) for number, (goal, rows) in enumerate(_LEVELS, 1)]

THIRTYSECOND: list[Drawn] = [
    *_each("planeringssystemets pdf, ett block för varje aktivitet", _all(_BLOCKS), {"pdf": _blocks}, activities="5", year="2026"),
    *_each("ett blad för varje mål", _all(_SHEETS), {"xlsx": _by_goal}, activities="5", year="2026"),
    *_each("aktiviteten som egen rubrik", _all(_HEADED), {"docx": _headed}, activities="4", year="2026"),
    *_each("liggande sida, målets cell går nedåt", _all(_WIDE), {"pdf": _wide}, activities="6", year="2026"),
    *_each("en tavla sparad som csv", _all(_BOARD), {"csv": _board}, activities="4"),
    *_each("målet som färgat band i Words tabell, summa sist", _all(_BANDS), {"docx": _bands}, activities="4", year="2026"),
    *_each("punkt i fetstil, ansvarig i stycket under", _all(_NUMBERED), {"docx": _levels}, activities="5", year="2026"),
    *_each("en aktivitet i en ruta under tabellen", [
        *expects(_BOXED, [("Fixartjänst utan avgift", "", "Servicegruppen", ""),
                          ("Hörselrond på dagverksamheten", "", "Rehabgruppen", ""),
                          ("Anhörigcafé i två kommundelar", "", "Anhörigstödet", "")], "*"),
        *expects(_BOXED, [("Matlag i kvartersgården", "", "Träffpunkterna", "")], "*")], {"docx": _boxed}, activities="4", year="2026"),
    *_each("en folders sida i två spalter", _all([
        ("Mål 1 Snabbare till hjälp", [("Larmställ till deltidsstyrkan", "Insatsenheten", ""),
                                       ("Hjärtstartare i byarna", "Utbildningsenheten", ""),
                                       ("Ny brandpost vid hamnen", "Teknikenheten", "")]),
        ("Mål 2 Färre bränder i hemmet", [("Brandvarnardag i december", "Förebyggandeenheten", ""),
                                          ("Soprumskontroll med värdar", "Tillsynsenheten", "")])]),
           {"pdf": _folder}, activities="5", year="2026"),
    *_each("tidslinje med kryss i kvartalen", _all(_GANTT), {"xlsx": _gantt}, activities="4", year="2026"),
]  # fmt: skip
