# ruff: noqa: E501
"""Workbooks: a filtered list with its choices, a sheet for each goal, one for each unit, a pivot, a plan of Planner."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.fiftyeighth.rows import TYPES, Group, Typed, is_right

_THIN = Side(style="thin", color="BFBFBF")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)


def _fill(sheet: Any, at: int, rows: Sequence[Sequence[Any]], widths: Sequence[int], colour: str) -> int:
    """Headers and rows from this row on, in lines; the row after them."""
    for line, row in enumerate(rows, at):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(line, column, value if value != "" else None)
            cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
            if line == at:
                cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=colour)
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    return at + len(rows)


def _titled(sheet: Any, *lines: str) -> None:
    for at, line in enumerate(lines, 1):
        sheet.cell(at, 1, line)
    sheet["A1"].font = Font(bold=True, size=14)


# One list with types and choices, where a filter hides whatever waits
ROADS: list[tuple[str, list[Typed]]] = [
    ("Mål 1 Hela gator och vägar", [
        ("Asfaltera om Storgatan mellan torget och bron", "P", "Gatuenheten", "Va-enheten"),
        ("Laga potthål inom fem arbetsdagar", "A", "Driftenheten", ""),
        ("Inventera broar byggda före 1970", "A", "Gatuenheten", "Trafikverket"),
        ("Gång- och cykelväg till Lövsta", "P", "Projektenheten", "Trafikverket"),
        ("Utreda vinterunderhåll i egen regi", "F", "Driftenheten", "Upphandlingsenheten"),
        ("Ny skyltning i parkeringshuset", "P", "Parkeringsenheten", "")]),
    ("Mål 2 Rent vatten dygnet runt", [
        ("Byta ledningar i Fabriksområdet", "P", "Va-enheten", "Gatuenheten"),
        ("Reservvattentäkt vid Stensjön", "F", "Va-enheten", "Miljökontoret"),
        ("Läcksökning i norra distriktet", "A", "Va-enheten", ""),
        ("Fjärravlästa vattenmätare i villor", "P", "Kundservice", "Va-enheten"),
        ("Spola och filma självfallsledningar", "A", "Va-enheten", "Driftenheten")]),
    ("Mål 3 Parker där alla trivs", [
        ("Tillgänglig lekplats i Slottsparken", "P", "Parkenheten", "Funktionsrättsrådet"),
        ("Plantera 150 gatuträd", "A", "Parkenheten", "Gatuenheten"),
        ("Perenner i stället för sommarblommor", "A", "Parkenheten", ""),
        ("Belysning på elljusspåret vid Hultet", "P", "Projektenheten", "Fritidskontoret"),
        ("Förslag på hundrastgårdar i tre kommundelar", "F", "Parkenheten", "")]),
    ("Mål 4 Fastigheter som drar mindre energi", [
        ("Ledbelysning i sporthallarna", "P", "Fastighetsenheten", "Fritidskontoret"),
        ("Injustera ventilationen på fem skolor", "A", "Fastighetsenheten", "Skolkontoret"),
        ("Solceller på brandstationen", "P", "Projektenheten", "Räddningstjänsten"),
        ("Energironder varje kvartal", "A", "Fastighetsenheten", "Hyresgästerna"),
        ("Underlag för försäljning av tomställda lokaler", "F", "Mark- och exploateringsenheten", "Ekonomikontoret"),
        ("Laddplatser för kommunens bilar", "P", "Fastighetsenheten", "Driftenheten")]),
]  # fmt: skip
_WAITING = {
    "Reservvattentäkt vid Stensjön",
    "Förslag på hundrastgårdar i tre kommundelar",
    "Solceller på brandstationen",
}


def roads_right() -> list[Wanted]:
    return [
        is_right(goal, title, kind, units, others, title in _WAITING)
        for goal, rows in ROADS
        for title, kind, units, others in rows
    ]


def roads(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetslista"
    _titled(sheet, "Verksamhetsplan 2026", "Tekniska nämnden, Granviks kommun")
    rows: list[Sequence[Any]] = [("Id", "Mål", "Aktivitet", "Typ", "Utförare (enhet)", "Stöd av", "Prio", "Budget (tkr)",
                                  "Start", "Slut", "Risk", "Status", "Kommentar")]  # fmt: skip
    for goal, actions in ROADS:
        for title, kind, units, others in actions:
            at = len(rows)
            rows.append((f"T{at:02}", goal, title, TYPES[kind], units, others, 1 + at % 3, 50 * (1 + at * 7 % 11),
                         f"2026-{1 + at % 6:02}-01", f"2026-{7 + at % 6:02}-28", ("Låg", "Medel", "Hög")[at % 3],
                         "Avvaktar" if title in _WAITING else "Planerad", ""))  # fmt: skip
    end = _fill(sheet, 4, rows, (6, 26, 40, 12, 22, 20, 6, 11, 12, 12, 9, 11, 24), "C6E0B4")
    sheet.auto_filter.ref = f"A4:M{end - 1}"
    sheet.auto_filter.add_filter_column(11, ["Planerad", "Pågår", "Klar"])
    for line in range(5, end):
        sheet.row_dimensions[line].hidden = sheet.cell(line, 12).value == "Avvaktar"
    sheet.freeze_panes = "D5"
    for letter, source in (("D", "$A$2:$A$4"), ("L", "$D$2:$D$5")):
        choice = DataValidation(type="list", formula1=f"Listval!{source}")
        sheet.add_data_validation(choice)
        choice.add(f"{letter}5:{letter}{end - 1}")
    lists = book.create_sheet("Listval")
    named = sorted({each for _, actions in ROADS for _, _, each, _ in actions})
    chosen = (("Typ", *TYPES.values()), ("Enhet", *named), ("Risk", "Låg", "Medel", "Hög"),
              ("Status", "Planerad", "Pågår", "Klar", "Avvaktar"))  # fmt: skip
    for column, values in enumerate(chosen, 1):
        for line, value in enumerate(values, 1):
            lists.cell(line, column, value)
    book.save(path)
    return path


# A sheet for each goal, with what it is measured by above the table
LEISURE: list[Group] = [
    ("Mål 1: Fler unga har en aktiv fritid", [
        ("Prova-på-veckor med tio föreningar", "Föreningsenheten", "Grundskolan", "Maj"),
        ("Fri utlåning av skridskor och skidor", "Fritidsbanken", "", "December"),
        ("Simskola för alla i årskurs 2", "Badenheten", "Grundskolan", "Juni"),
        ("Öppna idrottshallar på lördagskvällar", "Anläggningsenheten", "Fritidsgårdarna", "Januari")]),
    ("Mål 2: Kulturen når hela kommunen", [
        ("Bokbuss till de mindre orterna", "Biblioteken", "", "April"),
        ("Dansföreställningar på äldreboenden", "Kulturenheten", "Äldreomsorgen", "November"),
        ("Skapande verkstad i Hedby bygdegård", "Kulturskolan", "Bygdegårdsföreningen", "September"),
        ("Digital visning av konstsamlingen", "Museet", "", "Oktober")]),
    ("Mål 3: Mötesplatserna är öppna för alla", [
        ("Inventera tillgängligheten i samlingslokaler", "Anläggningsenheten", "Funktionsrättsrådet", "Mars"),
        ("Tyst timme i badhuset", "Badenheten", "", "Februari"),
        ("Meröppet bibliotek i Ängsvik", "Biblioteken", "Fastighetskontoret", "Augusti"),
        ("Språkkafé varje onsdag", "Biblioteken", "Röda Korset", "Hela året")]),
    ("Mål 4: Föreningslivet växer", [
        ("Enklare bidragsregler", "Föreningsenheten", "Ekonomikontoret", "Juni"),
        ("Utbildning för nya styrelser", "Föreningsenheten", "Studieförbunden", "Oktober"),
        ("Gemensam bokning av lokaler", "Anläggningsenheten", "", "September"),
        ("Föreningsgala", "Kulturenheten", "Näringslivskontoret", "November")]),
]  # fmt: skip
_SIGNS = (("Andel unga som är med i en förening", "62 %", "68 %"), ("Antal orter med kulturprogram", "6", "9"),
          ("Besök per invånare", "11,2", "12,0"), ("Antal aktiva föreningar", "143", "150"))  # fmt: skip


def leisure(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Översikt"
    _titled(first, "Verksamhetsplan 2027", "Kultur- och fritidsnämnden, Åsby kommun")
    _fill(first, 4, [("Mål", "Antal insatser", "Klara"), *((goal, len(rows), 0) for goal, rows in LEISURE)],
          (46, 16, 10), "DDEBF7")  # fmt: skip
    for number, ((goal, rows), (sign, now, then)) in enumerate(zip(LEISURE, _SIGNS, strict=True), 1):
        sheet = book.create_sheet(f"Mål {number}")
        _titled(sheet, goal, f"Indikator: {sign}", f"Nuläge: {now}", f"Målvärde 2027: {then}")
        sheet.merge_cells("A1:G1")
        _fill(sheet, 6, [("Nr", "Insats", "Ansvarig", "Ihop med", "Färdig", "Uppföljning vår", "Uppföljning höst"),
                         *((f"{number}.{at}", *row, "", "") for at, row in enumerate(rows, 1))],
              (6, 42, 22, 22, 14, 20, 20), "DDEBF7")  # fmt: skip
    book.save(path)
    return path


# A sheet for each unit, which answers for everything in it; each row names its goal
_LIKED, _CLIMATE, _WELL = ("Patienterna är nöjda med vår service", "Klimatavtrycket minskar", "Medarbetarna mår bra")
SERVICE: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Måltidsservice", [
        (_LIKED, "Önskekost på barnkliniken", "Barnkliniken", "Mars"),
        (_LIKED, "Menyer på fem språk", "Kommunikationsstaben", "Maj"),
        (_CLIMATE, "Halvera tallrikssvinnet på Norrmarks sjukhus", "Vårdavdelningarna", "December"),
        (_CLIMATE, "Två vegetariska dagar i veckan i personalrestaurangen", "", "Januari")]),
    ("Städservice", [
        (_LIKED, "Städning efter klockan 9 på vårdavdelningarna", "Vårdavdelningarna", "April"),
        (_CLIMATE, "Kemikaliefri städning i alla entréer", "Miljöstaben", "September"),
        (_WELL, "Växla mellan tunga och lätta pass", "Företagshälsovården", "Februari"),
        (_WELL, "Prova ergonomiska moppskaft", "", "Juni")]),
    ("Transportservice", [
        (_LIKED, "Provtransporter två gånger om dagen", "Laboratoriemedicin", "Mars"),
        (_CLIMATE, "Byta åtta dieselbilar mot elbilar", "Inköpsavdelningen", "Oktober"),
        (_CLIMATE, "Samlasta gods med länets kommuner", "Länets kommuner", "November"),
        (_WELL, "Utbildning om hot och våld", "Säkerhetsstaben", "Maj")]),
    ("Fastighetsservice", [
        (_LIKED, "Jour som svarar inom 15 minuter", "Kundtjänst", "Januari"),
        (_CLIMATE, "Sänka temperaturen i förråd och kulvertar", "", "Oktober"),
        (_CLIMATE, "Byta fönster i administrationshuset", "", "December")]),
    ("Kundtjänst", [
        (_LIKED, "En ingång för alla felanmälningar", "Alla enheter", "September"),
        (_LIKED, "Mäta nöjdheten efter varje ärende", "", "April"),
        (_WELL, "Medlyssning och återkoppling varje månad", "HR-staben", "Löpande")]),
]  # fmt: skip


def service_right() -> list[Wanted]:
    return [is_right(goal, title, "", unit, others) for unit, rows in SERVICE for goal, title, others, _ in rows]


def service(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for unit, rows in SERVICE:
        sheet = book.create_sheet(unit)
        _titled(sheet, "Verksamhetsplan 2027", "Servicenämnden, Region Norrmark", f"Enhet: {unit}")
        _fill(sheet, 5, [("Nämndens mål", "Det här ska enheten göra", "Samverkan med", "Klart", "Trafikljus", "Kommentar"),
                         *((*row, "", "") for row in rows)], (34, 46, 24, 12, 11, 30), "FFE699")  # fmt: skip
        sheet.page_setup.orientation = "landscape"
    book.save(path)
    return path


# A pivot saved as values: a label stands once, sums after each goal
OFFICE: list[tuple[str, list[tuple[str, list[tuple[str, str]]]]]] = [
    ("Ekonomi i balans", [
        ("Ekonomiavdelningen", [("Ny modell för resursfördelning", "Samtliga förvaltningar"),
                                ("Prognos varje månad från mars", "")]),
        ("Upphandlingsenheten", [("Mäta avtalstroheten per förvaltning", "Ekonomiavdelningen"),
                                 ("Uppföljning av de tio största avtalen", "")])]),
    ("Kompetens för framtiden", [
        ("HR-avdelningen", [("Friskfaktorer i tre pilotgrupper", "Företagshälsan"), ("Program för nya chefer", ""),
                            ("Sommarjobb som leder till utbildning", "Arbetsmarknadsenheten")]),
        ("Kommunikationsavdelningen", [("Medarbetarporträtt i sociala medier", "HR-avdelningen")])]),
    ("Levande näringsliv", [
        ("Mark- och exploateringsavdelningen", [("Byggklara tomter i Västermarken", "Va-bolaget")]),
        ("Näringslivsenheten", [("Företagsbesök varje vecka", ""),
                                ("Handlingsplan för landsbygdens företag", "Hushållningssällskapet"),
                                ("Lots för nya etableringar", "Samhällsbyggnadsförvaltningen")])]),
    ("Trygg kommun", [
        ("IT-avdelningen", [("Flerfaktorsinloggning i alla verksamhetssystem", ""),
                            ("Öva återställning av säkerhetskopior", "Säkerhetsenheten")]),
        ("Säkerhetsenheten", [("Medborgarlöfte om narkotika i centrum", "Polisen"),
                              ("Trygghetsronder varje månad", "Mariebyhus AB")])]),
]  # fmt: skip


def office_right() -> list[Wanted]:
    return [
        is_right(goal, title, "", unit, others)
        for goal, units in OFFICE
        for unit, rows in units
        for title, others in rows
    ]


def office(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Pivot"
    _titled(sheet, "Verksamhetsplan 2026, Kommunstyrelsen, Marieby kommun")
    sheet.append(["År", 2026])
    sheet.append(["Status", "(Alla)"])
    rows: list[Sequence[Any]] = [("Mål", "Ansvarig enhet", "Aktivitet", "Samverkan", "Summa av Budget tkr")]
    whole = 0
    for goal, units in OFFICE:
        label, total = goal, 0
        for unit, actions in units:
            owner = unit
            for title, others in actions:
                cost = 40 + 30 * (len(rows) % 7)
                rows.append((label, owner, title, others or "(tom)", cost))
                label, owner, total = "", "", total + cost
        rows.append((f"{goal} Summa", "", "", "", total))
        whole += total
    rows.append(("Totalsumma", "", "", "", whole))
    _fill(sheet, 5, rows, (30, 32, 44, 28, 20), "DDEBF7")
    book.save(path)
    return path


# A plan of Planner exported to Excel; the buckets are the goals and the labels the types
TASKS: list[tuple[str, str, str, str]] = [
    ("Invånarna hittar svaret själva", "Ny sökfunktion på webbplatsen", "P", "Webbgruppen"),
    ("Medarbetarna är informerade", "Nytt intranät", "P", "Webbgruppen;Systemförvaltningen"),
    ("Invånarna hittar svaret själva", "Rensa sidor som ingen besöker", "A", "Webbgruppen"),
    ("Kommunen är redo i kris", "Öva krisledningens pressfunktion", "A", "Pressgruppen"),
    ("Invånarna hittar svaret själva", "Klarspråk i de 50 vanligaste breven", "A", "Språkgruppen"),
    ("Medarbetarna är informerade", "Chefsbrev varannan vecka", "A", "Internkommunikation"),
    ("Varumärket Dalhem stärks", "Ny grafisk profil för fordon", "P", "Mediegruppen"),
    ("Invånarna hittar svaret själva", "Chattbot för kvällar och helger", "F", "Kundcenter"),
    ("Kommunen är redo i kris", "Mallar för krisinformation på sex språk", "A", "Språkgruppen"),
    ("Medarbetarna är informerade", "Frukostmöten med kommundirektören", "A", "Internkommunikation"),
    ("Kommunen är redo i kris", "Reservwebb vid driftstopp", "P", "Webbgruppen"),
    ("Varumärket Dalhem stärks", "Inflyttarkampanj i två storstäder", "P", ""),
    ("Medarbetarna är informerade", "Enkät om interna kanaler", "A", "Analysgruppen"),
    ("Invånarna hittar svaret själva", "Film om hur man överklagar", "A", "Mediegruppen"),
]


def tasks_right() -> list[Wanted]:
    return [is_right(goal, title, kind, units, "") for goal, title, kind, units in TASKS]


def tasks(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppgifter"
    for line in (["Plannamn", "Verksamhetsplan 2026 Kommunikationsenheten, Dalhems kommun"],
                 ["Plan-ID", "q7Lw2_xTkE-0pZ"], ["Datum för export", "2026-02-03"], []):  # fmt: skip
        sheet.append(line)
    sheet.append(["Uppgifts-ID", "Uppgiftsnamn", "Bucketnamn", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av",
                  "Skapad den", "Startdatum", "Förfallodatum", "Är återkommande", "Sent", "Slutförd den", "Slutförd av",
                  "Slutförda checklisteobjekt", "Checklisteobjekt", "Etiketter", "Beskrivning"])  # fmt: skip
    for at, (goal, title, kind, units) in enumerate(TASKS):
        sheet.append([f"k{at}Zr{at * 37 % 89}", title, goal, "Pågår" if at % 4 == 0 else "Inte startad",
                      ("Medel", "Brådskande", "Låg")[at % 3], units or None, "Enhetschef kommunikation", "2025-12-18",
                      f"2026-{1 + at % 5:02}-12", f"2026-{6 + at % 7:02}-26", "falskt", "falskt", None, None,
                      "0/3" if at % 5 == 0 else None, "Förslag;Remiss;Beslut" if at % 5 == 0 else None, TYPES[kind],
                      "Se även projektplanen i teamets mapp." if kind == "P" else None])  # fmt: skip
    book.save(path)
    return path
