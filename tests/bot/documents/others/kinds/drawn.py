"""Workbooks with a summary first, a hidden column, formulas that count, and a plan behind a sheet of instructions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, told_of

_HEAD = ("Nämndmål", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Tkr")
_ROWS: Sequence[tuple[str | int | None, ...]] = [
    ("Nämndmål 1 Trygga torg", "Belysning på Stortorget", "P", "Gatudriften", "Elbolaget", 400),
    ("Nämndmål 1 Trygga torg", "Nattvandring på fredagar", "A", "Fritidsgården", None, 30),
    ("Nämndmål 2 Gröna stråk", "Plantera alléträd", "A", "Parkenheten", None, 120),
]
_WANTED = [
    Wanted("Nämndmål 1 Trygga torg", "Belysning på Stortorget", "P", ("Gatudriften",), "Elbolaget"),
    Wanted("Nämndmål 1 Trygga torg", "Nattvandring på fredagar", "A", ("Fritidsgården",)),
    Wanted("Nämndmål 2 Gröna stråk", "Plantera alléträd", "A", ("Parkenheten",)),
]


def _plan(sheet: Worksheet) -> None:
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append(["Tekniska nämnden, Granviks kommun"])
    sheet.append(list(_HEAD))
    for row in _ROWS:
        sheet.append(list(row))


def _summary_first(path: Path) -> Path:
    """The first sheet counts what stands on the second."""
    book = openpyxl.Workbook()
    summary = book.worksheets[0]
    summary.title = "Sammanfattning"
    for line in (
        ["Verksamhetsplan 2026, Tekniska nämnden, Granviks kommun"],
        ["Nämndmål", "Antal aktiviteter", "Varav projekt", "Budget, tkr"],
        ["Nämndmål 1 Trygga torg", 2, 1, 430],
        ["Nämndmål 2 Gröna stråk", 1, 0, 120],
        ["Totalt", 3, 1, 550],
    ):
        summary.append(line)
    _plan(book.create_sheet("Aktiviteter"))
    book.save(path)
    return path


def _formulas(path: Path) -> Path:
    """Sums and counts below the rows that no program has calculated."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan"
    _plan(sheet)
    sheet.append([None, "Summa", None, None, None, "=SUM(F4:F6)"])
    sheet.append(["Antal projekt", "=COUNTIF(C4:C6,C4)"])
    book.save(path)
    return path


def _status_sheet_after(path: Path) -> Path:
    """The same activities once more on a sheet of how they go."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan 2026"
    _plan(sheet)
    follow = book.create_sheet("Uppföljning T1")
    follow.append(["Aktivitet", "Status", "Kommentar"])
    for row in _ROWS:
        follow.append([row[1], None, None])
    book.save(path)
    return path


KINDS: list[Drawn] = [
    (
        told_of("kinds_drawn", "sammanfattning på första bladet", "xlsx", _WANTED, activities="3", goals="2"),
        _summary_first,
    ),
    (told_of("kinds_drawn", "summor som formler", "xlsx", _WANTED, activities="3", goals="2"), _formulas),
    (
        told_of("kinds_drawn", "uppföljning på ett eget blad", "xlsx", _WANTED, activities="3", goals="2"),
        _status_sheet_after,
    ),
]
