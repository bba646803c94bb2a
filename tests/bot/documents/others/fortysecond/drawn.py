# ruff: noqa: E501
"""Leaders to the owner, ticked boxes in a mail, a cross for who leads, levels in an export, a tab for each unit, cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import docx
import openpyxl
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt
from openpyxl.styles import Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.sheets import BOLD, CELL, ROUND, WRAP, landscape_widths
from tests.bot.documents.others.special import Drawn, in_each_format, shade, turned

_STYLES = getSampleStyleSheet()


class Row(NamedTuple):
    goal: str
    title: str
    kind: str
    units: str
    others: str
    time: str


def _rows(text: str) -> list[Row]:
    """`# ` a goal, else title | kind | units by ";" | collaboration | time."""
    goal, found = "", []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("# "):
            goal = line.removeprefix("# ")
        else:
            found.append(Row(goal, *map(str.strip, line.split("|"))))
    return found


def _groups(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    return [(goal, [row for row in rows if row.goal == goal]) for goal in dict.fromkeys(row.goal for row in rows)]


def _wanted(rows: Sequence[Row]) -> list[Wanted]:
    return [
        Wanted(
            row.goal,
            row.title,
            row.kind,
            tuple(filter(None, row.units.split(";"))),
            row.others,
            "*" if row.units else "?",
        )
        for row in rows
    ]


def _cell(sheet: Any, at: int, column: int, value: Any, fill: str = "") -> None:
    cell = sheet.cell(at, column, value if value != "" else None)
    cell.border, cell.alignment = ROUND, WRAP
    if fill:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=fill)


# 1: a municipality's folder: the owner at the right margin, after a line of dots
_LEADERS = _rows("""
# Ett grönt Brunnsvik
Plantera skuggträd längs Storgatan||Parkenheten||
Äng i stället för gräsmatta på fem ytor||Parkenheten||
Inventera invasiva växter vid ån||Miljökontoret||
Odlingslotter i Västra dalen||Fritidsenheten||
# Ett tryggt Brunnsvik
Ny belysning i tunneln vid stationen||Gatuenheten||
Trygghetsvandring i varje kommundel||Säkerhetssamordningen||
Grannstöd på landsbygden||Säkerhetssamordningen||
Låsbara cykelställ vid skolorna||Gatuenheten||
# Ett levande Brunnsvik
Öppen scen på torget i juli||Kulturenheten||
Sportlov utan avgift||Fritidsenheten||
Bokbuss till Hult och Ramsnäs||Biblioteket||
Minnesbok om glasbruket||Kommunarkivet||
Lokalbank på webben för föreningar||Fritidsenheten||
""")


def _leaders(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Brunnsviks kommun · Samhällsbyggnadsnämnden"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph(
        "Det här är nämndens plan i kortform. Till vänster står vad som ska göras och till höger vilken enhet som har ansvaret."
    )
    for goal, rows in _groups(_LEADERS):
        document.add_heading(goal, 1)
        document.add_paragraph().add_run("Vad vi gör\tAnsvarar").italic = True
        document.paragraphs[-1].paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT)
        for row in rows:
            paragraph = document.add_paragraph(f"{row.title}\t{row.units}")
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Nämnden får en lägesbild i maj, i september och vid årets slut.")
    document.save(str(path))
    return path


# 2: a mail with boxes to tick


# 3: who leads and who helps by a letter in the unit's column
_CROSS = _rows("""
# Barn och unga syns
Fritidskort i pappersform|A|Fritid|Kommunikation|
Ungdomsråd i samtliga tätorter|P|Fritid|Skola|
Läxhjälp på biblioteken|A|Bibliotek|Skola|
Kulturgaranti för årskurs 2|A|Kulturskola|Skola|
# Äldre är med
Digitala fikastunder|A|Bibliotek|Omsorg|
Körsång på särskilt boende|A|Kulturskola|Omsorg|
Seniorgympa utomhus|A|Fritid|Omsorg|
Utställning om ett yrkesliv|P|Museum||
# Fler hittar till oss
Gemensam biljett till museum och bad|P|Museum|Fritid|
Evenemangskalender med karta|P|Kommunikation|Museum|
Förstudie om meröppet museum|F|Museum|Bibliotek|
Skyltning till fornlämningar|P|Museum|Kommunikation|
Tillgänglighetsmärkning av lokaler|A|Fritid||
Drop-in på kulturskolan|A|Kulturskola||
""")
_CROSS_UNITS = ("Bibliotek", "Museum", "Kulturskola", "Fritid", "Kommunikation", "Skola", "Omsorg")
_WORDS = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}


def _cross(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Ansvarsmatris"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Kultur- och fritidsnämnden, Sörlunda kommun"
    sheet["A3"] = "H = huvudansvar, M = medverkar"
    for column, text in enumerate(("Nämndens mål", "Vad ska göras", "Typ", *_CROSS_UNITS), 1):
        _cell(sheet, 5, column, text, "DDEBF7")
    at = 6
    for goal, rows in _groups(_CROSS):
        first = at
        for row in rows:
            marks = ["H" if unit == row.units else "M" if unit == row.others else "" for unit in _CROSS_UNITS]
            for column, value in enumerate((goal if at == first else "", row.title, _WORDS[row.kind], *marks), 1):
                _cell(sheet, at, column, value)
            at += 1
        sheet.merge_cells(start_row=first, end_row=at - 1, start_column=1, end_column=1)
    landscape_widths(sheet, (24, 38, 12, *[15] * 7))
    book.save(path)
    return path


# 4: an export of levels, each line with its own parent
_LEVELS = _rows("""
# Hyresgästen trivs och bor kvar
Renovera tvättstugor i kvarteret Lärkan|P|Fastighetsutveckling|Driftområde Öst|2026-09-30
Boträffar på varje gård|A|Driftområde Öst|Hyresgästföreningen|2026-06-15
Felanmälan dygnet runt|P|Kundcenter|IT|2026-04-01
Trapphusvärdar under sommaren|A|Driftområde Väst||2026-08-31
Trygghetscertifiera två källare|P|Driftområde Väst|Säkerhet|2026-11-30
# Husen drar mindre energi
Solceller på Skolgatan 4–10|P|Fastighetsutveckling||2026-10-15
Individuell mätning av varmvatten|F|Energigruppen|Ekonomi|2026-12-15
Byta till led i garagen|A|Energigruppen||2026-05-31
Effektvakt i undercentraler|P|Energigruppen|Fjärrvärmebolaget|2026-12-31
# Bolaget bygger nytt i hela kommunen
Markanvisning i Tallhed|A|Nyproduktion|Plankontoret|2026-03-31
Trygghetsboende i Ryda|F|Nyproduktion|Socialförvaltningen|2026-09-01
Inflyttning i kvarteret Svalan|P|Uthyrning||2026-11-01
Bokrav för unga ses över|A|Uthyrning||2026-02-28
""")


def _levels(path: Path) -> Path:
    lines = [
        "Nivå;Id;Hör till;Benämning;Typ;Ansvarig;Medverkande;Slutdatum",
        "Plan;VP26;;Verksamhetsplan 2026 Hedebo Bostads AB;;;;",
    ]
    for number, (goal, rows) in enumerate(_groups(_LEVELS), 1):
        lines.append(f"Mål;M{number};VP26;{goal};;;;")
        for at, row in enumerate(rows, 1):
            lines.append(
                f"Aktivitet;M{number}-{at:02};M{number};{row.title};{_WORDS[row.kind]};{row.units};{row.others};{row.time}"
            )
    path.write_text("\r\n".join(lines) + "\r\n", "cp1252")
    return path


# 5: a row for the title, merged, and under it a row of who, with whom and when
_PAIRED = _rows("""
# Mål 1: Rätt hjälp i rätt tid
Teckna avtal om jour med grannkommunen||Utryckning|Räddningstjänsten Syd|kvartal 1
Drönare på första insatsfordonet||Teknik||kvartal 2
Larmplaner för skyfall||Ledningscentral|VA-bolaget|kvartal 3
Sjukvårdslarm i glesbygd||Utryckning|Region Åmarken|kvartal 2
# Mål 2: Färre bränder i hemmen
Hembesök hos äldre med hjälpmedel||Förebyggande|Hemtjänsten|hela året
Brandskola för nyanlända||Förebyggande|SFI|hela året
Sotningsfrister på kommunens webb||Myndighet||kvartal 1
Tillsyn av flerbostadshus med träfasad||Myndighet|Byggnadsnämnden|kvartal 4
# Mål 3: En arbetsplats för alla
Prova-på-dagar för kvinnor||Personal|Arbetsförmedlingen|kvartal 2
Renare rutiner för larmställ||Teknik|Skyddsombuden|kvartal 3
Omklädningsrum i Torps station||Teknik;Personal||kvartal 4
Samtalsstöd efter svåra larm||Personal|Företagshälsovården|hela året
Deltidsbefäl utbildas på hemorten||Utryckning||kvartal 3
""")


def _paired(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Räddningsförbundet Åmarken, direktionen 2025-11-27 § 64")
    for goal, rows in _groups(_PAIRED):
        document.add_heading(goal, 2)
        table = document.add_table(rows=0, cols=3, style="Table Grid")
        for row in rows:
            top = table.add_row().cells
            top[0].merge(top[2]).text = row.title
            top[0].paragraphs[0].runs[0].bold = True
            shade(top[0], "E7E6E6")
            under = table.add_row().cells
            under[0].text = "Ansvar: " + row.units.replace(";", " och ")
            under[1].text = "Medverkan: " + (row.others or "–")
            under[2].text = "Tid: " + row.time
    document.add_heading("Ekonomi", 2)
    document.add_paragraph("Medlemsavgifterna uppgår till 94,6 miljoner kronor.")
    document.save(str(path))
    return path


# 6: two rows of heads, on pages that lie down, with the page's number below
_TWO_HEADS = _rows("""
# Resan är enkel
Biljett med bankkort på alla linjer|P|Försäljning|Trafikföretagen|
Ny tidtabell för skollinjer i Norrmark|A|Trafikplanering|Kommunerna|
Realtidsskyltar på tjugo hållplatser|P|Infrastruktur|Trafikverket|
Ledsagning vid byten|A|Serviceresor||
Samordnad taxa med grannlänet|F|Försäljning|Länstrafiken i Grandal|
# Resan är ren
Elbussar i Granviks stadstrafik|P|Upphandling|Energibolaget|
Biogas i serviceresor|P|Serviceresor|Upphandling|
Mäta buller längs stomlinjerna|A|Hållbarhet|Miljökontoren|
Depå med nattladdning|F|Infrastruktur|Fastighetsavdelningen|
# Resan är till för alla
Hörslingor i väntsalar|A|Infrastruktur||
Resvaneundersökning på sju språk|A|Marknad|Integrationsrådet|
Anropsstyrd trafik till fritidsaktiviteter|P|Trafikplanering|Idrottsförbundet|
Utbilda förare i bemötande|A|Trafikavtal|Trafikföretagen|
Resekurs för seniorer|A|Marknad|Pensionärsrådet|
Biljettpris för familjer på helger|A|Försäljning||
""")
_MONTHS = ("jan", "mars", "feb", "april", "jan")


def _footed(canvas: Canvas, _: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(40, 22, "Kollektivtrafiknämnden, Region Norrmark | Dnr KTN 2025-311")
    canvas.drawRightString(landscape(A4)[0] - 40, 22, f"Sida {canvas.getPageNumber()}")


def _two_heads(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Kollektivtrafiknämnden, Region Norrmark", _STYLES["BodyText"]),
        Spacer(1, 8),
    ]
    for goal, rows in _groups(_TWO_HEADS):
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        body = [
            [Paragraph(text, BOLD) for text in ("Åtgärd", "Slag", "Vem", "", "När", "")],
            [Paragraph(text, BOLD) for text in ("", "", "Ansvarar", "Deltar", "Start", "Slut")],
        ]
        for at, row in enumerate(rows):
            texts = (row.title, _WORDS[row.kind], row.units, row.others, _MONTHS[at % 5], "dec")
            body.append([Paragraph(text, CELL) for text in texts])
        table = Table(body, colWidths=[260, 80, 130, 150, 60, 60], repeatRows=2)
        table.setStyle(TableStyle([
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (5, 0)), ("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (1, 1)),
            ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#DCE9D5")),
        ]))  # fmt: skip
        flow += [table, Spacer(1, 10)]
    SimpleDocTemplate(
        str(path), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=45
    ).build(flow, onFirstPage=_footed, onLaterPages=_footed)
    return path


# 7: a tab for each unit; the unit stands in the tab and above the table
_TABS = _rows("""
# Alla elever når målen
Screening av läsning i årskurs 1 och 3||Centrala elevhälsan|Skolbiblioteken|T1
Anpassad studiegång får uppföljning varje månad||Centrala elevhälsan||T1–T3
Handledning i lågaffektivt bemötande||Centrala elevhälsan|Grundskolan|T2
Tvålärarsystem i matematik||Grundskolan||T2
Gemensam rättning av nationella prov||Grundskolan|Gymnasieskolan|T1
Sommarskola på två orter||Grundskolan|Fritidshemmen|T2
Kartläggning av språkspår på bygg||Gymnasieskolan|Vuxenutbildningen|T3
Studiecoacher varje eftermiddag||Gymnasieskolan||T1–T3
# Skolan är trygg och hälsosam
Mobilfri rast||Grundskolan|Elevråden|T1
Rörelse i schemat varje dag||Grundskolan|Idrottsrådet|T2
Krisövning med polisen||Gymnasieskolan|Polisen|T3
Drogvaneenkät||Gymnasieskolan|Ungdomsmottagningen|T3
Hälsosamtal i årskurs 7||Centrala elevhälsan||T3
Grön lunch på torsdagar||Måltidsservice|Elevråden|T1
Frukost för alla på Björkskolan||Måltidsservice||T2
""")


def _tabs(path: Path) -> Path:
    book = openpyxl.Workbook()
    front = book.worksheets[0]
    front.title = "Läs först"
    for text in (
        "Verksamhetsplan 2026",
        "Utbildningsnämnden, Kvarnåsa kommun",
        "Varje enhet har ett eget blad med de insatser som enheten ansvarar för.",
    ):
        front.append([text])
    for unit in dict.fromkeys(row.units for row in _TABS):
        sheet = book.create_sheet(unit)
        sheet["A1"] = f"Enhet: {unit}"
        sheet["A1"].font = Font(bold=True, size=14)
        for column, text in enumerate(
            ("Nämndmål", "Insats", "Samarbetar med", "Tertial", "Läge T1", "Läge T2", "Läge T3"), 1
        ):
            _cell(sheet, 3, column, text, "FCE4D6")
        for at, row in enumerate((row for row in _TABS if row.units == unit), 4):
            for column, value in enumerate((row.goal, row.title, row.others, row.time, "", "", ""), 1):
                _cell(sheet, at, column, value)
        landscape_widths(sheet, (32, 48, 24, 10, 10, 10, 10))
    book.save(path)
    return path


# 8: a Gantt chart by months, the goal turned on its side, and who answers after the months


# 9: numbered undertakings in running text, after a table of contents


# 10: cards of four columns: label, value, label, value


# 11: the goal in words to the left, in a box to the right what is done


# 12: the goals first, then a part for each unit whose points tell the goal they serve


_each = partial(in_each_format, "fortysecond_drawn")


def _of(name: str, rows: Sequence[Row], draws: Mapping[str, Callable[[Path], Path]]) -> list[Drawn]:
    return _each(name, _wanted(rows), draws, activities=str(len(rows)), year="2026")


FORTYSECOND: list[Drawn] = [
    *_of("punktad linje till den som ansvarar", _LEADERS, {"docx": _leaders}),
    *_of("matris med huvudansvar och medverkan", _CROSS, {"xlsx": _cross}),
    *_of("export i nivåer", _LEVELS, {"csv": _levels}),
    *_of("titelrad och under den vem, med vilka och när", _PAIRED, {"docx": _paired}),
    *_of("två rubrikrader på liggande sidor", _TWO_HEADS, {"pdf": _two_heads}),
    *_of("ett blad för varje enhet", _TABS, {"xlsx": _tabs}),
]
