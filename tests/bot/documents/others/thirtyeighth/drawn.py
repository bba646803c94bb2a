# ruff: noqa: E501
"""Boards' plans as a controller sends them in November: mixed Word, filtered books, slides in print, a mail, an export."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, told_of, turned

_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")

Row = tuple[str, str, str, str, str]
"""Title, kinds, units divided by semicolons, collaboration, time."""
Group = tuple[str, list[Row]]
"""A board's goal and its rows."""
Level = tuple[str, list[Group]]
"""A council's goal and the board's goals below it."""


def _wanted(levels: Sequence[Level], asked: Sequence[str] = ()) -> list[Wanted]:
    return [
        Wanted(goal, title, kinds, tuple(filter(None, units.split(";"))), others, "?" if title in asked else "*")
        for _, groups in levels
        for goal, rows in groups
        for title, kinds, units, others, _ in rows
    ]


def _told(name: str, ending: str, levels: Sequence[Level], asked: Sequence[str] = ()) -> Any:
    wanted = _wanted(levels, asked)
    return told_of("thirtyeighth_drawn", name, ending, wanted, activities=str(len(wanted)), year="2027")


def _rows_below(table: Any, rows: Sequence[Sequence[str]], bold: bool = False) -> None:
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.bold, run.font.size = bold, Pt(9.5)


def _grid(document: Any, head: Sequence[str], rows: Sequence[Sequence[str]]) -> Any:
    table = document.add_table(rows=0, cols=len(head), style="Table Grid")
    _rows_below(table, [head], bold=True)
    _rows_below(table, rows)
    document.add_paragraph()
    return table


def _shaded(cell: Any, color: str) -> None:
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{color}"/>')
    )


def _numbered_foot(document: Any, text: str) -> None:
    """The footer, with a page number that Word fills in."""
    foot = document.sections[0].footer.paragraphs[0]
    foot.text = f"{text}\tSida "
    foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


# 1: Word with tables for some goals and lists for others, after a table of contents
_SOCIAL: list[Level] = [
    ("Skogsåker är en kommun att vara trygg i", [
        ("Nämndens mål: Barn och unga får stöd tidigt", [
            ("Familjecentral i Västra stadsdelen", "", "Öppenvården", "Regionen, förskolan", "Klart i september"),
            ("Föräldrastödsgrupper även på engelska och arabiska", "", "Öppenvården", "Integrationsenheten", "Löpande"),
            ("Ny rutin för samverkan vid orosanmälan", "", "Mottagningsenheten", "Grundskolan", "Klart i mars"),
            ("Fältsekreterare på kvällstid under sommarlovet", "", "Ungdomsteamet", "Fritidsgårdarna", "Juni–augusti"),
            ("Kartlägga placerade barns skolgång", "", "Familjehemsenheten", "", "Klart i oktober")]),
        ("Nämndens mål: Ingen ska behöva leva med våld", [
            ("Utbilda all personal i att fråga om våld", "", "Kvalitetsenheten", "", ""),
            ("Teckna avtal om två nya skyddade boenden", "", "Vuxenenheten", "", ""),
            ("Ta fram informationsmaterial på lättläst svenska", "", "Kommunikatören", "", ""),
            ("Starta samtalsgrupp för barn som upplevt våld", "", "Öppenvården", "", "")])]),
    ("Fler invånare försörjer sig själva", [
        ("Nämndens mål: Tiden med försörjningsstöd blir kortare", [
            ("Gemensam planering redan första veckan", "", "Försörjningsenheten", "Arbetsförmedlingen", "Klart i februari"),
            ("E-tjänst för återansökan", "", "Försörjningsenheten;Digitaliseringsenheten", "", "Klart i november"),
            ("Budgetrådgivning i bibliotekets lokaler", "", "Budget- och skuldrådgivningen", "Biblioteket", "Start i april"),
            ("Gå igenom alla ärenden som varat längre än tio månader", "", "Försörjningsenheten", "", "Klart i juni"),
            ("Praktikplatser inom kommunens egna verksamheter", "", "Arbetsmarknadsenheten", "Samtliga förvaltningar", "Löpande")])]),
    ("Skogsåker är en arbetsgivare som människor väljer", [
        ("Nämndens mål: Medarbetarna stannar och utvecklas", [
            ("Introduktionsprogram för nya socialsekreterare", "", "Enhetscheferna", "", ""),
            ("Mentor till alla nyexaminerade", "", "Mottagningsenheten", "", ""),
            ("Mäta arbetsbelastningen varje månad", "", "Förvaltningsstaben", "", ""),
            ("Pröva nya schemamodeller i jouren", "", "Socialjouren", "", "")])]),
]  # fmt: skip
_SOCIAL_WHY = {
    "Nämndens mål: Barn och unga får stöd tidigt": (
        "Antalet orosanmälningar ökade med elva procent under 2025. Nämnden vill att fler familjer får stöd utan utredning.",
        [("Andel återaktualiserade barn inom ett år", "24 %", "18 %"), ("Väntetid till öppna insatser", "21 dagar", "10 dagar")]),
    "Nämndens mål: Ingen ska behöva leva med våld": (
        "Arbetet utgår från kommunens handlingsplan mot våld i nära relationer.", []),
    "Nämndens mål: Tiden med försörjningsstöd blir kortare": (
        "Genomsnittlig tid med stöd är 7,4 månader. Varje månad kortare tid motsvarar cirka 3 miljoner kronor.",
        [("Genomsnittlig tid med försörjningsstöd", "7,4 mån", "6,5 mån")]),
    "Nämndens mål: Medarbetarna stannar och utvecklas": (
        "Personalomsättningen bland socialsekreterare var 17 procent.", [("Personalomsättning", "17 %", "12 %")]),
}  # fmt: skip


def _mixed(path: Path) -> Path:
    document = docx.Document()
    _numbered_foot(document, "Socialnämndens verksamhetsplan 2027")
    document.add_heading("Verksamhetsplan med internbudget 2027", 0)
    for text in ("Socialnämnden, Skogsåkers kommun", "Förslag till nämnden 2026-12-09", "Dnr SN 2026/214"):
        document.add_paragraph(text)
    document.add_paragraph().add_run("Innehåll").bold = True
    chapters = ["1 Inledning", "2 Nämndens uppdrag", "3 Mål och aktiviteter",
                *[f"3.{n} KF:s mål: {above}" for n, (above, _) in enumerate(_SOCIAL, 1)], "4 Internbudget", "5 Uppföljning"]  # fmt: skip
    for page, text in enumerate(chapters, 3):
        line = document.add_paragraph(f"{text}\t{page}")
        line.paragraph_format.tab_stops.add_tab_stop(Cm(15.5))
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Verksamhetsplanen utgår från Mål och budget 2027 som fullmäktige antog den 23 november 2026."
    )
    document.add_heading("2 Nämndens uppdrag", 1)
    document.add_paragraph("Nämnden ansvarar för individ- och familjeomsorg samt kommunens arbetsmarknadsinsatser:")
    for text in ("barn- och ungdomsvård", "vuxenvård", "ekonomiskt bistånd", "familjerätt"):
        document.add_paragraph(text, style="List Bullet")
    document.add_heading("3 Mål och aktiviteter", 1)
    for number, (above, groups) in enumerate(_SOCIAL, 1):
        document.add_heading(f"3.{number} KF:s mål: {above}", 2)
        for goal, rows in groups:
            _mixed_goal(document, goal, rows)
    document.add_heading("4 Internbudget", 1)
    _grid(document, ("Verksamhet (tkr)", "Budget 2026", "Budget 2027"),
          [("Barn och unga", "71 300", "74 100"), ("Vuxna", "38 900", "39 400"), ("Försörjningsstöd", "41 000", "38 500")])  # fmt: skip
    document.add_heading("5 Uppföljning", 1)
    document.add_paragraph("Planen följs upp per den 30 april, den 31 augusti och i årsredovisningen.")
    document.save(str(path))
    return path


def _mixed_goal(document: Any, goal: str, rows: Sequence[Row]) -> None:
    document.add_heading(goal, 3)
    why, figures = _SOCIAL_WHY[goal]
    document.add_paragraph(why)
    if figures:
        _grid(document, ("Indikator", "Utfall 2025", "Mål 2027"), figures)
    if any(row[4] for row in rows):
        _grid(document, ("Aktivitet", "Ansvarig enhet", "Samverkan", "Tidplan"),
              [(title, units.replace(";", ", "), others or "–", when) for title, _, units, others, when in rows])  # fmt: skip
        return
    document.add_paragraph("Aktiviteter under 2027 (ansvarig inom parentes):")
    style = "List Number" if "Medarbetarna" in goal else "List Bullet"
    for title, _, units, _, _ in rows:
        document.add_paragraph(f"{title} ({units})", style=style)


# 2: Word on its side, one long table where both levels of goals are rows across it
_SCHOOL: list[Level] = [
    ("KF:s mål 1 – Alla barn lyckas i skolan", [
        ("Nämndens mål 1.1 – Fler elever är behöriga till gymnasiet", [
            ("Lovskola även på höstlovet", "", "Rektorerna", "", "aug–nov"),
            ("Screening i läsning i årskurs 1, 3 och 6", "", "Centrala elevhälsan", "", "jan–maj"),
            ("Mattehandledare på fyra skolor", "", "Utvecklingsenheten", "", "jan–dec"),
            ("Studiehandledning på modersmål via fjärrundervisning", "", "Modersmålsenheten", "IT-enheten", "aug–dec"),
            ("Analys av betygen i årskurs 9 för flickor och pojkar", "", "Kvalitetscontrollern", "", "juni–sept")]),
        ("Nämndens mål 1.2 – Förskolan håller hög kvalitet i hela kommunen", [
            ("Mindre grupper för de yngsta barnen", "", "Verksamhetschef förskola", "", "aug–dec"),
            ("Kurs i språkutvecklande arbetssätt för barnskötare", "", "Utvecklingsenheten", "Vuxenutbildningen", "feb–nov"),
            ("Gemensam plan för förskolornas utemiljö", "", "Lokalsamordnaren", "Tekniska förvaltningen", "mars–okt"),
            ("Systematisk dokumentation i lärplattformen", "", "Verksamhetschef förskola", "", "jan–juni")])]),
    ("KF:s mål 2 – En trygg kommun att växa upp i", [
        ("Nämndens mål 2.1 – Skolorna är fria från kränkningar", [
            ("Trygghetsvandring på varje skola", "", "Rektorerna", "Elevråden", "sept"),
            ("Ny modell för rastvärdar", "", "Rektorerna", "", "jan–april"),
            ("Föräldramöten om risker på nätet", "", "Centrala elevhälsan", "Polisen", "okt–nov"),
            ("Se över planerna mot kränkande behandling", "", "Rektorerna", "", "maj–aug")]),
        ("Nämndens mål 2.2 – Frånvaron minskar", [
            ("Skolsocialt team för elever med lång frånvaro", "", "Centrala elevhälsan", "Socialförvaltningen", "jan–dec"),
            ("Besked till vårdnadshavare samma dag", "", "Systemförvaltaren", "", "jan–mars"),
            ("Hembesök inom fem skoldagar", "", "Skolkuratorerna", "", "aug–dec")])]),
    ("KF:s mål 3 – Ekonomi i balans", [
        ("Nämndens mål 3.1 – Lokalerna används klokt", [
            ("Lokalplan med sikte på 2035", "", "Lokalsamordnaren", "Fastighetsenheten", "jan–sept"),
            ("Samutnyttja slöjdsalar mellan skolor", "", "Rektorerna", "", "aug–dec")])]),
]  # fmt: skip


def _goals_across(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "Ekaryds kommun | Barn- och utbildningsnämnden"
    document.add_heading("Verksamhetsplan 2027 – mål och aktiviteter", 0)
    document.add_paragraph("Barn- och utbildningsnämnden, Ekaryds kommun. Bilaga 2 till nämndens budget.")
    document.add_paragraph("De tre sista kolumnerna fylls i vid uppföljningen.")
    table = document.add_table(rows=0, cols=8, style="Table Grid")
    _rows_below(table, [("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Tid", "T1", "T2", "T3")], bold=True)
    for above, groups in _SCHOOL:
        _across(table, above, "BDD7EE")
        for goal, rows in groups:
            _across(table, goal, "E7E6E6")
            number = goal.split()[2]
            _rows_below(table, [(f"{number}.{n}", title, units, others, when, "", "", "")
                                for n, (title, _, units, others, when) in enumerate(rows, 1)])  # fmt: skip
    document.save(str(path))
    return path


def _across(table: Any, text: str, color: str) -> None:
    cells = table.add_row().cells
    merged = cells[0].merge(cells[-1])
    merged.paragraphs[0].add_run(text).bold = True
    _shaded(merged, color)


# 3: Word with points and points below them, and the council's assignments in a table at the end
_LEISURE: list[Level] = [
    ("KF:s mål: Lindsjö är attraktivt att bo i", [
        ("Nämndmål: Fler unga rör på sig", [
            ("Öppna idrottshallar på fredagskvällar", "", "Ungdomsenheten", "Idrottsföreningarna", "från vecka 4"),
            ("Utlåning av sportutrustning i Fritidsbanken", "", "Anläggningsenheten", "", "maj"),
            ("Simskola för sexåringar i alla kommundelar", "", "Badet", "Förskolorna", "juni–augusti"),
            ("Sänkt hyra för flickors lagidrott", "", "Föreningskonsulenten", "", "1 juli")]),
        ("Nämndmål: Biblioteken når nya läsare", [
            ("Bokbuss till äldreboendena varannan vecka", "", "Biblioteksenheten", "Omsorgsförvaltningen", "mars"),
            ("Läsfrämjande kampanj på BVC", "", "Barnbibliotekarierna", "Vårdcentralen", "september"),
            ("Meröppet på två filialer", "", "Biblioteksenheten", "", "november")])]),
    ("KF:s mål: Alla kan delta i kulturlivet", [
        ("Nämndmål: Kulturskolan speglar hela kommunen", [
            ("Avgiftsfri prova på-termin", "", "Kulturskolan", "", "augusti"),
            ("Undervisning på tre landsbygdsskolor", "", "Kulturskolan", "Grundskolan", "januari"),
            ("Enkät till barn som slutat", "", "Utvecklingsledaren", "", "april")]),
        ("Nämndmål: Konsten finns där människor är", [
            ("Inventera kommunens konst i det offentliga rummet", "", "Kulturenheten", "", "oktober"),
            ("Ljusfestival i stadsparken", "", "Kulturenheten", "Energibolaget", "november")])]),
    ("", [
        ("Uppdrag från kommunfullmäktige", [
            ("Utreda en ny placering av ungdomens hus", "", "Ungdomsenheten", "", "Augusti 2027"),
            ("Föreslå nya regler för föreningsbidrag", "", "Föreningskonsulenten", "", "April 2027"),
            ("Redovisa kostnaden för längre öppettider i simhallen", "", "Badet", "", "April 2027"),
            ("Lämna förslag på gemensam bokning av lokaler", "", "Anläggningsenheten", "", "Oktober 2027")])]),
]  # fmt: skip


def _points_below(path: Path) -> Path:
    document = docx.Document()
    _numbered_foot(document, "Lindsjö kommun")
    title = document.add_paragraph().add_run("Verksamhetsplan 2027")
    title.bold, title.font.size = True, Pt(24)
    document.add_paragraph("Kultur- och fritidsnämnden, Lindsjö kommun")
    document.add_heading("Så här läser du planen", 1)
    document.add_paragraph(
        "Under varje mål från fullmäktige står de mål som nämnden själv har satt upp och vad vi ska göra under året."
    )
    for above, groups in _LEISURE[:-1]:
        document.add_heading(above, 1)
        for goal, rows in groups:
            document.add_heading(goal, 2)
            document.add_paragraph("Det här gör vi 2027:")
            for text, _, units, others, when in rows:
                document.add_paragraph(text, style="List Bullet")
                below = [f"Ansvarig: {units}", *([f"Samverkan: {others}"] if others else []), f"Tid: {when}"]
                for each in below:
                    document.add_paragraph(each, style="List Bullet 2")
    goal, rows = _LEISURE[-1][1][0]
    document.add_heading(goal, 1)
    document.add_paragraph("I Mål och budget 2027 gav fullmäktige nämnden följande uppdrag.")
    _grid(document, ("Nr", "Uppdrag", "Ansvarig", "Återrapporteras"),
          [(str(n), text, units, when) for n, (text, _, units, _, when) in enumerate(rows, 17)])  # fmt: skip
    document.add_heading("Nämndens ekonomi", 1)
    document.add_paragraph("Nämndens ram 2027 är 96,8 miljoner kronor, en ökning med 1,9 miljoner.")
    document.save(str(path))
    return path


# 4: Word with a box for each goal: the goal, what it adds to and its figures stand above the activities
_ENVIRONMENT: list[Level] = [
    ("Ett hållbart Tallvik", [
        ("Vattnet i sjöar och åar blir renare", [
            ("Tillsyn av 120 enskilda avlopp", "", "Miljöinspektörerna", "", "Kv 2–3"),
            ("Provtagning i Tallån ovan och nedan reningsverket", "", "Miljöinspektörerna", "", "Kv 1–4"),
            ("Informationsträff om skyddszoner", "", "Miljöchef", "", "Kv 1"),
            ("Plan för förorenad mark i hamnen", "", "Miljöstrateg", "", "Kv 4")]),
        ("Vi bygger klimatsmart", [
            ("Klimatberäkning i alla planuppdrag", "", "Plan- och byggenheten", "", "Kv 2"),
            ("Vägledning om solceller på äldre hus", "", "Bygglovsarkitekten", "", "Kv 1"),
            ("Kontroll av rivningsplaner", "", "Byggnadsinspektörerna", "", "Kv 1–4")])]),
    ("Enkelt att vara företagare", [
        ("Handläggningen är snabb och begriplig", [
            ("Bygglov för enkla ärenden inom fyra veckor", "", "Bygglovschef", "", "Kv 2"),
            ("Klarspråk i beslut och mallar", "", "Nämndsekreteraren", "", "Kv 3"),
            ("Drop-in varje torsdag", "", "Plan- och byggenheten", "", "Kv 1"),
            ("Återkoppling till företag efter varje inspektion", "", "Livsmedelsgruppen", "", "Kv 2")]),
        ("Tillsynen är rättvis och riskbaserad", [
            ("Behovsutredning för hela tillsynsområdet", "", "Miljöchef", "", "Kv 1"),
            ("Gemensamma bedömningsdagar med grannkommunerna", "", "Livsmedelsgruppen", "", "Kv 3"),
            ("Ny taxa enligt efterhandsdebitering", "", "Verksamhetscontrollern", "", "Kv 4"),
            ("Ikapp med eftersläpande serveringskontroller", "", "Alkoholhandläggaren", "", "Kv 2")])]),
]  # fmt: skip
_ENVIRONMENT_FIGURES = (
    "Andel avlopp med godkänd rening (2025: 71 %, mål 2027: 80 %)",
    "Andel planer med klimatberäkning (2025: 0 %, mål 2027: 100 %)",
    "NKI bygglov (2025: 66, mål 2027: 72)\nMedian handläggningstid (2025: 38 dagar, mål 2027: 28 dagar)",
    "Andel genomförda kontroller enligt plan (2025: 83 %, mål 2027: 100 %)",
)


def _boxes(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Verksamhetsplan 2027"
    document.add_heading("Miljö- och byggnämnden, Tallviks kommun", 0)
    document.add_paragraph("Nämndens verksamhetsplan för 2027 med mål, indikatorer och aktiviteter")
    document.add_heading("Nämndens mål", 1)
    document.add_paragraph("Nämnden har fyra mål. De bidrar till två av fullmäktiges mål.")
    figures = iter(_ENVIRONMENT_FIGURES)
    for above, groups in _ENVIRONMENT:
        for goal, rows in groups:
            table = document.add_table(rows=0, cols=4, style="Table Grid")
            for label, text in (
                ("Nämndens mål", goal),
                ("Bidrar till KF:s mål", above),
                ("Indikatorer", next(figures)),
            ):
                cells = table.add_row().cells
                cells[0].paragraphs[0].add_run(label).bold = True
                _shaded(cells[0], "DEEAD6")
                cells[1].merge(cells[3]).text = text
            _rows_below(table, [("Aktivitet", "Ansvarig", "Tidplan", "Kommentar")], bold=True)
            _rows_below(table, [(title, units, when, "") for title, _, units, _, when in rows])
            document.add_paragraph()
    document.add_heading("Resurser", 1)
    document.add_paragraph("Förvaltningen har 23 årsarbetare. Intäkterna beräknas till 11,4 miljoner kronor.")
    document.save(str(path))
    return path


# 5: a workbook with a filter left on, a hidden column with last year's owner, and lists and figures in other sheets
_TECHNICAL: list[Level] = [
    ("Mörkeby växer hållbart", [
        ("Gång- och cykelnätet hänger ihop", [
            ("Cykelväg Stationen–Norrgärdet", "P", "Gatuenheten", "Trafikverket", "2027-10-15"),
            ("Vägvisning för cyklister i centrum", "A", "Gatuenheten", "", "2027-06-30"),
            ("Väderskydd för cyklar vid resecentrum", "P", "Parkenheten", "Länstrafiken", "2027-09-01"),
            ("Sopsaltning på tre huvudstråk", "A", "Driftenheten", "", "2027-12-31"),
            ("Utreda gångbro över Mörkån", "F", "Projektenheten", "Planenheten", "2027-11-30")]),
        ("Energin används effektivt", [
            ("Byta armaturer på genomfartsleden", "P", "Gatuenheten", "", "2027-08-31"),
            ("Injustera ventilation i tolv skolor", "A", "Fastighetsenheten", "Barn- och utbildningsförvaltningen", "2027-05-31"),
            ("Solceller på räddningsstationen", "P", "Fastighetsenheten", "Räddningstjänsten", "2027-09-30"),
            ("Undersöka värmeåtervinning i ishallen", "F", "Fastighetsenheten", "", "2027-06-15"),
            ("Sparsam körning för alla förare", "A", "Driftenheten", "", "2027-04-30")])]),
    ("Mörkeby är tryggt", [
        ("Vattnet är säkert dygnet runt", [
            ("Förnya huvudledningen under Storgatan", "P", "VA-enheten", "Gatuenheten", "2027-11-15"),
            ("Spola ledningsnätet i östra zonen", "A", "VA-enheten", "", "2027-10-31"),
            ("Reservkraft till två pumpstationer", "P", "VA-enheten", "", "2027-06-01"),
            ("Öva nödvatten med hemtjänsten", "A", "VA-enheten", "Omsorgsförvaltningen", "2027-05-20")]),
        ("Offentliga miljöer känns trygga", [
            ("Bättre ljus i gångtunnlar", "A", "Gatuenheten", "", "2027-03-31"),
            ("Röja sikt vid busshållplatser", "A", "Parkenheten", "", "2027-05-15"),
            ("Rusta upp Järnvägsparken", "P", "Parkenheten", "Kultur- och fritidsförvaltningen", "2027-10-01"),
            ("Klottersanering inom 24 timmar", "A", "Driftenheten", "", "2027-12-31")])]),
    ("Mörkeby har god service", [
        ("Måltiderna är uppskattade och klimatsmarta", [
            ("Ny matsedel med mer baljväxter", "A", "Kostenheten", "", "2027-08-15"),
            ("Mäta svinnet i alla mottagningskök", "A", "Kostenheten", "", "2027-11-01")]),
        ("Felanmälan är enkel", [
            ("App för felanmälan", "P", "Kundtjänst", "IT-avdelningen", "2027-09-15"),
            ("Återkoppla till alla inom tre dagar", "A", "Kundtjänst;Driftenheten", "", "2027-12-31")])]),
]  # fmt: skip
_KINDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie", "": ""}
_UNSEEN = ("Ny matsedel med mer baljväxter", "Mäta svinnet i alla mottagningskök")


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text or None)
        cell.font, cell.fill, cell.border, cell.alignment = (
            Font(bold=True),
            PatternFill("solid", fgColor=color),
            _ROUND,
            _WRAP,
        )


def _framed(sheet: Any, first: int, last: int, widths: Sequence[int]) -> None:
    for row in sheet.iter_rows(min_row=first, max_row=last, max_col=len(widths)):
        for cell in row:
            cell.border, cell.alignment = _ROUND, _WRAP
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.orientation = "landscape"


def _filtered(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2027"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2027", "Tekniska nämnden, Mörkeby kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet.merge_cells("A1:M1")
    sheet.merge_cells("A2:M2")
    sheet["A3"] = "Version 3, 2026-11-16. Status fylls i vid uppföljningen."
    _heads(sheet, 5, ("Id", "KF:s mål", "Nämndens mål", "Aktivitet", "Typ", "Ansvarig 2026", "Ansvarig enhet", "Samverkan",
                      "Start", "Klart", "Budget (tkr)", "Status april", "Status augusti"), "C6E0B4")  # fmt: skip
    at = 6
    for above, groups in _TECHNICAL:
        for goal, rows in groups:
            for title, kinds, units, others, when in rows:
                earlier = "Gata och park" if "enheten" in units else "Servicecenter"
                for column, value in enumerate((f"TN-{at - 5:02}", above, goal, title, _KINDS[kinds], earlier,
                                                units.replace(";", ", "), others or None, "2027-01-01", when,
                                                (at * 35) % 400 + 50), 1):  # fmt: skip
                    sheet.cell(at, column, value)
                if title in _UNSEEN:
                    sheet.row_dimensions[at].hidden = True
                at += 1
    _framed(sheet, 6, at - 1, (8, 22, 28, 38, 12, 16, 20, 24, 12, 12, 11, 13, 13))
    sheet.column_dimensions["F"].hidden = True
    sheet.column_dimensions["I"].hidden = True
    sheet.auto_filter.ref = f"A5:M{at - 1}"
    sheet.auto_filter.add_filter_column(6, ["Gatuenheten", "Parkenheten", "Driftenheten", "Projektenheten", "Fastighetsenheten",
                                            "VA-enheten", "Kundtjänst", "Kundtjänst, Driftenheten"])  # fmt: skip
    sheet.freeze_panes = "E6"
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$5")
    sheet.add_data_validation(choice)
    choice.add(f"L6:M{at - 1}")
    figures = book.create_sheet("Indikatorer")
    for line in (["Nämndens mål", "Indikator", "Utfall 2025", "Mål 2027"],
                 ["Energin används effektivt", "kWh per kvadratmeter", 171, 160],
                 ["Vattnet är säkert dygnet runt", "Antal avbrott över fyra timmar", 9, 5],
                 ["Felanmälan är enkel", "Andel nöjda anmälare", "64 %", "75 %"]):  # fmt: skip
        figures.append(line)
    lists = book.create_sheet("Listor")
    for line in (
        ["Status", "Typ"],
        ["Ej påbörjad", "Projekt"],
        ["Enligt plan", "Aktivitet"],
        ["Avviker", "Förstudie"],
        ["Klar", ""],
    ):
        lists.append(line)
    lists.sheet_state = "hidden"
    book.save(path)
    return path


# 6: a workbook with both levels of goals merged down below two rows of headers
_CARE: list[Level] = [
    ("Ett gott liv hela livet", [
        ("Äldre bor kvar hemma med trygghet", [
            ("Fast omsorgskontakt till alla med hemtjänst", "", "Verksamhetschef hemtjänst", "", "2027-03-31"),
            ("Kontinuitetsmätning varje månad", "", "Planerarna", "", "2027-12-31"),
            ("Digital tillsyn på natten", "", "Enhetschef nattpatrullen", "IT-avdelningen", "2027-06-30"),
            ("Hemtagningsteam sju dagar i veckan", "", "Verksamhetschef hemtjänst;Rehabchef", "Regionens vårdcentraler", "2027-09-01"),
            ("Fallförebyggande hembesök för alla som fyller 80", "", "Rehabchef", "", "2027-11-30")]),
        ("Måltiden är dagens höjdpunkt", [
            ("Måltidsombud på varje boende", "", "Enhetscheferna på boendena", "Kostenheten", "2027-04-30"),
            ("Önskerätt en gång i veckan", "", "Enhetscheferna på boendena", "Kostenheten", "2027-02-15"),
            ("Minska nattfastan", "", "MAS", "", "2027-10-31")])]),
    ("Alla kan delta", [
        ("Stödet utgår från den enskildes mål", [
            ("Genomförandeplaner i bildstöd", "", "Enhetschef daglig verksamhet", "", "2027-05-31"),
            ("Brukarråd i varje gruppbostad", "", "Verksamhetschef funktionsstöd", "", "2027-03-31"),
            ("Praktik hos lokala företag", "", "Enhetschef daglig verksamhet", "Näringslivskontoret", "2027-12-15"),
            ("Utbildning i lågaffektivt bemötande", "", "Metodhandledarna", "", "2027-10-15")])]),
    ("En arbetsgivare i framkant", [
        ("Sjukfrånvaron sjunker till sju procent", [
            ("Hälsosamma scheman på alla enheter", "", "Bemanningschef", "HR-avdelningen", "2027-09-30"),
            ("Rehabiliteringsmöte efter 14 dagar", "", "Enhetscheferna på boendena", "Företagshälsovården", "2027-02-28"),
            ("Färre medarbetare per första linjens chef", "", "Förvaltningschef", "", "2027-12-31")]),
        ("Kompetensen räcker till", [
            ("Språkutveckling på arbetstid", "", "Utbildningssamordnaren", "Vuxenutbildningen", "2027-11-30"),
            ("Fler undersköterskor med specialistutbildning", "", "Utbildningssamordnaren", "", "2027-12-31"),
            ("Gemensam introduktion för vikarier", "", "Bemanningschef", "", "2027-05-15")])]),
]  # fmt: skip


def _two_heads(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Verksamhetsplan för vård- och omsorgsnämnden 2027", "Fliken Plan skrivs ut i A3. Ändra inte i kolumn A och B.",
                 "Frågor besvaras av förvaltningens controller."):  # fmt: skip
        first.append([line])
    first.column_dimensions["A"].width = 80
    sheet = book.create_sheet("Plan")
    sheet["A1"] = "Verksamhetsplan 2027 – Vård- och omsorgsnämnden, Ängsholms kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.merge_cells("A1:J1")
    _heads(
        sheet, 3, ("Mål", "", "Aktivitet", "Vem", "", "När", "Controllerns anteckning", "Uppföljning", "", ""), "FCE4D6"
    )
    _heads(
        sheet,
        4,
        ("KF:s mål", "Nämndens mål", "", "Ansvarig", "Samverkan", "Klart senast", "", "T1", "T2", "T3"),
        "FCE4D6",
    )
    for area in ("A3:B3", "C3:C4", "D3:E3", "G3:G4", "H3:J3"):
        sheet.merge_cells(area)
    at = 5
    for above, groups in _CARE:
        top = at
        for goal, rows in groups:
            start = at
            for title, _, units, others, when in rows:
                for column, value in enumerate((title, units.replace(";", "\n"), others or None, when), 3):
                    sheet.cell(at, column, value)
                at += 1
            sheet.cell(start, 2, goal)
            sheet.merge_cells(start_row=start, end_row=at - 1, start_column=2, end_column=2)
        sheet.cell(top, 1, above)
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    sheet["G6"] = "Stäm av mätmetoden"
    sheet["G9"] = "Pengar från statsbidrag?"
    _framed(sheet, 5, at - 1, (20, 26, 40, 28, 24, 13, 24, 9, 9, 9))
    sheet.column_dimensions["G"].hidden = True
    sheet.freeze_panes = "C5"
    book.save(path)
    return path


# 7: a workbook with a sheet for each department, which is named above its table
_STAFF: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Ekonomi", "Ekonomiavdelningen", [
        ("En välskött kommun", "Ekonomin är förutsägbar", "Ny modell för resursfördelning till skolan", "P", "2027-09-30"),
        ("En välskött kommun", "Ekonomin är förutsägbar", "Prognos varje månad med gemensam mall", "A", "2027-02-28"),
        ("En välskött kommun", "Inköpen görs på rätt sätt", "Utbilda beställare i ramavtal", "A", "2027-05-31"),
        ("En välskött kommun", "Inköpen görs på rätt sätt", "Avtalsdatabas med påminnelser", "P", "2027-10-31"),
        ("En välskött kommun", "Inköpen görs på rätt sätt", "Kontrollera leverantörer månadsvis", "A", "2027-12-31")]),
    ("HR", "HR-avdelningen", [
        ("En attraktiv arbetsgivare", "Cheferna har rimliga förutsättningar", "Chefsprogram i tre steg", "P", "2027-11-30"),
        ("En attraktiv arbetsgivare", "Cheferna har rimliga förutsättningar", "Förenkla rehabprocessen", "A", "2027-06-30"),
        ("En attraktiv arbetsgivare", "Fler vill arbeta hos oss", "Traineeplatser för nyexaminerade ingenjörer", "P", "2027-09-01"),
        ("En attraktiv arbetsgivare", "Fler vill arbeta hos oss", "Arbetsmarknadsdag på gymnasiet", "A", "2027-03-15")]),
    ("Digitalisering", "Digitaliseringsavdelningen", [
        ("Enkelt för invånaren", "Ärenden kan följas på nätet", "Mina sidor med alla ärenden", "P", "2027-12-01"),
        ("Enkelt för invånaren", "Ärenden kan följas på nätet", "Tio nya e-tjänster", "A", "2027-11-15"),
        ("En välskött kommun", "Informationen är skyddad", "Klassa de tjugo viktigaste systemen", "A", "2027-08-31"),
        ("En välskött kommun", "Informationen är skyddad", "Ny lösning för säkerhetskopiering", "P", "2027-06-15")]),
    ("Kansli", "Kansliavdelningen", [
        ("Enkelt för invånaren", "Beslut går att hitta och förstå", "Protokoll i tillgängligt format", "A", "2027-04-30"),
        ("Enkelt för invånaren", "Beslut går att hitta och förstå", "Sända fullmäktige med textning", "P", "2027-09-15"),
        ("Ett tryggt Brodala", "Kommunen klarar en kris", "Öva krisledningsnämnden", "A", "2027-10-15"),
        ("Ett tryggt Brodala", "Kommunen klarar en kris", "Inrätta fyra trygghetspunkter", "P", "2027-11-30")]),
]  # fmt: skip


def _departments(path: Path) -> Path:
    book = openpyxl.Workbook()
    sums = book.worksheets[0]
    sums.title = "Sammanställning"
    sums.append(["Kommunstyrelsens verksamhetsplan 2027"])
    sums.append(["Kommunstyrelsen, Brodala kommun"])
    sums.append([])
    sums.append(["Avdelning", "Antal aktiviteter", "varav projekt"])
    for _, unit, rows in _STAFF:
        sums.append([unit, len(rows), sum(row[3] == "P" for row in rows)])
    for tab, unit, rows in _STAFF:
        sheet = book.create_sheet(tab)
        sheet["A1"] = "Verksamhetsplan 2027"
        sheet["A1"].font = Font(bold=True, size=14)
        sheet["A2"] = f"Ansvarig avdelning: {unit}"
        sheet.merge_cells("A2:D2")
        _heads(sheet, 4, ("KF:s mål", "KS mål", "Aktivitet", "P/A", "Klart", "Läge T1", "Läge T2"), "D9E1F2")
        for at, row in enumerate(rows, 5):
            for column, value in enumerate(row, 1):
                sheet.cell(at, column, value)
        _framed(sheet, 5, 4 + len(rows), (24, 32, 42, 7, 13, 12, 12))
        sheet.auto_filter.ref = f"A4:G{4 + len(rows)}"
        sheet.cell(6 + len(rows), 1, "P = projekt, A = aktivitet").font = Font(italic=True, size=9)
    book.save(path)
    return path


def _by_department() -> list[Level]:
    return [
        ("", [(goal, [(title, kind, unit, "", when)]) for _, goal, title, kind, when in rows])
        for _, unit, rows in _STAFF
    ]


# 8 and 9: slides in print
_WIDE = (960, 540)
_POINT = ParagraphStyle("point", fontName="Helvetica", fontSize=19, leading=23, leftIndent=22, bulletIndent=0)
_WHO = ParagraphStyle(
    "who", fontName="Helvetica-Oblique", fontSize=13, leading=16, textColor=colors.HexColor("#555555")
)
_HEAD = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=28, leading=32, textColor=colors.HexColor("#1f3864"))
_CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=13, leading=16)
_CELL_BOLD = ParagraphStyle("cellbold", parent=_CELL, fontName="Helvetica-Bold", textColor=colors.white)

_JOBS: list[Level] = [
    ("KF:s mål: Fler i arbete", [
        ("Nämndmål 1: Vägen till jobb är kort", [
            ("Jobbspår tillsammans med fem lokala arbetsgivare", "", "Arbetsmarknadsenheten", "", "maj"),
            ("Coach redan vid första besöket", "", "Jobbcentrum", "", "februari"),
            ("Sommarjobb till alla som slutar nian", "", "Ungdomssamordnaren", "", "augusti"),
            ("Uppföljning efter sex månader i arbete", "", "Jobbcentrum", "", "löpande")]),
        ("Nämndmål 2: Utbildningen matchar behoven", [
            ("Ny yrkesutbildning till anläggningsmaskinförare", "", "Rektor komvux", "", "augusti"),
            ("Orienteringskurs för den som är osäker", "", "Studievägledarna", "", "april"),
            ("Kartlägga företagens behov två gånger om året", "", "Näringslivsutvecklaren", "", "mars och oktober")])]),
    ("KF:s mål: Ett Fagersjö som håller ihop", [
        ("Nämndmål 3: Svenska på väg till jobbet", [
            ("Sfi med barnpassning", "", "Rektor sfi", "", "januari"),
            ("Språkstöd ute på arbetsplatserna", "", "Språkhandledarna", "", "september"),
            ("Digital grundkurs på lätt svenska", "", "Rektor sfi", "", "juni"),
            ("Språkcafé i två bostadsområden", "", "Integrationsenheten", "", "mars")]),
        ("Nämndmål 4: Unga mår bra och har något att göra", [
            ("Uppsökande arbete bland unga hemmasittare", "", "Ungdomssamordnaren", "", "löpande"),
            ("Gemensam ingång för unga 16–24 år", "", "Arbetsmarknadsenheten", "", "oktober"),
            ("Studiebesök på eftergymnasiala utbildningar", "", "Studievägledarna", "", "november")])]),
]  # fmt: skip


def _slide(canvas: Canvas, foot: str, title: str, above: str = "") -> float:
    """The slide's frame and title; where what is below can begin."""
    canvas.setFillColor(colors.HexColor("#1f3864"))
    canvas.rect(0, 0, 18, _WIDE[1], stroke=0, fill=1)
    canvas.setFillColor(colors.HexColor("#777777"))
    canvas.setFont("Helvetica", 10)
    canvas.drawString(50, 18, foot)
    canvas.drawRightString(_WIDE[0] - 40, 18, str(canvas.getPageNumber()))
    top = _WIDE[1] - 34.0
    if above:
        canvas.setFont("Helvetica", 14)
        canvas.drawString(50, top, above)
        top -= 14
    head = Paragraph(title, _HEAD)
    _, height = head.wrapOn(canvas, 860, 200)
    head.drawOn(canvas, 50, top - height)
    return float(top - height - 22)


def _flow(
    canvas: Canvas, at: float, texts: Sequence[tuple[str, ParagraphStyle, float]], left: float = 60, width: float = 840
) -> float:
    for text, style, gap in texts:
        paragraph = Paragraph(text, style)
        _, height = paragraph.wrapOn(canvas, width, 400)
        paragraph.drawOn(canvas, left, at - height)
        at -= height + gap
    return at


def _cover(canvas: Canvas, title: str, board: str, date: str) -> None:
    canvas.setFillColor(colors.HexColor("#1f3864"))
    canvas.rect(0, 0, *_WIDE, stroke=0, fill=1)
    canvas.setFillColor(colors.white)
    canvas.setFont("Helvetica-Bold", 44)
    canvas.drawString(80, 310, title)
    canvas.setFont("Helvetica", 22)
    canvas.drawString(80, 262, board)
    canvas.setFont("Helvetica", 14)
    canvas.drawString(80, 80, date)
    canvas.showPage()


def _slides(path: Path) -> Path:
    """A title, points, and below each point who answers for it."""
    foot = "Fagersjö kommun | Arbetsmarknads- och vuxenutbildningsnämnden"
    canvas = Canvas(str(path), pagesize=_WIDE)
    _cover(
        canvas,
        "Verksamhetsplan 2027",
        "Arbetsmarknads- och vuxenutbildningsnämnden, Fagersjö kommun",
        "Nämnden 26 november 2026",
    )
    at = _slide(canvas, foot, "Vår plan på en minut")
    for text in ("2 av kommunfullmäktiges mål", "4 egna nämndmål", "Budgetram 58,3 miljoner kronor"):
        at = _point(canvas, at, text) - 14
    canvas.showPage()
    for above, groups in _JOBS:
        for goal, rows in groups:
            at = _slide(canvas, foot, goal, above)
            for title, _, units, _, when in rows:
                at = _point(canvas, at, title) - 2
                at = _flow(canvas, at, [(f"Ansvarig: {units} | Klart: {when}", _WHO, 18)], 82, 800)
            canvas.showPage()
    at = _slide(canvas, foot, "Nästa steg")
    for text in ("Beslut i nämnden den 17 december", "Första uppföljningen per den 30 april"):
        at = _point(canvas, at, text) - 14
    canvas.showPage()
    canvas.save()
    return path


def _point(canvas: Canvas, at: float, text: str) -> float:
    paragraph = Paragraph(text, _POINT, bulletText="•")
    _, height = paragraph.wrapOn(canvas, 820, 300)
    paragraph.drawOn(canvas, 60, at - height)
    return float(at - height)


_BUILT: list[Level] = [
    ("Klövberga – plats för fler", [
        ("Vi planerar för 200 bostäder om året", [
            ("Detaljplan för Södra hamnen", "", "Planenheten", "", "Q3"),
            ("Markanvisningstävling på Kvarnbacken", "", "Mark- och exploateringsenheten", "", "Q2"),
            ("Inventera lucktomter i tätorten", "", "Planenheten", "", "Q1"),
            ("Rutin för planbesked inom tre månader", "", "Planchef", "", "Q2"),
            ("Digitala grundkartor i hela kommunen", "", "Kart- och mätenheten", "", "Q4"),
            ("Köpa strategisk mark norr om järnvägen", "", "Mark- och exploateringsenheten", "", "Q4"),
            ("Uppdatera riktlinjerna för markanvisning", "", "Exploateringschef", "", "Q1")]),
        ("Centrum är levande", [
            ("Gågata på prov under sommaren", "", "Trafikingenjören", "", "Q2"),
            ("Parkeringsstrategi", "", "Trafikingenjören", "", "Q4"),
            ("Riktlinjer för uteserveringar och skyltar", "", "Bygglovsenheten", "", "Q1")])]),
    ("Klövberga – nära naturen", [
        ("Grönskan ökar i tätorten", [
            ("Trädplan med skötselbudget", "", "Stadsträdgårdsmästaren", "", "Q3"),
            ("Ängsytor i stället för klippt gräs", "", "Parkenheten", "", "Q2"),
            ("Dagvattendamm vid Tegelbruket", "", "VA-enheten;Parkenheten", "", "Q4")]),
        ("Bygglov är enkelt", [
            ("E-tjänst med kontroll av handlingar", "", "Bygglovsenheten", "", "Q3"),
            ("Rådgivning via video", "", "Bygglovsenheten", "", "Q1"),
            ("Korta svarstider för små åtgärder", "", "Bygglovschef", "", "Q2")])]),
]  # fmt: skip
_BUILT_WHY = (
    ["Befolkningen växer med 1,2 % per år", "Planreserven räcker till 2029"],
    ["14 tomma lokaler i centrum", "NKI handel: 61"],
    ["Krontäckning i dag: 19 %", "Mål 2030: 25 %"],
    ["Median: 34 dagar", "Mål 2027: 25 dagar"],
)


def _table_slides(path: Path) -> Path:
    """A box of facts to the left, a table to the right; the goal with many rows goes on over to another slide."""
    foot = "Samhällsbyggnadsnämnden | Verksamhetsplan 2027"
    canvas = Canvas(str(path), pagesize=_WIDE)
    _cover(
        canvas, "Verksamhetsplan 2027", "Samhällsbyggnadsnämnden, Klövberga kommun", "Version till presidiet 2026-11-12"
    )
    facts = iter(_BUILT_WHY)
    for above, groups in _BUILT:
        for goal, rows in groups:
            why = next(facts)
            for index in range(0, len(rows), 4):
                at = _slide(
                    canvas, foot, f"Nämndens mål: {goal}{' (forts.)' if index else ''}", f"Fullmäktiges mål: {above}"
                )
                _facts(canvas, at, why)
                _right_table(canvas, at, rows[index : index + 4])
                canvas.showPage()
    canvas.save()
    return path


def _facts(canvas: Canvas, at: float, why: Sequence[str]) -> None:
    canvas.setFillColor(colors.HexColor("#e2efda"))
    canvas.rect(50, at - 190, 220, 190, stroke=0, fill=1)
    _flow(canvas, at - 14, [("Nuläge", ParagraphStyle("b", parent=_CELL, fontName="Helvetica-Bold"), 8),
                            *[(text, _CELL, 8) for text in why]], 64, 192)  # fmt: skip


def _right_table(canvas: Canvas, at: float, rows: Sequence[Row]) -> None:
    cells: list[list[Any]] = [[Paragraph(text, _CELL_BOLD) for text in ("Aktivitet", "Ansvarig", "Klart")]]
    cells += [
        [Paragraph(text, _CELL) for text in (title, units.replace(";", ", "), when)]
        for title, _, units, _, when in rows
    ]
    table = Table(cells, colWidths=[340, 200, 60], style=TableStyle([
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#548235")), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.7, colors.HexColor("#a9d08e")), ("TOPPADDING", (0, 0), (-1, -1), 9),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 9)]))  # fmt: skip
    _, height = table.wrapOn(canvas, 600, 400)
    table.drawOn(canvas, 300, at - height)


# 10: a mail saved as text
_MAIL: list[Level] = [
    ("KF-mål: Trygghet hela vägen", [
        ("Nämndmål A: Hjälpen kommer fram i tid", [
            ("Ny larmplan för norra kommundelen", "", "insatsledarna", "", "mars"),
            ("Rekrytera tolv deltidsbrandmän", "", "personalsamordnaren", "", "september"),
            ("Vattentank till station Hed", "", "materielgruppen", "", "juni"),
            ("Öva trafikolycka med ambulansen varje kvartal", "", "övningsgruppen", "", "löpande")]),
        ("Nämndmål B: Färre bränder i bostäder", [
            ("Hembesök i 400 lägenheter", "", "förebyggandeenheten", "", "oktober"),
            ("Brandvarnare till alla med hemtjänst", "", "förebyggandeenheten", "vård- och omsorgsförvaltningen", "maj"),
            ("Utbilda fastighetsskötare", "", "instruktörerna", "bostadsbolaget", "november")])]),
    ("KF-mål: Motståndskraftig kommun", [
        ("Nämndmål C: Vi klarar två veckor", [
            ("Reservkraft på huvudstationen", "", "fastighetssamordnaren", "", "augusti"),
            ("Gemensam lägesbild med kommunledningen", "", "beredskapssamordnaren", "kommunledningskontoret", "april"),
            ("Inventera skyddsrum i centrum", "", "beredskapssamordnaren", "", "december")]),
        ("Nämndmål D: Personalen mår bra", [
            ("Fystest och hälsosamtal för alla i utryckning", "", "personalsamordnaren", "", "maj"),
            ("Kamratstöd efter svåra händelser", "", "stationscheferna", "företagshälsovården", "februari"),
            ("Nya omklädningsrum på station Hed", "", "fastighetssamordnaren", "", "december")])]),
]  # fmt: skip


def _mail(path: Path) -> Path:
    lines = ["Från: Verksamhetscontroller, räddningstjänsten", "Skickat: den 20 november 2026 16:47",
             "Till: Nämndsekreterare, kommunledningskontoret", "Kopia: Räddningschef",
             "Ämne: Räddningsnämndens verksamhetsplan 2027 - aktiviteter", "", "Hej!", "",
             "Här kommer aktiviteterna till räddningsnämndens verksamhetsplan 2027 (Norrängs kommun), jag hinner inte göra om",
             "dem till mallen före utskicket. Ansvarig står efter tankstrecket.", ""]  # fmt: skip
    for above, groups in _MAIL:
        lines += [above, ""]
        for goal, rows in groups:
            lines += [goal]
            for title, _, units, others, when in rows:
                extra = f", i samverkan med {others}" if others else ""
                lines.append(f"   - {title} – ansvarig: {units}{extra}, klart: {when}")
            lines.append("")
    lines += ["Indikatorerna är samma som i år, dem har du redan. Budgeten skickar jag på måndag.", "", "Trevlig helg!", "",
              "Verksamhetscontroller", "Räddningstjänsten, Norrängs kommun", "Tfn 0000-00 00 00", ""]  # fmt: skip
    path.write_text("\r\n".join(lines), "utf-8", newline="")
    return path


# 11: an export from a planning system, in the letters of Windows
_SYSTEM: list[Level] = [
    ("Alla barn når sina mål", [
        ("Elevernas resultat förbättras", [
            ("Gemensamma kunskapskontroller i årskurs 5 och 8", "A", "Utvecklingschef", "Förstelärarna", "2027-05-28"),
            ("Digitala läromedel i so och no", "P", "IKT-samordnare", "", "2027-08-31"),
            ("Språkinriktad undervisning på alla stadier", "A", "Skolområdeschefer", "", "2027-12-17"),
            ("Utökad studietid efter skolan", "A", "Rektorer åk 7–9", "Fritidsgårdarna", "2027-06-10"),
            ("Försök med tvålärarsystem", "P", "Skolområdeschefer", "", "2027-12-17")]),
        ("Elevhälsan är förebyggande", [
            ("Hälsosamtal följs upp på gruppnivå", "A", "Elevhälsochef", "", "2027-06-10"),
            ("Skolpsykolog på plats varje vecka", "A", "Elevhälsochef", "", "2027-01-29"),
            ("Gemensam samverkansplan kring barn i behov av stöd", "P", "Elevhälsochef", "Socialförvaltningen", "2027-10-29"),
            ("Tidig läshjälp i förskoleklass", "A", "Specialpedagogerna", "", "2027-12-17")])]),
    ("Hedlösa är en god arbetsgivare", [
        ("Behörigheten ökar", [
            ("Arbetsintegrerad lärarutbildning", "P", "HR-partner", "Universitetet", "2027-08-20"),
            ("Validering av barnskötare", "A", "Förskolechef område norr", "Komvux", "2027-11-12"),
            ("Rekryteringsmässa i studentstaden", "A", "HR-partner", "", "2027-03-18")]),
        ("Arbetsmiljön är god", [
            ("Handlingsplan mot hot och våld", "A", "Skolområdeschefer", "Skyddsombuden", "2027-04-30"),
            ("Bullermätning på förskolor", "A", "Arbetsmiljösamordnare", "", "2027-09-30")])]),
    ("Resurserna används rätt", [
        ("Skolorganisationen är hållbar", [
            ("Utredning om framtida skolstruktur", "P", "Förvaltningschef", "Samhällsbyggnadsförvaltningen", "2027-09-15"),
            ("Översyn av skolskjutsreglerna", "A", "Skolskjutshandläggare", "", "2027-03-31"),
            ("Elevprognos två gånger per år", "A", "Förvaltningscontroller", "", "2027-10-15")])]),
]  # fmt: skip


def _system(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow(["Rapport", "Aktivitetslista Verksamhetsplan 2027"])
        out.writerow(["Nämnd", "Barn- och utbildningsnämnden, Hedlösa kommun"])
        out.writerow(["Utskriven", "2026-11-23 08:36"])
        out.writerow([])
        out.writerow(["Id", "KF-mål", "Nämndmål", "Aktivitet", "Beskrivning", "Aktivitetstyp", "Ansvarig", "Medverkande",
                      "Startdatum", "Slutdatum", "Status", "Färdiggrad (%)", "Senast ändrad"])  # fmt: skip
        number = 4410
        for above, groups in _SYSTEM:
            for goal, rows in groups:
                for title, kinds, units, others, when in rows:
                    number += 7
                    about = {
                        4424: "Gäller låg- och mellanstadiet.\nHögstadiet tillkommer 2028.",
                        4466: "Se beslut § 112; finansieras inom ram.",
                    }
                    out.writerow([number, above, goal, title, about.get(number, ""), _KINDS[kinds], units, others,
                                  "2027-01-01", when, "Ej påbörjad", 0, "2026-11-20"])  # fmt: skip
    return path


def _with_label(levels: Sequence[Level]) -> list[Level]:
    """The goals as they stand in the slides, with the word that says whose they are."""
    return [(above, [(f"Nämndens mål: {goal}", rows) for goal, rows in groups]) for above, groups in levels]


THIRTYEIGHTH: list[Drawn] = [
    (_told("tabeller för somliga mål och listor för andra, efter innehållsförteckning", "docx", _SOCIAL), _mixed),
    (_told("båda nivåerna av mål som rader tvärs över en liggande tabell", "docx", _SCHOOL), _goals_across),
    (_told("punkter med underpunkter, fullmäktiges uppdrag i tabell sist", "docx", _LEISURE), _points_below),
    (_told("en ruta för varje nämndmål med KF:s mål och indikatorer överst", "docx", _ENVIRONMENT), _boxes),
    (_told("kvarglömt filter och dolda spalter", "xlsx", _TECHNICAL, _UNSEEN), _filtered),
    (_told("två rubrikrader och mål sammanfogade nedåt", "xlsx", _CARE), _two_heads),
    (_told("en flik för varje avdelning, som står ovanför tabellen", "xlsx", _by_department()), _departments),
    (_told("bilder med punkter, ansvarig under varje punkt", "pdf", _JOBS), _slides),
    (_told("bilder med faktaruta och tabell, fortsättning på nästa bild", "pdf", _with_label(_BUILT)), _table_slides),
    (_told("mejl med aktiviteterna, ansvarig efter tankstreck", "txt", _MAIL), _mail),
    (_told("export ur planeringssystem, Windows teckenkodning", "csv", _SYSTEM), _system),
]  # fmt: skip
