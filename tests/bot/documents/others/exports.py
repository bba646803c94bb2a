"""Plans as programs save them: a csv that names its divider, a text for Excel, one title over several steps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
import openpyxl

from tests.bot.documents.others.batch import Told, Wanted
from tests.bot.documents.others.special import Drawn, table_of, told_of


def _named_divider(path: Path) -> Path:
    """As Excel understands it in every country: the divider first, and empty columns to the right."""
    lines = [
        "sep=,",
        "Verksamhetsplan 2026 Energinämnden Furuviks kommun,,,,,",
        ",,,,,",
        "Mål,Aktivitet,Typ,Ansvarig,Samverkan,",
        "Nämndmål 1 Fossilfri värme,Flispanna i Norrby,P,Värme,Skog,",
        "Nämndmål 1 Fossilfri värme,Energirådgivning på torget,A,Rådgivning,,",
        ",,,,,",
    ]
    path.write_text("\n".join(lines), "utf-8")
    return path


def _unicode_text(path: Path) -> Path:
    """Excel's "Unicode-text": tabs, two bytes a letter."""
    rows = [
        ("Verksamhetsplan 2026", "", "", ""),
        ("Byggnadsnämnden, Furuviks kommun", "", "", ""),
        ("Mål", "Aktivitet", "Typ", "Ansvarig"),
        ("Nämndmål 1 Rätt i tid", "Digital inlämning", "P", "Bygglov"),
        ("Nämndmål 1 Rätt i tid", "Frågestund varje torsdag", "A", "Bygglov"),
    ]
    path.write_bytes("\r\n".join("\t".join(row) for row in rows).encode("utf-16"))
    return path


def _steps(path: Path) -> Path:
    """The activity's cell is merged over its steps, each with an owner."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Tomtnämnden, Furuviks kommun")
    document.add_heading("Nämndmål 1 Mark att bygga på", 1)
    table = table_of(document, [("Aktivitet", "Delmoment", "Ansvarig")])
    for title, steps in (
        ("Ny tomtkarta (P)", (("Inmätning", "Kartenheten"), ("Publicering", "IT-enheten"))),
        ("Tomtmässa (A)", (("Lokal och program", "Mark"),)),
    ):
        first = len(table.rows)
        for step in steps:
            for cell, text in zip(table.add_row().cells, ("", *step), strict=True):
                cell.text = text
        table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0)).text = title
    document.save(str(path))
    return path


def _two_sheets_of_units(path: Path) -> Path:
    """A sheet for each unit, which no column names."""
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Start"
    for line in ("Verksamhetsplan 2026", "Servicenämnden, Furuviks kommun"):
        first.append([line])
    for unit, rows in (
        ("Måltidsenheten", [("Nämndmål 1 God mat", "Skolrestaurangens dag", "A")]),
        ("Lokalvårdsenheten", [("Nämndmål 2 Rena hus", "Nya städmaskiner", "P")]),
    ):
        sheet = book.create_sheet(unit)
        sheet.append(["Mål", "Aktivitet", "Typ"])
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def _wanted(goal: str, rows: Sequence[tuple[str, ...]], mark: str = "*") -> list[Wanted]:
    """Each row: title, kinds, units, collaboration."""
    return [
        Wanted(goal, title, kinds, tuple(filter(None, units.split(";"))), collaboration, mark)
        for title, kinds, units, collaboration in rows
    ]


def _tell(name: str, ending: str, *wanted: Sequence[Wanted]) -> Told:
    return told_of("seventh_drawn", name, ending, [each for group in wanted for each in group])


SEVENTH: list[Drawn] = [
    (_tell("csv som säger sitt skiljetecken", "csv",
           _wanted("Nämndmål 1 Fossilfri värme", [("Flispanna i Norrby", "P", "Värme", "Skog"),
                                                  ("Energirådgivning på torget", "A", "Rådgivning", "")])),
     _named_divider),
    (_tell("unicode-text från Excel", "txt",
           _wanted("Nämndmål 1 Rätt i tid", [("Digital inlämning", "P", "Bygglov", ""),
                                             ("Frågestund varje torsdag", "A", "Bygglov", "")])), _unicode_text),
    (_tell("en titel över flera delmoment", "docx",
           _wanted("Nämndmål 1 Mark att bygga på", [("Ny tomtkarta", "P", "Kartenheten;IT-enheten", ""),
                                                    ("Tomtmässa", "A", "Mark", "")])), _steps),
    (_tell("ett blad för varje enhet", "xlsx",
           _wanted("Nämndmål 1 God mat", [("Skolrestaurangens dag", "A", "Måltidsenheten", "")]),
           _wanted("Nämndmål 2 Rena hus", [("Nya städmaskiner", "P", "Lokalvårdsenheten", "")])),
     _two_sheets_of_units),
]  # fmt: skip
