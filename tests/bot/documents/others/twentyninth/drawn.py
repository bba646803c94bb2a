# ruff: noqa: E501
"""What needs real drawing: a system's report, workbooks with months and choices, exports, cards, Word's own lists."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from copy import deepcopy
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from openpyxl.styles import Alignment, Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import (
    Drawn,
    expects_all,
    headed_table,
    in_each_format,
    table_of,
    turned,
)

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=8.5, leading=10.5)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_WHITE = ParagraphStyle("white", parent=_BOLD, textColor=colors.white)

Row = tuple[str, str, str, str]

# 1: a planning system's report, dark header rows, page footers
_SYS: list[tuple[str, str, list[tuple[str, str, str]]]] = [
    ("Vuxna får en andra chans till utbildning", "Antalet sökande till komvux ökade med nio procent under 2025.",
     [("Kvällskurser i grundläggande matematik", "Komvux", "2026-06-12"),
      ("Digital antagning utan blanketter", "Antagningsenheten", "2026-03-31"),
      ("Validering av betyg från hemlandet", "Komvux", "2026-11-30")]),
    ("Unga mellan 16 och 20 år har sysselsättning", "Var tionde ungdom saknar sysselsättning enligt senaste registret.",
     [("Uppsökande besök i hemmet", "Kommunala aktivitetsansvaret", "2026-12-31"),
      ("Praktikbank hos lokala företag", "Arbetsmarknadsenheten", "2026-09-18")]),
]  # fmt: skip


def _foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7.5)
    canvas.drawString(55, 26, "Bildningsnämnden, Verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 55, 26, f"Sida {document.page}")


def _system(path: Path) -> Path:
    style = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.lightgrey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f4e5f"))])  # fmt: skip
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Bildningsnämnden, Mjölnarps kommun", _STYLES["BodyText"]),
                       Paragraph("Mål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    for goal, text, rows in _SYS:
        first = ("Aktivitet", "Ansvarig", "Slutdatum")
        table = [[Paragraph(each, _CELL if i else _WHITE) for each in row] for i, row in enumerate([first, *rows])]
        flow += [Paragraph(f"Nämndmål: {goal}", _STYLES["Heading2"]), Paragraph("Beskrivning", _BOLD),
                 Paragraph(text, _STYLES["BodyText"]), Table(table, colWidths=[240, 160, 80], style=style, repeatRows=1),
                 Spacer(1, 14)]  # fmt: skip
    flow += [Paragraph("Driftbudget", _STYLES["Heading1"]),
             Paragraph("Nämndens nettoram är 264,7 miljoner kronor.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_foot, onLaterPages=_foot)
    return path


# 2: a workbook with months, the goal's cell merged down
_YEAR = [
    ("Mål 1 Färre fallolyckor", [("Balansgrupp i träffpunkten", "Rehabenheten", (2, 3, 4)),
                                 ("Se över belysning i trapphus", "Hemtjänsten", (5,)),
                                 ("Läkemedelsgenomgångar", "Sjuksköterskegruppen", (1, 6, 11))]),
    ("Mål 2 Anhöriga orkar", [("Anhörigcafé i Sjöbyn", "Anhörigstödet", (3, 9)),
                              ("Avlösning på lördagar", "Korttidsenheten", (8, 9, 10, 11, 12))]),
]  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _months(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Årsplanering"
    sheet["A1"] = "Aktivitetsplan 2026 – Äldreomsorgsnämnden, Lövskärs kommun"
    sheet["A1"].font = Font(bold=True, size=13)
    sheet.merge_cells("A1:O1")
    for column, text in enumerate(("Mål", "Aktivitet", "Ansvarig", *_MONTHS), 1):
        cell = sheet.cell(3, column, text)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9D9D9")
    at = 4
    for goal, rows in _YEAR:
        sheet.cell(at, 1, goal).alignment = Alignment(vertical="center", wrap_text=True)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for title, unit, months in rows:
            sheet.cell(at, 2, title)
            sheet.cell(at, 3, unit)
            for month in months:
                sheet.cell(at, 3 + month, "x").fill = PatternFill("solid", fgColor="9BC2E6")
            at += 1
    for letter, width in (("A", 24), ("B", 34), ("C", 24)):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 3: a workbook with instructions, a sheet for each goal and a sheet of choices
_SHEETS: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Mål A", "Mål A: Handläggningen är rättssäker",
     [("Kollegiegranskning av avslag", "Myndighetsenheten", "", "Aktivitet"),
      ("Byta verksamhetssystem", "Systemförvaltningen", "IT-driften", "Projekt"),
      ("E-underskrift av beslut", "Systemförvaltningen", "", "Förstudie")]),
    ("Mål B", "Mål B: Brukarna bestämmer mer själva",
     [("Brukarråd på gruppbostäder", "Boendeenheten", "Intresseföreningarna", "Aktivitet"),
      ("Valfri frukosttid", "Boendeenheten", "", "Aktivitet")]),
]  # fmt: skip


def _goal_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    guide = book.worksheets[0]
    guide.title = "Läs mig"
    for text in ("Verksamhetsplan 2026", "Funktionsrättsnämnden, Tallåkers kommun",
                 "Fyll i flikarna för respektive mål. Fliken Listor ska inte ändras.",
                 "Lämna in filen till förvaltningscontrollern senast 30 januari."):  # fmt: skip
        guide.append([text])
    for name, goal, rows in _SHEETS:
        sheet = book.create_sheet(name)
        sheet.append([goal])
        sheet["A1"].font = Font(bold=True, size=12)
        sheet.append([])
        sheet.append(["Aktivitet", "Ansvarig enhet", "Samverkan", "Typ", "Klart senast", "Status"])
        for row in rows:
            sheet.append([*(each or None for each in row), date(2026, 10, 30), "Ej startad"])
    lists = book.create_sheet("Listor")
    for choice in (("Typ", "Status"), ("Aktivitet", "Ej startad"), ("Projekt", "Pågår"), ("Förstudie", "Avslutad")):
        lists.append(choice)
    book.save(path)
    return path


# 4: a page on its side, the goal in a cell down the rows
_WIDE: list[tuple[str, list[Row]]] = [
    ("Tryggare gator", [(f"{what} {where}", unit, other, when) for what, where, unit, other, when in (
        ("Sänkt hastighet på", "Skolgatan", "Trafikgruppen", "Polisen", "Kvartal 2"),
        ("Upphöjt övergångsställe vid", "Kvarnplan", "Byggledningen", "", "Kvartal 3"),
        ("Räcken längs", "Bäckravinen", "Driftgruppen", "", "Kvartal 4"))]),
    ("Grönare stadsrum", [("Blomsteräng i rondeller", "Parkgruppen", "Naturföreningen", "Kvartal 2"),
                          ("Skuggande träd på torget", "Parkgruppen", "Handelskammaren", "Kvartal 4"),
                          ("Koloniområde vid Sjöhagen", "Markgruppen", "", "Kvartal 3")]),
]  # fmt: skip


def _wide(path: Path) -> Path:
    heads = ("Nämndens mål", "Aktivitet", "Ansvarig", "Samverkan", "Tidplan")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfead3"))]  # fmt: skip
    for goal, activities in _WIDE:
        style.append(("SPAN", (0, len(rows)), (0, len(rows) + len(activities) - 1)))
        for index, each in enumerate(activities):
            rows.append([Paragraph("" if index else goal, _BOLD), *(Paragraph(text, _CELL) for text in each)])
    flow = [Paragraph("Nämndplan 2026", _STYLES["Title"]),
            Paragraph("Gatu- och parknämnden, Rostamåla kommun", _STYLES["BodyText"]),
            Paragraph("Tabellen visar nämndens mål och de aktiviteter som ska leda dit.", _STYLES["BodyText"]),
            Spacer(1, 8),
            KeepTogether(Table(rows, colWidths=[140, 240, 130, 130, 80], style=TableStyle(style), repeatRows=1)),
            Spacer(1, 10), Paragraph("Planen revideras vid behov efter sommaren.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


# 5: a Word page on its side with a text box of a quotation beside the tables
_BOXED: list[tuple[str, list[Row]]] = [
    ("Inriktningsmål 1: Fler vill arbeta hos oss",
     [("Traineeår för ekonomer", "Personalavdelningen", "Högskolan Nordost", "sept 2026"),
      ("Exitsamtal med alla som slutar", "Personalavdelningen", "", "löpande")]),
    ("Inriktningsmål 2: Vi använder varje krona väl",
     [("Spendanalys av konsulter", "Redovisningsavdelningen", "Inköpsavdelningen", "mars 2026"),
      ("Internhyra som speglar kostnaden", "Redovisningsavdelningen", "Lokalförsörjningen", "maj 2026"),
      ("Halvera antalet abonnemang", "Inköpsavdelningen", "", "okt 2026")]),
]  # fmt: skip


def _boxed(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Kommunstyrelsens verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Lövskärs kommun")
    document.add_paragraph()._p.append(parse_xml(
        f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' type='#_x0000_t202'"
        " style='width:300pt;height:40pt' stroked='t'><v:textbox><w:txbxContent><w:p><w:r>"
        "<w:t>Vi ska vara en kommun där idéer får fäste.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r>"))  # fmt: skip
    for goal, rows in _BOXED:
        document.add_heading(goal, 1)
        headed_table(document, [("Aktivitet", "Ansvarig avdelning", "Samverkanspart", "Klart"), *rows])
    document.save(str(path))
    return path


# 6: Planner's Excel in Swedish
_PLANNER = [
    ("Nämndmål 1 Fler bygger rätt", "Mallritningar för attefallshus", "Bygglovsenheten", "Pågår"),
    ("Nämndmål 1 Fler bygger rätt", "Kvällsöppen rådgivning", "Bygglovsenheten", "Inte startat"),
    ("Nämndmål 2 Giftfri miljö", "Tillsyn av båtuppställning", "Miljöenheten", "Inte startat"),
    ("Nämndmål 2 Giftfri miljö", "Enkät om enskilda avlopp", "Miljöenheten;Kartenheten", "Pågår"),
]


def _planner(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppgifter"
    for row in (["Plannamn", "Verksamhetsplan 2026 Miljö- och byggnadsnämnden"], ["Plan-ID", "kR3vYw81QEe"],
                ["Exportdatum", "2026-01-15"], [],
                ["Uppgifts-ID", "Uppgiftsnamn", "Bucketnamn", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av",
                 "Skapad datum", "Startdatum", "Förfallodatum", "Försenat", "Slutfört datum", "Etiketter",
                 "Beskrivning"]):  # fmt: skip
        sheet.append(row)
    for number, (goal, title, unit, course) in enumerate(_PLANNER, 1):
        sheet.append([f"q{number}Zt", title, goal, course, "Medel", unit, "Test Testsson", "2026-01-08", "2026-02-02",
                      "2026-11-27", "false", None, None, None])  # fmt: skip
    book.save(path)
    return path


# 7: Word's own list in two levels: the goal above, the activities below with the owner in brackets
_LEVELS: list[tuple[str, list[Row]]] = [
    ("Nämndmål 1: Valen genomförs utan anmärkning",
     [("Utbilda röstmottagare i tre omgångar", "Valkansliet", "", ""),
      ("Reservlokal för varje valdistrikt", "Lokalgruppen", "", ""),
      ("Provräkning i augusti", "Valkansliet", "", "")]),
    ("Nämndmål 2: Fler röstar i förtid",
     [("Förtidsröstning på industriområdet", "Lokalgruppen", "", ""),
      ("Ambulerande röstmottagare på äldreboenden", "Valkansliet", "", "")]),
]  # fmt: skip


def _numbering(document: Any) -> int:
    """A list of two levels, "1." and "1.1", as Word's gallery has it."""
    root = document.part.numbering_part.element
    levels = "".join(
        f"<w:lvl w:ilvl='{level}'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='{text}'/>"
        f"<w:lvlJc w:val='left'/><w:pPr><w:ind w:left='{360 + 432 * level}' w:hanging='360'/></w:pPr></w:lvl>"
        for level, text in ((0, "%1."), (1, "%1.%2"))
    )
    kind = parse_xml(f"<w:abstractNum {nsdecls('w')} w:abstractNumId='77'>{levels}</w:abstractNum>")
    root.insert(0, kind)
    root.append(parse_xml(f"<w:num {nsdecls('w')} w:numId='77'><w:abstractNumId w:val='77'/></w:num>"))
    return 77


def _levels(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Valnämnden, Älgaby kommun")
    document.add_paragraph("Valnämnden ansvarar för att allmänna val genomförs i kommunen.")
    document.add_heading("Mål och aktiviteter", 1)
    number = _numbering(document)
    for goal, rows in _LEVELS:
        for level, text in ((0, goal), *((1, f"{title} (ansvarig: {unit})") for title, unit, *_ in rows)):
            paragraph = document.add_paragraph()
            run = paragraph.add_run(text)
            run.bold, run.font.size = not level, Pt(11)
            inner = OxmlElement("w:numPr")
            for tag, value in (("w:ilvl", level), ("w:numId", number)):
                child = OxmlElement(tag)
                child.set(qn("w:val"), str(value))
                inner.append(child)
            paragraph._p.get_or_add_pPr().append(inner)
    document.add_heading("Budget", 1)
    document.add_paragraph("Statsbidraget för valåret uppskattas till 640 tkr.")
    document.save(str(path))
    return path


# 8: a report of a system as Word, headings for goals, the merged title row over each table
_TITLED: list[tuple[str, list[Row]]] = [
    ("Besökaren stannar längre", [("Cykelkarta i fickformat", "Turistenheten", "Cykelfrämjarna", "2026-05-01"),
                                  ("Husbilsparkering vid kajen", "Hamnenheten", "", "2026-06-15")]),
    ("Företagen får snabba besked", [("En dörr in för tillstånd", "Företagslotsen", "Miljökontoret", "2026-03-31"),
                                     ("Servicemätning efter varje ärende", "Företagslotsen", "", "2026-02-28"),
                                     ("Branschfrukost för byggare", "Näringslivskontoret", "", "2026-09-10")]),
]  # fmt: skip


def _titled(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan för tillväxtnämnden 2026", 0)
    document.add_paragraph("Skarvhamns kommun")
    document.add_heading("Nämndens mål", 1)
    for goal, rows in _TITLED:
        document.add_heading(f"Mål: {goal}", 2)
        table = table_of(document, [("Planerade aktiviteter 2026", "", "", ""),
                                    ("Aktivitet", "Ansvarig", "Samverkan", "Färdigt"), *rows])  # fmt: skip
        table.cell(0, 0).merge(table.cell(0, 3)).text = "Planerade aktiviteter 2026"
        for row in table.rows[:2]:
            for cell in row.cells:
                for run in cell.paragraphs[0].runs:
                    run.bold = True
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Målen följs upp i delårsrapporten och i årsredovisningen.")
    document.save(str(path))
    return path


# 9, odd: an export where goals and activities are rows of their own kinds
_TREE = [
    ("G10", "", "Mål", "Skogen brukas hållbart", "", "", ""),
    ("A11", "G10", "Aktivitet", "Naturvårdsbränning vid Långtjärn", "Skogsförvaltningen", "2026-04-20", "2026-06-12"),
    ("A12", "G10", "Aktivitet", "Plocka granbarkborreträd", "Skogsförvaltningen", "2026-05-04", "2026-08-28"),
    ("G20", "", "Mål", "Friluftslivet är nära", "", "", ""),
    ("A21", "G20", "Aktivitet", "Vindskydd med ramp", "Friluftsenheten", "2026-03-02", "2026-05-29"),
    ("A22", "G20", "Aktivitet", "Spångar över Tranmyren", "Friluftsenheten", "2026-06-01", "2026-09-30"),
    ("A23", "G20", "Aktivitet", "Skyltar på lätt svenska", "Informationsenheten", "2026-02-02", "2026-04-30"),
]


def _tree(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Naturnämnden, Gransjö kommun, Verksamhetsplan 2026", *[""] * 6])
        writer.writerow(["ID", "Överordnat ID", "Objekttyp", "Benämning", "Ansvarig enhet", "Startdatum", "Slutdatum"])
        writer.writerows(_TREE)
    return path


# 10, odd: units as columns, A answers and D takes part
_CROSS_UNITS = ("Kansliet", "IT-gruppen", "Växeln", "Arkivet")
_CROSS: list[tuple[str, str, tuple[str, str, str, str]]] = [
    ("Mål 1 Öppna beslut", "Sända nämndmöten på webben", ("A", "D", "", "")),
    ("Mål 1 Öppna beslut", "Publicera diariet dagligen", ("A", "", "", "D")),
    ("Mål 2 Rätt svar första gången", "Kunskapsbank för vanliga frågor", ("D", "D", "A", "")),
    ("Mål 2 Rätt svar första gången", "Gallra gamla e-postlådor", ("", "D", "", "A")),
]


def _crossed(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Ansvarsmatris"
    for row in (["Verksamhetsplan 2026, administrativa nämnden, Hedersta kommun"],
                ["A = ansvarig, D = deltar"], [], ["Mål", "Aktivitet", *_CROSS_UNITS, "Klart"]):  # fmt: skip
        sheet.append(row)
    for goal, title, marks in _CROSS:
        sheet.append([goal, title, *(each or None for each in marks), date(2026, 9, 30)])
    book.save(path)
    return path


def _of(marks: Sequence[str], letter: str) -> list[str]:
    return [unit for unit, mark in zip(_CROSS_UNITS, marks, strict=True) if mark == letter]


# 11, odd: a card for each activity, labels to the left
_CARDS: list[tuple[str, list[Row]]] = [
    ("Mål 1: Integrationen börjar i vardagen",
     [("Språkvän på kafé Linden", "Integrationsenheten", "Rädda Barnen", "Februari–maj 2026"),
      ("Cykelkurs för kvinnor", "Integrationsenheten", "", "April 2026")]),
    ("Mål 2: Fler får egen bostad",
     [("Bosociala kontrakt i nyproduktion", "Bostadsenheten", "Hyresvärdarna", "Juni 2026"),
      ("Hyresskola inför första lägenheten", "Bostadsenheten", "", "Oktober 2026")]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Aktivitetskort till verksamhetsplan 2026", 0)
    document.add_paragraph("Integrations- och bostadsnämnden, Mjölnarps kommun")
    for goal, rows in _CARDS:
        document.add_heading(goal, 1)
        for row in rows:
            labels = ("Aktivitet", "Ansvarig", "Samverkan", "Tidplan")
            table = table_of(document, list(zip(labels, row, strict=True)))
            for cell in table.columns[0].cells:
                cell.paragraphs[0].runs[0].bold = True
            document.add_paragraph()
    document.save(str(path))
    return path


# 12, odd: a project program's outline, the goals as summary rows
_OUTLINE = [
    (1, "1", "Mål 1 Snabbare uttryckning", "", 240),
    (2, "1.1", "Ny larmväg till deltidskåren", "Operativ ledning", 90),
    (2, "1.2", "Öppna dörrstyrning på distans", "Tekniksektionen", 40),
    (1, "2", "Mål 2 Färre bostadsbränder", "", 220),
    (2, "2.1", "Brandvarnare till nyinflyttade", "Förebyggande sektionen", 120),
    (2, "2.2", "Teater om levande ljus i åk 2", "Förebyggande sektionen", 30),
    (2, "2.3", "Rökdykarcontainer i Norrhamn", "Övningssektionen", 70),
]


def _outline(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Verksamhetsplan 2026"
    sheet.append(["Dispositionsnivå", "Strukturkod", "Aktivitetsnamn", "Varaktighet", "Startdatum", "Slutdatum",
                  "Resursnamn"])  # fmt: skip
    bold = Font(bold=True)
    for level, code, name, unit, days in _OUTLINE:
        sheet.append([level, code, name, f"{days} dagar", date(2026, 1, 12), date(2026, 11, 30), unit or None])
        if level == 1:
            for cell in sheet[sheet.max_row]:
                cell.font = deepcopy(bold)
    book.save(path)
    return path


_each = partial(in_each_format, "twentyninth_drawn")


def _timed(groups: Sequence[tuple[str, Sequence[Row]]], lead: str = "") -> list[Any]:
    """Of rows of title, owner, others and time."""
    return expects_all(
        [(lead + goal, [(title, "", unit, other) for title, unit, other, _ in rows]) for goal, rows in groups]
    )


TWENTYNINTH: list[Drawn] = [
    *_each("planeringssystemets rapport med mörka rubrikrader", expects_all([
        (f"Nämndmål: {goal}", [(title, "", unit, "") for title, unit, _ in rows]) for goal, _, rows in _SYS]),
           {"pdf": _system}, activities="5", year="2026"),
    *_each("arbetsbok med en spalt för varje månad", expects_all([
        (goal, [(title, "", unit, "") for title, unit, _ in rows]) for goal, rows in _YEAR]),
           {"xlsx": _months}, activities="5", year="2026"),
    *_each("en flik för varje mål, med anvisning och listor", expects_all([
        (goal, [(title, kind[0], unit, other) for title, unit, other, kind in rows]) for _, goal, rows in _SHEETS]),
           {"xlsx": _goal_sheets}, activities="5", year="2026"),
    *_each("liggande sida, målets cell nedåt", _timed(_WIDE), {"pdf": _wide}, activities="6", year="2026"),
    *_each("liggande Word med ett citat i en ruta", _timed(_BOXED), {"docx": _boxed}, activities="5", year="2026"),
    *_each("Planners Excel på svenska", expects_all([
        (goal, [(title, "", unit, "")]) for goal, title, unit, _ in _PLANNER]),
           {"xlsx": _planner}, activities="4", year="2026"),
    *_each("Words lista i två nivåer", _timed(_LEVELS), {"docx": _levels}, activities="5", year="2026"),
    *_each("en sammanfogad titelrad över varje tabell", _timed(_TITLED, "Mål: "), {"docx": _titled},
           activities="5", year="2026"),
    *_each("export med mål och aktiviteter som rader", expects_all([
        (above[3], [(row[3], "", row[4], "") for row in _TREE if row[1] == above[0]])
        for above in _TREE if not above[1]]),
           {"csv": _tree}, activities="5", year="2026"),
    *_each("ansvarsmatris med enheterna som spalter", expects_all([
        (goal, [(title, "", ";".join(_of(marks, "A")), ", ".join(_of(marks, "D")))]) for goal, title, marks in _CROSS]),
           {"xlsx": _crossed}, activities="4", year="2026"),
    *_each("ett kort för varje aktivitet", _timed(_CARDS), {"docx": _cards}, activities="4", year="2026"),
    *_each("projektprogrammets disposition", expects_all([
        (above[2], [(row[2], "", row[3], "") for row in _OUTLINE if row[1].startswith(f"{above[1]}.")])
        for above in _OUTLINE if above[0] == 1]),
           {"xlsx": _outline}, activities="5", year="2026"),
]  # fmt: skip
