# ruff: noqa: E501
"""Workbooks and exports: a planning system's list, two rows of headings, a sheet for each unit, two csv files."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

Row = tuple[str, str, str, str, str]
"""Title, units by ";", collaboration, start and end."""
Group = tuple[str, list[Row]]

_THIN = Side(style="thin", color="808080")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")


def _heads(sheet: Any, at: int, heads: Sequence[str | None], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.border, cell.alignment = Font(bold=True), _ROUND, _WRAP
        cell.fill = PatternFill("solid", fgColor=color)


def _fill(sheet: Any, at: int, values: Sequence[Any]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value or None)
        cell.border, cell.alignment = _ROUND, _WRAP
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKL", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"


# 1: the list of a planning system, one row an activity, with a filter and real dates
LIST: list[tuple[str, list[Group]]] = [
    ("Kvarnholm växer hållbart", [
        ("Planberedskapen räcker för 400 bostäder om året", [
            ("Detaljplan för kvarteret Hästskon till samråd", "Planenheten", "Mark och exploatering", "2027-01-11", "2027-06-30"),
            ("Planprogram för norra stationsområdet", "Planenheten", "Trafikverket", "2027-02-01", "2027-12-17"),
            ("Inventera lucktomter inom 500 meter från en hållplats", "Mark och exploatering", "", "2027-01-11", "2027-03-31"),
            ("Markanvisningstävling för Sågverkstomten", "Mark och exploatering", "Kommunikationsenheten", "2027-04-01", "2027-10-29")]),
        ("Fler väljer cykel och buss", [
            ("Bygghandling för cykelvägen Backagården–Resecentrum", "Gatuenheten", "Region Mellansverige", "2027-01-11", "2027-05-31"),
            ("Snöröjning av huvudcykelstråken före klockan 6", "Driftenheten", "", "2027-01-01", "2027-12-31"),
            ("Mobilitetsplaner med kommunens tio största arbetsplatser", "Trafikenheten", "Näringslivskontoret", "2027-03-01", "2027-11-30"),
            ("Väderskydd vid femton hållplatser", "Gatuenheten", "", "2027-05-03", "2027-09-30")])]),
    ("Enkelt att ha med Kvarnholm att göra", [
        ("Bygglov lämnas inom sju veckor", [
            ("E-tjänst för anmälan om eldstad", "Bygglovsenheten", "IT-enheten", "2027-01-18", "2027-04-30"),
            ("Checklistor på webbplatsen för de fem vanligaste ärendena", "Bygglovsenheten", "Kommunikationsenheten", "2027-02-01", "2027-03-31"),
            ("Drop in för bygglovsfrågor på stadsbiblioteket", "Bygglovsenheten", "Stadsbiblioteket", "2027-02-04", "2027-12-16"),
            ("Kalibreringsmöten för handläggare varje månad", "Bygglovsenheten", "", "2027-01-01", "2027-12-31")]),
        ("Kartor och mätdata är aktuella", [
            ("Flygfotografering av samtliga tätorter", "Kart- och mätenheten", "Lantmäteriet", "2027-04-12", "2027-06-15"),
            ("Publicera en 3D-modell över centrum som öppna data", "Kart- och mätenheten", "", "2027-08-16", "2027-11-30"),
            ("Rätta adresser som saknar lägenhetsnummer", "Kart- och mätenheten", "", "2027-01-11", "2027-12-17")])]),
    ("Kvarnholm är en attraktiv arbetsgivare", [
        ("Sjukfrånvaron är högst fem procent", [
            ("Rehabiliteringssamtal efter tredje sjuktillfället", "Förvaltningsledningen", "HR-enheten", "2027-01-01", "2027-12-31"),
            ("Ergonomironder på alla kontorsarbetsplatser", "Förvaltningsledningen", "Företagshälsovården", "2027-09-01", "2027-10-29"),
            ("Kompetensplan för varje yrkesgrupp", "Förvaltningsledningen", "", "2027-03-01", "2027-06-30")])]),
]  # fmt: skip


def system_list(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetslista"
    for line in (["Aktivitetslista verksamhetsplan 2027"], ["Organisation:", "Kvarnholms kommun"],
                 ["Nämnd:", "Stadsbyggnadsnämnden"], ["Utskriven:", "2026-12-14 09:41"], []):  # fmt: skip
        sheet.append(line)
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 6, ("Id", "Mål", "Delmål", "Aktivitet", "Ansvarig", "Medverkande", "Startdatum", "Slutdatum",
                      "Status", "Andel klart"), "BDD7EE")  # fmt: skip
    at = 7
    for goal, groups in LIST:
        for part, rows in groups:
            for title, unit, others, start, end in rows:
                days = [date.fromisoformat(each) for each in (start, end)]
                _fill(sheet, at, (20410 + 3 * at, goal, part, title, unit, others, *days, "Ej påbörjad", "0 %"))
                at += 1
    sheet.auto_filter.ref = f"A6:J{at - 1}"
    sheet.freeze_panes = "A7"
    sheet.cell(at + 1, 1, "Antal aktiviteter: 18")
    _widths(sheet, (8, 26, 30, 46, 24, 24, 12, 12, 13, 11))
    book.save(path)
    return path


# 2: a climate plan with two rows of headings, the goal on a row over the whole width, and sheets that are no plan
CLIMATE: list[Group] = [
    ("Mål 1: Kommunens resor är fossilfria 2030", [
        ("Byta de sista 34 bensinbilarna mot elbilar", "Fordonsenheten", "Upphandlingsenheten", "jan", "nov"),
        ("Laddplatser vid hemtjänstens fyra baser", "Fastighetsavdelningen", "Hemtjänsten", "mar", "sep"),
        ("Cykelpool på kommunhuset och i Bruksgården", "Fordonsenheten", "", "apr", "maj"),
        ("Ny resepolicy med tåget som förstahandsval", "HR-avdelningen", "Alla förvaltningar", "jan", "mar")]),
    ("Mål 2: Energianvändningen i lokalerna minskar med 15 procent", [
        ("Solceller på Hammarskolan och ishallen", "Fastighetsavdelningen", "Älvnäs Energi", "feb", "okt"),
        ("Driftoptimering i de tolv största byggnaderna", "Fastighetsavdelningen", "", "jan", "dec"),
        ("LED-belysning i alla sporthallar", "Fastighetsavdelningen", "Kultur- och fritidsförvaltningen", "maj", "aug"),
        ("Energitävling mellan skolorna", "Miljöstrategen", "Barn- och utbildningsförvaltningen", "sep", "nov"),
        ("Energiplan för kommunala bolag", "Miljöstrategen", "Älvnäsbostäder", "feb", "jun")]),
    ("Mål 3: Maten och inköpen har liten klimatpåverkan", [
        ("Klimatmärkta menyer i skola och äldreomsorg", "Måltidsavdelningen", "", "jan", "jun"),
        ("Mäta matsvinnet digitalt i samtliga kök", "Måltidsavdelningen", "IT-avdelningen", "mar", "dec"),
        ("Klimatkrav i upphandling av entreprenader", "Upphandlingsenheten", "Samhällsbyggnadsförvaltningen", "jan", "apr"),
        ("Öppna en återbrukshall för möbler", "Serviceavdelningen", "Arbetsmarknadsenheten", "aug", "okt")]),
    ("Mål 4: Älvnäs är rustat för ett förändrat klimat", [
        ("Skyfallskartering för Bruket och Strandbyn", "VA-avdelningen", "Länsstyrelsen", "jan", "maj"),
        ("Värmebölja: rutin och kontaktlista för äldreomsorgen", "Trygghetsenheten", "Vård- och omsorgsförvaltningen", "mar", "maj"),
        ("Plantera skuggande träd på åtta förskolegårdar", "Parkavdelningen", "", "apr", "okt"),
        ("Regnbäddar längs Storgatan", "Parkavdelningen", "VA-avdelningen", "aug", "nov")]),
]  # fmt: skip
_EFFECTS = ("62", "-", "3", "18", "41", "95", "22", "5", "-", "30", "12", "55", "8", "-", "-", "-", "-")
_MONEY = ("Investeringsbudget", "Klimatklivet", "Ram", "Ram")


def climate_plan(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Klimathandlingsplan 2026", "Kommunstyrelsen, Älvnäs kommun", "Antagen av kommunstyrelsen 2025-12-02 § 211",
                 "Planen följs upp varje tertial. Fyll i kolumnerna T1, T2 och T3 med G, D eller E."):  # fmt: skip
        first.append([line])
    first.column_dimensions["A"].width = 80
    sheet = book.create_sheet("Åtgärder")
    sheet["A1"] = "Klimathandlingsplan 2026, åtgärder"
    sheet["A1"].font = Font(bold=True, size=14)
    _heads(sheet, 3, ("Nr", "Åtgärd", "Ansvar", None, "Tid", None, "Effekt (ton CO2e)", "Finansiering", "Uppföljning",
                      None, None), "C6E0B4")  # fmt: skip
    _heads(
        sheet, 4, (None, None, "Huvudansvarig", "Delaktiga", "Start", "Slut", None, None, "T1", "T2", "T3"), "E2EFDA"
    )
    for name in ("A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4", "H3:H4", "I3:K3"):
        sheet.merge_cells(name)
    at, number = 5, 0
    for goal_number, (goal, rows) in enumerate(CLIMATE, 1):
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="F2F2F2")
        sheet.merge_cells(f"A{at}:K{at}")
        for index, (title, unit, others, start, end) in enumerate(rows, 1):
            at += 1
            _fill(sheet, at, (f"{goal_number}.{index}", title, unit, others, start, end, _EFFECTS[number],
                              _MONEY[number % 4], "", "", ""))  # fmt: skip
            number += 1
        at += 1
    _widths(sheet, (6, 46, 24, 26, 7, 7, 10, 18, 5, 5, 5))
    last = book.create_sheet("Nyckeltal")
    for figures in (["Nyckeltal", "Utfall 2023", "Utfall 2024", "Mål 2026"], ["Andel fossilfria fordon, %", 48, 61, 80],
                 ["Energianvändning, kWh per kvm", 171, 166, 158], ["Matsvinn, gram per portion", 44, 39, 33]):  # fmt: skip
        last.append(figures)
    book.save(path)
    return path


# 3: a sheet for each unit, whose name stands once above the table
UNITS: list[tuple[str, list[Group]]] = [
    ("Hemtjänst Söder", [
        ("Trygg hemma hela livet", [
            ("Fast omsorgskontakt presenterar sig inom en vecka", "", "", "2026-01-12", "2026-06-30"),
            ("Trygghetsringning till alla som bor ensamma", "", "", "2026-02-02", "2026-12-31"),
            ("Prova digital tillsyn nattetid hos tio brukare", "", "", "2026-03-02", "2026-09-30")]),
        ("Medarbetare som vill stanna", [
            ("Halvera antalet delade turer i schemat", "", "", "2026-01-12", "2026-05-31"),
            ("Reflektionsmöte i varje grupp varannan vecka", "", "", "2026-01-12", "2026-12-31")])]),
    ("Särskilt boende Lönngården", [
        ("Trygg hemma hela livet", [
            ("Utevistelse två gånger i veckan för den som vill", "", "", "2026-04-01", "2026-10-31"),
            ("Måltidsvärd på varje avdelning", "", "", "2026-01-12", "2026-03-31"),
            ("Fallronder tillsammans med fysioterapeut", "", "", "2026-02-02", "2026-11-30"),
            ("Levnadsberättelse klar inom fyra veckor från inflyttning", "", "", "2026-01-12", "2026-12-31")]),
        ("Medarbetare som vill stanna", [
            ("Introduktion i tre steg för timvikarier", "", "", "2026-02-02", "2026-05-29"),
            ("Språkombud på dag- och kvällspass", "", "", "2026-03-02", "2026-12-31")])]),
    ("Biståndsenheten", [
        ("Rätt stöd i rätt tid", [
            ("Beslut om hemtjänst inom tio arbetsdagar", "", "", "2026-01-12", "2026-12-31"),
            ("Granska trettio utredningar efter IBIC", "", "", "2026-09-01", "2026-10-30"),
            ("Ny broschyr om avgifter på sex språk", "", "", "2026-02-02", "2026-04-30"),
            ("Gemensam vårdplanering på distans med lasarettet", "", "", "2026-03-02", "2026-08-31")]),
        ("Medarbetare som vill stanna", [
            ("Handledning i grupp en gång i månaden", "", "", "2026-02-02", "2026-12-31"),
            ("Mentor för nyanställda handläggare", "", "", "2026-01-12", "2026-06-30")])]),
]  # fmt: skip


def unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Start"
    for line in (["Enheternas verksamhetsplaner 2026"], ["Vård- och omsorgsnämnden, Norrtuna kommun"], [],
                 ["Enhet", "Medarbetare", "Budget tkr"], ["Hemtjänst Söder", 46, 27400],
                 ["Särskilt boende Lönngården", 58, 38900], ["Biståndsenheten", 17, 12600]):  # fmt: skip
        first.append(line)
    for unit, groups in UNITS:
        sheet = book.create_sheet(unit)
        sheet["A1"] = "Verksamhetsplan 2026"
        sheet["A1"].font = Font(bold=True, size=14)
        sheet["A2"], sheet["B2"] = "Ansvarig enhet:", unit
        _heads(sheet, 4, ("Nämndmål", "Enhetens aktivitet", "Startdatum", "Slutdatum", "Status", "Kommentar"), "FCE4D6")
        at = 5
        for goal, rows in groups:
            for title, _, _, start, end in rows:
                _fill(sheet, at, (goal, title, date.fromisoformat(start), date.fromisoformat(end), "Ej startad", ""))
                at += 1
        _widths(sheet, (28, 52, 12, 12, 12, 36))
    book.save(path)
    return path


# 4: a task tool's export: buckets for goals, labels for kinds, check lists beside
Task = tuple[str, str, str, str, str, str]
"""Title, label, assigned to, start, due and the check list."""
TASKS: list[tuple[str, list[Task]]] = [
    ("Fler unga rör på sig", [
        ("Spontanidrottsplats i Västra Vesslinge", "Projekt", "Anläggningsenheten", "2026-02-02", "2026-09-30", "Samråd med skolan;Upphandla;Bygg;Invigning"),
        ("Prova på-vecka i alla årskurs 4", "Aktivitet", "Föreningsenheten", "2026-03-16", "2026-05-22", "Bjud in föreningar;Schema;Utvärdera"),
        ("Simskola på lov för nybörjare", "Aktivitet", "Badenheten", "2026-02-09", "2026-11-06", "Boka bassäng;Annons"),
        ("Utlåning av sportutrustning från Fritidsbanken", "Aktivitet", "Fritidsbanken", "2026-01-12", "2026-12-18", "")]),
    ("Mötesplatser för alla", [
        ("Öppna fritidsgården på söndagar", "Projekt", "Ungdomsenheten", "2026-01-19", "2026-04-12", "Bemanning;Schema;Information till föräldrar"),
        ("Tjejkvällar på Träffpunkten", "Aktivitet", "Ungdomsenheten", "2026-02-03", "2026-12-08", ""),
        ("Rampa entrén till bygdegården i Lerhult", "Projekt", "Anläggningsenheten", "2026-05-04", "2026-08-28", "Bygglov;Offert"),
        ("Undersöka om padelhallen kan bli kulturhus", "Förstudie", "Utvecklingsenheten", "2026-03-02", "2026-10-30", "Behovsanalys;Kostnadsbild;Rapport till nämnden"),
        ("Seniordans i Folkets park", "Aktivitet", "Föreningsenheten;Utvecklingsenheten", "2026-05-18", "2026-09-01", "")]),
    ("Anläggningar i gott skick", [
        ("Byta sarg i ishallen", "Projekt", "Anläggningsenheten", "2026-04-20", "2026-08-14", "Beställ;Riv;Montera;Besiktning"),
        ("Ny konstgräsmatta på Mossevallen utan gummigranulat", "Projekt", "Anläggningsenheten", "2026-03-02", "2026-10-16", ""),
        ("Statusbesiktning av elljusspåren", "Aktivitet", "Driftgruppen", "2026-09-07", "2026-10-30", "Belysning;Broar;Skyltar"),
        ("Nyckelfri inpassering i sporthallarna", "Projekt", "Driftgruppen;Bokningsenheten", "2026-01-12", "2026-06-18", "Pilot i hall B;Utbilda föreningar")]),
    ("Enkelt för föreningarna", [
        ("Digital bidragsansökan", "Projekt", "Bokningsenheten", "2026-01-12", "2026-05-29", "Kravspec;Test;Lansering"),
        ("Föreningsforum två kvällar", "Aktivitet", "Föreningsenheten", "2026-04-15", "2026-10-21", ""),
        ("Guide till nya föreningar", "Aktivitet", "", "2026-08-17", "2026-11-13", "Text;Film")]),
]  # fmt: skip


def task_export(path: Path) -> Path:
    rows: list[Sequence[str]] = [("Plan", "Verksamhetsplan 2026 Fritidsnämnden Vesslinge kommun"), ("Exporterad", "2026-01-16"), (),
                                 ("Aktivitetsnamn", "Bucket", "Status", "Prioritet", "Tilldelad till", "Startdatum", "Förfallodatum",
                                  "Etiketter", "Slutförda checklisteobjekt", "Checklista", "Anteckningar")]  # fmt: skip
    for bucket, tasks in TASKS:
        for title, label, assigned, start, due, checks in tasks:
            done = f"0/{checks.count(';') + 1}" if checks else ""
            rows.append((title, bucket, "Inte startad", "Medel", assigned, start, due, label, done, checks, ""))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


# 5: a plain list as Excel saves it, the year and the board in columns of their own
PLAIN: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Eleverna når målen", [
        ("Läslyft för lärare i årskurs 1–3", "Projekt", "Grundskoleavdelningen", "Skolbiblioteken", "2026-12-18"),
        ("Extra mattestöd inför nationella prov", "Aktivitet", "Grundskoleavdelningen", "", "2026-05-15"),
        ("Lovskola i juni och oktober", "Aktivitet", "Grundskoleavdelningen", "Gymnasieavdelningen", "2026-11-06"),
        ("Kartläggning av flerspråkiga elevers resultat", "Aktivitet", "Stöd- och utvecklingsavdelningen", "", "2026-09-30"),
        ("Utreda tvålärarsystem i högstadiet", "Förstudie", "Stöd- och utvecklingsavdelningen", "Fackliga organisationer", "2026-10-30")]),
    ("Alla barn är trygga", [
        ("Trygghetsvandringar på varje skola", "Aktivitet", "Elevhälsan", "Elevråden", "2026-04-30"),
        ("Mobilfria skolgårdar", "Projekt", "Grundskoleavdelningen", "Vårdnadshavare", "2026-08-18"),
        ("Samordnade individuella planer inom två veckor", "Aktivitet", "Elevhälsan", "Socialförvaltningen", "2026-12-18"),
        ("Ny rutin vid hot och våld", "Aktivitet", "HR-stödet", "Polisen", "2026-03-31"),
        ("Mindre barngrupper på Solrosens förskola", "Projekt", "Förskoleavdelningen", "", "2026-08-31")]),
    ("Fler behöriga lärare", [
        ("Arbetsintegrerad lärarutbildning för tolv medarbetare", "Projekt", "HR-stödet", "Högskolan", "2026-12-18"),
        ("Validera barnskötares kunskaper", "Aktivitet", "Förskoleavdelningen", "Komvux", "2026-06-12"),
        ("Karriärtjänster med tydliga uppdrag", "Aktivitet", "Gymnasieavdelningen", "", "2026-05-29"),
        ("Avlasta rektorer med administrativt stöd", "Projekt", "Stöd- och utvecklingsavdelningen", "", "2026-10-01")]),
]  # fmt: skip


def plain_list(path: Path) -> Path:
    heads = ("År", "Kommun", "Nämnd", "Mål", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Klart senast", "Status")
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(heads)
        for goal, rows in PLAIN:
            for title, kind, unit, others, end in rows:
                first = ("2026", "Råviks kommun", "Barn- och utbildningsnämnden")
                writer.writerow((*first, goal, title, kind, unit, others, end, "Ej påbörjad"))
    return path
