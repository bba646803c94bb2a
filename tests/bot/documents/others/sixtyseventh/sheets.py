"""Excel as the boards' templates give it: a score card, a sheet for each goal, goals merged down with choices."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.sixtyseventh.words import Group

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")

SCORED: list[tuple[str, list[tuple[str, str, str, str, int | None]]]] = [
    ("Kundmål: Våra hyresgäster känner sig trygga", [
        ("Ny belysning på innergårdarna i Björkdungen", "Teknik och miljö", "Bosatt AB", "2 3", 640),
        ("Bovärdar på kvällstid", "Bostad", "", "1 2 3 4", 310),
        ("Passersystem i fyra källare", "Teknik och miljö", "", "3", 475),
        ("Boskola för förstagångshyresgäster", "Bostad", "Gymnasieskolan", "2 4", 25)]),
    ("Miljömål: Vi är fossilfria 2030", [
        ("Elbilar till fastighetsjouren", "Teknik och miljö", "Inköpssamverkan", "1", 890),
        ("Återbruksrum i kvarteret Lotsen", "Bostad", "Avfallsbolaget", "2", 80),
        ("Klimatkrav i alla nya entreprenader", "Nyproduktion", "", "1 2", None),
        ("Biokol i planteringarna", "Teknik och miljö", "Parkavdelningen", "2 3", 45)]),
    ("Medarbetarmål: Vi trivs och mår bra", [
        ("Friskvårdstimme varje vecka", "HR", "", "1 2 3 4", 60),
        ("Chefsprogram i fem steg", "HR", "Kommunens personalavdelning", "1 2 3", 150),
        ("Praktikplats för två lärlingar", "Bostad", "Byggprogrammet", "3 4", 20)]),
    ("Ekonomimål: Driftnettot ökar", [
        ("Energiuppföljning per fastighet varje månad", "Ekonomi", "Teknik och miljö", "1", 35),
        ("Omförhandling av försäkringar", "Ekonomi", "", "2", None),
        ("Uthyrning av tomma garage via webben", "Marknad", "", "2 3", 30),
        ("Långsiktig finansieringsplan", "Ekonomi", "Internbanken", "4", None)]),
]  # fmt: skip


def scored(path: Path) -> Path:
    """A company's card: each goal a coloured row over the table, quarters with crosses, a budget with a sum."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Styrkort 2026"
    sheet["A1"], sheet["A2"] = "Styrkort och aktiviteter 2026", "Styrelsen, AB Ängsnäsbostäder"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet.merge_cells("A1:H1")
    _heads(sheet, 4, ("Aktivitet", "Ansvarig avdelning", "Samverkan", "Kv 1", "Kv 2", "Kv 3", "Kv 4", "Budget tkr"))
    at, total = 5, 0
    for goal, rows in SCORED:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="BDD7EE")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=8)
        at += 1
        for title, unit, others, quarters, cost in rows:
            marks = ["X" if str(each) in quarters else None for each in range(1, 5)]
            for column, value in enumerate((title, unit, others or None, *marks, cost), 1):
                cell = sheet.cell(at, column, value)
                cell.border, cell.alignment = _ROUND, _WRAP
            total += cost or 0
            at += 1
    sheet.cell(at, 1, "Summa").font = Font(bold=True)
    sheet.cell(at, 8, total)
    _wide(sheet, (44, 20, 24, 6, 6, 6, 6, 11))
    sheet.freeze_panes = "A5"
    book.save(path)
    return path


GOAL_TABS: list[Group] = [
    ("Naturen är tillgänglig för alla", [
        ("Rullstolsanpassad spång vid Mosskärret", "Naturvård", "Gata och park", "2026-08-31"),
        ("Nya informationstavlor i tre reservat", "Naturvård", "Länsstyrelsen", "2026-06-15"),
        ("Guidade turer med arabisk tolk", "Naturskolan", "Vuxenskolan", "2026-09-30"),
        ("Digital karta över grillplatser", "GIS och system", "", "2026-05-01"),
        ("Skolskogar vid varje grundskola", "Naturskolan", "Barn och utbildning", "2026-10-16")]),
    ("Kemikalier används säkert", [
        ("Tillsyn av varor på lågprisbutiker", "Miljötillsyn", "Kemikalieinspektionen", "2026-11-20"),
        ("Giftfri förskola, uppföljning", "Miljötillsyn", "Barn och utbildning", "2026-05-29"),
        ("Inventering av förorenade sågverkstomter", "Mark och vatten", "", "2026-10-30"),
        ("Miljöbil med insamling av farligt avfall", "Mark och vatten", "Avfallsförbundet", "2026-04-25")]),
    ("Kontoret är lätt att nå", [
        ("Tidsbokning på webben", "GIS och system", "Kontaktcenter", "2026-03-16"),
        ("Svar inom två arbetsdagar", "Administration", "", "2026-02-02"),
        ("Företagsbesök i alla kommundelar", "Livsmedel och hälsa", "Näringslivsenheten", "2026-12-11"),
        ("Film om hur en kontroll går till", "Livsmedel och hälsa", "Kommunikation", "2026-09-11")]),
]  # fmt: skip


def goal_tabs(path: Path) -> Path:
    """A sheet to read first, one for each goal with facts above the table, and one with key figures."""
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in (
        "Verksamhetsplan 2026, miljönämnden",
        "Varje mål har en egen flik.",
        "De grå fälten fylls i vid uppföljningen.",
    ):
        first.append([line])
    first["A1"].font = Font(bold=True, size=14)
    for number, (goal, rows) in enumerate(GOAL_TABS, 1):
        sheet = book.create_sheet(f"Nämndmål {number}")
        sheet["A1"] = "Verksamhetsplan 2026"
        sheet["A1"].font = Font(bold=True, size=14)
        for at, (word, value) in enumerate((("Nämnd", "Miljönämnden, Björkfors kommun"), ("Nämndmål", goal),
                                            ("Målägare", "Miljöchef")), 2):  # fmt: skip
            sheet.cell(at, 1, word).font = Font(bold=True)
            sheet.cell(at, 2, value)
            sheet.merge_cells(start_row=at, end_row=at, start_column=2, end_column=6)
        _heads(sheet, 6, ("Aktivitet", "Ansvarig enhet", "Samverkar med", "Slutdatum", "Läge T1", "Läge T2"))
        for at, row in enumerate(rows, 7):
            for column, text in enumerate((*row, None, None), 1):
                cell = sheet.cell(at, column, text or None)
                cell.border, cell.alignment = _ROUND, _WRAP
                if column > 4:
                    cell.fill = PatternFill("solid", fgColor="EDEDED")
        _wide(sheet, (42, 20, 22, 12, 10, 10))
    last = book.create_sheet("Nyckeltal")
    figures: list[list[object]] = [
        ["Nyckeltal", "2024", "2025", "Mål 2026"],
        ["Handläggningstid, dagar", 31, 27, 21],
        ["Nöjd kund-index", 72, 74, 76],
    ]
    for key_figures in figures:
        last.append(key_figures)
    book.save(path)
    return path


CHOICES: list[tuple[str, list[tuple[str, list[tuple[str, str, str, str, str]]]]]] = [
    ("En kommun för alla åldrar", [
        ("Barn i samhällsvård får en god skolgång", [
            ("Skolfam i två team", "P", "Chef barn och familj", "Elevhälsochef", "2026-08-17"),
            ("Studiestöd i familjehem under loven", "A", "Chef barn och familj", "", "2026-11-06"),
            ("Egen kontaktperson på skolan", "A", "Chef barn och familj", "Rektorerna", "2026-05-04")]),
        ("Äldre med demens får rätt stöd", [
            ("Demensteam för hemtjänsten", "P", "Chef äldreomsorg", "Regionen", "2026-10-01"),
            ("Sinnesträdgård på Solgläntan", "P", "Chef äldreomsorg", "Chef park", "2026-06-12"),
            ("Anhörigcirklar vår och höst", "A", "Anhörigkonsulent", "", "2026-12-04"),
            ("Möjlighet till dagverksamhet på helger", "F", "Chef äldreomsorg", "", "2026-09-18")])]),
    ("En kommun där ingen hamnar utanför", [
        ("Färre vräkningar", [
            ("Hembesök vid första hyresskulden", "A", "Chef vuxen", "Bostadsbolaget", "2026-03-02"),
            ("Bosociala kontrakt med stödplan", "A", "Chef vuxen", "", "2026-04-15"),
            ("Akutboende i egen regi", "F", "Utvecklingsledare", "Lokalstrateg", "2026-11-13")]),
        ("Kortare väg från bidrag till arbete", [
            ("Jobbspår inom grönyteskötsel", "P", "Chef arbetsmarknad", "Chef park", "2026-05-18"),
            ("Digital ansökan för alla", "P", "Chef försörjningsstöd", "Digitaliseringschef", "2026-09-01"),
            ("Veckomöten om varje ungdom", "A", "Chef arbetsmarknad", "", "2026-02-09")])]),
    ("En hållbar organisation", [
        ("Medarbetarna vill stanna", [
            ("Förändrad arbetstid på prov i hemtjänsten", "P", "Chef äldreomsorg", "HR-partner", "2026-10-12"),
            ("Avslutssamtal med extern part", "A", "HR-partner", "", "2026-06-30")])]),
]  # fmt: skip


def choices(path: Path) -> Path:
    """Two levels of goals merged down, kinds and states to choose from, and a list of the choices last."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Socialnämnden, Storhöjdens kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    heads = (
        "Fullmäktiges mål",
        "Nämndens mål",
        "Aktivitet",
        "Typ (P/A/F)",
        "Ansvarig funktion",
        "Samverkan",
        "Klart",
        "Status",
    )
    _heads(sheet, 4, heads)
    at = _chosen(sheet, 5)
    for row in sheet.iter_rows(min_row=5, max_row=at - 1, max_col=8):
        for cell in row:
            cell.border, cell.alignment = _ROUND, _WRAP
    for letter, words in (("D", '"P,A,F"'), ("H", '"Ej påbörjad,Pågår,Klar"')):
        choice = DataValidation(type="list", formula1=words)
        sheet.add_data_validation(choice)
        choice.add(f"{letter}5:{letter}{at - 1}")
    _wide(sheet, (22, 24, 38, 11, 22, 18, 12, 12))
    sheet.page_setup.orientation = "landscape"
    words = book.create_sheet("Förklaring")
    for line in (["Typ", "Betydelse"], ["P", "Projekt"], ["A", "Aktivitet"], ["F", "Förstudie"]):
        words.append(line)
    book.save(path)
    return path


def _chosen(sheet: Any, at: int) -> int:
    """The rows from this one on, and the one after the last."""
    for above, goals in CHOICES:
        top = at
        for goal, rows in goals:
            start = at
            for title, kind, unit, others, end in rows:
                for column, value in enumerate((title, kind, unit, others or None, end, None), 3):
                    sheet.cell(at, column, value)
                at += 1
            _down(sheet, 2, start, at - 1, goal)
        _down(sheet, 1, top, at - 1, above)
    return at


def _down(sheet: Any, column: int, start: int, end: int, text: str) -> None:
    sheet.cell(start, column, text)
    if end > start:
        sheet.merge_cells(start_row=start, end_row=end, start_column=column, end_column=column)


def _heads(sheet: Any, at: int, heads: Sequence[str]) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.border, cell.alignment = Font(bold=True), _ROUND, _WRAP
        cell.fill = PatternFill("solid", fgColor="D9E1F2")


def _wide(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJ", widths, strict=False):
        sheet.column_dimensions[letter].width = width
