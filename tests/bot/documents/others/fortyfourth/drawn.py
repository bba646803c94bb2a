# ruff: noqa: E501
"""What needs real drawing: numbered running text in print, units as columns with ticks, sheets for units, a wrapped mail."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_RUN_IN = ParagraphStyle("run in", parent=_BODY, fontName="Helvetica-Bold", spaceBefore=9, spaceAfter=1)
_OWNER = ParagraphStyle("owner", parent=_BODY, fontName="Helvetica-Oblique", spaceBefore=1)
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

# 1: an agency's printed plan in running text: a table of contents, numbered activities, the owner in the line below
_AGENCY: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1: Farliga produkter når inte konsumenterna",
     "Vi kontrollerade 640 produkter under 2025 och fann brister hos var sjätte.", [
         ("Riktad kontroll av brandvarnare i näthandeln",
          "Minst 60 modeller köps in anonymt och provas i laboratoriet.",
          "Tillsynsavdelningen", "Provningslaboratoriet", "tertial 2"),
         ("Snabbspår för återkallelser",
          "Tiden från upptäckt till beslut ska kortas till tio dagar.",
          "Rättsavdelningen", "Tillsynsavdelningen", "tertial 1"),
         ("Gemensam nordisk kampanj om leksaker med magneter",
          "Kampanjen riktas till föräldrar och till personal i förskolan.",
          "Kommunikationsavdelningen", "", "tertial 3"),
         ("Stickprov vid två hamnar varje månad",
          "Arbetet följer den överenskommelse som slöts förra året.",
          "Tillsynsavdelningen", "Tullverket", "tertial 3")]),
    ("Mål 2: Företagen gör rätt från början",
     "Mindre företag säger att reglerna är svåra att hitta.", [
         ("Vägledning om märkning av isoleringsmaterial",
          "Vägledningen ges ut på svenska och engelska.",
          "Rättsavdelningen", "Branschrådet", "tertial 2"),
         ("Webbseminarier för nya importörer",
          "Fyra tillfällen genomförs och spelas in.",
          "Kommunikationsavdelningen", "Tillsynsavdelningen", "tertial 3"),
         ("Frågor och svar om den nya byggproduktförordningen",
          "Materialet bygger på de frågor som har kommit in under hösten.",
          "Rättsavdelningen", "", "tertial 1"),
         ("Besök hos tio företag utan tidigare kontakt med oss",
          "Besöken är frivilliga och leder inte till tillsyn.",
          "Tillsynsavdelningen", "", "tertial 2")]),
    ("Mål 3: Våra prover håller för granskning",
     "Ackrediteringen ska förnyas under året.", [
         ("Nytt kalibreringsschema för tryckkammaren",
          "Schemat införs efter genomgången av avvikelser från i våras.",
          "Provningslaboratoriet", "", "tertial 1"),
         ("Jämförande provning med två andra laboratorier",
          "Resultaten redovisas för ledningsgruppen.",
          "Provningslaboratoriet", "Internationella enheten", "tertial 3"),
         ("Digital provjournal",
          "Journalen ersätter dagens pärmar.",
          "It-avdelningen", "Provningslaboratoriet", "tertial 2"),
         ("Kompetensplan för provningsingenjörer",
          "Planen ska täcka de pensionsavgångar som väntar.",
          "Hr-avdelningen", "", "tertial 2")]),
    ("Mål 4: Myndigheten är enkel att arbeta i",
     "Medarbetarindex var 72 i den senaste mätningen.", [
         ("Färre steg i diariet",
          "Antalet obligatoriska fält minskas från elva till fem.",
          "Administrativa avdelningen", "It-avdelningen", "tertial 1"),
         ("Introduktion i tre delar för nyanställda",
          "Den första delen ges redan under första veckan.",
          "Hr-avdelningen", "", "tertial 2"),
         ("Översyn av lokalerna i Storvalla",
          "Översynen görs inför att hyresavtalet löper ut.",
          "Administrativa avdelningen", "", "tertial 3"),
         ("Klarspråksgranskning av de tjugo vanligaste besluten",
          "Granskningen görs tillsammans med handläggarna.",
          "Kommunikationsavdelningen", "Rättsavdelningen", "tertial 3")]),
]  # fmt: skip


def _paged(title: str, canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 28, title)
    canvas.drawRightString(document.pagesize[0] - 60, 28, f"Sida {canvas.getPageNumber()}")


def _agency(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2027", _STYLES["Title"]),
        Paragraph("Generaldirektören, Produktkontrollverket", _BODY),
        Paragraph("Beslutad 2026-12-09, dnr 2026/1187", _BODY),
        Spacer(1, 24),
        Paragraph("Innehåll", _STYLES["Heading2"]),
    ]
    contents = ["1 Inledning", "2 Mål och aktiviteter", *(goal for goal, _, _ in _AGENCY), "3 Budget", "4 Uppföljning"]
    for page, line in zip((2, 2, 2, 2, 2, 3, 3, 3), contents, strict=True):
        flow.append(Paragraph(f"{line} {'.' * (100 - len(line))} {page}", _BODY))
    flow += [
        PageBreak(),
        Paragraph("1 Inledning", _STYLES["Heading1"]),
        Paragraph("Produktkontrollverket ska enligt sin instruktion verka för att produkter på marknaden är säkra. "
                  "Planen är ett svar på regleringsbrevet och omfattar hela myndigheten.", _BODY),
        Paragraph("2 Mål och aktiviteter", _STYLES["Heading1"]),
    ]  # fmt: skip
    for number, (goal, intro, activities) in enumerate(_AGENCY, 1):
        flow += [Paragraph(goal, _STYLES["Heading2"]), Paragraph(intro, _BODY)]
        for index, (title, about, unit, others, end) in enumerate(activities, 1):
            with_others = f" Medverkar: {others}." if others else ""
            flow += [
                Paragraph(f"Aktivitet {number}.{index} {title}", _RUN_IN),
                Paragraph(about, _BODY),
                Paragraph(f"Ansvarig: {unit}.{with_others} Klart: {end}.", _OWNER),
            ]
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)])
    flow += [
        Paragraph("3 Budget", _STYLES["Heading1"]),
        Table([["Anslag", "Tkr 2027"], ["Förvaltningsanslag", "148 300"], ["Avgifter", "21 750"]], style=grid),
        Paragraph("4 Uppföljning", _STYLES["Heading1"]),
        Paragraph("Planen följs upp efter varje tertial och redovisas för insynsrådet.", _BODY),
    ]
    foot = partial(_paged, "Produktkontrollverket, verksamhetsplan 2027")
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


# 2: the fire service's workbook: units as columns under a merged head, ticks where a unit answers
_CREWS = ("Operativa", "Förebyggande", "Teknik", "Staben")
_TICKED: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Mål 1 Färre bränder i bostäder", [
        ("Hembesök hos alla i två utpekade områden", "Operativa", "2026-05-31"),
        ("Brandskyddskontroll i äldre flerbostadshus", "Förebyggande", "2026-10-31"),
        ("Informera hemtjänsten om spisvakter", "Förebyggande", "2026-03-31"),
        ("Öppet hus på fyra stationer", "Operativa, Förebyggande", "2026-09-12")]),
    ("Mål 2 Hjälpen kommer fram fortare", [
        ("Nya larmplaner för heltidsstationerna", "Operativa", "2026-02-28"),
        ("Första insatsperson i skärgården", "Operativa", "2026-06-30"),
        ("Byta larmmottagare hos deltidsbrandmännen", "Teknik", "2026-04-30"),
        ("Kartlägga vägar med låg bärighet", "Förebyggande, Teknik", "2026-08-31"),
        ("Rekryteringskväll i sex orter", "Staben", "2026-11-15")]),
    ("Mål 3 Förbundet klarar höjd beredskap", [
        ("Krigsplacera all personal", "Staben", "2026-03-31"),
        ("Reservkraft på samtliga stationer", "Teknik", "2026-12-18"),
        ("Öva samband utan mobilnät", "Operativa, Teknik", "2026-10-08"),
        ("Lager av skyddsutrustning för trettio dagar", "", "2026-09-30")]),
    ("Mål 4 En frisk och säker arbetsplats", [
        ("Rena och smutsiga zoner i vagnhallarna", "Teknik", "2026-06-15"),
        ("Hälsokontroll vartannat år för rökdykare", "Staben", "2026-05-15"),
        ("Samtalsstöd efter svåra larm", "Staben", "2026-01-31")]),
]  # fmt: skip


def _ticked(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan"
    sheet["A1"], sheet["A2"] = "Handlingsplan 2026", "Direktionen, Räddningstjänstförbundet Älvkusten"
    sheet["A3"] = "Sätt x vid den avdelning som ansvarar. Läget fylls i av avdelningschefen."
    sheet["A1"].font = Font(bold=True, size=16)
    for column, text in enumerate(
        ("Mål", "Aktivitet", "Ansvarig avdelning", "", "", "", "Klart senast", "Läge T1", "Läge T2", "Läge T3"), 1
    ):
        sheet.cell(5, column, text or None)
    for column, text in enumerate(_CREWS, 3):
        sheet.cell(6, column, text)
    sheet.merge_cells("C5:F5")
    for letter in "ABGHIJ":
        sheet.merge_cells(f"{letter}5:{letter}6")
    _bordered(sheet, _ticked_rows(sheet, 7) - 1)
    for letter, width in zip("ABCDEFGHIJ", (26, 42, 11, 14, 10, 10, 13, 9, 9, 9), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.freeze_panes = "C7"
    book.save(path)
    return path


def _ticked_rows(sheet: Any, at: int) -> int:
    """The rows from this one on, and the one after the last."""
    for goal, rows in _TICKED:
        sheet.cell(at, 1, goal)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for title, units, end in rows:
            marks = ["x" if crew in units.split(", ") else None for crew in _CREWS]
            for column, value in enumerate((title, *marks, end), 2):
                sheet.cell(at, column, value)
            at += 1
    return at


def _bordered(sheet: Any, last: int) -> None:
    for row in sheet.iter_rows(min_row=5, max_row=last, max_col=10):
        for cell in row:
            cell.border = _ROUND
            middle = 3 <= cell.column <= 6
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="center" if middle else None)
            if cell.row < 7:
                cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="F8CBAD")


# 3: social services on a page on its side: a letter under each unit tells who answers and who takes part
_TEAMS = ("Mottagning", "Barn och familj", "Vuxen", "Boende", "Stab")
_LETTERS: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Nämndmål 1: Barn växer upp i trygghet", [
        ("Förhandsbedömning inom 14 dagar i alla ärenden", "A S - - -", "mars"),
        ("Familjebehandling på kvällstid", "- A - - -", "april"),
        ("Rutin när barn bevittnat våld", "S A S - -", "maj"),
        ("Egna familjehem i stället för konsulentstödda", "- A - - S", "december")]),
    ("Nämndmål 2: Färre lever med beroende", [
        ("Råd och stöd utan biståndsbeslut", "S - A - -", "juni"),
        ("Anhöriggrupp för vuxna barn", "- - A - -", "september"),
        ("Drogtest med saliv i öppenvården", "- - A - -", "februari"),
        ("Återfallsprevention på stödboendet", "- - S A -", "oktober")]),
    ("Nämndmål 3: Alla har någonstans att bo", [
        ("Tidig kontakt med hyresvärdar vid obetald hyra", "A - - S -", "mars"),
        ("Tolv lägenheter enligt Bostad först", "- - - A -", "november"),
        ("Boskola för unga vuxna", "- - - A -", "augusti"),
        ("Översyn av nödbistånd till boende", "A - - - S", "juni")]),
    ("Nämndmål 4: Verksamheten vet vad som hjälper", [
        ("Systematisk uppföljning av öppenvårdens insatser", "- - - - A", "oktober"),
        ("Brukarundersökning på fem språk", "- - - - A", "september"),
        ("E-tjänst för orosanmälan", "S - - - A", "maj"),
        ("Gemensam introduktion av nya socialsekreterare", "A A A - -", "januari")]),
]  # fmt: skip


def _teams(marks: str, letter: str) -> list[str]:
    return [team for team, mark in zip(_TEAMS, marks.split(), strict=True) if mark == letter]


def _lettered_rows(rows: Sequence[tuple[str, str, str]], start: int) -> list[tuple[str, ...]]:
    return [
        (str(number), title, *("" if mark == "-" else mark for mark in marks.split()), end)
        for number, (title, marks, end) in enumerate(rows, start)
    ]


_LETTER_HEAD = ("Nr", "Aktivitet", *_TEAMS, "Klart")
_LEGEND = "A = ansvarar för aktiviteten, S = samverkar i aktiviteten"


def _lettered_word(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Socialnämnden, verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Socialnämnden, Fjällmo kommun")
    document.add_paragraph(_LEGEND)
    start = 1
    for goal, rows in _LETTERS:
        document.add_heading(goal, 1)
        table = headed_table(document, [_LETTER_HEAD, *_lettered_rows(rows, start)])
        for row in table.rows[1:]:
            for cell in row.cells[2:-1]:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        start += len(rows)
    document.add_heading("Så följs planen upp", 1)
    document.add_paragraph("Förvaltningen rapporterar till nämnden i maj, september och januari.")
    document.save(str(path))
    return path


def _lettered_print(path: Path) -> Path:
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("ALIGN", (2, 0), (-2, -1), "CENTER"),
                        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e2d9ec"))])  # fmt: skip
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Socialnämnden, Fjällmo kommun", _BODY), Paragraph(_LEGEND, _BODY)]  # fmt: skip
    start = 1
    for goal, rows in _LETTERS:
        cells: list[list[Any]] = [[Paragraph(text, _BOLD) for text in _LETTER_HEAD]]
        for number, title, *rest in _lettered_rows(rows, start):
            cells.append([number, Paragraph(title, _CELL), *rest])
        start += len(rows)
        flow += [Spacer(1, 8), Paragraph(goal, _STYLES["Heading2"]),
                 Table(cells, colWidths=[28, 262, 66, 66, 66, 66, 66, 70], style=style, repeatRows=1)]  # fmt: skip
    foot = partial(_paged, "Socialnämnden, verksamhetsplan 2026")
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


# 4: a workbook with a sheet for each unit, the unit named above its table
_UNIT_SHEETS: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Bistånd", "Biståndsenheten", [
        ("Mål 1 Den enskilde bestämmer", "Beslutsbrev på ett blad", "P", "", "2026-04-30"),
        ("Mål 1 Den enskilde bestämmer", "Uppföljning av beslut efter sex veckor", "A", "Hemtjänsten", "2026-12-31"),
        ("Mål 2 Trygg hela dygnet", "Direktbeslut om trygghetslarm från 80 år", "P", "", "2026-02-28"),
        ("Mål 3 Ett hållbart arbetsliv", "Ärendehandledning varannan vecka", "A", "", "2026-12-31")]),
    ("Hemtjänst", "Hemtjänsten", [
        ("Mål 1 Den enskilde bestämmer", "Fast omsorgskontakt även på helger", "A", "Bemanningsenheten", "2026-09-30"),
        ("Mål 2 Trygg hela dygnet", "Digital nattillsyn för den som vill", "P", "It-enheten", "2026-06-30"),
        ("Mål 2 Trygg hela dygnet", "Nyckelfria lås i ytterområdena", "P", "Larmcentralen", "2026-11-30"),
        ("Mål 3 Ett hållbart arbetsliv", "Elcyklar till alla grupper i tätorten", "A", "", "2026-05-15")]),
    ("Säbo", "Särskilt boende", [
        ("Mål 1 Den enskilde bestämmer", "Boenderåd på varje avdelning", "A", "", "2026-03-31"),
        ("Mål 1 Den enskilde bestämmer", "Frukost när man själv vaknar", "A", "Kostenheten", "2026-10-31"),
        ("Mål 2 Trygg hela dygnet", "Stöd vid livets slut enligt nationella vårdprogrammet", "P", "Primärvården", "2026-12-15"),
        ("Mål 3 Ett hållbart arbetsliv", "Pröva att slopa delade turer", "F", "Bemanningsenheten", "2026-08-31")]),
    ("HSR", "Hälso- och sjukvård samt rehab", [
        ("Mål 2 Trygg hela dygnet", "Fallriskbedömning vid inflyttning", "A", "Särskilt boende", "2026-04-15"),
        ("Mål 2 Trygg hela dygnet", "Läkemedelsrum med passersystem", "P", "Fastighetsenheten", "2026-09-15"),
        ("Mål 1 Den enskilde bestämmer", "Träning hemma via surfplatta", "F", "", "2026-12-31"),
        ("Mål 3 Ett hållbart arbetsliv", "Delegeringsutbildning på webben", "P", "", "2026-05-31")]),
]  # fmt: skip


def _unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Verksamhetsplan 2026", "Vård- och omsorgsnämnden, Tvåbergs kommun", "",
                 "Varje enhet har en egen flik.", "P = projekt, A = aktivitet, F = förstudie"):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=16)
    first.column_dimensions["A"].width = 60
    for tab, unit, rows in _UNIT_SHEETS:
        sheet = book.create_sheet(tab)
        sheet["A1"] = "Verksamhetsplan 2026, Vård- och omsorgsnämnden"
        sheet["A2"], sheet["B2"] = "Ansvarig enhet:", unit
        for column, text in enumerate(("Mål", "Aktivitet", "P/A/F", "Tillsammans med", "Klart", "Uppföljning"), 1):
            cell = sheet.cell(4, column, text)
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E2EFDA")
        for row in rows:
            sheet.append([each or None for each in row])
        for line in sheet.iter_rows(min_row=4, max_row=4 + len(rows), max_col=6):
            for cell in line:
                cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
        for letter, width in zip("ABCDEF", (28, 44, 8, 22, 12, 26), strict=True):
            sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 5: a mail whose lines are broken by hand at seventy signs, the owner in a line of its own
_MAIL = """\
Från: Verksamhetscontroller, Familj och individ
Till: Nämndsekreterare
Kopia: Ledningsgruppen
Datum: 2026-01-08 08:22
Ämne: Slutlig version av verksamhetsplan 2026

Hej!

Här är den slutliga versionen av Familje- och individnämndens
verksamhetsplan för 2026 (Lerhamns kommun). Ledningsgruppen gick igenom
den i tisdags och jag har rättat det som då kom fram.


Mål 1 - Stödet kommer innan problemen vuxit

1) Öppna samtalstider på familjecentralen två kvällar i
   veckan
   Ansvar: Familjecentralen / Tid: mars
2) Föräldrakurs på arabiska och somaliska
   Ansvar: Familjecentralen / Tid: maj
3) Socionom på tre av högstadieskolorna för att fånga upp
   oro tidigt
   Ansvar: Barnenheten / Tid: augusti
   I samverkan med: Skolkontoret
4) Budgetrådgivning inom en vecka
   Ansvar: Ekonomienheten / Tid: februari
5) Fältarbete under valborg, skolavslutning och lucia
   Ansvar: Ungdomsenheten / Tid: hela året
   I samverkan med: Polisen

Mål 2 - Vägen till egen försörjning är kort

6) Jobbcoach redan vid nybesöket
   Ansvar: Ekonomienheten / Tid: april
   I samverkan med: Arbetsmarknadskontoret
7) Flerpartsmöten för den som haft bistånd längre än
   två år
   Ansvar: Ekonomienheten / Tid: oktober
8) Kort yrkesutbildning i städ och kök
   Ansvar: Dagverksamheten / Tid: september
   I samverkan med: Lärcentrum
9) E-ansökan även för den som saknar e-legitimation
   Ansvar: Systemgruppen / Tid: juni

Mål 3 - Rättssäkra och begripliga beslut

10) Egengranskning av 50 akter per halvår
    Ansvar: Kvalitetsgruppen / Tid: maj och november
11) Nya mallar för utredning enligt den nya lagen
    Ansvar: Barnenheten / Tid: januari
12) Utbildning i barnkonventionen för alla handläggare och
    för nämndens ledamöter
    Ansvar: Kvalitetsgruppen / Tid: april
13) Tolkrutin med bokning i förväg
    Ansvar: Receptionen / Tid: mars
14) Översyn av delegationsordningen
    Ansvar: Kvalitetsgruppen / Tid: september
    I samverkan med: Kommunjuristerna


Hör av er senast fredag om något ser konstigt ut.

Hälsningar
Verksamhetscontroller
Familj och individ, Lerhamns kommun

> Hej! Kan du skicka planen i text i stället för som bilaga? Vi får inte
> upp filen i systemet.
> /Nämndsekreterare
"""
_MAILED: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Mål 1 - Stödet kommer innan problemen vuxit", [
        ("Öppna samtalstider på familjecentralen två kvällar i veckan", "Familjecentralen", ""),
        ("Föräldrakurs på arabiska och somaliska", "Familjecentralen", ""),
        ("Socionom på tre av högstadieskolorna för att fånga upp oro tidigt", "Barnenheten", "Skolkontoret"),
        ("Budgetrådgivning inom en vecka", "Ekonomienheten", ""),
        ("Fältarbete under valborg, skolavslutning och lucia", "Ungdomsenheten", "Polisen")]),
    ("Mål 2 - Vägen till egen försörjning är kort", [
        ("Jobbcoach redan vid nybesöket", "Ekonomienheten", "Arbetsmarknadskontoret"),
        ("Flerpartsmöten för den som haft bistånd längre än två år", "Ekonomienheten", ""),
        ("Kort yrkesutbildning i städ och kök", "Dagverksamheten", "Lärcentrum"),
        ("E-ansökan även för den som saknar e-legitimation", "Systemgruppen", "")]),
    ("Mål 3 - Rättssäkra och begripliga beslut", [
        ("Egengranskning av 50 akter per halvår", "Kvalitetsgruppen", ""),
        ("Nya mallar för utredning enligt den nya lagen", "Barnenheten", ""),
        ("Utbildning i barnkonventionen för alla handläggare och för nämndens ledamöter", "Kvalitetsgruppen", ""),
        ("Tolkrutin med bokning i förväg", "Receptionen", ""),
        ("Översyn av delegationsordningen", "Kvalitetsgruppen", "Kommunjuristerna")]),
]  # fmt: skip


def _mail(path: Path) -> Path:
    path.write_text(_MAIL, "utf-8")
    return path


# 6: a region's export, every value in quotes, in the encoding of an older system
_EXPORT: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Näringsliv", "Fler företag växer i hela länet", [
        ("Affärsutvecklingscheckar till tillverkande företag", "Aktivitet", "Näringslivsenheten", "", "2026-12-31"),
        ("Exportprogram för livsmedelsföretag", "Projekt", "Näringslivsenheten", "Exportrådet", "2026-10-31"),
        ("Servicepunkter i tio byar", "Projekt", "Landsbygdsenheten", "Kommunerna", "2026-11-30"),
        ("Mentornätverk för utrikes födda företagare", "Aktivitet", "Näringslivsenheten", "Almi", "2026-09-30"),
        ("Undersöka behovet av en testbädd för trä", "Förstudie", "Innovationsenheten", "Högskolan", "2026-06-30")]),
    ("Kompetens", "Utbildningen möter arbetslivets behov", [
        ("Regional branschdialog inom vård och teknik", "Aktivitet", "Kompetensförsörjningsenheten", "", "2026-05-31"),
        ("Prognos för yrkesutbildningar 2027-2030", "Aktivitet", "Analysenheten", "Kompetensförsörjningsenheten", "2026-04-30"),
        ("Plattform för validering", "Projekt", "Kompetensförsörjningsenheten", "Vuxenutbildningen", "2026-12-15"),
        ("Teknikläger för flickor", "Aktivitet", "Innovationsenheten", "Science center", "2026-08-15")]),
    ("Transporter", "Det går att leva utan bil", [
        ("Anropsstyrd trafik i tre kommuner", "Projekt", "Trafikenheten", "Kommunerna", "2026-09-01"),
        ("Cykelstråk mellan lasarettet och stationen", "Projekt", "Infrastrukturenheten", "Trafikverket", "2026-10-15"),
        ("Länsplan för transportinfrastruktur", "Aktivitet", "Infrastrukturenheten", "Trafikenheten", "2026-06-15"),
        ("Se över möjligheten till nattåg", "Förstudie", "Trafikenheten", "", "2026-11-15"),
        ("Gemensam biljett med grannlänet", "Projekt", "Trafikenheten", "", "2026-12-01")]),
    ("Kultur", "Kulturen finns nära", [
        ("Turnéstöd till fria grupper", "Aktivitet", "Kulturenheten", "Bygdegårdarna", "2026-12-31"),
        ("Digitalisera länets folkmusikarkiv", "Projekt", "Regionmuseet", "Kulturenheten", "2026-11-01"),
        ("Författare på sjukhusen", "Aktivitet", "Kulturenheten", "", "2026-05-15"),
        ("Filmpedagog i varje kommun", "Projekt", "Filmresurscentrum", "Kommunerna", "2026-10-01")]),
]  # fmt: skip


def _export(path: Path) -> Path:
    notes = ("Väntar på beslut", "", "Stämt av i ledningsgruppen", "", "")
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(["Verksamhetsplan 2026, Regionala utvecklingsnämnden, Region Björkmark"])
        writer.writerow(["Område", "Nämndens mål", "Aktivitetens namn", "Typ", "Ansvarig enhet", "Medverkande", "Startdatum",
                         "Slutdatum", "Status", "Senaste kommentar"])  # fmt: skip
        for area, goal, rows in _EXPORT:
            for (title, kind, unit, others, end), note in zip(rows, notes, strict=False):
                writer.writerow([area, goal, title, kind, unit, others, "2026-01-01", end, "Ej startad", note])
    return path


# 7: a county board's page on its side: two head rows, the goal as a row across the whole table
_COUNTY: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Mål 1 Länet har god beredskap", [
        ("Länsövning med storm och elavbrott", "A", "Beredskapsenheten", "Kommunerna", "mar", "okt"),
        ("Regional plan för drivmedel", "P", "Beredskapsenheten", "", "jan", "jun"),
        ("Stöd till frivilliga försvarsorganisationer", "A", "Samhällsenheten", "", "jan", "dec"),
        ("Kurs i krisstöd för trossamfund", "A", "Samhällsenheten", "Stiftet", "apr", "maj")]),
    ("Mål 2 Natur och vatten skyddas", [
        ("Åtgärda tolv vandringshinder för fisk", "P", "Vattenenheten", "Vattenråden", "maj", "nov"),
        ("Skötselplaner för fem naturreservat", "A", "Naturvårdsenheten", "", "feb", "sep"),
        ("Bekämpa jättebalsamin längs Norrån", "A", "Naturvårdsenheten", "Kommunerna", "jun", "aug"),
        ("Utreda ny vattenskyddszon vid Storsjöns utlopp", "F", "Vattenenheten", "", "sep", "dec"),
        ("Inventera rovfågelbon", "A", "Viltenheten", "Ornitologerna", "mar", "jul")]),
    ("Mål 3 Jämlika livsvillkor", [
        ("Utbildning om hedersförtryck i sex kommuner", "P", "Samhällsenheten", "Regionen", "feb", "nov"),
        ("Tillsyn av överförmyndare", "A", "Rättsenheten", "", "apr", "okt"),
        ("Nätverk mot våld i nära relationer", "A", "Samhällsenheten", "Polisen", "jan", "dec"),
        ("Statistik uppdelad på kön i länsrapporten", "P", "Analysfunktionen", "", "aug", "nov")]),
    ("Mål 4 Snabba och rätta beslut", [
        ("Stödutbetalning till lantbrukare före den 30 juni", "A", "Landsbygdsenheten", "Jordbruksverket", "jan", "jun"),
        ("Ny e-tjänst för anmälan om vattenverksamhet", "P", "Vattenenheten", "It-funktionen", "mar", "dec"),
        ("Gallra äldre körkortsakter", "A", "Rättsenheten", "Arkivfunktionen", "sep", "nov")]),
]  # fmt: skip


def _county(path: Path) -> Path:
    heads = (("Nr", "Aktivitet", "Typ", "Ansvar", "", "Tid", "", "Uppföljning", "", ""),
             ("", "", "", "Enhet", "Medverkar", "Start", "Slut", "T1", "T2", "T3"))  # fmt: skip
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) if text else "" for text in head] for head in heads]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#d6e4f0")),
                        ("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (1, 1)), ("SPAN", (2, 0), (2, 1)),
                        ("SPAN", (3, 0), (4, 0)), ("SPAN", (5, 0), (6, 0)), ("SPAN", (7, 0), (9, 0))]  # fmt: skip
    for number, (goal, activities) in enumerate(_COUNTY, 1):
        style += [("SPAN", (0, len(rows)), (-1, len(rows))),
                  ("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#eeeeee"))]  # fmt: skip
        rows.append([Paragraph(goal, _BOLD), *[""] * 9])
        for index, activity in enumerate(activities, 1):
            rows.append([f"{number}.{index}", *(Paragraph(text, _CELL) for text in activity), "", "", ""])
    foot = partial(_paged, "Länsstyrelsen i Östmarks län, verksamhetsplan 2026")
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Länsledningen, Länsstyrelsen i Östmarks län", _BODY),
        Paragraph("Typ: P är projekt, A är löpande aktivitet och F är förstudie. Uppföljningen fylls i efter varje tertial.", _BODY),
        Spacer(1, 8),
        Table(rows, colWidths=[30, 230, 30, 105, 105, 36, 36, 30, 30, 30], style=TableStyle(style), repeatRows=2),
        Spacer(1, 10),
        Paragraph("Planen beslutades av länsledningen den 15 december 2025.", _BODY),
    ], onFirstPage=foot, onLaterPages=foot)  # fmt: skip
    return path


_each = partial(in_each_format, "fortyfourth_drawn")


def _one(goal: str, title: str, kinds: str, units: Sequence[str], others: str = "") -> Wanted:
    """Whatever has no owner must be asked about."""
    return Wanted(goal, title, kinds, tuple(units), others, "*" if units else "?")


FORTYFOURTH: list[Drawn] = [
    *_each("myndighetens löpande text med innehållsförteckning och numrerade aktiviteter",
           [_one(goal, title, "", [unit], others) for goal, _, rows in _AGENCY for title, _, unit, others, _ in rows],
           {"pdf": _agency}, activities="16", year="2027"),
    *_each("avdelningarna som spalter med kryss under ett sammanfogat huvud",
           [_one(goal, title, "", [each for each in units.split(", ") if each]) for goal, rows in _TICKED for title, units, _ in rows],
           {"xlsx": _ticked}, activities="16", year="2026"),
    *_each("enheterna som spalter, A för ansvar och S för samverkan",
           [_one(goal, title, "", _teams(marks, "A"), ", ".join(_teams(marks, "S"))) for goal, rows in _LETTERS for title, marks, _ in rows],
           {"docx": _lettered_word, "pdf": _lettered_print}, activities="16", year="2026"),
    *_each("en flik för varje enhet, enheten ovanför tabellen",
           [_one(goal, title, kind, [unit], others) for _, unit, rows in _UNIT_SHEETS for goal, title, kind, others, _ in rows],
           {"xlsx": _unit_sheets}, activities="16", year="2026"),
    *_each("ett mejl med brutna rader, ansvaret i raden under",
           [_one(goal, title, "", [unit], others) for goal, rows in _MAILED for title, unit, others in rows],
           {"txt": _mail}, activities="14", year="2026"),
    *_each("regionens export med citattecken i äldre teckenkodning",
           [_one(goal, title, kind[0], [unit], others) for _, goal, rows in _EXPORT for title, kind, unit, others, _ in rows],
           {"csv": _export}, activities="18", year="2026"),
    *_each("två huvudrader och målet som rad över hela den liggande tabellen",
           [_one(goal, title, kind, [unit], others) for goal, rows in _COUNTY for title, kind, unit, others, _, _ in rows],
           {"pdf": _county}, activities="16", year="2026"),
]  # fmt: skip
