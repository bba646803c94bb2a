# ruff: noqa: E501
"""What controllers of small and middle-sized municipalities send: Word templates, exports, own lists, prints."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Told, Wanted
from tests.bot.documents.others.special import Drawn

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell36", parent=_STYLES["BodyText"], fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold36", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

Group = tuple[str, list[tuple[str, str, str, str]]]
"""A goal and its rows of title, units, collaboration and time. Two units stand with a semicolon between."""


# 1: the Word template of a board's plan, with a typed table of contents, indicators, budget and internal control
_SCHOOL: list[tuple[str, list[Group]]] = [
    ("Alla barn och elever ska lyckas", [
        ("Nämndmål: Fler elever blir behöriga till gymnasiet", [
            ("Intensivläsning åtta veckor i årskurs 1 och 2", "Grundskolan", "Skolbiblioteken", "2026-05-29"),
            ("Matematikstuga efter skoltid på högstadiet", "Grundskolan", "", "2026-12-18"),
            ("Kartläggning av nyanlända elever inom fyra veckor", "Mottagningsenheten", "Modersmålsenheten", "2026-03-31"),
            ("Sommarskola för elever i årskurs 8", "Grundskolan", "Ungdomsgården", "2026-08-07"),
            ("Månadsvis frånvarorapport till rektorsgruppen", "Barn- och elevhälsan", "", "2026-12-31")]),
        ("Nämndmål: Förskolan är likvärdig", [
            ("Gemensam planeringstid för alla arbetslag", "Förskolan", "", "2026-02-27"),
            ("Språkpåsar på tio språk", "Förskolan", "Folkbiblioteket", "2026-09-30"),
            ("Introduktion för vikarier utan utbildning", "Bemanningspoolen", "Förskolan", "2026-04-30"),
            ("Öppen förskola i Norrby en dag i veckan", "Familjecentralen", "Barnhälsovården", "2026-08-31")])]),
    ("Ljungsta är en arbetsgivare att räkna med", [
        ("Nämndmål: Medarbetarna är friska och stannar", [
            ("Hälsosamtal efter tredje korttidsfrånvaron", "Rektorerna", "HR-enheten", "2026-12-31"),
            ("Ljudmätning i samtliga matsalar", "Skolstaben", "Fastighetsenheten", "2026-06-12"),
            ("Mentor till nyutexaminerade lärare", "Grundskolan", "", "2026-10-15"),
            ("Avlasta rektorer med administrativt stöd", "Skolstaben", "", "2026-08-17")])]),
    ("Ekonomin är i balans", [
        ("Nämndmål: Pengarna följer behoven", [
            ("Ny modell för tilläggsbelopp", "Skolstaben", "Ekonomienheten", "2026-06-30"),
            ("Översyn av skolskjutsarnas turer", "Skolskjutssamordningen", "Trafikbolaget", "2026-08-01"),
            ("Prognos varje månad från alla enheter", "Rektorerna", "Ekonomienheten", "2026-12-31")])]),
]  # fmt: skip
_SCHOOL_INDICATORS: list[list[tuple[str, str, str]]] = [
    [("Andel behöriga till yrkesprogram, kommunala skolor", "81 %", "86 %"), ("Meritvärde årskurs 9", "212", "220")],
    [("Antal barn per årsarbetare", "5,6", "5,3"), ("Andel årsarbetare med förskollärarlegitimation", "38 %", "42 %")],
    [("Sjukfrånvaro i procent av arbetstiden", "7,4", "6,5")],
    [("Budgetavvikelse, mnkr", "-4,1", "0,0")],
]


def _template(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Ljungsta kommun\tNämndplan 2026"
    section.footer.paragraphs[0].text = "Barn- och utbildningsnämnden, nämndplan 2026\tDnr BUN 2025/311"
    document.add_heading("Nämndplan 2026", 0)
    document.add_paragraph("Barn- och utbildningsnämnden, Ljungsta kommun")
    document.add_paragraph("Beslutad av barn- och utbildningsnämnden 2025-11-26 § 94")
    document.add_paragraph().add_run("Innehåll").bold = True
    contents = [("1 Inledning", 3), ("2 Nämndens ansvar", 3), ("3 Mål och aktiviteter", 4)]
    page = 4
    for number, (above, goals) in enumerate(_SCHOOL, 1):
        contents.append((f"3.{number} Kommunfullmäktiges mål: {above}", page))
        for under, (goal, _) in enumerate(goals, 1):
            contents.append((f"3.{number}.{under} {goal}", page))
            page += 1
    contents += [("4 Budget", page), ("5 Internkontrollplan", page + 1), ("6 Uppföljning", page + 1)]
    for text, number in contents:
        line = document.add_paragraph(f"{text}\t{number}")
        line.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    document.add_page_break()  # type: ignore[no-untyped-call]
    document.add_heading("1 Inledning", 1)
    document.add_paragraph("Nämndplanen beskriver hur nämnden arbetar för att nå kommunfullmäktiges mål. Planen är en del av "
                           "kommunens styrmodell och följs upp i delårsrapport och årsredovisning.")  # fmt: skip
    document.add_heading("2 Nämndens ansvar", 1)
    document.add_paragraph("Nämnden ansvarar för:")
    for text in ("förskola och pedagogisk omsorg", "förskoleklass, grundskola och fritidshem", "anpassad grundskola"):
        document.add_paragraph(text, style="List Bullet")
    document.add_heading("3 Mål och aktiviteter", 1)
    indicators = iter(_SCHOOL_INDICATORS)
    for number, (above, goals) in enumerate(_SCHOOL, 1):
        document.add_heading(f"3.{number} Kommunfullmäktiges mål: {above}", 2)
        for under, (goal, rows) in enumerate(goals, 1):
            document.add_heading(f"3.{number}.{under} {goal}", 3)
            _word_table(document, ("Indikator", "Utfall 2024", "Målvärde 2026"), next(indicators))
            document.add_paragraph()
            _word_table(document, ("Aktivitet", "Ansvarig", "Samverkan", "Klart senast"), rows)
            document.add_paragraph()
    document.add_heading("4 Budget", 1)
    _word_table(document, ("Verksamhet (tkr)", "Budget 2025", "Budget 2026"), [
        ("Förskola", "98 400", "101 200"), ("Grundskola", "187 650", "193 100"), ("Central elevhälsa", "14 300", "15 050"),
        ("Summa", "300 350", "309 350")])  # fmt: skip
    document.add_heading("5 Internkontrollplan", 1)
    _word_table(document, ("Risk", "Kontrollmoment", "Metod", "Rapporteras till"), [
        ("Felaktiga löneutbetalningar", "Stickprov på tjugo löner", "Stickprov", "Nämnden i oktober"),
        ("Leverantörer utan avtal", "Inköp över 100 tkr jämförs med avtalsdatabasen", "Registeranalys", "Nämnden i oktober")])  # fmt: skip
    document.add_heading("6 Uppföljning", 1)
    document.add_paragraph("Målen och aktiviteterna följs upp per den 30 april, den 31 augusti och den 31 december.")
    document.save(str(path))
    return path


def _word_table(document: Any, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Any:
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text.replace(";", ", ")
    return table


# 2: a report out of a planning system: each activity's description in a row of its own, merged over the columns
_CARE: list[tuple[str, list[tuple[str, list[tuple[str, str, str, str, str]]]]]] = [
    ("Trygghet hela livet", [
        ("Barn och unga får stöd innan problemen växer", [
            ("Föräldrakurs på fyra orter", "Familjestödet", "2026-02-01", "2026-11-30", "Kursen ges på svenska, arabiska och somaliska."),
            ("Samlad mottagning för orosanmälningar", "Mottagningsgruppen", "2026-01-07", "2026-04-30", "Skolan och socialtjänsten tar emot anmälan tillsammans."),
            ("Fältarbete två kvällar i veckan", "Ungdomsstödet", "2026-03-01", "2026-12-31", ""),
            ("Uppföljning av avslutade öppenvårdsinsatser", "Familjestödet", "2026-09-01", "2026-12-15", "Telefonintervju tre månader efter avslut.")]),
        ("Äldre bor kvar hemma längre", [
            ("Förebyggande hembesök hos alla som fyller 80", "Biståndsenheten", "2026-01-15", "2026-12-31", "Besöket erbjuds genom brev och följs av ett telefonsamtal."),
            ("Trygghetslarm med fallsensor på prov", "Hemtjänst Norr", "2026-04-01", "2026-10-31", "Provet omfattar trettio hushåll."),
            ("Rehabiliterande arbetssätt i hemtjänsten", "Rehabenheten", "2026-02-01", "2026-12-31", ""),
            ("Mötesplats med lunch i Västra Tornby", "Förebyggandeenheten", "2026-05-01", "2026-09-30", "Drivs ihop med pensionärsorganisationerna.")])]),
    ("Arbete och egen försörjning", [
        ("Tiden med försörjningsstöd blir kortare", [
            ("Planeringssamtal inom tio dagar", "Ekonomiskt bistånd", "2026-01-07", "2026-12-31", ""),
            ("Arbetsträning i kommunens kök", "Arbetsmarknadsenheten", "2026-03-01", "2026-11-30", "Fem platser i taget, tre månader var."),
            ("E-tjänst för återansökan", "Ekonomiskt bistånd", "2026-02-15", "2026-06-30", "Kräver ny integration mot verksamhetssystemet."),
            ("Utbilda två vägledare i supported employment", "Arbetsmarknadsenheten", "2026-08-15", "2026-10-15", "")])]),
    ("Medarbetare och ledarskap", [
        ("Kontinuiteten i hemtjänsten ökar", [
            ("Schema i mindre grupper", "Hemtjänst Söder", "2026-02-01", "2026-06-30", "Högst tolv medarbetare i varje grupp."),
            ("Kontaktpersonens roll görs tydlig", "Hemtjänst Norr", "2026-03-15", "2026-05-31", ""),
            ("Sommarvikarier rekryteras före mars", "Bemanningsenheten", "2026-01-07", "2026-02-28", "Annonsering sker gemensamt med grannkommunen.")])]),
]  # fmt: skip

_CARE_FIGURES = [
    [("Andel orosanmälningar bedömda inom 24 timmar", "91 %", "94 %", "100 %"), ("Antal placerade barn", "47", "44", "38")],
    [("Andel brukare som är nöjda med hemtjänsten", "82 %", "84 %", "88 %")],
    [("Genomsnittlig bidragstid, månader", "8,9", "8,4", "7,0"), ("Andel som går till arbete eller studier", "36 %", "39 %", "45 %")],
    [("Antal medarbetare en brukare möter på 14 dagar", "17", "16", "13")],
]  # fmt: skip


def _report(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Socialnämnden, Verksamhetsplan 2026\t\t4(11)"
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(26)
    document.add_paragraph("Socialnämnden")
    document.add_paragraph("Tornby kommun")
    document.add_heading("Sammanfattning", 1)
    document.add_paragraph("Nämnden prioriterar tidiga insatser och ett sammanhållet stöd. Under året ska kostnaden för "
                           "placeringar minska.")  # fmt: skip
    figures = iter(_CARE_FIGURES)
    for area, goals in _CARE:
        document.add_heading(area, 1)
        for goal, rows in goals:
            document.add_heading(f"Nämndmål: {goal}", 2)
            document.add_paragraph().add_run("Nyckeltal").bold = True
            _word_table(document, ("Nyckeltal", "Utfall 2023", "Utfall 2024", "Målvärde 2026"), next(figures))
            document.add_paragraph().add_run("Aktiviteter").bold = True
            table = _word_table(document, ("Aktivitet", "Startdatum", "Slutdatum", "Ansvarig"), [])
            for text, unit, start, end, about in rows:
                for cell, value in zip(table.add_row().cells, (text, start, end, unit), strict=True):
                    cell.text = value
                if about:
                    cells = table.add_row().cells
                    cells[0].merge(cells[3]).text = f"Beskrivning: {about}"
            document.add_paragraph()
    document.add_heading("Ekonomi", 1)
    _word_table(document, ("Belopp i tkr", "Bokslut 2024", "Budget 2025", "Budget 2026"),
                [("Intäkter", "-61 200", "-58 000", "-59 500"), ("Personalkostnader", "312 800", "318 400", "324 900"), ("Nettokostnad", "398 100", "402 700", "411 300")])  # fmt: skip
    document.save(str(path))
    return path


# 3: a controller's own list in Excel, plain questions for headers and the goal as a row over its own
_BUILD: list[Group] = [
    ("Mål 1. Det ska vara lätt att bygga och bo i Alnäs", [
        ("Detaljplan för Kvarnbacken till antagande", "Planenheten", "Exploateringsenheten", "juni"),
        ("Mall för enkla planändringar", "Planenheten", "", "mars"),
        ("Bygglov online med förhandsbesked", "Bygglovsenheten", "IT", "oktober"),
        ("Tomtkö i kommunens e-tjänst", "Mark och exploatering", "Medborgarkontoret", "maj"),
        ("Besöksdag för privata byggherrar", "Bygglovsenheten", "Räddningstjänsten", "september")]),
    ("Mål 2. Gator och parker är hela och rena", [
        ("Beläggningsprogram 2026 upphandlas", "Gatuenheten", "Inköp", "april"),
        ("Barmarksplan där lekplatserna rangordnas", "Parkenheten", "", "februari"),
        ("Trädinventering i centralorten", "Parkenheten", "", "november"),
        ("Cykelbana Storgatan–Stationen projekteras", "Gatuenheten;Planenheten", "Trafikverket", "december"),
        ("Klotter tas bort inom två dygn", "Driftenheten", "Bostadsbolaget", "löpande")]),
    ("Mål 3. Vattnet räcker och är rent", [
        ("Vattenskyddsområde för Östra täkten", "VA-enheten", "Länsstyrelsen", "augusti"),
        ("Spolplan för ledningar i äldre områden", "VA-enheten", "", "mars"),
        ("Nödvattenövning med två tankar", "VA-enheten", "Beredskapssamordningen", "maj")]),
    ("Mål 4. Vi lämnar fossila bränslen", [
        ("Byte till HVO i alla arbetsmaskiner", "Driftenheten", "", "april"),
        ("Laddplatser vid förrådet", "Fastighetsenheten", "Elnätsbolaget", "juni"),
        ("Energikartläggning av simhallen", "Fastighetsenheten", "Fritid", "oktober")]),
]  # fmt: skip


def _own_list(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetslista"
    sheet["A1"], sheet["A2"] = "Aktivitetslista till verksamhetsplan 2026", "Samhällsbyggnadsnämnden, Alnäs kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A3"] = "Senast ändrad 2025-12-11 av controllern"
    heads = (
        "Nr",
        "Vad ska vi göra?",
        "Vem håller i det?",
        "Vilka mer är med?",
        "När är det klart?",
        "Trafikljus",
        "Anteckningar",
    )
    _heads(sheet, 5, heads, "E2EFDA")
    at, number = 6, 0
    for goal, rows in _BUILD:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="F2F2F2")
        sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=len(heads))
        at += 1
        for title, units, others, end in rows:
            number += 1
            for column, value in enumerate(
                (number, title, units.replace(";", " och "), others or None, end, None, None), 1
            ):
                cell = sheet.cell(at, column, value)
                cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
            at += 1
    sheet.cell(at + 1, 1, "Grön = enligt plan, gul = risk för försening, röd = försenad")
    _widths(sheet, (5, 46, 26, 24, 16, 10, 30))
    sheet.freeze_panes = "A6"
    book.save(path)
    return path


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width


# 4: two rows of headers, the upper one merged over groups of columns; the goal merged down; kinds in words
_STAFF: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Invånarna får svar direkt", [
        ("Kontaktcenter för hela kommunen", "Projekt", "Kommunservice", "IT-enheten", "2026-01-12", "2026-09-30"),
        ("Svarsmallar på lätt svenska", "Aktivitet", "Kommunikation", "Kommunservice", "2026-02-02", "2026-04-30"),
        ("Chatt på webbplatsen", "Förstudie", "Kommunikation", "", "2026-03-02", "2026-06-15"),
        ("Servicemätning två gånger om året", "Aktivitet", "Kommunservice", "", "2026-04-01", "2026-11-30")]),
    ("Företagen vill växa i Ekeryd", [
        ("Företagslots i bygglovsärenden", "Aktivitet", "Näringsliv", "Bygglov", "2026-01-12", "2026-12-31"),
        ("Industrimark vid riksvägen", "Projekt", "Mark och exploatering", "Näringsliv", "2026-01-12", "2026-12-18"),
        ("Upphandlingsdialog för lokala företag", "Aktivitet", "Inköp", "Näringsliv", "2026-09-01", "2026-10-30"),
        ("Gemensam bokning av besöksmål", "Förstudie", "Turism", "Kultur och fritid", "2026-02-02", "2026-05-29")]),
    ("Kommunen står stark i kris", [
        ("Reservkraft till kommunhuset", "Projekt", "Fastighet", "Säkerhet", "2026-03-02", "2026-10-16"),
        ("Krisledningsövning med länsstyrelsen", "Aktivitet", "Säkerhet", "", "2026-09-07", "2026-09-25"),
        ("Frivilligavtal med lokala föreningar", "Aktivitet", "Säkerhet", "Kultur och fritid", "2026-01-12", "2026-04-24"),
        ("Alternativ samband vid mobilavbrott", "Förstudie", "IT-enheten", "Säkerhet", "2026-04-01", "2026-08-31")]),
    ("En arbetsplats med fokus på hälsa", [
        ("Chefsprogram för nya chefer", "Aktivitet", "HR", "", "2026-02-02", "2026-11-13"),
        ("Nytt system för rekrytering", "Projekt", "HR", "IT-enheten", "2026-01-12", "2026-06-30"),
        ("Friskvårdstimme på prov i två förvaltningar", "Aktivitet", "HR", "", "2026-03-02", "2026-12-18"),
        ("Arbetsskor och arbetskläder i omsorgen", "Förstudie", "Ekonomi", "Inköp", "2026-05-04", "2026-09-30"),
        ("Avslutssamtal med alla som slutar", "Aktivitet", "HR", "", "2026-01-12", "2026-12-31")]),
]  # fmt: skip


def _two_heads(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026 med handlingsplan", "Kommunstyrelsen, Ekeryds kommun"
    sheet["A1"].font = Font(bold=True, size=15)
    for column, text in enumerate(
        ("Mål", "Aktivitet", "Typ", "Organisation", None, "Tid", None, "Uppföljning", None, None), 1
    ):
        _head(sheet.cell(4, column, text))
    for column, text in enumerate(
        (None, None, None, "Ansvarig", "Medverkande", "Start", "Slut", "T1", "T2", "Helår"), 1
    ):
        _head(sheet.cell(5, column, text))
    for area in ("A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:J4"):
        sheet.merge_cells(area)
    end = _staff_rows(sheet, 6)
    for row in sheet.iter_rows(min_row=6, max_row=end - 1, max_col=10):
        for cell in row:
            cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
    _widths(sheet, (26, 42, 12, 24, 22, 12, 12, 10, 10, 10))
    sheet.page_setup.orientation = "landscape"
    sheet.freeze_panes = "A6"
    book.save(path)
    return path


def _staff_rows(sheet: Any, at: int) -> int:
    """The rows from this one on, and the one after the last."""
    for goal, rows in _STAFF:
        sheet.cell(at, 1, goal)
        for offset, (title, kind, unit, others, start, end) in enumerate(rows):
            for column, value in enumerate((title, kind, unit, others or None, start, end), 2):
                sheet.cell(at + offset, column, value)
        sheet.merge_cells(start_row=at, start_column=1, end_row=at + len(rows) - 1, end_column=1)
        at += len(rows)
    return at


def _head(cell: Any) -> None:
    cell.font, cell.border = Font(bold=True, color="FFFFFF"), _ROUND
    cell.fill, cell.alignment = PatternFill("solid", fgColor="1F4E78"), Alignment(horizontal="center")


# 5: running text with lists, the owner in parentheses after each point
_CULTURE: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("Mål 1 Barn och unga är aktiva på sin fritid",
     "Var fjärde ungdom deltar sällan eller aldrig i någon förening. Skillnaderna mellan tätorten och landsbygden har ökat "
     "under flera år. Nämnden vill därför flytta verksamheten närmare ungdomarna.",
     [("Öppna fritidsgården på söndagar", "Fritidsgårdarna"),
      ("Köra skjuts från byarna till musikskolans orkestrar", "Kulturskolan"),
      ("Starta en fritidsbank i gamla brandstationen", "Idrottsenheten"),
      ("Bjuda in alla sexor till en föreningsdag", "Föreningsbyrån"),
      ("Införa simskola på sommarlovet vid tre badplatser", "Badhuset")]),
    ("Mål 2 Biblioteket är öppet när människor är lediga",
     "Huvudbiblioteket hade 112 000 besök förra året. Filialerna hade färre besök än året före, framför allt på vardagar.",
     [("Införa meröppet i Sågtorp", "Biblioteket"),
      ("Flytta bokbussens turer till kvällstid", "Biblioteket"),
      ("Hålla språkcafé varje torsdag", "Biblioteket"),
      ("Ordna läsfrämjande besök på samtliga äldreboenden", "Kulturutvecklarna")]),
    ("Mål 3 Kulturarvet är levande",
     "Malmviks industrihistoria är känd långt utanför kommunen men lokalerna är slitna.",
     [("Rusta entrén till Smedjan", "Fritidsanläggningar"),
      ("Spela in tjugo intervjuer med tidigare bruksarbetare", "Kulturutvecklarna"),
      ("Ta fram en app för kulturpromenaden", "Turistbyrån"),
      ("Se över bidragsreglerna för hembygdsföreningarna", "Föreningsbyrån")]),
]  # fmt: skip
_CULTURE_UNOWNED = "Undersöka intresset för ett hantverksstipendium"


def _running(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kultur- och fritidsnämnden, Malmviks kommun")
    document.add_heading("Nämndens uppdrag", 1)
    document.add_paragraph("Kultur- och fritidsnämnden har ansvar för följande verksamheter:")
    for text in (
        "folkbibliotek och bokbuss",
        "kulturskola och allmänkultur",
        "bad, ishall och motionsspår",
        "stöd till föreningslivet",
    ):
        document.add_paragraph(text, style="List Bullet")
    document.add_paragraph(
        "Nämndens nettobudget är 71,4 miljoner kronor. Av dessa går 14,2 miljoner till föreningsbidrag."
    )
    document.add_heading("Omvärld", 1)
    document.add_paragraph("Befolkningen blir äldre samtidigt som antalet barn minskar. Priserna på energi påverkar "
                           "anläggningarna mer än någon annan kostnad.")  # fmt: skip
    document.add_heading("Mål och aktiviteter", 1)
    for goal, text, rows in _CULTURE:
        document.add_heading(goal, 2)
        document.add_paragraph(text)
        document.add_paragraph("Under 2026 ska vi:")
        for title, unit in rows:
            document.add_paragraph(f"{title} ({unit})", style="List Bullet")
    document.add_paragraph(_CULTURE_UNOWNED, style="List Bullet")
    document.add_heading("Uppföljning", 1)
    document.add_paragraph(
        "Nämnden följer upp planen i april, augusti och december. Ansvarig enhet anges inom parentes."
    )
    document.save(str(path))
    return path


# 6: a printed plan with a table of contents, running head and page numbers, tables that go on over the page
_ENVIRONMENT: list[Group] = [
    ("Mål 1: Företagare möter en rättssäker tillsyn", [
        ("Tillsyn på alla livsmedelsanläggningar i riskklass 1–4", "Livsmedelsinspektörerna", "", "2026-12-15"),
        ("Startmöte för nya restaurangägare", "Livsmedelsinspektörerna", "Näringslivsenheten", "2026-03-20"),
        ("Checklistor på kommunens webbplats", "Verksamhetsstödet", "Kommunikationsenheten", "2026-04-30"),
        ("Kontroll av PFAS i släckskum", "Miljöskydd", "Räddningstjänsten", "2026-10-31")]),
    ("Mål 2: Bygglov ges utan väntan", [
        ("Digital granskning av inkomna ritningar", "Byggnadsinspektörerna", "", "2026-05-29"),
        ("Kväll med öppet hus för sommarstugeägare", "Byggnadsinspektörerna", "Lantmäteriet", "2026-06-03"),
        ("Gallra äldre lov ur pappersarkivet", "Arkivfunktionen", "", "2026-11-27"),
        ("Handläggningsguide för strandskydd", "Stadsarkitekten", "Länsstyrelsen", "2026-09-18"),
        ("Taxan prövas mot verklig tid", "Verksamhetsstödet", "Ekonomienheten", "2026-09-30")]),
    ("Mål 3: Naturen i Granhult är rik och tillgänglig", [
        ("Restaurering av två våtmarker", "Naturvårdsgruppen", "Markägarna", "2026-11-15"),
        ("Slåtter på kommunens ängar", "Naturvårdsgruppen", "Parkdriften", "2026-08-31"),
        ("Bekämpning av jätteloka längs Lillån", "Naturvårdsgruppen", "", "2026-07-31"),
        ("Informationstavlor vid reservatens entréer", "Naturvårdsgruppen", "Turistbyrån", "2026-05-15")]),
    ("Mål 4: Buller och luft håller gränsvärdena", [
        ("Mätning av kvävedioxid på Järnvägsgatan", "Miljöskydd", "", "2026-12-31"),
        ("Bullerkartläggning av skolgårdar", "Hälsoskydd", "Fastighetsavdelningen", "2026-10-09"),
        ("Rådgivning om vedeldning före eldningssäsongen", "Hälsoskydd", "Sotarna", "2026-09-11")]),
]  # fmt: skip

_ENVIRONMENT_TEXTS = [
    ("I den senaste företagsmätningen fick nämndens tillsyn 71 i nöjdkundindex. Företagen är mest nöjda med bemötandet och "
     "minst nöjda med hur lätt det är att hitta information.",
     "Målet är uppnått om indexet är minst 75 vid årets slut."),
    ("Den genomsnittliga tiden från komplett ansökan till beslut var fem veckor under 2025. Nästan hälften av "
     "ansökningarna behövde kompletteras minst en gång.",
     "Målet är uppnått om medianen är högst tre veckor."),
    ("Granhult har elva naturreservat, varav kommunen förvaltar fyra. Våtmarkerna har minskat kraftigt under hundra år och "
     "kommunen har fått statligt stöd för att återskapa några av dem.",
     "Målet är uppnått om minst sex hektar våtmark har återställts."),
    ("Halterna av kvävedioxid ligger under miljökvalitetsnormen men över miljömålet på två gator. På vintern ger vedeldning "
     "upphov till klagomål i villaområdena.",
     "Målet är uppnått om antalet klagomål är färre än 30."),
]  # fmt: skip


def _page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    if document.page > 1:
        canvas.drawString(60, A4[1] - 35, "Verksamhetsplan 2026")
        canvas.drawRightString(A4[0] - 60, A4[1] - 35, "Miljö- och byggnadsnämnden")
    canvas.drawCentredString(A4[0] / 2, 28, f"{document.page} (5)")


def _printed(path: Path) -> Path:
    body, text = _STYLES["BodyText"], _STYLES["Heading2"]
    contents = [("1 Inledning", 3), ("2 Förutsättningar för året", 3), ("3 Nämndens mål och aktiviteter", 4)]
    contents += [(f"3.{number} {goal}", 4) for number, (goal, _) in enumerate(_ENVIRONMENT, 1)]
    contents += [("4 Budget 2026", 5), ("5 Uppföljning", 5)]
    flow: list[Any] = [
        Spacer(1, 150), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Miljö- och byggnadsnämnden, Granhults kommun", body),
        Paragraph("Antagen av nämnden den 10 december 2025", body), PageBreak(),
        Paragraph("Innehållsförteckning", text),
    ]  # fmt: skip
    for line, number in contents:
        flow.append(Paragraph(f"{line} {'.' * (88 - int(len(line) * 1.1))} {number}", body))
    flow += [
        PageBreak(), Paragraph("1 Inledning", text),
        Paragraph("Nämnden fullgör kommunens uppgifter inom miljöbalken, plan- och bygglagen och livsmedelslagen. "
                  "Verksamhetsplanen är nämndens uppdrag till förvaltningen.", body),
        Paragraph("2 Förutsättningar för året", text),
        Paragraph("Antalet bygglovsärenden beräknas bli 310. Nämnden har 19 årsarbetare, en färre än 2025.", body),
        Paragraph("Följande lagändringar påverkar nämnden under året:", body),
        Paragraph("• nya regler om bygglovsplikt", body), Paragraph("• ändrade krav på enskilda avlopp", body),
        PageBreak(), Paragraph("3 Nämndens mål och aktiviteter", text),
    ]  # fmt: skip
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e7e6e6"))])  # fmt: skip
    for number, (goal, actions) in enumerate(_ENVIRONMENT, 1):
        rows = [[Paragraph(each, _BOLD) for each in ("Aktivitet", "Ansvarig funktion", "Samverkan", "Klar")]]
        rows += [[Paragraph(each, _CELL) for each in action] for action in actions]
        flow += [Paragraph(f"3.{number} {goal}", _STYLES["Heading3"]),
                 *(Paragraph(each, body) for each in _ENVIRONMENT_TEXTS[number - 1]), Spacer(1, 4),
                 Table(rows, colWidths=[190, 110, 110, 65], style=grid, repeatRows=1), Spacer(1, 14)]  # fmt: skip
    budget = [["Verksamhet", "Budget 2025 (tkr)", "Budget 2026 (tkr)"], ["Miljö", "6 410", "6 590"],
              ["Bygg", "5 120", "4 980"], ["Totalt", "11 530", "11 570"]]  # fmt: skip
    flow += [Paragraph("4 Budget 2026", text), Table(budget, style=grid),
             Paragraph("5 Uppföljning", text), Paragraph("Nämnden får en uppföljning vid tre tillfällen per år.", body)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=60, rightMargin=60).build(
        flow, onFirstPage=_page, onLaterPages=_page
    )
    return path


# 7: a print on its side out of a planning system, the goal as a band over the whole table, empty follow-up columns
_ELDERLY: list[Group] = [
    ("Nämndmål 1 Den enskilde bestämmer över sin vardag", [
        ("Genomförandeplan klar inom två veckor", "Hemtjänsten", "Biståndshandläggarna", "2026-04-30"),
        ("Boenderåd på varje särskilt boende", "Särskilt boende", "", "2026-03-31"),
        ("Digitala nycklar i ordinärt boende", "Välfärdstekniken", "Bostadsbolaget", "2026-09-30"),
        ("Valfri måltidstid på tre avdelningar", "Särskilt boende", "Kostenheten", "2026-06-15"),
        ("Utegym för personer över 65", "Träffpunkterna", "Fritidsenheten", "2026-08-20")]),
    ("Nämndmål 2 Vården är säker", [
        ("Läkemedelsgenomgång för alla nyinflyttade", "Sjuksköterskegruppen", "Regionen", "2026-12-31"),
        ("Munhälsobedömning enligt ROAG", "Sjuksköterskegruppen", "Folktandvården", "2026-10-31"),
        ("Fallronder en gång i kvartalet", "Rehabgruppen", "", "2026-12-15"),
        ("Hygienombud med avsatt tid", "Hälso- och sjukvårdsledningen", "Vårdhygien", "2026-05-31"),
        ("Ny rutin för utskrivning på fredagar", "Hemgångsteamet", "Regionen", "2026-02-28")]),
    ("Nämndmål 3 Rätt kompetens på rätt plats", [
        ("Validering till undersköterska", "Kompetenscentrum", "Vuxenutbildningen", "2026-11-30"),
        ("Språkombud på varje arbetsplats", "Kompetenscentrum", "", "2026-09-30"),
        ("Traineeprogram för blivande enhetschefer", "HR-stödet", "", "2026-12-31"),
        ("Årsarbetstid på prov i nattpatrullen", "Hemtjänsten", "Fackförbunden", "2026-10-31")]),
    ("Nämndmål 4 Ekonomin tål fler äldre", [
        ("Resursfördelning efter beviljad tid", "Ekonomistödet", "Hemtjänsten", "2026-06-30"),
        ("Optimerade körrutter i hemtjänsten", "Välfärdstekniken", "", "2026-05-31"),
        ("Avveckla två inhyrda lokaler", "Lokalplaneringen", "Fastighet", "2026-12-31")]),
]  # fmt: skip


def _side(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7.5)
    canvas.drawString(40, 22, "Utskriven 2026-01-19 07:41")
    canvas.drawRightString(landscape(A4)[0] - 40, 22, f"Sida {document.page} av 2")


def _banded(path: Path) -> Path:
    heads = ("Aktivitet", "Ansvarig", "Samverkan", "Slutdatum", "Status", "Kommentar")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.4, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#bdd7ee")),
                        ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 7)]  # fmt: skip
    for goal, actions in _ELDERLY:
        style += [
            ("SPAN", (0, len(rows)), (-1, len(rows))),
            ("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#eeeeee")),
        ]
        rows.append([Paragraph(goal, _BOLD), *[""] * 5])
        rows += [[*(Paragraph(text, _CELL) for text in action), "", ""] for action in actions]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=40, rightMargin=40).build(
        [Paragraph("Aktivitetsplan 2026", _STYLES["Title"]),
         Paragraph("Vård- och omsorgsnämnden, Sjöberga kommun", _STYLES["BodyText"]), Spacer(1, 8),
         Table(rows, colWidths=[220, 135, 125, 70, 70, 140], style=TableStyle(style), repeatRows=1)],
        onFirstPage=_side, onLaterPages=_side)  # fmt: skip
    return path


# 8: a list saved as csv by a Swedish Excel: semicolons, Windows' letters, short headers of its own
_TECHNICAL: list[Group] = [
    ("Trygga leveranser", [
        ("Byta 1 200 vattenmätare", "VA-drift", "", "261130"),
        ("Ny råvattenpump i Stenby", "VA-projekt", "Elenheten", "260630"),
        ("Läcksökning i Hjälmaryds centrum", "VA-drift", "", "260430"),
        ("Uppdatera beredskapsplan för dricksvatten", "VA-projekt", "Säkerhetssamordnare", "260531")]),
    ("Framkomliga vägar", [
        ("Vägbelysning byts till led i Ekby", "Gata", "Elenheten", "261015"),
        ("Broinspektion av nio broar", "Gata", "", "260831"),
        ("Snöröjningsavtal för tre distrikt", "Gata", "Upphandlingsenheten", "260915"),
        ("Hastighetsöversyn i tätorterna", "Trafikingenjör", "Polisen", "261231")]),
    ("Välskötta fastigheter", [
        ("Takbyte på Ängsskolan", "Fastighetsprojekt", "Grundskolan", "260814"),
        ("Underhållsplaner för samtliga förskolor", "Fastighetsförvaltning", "", "260331"),
        ("Radonåtgärder på Bergsgården", "Fastighetsprojekt", "", "261030"),
        ("Installera solceller på ishallen", "Fastighetsprojekt", "Fritidskontoret", "260930"),
        ("Rondering med läsplatta", "Fastighetsskötsel", "IT-kontoret", "260228")]),
    ("Mindre avfall", [
        ("Fyrfackskärl till villor i etapp 2", "Renhållning", "Avfallsbolaget", "261001"),
        ("Klagomålshantering i e-tjänst", "Kundtjänst", "IT-kontoret", "260515"),
        ("Återbruk av kontorsmöbler", "Lokalvård", "", "261130")]),
]  # fmt: skip


def _saved(path: Path) -> Path:
    rows: list[list[str]] = [["Tekniska nämnden, Hjälmaryds kommun, handlingsplan 2026", *[""] * 8], [""] * 9,
                             ["Id", "Nämndmål", "Vad", "Vem", "Med", "Senast", "Kostnad tkr", "Läge", "Notering"]]  # fmt: skip
    number = 0
    for goal, actions in _TECHNICAL:
        for title, unit, others, end in actions:
            number += 1
            rows.append(
                [f"TN-{number:02}", goal, title, unit, others, end, "" if number % 3 else str(number * 40), "", ""]
            )
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


# 9: Word with one row for each goal: all its activities as points in one cell, one unit that answers for them
_SERVICE: list[tuple[str, list[str], str, str]] = [
    ("Maten är god och näringsriktig", ["Salladsbord med årets grönsaker", "Smakråd på varje skola", "Menyvalsapp till äldreboenden",
                                        "Recept utan sojaprotein"], "Måltidsenheten", "Enkät i november"),
    ("Lokalerna är rena och sunda", ["Kvalitetsronder enligt INSTA 800", "Byte till kemfria metoder i förskolor",
                                     "Städfria zoner på prov"], "Lokalvårdsenheten", "Ronder varje månad"),
    ("Fordonen används klokt", ["Gemensam bilpool i kommunhuset", "Elcyklar till hemtjänsten i centrum",
                                "Körjournal i alla bilar", "Sälja femton äldre fordon"], "Transportenheten", "Körda mil per kvartal"),
    ("Kunden får hjälp samma dag", ["Ärendesystem för vaktmästeri", "Öppettider som följer skolans läsår",
                                    "Serviceguide för nya chefer"], "Servicecenter", "Svarstid i ärendesystemet"),
]  # fmt: skip


def _points_in_cells(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_heading("Verksamhetsplan 2026", 1)
    document.add_paragraph("Servicenämnden, Brobyviks kommun")
    document.add_paragraph("Planen visar vilka aktiviteter som varje enhet genomför för att nå nämndens mål.")
    table = _word_table(document, ("Nämndens mål", "Aktiviteter 2026", "Ansvarig enhet", "Så följer vi upp"), [])
    for goal, titles, unit, how in _SERVICE:
        cells = table.add_row().cells
        cells[0].text, cells[2].text, cells[3].text = goal, unit, how
        cells[1].text = titles[0]
        cells[1].paragraphs[0].style = "List Bullet"
        for title in titles[1:]:
            cells[1].add_paragraph(title, style="List Bullet")
    document.add_paragraph()
    document.add_paragraph("Planen är samverkad med de fackliga organisationerna 2025-12-02.")
    document.save(str(path))
    return path


# 10: a workbook with a sheet for each unit, the unit told once above the table
_UNITS: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Förskola", "Förskoleenheten", [
        ("Språket växer varje dag", "Läsvila med bokval av barnen", "Biblioteket", "maj"),
        ("Språket växer varje dag", "TAKK i samtliga arbetslag", "Specialpedagogerna", "oktober"),
        ("Alla är trygga", "Inskolning i mindre grupper", "", "augusti"),
        ("Alla är trygga", "Rutin vid överlämning till förskoleklass", "Grundskolan", "april")]),
    ("Grundskola", "Grundskoleenheten", [
        ("Språket växer varje dag", "Ordförrådstest i årskurs 4", "", "september"),
        ("Språket växer varje dag", "Studiehandledning på distans", "Modersmålslärarna", "mars"),
        ("Alla är trygga", "Trygghetsvandring med elevråden", "Fastighet", "oktober"),
        ("Alla är trygga", "Mobilfria skoldagar följs upp", "", "juni"),
        ("Skolan förbereder för framtiden", "Prao i två veckor för alla åttor", "Näringslivskontoret", "maj")]),
    ("Gymnasium", "Gymnasieenheten", [
        ("Alla är trygga", "Kuratorsmottagning på lunchen", "Elevhälsan", "februari"),
        ("Skolan förbereder för framtiden", "Lärlingsspår på byggprogrammet", "Byggföretagen", "augusti"),
        ("Skolan förbereder för framtiden", "Alumnkväll inför gymnasiearbetet", "", "november")]),
    ("Elevhälsa", "Elevhälsoenheten", [
        ("Alla är trygga", "Hälsosamtal i digital enkät", "", "december"),
        ("Alla är trygga", "Handbok för skolans närvaroarbete", "Socialtjänsten", "juni"),
        ("Språket växer varje dag", "Konsultation om språkstörning", "Logopedmottagningen", "löpande")]),
]  # fmt: skip


def _unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    front = book.worksheets[0]
    front.title = "Försättsblad"
    for line in ("Verksamhetsplan 2026", "Utbildningsnämnden, Stavlösa kommun", "Varje enhet har ett eget blad."):
        front.append([line])
    for name, unit, rows in _UNITS:
        sheet = book.create_sheet(name)
        sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", f"Ansvarig enhet: {unit}"
        sheet["A1"].font = Font(bold=True, size=13)
        _heads(sheet, 4, ("Nämndmål", "Aktivitet", "Samarbete med", "Klart", "Avstämning 1", "Avstämning 2"), "FCE4D6")
        for at, row in enumerate(rows, 5):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(at, column, value or None)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
        _widths(sheet, (30, 44, 24, 12, 14, 14))
    book.save(path)
    return path


# 11: Word with the kind in parentheses and the first tertial already followed up
_GROWTH: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Nämndmål 1 Fler arbetstillfällen", [
        ("Etableringspaket för industriföretag", "P", "Näringslivsenheten", "Elnätsbolaget", "Pågår", "Utkast klart i mars."),
        ("Mässa för lediga jobb", "A", "Arbetsmarknadsenheten", "Arbetsförmedlingen", "Avslutad", "640 besökare."),
        ("Lokaler för småföretag i gamla mejeriet", "F", "Mark- och exploateringsenheten", "", "Ej påbörjad", ""),
        ("Företagsbesök av presidiet varannan vecka", "A", "Näringslivsenheten", "", "Pågår", "")]),
    ("Nämndmål 2 Rätt utbildning för lokala behov", [
        ("Yrkeshögskola med industritekniker", "F", "Vuxenutbildningen", "Grannkommunerna", "Försenad", "Beslut väntas i höst."),
        ("Branschråd för vård och teknik", "A", "Vuxenutbildningen", "Näringslivsenheten", "Pågår", ""),
        ("Svetslinje på kvällstid", "P", "Vuxenutbildningen", "", "Pågår", "Tolv sökande."),
        ("Validering av utländska betyg", "A", "Integrationsenheten", "", "Pågår", "")]),
    ("Särskilda satsningar", [
        ("Stationsområdet får ny resenärsservice", "P", "Mark- och exploateringsenheten", "Regionen", "Pågår", "Samråd genomfört."),
        ("Bredband till de sista hushållen", "P", "Digitaliseringsenheten", "Stadsnätet", "Försenad", "Markavtal saknas."),
        ("Landsbygdsprogram", "F", "Strategienheten", "Byalagen", "Ej påbörjad", ""),
        ("Ortsutvecklingsmöten på fem platser", "A", "Strategienheten", "", "Pågår", "Två genomförda.")]),
]  # fmt: skip


def _followed(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_heading("Verksamhetsplan 2026 med uppföljning per 30 april", 0)
    document.add_paragraph("Tillväxtnämnden, Viksta kommun")
    document.add_paragraph("(P) = projekt, (A) = aktivitet, (F) = förstudie")
    for goal, rows in _GROWTH:
        document.add_heading(goal, 1)
        _word_table(document, ("Aktivitet", "Ansvarig", "Samverkan", "Status tertial 1", "Kommentar tertial 1"),
                    [(f"{title} ({kind})", *rest) for title, kind, *rest in rows])  # fmt: skip
        document.add_paragraph()
    document.save(str(path))
    return path


def _tell(name: str, ending: str, draw: Callable[[Path], Path], wanted: Sequence[Wanted]) -> Drawn:
    holds = [("activities", str(len(wanted))), ("year", "2026")]
    return Told("thirtysixth_drawn", name, (ending,), [], list(wanted), holds), draw


def _plain(groups: Sequence[Group]) -> list[Wanted]:
    return [
        Wanted(goal, title, "", tuple(units.split(";")), others, "*")
        for goal, rows in groups
        for title, units, others, _ in rows
    ]


THIRTYSIXTH: list[Drawn] = [
    _tell("Wordmall för nämndplan med innehåll, indikatorer, budget och internkontroll", "docx", _template,
          _plain([group for _, groups in _SCHOOL for group in groups])),
    _tell("systemrapport där beskrivningen är en egen sammanslagen rad", "docx", _report,
          [Wanted(f"Nämndmål: {goal}", title, "", (unit,), "", "*")
           for _, goals in _CARE for goal, rows in goals for title, unit, *_ in rows]),
    _tell("controllerns egen lista med frågor som rubriker, målet som rad", "xlsx", _own_list, _plain(_BUILD)),
    _tell("två rubrikrader, målet sammanfogat nedåt, typen i ord", "xlsx", _two_heads,
          [Wanted(goal, title, kind[0], (unit,), others, "*") for goal, rows in _STAFF for title, kind, unit, others, *_ in rows]),
    _tell("löpande text med punkter och ansvarig inom parentes", "docx", _running,
          [*(Wanted(goal, title, "", (unit,), "", "*") for goal, _, rows in _CULTURE for title, unit in rows),
           Wanted(_CULTURE[-1][0], _CULTURE_UNOWNED, "", (), "", "?")]),
    _tell("utskriven plan med innehållsförteckning och sidhuvud", "pdf", _printed, _plain(_ENVIRONMENT)),
    _tell("liggande utskrift med målet som band i tabellen", "pdf", _banded, _plain(_ELDERLY)),
    _tell("handlingsplan sparad som csv ur svensk Excel", "csv", _saved, _plain(_TECHNICAL)),
    _tell("en rad för varje mål med aktiviteterna som punkter i cellen", "docx", _points_in_cells,
          [Wanted(goal, title, "", (unit,), "", "*") for goal, titles, unit, _ in _SERVICE for title in titles]),
    _tell("ett blad för varje enhet, enheten ovanför tabellen", "xlsx", _unit_sheets,
          [Wanted(goal, title, "", (unit,), others, "*") for _, unit, rows in _UNITS for goal, title, others, _ in rows]),
    _tell("typen inom parentes, första tertialet redan uppföljt", "docx", _followed,
          [Wanted(goal, title, kind, (unit,), others, "*") for goal, rows in _GROWTH for title, kind, unit, others, *_ in rows]),
]  # fmt: skip
