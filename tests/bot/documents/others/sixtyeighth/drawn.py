# ruff: noqa: E501
"""Everyday habits: a controller's working books, a mail put in Word, printed exports, calendars, a region's plan."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

Group = tuple[str, list[list[str]]]
"""A goal and the cells of its rows."""


def _groups(text: str) -> list[Group]:
    """`# ` begins a goal, any other line is a row with its cells between bars."""
    found: list[Group] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("# "):
            found.append((line.removeprefix("# "), []))
        else:
            found[-1][1].append([cell.strip().replace("\\n", "\n") for cell in line.split("|")])
    return found


def _units(cell: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in cell.replace("\n", ",").split(",") if each.strip())


_KINDS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}


def _wants(
    groups: Sequence[Group], title: int = 0, unit: int = 1, others: int | None = None, kind: int | None = None
) -> list[Wanted]:
    """Where in a row each stands; others and kind None where the document has none. Without owner it is asked about."""
    return [
        Wanted(goal, row[title], _KINDS[row[kind]] if kind is not None else "", _units(row[unit]),
               row[others] if others is not None else "", "*" if row[unit] else "?")
        for goal, rows in groups
        for row in rows
    ]  # fmt: skip


def _lined(sheet: Any, rows: str) -> None:
    for row in sheet[rows]:
        for cell in row:
            cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")


def _headed(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text or None)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def _wide(sheet: Any, *widths: int) -> None:
    for letter, width in zip("ABCDEFGHIJKLMNOP", widths, strict=False):
        sheet.column_dimensions[letter].width = width


# 1: the controller's working book: instructions, overview, activities with two rows of heads, budget, lists
_WORKING = _groups(r"""
# Mål 1: Invånarna får svar direkt
1.1 | Längre telefontider i kontaktcenter | Aktivitet | Kontaktcenter | Kommunikation | jan | dec
1.2 | Ny e-tjänst för felanmälan | Projekt | Digitaliseringsenheten | Gatuenheten | feb | okt
1.3 | Provringningar två gånger om året | Aktivitet | Kontaktcenter | | april | nov
1.4 | Gemensam växel med Lindvalla kommun | Förstudie | Kansliet | Lindvalla kommun | mars | sept
1.5 | Skriva om de tjugo vanligaste breven | Aktivitet | Kommunikation | Alla förvaltningar | jan | juni
# Mål 2: Ekonomin tål sämre tider
2.1 | Månadsprognos för alla nämnder | Aktivitet | Ekonomienheten | Förvaltningarnas ekonomer | jan | dec
2.2 | Upphandla nytt beslutsstöd | Projekt | Ekonomienheten\nDigitaliseringsenheten | Inköp | mars | dec
2.3 | Gå igenom alla externa hyreskontrakt | Aktivitet | Fastighetsstrateg | Verksamheterna | feb | maj
2.4 | Stickprov på avtalstrohet | Aktivitet | Inköp | | maj | nov
2.5 | Samordnad lönehantering i länet | Förstudie | HR-enheten | Kommunförbundet | aug | dec
# Mål 3: Fler vill arbeta hos oss
3.1 | Traineeår för blivande chefer | Projekt | HR-enheten | | aug | dec
3.2 | Frisktal per enhet i chefernas vy | Aktivitet | HR-enheten | Digitaliseringsenheten | jan | mars
3.3 | Sommarjobb för alla i gymnasiets årskurs 2 | Aktivitet | Arbetsmarknadsenheten | Näringslivet | april | aug
3.4 | Stå på tre rekryteringsmässor | Aktivitet | Kommunikation | HR-enheten | feb | nov
# Mål 4: Kommunen fungerar vid störningar
4.1 | Reservkraft till kommunhuset | Projekt | Fastighetsstrateg | Energibolaget | jan | sept
4.2 | Öva krisledningsnämnden | Aktivitet | Säkerhetsenheten | Räddningstjänsten | maj | maj
4.3 | Nödvatten på fyra platser | Projekt | Säkerhetsenheten | VA-bolaget | feb | juni
4.4 | Utbilda trygghetsvärdar | Aktivitet | Säkerhetsenheten | Frivilligorganisationer | sept | nov
""")


def _working(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Arbetsfil för verksamhetsplan 2026", "Filen ägs av controllern på ekonomienheten.",
                 "Fyll bara i de vita fälten i fliken Aktiviteter. Skriv inte över formlerna i Översikt.",
                 "Uppföljning lämnas senast 5 maj, 5 september och 10 januari."):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=14)
    _wide(first, 80)
    over = book.create_sheet("Översikt")
    _headed(over, 1, ("Mål", "Antal", "Klara", "Kvar"), "E2EFDA")
    for at, (goal, rows) in enumerate(_WORKING, 2):
        for column, value in enumerate((goal.partition(":")[0], len(rows), 0, f"=B{at}-C{at}"), 1):
            over.cell(at, column, value)
    _working_rows(book.create_sheet("Aktiviteter"))
    budget = book.create_sheet("Budget tkr")
    money: list[list[object]] = [
        ["Enhet", "Budget 2025", "Budget 2026", "Förändring"],
        ["Ekonomienheten", 14200, 14650, "=C2-B2"],
        ["HR-enheten", 11900, 12100, "=C3-B3"],
        ["Kontaktcenter", 7350, 7800, "=C4-B4"],
        ["Summa", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)"],
    ]
    for row in money:
        budget.append(row)
    lists = book.create_sheet("Listor")
    for choices in (["Typ", "Läge"], ["Projekt", "Enligt plan"], ["Aktivitet", "Avvikelse"], ["Förstudie", "Klar"]):
        lists.append(choices)
    book.active = 2
    book.save(path)
    return path


def _working_rows(sheet: Any) -> None:
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Kommunstyrelsen, Björklunda kommun"
    sheet["A3"] = "Arbetsversion 4, 2026-01-19"
    sheet["A1"].font = Font(bold=True, size=16)
    _headed(sheet, 5, ("Mål", "Nr", "Aktivitet", "Typ", "Ansvar", "", "Tid", "", "Uppföljning", "", ""), "BDD7EE")
    _headed(sheet, 6, ("", "", "", "", "Huvudansvarig", "Medverkande", "Start", "Slut", "T1", "T2", "T3"), "DDEBF7")
    for cells in ("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:F5", "G5:H5", "I5:K5"):
        sheet.merge_cells(cells)
    at = 7
    for goal, rows in _WORKING:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for row in rows:
            for column, value in enumerate(row, 2):
                sheet.cell(at, column, value or None)
            at += 1
    _lined(sheet, f"A7:K{at - 1}")
    _wide(sheet, 24, 6, 40, 12, 22, 24, 8, 8, 12, 12, 12)
    choice = DataValidation(type="list", formula1="=Listor!$B$2:$B$4")
    sheet.add_data_validation(choice)
    choice.add(f"I7:K{at - 1}")
    sheet.freeze_panes = "A7"


# 2: a calendar with the months in columns, the goal a band over the whole width
_CALENDAR = _groups("""
# Mål 1: Tillsynen görs där den behövs
Tillsynsbesök på förskolor | Hälsoskydd | 2 3 4
Kontroll av bassängbad | Hälsoskydd | 5 6
Egenkontroll hos bilverkstäder | Miljöskydd | 9 10 11
Strandskyddsdispenser följs upp i fält | Naturvård | 6 7 8
Skyltar om eldningsförbud vid badplatser | Naturvård | 5
# Mål 2: Bygglov i rätt tid
Granska inkomna ansökningar samma vecka | Bygglovsenheten | 1 2 3 4 5 6 7 8 9 10 11 12
Öppet hus om attefallsregler | Bygglovsenheten | 3
Avsluta gamla ärenden utan slutbesked | Byggnadsinspektörerna | 2 3 4 5
Ny taxa till nämnden | Verksamhetsutvecklare | 8 9
Skanna bygglovsarkivet 1960–1975 | Nämndkansliet | 1 2 3 4 5 6
# Mål 3: Detaljplaner för fler bostäder
Samråd om Norra åsen | Planenheten | 4 5
Granskning av kvarteret Kvarnen | Planenheten | 9 10
Nya grundkartor över tätorten | Kart och mät | 5 6 7 8
Bullerutredning längs järnvägen | Planenheten, Miljöskydd | 2 3
Medborgardialog om översiktsplanen | Planenheten | 10 11
3D-modell av centrum | Kart och mät | 1 2 3
""")
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _calendar(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Årskalender"
    sheet["A1"] = "Planeringskalender 2026"
    sheet["A2"] = "Miljö- och byggnadsnämnden, Sörviks kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    quarters = [text for number in range(1, 5) for text in (f"Kvartal {number}", "", "")]
    _headed(sheet, 4, ("Aktivitet", "Ansvarig", *quarters, "Kommentar"), "C6E0B4")
    _headed(sheet, 5, ("", "", *_MONTHS, ""), "E2EFDA")
    for cells in ("A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:K4", "L4:N4", "O4:O5"):
        sheet.merge_cells(cells)
    at = 6
    for goal, rows in _CALENDAR:
        sheet.cell(at, 1, goal).font = Font(bold=True, color="FFFFFF")
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="548235")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=15)
        at += 1
        for title, unit, months in rows:
            sheet.cell(at, 1, title)
            sheet.cell(at, 2, unit)
            for month in map(int, months.split()):
                cell = sheet.cell(at, 2 + month, "x")
                cell.fill, cell.alignment = PatternFill("solid", fgColor="A9D08E"), Alignment(horizontal="center")
            at += 1
    sheet.cell(at + 1, 1, "x = arbete pågår den månaden")
    _wide(sheet, 44, 24, *(5,) * 12, 24)
    sheet.page_setup.orientation = "landscape"
    sheet.freeze_panes = "C6"
    book.save(path)
    return path


# 3: a sheet for each department, whose owner stands above the table
_DEPARTMENTS: dict[str, list[Group]] = {
    "Gata och trafik": _groups("""
# Framkomligt året runt
Ny snöröjningskarta med prioriterade stråk | Funktionsrättsrådet | 2026-10-15
Belägga om sex kilometer gång- och cykelväg | | 2026-09-30
# Tryggt och snyggt
Byta armaturer på Järnvägsgatan | Energibolaget | 2026-11-30
Trygghetsvandring i tre stadsdelar | Polisen | 2026-10-31
Klottersanering inom ett dygn | | löpande
"""),
    "Park och natur": _groups("""
# Tryggt och snyggt
Gallra buskage vid gångtunnlar | | 2026-04-15
Sommarblommor i alla kransorter | Byalagen | 2026-06-01
# Hållbart byggt
Dagvattendamm i Ekhagen | VA | 2026-10-01
Slåtteräng i stället för gräsmatta på tio ytor | Naturskyddsföreningen | 2026-08-31
"""),
    "VA": _groups("""
# Framkomligt året runt
Byta brunnsbetäckningar på genomfarten | Trafikverket | 2026-08-15
# Hållbart byggt
Nya membran på vattenverket | | 2026-12-01
Spåra tillskottsvatten i Söderområdet | | 2026-05-31
Informera lantbrukare kring vattentäkten | Länsstyrelsen | 2026-03-31
"""),
    "Fastighet": _groups("""
# Tryggt och snyggt
Ny belysning på skolgårdar | Barn- och utbildningsförvaltningen | 2026-10-31
Passersystem i kommunhuset | | 2026-06-30
# Hållbart byggt
Solceller på Brandstationen | Räddningstjänsten | 2026-09-15
Energideklarera tolv byggnader | | 2026-12-15
Riva paviljongerna vid Ängskolan | Barn- och utbildningsförvaltningen | 2026-08-01
"""),
}  # fmt: skip


def _departments(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Sammanställning"
    for line in (["Verksamhetsplan 2026"], ["Tekniska nämnden, Granhults kommun"], [], ["Enhet", "Antal aktiviteter"]):
        first.append(line)
    for unit, groups in _DEPARTMENTS.items():
        first.append([unit, sum(len(rows) for _, rows in groups)])
    first.append(["Totalt", f"=SUM(B5:B{4 + len(_DEPARTMENTS)})"])
    for unit, groups in _DEPARTMENTS.items():
        sheet = book.create_sheet(unit)
        sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026, Tekniska nämnden", f"Ansvarig enhet: {unit}"
        sheet["A1"].font, sheet["A2"].font = Font(bold=True, size=13), Font(bold=True)
        _headed(sheet, 4, ("Nämndmål", "Aktivitet", "Samverkan", "Klart", "Läge", "Kommentar"), "FCE4D6")
        rows = [(goal, *row) for goal, rows in groups for row in rows]
        for at, row in enumerate(rows, 5):
            for column, value in enumerate(row, 1):
                sheet.cell(at, column, value or None)
        _lined(sheet, f"A5:F{4 + len(rows)}")
        _wide(sheet, 24, 46, 26, 14, 12, 26)
        sheet.auto_filter.ref = f"A4:F{4 + len(rows)}"
    book.save(path)
    return path


def _department_wants() -> list[Wanted]:
    return [
        Wanted(goal, title, "", (unit,), others, "*")
        for unit, groups in _DEPARTMENTS.items()
        for goal, rows in groups
        for title, others, _ in rows
    ]


# 4: a plan by quarter: the goal only in its first row, words in the quarters, last year's follow-up in its own sheet
_QUARTERS = _groups("""
# Fler rör på sig
Prova-på-vecka med föreningarna | Föreningsbyrån | RF-SISU | Inbjudan | Genomförs | |
Belyst motionsspår i Brohult | Anläggning | Friidrottsklubben | Upphandling | Bygge | Invigning |
Simskola för vuxna | Simhallen | | Start | Start | | Start
Låna skridskor i ishallen | Anläggning | Fritidsbanken | Pågår | | | Pågår
Öppen idrottshall fredagskvällar | Ungdomsenheten | Polisen | Pågår | Pågår | Uppehåll | Pågår
# Kultur i hela kommunen
Bokbussen får ny turlista | Biblioteket | | Dialog | Beslut | Start |
Sommarscen i fem byar | Kulturenheten | Bygdegårdarna | Bokning | Genomförs | Genomförs |
Skrivarkurs för pensionärer | Biblioteket | PRO | | | Start | Avslut
Konstrunda med öppna ateljéer | Kulturenheten | Konstföreningen | Planering | Genomförs | |
Digitalisera fotoarkivet | Museet | Hembygdsföreningen | Pågår | Pågår | Pågår | Pågår
# Unga har inflytande
Ungdomsfullmäktige startar | Ungdomsenheten | Kommunkansliet | Val | Första möte | | Andra möte
Snabba pengar till ungas idéer | Ungdomsenheten, Kulturenheten | | Öppnar | | | Utvärdering
Enkäten Lupp i årskurs 8 | Utvecklingsledaren | Skolorna | | | Förbereds | Genomförs
Ny fritidsgård i Vallby | Anläggning, Ungdomsenheten | Fastighetsbolaget | Ritning | Ombyggnad | Öppnar |
Ledarutbildning för sexton- till nittonåringar | Föreningsbyrån | Studieförbunden | | | Start | Avslut
Replokal i gamla brandstationen | | Kulturskolan | | Utredning | |
""")


def _by_quarter(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan 2026"
    sheet["A1"] = "Kultur- och fritidsnämnden i Ormesta kommun – verksamhetsplan 2026 kvartal för kvartal"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.merge_cells("A1:H1")
    heads = ("Nämndmål", "Vad ska göras", "Ansvarig", "Tillsammans med", "Kv 1", "Kv 2", "Kv 3", "Kv 4")
    _headed(sheet, 3, heads, "FFE699")
    at = 4
    for goal, rows in _QUARTERS:
        for index, row in enumerate(rows):
            for column, value in enumerate((goal if not index else "", *row), 1):
                sheet.cell(at, column, value or None)
            at += 1
    _lined(sheet, f"A4:H{at - 1}")
    _wide(sheet, 22, 42, 26, 22, 13, 13, 13, 13)
    sheet.freeze_panes = "C4"
    last = book.create_sheet("Uppföljning 2025")
    for line in (["Aktivitet", "Ansvarig", "Utfall 2025"], ["Nytt bokningssystem", "Föreningsbyrån", "Klart"],
                 ["Renovera läktaren", "Anläggning", "Klart"], ["Läsa tillsammans", "Biblioteket", "Avslutat"]):  # fmt: skip
        last.append(line)
    book.save(path)
    return path


# 5: a mail put in Word, goals in bold, the owner in brackets after each point
_MAILED = _groups("""
# Mål 1 Alla barn har en trygg förskola
Gemensam introduktion för nya vikarier | Förskoleenheten | mars
Två kompetensdagar om lågaffektivt bemötande | Barn- och elevhälsan | oktober
Föräldraråd på varje förskola | Förskoleenheten | september
Se över gårdarna inför sommaren | Lokalsamordnaren | maj
# Mål 2 Fler klarar grundskolan
Lovskola även på höstlovet | Grundskoleenheten | november
Läsgaranti följs upp klass för klass | Barn- och elevhälsan | juni
Studiehandledning på distans | Flerspråkighetscentrum | augusti
Matematikverkstad i årskurs 4–6 | Grundskoleenheten | december
Extra syv-samtal i årskurs 8 | Studie- och yrkesvägledningen | maj
# Mål 3 Maten gör gott
Elevernas önskevecka varje termin | Kostenheten | april och oktober
Mätning av tallrikssvinn | Kostenheten | mars
Frukostkorg på fritidshemmen | Kostenheten, Grundskoleenheten | januari
Klimatmärkt matsedel | Kostenheten | augusti
Lugna matsalen på Kyrkskolan | Lokalsamordnaren | augusti
""")


def _mailed(path: Path) -> Path:
    document = docx.Document()
    for word, text in (("Från:", "Förvaltningscontroller"), ("Skickat:", "den 14 januari 2026 15:42"),
                       ("Till:", "Kommunkansliet"), ("Kopia:", "Förvaltningsledningen"),
                       ("Ämne:", "SV: Verksamhetsplan 2026, Barn- och utbildningsnämnden i Solberga kommun")):  # fmt: skip
        line = document.add_paragraph()
        line.add_run(word).bold = True
        line.add_run(f" {text}")
        line.paragraph_format.space_after = Pt(0)
    document.add_paragraph("")
    document.add_paragraph("Hej!")
    document.add_paragraph(
        "Här är aktiviteterna som vi kom överens om på ledningsgruppen i måndags. Ansvarig och när det ska vara klart står inom parentes."
    )
    for goal, rows in _MAILED:
        document.add_paragraph().add_run(goal).bold = True
        for title, unit, end in rows:
            document.add_paragraph(f"{title} (ansvarig: {unit}, klart: {end})", style="List Bullet")
    for text in ("Hör av dig om något saknas.", "Med vänlig hälsning", "Förvaltningscontroller",
                 "Barn- och utbildningsförvaltningen, Solberga kommun", "Växel 0000-00 00 00",
                 "Från: Kommunkansliet", "Skickat: den 9 januari 2026 08:10", "Till: Förvaltningscontroller",
                 "Ämne: Verksamhetsplan 2026", "Hej, vi saknar er lista. Kan du skicka den senast på torsdag?"):  # fmt: skip
        document.add_paragraph(text)
    document.save(str(path))
    return path


# 6: an agency's plan on its side: one long table, the goals bands across it
_AGENCY = _groups("""
# Mål 1: Samlingarna är öppna för alla
Publicera femtusen inspelningar på webben | Samlingsavdelningen | Webbgruppen | 1–4
Lyssningsrum i Umeå och Malmö | Publika avdelningen | Universitetsbiblioteken | 3
Undertexter till alla radiodokumentärer | Publika avdelningen | | 2–4
Nytt söksystem i drift | It-avdelningen | Samlingsavdelningen | 2
Skolmaterial om röster från 1900-talet | Publika avdelningen | Skolverket | 3–4
# Mål 2: Ingenting går förlorat
Överför magnetband från folkminnesarkiven | Bevarandeenheten | Institutet för språk och folkminnen | 1–4
Ny klimatanläggning i magasin B | Lokalfunktionen | Statens fastighetsverk | 2–3
Katastrofövning med restvärdesräddning | Säkerhetsfunktionen | Räddningstjänsten | 4
Tredje kopian lagras på annan ort | It-avdelningen | | 1
Inventering av vaxrullar | Bevarandeenheten | | 2
# Mål 3: Myndigheten är en bra arbetsplats
Handlingsplan efter medarbetarundersökningen | Personalenheten | Avdelningscheferna | 1
Introduktion för nyanställda i ny form | Personalenheten | | 2
Ergonomirond i digitaliseringsrummen | Bevarandeenheten | Företagshälsovården | 3
# Uppdrag i regleringsbrevet
Redovisa arbetet med nationella minoriteters inspelningar | Samlingsavdelningen | Sametinget | 4
Kartlägga enskilda arkivs behov av stöd | Generaldirektörens stab | Riksarkivet | 1–3
Lämna underlag om pliktexemplar av poddar | Generaldirektörens stab | Kungliga biblioteket | 2
""")


def _agency(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "Statens klangarkiv | Dnr 2025/418 | Beslutad 2025-12-16"
    document.sections[0].footer.paragraphs[0].text = "Verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Statens klangarkiv")
    document.add_heading("Generaldirektörens inledning", 1)
    document.add_paragraph(
        "Myndigheten går in i 2026 med en budget i balans. Vi prioriterar det som annars riskerar att tystna."
    )
    document.add_heading("Mål och aktiviteter", 1)
    table = headed_table(document, [("Aktivitet", "Ansvarig", "Medverkar", "Kvartal")])
    for goal, rows in _AGENCY:
        cells = table.add_row().cells
        cells[0].merge(cells[3]).paragraphs[0].add_run(goal).bold = True
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Planen följs upp i ledningsgruppen i maj, september och januari.")
    document.add_heading("Risker", 1)
    headed_table(document, [("Risk", "Sannolikhet", "Konsekvens"), ("Brist på reservdelar till bandspelare", "3", "4"),
                            ("Driftstopp i lagringen", "2", "4")])  # fmt: skip
    document.save(str(path))
    return path


# 7: Stratsys on paper: two levels of goals, indicators, then activities
_PRINTED: list[tuple[str, list[Group]]] = [
    ("Kommunmål: En kommun där alla får plats", _groups("""
# Nämndmål: Barn och unga får stöd tidigt
Öppna en familjecentral i Västra Rydåsa | Barn och familj | 2026-02-01 | 2026-10-31
Utbilda i föräldrastöd i grupp | Förebyggande enheten | 2026-01-15 | 2026-12-31
Gemensamma samtal före orosanmälan | Mottagningen | 2026-03-01 | 2026-08-31
Fältgrupp kvällar och helger | Förebyggande enheten | 2026-04-01 | 2026-12-31
Chatt för unga | Ungdomsstödet | 2026-05-01 | 2026-09-30
# Nämndmål: Fler blir självförsörjande
Jobbspår inom lokalvård | Arbete och försörjning | 2026-02-01 | 2026-11-30
Tidig kartläggning inom två veckor | Arbete och försörjning | 2026-01-01 | 2026-06-30
Skuldrådgivning på biblioteket | Budget- och skuldrådgivarna | 2026-03-01 | 2026-12-31
Samordnad rehabilitering för långtidssjuka | Arbete och försörjning | 2026-04-15 | 2026-12-15
""")),
    ("Kommunmål: Trygg hela livet", _groups("""
# Nämndmål: Den som behöver vård får den utan väntan
Beroendemottagning med drop-in | Vuxenstödet | 2026-02-15 | 2026-05-31
Mobilt team vid hemlöshet | Vuxenstödet | 2026-05-01 | 2026-12-31
Samordnad individuell plan inom tio dagar | Biståndsenheten | 2026-01-01 | 2026-12-31
Avtal om egen jourbostad | Boendeenheten | 2026-03-01 | 2026-06-15
# Nämndmål: Stödet håller hög kvalitet
Egenkontroll av dokumentation | Kvalitetsenheten | 2026-04-01 | 2026-10-31
Brukarrevision i två boenden | Kvalitetsenheten | 2026-08-15 | 2026-12-01
Nytt verksamhetssystem införs | Systemenheten | 2026-01-01 | 2026-12-31
Handledning för alla nya handläggare | Barn och familj | 2026-02-01 | 2026-12-31
Lex Sarah-utbildning för chefer | Kvalitetsenheten | 2026-09-01 | 2026-11-15
""")),
]  # fmt: skip
_INDICATORS = {
    "Barn och unga får stöd tidigt": ("Andel återaktualiserade barn inom ett år", "24 %", "20 %"),
    "Fler blir självförsörjande": ("Antal hushåll med långvarigt försörjningsstöd", "212", "180"),
    "Den som behöver vård får den utan väntan": ("Väntetid till första besök, dagar", "19", "10"),
    "Stödet håller hög kvalitet": ("Andel brukare som är nöjda", "81 %", "85 %"),
}


def _grid(rows: Sequence[Sequence[str]], widths: Sequence[int], color: str) -> Table:
    cells = [[Paragraph(text, _CELL if index else _BOLD) for text in row] for index, row in enumerate(rows)]
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(color))])  # fmt: skip
    return Table(cells, colWidths=list(widths), style=style, repeatRows=1)


def _marked(left: str, right: str, size: tuple[float, float]) -> Callable[[Canvas, Any], None]:
    def mark(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 25, left)
        canvas.drawRightString(size[0] - 60, 25, f"{right} {document.page}")

    return mark


def _printed(path: Path) -> Path:
    body = _STYLES["BodyText"]
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Socialnämnden, Rydåsa kommun", body), Spacer(1, 30),
                       Paragraph("Innehållsförteckning", _STYLES["Heading2"])]  # fmt: skip
    page = 2
    for above, groups in _PRINTED:
        flow.append(Paragraph(f"{above} {'.' * 40} {page}", body))
        for goal, _ in groups:
            flow.append(Paragraph(f"{goal} {'.' * 40} {page}", body))
        page += 1
    for above, groups in _PRINTED:
        flow += [PageBreak(), Paragraph(above, _STYLES["Heading1"])]
        for goal, rows in groups:
            indicator = _INDICATORS[goal.removeprefix("Nämndmål: ")]
            flow += [Paragraph(goal, _STYLES["Heading2"]),
                     _grid([("Indikator", "Utfall 2025", "Målvärde 2026"), indicator], (270, 90, 90), "#eeeeee"),
                     Spacer(1, 8),
                     _grid([("Aktivitet", "Ansvarig", "Startdatum", "Slutdatum", "Status"),
                            *((*row, "Ej påbörjad") for row in rows)], (180, 110, 60, 60, 60), "#d6e4f0"),
                     Spacer(1, 10)]  # fmt: skip
    foot = _marked("Utskriven från Stratsys 2026-01-22 09:31", "Sida", A4)
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


# 8: a region's plan on its side: numbered goals, a measure and an assignment table for each
_REGION = _groups("""
# Mål 1 – Vård i rätt tid
Kortare kö till höft- och knäoperation | Länssjukhuset | Närsjukhusen | April 2027
Läkartid på kvällen i fyra hälsocentraler | Primärvården | | Juni 2027
Digital egenmonitorering vid hjärtsvikt | Medicinkliniken | Primärvården | Oktober 2027
Samordnad kallelse vid cancerutredning | Regionalt cancercentrum | Länssjukhuset | September 2027
Fast läkarkontakt åt alla över 75 år | Primärvården | Kommunerna | December 2027
# Mål 2 – Jämlik hälsa i hela länet
Rullande tandvård till glesbygden | Folktandvården | Elevhälsan | Maj 2027
Hälsosamtal vid 40, 50 och 60 år | Primärvården | | December 2027
Tolk per video på akuten | Akutkliniken | Tolkförmedlingen | Mars 2027
Suicidprevention i vårdens första linje | Psykiatrin | Primärvården | November 2027
Familjestöd vid övervikt hos barn | Barn- och ungdomskliniken | Idrottsförbundet | Augusti 2027
# Mål 3 – Medarbetare som stannar
Egen bemanningspool i stället för hyrpersonal | HR-avdelningen | Alla områden | Juni 2027
Betald specialistutbildning för sjuksköterskor | HR-avdelningen | Högskolan | Augusti 2027
Schemaläggning efter vårdbehov | Länssjukhuset, Närsjukhusen | | Oktober 2027
Karriärtrappa för undersköterskor | Vårdutvecklingsenheten | Kommunerna | April 2027
# Mål 4 – Ett robust hälso- och sjukvårdssystem
Lager av läkemedel för tre månader | Läkemedelsenheten | Grannregionerna | December 2027
Reservrutiner när journalen ligger nere | Digital utveckling | Alla områden | Februari 2027
Öva masskadehändelse | Beredskapsenheten | Räddningstjänsten | Maj 2027
Egen produktion av reservel på länssjukhuset | Regionfastigheter | | November 2027
""")
_MEASURES = (("Andel som opererats inom 90 dagar", "61 %", "80 %"), ("Andel som deltagit i hälsosamtal", "48 %", "60 %"),
             ("Personalomsättning", "11,4 %", "9 %"), ("Genomförda övningar", "2", "4"))  # fmt: skip
_INTRODUCED = (
    "Tillgängligheten har förbättrats inom öppenvården men inte inom operation.",
    "Skillnaden i medellivslängd mellan länets kommuner är fyra år.",
    "Kostnaden för hyrpersonal uppgick till 212 miljoner kronor förra året.",
    "Sjukvården behöver fungera även när leveranser uteblir.",
)


def _region(path: Path) -> Path:
    size, body = landscape(A4), _STYLES["BodyText"]
    flow: list[Any] = [Paragraph("Verksamhetsplan 2027", _STYLES["Title"]),
                       Paragraph("Hälso- och sjukvårdsnämnden, Region Norrsjö", body),
                       Paragraph("Antagen av hälso- och sjukvårdsnämnden 2026-11-18 § 142", body), Spacer(1, 12),
                       Paragraph("1 Inledning", _STYLES["Heading1"]),
                       Paragraph("Nämnden ansvarar för hälso- och sjukvård och tandvård åt länets 288 000 invånare. Planen utgår från regionplanen 2027–2029.", body),
                       Paragraph("2 Mål och uppdrag", _STYLES["Heading1"])]  # fmt: skip
    for number, (goal, rows) in enumerate(_REGION, 1):
        flow += [Paragraph(f"2.{number} {goal}", _STYLES["Heading2"]), Paragraph(_INTRODUCED[number - 1], body),
                 _grid([("Mått", "Utfall 2025", "Målvärde 2027"), _MEASURES[number - 1]], (280, 100, 100), "#f3f3f3"),
                 Spacer(1, 8),
                 _grid([("Uppdrag", "Ansvarig", "Samverkan", "Återrapporteras"), *map(tuple, rows)],
                       (260, 170, 140, 100), "#dcead3"),
                 Spacer(1, 10)]  # fmt: skip
    flow += [Paragraph("3 Ekonomi", _STYLES["Heading1"]),
             _grid([("Mnkr", "Budget 2026", "Budget 2027"), ("Regionbidrag", "9 412", "9 705"),
                    ("Patientavgifter", "188", "192"), ("Personalkostnader", "-5 610", "-5 720")], (200, 100, 100), "#f3f3f3"),
             Paragraph("4 Uppföljning", _STYLES["Heading1"]),
             Paragraph("Nämnden följer upp planen i delårsrapport per augusti och i årsredovisningen.", body)]  # fmt: skip
    foot = _marked("Region Norrsjö, HSN 2026-0917", "", size)
    SimpleDocTemplate(str(path), pagesize=size).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


# 9: Hypergene's export as it comes
_EXPORTED = _groups("""
# Äldre bor kvar hemma längre
Aktivitet | Hemtjänstens fasta omsorgskontakt följs upp | Hemtjänsten | Biståndsenheten
Projekt | Trygghetskamera på natten | Välfärdsteknik | Nattpatrullen
Aktivitet | Fallförebyggande hembesök | Rehabenheten | Bostadsbolaget
Aktivitet | Seniorernas teknikcafé | Mötesplatserna | Biblioteket
Förstudie | Trygghetsboende i Vikbo | Strategiska staben | Samhällsbyggnad
Aktivitet | Anhörigträffar på finska | Anhörigstödet |
# Måltiden är dagens höjdpunkt
Projekt | Matlagning på avdelningen | Särskilt boende | Måltidsservice
Aktivitet | Nattfasta mäts två veckor per halvår | Särskilt boende |
Aktivitet | Matombud på varje boende | Måltidsservice | Särskilt boende
Aktivitet | Restaurangkväll på Lindgården | Mötesplatserna | Pensionärsrådet
# Personalen har rätt kompetens
Projekt | Språklyftet för omvårdnadspersonal | Kompetenscentrum | Vuxenutbildningen
Aktivitet | Specialistundersköterska i demens | Kompetenscentrum | Yrkeshögskolan
Aktivitet | Handledning i palliativ vård | Hälso- och sjukvårdsenheten | Regionen
Aktivitet | Delegering via webbutbildning | Hälso- och sjukvårdsenheten |
Förstudie | Heltid som norm även för timvikarier | Bemanningsenheten | HR
# Sammanhållen vård
Aktivitet | Trygg hemgång inom ett dygn | Hemgångsteamet | Sjukhuset
Aktivitet | Gemensamma ronder med vårdcentralen | Hälso- och sjukvårdsenheten | Vårdcentralen
Projekt | Läkemedelsskåp med digitala lås | Välfärdsteknik | Hemtjänsten
Aktivitet | Munhälsobedömning åt fler | Särskilt boende | Folktandvården
Förstudie | Korttidsplatser i egen regi | Strategiska staben |
""")


def _exported(path: Path) -> Path:
    rows: list[Sequence[str]] = [
        ("Rapport", "Aktivitetslista"), ("Organisation", "Äldrenämnden, Fågelbro kommun"),
        ("Planperiod", "Verksamhetsplan 2026"), ("Uttagsdatum", "2026-02-03 11:20"), (),
        ("Mål-id", "Mål", "Aktivitets-id", "Aktivitetstyp", "Aktivitet", "Ansvarig enhet", "Medverkande", "Startdatum",
         "Slutdatum", "Status", "Kommentar", "Senast ändrad"),
    ]  # fmt: skip
    number = 1040
    for index, (goal, each) in enumerate(_EXPORTED, 1):
        for kind, title, unit, others in each:
            number += 3
            rows.append((f"M{index}", goal, f"{number}", kind, title, unit, others, "2026-01-01",
                         f"2026-{4 + number % 9:02}-28", "Ej påbörjad", "", "2026-01-29"))  # fmt: skip
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


# 10: notes in a plain text file, the particulars drawn in under each
_NOTED = _groups("""
# Mål 1: Rent och helt i alla lokaler
Egenkontroll med foto efter städning | Städenheten | | mars
Storstädning av idrottshallar på sommaren | Städenheten | Fritid | augusti
Vaktmästarrond varje vecka | Vaktmästarna | Rektorerna | januari
Felanmälan via QR-kod | Servicedesk | | april
Nya entrémattor i skolorna | Lokalplanerarna | | september
# Mål 2: Fordonen går utan bensin
Byta tolv tjänstebilar till el | Fordonsgruppen | Inköp | november
Laddstolpar vid hemtjänstens lokaler | Fordonsgruppen | Elnätsbolaget | juni
Bilpool öppnas för allmänheten på helger | Fordonsgruppen | Bilpoolsföreningen | maj
Cykelservice vår och höst | Vaktmästarna | | oktober
# Mål 3: Enkla beställningar
En katalog för alla tjänster | Servicedesk | Kommunikation | februari
Kundråd två gånger om året | Förvaltningsstaben | Alla förvaltningar | november
Fakturor med specificerade timmar | Ekonomistödet | | mars
Svarstid mäts i servicedesk | Servicedesk | | juni
Prislista för internhyror | Ekonomistödet | Fastighetsbolaget | september
""")


def _noted(path: Path) -> Path:
    lines = ["VERKSAMHETSPLAN 2026", "Servicenämnden, Högalunds kommun", "",
             "Sammanställt efter planeringsdagen den 11 december. Texten läggs in i mallen i januari."]  # fmt: skip
    for goal, rows in _NOTED:
        lines += ["", "", goal, "-" * len(goal)]
        for title, unit, others, end in rows:
            lines += ["", f"* {title}", f"    Ansvarig: {unit}"]
            lines += [f"    Samverkan: {others}"] if others else []
            lines += [f"    Klart: {end}"]
    lines += ["", "", "Kvar att göra: stäm av siffrorna med ekonomen före nämnden den 21 januari.", ""]
    path.write_text("\r\n".join(lines), "utf-8")
    return path


_each = partial(in_each_format, "sixtyeighth_drawn")


SIXTYEIGHTH: list[Drawn] = [
    *_each("controllerns arbetsbok med två rubrikrader", _wants(_WORKING, 1, 3, 4, 2), {"xlsx": _working},
           activities="18", year="2026"),
    *_each("planeringskalender med månaderna i spalter", _wants(_CALENDAR), {"xlsx": _calendar}, activities="16",
           year="2026"),
    *_each("en flik för varje enhet med ansvarig ovanför tabellen", _department_wants(), {"xlsx": _departments},
           activities="18", year="2026"),
    *_each("kvartalsplan med målet bara i sin första rad", _wants(_QUARTERS, 0, 1, 2), {"xlsx": _by_quarter},
           activities="16", year="2026"),
    *_each("mejl inklistrat i Word med ansvarig inom parentes", _wants(_MAILED), {"docx": _mailed}, activities="14",
           year="2026"),
    *_each("myndighetens långa tabell med målen som band", _wants(_AGENCY, 0, 1, 2), {"docx": _agency},
           activities="16", year="2026"),
    *_each("utskrift ur Stratsys med indikatorer före aktiviteterna",
           _wants([group for _, groups in _PRINTED for group in groups]), {"pdf": _printed}, activities="18",
           year="2026"),
    *_each("regionens plan på liggande sidor", _wants(_REGION, 0, 1, 2), {"pdf": _region}, activities="18",
           year="2027"),
    *_each("export ur Hypergene", _wants(_EXPORTED, 1, 2, 3, 0), {"csv": _exported}, activities="20", year="2026"),
    *_each("anteckningar i en textfil med uppgifterna indragna", _wants(_NOTED, 0, 1, 2), {"txt": _noted},
           activities="14", year="2026"),
]  # fmt: skip
