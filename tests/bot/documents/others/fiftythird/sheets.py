# ruff: noqa: E501
"""Excel lists with one row an activity, a sheet for each unit, two rows of headers, and a list saved as csv."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, in_each_format

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)


def _heads(sheet: Any, at: int, heads: Sequence[str | None], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def _line(sheet: Any, at: int, values: Sequence[object]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value or None)
        cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLM", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"


def _units(text: str) -> str:
    return text.replace(", ", ";").replace("/", ";")


# 6: culture and leisure: the owner before the activity, the goal after it, types written out
_MOVE, _READ, _MEET, _EARTH = ("Fler barn och unga rör på sig", "Läslusten ökar", "Alla har en mötesplats nära",
                               "Verksamheten är hållbar")  # fmt: skip
_CULTURE: list[tuple[str, str, str, str, str, str, str, int]] = [
    ("Fritidsanläggningar", "Belysa motionsspåret vid Tallåsen", _MOVE, "Skidklubben", "Projekt", "apr", "okt", 650),
    ("Föreningsservice", "Prova på-dag för årskurs 4", _MOVE, "Grundskolan", "Aktivitet", "aug", "sep", 80),
    ("Föreningsservice", "Nya bidragsregler för lovaktiviteter", _MOVE, "", "Aktivitet", "jan", "apr", 0),
    ("Fritidsanläggningar", "Konstgräs på Forsvallen", _MOVE, "Fastighetsavdelningen", "Förstudie", "mar", "dec", 120),
    ("Badhuset", "Gratis simskola för alla sexåringar", _MOVE, "Förskolan", "Aktivitet", "jan", "jun", 210),
    ("Biblioteket", "Bokstart hemma hos nyblivna föräldrar", _READ, "Barnavårdscentralen", "Aktivitet", "jan", "dec", 95),
    ("Biblioteket", "Läsombud på äldreboenden", _READ, "Äldreomsorgen", "Projekt", "feb", "nov", 140),
    ("Biblioteket", "Bokbuss till byarna två dagar i veckan", _READ, "", "Aktivitet", "jan", "dec", 310),
    ("Biblioteket, Kulturskolan", "Skrivarverkstad på sommarlovet", _READ, "", "Aktivitet", "jun", "aug", 60),
    ("Ungdomsverksamheten", "Fritidsgård på lördagar i Bruket", _MEET, "Bostadsbolaget", "Projekt", "jan", "jun", 275),
    ("Ungdomsverksamheten", "Ungdomsråd med egen budget", _MEET, "Kommunkansliet", "Aktivitet", "feb", "dec", 100),
    ("Kulturskolan", "El Sistema i två skolor", _MEET, "Grundskolan", "Projekt", "aug", "dec", 180),
    ("Konsthallen", "Visningar på lätt svenska", _MEET, "SFI", "Aktivitet", "mar", "nov", 25),
    ("", "Öppna Folkets hus för studiecirklar", _MEET, "Studieförbunden", "Aktivitet", "sep", "dec", 40),
    ("Badhuset", "Återvinna värme ur duschvattnet", _EARTH, "Energibolaget", "Förstudie", "jan", "maj", 90),
    ("Föreningsservice", "Fritidsbank för idrottsutrustning", _EARTH, "Arbetsmarknadsenheten", "Projekt", "mar", "sep", 230),
    ("Fritidsanläggningar", "Byta gräsklippare mot robotar", _EARTH, "", "Aktivitet", "apr", "maj", 340),
]  # fmt: skip


def _culture(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter 2026"
    sheet["A1"] = "Verksamhetsplan 2026"
    sheet["A2"] = "Kultur- och fritidsnämnden, Forsåkers kommun"
    sheet["A1"].font = Font(bold=True, size=15)
    heads = ("Id", "Ansvarig enhet", "Insats", "Nämndmål", "Samverkan", "Typ", "Startar", "Klart", "Budget tkr",
             "T1", "T2", "T3", "Kommentar")  # fmt: skip
    _heads(sheet, 4, heads, "E2EFDA")
    for at, row in enumerate(_CULTURE, 5):
        _line(sheet, at, (f"KF{at - 4:02}", *row, "", "", "", ""))
    last = 4 + len(_CULTURE)
    sheet.auto_filter.ref = f"A4:M{last}"
    sheet.freeze_panes = "A5"
    _widths(sheet, (7, 20, 40, 26, 20, 11, 9, 9, 10, 9, 9, 9, 24))
    lists = book.create_sheet("Listor")
    for pair in (["Typ", "Status"], ["Aktivitet", "Ej påbörjad"], ["Projekt", "Pågår"], ["Förstudie", "Klar"]):
        lists.append(pair)
    choice = DataValidation(type="list", formula1="Listor!$B$2:$B$4")
    sheet.add_data_validation(choice)
    choice.add(f"J5:L{last}")
    book.save(path)
    return path


# 7: care and social services: a sheet for each unit, the unit in a cell at the top, goals merged down
Task = tuple[str, str, str]
_CARE: list[tuple[str, str, list[tuple[str, list[Task]]]]] = [
    ("Hemtjänst", "Hemtjänsten", [
        ("Brukaren möter få och kända personer", [
            ("Fast omsorgskontakt till alla med fler än två besök om dagen", "Antal personal per 14 dagar", "2026-05-01"),
            ("Planera scheman efter brukarens önskade tider", "Brukarenkät", "2026-09-30"),
            ("Mindre arbetslag i Centrum och Söder", "Antal personal per 14 dagar", "2026-03-01")]),
        ("Tekniken ger tid till omsorg", [
            ("Nyckelfria lås hos samtliga brukare", "Antal installerade lås", "2026-10-15"),
            ("Tillsyn på natten med kamera där brukaren vill", "Antal beslut", "2026-12-01")])]),
    ("Särskilt boende", "Särskilt boende", [
        ("Måltiden är dagens höjdpunkt", [
            ("Förkorta nattfastan med sena mellanmål", "Nattfasta i timmar", "2026-04-30"),
            ("Måltidsvärd på varje avdelning", "Antal utsedda", "2026-02-28"),
            ("Gemensam matlagning en gång i veckan", "Antal tillfällen", "2026-06-30")]),
        ("Brukaren möter få och kända personer", [
            ("Välkomstsamtal inom en vecka från inflyttning", "Andel genomförda", "2026-03-31"),
            ("Samma vikarier kopplas till samma avdelning", "Andel pass", "2026-08-31")]),
        ("Tekniken ger tid till omsorg", [
            ("Digital signering av läkemedel", "Antal avvikelser", "2026-11-15")])]),
    ("LSS", "Funktionshinderomsorgen", [
        ("Den enskilde bestämmer över sin vardag", [
            ("Husmöten med bildstöd på alla gruppbostäder", "Antal möten", "2026-05-31"),
            ("Genomförandeplaner skrivs tillsammans med den enskilde", "Andel planer", "2026-10-31"),
            ("Kurs i rättigheter och röstning inför valet", "Antal deltagare", "2026-08-15")]),
        ("Fler går från daglig verksamhet till arbete", [
            ("Företagsplatser inom handel och lager", "Antal platser", "2026-12-15"),
            ("Kartlägga deltagarnas yrkesönskemål", "Andel kartlagda", "2026-04-15")])]),
]  # fmt: skip


def _care(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for tab, unit, goals in _CARE:
        sheet = book.create_sheet(tab)
        sheet["A1"] = "Verksamhetsplan 2026, Socialnämnden, Östanbro kommun"
        sheet["A1"].font = Font(bold=True, size=14)
        sheet["A3"], sheet["B3"] = "Ansvarig enhet:", unit
        sheet["A3"].font = Font(bold=True)
        _heads(sheet, 5, ("Nämndens mål", "Vad vi ska göra", "Hur vi mäter", "Klart senast", "Läge"), "FCE4D6")
        at = 6
        for goal, tasks in goals:
            first = at
            for task in tasks:
                _line(sheet, at, ("", *task, ""))
                at += 1
            sheet.cell(first, 1, goal)
            if at - first > 1:
                sheet.merge_cells(start_row=first, end_row=at - 1, start_column=1, end_column=1)
        _widths(sheet, (30, 52, 28, 14, 16))
    book.save(path)
    return path


# 8: rescue service: two rows of headers, the goal only on its first row
_RESCUE: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("1. Olyckor förebyggs", [
        ("Tillsyn av samlingslokaler inför sommaren", "Olycksförebyggande", "Miljökontoren", "mars", "maj"),
        ("Sotning: uppföljning av eftersatta objekt", "Olycksförebyggande", "Sotningsentreprenören", "jan", "dec"),
        ("Utbilda alla elever i årskurs 8", "Utbildningsgruppen", "Grundskolorna", "jan", "maj"),
        ("Suicidpreventivt nätverk", "Utvecklingsgruppen", "Regionen", "feb", "nov"),
        ("Råd om säkra egna solceller", "Olycksförebyggande", "Energirådgivarna", "april", "juni")]),
    ("2. Räddningsinsatserna är effektiva", [
        ("Ny insatsplan för tunneln", "Insatsavdelningen", "Trafikverket", "jan", "juni"),
        ("Öva ytlivräddning på samtliga stationer", "Insatsavdelningen", "", "maj", "sept"),
        ("Drönare till ledningsfordonet", "Teknik och fordon", "Polisen", "mars", "okt"),
        ("Gemensam ledningscentral, införande etapp 1", "Insatsavdelningen", "Grannförbunden", "jan", "dec"),
        ("Lära av insatser: fyra fördjupade utredningar", "Utvecklingsgruppen", "", "feb", "dec")]),
    ("3. Förbundet fungerar även i kris", [
        ("Reservkraft på tre deltidsstationer", "Teknik och fordon", "Medlemskommunerna", "april", "nov"),
        ("Krigsplacera och informera personalen", "Personal och ekonomi", "Plikt- och prövningsverket", "jan", "mars"),
        ("Öva utan Rakel i 24 timmar", "Insatsavdelningen", "Länsstyrelsen", "sept", "okt")]),
    ("4. Ekonomi och personal i balans", [
        ("Se över deltidsavtalen", "Personal och ekonomi", "", "jan", "juni"),
        ("Ersätta två äldre tankbilar", "Teknik och fordon", "Upphandlingsenheten", "feb", "dec"),
        ("Chefsprogram för styrkeledare", "Personal och ekonomi", "", "aug", "dec"),
        ("Fakturering direkt ur verksamhetssystemet", "Personal och ekonomi", "Olycksförebyggande", "mars", "sept")]),
]  # fmt: skip


def _rescue(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2027"
    sheet["A1"] = "Verksamhetsplan 2027"
    sheet["A2"] = "Direktionen, Räddningstjänstförbundet Tjärnån"
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 4, ("Mål", "Aktivitet", "Ansvar", None, "Tidplan", None, "Uppföljning", None), "F8CBAD")
    _heads(sheet, 5, (None, None, "Ansvarig avdelning", "Samverkan", "Start", "Slut", "Delår", "Helår"), "FBE5D6")
    for area in ("A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4"):
        sheet.merge_cells(area)
    at = 6
    for goal, rows in _RESCUE:
        for index, row in enumerate(rows):
            _line(sheet, at, ("" if index else goal, *row, "", ""))
            at += 1
    sheet.print_title_rows = "4:5"
    _widths(sheet, (30, 46, 24, 26, 9, 9, 16, 16))
    book.save(path)
    return path


# 9: the environmental board's list saved as csv by a Swedish Excel, the title row first
_CLEAN, _BUILD, _SERVE = "Mål 1 Rent vatten och ren luft", "Mål 2 Trygg livsmiljö", "Mål 3 Snabb och begriplig service"
_LIST: list[tuple[str, str, str, str, str, str]] = [
    ("Inventera cisterner inom vattenskyddsområdet", "Miljö", _CLEAN, "VA-enheten", "180", "2"),
    ("Mäta luftkvalitet vid Storgatan", "Miljö", _CLEAN, "Luftvårdsförbundet", "60", "1-4"),
    ("Tillsyn av tvättanläggningar för fordon", "Miljö", _CLEAN, "", "120", "3"),
    ("Åtgärdsplan för förorenad mark vid sågen", "Miljö", _CLEAN, "Exploateringsenheten", "200", "1-3"),
    ("Informera om eldning i kamin", "Hälsoskydd", _CLEAN, "Räddningstjänsten", "30", "4"),
    ("Granska tobaksförsäljning på nätet", "Alkohol och tobak", _BUILD, "Polisen", "90", "2"),
    ("Kontrollköp i tjugo butiker", "Alkohol och tobak", _BUILD, "Länsstyrelsen", "110", "2-3"),
    ("Inspektera solarier", "Hälsoskydd", _BUILD, "", "25", "1"),
    ("Legionellakontroll på äldreboenden", "Hälsoskydd", _BUILD, "Fastighetsenheten", "80", "3"),
    ("Kontroll av lekplatser på bostadsgårdar", "Bygglov", _BUILD, "Bostadsbolaget", "70", "2"),
    ("Tillsyn av ovårdade tomter", "Bygglov", _BUILD, "", "140", "2-4"),
    ("Livsmedelskontroll på förskolor", "Livsmedel", _BUILD, "Kostenheten", "160", "1-2"),
    ("Bygglovsmottagning på kvällstid", "Bygglov", _SERVE, "Kontaktcenter", "50", "1-4"),
    ("Klarspråka tio vanliga beslut", "Administration", _SERVE, "Kommunikationsenheten", "40", "1"),
    ("E-tjänst för anmälan av värmepump", "Administration/Miljö", _SERVE, "IT-enheten", "60", "2"),
    ("Fast kontaktperson för nya livsmedelsföretag", "Livsmedel", _SERVE, "Näringslivskontoret", "45", "1"),
    ("Digitalisera äldre bygglovsritningar", "", _SERVE, "Kommunarkivet", "300", "1-4"),
]  # fmt: skip


def _saved(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Verksamhetsplan 2026 Miljö- och byggnadsnämnden, Kärrtuna kommun", *[""] * 7])
        writer.writerow([""] * 8)
        writer.writerow(
            ["Löpnr", "Aktivitet", "Avdelning", "Nämndens mål", "Medverkande", "Timmar", "Kvartal", "Status"]
        )
        for number, row in enumerate(_LIST, 1):
            writer.writerow([number, *row, ""])
    return path


_each = partial(in_each_format, "fiftythird_sheets")
_KINDS = {"Aktivitet": "A", "Projekt": "P", "Förstudie": "F"}


def _one(goal: str, title: str, unit: str, others: str, kind: str = "") -> list[Wanted]:
    """Asked about where nobody answers for it."""
    return expects(goal, [(title, kind, _units(unit), others)], "*" if unit else "?")


SHEETS: list[Drawn] = [
    *_each("kultur- och fritidsnämndens lista med ansvarig före insatsen", [
        wanted for unit, title, goal, others, kind, *_ in _CULTURE
        for wanted in _one(goal, title, unit, others, _KINDS[kind])],
           {"xlsx": _culture}, goals="4", activities="17", year="2026"),
    *_each("socialnämndens flik för varje enhet, enheten i en cell överst", [
        wanted for _, unit, goals in _CARE for goal, tasks in goals for title, _, _ in tasks
        for wanted in _one(goal, title, unit, "")],
           {"xlsx": _care}, goals="5", activities="16", year="2026"),
    *_each("räddningstjänsten med två rubrikrader och målet på första raden", [
        wanted for goal, rows in _RESCUE for title, unit, others, _, _ in rows
        for wanted in _one(goal[3:], title, unit, others)],
           {"xlsx": _rescue}, goals="4", activities="17", year="2027"),
    *_each("miljö- och byggnadsnämndens lista sparad som csv", [
        wanted for title, unit, goal, others, _, _ in _LIST for wanted in _one(goal, title, unit, others)],
           {"csv": _saved}, goals="3", activities="17", year="2026"),
]  # fmt: skip
