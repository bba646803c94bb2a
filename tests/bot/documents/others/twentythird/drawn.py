# ruff: noqa: E501
"""What needs real drawing: the units' workbook, exports and pages of planning systems, goal cards, schedules, slides."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, shade, turned

Groups = Sequence[tuple[str, Sequence[tuple[str, ...]]]]
"""Goals with their rows: title, kinds, units by ";", collaboration, and what else the document shows."""

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_SMALL = ParagraphStyle("small", parent=_BODY, fontSize=9, leading=11, spaceBefore=0)
_STRONG = ParagraphStyle("strong", parent=_SMALL, fontName="Helvetica-Bold")
_THIN = Side(style="thin", color="999999")
_ALL_ROUND = Border(_THIN, _THIN, _THIN, _THIN)


def _right(groups: Groups) -> list[Wanted]:
    return [
        each
        for goal, rows in groups
        for each in expects(goal, [(title, kinds, units, beside) for title, kinds, units, beside, *_ in rows], "*")
    ]


def _named(units: str) -> str:
    return units.replace(";", ", ")


# 1: the workbook that a preschool area fills in, with rows that nobody has used yet
_START, _LANGUAGE = "Mål 1: Alla barn får en trygg start", "Mål 2: Språket växer i leken"
_FORM: Groups = [
    (_START, [("Inskolning i mindre grupper", "", "Ekbacken", "", "2026-01-12", "2026-10-30", "Pågår", "Ny rutin prövas"),
              ("Gemensam gård med familjecentralen", "", "Ekbacken", "Familjecentralen", "2026-04-01", "2026-11-30", "Försenad", "Väntar på stängsel"),
              ("Observationer i matsituationen", "", "Lärkan", "", "2026-02-01", "2026-05-31", "Klar", "")]),
    (_LANGUAGE, [("Högläsning två gånger om dagen", "", "Ekbacken", "", "2026-01-07", "2026-12-18", "Pågår", ""),
                 ("Boksäckar på hemspråk", "", "Lärkan", "Biblioteket", "2026-03-02", "2026-12-18", "Pågår", "Sju språk hittills"),
                 ("Tecken som stöd för all personal", "", "Ekbacken;Lärkan", "", "2026-09-01", "2026-12-18", "Ej påbörjad", "")]),
]  # fmt: skip


_FORM_HEAD = ("Nr", "Mål (välj)", "Aktivitet", "Ansvarig förskola", "Samverkan", "Startar", "Klar", "Status tertial 2",
              "Kommentar tertial 2")  # fmt: skip


def _form_rows() -> list[list[Any]]:
    """Fifteen numbered rows, of which the last are as the form came."""
    rows: list[list[Any]] = []
    for goal, group in _FORM:
        for title, _, units, others, start, end, status, comment in group:
            rows.append(
                [len(rows) + 1, goal, title, _named(units), others or None, start, end, status, comment or None]
            )
    return rows + [[number, *[None] * 6, "Välj status", None] for number in range(len(rows) + 1, 16)]


def _form(path: Path) -> Path:
    book = openpyxl.Workbook()
    help_sheet = book.worksheets[0]
    help_sheet.title = "Läs mig"
    for line in ("Så fyller du i planen", "Skriv en aktivitet på varje rad i nästa flik.",
                 "Välj mål och status i rullistan. Lägg inte till egna kolumner.", "Frågor besvaras av controllern."):  # fmt: skip
        help_sheet.append([line])
    sheet = book.create_sheet("Aktiviteter")
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Barn- och utbildningsnämnden, Kallvik kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet["A3"], sheet["C3"] = "Område:", "Södra förskoleområdet"
    for at, values in enumerate([list(_FORM_HEAD), *_form_rows()], 5):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(at, column, value)
            cell.border, cell.alignment = _ALL_ROUND, Alignment(wrap_text=True, vertical="top")
    for cell in sheet[5]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E79")
    lists = book.create_sheet("Listor")
    for row in (("Mål", "Status"), (_START, "Ej påbörjad"), (_LANGUAGE, "Pågår"), (None, "Försenad"), (None, "Klar")):
        lists.append(list(row))
    for area, source in (("B6:B20", "=Listor!$A$2:$A$3"), ("H6:H20", "=Listor!$B$2:$B$5")):
        choice = DataValidation(type="list", formula1=source)
        sheet.add_data_validation(choice)
        choice.add(area)
    sheet.freeze_panes = "A6"
    for letter, width in zip("ABCDEFGHI", (5, 32, 38, 18, 18, 12, 12, 16, 28), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 2: a planning system's report in Excel, the goal's cells merged and its indicators beside its activities
_SPORT, _SUMMER = "Fler flickor idrottar efter tolv års ålder", "Sommarlovet är roligt för alla"
_REPORT: Groups = [
    (_SPORT, [("Halltider fördelas efter antal flickor", "", "Anläggningsenheten", "", "2027-01-15", "2027-08-20"),
              ("Ledarutbildning för unga kvinnor", "", "Föreningsenheten", "", "2027-02-01", "2027-11-30"),
              ("Nya omklädningsrum i Norrhallen", "", "Anläggningsenheten;Projektenheten", "", "2027-03-01", "2027-12-20")]),
    (_SUMMER, [("Simskola i tre sjöar", "", "Badenheten", "", "2027-06-14", "2027-08-06"),
               ("Fritidsbuss till ytterområdena", "", "Ungdomsenheten", "", "2027-06-14", "2027-08-13"),
               ("Kolloplatser utan avgift", "", "Ungdomsenheten", "", "2027-04-01", "2027-07-30")]),
]  # fmt: skip
_NUMBERS = {
    _SPORT: [("Andel flickor 13–20 år i förening, procent", 34, 40), ("Nöjdhet med halltider, index", 58, 65)],
    _SUMMER: [("Deltagare i lovaktiviteter", 2140, 2600)],
}


def _report(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Rapport"
    sheet.append(["Fritidsnämnden - Verksamhetsplan 2027"])
    sheet.append(["Tunabro kommun", None, None, None, None, "Utskriven 2026-10-28"])
    sheet.append([])
    sheet.append(
        [
            "Målområde",
            "Nämndmål",
            "Indikator",
            "Utfall 2025",
            "Målvärde 2027",
            "Aktivitet",
            "Ansvarig",
            "Startdatum",
            "Slutdatum",
        ]
    )
    for cell in sheet[4]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9E1F2")
    at = 5
    for (goal, rows), above in zip(_REPORT, ("Hälsa", "Barn och unga"), strict=True):
        for row, (title, _, units, _, start, end) in enumerate(rows):
            numbers = _NUMBERS[goal][row] if row < len(_NUMBERS[goal]) else (None, None, None)
            first = (above, goal) if not row else (None, None)
            for column, value in enumerate((*first, *numbers, title, _named(units), start, end), 1):
                sheet.cell(at + row, column, value).alignment = Alignment(wrap_text=True, vertical="top")
        for letter in "AB":
            sheet.merge_cells(f"{letter}{at}:{letter}{at + len(rows) - 1}")
        at += len(rows)
    for letter, width in zip("ABCDEFGHI", (16, 26, 28, 10, 12, 36, 22, 12, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 3: a system's tree as rows, each with the kind of object it is
_ROADS, _HOMES = "Barn tar sig tryggt till skolan", "Det finns bostäder i alla orter"
_TREE: Groups = [
    (_ROADS, [("Sänkt hastighet kring sju skolor", "A", "Trafikenheten", "", "2027-02-01", "2027-08-15"),
              ("Gång- och cykelbro över Linån", "P", "Projektenheten", "", "2027-01-11", "2027-12-17")]),
    (_HOMES, [("Detaljplan för Kyrkbyn södra", "P", "Planenheten", "", "2027-01-11", "2027-11-30"),
              ("Byggdialog med lokala företag", "A", "Exploateringsenheten", "", "2027-03-15", "2027-10-15"),
              ("Tomtmässa i Lingarum", "A", "Exploateringsenheten", "", "2027-05-08", "2027-05-08")]),
]  # fmt: skip
_MEASURES = {_ROADS: "Andel barn som går eller cyklar", _HOMES: "Antal påbörjade bostäder"}
_OBJECTS = {"A": "Aktivitet", "P": "Projekt"}


def _tree_rows() -> list[tuple[int, tuple[str, ...]]]:
    """Depth and cells."""
    found: list[tuple[int, tuple[str, ...]]] = [
        (0, ("Enhet", "Samhällsbyggnadsnämnden", "Förvaltningschefen", "", "", ""))
    ]
    for goal, rows in _TREE:
        found.append((1, ("Nämndmål", goal, "Förvaltningschefen", "2027-01-01", "2027-12-31", "")))
        found.append((2, ("Nyckeltal", _MEASURES[goal], "", "", "", "")))
        found += [
            (2, (_OBJECTS[kinds], title, units, start, end, "Ej påbörjad"))
            for title, kinds, units, _, start, end in rows
        ]
    return found


_TREE_HEAD = ("Objekttyp", "Benämning", "Ansvarig", "Startdatum", "Slutdatum", "Status")


def _tree_sheet(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Export"
    sheet.append(["Verksamhetsplan 2027, Lingarum kommun"])
    sheet.append(list(_TREE_HEAD))
    for cell in sheet[2]:
        cell.font = Font(bold=True)
    for at, (depth, cells) in enumerate(_tree_rows(), 3):
        for column, value in enumerate(cells, 1):
            sheet.cell(at, column, value or None)
        sheet.cell(at, 2).alignment = Alignment(indent=2 * depth)
        sheet.cell(at, 2).font = Font(bold=depth < 2)
        sheet.row_dimensions[at].outlineLevel = depth
    sheet.column_dimensions["B"].width = 44
    book.save(path)
    return path


def _tree_export(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        out.writerow(("Verksamhetsplan 2027, Lingarum kommun", *[""] * 5))
        out.writerow(_TREE_HEAD)
        out.writerows(cells for _, cells in _tree_rows())
    return path


# 4: a card of two columns for each goal, its activities as points in one cell
_CARDS: Groups = [
    ("Eleverna trivs och stannar kvar", [
        ("Fadderverksamhet i årskurs 1", "", "Elevhälsan", ""),
        ("Studiehall med personal varje eftermiddag", "", "Elevhälsan", ""),
        ("Uppföljning av frånvaro varje vecka", "", "Elevhälsan", "")]),
    ("Utbildningarna svarar mot arbetslivets behov", [
        ("Nytt programutbud inom vård och bygg", "", "Planeringsenheten", ""),
        ("Lärarna praktiserar i branschen", "", "Planeringsenheten", "")]),
]  # fmt: skip
_CARD_SIDES = (("Andel med studiebevis, procent: 71 (2025), 76 (2027)", "Följs upp i juni"),
               ("Andel i arbete efter ett år, procent: 64 (2025), 70 (2027)", "Följs upp i december"))  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Gymnasienämnden, Norrfors kommun")
    document.add_heading("Nämndens målkort", 1)
    document.add_paragraph("Varje mål har ett kort som visar hur målet mäts, vad som ska göras och vem som ansvarar.")
    for (goal, rows), (number, check) in zip(_CARDS, _CARD_SIDES, strict=True):
        table = document.add_table(rows=5, cols=2, style="Table Grid")
        labels = ("Nämndmål", "Indikator", "Aktiviteter", "Ansvarig för genomförandet", "Uppföljning")
        texts = (goal, number, "", rows[0][2], check)
        for at, (label, text) in enumerate(zip(labels, texts, strict=True)):
            table.cell(at, 0).paragraphs[0].add_run(label).bold = True
            shade(table.cell(at, 0), "E7E6E6")
            table.cell(at, 1).text = text
        cell = table.cell(2, 1)
        cell.paragraphs[0].text, cell.paragraphs[0].style = rows[0][0], "List Bullet"
        for row in rows[1:]:
            cell.add_paragraph(row[0], style="List Bullet")
        document.add_paragraph()
    document.save(str(path))
    return path


# 5: a page on its side with a table for each goal, whose first row is the goal across all columns
_STREETS: Groups = [
    ("Nämndens mål 1: Staden är grön året om", [
        ("Plantera 400 gatuträd", "", "Parkavdelningen", "Tunabro Bostäder", "1 200", "oktober 2027"),
        ("Ängar i stället för klippt gräs", "", "Parkavdelningen", "", "150", "juni 2027"),
        ("Lekplats vid Hamnplan", "", "Projektavdelningen", "Barnrådet", "3 400", "september 2027")]),
    ("Nämndens mål 2: Gatorna håller", [
        ("Beläggningsplan för villagatorna", "", "Gatuavdelningen", "", "80", "april 2027"),
        ("Laga potthål inom fem dagar", "", "Gatuavdelningen", "", "900", "hela året")]),
]  # fmt: skip


def _streets(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "Gatu- och parknämnden\tVerksamhetsplan 2027"
    document.add_heading("Aktiviteter under 2027", 1)
    document.add_paragraph("Gatu- och parknämnden, Tunabro kommun")
    for goal, rows in _STREETS:
        table = document.add_table(rows=2, cols=5, style="Table Grid")
        band = table.cell(0, 0).merge(table.cell(0, 4))
        band.paragraphs[0].add_run(goal).bold = True
        shade(band, "C6E0B4")
        for cell, text in zip(
            table.rows[1].cells, ("Aktivitet", "Ansvarig", "Samverkan", "Kostnad, tkr", "Klart"), strict=True
        ):
            cell.paragraphs[0].add_run(text).bold = True
        for title, _, units, others, cost, end in rows:
            for cell, text in zip(table.add_row().cells, (title, _named(units), others, cost, end), strict=True):
                cell.text = text
        document.add_paragraph()
    document.add_paragraph("Kostnaderna ryms inom nämndens drift- och investeringsbudget.")
    document.save(str(path))
    return path


# 6: pages of another planning system, no rules: a mark and a title, its owner and dates in grey below
_CARE: Groups = [
    ("Nämndmål: Delaktighet i vardagen", [
        ("Brukarråd på alla gruppbostäder", "", "Boende LSS", "", "2027-01-18", "2027-06-30"),
        ("Bildstöd i genomförandeplanen", "", "Daglig verksamhet", "", "2027-02-01", "2027-09-30"),
        ("Eget nyckellås för den som önskar", "", "Boende LSS", "", "2027-03-01", "2027-12-31")]),
    ("Nämndmål: Fler får ett arbete", [
        ("Praktikplatser i kommunens kök", "", "Daglig verksamhet", "", "2027-01-11", "2027-05-31"),
        ("Arbetsprövning med lokala butiker", "", "Arbete och stöd", "", "2027-04-01", "2027-11-30")]),
]  # fmt: skip


def _pages(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=A4)
    height = A4[1]

    def write(x: float, top: float, text: str, font: str = "Helvetica", size: float = 10, grey: float = 0) -> None:
        canvas.setFont(font, size)
        canvas.setFillGray(grey)
        canvas.drawString(x, height - top, text)

    def frame(page: int) -> None:
        write(60, 36, "Omsorgsnämnden, Hjortsele kommun", size=8, grey=0.4)
        write(470, height - 30, f"Sida {page} (3)", size=8, grey=0.4)

    frame(1)
    write(60, 300, "Verksamhetsplan 2027", "Helvetica-Bold", 26)
    write(60, 330, "Omsorgsnämnden", size=14)
    canvas.showPage()
    for page, (goal, rows) in enumerate(_CARE, 2):
        frame(page)
        write(60, 80, goal, "Helvetica-Bold", 15)
        write(60, 104, "Målet bidrar till fullmäktiges inriktning om ett liv med självbestämmande.")
        write(60, 136, "Aktiviteter", "Helvetica-Bold", 12)
        for at, (title, _, units, _, start, end) in enumerate(rows):
            top = 164 + 46 * at
            canvas.setFillColor(colors.HexColor("#70ad47"))
            canvas.circle(66, height - top + 3.5, 4, stroke=0, fill=1)
            write(80, top, title, "Helvetica-Bold", 10)
            write(80, top + 14, f"Ansvarig: {_named(units)}", size=9, grey=0.35)
            write(300, top + 14, f"Startdatum: {start}   Slutdatum: {end}", size=9, grey=0.35)
        canvas.showPage()
    canvas.save()
    return path


# 7: a page on its side, the goal's cell beside all its rows and over the turn of the page
_HEALTH: Groups = [
    ("Mål 1 Väntetiderna kortas", [
        ("Gemensam väntelista för höftoperationer", "", "Område kirurgi", "Kallvik sjukhus", "Patienten erbjuds den första lediga tiden oavsett sjukhus.", "2027-03-31"),
        ("Kvällsmottagning för ögonsjukvård", "", "Område specialistvård", "", "Två kvällar i veckan under ett halvårs försök.", "2027-06-30"),
        ("Standardiserat remissunderlag", "", "Område primärvård", "Privata vårdcentraler", "Remissen blir komplett från början.", "2027-04-30"),
        ("Produktionsplanering per vecka", "", "Område kirurgi", "", "Scheman läggs efter behov och salar.", "2027-09-30")]),
    ("Mål 2 Vården kommer närmare", [
        ("Mobilt närvårdsteam i norra länet", "", "Område primärvård", "Kommunerna", "Läkare och sjuksköterska gör hembesök.", "2027-05-31"),
        ("Egenmonitorering vid hjärtsvikt", "", "Område medicin", "", "Vikt och blodtryck följs hemifrån.", "2027-10-31"),
        ("Digital första bedömning av hudförändringar", "", "Område specialistvård", "Område primärvård", "Bild tas på vårdcentralen och bedöms inom tre dagar.", "2027-08-31"),
        ("Provtagning på apotek", "", "Område diagnostik", "", "Prover tas nära hemmet.", "2027-12-15")]),
]  # fmt: skip


def _health(path: Path) -> Path:
    heads = ("Mål", "Aktivitet", "Kommentar", "Ansvarig", "Samverkan", "Klart")
    table: list[list[Any]] = [[Paragraph(text, _STRONG) for text in heads]]
    style: list[Any] = [("GRID", (1, 0), (-1, -1), 0.5, colors.black), ("BOX", (0, 0), (-1, -1), 0.5, colors.black),
                        ("GRID", (0, 0), (-1, 0), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dddddd")),
                        ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.5, colors.black), ("BOTTOMPADDING", (0, 1), (-1, -1), 36)]  # fmt: skip
    for goal, rows in _HEALTH:
        style.append(("LINEABOVE", (0, len(table)), (0, len(table)), 0.5, colors.black))
        for at, (title, _, units, others, comment, end) in enumerate(rows):
            first: Any = Paragraph(goal, _STRONG) if not at else ""
            table.append([first, *(Paragraph(text, _SMALL) for text in (title, comment, _named(units), others, end))])
    flow = [Paragraph("Verksamhetsplan 2027", _STYLES["Title"]),
            Paragraph("Hälso- och sjukvårdsnämnden, Region Mellansund", _BODY), Spacer(1, 8),
            Paragraph("Nämnden har valt två mål för året. Aktiviteterna följs upp i delårsrapporterna.", _BODY), Spacer(1, 10),
            Table(table, colWidths=[110, 170, 190, 110, 100, 65], style=TableStyle(style), repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=40, rightMargin=40).build(flow)
    return path


# 8: Word without heading styles: goals in bold, owner and time on soft lines within the point
_JOBS: Groups = [
    ("Mål 1. Ungdomar får sitt första jobb", [
        ("Feriejobb till alla som söker", "", "Jobbtorget", "", "juni–augusti 2027"),
        ("Körkort i kombination med praktik", "", "Jobbtorget", "Trafikskolorna", "start i februari 2027")]),
    ("Mål 2. Försörjningsstödet behövs kortare tid", [
        ("Första möte inom fem dagar", "", "Försörjningsenheten", "Jobbtorget", "från januari 2027"),
        ("Intyg i svenska för yrkeslivet", "", "Komvux", "", "maj 2027"),
        ("Hälsoundersökning för långtidsarbetslösa", "", "Försörjningsenheten", "Vårdcentralen Vretstad", "november 2027")]),
]  # fmt: skip


def _jobs(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Verksamhetsplan 2027")
    title.bold = True
    document.add_paragraph("Arbetsmarknadsnämnden i Vretstad kommun")
    document.add_paragraph(
        "Arbetslösheten i kommunen var 7,4 procent i september. Planen beskriver vad nämnden gör åt det."
    )
    for goal, rows in _JOBS:
        document.add_paragraph().add_run(goal).bold = True
        for name, _, units, others, end in rows:
            lines = [name, f"Ansvarig: {_named(units)}", *([f"Samverkan: {others}"] if others else []), f"När: {end}"]
            document.add_paragraph("\n".join(lines), style="List Bullet")
    document.add_paragraph().add_run("Uppföljning").bold = True
    document.add_paragraph("Nämnden får en lägesrapport varje kvartal.")
    document.save(str(path))
    return path


# 10: Excel's own csv in the old Windows letters, with empty columns at the end
_PIPES: Groups = [
    ("Nämndmål 1 Friskt dricksvatten", [
        ("Byta 900 meter råvattenledning", "P", "VA-avdelningen", "", "2027-09-30", "2,4 mnkr, investering"),
        ("Vattenskyddsområde för Östra täkten", "P", "Planavdelningen", "Länsstyrelsen", "2027-12-31", "Samråd i mars"),
        ("Spola ledningsnätet i Ekenäsby", "A", "VA-avdelningen", "", "2027-06-30", "")]),
    ("Nämndmål 2 Mindre avfall", [
        ("Fastighetsnära insamling, etapp 2", "P", "Renhållningen", "Ekenäsbyhus", "2027-10-31", ""),
        ("Utreda ny återbruksgård", "F", "Renhållningen", "", "2027-11-30", "Till nämnden i december")]),
]  # fmt: skip
_LONG_KINDS = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}


def _pipes(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow(("Tekniska nämnden Ekenäsby kommun - verksamhetsplan 2027", *[""] * 9))
        out.writerow([""] * 10)
        out.writerow(("Mål", "Nr", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Slutdatum", "Anmärkning", "", ""))
        number = 0
        for goal, rows in _PIPES:
            for title, kinds, units, others, end, note in rows:
                number += 1
                out.writerow((goal, number, title, _LONG_KINDS[kinds], units, others, end, note, "", ""))
        out.writerows([[""] * 10] * 3)
    return path


# 11: a year's schedule with a column for each month; no year is said
_SCHEDULE: Groups = [
    ("Mål 1 Rätt lokaler på rätt plats", [
        ("Avveckla paviljongerna vid Björkskolan", "", "Lokalenheten", "", "6 8"),
        ("Behovsanalys för äldreboenden", "", "Strategienheten", "", "1 4"),
        ("Ny entré till simhallen", "", "Byggenheten", "", "3 11")]),
    ("Mål 2 Lägre driftkostnad", [
        ("Samordna larm och lås", "", "Driftenheten", "", "2 9"),
        ("Nya städavtal", "", "Upphandlingsenheten", "", "4 6")]),
]  # fmt: skip


def _schedule(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Årsplan"
    sheet["A1"] = "Fastighetsnämndens årsplan, Norrfors kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    months = ("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec")
    for column, text in enumerate(("Aktivitet", "Ansvarig", *months), 1):
        cell = sheet.cell(3, column, text)
        cell.font, cell.border = Font(bold=True), _ALL_ROUND
    at = 4
    for goal, rows in _SCHEDULE:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        for column in range(1, 15):
            sheet.cell(at, column).fill = PatternFill("solid", fgColor="FFF2CC")
        for title, _, units, _, span in rows:
            at += 1
            sheet.cell(at, 1, title)
            sheet.cell(at, 2, units)
            first, last = map(int, span.split())
            for month in range(first, last + 1):
                sheet.cell(at, 2 + month, "x").fill = PatternFill("solid", fgColor="5B9BD5")
        at += 1
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 44, 22
    book.save(path)
    return path


# 12: a real Word plan with a table of contents, header and footer, and two owners as two paragraphs of a cell
_SCHOOL: Groups = [
    ("Alla elever kan läsa efter lågstadiet", [
        ("Läslyft för lärare i årskurs 1–3", "", "Grundskolan;Kvalitetsenheten", "Nationellt centrum", "2027-06-11"),
        ("Skolbibliotekarie på varje skola", "", "Grundskolan", "Stadsbiblioteket", "2027-08-16")]),
    ("Skolorna är trygga", [
        ("Kartlägga otrygga platser", "", "Elevhälsan", "", "2027-03-31"),
        ("Trygghetsteam på högstadiet", "", "Grundskolan;Elevhälsan", "Socialtjänsten", "2027-09-30"),
        ("Rastverksamhet ledd av fritidslärare", "", "Fritidshemmen", "", "2027-12-17")]),
]  # fmt: skip
_CONTENTS = (("1 Inledning", 3), ("2 Styrmodell", 4), ("3 Mål och aktiviteter", 5),
             ("3.1 Alla elever kan läsa efter lågstadiet", 5), ("3.2 Skolorna är trygga", 6), ("4 Ekonomi", 7))  # fmt: skip


def _school(path: Path) -> Path:
    document: Any = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Tunabro kommun\t\tDnr UN 2026-418"
    document.sections[0].footer.paragraphs[0].text = "Utbildningsnämnden – Verksamhetsplan 2027"
    document.add_paragraph("Verksamhetsplan 2027", style="Title")
    document.add_paragraph("Utbildningsnämnden", style="Subtitle")
    document.add_page_break()
    document.add_paragraph("Innehåll", style="TOC Heading")
    for text, page in _CONTENTS:
        document.add_paragraph(f"{text}\t{page}")
    document.add_page_break()
    document.add_heading("1 Inledning", 1)
    document.add_paragraph("Nämnden ansvarar för 6 300 elever i 23 grundskolor.")
    document.add_heading("2 Styrmodell", 1)
    document.add_paragraph("Fullmäktige anger inriktningen, nämnden sätter mål och förvaltningen planerar aktiviteter.")
    document.add_heading("3 Mål och aktiviteter", 1)
    for number, (goal, rows) in enumerate(_SCHOOL, 1):
        document.add_heading(f"3.{number} {goal}", 2)
        document.add_paragraph("Målet följs upp med resultat från nationella prov och elevenkät.")
        table = headed_table(document, [("Aktivitet", "Ansvarig", "Samverkan", "Klart senast")])
        for title, _, units, others, end in rows:
            cells = table.add_row().cells
            first, *more = units.split(";")
            cells[0].text, cells[1].text, cells[2].text, cells[3].text = title, first, others, end
            for unit in more:
                cells[1].add_paragraph(unit)
    document.add_heading("4 Ekonomi", 1)
    headed_table(document, [("Mnkr", "2026", "2027"), ("Grundskola", "918", "941"), ("Fritidshem", "121", "119")])
    document.save(str(path))
    return path


# 13: the case system's list of assignments, with the case's number and the decision
_TASKS: Groups = [
    ("En ekonomi i balans", [
        ("Redovisa möjliga lokalsamordningar", "", "Lokalstrategen", "", "KS 2026/0112", "KF 2026-02-23 § 14", "2026-11-17", "Pågående"),
        ("Ta fram en modell för prislappar", "", "Ekonomienheten", "", "KS 2026/0187", "KF 2026-04-27 § 41", "2026-12-15", "Pågående")]),
    ("En kommun att lita på", [
        ("Revidera reglementet för nämnderna", "", "Kanslienheten", "", "KS 2025/0390", "KF 2025-12-15 § 133", "2026-10-13", "Försenad"),
        ("Utreda sändning av fullmäktiges möten", "", "Kommunikationsenheten", "", "KS 2026/0204", "KS 2026-05-12 § 96", "2026-12-15", "Ej påbörjad"),
        ("Inrätta en visselblåsarfunktion för bolagen", "", "HR-enheten;Kanslienheten", "", "KS 2026/0251", "KS 2026-06-09 § 120", "2027-02-09", "Pågående")]),
]  # fmt: skip


def _tasks(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppdragsbevakning"
    sheet.append(["Uppdragsbevakning kommunstyrelsen 2026", *[None] * 6, "Lingarum kommun"])
    sheet.merge_cells("A1:G1")
    sheet.append(["Dnr", "Beslutad", "Uppdrag", "Hör till mål", "Ansvarig enhet", "Handläggare", "Återrapport", "Läge"])
    for cell in sheet[2]:
        cell.font = Font(bold=True)
    rows = [(goal, row) for goal, group in _TASKS for row in group]
    for goal, (title, _, units, _, number, decided, end, state) in sorted(rows, key=lambda each: each[1][4]):
        sheet.append([number, decided, title, goal, _named(units), "Test Testsson", end, state])
    sheet.auto_filter.ref = f"A2:H{2 + len(rows)}"
    book.save(path)
    return path


# 14: a sheet for each goal, the goal's words above the table; no board is named
_PEACE: Groups = [
    ("Våldet upptäcks tidigt", [
        ("Ställa frågan om våld vid nybesök", "", "Socialtjänsten", "Vårdcentralen", "2027-02-01", "2027-12-31"),
        ("Föreläsning för all skolpersonal", "", "Skolan", "Kvinnojouren", "2027-08-12", "2027-08-12")]),
    ("Den utsatta får skydd samma dag", [
        ("Avtal om skyddat boende", "", "Socialtjänsten", "", "2027-01-11", "2027-04-30"),
        ("Jourtelefon på helger", "", "Socialtjänsten", "Grannkommunerna", "2027-03-01", "2027-12-31")]),
    ("Den som slår får hjälp att sluta", [
        ("Samtalsgrupp för män", "", "Öppenvården", "Frivården", "2027-09-01", "2027-12-31")]),
]  # fmt: skip


def _peace(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, (goal, rows) in enumerate(_PEACE, 1):
        sheet = book.create_sheet(f"Mål {number}")
        sheet["A1"] = "Handlingsplan mot våld i nära relationer 2027"
        sheet["A1"].font = Font(bold=True, size=14)
        sheet["A2"] = "Sånglunda kommun"
        sheet["A4"], sheet["B4"] = "Mål", goal
        sheet["A4"].font = Font(bold=True)
        for column, text in enumerate(("Åtgärd", "Ansvarig", "Samverkan", "Start", "Slut"), 1):
            cell = sheet.cell(6, column, text)
            cell.font, cell.border = Font(bold=True), _ALL_ROUND
        for at, (title, _, units, others, start, end) in enumerate(rows, 7):
            for column, value in enumerate((title, units, others or None, start, end), 1):
                sheet.cell(at, column, value).border = _ALL_ROUND
        sheet.column_dimensions["A"].width = 40
    book.save(path)
    return path


# 15: a sheet as Excel prints it: small letters, thin grey lines, its file's name above and the page below
_CLIMATE: Groups = [
    ("Fossilfria transporter", [
        ("Elbilspool för hemtjänsten", "", "Fordonsenheten", "Äldreförvaltningen", "2026-02-01", "2026-10-31", "Pågår"),
        ("Laddplatser vid tolv fastigheter", "", "Fastighetsenheten", "Kallvik Energi", "2026-03-01", "2026-12-15", "Pågår"),
        ("Cykelförmån för anställda", "", "HR-enheten", "", "2026-01-15", "2026-05-31", "Klar")]),
    ("Halverad energianvändning", [
        ("Byta fönster på Klockarskolan", "", "Fastighetsenheten", "", "2026-06-01", "2026-11-30", "Pågår"),
        ("Energirådgivning till villaägare", "", "Miljöenheten", "Kallvik Energi", "2026-01-01", "2026-12-31", "Pågår")]),
]  # fmt: skip


def _printed(path: Path) -> Path:
    heads = ("Mål", "Åtgärd", "Ansvarig", "Samverkan", "Start", "Slut", "Status")
    rows: list[tuple[str, ...]] = [heads]
    rows += [
        (goal, title, units, others, *rest) for goal, group in _CLIMATE for title, _, units, others, *rest in group
    ]
    table = Table(rows, colWidths=[125, 165, 100, 105, 62, 62, 50], hAlign="LEFT")
    table.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "Helvetica", 8), ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 8),
                               ("GRID", (0, 0), (-1, -1), 0.25, colors.lightgrey), ("TOPPADDING", (0, 0), (-1, -1), 1),
                               ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))  # fmt: skip

    def edge(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 7)
        canvas.drawCentredString(landscape(A4)[0] / 2, landscape(A4)[1] - 30, "energi_klimat_atgarder_2026_v3.xlsx")
        canvas.drawCentredString(landscape(A4)[0] / 2, 24, f"Sida {document.page} av 1")

    line = ParagraphStyle("line", parent=_BODY, fontSize=9, spaceBefore=0)
    flow = [Paragraph("Energi- och klimatplan 2026, åtgärder", ParagraphStyle("big", parent=line, fontName="Helvetica-Bold", fontSize=12, leading=16)),
            Paragraph("Kommunstyrelsen, Kallvik kommun", line), Spacer(1, 8), table]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=50, topMargin=50).build(flow, onFirstPage=edge)
    return path


# 16: a form of labels for each measure
_READY: Groups = [
    ("Ledningen fungerar dygnet runt", [
        ("Öva krisledningsnämnden", "", "Beredskapsfunktionen", "Länsstyrelsen"),
        ("Reservplats för staben i brandstationen", "", "Räddningstjänsten", "")]),
    ("Samhällsviktig verksamhet klarar strömavbrott", [
        ("Prova reservkraften på äldreboendena", "", "Fastighetsenheten", "Äldreomsorgen"),
        ("Bränsleavtal för två veckor", "", "Upphandlingsenheten", "")]),
]  # fmt: skip


def _ready(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Handlingsplan för krisberedskap 2027", 0)
    document.add_paragraph("Kommunstyrelsen, Hjortsele kommun")
    number = 0
    for goal, rows in _READY:
        for title, _, units, others in rows:
            number += 1
            document.add_paragraph(f"Åtgärdsblad {number}")
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for label, text in (
                ("Åtgärd", title),
                ("Mål", goal),
                ("Ansvarig", units),
                ("Samverkan", others),
                ("Klart", f"{2 * number + 2} december 2027"),
            ):
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, text
            document.add_paragraph()
    document.save(str(path))
    return path


# 17: slides printed to a page each
_SLIDES: Groups = [
    ("Mål 1: Föreningslivet växer", [
        ("Startbidrag till nya föreningar", "", "Fritid", ""), ("Föreningsdag på torget", "", "Fritid", ""),
        ("Digital lokalbokning", "", "Service", "")]),
    ("Mål 2: Kulturen når hela Mossheda", [
        ("Sommarteater i tre byar", "", "Kultur", ""), ("Filmkväll på biblioteket", "", "Bibliotek", "")]),
]  # fmt: skip


def _slides(path: Path) -> Path:
    width, height = 720.0, 405.0
    canvas = Canvas(str(path), pagesize=(width, height))

    def slide(title: str, points: Sequence[str], page: int) -> None:
        canvas.setFillColor(colors.HexColor("#00506b"))
        canvas.rect(0, height - 70, width, 70, stroke=0, fill=1)
        canvas.setFillColor(colors.white)
        canvas.setFont("Helvetica-Bold", 26)
        canvas.drawString(40, height - 46, title)
        canvas.setFillColor(colors.black)
        canvas.setFont("Helvetica", 20)
        for at, point in enumerate(points):
            canvas.drawString(50, height - 130 - 46 * at, f"• {point}")
        canvas.setFont("Helvetica", 9)
        canvas.drawRightString(width - 20, 14, str(page))
        canvas.showPage()

    canvas.setFont("Helvetica-Bold", 34)
    canvas.drawString(60, 230, "Verksamhetsplan 2027")
    canvas.setFont("Helvetica", 18)
    canvas.drawString(60, 195, "Kultur- och fritidsnämnden, Mossheda kommun")
    canvas.showPage()
    for page, (goal, rows) in enumerate(_SLIDES, 2):
        slide(goal, [f"{title} (ansvarig: {units})" for title, _, units, _ in rows], page)
    slide("Tack!", [], 4)
    canvas.save()
    return path


# 18: a draft with changes still marked: what is put in stands, what is taken out does not
_DRAFT: Groups = [
    ("Nämndmål 1 Levande lantbruk", [
        ("Tillsynsbesök på 40 gårdar", "", "Miljöenheten", ""),
        ("Rådgivning om gödsel före våren", "", "Lantbruksgruppen", "")]),
    ("Nämndmål 2 Varsamt byggande", [
        ("Inventera kulturmiljöer i Gullsjö", "", "Byggenheten", ""),
        ("Träbyggnadspris vartannat år", "", "Byggenheten", "")]),
]  # fmt: skip
_MARK = 'w:id="{}" w:author="Test Testsson" w:date="2026-10-19T09:00:00Z"'


def _put_in(text: str, number: int) -> Any:
    return parse_xml(
        f"<w:ins {nsdecls('w')} {_MARK.format(number)}><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:ins>"
    )


def _taken_out(text: str, number: int) -> Any:
    return parse_xml(
        f"<w:del {nsdecls('w')} {_MARK.format(number)}><w:r><w:delText xml:space='preserve'>{text}</w:delText></w:r></w:del>"
    )


def _draft(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2027, förslag", 0)
    document.add_paragraph("Miljö- och byggnadsnämnden, Gullsjö kommun")
    number = 100
    for goal, rows in _DRAFT:
        document.add_heading(goal, 1)
        table = headed_table(document, [("Aktivitet", "Ansvarig enhet", "Klart")])
        for at, (title, _, units, _) in enumerate(rows):
            cells = table.add_row().cells
            if not at:
                cells[0].text, cells[2].text = title, "september 2027"
                first = cells[1].paragraphs[0]
                first._p.append(_taken_out("Servicekontoret", number))
                first._p.append(_put_in(units, number + 1))
            else:
                row = table.rows[-1]._tr
                row.get_or_add_trPr().append(parse_xml(f"<w:ins {nsdecls('w')} {_MARK.format(number + 2)}/>"))
                for cell, text in zip(cells, (title, units, "november 2027"), strict=True):
                    cell.paragraphs[0]._p.append(_put_in(text, number + 3))
            number += 10
    document.save(str(path))
    return path


# 19: boxes to tick for the kind
_TICKS: Groups = [
    ("Mål 1 Trygg hemgång från sjukhus", [
        ("Hemgångsteam de första två veckorna", "P", "Hemsjukvården", ""),
        ("Rutin för läkemedel vid hemgång", "A", "Sjuksköterskeenheten", "")]),
    ("Mål 2 God och säker natt", [
        ("Pröva sensorer i stället för tillsyn", "F", "Teknikenheten", ""),
        ("Kvällsmål efter klockan åtta", "A", "Boendeenheten", "")]),
]  # fmt: skip


def _ticks(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Nämndplan 2027", 0)
    document.add_paragraph("Vård- och omsorgsnämnden, Lingarum kommun")
    for goal, rows in _TICKS:
        document.add_heading(goal, 1)
        table = headed_table(document, [("Aktivitet", "Typ", "Ansvarig", "Slutdatum")])
        for title, kinds, units, _ in rows:
            boxes = "\n".join(f"{'☒' if kind == kinds else '☐'} {word}" for kind, word in _LONG_KINDS.items())
            for cell, text in zip(table.add_row().cells, (title, boxes, units, "2027-10-31"), strict=True):
                cell.text = text
    document.save(str(path))
    return path


# 20: a page of the wiki, in Markdown
_WIKI: Groups = [
    ("Mål 1: Driften stör ingen", [
        ("Byta kärnswitchar", "", "Nätverksgruppen", "", "v. 28"), ("Övervakning av alla servrar", "", "Driftgruppen", "", "april 2027")]),
    ("Mål 2: Alla vet hur de får hjälp", [
        ("Chatt i supporten", "", "Supportgruppen", "Kontaktcenter", "mars 2027"),
        ("Filmer om vanliga fel", "", "Supportgruppen", "", "juni 2027")]),
]  # fmt: skip


def _wiki(path: Path) -> Path:
    lines = ["# IT-avdelningens verksamhetsplan 2027", "", "*Kommunstyrelsen, Vretstad kommun*", ""]
    for goal, rows in _WIKI:
        lines += [f"## {goal}", "", "| Aktivitet | Ansvarig | Samverkan | Klart |", "|---|---|---|---|"]
        lines += [f"| **{title}** | {units} | {others} | {end} |" for title, _, units, others, end in rows]
        lines.append("")
    path.write_text("\n".join(lines), "utf-8")
    return path


# 21: tables without rules, every other row lightly shaded
_STAGE: Groups = [
    ("Kultur i hela länet", [
        ("Turné med regionorkestern", "", "Scenkonstenheten", "", "tio orter under hösten"),
        ("Läsfrämjande i förskolan", "", "Biblioteksenheten", "", "fortbildning för 60 pedagoger"),
        ("Slöjdkonsulent på heltid", "", "Hemslöjdsenheten", "", "tillträder i februari")]),
    ("Kulturarvet angår fler", [
        ("Tillgänglig basutställning", "", "Länsmuseet", "", "syntolkning och punktskrift"),
        ("Digitalt fotomagasin", "", "Arkivenheten", "", "25 000 bilder")]),
]  # fmt: skip


def _stage(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2027", _STYLES["Title"]), Paragraph("Kulturnämnden, Region Mellansund", _BODY),
                       Paragraph("Inledning", _STYLES["Heading1"]),
                       Paragraph("Regionen och kommunerna fördelar statens bidrag till kulturen i samverkan.", _BODY)]  # fmt: skip
    for goal, rows in _STAGE:
        cells = [[Paragraph(text, _STRONG) for text in ("Aktivitet", "Ansvarig", "Omfattning")]]
        cells += [[Paragraph(text, _SMALL) for text in (title, units, extent)] for title, _, units, _, extent in rows]
        style = [("BACKGROUND", (0, at), (-1, at), colors.HexColor("#f1f1f1")) for at in range(1, len(cells), 2)]
        flow += [
            Paragraph(goal, _STYLES["Heading2"]),
            Table(cells, colWidths=[190, 120, 140], style=TableStyle(style)),
            Spacer(1, 10),
        ]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


# 22: a long plan's pages with running header, long points that go over two lines and the owner on a line below
_FAMILY: Groups = [
    ("Mål 1 Barn får rätt hjälp i tid", [
        ("Införa en gemensam väg in för orosanmälningar från förskola, skola och vård", "", "Mottagningsenheten", "Barn- och elevhälsan"),
        ("Korta utredningstiden genom att två handläggare delar på de mest omfattande ärendena", "", "Utredningsenheten", ""),
        ("Erbjuda alla placerade barn en egen hälsoplan", "", "Familjehemsenheten", "Barnhälsovården")]),
    ("Mål 2 Vuxna står på egna ben", [
        ("Utöka bostad först med tolv lägenheter i det kommunala beståndet", "", "Boendeenheten", "Tunabro Bostäder"),
        ("Pröva skuldrådgivning på biblioteken", "", "Budgetrådgivningen", "")]),
]  # fmt: skip


def _family(path: Path) -> Path:
    point = ParagraphStyle("point", parent=_BODY, leftIndent=18, bulletIndent=6)
    below = ParagraphStyle("below", parent=_BODY, leftIndent=18, spaceBefore=0, textColor=colors.HexColor("#444444"))
    flow: list[Any] = [Paragraph("Verksamhetsplan 2027", _STYLES["Title"]), Paragraph("Individ- och familjenämnden, Tunabro kommun", _BODY),
                       Paragraph("Läget i verksamheten", _STYLES["Heading1"])]  # fmt: skip
    texts = (
        "Antalet orosanmälningar har ökat med elva procent sedan förra året, mest för barn under sex år.",
        "Det är svårt att rekrytera erfarna socialsekreterare. Nämnden satsar därför på arbetssätt som frigör tid.",
        "Förvaltningen flyttade i våras till gemensamma lokaler, vilket gör det lättare att arbeta över enhetsgränser.",
    )
    flow += [Paragraph(text, _BODY) for text in texts]
    for goal, rows in _FAMILY:
        flow += [
            Spacer(1, 122),
            Paragraph(goal, _STYLES["Heading1"]),
            Paragraph("Detta gör vi under året", _STYLES["Heading3"]),
        ]
        for title, _, units, others in rows:
            flow += [Paragraph(title, point, bulletText="•"), Paragraph(f"Ansvarig: {units}", below)]
            if others:
                flow.append(Paragraph(f"Samverkan: {others}", below))
    flow += [Paragraph("Ekonomi", _STYLES["Heading1"]), Paragraph("Nämndens ram är 412 miljoner kronor.", _BODY)]

    def edge(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, A4[1] - 40, "Individ- och familjenämnden | Verksamhetsplan 2027")
        canvas.drawRightString(A4[0] - 72, 30, f"{document.page}")

    paper = SimpleDocTemplate(str(path), pagesize=A4, leftMargin=72, rightMargin=170)
    paper.build(flow, onFirstPage=edge, onLaterPages=edge)
    return path


_each = partial(in_each_format, "twentythird_drawn")

TWENTYTHIRD: list[Drawn] = [
    *_each("enheternas arbetsbok med oanvända rader", _right(_FORM), {"xlsx": _form}, activities="6", year="2026"),
    *_each("planeringssystemets rapport i Excel, indikatorer bredvid aktiviteterna", _right(_REPORT), {"xlsx": _report}, activities="6", year="2027"),
    *_each("systemets träd som rader med objekttyp", _right(_TREE), {"xlsx": _tree_sheet, "csv": _tree_export}, activities="5", year="2027"),
    *_each("ett målkort för varje mål", _right(_CARDS), {"docx": _cards}, activities="5", year="2027"),
    *_each("en tabell för varje mål, målet tvärs över första raden", _right(_STREETS), {"docx": _streets}, activities="5", year="2027"),
    *_each("systemets sidor utan linjer, ansvarig i grått under", _right(_CARE), {"pdf": _pages}, activities="5", year="2027"),
    *_each("liggande sida, målets cell över sidbrytningen", _right(_HEALTH), {"pdf": _health}, activities="8", year="2027"),
    *_each("Word utan rubrikformat, mjuka radbrytningar i punkten", _right(_JOBS), {"docx": _jobs}, activities="5", year="2027"),
    *_each("Excels csv med gamla tecken", _right(_PIPES), {"csv": _pipes}, activities="5", year="2027"),
    *_each("årsplan med en spalt för varje månad, inget år", _right(_SCHEDULE), {"xlsx": _schedule}, activities="5"),
    *_each("Word med innehållsförteckning, två ansvariga i var sitt stycke", _right(_SCHOOL), {"docx": _school}, activities="5", year="2027"),
    *_each("ärendesystemets uppdragsbevakning", _right(_TASKS), {"xlsx": _tasks}, activities="5", year="2026"),
    *_each("en flik för varje mål, ingen nämnd", _right(_PEACE), {"xlsx": _peace}, activities="5", year="2027"),
    *_each("ett ark utskrivet ur Excel", _right(_CLIMATE), {"pdf": _printed}, activities="5", year="2026"),
    *_each("ett blad med etiketter för varje åtgärd", _right(_READY), {"docx": _ready}, activities="4", year="2027"),
    *_each("bilder utskrivna på var sin sida", _right(_SLIDES), {"pdf": _slides}, activities="5", year="2027"),
    *_each("förslag med spårade ändringar", _right(_DRAFT), {"docx": _draft}, activities="4", year="2027"),
    *_each("rutor att kryssa i för typen", _right(_TICKS), {"docx": _ticks}, activities="4", year="2027"),
    *_each("en sida ur wikin i Markdown", _right(_WIKI), {"txt": _wiki}, activities="4", year="2027"),
    *_each("tabeller utan linjer, varannan rad skuggad", _right(_STAGE), {"pdf": _stage}, activities="5", year="2027"),
    *_each("långa punkter med ansvarig på raden under", _right(_FAMILY), {"pdf": _family}, activities="5", year="2027"),
]  # fmt: skip
