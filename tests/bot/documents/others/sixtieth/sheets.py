# ruff: noqa: E501
"""Workbooks: a sheet for each unit, one flat sheet with types and follow-up, goals as coloured rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.special import Drawn, expects, in_each_format

_THIN = Side(style="thin", color="A6A6A6")
_BOX = Border(_THIN, _THIN, _THIN, _THIN)


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _BOX
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def _row(sheet: Any, at: int, values: Sequence[Any]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value or None)
        cell.border, cell.alignment = _BOX, Alignment(wrap_text=True, vertical="top")
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


# 1: a sheet for each unit, the unit above the table, the board's goals in a sheet before
_READ, _MEET, _MOVE = "Fler barn och unga läser", "Alla hittar en mötesplats", "Fler rör på sig"
_UNITS: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Bibliotek", "Biblioteken", [
        (_READ, "Sommarboken i samarbete med skolbiblioteken", "Juni–augusti", "Grundskolan"),
        (_READ, "Bokstart: hembesök hos nyblivna föräldrar", "Hela året", "Barnhälsovården"),
        (_MEET, "Meröppet i Hamra filial", "Från mars", ""),
        (_MEET, "Digital fika för seniorer varannan vecka", "Vår och höst", "PRO, SPF")]),
    ("Kulturskola", "Kulturskolan", [
        (_READ, "Skrivarverkstad på höstlovet", "Vecka 44", "Biblioteken"),
        (_MEET, "Öppen scen en gång i månaden", "Februari–december", "Fritidsgårdarna"),
        (_MEET, "Ny terminsavgift med syskonrabatt", "Augusti", ""),
        (_MOVE, "Prova på dans i alla årskurs 3", "Mars–maj", "Grundskolan")]),
    ("Ungdom", "Ungdomsverksamheten", [
        (_MEET, "Öppna fritidsgården Kåken även på söndagar", "Från april", ""),
        (_MEET, "Ungdomsråd med egen budget", "September", "Kommunstyrelsen"),
        (_MEET, "Lovaktiviteter utan avgift", "Alla lov", "Föreningarna"),
        (_MOVE, "Nattidrott på fredagar", "Oktober–december", "Polisen")]),
    ("Anläggning", "Anläggningsenheten", [
        (_MOVE, "Ny belysning i elljusspåret", "Oktober", "Gatuenheten"),
        (_MOVE, "Simskola för vuxna", "Januari–maj", "Simsällskapet"),
        (_MOVE, "Låna sportutrustning på Fritidsbanken", "Från maj", "Arbetsmarknadsenheten"),
        (_MOVE, "Utegym vid Älvkroksbadet", "Juni", "")]),
]  # fmt: skip


def _sheet_per_unit(path: Path) -> Path:
    book = openpyxl.Workbook()
    goals = book.worksheets[0]
    goals.title = "Nämndens mål"
    goals["A1"] = "Kultur- och fritidsnämndens mål 2027"
    goals["A1"].font = Font(bold=True, size=14)
    _heads(goals, 3, ("Mål", "Indikator", "Utfall 2025", "Målvärde 2027"), "E2EFDA")
    for at, row in enumerate(((_READ, "Barnbokslån per invånare 0–17 år", "17,2", "19"),
                              (_MEET, "Besök på bibliotek och fritidsgårdar", "148 300", "155 000"),
                              (_MOVE, "Aktivitetstillfällen i föreningar, 7–20 år", "31 400", "33 000")), 4):  # fmt: skip
        _row(goals, at, row)
    _widths(goals, (32, 42, 14, 14))
    for tab, unit, rows in _UNITS:
        sheet = book.create_sheet(tab)
        sheet["A1"], sheet["A2"] = "Aktivitetsplan 2027", "Kultur- och fritidsnämnden, Älvkroks kommun"
        sheet["A3"], sheet["B3"] = "Enhet:", unit
        sheet["A1"].font, sheet["B3"].font = Font(bold=True, size=14), Font(bold=True)
        _heads(sheet, 5, ("Nämndmål", "Aktivitet", "När", "Samverkan med", "Uppföljning april", "Uppföljning augusti",
                          "Uppföljning december"), "E2EFDA")  # fmt: skip
        for at, row in enumerate(rows, 6):
            _row(sheet, at, (*row, "", "", ""))
        _widths(sheet, (26, 44, 20, 24, 20, 20, 20))
        sheet.freeze_panes = "A6"
    book.save(path)
    return path


# 2: one flat sheet with types, dates, a filter and columns for follow-up, and a sheet of choices
_KF1, _KF2, _KF3 = "En växande kommun", "En hållbar kommun", "En kommun i framkant"
_G1, _G2, _G3, _G4 = ("Gator och vägar håller god standard", "Klimatutsläppen från verksamheten halveras till 2030",
                      "Vattnet är säkert i kran och sjö", "Invånarna får snabba svar")  # fmt: skip
_FLAT: list[tuple[str, str, str, str, str, str, date, date]] = [
    (_KF1, _G1, "Beläggningsprogram för tio gator", "Projekt", "Gata och trafik", "", date(2027, 4, 1), date(2027, 10, 15)),
    (_KF1, _G1, "Inventera brister i gångpassager vid skolor", "Aktivitet", "Gata och trafik", "Utbildningsförvaltningen", date(2027, 2, 1), date(2027, 5, 31)),
    (_KF1, _G1, "Ny bro över Lillån", "Projekt", "Projektavdelningen", "Trafikverket", date(2027, 1, 11), date(2028, 6, 30)),
    (_KF1, _G1, "Byta till LED i gatubelysningen, etapp 3", "Projekt", "Gata och trafik", "Elnätsbolaget", date(2027, 3, 1), date(2027, 11, 30)),
    (_KF1, _G1, "Cykelväg mellan Norrviken och Sjöby", "Förstudie", "Projektavdelningen", "Trafikverket, Regionen", date(2027, 1, 11), date(2027, 9, 30)),
    (_KF2, _G2, "Solceller på Vikingaskolan", "Projekt", "Fastighet", "", date(2027, 2, 15), date(2027, 8, 31)),
    (_KF2, _G2, "Energikartläggning av idrottshallar", "Aktivitet", "Fastighet", "Fritidsförvaltningen", date(2027, 1, 11), date(2027, 6, 30)),
    (_KF2, _G2, "Byta ut dieselbilar i driftorganisationen", "Aktivitet", "Park och drift", "Upphandlingsenheten", date(2027, 1, 11), date(2027, 12, 31)),
    (_KF2, _G2, "Klimatkrav i ramavtal för anläggningsarbeten", "Aktivitet", "Projektavdelningen", "Upphandlingsenheten", date(2027, 3, 1), date(2027, 9, 30)),
    (_KF2, _G2, "Återvunnen asfalt på lågtrafikerade vägar", "Förstudie", "Gata och trafik", "", date(2027, 5, 1), date(2027, 12, 15)),
    (_KF2, _G3, "Byta huvudledning i Storgatan", "Projekt", "VA och avfall", "Gata och trafik", date(2027, 4, 15), date(2027, 11, 15)),
    (_KF2, _G3, "Nytt vattenskyddsområde för Norrsjön", "Projekt", "VA och avfall", "Länsstyrelsen", date(2027, 1, 11), date(2027, 12, 31)),
    (_KF2, _G3, "Läcksökning i centrala Norrviken", "Aktivitet", "VA och avfall", "", date(2027, 2, 1), date(2027, 4, 30)),
    (_KF2, _G3, "Rensa dagvattendiken före höstregnen", "Aktivitet", "Park och drift", "", date(2027, 8, 15), date(2027, 10, 1)),
    (_KF2, _G3, "Reservvatten från grannkommunen", "Förstudie", "VA och avfall", "Sandåkers kommun", date(2027, 3, 1), date(2027, 10, 31)),
    (_KF3, _G4, "Ny felanmälan med karta", "Projekt", "Administrativa avdelningen", "IT-avdelningen", date(2027, 2, 1), date(2027, 9, 1)),
    (_KF3, _G4, "Svarsmallar för de vanligaste frågorna", "Aktivitet", "Administrativa avdelningen", "Kontaktcenter", date(2027, 1, 11), date(2027, 3, 31)),
    (_KF3, _G4, "Fjärravlästa vattenmätare i 600 hushåll", "Projekt", "VA och avfall", "", date(2027, 3, 1), date(2027, 12, 15)),
    (_KF3, _G4, "Publicera plogningen i realtid på webbplatsen", "Aktivitet", "Park och drift", "Kommunikationsavdelningen", date(2027, 9, 1), date(2027, 11, 15)),
    (_KF3, _G4, "Kundundersökning om renhållningen", "Aktivitet", "", "Kontaktcenter", date(2027, 5, 1), date(2027, 6, 30)),
]  # fmt: skip
_LETTERS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}


def _flat(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter 2027"
    sheet["A1"], sheet["A2"] = "Tekniska nämndens aktivitetsplan 2027", "Norrvikens kommun, version 2026-11-30"
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 4, ("Nr", "KF-mål", "Nämndmål", "Aktivitet", "Typ", "Ansvarig avdelning", "Samverkan", "Startdatum",
                      "Slutdatum", "Status T1", "Status T2", "Status T3", "Kommentar"), "BDD7EE")  # fmt: skip
    for at, row in enumerate(_FLAT, 5):
        _row(sheet, at, (at - 4, *row, "", "", "", ""))
    last = 4 + len(_FLAT)
    sheet.auto_filter.ref = f"A4:M{last}"
    sheet.freeze_panes = "E5"
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$5")
    sheet.add_data_validation(choice)
    choice.add(f"J5:L{last}")
    _widths(sheet, (5, 20, 30, 44, 12, 24, 24, 12, 12, 11, 11, 11, 30))
    lists = book.create_sheet("Listor")
    for line in (
        ("Status", "Typ"),
        ("Ej påbörjad", "Aktivitet"),
        ("Pågår", "Projekt"),
        ("Klar", "Förstudie"),
        ("Avbruten", None),
    ):
        lists.append(line)
    book.save(path)
    return path


# 3: the goals as coloured rows over the table's width
_BANDS: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1: Kommunen är en attraktiv arbetsgivare", [
        ("Ny introduktion för alla chefer", "HR-enheten", "", "april"),
        ("Lönekartläggning med handlingsplan", "HR-enheten", "Ekonomienheten", "juni"),
        ("Avslutssamtal i digital form", "HR-enheten", "", "februari"),
        ("Karriärmässa på gymnasiet", "Kommunikationsenheten", "HR-enheten", "oktober")]),
    ("Mål 2: Företagen växer i Västerhult", [
        ("En väg in för företagsärenden", "Näringslivsenheten", "Miljöenheten, Byggenheten", "maj"),
        ("Företagsbesök varannan vecka", "Näringslivsenheten", "Kommunledningen", "löpande"),
        ("Upphandlingsskola för små företag", "Ekonomienheten", "Näringslivsenheten", "september"),
        ("Detaljplan för nytt verksamhetsområde vid väg 41", "Planenheten", "Näringslivsenheten", "december")]),
    ("Mål 3: Kommunen står emot störningar", [
        ("Uppdatera planen för extraordinära händelser", "Säkerhetssamordnare", "Räddningstjänsten", "mars"),
        ("Öva krisledningsnämnden", "Säkerhetssamordnare", "Samtliga förvaltningar", "november"),
        ("Reservkraft i kommunhuset", "Fastighetsenheten", "", "augusti"),
        ("Flerfaktorsinloggning för alla förtroendevalda", "IT-enheten", "Kansliet", "januari")]),
    ("Mål 4: Ekonomin är i balans", [
        ("Ny modell för uppföljning av investeringar", "Ekonomienheten", "", "mars"),
        ("Gå igenom alla hyresavtal för externa lokaler", "Fastighetsenheten", "Ekonomienheten", "juni"),
        ("Minska antalet programlicenser", "IT-enheten", "", "september"),
        ("Digitala fakturor från samtliga leverantörer", "Ekonomienheten", "Kommunikationsenheten", "december")]),
]  # fmt: skip


def _bands(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026, kommunledningskontoret", "Kommunstyrelsen, Västerhults kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 4, ("Aktivitet", "Ansvarig", "Samverkan", "Klart", "Läge", "Kommentar"), "FFFFFF")
    at = 5
    for goal, rows in _BANDS:
        sheet.cell(at, 1, goal).font = Font(bold=True, color="FFFFFF")
        for column in range(1, 7):
            sheet.cell(at, column).fill = PatternFill("solid", fgColor="305496")
        for number, row in enumerate(rows, at + 1):
            _row(sheet, number, (*row, "", ""))
        at += len(rows) + 1
    sheet.cell(at + 1, 1, "Läge fylls i efter april, augusti och december: grön, gul eller röd.").font = Font(
        italic=True
    )
    sheet.print_title_rows = "4:4"
    _widths(sheet, (48, 24, 28, 12, 10, 34))
    book.save(path)
    return path


SHEETS: list[Drawn] = [
    *in_each_format("sixtieth_sheets", "en flik för varje enhet efter en flik med målen", [
        wanted for _, unit, rows in _UNITS for goal, title, _, others in rows
        for wanted in expects(goal, [(title, "", unit, others)], "*")],
        {"xlsx": _sheet_per_unit}, activities="16", year="2027"),
    *in_each_format("sixtieth_sheets", "en flik med två nivåer av mål, typ och tre statusspalter", [
        wanted for _, goal, title, kind, unit, others, _, _ in _FLAT
        for wanted in expects(goal, [(title, _LETTERS[kind], unit, others)], "*" if unit else "?")],
        {"xlsx": _flat}, activities="20", year="2027"),
    *in_each_format("sixtieth_sheets", "målen som färgade rader", [
        wanted for goal, rows in _BANDS
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, _ in rows], "*")],
        {"xlsx": _bands}, activities="16", year="2026"),
]  # fmt: skip
