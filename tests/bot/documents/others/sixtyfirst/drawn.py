# ruff: noqa: E501
"""What needs real drawing: two header rows, bands, sheets for directors, sections that own, forms, exports."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.sixtyfirst.told import (
    CARE,
    COUNTY,
    DIRECTORS,
    EXPORTED,
    HOUSING,
    RESCUE,
    SECTIONS,
    UNION,
    WATERWAYS,
)
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")


def _units(text: str) -> str:
    return text.replace(";", ", ")


# 1: plain text, each commitment with its labels below it
def _labelled(path: Path) -> Path:
    lines = ["MYNDIGHETEN FÖR INRE VATTENVÄGAR", "Verksamhetsplan 2026", "Beslutad av generaldirektören 2025-12-15", "",
             "INNEHÅLL", "1. Inledning", "2. Mål och åtaganden", "3. Uppföljning", "4. Ekonomi", "",
             "1. INLEDNING", "",
             "Myndigheten ska enligt sin instruktion verka för en säker och hållbar",
             "sjöfart på landets sjöar, floder och kanaler. Planen utgår från",
             "regleringsbrevet för 2026 och från myndighetens långsiktiga inriktning.",
             "",
             "Under 2025 slutförde myndigheten 19 av 23 åtaganden. De fyra som återstår",
             "har antingen avslutats eller förts in i årets plan.",
             "", "2. MÅL OCH ÅTAGANDEN", ""]  # fmt: skip
    for number, (goal, rows) in enumerate(WATERWAYS, 1):
        lines += [goal, "-" * len(goal), ""]
        for at, (title, unit, others, end) in enumerate(rows, 1):
            lines += [f"  {number}.{at}  {title}", f"       Ansvarig: {unit}"]
            lines += [f"       Samverkan: {others}"] if others else []
            lines += [f"       Klart: {end} 2026", ""]
    lines += ["3. UPPFÖLJNING", "",
              "Sektionscheferna rapporterar läget till ledningsgruppen varje tertial.",
              "Resultatet redovisas i årsredovisningen den 22 februari 2027.", "",
              "4. EKONOMI", "",
              "Förvaltningsanslaget är 187 miljoner kronor. Avgiftsintäkterna beräknas",
              "till 34 miljoner kronor."]  # fmt: skip
    path.write_text("\r\n".join(lines) + "\r\n", "utf-8")
    return path


# 2: an export in the letters that Excel saves, last year's outcome and the state at the end
_KINDS = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}


def _export(path: Path) -> Path:
    rows: list[list[str]] = [
        ["Regionala utvecklingsnämnden, Region Fjällbygden"],
        ["Verksamhetsplan 2026, uttag 2026-01-19"],
        [],
        ["Id", "Perspektiv", "Mål", "Insats", "Insatstyp", "Ansvarig enhet", "Medverkande", "Startdatum", "Slutdatum",
         "Budget tkr", "Förbrukat 2025 tkr", "Läge", "Kommentar"],
    ]  # fmt: skip
    total = 0
    for perspective, goal, activities in EXPORTED:
        for title, kind, units, others in activities:
            at = len(rows)
            budget = 100 * (at % 7 + 1)
            total += budget
            rows.append([f"RUN-{200 + at}", perspective, goal, title, _KINDS[kind], _units(units), others,
                         f"2026-0{at % 6 + 1}-01", f"2026-{at % 3 + 10}-30", str(budget), str(budget // 2),
                         "Ej startad", ""])  # fmt: skip
    rows.append(["", "", "", "", "", "", "", "", "Summa", str(total), "", "", ""])
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


# 3: a workbook with two header rows, and sheets of risks, results and budget
def _two_headers(path: Path) -> Path:
    book = openpyxl.Workbook()
    front = book.worksheets[0]
    front.title = "Försättsblad"
    for line in ("Uppdragsplan 2026", "Direktionen, Räddningstjänstförbundet Tre Åar",
                 "Antagen av direktionen 2025-12-11",
                 "Planen visar de uppdrag som förbundets funktioner har under året. Läget fylls i tre gånger.",
                 "Fliken Resultat 2025 visar utfallet av förra årets uppdrag."):  # fmt: skip
        front.append([line])
    front["A1"].font = Font(bold=True, size=18)
    front.column_dimensions["A"].width = 90
    sheet = book.create_sheet("Uppdrag 2026")
    _grouped_heads(sheet)
    number = 0
    for goal, rows in RESCUE:
        for title, units, others, when in rows:
            number += 1
            start, _, end = when.rpartition("–")
            sheet.append([goal, number, title, _units(units) or None, others or None, start or None, end])
    _framed(sheet, 1, sheet.max_row, 10)
    _wide(sheet, (26, 6, 40, 24, 24, 9, 9, 11, 11, 11))
    sheet.freeze_panes = "A3"
    _filled(book.create_sheet("Risker"), [
        ["Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Hantering"],
        ["Brist på deltidspersonal", 4, 4, 16, "Rekryteringsplan finns"],
        ["Störning i ledningssystemet", 2, 5, 10, "Reservrutin på papper"],
        ["Hög drivmedelskostnad", 3, 2, 6, "Följs månadsvis"]])  # fmt: skip
    _filled(book.create_sheet("Resultat 2025"), [
        ["Uppdrag 2025", "Funktion", "Resultat", "Kommentar"],
        ["Ny utalarmeringsplan", "Ledning och larm", "Klart", "Gäller från 1 oktober"],
        ["Skolbesök i årskurs 2", "Utbildning", "Klart", "1 140 elever"],
        ["Byte av två släckbilar", "Fastighet och fordon", "Försenat", "Leverans i mars 2026"]])  # fmt: skip
    _filled(book.create_sheet("Budget"), [
        ["Tkr", "Bokslut 2024", "Budget 2025", "Budget 2026"], ["Medlemsavgifter", 118200, 122400, 126900],
        ["Personal", -84100, -87300, -90200], ["Övrigt", -33900, -35100, -36700]])  # fmt: skip
    book.save(path)
    return path


def _grouped_heads(sheet: Any) -> None:
    for at, text, width in ((1, "Mål", 1), (2, "Uppdrag", 2), (4, "Ansvar", 2), (6, "Tid", 2), (8, "Uppföljning", 3)):
        sheet.cell(1, at, text)
        if width > 1:
            sheet.merge_cells(start_row=1, end_row=1, start_column=at, end_column=at + width - 1)
    sheet.merge_cells("A1:A2")
    heads = ("Nr", "Benämning", "Ansvarig funktion", "Samverkar med", "Start", "Slut", "April", "Augusti", "December")
    for column, text in enumerate(heads, 2):
        sheet.cell(2, column, text)
    for row in sheet.iter_rows(min_row=1, max_row=2, max_col=10):
        for cell in row:
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="F8CBAD")


def _filled(sheet: Any, rows: Iterable[Sequence[Any]]) -> None:
    for row in rows:
        sheet.append(list(row))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    _wide(sheet, (30, 22, 22, 22, 30))


def _framed(sheet: Any, first: int, last: int, columns: int) -> None:
    for row in sheet.iter_rows(min_row=first, max_row=last, max_col=columns):
        for cell in row:
            cell.border, cell.alignment = _ROUND, _WRAP


def _wide(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJ", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"


# 4: a printed page on its side, the goals as bands, last year's result beside
def _bands(path: Path) -> Path:
    heads = ("Nr", "Insats", "Ansvarig", "Samverkar med", "Resultat 2025", "Klart senast")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#c6d9e8"))]  # fmt: skip
    number = 0
    for goal, actions in CARE:
        style += [("SPAN", (0, len(rows)), (-1, len(rows))),
                  ("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#eef3f7"))]  # fmt: skip
        rows.append([Paragraph(goal, _BOLD), *[""] * 5])
        for title, unit, others, result, end in actions:
            number += 1
            rows.append([Paragraph(text, _CELL) for text in (str(number), title, unit, others, result, end)])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Handlingsplan för god och nära vård 2026", _STYLES["Title"]),
        Paragraph("Hälso- och sjukvårdsnämnden, Region Kustbygden", _STYLES["BodyText"]),
        Paragraph("Handlingsplanen är den tredje i ordningen och gäller kalenderåret. Den bygger på regionens målbild "
                  "för nära vård och på länets gemensamma färdplan, som regionen och de åtta kommunerna har antagit.",
                  _STYLES["BodyText"]),
        Paragraph("I kolumnen Resultat 2025 visas vad som uppnåtts hittills. Områdeschefen för det område som står som "
                  "ansvarigt rapporterar till nämnden i april, augusti och december.", _STYLES["BodyText"]),
        Spacer(1, 8),
        Table(rows, colWidths=[30, 210, 120, 120, 120, 85], style=TableStyle(style), repeatRows=1),
        Paragraph("Risker för att planen inte genomförs", _STYLES["Heading2"]),
        Table([["Risk", "Sannolikhet", "Konsekvens"], ["Svårt att rekrytera distriktssköterskor", "Hög", "Stor"],
               ["Kommunerna saknar lokaler för hälsorum", "Medel", "Medel"]],
              style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)])),
    ], onFirstPage=_foot_wide, onLaterPages=_foot_wide)  # fmt: skip
    return path


def _foot_wide(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Region Kustbygden, HSN 2025-412")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"Sida {document.page}")


# 5: a printed plan with a list of contents, sections, a budget and risks
def _sections_on_paper(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e0d4"))])  # fmt: skip
    body, head = _STYLES["BodyText"], _STYLES["Heading1"]
    entries = ["1 Länsstyrelsens uppdrag", "2 Omvärld och förutsättningar", "3 Mål och uppdrag 2026",
               *(f"3.{number} {goal}" for number, (goal, _, _) in enumerate(COUNTY, 1)), "4 Uppföljning", "5 Budget",
               "6 Risker"]  # fmt: skip
    flow: list[Any] = [Paragraph("Uppdragsplan 2026", _STYLES["Title"]), Paragraph("Länsstyrelsen i Mellanlän", body),
                       Spacer(1, 12), Paragraph("Innehåll", _STYLES["Heading2"])]  # fmt: skip
    flow += [
        Paragraph(f"{entry} {'.' * (70 - len(entry))} {2 if number < 6 else 3}", body)
        for number, entry in enumerate(entries)
    ]
    flow += [
        PageBreak(),
        Paragraph("1 Länsstyrelsens uppdrag", head),
        Paragraph("Länsstyrelsen ska verka för att nationella mål får genomslag i länet samtidigt som hänsyn tas till "
                  "regionala förhållanden. Myndigheten har 214 anställda och finns i Mellanstad och Sundby.", body),
        Paragraph("2 Omvärld och förutsättningar", head),
        Paragraph("Anslaget minskar med två procent. Antalet ärenden ökar inom miljöprövning och djurskydd, och flera "
                  "regeringsuppdrag om civilt försvar ska redovisas under året.", body),
        Paragraph("3 Mål och uppdrag 2026", head),
        Paragraph("Funktionen som är ansvarig leder arbetet. Medverkande har lovat att delta.", body),
    ]  # fmt: skip
    for number, (goal, about, rows) in enumerate(COUNTY, 1):
        cells = [[Paragraph(text, _BOLD) for text in ("Uppdrag", "Ansvarig", "Medverkande", "Klart")]]
        cells += [[Paragraph(_units(text), _CELL) for text in row] for row in rows]
        flow += [Paragraph(f"3.{number} {goal}", _STYLES["Heading2"]), Paragraph(about, body), Spacer(1, 4),
                 Table(cells, colWidths=[160, 120, 118, 57], style=grid, repeatRows=1)]  # fmt: skip
    flow += [
        Paragraph("4 Uppföljning", head),
        Paragraph("Uppdragen följs upp per den 30 april och den 31 augusti. Avvikelser lyfts i ledningsgruppen.", body),
        Paragraph("5 Budget", head),
        Table([["Tkr", "Utfall 2024", "Prognos 2025", "Budget 2026"], ["Förvaltningsanslag", "148 300", "151 900", "149 000"],
               ["Avgifter", "11 200", "11 800", "12 100"], ["Bidrag", "64 000", "70 400", "58 700"]], style=grid),
        Paragraph("6 Risker", head),
        Table([["Risk", "Sannolikhet", "Konsekvens", "Riskvärde"], ["Kompetens inom miljöprövning lämnar", "4", "4", "16"],
               ["Sena besked om bidrag", "3", "3", "9"], ["Intrång i handläggarsystemet", "2", "5", "10"]], style=grid),
    ]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onLaterPages=_head_narrow)
    return path


def _head_narrow(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, A4[1] - 40, "Uppdragsplan 2026 – Länsstyrelsen i Mellanlän")
    canvas.drawRightString(A4[0] - 72, A4[1] - 40, str(document.page))


# 6: a sheet for each director, who stands above the table
def _director_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Verksamhetsplan 2026", "Regionstyrelsen, Region Norrskogen",
                 "Varje direktör har ett eget blad. Bladen samlas in av planeringsenheten den 15 januari.",
                 "Läge 2026 fylls i först vid uppföljningen per april."):  # fmt: skip
        first.append([line])
    first.column_dimensions["A"].width = 90
    for name, director, rows in DIRECTORS:
        sheet = book.create_sheet(name)
        sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Regionstyrelsen, Region Norrskogen"
        sheet["A3"] = f"Ansvarig: {director}"
        sheet["A1"].font = sheet["A3"].font = Font(bold=True)
        heads = ("Mål", "Insats", "Medverkande", "Klart", "Resultat 2025", "Läge 2026")
        for column, text in enumerate(heads, 1):
            cell = sheet.cell(5, column, text)
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E2EFDA")
        for goal, title, others, end, result in rows:
            sheet.append([goal, title, others or None, end, result])
        _framed(sheet, 5, sheet.max_row, 6)
        _wide(sheet, (30, 46, 22, 13, 20, 14))
    _filled(book.create_sheet("Budget"), [
        ["Direktör", "Budget 2025 mnkr", "Budget 2026 mnkr"], ["Ekonomidirektören", 61.2, 60.4],
        ["HR-direktören", 88.0, 91.5], ["Digitaliseringsdirektören", 243.7, 251.0],
        ["Fastighetsdirektören", 512.3, 530.8]])  # fmt: skip
    book.save(path)
    return path


# 7: Word where each effort is a heading with its text and a small table of facts
def _fact_tables(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Samordningsförbundet Ljungådalen"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Styrelsen, Samordningsförbundet Ljungådalen")
    document.add_heading("Om förbundet", 1)
    document.add_paragraph("Förbundet bildades 2009. Medlemmar är regionen, Arbetsförmedlingen, Försäkringskassan och "
                           "kommunerna Ljungå, Holm och Tun. Förbundet finansierar insatser som parterna driver.")  # fmt: skip
    document.add_paragraph("Under 2025 deltog 486 personer i insatserna. Av dem som avslutade gick 43 procent till "
                           "arbete eller studier.")  # fmt: skip
    for goal, efforts in UNION:
        document.add_heading(goal, 1)
        for title, about, unit, others, period, result in efforts:
            document.add_heading(title, 2)
            document.add_paragraph(about)
            facts = [
                ("Ansvarig part", unit),
                ("Samverkan", others or "–"),
                ("Period", period),
                ("Resultat 2025", result),
            ]
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for label, value in facts:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, value
                cells[0].paragraphs[0].runs[0].bold = True
    document.add_heading("Budget", 1)
    headed_table(document, [("Post", "2025 tkr", "2026 tkr"), ("Medlemsavgifter", "9 400", "9 600"),
                            ("Insatser", "-7 900", "-8 300"), ("Kansli", "-1 450", "-1 500")])  # fmt: skip
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Styrelsen följer upp verksamheten i delårsrapporten och i årsredovisningen. Deltagarna "
                           "registreras i det nationella uppföljningssystemet.")  # fmt: skip
    document.save(str(path))
    return path


# 8: a workbook with the perspective and the goal merged down, last year's outcome beside
def _perspectives(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Affärsplan"
    sheet["A1"], sheet["A2"] = "Affärsplan 2026", "Styrelsen, Granhults Bostäder AB"
    sheet["A1"].font = Font(bold=True, size=16)
    heads = (
        "Perspektiv",
        "Mål",
        "Aktivitet",
        "Ansvarig avdelning",
        "I samarbete med",
        "Kostnad tkr",
        "Utfall 2025",
        "Klart",
    )
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(4, column, text)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="FFE699")
    at = 5
    for perspective, goals in HOUSING:
        top = at
        for goal, rows in goals:
            first = at
            for title, units, others, cost, outcome, when in rows:
                values = (title, _units(units), others or None, int(cost.replace(" ", "")), outcome, when)
                for column, value in enumerate(values, 3):
                    sheet.cell(at, column, value)
                at += 1
            _merged_down(sheet, 2, first, at - 1, goal)
        _merged_down(sheet, 1, top, at - 1, perspective)
    sheet.cell(at, 5, "Summa")
    sheet.cell(at, 6, sum(int(row[3].replace(" ", "")) for _, goals in HOUSING for _, rows in goals for row in rows))
    _framed(sheet, 4, at, 8)
    _wide(sheet, (14, 28, 42, 22, 26, 12, 22, 8))
    _filled(book.create_sheet("Nyckeltal"), [
        ["Nyckeltal", "Utfall 2024", "Utfall 2025", "Mål 2026"], ["Serviceindex", 78.4, 79.9, 81],
        ["Soliditet", "21 %", "22 %", "22 %"], ["Energi kWh per kvadratmeter", 131, 127, 123]])  # fmt: skip
    book.save(path)
    return path


def _merged_down(sheet: Any, column: int, start: int, end: int, text: str) -> None:
    sheet.cell(start, column, text)
    if end > start:
        sheet.merge_cells(start_row=start, end_row=end, start_column=column, end_column=column)


# 9: Word on its side, each section with its own commitments and its name above the table
def _owning_sections(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "HR-direktoratet, åtaganden 2026"
    document.add_heading("Verksamhetsplan 2026 för HR-direktoratet", 0)
    document.add_paragraph("Personalnämnden, Region Vidsjön")
    document.add_heading("1 Inledning", 1)
    for text in (
        "HR-direktoratet leder och utvecklar regionens personalarbete. Direktoratet består av fyra sektioner med "
        "sammanlagt 128 medarbetare. Planen är fastställd av HR-direktören efter samverkan med de fackliga "
        "organisationerna.",
        "Regionfullmäktige vill att regionen ska vara länets mest eftersökta arbetsgivare. Personalnämnden har "
        "brutit ned det i fyra mål: rätt lön i tid, rätt kompetens, hållbart arbetsliv och enkel service.",
        "Året som gick präglades av bytet av lönesystem. Trots det minskade sjukfrånvaron från 6,4 till 6,1 procent.",
    ):
        document.add_paragraph(text)
    document.add_heading("2 Sektionernas åtaganden", 1)
    for number, (section, rows) in enumerate(SECTIONS, 1):
        document.add_heading(f"2.{number} {section}", 2)
        document.add_paragraph(f"Ansvarig: {section}")
        headed_table(document, [("Mål", "Åtagande", "Samverkan", "Resultat 2025", "Klart"), *rows])
    document.add_heading("3 Uppföljning", 1)
    document.add_paragraph("Sektionscheferna rapporterar läget till HR-direktören i maj och oktober.")
    document.add_heading("4 Risker", 1)
    headed_table(document, [("Risk", "Sannolikhet", "Konsekvens", "Hantering"),
                            ("Lönesystemet är instabilt", "Medel", "Stor", "Extra kontroll före utbetalning"),
                            ("Nyckelpersoner slutar", "Medel", "Medel", "Dubbla roller")])  # fmt: skip
    document.add_heading("5 Budget", 1)
    headed_table(
        document, [("Post", "Budget 2025", "Budget 2026"), ("Personal", "96,1", "98,8"), ("System", "21,4", "19,9")]
    )
    document.save(str(path))
    return path


_each = partial(in_each_format, "sixtyfirst_drawn")


def _one(goal: str, title: str, kinds: str, units: str, others: str) -> list[Wanted]:
    return expects(goal, [(title, kinds, units, others)], "*" if units else "?")


def _told() -> list[Drawn]:
    care = [
        each
        for goal, rows in CARE
        for title, unit, others, _, _ in rows
        for each in _one(goal, title, "", unit, others)
    ]
    exported = [each for _, goal, rows in EXPORTED for row in rows for each in _one(goal, *row)]
    directors = [
        each
        for _, unit, rows in DIRECTORS
        for goal, title, others, _, _ in rows
        for each in _one(goal, title, "", unit, others)
    ]
    union = [
        each
        for goal, rows in UNION
        for title, _, unit, others, _, _ in rows
        for each in _one(goal, title, "", unit, others)
    ]
    housing = [
        each
        for _, goals in HOUSING
        for goal, rows in goals
        for title, unit, others, *_ in rows
        for each in _one(goal, title, "", unit, others)
    ]
    sections = [
        each
        for unit, rows in SECTIONS
        for goal, title, others, _, _ in rows
        for each in _one(goal, title, "", unit, others)
    ]
    rescue = [
        each for goal, rows in RESCUE for title, unit, others, _ in rows for each in _one(goal, title, "", unit, others)
    ]
    county = [
        each
        for goal, _, rows in COUNTY
        for title, unit, others, _ in rows
        for each in _one(goal, title, "", unit, others)
    ]
    waterways = [
        each
        for goal, rows in WATERWAYS
        for title, unit, others, _ in rows
        for each in _one(goal, title, "", unit, others)
    ]
    return [
        *_each("myndighetens åtaganden med etiketter i raderna under", waterways, {"txt": _labelled}, activities="14", year="2026"),
        *_each("regionens export med insatstyp och förbrukat förra året", exported, {"csv": _export}, activities="16", year="2026"),
        *_each("två rubrikrader i räddningstjänstförbundets uppdragsplan", rescue, {"xlsx": _two_headers}, activities="16", year="2026"),
        *_each("målen som band på en liggande sida, förra årets resultat bredvid", care, {"pdf": _bands}, activities="18", year="2026"),
        *_each("länsstyrelsens uppdragsplan med innehåll, budget och risker", county, {"pdf": _sections_on_paper}, activities="16", year="2026"),
        *_each("ett blad för varje direktör, som står över tabellen", directors, {"xlsx": _director_sheets}, activities="16", year="2026"),
        *_each("samordningsförbundets insatser som rubriker med faktatabell", union, {"docx": _fact_tables}, activities="10", year="2026"),
        *_each("perspektiv och mål sammanfogade nedåt i bolagets affärsplan", housing, {"xlsx": _perspectives}, activities="15", year="2026"),
        *_each("direktoratets åtaganden, sektionen står över sin tabell", sections, {"docx": _owning_sections}, activities="14", year="2026"),
    ]  # fmt: skip


SIXTYFIRST: list[Drawn] = _told()
