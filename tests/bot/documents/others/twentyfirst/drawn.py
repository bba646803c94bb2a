# ruff: noqa: E501
"""What needs real drawing: a planning system's PDF, list exports, a workbook of units, merged cells, numbered lists."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as SheetTable
from openpyxl.worksheet.table import TableStyleInfo
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, expects_all, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")

# 1: a planning system's PDF
_SYS_1, _SYS_2 = "Nämndmål: Resandet till fots och med cykel ökar", "Nämndmål: Marken räcker till bostäder och arbete"
_SYS = [
    ("Fullmäktiges mål: Hållbara Kvistbro", _SYS_1,
     [("Andel resor till fots eller med cykel", "27 %", "32 %")],
     [("Bygga cykelväg mellan Åsen och Kvistbro station", "Stadsbyggnadsenheten", "2026-02-01", "2026-11-30"),
      ("Vinterväghållning av prioriterade cykelstråk", "Gatuenheten", "2026-01-01", "2026-12-31"),
      ("Kampanjen Gå till skolan", "Trafikenheten", "2026-09-01", "2026-10-15")]),
    ("Fullmäktiges mål: Växande Kvistbro", _SYS_2,
     [("Planlagd mark för bostäder, antal", "210", "300"), ("Planlagd industrimark, hektar", "8", "12")],
     [("Detaljplan för kvarteret Hyveln", "Planenheten, Lantmäterienheten", "2026-01-15", "2026-12-15"),
      ("Markanvisningstävling vid torget", "Exploateringsenheten", "2026-03-01", "2026-08-31")]),
]  # fmt: skip


def _page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, A4[1] - 35, "Samhällsbyggnadsnämnden, Verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 60, 28, f"{document.page}")


def _system(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e3ebf3"))])  # fmt: skip
    flow: list[Any] = [Spacer(1, 180), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Samhällsbyggnadsnämnden, Kvistbro kommun", _STYLES["BodyText"]), PageBreak(),
                       Paragraph("Innehållsförteckning", _STYLES["Heading1"])]  # fmt: skip
    contents = ("1 Inledning ........................ 3", "2 Målstyrning ..................... 3")
    flow += [Paragraph(text, _STYLES["BodyText"]) for text in contents]
    flow += [PageBreak(), Paragraph("1 Inledning", _STYLES["Heading1"]),
             Paragraph("Nämnden planerar, bygger och förvaltar den gemensamma miljön i kommunen.", _STYLES["BodyText"]),
             Paragraph("2 Målstyrning", _STYLES["Heading1"])]  # fmt: skip
    for above, goal, numbers, rows in _SYS:
        flow += [Paragraph(above, _STYLES["Heading2"]), Paragraph(goal, _STYLES["Heading3"])]
        first = [("Indikatorer", "Utfall 2024", "Målvärde 2026"), *numbers]
        flow += [Table([[Paragraph(c, _BOLD if not i else _CELL) for c in row] for i, row in enumerate(first)],
                       colWidths=[250, 100, 100], style=grid, repeatRows=1), Spacer(1, 10)]  # fmt: skip
        second = [("Aktiviteter", "Ansvarig", "Startdatum", "Slutdatum"), *rows]
        flow += [Table([[Paragraph(c, _BOLD if not i else _CELL) for c in row] for i, row in enumerate(second)],
                       colWidths=[210, 110, 70, 70], style=grid, repeatRows=1), Spacer(1, 12)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_page, onLaterPages=_page)
    return path


# 2: a SharePoint list saved as Excel
_LIST_1, _LIST_2 = "Mål 1 En attraktiv arbetsgivare", "Mål 2 Effektiva stödprocesser"
_LIST = [
    ("Pilot med friskvårdstimme", _LIST_1, "HR-avdelningen", "Alla förvaltningar", "Aktivitet", date(2026, 3, 2),
     date(2026, 11, 30), "Inte startad"),
    ("Ledarprogram för nya chefer", _LIST_1, "HR-avdelningen", None, "Projekt", date(2026, 1, 19), date(2026, 12, 11),
     "Pågår"),
    ("Robot för leverantörsfakturor", _LIST_2, "Ekonomiavdelningen", "IT-avdelningen", "Projekt", date(2026, 2, 2),
     date(2026, 9, 30), "Pågår"),
    ("E-arkiv för personalakter", _LIST_2, "Kanslienheten", "IT-avdelningen", "Förstudie", date(2026, 8, 17),
     date(2026, 12, 18), "Inte startad"),
]  # fmt: skip


def _sharepoint(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "query (1)"
    sheet.append(["Rubrik", "Mål", "Ansvarig avdelning", "Samverkan", "Typ av insats", "Startdatum", "Slutdatum",
                  "Status", "Skapad", "Skapad av", "Ändrad", "Objekttyp", "Sökväg"])  # fmt: skip
    made, changed = date(2025, 12, 4), date(2026, 1, 12)
    for row in _LIST:
        sheet.append([*row, made, "Test Testsson", changed, "Objekt", "sites/ks/Lists/Verksamhetsplan 2026"])
    table = SheetTable(displayName="Table_query", ref=f"A1:M{len(_LIST) + 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    book.save(path)
    return path


# 3: Planner's own Excel, in English as it gives it
_BUCKET_1, _BUCKET_2 = "Mål 1 Biblioteket som mötesplats", "Mål 2 Kulturarvet är levande"
_TASKS = [
    ("Ab1", "Språkcafé på tisdagar", _BUCKET_1, "In progress", "Medium", "Huvudbiblioteket", "01/12/2026", "12/15/2026"),
    ("Ab2", "Ny scen i läshörnan", _BUCKET_1, "Not started", "Important", "Huvudbiblioteket", "03/01/2026", "09/30/2026"),
    ("Ab3", "Digitalisera fotosamlingen", _BUCKET_2, "In progress", "Medium", "Kulturarvsenheten", "01/07/2026",
     "10/30/2026"),
    ("Ab4", "Hembygdsdag vid kvarnen", _BUCKET_2, "Not started", "Low", "", "", "06/06/2026"),
]  # fmt: skip


def _planner(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tasks"
    for row in (["Plan name", "Verksamhetsplan 2026 Kulturnämnden"], ["Plan ID", "x7Hq0bT2k0yZ"],
                ["Date of export", "01/20/2026"], [],
                ["Task ID", "Task Name", "Bucket Name", "Progress", "Priority", "Assigned To", "Created By",
                 "Created Date", "Start date", "Due date", "Is Recurring", "Late", "Completed Date", "Completed By",
                 "Completed Checklist Items", "Checklist Items", "Labels", "Description"]):  # fmt: skip
        sheet.append(row)
    for number, name, bucket, course, rank, unit, start, end in _TASKS:
        sheet.append([number, name, bucket, course, rank, unit or None, "Test Testsson", "01/07/2026", start or None, end,
                      "false", "false", None, None, None, None, None, None])  # fmt: skip
    book.save(path)
    return path


# 4: a Word action plan with Word's own numbers, owner and time as points below
_NUMBERED_1, _NUMBERED_2 = "Delmål 1: Alla barn mår bra", "Delmål 2: Ingen ska dö i suicid"
_NUMBERED = [
    (_NUMBERED_1, [("Hälsosamtal i årskurs 4 och 7", "Elevhälsan", "Regionens barnhälsovård", "läsåret 2026/27"),
                   ("Rörelse varje dag i grundskolan", "Skolavdelningen", "", "från augusti 2026")]),
    (_NUMBERED_2, [("Utbilda 100 anställda i första hjälpen vid psykisk ohälsa", "Folkhälsoenheten", "", "2026-11-30"),
                   ("Gå igenom riskplatser i utomhusmiljön", "Trafikavdelningen", "Polisen", "2026-06-30"),
                   ("Stödgrupp för efterlevande", "Anhörigenheten", "Svenska kyrkan", "start i mars 2026")]),
]  # fmt: skip


def _numbered(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Handlingsplan för psykisk hälsa 2026", style="Title")
    document.add_paragraph("Kommunstyrelsen, Sandreda kommun")
    document.add_heading("Syfte", 1)
    document.add_paragraph("Handlingsplanen konkretiserar den länsgemensamma strategin för psykisk hälsa.")
    document.add_heading("Åtgärder", 1)
    for goal, rows in _NUMBERED:
        document.add_heading(goal, 2)
        for title, unit, others, end in rows:
            document.add_paragraph(title, style="List Number")
            document.add_paragraph(f"Ansvarig: {unit}", style="List Bullet 2")
            if others:
                document.add_paragraph(f"Samverkan: {others}", style="List Bullet 2")
            document.add_paragraph(f"Tidplan: {end}", style="List Bullet 2")
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Folkhälsorådet följer upp planen en gång per år.")
    document.save(str(path))
    return path


# 5: a workbook with a sheet for each unit
_AGE, _STAFF = "Nämndmål 1 Meningsfull vardag", "Nämndmål 2 Rätt bemanning"
_UNITS = [
    ("Björkgården", [(_AGE, "Utevistelse minst två gånger i veckan", date(2026, 12, 31), "Ej påbörjad"),
                     (_STAFF, "Samplanering av schema med Hemtjänst Söder", date(2026, 5, 31), "Pågår")]),
    ("Hemtjänst Söder", [(_AGE, "Lunchvänner för den som äter ensam", date(2026, 4, 30), "Pågår")]),
    ("Dagverksamheten", [(_AGE, "Öppet även på söndagar", date(2026, 9, 1), "Ej påbörjad"),
                         (_STAFF, "Volontärpool tillsammans med föreningarna", date(2026, 10, 31), "Ej påbörjad")]),
]  # fmt: skip


def _unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    thin = Side(style="thin")
    for unit, rows in _UNITS:
        sheet = book.create_sheet(unit)
        sheet["A1"] = "Verksamhetsplan 2026, Omsorgsnämnden, Sandreda kommun"
        sheet["A1"].font = Font(bold=True, size=14)
        sheet["A3"], sheet["B3"] = "Enhet:", unit
        for column, text in enumerate(
            ("Nämndmål", "Aktivitet", "Ansvarig enhet", "Klart", "Status", "Kommentar T1"), 1
        ):
            cell = sheet.cell(5, column, text)
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E2EFDA")
        for at, (goal, title, end, status) in enumerate(rows, 6):
            for column, value in enumerate((goal, title, unit, end, status), 1):
                sheet.cell(at, column, value).border = Border(thin, thin, thin, thin)
                sheet.cell(at, column).alignment = Alignment(wrap_text=True, vertical="top")
        choice = DataValidation(type="list", formula1='"Ej påbörjad,Pågår,Klar"')
        sheet.add_data_validation(choice)
        choice.add("E6:E25")
    book.save(path)
    return path


# 6: Word with the goal's cell merged down and the owner's heading over two columns
_MERGED_1, _MERGED_2 = "Alla elever har en trygg skolväg", "Skolmaten är god och hållbar"
_MERGED = [
    (_MERGED_1, [("Hastighetsdämpande åtgärder vid Almskolan", "Gatukontoret", "Skolkontoret", "aug 2026"),
                 ("Vandrande skolbuss i Hagen", "Skolkontoret", "", "sep 2026")]),
    (_MERGED_2, [("Matråd på varje skola", "Kostkontoret", "Elevråden", "mars 2026"),
                 ("Lokal fisk en gång i månaden", "Kostkontoret", "Inköpskontoret", "hela året"),
                 ("Mäta tallrikssvinn", "Kostkontoret", "", "v 12 och v 41")]),
]  # fmt: skip


def _merged(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Nämndplan 2026", 0)
    document.add_paragraph("Skolnämnden, Orrlunda kommun")
    document.add_paragraph("Nedan redovisas de aktiviteter som nämnden prioriterar under året.")
    table = document.add_table(rows=2, cols=5, style="Table Grid")
    for at, text in ((0, "Mål"), (1, "Aktivitet"), (4, "Tid")):
        table.cell(0, at).merge(table.cell(1, at)).text = text
    table.cell(0, 2).merge(table.cell(0, 3)).text = "Ansvar"
    table.cell(1, 2).text, table.cell(1, 3).text = "Ansvarig", "Samverkan"
    for goal, rows in _MERGED:
        first = len(table.rows)
        for row in rows:
            for cell, text in zip(table.add_row().cells[1:], row, strict=True):
                cell.text = text
        table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
    document.add_paragraph()
    document.add_paragraph("Nämndens budgetram för 2026 är 412,6 miljoner kronor.")
    document.save(str(path))
    return path


# 7: a page on its side where the goal is a coloured row across the table
_BAND_1, _BAND_2 = "Mål 1: Snabb hjälp vid olyckor", "Mål 2: Den enskilde kan förebygga bränder"
_BAND = [
    (_BAND_1, [("Förstainsatsperson på varje station", "Operativa avdelningen", "", "Q3"),
               ("Övning med ambulansen två gånger", "Utbildningsavdelningen", "Regionen", "Q2 och Q4"),
               ("Byte till nytt ledningsstöd", "Operativa avdelningen", "SOS Alarm", "Q4")]),
    (_BAND_2, [("Hembesök i riskområden", "Förebyggande avdelningen", "Bostadsbolagen", "Q1–Q4"),
               ("Brandskyddsutbildning för nyanlända", "Förebyggande avdelningen", "SFI", "Q2")]),
]  # fmt: skip


def _band(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Aktivitet", "Ansvarig", "Samverkan", "Tidpunkt")]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    for goal, activities in _BAND:
        at = len(rows)
        style += [("SPAN", (0, at), (-1, at)), ("BACKGROUND", (0, at), (-1, at), colors.HexColor("#f8d7b0"))]
        rows.append([Paragraph(goal, _BOLD), "", "", ""])
        rows += [[Paragraph(text, _CELL) for text in row] for row in activities]
    flow = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
            Paragraph("Direktionen, Räddningstjänstförbundet Mellanslätt", _STYLES["BodyText"]), Spacer(1, 10),
            Table(rows, colWidths=[300, 170, 130, 90], style=TableStyle(style), repeatRows=1), Spacer(1, 12),
            Paragraph("Förbundets medlemsbidrag uppgår till 68,4 miljoner kronor.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


# 8: a table whose cells hold several lines: the goal above, the activity with its own description
_DEEP_1, _DEEP_2 = "Effektmål 1 Fler besökare året runt", "Effektmål 2 Företagen växer"
_DEEP = [
    (_DEEP_1, [("Paketera vandringsleder", "Tre leder får bokningsbara paket med boende och mat.", "Turistbyrån",
                "Hotellföreningen", "2026-05-15"),
               ("Julmarknad i gamla stan", "Två helger i december.", "Evenemangsenheten", "Handlarna", "2026-12-13")]),
    (_DEEP_2, [("Företagsbesök varje vecka", "Politiker och tjänstepersoner deltar.", "Näringslivsenheten", "",
                "löpande"),
               ("Etableringsguide på webben", "Ersätter dagens pdf.", "Näringslivsenheten", "Webbredaktionen",
                "2026-10-01")]),
]  # fmt: skip


def _deep(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Orrlunda kommun"
    document.add_heading("Handlingsplan för näringsliv och besöksnäring 2026", 0)
    document.add_paragraph("Näringslivsnämnden, Orrlunda kommun")
    for goal, rows in _DEEP:
        document.add_heading(goal, 1)
        table = document.add_table(rows=1, cols=5, style="Light Grid Accent 1")
        for cell, text in zip(table.rows[0].cells, ("Aktivitet", "Beskrivning", "Ansvarig", "Samarbetspartner", "Klart"),
                              strict=True):  # fmt: skip
            cell.text = text
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.save(str(path))
    return path


_each = partial(in_each_format, "twentyfirst_drawn")


TWENTYFIRST: list[Drawn] = [
    *_each("planeringssystemets pdf", expects_all([
        (goal, [(title, "", unit.replace(", ", ";"), "") for title, unit, *_ in rows]) for _, goal, _, rows in _SYS]),
           {"pdf": _system}, activities="5", year="2026"),
    *_each("en SharePoint-lista som Excel", expects_all([
        (goal, [(row[0], row[4][0], row[2], row[3] or "") for row in _LIST if row[1] == goal])
        for goal in (_LIST_1, _LIST_2)]),
           {"xlsx": _sharepoint}, activities="4"),
    *_each("Planners egen Excel på engelska", [
        *expects_all([(goal, [(row[1], "", row[5], "") for row in _TASKS if row[2] == goal and row[5]])
               for goal in (_BUCKET_1, _BUCKET_2)]),
        *expects(_BUCKET_2, [("Hembygdsdag vid kvarnen", "", "", "")], "?")],
           {"xlsx": _planner}, activities="4", year="2026"),
    *_each("handlingsplan med Words nummer, ansvarig i punkter under", expects_all([
        (goal, [(title, "", unit, others) for title, unit, others, _ in rows]) for goal, rows in _NUMBERED]),
           {"docx": _numbered}, activities="5", year="2026"),
    *_each("en flik för varje enhet", expects_all([
        (goal, [(title, "", unit, "")]) for unit, rows in _UNITS for goal, title, *_ in rows]),
           {"xlsx": _unit_sheets}, activities="5", year="2026"),
    *_each("målets cell sammanfogad nedåt, rubrik i två rader", expects_all([
        (goal, [(title, "", unit, others) for title, unit, others, _ in rows]) for goal, rows in _MERGED]),
           {"docx": _merged}, activities="5", year="2026"),
    *_each("liggande sida där målet är en rad tvärs över tabellen", expects_all([
        (goal, [(title, "", unit, others) for title, unit, others, _ in rows]) for goal, rows in _BAND]),
           {"pdf": _band}, activities="5", year="2026"),
    *_each("aktivitet och beskrivning i var sin spalt, färgad tabell", expects_all([
        (goal, [(title, "", unit, others) for title, _, unit, others, _ in rows]) for goal, rows in _DEEP]),
           {"docx": _deep}, activities="4", year="2026"),
]  # fmt: skip
