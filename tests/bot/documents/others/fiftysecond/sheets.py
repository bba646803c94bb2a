# ruff: noqa: E501
"""Workbooks: two rows of heads, and goals told once in a sheet of their own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.sheets import framed
from tests.bot.documents.others.special import Drawn, expects, in_each_format

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)


def _head(sheet: Any, at: int, heads: Sequence[str | None], color: str = "E2EFDA") -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def _wide(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKL", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _titled(sheet: Any, *lines: str) -> None:
    for at, line in enumerate(lines, 1):
        sheet.cell(at, 1, line)
    sheet["A1"].font = Font(bold=True, size=14)


# two rows of heads, the goal only in the first of its rows, a sheet of figures after
_TWICE: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Fler elever tar examen", [
        ("Mentorssamtal varannan vecka", "A", "Nationella program", "", "jan", "dec"),
        ("Lovskola i matematik", "A", "Nationella program", "Introduktionsprogram", "jun", "aug"),
        ("Ny modell för anpassningar", "P", "Elevhälsan", "Nationella program", "feb", "nov"),
        ("Möjligheten till förlängd skoldag", "F", "Kvalitetsstaben", "", "mar", "maj")]),
    ("Vuxna får utbildning som leder till jobb", [
        ("Kombinationsutbildning till undersköterska", "P", "Komvux", "Omsorgsförvaltningen", "aug", "dec"),
        ("Svenska för invandrare på kvällstid", "A", "Komvux", "", "jan", "dec"),
        ("Studievägledning på arbetsplatser", "A", "Vägledningscentrum", "Företagarna", "feb", "okt"),
        ("Yrkesutbildning inom solenergi", "F", "Komvux", "Energibolaget", "sep", "dec")]),
    ("Skolorna är trygga", [
        ("Trygghetsvandring med eleverna", "A", "Elevhälsan", "Polisen", "apr", "okt"),
        ("Besökssystem i entréerna", "P", "Skolservice", "Fastighetsförvaltningen", "mar", "aug"),
        ("Utbildning om hedersrelaterat våld", "A", "Elevhälsan", "Socialförvaltningen", "aug", "nov")]),
    ("Medarbetarna utvecklas", [
        ("Introduktionsår för nya lärare", "P", "Kvalitetsstaben", "Högskolan", "aug", "dec"),
        ("Kollegialt lärande om betyg", "A", "Nationella program", "", "jan", "maj"),
        ("Kartläggning av behöriga yrkeslärare", "F", "", "", "sep", "nov"),
        ("Gemensam dag om artificiell intelligens", "A", "Skolservice", "Komvux", "okt", "okt")]),
]  # fmt: skip


def _two_heads(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    _titled(sheet, "Verksamhetsplan 2026", "Gymnasie- och vuxenutbildningsnämnden, Hökåsens kommun")
    _head(sheet, 4, ("Mål", "Aktivitet", "Typ", "Ansvar", None, "Tidplan", None, "Uppföljning", None, None), "FCE4D6")
    _head(sheet, 5, (None, None, None, "Ansvarig enhet", "Samverkar med", "Start", "Slut", "T1", "T2", "T3"), "FCE4D6")
    for area in ("A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:J4"):
        sheet.merge_cells(area)
    at = 6
    for goal, rows in _TWICE:
        for index, row in enumerate(rows):
            for column, value in enumerate((goal if not index else None, *row), 1):
                sheet.cell(at, column, value or None)
            at += 1
    framed(sheet, 6, at - 1, 10)
    sheet.cell(at + 1, 1, "P = projekt, A = aktivitet, F = förstudie")
    _wide(sheet, (26, 40, 6, 22, 22, 8, 8, 10, 10, 10))
    budget = book.create_sheet("Budget")
    for line in (["Verksamhet", "Budget 2025", "Budget 2026"], ["Gymnasieskola", 212400, 219800],
                 ["Komvux", 41200, 43900], ["Elevhälsa", 18700, 19500]):  # fmt: skip
        budget.append(line)
    book.save(path)
    return path


# the goals in a sheet of their own, the activities refer to them by code
_GOALS = {
    "M1": ("Barn får stöd innan problemen växer", "70 % av familjerna nöjda"),
    "M2": ("Äldre bor tryggt hemma", "Högst 2 fallolyckor per 100 brukare"),
    "M3": ("Personer med funktionsnedsättning väljer själva", "Alla har en aktuell plan"),
    "M4": ("Vi har rätt kompetens", "Sjukfrånvaro under 6 %"),
}
_CODED: list[tuple[str, str, str, str, str]] = [
    ("Familjerådgivning utan kö", "M1", "Barn och familj", "Region Sundsbygd", "2026-03-31"),
    ("Föräldrakurser på tre språk", "M1", "Öppenvården", "Familjecentralen", "2026-05-31"),
    ("Skolsociala teamet utökas till högstadiet", "M1", "Öppenvården", "Skolan", "2026-08-17"),
    ("Gemensam bedömning av orosanmälningar", "M1", "Barn och familj", "", "2026-02-28"),
    ("Trygghetskameror på natten", "M2", "Hemtjänsten", "", "2026-06-30"),
    ("Hembesök hos alla som fyller 82 år", "M2", "Biståndsenheten", "Räddningstjänsten", "2026-12-31"),
    ("Fallförebyggande träning i grupp", "M2", "Rehabenheten", "Pensionärsorganisationerna", "2026-09-30"),
    ("Måltidsvän för ensamma", "M2", "Hemtjänsten", "Frivilligcentralen", "2026-10-31"),
    ("Samordnad hemgång från sjukhus", "M2", "Biståndsenheten", "Region Sundsbygd", "2026-04-30"),
    ("Kommunikationsstöd på alla gruppbostäder", "M3", "LSS-boende", "", "2026-11-30"),
    ("Brukarråd med egen budget", "M3", "Daglig verksamhet", "Intresseföreningarna", "2026-05-15"),
    ("Praktik hos kommunens egna bolag", "M3", "Daglig verksamhet", "Bolagen", "2026-09-15"),
    ("Heltidsresan fortsätter", "M4", "Bemanningsenheten", "HR", "2026-12-31"),
    ("Språkombud i hemtjänsten", "M4", "Hemtjänsten", "Komvux", "2026-06-15"),
    ("Karriärväg för undersköterskor", "M4", "Kvalitetsenheten", "HR", "2026-10-15"),
    ("Handledning för nya socialsekreterare", "M4", "Barn och familj, Öppenvården", "", "2026-03-15"),
]  # fmt: skip


def _coded(path: Path) -> Path:
    book = openpyxl.Workbook()
    goals = book.worksheets[0]
    goals.title = "Mål"
    _titled(goals, "Nämndplan 2026", "Socialnämnden, Sundsbygds kommun")
    _head(goals, 4, ("Kod", "Mål", "Målvärde"), "DDEBF7")
    for code, (goal, value) in _GOALS.items():
        goals.append([code, goal, value])
    framed(goals, 5, 8, 3)
    _wide(goals, (8, 46, 36))
    sheet = book.create_sheet("Aktiviteter")
    _head(sheet, 1, ("Nr", "Aktivitet", "Mål", "Ansvarig", "Samarbete med", "Klart senast", "Läge"), "DDEBF7")
    for number, (title, code, unit, others, end) in enumerate(_CODED, 1):
        sheet.append([number, title, code, unit, others or None, end, None])
    framed(sheet, 2, len(_CODED) + 1, 7)
    _wide(sheet, (6, 44, 8, 26, 26, 14, 14))
    sheet.auto_filter.ref = f"A1:G{len(_CODED) + 1}"
    book.save(path)
    return path


_each = partial(in_each_format, "fiftysecond_drawn")


def _by_goal() -> list[Wanted]:
    return [each for goal, rows in _TWICE for title, kind, unit, others, *_ in rows
            for each in expects(goal, [(title, kind, unit, others)], "*" if unit else "?")]  # fmt: skip


def _by_code() -> list[Wanted]:
    return [each for title, code, unit, others, _ in _CODED
            for each in expects(_GOALS[code][0], [(title, "", unit.replace(", ", ";"), others)], "*")]  # fmt: skip


SHEETS: list[Drawn] = [
    *_each("gymnasienämndens två rubrikrader och mål på första raden", _by_goal(), {"xlsx": _two_heads}, activities="15", year="2026"),
    *_each("socialnämndens mål i en egen flik", _by_code(), {"xlsx": _coded}, activities="16", year="2026"),
]  # fmt: skip
