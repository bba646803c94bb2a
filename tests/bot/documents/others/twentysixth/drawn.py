# ruff: noqa: E501
"""What needs real drawing: merged rows, a chart of weeks, lists to choose from, blocks in a PDF, changes tracked."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_Rows = list[tuple[str, str, str, str]]
_Groups = list[tuple[str, _Rows]]  # goal, and rows of title, owner, others and time

# 1: Word on its side, the goal across the top of each table
_TOP: _Groups = [
    ("Mål 1: Kollektivtrafiken är ett självklart val",
     [("Anropsstyrd buss till Yttersjö", "Trafikplaneringen", "Länstrafiken", "mars–dec 2026"),
      ("Tak över cykelställen vid resecentrum", "Gatudriften", "", "maj 2026"),
      ("Rabattkort till nyinflyttade", "Trafikplaneringen", "Inflyttarservice", "hela 2026")]),
    ("Mål 2: Gator och torg är tillgängliga för alla",
     [("Sänka kantstenar i centrum", "Gatudriften", "", "juni–aug 2026"),
      ("Tillgänglighetsrond med brukarorganisationer", "Stadsmiljö", "Funktionsrättsrådet", "sept 2026")]),
]  # fmt: skip


def _top(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Trafiknämnden i Vretadals kommun · Verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Trafiknämnden, Vretadals kommun")
    document.add_heading("Mål och aktiviteter", 1)
    for goal, rows in _TOP:
        table = document.add_table(rows=2, cols=4, style="Table Grid")
        table.cell(0, 0).merge(table.cell(0, 3)).text = goal
        for run in table.cell(0, 0).paragraphs[0].runs:
            run.bold = True
        for cell, text in zip(table.rows[1].cells, ("Aktivitet", "Ansvarig", "Samverkan", "Tidplan"), strict=True):
            cell.text = text
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        document.add_paragraph()
    document.save(str(path))
    return path


# 2: a workbook with the months coloured, the goal as a merged row
_CHART: list[tuple[str, list[tuple[str, str, int, int]]]] = [
    ("Mål A Eleverna trivs i skolan", [("Rastaktiviteter ledda av äldre elever", "Norra skolområdet", 1, 12),
                                       ("Trygghetsenkät i alla klasser", "Kvalitetsavdelningen", 3, 4),
                                       ("Skolvärdar i korridoren", "Södra skolområdet", 8, 12)]),
    ("Mål B Fler läser med flyt", [("Lässcreening i årskurs 1", "Centrala elevhälsan", 2, 3),
                                   ("Intensivläsning sex veckor", "Norra skolområdet", 9, 10),
                                   ("Skolbibliotekarie på halvtid", "Södra skolområdet", 8, 12)]),
]  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _chart(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan 2026"
    sheet.append(["Tidplan till verksamhetsplan 2026, Grundskolenämnden, Sörbäcka kommun"])
    sheet.merge_cells("A1:N1")
    sheet.append([])
    sheet.append(["Aktivitet", "Ansvarig", *_MONTHS])
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    for goal, rows in _CHART:
        sheet.append([goal])
        at = sheet.max_row
        sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=14)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="FFE699")
        for title, unit, first, last in rows:
            sheet.append([title, unit])
            for month in range(first, last + 1):
                sheet.cell(sheet.max_row, 2 + month).fill = PatternFill("solid", fgColor="5B9BD5")
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 42, 24
    sheet.freeze_panes = "C4"
    book.save(path)
    return path


# 3: a workbook with instructions before the plan and the lists to choose from after it
_FORM = [
    ("Nämndmål 1 Tidiga insatser", "Familjerådslag i vårdnadstvister", "Projekt", "Familjerätten", "Tingsrätten",
     date(2026, 2, 1), date(2026, 12, 15)),
    ("Nämndmål 1 Tidiga insatser", "Öppen mottagning på vårdcentralen", "Aktivitet", "Råd och stöd", "Vårdcentralen Åsen",
     date(2026, 1, 12), date(2026, 12, 31)),
    ("Nämndmål 1 Tidiga insatser", "Stödchatt för tonåringar", "Förstudie", "Ungdomsmottagningen", None,
     date(2026, 3, 1), date(2026, 10, 1)),
    ("Nämndmål 2 Färre i missbruk", "Boende med låga trösklar", "Förstudie", "Beroendeenheten", "Bostadsbolaget",
     date(2026, 4, 1), date(2026, 11, 15)),
    ("Nämndmål 2 Färre i missbruk", "Anhörigcirklar på kvällstid", "Aktivitet", "Råd och stöd", None,
     date(2026, 9, 1), date(2026, 12, 1)),
]  # fmt: skip


def _form(path: Path) -> Path:
    book = openpyxl.Workbook()
    help_sheet = book.worksheets[0]
    help_sheet.title = "Läs mig"
    for text in ("Så fyller du i mallen", "1. Välj nämndmål i listan.", "2. Skriv aktiviteten kort, högst tolv ord.",
                 "3. Välj typ. Förstudie används när beslut om genomförande saknas.", "Frågor? Hör av dig till staben."):  # fmt: skip
        help_sheet.append([text])
    sheet = book.create_sheet("Plan")
    sheet.append(["Socialnämnden, Nybrostads kommun", None, None, None, None, None, None, "År:", 2026])
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append([])
    sheet.append(
        [
            "Nämndmål",
            "Aktivitet",
            "Typ",
            "Ansvarig enhet",
            "Samverkanspartner",
            "Start",
            "Slut",
            "Status T1",
            "Status T2",
        ]
    )
    for cell in sheet[4]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E78")
        cell.alignment = Alignment(wrap_text=True)
    for values in _FORM:
        sheet.append(list(values))
    sheet.auto_filter.ref = "A4:I40"
    choices = book.create_sheet("Listor")
    for row in (["Nämndmål", "Typ", "Status"], ["Nämndmål 1 Tidiga insatser", "Aktivitet", "Ej påbörjad"],
                ["Nämndmål 2 Färre i missbruk", "Projekt", "Pågår"], [None, "Förstudie", "Klar"]):  # fmt: skip
        choices.append(row)
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$3")
    sheet.add_data_validation(choice)
    choice.add("A5:A40")
    for letter, width in zip("ABCDE", (30, 38, 12, 22, 22), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 4: a planning system's PDF with a block for each activity
_BLOCKS: _Groups = [
    ("Nämndmål: Kommunen är lätt att nå",
     [("En väg in för föreningar", "Medborgarservice", "Fritidsförvaltningen", "2026-08-31"),
      ("Återuppringning inom en timme", "Medborgarservice", "", "2026-04-30"),
      ("Tolk på skärm i receptionen", "Integrationsservice", "Tolkförmedlingen", "2026-10-31")]),
    ("Nämndmål: Besluten är lätta att förstå",
     [("Klarspråksgranskning av beslutsbrev", "Kommunikationsstaben", "", "2026-12-15"),
      ("Sammanfattning överst i varje ärende", "Nämndservice", "Kommunikationsstaben", "2026-05-29")]),
]  # fmt: skip


def _foot(canvas: Any, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 28, "Medborgarnämnden, Verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 60, 28, f"{document.page}({document.page})")


def _blocks(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Medborgarnämnden, Tallmora kommun", _STYLES["BodyText"]), Spacer(1, 14)]  # fmt: skip
    box = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("SPAN", (1, 0), (3, 0)),
                      ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#eef2e6"))])  # fmt: skip
    for goal, rows in _BLOCKS:
        flow += [Paragraph(goal, _STYLES["Heading2"])]
        for title, unit, others, end in rows:
            cells = [[Paragraph("Aktivitet", _BOLD), Paragraph(title, _CELL), "", ""],
                     [Paragraph("Ansvarig", _BOLD), Paragraph(unit, _CELL), Paragraph("Samverkan", _BOLD),
                      Paragraph(others, _CELL)],
                     [Paragraph("Slutdatum", _BOLD), Paragraph(end, _CELL), Paragraph("Status", _BOLD),
                      Paragraph("Ej påbörjad", _CELL)]]  # fmt: skip
            flow += [KeepTogether([Table(cells, colWidths=[75, 160, 75, 160], style=box), Spacer(1, 10)])]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_foot, onLaterPages=_foot)
    return path


# 5: a project tool's list as CSV with commas and quotes
_PORT = [
    ("P-1041", "Ny sporthall i Björkvallen", "Hållbara anläggningar", "Fastighetskontoret", "Projekt", "Fritidskontoret"),
    ("P-1057", "Solceller på vattentornet", "Hållbara anläggningar", "Energikontoret", "Projekt", ""),
    ("P-1060", "Vad kostar ett nytt reningsverk", "Hållbara anläggningar", "VA-kontoret", "Förstudie", "Grannkommunerna"),
    ("P-1072", "Lekplats för alla, Slottsparken", "Attraktiva mötesplatser", "Parkkontoret", "Projekt", "Skolkontoret"),
    ("P-1075", "Vinterljus på Stortorget", "Attraktiva mötesplatser", "Gatukontoret", "Aktivitet", "Centrumföreningen"),
]  # fmt: skip


def _portfolio(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["Nummer", "Namn", "Koppling till mål", "Ansvarig enhet", "Typ", "Samverkan med", "Fas", "Planerat slut",
                         "Nämnd", "Planeringsår", "Senast ändrad"])  # fmt: skip
        for row in _PORT:
            writer.writerow([*row, "Planering", "2026-12-01", "Tekniska nämnden", "2026", "2026-01-08 09:14"])
    return path


# 6: Word's own lists with the labels in bold, and the vision in a text box
_LISTS: _Groups = [
    ("Mål 1 Barn växer upp utan våld", [("Våldspreventivt program i årskurs 8", "Elevhälsan", "Kvinnojouren", ""),
                                        ("Rutin för orosanmälan i fritidsklubbar", "Fritidsavdelningen", "", "")]),
    ("Mål 2 Den som är utsatt får skydd", [("Två skyddade lägenheter till", "Socialjouren", "Bostadsbolaget", ""),
                                           ("Handbok för handläggare", "Relationsvåldsteamet", "", ""),
                                           ("Samtalsgrupper för barn", "Relationsvåldsteamet", "Barn- och ungdomspsykiatrin", "")]),
]  # fmt: skip


def _lists(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Handlingsplan mot våld i nära relationer 2026", 0)
    document.add_paragraph("Individ- och familjenämnden, Åkersviks kommun")
    document.add_paragraph()._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' style='width:300pt;height:40pt'>"
            "<v:textbox><w:txbxContent><w:p><w:r><w:t>Vår vision: ett Åkersvik där ingen är rädd hemma.</w:t></w:r></w:p>"
            "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    document.add_heading("Mål och aktiviteter", 1)
    for goal, rows in _LISTS:
        document.add_heading(goal, 2)
        for title, unit, others, _ in rows:
            point = document.add_paragraph(style="List Bullet")
            point.add_run("Aktivitet: ").bold = True
            point.add_run(title)
            for label, text in (("Ansvarig: ", unit), ("Samverkan: ", others)):
                if text:
                    below = document.add_paragraph(style="List Continue")
                    below.add_run(label).bold = True
                    below.add_run(text)
    document.add_heading("Revidering", 1)
    document.add_paragraph("Planen ses över varje år i december.")
    document.save(str(path))
    return path


# 7: a long table over two lying pages, the goal only on its first row
_LONG: _Groups = [
    ("Nämndmål 1 Patienten får vård i tid",
     [("Produktionsplan för höftoperationer", "Ortopedi", "Anestesi", "mars"),
      ("Digitala återbesök inom hud", "Hudkliniken", "", "april"),
      ("Gemensam väntelista för ögon", "Ögonkliniken", "Privata vårdgivare", "juni"),
      ("Lördagsmottagning för röntgen", "Radiologi", "", "september")]),
    ("Nämndmål 2 Vården är säker",
     [("Dubbel signering av cytostatika", "Onkologi", "Sjukhusapoteket", "februari"),
      ("Trycksårsronder varje vecka", "Geriatrik", "", "hela året"),
      ("Följa antibiotikaförskrivningen", "Infektion", "Primärvården", "tertialvis")]),
]  # fmt: skip


def _long(path: Path) -> Path:
    head = ("Mål", "Aktivitet", "Ansvarig klinik", "Samverkan", "Tid")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in head]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BOTTOMPADDING", (0, 1), (-1, -1), 40)]  # fmt: skip
    for goal, activities in _LONG:
        rows += [
            [Paragraph(text, _CELL) for text in (goal if not at else "", *row)] for at, row in enumerate(activities)
        ]
    flow = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
            Paragraph("Hälso- och sjukvårdsnämnden, Region Östermark", _STYLES["BodyText"]), Spacer(1, 10),
            Table(rows, colWidths=[150, 220, 120, 120, 80], style=TableStyle(style), repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


# 8: a Word plan sent round with its changes tracked: one row's owner changed, one point added
_TRACKED = "Mål 1: Upphandlingen driver omställning"


def _tracked(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Upphandlingsnämnden, Hökanäs kommun")
    document.add_heading(_TRACKED, 1)
    table = headed_table(document, [("Aktivitet", "Ansvarig", "Klart"),
                                    ("Klimatkrav i livsmedelsavtalet", "Inköpsenheten", "2026-05-31"),
                                    ("Dialogmöte med lokala leverantörer", "", "2026-09-30"),
                                    ("Utbilda beställare i direktupphandling", "Inköpsenheten", "2026-11-15")])  # fmt: skip
    owner = table.cell(2, 1).paragraphs[0]._p
    stamp = "w:author='Granskare' w:date='2026-01-09T10:00:00Z'"
    owner.append(
        parse_xml(f"<w:del {nsdecls('w')} w:id='1' {stamp}><w:r><w:delText>Kommunkansliet</w:delText></w:r></w:del>")
    )
    owner.append(parse_xml(f"<w:ins {nsdecls('w')} w:id='2' {stamp}><w:r><w:t>Näringslivsenheten</w:t></w:r></w:ins>"))
    document.save(str(path))
    return path


# 9: a sheet with a hidden column, a sum below and a note under it
_CROSS = [
    ("Mål 1 Ordning på informationen", "Gallra gemensamma mappar", "Arkivet", ("Skola", "Omsorg", "Teknik")),
    ("Mål 1 Ordning på informationen", "Ny diarieföringshandbok", "Registraturen", ()),
    ("Mål 2 Beredskap i vardagen", "Krislåda till varje arbetsplats", "Beredskapsenheten", ("Skola", "Omsorg")),
    ("Mål 2 Beredskap i vardagen", "Övning i strömavbrott", "Beredskapsenheten", ("Teknik",)),
]


def _totals(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet.append(["Kommunstyrelsens verksamhetsplan 2026 – Stenvreta kommun"])
    sheet.append(["Mål", "Aktivitet", "Internt id", "Ansvarig enhet", "Samverkan", "Medel (tkr)"])
    for at, (goal, title, unit, others) in enumerate(_CROSS, 1):
        sheet.append([goal, title, f"ks{at:04d}", unit, ", ".join(others) or None, 25 * at])
    sheet.append(["Summa", None, None, None, None, f"=SUM(F3:F{len(_CROSS) + 2})"])
    sheet.append([])
    sheet.append(["Medel ovan fördelas av kommundirektören efter beslut om internbudget."])
    sheet.column_dimensions["C"].hidden = True
    for letter, width in zip("ABDEF", (32, 34, 22, 24, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 10: a sheet with the goal merged down and the heading in two rows
_DOWN: _Groups = [
    ("Mål 1 Skogen brukas varsamt", [("Gallra rekreationsskogen vid Hökberget", "Skogsgruppen", "Friluftsrådet", "vinter"),
                                     ("Spara högstubbar och död ved", "Skogsgruppen", "", "löpande")]),
    ("Mål 2 Naturen är nära", [("Spångad led genom Tranmossen", "Naturvården", "Länsstyrelsen", "sommar"),
                               ("Guidade turer på lätt svenska", "Naturskolan", "Studieförbunden", "maj"),
                               ("Kolonilotter vid Ängslyckan", "Parkdriften", "", "vår")]),
]  # fmt: skip


def _down(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan"
    sheet["A1"] = "Handlingsplan för natur och friluftsliv 2026"
    sheet["A2"] = "Natur- och parknämnden, Hökanäs kommun"
    for name, text in (("A4", "Mål"), ("B4", "Aktivitet"), ("C4", "Organisation"), ("E4", "Tid"),
                       ("C5", "Ansvarig"), ("D5", "Samverkan")):  # fmt: skip
        sheet[name] = text
        sheet[name].font = Font(bold=True)
    for area in ("A4:A5", "B4:B5", "C4:D4", "E4:E5"):
        sheet.merge_cells(area)
    at = 6
    for goal, rows in _DOWN:
        sheet.cell(at, 1, goal).alignment = Alignment(vertical="center", wrap_text=True)
        for offset, row in enumerate(rows):
            for column, text in enumerate(row, 2):
                sheet.cell(at + offset, column, text or None)
        sheet.merge_cells(start_row=at, start_column=1, end_row=at + len(rows) - 1, end_column=1)
        at += len(rows)
    for letter, width in zip("ABCDE", (24, 40, 20, 20, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 11: a table for each goal, its activities a real list in one cell and one owner for them all
_CELLS = [
    ("Resultatmål 1: Hyresskulderna halveras", "Andel vräkta barnfamiljer, mål 0", "Boendeenheten",
     ["Hembesök vid första betalningspåminnelsen", "Budgetskola på kvällstid"]),
    ("Resultatmål 2: Väntan på besked kortas", "Dagar till beslut, mål 9", "Försörjningsenheten",
     ["E-ansökan för återkommande stöd", "Beslutsmallar på klarspråk", "Jourhandläggare varje förmiddag"]),
]  # fmt: skip


def _cells(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Nämnden för försörjning och boende, Vretadals kommun")
    for goal, measure, unit, titles in _CELLS:
        document.add_heading(goal, 1)
        table = document.add_table(rows=3, cols=2, style="Table Grid")
        for row, label in zip(table.rows, ("Indikator", "Aktiviteter", "Ansvarig"), strict=True):
            row.cells[0].paragraphs[0].add_run(label).bold = True
        table.cell(0, 1).text, table.cell(2, 1).text = measure, unit
        table.cell(1, 1).paragraphs[0].style = "List Bullet"
        table.cell(1, 1).paragraphs[0].text = titles[0]
        for title in titles[1:]:
            table.cell(1, 1).add_paragraph(title, style="List Bullet")
    document.save(str(path))
    return path


# 12: a PDF saved from Word, a table without rules but for a line under its heading
_BARE: _Groups = [
    ("Mål 1: Överskottet används till underhåll",
     [("Långtidsplan för broar", "Anläggningsstaben", "Trafikverket", "mars"),
      ("Sälja obebyggda tomter", "Markstaben", "Mäklare", "juni")]),
    ("Mål 2: Varje krona går att följa",
     [("Månadsrapport på en sida", "Ekonomistaben", "", "januari"),
      ("Utbilda budgetansvariga", "Ekonomistaben", "HR-staben", "april"),
      ("Öppna leverantörsreskontran på webben", "Inköpsstaben", "IT-staben", "september")]),
]  # fmt: skip


def _bare(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Ekonomiutskottet, Granvalla kommun", _STYLES["BodyText"])]  # fmt: skip
    style = TableStyle([("LINEBELOW", (0, 0), (-1, 0), 0.6, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    for goal, rows in _BARE:
        flow += [Paragraph(goal, _STYLES["Heading2"])]
        cells = [[Paragraph(text, _BOLD if not at else _CELL) for text in row]
                 for at, row in enumerate([("Aktivitet", "Ansvarig", "Samverkan", "Klart"), *rows])]  # fmt: skip
        flow += [Table(cells, colWidths=[200, 110, 90, 70], style=style, hAlign="LEFT"), Spacer(1, 12)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


# 13: Excel's CSV as older Windows writes it: semicolons and its own letters
_OLD = [
    ("Fler gör klart sfi på ett år", "Kvällsgrupper i Örnäs", "Sfi-enheten", "Biblioteket i Örnäs", "Aktivitet"),
    ("Fler gör klart sfi på ett år", "Språkpraktik på äldreboenden", "Sfi-enheten", "Äldreomsorgen", "Projekt"),
    ("Fler gör klart sfi på ett år", "Barnpassning under lektionstid", "Studieservice", "", "Förstudie"),
    ("Utbudet följer arbetslivets behov", "Kurs för tågvärdar", "Yrkesvux", "Järnvägsbolagen", "Projekt"),
    ("Utbudet följer arbetslivets behov", "Branschfrukost varje kvartal", "Yrkesvux", "", "Aktivitet"),
]


def _old(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Vuxenutbildningsnämnden, Stenvreta kommun", "", "", "", ""])
        writer.writerow(["Aktivitetsplan 2026", "", "", "", ""])
        writer.writerow(["Nämndmål", "Aktivitet", "Ansvarig", "Samverkan", "Typ av aktivitet"])
        writer.writerows(_OLD)
    return path


# 14: a Word form whose owners are chosen in content controls
_CHOSEN = "Mål 1: Det är nära till hjälp"
_CHOICES = [("Familjeteam i Norrtorp", "Öppenvården", "juni 2026"), ("Chatt med kurator", "Skolhälsan", "mars 2026"),
            ("Frukost för ungdomar utan skola", "Fältenheten", "oktober 2026")]  # fmt: skip


def _chosen(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Nämndplan 2026", 0)
    document.add_paragraph("Barn- och familjenämnden, Sörbäcka kommun")
    document.add_heading(_CHOSEN, 1)
    table = headed_table(
        document, [("Aktivitet", "Ansvarig", "Tid"), *((title, "", end) for title, _, end in _CHOICES)]
    )
    for at, (_, unit, _) in enumerate(_CHOICES, 1):
        table.cell(at, 1).paragraphs[0]._p.append(
            parse_xml(
                f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='Ansvarig'/><w:dropDownList>"
                "<w:listItem w:displayText='Öppenvården' w:value='1'/><w:listItem w:displayText='Skolhälsan' w:value='2'/>"
                "<w:listItem w:displayText='Fältenheten' w:value='3'/></w:dropDownList></w:sdtPr>"
                f"<w:sdtContent><w:r><w:t>{unit}</w:t></w:r></w:sdtContent></w:sdt>"
            )
        )
    document.save(str(path))
    return path


_each = partial(in_each_format, "twentysixth_drawn")


def _all(groups: Sequence[tuple[str, _Rows]]) -> list[Wanted]:
    return [each for goal, rows in groups for each in expects(goal, [(t, "", u, o) for t, u, o, _ in rows], "*")]


TWENTYSIXTH: list[Drawn] = [
    *_each("målet tvärs över varje tabell", _all(_TOP), {"docx": _top}, activities="5", year="2026"),
    *_each("månader i färg, målet som rad", [
        each for goal, rows in _CHART for each in expects(goal, [(t, "", u, "") for t, u, *_ in rows], "*")],
           {"xlsx": _chart}, activities="6", year="2026"),
    *_each("läs mig, plan och listor", [
        each for goal, title, kind, unit, others, *_ in _FORM
        for each in expects(str(goal), [(str(title), str(kind)[0], str(unit), str(others or ""))], "*")],
           {"xlsx": _form}, activities="5", year="2026"),
    *_each("ett block för varje aktivitet", _all(_BLOCKS), {"pdf": _blocks}, activities="5", year="2026"),
    *_each("projektverktygets lista", [
        each for _, title, goal, unit, kind, others in _PORT for each in expects(goal, [(title, kind[0], unit, others)], "*")],
           {"csv": _portfolio}, activities="5"),
    *_each("Words punkter med fet etikett", _all(_LISTS), {"docx": _lists}, activities="5", year="2026"),
    *_each("lång tabell över två sidor", _all(_LONG), {"pdf": _long}, activities="7", year="2026"),
    *_each("spårade ändringar", expects(_TRACKED, [
        ("Klimatkrav i livsmedelsavtalet", "", "Inköpsenheten", ""),
        ("Dialogmöte med lokala leverantörer", "", "Näringslivsenheten", ""),
        ("Utbilda beställare i direktupphandling", "", "Inköpsenheten", "")], "*"),
           {"docx": _tracked}, activities="3", year="2026"),
    *_each("dold spalt och summa", [
        each for goal, title, unit, others in _CROSS for each in expects(goal, [(title, "", unit, ", ".join(others))], "*")],
           {"xlsx": _totals}, activities="4", year="2026"),
    *_each("målet sammanfogat nedåt i bladet", _all(_DOWN), {"xlsx": _down}, activities="5", year="2026"),
    *_each("lista i en cell", [
        each for goal, _, unit, titles in _CELLS for each in expects(goal, [(t, "", unit, "") for t in titles], "*")],
           {"docx": _cells}, activities="5", year="2026"),
    *_each("tabell utan linjer", _all(_BARE), {"pdf": _bare}, activities="5", year="2026"),
    *_each("csv från äldre Windows", [
        each for goal, title, unit, others, kind in _OLD for each in expects(goal, [(title, kind[0], unit, others)], "*")],
           {"csv": _old}, activities="5", year="2026"),
    *_each("val i formulär", expects(_CHOSEN, [(title, "", unit, "") for title, unit, _ in _CHOICES], "*"),
           {"docx": _chosen}, activities="3", year="2026"),
]  # fmt: skip
