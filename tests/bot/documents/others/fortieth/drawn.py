# ruff: noqa: E501
"""What controllers send in November for next year: templates, lists in Excel, exports, printed pages, a csv."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_TOP = Alignment(wrap_text=True, vertical="top")

Group = tuple[str, list[tuple[str, str, str, str]]]
"""A goal and its rows of title, units, collaboration and time."""


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLMN", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"


def _line(sheet: Any, at: int, values: Sequence[object], *, color: str = "") -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value)
        cell.border, cell.alignment = _ROUND, _TOP
        if color:
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=color)


# 1: Word on its side with two header rows: who and when are divided below
_SOCIAL: list[Group] = [
    ("Mål 1 Barn och unga får stöd i tid", [
        ("Öppen rådgivning för föräldrar två kvällar i veckan", "Familjecentralen", "Barnhälsovården", "2027-02-01|2027-12-31"),
        ("Förhandsbedömning inom fem dagar", "Mottagningsgruppen", "", "2027-01-01|2027-06-30"),
        ("Samordnare för skolsociala team", "Öppenvården", "Rektorerna", "2027-08-15|2027-12-31"),
        ("Uppföljning av alla placeringar var tredje månad", "Familjehemsgruppen", "", "2027-01-01|2027-12-31"),
        ("Utbildning i barnsamtal för handläggare", "Barn- och familjegruppen", "Länsnätverket", "2027-03-01|2027-05-31")]),
    ("Mål 2 Äldre bor kvar hemma med trygghet", [
        ("Trygghetslarm med rörelsesensor på prov", "Välfärdsteknikgruppen", "Hemtjänst Norr", "2027-04-01|2027-10-31"),
        ("Planerad återgång efter sjukhusvistelse", "Biståndsenheten", "Regionens vårdcentraler", "2027-01-15|2027-12-31"),
        ("Måltidsvän för ensamma äldre", "Frivilligsamordnaren", "Röda Korset", "2027-02-15|2027-12-31"),
        ("Schemaläggning efter brukarens dygnsrytm", "Hemtjänst Norr", "Bemanningsenheten", "2027-05-01|2027-11-30"),
        ("Mobilt demensteam", "Demenssamordnaren", "", "2027-09-01|2027-12-31")]),
    ("Mål 3 Fler når egen försörjning", [
        ("Arbetsträning i kommunens kök", "Arbetsmarknadsenheten", "Måltidsservice", "2027-02-01|2027-12-31"),
        ("Genomgång av alla ärenden över tre år", "Ekonomiskt bistånd", "Försäkringskassan", "2027-01-01|2027-04-30"),
        ("Studiestöd på svenska för invandrare", "Arbetsmarknadsenheten", "Vuxenutbildningen", "2027-08-20|2027-12-20")]),
]  # fmt: skip


def _two_heads(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "Diarienummer SN 2026/318"
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Socialnämnden, Strömvalls kommun")
    document.add_paragraph(
        "Planen beskriver vad förvaltningen gör under året för att nå nämndens mål. Den kompletteras av enheternas egna planer."
    )
    for goal, rows in _SOCIAL:
        document.add_heading(goal, 1)
        table = document.add_table(rows=2, cols=5, style="Table Grid")
        for column, text in enumerate(("", "Ansvarig enhet", "Medverkande", "Start", "Slut")):
            table.cell(1, column).text = text
        table.cell(0, 0).merge(table.cell(1, 0)).text = "Aktivitet"
        table.cell(0, 1).merge(table.cell(0, 2)).text = "Vem"
        table.cell(0, 3).merge(table.cell(0, 4)).text = "När"
        for title, unit, others, when in rows:
            for cell, text in zip(table.add_row().cells, (title, unit, others, *when.split("|")), strict=True):
                cell.text = text
    document.save(str(path))
    return path


# 2: Word with a table of contents and a foot; each goal is the first row over the whole table
_BOARD: list[Group] = [
    ("Nämndmål 1: Det är lätt att starta och driva företag i kommunen", [
        ("En gemensam ingång för företagsärenden", "Näringslivsenheten", "Samhällsbyggnadsförvaltningen", "Juni"),
        ("Företagsbesök, minst sextio under året", "Näringslivsenheten", "Presidiet", "December"),
        ("Snabbare besked om markköp", "Mark- och exploateringsenheten", "", "April"),
        ("Introduktion för nya leverantörer", "Upphandlingsenheten", "Näringslivsenheten", "Oktober")]),
    ("Nämndmål 2: Kommunen är en attraktiv arbetsgivare", [
        ("Ny lönestrategi", "HR-avdelningen", "Förvaltningscheferna", "Maj"),
        ("Traineeprogram för ingenjörer och samhällsplanerare", "HR-avdelningen", "Universitetet", "September"),
        ("Exitsamtal med alla som slutar", "HR-avdelningen", "", "Löpande"),
        ("Ledarforum två gånger per år", "Kommundirektörens stab", "HR-avdelningen", "Mars och november")]),
    ("Nämndmål 3: Digitaliseringen frigör tid", [
        ("Automatisk kontering av återkommande fakturor", "Ekonomiavdelningen", "IT-avdelningen", "Augusti"),
        ("Byta ärendehanteringssystem", "Kanslienheten", "Samtliga förvaltningar", "December"),
        ("Riktlinje för användning av AI-tjänster", "IT-avdelningen", "Dataskyddsombudet", "Februari"),
        ("Rensa gemensamma mappar", "Kanslienheten", "", "Juni")]),
    ("Nämndmål 4: Kommunen fungerar även i kris", [
        ("Drivmedelsplan för hemtjänst och snöröjning", "Säkerhetsenheten", "Tekniska förvaltningen", "Mars"),
        ("Utbilda krisstöd i två kommundelar", "Säkerhetsenheten", "Svenska kyrkan", "Oktober"),
        ("Reservplan för löneutbetalning", "Lönecenter", "Banken", "April")]),
]  # fmt: skip


def _contents(document: Any) -> None:
    document.add_paragraph().add_run("Innehåll").bold = True
    lines = [
        "1 Inledning\t2",
        "2 Styrmodell\t2",
        "3 Nämndmål och aktiviteter\t2",
        "4 Ekonomi\t3",
        "5 Uppföljning och intern kontroll\t3",
    ]
    for line in lines:
        document.add_paragraph(line)
    document.add_page_break()


def _page_field(paragraph: Any) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def _goal_rows(path: Path) -> Path:
    document = docx.Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Calibri", Pt(11)
    document.sections[0].header.paragraphs[0].text = "Hällestrands kommun"
    foot = document.sections[0].footer.paragraphs[0]
    foot.text = "Kommunstyrelsens verksamhetsplan 2027\t\tSida "
    _page_field(foot)
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Kommunstyrelsen, Hällestrands kommun")
    document.add_paragraph("Antagen av kommunstyrelsen 2026-11-25 § 211")
    _contents(document)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Kommunstyrelsen leder och samordnar kommunens verksamhet och har uppsikt över nämnderna och bolagen."
    )
    document.add_heading("2 Styrmodell", 1)
    document.add_paragraph(
        "Fullmäktige beslutar om vision och budget. Styrelsen formulerar nämndmål som kommunledningsförvaltningen arbetar efter."
    )
    document.add_heading("3 Nämndmål och aktiviteter", 1)
    for goal, rows in _BOARD:
        table = document.add_table(rows=1, cols=4, style="Table Grid")
        table.cell(0, 0).merge(table.cell(0, 3)).text = goal
        table.cell(0, 0).paragraphs[0].runs[0].bold = True
        for row in [("Aktivitet", "Ansvarig", "Samverkan", "Klart 2027"), *rows]:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        document.add_paragraph()
    document.add_heading("4 Ekonomi", 1)
    headed_table(document, [("Verksamhet, mnkr", "Budget 2026", "Budget 2027"), ("Kommunledning", "41,2", "42,0"),
                            ("Näringsliv", "9,8", "10,4"), ("Summa", "51,0", "52,4")])  # fmt: skip
    document.add_heading("5 Uppföljning och intern kontroll", 1)
    document.add_paragraph("Uppföljning sker per den 30 april, den 31 augusti och den 31 december.")
    document.save(str(path))
    return path


# 3: an Excel list with each goal in a row of its own over the activities, status from August beside
_CARE: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Mål 1: Brukarna påverkar sin vardag", [
        ("Husråd på alla gruppbostäder", "Enhetschefer LSS", "", "2026-09", "2027-06", "Pågår"),
        ("Bildstöd i genomförandeplanen", "Stödpedagoger", "Habiliteringen", "2027-01", "2027-05", ""),
        ("Fritidsvän vid övergång från skola till daglig verksamhet", "Daglig verksamhet", "Anpassade gymnasiet", "2027-03", "2027-12", ""),
        ("Brukarundersökning med Pict-O-Stat", "Kvalitetsutvecklare", "", "2027-09", "2027-11", "")]),
    ("Mål 2: Kontinuiteten ökar", [
        ("Små arbetslag i hemtjänsten", "Enhetschefer hemtjänst", "Bemanningsenheten", "2026-05", "2027-04", "Pågår, två av fem områden klara"),
        ("Heltid som norm", "Förvaltningschef", "Kommunal", "2025-10", "2027-12", "Försenad"),
        ("Schemaverktyg med önskemål om kontaktperson", "Planeringsenheten", "IT-enheten", "2027-02", "2027-10", ""),
        ("Mentor för nya undersköterskor", "Vård- och omsorgscollege", "Enhetschefer särskilt boende", "2027-01", "2027-12", "")]),
    ("Mål 3: Vården är säker", [
        ("Läkemedelssignering digitalt på särskilt boende", "Medicinskt ansvarig sjuksköterska", "Systemförvaltare", "2026-03", "2027-03", "Pågår"),
        ("Fallprevention med balansgrupper", "Rehabenheten", "Friskis & Svettis", "2027-02", "2027-11", ""),
        ("Hygienombud träffas varje kvartal", "Medicinskt ansvarig sjuksköterska", "Vårdhygien", "2027-01", "2027-12", ""),
        ("Journalgranskning, tjugo slumpvis valda per enhet", "Kvalitetsutvecklare", "", "2027-04", "2027-10", "")]),
    ("Mål 4: Lokalerna är ändamålsenliga", [
        ("Ombyggnad av köket på Solgården", "Lokalplanerare", "Fastighetsbolaget", "2026-11", "2027-08", "Ej påbörjad"),
        ("Behovsanalys särskilt boende 2027–2040", "Lokalplanerare", "Ekonomienheten", "2027-01", "2027-05", "")]),
]  # fmt: skip


def _goal_bands(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet: Any = book.worksheets[0]
    sheet.title = "Aktiviteter 2027"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2027 – aktiviteter", "Vård- och omsorgsnämnden, Ekenäs kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    heads = ("Nr", "Aktivitet", "Ansvarig", "Samverkar med", "Startar", "Slutar", "Status augusti 2026", "Kommentar")
    _line(sheet, 4, heads, color="BDD7EE")
    at = 5
    for number, (goal, rows) in enumerate(_CARE, 1):
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="E7E6E6")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=8)
        for index, (title, unit, others, start, end, status) in enumerate(rows, 1):
            _line(
                sheet, at + index, (f"{number}.{index}", title, unit, others or None, start, end, status or None, None)
            )
        at += len(rows) + 1
    sheet.freeze_panes = "A5"
    _widths(sheet, (6, 44, 26, 24, 10, 10, 18, 28))
    sheet.oddFooter.center.text = "Sida &P av &N"
    book.save(path)
    return path


# 4: an export from a steering system, one row for each activity, levels repeated, a sheet of key figures beside
_EXPORT: list[tuple[str, Group]] = [
    ("Ett grönare Fågelvik", ("Utsläppen från resor halveras till 2030", [
        ("Bokningsbara elcyklar vid stadshuset", "Serviceavdelningen", "", "2027-01-01|2027-04-30|Pågående"),
        ("Resepolicy med digitala möten som förstahandsval", "Hållbarhetsavdelningen", "", "2027-01-01|2027-03-31|Ej startad"),
        ("Laddplatser vid fyra skolor", "Fastighetsavdelningen", "", "2027-05-01|2027-10-31|Ej startad"),
        ("Samordna varutransporter med grannkommunen", "Inköpsavdelningen", "", "2026-10-01|2027-09-30|Pågående")])),
    ("Ett grönare Fågelvik", ("Matsvinnet minskar", [
        ("Tallrikssvinn vägs varje dag i två skolor", "Måltidsavdelningen", "", "2027-01-10|2027-06-10|Ej startad"),
        ("App för frånvaroanmälan kopplad till köken", "Digitala avdelningen", "", "2026-09-01|2027-08-15|Pågående"),
        ("Temavecka om svinn", "Måltidsavdelningen", "", "2027-10-04|2027-10-08|Ej startad")])),
    ("Ett tryggare Fågelvik", ("Invånarna känner sig trygga utomhus", [
        ("Ljussätta gångtunnlarna vid stationen", "Gatuavdelningen", "", "2027-02-01|2027-11-30|Ej startad"),
        ("Fältgrupp fredag och lördag kväll", "Socialavdelningen", "", "2026-06-01|2027-12-31|Pågående"),
        ("Medborgarlöfte tillsammans med polisen", "Säkerhetsavdelningen", "", "2027-01-15|2027-04-15|Ej startad"),
        ("Klottersanering inom två dygn", "Fastighetsavdelningen", "", "2027-01-01|2027-12-31|Ej startad")])),
    ("Ett öppnare Fågelvik", ("Fler deltar i lokala beslut", [
        ("Medborgarbudget i Västra Fågelvik", "Demokratiavdelningen", "", "2027-03-01|2027-12-01|Ej startad"),
        ("Ungdomsfullmäktige en gång per termin", "Demokratiavdelningen", "", "2027-02-01|2027-11-15|Ej startad"),
        ("Sändningar från nämnderna textas", "Kommunikationsavdelningen", "", "2026-08-01|2027-02-28|Pågående"),
        ("Frågelåda om översiktsplanen", "Planavdelningen", "", "2027-04-01|2027-06-30|Ej startad")])),
]  # fmt: skip


def _export(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Rapport"
    sheet.append(["Verksamhetsplan 2027 - Kommunstyrelsen - Fågelviks kommun"])
    sheet.append(["Exporterad 2026-11-19 13:47"])
    sheet.append([])
    sheet.append(
        [
            "Fokusområde",
            "Nämndmål",
            "Aktivitet",
            "Ansvarig enhet",
            "Startdatum",
            "Slutdatum",
            "Status",
            "Senaste kommentar",
        ]
    )
    for cell in sheet[4]:
        cell.font = Font(bold=True)
    for area, (goal, rows) in _EXPORT:
        for title, unit, _, rest in rows:
            sheet.append([area, goal, title, unit, *rest.split("|"), None])
    sheet.auto_filter.ref = f"A4:H{sheet.max_row}"
    _widths(sheet, (22, 36, 46, 26, 12, 12, 12, 30))
    figures = book.create_sheet("Nyckeltal")
    for row in (["Nämndmål", "Nyckeltal", "Utfall 2025", "Målvärde 2027"],
                ["Utsläppen från resor halveras till 2030", "Ton koldioxid från tjänsteresor", 212, 160],
                ["Matsvinnet minskar", "Gram per portion", 54, 40],
                ["Invånarna känner sig trygga utomhus", "Andel trygga, procent", 71, 75],
                ["Fler deltar i lokala beslut", "Nöjd-inflytande-index", 38, 42]):  # fmt: skip
        figures.append(row)
    book.save(path)
    return path


# 5: a workbook where the goal and its measure are merged down beside the activities, with costs and a sum
_MEASURED: list[tuple[str, tuple[str, str, str], list[tuple[str, str, int | None, str]]]] = [
    ("Fler unga fullföljer gymnasiet", ("Andel med examen inom fyra år", "74 %", "78 %"), [
        ("Mentorer följer upp frånvaro varje vecka", "Rektorer", None, ""),
        ("Sommarskola för elever med streck", "Gymnasiechef", 650, "Statsbidrag"),
        ("Praktikslinga på introduktionsprogrammen", "Studie- och yrkesvägledare", 180, "Ram"),
        ("Utökad specialpedagogik på yrkesprogrammen", "Gymnasiechef", 1200, "Ram")]),
    ("Vuxna får rätt kompetens", ("Andel i arbete efter avslutad utbildning", "61 %", "68 %"), [
        ("Yrkespaket inom industriteknik", "Rektor vuxenutbildningen", 2100, "Statsbidrag"),
        ("Validering av utländska yrkeskunskaper", "Valideringssamordnare", 300, "Ram"),
        ("Distanskurser med stöd på plats två dagar i veckan", "Rektor vuxenutbildningen", 240, "Ram")]),
    ("Undervisningen bygger på forskning", ("Andel lärare som deltar i ämnesnätverk", "35 %", "60 %"), [
        ("Forskningscirklar om läsförståelse", "Forskningsledare", 90, "ULF-medel"),
        ("Ämnesnätverk i sex ämnen", "Förstelärare", 150, "Ram"),
        ("Avtal med högskolan om praktiknära forskning", "Förbundschef", None, "")]),
    ("Ekonomin är i balans", ("Resultat, tkr", "-1 900", "0"), [
        ("Se över programutbudet inför läsåret 2028/29", "Utbildningsstrateg", None, ""),
        ("Lämna den norra paviljongen", "Lokalsamordnare", -850, "Besparing"),
        ("Gemensam budgetdialog med medlemskommunerna", "Ekonomichef", None, "")]),
]  # fmt: skip


def _measured(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2027"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan med budget 2027", "Direktionen, Utbildningsförbundet Södra Ådalen"
    sheet["A1"].font = Font(bold=True, size=16)
    _line(
        sheet,
        4,
        (
            "Mål",
            "Indikator",
            "Utfall 2025",
            "Målvärde 2027",
            "Aktivitet",
            "Ansvarig funktion",
            "Kostnad tkr",
            "Finansiering",
        ),
        color="E2EFDA",
    )
    at = 5
    for goal, measure, rows in _MEASURED:
        for index, (title, unit, cost, money) in enumerate(rows):
            _line(
                sheet, at + index, (*((goal, *measure) if not index else (None,) * 4), title, unit, cost, money or None)
            )
        for column in range(1, 5):
            sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=column, end_column=column)
        at += len(rows)
    sheet.cell(at, 6, "Summa").font = Font(bold=True)
    sheet.cell(at, 7, sum(cost or 0 for _, _, rows in _MEASURED for _, _, cost, _ in rows))
    _widths(sheet, (28, 28, 12, 14, 46, 26, 12, 16))
    choice = DataValidation(type="list", formula1='"Ram,Statsbidrag,ULF-medel,Besparing"')
    sheet.add_data_validation(choice)
    choice.add(f"H5:H{at - 1}")
    book.save(path)
    return path


# 6: a pdf printed from Excel on its side, the goal in the first column of each row, headings repeated
_TRANSIT: list[Group] = [
    ("1. Fler väljer kollektivtrafiken", [
        ("Ny linje 14 mellan Sörby och lasarettet", "Trafikplanering", "Lasarettet", "juni 2027"),
        ("Periodbiljett för distansarbetare", "Försäljning och biljetter", "", "mars 2027"),
        ("Prova på-kampanj till nyinflyttade", "Marknad", "Kommunerna", "sept 2027"),
        ("Realtidsskyltar på fyrtio hållplatser", "Teknik och system", "Trafikverket", "dec 2027"),
        ("Nattbuss fredag och lördag på prov", "Trafikplanering", "Krögarföreningen", "okt 2027")]),
    ("2. Resan är tillgänglig för alla", [
        ("Bygga om 25 hållplatser med förhöjd kant", "Infrastruktur", "Väghållarna", "nov 2027"),
        ("Ledsagning vid byte i resecentrum", "Kundservice", "Stationsbolaget", "maj 2027"),
        ("Ny upphandling av serviceresor", "Avtal och upphandling", "Färdtjänsthandläggarna", "dec 2027"),
        ("Test av appen med skärmläsare", "Teknik och system", "Synskadades Riksförbund", "april 2027")]),
    ("3. Trafiken är fossilfri", [
        ("Elbussar på linje 1 till 4", "Avtal och upphandling", "Trafikföretaget", "aug 2027"),
        ("Laddstation vid depån i Öster", "Infrastruktur", "Nätbolaget", "juli 2027"),
        ("Biogasavtal för regionbussarna", "Avtal och upphandling", "", "febr 2027")]),
    ("4. Medarbetarna trivs", [
        ("Gemensam introduktion för trafikledare", "Personalstaben", "Trafikledningen", "april 2027"),
        ("Arbetsmiljörond på alla stationer", "Personalstaben", "Skyddsombuden", "okt 2027"),
        ("Pulsmätning fyra gånger om året", "Personalstaben", "", "dec 2027")]),
]  # fmt: skip


def _printed_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(50, 22, "Aktivitetsplan 2027.xlsx")
    canvas.drawCentredString(landscape(A4)[0] / 2, 22, f"Sida {document.page} av 2")
    canvas.drawRightString(landscape(A4)[0] - 50, 22, "2026-11-16")


def _printed(path: Path) -> Path:
    rows = [
        [Paragraph(text, _BOLD) for text in ("Mål", "Aktivitet", "Ansvarig avdelning", "Samverkan", "Klart", "Läge")]
    ]
    for goal, actions in _TRANSIT:
        rows += [[Paragraph(text, _CELL) for text in (goal, *action, "")] for action in actions]
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 1), (-1, -1), 8), ("BOTTOMPADDING", (0, 1), (-1, -1), 8),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9e1f2"))])  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=50, rightMargin=50).build(
        [
            Paragraph("Aktivitetsplan 2027", _STYLES["Heading1"]),
            Paragraph("Kollektivtrafiknämnden, Region Östanmark", _BODY),
            Spacer(1, 8),
            Table(rows, colWidths=[140, 220, 125, 130, 65, 50], style=style, repeatRows=1),
        ],
        onFirstPage=_printed_foot,
        onLaterPages=_printed_foot,
    )
    return path


# 7: a pdf saved from Word: running text, and the activities as points with their owner after a dash
_CULTURE: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1: Kulturen finns i hela länet", "Under 2025 hölls 62 procent av arrangemangen i residensstaden. Nämnden vill att andelen minskar.", [
        ("Turnéstöd till små scener", "Scenkonstenheten", "Riksteatern", "hela året"),
        ("Konstbuss till tio orter", "Konstkonsulenterna", "Länsmuseet", "april till oktober"),
        ("Filmvisningar på bygdegårdar", "Filmkonsulenten", "Bygdegårdarnas Riksförbund", "hösten 2027"),
        ("Kartlägga scenernas tillgänglighet", "Kulturstrategen", "", "juni 2027")]),
    ("Mål 2: Barn och unga skapar", "Skapande skola når i dag 58 procent av eleverna i åk 1–6.", [
        ("Nätverk för länets kulturskolor", "Musikenheten", "Kommunernas kulturskolor", "två träffar per termin"),
        ("Residens för unga författare", "Biblioteksutveckling", "Folkhögskolan", "augusti 2027"),
        ("Danskonsulent på förskolor", "Scenkonstenheten", "", "mars till november")]),
    ("Mål 3: Kulturarvet bevaras och används", "Länsmuseets magasin är fyllt till 97 procent.", [
        ("Förstudie om gemensamt magasin", "Kulturarvsenheten", "Länsmuseet", "december 2027"),
        ("Digitalisera 4 000 fotografier", "Kulturarvsenheten", "Hembygdsförbundet", "hela året"),
        ("Rådgivning om samernas kulturarv", "Kulturstrategen", "Sametinget", "från maj 2027")]),
]  # fmt: skip


def _points(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2027", _STYLES["Title"]),
        Paragraph("Kulturnämnden, Region Nordbygden", _BODY),
        Paragraph("Inledning", _STYLES["Heading2"]),
        Paragraph(
            "Kulturnämnden ansvarar för den regionala kulturverksamheten och fördelar statliga medel inom kultursamverkansmodellen.",
            _BODY,
        ),
    ]
    for goal, text, rows in _CULTURE:
        flow += [
            Paragraph(goal, _STYLES["Heading2"]),
            Paragraph(text, _BODY),
            Paragraph("Aktiviteter", _STYLES["Heading4"]),
        ]
        points = []
        for title, unit, others, when in rows:
            beside = f" Samverkan: {others}." if others else ""
            points.append(ListItem(Paragraph(f"{title}. Ansvarig: {unit}.{beside} Tid: {when}.", _BODY)))
        flow.append(ListFlowable(points, bulletType="bullet", start="•"))
    flow += [
        Paragraph("Budget", _STYLES["Heading2"]),
        Paragraph("Nämndens ram uppgår till 164 miljoner kronor.", _BODY),
    ]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


# 8: a csv as the Swedish Excel saves it
_CSV: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Bygglov utan väntan", [
        ("Tidsbokning för bygglovsrådgivning", "Bygglovsenheten", "Kontaktcenter", "2027-02-28", "Aktivitet"),
        ("E-tjänst för anmälan av eldstad", "Bygglovsenheten", "Räddningstjänsten", "2027-05-31", "Projekt"),
        ("Granska alla ansökningar inom fem dagar", "Bygglovsenheten", "", "2027-12-31", "Aktivitet"),
        ("Mallar för startbesked", "Bygginspektörerna", "", "2027-03-31", "Aktivitet")]),
    ("Planer för ett växande Tunaberg", [
        ("Detaljplan för kvarteret Smeden", "Planenheten", "Mark och exploatering", "2027-10-31", "Projekt"),
        ("Program för stationsområdet", "Planenheten", "Trafikverket", "2027-12-15", "Projekt"),
        ("Medborgardialog om översiktsplanen", "Översiktsplanerarna", "Kommunikation", "2027-06-15", "Aktivitet"),
        ("Behov av nya förskoletomter", "Mark och exploatering", "Lokalstyrgruppen", "2027-09-30", "Förstudie")]),
    ("Kartor och data som används", [
        ("Ny flygfotografering", "Kart- och mätenheten", "Lantmäteriet", "2027-07-31", "Projekt"),
        ("3D-modell över centrum", "Kart- och mätenheten", "Planenheten", "2027-11-30", "Projekt"),
        ("Rätta adresser på landsbygden", "Kart- och mätenheten", "SOS Alarm", "2027-12-31", "Aktivitet"),
        ("Öppna geodata på webben", "GIS-samordnaren", "", "2027-04-30", "Aktivitet")]),
    ("Tillsyn som ger effekt", [
        ("Tillsyn av olovliga byggen, minst fyrtio ärenden", "Tillsynsgruppen", "", "2027-12-31", "Aktivitet"),
        ("Information om strandskydd till fastighetsägare", "Tillsynsgruppen", "Miljöenheten", "2027-05-15", "Aktivitet"),
        ("Ovårdade tomter i centrum", "Tillsynsgruppen", "Gatuenheten", "2027-10-15", "Projekt")]),
]  # fmt: skip


def _excel_csv(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Verksamhetsplan 2027 Samhällsbyggnadsnämnden Tunabergs kommun", *[""] * 7])
        writer.writerow(
            [
                "Mål",
                "Nr",
                "Vad ska göras",
                "Typ av insats",
                "Ansvarig",
                "Samarbete med",
                "Klart senast",
                "Uppföljning T1",
            ]
        )
        number = 0
        for goal, rows in _CSV:
            for title, unit, others, end, kind in rows:
                number += 1
                writer.writerow([goal, number, title, kind, unit, others, end, ""])
    return path


# 9: a service board's Word plan: goals in bold, tables of what, who, when and how it is measured; one owner is still open
_SERVICE: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Mål A – Maten är god och klimatsmart", [
        ("Vegetarisk grundrätt två dagar i veckan", "Måltidschef", "Från vecka 3", "Andel vegetariska portioner"),
        ("Smakråd på varje skola", "Kökschefer", "Februari–december", "Antal möten"),
        ("Ny kostpolicy", "Kostutvecklare", "Klar 30 april", "Antagen av nämnden"),
        ("Tillagningskök på Björkskolan", "Projektledare kök", "Augusti", "Öppnat")]),
    ("Mål B – Lokalerna är rena och hela", [
        ("Städkvalitet mäts med INSTA 800", "Lokalvårdschef", "Varje kvartal", "Andel godkända rum"),
        ("Robotmoppar i sporthallarna", "Lokalvårdschef", "September", "Timmar per vecka"),
        ("Felanmälan besvaras samma dag", "Driftchef, Kundsamordnare", "Löpande", "Svarstid"),
        ("Miljömärkta kemikalier i all lokalvård", "Miljösamordnare", "Juni", "Andel märkta produkter")]),
    ("Mål C – Vi är en arbetsplats där man håller hela vägen", [
        ("Ergonomicoach i varje arbetslag", "HR-konsult", "Mars", "Antal coacher"),
        ("Svenska på arbetstid", "", "Start efter sommaren", "Antal deltagare"),
        ("Rotation mellan kök och lokalvård", "Enhetschefer", "Hösten", "Antal som provat"),
        ("Årlig utbildning i brandskydd", "Säkerhetssamordnare", "Maj", "Andel utbildade")]),
]  # fmt: skip


def _what_who(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Servicenämnden 2026-11-20"
    title = document.add_paragraph().add_run("Verksamhetsplan 2027")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Servicenämnden, Kvarnby kommun")
    document.add_paragraph().add_run("Vårt uppdrag").bold = True
    document.add_paragraph("Serviceförvaltningen lagar 5 400 portioner om dagen och städar 148 000 kvadratmeter.")
    for goal, rows in _SERVICE:
        document.add_paragraph().add_run(goal).bold = True
        headed_table(document, [("Vad", "Vem ansvarar", "När", "Hur vi mäter"), *rows])
        document.add_paragraph()
    document.add_paragraph().add_run("Uppföljning").bold = True
    document.add_paragraph("Förvaltningschefen rapporterar till nämnden efter varje tertial.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "fortieth_drawn")


def _all(groups: Sequence[Group], mark: str = "*") -> list[Any]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, _ in rows], mark)
    ]


_KINDS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}


def _service() -> list[Any]:
    return [
        wanted
        for goal, rows in _SERVICE
        for title, unit, _, _ in rows
        for wanted in expects(goal, [(title, "", unit.replace(", ", ";"), "")], "*" if unit else "?")
    ]


FORTIETH: list[Drawn] = [
    *_each("liggande mall med två rubrikrader, vem och när delade", _all(_SOCIAL), {"docx": _two_heads},
           activities="13", year="2027"),
    *_each("innehållsförteckning, målet som tabellens första rad", _all(_BOARD), {"docx": _goal_rows},
           activities="15", year="2027"),
    *_each("målrader över aktiviteterna och status från augusti", [
        wanted for goal, rows in _CARE
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, *_ in rows], "*")],
           {"xlsx": _goal_bands}, activities="14", year="2027"),
    *_each("export ur styrsystem med nyckeltal på en egen flik", _all([group for _, group in _EXPORT]),
           {"xlsx": _export}, activities="15", year="2027"),
    *_each("mål och indikator sammanfogade nedåt, kostnad vid sidan", [
        wanted for goal, _, rows in _MEASURED
        for wanted in expects(goal, [(title, "", unit, "") for title, unit, *_ in rows], "*")],
           {"xlsx": _measured}, activities="13", year="2027"),
    *_each("utskrift ur Excel på liggande sidor", _all([(goal.split(". ", 1)[1], rows) for goal, rows in _TRANSIT]),
           {"pdf": _printed}, activities="15", year="2027"),
    *_each("löpande text med punkter och ansvarig efter titeln", _all([(goal, rows) for goal, _, rows in _CULTURE]),
           {"pdf": _points}, activities="10", year="2027"),
    *_each("csv ur svenska Excel", [
        wanted for goal, rows in _CSV
        for wanted in expects(goal, [(title, _KINDS[kind], unit, others) for title, unit, others, _, kind in rows], "*")],
           {"csv": _excel_csv}, activities="15", year="2027"),
    *_each("feta mål med vad, vem, när och hur", _service(), {"docx": _what_who}, activities="12", year="2027"),
]  # fmt: skip
