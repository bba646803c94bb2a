# ruff: noqa: E501
"""Excel: labels in two rows, goals across the sheet with sums, and a sheet for each department that answers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Border, Font, PatternFill, Side

from tests.bot.documents.others.sheets import framed, landscape_widths

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

# 1: a region's plan with two rows of labels
CARE: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("1. Vården finns nära", [
        ("Mobila team för äldre med hemsjukvård", "Primärvården", "Ambulanssjukvården", "2026-02", "2026-10"),
        ("Digital triagering på fem vårdcentraler", "Primärvården", "Digitaliseringsavdelningen", "2026-01", "2026-06"),
        ("Längre öppettider på jourmottagningen i Almby", "Primärvården", "", "2026-03", "2026-12"),
        ("Förlossningsförberedande kurser på fler språk", "Kvinnokliniken", "Barnmorskemottagningarna", "2026-04", "2026-11")]),
    ("2. Patienten väntar inte i onödan", [
        ("Produktions- och kapacitetsplanering i ortopedin", "Ortopedkliniken", "Ekonomistaben", "2026-01", "2026-09"),
        ("Kvällsmottagning för ögonbottenfoto", "Ögonkliniken", "", "2026-02", "2026-05"),
        ("Gemensam remisshantering för bilddiagnostik", "Röntgenkliniken", "Primärvården", "2026-05", "2026-12"),
        ("Återbudslista via sms", "Patientadministrationen", "", "2026-03", "2026-04"),
        ("Extra utredningsteam för neuropsykiatri", "Barn- och ungdomspsykiatrin", "Elevhälsan i kommunerna", "2026-01", "2026-12")]),
    ("3. Vården är säker", [
        ("Mätning av basala hygienrutiner varje månad", "Vårdhygien", "Samtliga kliniker", "2026-01", "2026-12"),
        ("Läkemedelsgenomgång vid utskrivning", "Läkemedelsenheten", "Slutenvården", "2026-02", "2026-08"),
        ("Fallprevention på medicinavdelningarna", "Medicinkliniken", "", "2026-03", "2026-10"),
        ("Utbildning i suicidprevention", "Psykiatriska kliniken", "Akutkliniken", "2026-09", "2026-11")]),
    ("4. Medarbetarna utvecklas och stannar", [
        ("Kliniskt basår för nya sjuksköterskor", "HR-staben", "Vårdens utvecklingsavdelning", "2026-01", "2026-12"),
        ("Schemamodell med återhämtning efter natt", "Medicinkliniken, Kirurgkliniken", "", "2026-02", "2026-06"),
        ("Fasta läkare i stället för inhyrda på vårdcentralerna", "Primärvården", "HR-staben", "2026-01", "2026-12")]),
]  # fmt: skip


def two_rows_of_labels(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetsplan 2026"
    _title(
        sheet, "Aktivitetsplan 2026", "Hälso- och sjukvårdsnämnden, Region Sydmark", "Version 2, beslutad 2025-12-11"
    )
    upper = ("Mål", "Nr", "Aktivitet", "Ansvar", None, "Tid", None, "Uppföljning", None, None)
    lower = (None, None, None, "Huvudansvarig", "Medverkande", "Start", "Slut", "T1", "T2", "T3")
    for row, labels in ((5, upper), (6, lower)):
        _heads(sheet, row, labels, "BDD7EE")
    for where in ("A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:G5", "H5:J5"):
        sheet.merge_cells(where)
    at = 7
    for number, (goal, rows) in enumerate(CARE, 1):
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for index, (title, *rest) in enumerate(rows, 1):
            _row(sheet, at, (f"{number}.{index}", title, *rest), 2)
            at += 1
    framed(sheet, 7, at - 1, 10)
    landscape_widths(sheet, (24, 6, 46, 28, 28, 10, 10, 8, 8, 8))
    sheet.freeze_panes = "A7"
    book.save(path)
    return path


def _title(sheet: Any, *lines: str) -> None:
    for row, line in enumerate(lines, 1):
        sheet.cell(row, 1, line)
    sheet["A1"].font = Font(bold=True, size=16)


def _heads(sheet: Any, at: int, labels: Sequence[str | None], color: str) -> None:
    for column, text in enumerate(labels, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND


def _row(sheet: Any, at: int, values: Sequence[str | int | None], first: int = 1) -> None:
    for column, value in enumerate(values, first):
        if value not in ("", None):
            sheet.cell(at, column, value)


# 2: a housing company's plan, each goal in a coloured row across and a sum below its rows
HOUSING: list[tuple[str, list[tuple[str, str, str, str, int]]]] = [
    ("Mål 1 – Hyresgästen i fokus", [
        ("Trygghetsronder i Södra kvarteren", "Bosociala avdelningen", "Polisen, Fritidskontoret", "24", 60),
        ("Ny felanmälan i appen", "Kund och uthyrning", "IT-leverantören", "12", 350),
        ("Hyresgästmöten på varje gård", "Fastighetsskötsel", "Hyresgästföreningen", "23", 40),
        ("Sommarjobb för ungdomar i utemiljön", "Fastighetsskötsel", "Arbetsmarknadsenheten", "3", 280)]),
    ("Mål 2 – Friska hus", [
        ("Stambyte Aspvägen 2–8", "Projektavdelningen", "", "1234", 4200),
        ("Radonmätning i markplan", "Teknisk förvaltning", "", "14", 90),
        ("Ventilationskontroll i hela Öster", "Teknisk förvaltning", "", "23", 310),
        ("Nya entréportar på Lindgatan", "Projektavdelningen", "", "3", 740)]),
    ("Mål 3 – Halverad klimatpåverkan", [
        ("Solceller på tre tak", "Projektavdelningen", "Ängelsunds Energi", "23", 1900),
        ("Individuell mätning av varmvatten", "Teknisk förvaltning", "", "34", 620),
        ("Sortering av matavfall i alla miljöhus", "Fastighetsskötsel", "Renhållningsbolaget", "2", 150),
        ("Laddplatser i garaget Navet", "Projektavdelningen", "", "4", 480)]),
    ("Mål 4 – En stark ekonomi", [
        ("Ny finanspolicy", "Ekonomi", "Kommunens finansfunktion", "1", 0),
        ("Översyn av driftavtal", "Ekonomi, Fastighetsskötsel", "", "23", 80),
        ("Hyresförhandling inför nästa år", "VD-staben", "Hyresgästföreningen", "4", 0)]),
]  # fmt: skip


def bands_and_sums(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter"
    _title(sheet, "Affärs- och aktivitetsplan 2026", "Styrelsen, Ängelsunds Bostäder AB")
    heads = ("Aktivitet", "Ansvarig avdelning", "Deltar", "Kv 1", "Kv 2", "Kv 3", "Kv 4", "Budget tkr", "Anmärkning")
    _heads(sheet, 4, heads, "FFE699")
    at, whole = 5, 0
    for goal, rows in HOUSING:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="E7E6E6")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=9)
        for title, unit, others, quarters, cost in rows:
            at += 1
            marks = ["x" if str(number) in quarters else None for number in range(1, 5)]
            _row(sheet, at, (title, unit, others, *marks, cost))
        at += 1
        total = sum(row[4] for row in rows)
        whole += total
        _row(sheet, at, ("Summa", None, None, None, None, None, None, total))
        sheet.cell(at, 1).font = sheet.cell(at, 8).font = Font(italic=True)
        at += 1
    _row(sheet, at, ("Totalt", None, None, None, None, None, None, whole))
    sheet.cell(at, 1).font = sheet.cell(at, 8).font = Font(bold=True)
    framed(sheet, 5, at, 9)
    landscape_widths(sheet, (42, 24, 26, 6, 6, 6, 6, 11, 22))
    book.save(path)
    return path


# 3: a sheet for each department, which answers for all that stands on it
_WAY, _WATER, _PLACES = (
    "Mål 1: Det är lätt att ta sig fram", "Mål 2: Vatten och luft är rena", "Mål 3: Platserna är trivsamma",
)  # fmt: skip
DEPARTMENTS: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Gata", "Gatuavdelningen", [
        ("Bygga om korsningen Storgatan–Järnvägsgatan", _WAY, "Trafikverket", "2026-09-30"),
        ("Måla om övergångsställen vid skolor", _WAY, "", "2026-05-15"),
        ("Separat cykelbana till industriområdet", _WAY, "Näringslivsenheten", "2026-11-15"),
        ("Dammbindning på grusvägar med nytt medel", _WATER, "Vägföreningarna", "2026-06-15"),
        ("Julbelysning med ledlampor", _PLACES, "Handlarföreningen", "2026-11-27")]),
    ("Park", "Parkavdelningen", [
        ("Perennplantering vid stadshuset", _PLACES, "", "2026-06-05"),
        ("Nya gungor för barn med funktionsnedsättning", _PLACES, "Rådet för funktionsrättsfrågor", "2026-08-20"),
        ("Trädvårdsplan för alléerna", _PLACES, "Länsstyrelsen", "2026-12-01"),
        ("Bekämpa jätteloka längs ån", _WATER, "Fiskevårdsområdet", "2026-07-31")]),
    ("VA", "Va-avdelningen", [
        ("Lägga om ledningar i Kvarnbacken", _WATER, "Gatuavdelningen", "2026-10-31"),
        ("Uppströmsarbete mot bilvårdsanläggningar", _WATER, "Miljökontoret", "2026-12-15"),
        ("Slambehandling med lägre energianvändning", _WATER, "", "2026-09-15"),
        ("Dagvattendamm som utflyktsmål", _PLACES, "Parkavdelningen", "2026-10-15")]),
    ("Renhållning", "Renhållningsavdelningen", [
        ("Fastighetsnära insamling i tätorten", _WATER, "Bostadsbolagen", "2026-12-31"),
        ("Rutter utan backning", _WAY, "", "2026-04-30"),
        ("Papperskorgar med sortering i centrum", _PLACES, "Parkavdelningen", "2026-05-29")]),
]  # fmt: skip


def department_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, unit, rows in DEPARTMENTS:
        sheet = book.create_sheet(name)
        sheet["A1"], sheet["A2"] = "Aktivitetsplan 2026", "Tekniska nämnden, Granhults kommun"
        sheet["A1"].font = Font(bold=True, size=14)
        sheet["A3"], sheet["B3"] = "Ansvarig:", unit
        sheet["A3"].font = Font(bold=True)
        _heads(
            sheet,
            5,
            ("Nr", "Aktivitet", "Bidrar till mål", "Samverkan", "Klart", "Läge 30 april", "Läge 31 augusti"),
            "C6E0B4",
        )
        for number, row in enumerate(rows, 1):
            _row(sheet, 5 + number, (number, *row))
        framed(sheet, 6, 12, 7)
        landscape_widths(sheet, (11, 46, 34, 28, 12, 14, 14))
    book.save(path)
    return path
