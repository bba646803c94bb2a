# ruff: noqa: E501
"""Boards' plans with internal budgets as they are published, and lists out of Planner, Teams Lists and Stratsys."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.table import Table as SheetTable
from openpyxl.worksheet.table import TableStyleInfo
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, shade, table_of, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_WHITE = ParagraphStyle("white", parent=_BOLD, textColor=colors.white)
_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

Row = tuple[str, str, str, str]
"""Title, units by ";", collaboration and when."""
Group = tuple[str, list[Row]]


def _fielded(paragraph: Any, word: str) -> None:
    """The page's number after a word, as Word keeps it."""
    paragraph.add_run(word)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        mark = run._r.makeelement(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + ("fldChar" if kind else "instrText"), {}
        )
        if kind:
            mark.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}fldCharType", kind)
        else:
            mark.text = text
        run._r.append(mark)


# 1: Word: front page, contents, chapters; goal text, indicators, activities; internal budget and control last
_CULTURE: list[tuple[str, str, list[tuple[str, str, str]], list[Row]]] = [
    ("Nämndmål 1: Kulturen når alla barn",
     "Barn i Ljungsele ska möta professionell kultur varje läsår, oavsett var de bor och vilken skola de går i. "
     "Skillnaderna mellan skolorna har vuxit sedan 2022.",
     [("Andel klasser som haft minst två kulturbesök", "71 %", "85 %"),
      ("Antal elever i kulturskolan", "1 240", "1 350")],
     [("Kulturbuss till skolorna i ytterområdena", "Kulturskolan", "", "Start i september"),
      ("Skapande lov i fyra kommundelar", "Ungdom och fritid", "", "Sport-, påsk- och höstlov"),
      ("Bokstart för nyblivna föräldrar", "Biblioteken", "", "Hela året"),
      ("Översyn av avgifterna i kulturskolan", "Administrativa enheten", "", "Klar i maj"),
      ("Dansklasser för pojkar", "Kulturskolan", "", "Hösten 2026")]),
    ("Nämndmål 2: Anläggningarna används av fler",
     "Idrottshallarna är fulla mellan klockan 17 och 20 men står tomma på dagarna. Nämnden vill att lokalerna nyttjas "
     "bättre innan nya byggs.",
     [("Beläggning dagtid i idrottshallarna", "38 %", "50 %"),
      ("Andel bokningar av flickor", "41 %", "46 %")],
     [("Nya fördelningsregler för halltider", "Föreningsbyrån", "", "Beslut i april"),
      ("Seniorgympa på förmiddagar", "Anläggningar", "", "Start i februari"),
      ("Taggsystem i Västra hallen", "Anläggningar", "", "Klart i juni"),
      ("Spontanidrott med ledare på fredagskvällar", "Ungdom och fritid", "", "Från vecka 36")]),
    ("Nämndmål 3: Biblioteken är en mötesplats",
     "Antalet besök har ökat två år i rad. Samtidigt upplever personalen att hot och oro blivit vanligare på kvällarna.",
     [("Antal besök", "214 000", "225 000"), ("Andel besökare som känner sig trygga", "88 %", "92 %")],
     [("Trygghetsvärdar på huvudbiblioteket", "Biblioteken", "", "Januari till december"),
      ("Språkkafé två gånger i veckan", "Biblioteken", "", "Hela året"),
      ("Digital handledning för äldre", "Biblioteken", "", "Start i mars"),
      ("Ny inredning i barnavdelningen", "Administrativa enheten", "", "Klar i november")]),
]  # fmt: skip


def _with_budget(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Ljungsele kommun\tKultur- och fritidsnämnden"
    _fielded(section.footer.paragraphs[0], "Verksamhetsplan och internbudget 2026    Sida ")
    document.add_heading("Verksamhetsplan och internbudget 2026", 0)
    for line in ("Kultur- och fritidsnämnden, Ljungsele kommun", "Antagen av nämnden 2025-12-11 § 102",
                 "Dokumentansvarig: Förvaltningschefen", "Diarienummer: KFN 2025/0311"):  # fmt: skip
        document.add_paragraph(line)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Innehåll").runs[0].bold = True
    contents = ["1 Inledning\t3", "2 Nämndens ansvarsområde\t3", "3 Mål och aktiviteter\t4"]
    contents += [f"3.{number} {goal}\t{number + 3}" for number, (goal, *_) in enumerate(_CULTURE, 1)]
    for line in [*contents, "4 Internbudget\t8", "5 Intern kontroll\t9"]:
        document.add_paragraph(line)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Planen beskriver vad nämnden ska åstadkomma under året inom den ram som fullmäktige har beslutat."
    )
    document.add_heading("2 Nämndens ansvarsområde", 1)
    document.add_paragraph("Nämnden ansvarar för:")
    for line in (
        "bibliotek och kulturskola",
        "idrottsanläggningar och badhus",
        "stöd till föreningar",
        "fritidsgårdar",
    ):
        document.add_paragraph(line, style="List Bullet")
    document.add_heading("3 Mål och aktiviteter", 1)
    for number, (goal, about, indicators, rows) in enumerate(_CULTURE, 1):
        document.add_heading(f"3.{number} {goal}", 2)
        document.add_paragraph(about)
        document.add_paragraph("Indikatorer").runs[0].bold = True
        headed_table(document, [("Indikator", "Utfall 2024", "Mål 2026"), *indicators])
        document.add_paragraph("Aktiviteter 2026").runs[0].bold = True
        headed_table(document, [("Aktivitet", "Ansvarig enhet", "Tidplan"), *((a, b, d) for a, b, _, d in rows)])
        document.add_paragraph()
    document.add_heading("4 Internbudget", 1)
    document.add_paragraph("Belopp i tusental kronor.")
    headed_table(document, [("Verksamhet", "Budget 2025", "Budget 2026", "Förändring"), ("Nämnd", "1 120", "1 150", "30"),
                            ("Biblioteken", "31 400", "32 250", "850"), ("Kulturskolan", "19 870", "20 300", "430"),
                            ("Anläggningar", "58 600", "59 900", "1 300"), ("Summa", "110 990", "113 600", "2 610")])  # fmt: skip
    document.add_heading("5 Intern kontroll", 1)
    headed_table(document, [("Risk", "Kontrollmoment", "Frekvens"),
                            ("Fel avgift tas ut", "Stickprov av tjugo fakturor", "Två gånger per år"),
                            ("Bidrag betalas ut på fel underlag", "Genomgång av medlemsregister", "En gång per år")])  # fmt: skip
    document.save(str(path))
    return path


# 2: PDF: the same kind of plan, the activities in tables that run over pages with their header repeated
_SCHOOL: list[tuple[str, str, list[str], list[Row]]] = [
    ("Mål 1 Alla elever når målen",
     "Meritvärdet i årskurs 9 steg till 221 men fyra av tio elever på Norra skolan saknar behörighet till "
     "gymnasiet. Undervisningen behöver anpassas tidigare och stödet följas upp oftare.",
     ["Andel behöriga till yrkesprogram, 2024: 83 %, målvärde 2026: 88 %",
      "Andel elever i årskurs 3 som klarat alla delprov i matematik, 2024: 64 %, målvärde 2026: 72 %"],
     [("Intensivläsning i årskurs 1 och 2 under tio veckor", "Grundskolan", "Logopedgruppen", "VT 2026"),
      ("Matematikverkstad på samtliga mellanstadieskolor", "Grundskolan", "Lärcentrum", "HT 2026"),
      ("Lovskola i maj för elever som riskerar att inte bli behöriga", "Grundskolan", "", "Maj 2026"),
      ("Samlad uppföljning av extra anpassningar varje månad", "Elevhälsan", "", "Hela året"),
      ("Språkutvecklande arbetssätt i förskolan", "Förskolan", "Modersmålsenheten", "Hela året")]),
    ("Mål 2 Skoldagen är trygg",
     "Elevenkäten visar att tryggheten ökat på lågstadiet men minskat i årskurs 8. Korridorer och omklädningsrum "
     "pekas ut som otrygga platser.",
     ["Andel elever i årskurs 8 som känner sig trygga, 2024: 79 %, målvärde 2026: 86 %"],
     [("Trygghetsteam med gemensamma rutiner", "Elevhälsan", "Fritidsgårdarna", "Mars 2026"),
      ("Mobilfri skoldag från förskoleklass till årskurs 9", "Grundskolan", "", "Augusti 2026"),
      ("Bygga om omklädningsrummen på Sjöskolan", "Lokalplaneringen", "Fastighetskontoret", "Dec 2026"),
      ("Kurator på plats i lunchrestaurangen", "Elevhälsan", "", "Hela året")]),
    ("Mål 3 Vi är en skola att arbeta på",
     "Andelen behöriga lärare är 76 procent. Sjukfrånvaron i förskolan är fortsatt hög.",
     ["Andel behöriga lärare, 2024: 76 %, målvärde 2026: 80 %", "Sjukfrånvaro i förskolan, 2024: 9,1 %, målvärde 2026: 7,5 %"],
     [("Studier till barnskötare på arbetstid", "Förskolan", "Vuxenutbildningen", "Start jan 2026"),
      ("Mentor för nya lärare under första läsåret", "HR-funktionen", "", "Augusti 2026"),
      ("Minskad administration för rektorer", "Utvecklingsavdelningen", "Ekonomifunktionen", "Klart okt 2026"),
      ("Vikariebank för alla förskolor", "Förskolan", "HR-funktionen", "April 2026"),
      ("Lön och karriär för förstelärare ses över", "HR-funktionen", "", "Maj 2026")]),
]  # fmt: skip


def _paged(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, A4[1] - 35, "Barn- och utbildningsnämndens verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 60, 28, f"{document.page} (4)")


def _published(path: Path) -> Path:
    body, head = _STYLES["BodyText"], (_STYLES["Heading1"], _STYLES["Heading2"], _STYLES["Heading3"])
    flow: list[Any] = [
        Spacer(1, 160), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("med plan för 2027–2028 och internbudget", body),
        Paragraph("Barn- och utbildningsnämnden, Kvarnstads kommun", body), PageBreak(), Paragraph("Innehåll", head[0]),
    ]  # fmt: skip
    contents = [("1. Förutsättningar", 3), ("2. Nämndens mål", 3)]
    contents += [(f"2.{number} {goal}", 3) for number, (goal, *_) in enumerate(_SCHOOL, 1)]
    for text, page in [*contents, ("3. Internbudget", 4), ("4. Så följs planen upp", 4)]:
        flow.append(Paragraph(f"{text} {'.' * (90 - len(text))} {page}", body))
    flow += [PageBreak(), Paragraph("1. Förutsättningar", head[0]),
             Paragraph("Antalet barn i förskoleåldern minskar med 140 till 2028. Nämnden tilldelas 1 042 mnkr för 2026, "
                       "en uppräkning med 1,9 procent. Det motsvarar inte löneökningarna.", body),
             Paragraph("2. Nämndens mål", head[0])]  # fmt: skip
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#2f5d50"))])  # fmt: skip
    for number, (goal, about, indicators, rows) in enumerate(_SCHOOL, 1):
        flow += [Paragraph(f"2.{number} {goal}", head[1]), Paragraph(about, body), Paragraph("Indikatorer", head[2])]
        flow += [Paragraph(f"• {text}", body) for text in indicators]
        flow += [Paragraph("Planerade aktiviteter", head[2]),
                 Table([[Paragraph(text, _WHITE) for text in ("Aktivitet", "Ansvar", "I samverkan med", "Tid")],
                        *([Paragraph(text, _CELL) for text in row] for row in rows)],
                       colWidths=[180, 125, 100, 75], style=style, repeatRows=1)]  # fmt: skip
    budget = [("Verksamhet, tkr", "Budget 2025", "Budget 2026"), ("Förskola", "288 100", "284 400"),
              ("Grundskola", "531 700", "544 900"), ("Gymnasieskola", "203 500", "212 700")]  # fmt: skip
    flow += [Paragraph("3. Internbudget", head[0]), Table(budget, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey)])),
             Paragraph("4. Så följs planen upp", head[0]),
             Paragraph("Nämnden får en uppföljning i maj, september och februari.", body)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onLaterPages=_paged)
    return path


# 3: PDF on its side: the goal and its indicator each span their rows
_CARE: list[tuple[str, str, list[Row]]] = [
    ("Den enskilde bestämmer själv över sin vardag", "Andel som kan påverka tiden för hjälpen: 61 % till 70 %", [
        ("Genomförandeplan tillsammans med den enskilde inom två veckor", "Hemtjänsten", "Biståndsenheten", "T1"),
        ("Fast omsorgskontakt som är känd till namnet", "Hemtjänsten", "", "T1–T3"),
        ("Valfri tid för måltider på boendena", "Särskilt boende", "Kostenheten", "T2"),
        ("Boråd på varje äldreboende", "Särskilt boende", "Pensionärsrådet", "T2–T3")]),
    ("Färre faller och skadar sig", "Fallskador per 1 000 invånare över 80 år: 54 till 48", [
        ("Fallriskbedömning vid varje ny insats", "Rehabenheten", "Hemsjukvården", "T1"),
        ("Läkemedelsgenomgång för dem med fler än åtta läkemedel", "Hemsjukvården", "Vårdcentralerna", "T1–T3"),
        ("Balansträning i grupp på träffpunkterna", "Rehabenheten", "", "T2–T3")]),
    ("Rätt kompetens dygnet runt", "Andel undersköterskor med yrkestitel: 58 % till 68 %", [
        ("Valideringsspår för vårdbiträden", "Kompetenscentrum", "Vuxenskolan", "T1–T3"),
        ("Nattpatrull med larmteknik", "Hemtjänsten", "Trygghetscentralen", "T3"),
        ("Specialistundersköterska i demens på varje enhet", "Särskilt boende", "Kompetenscentrum", "T3"),
        ("Schemaläggning utan delade turer", "Bemanningsenheten", "", "T2")]),
]  # fmt: skip


def _care_pages(path: Path) -> Path:
    heads = ("Nämndmål", "Indikator och målvärde", "Aktivitet", "Ansvarig enhet", "Samverkan", "Tertial")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8e0ef"))]  # fmt: skip
    for goal, indicator, actions in _CARE:
        at = len(rows)
        style += [("SPAN", (column, at), (column, at + len(actions) - 1)) for column in (0, 1)]
        for index, action in enumerate(actions):
            first = [Paragraph(goal, _BOLD), Paragraph(indicator, _CELL)] if not index else ["", ""]
            rows.append([*first, *(Paragraph(text, _CELL) for text in action)])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Äldrenämndens verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Furuberga kommun", _STYLES["BodyText"]),
        Paragraph("Beslutad 2025-12-16 § 119. Planen följs upp efter varje tertial.", _STYLES["BodyText"]),
        Spacer(1, 8),
        Table(rows, colWidths=[115, 120, 215, 105, 100, 55], style=TableStyle(style), repeatRows=1),
    ])  # fmt: skip
    return path


# 4: Word: each goal in a coloured box, two rows of headers over the activities
_TECH: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1: Vattnet räcker till alla", "Nyckeltal: Utläckage i ledningsnätet 24 % (2024), högst 18 % (2026)", [
        ("Byta ut huvudledningen under Storgatan", "VA-avdelningen", "Gatuavdelningen", "mars", "oktober"),
        ("Digitala vattenmätare i tre områden", "VA-avdelningen", "Kundtjänst", "januari", "december"),
        ("Reservvattentäkt vid Grusåsen", "Projektavdelningen", "Länsstyrelsen", "januari", "november"),
        ("Kampanj om att spara vatten på sommaren", "Kommunikationsenheten", "", "maj", "augusti")]),
    ("Mål 2: Fler går och cyklar", "Nyckeltal: Andel resor med cykel 14 % (2024), minst 18 % (2026)", [
        ("Cykelväg mellan Hagby och stationen", "Projektavdelningen", "Trafikverket", "april", "december"),
        ("Sopsaltning av skolvägar", "Gatuavdelningen", "", "januari", "mars"),
        ("Cykelpumpar vid sex hållplatser", "Gatuavdelningen", "Länstrafiken", "maj", "juni"),
        ("Säkrare övergångar vid Lindskolan", "Trafikavdelningen", "Skolkontoret", "juni", "augusti")]),
    ("Mål 3: Kommunens fastigheter mår bra", "Nyckeltal: Energianvändning 148 kWh per kvadratmeter (2024), högst 138 (2026)", [
        ("Solceller på simhallens tak", "Fastighetsavdelningen", "Energibolaget", "april", "september"),
        ("Radonsanering av två förskolor", "Fastighetsavdelningen", "", "juni", "augusti"),
        ("Underhållsplan för samtliga broar", "Projektavdelningen", "", "januari", "maj")]),
]  # fmt: skip


def _two_heads(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Nämndplan 2026", 0)
    document.add_paragraph("Tekniska nämnden, Lindhammars kommun")
    document.add_heading("Om planen", 1)
    document.add_paragraph("Nämndplanen konkretiserar fullmäktiges mål och är förvaltningens uppdrag för året.")
    document.add_heading("Mål, nyckeltal och aktiviteter", 1)
    for goal, figure, rows in _TECH:
        box = table_of(document, [(goal,), (figure,)])
        box.cell(0, 0).paragraphs[0].runs[0].bold = True
        shade(box.cell(0, 0), "BDD7EE")
        document.add_paragraph()
        table = headed_table(
            document, [("Aktivitet", "Ansvar", "", "Tid", ""), ("", "Huvudansvarig", "Medverkande", "Start", "Klart")]
        )
        table.cell(0, 0).merge(table.cell(1, 0))
        table.cell(0, 1).merge(table.cell(0, 2))
        table.cell(0, 3).merge(table.cell(0, 4))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        document.add_paragraph()
    document.add_heading("Ekonomi", 1)
    headed_table(
        document, [("Mnkr", "2025", "2026"), ("Skattefinansierat", "96,2", "98,0"), ("Taxefinansierat", "0,0", "0,0")]
    )
    document.save(str(path))
    return path


# 5: a workbook out of Planner, the buckets are the goals
_PLANNER: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Mål 1 Enkelt att driva företag", [
        ("Företagslots med en kontaktväg", "Näringslivsenheten", "Projekt", "Pågår", "2026-01-15", "2026-06-30"),
        ("Månadsfrukost för småföretagare", "Näringslivsenheten", "Aktivitet", "Inte startat", "2026-02-05", "2026-12-03"),
        ("Karta över ledig industrimark", "Mark och exploatering", "Projekt", "Inte startat", "2026-03-01", "2026-09-30"),
        ("Förenklad direktupphandling", "Upphandlingsenheten", "Aktivitet", "Pågår", "2026-01-10", "2026-04-30")]),
    ("Mål 2 Invånarna får svar direkt", [
        ("Utökade öppettider i kontaktcenter", "Kontaktcenter", "Aktivitet", "Slutfört", "2026-01-02", "2026-01-31"),
        ("Chattsvar på webbplatsen", "Kontaktcenter;Digital utveckling", "Projekt", "Inte startat", "2026-04-01", "2026-11-30"),
        ("Gemensam ärendehantering för felanmälan", "Digital utveckling", "Förstudie", "Inte startat", "2026-02-15", "2026-05-31"),
        ("Ny startsida på intranätet", "Kommunikation", "Projekt", "Pågår", "2026-01-20", "2026-08-31"),
        ("Klarspråkskurs för handläggare", "Kommunikation", "Aktivitet", "Inte startat", "2026-09-01", "2026-11-15")]),
    ("Mål 3 Kommunen klarar en kris", [
        ("Nödvattenövning", "Säkerhetsenheten", "Aktivitet", "Inte startat", "2026-05-11", "2026-05-13"),
        ("Reservkraft till kommunhuset", "Säkerhetsenheten", "Projekt", "Inte startat", "2026-03-01", "2026-12-15"),
        ("Uppdaterad larmlista", "Kansliet", "Aktivitet", "Pågår", "2026-01-07", "2026-02-28"),
        ("Frivilliga resursgruppen fördubblas", "Säkerhetsenheten;Kansliet", "Aktivitet", "Inte startat", "2026-03-15", "2026-10-31")]),
]  # fmt: skip


def _planner(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppgifter"
    for line in (["Plannamn", "Verksamhetsplan 2026 Kommunstyrelsen Sandnora kommun"], ["Plan-ID", "Xk2vQ0mLr0Wn8bTfE7sPpGUAH3aD"],
                 ["Datum för export", "2026-01-22"], [],
                 ["Uppgifts-ID", "Uppgiftsnamn", "Bucketnamn", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av", "Skapad datum",
                  "Startdatum", "Förfallodatum", "Är återkommande", "Sen", "Slutförd datum", "Slutförd av",
                  "Slutförda objekt i checklistan", "Objekt i checklistan", "Etiketter", "Beskrivning"]):  # fmt: skip
        sheet.append(line)
    number = 0
    for goal, rows in _PLANNER:
        for title, units, label, progress, start, end in rows:
            number += 1
            done = progress == "Slutfört"
            sheet.append([f"uQ{number:02}zR7_kE{number * 37:04}", title, goal, progress, "Medel", units, "Kvalitetsstaben", "2025-12-15",
                          start, end, "false", "false", "2026-01-21" if done else None, units if done else None,
                          "0/2" if label == "Projekt" else None, "Projektdirektiv;Styrgrupp" if label == "Projekt" else None,
                          label, None])  # fmt: skip
    for letter, width in zip("ABCDEFGHIJ", (20, 40, 30, 13, 10, 30, 16, 13, 13, 13), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 6: a list in Teams, exported with commas
_LIST: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("1. Barn och unga får hjälp tidigt", [
        ("Gemensam mottagning med skolan, så kallad SSPF-grupp", "Barn och familj", "Skolan, Polisen", "Pågår"),
        ("Föräldrautbildning på arabiska och somaliska", "Förebyggande enheten", "Familjecentralen", "Ej startad"),
        ("Fältgrupp på helgkvällar", "Förebyggande enheten", "", "Pågår"),
        ("Öppenvård i stället för placering", "Barn och familj", "", "Ej startad")]),
    ("2. Ingen ska vara utan bostad", [
        ("Hyresgarantier tillsammans med bostadsbolaget", "Boende och stöd", "Bostadsbolaget", "Ej startad"),
        ("Tidigt brev vid obetald hyra", "Ekonomiskt stöd", "Hyresvärdarna", "Pågår"),
        ("Stödboende för unga vuxna", "Boende och stöd", "", "Ej startad")]),
    ("3. Stödet håller god kvalitet", [
        ("Brukarenkät med bildstöd", "Kvalitetsenheten", "Daglig verksamhet", "Ej startad"),
        ("Egenkontroll av social dokumentation", "Kvalitetsenheten", "", "Ej startad"),
        ("Handledning i motiverande samtal", "Vuxen och beroende", "Regionen", "Pågår"),
        ("Ny rutin för avvikelser, steg 2", "Kvalitetsenheten", "", "Ej startad"),
        ("Anhöriggrupper på kvällstid", "Vuxen och beroende", "Frivilligcentralen", "Ej startad")]),
]  # fmt: skip


def _teams_list(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, quoting=csv.QUOTE_ALL)
        out.writerow(
            [
                "Rubrik",
                "Nämndmål",
                "Ansvarig enhet",
                "Samverkan",
                "Status",
                "Slutdatum",
                "Kommentar",
                "Ändrad",
                "Skapad",
                "Bifogade filer",
            ]
        )
        for goal, rows in _LIST:
            for index, (title, unit, others, state) in enumerate(rows, 2):
                out.writerow(
                    [
                        title,
                        goal,
                        unit,
                        others,
                        state,
                        f"2026-{index * 2:02}-28",
                        "",
                        "2026-01-14 09:12",
                        "2025-12-02 13:40",
                        "0",
                    ]
                )
    return path


# 7: a workbook out of Stratsys, each level merged down over what stands under it
_STRATSYS: list[tuple[str, list[tuple[str, str, str, list[Row]]]]] = [
    ("Hållbar tillväxt", [
        ("Fler bostäder i hela kommunen", "Antal beslutade bostäder i detaljplan", "350", [
            ("Detaljplan för Norra hamnen", "Planavdelningen", "Mark- och exploateringsavdelningen", "2026-12-31"),
            ("Markanvisningstävling på Bruksområdet", "Mark- och exploateringsavdelningen", "", "2026-06-30"),
            ("Riktlinjer för bostadsförsörjning", "Strategiavdelningen", "Socialförvaltningen", "2026-10-31")]),
        ("Klimatutsläppen halveras", "Ton koldioxid per invånare", "2,4", [
            ("Fossilfri fordonsflotta, etapp 2", "Serviceavdelningen", "", "2026-11-30"),
            ("Klimatbudget i nämndernas planer", "Ekonomiavdelningen", "Strategiavdelningen", "2026-05-31"),
            ("Samåkning till arbetsplatser i Verkstadsdalen", "Strategiavdelningen", "Företagen", "2026-09-30")])]),
    ("En trygg kommun", [
        ("Brotten i centrum minskar", "Anmälda brott per 1 000 invånare", "98", [
            ("Medborgarlöfte tillsammans med polisen", "Säkerhetsavdelningen", "Polisen", "2026-03-31"),
            ("Ordningsvakter i resecentrum", "Säkerhetsavdelningen", "Länstrafiken", "2026-12-31"),
            ("Grannsamverkan i tre nya områden", "Säkerhetsavdelningen", "Villaägarna", "2026-10-15")])]),
    ("En god arbetsgivare", [
        ("Sjukfrånvaron sjunker", "Sjukfrånvaro i procent", "6,2", [
            ("Rehabsamtal inom fjorton dagar", "HR-avdelningen", "Företagshälsovården", "2026-04-30"),
            ("Ledarprogram för första linjens chefer", "HR-avdelningen", "", "2026-12-15"),
            ("Kontroll av arbetsmiljön vid alla kök", "Serviceavdelningen", "Skyddsombuden", "2026-08-31")])]),
]  # fmt: skip


def _merged_down(sheet: Any, column: int, start: int, end: int, text: str) -> None:
    sheet.cell(start, column, text)
    if end > start:
        sheet.merge_cells(start_row=start, end_row=end, start_column=column, end_column=column)


def _levels(sheet: Any, at: int) -> int:
    """The rows from this one on, and the one after the last."""
    for area, goals in _STRATSYS:
        top = at
        for goal, figure, target, rows in goals:
            start = at
            for title, unit, others, end in rows:
                for column, value in enumerate((title, unit, others or None, end, "Ej påbörjad"), 5):
                    sheet.cell(at, column, value)
                at += 1
            for column, text in enumerate((goal, figure, target), 2):
                _merged_down(sheet, column, start, at - 1, text)
        _merged_down(sheet, 1, top, at - 1, area)
    return at


def _stratsys(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Planering"
    sheet["A1"], sheet["A2"], sheet["A3"] = (
        "Verksamhetsplan 2026",
        "Kommunstyrelsen, Björkvalla kommun",
        "Version: Beslutad, utskriven 2026-01-09",
    )
    sheet["A1"].font = Font(bold=True, size=15)
    heads = (
        "Fokusområde",
        "Nämndmål",
        "Nyckeltal",
        "Målvärde 2026",
        "Aktivitet",
        "Ansvarig",
        "Medverkar",
        "Slutdatum",
        "Status",
    )
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(5, column, text)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E79")
    at = _levels(sheet, 6)
    for row in sheet.iter_rows(min_row=5, max_row=at - 1, max_col=9):
        for each in row:
            each.border, each.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
    for letter, width in zip("ABCDEFGHI", (18, 26, 28, 10, 40, 28, 26, 12, 13), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A6"
    book.save(path)
    return path


# 8: a list in Teams as its own Excel table, with the kind in a column, goals not in order
_KINDS: list[tuple[str, str, str, str, str, str]] = [
    ("Gemensam måltidstaxa", "God service till rätt kostnad", "Förstudie", "Måltidsenheten", "Pågår", "2026-05-31"),
    ("Matsedel i appen", "God service till rätt kostnad", "Projekt", "Måltidsenheten", "Ej påbörjad", "2026-09-30"),
    ("Närodlad vecka i alla kök", "Klimatsmart vardag", "Aktivitet", "Måltidsenheten", "Ej påbörjad", "2026-09-20"),
    ("Robotdammsugare i korridorer", "God service till rätt kostnad", "Projekt", "Lokalvården", "Pågår", "2026-04-30"),
    ("Kemikaliefri städning", "Klimatsmart vardag", "Aktivitet", "Lokalvården", "Ej påbörjad", "2026-12-31"),
    ("Yrkesbevis för lokalvårdare", "Stolta medarbetare", "Aktivitet", "Lokalvården", "Ej påbörjad", "2026-11-30"),
    ("Elbilar i transportcentralen", "Klimatsmart vardag", "Projekt", "Transportenheten", "Ej påbörjad", "2026-10-31"),
    ("Samordnad varudistribution", "God service till rätt kostnad", "Förstudie", "Transportenheten", "Ej påbörjad", "2026-06-15"),
    ("Sparsam körning", "Klimatsmart vardag", "Aktivitet", "Transportenheten", "Pågår", "2026-03-31"),
    ("Vaktmästare på schemalagda skolbesök", "God service till rätt kostnad", "Aktivitet", "Vaktmästeriet", "Pågår", "2026-12-31"),
    ("Återbruk av möbler", "Klimatsmart vardag", "Projekt", "Vaktmästeriet", "Ej påbörjad", "2026-08-31"),
    ("Introduktionsdag två gånger om året", "Stolta medarbetare", "Aktivitet", "Servicestaben", "Ej påbörjad", "2026-09-10"),
    ("Medarbetarsamtal enligt ny mall", "Stolta medarbetare", "Aktivitet", "Servicestaben", "Ej påbörjad", "2026-05-15"),
]  # fmt: skip


def _list_table(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "query"
    heads = [
        "ID",
        "Rubrik",
        "Mål",
        "Typ",
        "Ansvarig",
        "Status",
        "Klar senast",
        "Kommentar T1",
        "Kommentar T2",
        "Objekttyp",
        "Sökväg",
    ]
    sheet.append(heads)
    for number, (title, goal, kind, unit, state, end) in enumerate(_KINDS, 1):
        sheet.append(
            [
                number,
                title,
                goal,
                kind,
                unit,
                state,
                end,
                None,
                None,
                "Objekt",
                "sites/servicenamnden/Lists/Verksamhetsplan 2026",
            ]
        )
    table = SheetTable(displayName="Tabell_query", ref=f"A1:K{len(_KINDS) + 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    for letter, width in zip("ABCDEFGHIJK", (5, 38, 28, 11, 18, 13, 12, 16, 16, 10, 44), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 9: a workbook with a sheet for each unit, whose name stands above its table
_UNITS: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Bibliotek", "Biblioteksenheten", [
        ("Nämndmål 1 Mötesplatser för alla", "Öppet bibliotek på söndagar", "", "2026-03-01"),
        ("Nämndmål 1 Mötesplatser för alla", "Verktygspool att låna ur", "Återbruket", "2026-06-01"),
        ("Nämndmål 2 Demokratin börjar här", "Samtalskvällar inför valet", "Studieförbunden", "2026-09-10"),
        ("Nämndmål 2 Demokratin börjar här", "Källkritik för årskurs 5", "Grundskolan", "2026-11-20")]),
    ("Fritid", "Fritidsenheten", [
        ("Nämndmål 1 Mötesplatser för alla", "Fritidsbank i Östra kommundelen", "Föreningsalliansen", "2026-05-15"),
        ("Nämndmål 1 Mötesplatser för alla", "Tjejkvällar på ungdomsgården", "", "2026-12-15"),
        ("Nämndmål 3 Ett rörligare liv", "Utegym vid elljusspåret", "Parkavdelningen", "2026-08-30"),
        ("Nämndmål 3 Ett rörligare liv", "Simskola för vuxna", "Simklubben", "2026-10-31")]),
    ("Kulturarv", "Kulturarvsenheten", [
        ("Nämndmål 1 Mötesplatser för alla", "Berättarkväll på hembygdsgården", "Hembygdsföreningen", "2026-07-15"),
        ("Nämndmål 2 Demokratin börjar här", "Utställning om rösträtten", "Länsmuseet", "2026-09-01")]),
]  # fmt: skip


def _unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for tab, unit, rows in _UNITS:
        sheet = book.create_sheet(tab)
        sheet["A1"], sheet["A2"], sheet["A3"] = (
            "Verksamhetsplan 2026",
            "Kulturnämnden, Vikboda kommun",
            f"Ansvarig enhet: {unit}",
        )
        sheet["A1"].font = sheet["A3"].font = Font(bold=True, size=12)
        for column, text in enumerate(("Nämndmål", "Aktivitet", "Samverkan", "Slutdatum", "Läge aug", "Läge dec"), 1):
            cell = sheet.cell(5, column, text)
            cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor="E2EFDA"), _ROUND
        for at, row in enumerate(rows, 6):
            for column, text in enumerate(row, 1):
                sheet.cell(at, column, text or None).border = _ROUND
        for letter, width in zip("ABCDEF", (34, 36, 22, 12, 10, 10), strict=True):
            sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 10: Word on its side: one table, the goals and their figures are rows over its whole width
_RESCUE: list[tuple[str, str, list[Row]]] = [
    ("Nämndmål 1: Färre bränder i hemmet", "Nyckeltal: Utvecklade bränder i bostad, 2024: 46, mål 2026: högst 38", [
        ("Hembesök hos äldre med brandvarnarkontroll", "Förebyggandeavdelningen", "Hemtjänsten", "dec"),
        ("Brandkunskap för årskurs 2 och 8", "Förebyggandeavdelningen", "Skolorna", "maj"),
        ("Sotningsregister i nytt system", "Administrationen", "", "juni"),
        ("Tillsyn av samtliga särskilda boenden", "Tillsynsgruppen", "", "nov")]),
    ("Nämndmål 2: Snabb och säker hjälp", "Nyckeltal: Mediantid till olycka, 2024: 12,4 minuter, mål 2026: 11,5 minuter", [
        ("Första insatsperson i tre byar", "Utryckningsavdelningen", "Ambulansen", "sep"),
        ("Gemensam ledningscentral med grannförbundet", "Ledningsavdelningen", "Räddningsförbundet Väst", "dec"),
        ("Övning i tunneln tillsammans med Trafikverket", "Utryckningsavdelningen", "Trafikverket", "okt"),
        ("Byte av släckbil i Holmsta", "Teknikavdelningen", "", "aug")]),
    ("Nämndmål 3: Fler vill bli brandmän", "Nyckeltal: Vakanser bland deltidsbrandmän, 2024: 17, mål 2026: högst 8", [
        ("Prova-på-kvällar för kvinnor", "HR-gruppen", "Huvudarbetsgivarna", "april"),
        ("Avtal med huvudarbetsgivare om beredskap", "HR-gruppen", "Företagarna", "juni"),
        ("Rena och smutsiga zoner på alla stationer", "Teknikavdelningen", "Skyddskommittén", "dec"),
        ("Traumastöd efter svåra insatser", "HR-gruppen", "", "mars")]),
]  # fmt: skip


def _banded(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Räddningsnämnden, verksamhetsplan och internbudget 2026"
    title = document.add_paragraph().add_run("Verksamhetsplan och internbudget 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Räddningsnämnden, Holmsta kommun")
    document.add_paragraph(
        "Nämnden har tre mål för perioden. Tabellen visar vad som ska göras i år och fylls på vid varje uppföljning."
    )
    table = headed_table(document, [("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart", "T1", "T2", "Helår")])
    for number, (goal, figure, rows) in enumerate(_RESCUE, 1):
        for text, colour in ((goal, "F8CBAD"), (figure, "FFFFFF")):
            cells = table.add_row().cells
            wide = cells[0].merge(cells[-1])
            wide.text = text
            wide.paragraphs[0].runs[0].bold = colour != "FFFFFF"
            shade(wide, colour)
        for index, row in enumerate(rows, 1):
            for cell, text in zip(table.add_row().cells, (f"{number}.{index}", *row, "", "", ""), strict=True):
                cell.text = text
    for row in table.rows:
        row.cells[0].width = Cm(1.2)
    document.add_paragraph()
    document.add_paragraph("Internbudget, tkr").runs[0].bold = True
    headed_table(
        document,
        [("Verksamhet", "2025", "2026"), ("Utryckning", "41 300", "42 600"), ("Förebyggande", "8 900", "9 150")],
    )
    document.save(str(path))
    return path


_each = partial(in_each_format, "sixtyninth_drawn")


def _all(groups: Sequence[Group], mark: str = "*") -> list[Any]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", units, others) for title, units, others, _ in rows], mark)
    ]


_LETTERS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}

SIXTYNINTH: list[Drawn] = [
    *_each("plan och internbudget med kapitel, målets text och indikatorer", _all([(goal, rows) for goal, _, _, rows in _CULTURE]),
           {"docx": _with_budget}, activities="13", goals="3", year="2026"),
    *_each("publicerad plan med innehåll, sidhuvud och indikatorer i punkter", _all([(goal, rows) for goal, _, _, rows in _SCHOOL]),
           {"pdf": _published}, activities="14", goals="3", year="2026"),
    *_each("mål och indikator över sina rader på en liggande sida", _all([(goal, rows) for goal, _, rows in _CARE]),
           {"pdf": _care_pages}, activities="11", goals="3", year="2026"),
    *_each("målet i en färgad ruta, två rader rubriker", _all([
        (goal, [(title, unit, others, end) for title, unit, others, _, end in rows]) for goal, _, rows in _TECH]),
           {"docx": _two_heads}, activities="11", goals="3", year="2026"),
    *_each("export från Planner till Excel, buckets är mål", [
        wanted for goal, rows in _PLANNER
        for wanted in expects(goal, [(title, _LETTERS[label], units, "") for title, units, label, *_ in rows], "*")],
           {"xlsx": _planner}, activities="13", goals="3", year="2026"),
    # The export itself names neither the board nor the year.
    *_each("export från en lista i Teams", _all([(goal[3:], rows) for goal, rows in _LIST]), {"csv": _teams_list},
           activities="12", goals="3"),
    *_each("export från Stratsys med sammanfogade nivåer", _all([
        (goal, rows) for _, goals in _STRATSYS for goal, _, _, rows in goals]),
           {"xlsx": _stratsys}, activities="12", year="2026"),
    *_each("lista i Teams som tabell i Excel med typ", [
        wanted for title, goal, kind, unit, *_ in _KINDS
        for wanted in expects(goal, [(title, _LETTERS[kind], unit, "")], "*")],
           {"xlsx": _list_table}, activities="13", goals="3"),
    *_each("en flik för varje enhet med enheten ovanför tabellen", [
        wanted for _, unit, rows in _UNITS for goal, title, others, _ in rows
        for wanted in expects(goal, [(title, "", unit, others)], "*")],
           {"xlsx": _unit_sheets}, activities="10", goals="3", year="2026"),
    *_each("mål och nyckeltal som rader över hela tabellen", _all([(goal, rows) for goal, _, rows in _RESCUE]),
           {"docx": _banded}, activities="12", goals="3", year="2026"),
]  # fmt: skip
