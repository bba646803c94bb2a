# ruff: noqa: E501
"""What needs real drawing: merged cells, forms, sheets for goals, list exports, slides, a calendar of crosses."""

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
from openpyxl.utils import get_column_letter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, shade, table_of, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_SMALL = ParagraphStyle("small", parent=_CELL, fontSize=7, textColor=colors.grey)

# Title, unit, collaboration; whatever follows is only drawn.
Group = tuple[str, list[tuple[str, ...]]]


def _wrapped(rows: Sequence[Sequence[str]]) -> list[list[Any]]:
    return [[Paragraph(text, _CELL if at else _BOLD) for text in row] for at, row in enumerate(rows)]


# 1: a planning system's PDF, the goal under a small label, a description beside the activity
_SYSTEM: list[Group] = [
    ("Eleverna känner lust att lära", [
        ("Forskarlabb i årskurs 5", "Grundskola Norr", "", "Fyra heldagar med laborationer.", "2026-02 – 2026-05"),
        ("Läslyftet för alla ämnen", "Utvecklingsenheten", "", "Cirkel för lärare varannan vecka.", "2026-01 – 2026-12"),
        ("Utomhuspedagog på deltid", "Naturskolan", "", "Tjänsten delas av sex skolor.", "2026-08 – 2026-12")]),
    ("Skolorna är trygga", [
        ("Rastvärdar med västar", "Grundskola Syd", "", "Gäller från skolstart.", "2026-08 – 2026-12"),
        ("Enkät om språkbruk i korridorer", "Elevhälsan", "", "Svaren redovisas per skola.", "2026-03 – 2026-04")]),
]  # fmt: skip


def _running(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(70, 30, "Grundskolenämnden, Nämndplan 2026")
    canvas.drawRightString(A4[0] - 70, 30, f"{document.page}")


def _system(path: Path) -> Path:
    look = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe8dc"))])  # fmt: skip
    flow: list[Any] = [Spacer(1, 200), Paragraph("Nämndplan 2026", _STYLES["Title"]),
                       Paragraph("Grundskolenämnden, Lövhults kommun", _STYLES["BodyText"]), PageBreak(),
                       Paragraph("Mål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    for goal, rows in _SYSTEM:
        flow += [Paragraph("Nämndmål", _SMALL), Paragraph(goal, _STYLES["Heading2"])]
        cells = [("Aktivitet", "Beskrivning", "Ansvarig", "Period"),
                 *((title, what, unit, when) for title, unit, _, what, when in rows)]  # fmt: skip
        flow += [Table(_wrapped(cells), colWidths=[140, 140, 105, 85], style=look, repeatRows=1), Spacer(1, 14)]
    flow += [Paragraph("Resurser", _STYLES["Heading1"]),
             Paragraph("Nämndens ram uppgår till 498,2 miljoner kronor.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_running, onLaterPages=_running)
    return path


# 2: a workbook with the goal merged downwards and a heading over the follow-up
_MERGED: list[Group] = [
    ("Mål 1: Gator och torg är trygga att gå på", [
        ("Laga trottoarer kring vårdcentralen", "Gatudrift", "", "2026-06-30"),
        ("Halkbekämpning före klockan fem", "Gatudrift", "Fastighetsbolaget", "2026-12-31"),
        ("Belysningsrond tillsammans med ungdomar", "Belysningsgruppen", "Ungdomsrådet", "2026-10-31")]),
    ("Mål 2: Parkerna blommar länge", [
        ("Ängar i stället för klippt gräs", "Parkdrift", "", "2026-05-31"),
        ("Lökplantering med skolklasser", "Parkdrift", "Skolorna", "2026-10-10")]),
]  # fmt: skip


def _merged(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Gatu- och parknämnden, Vikinge kommun"
    sheet["A1"].font = Font(bold=True, size=15)
    for column, text in enumerate(("Mål", "Aktivitet", "Ansvarig", "Samverkan", "Klart"), 1):
        sheet.cell(4, column, text).font = Font(bold=True)
        sheet.merge_cells(start_row=4, end_row=5, start_column=column, end_column=column)
    sheet["F4"] = "Uppföljning"
    sheet.merge_cells("F4:G4")
    sheet["F5"], sheet["G5"] = "Status T1", "Status T2"
    at = 6
    for goal, rows in _MERGED:
        sheet.cell(at, 1, goal).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for title, unit, others, end in rows:
            for column, value in enumerate((title, unit, others or None, date.fromisoformat(end)), 2):
                sheet.cell(at, column, value)
            at += 1
    for letter, width in zip("ABCDE", (32, 44, 20, 20, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "B6"
    book.save(path)
    return path


# 3: Word where the goal stands in a coloured box of its own above the table
_BOXED: list[Group] = [
    ("Nämndmål A: Fler tar steget till egen försörjning", [
        ("Studiebesök på tre industrier", "Jobbtorget", "Företagarna", "April"),
        ("Körkortsteori på lätt svenska", "Vuxenskolan", "", "Hela året"),
        ("Praktik i kommunens förråd", "Arbetslagen", "Tekniska kontoret", "Från februari")]),
    ("Nämndmål B: Ingen lämnas ensam med sina skulder", [
        ("Rådgivning i tre bygdegårdar", "Budgetrådgivarna", "Bygdegårdsföreningarna", "Mars–maj"),
        ("Film om att betala i tid", "Budgetrådgivarna", "", "September")]),
]  # fmt: skip


def _boxed(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph().add_run("Verksamhetsplan 2026").bold = True
    document.add_paragraph("Arbetsmarknads- och försörjningsnämnden, Kvillinge kommun")
    document.add_paragraph("Planen är nämndens beställning till förvaltningen.")
    for goal, rows in _BOXED:
        box = table_of(document, [(goal,)])
        shade(box.cell(0, 0), "CFE2F3")
        document.add_paragraph()
        headed_table(document, [("Aktivitet", "Ansvarig", "Samverkan", "Tid"), *rows])
        document.add_paragraph()
    document.save(str(path))
    return path


# 4: Word with a form for each activity
_FORMS: list[Group] = [
    ("En hållbar personalförsörjning", [
        ("Traineeprogram för ingenjörer", "Personalstaben", "Högskolan", "2026-09-01"),
        ("Avslutningssamtal med alla som slutar", "Personalstaben", "", "2026-02-01")]),
    ("Ett gott värdskap", [
        ("Nya skyltar i regionhuset", "Servicestaben", "Fastighetsstaben", "2026-05-15"),
        ("Gemensam reception för tre förvaltningar", "Servicestaben", "", "2026-10-01")]),
]  # fmt: skip


def _forms(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Handlingsplan 2026", 0)
    document.add_paragraph("Regionstyrelsen, Region Mittälven")
    for goal, rows in _FORMS:
        for title, unit, others, end in rows:
            form = table_of(document, [("Aktivitet", title), ("Mål", goal), ("Ansvarig", unit), ("Samverkan", others or "–"),
                                       ("Klart senast", end)])  # fmt: skip
            for row in form.rows:
                shade(row.cells[0], "EDEDED")
            document.add_paragraph()
    document.save(str(path))
    return path


# 5: a workbook with a sheet for each goal, a first sheet with help and a last one with choices
_SHEETS: list[Group] = [
    ("Nämndmål 1 Rättssäker handläggning", [
        ("Kollegial granskning av tio beslut i månaden", "Biståndsenheten", "Juristgruppen", "Pågår"),
        ("Mallar för avslag", "Biståndsenheten", "", "Ej påbörjad"),
        ("Brukarrevision av personlig assistans", "Kvalitetsgruppen", "Funktionsrätt", "Ej påbörjad")]),
    ("Nämndmål 2 Delaktighet i vardagen", [
        ("Bildstöd på alla gruppbostäder", "Boende LSS", "Habiliteringen", "Pågår"),
        ("Fritidsledare på kvällstid", "Daglig verksamhet", "", "Ej påbörjad")]),
]  # fmt: skip


def _sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for text in ("Verksamhetsplan 2026", "Funktionsstödsnämnden, Ulvaryds kommun", "Fyll i de gula fälten.",
                 "Ett blad per nämndmål."):  # fmt: skip
        first.append([text])
    for number, (goal, rows) in enumerate(_SHEETS, 1):
        sheet = book.create_sheet(f"Mål {number}")
        sheet["A1"] = goal
        sheet["A1"].font = Font(bold=True, size=13)
        for column, text in enumerate(("Aktivitet", "Ansvarig enhet", "Samverkan", "Status", "Kommentar"), 1):
            sheet.cell(3, column, text).font = Font(bold=True)
        for at, row in enumerate(rows, 4):
            for column, value in enumerate(row, 1):
                sheet.cell(at, column, value or None).fill = PatternFill("solid", fgColor="FFF9D6")
    last = book.create_sheet("Listor")
    for text in ("Status", "Ej påbörjad", "Pågår", "Klar"):
        last.append([text])
    book.save(path)
    return path


# 6: a list's export as csv with commas, quotes and the system's own columns
_EXPORT: list[Group] = [
    ("Attraktiv boendekommun", [
        ("Tomtvisning en söndag i månaden", "Markenheten", "Mäklarna", "Aktivitet", "2026-04-12"),
        ("Program för Sågverksområdet", "Planenheten", "VA-bolaget, Länsstyrelsen", "Projekt", "2026-12-15")]),
    ("Fler jobb", [
        ("Förutsättningar för ett industrihotell", "Näringslivsenheten", "", "Förstudie", "2026-09-30"),
        ("Frukostmöte på varje ort", "Näringslivsenheten", "Företagarföreningen", "Aktivitet", "2026-11-20")]),
]  # fmt: skip


def _export(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(
            ["ID", "Titel", "Mål", "Ansvarig enhet", "Samverkan", "Typ", "Slutdatum", "Skapad", "Skapad av"]
        )
        number = 40
        for goal, rows in _EXPORT:
            for title, unit, others, kind, end in rows:
                number += 1
                writer.writerow([number, title, goal, unit, others, kind, end, "2025-12-11 09:14", "Test Testsson"])
    return path


# 7: a long table on pages that lie down, its head repeated and the goal spanning its rows
_LONG: list[Group] = [
    ("Förebygga olyckor i hemmet", [
        ("Fixartjänst till alla över 75 år", "Fixarna", "Pensionärsorganisationerna", "Löpande"),
        ("Balansgrupper i varje kommundel", "Hälsocentralen", "Gymnastikföreningen", "Vår och höst"),
        ("Brandvarnare byts vid hembesök", "Hemtjänsten", "Räddningstjänsten", "Klart i juni")]),
    ("Förebygga olyckor i trafiken", [
        ("Hjälmdag för mellanstadiet", "Trafikgruppen", "Skolorna", "Maj"),
        ("Hastighetsmätning på tolv platser", "Trafikgruppen", "", "April–september"),
        ("Siktröjning i korsningar", "Driftgruppen", "Vägföreningarna", "Juni")]),
    ("Förebygga drunkning", [
        ("Simskola för vuxna", "Simhallen", "Studieförbunden", "Hösten"),
        ("Livbojar vid alla badplatser", "Driftgruppen", "", "Före midsommar")]),
]  # fmt: skip


def _long(path: Path) -> Path:
    cells: list[Sequence[str]] = [("Inriktning", "Åtgärd", "Ansvarig", "Samverkar med", "När")]
    look: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey), ("BOTTOMPADDING", (0, 1), (-1, -1), 22)]  # fmt: skip
    for goal, rows in _LONG:
        look.append(("SPAN", (0, len(cells)), (0, len(cells) + len(rows) - 1)))
        cells += [(goal if not at else "", *row) for at, row in enumerate(rows)]
    flow = [Paragraph("Handlingsplan för skydd mot olyckor 2026", _STYLES["Title"]),
            Paragraph("Kommunstyrelsen, Forsa Bruks kommun", _STYLES["BodyText"]), Spacer(1, 170),
            Table(_wrapped(cells), colWidths=[150, 210, 110, 150, 90], style=TableStyle(look), repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


# 8: Word with a contents list, a text box of the chair's words and headed tables
_QUOTED: list[Group] = [
    ("Mål 1 Besöken på museet ökar", [
        ("Fri entré första söndagen", "Museienheten", "", "Från januari"),
        ("Utställning om textilindustrin", "Museienheten", "Textilklubben", "Invigs 12 september")]),
    ("Mål 2 Kulturskolan når fler barn", [
        ("Undervisning på skoltid i tre byar", "Kulturskolan", "Byskolorna", "Läsåret 2026/27"),
        ("Instrument att låna utan avgift", "Kulturskolan", "", "Augusti")]),
]  # fmt: skip


def _quoted(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Verksamhetsplan 2026 Kulturnämnden"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kulturnämnden, Rydeby kommun")
    for text in ("Mål 1 Besöken på museet ökar\t2", "Mål 2 Kulturskolan når fler barn\t2"):
        document.add_paragraph(text)
    words = document.add_paragraph()
    words.paragraph_format.page_break_before = True
    words._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' "
            "style='width:220pt;height:50pt'><v:textbox><w:txbxContent><w:p><w:r>"
            "<w:t>Kultur är det som håller ihop en bygd, säger nämndens ordförande.</w:t>"
            "</w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    for goal, rows in _QUOTED:
        document.add_heading(goal, 1)
        headed_table(document, [("Aktivitet", "Ansvarig", "Samverkan", "Tidplan"), *rows])
    document.add_heading("Budget", 1)
    headed_table(
        document, [("Enhet", "2025", "2026"), ("Museienheten", "8,1", "8,4"), ("Kulturskolan", "11,0", "11,6")]
    )
    document.save(str(path))
    return path


# 9: slides saved as PDF
_SLIDES: list[Group] = [
    ("Mål 1: Rätt lön i rätt tid", [
        ("Självservice för ledighet", "Lönegruppen", ""),
        ("Kontroll av tidutvärdering varje fredag", "Lönegruppen", "")]),
    ("Mål 2: Smartare inköp", [
        ("E-handel i alla enheter", "Inköpsgruppen", ""),
        ("Avtalsdatabas öppen för alla", "Inköpsgruppen", ""),
        ("Samordnad varuleverans", "Logistikgruppen", "")]),
]  # fmt: skip


def _slides(path: Path) -> Path:
    size = (720, 405)
    canvas = Canvas(str(path), pagesize=size)
    canvas.setFont("Helvetica-Bold", 32)
    canvas.drawString(60, 230, "Verksamhetsplan 2026")
    canvas.setFont("Helvetica", 18)
    canvas.drawString(60, 190, "Nämnden för intern service, Sörbygds kommun")
    canvas.showPage()
    for goal, rows in _SLIDES:
        canvas.setFillColor(colors.HexColor("#14506e"))
        canvas.rect(0, 345, size[0], 60, stroke=0, fill=1)
        canvas.setFillColor(colors.white)
        canvas.setFont("Helvetica-Bold", 24)
        canvas.drawString(40, 365, goal)
        canvas.setFillColor(colors.black)
        canvas.setFont("Helvetica", 17)
        canvas.drawString(40, 300, "Aktiviteter")
        for at, (title, unit, _) in enumerate(rows):
            canvas.drawString(60, 262 - 34 * at, f"• {title}. Ansvarig: {unit}")
        canvas.showPage()
    canvas.save()
    return path


# 10: a calendar of crosses, a column for each month
_CROSSES: list[Group] = [
    ("Säkrare dricksvatten", [
        ("Byte av membran i Tolvmans vattenverk", "Produktion", "", "FEB MAR"),
        ("Nödvattenövning", "Beredskap", "Försvarsmakten", "OKT")]),
    ("Minskat avfall", [
        ("Fastighetsnära insamling i Solberga", "Renhållning", "Bostadsrättsföreningarna", "APR MAJ JUN"),
        ("Återbruksgalleria", "Återvinning", "Röda Korset", "SEP OKT NOV"),
        ("Pant på muggar vid evenemang", "Renhållning", "", "JUN JUL AUG")]),
]  # fmt: skip
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAJ", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEC"]


def _crosses(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan 2026"
    sheet.append(["Aktivitetsplan 2026, Teknik- och servicenämnden, Tolvmans kommun"])
    sheet.append([])
    sheet.append(["Nämndmål", "Aktivitet", "Ansvarig", "Samverkan", *_MONTHS])
    for goal, rows in _CROSSES:
        for title, unit, others, months in rows:
            crosses = ["x" if month in months.split() else None for month in _MONTHS]
            sheet.append([goal, title, unit, others or None, *crosses])
    for cell in sheet[3]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9D2E9")
    for column in range(5, 17):
        sheet.column_dimensions[get_column_letter(column)].width = 5
    book.save(path)
    return path


# 11: a plain text with columns of spaces and dashes below the labels
_SPACED: list[Group] = [
    ("Mål 1: Barnens bästa först", [
        ("Barnrum i väntsalen", "Familjerätten", "Ungdomsrådet"),
        ("Samtal inom fem dagar", "Utredningsgruppen", "")]),
    ("Mål 2: Familjehem som håller", [
        ("Stödlinje på kvällar", "Familjehemsgruppen", "Grannkommunerna"),
        ("Grundkurs två gånger om året", "Familjehemsgruppen", "")]),
]  # fmt: skip


def _spaced(path: Path) -> Path:
    lines = ["VERKSAMHETSPLAN 2026", "Individ- och familjenämnden, Stenhamra kommun", ""]
    for goal, rows in _SPACED:
        lines += [goal, "", f"{'Aktivitet':<36}{'Ansvarig':<26}Samverkan", "-" * 78]
        lines += [f"{title:<36}{unit:<26}{others}".rstrip() for title, unit, others in rows]
        lines.append("")
    path.write_text("\n".join(lines), "utf-8")
    return path


# 12: Word on its side, lists within lists: the goal numbered, its activities as points below
_NESTED: list[Group] = [
    ("Samisk kultur är synlig i kommunen", [
        ("Tvåspråkiga vägskyltar", "Gatukontoret", "Trafikverket"),
        ("Firande av samernas nationaldag", "Kulturkontoret", "Sameföreningen")]),
    ("Minoritetsspråken används i förskola och omsorg", [
        ("Finsk avdelning på Granens förskola", "Förskolekontoret", ""),
        ("Kartläggning av språkkunnig personal", "Personalkontoret", "Omsorgskontoret"),
        ("Sångstund på meänkieli", "Äldreomsorgen", "")]),
]  # fmt: skip


def _nested(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Handlingsplan för nationella minoriteter 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Storälvs kommun")
    document.add_heading("Mål och aktiviteter", 1)
    for goal, rows in _NESTED:
        line = document.add_paragraph(style="List Number")
        line.add_run(goal).bold = True
        for title, unit, others in rows:
            end = f", samverkan: {others}" if others else ""
            document.add_paragraph(f"{title} (ansvarig: {unit}{end})", style="List Bullet 2")
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Samråd hålls med företrädare för minoriteterna vår och höst.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "twentyseventh_drawn")


def _all(groups: Sequence[Group]) -> list[Any]:
    return [
        wanted for goal, rows in groups for wanted in expects(goal, [(row[0], "", row[1], row[2]) for row in rows], "*")
    ]


TWENTYSEVENTH: list[Drawn] = [
    *_each("planeringssystemets pdf med målet under en liten etikett", _all(_SYSTEM), {"pdf": _system}, activities="5", year="2026"),
    *_each("målet sammanfogat nedåt och rubrik över uppföljningen", _all(_MERGED), {"xlsx": _merged}, activities="5", year="2026"),
    *_each("målet i en färgad ruta över tabellen", _all(_BOXED), {"docx": _boxed}, activities="5", year="2026"),
    *_each("ett formulär för varje aktivitet", _all(_FORMS), {"docx": _forms}, activities="4", year="2026"),
    *_each("ett blad för varje mål", _all(_SHEETS), {"xlsx": _sheets}, activities="5", year="2026"),
    *_each("en lista som csv med systemets egna spalter",
           [wanted for goal, rows in _EXPORT
            for wanted in expects(goal, [(row[0], row[3][0], row[1], row[2]) for row in rows], "*")],
           {"csv": _export}, activities="4"),
    *_each("lång tabell på liggande sidor", _all(_LONG), {"pdf": _long}, activities="8", year="2026"),
    *_each("innehåll, textruta och tabeller", _all(_QUOTED), {"docx": _quoted}, activities="4", year="2026"),
    *_each("bilder sparade som pdf", _all(_SLIDES), {"pdf": _slides}, activities="5", year="2026"),
    *_each("kryss i månadernas spalter", _all(_CROSSES), {"xlsx": _crosses}, activities="5", year="2026"),
    *_each("text med spalter av mellanslag", _all(_SPACED), {"txt": _spaced}, activities="4", year="2026"),
    *_each("punkter under numrerade mål på liggande sida", _all(_NESTED), {"docx": _nested}, activities="5", year="2026"),
]  # fmt: skip
