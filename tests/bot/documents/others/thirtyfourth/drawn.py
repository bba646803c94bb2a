# ruff: noqa: E501
"""What needs real drawing: merged goal cells in each form, marks in quarters, sheets for goals, exports, web pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

Group = tuple[str, list[tuple[str, str, str, str]]]
"""A goal and its rows of title, units, collaboration and time."""

# 1: a workbook with the two levels of goals merged down, after a sheet of instructions
_BOOK: list[tuple[str, Group]] = [
    ("Lärande hela livet", ("Eleverna läser med förståelse", [
        ("Läsande klassrum med bokpaket", "Grundskolan", "Skolbiblioteken", "Juni 2026"),
        ("Lässtrategier i alla ämnen, kursserie", "Centrala elevhälsan", "", "November 2026"),
        ("Högläsning varje dag i förskolan", "Förskolan", "Barnbiblioteket", "Hela 2026")])),
    ("En trygg uppväxt", ("Frånvaron upptäcks i tid", [
        ("Samma rutin för frånvaro på alla skolor", "Grundskolan", "Socialtjänsten", "Mars 2026"),
        ("Närvaroteam för årskurs 7–9", "Centrala elevhälsan", "", "Augusti 2026")])),
    ("En trygg uppväxt", ("Rasterna är lugna", [
        ("Rastaktiviteter ledda av gymnasister", "Gymnasiet", "Grundskolan", "September 2026")])),
]  # fmt: skip


def _merged_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Anvisning"
    for line in ("Så fyller du i mallen", "En rad för varje aktivitet. Ändra inte rubrikerna.",
                 "Lägesrapporten fylls i efter april, augusti och december."):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=13)
    first.column_dimensions["A"].width = 70
    sheet = book.create_sheet("Mål och aktiviteter")
    sheet["A1"], sheet["A2"] = "Nämndplan 2026", "Utbildningsnämnden, Stenåsa kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    heads = ("Kommunmål", "Nämndmål", "Aktivitet", "Ansvarig verksamhet", "Samverkan", "Färdigt", "Läge april",
             "Läge augusti", "Läge december")  # fmt: skip
    _heads(sheet, 4, heads, "DDEBF7")
    end = _merged_rows(sheet, 5)
    for row in sheet.iter_rows(min_row=5, max_row=end - 1, max_col=9):
        for cell in row:
            cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
    _on_its_side(sheet, (18, 24, 36, 20, 18, 16, 12, 12, 14))
    choice = DataValidation(type="list", formula1='"Enligt plan,Avviker,Klar"')
    sheet.add_data_validation(choice)
    choice.add(f"G5:I{end - 1}")
    book.save(path)
    return path


def _merged_rows(sheet: Any, at: int) -> int:
    """The rows from this one on, and the one after the last."""
    lines: dict[str, list[int]] = {}
    for above, (goal, rows) in _BOOK:
        lines.setdefault(above, []).extend(range(at, at + len(rows)))
        _merged_down(sheet, 2, at, at + len(rows) - 1, goal)
        for title, unit, others, end in rows:
            for column, value in enumerate((title, unit, others or None, end), 3):
                sheet.cell(at, column, value)
            at += 1
    for above, each in lines.items():
        _merged_down(sheet, 1, each[0], each[-1], above)
    return at


def _merged_down(sheet: Any, column: int, start: int, end: int, text: str) -> None:
    sheet.cell(start, column, text)
    if end > start:
        sheet.merge_cells(start_row=start, end_row=end, start_column=column, end_column=column)


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND


def _on_its_side(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJ", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


# 2: Word on its side, the goal's cell merged down and the owner's over the rows it owns
_OWNED: list[tuple[str, list[tuple[str, list[tuple[str, str]]]]]] = [
    ("Kommunen är förberedd på kris", [
        ("Beredskapsfunktionen", [("Öva krisledningen med ett elavbrott", "2026-04-22"),
                                  ("Märka ut trygghetspunkter", "2026-09-30")]),
        ("Samhällsskyddet", [("Inventera skyddsrum", "2026-11-15")])]),
    ("Stödet till verksamheterna är enkelt", [
        ("Ekonomiservice", [("Månadsrapport som cheferna förstår", "2026-03-31"),
                            ("Utbildningsfilmer om attest", "2026-05-29")]),
        ("Lokalservice", [("En väg in för felanmälan", "2026-10-01")])]),
]  # fmt: skip


def _owner_merged(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Kommunledningskontorets verksamhetsplan"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Vretinge kommun")
    table = headed_table(document, [("Mål", "Aktivitet", "Ansvarig", "Klart", "Avstämning maj", "Avstämning nov")])
    for goal, owners in _OWNED:
        top = len(table.rows)
        for unit, rows in owners:
            start = len(table.rows)
            for title, end in rows:
                cells = table.add_row().cells
                cells[1].text, cells[3].text = title, end
            table.cell(start, 2).merge(table.cell(len(table.rows) - 1, 2)).text = unit
        table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
    document.save(str(path))
    return path


# 3: the same on a printed page: the goal's cell spans its rows
_SPAN: list[Group] = [
    ("Mål 1: Fler reser kollektivt", [
        ("Anropsstyrd trafik i glesbygd", "Planering och utbud", "Region Mellanbygd", "Dec 2026"),
        ("Cykelparkering vid 20 hållplatser", "Infrastruktur", "Väghållarna", "Sep 2026"),
        ("Seniorkort på försök", "Försäljning", "", "Apr 2026")]),
    ("Mål 2: Resan fungerar för alla", [
        ("Ledsagning på bussterminalen", "Kundtjänst", "Terminalvärdarna", "Jun 2026"),
        ("Förarutbildning i bemötande", "Trafikdrift", "Bussföretagen", "Okt 2026")]),
]  # fmt: skip


def _spanned(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Mål", "Åtgärd", "Ansvarig", "Samverkan", "Klart")]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe9dc"))]  # fmt: skip
    for goal, actions in _SPAN:
        at = len(rows)
        style.append(("SPAN", (0, at), (0, at + len(actions) - 1)))
        for index, action in enumerate(actions):
            rows.append([Paragraph(goal, _BOLD) if not index else "", *(Paragraph(text, _CELL) for text in action)])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Handlingsplan 2026", _STYLES["Title"]),
        Paragraph("Förbundsdirektionen, Kollektivtrafikförbundet Mellanbygd", _STYLES["BodyText"]),
        Paragraph("Planen visar hur förbundet arbetar mot trafikförsörjningsprogrammets mål.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[130, 200, 120, 130, 70], style=TableStyle(style), repeatRows=1),
    ])  # fmt: skip
    return path


# 4: Word where goals are bold lines, and Word's numbers count the activities
_BOLD_GOALS: list[Group] = [
    ("Mål 1 – Besökaren hittar rätt information", [
        ("Ny karta över vandringsleder", "Friluftsenheten", "Länsstyrelsen", "maj"),
        ("Skyltprogram för infarterna", "Gatuenheten", "Trafikverket", "oktober")]),
    ("Mål 2 – Fler evenemang utanför högsäsong", [
        ("Matfestival i november", "Evenemangsgruppen", "Krögarna", "november"),
        ("Starthjälp till nya arrangörer", "Besöksservice", "", "löpande"),
        ("Vintercamping vid Storbadet", "Friluftsenheten", "", "december")]),
]  # fmt: skip


def _bold_goals(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Handlingsplan för besöksnäring 2026")
    title.bold, title.font.size = True, Pt(20)
    document.add_paragraph("Kultur- och näringslivsnämnden, Hagsele kommun")
    document.add_paragraph("Handlingsplanen hör till strategin som fullmäktige antog i juni.")
    for goal, rows in _BOLD_GOALS:
        document.add_paragraph().add_run(goal).bold = True
        for text, unit, others, end in rows:
            document.add_paragraph(text, style="List Number")
            line = document.add_paragraph()
            line.paragraph_format.left_indent = Cm(1.2)
            with_others = f" | Samverkan: {others}" if others else ""
            line.add_run(f"Ansvarig: {unit}{with_others} | Klart: {end}").italic = True
    document.save(str(path))
    return path


# 5: Word with the title in bold and its description below it in the same cell
_DESCRIBED: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Nämndmål 1: Klienten är delaktig", [
        ("Delaktighetsombud på varje enhet", "Ombuden träffas en gång i månaden.", "Kvalitetsstaben", "2026-05-01"),
        ("Brukarstyrd granskning", "Två verksamheter granskas av personer med egen erfarenhet.", "Socialpsykiatrin",
         "2026-10-30")]),
    ("Nämndmål 2: Hemlösheten minskar", [
        ("Bostad först för tio personer", "Lägenheterna hyrs ut i andra hand det första året.", "Boendeenheten", "2026-12-31"),
        ("Hyresskuldsrådgivning", "Uppsökande vid första påminnelsen.", "Budgetrådgivningen", "2026-03-15")]),
]  # fmt: skip


def _described(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Verksamhetsplan 2026, Individnämnden"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Individnämnden, Norrhamra kommun")
    for goal, rows in _DESCRIBED:
        document.add_heading(goal, 2)
        table = headed_table(document, [("Aktivitet", "Ansvarig", "Slutdatum", "Status")])
        for title, about, unit, end in rows:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(title).bold = True
            cells[0].add_paragraph(about)
            cells[1].text, cells[2].text = unit, end
    document.save(str(path))
    return path


# 6: a workbook with a sheet for each goal and columns that no one has filled in
_GOAL_SHEETS: list[Group] = [
    ("Mål 1: Handlingar går att hitta", [
        ("Ny klassificering efter verksamhetens processer", "Arkivet", "Registratorerna", "2026-06-30"),
        ("Gallra avslutade upphandlingar", "Inköpsfunktionen", "Arkivet", "2026-03-31"),
        ("Skanna äldre bygglov", "Bygglovsarkivet", "", "2026-12-18")]),
    ("Mål 2: Personuppgifter skyddas", [
        ("Gå igenom behörigheter i alla system", "Systemförvaltarna", "Dataskyddsombudet", "2026-05-15"),
        ("Registerförteckning i nytt verktyg", "Juridiska funktionen", "", "2026-09-30")]),
]  # fmt: skip


def _goal_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, (goal, rows) in enumerate(_GOAL_SHEETS, 1):
        sheet = book.create_sheet(f"Mål {number}")
        sheet["A1"] = "Handlingsplan för informationsförvaltning 2026"
        sheet["A2"] = "Kommunstyrelsen, Ekshults kommun"
        sheet["A4"] = goal
        for name in ("A1", "A4"):
            sheet[name].font = Font(bold=True, size=13)
        heads = ("Åtgärd", "Ansvarig", "Samverkanspart", "Klar senast", "Påbörjad", "Avslutad", "Anteckning")
        _heads(sheet, 6, heads, "FFF2CC")
        for at in range(7, 14):
            values: Sequence[str | None] = rows[at - 7] if at - 7 < len(rows) else ()
            for column in range(1, 8):
                cell = sheet.cell(at, column, (values[column - 1] or None) if column <= len(values) else None)
                cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
        _on_its_side(sheet, (40, 22, 20, 14, 11, 11, 24))
        sheet.freeze_panes = "A7"
    last = book.create_sheet("Summering")
    for line in (["Mål", "Antal åtgärder", "Antal klara"], ["Mål 1", 3, 0], ["Mål 2", 2, 0]):
        last.append(line)
    book.save(path)
    return path


# 9: an export where goals and actions are rows of one list, told apart by their level
_LEVELS: list[tuple[str, list[Group]]] = [
    ("Ett tryggt Kolsvika", [
        ("Ansökan besvaras inom två veckor", [
            ("Förenklad ansökan om ekonomiskt bistånd", "Försörjningsenheten", "", "2026-09-30"),
            ("Telefontid även på eftermiddagar", "Mottagningsenheten", "", "2026-03-01")]),
        ("Placerade barn klarar skolan", [
            ("Kartläggning av skolresultat", "Familjehemsenheten", "", "2026-06-15")])]),
    ("Ett enkelt Kolsvika", [
        ("Verksamheten arbetar digitalt", [
            ("Journal i mobilen för utförare", "Verksamhetsstödet", "", "2026-11-20"),
            ("Säkra videomöten med klienter", "Verksamhetsstödet", "", "2026-05-20")])]),
]  # fmt: skip


def _levels(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Export"
    sheet.append(["Socialnämnden, Kolsvika kommun, verksamhetsplan 2026"])
    sheet.append(["Uttag 2026-01-30 kl. 08:12"])
    sheet.append([])
    sheet.append(["Nivå", "Kod", "Benämning", "Ansvarig enhet", "Slutdatum", "Läge"])
    for cell in sheet[4]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9D9D9")
    goals = actions = 0
    for number, (above, groups) in enumerate(_LEVELS, 1):
        sheet.append(["Kommunmål", f"K{number}", above])
        for goal, rows in groups:
            goals += 1
            sheet.append(["Nämndmål", f"N{goals}", goal])
            for title, unit, _, end in rows:
                actions += 1
                sheet.append(["Åtgärd", f"Å{actions}", title, unit, end, None])
    for letter, width in zip("ABCDEF", (13, 7, 44, 24, 13, 10), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 10: Word with a box of facts beside the table
_BOXED: list[Group] = [
    ("Mål 1: Hälsoskyddet är förebyggande", [
        ("Ventilationskontroll i klassrum", "Hälsoskyddsteamet", "Skolkontoret", "2026-04-30"),
        ("Solskydd på förskolegårdar", "Hälsoskyddsteamet", "Parkkontoret", "2026-06-01")]),
    ("Mål 2: Ärenden avgörs snabbt", [
        ("Gemensam jour för anmälningsärenden", "Miljöteamet", "", "2026-02-15"),
        ("Granska delegationsordningen", "Juriststödet", "Kanslistödet", "2026-05-31")]),
]  # fmt: skip


def _boxed(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Miljö- och hälsoskyddsnämnden, Tallnäs kommun")
    box = document.add_paragraph()
    box._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' id='ruta' "
            "type='#_x0000_t202' style='width:220pt;height:44pt'><v:textbox><w:txbxContent><w:p><w:r>"
            "<w:t>Visste du att nämnden förra året tog emot 1 260 ärenden?</w:t></w:r></w:p></w:txbxContent>"
            "</v:textbox></v:shape></w:pict></w:r>"
        )
    )
    for goal, rows in _BOXED:
        document.add_heading(goal, 1)
        headed_table(document, [("Aktivitet", "Ansvarig", "Samverkan", "Klart"), *rows])
    document.save(str(path))
    return path


# 11: a company's page on its side, the quarters marked
_MARKS: list[Group] = [
    ("Mål 1: Hamnen växer med industrin", [
        ("Förlänga kaj 4 med sextio meter", "Teknik", "Kommunens exploateringsavdelning", "2 3 4"),
        ("Ansöka om ny muddringsdom", "Miljö", "", "1 2"),
        ("Avtal om fast linje för container", "Affär", "Skogsbolagen", "3")]),
    ("Mål 2: Inga olyckor på terminalen", [
        ("Skilja gående från truckar", "Drift", "", "1"),
        ("Nödlägesövning två gånger", "Drift", "Räddningstjänsten", "2 4")]),
]  # fmt: skip


def _foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Åmynne Hamn AB, verksamhetsplan 2026")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"Sida {document.page}")


def _quarters(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                       ("ALIGN", (3, 0), (-1, -1), "CENTER"), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#cfe2f3"))])  # fmt: skip
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Styrelsen, Åmynne Hamn AB", _STYLES["BodyText"])]  # fmt: skip
    for goal, actions in _MARKS:
        rows: list[list[Any]] = [
            [
                Paragraph(text, _BOLD)
                for text in ("Aktivitet", "Ansvarig avdelning", "Samverkan", "Q1", "Q2", "Q3", "Q4")
            ]
        ]
        for title, unit, others, quarters in actions:
            marks = ["x" if str(number) in quarters else "" for number in range(1, 5)]
            rows.append([*(Paragraph(text, _CELL) for text in (title, unit, others)), *marks])
        flow += [Spacer(1, 6), Paragraph(goal, _STYLES["Heading2"]),
                 Table(rows, colWidths=[240, 120, 170, 30, 30, 30, 30], style=grid, repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow, onFirstPage=_foot, onLaterPages=_foot)
    return path


_each = partial(in_each_format, "thirtyfourth_drawn")


def _all(groups: Sequence[Group]) -> list[Any]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, _ in rows], "*")
    ]


THIRTYFOURTH: list[Drawn] = [
    *_each("två nivåer av mål sammanfogade nedåt, efter en anvisning", _all([group for _, group in _BOOK]),
           {"xlsx": _merged_book}, activities="6", year="2026"),
    *_each("målets och den ansvarigas celler sammanfogade nedåt", _all([
        (goal, [(title, unit, "", end) for unit, rows in owners for title, end in rows]) for goal, owners in _OWNED]),
           {"docx": _owner_merged}, activities="6", year="2026"),
    *_each("målets cell över sina rader på en tryckt sida", _all(_SPAN), {"pdf": _spanned}, activities="5",
           year="2026"),
    *_each("målet som fet rad, Words nummer, ansvarig i raden under", _all(_BOLD_GOALS), {"docx": _bold_goals},
           activities="5", year="2026"),
    *_each("fet titel med beskrivning i samma cell", _all([
        (goal, [(title, unit, "", end) for title, _, unit, end in rows]) for goal, rows in _DESCRIBED]),
           {"docx": _described}, activities="4", year="2026"),
    *_each("en flik för varje mål med tomma spalter", _all(_GOAL_SHEETS), {"xlsx": _goal_sheets}, activities="5",
           year="2026"),
    *_each("export där nivån skiljer mål från åtgärder", _all([group for _, groups in _LEVELS for group in groups]),
           {"xlsx": _levels}, activities="5", year="2026"),
    *_each("faktaruta vid tabellen", _all(_BOXED), {"docx": _boxed}, activities="4", year="2026"),
    *_each("kvartalen kryssade på en liggande sida", _all(_MARKS), {"pdf": _quarters}, activities="5", year="2026"),
]  # fmt: skip
