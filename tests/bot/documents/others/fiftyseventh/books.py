# ruff: noqa: E501
"""Excel: a filtered list among other sheets, a sheet for each unit, and goals as rows under two header rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.fiftyseventh.rows import Group

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text or None)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = _WRAPPED


def _row(sheet: Any, at: int, values: Sequence[object]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value or None)
        cell.border, cell.alignment = _ROUND, _WRAPPED


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width


# 1: an environmental office's list with filters, hours and dates, among instructions and sums

ENVIRONMENT: list[Group] = [
    ("Rent vatten i sjöar och brunnar", [
        ("Tillsyn av 180 enskilda avlopp runt Långsjön", "A", "Vattengruppen", "", "2026-03-01 2026-10-31 900"),
        ("Provta enskilda brunnar i Vik", "A", "Vattengruppen", "VA-bolaget", "2026-05-01 2026-09-15 120"),
        ("Åtgärdsplan mot övergödning i Kyrkviken", "P", "Vattengruppen", "Vattenrådet", "2026-01-15 2026-12-15 300"),
        ("Utreda vattenskyddsområde för Åsby", "F", "Naturgruppen", "", "2026-02-01 2026-06-30 160"),
        ("Kontroll av oljeavskiljare på verkstäder", "A", "Industrigruppen", "Räddningstjänsten", "2026-08-15 2026-11-30 210")]),
    ("Giftfri vardag", [
        ("Kemikalietillsyn i leksaksbutiker", "A", "Industrigruppen", "", "2026-10-01 2026-12-01 140"),
        ("Inventera förorenad mark vid gamla sågverk", "P", "Industrigruppen", "Länsstyrelsen", "2026-04-01 2026-11-15 400"),
        ("Informationsträffar om byggvaror med farliga ämnen", "A", "Hälsoskyddsgruppen", "Byggenheten", "2026-03-15 2026-05-15 60"),
        ("Kartlägga PFAS vid brandövningsplatser", "F", "Naturgruppen", "Räddningstjänsten", "2026-01-10 2026-08-31 220")]),
    ("Säker mat", [
        ("Kontroll av samtliga skolkök", "A", "Livsmedelsgruppen", "", "2026-01-15 2026-12-15 350"),
        ("Spårbarhet av ekologiska varor i butik", "A", "Livsmedelsgruppen", "", "2026-02-15 2026-04-30 110"),
        ("Digital ansökan om registrering av livsmedelsverksamhet", "P", "Verksamhetsstöd", "IT-enheten", "2026-03-01 2026-09-30 180"),
        ("Kontrollprojekt om allergener på restauranger", "P", "Livsmedelsgruppen", "Grannkommunerna", "2026-08-20 2026-11-20 160")]),
    ("God inomhusmiljö", [
        ("Radonmätning i flerbostadshus", "A", "Hälsoskyddsgruppen", "Fastighetsägarna", "2026-01-15 2026-04-30 200"),
        ("Tillsyn av ventilation på förskolor", "A", "Hälsoskyddsgruppen", "", "2026-02-01 2026-06-15 240"),
        ("Bullermätning vid skolgårdar nära riksvägen", "A", "Hälsoskyddsgruppen", "Gatuenheten", "2026-09-01 2026-10-31 90"),
        ("Värmekartläggning av äldreboenden", "F", "Naturgruppen", "Omsorgsförvaltningen", "2026-05-15 2026-09-01 130")]),
]  # fmt: skip
_KINDS = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}


def filtered(path: Path) -> Path:
    book = openpyxl.Workbook()
    _told_how(book.worksheets[0])
    sheet = book.create_sheet("VP 2026")
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Miljönämnden, Vinterby kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    _heads(sheet, 4, ("Nr", "Vad ska göras", "Typ", "Grupp som ansvarar", "Nämndens mål", "Stöd från", "Start", "Slut",
                      "Timmar", "Läge", "Notering"), "C6E0B4")  # fmt: skip
    at = 5
    for goal, rows in ENVIRONMENT:
        for title, kind, unit, others, time in rows:
            start, end, hours = time.split()
            _row(sheet, at, (at - 4, title, _KINDS[kind], unit, goal, others, date.fromisoformat(start),
                             date.fromisoformat(end), int(hours), "Ej startad", None))  # fmt: skip
            at += 1
    sheet.auto_filter.ref = f"A4:K{at - 1}"
    sheet.freeze_panes = "C5"
    _widths(sheet, (5, 44, 11, 22, 26, 22, 12, 12, 9, 12, 24))
    choice = DataValidation(type="list", formula1="=Val!$C$2:$C$5")
    sheet.add_data_validation(choice)
    choice.add(f"J5:J{at - 1}")
    hours_sheet = book.create_sheet("Timmar per grupp")
    _heads(hours_sheet, 1, ("Grupp", "Planerade timmar", "Tillgängliga timmar"), "C6E0B4")
    for number, (unit, planned) in enumerate(_hours().items(), 2):
        _row(hours_sheet, number, (unit, planned, 1400))
    values = book.create_sheet("Val")
    for line in (("Typ", "Grupp", "Läge"), ("Aktivitet", "Vattengruppen", "Ej startad"),
                 ("Projekt", "Industrigruppen", "Pågår"), ("Förstudie", "Livsmedelsgruppen", "Klar"),
                 (None, "Hälsoskyddsgruppen", "Utgår")):  # fmt: skip
        values.append(line)
    book.active = 1
    book.save(path)
    return path


def _told_how(sheet: Any) -> None:
    sheet.title = "Läs först"
    for line in ("Så används listan", "Filtrera på din grupp i kolumn D.",
                 "Ändra läget i kolumn J senast den 5 maj, 5 september och 10 januari.",
                 "Nya rader läggs sist. Ta inte bort rader, sätt läget Utgår."):  # fmt: skip
        sheet.append([line])
    sheet["A1"].font = Font(bold=True, size=13)
    sheet.column_dimensions["A"].width = 80


def _hours() -> dict[str, int]:
    found: dict[str, int] = {}
    for _, rows in ENVIRONMENT:
        for _, _, unit, _, time in rows:
            found[unit] = found.get(unit, 0) + int(time.split()[2])
    return found


# 2: a building committee's workbook: a sheet for each unit, who answers named once above the table

BUILDING: list[tuple[str, str, list[Group]]] = [
    ("Bygglov", "Bygglovsenheten", [
        ("Nämndmål 1: Besked i tid", [
            ("Startbesked inom fem arbetsdagar för enkla ärenden", "A", "Bygglovsenheten", "", "Q1–Q4"),
            ("Byggarlunch för återkommande sökande", "A", "Bygglovsenheten", "Näringslivskontoret", "Q2, Q4"),
            ("Automatisk kontroll av att ansökan är komplett", "P", "Bygglovsenheten", "IT-enheten", "Q3")]),
        ("Nämndmål 3: Tillgängligt för alla", [
            ("Tillsyn av enkelt avhjälpta hinder i butiker", "A", "Bygglovsenheten", "", "Q2–Q3"),
            ("Kontroll av hissar utan besiktning", "A", "Bygglovsenheten", "", "Q1")])]),
    ("Plan", "Planenheten", [
        ("Nämndmål 1: Besked i tid", [
            ("Ny rutin för planbesked", "A", "Planenheten", "Juristfunktionen", "Q1"),
            ("Start-pm till alla nya detaljplaner", "A", "Planenheten", "", "Q1–Q4")]),
        ("Nämndmål 2: En stad som håller", [
            ("Detaljplan för kvarteret Garvaren", "P", "Planenheten", "Exploateringsenheten", "Q2–Q4"),
            ("Översyn av planer från 1970-talet i Sjövik", "F", "Planenheten", "", "Q3–Q4"),
            ("Skyfallskartering som planunderlag", "P", "Planenheten", "VA-enheten", "Q2")])]),
    ("Kart och mät", "Kart- och mätenheten", [
        ("Nämndmål 1: Besked i tid", [
            ("Leverera nybyggnadskarta inom två veckor", "A", "Kart- och mätenheten", "", "Q1–Q4"),
            ("Beställning av kartor via e-tjänst", "P", "Kart- och mätenheten", "Kontaktcenter", "Q2")]),
        ("Nämndmål 2: En stad som håller", [
            ("Flygfotografera tätorterna", "A", "Kart- och mätenheten", "", "Q2"),
            ("Utreda gemensam geodataplattform", "F", "Kart- och mätenheten", "Grannkommunerna", "Q4")])]),
]  # fmt: skip


def units_apart(path: Path) -> Path:
    book = openpyxl.Workbook()
    front = book.worksheets[0]
    front.title = "Framsida"
    for line in ("Verksamhetsplan 2026", "Byggnadsnämnden, Storviks kommun", "Antagen 2025-12-16 § 203",
                 "Ett blad för varje enhet. Typ: A = aktivitet, P = projekt, F = förstudie."):  # fmt: skip
        front.append([line])
    front["A1"].font = Font(bold=True, size=18)
    front.column_dimensions["A"].width = 70
    for tab, unit, groups in BUILDING:
        sheet = book.create_sheet(tab)
        sheet["A1"], sheet["B1"] = "Ansvarig enhet", unit
        sheet["A2"], sheet["B2"] = "År", 2026
        for name in ("A1", "A2"):
            sheet[name].font = Font(bold=True)
        _heads(sheet, 4, ("Mål", "Aktivitet", "Typ", "Samarbete med", "Kvartal", "Uppföljning T1", "Uppföljning T2",
                          "Uppföljning T3"), "FCE4D6")  # fmt: skip
        at = 5
        for goal, rows in groups:
            for title, kind, _, others, time in rows:
                _row(sheet, at, (goal, title, kind, others, time, None, None, None))
                at += 1
        _widths(sheet, (30, 46, 6, 24, 11, 18, 18, 18))
    book.save(path)
    return path


# 3: a compulsory school office's sheet with two header rows, the goals as rows across it

SCHOOLS: list[Group] = [
    ("Mål 1. Kunskapsresultaten förbättras", [
        ("Läslyftet för lärare i årskurs 4–6", "", "Utvecklingsavdelningen", "Högskolan", "Hela året"),
        ("Analyskonferens efter varje betygsättning", "", "Skolområdescheferna", "", "Januari, juni"),
        ("Extra speciallärare på tre skolor", "", "Centrala barn- och elevhälsan", "", "Augusti"),
        ("Digitala nationella prov, genrep", "", "Systemgruppen;Rektorerna", "", "Mars"),
        ("Gemensam bank med provuppgifter i matematik", "", "Utvecklingsavdelningen", "Förstelärarna", "Oktober")]),
    ("Mål 2. Alla är i skolan", [
        ("Närvarorutin i tre steg", "", "Centrala barn- och elevhälsan", "Socialtjänsten", "Februari"),
        ("Hemmalag för elever med lång frånvaro", "", "Centrala barn- och elevhälsan", "", "September"),
        ("Frukost i matsalen på sex skolor", "", "Måltidsavdelningen", "Föreningar", "Augusti"),
        ("Månadsstatistik till rektorer", "", "Systemgruppen", "", "April")]),
    ("Mål 3. Fritidshemmen håller hög kvalitet", [
        ("Ramtid för planering på alla fritidshem", "", "Skolområdescheferna", "", "Augusti"),
        ("Nätverk för lärare i fritidshem", "", "Utvecklingsavdelningen", "Grannkommunerna", "Hela året"),
        ("Idrottsskola på eftermiddagar", "", "", "Idrottsföreningarna", "September")]),
    ("Mål 4. Lokalerna stödjer lärandet", [
        ("Lokalförsörjningsplan för 2027–2036", "", "Lokalgruppen", "Fastighetskontoret", "November"),
        ("Upprusta skolgården vid Granskolan", "", "Lokalgruppen", "Parkenheten", "Juni"),
        ("Inventera behov av grupprum", "", "Lokalgruppen;Rektorerna", "", "Maj")]),
]  # fmt: skip


def two_heads(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetsplan"
    sheet["A1"], sheet["A2"] = "Aktivitetsplan till verksamhetsplan 2026", "Grundskolenämnden, Åslunda kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 4, ("Plan", "", "", "", "", "Läge april", "", "Läge augusti", ""), "B4C7E7")
    for cells in ("A4:E4", "F4:G4", "H4:I4"):
        sheet.merge_cells(cells)
    _heads(sheet, 5, ("Nr", "Aktivitet", "Ansvarig", "Medverkar", "När", "Status", "Kommentar", "Status", "Kommentar"),
           "DAE3F3")  # fmt: skip
    at = 6
    for number, (goal, rows) in enumerate(SCHOOLS, 1):
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="EDEDED")
        sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=9)
        for index, (title, _, unit, others, time) in enumerate(rows, 1):
            at += 1
            _row(sheet, at, (f"{number}.{index}", title, unit.replace(";", "\n"), others, time))
        at += 1
    _widths(sheet, (6, 44, 26, 22, 15, 10, 24, 10, 24))
    sheet.print_title_rows = "4:5"
    sheet.page_setup.orientation = "landscape"
    budget = book.create_sheet("Budget")
    _heads(budget, 1, ("Verksamhet", "2025", "2026", "Förändring"), "DAE3F3")
    for line in (("Grundskola", 412.3, 421.9, 9.6), ("Fritidshem", 61.0, 62.4, 1.4), ("Elevhälsa", 28.8, 30.1, 1.3)):
        budget.append(line)
    book.save(path)
    return path


def owned(book: Sequence[tuple[str, str, list[Group]]]) -> list[Group]:
    return [group for _, _, groups in book for group in groups]
