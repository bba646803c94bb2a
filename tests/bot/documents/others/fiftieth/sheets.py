# ruff: noqa: E501
"""Ticks, cards, two levels of goals and a wheel of the year in Excel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from tests.bot.documents.others.fiftieth.rows import Group

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_TOP = Alignment(wrap_text=True, vertical="top")


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text or None)
        cell.font, cell.fill, cell.border, cell.alignment = (
            Font(bold=True),
            PatternFill("solid", fgColor=color),
            _ROUND,
            _TOP,
        )


def _framed(sheet: Any, first: int, last: int, columns: int) -> None:
    for row in sheet.iter_rows(min_row=first, max_row=last, max_col=columns):
        for cell in row:
            cell.border, cell.alignment = _ROUND, _TOP


def _laid_out(sheet: Any, widths: Sequence[int], freeze: str) -> None:
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.freeze_panes = freeze


# 5: a rural municipality that ticks who answers, the goal told once
_WHO = ("Kommunledning", "Barn och utbildning", "Vård och omsorg", "Samhällsbyggnad", "Kultur och fritid")
TICKS: list[Group] = [
    ("Det är lätt att bo kvar i byn", [
        ("Mobilt servicekontor i fem byar", "", "Kommunledning", "", "2027-04-01"),
        ("Hemtjänst med egen bas i Norrbyn", "", "Vård och omsorg", "", "2027-09-01"),
        ("Samordnade varutransporter till lanthandlarna", "", "Samhällsbyggnad", "", "2027-11-30"),
        ("Bokbuss med utökad turlista", "", "Kultur och fritid", "", "2027-08-16")]),
    ("Unga vill flytta hem", [
        ("Sommarjobb för alla sextonåringar", "", "Barn och utbildning", "", "2027-06-14"),
        ("Hemvändarkväll i mellandagarna", "", "Kommunledning;Kultur och fritid", "", "2027-12-28"),
        ("Tomter till självkostnadspris", "", "Samhällsbyggnad", "", "2027-05-31"),
        ("Distansstudier på lärcentrum", "", "Barn och utbildning", "", "2027-08-20")]),
    ("Besökarna stannar längre", [
        ("Ställplatser vid tre badplatser", "", "Samhällsbyggnad", "", "2027-06-01"),
        ("Kulturstig mellan bruken", "", "Kultur och fritid", "", "2027-09-30"),
        ("Gemensam evenemangskalender", "", "Kommunledning;Kultur och fritid", "", "2027-03-01"),
        ("Toaletter utmed skoterleden", "", "Samhällsbyggnad", "", "2027-12-01")]),
    ("Vi klarar en kris tillsammans", [
        ("Trygghetspunkter i bygdegårdarna", "", "Kommunledning", "", "2027-10-15"),
        ("Reservkraft på äldreboendet Solgläntan", "", "Vård och omsorg;Samhällsbyggnad", "", "2027-11-15"),
        ("Krislåda till varje skola", "", "Barn och utbildning", "", "2027-05-15"),
        ("Lista över byarnas egna resurser", "", "Kommunledning", "", "2027-02-28")]),
]  # fmt: skip


def ticks(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan 2027"
    sheet["A1"], sheet["A2"] = "Handlingsplan för landsbygden 2027", "Kommunstyrelsen, Ljusforsa kommun"
    sheet["A1"].font = Font(bold=True, size=15)
    _heads(sheet, 4, ("Mål", "Aktivitet", "Ansvarig förvaltning", "", "", "", "", "Klart", "Status"), "E2EFDA")
    _heads(sheet, 5, ("", "", *_WHO, "", ""), "E2EFDA")
    sheet.merge_cells("C4:G4")
    for letter in "ABHI":
        sheet.merge_cells(f"{letter}4:{letter}5")
    for column in range(3, 8):
        sheet.cell(5, column).alignment = Alignment(text_rotation=90)
    at = 6
    for goal, rows in TICKS:
        for index, (title, _, units, _, time) in enumerate(rows):
            marks = ["x" if who in units.split(";") else None for who in _WHO]
            for column, value in enumerate((None if index else goal, title, *marks, time, None), 1):
                sheet.cell(at, column, value)
            at += 1
    _framed(sheet, 6, at - 1, 9)
    _laid_out(sheet, (28, 44, 6, 6, 6, 6, 6, 13, 16), "C6")
    book.save(path)
    return path


# 6: a housing company's cards, one below another
CARDS: list[Group] = [
    ("Affärsmål 1 – Det är tryggt på våra gårdar", [
        ("Byta låssystem i källare och förråd", "", "Teknikavdelningen", "", "2027-10-29"),
        ("Gårdsvärdar i området Ekängen", "", "Förvaltningen", "Hyresgästföreningen", "2027-05-03"),
        ("Trygghetsbesiktning av elva gårdar", "", "Förvaltningen", "Polisen", "2027-04-16"),
        ("Grannsamverkan i varje trapphus", "", "Bosociala teamet", "", "2027-12-10"),
        ("Nya entréer på Skolgatan", "", "Projektavdelningen", "", "2027-11-26")]),
    ("Affärsmål 2 – Husen drar mindre energi", [
        ("Värmepumpar i kvarteret Draken", "", "Projektavdelningen", "Forsa Energi AB", "2027-09-30"),
        ("Individuell mätning av varmvatten", "", "Teknikavdelningen", "", "2027-08-31"),
        ("Energironder med hyresgäster", "", "Förvaltningen", "", "2027-03-19"),
        ("Injustering av ventilation i höghusen", "", "Teknikavdelningen", "", "2027-06-18"),
        ("Laddplatser vid fyra parkeringar", "", "Projektavdelningen", "Forsa Energi AB", "2027-05-28")]),
    ("Affärsmål 3 – Det är enkelt att vara kund", [
        ("Felanmälan i appen med bild", "", "Kundcenter", "IT-avdelningen", "2027-02-26"),
        ("Visningsfilmer på lediga lägenheter", "", "Uthyrningen", "", "2027-04-30"),
        ("Avtal på lätt svenska", "", "Uthyrningen", "Bosociala teamet", "2027-06-11"),
        ("Kvällsöppet kundcenter en gång i veckan", "", "Kundcenter", "", "2027-01-18")]),
]  # fmt: skip


def cards(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetskort"
    sheet["A1"], sheet["A2"] = "Affärsplan 2027", "Styrelsen, AB Forsabostäder"
    sheet["A1"].font = Font(bold=True, size=16)
    at = 4
    for goal, rows in CARDS:
        sheet.cell(at, 1, goal).font = Font(bold=True, size=13)
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=4)
        at += 2
        for title, _, unit, others, time in rows:
            for line in (
                ("Aktivitet", title, None, None),
                ("Ansvarig", unit, "Klart", time),
                ("Samverkan", others or None, "Status", None),
            ):
                for column, value in enumerate(line, 1):
                    cell = sheet.cell(at, column, value)
                    cell.border, cell.alignment = _ROUND, _TOP
                    cell.font = Font(bold=column in (1, 3))
                if line[0] == "Aktivitet":
                    sheet.cell(at, 1).fill = sheet.cell(at, 2).fill = PatternFill("solid", fgColor="FCE4D6")
                    sheet.merge_cells(start_row=at, end_row=at, start_column=2, end_column=4)
                at += 1
            at += 1
    _laid_out(sheet, (14, 36, 12, 18), "A4")
    book.save(path)
    return path


# 7: a board for schools with the council's goals and its own, last year's follow-up in a sheet of its own
LEVELS: list[tuple[str, list[Group]]] = [
    ("En skola att lita på", [
        ("Eleverna når målen i matematik", [
            ("Mattelyft för lärare i årskurs 4–6", "P", "Grundskolan", "Högskolan", "2027-06-10"),
            ("Extra räknetid på fritids", "A", "Fritidshemmen", "", "2027-12-17"),
            ("Gemensamma prov i årskurs 5", "A", "Grundskolan;Kvalitetsenheten", "", "2027-05-21"),
            ("Sommarskola för årskurs 8", "A", "Grundskolan", "Arbetsmarknadsenheten", "2027-08-06")]),
        ("Skolorna är fria från kränkningar", [
            ("Trygghetsenkät två gånger per läsår", "A", "Kvalitetsenheten", "", "2027-11-12"),
            ("Utbildning för elevskyddsombud", "A", "Elevhälsan", "Elevråden", "2027-09-24"),
            ("Mobilfria skolgårdar", "P", "Rektorsgruppen", "", "2027-08-16"),
            ("Översyn av skolgårdarnas utformning", "F", "Lokalenheten", "Tekniska kontoret", "2027-10-29")])]),
    ("En god start i livet", [
        ("Förskolans grupper är lagom stora", [
            ("Flytta två avdelningar till Ängsvik", "P", "Förskolan;Lokalenheten", "", "2027-08-02"),
            ("Tak för gruppstorlek på småbarnsavdelningar", "A", "Förskolan", "", "2027-09-01"),
            ("Vikariepool för förskolan", "A", "Bemanningsenheten", "Förskolan", "2027-03-01")]),
        ("Språket utvecklas tidigt", [
            ("Bokpåse till alla treåringar", "A", "Förskolan", "Biblioteken", "2027-04-23"),
            ("Språkpiloter på varje förskola", "A", "Förskolan", "", "2027-10-15"),
            ("Modersmålsstöd på distans", "F", "Modersmålsenheten", "", "2027-06-30")])]),
    ("En attraktiv arbetsgivare", [
        ("Sjukfrånvaron minskar", [
            ("Hälsosamtal efter tredje sjuktillfället", "A", "HR-stödet", "Företagshälsan", "2027-12-17"),
            ("Schemaläggning med återhämtning", "P", "Rektorsgruppen", "HR-stödet", "2027-08-09"),
            ("Ljudmätning i matsalar", "A", "Lokalenheten", "", "2027-05-07")])]),
]  # fmt: skip


def levels(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2027"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2027", "Barn- och utbildningsnämnden, Kvarnsunds kommun"
    sheet.merge_cells("A1:J1")
    sheet.merge_cells("A2:J2")
    sheet["A1"].font = Font(bold=True, size=16)
    heads = (
        "Fullmäktiges mål",
        "Nämndens mål",
        "Nr",
        "Aktivitet",
        "A/P/F",
        "Drivs av",
        "Tillsammans med",
        "Klart",
        "Läge delår",
        "Läge helår",
    )
    _heads(sheet, 4, heads, "FFE699")
    at, number = 5, 0
    for above, groups in LEVELS:
        top = at
        sheet.cell(at, 1, above)
        for goal, rows in groups:
            start, number = at, number + 1
            sheet.cell(at, 2, goal)
            for index, (title, kind, units, others, time) in enumerate(rows, 1):
                values = (f"{number}.{index}", title, kind, units.replace(";", "\n"), others or None, time, None, None)
                for column, value in enumerate(values, 3):
                    sheet.cell(at, column, value)
                at += 1
            sheet.merge_cells(start_row=start, end_row=at - 1, start_column=2, end_column=2)
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    _framed(sheet, 5, at - 1, 10)
    _laid_out(sheet, (20, 24, 6, 40, 7, 20, 20, 12, 12, 12), "A5")
    last = book.create_sheet("Uppföljning 2026")
    _heads(last, 1, ("Aktivitet", "Drivs av", "Utfall"), "D9D9D9")
    for row in (
        ["Ny modell för resursfördelning", "Kvalitetsenheten", "Klar"],
        ["Bygga om köket på Vikskolan", "Lokalenheten", "Klar"],
    ):
        last.append(row)
    book.save(path)
    return path


# 8: a small municipality's wheel of the year: months down the side, the goals told above and referred to
_WHEEL_GOALS = (
    "Mål 1: Ekonomin är i ordning",
    "Mål 2: Invånarna får svar direkt",
    "Mål 3: Byarna har service hela året",
)
_WHEEL: Sequence[tuple[str, Sequence[tuple[str, str, int]]]] = (
    ("Januari", (("Gå igenom alla abonnemang", "Ekonomikontoret", 1), ("Ny telefonslinga på kommunens växel", "Kansliet", 2))),
    ("Februari", (("Bokslutsdialog med varje chef", "Ekonomikontoret", 1), ("Enkät till bygdens föreningar", "Utvecklingskontoret", 3))),
    ("Mars", (("Testa svarstider per e-post", "Kansliet", 2),)),
    ("April", (("Avtal med ombud för paket och apotek", "Utvecklingskontoret", 3), ("Attestutbildning", "Ekonomikontoret", 1))),
    ("Maj", (("Sommaröppet servicekontor i hamnen", "Kansliet", 3),)),
    ("Juni", (("Frågor och svar på hemsidan skrivs om", "Kansliet", 2),)),
    ("Augusti", (("Försäljning av tomma lokaler", "Fastighetskontoret", 1), ("Bymöten i fem byar", "Utvecklingskontoret", 3))),
    ("September", (("Drop-in hos bygglovshandläggaren", "Byggkontoret", 2),)),
    ("Oktober", (("Gemensam beställning av vinterväghållning", "Fastighetskontoret", 3), ("Prova kvällsöppen telefontid", "", 2))),
    ("November", (("Jämförelse av kostnader med grannkommunerna", "Ekonomikontoret", 1),)),
)  # fmt: skip


def wheel_told() -> list[Group]:
    return [
        (_WHEEL_GOALS[goal - 1], [(title, "", unit, "", month)]) for month, rows in _WHEEL for title, unit, goal in rows
    ]


def wheel(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Årshjul"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2027 – årshjul", "Kommunstyrelsen, Hedgårds kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    for at, goal in enumerate(_WHEEL_GOALS, 4):
        sheet.cell(at, 1, goal)
    _heads(sheet, 8, ("Månad", "Vad ska göras", "Vem gör det", "Mål", "Gjort"), "DDEBF7")
    at = 9
    for month, rows in _WHEEL:
        start = at
        sheet.cell(at, 1, month)
        for title, unit, number in rows:
            for column, value in enumerate((title, unit or None, f"Mål {number}", None), 2):
                sheet.cell(at, column, value)
            at += 1
        if at - start > 1:
            sheet.merge_cells(start_row=start, end_row=at - 1, start_column=1, end_column=1)
    _framed(sheet, 9, at - 1, 5)
    _laid_out(sheet, (14, 46, 24, 10, 10), "A9")
    book.save(path)
    return path
