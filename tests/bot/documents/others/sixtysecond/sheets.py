# ruff: noqa: E501
"""Workbooks kept by hand: colour words and sums, heads in two rows with crosses, steps in a cell beside tabs of other things."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill

from tests.bot.documents.others.sheets import WRAP, band, framed, head_row, landscape_widths, value_row
from tests.bot.documents.others.sixtysecond.told import Group, told


def _with_values(path: Path, values: Mapping[str, str]) -> Path:
    """Each formula with the value that Excel keeps beside it."""
    with ZipFile(path) as kept:
        entries = {name: kept.read(name) for name in kept.namelist()}
    with ZipFile(path, "w") as changed:
        for name, data in entries.items():
            for formula, value in values.items():
                pattern = rf"<f>{re.escape(formula)}</f><v\s*(?:/>|></v>)".encode()
                data = re.sub(pattern, f"<f>{formula}</f><v>{value}</v>".encode(), data)
            changed.writestr(name, data)
    return path


# 1: a flat list, the goal merged down, sums, colour words, comments and what the colours mean below
_LIST: list[Group] = [
    ("Mål 1: Gator och gångvägar håller", [
        ("Laga tjälskador på Kvarngatan och Bruksgatan", "", "Gata", "", "juni"),
        ("Byta belysning vid busshållplatserna", "", "Gata", "Länstrafiken", "sept"),
        ("Cykelväg till Södra industriområdet", "", "Plan och exploatering", "Trafikverket", "nov"),
        ("Se över plogningslistan inför vintern", "", "Gata", "Entreprenörerna", "okt")]),
    ("Mål 2: Vattnet räcker även torra somrar", [
        ("Provborra vid Norrtjärn", "", "VA", "SGU", "aug"),
        ("Leta läckor på ledningarna i Granhult och Åby", "", "VA", "", "maj"),
        ("Utskick om vattensparande till sommarstugorna", "", "VA", "Kommunikation", "april"),
        ("Uppdatera nödvattenplanen", "", "", "Räddningstjänsten", "dec")]),
    ("Mål 3: Rätt bygglov i rätt tid", [
        ("Nya mallar för avslagsbeslut", "", "Bygglov", "Kommunjuristen", "mars"),
        ("Skanna ritningar från 1960–1985", "", "Bygglov", "Arkivet", "hela året"),
        ("Öppet hus om attefallshus", "", "Bygglov", "", "april"),
        ("Förslag till ny bygglovstaxa", "", "Bygglov", "Ekonomi", "okt")]),
    ("Mål 4: Trivsel på torget och i parkerna", [
        ("Bänkar och blomlådor på torget", "", "Park", "Handlarna", "maj"),
        ("Röja sly längs ån", "", "Park", "Arbetsmarknadsenheten", "nov"),
        ("Ny lekplats i Hagaparken", "", "Plan och exploatering", "Park", "sept"),
        ("Byta ut de äldsta gräsklipparna", "", "Park", "", "april")]),
]  # fmt: skip
_COSTS = ((450, 280, 3200, 0), (600, 150, 20, 0), (0, 190, 10, 0), (75, 40, 900, 120))
_COLORS = (("grön", "grön", "gul", "grön"), ("gul", "grön", "grön", "röd"), ("grön", "gul", "grön", "grön"),
           ("grön", "grön", "gul", "grön"))  # fmt: skip
_REMARKS = {
    "Byta belysning vid busshållplatserna": "offert kom 9/1, 262 tkr",
    "Cykelväg till Södra industriområdet": "bidraget inte beslutat, se mejl från ekonomi",
    "Uppdatera nödvattenplanen": "vem tar den? frågar chefen på måndag",
    "Skanna ritningar från 1960–1985": "fortsätter 2028",
    "Ny lekplats i Hagaparken": "samma som i investeringsbudgeten",
    "Byta ut de äldsta gräsklipparna": "2 st",
}
_FILLS = {"grön": "C6EFCE", "gul": "FFEB9C", "röd": "FFC7CE"}


def _by_hand(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP lista"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2027, Samhällsbyggnadsnämnden", "Granhults kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["F2"] = "senast ändrad 14/1"
    head_row(
        sheet, 4, ("Mål", "Vad ska göras", "Vem", "Ihop med", "Kostar (tkr)", "Klart", "Färg", "Kommentar"), "E2EFDA"
    )
    at, sums = 5, []
    for (goal, rows), costs, tints in zip(_LIST, _COSTS, _COLORS, strict=True):
        first = at
        for (title, _, unit, others, end), cost, tint in zip(rows, costs, tints, strict=True):
            value_row(sheet, at, ("", title, unit or "?", others, cost, end, tint, _REMARKS.get(title, "")))
            sheet.cell(at, 7).fill = PatternFill("solid", fgColor=_FILLS[tint])
            at += 1
        sheet.cell(first, 1, goal).font = Font(bold=True)
        sheet.merge_cells(start_row=first, end_row=at - 1, start_column=1, end_column=1)
        sheet.cell(at, 4, "Summa").font = Font(bold=True)
        sheet.cell(at, 5, f"=SUM(E{first}:E{at - 1})").font = Font(bold=True)
        sums.append((f"E{at}", f"SUM(E{first}:E{at - 1})", sum(costs)))
        at += 2
    whole = "+".join(name for name, _, _ in sums)
    sheet.cell(at, 4, "SUMMA TOTALT").font = Font(bold=True)
    sheet.cell(at, 5, f"={whole}").font = Font(bold=True)
    for below, (tint, text) in enumerate((("grön", "pengar finns i ramen"), ("gul", "osäkert, beslut väntas"),
                                          ("röd", "inga pengar eller ingen som tar den")), 2):  # fmt: skip
        sheet.cell(at + below, 7, tint).fill = PatternFill("solid", fgColor=_FILLS[tint])
        sheet.cell(at + below, 8, text)
    landscape_widths(sheet, (22, 46, 22, 22, 12, 11, 8, 38))
    book.save(path)
    return _with_values(path, {**{formula: str(value) for _, formula, value in sums},
                               whole: str(sum(value for _, _, value in sums))})  # fmt: skip


# 2: a sheet for each form of school, heads in two rows, the kind crossed in one of three columns
_SCHOOLS: list[tuple[str, list[Group]]] = [
    ("Förskola", [
        ("Mål 1 – Språket först", [
            ("Bokpåse hem till alla tvååringar", "A", "Förskolorna Norr", "Biblioteket", "jan–dec"),
            ("Språkbedömning vid tre års ålder", "P", "Barnhälsan", "BVC", "mar–nov"),
            ("Kurs i tecken som stöd", "A", "Förskolorna Syd", "", "aug–okt")]),
        ("Mål 2 – Trygga gårdar", [
            ("Nytt staket på Ekorren", "P", "Fastighet", "Förskolorna Syd", "apr–jun"),
            ("Skuggtak över sandlådorna", "F", "Fastighet", "", "jan–maj"),
            ("Kvällsvandring mot skadegörelse", "A", "Förskolorna Norr", "Fältgruppen", "maj–sep")])]),
    ("Grundskola", [
        ("Mål 1 – Språket först", [
            ("Extra lärartid för läsning i årskurs 1", "P", "Centralskolan", "Elevhälsan", "aug–dec"),
            ("Modersmål på distans", "F", "Modersmålsenheten", "Grannkommunerna", "jan–jun"),
            ("Skrivarverkstad i årskurs 5", "A", "Åbyskolan", "Biblioteket", "feb–apr")]),
        ("Mål 3 – Alla elever är på plats", [
            ("Samtal hem efter fem dagars frånvaro", "A", "Elevhälsan", "Socialtjänsten", "jan–dec"),
            ("Ny tidtabell för skolskjutsen", "P", "Skolkontoret", "Länstrafiken", "jan–aug"),
            ("Morgonfrukost före första lektionen", "P", "Måltid", "Centralskolan", "aug–dec")])]),
    ("Fritidshem", [
        ("Mål 2 – Trygga gårdar", [
            ("Rörelsebana bakom gymnastiksalen", "P", "Fastighet", "Fritidshemmen", "maj–aug"),
            ("Gula västar på alla som har uppsikt", "A", "Fritidshemmen", "", "jan–dec")]),
        ("Mål 3 – Alla elever är på plats", [
            ("Lovskola tre veckor i juni", "A", "Centralskolan", "Fritidshemmen", "jun–jul"),
            ("Ett gemensamt öppet fritids under jullovet", "A", "Fritidshemmen", "", "dec–dec")])]),
]  # fmt: skip


def _school_heads(sheet: Any) -> None:
    above = ("Aktivitet", "Typ", None, None, "Vilka", None, "Tid", None, "Uppföljning", None, None)
    below = (None, "P", "A", "F", "Ansvarig enhet", "Samverkar med", "Start", "Slut", "april", "aug", "dec")
    head_row(sheet, 4, above, "FCE4D6")
    head_row(sheet, 5, below, "FCE4D6")
    for area in ("A4:A5", "B4:D4", "E4:F4", "G4:H4", "I4:K4"):
        sheet.merge_cells(area)


def _crossed(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, groups in _SCHOOLS:
        sheet = book.create_sheet(name)
        sheet["A1"], sheet["A2"] = f"Aktivitetsplan 2027 – {name}", "Barn- och utbildningsnämnden, Hultsbo kommun"
        sheet["A1"].font = Font(bold=True, size=14)
        _school_heads(sheet)
        at = 6
        for goal, rows in groups:
            band(sheet, at, goal, 11, "FFF2CC")
            for title, kind, unit, others, time in rows:
                at += 1
                marks = ["x" if each == kind else "" for each in "PAF"]
                value_row(sheet, at, (title, *marks, unit, others, *time.split("–"), "", "", ""))
                for column in (2, 3, 4):
                    sheet.cell(at, column).alignment = Alignment(horizontal="center")
            at += 1
        landscape_widths(sheet, (44, 4, 4, 4, 22, 20, 8, 8, 10, 10, 10))
        sheet.freeze_panes = "A6"
    book.save(path)
    return path


# 3: the goal only on its first row, the steps in a cell of their own, tabs with other things
_CARE: list[Group] = [
    ("Du får hjälp i tid", [
        ("Mottagning på kvällstid en dag i veckan", "P", "Mottagningen", "Vårdcentralen", "2027-04-30"),
        ("En gemensam remiss till beroendevården", "A", "Öppenvården", "Regionen", "2027-06-15"),
        ("Ta bort kön till budgetrådgivning", "A", "Försörjningsstöd", "", "2027-09-30"),
        ("Chatt för unga", "F", "Öppenvården", "Ungdomsgården", "2027-11-30")]),
    ("Barnet syns i varje ärende", [
        ("Barnsamtal vid ansökan om försörjningsstöd", "A", "Försörjningsstöd", "Barn och familj", "2027-05-31"),
        ("Rum för barnsamtal i gamla biblioteket", "P", "Barn och familj", "Lokalgruppen", "2027-08-20"),
        ("Fler kontaktfamiljer i närområdet", "P", "Familjehemmen", "", "2027-12-10")]),
    ("Hemma längre", [
        ("Larm utan sladd i alla hem", "P", "Hemtjänsten", "IT", "2027-10-01"),
        ("Träffpunkt även på söndagar", "A", "Träffpunkterna", "Pensionärsföreningarna", "2027-03-01"),
        ("Fallförebyggande hembesök till alla som fyller 80", "A", "Rehab", "Räddningstjänsten", "2027-12-31"),
        ("Matleverans från närmaste kök", "F", "Hemtjänsten", "Kostenheten", "2027-05-15")]),
    ("En arbetsplats att stanna på", [
        ("Scheman läggs sex veckor framåt", "A", "Bemanningen", "", "2027-02-28"),
        ("Språkombud på varje arbetslag", "P", "Bemanningen", "Lärcentrum", "2027-09-15"),
        ("Handledning i grupp för nya socialsekreterare", "A", "Barn och familj", "Försörjningsstöd", "2027-12-15")]),
]  # fmt: skip
_STEPS = {
    "Mottagning på kvällstid en dag i veckan": "schema klart\nskylt och hemsida\nprova tre månader",
    "En gemensam remiss till beroendevården": "träffa regionen\nenas om blankett",
    "Rum för barnsamtal i gamla biblioteket": "ritning\nmöbler\ninflyttning",
    "Fler kontaktfamiljer i närområdet": "annons\ninformationskväll i varje by",
    "Larm utan sladd i alla hem": "upphandling\nbyte by för by\ngamla larm lämnas tillbaka",
    "Språkombud på varje arbetslag": "utse ombud\nutbildning två dagar",
}
_WORDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}
_MONEY = {"Larm utan sladd i alla hem": 1150, "Rum för barnsamtal i gamla biblioteket": 85,
          "Språkombud på varje arbetslag": 60, "Chatt för unga": 40}  # fmt: skip


def _beside(book: Any) -> None:
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Så här använder ni filen", "Fyll i fliken VP 2027. En rad per aktivitet, stegen skrivs i samma ruta med alt+enter.",
                 "Rör inte fliken Val, den styr listrutorna.", "Skicka filen till nämndsekreteraren senast 20 januari."):  # fmt: skip
        first.append([line])
    first.column_dimensions["A"].width = 90


def _steps(path: Path) -> Path:
    book = openpyxl.Workbook()
    _beside(book)
    sheet = book.create_sheet("VP 2027")
    sheet["A1"] = "Socialnämnden i Sörbygdens kommun – verksamhetsplan 2027"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.merge_cells("A1:I1")
    heads = (
        "Nr",
        "Nämndens mål",
        "Aktivitet",
        "Steg på vägen",
        "Typ",
        "Ansvarig",
        "Samarbete",
        "Budget tkr",
        "Klart senast",
    )
    head_row(sheet, 3, heads, "DDEBF7")
    at = 4
    for number, (goal, rows) in enumerate(_CARE, 1):
        for index, (title, kind, unit, others, end) in enumerate(rows, 1):
            value_row(sheet, at, (f"{number}.{index}", goal if index == 1 else "", title, _STEPS.get(title, ""),
                                  _WORDS[kind], unit, others, _MONEY.get(title, ""), end))  # fmt: skip
            at += 1
    framed(sheet, 4, at, 9)
    sheet.cell(at, 7, "Summa")
    sheet.cell(at, 8, f"=SUM(H4:H{at - 1})")
    landscape_widths(sheet, (6, 24, 40, 30, 12, 20, 22, 11, 13))
    other = book.create_sheet("Investeringar")
    for line in (["Investeringsbudget, tkr"], ["Objekt", "2027", "2028", "2029"], ["Trygghetslarm", 1150, 400, 0],
                 ["Inventarier Solgården", 300, 0, 0], ["Bilar till hemtjänsten", 0, 620, 620], ["Summa", 1450, 1020, 620]):  # fmt: skip
        other.append(line)
    choices = book.create_sheet("Val")
    for line in (
        ["Typ", "Enhet"],
        ["Projekt", "Mottagningen"],
        ["Aktivitet", "Öppenvården"],
        ["Förstudie", "Hemtjänsten"],
    ):
        choices.append(line)
    for row in sheet.iter_rows(min_row=4, max_row=at, min_col=4, max_col=4):
        row[0].alignment = WRAP
    book.save(path)
    return _with_values(path, {f"SUM(H4:H{at - 1})": str(sum(_MONEY.values()))})


SHEETS = [
    told("sheets", "handförd lista med färgord, kommentarer och summor", "xlsx", _LIST, _by_hand),
    told("sheets", "en flik för varje skolform, två rubrikrader och kryss för typen", "xlsx",
         [group for _, groups in _SCHOOLS for group in groups], _crossed),
    told("sheets", "målet bara på första raden, stegen i en egen ruta", "xlsx", _CARE, _steps),
]  # fmt: skip
