# ruff: noqa: E501
"""Plans in Excel, and a system's csv: bands of goals, several sheets, a sheet for each department."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.sixtyfourth.common import Group, each, fill, heads, shown, simple_sheet, wanted, widths
from tests.bot.documents.others.special import Drawn

_TECHNICAL: list[Group] = [
    ("Nämndmål 1. Robust vattenförsörjning", [
        ("Förnya huvudledningen i Sjögatan", "", "VA-enheten", "Gatuenheten", "2026-10-31"),
        ("Installera digitala vattenmätare i Norra Stensjö", "", "VA-enheten", "", "2026-06-30"),
        ("Uppdatera nödvattenplanen", "", "VA-enheten", "Beredskapssamordnaren", "2026-04-30"),
        ("Filma spillvattenledningar i Hagaområdet", "", "Driftenheten", "", "2026-09-15"),
        ("Ny UV-anläggning i Kärrs vattenverk", "", "VA-enheten", "", "2026-12-01"),
        ("Provpumpa reservvattentäkten i Mossen", "", "VA-enheten", "Länsstyrelsen", "2026-08-31")]),
    ("Nämndmål 2. Trygga och framkomliga gator", [
        ("Belägga om Industrivägen", "", "Gatuenheten", "", "2026-09-30"),
        ("Byta till ledbelysning i Östra stadsdelen", "", "Gatuenheten", "Elnätsbolaget", "2026-11-30"),
        ("Säkra skolvägarna till Lindskolan och Björkskolan", "", "Trafikplaneraren", "Barn- och utbildningsförvaltningen", "2026-08-14"),
        ("Ta fram en ny plan för vinterväghållning", "", "Driftenheten;Gatuenheten", "", "2026-10-01"),
        ("Inventera broar som är äldre än 50 år", "", "Gatuenheten", "", "2026-06-15"),
        ("Sätta upp cykelräknare på fyra platser", "", "Trafikplaneraren", "", "2026-05-15")]),
    ("Nämndmål 3. Fastigheter med låg energianvändning", [
        ("Solceller på Lindskolans tak", "", "Fastighetsenheten", "", "2026-09-30"),
        ("Byta ventilationsaggregat i simhallen", "", "Fastighetsenheten", "Fritidsenheten", "2026-07-31"),
        ("Energideklarera samtliga förskolor", "", "Fastighetsenheten", "", "2026-12-15"),
        ("Utbilda vaktmästare i driftoptimering", "", "Driftenheten", "", "2026-03-31"),
        ("Underhållsplan för tio år i nytt system", "", "Fastighetsenheten", "IT-enheten", "2026-11-15"),
        ("Sortera avfall i alla kommunala lokaler", "", "Lokalvården", "Avfallsbolaget", "2026-05-31")]),
]  # fmt: skip
_COSTS = (8500, 1200, 50, 300, 4100, 250, 3600, 1900, 700, None, 150, 120, 2400, 5200, 400, 60, 350, 280)


def _technical(path: Path) -> Path:
    """One sheet, a goal over the whole width, real dates, sums last."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Tekniska nämnden, Stensjö kommun"
    sheet["A3"] = "Beslutad 2025-12-10 § 97. Status anges som grön (enligt plan), gul (avvikelse) eller röd (stoppad)."
    sheet["A1"].font = Font(bold=True, size=16)
    names = (
        "Nr",
        "Aktivitet",
        "Ansvarig enhet",
        "Samverkan",
        "Start",
        "Klart",
        "Budget (tkr)",
        "Status T1",
        "Status T2",
        "Kommentar",
    )
    heads(sheet, 5, names, "C6E0B4")
    at, costs = 6, iter(_COSTS)
    for number, (goal, rows) in enumerate(_TECHNICAL, 1):
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="E2EFDA")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=10)
        at += 1
        for index, (title, _, units, others, end) in enumerate(rows, 1):
            finish = date.fromisoformat(end)
            fill(sheet, at, [f"{number}.{index}", title, shown(units, "\n"), others, date(2026, 1 + index % 3, 1), finish,
                             next(costs), "", "", ""])  # fmt: skip
            for column in (5, 6):
                sheet.cell(at, column).number_format = "yyyy-mm-dd"
            at += 1
    fill(sheet, at, ["", "Summa", "", "", "", "", sum(cost or 0 for cost in _COSTS), "", "", ""])
    sheet.cell(at, 2).font = Font(bold=True)
    choice = DataValidation(type="list", formula1='"Grön,Gul,Röd"')
    sheet.add_data_validation(choice)
    choice.add(f"H6:I{at - 1}")
    widths(sheet, (6, 46, 20, 26, 12, 12, 12, 9, 9, 28))
    sheet.freeze_panes = "C6"
    sheet.print_title_rows = "5:5"
    footer = sheet.oddFooter
    assert footer is not None
    assert footer.center is not None
    footer.center.text = "Sida &P av &N"
    book.save(path)
    return path


_SCHOOLS: list[Group] = [
    ("Alla barn och elever når längre i lärandet", [
        ("Intensivläsning i årskurs 1", "", "Grundskolan", "Elevhälsan", "2027-05-31"),
        ("Matematikutvecklare på varje F–6-skola", "", "Grundskolan", "", "2027-08-15"),
        ("Lovskola för årskurs 8 och 9", "", "Grundskolan", "Fritidsgårdarna", "2027-11-05"),
        ("Språkutvecklande arbetssätt i förskolan", "", "Förskolan", "", "2027-12-17"),
        ("Resultatdialoger mellan huvudman och rektorer", "", "Kvalitetsstaben", "Rektorerna", "2027-10-29"),
        ("Validering av förkunskaper inom sfi", "", "Vuxenutbildningen", "Arbetsmarknadsenheten", "2027-06-30")]),
    ("Skolan är trygg och fri från kränkningar", [
        ("Närvaroteam i samtliga skolor", "", "Elevhälsan", "Socialtjänsten", "2027-09-01"),
        ("Mobilfri skoldag i årskurs 1–9", "", "Grundskolan", "Vårdnadshavarråden", "2027-01-11"),
        ("Trygghetsvandringar med elevråden", "", "Grundskolan;Gymnasieskolan", "Polisen", "2027-10-15"),
        ("Utbildning i lågaffektivt bemötande", "", "Elevhälsan", "", "2027-06-11"),
        ("Stängsel kring tre förskolegårdar", "", "Lokalsamordnaren", "Tekniska förvaltningen", "2027-08-31"),
        ("Trygghetsenkät till alla i årskurs 5", "", "Kvalitetsstaben", "", "2027-04-30")]),
    ("Personalen är behörig och trivs", [
        ("Utbildningsväg från barnskötare till förskollärare", "", "Förskolan", "Vuxenutbildningen", "2027-12-17"),
        ("Avtal om praktikplatser med två lärosäten", "", "HR-stödet", "Lärosätena", "2027-05-15"),
        ("Administratörer som avlastar lärare på tre skolor", "", "Grundskolan", "", "2027-08-15"),
        ("Mentor till alla nyexaminerade lärare", "", "Gymnasieskolan;Grundskolan", "", "2027-08-31"),
        ("Mindre barngrupper i de tre största förskolorna", "", "Förskolan", "", "2027-09-15"),
        ("Frånvaroanmälan för personal i mobilen", "", "HR-stödet", "Löneenheten", "2027-03-31")]),
]  # fmt: skip


def _schools(path: Path) -> Path:
    """Several sheets; the plan's has two rows of headings, and the goal stands only at its first row."""
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Försättsblad"
    for line in ("Verksamhetsplan 2027", "Barn- och utbildningsnämnden, Björkhärads kommun", None,
                 "Vision: Nyfikna barn blir modiga vuxna.", "Flikarna Aktiviteter och Indikatorer följs upp varje tertial.",
                 "Dokumentansvarig: verksamhetscontroller", "Fastställd: 2026-12-09 § 140"):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=18)
    first.column_dimensions["A"].width = 70
    sheet = book.create_sheet("Aktiviteter")
    sheet["A1"] = "Aktiviteter 2027"
    sheet["A1"].font = Font(bold=True, size=13)
    heads(sheet, 3, ("Mål", "Vad", "Vem", None, "När", None, "Lägesrapport", None, None), "9DC3E6")
    heads(sheet, 4, ("Nämndmål", "Aktivitet", "Ansvarig", "Samverkan", "Start", "Slut", "T1", "T2", "T3"), "DDEBF7")
    for area in ("C3:D3", "E3:F3", "G3:I3"):
        sheet.merge_cells(area)
    at = 5
    for goal, rows in _SCHOOLS:
        for index, (title, _, units, others, end) in enumerate(rows):
            fill(sheet, at, ["" if index else goal, title, shown(units), others, "2027-01-11", end, "", "", ""])
            at += 1
    widths(sheet, (28, 44, 24, 24, 12, 12, 10, 10, 10))
    sheet.freeze_panes = "A5"
    simple_sheet(book, "Indikatorer", [
        ("Indikatorer",), ("Indikator", "Nämndmål", "Utfall 2025", "Målvärde 2027"),
        ("Meritvärde årskurs 9", "Alla barn och elever når längre i lärandet", 221, 228),
        ("Andel elever i årskurs 5 som är trygga", "Skolan är trygg och fri från kränkningar", "88 %", "93 %"),
        ("Andel behöriga lärare", "Personalen är behörig och trivs", "74 %", "80 %")])  # fmt: skip
    simple_sheet(book, "Budget", [
        ("Budget i tkr",), ("Verksamhet", "2026", "2027"), ("Förskola", 148200, 151000), ("Grundskola", 266500, 274300),
        ("Gymnasieskola", 118700, 121900), ("Summa", 533400, 547200)])  # fmt: skip
    simple_sheet(book, "Risker", [
        ("Riskanalys",), ("Risk", "Sannolikhet (1–4)", "Konsekvens (1–4)", "Riskvärde", "Åtgärd", "Ansvarig"),
        ("Färre elever än beräknat", 3, 3, 9, "Ny prognos i mars och september", "Ekonomistödet"),
        ("Brist på lokaler i Västra Björkhärad", 2, 4, 8, "Tillfälliga paviljonger", "Lokalsamordnaren")])  # fmt: skip
    simple_sheet(book, "Uppföljning 2026", [
        ("Uppföljning av 2026",), ("Aktivitet", "Ansvarig", "Status 2026-12-31", "Kommentar"),
        ("Skolbibliotekarie på alla högstadieskolor", "Grundskolan", "Klar", "Två tjänster tillsatta"),
        ("Ny plan mot kränkande behandling", "Elevhälsan", "Klar", ""),
        ("Digital kö till förskolan", "Förskolan", "Avslutad", "Driftsatt i maj")])  # fmt: skip
    book.active = 1
    book.save(path)
    return path


_DEPARTMENTS: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Kansli", "Kansliavdelningen", [
        ("Rättssäker handläggning", "Utbilda nämndsekreterare i jäv och delegation", "A", "Juristfunktionen", "2026-03-31"),
        ("Rättssäker handläggning", "E-arkiv för avslutade ärenden", "P", "IT-avdelningen", "2026-12-15"),
        ("Rättssäker handläggning", "Ny dokumenthanteringsplan", "P", "Samtliga nämnder", "2026-09-30"),
        ("Digitalt först", "Sändning av fullmäktige med automatisk textning", "A", "", "2026-02-28"),
        ("Digitalt först", "Beslutsstöd för förtroendevalda i läsplatta", "F", "IT-avdelningen", "2026-10-30")]),
    ("Ekonomi", "Ekonomiavdelningen", [
        ("God ekonomisk hushållning", "Långtidsplan för investeringar på tio år", "P", "Samhällsbyggnad", "2026-05-29"),
        ("God ekonomisk hushållning", "Budgetutbildning för nya chefer", "A", "HR-avdelningen", "2026-02-20"),
        ("God ekonomisk hushållning", "Följa upp avtalstrohet varje kvartal", "A", "Inköpsrådet", "2026-12-31"),
        ("Digitalt först", "Automatisk kontering av leverantörsfakturor", "P", "", "2026-11-30")]),
    ("HR", "HR-avdelningen", [
        ("Attraktiv arbetsgivare", "Gemensam introduktionsdag för nyanställda", "A", "Alla förvaltningar", "2026-09-10"),
        ("Attraktiv arbetsgivare", "Traineeprogram för blivande chefer", "P", "", "2026-08-31"),
        ("Attraktiv arbetsgivare", "Minska korttidsfrånvaron med rehabcoach", "A", "Företagshälsovården", "2026-12-31"),
        ("Attraktiv arbetsgivare", "Möjlighet till bonus för rekryteringstips", "F", "", "2026-04-30"),
        ("God ekonomisk hushållning", "Ny modell för lönekartläggning", "P", "Fackliga organisationer", "2026-06-15")]),
    ("IT", "IT-avdelningen", [
        ("Digitalt först", "Samla telefoni och chatt i en plattform", "P", "Kontaktcenter", "2026-10-31"),
        ("Digitalt först", "Robot som registrerar ansökningar om färdtjänst", "P", "Socialförvaltningen", "2026-06-30"),
        ("Rättssäker handläggning", "Loggranskning i verksamhetssystem", "A", "Systemägarna", "2026-12-31"),
        ("God ekonomisk hushållning", "Återbruk av datorer i stället för nyköp", "A", "Ekonomiavdelningen", "2026-05-31")]),
]  # fmt: skip


def _departments(path: Path) -> Path:
    """A sheet for each department, which answers for all of its rows."""
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Verksamhetsplan 2026 för kommunledningsförvaltningen", "Kommunstyrelsen, Tunaholms kommun", None,
                 "Varje avdelning har en egen flik och ansvarar för sina aktiviteter.",
                 "Typ: A = aktivitet, P = projekt, F = förstudie."):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=14)
    first.column_dimensions["A"].width = 72
    for name, department, rows in _DEPARTMENTS:
        sheet = book.create_sheet(name)
        sheet["A1"] = "Verksamhetsplan 2026"
        sheet["A2"], sheet["B2"] = "Ansvarig avdelning:", department
        sheet["A1"].font = sheet["B2"].font = Font(bold=True, size=12)
        heads(sheet, 4, ("Kommunstyrelsens mål", "Aktivitet", "Typ", "Samverkan", "Klart", "Utfall"), "F8CBAD")
        for at, row in enumerate(rows, 5):
            fill(sheet, at, [*row, ""])
        widths(sheet, (28, 48, 6, 26, 13, 26))
        sheet.auto_filter.ref = f"A4:F{4 + len(rows)}"
    simple_sheet(book, "Budget", [
        ("Driftbudget kommunledningsförvaltningen, tkr",), ("Avdelning", "Budget 2025", "Budget 2026"),
        ("Kansliavdelningen", 14200, 14600), ("Ekonomiavdelningen", 11900, 12100), ("HR-avdelningen", 10400, 10800),
        ("IT-avdelningen", 23100, 24700)])  # fmt: skip
    book.save(path)
    return path


_EXPORT: list[Group] = [
    ("Nämndmål 1 – Service som märks", [
        ("Felanmälan med återkoppling inom två dagar", "P", "Kundtjänst", "Gata;Park", "2027-04-30"),
        ("Snöröjning efter klagomålskarta", "A", "Gata", "Kundtjänst", "2027-11-15"),
        ("Öppna data om vägarbeten", "P", "Mätning och kartor", "", "2027-06-30"),
        ("Torgvärd under sommaren", "A", "Park", "Centrumföreningen", "2027-08-31"),
        ("Utred avgiftsfri parkering första timmen", "F", "Gata", "Näringslivskontoret", "2027-09-30"),
        ("Taxa för markupplåtelser på webben", "A", "Kundtjänst", "", "2027-02-28")]),
    ("Nämndmål 2 – Hållbara anläggningar", [
        ("Regnbäddar längs Kvarngatan", "P", "Park", "VA", "2027-10-15"),
        ("Återbruk av gatsten och kantsten", "A", "Gata", "", "2027-12-31"),
        ("Byt köldmedium i ishallen", "P", "Fastighet", "Fritid", "2027-08-15"),
        ("Laddstolpar vid fordonsdepån", "P", "Fordon;Fastighet", "Energibolaget", "2027-05-31"),
        ("Minska tillskottsvatten i Lunda", "A", "VA", "Fastighetsägarna", "2027-12-31")]),
    ("Nämndmål 3 – Mat och städning med kvalitet", [
        ("Klimatmärk skolmatsedeln", "A", "Måltid", "Miljökontoret", "2027-03-31"),
        ("Mät matsvinn per portion", "A", "Måltid", "", "2027-12-31"),
        ("Robotstädning i idrottshallar", "F", "Lokalvård", "Fritid", "2027-09-15"),
        ("Kemikaliefri golvvård på förskolor", "P", "Lokalvård", "Förskolan", "2027-06-15"),
        ("Kockskola för elever i årskurs 8", "A", "Måltid", "Grundskolan", "2027-10-31")]),
]  # fmt: skip
_ABOUT = {1: "Sker i två steg:\nförst prov, sedan breddinförande", 3: "Enligt nämndens beslut; se bilaga"}
_KINDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}


def _export(path: Path) -> Path:
    """A planning system's export as Excel saves it in Swedish: semicolons and the old encoding, a text in two lines."""
    lines: list[list[Any]] = [["Plan", "Organisation", "Nämndmål", "Nr", "Aktivitet", "Beskrivning", "Typ", "Ansvarig enhet",
                               "Samarbetspart", "Startdatum", "Slutdatum", "Status", "Färdiggrad"]]  # fmt: skip
    at = 0
    for goal, rows in _EXPORT:
        for title, kind, units, others, end in rows:
            at += 1
            about = _ABOUT.get(at % 5, "")
            lines.append(["Verksamhetsplan 2027", "Teknik- och servicenämnden, Rådhälla kommun", goal, f"A{at:03}", title, about,
                          _KINDS[kind], shown(units), shown(others), "2027-01-01", end, "Ej påbörjad", "0 %"])  # fmt: skip
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    return path


EXCEL: list[Drawn] = [
    *each("tekniska nämndens enda blad med målen som band", wanted(_TECHNICAL), {"xlsx": _technical}, activities="18",
          year="2026"),
    *each("skolnämndens arbetsbok med sex flikar och två rubrikrader", wanted(_SCHOOLS), {"xlsx": _schools}, activities="18",
          year="2027"),
    *each("kommunstyrelsens flik för varje ansvarig avdelning",
          [Wanted(goal, title, kind, (department,), others, "*")
           for _, department, rows in _DEPARTMENTS for goal, title, kind, others, _ in rows],
          {"xlsx": _departments}, activities="18", year="2026"),
    *each("servicenämndens export ur planeringssystemet",
          wanted([(goal, [(title, kind, units, shown(others), end) for title, kind, units, others, end in rows])
                  for goal, rows in _EXPORT]),
          {"csv": _export}, activities="16", year="2027"),
]  # fmt: skip
