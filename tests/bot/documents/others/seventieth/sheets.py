# ruff: noqa: E501
"""Workbooks of everyday use: an own template, an export, a tab for each department, a time table with months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.seventieth.answers import Group, answers
from tests.bot.documents.others.special import Drawn, in_each_format

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border, cell.alignment = (
            Font(bold=True),
            PatternFill("solid", fgColor=color),
            _ROUND,
            _WRAP,
        )


def _line(sheet: Any, at: int, values: Sequence[object]) -> None:
    """Empty texts stay empty cells, with a border all the same."""
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, None if value == "" else value)
        cell.border, cell.alignment = _ROUND, _WRAP


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLMNOPQRSTUVWX", widths, strict=False):
        sheet.column_dimensions[letter].width = width


# 1: the education board's own template: the goal only on its first row, "dito", counts below, notes beside
_SCHOOL: list[Group] = [
    ("Nämndmål 1: Fler elever blir behöriga till gymnasiet", [
        ("Lovskola i matematik under höstlovet", "Grundskola", "Gymnasiet", "2026-11-06"),
        ("Screening av läsförmågan i årskurs 1, 4 och 7", "dito", "Elevhälsan", "2026-09-30"),
        ("Kollegial handledning för lärare i NO", "dito", "", "dec"),
        ("Studiehandledning på modersmål via distans", "Flerspråkighetscentrum", "Grundskola", "mars"),
        ("Uppföljning av betyg och frånvaro varje månad", "Utvecklingsavdelningen", "", "löpande")]),
    ("Nämndmål 2: Förskolan har en hög och jämn kvalitet", [
        ("Ny modell för barngruppernas storlek", "Förskola", "Utvecklingsavdelningen", "2026-08-17"),
        ("Språkpiloter på varje förskola", "dito", "Barnbiblioteket", ""),
        ("Gemensam introduktion för vikarier", "Bemanningsenheten", "Förskola", "juni"),
        ("Utegårdsrond med åtgärdslista", "Förskola", "Lokalförsörjning", "2026-05-29")]),
    ("Nämndmål 3: Skolmiljön är trygg", [
        ("Trygghetsvandring på samtliga högstadieskolor", "Elevhälsan", "Fältgruppen", "okt"),
        ("Revidera planerna mot kränkande behandling", "Grundskola, Gymnasiet", "Elevhälsan", "2026-01-31"),
        ("Rutin för orosanmälan i fickformat", "Elevhälsan", "Socialtjänsten", "april"),
        ("Utbildning i lågaffektivt bemötande", "dito", "se ovan", ""),
        ("Utvärdering av mobilfria skoldagar", "Utvecklingsavdelningen", "-", "2026-06-12")]),
    ("Nämndmål 5: Ekonomin är i balans", [
        ("Se över skolskjutsreglementet", "Administrativa avdelningen", "Tekniska kontoret", "sept"),
        ("Lokalresursplan för åren 2027–2036", "dito", "Lokalförsörjning", "2026-10-01"),
        ("Samordnad inköpsrutin för läromedel", "utses senare", "", "")]),
]  # fmt: skip
_SCHOOL_STATUS = {"1.1": "Ej startad", "1.2": "Pågår", "3.2": "Klar"}


def _own_template(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for text in ("Mall för verksamhetsplan", "Skriv en aktivitet per rad. Infoga rader vid behov men flytta inga kolumner.",
                 "T1, T2 och T3 fylls i när perioden är slut. Välj status i listan.",
                 "Frågor om mallen: controller på ekonomiavdelningen"):  # fmt: skip
        first.append([text])
    first["A1"].font = Font(bold=True, size=14)
    first.column_dimensions["A"].width = 80
    _school_plan(book.create_sheet("Aktiviteter 2026"))
    budget = book.create_sheet("Budget")
    for row in (("Verksamhet", "Budget 2025 (tkr)", "Budget 2026 (tkr)"), ("Förskola", 141200, 143900),
                ("Grundskola", 262050, 268300), ("Gymnasiet", 98700, 99100), ("Summa", 501950, 511300)):  # fmt: skip
        budget.append(row)
    choices = book.create_sheet("Val")
    for text in ("Ej startad", "Pågår", "Klar", "Utgår"):
        choices.append([text])
    choices.sheet_state = "hidden"
    book.save(path)
    return path


def _school_plan(sheet: Any) -> None:
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Barn- och utbildningsnämnden, Kvarnsjö kommun"
    sheet["A3"] = "Version 3, uppdaterad 2026-01-14"
    sheet["A1"].font = Font(bold=True, size=16)
    _heads(
        sheet,
        5,
        ("Nämndmål", "Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart", "T1", "T2", "T3", "Anteckning"),
        "E2EFDA",
    )
    at = 6
    for goal, rows in _SCHOOL:
        if "5" in goal[:10]:
            _line(
                sheet, at, ("Nämndmål 4: Medarbetarna trivs och stannar", *[""] * 8, "Tas fram i samband med HR-planen")
            )
            at += 1
        mark = goal[9]
        for number, (title, owner, others, when) in enumerate(rows, 1):
            code = f"{mark}.{number}"
            end: object = date.fromisoformat(when) if when.startswith("2026") else when
            _line(
                sheet,
                at,
                ("" if number > 1 else goal, code, title, owner, others, end, _SCHOOL_STATUS.get(code, ""), "", "", ""),
            )
            at += 1
        _line(sheet, at, ("", "", "Antal aktiviteter:", len(rows), *[""] * 6))
        sheet.cell(at, 3).font = Font(italic=True)
        at += 1
    _line(sheet, at, ("Totalt antal aktiviteter", "", "", sum(len(rows) for _, rows in _SCHOOL), *[""] * 6))
    sheet["L6"], sheet["L13"] = "OBS! stäm av med rektorsgruppen 12/2", "frågat Förskola, väntar på svar"
    sheet["C9"].comment = Comment("Samma leverantör som förra året?", "Controller")
    choice = DataValidation(type="list", formula1="Val!$A$1:$A$4")
    sheet.add_data_validation(choice)
    choice.add(f"G6:I{at}")
    sheet.freeze_panes = "A6"
    _widths(sheet, (30, 6, 44, 24, 22, 12, 10, 10, 10, 30, 3, 34))


# 2: the social board's list as the planning tool exports it
_SOCIAL: list[tuple[str, str, Group]] = [
    ("Invånare", "Trygg hela livet", ("Barn och unga får stöd i rätt tid", [
        ("Samlokalisera mottagningen med familjecentralen", "Barn- och ungdomsenheten", "Familjecentralen", "2026-10-31"),
        ("Införa bokningsbara råd- och stödsamtal", "Öppenvården", "", "2026-05-15"),
        ("Uppdatera samverkansavtalet om SIP", "Barn- och ungdomsenheten", "Regionen, Elevhälsan", "2026-06-30"),
        ("Feriehem för syskongrupper", "Familjehemsenheten", "", "2026-08-15")])),
    ("Invånare", "Fler i arbete", ("Fler går från bistånd till arbete", [
        ("Jobbspår inom lokalvård", "Försörjningsenheten", "Arbetsmarknadsenheten", "2026-12-31"),
        ("Digital ansökan på fem språk", "Försörjningsenheten", "IT-enheten", "2026-09-01"),
        ("Hälsoskola för långtidssjukskrivna", "Försörjningsenheten", "Vårdcentralen", "2026-11-30"),
        ("Hembesök vid första ansökan", "Försörjningsenheten", "", "2026-12-31")])),
    ("Process", "Trygg hela livet", ("Äldre bor kvar hemma längre", [
        ("Trygg hemgång i hela kommunen", "Hemtjänsten", "Rehabenheten", "2026-04-30"),
        ("Nattillsyn med kamera", "Hemtjänsten", "IT-enheten", "2026-12-31"),
        ("Fallförebyggande gruppträning", "Rehabenheten", "Pensionärsorganisationerna", "2026-11-15"),
        ("Mobil träffpunkt i ytterområdena", "Dagverksamheten", "", "2026-06-01")])),
    ("Medarbetare", "En bra arbetsgivare", ("Medarbetarna har hållbara scheman", [
        ("Önskeschema på tre särskilda boenden", "Särskilt boende", "Bemanningsenheten", "2026-09-30"),
        ("Heltid som norm vid nyanställning", "Bemanningsenheten", "HR", "2026-02-28"),
        ("Chefsforum varannan månad", "Socialkontorets stab", "", "2026-12-31"),
        ("Arbetsdräkter även inom funktionsstöd", "Funktionsstöd", "", "2026-03-31")])),
]  # fmt: skip
_SOCIAL_MORE = {
    1: ("Lokalen ligger vägg i vägg med barnhälsovården.", "Hyresavtal klart."),
    5: ("Sex platser per omgång.", ""),
    9: ("", "Väntar på besked om statsbidrag."),
    14: ("Gäller alla verksamheter.", ""),
}


def _tool_export(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetslista"
    for text in ("Aktivitetslista – Verksamhetsplan 2026", "Organisationsenhet: Socialnämnden, Älvtorps kommun",
                 "Period: jan 2026 – dec 2026", "Uttaget 2026-01-19 14:22 av Systemadministratör"):  # fmt: skip
        sheet.append([text])
    heads = ("ID", "Perspektiv", "Fullmäktigemål", "Nämndmål", "Aktivitet", "Beskrivning", "Ansvarig enhet",
             "Medverkande enheter", "Startdatum", "Slutdatum", "Status", "Kommentar", "Senast ändrad av")  # fmt: skip
    _heads(sheet, 6, heads, "D9D9D9")
    count = 0
    for view, council, (goal, rows) in _SOCIAL:
        for title, owner, others, end in rows:
            count += 1
            about, comment = _SOCIAL_MORE.get(count, ("", ""))
            _line(sheet, 6 + count, (1040 + count, view, council, goal, title, about, owner, others, date(2026, 1, 1),
                                     date.fromisoformat(end), "Ej påbörjad", comment, "Verksamhetscontroller"))  # fmt: skip
    sheet.cell(8 + count, 1, f"Antal poster: {count}")
    sheet.auto_filter.ref = f"A6:M{6 + count}"
    _widths(sheet, (8, 14, 20, 32, 44, 34, 26, 26, 12, 12, 12, 28, 22))
    measures = book.create_sheet("Mått")
    for row in (("Nämndmål", "Mått", "Utfall 2024", "Utfall 2025", "Målvärde 2026"),
                ("Barn och unga får stöd i rätt tid", "Andel utredningar inom fyra månader", "81 %", "84 %", "95 %"),
                ("Fler går från bistånd till arbete", "Hushåll med långvarigt bistånd", 212, 198, 170),
                ("Äldre bor kvar hemma längre", "Återinläggning inom 30 dagar", "17 %", "15 %", "12 %"),
                ("Medarbetarna har hållbara scheman", "Sjukfrånvaro", "9,1 %", "8,7 %", "7,5 %")):  # fmt: skip
        measures.append(row)
    book.save(path)
    return path


# 3: the technical board: a tab for each department that answers for all on it, "dito" for the goal, sums
_T1, _T2, _T3 = ("Mål 1: Anläggningarna håller länge", "Mål 2: Invånarna får snabbt svar",
                 "Mål 3: Klimatavtrycket minskar")  # fmt: skip
_TABS: list[tuple[str, str, list[tuple[str, str, str, str, int, str]]]] = [
    ("Gata", "Gata och trafik", [
        (_T1, "Beläggningsplan för lokalgator", "Vatten och avlopp", "apr", 150, ""),
        (_T1, "Broinspektion av gång- och cykelbroar", "", "sep", 420, "konsult upphandlad"),
        (_T2, "Felanmälan med foto", "Kontaktcenter", "jun", 90, ""),
        (_T3, "Byta natriumlampor till LED", "Elnätsbolaget", "dec", 2300, "etapp 4 av 6")]),
    ("VA", "Vatten och avlopp", [
        (_T1, "Förnya ledningen längs Storgatan", "Gata och trafik", "okt", 6100, ""),
        (_T1, "Tömma och rengöra lågreservoaren", "", "mar", 180, ""),
        (_T2, "Sms vid avstängning av vatten", "Kontaktcenter", "feb", 40, "samma leverantör som skolan"),
        (_T3, "Ta vara på spillvärmen i reningsverket", "-", "nov", 950, "")]),
    ("Fastighet", "Fastighet", [
        (_T1, "Underhållsplaner för alla skolor", "Barn- och utbildningskontoret", "maj", 200, ""),
        (_T1, "Takbyte på idrottshallen", "", "aug", 3400, "se investeringsbudgeten"),
        (_T3, "Solceller på centralförrådet", "", "sep", 1200, "")]),
    ("Kost o lokalvård", "Kost och lokalvård", [
        (_T2, "Enkät efter storstädning", "", "aug", 10, ""),
        (_T2, "Menyråd på varje skola", "Elevråden", "okt", 25, ""),
        (_T3, "Doseringsautomater för rengöringsmedel", "", "jan", 75, ""),
        (_T3, "En vegetarisk dag i veckan på gymnasiet", "Elevråden", "jan", 0, "beslut i nämnden § 12")]),
]  # fmt: skip


def _department_tabs(path: Path) -> Path:
    book = openpyxl.Workbook()
    whole = book.worksheets[0]
    whole.title = "Sammanställning"
    whole.append(["Sammanställning tekniska nämnden 2026"])
    whole.append(["Avdelning", "Antal åtgärder", "Kostnad tkr"])
    for tab, owner, rows in _TABS:
        whole.append([owner, len(rows), sum(row[4] for row in rows)])
        sheet = book.create_sheet(tab)
        sheet["A1"], sheet["A2"], sheet["A3"] = (
            "Handlingsplan 2026",
            "Tekniska nämnden, Lindhults kommun",
            f"Ansvarig avdelning: {owner}",
        )
        sheet["A1"].font = Font(bold=True, size=14)
        _heads(sheet, 5, ("Mål", "Åtgärd", "Samverkan", "Klart", "Kostnad tkr", "Kommentar"), "FCE4D6")
        last = ""
        for at, (goal, *cells) in enumerate(rows, 6):
            _line(sheet, at, ("dito" if goal == last else goal, *cells))
            last = goal
        _line(sheet, 6 + len(rows), ("", "", "", "Summa", sum(row[4] for row in rows), ""))
        _widths(sheet, (34, 42, 28, 8, 12, 28))
    whole.append(["Summa", sum(len(rows) for _, _, rows in _TABS), sum(row[4] for _, _, rows in _TABS for row in rows)])
    book.save(path)
    return path


# 4: a time table with the months crossed, bands for goals, and the tab of the year before left behind
_MONTHS: list[Group] = [
    ("Mål 1 Fler tar examen", [
        ("Mentorssamtal var tredje vecka", "Programrektorerna", "Elevhälsoteamet", "JFMAM..ASOND"),
        ("Resurstid i matematik", "Förstelärarna", "", "JFMAM..ASOND"),
        ("Plugga på lovet", "se ovan", "Biblioteket", ".F.A.....O.."),
        ("Tidig kontakt vid ogiltig frånvaro", "Elevhälsoteamet", "Vårdnadshavarna", "JFMAMJ.ASOND"),
        ("Prövningsveckor i juni och december", "Skoladministrationen", "", ".....J.....D")]),
    ("Mål 2 Utbildning nära arbetslivet", [
        ("Branschråd för varje yrkesprogram", "Programrektorerna", "Branschföreningarna", "..M......O.."),
        ("Handledarutbildning för arbetsplatserna", "APL-samordnarna", "dito", ".FM.....SO.."),
        ("Lärlingsspår inom bygg", "se ovan", "", ".......ASOND"),
        ("UF-mässa i aulan", "Ekonomiprogrammets arbetslag", "Näringslivsenheten", "...A........"),
        ("Yrkesvux i storkök", "Vuxenutbildningen", "Måltidsenheten", ".......ASOND")]),
    ("Mål 3 Digital kompetens", [
        ("Riktlinje för AI i undervisningen", "IKT-gruppen", "", "JFM........."),
        ("Datorleasingen upphandlas på nytt", "IT-samordnaren", "Upphandlingsenheten", "..MAMJ......"),
        ("Digitala prov i alla kurser", "IKT-gruppen", "", ".......ASOND"),
        ("Källkritikdag", "Skolbiblioteket", "IKT-gruppen", "..........N.")]),
]  # fmt: skip
_LAST_YEAR: list[Group] = [
    ("Mål 1 Fler tar examen", [("Mentorssamtal varje månad", "Programrektorerna", "", "JFMAM..ASOND"),
                               ("Nytt schemaverktyg", "Skoladministrationen", "", "..MAM.......")]),
    ("Mål 3 Digital kompetens", [("Lärplattformen byts ut", "IT-samordnaren", "IKT-gruppen", ".....J.A....")]),
]  # fmt: skip


def _months(sheet: Any, year: int, groups: Sequence[Group], empty: bool = False) -> None:
    sheet["A1"], sheet["A2"] = (
        f"Verksamhetsplan {year}, tidplan",
        "Gymnasie- och vuxenutbildningsnämnden, Björkviks kommun",
    )
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 4, ("Aktivitet", "Ansvarig", "Samverkan", str(year), *[""] * 11), "DDEBF7")
    sheet.merge_cells("D4:O4")
    _heads(sheet, 5, ("", "", "", *"JFMAMJJASOND"), "DDEBF7")
    for letter in "ABC":
        sheet.merge_cells(f"{letter}4:{letter}5")
    at = 6
    for goal, rows in groups:
        _band(sheet, at, goal)
        for title, owner, others, months in rows:
            at += 1
            _line(sheet, at, (title, owner, others, *("" if month == "." else "x" for month in months)))
        at += 1
    if empty:
        _band(sheet, at, "Mål 4 Ändamålsenliga lokaler")
        _line(sheet, at + 1, ("kompletteras", *[""] * 14))
    _widths(sheet, (42, 28, 24, *[4] * 12, 3, 3, 30))
    sheet.page_setup.orientation = "landscape"


def _band(sheet: Any, at: int, goal: str) -> None:
    sheet.cell(at, 1, goal).font = Font(bold=True)
    sheet.cell(at, 1).fill = PatternFill("solid", fgColor="BDD7EE")
    sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=15)


def _time_table(path: Path) -> Path:
    book = openpyxl.Workbook()
    now = book.worksheets[0]
    now.title = "Tidplan 2026"
    _months(now, 2026, _MONTHS, empty=True)
    now["R8"], now["R15"] = "samma tider som på grundskolan?", "ring branschföreningarna i februari"
    _months(book.create_sheet("Tidplan 2025 (gammal)"), 2025, _LAST_YEAR)
    notes = book.create_sheet("Anteckningar")
    for text in ("Ledningsgruppen 8/1: tidplanen gås igenom igen i mars.", "Fråga ekonomi om pengar till storköket.",
                 "Glöm inte att ta bort den gamla fliken."):  # fmt: skip
        notes.append([text])
    book.save(path)
    return path


_each = partial(in_each_format, "seventieth_sheets")

SHEETS: list[Drawn] = [
    *_each("egen mall med dito, antal under varje mål och anteckningar bredvid", answers(_SCHOOL),
           {"xlsx": _own_template}, activities="17", year="2026"),
    *_each("uttag ur planeringsverktyget", answers(group for _, _, group in _SOCIAL), {"xlsx": _tool_export},
           activities="16", goals="4", year="2026"),
    *_each("en flik för varje avdelning som ansvarar för allt på den", [
        Wanted(goal, title, "", (owner,), others.strip("-"), "*")
        for _, owner, rows in _TABS for goal, title, others, *_ in rows],
           {"xlsx": _department_tabs}, activities="15", goals="3", year="2026"),
    *_each("kryssade månader, mål som band och fjolårets flik kvar", answers(_MONTHS), {"xlsx": _time_table},
           activities="14", year="2026"),
]  # fmt: skip
