"""Board plans as Word tables with merged goals, sheets that units fill in, exports from systems and a few odd."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, expects_all, headed_table, in_each_format, shade, turned

BLUE = colors.HexColor("#1f4e79")


# The goal stands once, its cell merged down over the activities.

_OLD_1 = "Mål 1. Äldre har en meningsfull vardag"
_OLD_2 = "Mål 2. Maten smakar och ger näring"
_OLD = [
    (_OLD_1, [
        ("Utegym för seniorer vid Parkgården", "Parkgården", "Fritidskontoret", "Juni 2026"),
        ("Volontärer på alla särskilda boenden", "Frivilligsamordnaren", "Pensionärsorganisationerna", "Hela 2026"),
        ("Kulturombud på varje avdelning", "Enhetscheferna", "Kulturskolan", "Mars 2026")]),
    (_OLD_2, [
        ("Måltidsråd två gånger per termin", "Kostenheten", "", "April och oktober"),
        ("Mätning av nattfasta", "Medicinskt ansvarig sjuksköterska", "Nattenheten", "Vecka 6 och 40")]),
]  # fmt: skip


def _merged_goal(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.header.paragraphs[0].text = "Tallberga kommun"
    section.footer.paragraphs[0].text = "Äldrenämndens verksamhetsplan 2026"
    document.add_paragraph("Verksamhetsplan 2026", style="Title")
    document.add_paragraph("Äldrenämnden, Tallberga kommun")
    document.add_heading("Bakgrund", 1)
    document.add_paragraph(
        "Antalet invånare över 80 år ökar med 240 personer fram till 2030. Nämnden fick under 2025 tre "
        "miljoner kronor i riktade statsbidrag, som upphör vid årsskiftet."
    )
    document.add_heading("Mål och aktiviteter", 1)
    table = headed_table(document, [("Nämndens mål", "Aktivitet", "Ansvarig", "Samverkan", "Tid")])
    for goal, rows in _OLD:
        first = len(table.rows)
        for row in rows:
            for cell, text in zip(table.add_row().cells[1:], row, strict=True):
                cell.text = text
        merged = table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
        merged.text = goal
    document.add_heading("Nyckeltal", 1)
    headed_table(document, [("Nyckeltal", "2024", "2025", "Mål 2026"), ("Nöjdhet särskilt boende, %", "76", "78", "82"),
                     ("Bemötande hemtjänst, %", "95", "96", "97")])  # fmt: skip
    document.save(str(path))
    return path


# One table: each goal a row across it, in grey.

_PLAN_1 = "Nämndmål 1: Fler bostäder i hela kommunen"
_PLAN_2 = "Nämndmål 2: En levande stadskärna"
_PLAN_3 = "Nämndmål 3: Effektiva processer"
_PLAN = [
    (_PLAN_1, [("Detaljplan för Östra Hagen", "Planenheten", "2026-11-30"),
               ("Inventera lucktomter i tätorterna", "Mark- och exploateringsenheten", "2026-05-31")]),
    (_PLAN_2, [("Gestaltningsprogram för Stora torget", "Planenheten", "2026-09-30"),
               ("Prova sommargågata på Kyrkogatan", "Gatuenheten", "2026-08-31")]),
    (_PLAN_3, [("Övergå till digitala detaljplaner", "GIS-enheten", "2026-12-31")]),
]  # fmt: skip


def _goal_across(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Samhällsbyggnadsnämndens verksamhetsplan 2026", 0)
    document.add_paragraph("Tallberga kommun")
    document.add_paragraph("Antagen 2025-12-03")
    document.add_heading("Så läser du planen", 1)
    document.add_paragraph("Nämndens mål bygger på fullmäktiges målprogram. Grunduppdraget beskrivs i reglementet.")
    document.add_heading("Nämndens mål", 1)
    table = headed_table(document, [("Aktivitet", "Ansvarig enhet", "Klart senast")])
    for goal, rows in _PLAN:
        cells = table.add_row().cells
        across = cells[0].merge(cells[-1])
        across.paragraphs[0].add_run(goal).bold = True
        shade(across, "D9D9D9")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_heading("Investeringar", 1)
    headed_table(document, [("Projekt, mnkr", "2026", "2027", "2028"), ("Stora torget", "2,0", "14,5", "6,0"),
                     ("Gång- och cykelvägar", "4,0", "4,0", "4,0"), ("Totalt", "6,0", "18,5", "10,0")])  # fmt: skip
    document.save(str(path))
    return path


# A sheet for each unit to fill in: the unit is told at the top of it and nowhere else.

_UNITS: list[tuple[str, str, list[tuple[str, str, str, date, str | None]]]] = [
    ("Bibliotek", "Biblioteksenheten", [
        ("Mål 1 Fler läser", "Läsecirklar i tre byar", "Aktivitet", date(2026, 10, 31), "Studieförbunden"),
        ("Mål 1 Fler läser", "Självbetjäning i Nolhult", "Projekt", date(2026, 6, 30), None),
        ("Mål 2 Fler skapar", "Skrivarkurs för unga", "Aktivitet", date(2026, 4, 15), "Kulturskolan")]),
    ("Kulturskola", "Kulturskolan", [
        ("Mål 2 Fler skapar", "Prova-på-vecka i alla grundskolor", "Aktivitet", date(2026, 9, 18), "Grundskolorna"),
        ("Mål 2 Fler skapar", "Ny studio för musikproduktion", "Förstudie", date(2026, 12, 1), None)]),
    ("Fritid", "Fritidsenheten", [
        ("Mål 3 Fler rör på sig", "Belyst skidspår vid Kvarnåsen", "Projekt", date(2026, 11, 15), "Skidklubben")]),
]  # fmt: skip


def _unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    for index, (name, unit, rows) in enumerate(_UNITS):
        sheet = book.worksheets[0] if not index else book.create_sheet()
        sheet.title = name
        for line in (["Verksamhetsplan 2026"], ["Kultur- och fritidsnämnden, Tallberga kommun"],
                     ["Ansvarig enhet:", unit], []):  # fmt: skip
            sheet.append(line)
        sheet["A1"].font = Font(bold=True, size=14)
        sheet.append(["Mål", "Aktivitet", "Typ", "Klart", "Samverkan"])
        for cell in sheet[5]:
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="E2EFDA")
        for row in rows:
            sheet.append(list(row))
            sheet.cell(sheet.max_row, 4).number_format = "yyyy-mm-dd"
        choice = DataValidation(type="list", formula1='"Aktivitet,Projekt,Förstudie"')
        sheet.add_data_validation(choice)
        choice.add("C6:C30")
        sheet.column_dimensions["B"].width = 44
        sheet.freeze_panes = "A6"
    book.save(path)
    return path


# Two rows of header: "Ansvar" over two columns and "Tid" over two.

_HEAD_1 = "Mål 1 Trygg mat i offentliga kök"
_HEAD_2 = "Mål 2 Mindre matsvinn"
_HEADS = [
    (_HEAD_1, "Nya specialkostrutiner", "Kostavdelningen", "Elevhälsan", "jan", "april"),
    (_HEAD_1, "Egenkontroll i surfplatta", "Produktionsköken", "It-avdelningen", "mars", "nov"),
    (_HEAD_2, "Svinnvägning under två veckor per termin", "Skolrestaurangerna", "Eleverna", "febr", "okt"),
    (_HEAD_2, "Försäljning av matlådor", "Produktionsköken", None, "sept", "dec"),
    (_HEAD_2, "Tävling mellan skolorna", None, "Eleverna", "okt", "nov"),
]


def _two_heads(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append(["Måltidsnämnden, Havsnäs kommun"])
    sheet.append([])
    sheet.append(["Mål", "Aktivitet", "Ansvar", None, "Tid", None])
    sheet.append([None, None, "Ansvarig", "Medverkande", "Start", "Slut"])
    for area in ("A4:A5", "B4:B5", "C4:D4", "E4:F4", "A1:F1"):
        sheet.merge_cells(area)
    for row in (4, 5):
        for cell in sheet[row]:
            cell.font = Font(bold=True)
            cell.alignment = Alignment(horizontal="center")
    first = 6
    for index, told in enumerate(_HEADS):
        same = bool(index) and _HEADS[index - 1][0] == told[0]
        sheet.append([None if same else told[0], *told[1:]])
    sheet.merge_cells(start_row=first, end_row=first + 1, start_column=1, end_column=1)
    sheet.merge_cells(start_row=first + 2, end_row=first + 4, start_column=1, end_column=1)
    notes = book.create_sheet("Budget")
    for line in (["Konto", "Budget 2026", "Budget 2025"], ["Livsmedel", 31200, 30100], ["Personal", 58900, 57400],
                 ["Summa", "=SUM(B2:B3)", "=SUM(C2:C3)"]):  # fmt: skip
        notes.append(line)
    book.save(path)
    return path


# A report from a planning system: running header and footer, goals with status words, tables over the page's end.

_SYS_1 = "Nämndens mål: Invånarna får svar direkt"
_SYS_2 = "Nämndens mål: Vi är en arbetsgivare att stanna hos"
_SYS_3 = "Nämndens mål: Kommunen klarar en störning"
_SYS = [
    ("Kommunfullmäktiges mål: Service i världsklass", _SYS_1, "Nöjd-kund-index ska öka från 68 till 72.", [
        ("Utöka öppettiderna i receptionen", "2026-01-01", "2026-03-31", "Medborgarservice"),
        ("Samla alla blanketter på webben", "2026-02-01", "2026-10-31", "Kommunikationsenheten")]),
    ("Kommunfullmäktiges mål: Kompetens för framtiden", _SYS_2, "Personalomsättningen var 11,4 procent 2025.", [
        ("Gemensamt introduktionsprogram för nyanställda", "2026-01-15", "2026-08-31", "HR-avdelningen"),
        ("Avgångssamtal med alla som slutar", "2026-01-01", "2026-12-31", "HR-avdelningen")]),
    ("Kommunfullmäktiges mål: En trygg kommun", _SYS_3, "Risk- och sårbarhetsanalysen reviderades under hösten.", [
        ("Öva reservdrift för lönesystemet", "2026-04-01", "2026-05-31", "Säkerhetsavdelningen"),
        ("Trygghetspunkter i samtliga tätorter", "2026-01-01", "2026-11-30", "Säkerhetsavdelningen")]),
]  # fmt: skip


def _system_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    small = ParagraphStyle("small", parent=styles["BodyText"], fontSize=9, leading=11)
    white = ParagraphStyle("white", parent=small, fontName="Helvetica-Bold", textColor=colors.white)

    def page(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, A4[1] - 40, "Kommunstyrelsen, Verksamhetsplan 2026")
        canvas.drawRightString(A4[0] - 72, 30, f"{document.page}(3)")

    def grid(head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
        body = [[Paragraph(text, white) for text in head]]
        body += [[Paragraph(text, small) for text in row] for row in rows]
        look = [("BACKGROUND", (0, 0), (-1, 0), BLUE), ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                ("VALIGN", (0, 0), (-1, -1), "TOP")]  # fmt: skip
        return Table(body, colWidths=list(widths), repeatRows=1, style=TableStyle(look))

    flow: list[Any] = [
        Spacer(1, 180),
        Paragraph("Verksamhetsplan 2026", styles["Title"]),
        Paragraph("Kommunstyrelsen", styles["Heading2"]),
        Paragraph("Tallberga kommun", styles["BodyText"]),
        PageBreak(),
        Paragraph("Innehållsförteckning", styles["Heading2"]),
        *(Paragraph(f"{text} {'.' * 60} {number}", styles["BodyText"])
          for text, number in (("1 Inledning", 3), ("2 Mål och aktiviteter", 3), ("3 Resursfördelning", 3))),
        PageBreak(),
        Paragraph("1 Inledning", styles["Heading1"]),
        Paragraph("Kommunstyrelsen leder och samordnar kommunens angelägenheter och har uppsikt över övriga "
                  "nämnders verksamhet. Planen är framtagen i kommunens system för planering och uppföljning.",
                  styles["BodyText"]),
        Paragraph("2 Mål och aktiviteter", styles["Heading1"]),
    ]  # fmt: skip
    for above, goal, text, rows in _SYS:
        flow += [Paragraph(above, styles["Heading2"]), Paragraph(goal, styles["Heading3"]),
                 Paragraph(text, styles["BodyText"]), Spacer(1, 6),
                 grid(("Aktivitet", "Startdatum", "Slutdatum", "Ansvarig"), rows, (195, 65, 65, 126)),
                 Spacer(1, 12)]  # fmt: skip
    flow += [Paragraph("3 Resursfördelning", styles["Heading1"]),
             grid(("Driftbudget (tkr)", "2025", "2026"),
                  (("Kommunledning", "38 100", "39 400"), ("Medborgarservice", "12 600", "12 900")),
                  (205, 70, 70))]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=page, onLaterPages=page)
    return path


# The export of a planning system: commas and quotes, UTF-8 with a mark, a text of several lines in a cell.

_CSV_1, _CSV_2 = "Mål 1 Minskad segregation", "Mål 2 Jämlik hälsa"
_CSV_ROWS = [
    ("4711", "Social hållbarhet", _CSV_1, "Områdeskontor i Västerängen", "Stadsdelsutvecklaren", "2026-01-01",
     "2026-12-31", "Pågående", "Öppet tre dagar i veckan,\nsamlokaliserat med biblioteket"),
    ("4712", "Social hållbarhet", _CSV_1, "Feriejobb åt alla i årskurs 9", "Arbetsmarknadsenheten", "2026-06-15",
     "2026-08-14", "Ej påbörjad", ""),
    ("4713", "Social hållbarhet", _CSV_1, "Bostadssocialt program, revidering", "Socialkontoret", "2026-03-01",
     "2026-10-31", "Ej påbörjad", "Beslut i KS november"),
    ("4720", "Folkhälsa", _CSV_2, "Öppen hälsomottagning på språkkaféer", "Folkhälsoenheten", "2026-02-01",
     "2026-11-30", "Pågående", ""),
    ("4721", "Folkhälsa", _CSV_2, "Fritidskort, lokal kampanj", "Fritidskontoret", "2026-04-01", "2026-09-30",
     "Ej påbörjad", "Samordnas med \"Sommarkul\""),
]  # fmt: skip


def _export(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["Id", "Område", "Mål", "Aktivitet", "Ansvarig", "Startdatum", "Slutdatum", "Status",
                         "Beskrivning"])  # fmt: skip
        writer.writerows(_CSV_ROWS)
    return path


# Printed from Excel across the page: no repeated header on the second page, goal in the first column each time.

_WIDE_1, _WIDE_2, _WIDE_3 = "1. Ökad simkunnighet", "2. Trygga fritidsmiljöer", "3. Fler i rörelse"
_WIDE = [
    (_WIDE_1, "Intensivsimskola på påsklovet", "Badhusen", "Skolorna", "2026-04-10"),
    (_WIDE_1, "Vattenvana för femåringar i samarbete med förskolan", "Badhusen", "Förskolorna", "2026-10-30"),
    (_WIDE_2, "Vuxenvärdar i ishallen på fredagar", "Idrottsanläggningar", "Hockeyföreningen", "2026-12-18"),
    (_WIDE_2, "Utbildning i lågaffektivt bemötande", "Fritidsgårdarna", "Socialkontoret", "2026-03-20"),
    (_WIDE_3, "Spontanidrottsplats i Söderby", "Idrottsanläggningar", "Gatukontoret", "2026-08-20"),
    (_WIDE_3, "Ledarutbildning för unga", "Föreningsservice", "RF-SISU", "2026-11-07"),
    (_WIDE_3, "Rullstolsburen vandringsled runt Ladusjön", "Friluftsgruppen", "Naturskyddsföreningen", "2026-06-06"),
]


def _wide_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    small = ParagraphStyle("small", parent=styles["BodyText"], fontSize=10, leading=13)
    head = [Paragraph(f"<b>{text}</b>", small) for text in ("Mål", "Aktivitet", "Ansvarig", "Samverkan", "Klart")]
    body = [[Paragraph(text, small) for text in row] for row in _WIDE]
    look = [("GRID", (0, 0), (-1, -1), 0.4, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey), ("BOTTOMPADDING", (0, 0), (-1, -1), 44)]  # fmt: skip
    table = Table([head, *body], colWidths=[150, 230, 125, 125, 70], style=TableStyle(look))
    flow: list[Any] = [
        Paragraph("Aktivitetsplan 2026", styles["Heading1"]),
        Paragraph("Fritidsnämnden, Rönnvalla kommun", styles["BodyText"]),
        Spacer(1, 10),
        table,
    ]

    def page(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(landscape(A4)[0] / 2, 25, f"Sida {document.page} av 2")

    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow, onFirstPage=page, onLaterPages=page)
    return path


# Each activity a bold line in Word's own numbering, a sentence under it, then who and when on one line.

_LIST_1, _LIST_2 = "Målområde 1: Lika villkor i servicen", "Målområde 2: En jämställd arbetsplats"
_LIST = [
    (_LIST_1, [
        ("Könsuppdelad statistik i alla nämnders årsredovisning",
         "I dag redovisar fyra av nio nämnder statistik uppdelad på kön.", "Ekonomikontoret", "december 2026"),
        ("Jämställd snöröjning", "Gång- och cykelvägar vid förskolor plogas först.", "Driftenheten",
         "säsongen 2026/27"),
        ("Kartläggning av föreningsbidragen", "Hur många flickor och pojkar når bidragen?", "Fritidskontoret",
         "oktober 2026")]),
    (_LIST_2, [
        ("Lönekartläggning med handlingsplan", "Kartläggningen görs tillsammans med de fackliga organisationerna.",
         "Personalkontoret", "maj 2026"),
        ("Utbildning mot sexuella trakasserier", "Alla chefer deltar under året.", "Personalkontoret",
         "november 2026")]),
]  # fmt: skip


def _numbered(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Handlingsplan för jämställdhet 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Havsnäs kommun")
    document.add_heading("Inledning", 1)
    document.add_paragraph("Kommunen har undertecknat CEMR-deklarationen. Planen visar vad vi gör under 2026.")
    for goal, rows in _LIST:
        document.add_heading(goal, 1)
        for title, told, unit, when in rows:
            document.add_paragraph(style="List Number").add_run(title).bold = True
            document.add_paragraph(told)
            line = document.add_paragraph()
            line.add_run("Ansvarig: ").bold = True
            line.add_run(f"{unit}. ")
            line.add_run("Klart: ").bold = True
            line.add_run(when)
    document.add_heading("Kontakt", 1)
    document.add_paragraph("Frågor om planen besvaras av jämställdhetsstrategen.")
    document.save(str(path))
    return path


# A small form for each activity, the words to the left.

_CARDS_1, _CARDS_2 = "Mål 1 Hållbara transporter", "Mål 2 Rätt kvalitet till rätt pris"
_CARDS = [
    (_CARDS_1, "Samlastning av varor till skolor och förskolor", "Logistikenheten", "Utbildningskontoret",
     "2026-02-01 – 2026-10-01", "Färre leveranser till varje enhet"),
    (_CARDS_1, "Elbilar i hemtjänsten", "Fordonsenheten", "Hemtjänsten", "2026-01-15 – 2026-06-30",
     "Lägre drivmedelskostnad"),
    (_CARDS_2, "E-handel för alla beställare", "Inköpsenheten", "Ekonomikontoret", "2026-03-01 – 2026-12-31",
     "Högre avtalstrohet"),
    (_CARDS_2, "Avtalsuppföljning av tio största avtalen", "Inköpsenheten", "", "Löpande", "Rätt pris på fakturan"),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Servicenämnden, Tjärnstad kommun")
    document.add_paragraph("Varje aktivitet beskrivs i en ruta. Fyll i en ny ruta för varje ny aktivitet.")
    for goal, title, unit, others, when, effect in _CARDS:
        table = headed_table(document, [("Aktivitet", title), ("Mål", goal), ("Ansvarig", unit), ("Samverkan", others),
                                 ("Tidplan", when), ("Förväntad effekt", effect)])  # fmt: skip
        for row in table.rows:
            for run in row.cells[0].paragraphs[0].runs:
                run.bold = True
        document.add_paragraph()
    document.save(str(path))
    return path


# Several activities in one cell as points; the owner answers for them all.

_CELLS = [
    ("Mål 1 Alla elever når målen", ["Screening av läsning i årskurs 1", "Extra studiestöd efter skoltid"],
     "Rektor Hagaskolan", "Juni 2026"),
    ("Mål 2 Goda matvanor", ["Frukost för dem som vill", "Odling på skolgården"], "Skolmåltidschefen",
     "Hela läsåret"),
]  # fmt: skip


def _points_in_cells(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Handlingsplan 2026", 0)
    document.add_paragraph("Skolnämnden, Havsnäs kommun")
    document.add_paragraph("Planen togs fram vid en arbetsdag i januari.")
    table = headed_table(document, [("Mål", "Aktiviteter", "Ansvarig", "Klart")])
    for goal, titles, unit, when in _CELLS:
        cells = table.add_row().cells
        cells[0].text, cells[2].text, cells[3].text = goal, unit, when
        for index, title in enumerate(titles):
            paragraph = cells[1].paragraphs[0] if not index else cells[1].add_paragraph()
            paragraph.style = document.styles["List Bullet"]
            paragraph.add_run(title)
    document.add_paragraph()
    document.add_paragraph("Uppföljning sker i ledningsgruppen varje månad.")
    document.save(str(path))
    return path


# Answers to a form that the units filled in.

_FORM_1, _FORM_2 = "Mål 1 Enklare att söka stöd", "Mål 2 Egen försörjning"
_FORM = [
    ("2026-01-12 09:14", "Försörjningsenheten", _FORM_1, "Ansökan på lätt svenska", "Kommunikation",
     "2026-05-01"),
    ("2026-01-12 13:40", "Försörjningsenheten", _FORM_2, "Jobbkonsult på kontoret två dagar i veckan",
     "Arbetsförmedlingen", "2026-03-01"),
    ("2026-01-13 08:02", "Budget- och skuldrådgivningen", _FORM_1, "Drop-in på Medborgarhuset", "",
     "2026-02-15"),
    ("2026-01-15 16:55", "Mottagningsenheten", _FORM_1, "Ett telefonnummer in", "Kontaktcenter",
     "2026-09-30"),
    ("2026-01-16 10:21", "Arbetscentrum", _FORM_2, "Arbetsträning i återbruket", "Renhållningsbolaget",
     "2026-12-31"),
]  # fmt: skip


def _form(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Form1"
    sheet.append(["Id", "Starttid", "Slutförandetid", "E-post", "Namn", "Vilken enhet ansvarar?",
                  "Vilket mål hör aktiviteten till?", "Aktivitet", "Vilka samverkar ni med?",
                  "När ska aktiviteten vara klar?"])  # fmt: skip
    for number, (time, unit, goal, title, others, end) in enumerate(_FORM, 1):
        at = datetime.fromisoformat(time)
        sheet.append([number, at, at.replace(second=48), "anonymous", None, unit, goal, title, others or None, end])
    book.save(path)
    return path


# Tracked changes: a row taken out and a row put in, neither accepted yet.

_TRACK = "Mål 1 Korta köer till särskilt boende"
_TRACK_ROWS = [
    ("Hemgångsteam på sjukhuset", "Hemsjukvården", "", ""),
    ("Annonskampanj i dagspress", "Informationsenheten", "del", "2026-05-31"),
    ("Korttidsplatser öppnas på Linden", "Boendeenheten", "", "2026-04-01"),
    ("Samordnare för utskrivningsklara", "Biståndsenheten", "ins", "2026-03-01"),
]


def _tracked(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026 (förslag)", style="Title")
    document.add_paragraph("Omsorgsnämnden, Tallberga kommun")
    document.add_heading(_TRACK, 1)
    table = headed_table(document, [("Aktivitet", "Ansvarig", "Klart")])
    who = 'w:id="{}" w:author="Test Testsson" w:date="2025-11-20T10:00:00Z"'
    number = 100
    for title, unit, change, when in _TRACK_ROWS:
        row = table.add_row()
        for cell, text in zip(row.cells, (title, unit, when or "2026-12-31"), strict=True):
            if not change:
                cell.text = text
                continue
            number += 1
            word = "delText" if change == "del" else "t"
            cell.paragraphs[0]._p.append(
                parse_xml(
                    f"<w:{change} {nsdecls('w')} {who.format(number)}><w:r><w:{word}>{text}</w:{word}></w:r>"
                    f"</w:{change}>"
                )
            )
        if change:
            number += 1
            row._tr.get_or_add_trPr().append(parse_xml(f"<w:{change} {nsdecls('w')} {who.format(number)}/>"))
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Förslaget behandlas av nämnden i december.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "twentieth_drawn")


TWENTIETH: list[Drawn] = [
    *_each("nämndens mål i en cell som slagits ihop nedåt, liggande sida",
           expects_all([(goal, [(title, "", unit, others) for title, unit, others, _ in rows]) for goal, rows in _OLD]),
           {"docx": _merged_goal}, activities="5", year="2026"),
    *_each("nämndmålet som en grå rad tvärs över tabellen",
           expects_all([(goal, [(title, "", unit, "") for title, unit, _ in rows]) for goal, rows in _PLAN]),
           {"docx": _goal_across}, activities="5", year="2026"),
    *_each("en flik för varje enhet, enheten står bara överst", [
        Wanted(goal, title, {"Aktivitet": "A", "Projekt": "P", "Förstudie": "F"}[kind], (unit,), others or "", "*")
        for _, unit, rows in _UNITS for goal, title, kind, _, others in rows],
           {"xlsx": _unit_sheets}, activities="6", year="2026"),
    *_each("två rubrikrader, ansvar och tid över två spalter var", [
        Wanted(goal, title, "", (unit,) if unit else (), others or "", "*" if unit else "?")
        for goal, title, unit, others, *_ in _HEADS],
           {"xlsx": _two_heads}, activities="5", year="2026"),
    *_each("rapport ur ett planeringssystem, försättsblad och innehåll först",
           expects_all([(goal, [(title, "", unit, "") for title, _, _, unit in rows]) for _, goal, _, rows in _SYS]),
           {"pdf": _system_pdf}, activities="6", year="2026"),
    *_each("export med komman och citattecken, radbrytning i en cell",
           expects_all([(row[2], [(row[3], "", row[4], "")]) for row in _CSV_ROWS]), {"csv": _export}, activities="5"),
    *_each("utskrift från Excel på liggande sida, rubrikraden bara på den första", [
        each for goal, title, unit, others, _ in _WIDE
        for each in expects(goal.partition(" ")[2], [(title, "", unit, others)], "*")],
           {"pdf": _wide_pdf}, activities="7", year="2026"),
    *_each("åtgärden i fetstil numrerad av Word, mening och ansvarig under",
           expects_all([(goal, [(title, "", unit, "") for title, _, unit, _ in rows]) for goal, rows in _LIST]),
           {"docx": _numbered}, activities="5", year="2026"),
    *_each("en ruta för varje aktivitet",
           expects_all([(goal, [(title, "", unit, others)]) for goal, title, unit, others, *_ in _CARDS]),
           {"docx": _cards}, activities="4", year="2026"),
    *_each("punkter i en cell med gemensam ansvarig",
           expects_all([(goal, [(title, "", unit, "") for title in titles]) for goal, titles, unit, _ in _CELLS]),
           {"docx": _points_in_cells}, activities="4", year="2026"),
    *_each("svar på ett formulär som enheterna fyllt i",
           expects_all([(goal, [(title, "", unit, others)]) for _, unit, goal, title, others, _ in _FORM]),
           {"xlsx": _form}, activities="5"),
    *_each("spårade ändringar, en rad borttagen och en tillagd",
           expects_all([
               (_TRACK, [(title, "", unit, "") for title, unit, change, _ in _TRACK_ROWS if change != "del"])]),
           {"docx": _tracked}, activities="3", year="2026"),
]  # fmt: skip
