# ruff: noqa: E501
"""Everyday plans: a board's plan in Word, working sheets, pages printed from Word, an export, an action plan on its side."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
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
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")


def _all(goal: str, rows: Sequence[tuple[str, str, str, str]]) -> list[Wanted]:
    """Rows of title, types, units by ";" and collaboration; one that nobody owns must be asked about."""
    return [
        Wanted(goal, title, kinds, tuple(filter(None, units.split(";"))), others, "*" if units else "?")
        for title, kinds, units, others in rows
    ]


# 1: a board's plan in Word: contents, indicators before each table, last year's comment as the last column
_Goal = tuple[str, str, list[tuple[str, str, str, str]], list[tuple[str, str, str, str, str]]]
_SCHOOL: list[_Goal] = [
    ("3.1 Nämndmål 1: Alla barn läser när de fyller tio", "Läsningen är grunden för allt annat i skolan. Resultaten i "
     "årskurs 3 har stått stilla i tre år och skillnaderna mellan skolorna är stora.",
     [("Andel elever i åk 3 som klarar alla delprov i svenska", "71 %", "72 %", "80 %"),
      ("Andel barn som besökt folkbiblioteket med förskolan", "54 %", "61 %", "75 %")],
     [("Läsutvecklingsschema från förskoleklass till årskurs 6", "Grundskola", "Förskola", "Juni", "Påbörjades ht 2025"),
      ("Fortbildning i språkutvecklande arbetssätt", "Grundskola, Gymnasieskola", "", "November", "Försenad, fortsätter"),
      ("Bokpåse hem till alla femåringar", "Förskola", "Folkbiblioteket", "Mars", "Uppskattades av föräldrarna"),
      ("Bemannade skolbibliotek på samtliga F–6-skolor", "Grundskola", "Folkbiblioteket", "Augusti", "Två skolor återstår"),
      ("Screening av avkodning i årskurs 1 och 2", "Centrala elevhälsan", "", "Maj och november", "Ny"),
      ("Läsgrupper på fritidshemmen", "Grundskola", "-", "December", "Ny")]),
    ("3.2 Nämndmål 2: Varje elev är trygg i skolan", "Enkäten våren 2025 visar att tryggheten är lägst i årskurs 8 och "
     "att flickor känner sig mindre trygga än pojkar.",
     [("Andel elever i åk 8 som känner sig trygga", "79 %", "77 %", "86 %")],
     [("Trygghetsrundor med elevråden varje termin", "Grundskola", "Fastighetsavdelningen", "April och oktober", "Genomfört 1 av 2"),
      ("Ombyggda omklädningsrum på Stensjöskolan", "Fastighetsavdelningen", "Grundskola", "Augusti", "Pengarna flyttade till 2026"),
      ("En gemensam rutin för kränkningsanmälningar", "Centrala elevhälsan", "Grundskola", "Februari", "Ny"),
      ("Frånvarosamtal inom fem dagar", "Centrala elevhälsan", "Socialförvaltningen", "Löpande", "Klar på tre skolor"),
      ("Rastvärdar på högstadiet", "Grundskola", "", "Januari", "")]),
    ("3.3 Nämndmål 3: Medarbetarna väljer att stanna", "Personalomsättningen bland förskollärare var 14 procent.",
     [("Personalomsättning, förskollärare", "13 %", "14 %", "10 %"),
      ("Frisknärvaro", "41 %", "43 %", "48 %")],
     [("Färre barn per grupp på två förskolor", "Förskola", "", "Augusti", "Ny"),
      ("Mentor till alla nyexaminerade", "Grundskola, Förskola", "HR-avdelningen", "Hela året", "Fungerar väl"),
      ("Avlastning från administration för rektorer", "Förvaltningskontoret", "", "Juni", "Utredd 2025"),
      ("Validering av barnskötare", "Vuxenutbildningen", "Förskola", "December", "14 validerade"),
      ("Stipendium för egna utvecklingsprojekt", "", "Fackliga organisationer", "Maj", "Ny")]),
]  # fmt: skip


def _board_plan(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Kvarnsjö kommun\tBarn- och utbildningsförvaltningen"
    document.sections[0].footer.paragraphs[0].text = "Dnr BUN 2025/412\tVerksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Barn- och utbildningsnämnden, Kvarnsjö kommun")
    document.add_paragraph("Fastställd av nämnden 2025-12-16 § 131")
    document.add_paragraph("Innehåll").runs[0].bold = True
    pages = (2, 3, 3)
    for line in ("1 Inledning\t2", "2 Nämndens uppdrag\t2", "3 Mål och aktiviteter\t2",
                 *(f"{goal}\t{page}" for (goal, *_), page in zip(_SCHOOL, pages, strict=True)), "4 Ekonomi\t4"):  # fmt: skip
        document.add_paragraph(line)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Verksamhetsplanen beskriver vad förvaltningen gör under året för att nå nämndens mål. Aktiviteter som pågick "
        "redan 2025 har med sig kommentaren från förra uppföljningen."
    )
    document.add_heading("2 Nämndens uppdrag", 1)
    document.add_paragraph("Nämnden är huvudman för förskola, grundskola, gymnasieskola och vuxenutbildning.")
    document.add_heading("3 Mål och aktiviteter", 1)
    for goal, text, figures, rows in _SCHOOL:
        document.add_heading(goal, 2)
        document.add_paragraph(text)
        headed_table(document, [("Nyckeltal", "Utfall 2024", "Utfall 2025", "Mål 2026"), *figures])
        document.add_paragraph()
        table = headed_table(document, [("Aktivitet", "Ansvarig\nverksamhet", "I samverkan\nmed", "Klart\nsenast",
                                         "Kommentar från uppföljning 2025"), *rows])  # fmt: skip
        for at in range(1, len(rows)):
            if rows[at - 1][1] == rows[at][1] == "Centrala elevhälsan":
                table.cell(at + 1, 1).text = ""
                table.cell(at, 1).merge(table.cell(at + 1, 1)).text = rows[at][1]
    document.add_heading("4 Ekonomi", 1)
    headed_table(document, [("Tkr", "Budget 2025", "Budget 2026"), ("Förskola", "141 200", "143 900"),
                            ("Grundskola", "268 700", "275 100"), ("Summa", "409 900", "419 000")])  # fmt: skip
    document.save(str(path))
    return path


def _school_wanted() -> list[Wanted]:
    return [
        wanted
        for goal, _, _, rows in _SCHOOL
        for wanted in _all(goal.split(" ", 1)[1], [
            (title, "", units.replace(", ", ";"), others.strip("-")) for title, units, others, *_ in rows])
    ]  # fmt: skip


# 2: the controller's working sheet: two rows of headers, merged goals, dittos, a note among the rows
_Work = tuple[str, str, str, str, str, str, str, str]
_WORK: list[tuple[str, list[_Work]]] = [
    ("Mål 1: Anläggningarna används av fler", [
        ("1.1", "Bokning av sporthallar utan nyckel", "Fritid", "IT", "jan", "maj", "Pågår", "3 av 8 hallar klara"),
        ("1.2", "Spontanidrott i Hagahallen på söndagar", '- " -', "Föreningarna", "feb", "dec", "Ny", ""),
        ("1.3", "Utebad med längre säsong", '- " -', "", "maj", "sept", "Ej start", "ströks i budget 2025"),
        ("1.4", "Konstgräs på Norrvallen", "Fritid/Bygg", "Älvnäs BK", "mars", "aug", "Pågår", "upphandlat"),
        ("1.5", "Belysning i elljusspåret", "Park", "Fritid", "aug", "nov", "Pågår", ""),
        ("1.6", "Taxa för kommersiella aktörer", "Stab", "", "jan", "mars", "Klar", "ska revideras")]),
    ("Mål 2: Hela gator hela vägen hem", [
        ("2.1", "Beläggningsplan för fem år", "Gata", "", "jan", "april", "Ny", ""),
        ("2.2", "Säkra passager vid fyra skolor", "Gata + Bygg", "Skolorna", "april", "okt", "Pågår", "två byggda"),
        ("2.3", "Snöröjning med egen personal i centrum", "Drift", "", "okt", "dec", "Ny", ""),
        ("2.4", "Felanmälan i mobilen", "Drift", "Kundservice", "feb", "juni", "Försenad", "leverantören sen"),
        ("2.5", "Cykelvägvisning till tätortens målpunkter", '- " -', "Trafikverket", "maj", "sept", "Ny", "")]),
    ("Mål 3: Grönt och välskött", [
        ("3.1", "Ängsytor i stället för gräsmatta", "Park", "Naturskyddsföreningen", "april", "aug", "Pågår", "4 ha av 10"),
        ("3.2", "Trädplan för Kyrkogatan", "Park, Gata", "", "jan", "juni", "Ny", ""),
        ("3.3", "Lekplatsbesiktning två gånger om året", "Park", "", "april", "okt", "Klar", "årlig"),
        ("3.4", "Sommarjobbare i parkerna", "Park", "Arbetsmarknad", "juni", "aug", "Klar", "årlig")]),
    ("Mål 4: Rätt pris för rätt tjänst", [
        ("4.1", "Internhyra enligt självkostnad", "Stab", "Ekonomi", "jan", "sept", "Ny", ""),
        ("4.2", "Uppföljning av driftsavtal", "Drift / Stab", "Inköp", "mars", "nov", "Pågår", "")]),
]  # fmt: skip


def _work_units(units: str, before: str) -> str:
    if units == '- " -':
        return before
    for sign in (" / ", " + ", "/", ", "):
        units = units.replace(sign, ";")
    return units


def _working_sheet(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Arbetsblad VP26"
    sheet["A1"] = "Arbetsblad verksamhetsplan 2026 – Teknik- och fritidsnämnden, Älvnäs kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "Version 3, 2026-01-19. Gulmarkerat ska stämmas av med ekonomi före tryck."
    top = ("Nämndmål", "Nr", "Aktivitet", "Ansvarig", "Medverkar", "Tid", None, "Uppföljning 2025", None,
           "Uppföljning 2026", None, None)  # fmt: skip
    below = (None, None, None, None, None, "Start", "Slut", "Status dec", "Kommentar", "T1", "T2", "T3")
    _line(sheet, 4, top, "C6E0B4")
    _line(sheet, 5, below, "E2EFDA")
    for letter in "ABCDE":
        sheet.merge_cells(f"{letter}4:{letter}5")
    for area in ("F4:G4", "H4:I4", "J4:L4"):
        sheet.merge_cells(area)
    _work_rows(sheet, 6)
    sheet.freeze_panes = "D6"
    _widths(sheet, (26, 6, 40, 16, 22, 8, 8, 12, 24, 7, 7, 7))
    lists = book.create_sheet("Val")
    for each in (
        ["Enhet", "Status"],
        ["Fritid", "Ej start"],
        ["Gata", "Pågår"],
        ["Park", "Klar"],
        ["Drift", "Försenad"],
    ):
        lists.append(each)
    lists.sheet_state = "hidden"
    book.save(path)
    return path


def _work_rows(sheet: Any, at: int) -> None:
    for number, (goal, rows) in enumerate(_WORK):
        sheet.cell(at, 1, goal)
        if number != 2:  # somebody has broken up one of the merged cells
            sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for row in rows:
            for column, value in enumerate(row, 2):
                cell = sheet.cell(at, column, value or None)
                cell.border, cell.alignment = _ROUND, _WRAP
            if row[0] in ("1.4", "2.2"):
                sheet.cell(at, 3).fill = PatternFill("solid", fgColor="FFFF00")
            at += 1
        if number == 0:
            _note(
                sheet, at, "Obs! 1.4 och 1.5 förutsätter att fullmäktige beslutar om investeringarna den 23 februari."
            )
            at += 1


def _note(sheet: Any, at: int, text: str) -> None:
    sheet.cell(at, 1, text).font = Font(italic=True, color="C00000")
    sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=12)


def _line(sheet: Any, at: int, texts: Sequence[str | None], color: str) -> None:
    for column, text in enumerate(texts, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLMNOPQRST", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"


def _work_wanted() -> list[Wanted]:
    found: list[Wanted] = []
    before = ""
    for goal, rows in _WORK:
        told = []
        for _, title, units, others, *_ in rows:
            before = _work_units(units, before)
            told.append((title, "", before, others))
        found += _all(goal, told)
    return found


# 3: a region's action plan as a page printed from Word: contents with dots, a head and a foot, tables over the page's end
_CARE: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Målområde 1: Fast kontakt i primärvården", "Vid utgången av 2025 hade 38 procent av de listade en fast läkarkontakt. "
     "Regionens mål är 55 procent.", [
        ("Listningstak per läkare på samtliga vårdcentraler", "Primärvården", "", "Q1"),
        ("Uppringning till multisjuka efter utskrivning", "Primärvården", "Kommunernas hemsjukvård", "Q2–Q4"),
        ("Rekryteringspaket för glesbygd", "HR-staben", "Primärvården", "Q1–Q2"),
        ("Kontaktkort i journalen", "E-hälsa", "Primärvården", "Q3"),
        ("Drop-in för vaccination på lördagar", "Primärvården", "", "Q4")]),
    ("Målområde 2: Vård i hemmet före vård på sjukhus", "Antalet återinläggningar inom trettio dagar ska minska.", [
        ("Mobila närvårdsteam i södra länsdelen", "Närsjukvården", "Kommunerna, ambulansen", "Q1–Q3"),
        ("Egenmonitorering vid hjärtsvikt", "Medicinkliniken", "E-hälsa", "Q2"),
        ("Samordnad individuell plan före hemgång", "Närsjukvården", "Kommunerna", "Q1"),
        ("Läkarstöd dygnet runt till särskilda boenden", "Primärvården, Närsjukvården", "", "Q3–Q4")]),
    ("Målområde 3: Psykisk hälsa hela livet", "Väntetiden till barn- och ungdomspsykiatrin är i dag 62 dagar.", [
        ("En väg in för barn och unga", "Barn- och ungdomspsykiatrin", "Elevhälsan", "Q2"),
        ("Kurator på alla vårdcentraler", "Primärvården", "", "Q4"),
        ("Uppföljning efter suicidförsök inom en vecka", "Vuxenpsykiatrin", "Akutkliniken", "Q1"),
        ("Internetbehandling vid sömnbesvär", "E-hälsa", "Primärvården", "Q3")]),
    ("Målområde 4: Kunskap och förbättring i vardagen", "Varje klinik arbetar med minst en förbättring.", [
        ("Förbättringsdag en gång per termin", "Utvecklingsstaben", "", "Q2 och Q4"),
        ("Öppna resultat på regionens webb", "Kommunikation", "Utvecklingsstaben", "Q3"),
        ("Patientföreträdare i alla programråd", "Utvecklingsstaben", "Patientföreningarna", "Q1"),
        ("Lokala rutiner för läkemedelsgenomgång", "Läkemedelsenheten", "Primärvården", "Q2")]),
]  # fmt: skip


def _page_edges(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, A4[1] - 40, "Region Västmark")
    canvas.drawRightString(A4[0] - 72, A4[1] - 40, "Handlingsplan god och nära vård 2026")
    canvas.drawString(72, 35, "Dnr RV 2025-1187")
    canvas.drawRightString(A4[0] - 72, 35, f"{document.page} (3)")


def _printed(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Handlingsplan god och nära vård 2026", _STYLES["Title"]),
        Paragraph("Hälso- och sjukvårdsnämnden, Region Västmark", _BODY),
        Paragraph("Beslutad av nämnden den 4 december 2025", _BODY),
        Paragraph("Innehållsförteckning", _STYLES["Heading3"]),
    ]
    for number, heading in enumerate(("Bakgrund", *(each[0] for each in _CARE), "Uppföljning"), 1):
        flow.append(Paragraph(f"{number} {heading} {'.' * (86 - len(heading))} {2 + number // 6}", _CELL))
    flow += [PageBreak(), Paragraph("1 Bakgrund", _STYLES["Heading1"]), Paragraph(
        "Omställningen till god och nära vård är gemensam för regionen och länets elva kommuner. Handlingsplanen "
        "innehåller de insatser som regionens egna verksamheter ansvarar för under året.", _BODY)]  # fmt: skip
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e7e6e6"))])  # fmt: skip
    for number, (goal, text, insets) in enumerate(_CARE, 2):
        rows = [[Paragraph(each, _BOLD) for each in ("Nr", "Insats", "Ansvarig verksamhet", "Samverkan", "Tidplan")]]
        for at, row in enumerate(insets, 1):
            rows.append([Paragraph(each, _CELL) for each in (f"{number - 1}.{at}", *row)])
        flow += [Paragraph(f"{number} {goal}", _STYLES["Heading1"]), Paragraph(text, _BODY), Spacer(1, 6),
                 Table(rows, colWidths=[28, 165, 105, 100, 55], style=grid, repeatRows=1), Spacer(1, 8)]  # fmt: skip
    flow += [Paragraph("6 Uppföljning", _STYLES["Heading1"]),
             Paragraph("Planen följs upp i tertialrapporterna och redovisas för nämnden i maj, september och februari.", _BODY)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_page_edges, onLaterPages=_page_edges)
    return path


# 4: an export from the planning system, opened and saved in a Swedish Excel
_EXPORT: list[tuple[str, str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Ljungbacka för alla", "Den som har insatser bestämmer mer själv", [
        ("Genomförandeplan skrivs tillsammans med den enskilde", "Planen ska vara klar inom två veckor.\nMall finns i systemet.",
         "Hemtjänst", "2026-01-01", "2026-06-30", "Pågående"),
        ("Valfri tid för städ och inköp", "", "Hemtjänst", "2026-02-01", "2026-10-31", "Ej påbörjad"),
        ("Boråd på alla gruppbostäder", "Minst fyra möten per år", "LSS-boende", "2026-01-15", "2026-12-31", "Pågående"),
        ("Bildstöd i kallelser och beslut", "", "Myndighetsenheten", "2026-03-01", "2026-09-30", "Ej påbörjad"),
        ("Brukarundersökning med pratande enkät", "Genomförs i oktober", "Kvalitetsenheten", "2026-08-15", "2026-11-30", "Ej påbörjad")]),
    ("Ljungbacka för alla", "Måltiden är dagens höjdpunkt", [
        ("Önskemeny varje månad på äldreboenden", "", "Särskilt boende, Kostenheten", "2026-01-01", "2026-12-31", "Pågående"),
        ("Nattfasta under elva timmar", "Mäts vår och höst;\nresultat till nämnden", "Särskilt boende", "2026-03-01", "2026-11-30", "Pågående"),
        ("Lunchklubb på träffpunkterna", "", "Förebyggande enheten", "2026-04-01", "2026-06-15", "Ej påbörjad")]),
    ("Ett hållbart Ljungbacka", "Vi använder teknik där den gör nytta", [
        ("Digital nattillsyn för tjugo personer", "", "Hemtjänst", "2026-02-01", "2026-08-31", "Pågående"),
        ("Läkemedelsrobotar i ordinärt boende", "Kräver nytt avtal", "Hälso- och sjukvård", "2026-05-01", "2026-12-31", "Ej påbörjad"),
        ("Nyckelfri hemtjänst i ytterområden", "", "Hemtjänst, Förvaltningsstab", "2026-01-01", "2026-05-31", "Pågående"),
        ("Utbildning av digitala ombud", "", "Förvaltningsstab", "2026-03-15", "2026-06-15", "Ej påbörjad")]),
    ("Ett hållbart Ljungbacka", "Scheman som håller", [
        ("Gemensam bemanningsplanering mellan enheter", "", "Bemanningsenheten", "2026-01-01", "2026-09-30", "Pågående"),
        ("Pröva 80-procentig nattjänst", "Två enheter deltar", "Särskilt boende", "2026-09-01", "2026-12-31", "Ej påbörjad"),
        ("Färre timvikarier under sommaren", "", "Bemanningsenheten", "2026-04-01", "2026-08-31", "Ej påbörjad"),
        ("Hälsosamma raster", "Från medarbetarenkäten", "Förvaltningsstab", "2026-02-01", "2026-05-31", "Pågående")]),
]  # fmt: skip


def _exported(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        write = csv.writer(file, delimiter=";")
        write.writerow(["Rapport: Aktivitetslista verksamhetsplan 2026"] + [""] * 8)
        write.writerow(["Vård- och omsorgsnämnden, Ljungbacka kommun"] + [""] * 8)
        write.writerow(["Uttagen 2026-01-28 10:14"] + [""] * 8)
        write.writerow([""] * 9)
        write.writerow(["Övergripande mål", "Nämndens mål", "Aktivitet", "Beskrivning", "Ansvarig enhet", "Startdatum",
                        "Slutdatum", "Status", "Senaste kommentar"])  # fmt: skip
        for above, goal, rows in _EXPORT:
            for row in rows:
                write.writerow([above, goal, *row, ""])
    return path


# 5: an internal action plan in Word on its side: the goals as shaded rows across one table, a note row last
_STAFF: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Delmål A. Sjukfrånvaron går ner till 5,5 procent", [
        ("Tidig kontakt vid korttidsfrånvaro", "Samtliga chefer", "Företagshälsan", "löpande", "Samtal inom fjorton dagar"),
        ("Statistik per enhet varje månad", "HR-avdelningen", "Löneenheten", "feb 2026", "Chefen ser sina siffror"),
        ("Rehabkurs för nya chefer", "HR-avdelningen", "Försäkringskassan", "maj 2026", "Två kurser hållna"),
        ("Friskvård på arbetstid prövas", "Tekniska förvaltningen", "HR-avdelningen", "sept 2026", "Utvärdering till ledningen")]),
    ("Delmål B. Vi förebygger hot och våld", [
        ("Riskbedömning på alla arbetsplatser med besök", "Samtliga chefer", "Skyddsombuden", "mars 2026", "Dokumenterad risk"),
        ("Larmövning i receptionen", "Säkerhetsenheten", "Kontaktcenter", "april och okt 2026", "Genomförd övning"),
        ("Stöd efter en händelse", "HR-avdelningen", "Företagshälsan", "juni 2026", "Rutin på intranätet"),
        ("Överfallslarm till ensamarbetande", "Säkerhetsenheten, IT-enheten", "", "nov 2026", "Larm utdelade")]),
    ("Delmål C. Lön och karriär på lika villkor", [
        ("Lönekartläggning med ny metod", "HR-avdelningen", "Fackliga parter", "okt 2026", "Handlingsplan för löner"),
        ("Rekrytera utan personligt brev", "HR-avdelningen", "", "jan 2026", "Alla annonser"),
        ("Karriärvägar för undersköterskor", "Omsorgsförvaltningen", "HR-avdelningen", "dec 2026", "Tre nivåer beslutade"),
        ("Mentorsprogram för blivande chefer", "HR-avdelningen / Kommundirektörens stab", "", "start aug 2026", "Tolv deltagare")]),
    ("Delmål D. Introduktionen håller samma nivå överallt", [
        ("Digital grundkurs före första dagen", "HR-avdelningen", "IT-enheten", "april 2026", "Andel som gått kursen"),
        ("Rundtur i kommunen två gånger om året", "Kommunikationsenheten", "", "maj och okt 2026", "Minst trettio deltagare"),
        ("Checklista för chefens första hundra dagar", "Kommundirektörens stab", "HR-avdelningen", "mars 2026", "Används av alla")]),
]  # fmt: skip


def _action_plan(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Hedvalla kommun, HR-avdelningen – internt arbetsmaterial"
    title = document.add_paragraph().add_run("Handlingsplan arbetsmiljö och kompetensförsörjning 2026")
    title.bold, title.font.size = True, Pt(18)
    document.add_paragraph("Kommunstyrelsen, Hedvalla kommun")
    document.add_paragraph(
        "Planen ersätter handlingsplanen för 2024–2025. Förvaltningarna bryter ner den i sina egna planer."
    )
    table = headed_table(document, [("Vad ska göras?", "Vem är\nansvarig?", "Vilka\ndeltar?", "När ska det\nvara klart?",
                                     "Hur vet vi att\ndet är gjort?")])  # fmt: skip
    for goal, rows in _STAFF:
        cells = table.add_row().cells
        cells[0].merge(cells[-1]).text = goal
        cells[0].paragraphs[0].runs[0].bold = True
        cells[0]._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9E2F3"/>'))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    cells = table.add_row().cells
    cells[0].merge(cells[-1]).text = "Not: Kostnader ryms i respektive förvaltnings budget om inget annat beslutas."
    document.save(str(path))
    return path


# 8: a fire brigade's year in months, each goal a line across the sheet
_FIRE: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Verksamhetsmål 1 – Färre bostadsbränder", [
        ("Hembesök i områden med många bränder", "Förebyggande", "Bostadsbolagen", "2 3 4 9 10"),
        ("Brandvarnardagen på torgen", "Förebyggande", "Deltidskårerna", "12"),
        ("Utbilda hemtjänstpersonal", "Förebyggande", "Kommunerna", "3 4 5 10 11"),
        ("Tillsyn av flerbostadshus byggda före 1960", "Tillsyn", "", "1 2 3 4 5 6 8 9 10 11 12"),
        ("Film om laddning av elcyklar", "Stab", "Förebyggande", "5")]),
    ("Verksamhetsmål 2 – Snabb hjälp i hela området", [
        ("Ny bemanningsmodell i Östra Sjö", "Insats", "Fackförbunden", "1 2 3 4 5 6"),
        ("Rekryteringskampanj för deltidsbrandmän", "HR", "Kommunerna", "2 3 8 9"),
        ("Byta två tankbilar", "Teknik", "", "9 10 11"),
        ("Räddningspersonal i väntan på ambulans", "Insats", "Regionen", "1 2 3 4 5 6 7 8 9 10 11 12"),
        ("Gemensam ledning med grannförbundet", "Ledning/Insats", "Grannförbundet", "6 8 9")]),
    ("Verksamhetsmål 3 – Arbetsplatsen är säker", [
        ("Rena larmställ inom ett dygn", "Teknik", "", "1 2 3"),
        ("Fystester i ny form", "HR", "Företagshälsan", "4 11"),
        ("Övningsfält för rökdykning utan gasol", "Teknik, Insats", "", "5 6 7 8"),
        ("Kamratstöd efter svåra larm", "HR", "", "1 2")]),
]  # fmt: skip


def _months(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for each in ("Så använder du bladet", "x betyder att arbetet pågår den månaden.", "Fråga staben om du är osäker."):
        first.append([each])
    sheet = book.create_sheet("Plan 2026")
    sheet["A1"] = "Aktivitetsplan 2026"
    sheet["A2"] = "Direktionen, Räddningstjänstförbundet Sydsjön"
    sheet["A1"].font = Font(bold=True, size=14)
    names = ("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec")
    _line(sheet, 4, ("Aktivitet", "Ansv.", "Stöd av", *names, "Anm."), "F8CBAD")
    at = 5
    for goal, rows in _FIRE:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=16)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="FBE5D6")
        at += 1
        for title, units, others, months in rows:
            marks = ["x" if str(number) in months.split() else None for number in range(1, 13)]
            for column, value in enumerate((title, units, others or None, *marks, None), 1):
                cell = sheet.cell(at, column, value)
                cell.border, cell.alignment = _ROUND, _WRAP
            at += 1
    sheet.cell(5 + 1, 16, "även kvällar")
    sheet.cell(at + 1, 1, "Planen stäms av med förbundets ledningsgrupp varje månad.")
    sheet.freeze_panes = "B5"
    _widths(sheet, (42, 16, 20, *[5] * 12, 16))
    book.save(path)
    return path


# 9: an agency's plan on a page on its side: two rows of headers, the goal's cell over its rows, and a column of types
_AGENCY: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1. Data når användarna utan omvägar", [
        ("Nytt gränssnitt för nedladdning", "Projekt", "Avdelningen för data", "IT-avdelningen", "2"),
        ("Avgiftsfria höjddata", "Projekt", "Avdelningen för data", "Ekonomienheten", "1 3"),
        ("Användarråd två gånger om året", "Aktivitet", "Kommunikationsenheten", "", "1 3"),
        ("Stöd till kommuner som byter referenssystem", "Aktivitet", "Avdelningen för geodesi", "", "1 2 3"),
        ("Utreda behovet av data i realtid", "Förstudie", "Avdelningen för geodesi", "Avdelningen för data", "3")]),
    ("Mål 2. Myndigheten tål störningar", [
        ("Flytt till nytt driftställe", "Projekt", "IT-avdelningen", "Säkerhetsenheten", "3"),
        ("Penetrationstest av e-tjänster", "Aktivitet", "Säkerhetsenheten", "IT-avdelningen", "2"),
        ("Återläsning av säkerhetskopior varje kvartal", "Aktivitet", "IT-avdelningen", "", "1 2 3"),
        ("Samverkan med länsstyrelserna om kartor i kris", "Aktivitet", "Säkerhetsenheten", "Avdelningen för data", "1")]),
    ("Mål 3. Vi är en arbetsgivare att räkna med", [
        ("Traineeprogram för mätningsingenjörer", "Projekt", "HR-enheten", "Avdelningen för geodesi", "2 3"),
        ("Ledarforum varje månad", "Aktivitet", "HR-enheten", "", "1 2 3"),
        ("Aktivitetsbaserat kontor i Norrhamn", "Förstudie", "Ekonomienheten", "HR-enheten", "1"),
        ("Ny riktlinje för distansarbete", "Aktivitet", "HR-enheten", "Juridiska enheten", "1")]),
]  # fmt: skip


def _agency(path: Path) -> Path:
    bold = partial(Paragraph, style=_BOLD)
    rows: list[list[Any]] = [
        [bold("Mål"), bold("Uppdrag"), bold("Typ"), bold("Ansvarig"), bold("Medverkande"), bold("Leverans"), "", ""],
        ["", "", "", "", "", bold("T1"), bold("T2"), bold("T3")],
    ]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#dde6ee")), ("SPAN", (5, 0), (7, 0)),
                        *(("SPAN", (column, 0), (column, 1)) for column in range(5))]  # fmt: skip
    for goal, actions in _AGENCY:
        at = len(rows)
        style.append(("SPAN", (0, at), (0, at + len(actions) - 1)))
        for index, (*texts, when) in enumerate(actions):
            marks = ["x" if str(number) in when.split() else "" for number in range(1, 4)]
            rows.append([bold(goal) if not index else "", *(Paragraph(each, _CELL) for each in texts), *marks])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Landskapsdatamyndigheten", _BODY),
        Paragraph("Beslutad av generaldirektören 2025-12-18, dnr LDM 2025/903", _BODY),
        Paragraph("Planen utgår från instruktionen och årets regleringsbrev. Uppdrag följs upp per tertial.", _BODY),
        Spacer(1, 10),
        Table(rows, colWidths=[125, 195, 60, 130, 125, 25, 25, 25], style=TableStyle(style), repeatRows=2),
    ])  # fmt: skip
    return path


# 12: a small board's plan as numbered lines, the owner on the line below
_GUARDIANS: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1. Årsräkningarna är granskade i tid", [
        ("Granska alla kompletta årsräkningar före sista juni", "Granskningsgruppen", "", "30 juni"),
        ("Informationsmöte om redovisning", "Rekryteringsgruppen", "", "februari"),
        ("Extra granskare under våren", "Enhetschef", "HR-enheten", "mars"),
        ("E-tjänst för årsräkning", "Administrationen", "IT-enheten", "oktober")]),
    ("Mål 2. Alla som behöver får en god man", [
        ("Annonsera efter ställföreträdare i lokalpressen", "Rekryteringsgruppen", "Kommunikationsenheten", "april och september"),
        ("Pröva professionella ställföreträdare", "Enhetschef", "", "maj"),
        ("Grundutbildning för nya gode män", "Rekryteringsgruppen", "Studieförbunden", "fyra tillfällen"),
        ("Byten handläggs inom två månader", "Handläggargruppen", "", "löpande")]),
    ("Mål 3. Rättssäkra akter", [
        ("Gå igenom äldre akter", "Administrationen", "Kommunarkivet", "november"),
        ("Mallar för beslut och tjänsteanteckningar", "Handläggargruppen", "", "mars"),
        ("Internkontroll av arvodesbeslut", "Enhetschef", "", "augusti")]),
]  # fmt: skip


def _lines(path: Path) -> Path:
    under = ParagraphStyle("under", parent=_BODY, leftIndent=22, fontName="Helvetica-Oblique", spaceBefore=0)
    flow: list[Any] = [Paragraph("Överförmyndarnämndens aktivitetsplan 2026", _STYLES["Title"]),
                       Paragraph("Överförmyndarnämnden, Brinkhamns kommun", _BODY),
                       Paragraph("Planen hör till nämndens internbudget, beslutad 2025-11-27 § 44.", _BODY)]  # fmt: skip
    for number, (goal, rows) in enumerate(_GUARDIANS, 1):
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        for at, (title, unit, others, when) in enumerate(rows, 1):
            shared = f" Samverkan: {others}." if others else ""
            flow += [Paragraph(f"{number}.{at} {title}", _BODY),
                     Paragraph(f"Ansvarig: {unit}.{shared} Klart: {when}.", under)]  # fmt: skip

    def foot(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(A4[0] / 2, 30, f"Överförmyndarnämnden, Brinkhamns kommun | Sida {document.page} av 1")

    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


# 13: a sheet sorted by unit: the owner's cell merged over its rows, the goal far to the right, last year's result last
_M1, _M2, _M3 = (
    "Fler barn deltar i kulturlivet",
    "Biblioteken är öppna för alla",
    "Föreningslivet är starkt i hela kommunen",
)
_UNITS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Kulturskolan", [
        ("Gratis provperiod på alla instrument", "vt 2026", "Grundskolan", _M1, "62 elever provade"),
        ("Undervisning i tre byskolor", "aug–dec", "Grundskolan", _M1, ""),
        ("Dansfest för mellanstadiet", "maj 2026", "", _M1, "Ställdes in"),
        ("Ensemble för seniorer", "ht 2026", "Pensionärsföreningarna", _M3, "")]),
    ("Biblioteket", [
        ("Meröppet i Sörby", "från mars", "IT-avdelningen", _M2, "Installation försenad"),
        ("Boken kommer hem till den som inte kan ta sig till oss", "hela året", "Hemtjänsten", _M2, "31 låntagare"),
        ("Sagostunder på sex språk", "hela året", "", _M1, "18 tillfällen"),
        ("Digital verkstad på tisdagar", "vt 2026", "SeniorNet", _M2, "Ny"),
        ("Läxhjälp i huvudbiblioteket", "jan–dec", "Röda Korset", _M2, "412 besök")]),
    ("Föreningsenheten", [
        ("Nya regler för föreningsbidrag", "juni 2026", "", _M3, "Remiss genomförd"),
        ("Föreningsdagen i Folkparken", "30 augusti", "Näringslivsenheten", _M3, "45 föreningar"),
        ("Utlåning av sportutrustning", "från april", "Grundskolan", _M3, "Ny"),
        ("Lokaler utan kostnad för unga arrangörer", "hela året", "", _M1, "")]),
    ("Museet", [
        ("Vandringsutställning till skolorna", "ht 2026", "Grundskolan", _M1, "Bokad av 9 klasser"),
        ("Kväll med hembygdsföreningarna", "okt 2026", "Hembygdsföreningarna", _M3, "")]),
]  # fmt: skip


def _by_unit(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter"
    sheet.append(["Kultur- och fritidsnämnden, Rosvalla kommun"])
    sheet.append(["Aktiviteter till verksamhetsplan 2026, sorterade på enhet"])
    sheet["A1"].font = sheet["A2"].font = Font(bold=True, size=12)
    _line(sheet, 4, ("Enhet", "Aktivitet", "När", "Samarbetspart", "Bidrar till nämndmål", "Resultat 2025",
                     "Budget 2026\n(tkr)"), "D9D2E9")  # fmt: skip
    at = 5
    for unit, rows in _UNITS:
        sheet.cell(at, 1, unit)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for title, when, others, goal, result in rows:
            for column, value in enumerate((title, when, others or None, goal, result or None, 15 + at * 5), 2):
                cell = sheet.cell(at, column, value)
                cell.border, cell.alignment = _ROUND, _WRAP
            at += 1
    sheet.cell(at, 6, "Summa").font = Font(bold=True)
    sheet.cell(at, 7, sum(15 + each * 5 for each in range(5, at)))
    _widths(sheet, (18, 42, 14, 22, 34, 20, 12))
    book.save(path)
    return path


def _unit_wanted() -> list[Wanted]:
    return [wanted for unit, rows in _UNITS for title, _, others, goal, _ in rows
            for wanted in _all(goal, [(title, "", unit, others)])]  # fmt: skip


_KINDS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}


def _slashed(units: str) -> str:
    return units.replace(" / ", ";").replace("/", ";").replace(", ", ";")


def _each(name: str, wanted: Sequence[Wanted], ending: str, draw: Callable[[Path], Path]) -> list[Drawn]:
    return in_each_format("fortythird_drawn", name, wanted, {ending: draw}, activities=str(len(wanted)), year="2026")


FORTYTHIRD: list[Drawn] = [
    *_each("nämndens plan med nyckeltal före tabellen och fjolårets kommentar sist", _school_wanted(), "docx", _board_plan),
    *_each("controllerns arbetsblad med två rubrikrader och fjolårets uppföljning", _work_wanted(), "xlsx", _working_sheet),
    *_each("regionens handlingsplan utskriven från Word", [
        wanted for goal, _, rows in _CARE
        for wanted in _all(goal, [(title, "", _slashed(units), others) for title, units, others, _ in rows])],
           "pdf", _printed),
    *_each("export ur planeringssystemet med beskrivning på flera rader", [
        wanted for _, goal, rows in _EXPORT
        for wanted in _all(goal, [(title, "", _slashed(units), "") for title, _, units, *_ in rows])], "csv", _exported),
    *_each("intern handlingsplan med delmålen som rader tvärs över tabellen", [
        wanted for goal, rows in _STAFF
        for wanted in _all(goal, [(title, "", _slashed(units), others) for title, units, others, *_ in rows])],
           "docx", _action_plan),
    *_each("räddningstjänstens år i månader", [
        wanted for goal, rows in _FIRE
        for wanted in _all(goal, [(title, "", _slashed(units), others) for title, units, others, _ in rows])],
           "xlsx", _months),
    *_each("myndighetens plan på liggande sida med leverans per tertial", [
        wanted for goal, rows in _AGENCY
        for wanted in _all(goal, [(title, _KINDS[kind], unit, others) for title, kind, unit, others, _ in rows])],
           "pdf", _agency),
    *_each("överförmyndarnämndens numrerade rader med ansvarig på nästa", [
        wanted for goal, rows in _GUARDIANS
        for wanted in _all(goal, [(title, "", unit, others) for title, unit, others, _ in rows])], "pdf", _lines),
    *_each("blad sorterat på enhet med målet långt till höger", _unit_wanted(), "xlsx", _by_unit),
]  # fmt: skip
