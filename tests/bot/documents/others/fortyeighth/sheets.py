# ruff: noqa: E501
"""Workbooks and exports: tables beside each other with a legend, a sheet for each quarter, Planner, Lists."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from tests.bot.documents.others.fortyeighth.rows import Group, Row

_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_COLORS = {"Klart": "92D050", "Pågår": "FFEB84", "Försenat": "F8696B", "Ej startat": "D9D9D9"}


def _fill(color: str) -> PatternFill:
    return PatternFill("solid", fgColor=color)


def _put(sheet: Any, row: int, column: int, values: Sequence[object], color: str = "", bold: bool = False) -> None:
    for at, value in enumerate(values, column):
        cell = sheet.cell(row, at, value or None)
        cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
        if color:
            cell.fill = _fill(color)
        if bold:
            cell.font = Font(bold=True)


def _wide(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLMNOP", widths, strict=False):
        sheet.column_dimensions[letter].width = width


# 1: one page for the wall: a goal's table beside the next goal's, twice, under a legend of colours
BESIDE: list[Group] = [
    ("Mål 1: Gator och gångbanor är hela", [
        Row("Ny beläggning på Storgatan norr om bron", "Gatuenheten", "", "augusti"),
        Row("Laga potthål inom fem dagar", "Driftcentralen", "", "hela året"),
        Row("Kantsten i hela Kvarnbyn", "Gatuenheten", "", "oktober"),
        Row("Inventera broar och räcken", "Projektenheten", "", "maj"),
        Row("Sopa sand före valborg", "Driftcentralen", "", "april")]),
    ("Mål 2: Parkerna lockar fler", [
        Row("Vattenlek i Stadsparken", "Parkenheten", "", "juni"),
        Row("Perenner ersätter sommarblommor på sex platser", "Parkenheten", "", "maj"),
        Row("Belysta stråk runt Kyrksjön", "Belysningsgruppen", "", "november"),
        Row("Hundrastgård vid Mossvägen", "Projektenheten", "", "september")]),
    ("Mål 3: Det är tryggt att gå och cykla", [
        Row("Hastighetssäkra övergången vid Norrskolan", "Trafikgruppen", "", "augusti"),
        Row("Beskära häckar i korsningar", "Parkenheten", "", "juni"),
        Row("Cykelbana Björkvik–Lund, etapp 2", "Projektenheten", "", "december"),
        Row("Vinterväghållning först på skolvägar", "Driftcentralen", "", "november")]),
    ("Mål 4: Kunden får snabba svar", [
        Row("Felanmälan med bild i appen", "Kundtjänst", "", "mars"),
        Row("Återkoppling inom två arbetsdagar", "Kundtjänst", "", "hela året"),
        Row("Karta över pågående grävningar", "Trafikgruppen", "", "maj")]),
]  # fmt: skip
_STATES = ("Ej startat", "Pågår", "Ej startat", "Pågår", "Försenat")


def beside(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tavlan"
    sheet["A1"], sheet["A2"] = "Aktivitetsplan 2026", "Tekniska nämnden, Björkviks kommun"
    sheet["A1"].font = Font(bold=True, size=18)
    sheet["A4"] = "Färgförklaring:"
    for column, (text, color) in enumerate(_COLORS.items(), 2):
        sheet.cell(4, column, text).fill = _fill(color)
    at = 6
    for left, right in ((BESIDE[0], BESIDE[1]), (BESIDE[2], BESIDE[3])):
        for column, (goal, rows) in ((1, left), (6, right)):
            sheet.cell(at, column, goal).font = Font(bold=True, size=13)
            sheet.merge_cells(start_row=at, start_column=column, end_row=at, end_column=column + 3)
            _put(sheet, at + 1, column, ("Aktivitet", "Ansvarig", "Klart", "Läge"), "BDD7EE", bold=True)
            for number, row in enumerate(rows):
                _put(sheet, at + 2 + number, column, (row.title, row.units, row.time, ""))
                sheet.cell(at + 2 + number, column + 3).fill = _fill(_COLORS[_STATES[number]])
        at += max(len(left[1]), len(right[1])) + 4
    sheet.cell(at, 1, "Uppdaterad av gatuchefens stab inför nämndens möte i februari").font = Font(italic=True)
    _wide(sheet, (38, 18, 12, 8, 3, 38, 18, 12, 8))
    sheet.page_setup.orientation = "landscape"
    book.save(path)
    return path


# 2: the activities to the left under bands with the goals, the indicators in a table of their own to the right
INDICATORS: list[Group] = [
    ("Fler barn är kariesfria", [
        Row("Fluorlackning på 24 skolor", "Kliniken i Almby", "Elevhälsan", "Vår och höst"),
        Row("Munhälsa på föräldrautbildningen", "Barntandvården", "Barnmorskemottagningarna", "Från mars"),
        Row("Tandborstning på öppna förskolan", "Barntandvården", "Familjecentralerna", "September"),
        Row("Riskgrupper kallas var sjätte månad", "Samtliga kliniker", "", "Från februari")]),
    ("Äldre tappar inte kontakten", [
        Row("Munhälsobedömning i hemmet", "Uppsökande teamet", "Kommunernas hemsjukvård", "Hela året"),
        Row("Fast vårdkontakt vid sjuttiofem", "Kliniken i Storvik", "", "Juni"),
        Row("Utbildning för omsorgspersonal", "Uppsökande teamet", "Kommunerna", "Oktober"),
        Row("Mobil klinik i inlandet", "Kliniken i Storvik", "Primärvården", "Maj")]),
    ("Vi kan bemanna alla kliniker", [
        Row("Handledarteam för nya tandläkare", "Utbildningskliniken", "", "Augusti"),
        Row("Tandsköterskor får egna behandlingspass", "Kliniken i Almby", "", "April"),
        Row("Praktikplatser för tandhygieniststudenter", "Utbildningskliniken", "Högskolan", "September"),
        Row("Gemensam schemapool", "Bemanningsstödet", "", "November")]),
]  # fmt: skip
_FIGURES = (
    ("Kariesfria 6-åringar, %", 76, 80), ("Kariesfria 19-åringar, %", 41, 45), ("Uppsökta äldre, antal", 2310, 2800),
    ("Andel äldre med fast kontakt, %", 52, 60), ("Vakanta tandläkartjänster", 14, 8), ("Sjukfrånvaro, %", 6.4, 5.8),
)  # fmt: skip


def indicators(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"], sheet["A2"] = "Folktandvården – verksamhetsplan 2026", "Tandvårdsnämnden, Region Västanbygd"
    sheet["A1"].font = Font(bold=True, size=15)
    _put(sheet, 4, 1, ("Nr", "Aktivitet", "Ansvarig", "Samverkan", "När"), "C6E0B4", bold=True)
    _put(sheet, 4, 7, ("Indikator", "Utfall 2024", "Mål 2026"), "F8CBAD", bold=True)
    for at, figures in enumerate(_FIGURES, 5):
        _put(sheet, at, 7, figures)
    at = 5
    for number, (goal, rows) in enumerate(INDICATORS, 1):
        _put(sheet, at, 1, (goal, "", "", "", ""), "E2EFDA", bold=True)
        sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=5)
        for part, row in enumerate(rows, 1):
            _put(sheet, at + part, 1, (f"{number}.{part}", row.title, row.units, row.others, row.time))
        at += len(rows) + 1
    sheet.cell(at + 1, 1, "Teckenförklaring").font = Font(bold=True)
    for down, (text, color) in enumerate((("Grönt = mål", "E2EFDA"), ("Orange = indikatorer", "F8CBAD")), at + 2):
        sheet.cell(down, 1).fill = _fill(color)
        sheet.cell(down, 2, text)
    _wide(sheet, (6, 42, 22, 24, 14, 3, 32, 12, 10))
    book.save(path)
    return path


# 3: a sheet for each quarter, the goals in a column
QUARTERS: list[tuple[str, list[tuple[str, Row]]]] = [
    ("Kvartal 1", [
        ("Fler kommer i arbete", Row("Jobbmässa i ishallen", "Jobbcenter", "Företagarna", "v. 11")),
        ("Fler kommer i arbete", Row("Individuell plan för alla över 24 månader", "Försörjningsstödet", "Jobbcenter", "v. 13")),
        ("Företagen får bättre service", Row("Enkät till nystartade företag", "Näringslivskontoret", "", "v. 6")),
        ("Företagen får bättre service", Row("Servicelöften för serveringstillstånd", "Tillståndsgruppen", "Näringslivskontoret", "v. 12"))]),
    ("Kvartal 2", [
        ("Fler kommer i arbete", Row("Feriepraktik för 220 ungdomar", "Ungdomstorget", "Förvaltningarna", "v. 24–31")),
        ("Fler kommer i arbete", Row("Yrkessvenska för kök och städ", "Vuxenutbildningen", "Måltidsservice", "v. 16")),
        ("Företagen får bättre service", Row("Frukostmöte om kommande upphandlingar", "Inköpsgruppen", "Näringslivskontoret", "v. 19")),
        ("Kompetensen finns på hemmaplan", Row("Branschråd för industrin", "Vuxenutbildningen", "Teknikcollege", "v. 20"))]),
    ("Kvartal 3", [
        ("Fler kommer i arbete", Row("Uppföljning av feriepraktiken", "Ungdomstorget", "", "v. 36")),
        ("Företagen får bättre service", Row("Lotsmöten i byarna", "Näringslivskontoret", "Bygglovsgruppen", "v. 35–38")),
        ("Kompetensen finns på hemmaplan", Row("Ansökan om ny yrkeshögskoleutbildning", "Vuxenutbildningen", "Högskolan", "v. 37")),
        ("Kompetensen finns på hemmaplan", Row("Validering av undersköterskor", "Vuxenutbildningen", "Omsorgsförvaltningen", "v. 39"))]),
    ("Kvartal 4", [
        ("Fler kommer i arbete", Row("Studiebesök hos fem arbetsgivare", "Jobbcenter", "", "v. 44")),
        ("Företagen får bättre service", Row("Företagsgala", "Näringslivskontoret", "Företagarna", "v. 47")),
        ("Företagen får bättre service", Row("Ny taxa för tillsyn förankras", "Tillståndsgruppen", "", "v. 43")),
        ("Kompetensen finns på hemmaplan", Row("Yrkesdag för årskurs 8", "Studie- och yrkesvägledningen", "Teknikcollege", "v. 46"))]),
]  # fmt: skip


def quarters(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Årsplan 2026", "Arbetsmarknads- och näringslivsnämnden, Norrsjö kommun", "",
                 "Ett blad för varje kvartal. Sätt kryss i sista spalten när aktiviteten är genomförd.",
                 "Grått = flyttat från annat kvartal, gult = kräver beslut i nämnden."):  # fmt: skip
        first.append([line or None])
    first["A1"].font = Font(bold=True, size=16)
    for name, rows in QUARTERS:
        sheet = book.create_sheet(name)
        sheet["A1"] = f"{name} 2026"
        sheet["A1"].font = Font(bold=True, size=14)
        _put(sheet, 3, 1, ("Mål", "Aktivitet", "Ansvar", "Medverkar", "Vecka", "Genomfört"), "FFE699", bold=True)
        for at, (goal, row) in enumerate(rows, 4):
            _put(sheet, at, 1, (goal, row.title, row.units, row.others, row.time, ""))
        sheet.auto_filter.ref = f"A3:F{3 + len(rows)}"
        _wide(sheet, (30, 42, 28, 24, 10, 11))
    book.save(path)
    return path


# 4: Planner's export to Excel: one sheet of tasks, another with the plan's name
PLANNER: list[Group] = [
    ("Bygglov utan väntan", [
        Row("Checklista för kompletta ansökningar", "Bygglovsenheten", "", "2026-03-31", "Aktivitet"),
        Row("E-tjänst för attefallshus", "Bygglovsenheten; IT-enheten", "", "2026-09-30", "Projekt"),
        Row("Telefontid varje förmiddag", "Administrativa enheten", "", "2026-02-27", "Aktivitet"),
        Row("Skanna ritningsarkivet 1950–1979", "Arkivgruppen", "", "2026-12-18", "Projekt"),
        Row("Utreda drop-in för mindre ärenden", "Bygglovsenheten", "", "2026-06-12", "Förstudie")]),
    ("Tillsyn där den behövs", [
        Row("Kontrollera ventilation i förskolor", "Miljöenheten", "", "2026-05-29", "Aktivitet"),
        Row("Sanktionsavgifter för olovliga byggen", "Tillsynsgruppen", "", "2026-11-30", "Aktivitet"),
        Row("Enkelt avhjälpta hinder i butiker", "Tillsynsgruppen", "", "2026-10-16", "Aktivitet"),
        Row("Kartlägga förorenad mark vid sågverket", "Miljöenheten", "", "2026-12-11", "Projekt")]),
    ("Bra underlag för växande orter", [
        Row("Flygfotografera tätorterna", "Kart- och GIS-gruppen", "", "2026-05-15", "Projekt"),
        Row("Nya adresser i Strandområdet", "Kart- och GIS-gruppen", "", "2026-06-30", "Aktivitet"),
        Row("3D-modell av centrum", "Kart- och GIS-gruppen; Planenheten", "", "2026-11-13", "Projekt"),
        Row("Dialogmöten om översiktsplanen", "Planenheten", "", "2026-09-25", "Aktivitet"),
        Row("Digital detaljplan för äldre planer", "", "", "2026-12-18", "Förstudie")]),
]  # fmt: skip
_TASK_HEADS = ("Aktivitets-ID", "Aktivitetsnamn", "Namn på bucket", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av",
               "Skapad den", "Startdatum", "Förfallodatum", "Är återkommande", "Sen", "Slutförd den", "Slutförd av",
               "Slutförda checklisteobjekt", "Checklisteobjekt", "Etiketter", "Beskrivning")  # fmt: skip
_CHECKS = ("", "Avstämning med chefer;Beslut i nämnden", "", "Beställa;Genomföra;Redovisa", "")


def planner(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter"
    sheet.append(_TASK_HEADS)
    for number, (goal, row) in enumerate((goal, row) for goal, rows in PLANNER for row in rows):
        checks = _CHECKS[number % len(_CHECKS)]
        sheet.append([
            f"kQ{number * 7919 + 40127:x}Zr", row.title, goal, ("Inte startad", "Pågår")[number % 3 == 1],
            ("Medel", "Viktigt")[number % 4 == 0], row.units.replace("; ", ";"), "Nämndsekreterare", "2026-01-08",
            None, row.time, "false", "false", None, None, f"0/{len(checks.split(';'))}" if checks else None,
            checks or None, row.kind, None,
        ])  # fmt: skip
    about = book.create_sheet("Plannamn")
    for line in (["Plannamn", "Verksamhetsplan 2026 Bygg- och miljönämnden Tallvikens kommun"],
                 ["Plan-ID", "w8Hd2kLmPEy3xQ"], ["Exportdatum", "2026-01-16"]):  # fmt: skip
        about.append(line)
    book.save(path)
    return path


# 5: a list in Teams, exported as comma-separated text
LISTS: list[Group] = [
    ("Fler barn och unga är aktiva", [
        Row("Prova på-veckor i februari och oktober", "Föreningsstöd", "Idrottsföreningarna", "2026-10-30", "Aktivitet"),
        Row("Utlåning av skridskor och hjälmar", "Ishallen", "", "2026-11-15", "Aktivitet"),
        Row("Spontanidrottsplats i Västerskog", "Anläggningsenheten", "Tekniska förvaltningen", "2026-08-31", "Projekt"),
        Row("Simskola för dem som inte kan simma i årskurs 6", "Simhallen", "Grundskolan", "2026-06-05", "Aktivitet"),
        Row("Aktivitetsbuss till ungdomsgården", "Ungdomsenheten", "Kollektivtrafiken", "2026-09-11", "Förstudie")]),
    ("Kultur i hela kommunen", [
        Row("Sommarteater på fyra gårdar", "Kulturenheten", "Hembygdsföreningarna", "2026-07-31", "Aktivitet"),
        Row("Bokbuss med nya hållplatser", "Biblioteket", "", "2026-03-02", "Aktivitet"),
        Row("Konst vid nya vårdcentralen", "Kulturenheten", "Regionen", "2026-12-01", "Projekt"),
        Row("Digitalisera bygdearkivet", "Biblioteket, Kulturenheten", "Hembygdsföreningarna", "2026-12-18", "Projekt"),
        Row("Öppen scen en kväll i månaden", "Ungdomsenheten", "Kulturskolan", "2026-12-11", "Aktivitet")]),
    ("Anläggningarna är tillgängliga", [
        Row("Lift i stora bassängen", "Simhallen", "Funktionsrätt Sandvika", "2026-05-22", "Projekt"),
        Row("Ny bokningssida på lätt svenska", "Föreningsstöd", "Kommunikationsenheten", "2026-04-17", "Projekt"),
        Row("Ramper till tre badplatser", "Anläggningsenheten", "", "2026-06-12", "Aktivitet"),
        Row("Kvällsbelysning på elljusspåret till klockan 22", "Anläggningsenheten", "", "2026-10-01", "Aktivitet"),
        Row("Omklädningsrum för alla", "Ishallen, Simhallen", "Fastighetsbolaget", "2026-11-27", "Förstudie")]),
]  # fmt: skip
_LIST_HEADS = ("Rubrik", "Planår", "Nämnd", "Nämndmål", "Insatstyp", "Ansvarig enhet", "Samverkar med", "Slutdatum", "Status",
               "Kommentar", "Bilagor", "Ändrad", "Ändrad av", "Objekttyp", "Sökväg")  # fmt: skip


def lists(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(_LIST_HEADS)
        for number, (goal, row) in enumerate((goal, row) for goal, rows in LISTS for row in rows):
            writer.writerow([
                row.title, "2026", "Kultur- och fritidsnämnden, Sandvika kommun", goal, row.kind, row.units, row.others,
                date.fromisoformat(row.time).isoformat(), ("Ej påbörjad", "Planerad")[number % 2],
                "Beslut tas i mars" if number == 7 else "", "0",
                datetime(2026, 1, 12 + number % 4, 9, number).strftime("%Y-%m-%d %H:%M"), "Förvaltningssekreterare",  # noqa: DTZ001
                "Objekt", "sites/kulturfritid/Lists/Verksamhetsplan",
            ])  # fmt: skip
    return path
