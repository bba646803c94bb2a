# ruff: noqa: E501
"""Workbooks: a sheet for each unit, and two flat lists with the goals in a column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.special import Drawn, expects, in_each_format

_THIN = Side(style="thin", color="BFBFBF")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)


def _headed(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.freeze_panes = sheet.cell(at + 1, 1)


def _filled(sheet: Any, at: int, row: Sequence[Any]) -> None:
    for column, value in enumerate(row, 1):
        cell = sheet.cell(at, column, None if value == "" else value)
        cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"


def _wide(sheet: Any, widths: Sequence[int]) -> None:
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _chosen(sheet: Any, cells: str, choices: str) -> None:
    choice = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True)
    sheet.add_data_validation(choice)
    choice.add(cells)


# 6: a sheet for each unit, whose name stands above its table; the goals come again in each sheet
_GROW, _GREEN, _SERVE = ("Mål 1 – Granvik växer med fler bostäder", "Mål 2 – Utsläppen minskar varje år",
                         "Mål 3 – Service och myndighetsutövning är snabb och rättssäker")  # fmt: skip
_UNITS: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Plan och bygg", "Plan- och byggenheten", [
        (_GROW, "Detaljplan för Kvarnängen etapp 2", "Mark- och exploatering", "Jan", "Okt"),
        (_GROW, "Fördjupad översiktsplan för Granviks tätort", "Alla enheter", "Feb", "Dec"),
        (_GREEN, "Riktlinje för klimatanpassning i nya detaljplaner", "VA-enheten", "Mars", "Sept"),
        (_SERVE, "E-tjänst för bygglov med automatisk kontroll av underlag", "IT-avdelningen", "Jan", "Juni"),
        (_SERVE, "Bygglovskväll en gång i månaden", "", "Feb", "Nov")]),
    ("Gata och park", "Gatu- och parkenheten", [
        (_GROW, "Bygga gång- och cykelväg till Kvarnängen", "Trafikverket", "April", "Nov"),
        (_GREEN, "Byta återstående kvicksilverlampor", "Granvik Energi AB", "Mars", "Okt"),
        (_GREEN, "Så äng på hälften av de stora gräsytorna", "", "Maj", "Aug"),
        (_SERVE, "Felanmälan med foto i mobilen", "Kontaktcenter", "Jan", "April"),
        (_SERVE, "Halkgrupp som snöröjer utanför vårdboenden först", "Omsorgsförvaltningen", "Okt", "Dec")]),
    ("VA", "VA-enheten", [
        (_GROW, "Ny tryckstegringsstation vid Kvarnängen", "Plan- och byggenheten", "Mars", "Nov"),
        (_GROW, "Anslut Solbackens fritidshusområde till kommunalt vatten", "", "Jan", "Dec"),
        (_GREEN, "Biogas av slammet från Ekens reningsverk", "Granvik Energi AB", "Feb", "Dec"),
        (_SERVE, "Fjärravlästa vattenmätare i centrum", "", "April", "Sept")]),
    ("Miljö", "Miljöenheten", [
        (_GREEN, "Rådgivning om solceller till bostadsrättsföreningar", "Energi- och klimatrådgivningen", "Mars", "Maj"),
        (_GREEN, "Tillsyn av köldmedier i livsmedelsbutiker", "", "Sept", "Nov"),
        (_GREEN, "Sanera gamla sågverkstomten", "Länsstyrelsen", "Jan", "Dec"),
        (_SERVE, "Checklistor på fem språk till restauranger", "Näringslivsenheten", "Feb", "Maj"),
        (_SERVE, "Gemensamma inspektioner med räddningstjänsten", "Räddningstjänsten", "April", "Okt")]),
]  # fmt: skip


def _by_unit(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Information"
    for line in ("Verksamhetsplan 2027", "Samhällsbyggnadsnämnden, Granviks kommun", None,
                 "Varje enhet har en egen flik. Enhetschefen fyller i läget efter april, augusti och december.",
                 "Vid röd eller gul bedömning ska en kommentar lämnas."):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=16)
    first.column_dimensions["A"].width = 90
    for tab, unit, rows in _UNITS:
        sheet = book.create_sheet(tab)
        sheet["A1"], sheet["A2"] = "Verksamhetsplan 2027", "Samhällsbyggnadsnämnden, Granviks kommun"
        sheet["A3"], sheet["B3"] = "Enhet:", unit
        sheet["A1"].font = sheet["B3"].font = Font(bold=True, size=13)
        _headed(sheet, 5, ("Nämndens mål", "Aktivitet", "Samverkan med", "Start", "Klart", "Läge T1", "Läge T2", "Läge T3",
                           "Kommentar"), "E2EFDA")  # fmt: skip
        for at, row in enumerate(rows, 6):
            _filled(sheet, at, (*row, "", "", "", ""))
        _wide(sheet, (34, 44, 26, 9, 9, 10, 10, 10, 34))
        _chosen(sheet, f"F6:H{len(rows) + 5}", "Grön,Gul,Röd")
    last = book.create_sheet("Indikatorer")
    _headed(last, 1, ("Mål", "Indikator", "Utfall 2025", "Målvärde 2027"), "FCE4D6")
    for number, figures in enumerate((("Mål 1", "Antal färdigställda bostäder", 61, 120),
                              ("Mål 2", "Utsläpp av koldioxid, ton per invånare", 3.9, 3.4),
                              ("Mål 3", "Handläggningstid bygglov, veckor", 6, 4)), 2):  # fmt: skip
        _filled(last, number, figures)
    _wide(last, (10, 44, 14, 14))
    book.save(path)
    return path


# 7: a flat list with a filter: both levels of goals on each row, dates as dates, a sum last
_FLAT: list[tuple[str, str, list[tuple[str, str, str, str, str, int]]]] = [
    ("En trygg kommun", "Gator och gångvägar är säkra", [
        ("Hastighetssäkrade övergångar vid fyra skolor", "Upphöjda övergångar och ny belysning", "Trafikenheten", "Skolförvaltningen", "2026-09-30", 2400),
        ("Trafikplan för Kvarnhults centrum", "Underlag till samråd under hösten", "Trafikenheten", "Planenheten", "2026-11-30", 350),
        ("Beskära häckar vid utfarter", "Information till fastighetsägare före tillsyn", "Parkenheten", "", "2026-06-30", 80),
        ("Ny armatur i gångtunnlarna", "Sju tunnlar, alla med rörelsestyrning", "Gatuenheten", "", "2026-10-31", 900)]),
    ("En trygg kommun", "Vattnet räcker åt alla", [
        ("Reservvattentäkt vid Höjden", "Provpumpning och ansökan om vattendom", "VA-avdelningen", "Länsstyrelsen", "2026-12-15", 5200),
        ("Läcksökning i hela Västra zonen", "Mätare i tolv brunnar", "VA-avdelningen", "", "2026-05-31", 640),
        ("Nödvattenplan för äldreboenden", "Tankar och rutiner på sex boenden", "VA-avdelningen", "Omsorgsförvaltningen", "2026-08-31", 210),
        ("Sprinklingsförbud med sms till berörda", "Samma system som vid driftstörningar", "Kundtjänst", "VA-avdelningen", "2026-04-30", 45)]),
    ("En hållbar kommun", "Fastigheterna använder mindre energi", [
        ("Byta ventilation i Björkskolan", "Värmeåtervinning i samtliga hus", "Fastighetsavdelningen", "Skolförvaltningen", "2026-08-15", 7800),
        ("Driftkort i alla undercentraler", "Gemensam märkning och ritningar", "Fastighetsavdelningen", "", "2026-11-30", 190),
        ("Laddplatser vid kommunens kontor", "Trettio platser, varav sex för besökare", "Fastighetsavdelningen", "Kvarnhults Elnät AB", "2026-10-15", 1300),
        ("Energispartävling mellan skolorna", "Klasserna följer sin egen förbrukning", "", "Skolförvaltningen", "2026-12-20", 60)]),
    ("En hållbar kommun", "Avfallet minskar", [
        ("Fastighetsnära insamling i alla villor", "Fyrfackskärl delas ut område för område", "Avfallsenheten", "Kommunikationsenheten", "2026-12-31", 3900),
        ("Återbruksrum på Ekens återvinningscentral", "Drivs tillsammans med en förening", "Avfallsenheten", "Arbetsmarknadsenheten", "2026-09-01", 520),
        ("Porslin i stället för engångsmuggar", "Gäller alla kommunala kök", "Måltidsenheten", "", "2026-03-31", 110)]),
    ("En attraktiv arbetsgivare", "Medarbetarna är friska och delaktiga", [
        ("Arbetskläder som passar alla", "Ny upphandling med provning", "Stabsenheten", "Inköpsenheten", "2026-05-15", 400),
        ("Morgonmöte i alla arbetslag", "Kort genomgång av risker och dagens arbete", "Gatuenheten, Parkenheten", "", "2026-02-28", 0),
        ("Sommarpraktik för gymnasieelever", "Tjugofyra platser", "Stabsenheten", "Gymnasieskolan", "2026-08-20", 310)]),
]  # fmt: skip


def _flat(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026 – aktivitetslista", "Tekniska nämnden, Kvarnhults kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    _headed(sheet, 4, ("Nr", "Fullmäktigemål", "Nämndmål", "Aktivitet", "Beskrivning", "Ansvarig enhet", "Samverkan",
                       "Startdatum", "Slutdatum", "Budget tkr", "Status"), "DDEBF7")  # fmt: skip
    at = 5
    for above, goal, rows in _FLAT:
        for title, about, unit, others, end, cost in rows:
            _filled(sheet, at, (at - 4, above, goal, title, about, unit, others, date(2026, 1, 12), date.fromisoformat(end),
                                cost, "Ej påbörjad"))  # fmt: skip
            at += 1
    sheet.auto_filter.ref = f"A4:K{at - 1}"
    sheet.cell(at, 9, "Summa").font = Font(bold=True)
    sheet.cell(at, 10, sum(row[-1] for _, _, rows in _FLAT for row in rows)).font = Font(bold=True)
    _wide(sheet, (5, 24, 32, 42, 40, 24, 24, 12, 12, 11, 13))
    _chosen(sheet, f"K5:K{at - 1}", "Ej påbörjad,Pågår,Klar,Utgår")
    other = book.create_sheet("Driftbudget")
    _headed(other, 1, ("Verksamhet", "Budget 2025", "Budget 2026"), "DDEBF7")
    for line, row in enumerate(
        (("Gator och parker", 41200, 42100), ("Fastigheter", 88600, 90300), ("Måltider", 52750, 54000)), 2
    ):
        _filled(other, line, row)
    _wide(other, (24, 14, 14))
    book.save(path)
    return path


# 8: a flat list whose goal stands once, above empty cells, with a letter for the kind
_TRAFFIC: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("1. Resandet med buss och tåg ökar", [
        ("Ny tidtabell för linje 200 med kvartstrafik", "P", "Trafikavdelningen", "Kommunerna", "Kv 3"),
        ("Fritidskort för unga under sommarlovet", "A", "Marknadsavdelningen", "Kommunerna", "Kv 2"),
        ("Kampanj riktad till nyinflyttade", "A", "Marknadsavdelningen", "", "Kv 3"),
        ("Nattbuss mellan Sörby och Ekestad", "F", "Planeringsavdelningen", "Sörby kommun", "Kv 4"),
        ("Samordna skolturer med linjetrafiken", "P", "Planeringsavdelningen", "Kommunerna", "Kv 3")]),
    ("2. Resenärerna är nöjda", [
        ("Trafikinformation i realtid vid femtio hållplatser", "P", "Digitala avdelningen", "Trafikföretagen", "Kv 4"),
        ("Kundråd med resenärer fyra gånger om året", "A", "Kundavdelningen", "", "Kv 1–4"),
        ("Enklare regler för ersättning vid försening", "A", "Kundavdelningen", "Juridikavdelningen", "Kv 1"),
        ("Städning av bussar i tätare intervall", "A", "Trafikavdelningen", "Trafikföretagen", "Kv 2"),
        ("Betala med bankkort ombord", "P", "Digitala avdelningen", "Ekonomiavdelningen", "Kv 4")]),
    ("3. Trafiken är fossilfri och tillgänglig", [
        ("Elbussar i stadstrafiken i Ekestad", "P", "Trafikavdelningen", "Ekestads kommun", "Kv 4"),
        ("Höjda plattformar på tjugofem hållplatser", "P", "Infrastrukturavdelningen", "Trafikverket", "Kv 3"),
        ("Vätgas på landsbygdslinjer", "F", "Planeringsavdelningen", "Energimyndigheten", "Kv 4"),
        ("Ledsagning vid byten på resecentrum", "A", "Kundavdelningen", "", "Kv 2")]),
    ("4. Kostnaden per resa sjunker", [
        ("Biljettkontroll i samtliga trafikområden", "A", "Trafikavdelningen", "", "Kv 1–4"),
        ("Ny upphandling av serviceresor", "P", "Inköpsavdelningen", "Planeringsavdelningen", "Kv 3")]),
]  # fmt: skip


def _traffic(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan 2027"
    sheet["A1"] = "Region Sörbygden, kollektivtrafiknämnden"
    sheet["A2"] = "Verksamhetsplan 2027, beslutad 2026-11-26"
    sheet["A3"] = "P = projekt, A = aktivitet, F = förstudie"
    sheet["A1"].font = Font(bold=True, size=14)
    _headed(
        sheet,
        5,
        ("Mål", "Insats", "P/A/F", "Ansvarig avdelning", "Samverkanspart", "Klart", "Prognos", "Kommentar"),
        "D9D2E9",
    )
    at = 6
    for goal, rows in _TRAFFIC:
        for number, row in enumerate(rows):
            _filled(sheet, at, ("" if number else goal, *row, "", ""))
            at += 1
    _wide(sheet, (36, 46, 8, 26, 22, 10, 12, 30))
    figures = book.create_sheet("Nyckeltal")
    _headed(figures, 1, ("Nyckeltal", "2025", "2026", "2027"), "D9D2E9")
    for line, figure in enumerate((("Resor per invånare", 61, 63, 66), ("Nöjd kund-index", 72, 73, 75),
                                ("Självfinansieringsgrad, procent", 41, 42, 44)), 2):  # fmt: skip
        _filled(figures, line, figure)
    _wide(figures, (34, 10, 10, 10))
    book.save(path)
    return path


_each = partial(in_each_format, "sixtyfifth_books")

BOOKS: list[Drawn] = [
    *_each("en flik för varje enhet", [
        each for _, unit, rows in _UNITS for goal, title, others, _, _ in rows
        for each in expects(goal, [(title, "", unit, others)], "*")],
           {"xlsx": _by_unit}, activities="19", year="2027"),
    *_each("platt lista med två nivåer av mål och datum", [
        each for _, goal, rows in _FLAT for title, _, unit, others, _, _ in rows
        for each in expects(goal, [(title, "", unit.replace(", ", ";"), others)], "*" if unit else "?")],
           {"xlsx": _flat}, activities="18", year="2026"),
    *_each("platt lista med målet en gång och typens bokstav", [
        each for goal, rows in _TRAFFIC for each in expects(goal.partition(" ")[2], [
            (title, kind, unit, others) for title, kind, unit, others, _ in rows], "*")],
           {"xlsx": _traffic}, activities="16", year="2027"),
]  # fmt: skip
