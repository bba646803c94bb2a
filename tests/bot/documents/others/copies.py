"""Workbooks and exports with the same rows twice, columns for rows, and more than one name in a cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl

from tests.bot.documents.others.batch import Told, Wanted
from tests.bot.documents.others.special import Drawn, told_of

_HEAD = (["Verksamhetsplan 2026"], ["Tekniska nämnden, Almviks kommun"])


def _draft_beside(path: Path) -> Path:
    """The plan, and the draft that it was made from, in a sheet of its own."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, extra in (("Plan 2026", []), ("Utkast", [["Nämndmål 1 Hela rör", "Byta pump", "A", "VA"]])):
        sheet = book.create_sheet(title)
        for row in (
            *_HEAD,
            ["Mål", "Aktivitet", "Typ", "Ansvarig"],
            ["Nämndmål 1 Hela rör", "Relining i centrum", "P", "VA"],
            ["Nämndmål 1 Hela rör", "Spola brunnar", "A", "Drift"],
            *extra,
        ):
            sheet.append(row)
    book.save(path)
    return path


def _lying(path: Path) -> Path:
    """The labels stand in the first column, and each activity is a column."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        *_HEAD,
        ["Nämndmål 1 Varma hus"],
        ["Aktivitet", "Byta fönster på Ekbacken", "Injustera värmen", "Utred bergvärme"],
        ["Typ", "P", "A", "F"],
        ["Ansvarig", "Fastighet", "Drift", "Fastighet"],
        ["Klart", "okt", "feb", "dec"],
    ):
        sheet.append(row)
    book.save(path)
    return path


def _english_planner(path: Path) -> Path:
    """Planner in English, with two assigned and a check list."""
    lines = [
        '"Plan name","Verksamhetsplan 2026 Tekniska nämnden Almviks kommun"',
        '"Task ID","Task Name","Bucket Name","Progress","Priority","Assigned To","Labels","Checklist Items"',
        '"x1","Ny grävpolicy","Hela gator","Not started","Medium","Gata;VA","Projekt","Remiss;Beslut"',
        '"x2","Potthålspatrull","Hela gator","In progress","Urgent","Drift","Aktivitet",""',
    ]
    path.write_text("\n".join(lines), "utf-8-sig")
    return path


def _wanted(goal: str, rows: Sequence[tuple[str, str, str]], mark: str = "*") -> list[Wanted]:
    return [Wanted(goal, title, kinds, tuple(units.split(";")), "", mark) for title, kinds, units in rows]


def _tell(name: str, ending: str, *wanted: Sequence[Wanted]) -> Told:
    return told_of("eighth_drawn", name, ending, [each for group in wanted for each in group])


EIGHTH: list[Drawn] = [
    (_tell("utkastet i ett eget blad", "xlsx",
           _wanted("Nämndmål 1 Hela rör", [("Relining i centrum", "P", "VA"), ("Spola brunnar", "A", "Drift")]),
           _wanted("Nämndmål 1 Hela rör", [("Byta pump", "A", "VA")], "?")), _draft_beside),
    (_tell("etiketterna i första kolumnen", "xlsx",
           _wanted("Nämndmål 1 Varma hus", [("Byta fönster på Ekbacken", "P", "Fastighet"),
                                            ("Injustera värmen", "A", "Drift"),
                                            ("Utred bergvärme", "F", "Fastighet")])), _lying),
    (_tell("engelsk Planner", "csv",
           _wanted("Hela gator", [("Ny grävpolicy", "P", "Gata;VA"), ("Potthålspatrull", "A", "Drift")])),
     _english_planner),
]  # fmt: skip
