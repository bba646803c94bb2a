"""Exports of programs, and workbooks with merged and rotated cells, notes beside and lists to choose from."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.bot.documents.others.special import Drawn, expects, in_each_format

Table = Sequence[Sequence[Any]]


def _csv(rows: Table, divider: str = ",", encoding: str = "utf-8-sig") -> Callable[[Path], Path]:
    """Every field between quotes, as programs save."""

    def draw(path: Path) -> Path:
        with path.open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=divider, quoting=csv.QUOTE_ALL).writerows(rows)
        return path

    return draw


def _sheet(rows: Table, title: str = "Export", merged: Sequence[str] = ()) -> Callable[[Path], Path]:
    def draw(path: Path) -> Path:
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        sheet.title = title
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
        for area in merged:
            sheet.merge_cells(area)
        book.save(path)
        return path

    return draw


_BOARD = "Verksamhetsplan 2026 Tekniska nämnden Ekdala kommun"
_LIST_1, _LIST_2 = "Nämndmål 1 Tryggt på kvällen", "Nämndmål 2 Fossilfri stad"
_TRELLO = [
    ("Card ID", "Card Name", "Card URL", "Card Description", "Labels", "Members", "Due Date", "Attachment Count",
     "Comment Count", "Checklist Item Total Count", "List ID", "List Name", "Board Name", "Archived", "Enhet"),
    ("65a1", "Ny belysning i parken", "https://example.org/c/65a1", "", "Projekt (blue)",
     "Test Testsson (testtestsson)", "2026-10-01T10:00:00.000Z", "0", "2", "4",
     "65f0", _LIST_1, _BOARD, "false", "Gata"),
    ("65a2", "Röja sly vid gångvägar", "https://example.org/c/65a2", "Börja i öster, \"slingan\" sist.",
     "Aktivitet (green)", "", "2026-05-15T10:00:00.000Z", "1", "0", "0", "65f0", _LIST_1, _BOARD, "false", "Park"),
    ("65a3", "Laddplatser i garaget", "https://example.org/c/65a3", "",
     "Förstudie (yellow)", "", "", "0", "0", "0", "65f1", _LIST_2, _BOARD, "false", "Parkering"),
    ("65a4", "Soptunnor vid bryggan", "https://example.org/c/65a4", "",
     "Aktivitet (green)", "", "", "0", "0", "0", "65f1", _LIST_2, _BOARD, "true", "Park"),
]  # fmt: skip

_JIRA = [
    ("Sammanfattning", "Ärendenyckel", "Ärendetyp", "Status", "Prioritet", "Projektnamn", "Epic-namn", "Komponent/er",
     "Komponent/er", "Skapad", "Förfallodatum"),
    ("Bygglov med e-legitimation", "VP26-3", "Projekt", "ATT GÖRA", "Hög", "Verksamhetsplan 2026 Byggnadsnämnden",
     "Nämndmål 1 Allt på webben", "IT-enheten", "Bygglovsenheten", "2025-11-03 09:12", "2026-09-30"),
    ("Öppet hus om attefallshus", "VP26-5", "Aktivitet", "PÅGÅR", "Medel", "Verksamhetsplan 2026 Byggnadsnämnden",
     "Nämndmål 2 Rätt från början", "Bygglovsenheten", "", "2025-11-03 09:20", "2026-04-17"),
    ("Kontroll med drönare", "VP26-8", "Förstudie", "ATT GÖRA", "Låg", "Verksamhetsplan 2026 Byggnadsnämnden",
     "Nämndmål 2 Rätt från början", "Tillsyn", "", "2025-11-04 14:00", ""),
]  # fmt: skip

_TREE = [
    ("Id", "Förälder-id", "Objekttyp", "Namn", "Ansvarig enhet", "Period", "Status"),
    (100, "", "Nämnd", "Kultur- och fritidsnämnden, Ekdala kommun", "", 2026, ""),
    (110, 100, "Nämndmål", "Alla barn har läst en bok i sommar", "", 2026, ""),
    (120, 100, "Nämndmål", "Föreningar hittar en lokal", "", 2026, ""),
    (121, 120, "Aktivitet", "Bokning i mobilen", "Lokalbokningen", 2026, "Ej påbörjad"),
    (111, 110, "Aktivitet", "Sommarbok till årskurs 3", "Barnbiblioteket", 2026, "Ej påbörjad"),
    (112, 110, "Indikator", "Utlån per barn, antal", "", 2026, ""),
    (122, 120, "Aktivitet", "Nycklar med kod", "Lokalbokningen", 2026, "Ej påbörjad"),
]

_QUOTED = [
    ("Verksamhetsplan 2026", "", "", "", "", ""),
    ("Fritidsnämnden; Ekdala kommun", "", "", "", "", ""),
    ("Mål", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Budget, tkr"),
    ('Nämndmål 1 "Bada mera"', "Simskola i sjön\n(två veckor i juli)", "A", "Badenheten", "Simklubben", "45,5"),
    ('Nämndmål 1 "Bada mera"', 'Brygga "Lugnet"; ny flytande del', "P", "Anläggning", "", "1 250,0"),
    ("Nämndmål 2 Ungas egna idéer", "Pott för snabba beslut", "A", "Ungdomsenheten", "Ungdomsrådet", "100,0"),
    ("", "", "", "", "Summa", "1 395,5"),
]

_LOOKUP = [
    ("Rubrik", "Mål", "Typ av arbete", "Ansvarig enhet", "Samverkan", "Planår", "Nämnd", "Objekttyp", "Sökväg"),
    ("Ny mall för beslut", "3;#Nämndmål 1 Rättssäkra beslut", "Aktivitet", "12;#Juridik", "7;#Kansliet", "2026",
     "Kommunstyrelsen", "Objekt", "sites/plan/Lists/Verksamhetsplan"),
    ("E-arkiv steg två", "3;#Nämndmål 1 Rättssäkra beslut", "Projekt", "15;#Arkivet;#12;#Juridik", "", "2026",
     "Kommunstyrelsen", "Objekt", "sites/plan/Lists/Verksamhetsplan"),
    ("Kartlägga fullmakter", "4;#Nämndmål 2 Ordning på avtal", "Förstudie", "18;#Ekonomi", "", "2026",
     "Kommunstyrelsen", "Objekt", "sites/plan/Lists/Verksamhetsplan"),
]  # fmt: skip

_PIVOT = [
    ("Verksamhetsplan 2026, Servicenämnden, Ekdala kommun", ""),
    ("", ""),
    ("Radetiketter", "Antal av Aktivitet"),
    ("Nämndmål 1 Rena och hela lokaler", 2),
    ("    Lokalvård", 2),
    ("        Dagstädning på Torgskolan (A)", 1),
    ("        Robotar i idrottshallen (P)", 1),
    ("Nämndmål 2 Nöjda kunder", 1),
    ("    Kontaktcenter", 1),
    ("        Återuppringning samma dag (A)", 1),
    ("Totalsumma", 3),
]


def _pivot(path: Path) -> Path:
    """The depth is the cell's indent, not spaces."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Pivot"
    for text, count in _PIVOT:
        sheet.append([text.strip() or None, count or None])
        sheet.cell(sheet.max_row, 1).alignment = Alignment(indent=(len(text) - len(text.lstrip())) // 4)
    book.save(path)
    return path


_MERGED_HEAD = ("Mål", "Aktivitet", "Typ", "Ansvarig", "Klart")
_MERGED = [
    ("Nämndmål 1 Hela tak", "Inventera tak med drönare", "A", "Fastighet", "Q2"),
    ("Nämndmål 1 Hela tak", "Lägga om taket på Sjöskolan", "P", "Fastighet", "Q3"),
    ("Nämndmål 2 Lägre elräkning", "Solceller på förrådet", "P", "Fastighet", "Q4"),
    ("Nämndmål 2 Lägre elräkning", "Släckrunda på fredagar", "A", "Lokalvård", "löpande"),
]


def _merged_sheet(path: Path) -> Path:
    """The owner is merged over the border of two goals, and someone has written beside the table."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Verksamhetsplan 2026 – Fastighetsnämnden, Ekdala kommun"])
    sheet.append([])
    for row in (_MERGED_HEAD, *_MERGED):
        sheet.append(list(row))
    for area in ("A4:A5", "A6:A7", "D4:D6"):
        for row in sheet[area]:
            for cell in row:
                if cell.coordinate != area.split(":")[0]:
                    cell.value = None
        sheet.merge_cells(area)
    sheet.merge_cells("A1:E1")
    sheet["H4"] = "OBS! Kolla med upphandlingen"
    sheet["H6"] = "ring elbolaget"
    sheet["G9"] = "Senast ändrad 2025-12-11"
    book.save(path)
    return path


def _merged_word(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026 – Fastighetsnämnden, Ekdala kommun")
    table = document.add_table(rows=0, cols=5, style="Table Grid")
    for row in (_MERGED_HEAD, *_MERGED):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    for column, first, last in ((0, 1, 2), (0, 3, 4), (3, 1, 3)):
        text = table.cell(first, column).text
        table.cell(first, column).merge(table.cell(last, column)).text = text
    document.save(str(path))
    return path


_UNITS = ("Kansliet", "HR-enheten", "Ekonomienheten", "Kommunikation")
_CROSSED = [
    ("Ny introduktion för chefer", "P", ("HR-enheten",)),
    ("Lönesamtal efter ny mall", "A", ("HR-enheten", "Ekonomienheten")),
    ("Intern tidning varje månad", "A", ("Kommunikation",)),
]
_CROSSED_GOAL = "Nämndmål 1 En bra arbetsgivare"


def _rotated_sheet(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in ("Verksamhetsplan 2026", "Personalnämnden, Ekdala kommun", _CROSSED_GOAL, "X = ansvarig enhet"):
        sheet.append([line])
    sheet.append(["Aktivitet", "Typ", *_UNITS])
    for cell in sheet[5][2:]:
        cell.alignment = Alignment(textRotation=90)
        cell.font = Font(bold=True)
    for title, kind, units in _CROSSED:
        sheet.append([title, kind, *("X" if each in units else None for each in _UNITS)])
    book.save(path)
    return path


def _rotated_pdf(path: Path) -> Path:
    """The units stand on end over their columns, as narrow tables have them."""
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("Helvetica", 10)
    top = A4[1] - 60
    for index, line in enumerate(
        ("Verksamhetsplan 2026", "Personalnämnden, Ekdala kommun", _CROSSED_GOAL, "X = ansvarig enhet")
    ):
        canvas.drawString(60, top - 16 * index, line)
    edges = (60, 260, 300, *(340 + 40 * each for each in range(len(_UNITS))))
    head, lower, height = top - 80, top - 180, 22
    canvas.drawString(64, lower + 6, "Aktivitet")
    canvas.drawString(264, lower + 6, "Typ")
    for index, unit in enumerate(_UNITS):
        canvas.saveState()
        canvas.translate(300 + 40 * index + 24, lower + 6)
        canvas.rotate(90)
        canvas.drawString(0, 0, unit)
        canvas.restoreState()
    for row, (title, kind, units) in enumerate(_CROSSED):
        base = lower - height * (row + 1) + 7
        canvas.drawString(64, base, title)
        canvas.drawString(264, base, kind)
        for index, unit in enumerate(_UNITS):
            if unit in units:
                canvas.drawString(300 + 40 * index + 16, base, "X")
    canvas.grid(list(edges), [head, *(lower - height * row for row in range(len(_CROSSED) + 1))])
    canvas.save()
    return path


_FORM = [
    ("Verksamhetsplan 2026", "", "", "", ""),
    ("Socialnämnden, Ekdala kommun", "", "", "", ""),
    ("Fyll i de vita fälten och lämna in senast 15 januari. Raden med exempel tas bort.", "", "", "", ""),
    ("", "", "", "", ""),
    ("Nämndmål", "Aktivitet", "Typ", "Ansvarig", "Samverkan"),
    ("Exempel: Nämndmål 9", "Exempel: Ny rutin för möten", "A", "Exempelenheten", "Exempelpartner"),
    ("Nämndmål 1 Barn blir hörda", "Barnsamtal i familjerätten", "A", "Familjerätten", "Tingsrätten"),
    ("Nämndmål 1 Barn blir hörda", "Rum för barn i receptionen", "P", "Stab", ""),
    ("Nämndmål 2 Egen försörjning", "Jobbspår i köket", "P", "Arbetsmarknad", "Måltidsenheten"),
    ("Nämndmål 2 Egen försörjning", "Sommarjobb i omsorgen", "A", "", ""),
    ("", "", "", "", ""),
    ("", "", "", "", ""),
]


def _form(path: Path) -> Path:
    """A form with a sheet of instructions before and one of the values to choose from after."""
    book = openpyxl.Workbook()
    told = book.worksheets[0]
    told.title = "Läs mig"
    for line in (
        "Så fyller du i verksamhetsplanen",
        "1. Välj nämndmål i listan.",
        "2. Skriv en aktivitet per rad.",
        "3. Välj typ: P, A eller F.",
    ):
        told.append([line])
    sheet = book.create_sheet("Plan")
    for row in _FORM:
        sheet.append([cell or None for cell in row])
    lists = book.create_sheet("Listor")
    for values in (
        ["Typ", "Ansvarig", "Nämndmål"],
        ["P", "Familjerätten", "Nämndmål 1 Barn blir hörda"],
        ["A", "Stab", "Nämndmål 2 Egen försörjning"],
        ["F", "Arbetsmarknad", "Nämndmål 3 Trygga äldre"],
    ):
        lists.append(values)
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$4")
    sheet.add_data_validation(choice)
    choice.add("C6:C40")
    book.save(path)
    return path


_PIPES = [
    "# Verksamhetsplan 2026",
    "",
    "**Nämnd:** Digitaliseringsnämnden, Ekdala kommun",
    "",
    "## Nämndmål 1 Ett konto räcker",
    "",
    "| Aktivitet | Typ | Ansvarig | Samverkan |",
    "|:----------|:---:|----------|-----------|",
    "| Gemensam inloggning | P | IT-enheten | Skolan |",
    "| Rensa gamla konton | A | Servicedesk | |",
    "",
    "## Nämndmål 2 Data som går att lita på",
    "",
    "| Aktivitet | Typ | Ansvarig | Samverkan |",
    "|:----------|:---:|----------|-----------|",
    "| Utreda ett nav för data | F | Utveckling | Ekonomi |",
    "",
    "---",
    "*Senast sparad 2025-12-01*",
]


def _pipes(path: Path) -> Path:
    path.write_text("\n".join(_PIPES), "utf-8")
    return path


def _pipes_word(path: Path) -> Path:
    """The same pasted into Word, signs and all."""
    document = docx.Document()
    for line in _PIPES:
        document.add_paragraph(line)
    document.save(str(path))
    return path


_each = partial(in_each_format, "twelfth_drawn")


TWELFTH: list[Drawn] = [
    *_each("Trello, listan är målet och etiketten typen", [
        *expects("Nämndmål 1 Tryggt på kvällen", [("Ny belysning i parken", "P", "Gata", ""),
                                                  ("Röja sly vid gångvägar", "A", "Park", "")], "*"),
        *expects("Nämndmål 2 Fossilfri stad", [("Laddplatser i garaget", "F", "Parkering", "")], "*"),
        *expects("Nämndmål 2 Fossilfri stad", [("Soptunnor vid bryggan", "A", "Park", "")], "?")],
           {"csv": _csv(_TRELLO), "xlsx": _sheet(_TRELLO)}, year="2026"),
    *_each("Jira med samma kolumn två gånger", [
        *expects("Nämndmål 1 Allt på webben",
                 [("Bygglov med e-legitimation", "P", "IT-enheten;Bygglovsenheten", "")], "*"),
        *expects("Nämndmål 2 Rätt från början", [("Öppet hus om attefallshus", "A", "Bygglovsenheten", ""),
                                                 ("Kontroll med drönare", "F", "Tillsyn", "")], "*")],
           {"csv": _csv(_JIRA), "xlsx": _sheet(_JIRA)}, year="2026"),
    *_each("träd med förälder-id", [
        *expects("Föreningar hittar en lokal", [("Bokning i mobilen", "A", "Lokalbokningen", ""),
                                                ("Nycklar med kod", "A", "Lokalbokningen", "")]),
        *expects("Alla barn har läst en bok i sommar", [("Sommarbok till årskurs 3", "A", "Barnbiblioteket", "")])],
           {"csv": _csv(_TREE, ";"), "xlsx": _sheet(_TREE)}, activities="3"),
    *_each("citattecken, semikolon och radbrytning i cellen", [
        *expects("Nämndmål 1 \"Bada mera\"", [("Simskola i sjön (två veckor i juli)", "A", "Badenheten", "Simklubben"),
                                              ("Brygga \"Lugnet\"; ny flytande del", "P", "Anläggning", "")]),
        *expects("Nämndmål 2 Ungas egna idéer", [("Pott för snabba beslut", "A", "Ungdomsenheten", "Ungdomsrådet")])],
           {"csv": _csv(_QUOTED, ";", "cp1252"), "xlsx": _sheet(_QUOTED, "Plan")}, activities="3"),
    *_each("listans nummer före värdet", [
        *expects("Nämndmål 1 Rättssäkra beslut", [("Ny mall för beslut", "A", "Juridik", "Kansliet"),
                                                  ("E-arkiv steg två", "P", "Arkivet;Juridik", "")], "*"),
        *expects("Nämndmål 2 Ordning på avtal", [("Kartlägga fullmakter", "F", "Ekonomi", "")], "*")],
           {"csv": _csv(_LOOKUP), "xlsx": _sheet(_LOOKUP, "owssvr")}, year="2026"),
    *_each("pivottabell", [
        *expects("Nämndmål 1 Rena och hela lokaler", [("Dagstädning på Torgskolan", "A", "Lokalvård", ""),
                                                      ("Robotar i idrottshallen", "P", "Lokalvård", "")], "*"),
        *expects("Nämndmål 2 Nöjda kunder", [("Återuppringning samma dag", "A", "Kontaktcenter", "")], "*")],
           {"xlsx": _pivot, "csv": _csv(_PIVOT, ";")}, goals="2"),
    *_each("ansvarig sammanslagen över två mål", [
        *expects("Nämndmål 1 Hela tak", [("Inventera tak med drönare", "A", "Fastighet", ""),
                                         ("Lägga om taket på Sjöskolan", "P", "Fastighet", "")]),
        *expects("Nämndmål 2 Lägre elräkning", [("Solceller på förrådet", "P", "Fastighet", ""),
                                                ("Släckrunda på fredagar", "A", "Lokalvård", "")])],
           {"xlsx": _merged_sheet, "docx": _merged_word}, activities="4"),
    *_each("stående enheter över kryssen",
           expects(_CROSSED_GOAL, [(title, kind, ";".join(units), "") for title, kind, units in _CROSSED], "*"),
           {"xlsx": _rotated_sheet, "pdf": _rotated_pdf}),
    *_each("formulär med exempelrad och listor", [
        *expects("Nämndmål 1 Barn blir hörda", [("Barnsamtal i familjerätten", "A", "Familjerätten", "Tingsrätten"),
                                                ("Rum för barn i receptionen", "P", "Stab", "")]),
        *expects("Nämndmål 2 Egen försörjning", [("Jobbspår i köket", "P", "Arbetsmarknad", "Måltidsenheten")]),
        *expects("Nämndmål 2 Egen försörjning", [("Sommarjobb i omsorgen", "A", "", "")], "?")],
           {"xlsx": _form, "csv": _csv(_FORM, ";")}, activities="4"),
    *_each("markdown med rör", [
        *expects("Nämndmål 1 Ett konto räcker", [("Gemensam inloggning", "P", "IT-enheten", "Skolan"),
                                                 ("Rensa gamla konton", "A", "Servicedesk", "")]),
        *expects("Nämndmål 2 Data som går att lita på", [("Utreda ett nav för data", "F", "Utveckling", "Ekonomi")])],
           {"txt": _pipes, "docx": _pipes_word}, goals="2"),
]  # fmt: skip
