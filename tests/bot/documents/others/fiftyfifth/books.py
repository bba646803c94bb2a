# ruff: noqa: E501
"""The lists kept in Excel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.fiftyfifth.rows import Goals, owner

_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")


def _titled(sheet: Any, lines: Sequence[str]) -> None:
    for at, text in enumerate(lines, 1):
        sheet.cell(at, 1, text)
    sheet["A1"].font = Font(bold=True, size=15)


def _headed(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text or None)
        cell.font, cell.fill, cell.border, cell.alignment = Font(bold=True), PatternFill("solid", color), _ROUND, _WRAP


def _filled(sheet: Any, at: int, values: Sequence[str]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, _typed(value))
        cell.border, cell.alignment = _ROUND, _WRAP


def _typed(value: str) -> str | int | date | None:
    """As Excel keeps what is written: numbers and days as such."""
    if value.isdecimal():
        return int(value)
    return date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value or None


def _wide(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKL", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"


# Kommunledningsförvaltningen: two rows of headers, types in words, three follow-ups
OFFICE: Goals = [
    ("En ekonomi i balans", [
        ("Ny modell för resursfördelning till nämnderna", "Ekonomienheten", "Alla förvaltningar",
         ("Projekt", "2026-01", "2026-10")),
        ("Analys av de tio största avtalen", "Upphandlingsenheten", "Ekonomienheten",
         ("Aktivitet", "2026-02", "2026-05")),
        ("Gemensam fakturahantering med grannkommunen", "Ekonomienheten", "Ulvsta kommun",
         ("Förstudie", "2026-03", "2026-11")),
        ("Kurs i budgetuppföljning för nya chefer", "Ekonomienheten", "HR-enheten",
         ("Aktivitet", "2026-09", "2026-10")),
        ("Översyn av kommunens lokalbehov till 2035", "Lokalstrategerna", "Barn- och utbildningsförvaltningen",
         ("Projekt", "2026-01", "2026-12"))]),
    ("Det är lätt att kontakta kommunen", [
        ("Chattfunktion på webbplatsen", "Kontaktcenter", "IT-enheten", ("Projekt", "2026-02", "2026-09")),
        ("Klarspråkskurs för handläggare", "Kommunikationsenheten", "", ("Aktivitet", "2026-04", "2026-06")),
        ("Textade sändningar från fullmäktige", "Kansliet", "Kommunikationsenheten",
         ("Aktivitet", "2026-01", "2026-03")),
        ("AI-stöd för sammanfattning av handlingar", "Digitaliseringsenheten", "Kansliet",
         ("Förstudie", "2026-05", "2026-12")),
        ("Medborgarkontor på plats i Östra Granvik", "Kontaktcenter", "Biblioteken",
         ("Aktivitet", "2026-03", "2026-12"))]),
    ("Medarbetarna rekommenderar kommunen", [
        ("Chefsutvecklingsprogram i tre steg", "HR-enheten", "", ("Projekt", "2026-01", "2026-12")),
        ("Månadsvis uppföljning av sjukfrånvaron", "HR-enheten", "Företagshälsovården",
         ("Aktivitet", "2026-01", "2026-12")),
        ("Gemensam introduktionsdag för nyanställda", "HR-enheten", "Kommunikationsenheten",
         ("Aktivitet", "2026-08", "2026-09")),
        ("Byte av system för tidredovisning", "Löneenheten", "IT-enheten", ("Projekt", "2026-02", "2026-11")),
        ("Behov av friskvårdslokaler", "HR-enheten", "Lokalstrategerna", ("Förstudie", "2026-09", "2026-12"))]),
    ("Kommunen klarar en kris", [
        ("Reservkraft till stadshuset", "Fastighetsenheten", "Säkerhetsenheten", ("Projekt", "2026-03", "2026-10")),
        ("Övning på trygghetspunkterna", "Säkerhetsenheten", "Frivilligorganisationerna",
         ("Aktivitet", "2026-05", "2026-05")),
        ("Dricksvattenlager till särskilda boenden", "Säkerhetsenheten;VA-enheten", "Socialförvaltningen",
         ("Förstudie", "2026-02", "2026-06")),
        ("Säkerhetsutbildning för förtroendevalda", "Säkerhetsenheten", "Kansliet",
         ("Aktivitet", "2026-10", "2026-11")),
        ("Nytt larmsystem i receptionen", "Fastighetsenheten", "", ("Projekt", "2026-01", "2026-04"))]),
]  # fmt: skip


def office_right() -> list[Wanted]:
    return [
        Wanted(goal, row[0], row[3][0][0], tuple(row[1].split(";")), row[2], "*")
        for goal, rows in OFFICE
        for row in rows
    ]


def office(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetslista"
    _titled(sheet, ("Aktivitetslista till verksamhetsplan 2026", "Kommunledningsförvaltningen, Granviks kommun",
                    "Uppdaterad 2026-01-14 av controller"))  # fmt: skip
    heads = ("Nämndmål", "Aktivitet", "", "Ansvar", "", "Tidplan", "", "Status", "", "")
    _headed(sheet, 5, heads, "BDD7EE")
    for merged in ("A5:A6", "B5:C5", "D5:E5", "F5:G5", "H5:J5"):
        sheet.merge_cells(merged)
    under = ("", "Benämning", "Typ", "Ansvarig enhet", "Samverkan", "Start", "Slut", "T1", "T2", "T3")
    for column, text in enumerate(under[1:], 2):
        cell = sheet.cell(6, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", "DDEBF7"), _ROUND
    at = 7
    for goal, rows in OFFICE:
        for row in rows:
            kind, start, end = row[3]
            _filled(sheet, at, (goal, row[0], kind, owner(row), row[2], start, end, "", "", ""))
            at += 1
    _wide(sheet, (26, 44, 11, 24, 26, 10, 10, 8, 8, 8))
    sheet.freeze_panes = "C7"
    signs = book.create_sheet("Förklaringar")
    for line in (("Typ", "Betyder"), ("Projekt", "Har projektdirektiv och egen budget"),
                 ("Aktivitet", "Görs inom ordinarie verksamhet"), ("Förstudie", "Utreds inför beslut"),
                 ("T1", "Till och med april"), ("T2", "Till och med augusti"), ("T3", "Helår")):  # fmt: skip
        signs.append(line)
    book.save(path)
    return path


# A region's health care: goals as bands across the sheet, measures and targets, an owner missing
CLINIC: Goals = [
    ("Strategiskt mål 1: Vården är tillgänglig", [
        ("Drop-in för provtagning på fyra vårdcentraler", "Primärvård", "Laboratoriemedicin",
         ("Väntetid i minuter", "Högst 15", "2026-03-31")),
        ("Kvällsmottagning på ögonkliniken", "Ögonsjukvård", "", ("Väntande över 90 dagar", "0", "2026-05-31")),
        ("Digital bedömning av hudåkommor", "Hudsjukvård", "Primärvård", ("Andel digitala ärenden", "40 %", "2026-09-30")),
        ("Samordnad remissmottagning för ortopedin", "Ortopedi", "Fysioterapi",
         ("Dagar till bedömning", "Högst 5", "2026-06-30")),
        ("Återuppringning samma dag på alla vårdcentraler", "Primärvård", "",
         ("Andel uppringda", "95 %", "2026-12-31"))]),
    ("Strategiskt mål 2: Vården är säker", [
        ("Trycksårsmätning på alla vårdavdelningar", "Chefläkaren", "Kirurgi", ("Andel med trycksår", "6 %", "2026-10-31")),
        ("Checklista vid överlämning från akuten", "Akutsjukvård", "Medicin",
         ("Andel använda checklistor", "90 %", "2026-04-30")),
        ("Antibiotikarond varje vecka", "Infektion", "Läkemedelsenheten", ("Antal ronder", "46", "2026-12-31")),
        ("Simuleringsträning för förlossningsteam", "Kvinnosjukvård", "Anestesi", ("Antal team", "12", "2026-11-30")),
        ("Mätning av följsamhet till klädregler", "", "Vårdhygien", ("Andel som följer", "98 %", "2026-05-31"))]),
    ("Strategiskt mål 3: Vården är nära", [
        ("Mobilt team för svårt sjuka i hemmet", "Geriatrik", "Kommunerna", ("Antal patienter", "120", "2026-09-01")),
        ("Hälsosamtal för femtioåringar", "Primärvård", "", ("Andel som deltar", "50 %", "2026-12-31")),
        ("Egenmonitorering vid hjärtsvikt", "Medicin", "Primärvård", ("Antal patienter", "200", "2026-10-31")),
        ("Fast vårdkontakt för personer över 80 år", "Primärvård", "Kommunerna", ("Andel med kontakt", "80 %", "2026-12-31")),
        ("Ungdomsmottagning på nätet med kvällstider", "Barn- och ungdomshälsa", "Elevhälsan",
         ("Antal besök", "900", "2026-08-31"))]),
    ("Strategiskt mål 4: Medarbetarna har en hållbar arbetssituation", [
        ("Hälsofrämjande schemaläggning på sex avdelningar", "Kirurgi", "HR-staben", ("Antal avdelningar", "6", "2026-09-30")),
        ("Utfasning av inhyrda sjuksköterskor", "Bemanningsenheten", "Ekonomistaben",
         ("Kostnad i mnkr", "Högst 18", "2026-12-31")),
        ("Kliniskt basår för nya sjuksköterskor", "Utbildningsenheten", "Högskolan", ("Antal deltagare", "40", "2026-08-31")),
        ("Vårdnära service på dygnets alla timmar", "Servicestaben", "", ("Antal avdelningar", "8", "2026-06-30")),
        ("Administrativt stöd till första linjens chefer", "Förvaltningsstaben", "HR-staben",
         ("Timmar per chef", "6", "2026-04-30"))]),
]  # fmt: skip


def clinic(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan 2026"
    _titled(sheet, ("Handlingsplan 2026", "Hälso- och sjukvårdsförvaltningen, Region Mittlandet",
                    "Beslutad av förvaltningens ledningsgrupp 2025-12-18"))  # fmt: skip
    heads = ("Nr", "Aktivitet", "Mått", "Målvärde", "Ansvarigt verksamhetsområde", "Medverkande", "Klart senast",
             "Status", "Kommentar")  # fmt: skip
    _headed(sheet, 5, heads, "C6E0B4")
    at = 6
    for number, (goal, rows) in enumerate(CLINIC, 1):
        band = sheet.cell(at, 1, goal)
        band.font, band.fill = Font(bold=True), PatternFill("solid", "E2EFDA")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=len(heads))
        for below, row in enumerate(rows, 1):
            measure, target, end = row[3]
            _filled(sheet, at + below,
                    (f"{number}.{below}", row[0], measure, target, owner(row), row[2], end, "Ej startad", ""))  # fmt: skip
        at += len(rows) + 1
    choice = DataValidation(type="list", formula1='"Ej startad,Pågår,Klar,Försenad"')
    sheet.add_data_validation(choice)
    choice.add(f"H6:H{at - 1}")
    _wide(sheet, (7, 44, 24, 12, 26, 20, 13, 12, 24))
    sheet.freeze_panes = "A6"
    book.save(path)
    return path


# Utbildnings- och arbetsmarknadsnämnden: a table in plain words, who first and the goals mixed; goals on a sheet of their own
_WORK: Sequence[tuple[str, str, str, str, str, str]] = (
    ("Jobbcenter", "Starta matchningsgrupp för unga under 25", "Fler i egen försörjning", "Arbetsförmedlingen", "mars",
     "Gruppen är igång"),
    ("Komvux", "Erbjuda svenska på distans kvällstid", "Vuxna lär om i tid", "Biblioteken", "augusti",
     "Kursen har startat"),
    ("Gymnasiet", "Ge stöd för att läsa upp betyg i juni", "Alla klarar gymnasiet", "", "juni", "40 elever har deltagit"),
    ("Näringslivskontoret", "Bjuda in till branschråd för industrin", "Rätt kompetens till företagen", "Teknikcollege",
     "april", "Två möten är hållna"),
    ("Jobbcenter", "Erbjuda sommarjobb till alla sextonåringar", "Fler i egen försörjning", "Alla förvaltningar",
     "augusti", "180 ungdomar har jobbat"),
    ("Studie- och yrkesvägledarna", "Följa upp avhopp inom en vecka", "Alla klarar gymnasiet", "Elevhälsoteamet",
     "löpande", "Listan är tom varje fredag"),
    ("Komvux", "Starta yrkespaket till undersköterska", "Rätt kompetens till företagen", "Äldreomsorgen", "januari",
     "24 platser är fyllda"),
    ("Elevhälsoteamet", "Hålla närvarosamtal efter fem frånvarodagar", "Alla klarar gymnasiet", "", "löpande",
     "Samtal dokumenterade"),
    ("Jobbcenter, Försörjningsstöd", "Göra gemensam kartläggning vid nyansökan", "Fler i egen försörjning", "", "maj",
     "Ny rutin används"),
    ("Komvux", "Validera yrkeskunskaper inom bygg", "Vuxna lär om i tid", "Byggföretagen", "november",
     "Tio personer har validerat"),
    ("Gymnasiet", "Ordna lärlingsplatser på el- och energiprogrammet", "Rätt kompetens till företagen",
     "Elinstallatörerna", "september", "Alla elever har plats"),
    ("Samhällsvägledarna", "Ge samhällsorientering på somaliska", "Fler i egen försörjning", "", "oktober",
     "Två grupper är klara"),
    ("Lärcenter", "Hålla öppet på lördagar", "Vuxna lär om i tid", "Biblioteken", "februari", "Antal besök"),
    ("Gymnasiet", "Koppla mentorer i årskurs 3 till årskurs 1", "Alla klarar gymnasiet", "Elevkåren", "september",
     "Alla ettor har mentor"),
    ("Studie- och yrkesvägledarna", "Ordna framtidsmässa i sporthallen", "Rätt kompetens till företagen",
     "Näringslivskontoret", "november", "60 utställare"),
    ("Lärcenter", "Visa seniorer digitala tjänster på drop-in", "Vuxna lär om i tid", "Pensionärsföreningarna", "maj",
     "Tolv tillfällen"),
)  # fmt: skip
WORK: Goals = [
    (goal, [(what, who.replace(", ", ";"), others, ())]) for who, what, goal, others, *_ in _WORK
]  # fmt: skip


def work(path: Path) -> Path:
    book = openpyxl.Workbook()
    aims = book.worksheets[0]
    aims.title = "Målen"
    _titled(aims, ("Verksamhetsplan 2026", "Utbildnings- och arbetsmarknadsnämnden, Kvarnbo kommun"))
    _headed(aims, 4, ("Mål", "Indikator", "Utfall 2025", "Mål 2026"), "FFE699")
    for at, line in enumerate((
        ("Fler i egen försörjning", "Antal hushåll med ekonomiskt bistånd", "412", "380"),
        ("Alla klarar gymnasiet", "Andel med examen inom tre år", "71 %", "75 %"),
        ("Vuxna lär om i tid", "Antal studerande på komvux", "640", "700"),
        ("Rätt kompetens till företagen", "Andel som har jobb efter yrkesutbildning", "78 %", "82 %")), 5):  # fmt: skip
        _filled(aims, at, line)
    _wide(aims, (34, 42, 13, 13))
    sheet = book.create_sheet("Att göra 2026")
    heads = ("Vem ansvarar", "Vad ska vi göra", "Vilket mål bidrar det till", "Vilka samverkar vi med",
             "När är det klart", "Hur vet vi att det är gjort", "Läge")  # fmt: skip
    sheet.append(heads)
    for row in _WORK:
        sheet.append([value or None for value in (*row, "")])
    table = Table(displayName="Aktiviteter", ref=f"A1:G{len(_WORK) + 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    _wide(sheet, (28, 46, 30, 24, 16, 28, 12))
    book.save(path)
    return path
