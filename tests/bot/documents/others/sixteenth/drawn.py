"""An export from Planner as a workbook, a sheet with notes and gaps, titles in bold, remarks under rows, an old tab."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format

_TASK_HEAD = (
    "Aktivitets-ID", "Aktivitetsnamn", "Namn på bucket", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av",
    "Skapad", "Startdatum", "Förfallodatum", "Är återkommande", "Försenad", "Slutförda checklisteobjekt", "Etiketter",
    "Beskrivning",
)  # fmt: skip
_TASK_1, _TASK_2 = "Mål 1 Lägre energianvändning", "Mål 2 Trygga lokaler"
_TASKS = [
    ("k3Fq", "Byta belysning i Bergsskolan", _TASK_1, "Pågår", "Driftgruppen", "2026-02-02", "2026-08-14", "1/3",
     "Projekt", "Armaturerna är beställda."),
    ("p9Za", "Nytt låssystem i kommunhuset", _TASK_2, "Inte startad", "Säkerhetsgruppen", "2026-05-04", "2026-11-27",
     "0/5", "Projekt", None),
    ("w1Xc", "Månadsavläsning av elmätare", _TASK_1, "Pågår", "Driftgruppen", "2026-01-01", "2026-12-31", None,
     "Aktivitet", None),
    ("b7Ln", "Utreda kameror vid busstationen", _TASK_2, "Inte startad", None, None, "2026-10-30", None, "Förstudie",
     "Vem tar den här?"),
    ("r2Tv", "Sänka värmen på helger", _TASK_1, "Inte startad", "Energigruppen", "2026-09-01", "2026-12-31", "0/2",
     "Aktivitet", None),
    ("h5Mk", "Brandskyddsrond", _TASK_2, "Inte startad", "Säkerhetsgruppen;Driftgruppen", "2026-03-02", "2026-04-30",
     None, "Aktivitet", "Börja med skolorna."),
]  # fmt: skip


def _planner_book(path: Path) -> Path:
    """The plan's name, number and day above, the tasks in no order, one that nobody has been given."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter"
    sheet.append(["Plannamn", "Verksamhetsplan 2026 Fastighetsnämnden Rävhults kommun"])
    sheet.append(["Plan-ID", "Xr7-ab_90kTq"])
    sheet.append(["Exportdatum", "2026-01-19"])
    sheet.append([])
    sheet.append(list(_TASK_HEAD))
    for number, title, goal, progress, unit, start, end, checks, label, text in _TASKS:
        sheet.append([number, title, goal, progress, "Medel", unit, "Planeringsgruppen", "2025-12-15", start, end,
                      "false", "false", checks, label, text])  # fmt: skip
    book.save(path)
    return path


_GAP_1, _GAP_2 = "Mål 1 Vi är snabbt på plats", "Mål 2 Fler vet vad de ska göra vid brand"
_GAPS: list[tuple[Any, ...]] = [
    ("ATT GÖRA 2026",),
    ("Räddningsnämnden, Rävhults kommun", None, None, None, "Senast ändrad 15/1"),
    (),
    ("Vad", "Typ", "Vem", "När", "Anteckning"),
    (_GAP_1,),
    ("Ny larmplan för norra kommundelen", "P", "Insatsledningen", "senast 30/6", None),
    ("Övning med grannkåren", "A", None, "v. 20 + v. 39", "Grannkåren är vidtalad"),
    ("Släckbil med mindre tank", "F", "Fordonsgruppen", "Hösten", None),
    (),
    ("OBS! Beloppen för mål 2 är inte beslutade, nämnden tar upp dem i mars.",),
    (_GAP_2,),
    ("Hembesök hos alla över 80 år", "A", "Förebyggande gruppen", "Hela året", None),
    ("Brandskola i varje årskurs 5", "A", None, date(2026, 5, 29), "18 klasser"),
    (),
    ("Film om grillning\npå balkong", "P", "Kommunikationsgruppen", date(2026, 6, 12), None),
    (),
    ("Frågor? Ring förvaltningens växel.",),
]


def _gaps(path: Path) -> Path:
    """The owner merged over two rows, empty rows, a remark between the goals and one at the bottom."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Lista"
    for row in _GAPS:
        sheet.append(list(row))
    for area in ("C6:C7", "C12:C13", "A1:E1", "A5:E5", "A10:E10", "A11:E11"):
        sheet.merge_cells(area)
    for name in ("A1", "A5", "A11", *(f"{letter}4" for letter in "ABCDE")):
        sheet[name].font = Font(bold=True)
    sheet["A10"].font = Font(italic=True, color="FFFF0000")
    sheet["A15"].alignment = Alignment(wrap_text=True)
    for name in ("A5", "A11"):
        sheet[name].fill = PatternFill("solid", fgColor="FFE2EFDA")
    book.save(path)
    return path


_BOLD = [
    ("Nämndmål 1 Klarspråk i allt vi skriver", [
        ("Nya mallar för beslut", "Mallarna prövas på tio ärenden innan de införs.", "Projekt", "Kansliet"),
        ("Skrivstuga en gång i månaden", "Öppen för alla handläggare.\nFörsta gången den 5 februari.", "Aktivitet",
         "Kommunikation"),
        ("AI-stöd för sammanfattningar", "Frågan om sekretess utreds först.", "Förstudie", "Digitaliseringsenheten")]),
    ("Nämndmål 2 Rätt bemötande", [
        ("Bemötandeutbildning för receptionen", "Två halvdagar i grupp.", "Aktivitet", "HR-enheten"),
        ("Öppet besökscenter i Lillboda", "Bemannas två dagar i veckan.", "Projekt",
         "Kontaktcenter")]),
]  # fmt: skip


def _bold_titles(path: Path) -> Path:
    """The title in bold, what it means in an ordinary paragraph of the same cell."""
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Servicenämnden, Fågelmo kommun")
    for goal, rows in _BOLD:
        document.add_heading(goal, 1)
        table = document.add_table(rows=1, cols=3, style="Table Grid")
        for cell, text in zip(table.rows[0].cells, ("Aktivitet", "Typ", "Ansvarig"), strict=True):
            cell.text = text
        for title, text, kind, unit in rows:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(title).bold = True
            for line in text.split("\n"):
                cells[0].add_paragraph(line)
            cells[1].text, cells[2].text = kind, unit
        document.add_paragraph("")
    document.save(str(path))
    return path


_UNDER_HEAD = ("Aktivitet", "Startdatum", "Slutdatum", "Status")
_UNDER = [
    ("Mål 1 En attraktiv skärgård", [
        (("Nya bojar i gästhamnen", "2026-04-01", "2026-06-05", "Ej påbörjad"),
         "Ansvarig: Hamnenheten. Bojarna är redan beställda."),
        (("Skärgårdskarta på tre språk", "2026-02-01", "2026-05-15", "Pågående"),
         "Ansvarig: Turistenheten. Trycks i 4 000 exemplar."),
        (("Latrintömning i varje hamn", "2026-05-01", "2026-09-30", "Ej påbörjad"), "Ansvarig: Hamnenheten.")]),
    ("Mål 2 Boende året om", [
        (("Bygdesamtal på fyra öar", "2026-01-15", "2026-11-30", "Pågående"),
         "Ansvarig: Landsbygdsenheten. Samtalen börjar på Storön."),
        (("Planbesked för tio tomter", "2026-03-01", "2026-12-31", "Ej påbörjad"),
         "Ansvarig: Planenheten. Kräver ny vattenledning.")]),
]  # fmt: skip


def _under_word(path: Path) -> Path:
    """As a planning program writes a report: under each activity a row over the whole width."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Skärgårdsnämnden, Fågelmo kommun")
    for goal, rows in _UNDER:
        document.add_heading(goal, 2)
        table = document.add_table(rows=1, cols=4, style="Table Grid")
        for cell, text in zip(table.rows[0].cells, _UNDER_HEAD, strict=True):
            cell.text = text
        for row, text in rows:
            for cell, each in zip(table.add_row().cells, row, strict=True):
                cell.text = each
            cells = table.add_row().cells
            cells[0].merge(cells[3]).text = text
    document.save(str(path))
    return path


def _under_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", styles["Title"]),
        Paragraph("Skärgårdsnämnden, Fågelmo kommun", styles["BodyText"]),
    ]
    for goal, rows in _UNDER:
        body: list[list[Any]] = [list(_UNDER_HEAD)]
        look: list[tuple[Any, ...]] = [
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
            ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
        ]
        for row, text in rows:
            body.append(list(row))
            look.append(("SPAN", (0, len(body)), (-1, len(body))))
            body.append([text, "", "", ""])
        flow += [Paragraph(goal, styles["Heading2"]), Table(body, colWidths=[210, 80, 80, 80], style=TableStyle(look)),
                 Spacer(1, 10)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_TAB_HEAD = ("Mål", "Aktivitet", "Typ", "Ansvarig", "Budget, tkr", "Klart")
_TABS: dict[str, list[tuple[Any, ...]]] = {
    "2025 (gammal)": [
        ("Verksamhetsplan 2025, Parknämnden, Fågelmo kommun",),
        _TAB_HEAD,
        ("Mål 1 Gröna mötesplatser", "Ny hundrastgård", "P", "Parkdriften", 300, "Klar"),
        ("Mål 1 Gröna mötesplatser", "Julgran på torget", "A", "Parkdriften", 20, "Klar"),
        ("Mål 2 Biologisk mångfald", "Insektshotell i fem parker", "A", "Naturvården", 15, "Klar"),
    ],
    "2026": [
        ("Verksamhetsplan 2026, Parknämnden, Fågelmo kommun",),
        _TAB_HEAD,
        ("Mål 1 Gröna mötesplatser", "Utegym vid Kvarnparken", "P", "Parkdriften", 450, "sep 2026"),
        ("Mål 1 Gröna mötesplatser", "Parkvärdar under sommaren", "A", "Ungdomsjobben", 210, "aug 2026"),
        ("Mål 2 Biologisk mångfald", "Slåtter i stället för klippning", "A", "Naturvården", 90, "aug 2026"),
        ("Mål 2 Biologisk mångfald", "Våtmark i Södra skogen", "P", "Naturvården", 1200, "nov 2026"),
        ("Mål 2 Biologisk mångfald", "Egen plantskola", "F", "Parkdriften", 40, "dec 2026"),
        (None, None, None, "Summa", "=SUM(E3:E7)"),
    ],
    "Listor": [("Typ", "Förklaring"), ("A", "Aktivitet"), ("P", "Projekt"), ("F", "Förstudie")],
}


def _old_tab(path: Path) -> Path:
    """Last year's sheet is still there before this year's, and the values to choose from after it."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in _TABS.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.active = 1
    book.save(path)
    return path


_each = partial(in_each_format, "sixteenth_drawn")


SIXTEENTH: list[Drawn] = [
    *_each("Planner som arbetsbok, planens namn ovanför", [
        *expects(_TASK_1, [("Byta belysning i Bergsskolan", "P", "Driftgruppen", "")], "*"),
        *expects(_TASK_2, [("Nytt låssystem i kommunhuset", "P", "Säkerhetsgruppen", "")], "*"),
        *expects(_TASK_1, [("Månadsavläsning av elmätare", "A", "Driftgruppen", "")], "*"),
        *expects(_TASK_2, [("Utreda kameror vid busstationen", "F", "", "")], "?"),
        *expects(_TASK_1, [("Sänka värmen på helger", "A", "Energigruppen", "")], "*"),
        *expects(_TASK_2, [("Brandskyddsrond", "A", "Säkerhetsgruppen;Driftgruppen", "")], "*")],
           {"xlsx": _planner_book}, activities="6", year="2026"),
    *_each("ansvarig sammanslagen, tomma rader och anmärkningar emellan", [
        *expects(_GAP_1, [("Ny larmplan för norra kommundelen", "P", "Insatsledningen", ""),
                          ("Övning med grannkåren", "A", "Insatsledningen", ""),
                          ("Släckbil med mindre tank", "F", "Fordonsgruppen", "")], "*"),
        *expects(_GAP_2, [("Hembesök hos alla över 80 år", "A", "Förebyggande gruppen", ""),
                          ("Brandskola i varje årskurs 5", "A", "Förebyggande gruppen", ""),
                          ("Film om grillning på balkong", "P", "Kommunikationsgruppen", "")], "*")],
           {"xlsx": _gaps}, activities="6"),
    *_each("titeln fet, förklaringen i samma ruta", [
        *expects("Nämndmål 1 Klarspråk i allt vi skriver",
                 [("Nya mallar för beslut", "P", "Kansliet", ""),
                  ("Skrivstuga en gång i månaden", "A", "Kommunikation", ""),
                  ("AI-stöd för sammanfattningar", "F", "Digitaliseringsenheten", "")]),
        *expects("Nämndmål 2 Rätt bemötande",
                 [("Bemötandeutbildning för receptionen", "A", "HR-enheten", ""),
                  ("Öppet besökscenter i Lillboda", "P", "Kontaktcenter", "")])],
           {"docx": _bold_titles}, activities="5"),
    *_each("under varje aktivitet en rad om ansvar", [
        *expects("Mål 1 En attraktiv skärgård",
                 [("Nya bojar i gästhamnen", "", "Hamnenheten", ""),
                  ("Skärgårdskarta på tre språk", "", "Turistenheten", ""),
                  ("Latrintömning i varje hamn", "", "Hamnenheten", "")], "*"),
        *expects("Mål 2 Boende året om",
                 [("Bygdesamtal på fyra öar", "", "Landsbygdsenheten", ""),
                  ("Planbesked för tio tomter", "", "Planenheten", "")], "*")],
           {"docx": _under_word, "pdf": _under_pdf}, activities="5"),
    *_each("förra årets flik kvar före årets", [
        *expects("Mål 1 Gröna mötesplatser", [("Utegym vid Kvarnparken", "P", "Parkdriften", ""),
                                              ("Parkvärdar under sommaren", "A", "Ungdomsjobben", "")], "*"),
        *expects("Mål 2 Biologisk mångfald", [("Slåtter i stället för klippning", "A", "Naturvården", ""),
                                              ("Våtmark i Södra skogen", "P", "Naturvården", ""),
                                              ("Egen plantskola", "F", "Parkdriften", "")], "*")],
           {"xlsx": _old_tab}, activities="5", year="2026"),
]  # fmt: skip
