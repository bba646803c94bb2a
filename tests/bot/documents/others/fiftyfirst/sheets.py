# ruff: noqa: E501
"""The plans that come as workbooks, exports and plain text."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.fiftyfirst.more_rows import ANGSBERGA, HEDESJO, KLIPPINGE
from tests.bot.documents.others.fiftyfirst.rows import LILLAHULT, TORPVIKEN, TUNABRO
from tests.bot.documents.others.sheets import landscape_widths

_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)


def _put(sheet: Any, at: int, values: Sequence[object], color: str = "") -> None:
    """A row of cells with lines round them; with a colour it is a header."""
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value or None)
        cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
        if color:
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=color)


def lillahult(path: Path) -> Path:
    """The goal on its first row only, a column half filled in, indicators and lists in sheets of their own."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter 2026"
    sheet["A1"] = "Arbetsblad till verksamhetsplan 2026"
    sheet["A2"] = "Kommunstyrelsen, Lillåhults kommun"
    sheet["A3"] = "Senast ändrad 2026-02-03 av controller"
    sheet["A1"].font = Font(bold=True, size=14)
    heads = (
        "Nr",
        "Mål",
        "Aktivitet",
        "Typ",
        "Ansvarig avdelning",
        "Stöd av",
        "Klar senast",
        "Status 30 april",
        "Kommentar",
    )
    _put(sheet, 5, heads, "C6E0B4")
    at, number = 6, 0
    for goal, rows in LILLAHULT:
        for row in rows:
            number += 1
            shown = goal if row is rows[0] else None
            _put(sheet, at, (number, shown, row.title, row.kind, row.unit, row.others, row.when, None, row.note))
            at += 1
    sheet.auto_filter.ref = f"A5:I{at - 1}"
    sheet.freeze_panes = "A6"
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$4")
    sheet.add_data_validation(choice)
    choice.add(f"D6:D{at - 1}")
    sheet.cell(at + 1, 3, "Antal aktiviteter")
    sheet.cell(at + 1, 4, number)
    landscape_widths(sheet, (5, 26, 38, 11, 19, 22, 12, 13, 24))
    figures = book.create_sheet("Indikatorer")
    _put(figures, 1, ("Mål", "Indikator", "Utfall 2024", "Utfall 2025", "Mål 2026"), "C6E0B4")
    for line, values in enumerate((("Mål 1", "Nöjd-kund-index företag", 71, 73, 75), ("Mål 2", "Resultat i procent av skatter och bidrag", 1.1, 0.7, 2),
                                   ("Mål 3", "Delaktighetsindex", 52, None, 58), ("Mål 4", "Genomförda övningar", 1, 2, 2)), 2):  # fmt: skip
        _put(figures, line, values)
    landscape_widths(figures, (10, 42, 12, 12, 12))
    lists = book.create_sheet("Listor")
    for text in ("Typ", "Aktivitet", "Projekt", "Förstudie"):
        lists.append([text])
    book.save(path)
    return path


def torpviken(path: Path) -> Path:
    """The follow-up has a header over its three columns; each goal is a coloured row."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2027"
    sheet["A1"] = "Omsorgsnämndens verksamhetsplan 2027"
    sheet["A2"] = "Torpvikens kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    _put(sheet, 4, ("Aktivitet", "Ansvarig", "Samverkan", "Klart", "Uppföljning", "", ""), "F8CBAD")
    _put(sheet, 5, ("", "", "", "", "Tertial 1", "Tertial 2", "Helår"), "F8CBAD")
    sheet.merge_cells("E4:G4")
    for letter in "ABCD":
        sheet.merge_cells(f"{letter}4:{letter}5")
    at = 6
    for goal, rows in TORPVIKEN:
        _put(sheet, at, (goal, "", "", "", "", "", ""), "FCE4D6")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=7)
        for row in rows:
            at += 1
            _put(sheet, at, (row.title, row.unit, row.others, row.when, row.note, None, None))
        at += 1
    sheet.cell(at + 1, 1, "Uppföljningen fylls i av ansvarig enhet senast den 10:e månaden efter.")
    landscape_widths(sheet, (46, 26, 22, 10, 22, 14, 14))
    sheet.print_title_rows = "4:5"
    book.save(path)
    return path


def tunabro(path: Path) -> Path:
    """The goal's cell merged down, quarters marked, the figures below the activities in the same sheet."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Affärsplan"
    sheet["A1"] = "Tunabro Energi AB"
    sheet["A2"] = "Styrelsens verksamhetsplan 2026"
    sheet["A1"].font = Font(bold=True, size=16)
    _put(
        sheet,
        4,
        ("Mål", "Aktivitet", "Ansvarig avdelning", "Medverkar", "Kv 1", "Kv 2", "Kv 3", "Kv 4", "Anteckning"),
        "BDD7EE",
    )
    at = 5
    for goal, rows in TUNABRO:
        top = at
        for row in rows:
            marks = ["x" if str(quarter) in row.when else None for quarter in range(1, 5)]
            _put(sheet, at, (goal if at == top else None, row.title, row.unit, row.others, *marks, None))
            at += 1
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    at += 2
    sheet.cell(at, 1, "Nyckeltal").font = Font(bold=True)
    for values in (
        ("Nyckeltal", "Utfall 2025", "Mål 2026"),
        ("Avbrottstid, minuter per kund", 48, 40),
        ("NKI", 72, 75),
        ("Andel fossilt i bränslemixen", "3 %", "2 %"),
    ):
        at += 1
        _put(sheet, at, values, "BDD7EE" if values[0] == "Nyckeltal" else "")
    landscape_widths(sheet, (22, 44, 22, 22, 6, 6, 6, 6, 24))
    book.save(path)
    return path


def angsberga(path: Path) -> Path:
    """As a planning system exports to an older Excel: semicolons, its own code page."""
    heads = ("Organisation", "Nämnd", "År", "Mål", "Aktivitets-id", "Aktivitet", "Typ", "Ansvarig enhet", "Samverkan", "Slutdatum",
             "Status", "Kommentar")  # fmt: skip
    lines: list[Sequence[str]] = [heads]
    for goal, rows in ANGSBERGA:
        for row in rows:
            lines.append(("Ängsberga kommun", "Kultur- och fritidsnämnden", "2026", goal, f"KFN-{len(lines):03}", row.title, row.kind, row.unit,
                          row.others, row.when, "Pågår" if row.note else "Ej påbörjad", row.note))  # fmt: skip
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    return path


def hedesjo(path: Path) -> Path:
    """As a list is exported from the browser: commas, quotes round everything, a mark of the encoding first."""
    heads = ("Plan", "Målområde", "Aktivitet", "Ansvarig enhet", "Tillsammans med", "Klart senast", "Förlopp", "Ändrad")
    plan = "Verksamhetsplan 2026 Miljö- och byggnadsnämnden, Hedesjö kommun"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(heads)
        for goal, rows in HEDESJO:
            for row in rows:
                writer.writerow((plan, goal, row.title, row.unit, row.others, row.when, "0 %", "2026-01-19 13:05"))
    return path


def klippinge(path: Path) -> Path:
    """Typed in a text editor: the owner on the line below, goals underlined."""
    lines = ["Verksamhetsplan 2026", "Servicenämnden, Klippinge kommun", "",
             "Här kommer planen i textformat som ni bad om. Beslutad av nämnden", "2025-12-16. Budget och indikatorer ligger i Mål och budget.", ""]  # fmt: skip
    for goal, rows in KLIPPINGE:
        lines += [goal, "-" * len(goal), ""]
        for row in rows:
            lines.append(f"* {row.title}")
            lines += [f"  Ansvarig: {row.unit}"] if row.unit else []
            lines += [f"  Samverkan: {row.others}"] if row.others else []
            lines.append("")
    lines += ["Planen följs upp i augusti och december.", ""]
    path.write_text("\r\n".join(lines), "utf-8", newline="")
    return path
