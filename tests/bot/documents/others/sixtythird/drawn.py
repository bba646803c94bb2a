# ruff: noqa: E501
"""What needs real drawing: goals written once or merged down, rows for goals across a table, two rows of headers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects_all, headed_table, in_each_format, repeated, shade, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin", color="808080")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAPPED = Alignment(wrap_text=True, vertical="top")

Row = tuple[str, ...]
"""Title, units by comma, collaboration, and what else stands in its row."""
Group = tuple[str, list[Row]]


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border, cell.alignment = (
            Font(bold=True),
            PatternFill("solid", fgColor=color),
            _ROUND,
            _WRAPPED,
        )


def _on_its_side(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJK", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _titled(sheet: Any, *lines: str) -> None:
    for at, line in enumerate(lines, 1):
        sheet.cell(at, 1, line).font = Font(bold=at == 1, size=16 if at == 1 else 11)


def _ruled(sheet: Any, first: int, last: int, columns: int) -> None:
    for row in sheet.iter_rows(min_row=first, max_row=last, max_col=columns):
        for cell in row:
            cell.border, cell.alignment = _ROUND, _WRAPPED


def _merged_down(sheet: Any, column: int, start: int, end: int, text: str) -> None:
    sheet.cell(start, column, text)
    if end > start:
        sheet.merge_cells(start_row=start, end_row=end, start_column=column, end_column=column)


# 1: a list of commissions where the area and the goal are written only in their first row
_COMMISSIONS: list[tuple[str, list[Group]]] = [
    ("Tidiga insatser", [
        ("Barn och unga får stöd innan problemen växer", [
            ("Starta öppen mottagning för föräldrar till tonåringar", "Öppenvården", "", "2026-02-02", "2026-05-29", "Ej påbörjat", ""),
            ("Placera socialsekreterare på högstadieskolorna två dagar i veckan", "Barnenheten", "", "2026-01-12", "2026-06-12", "Pågår", "Två av tre skolor klara"),
            ("Korta förhandsbedömningarna till tio dagar", "Mottagningsenheten", "", "2026-03-02", "2026-09-30", "Ej påbörjat", ""),
            ("Utvärdera familjebehandlingen på hemmaplan", "Kvalitetsenheten", "", "2026-04-01", "2026-11-30", "Ej påbörjat", "")]),
        ("Färre familjer vräks från sin bostad", [
            ("Teckna överenskommelse med hyresvärdarna om tidig kontakt", "Boendeenheten", "", "2026-01-19", "2026-04-30", "Pågår", ""),
            ("Erbjuda skuldrådgivning inom två veckor", "Budget- och skuldrådgivningen", "", "2026-02-16", "2026-12-18", "Ej påbörjat", "")])]),
    ("Egen försörjning", [
        ("Fler går från bidrag till arbete", [
            ("Gemensam kartläggning för alla nya ärenden", "Försörjningsenheten", "", "2026-01-12", "2026-03-31", "Pågår", ""),
            ("Införa jobbcoach på biståndsmottagningen", "Arbetsmarknadsenheten", "", "2026-03-16", "2026-08-31", "Ej påbörjat", "Kräver en visstidstjänst"),
            ("Granska alla ärenden äldre än tre år", "Försörjningsenheten, Kvalitetsenheten", "", "2026-02-02", "2026-10-30", "Ej påbörjat", "")]),
        ("Felaktiga utbetalningar förhindras", [
            ("Införa stickprov före utbetalning", "Försörjningsenheten", "", "2026-04-13", "2026-06-30", "Ej påbörjat", ""),
            ("Utbilda handläggarna i att upptäcka falska underlag", "Juridiska enheten", "", "2026-09-01", "2026-10-16", "Ej påbörjat", "")])]),
    ("Trygg vård och omsorg", [
        ("Den som är beroende får hjälp utan dröjsmål", [
            ("Erbjuda stödsamtal utan biståndsbeslut", "Öppenvården", "", "2026-03-02", "2026-09-30", "Ej påbörjat", ""),
            ("Ta fram vårdkedja från avgiftning till eget boende", "Vuxenenheten", "", "2026-02-09", "2026-11-13", "Ej påbörjat", "Delrapport i juni"),
            ("Anhöriggrupper varje termin", "Vuxenenheten", "", "2026-02-23", "2026-12-04", "Ej påbörjat", "")]),
        ("Socialtjänsten är lätt att nå", [
            ("Samla alla telefonnummer i en växel", "Administrativa enheten", "", "2026-05-04", "2026-10-01", "Ej påbörjat", ""),
            ("Översätta webbplatsens vanligaste sidor till fem språk", "Administrativa enheten", "", "2026-02-02", "2026-05-15", "Ej påbörjat", ""),
            ("Införa e-tjänst för orosanmälan", "Mottagningsenheten", "", "2026-08-17", "2026-12-18", "Ej påbörjat", "")])]),
]  # fmt: skip


def _commissions(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppdragsplan"
    _titled(sheet, "Uppdragsplan 2026", "Socialnämnden, Lindåkers kommun", "Beslutad 2025-12-10 § 188")
    heads = ("Fokusområde", "Mål", "Uppdrag", "Utförare", "Startar", "Klart", "Status", "Kommentar")
    _heads(sheet, 5, heads, "E2EFDA")
    at = 6
    for area, goals in _COMMISSIONS:
        for index, (goal, rows) in enumerate(goals):
            for place, (title, units, _, start, end, status, comment) in enumerate(rows):
                first = area if not index and not place else None
                values = (first, None if place else goal, title, units, date.fromisoformat(start))
                for column, value in enumerate((*values, date.fromisoformat(end), status, comment or None), 1):
                    sheet.cell(at, column, value)
                at += 1
    _ruled(sheet, 6, at - 1, len(heads))
    _on_its_side(sheet, (20, 28, 48, 26, 12, 12, 13, 28))
    sheet.freeze_panes = "A6"
    sheet.auto_filter.ref = f"A5:H{at - 1}"
    book.save(path)
    return path


# 2: goal and measure merged down beside the actions, the budget in a sheet of its own
_MEASURED: list[tuple[str, str, list[Row]]] = [
    ("Rent vatten i sjöar och vattendrag", "Andel sjöar med god status: minst 60 %", [
        ("Tillsyn av 150 enskilda avlopp kring Gåsen", "Vattengruppen", "", "April–oktober", ""),
        ("Kalkning av försurade sjöar", "Vattengruppen", "", "September", ""),
        ("Kontroll av gödselhantering på djurgårdar", "Lantbruksgruppen", "", "Mars–maj", ""),
        ("Rådgivningsdag om skyddszoner", "Lantbruksgruppen", "", "Februari", "")]),
    ("Säker mat och sund inomhusmiljö", "Andel kontroller utan anmärkning: 85 %", [
        ("Riktad kontroll av allergeninformation", "Livsmedelsgruppen", "", "Kvartal 2", ""),
        ("Inspektion av städning i skolor och förskolor", "Hälsoskyddsgruppen", "", "Kvartal 3–4", ""),
        ("Radonmätning i flerbostadshus", "Hälsoskyddsgruppen", "", "Oktober–december", ""),
        ("Oanmälda besök på marknader", "Livsmedelsgruppen, Hälsoskyddsgruppen", "", "Juni–augusti", "")]),
    ("Kommunens egen klimatpåverkan halveras", "Utsläpp från tjänsteresor: högst 210 ton", [
        ("Bilpool för stadshuset", "Klimatstrategiska funktionen", "", "Maj", "Upphandling klar"),
        ("Handbok för klimatsmarta inköp", "Klimatstrategiska funktionen", "", "September", ""),
        ("Energirådgivning till småföretag", "Energirådgivningen", "", "Löpande", "")]),
    ("Nöjda företagare", "NKI minst 78", [
        ("Servicelöfte om svar inom två arbetsdagar", "Administrationen", "", "Januari", "Infört"),
        ("Lotsmöten för nya restauranger", "Livsmedelsgruppen", "", "Löpande", ""),
        ("Ny taxa med efterhandsdebitering", "Administrationen", "", "Juni", ""),
        ("Digital självskattning inför tillsynsbesök", "Verksamhetsutveckling", "", "November", "")]),
]  # fmt: skip


def _measured(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Mål och åtgärder"
    _titled(sheet, "Verksamhetsplan med internbudget 2026", "Miljö- och hälsoskyddsnämnden, Gåsehärads kommun")
    heads = ("Mål", "Indikator och målvärde", "Åtgärd", "Enhet", "Tidplan", "Läge")
    _heads(sheet, 4, heads, "DDEBF7")
    at = 5
    for goal, measure, rows in _MEASURED:
        _merged_down(sheet, 1, at, at + len(rows) - 1, goal)
        _merged_down(sheet, 2, at, at + len(rows) - 1, measure)
        for title, units, _, when, state in rows:
            for column, value in enumerate((title, units, when, state or None), 3):
                sheet.cell(at, column, value)
            at += 1
    _ruled(sheet, 5, at - 1, len(heads))
    _on_its_side(sheet, (28, 28, 46, 28, 18, 18))
    budget = book.create_sheet("Internbudget")
    for line in (["Internbudget 2026, tkr"], [], ["Verksamhet", "Kostnader", "Intäkter", "Netto"],
                 ["Nämnd", 780, 0, 780], ["Livsmedelskontroll", 3900, 2950, 950], ["Miljötillsyn", 6400, 3800, 2600],
                 ["Klimat och energi", 2100, 900, 1200], ["Summa", 13180, 7650, 5530]):  # fmt: skip
        budget.append(line)
    book.save(path)
    return path


# 3: Word on its side, one table in which a row across it is the goal
_ACROSS: list[Group] = [
    ("Mål 1 – En attraktiv arbetsgivare", [
        ("Ta fram ny lönestrategi", "HR-avdelningen", "Fackliga organisationer", "Januari–juni", ""),
        ("Genomföra chefsdagar två gånger per år", "HR-avdelningen", "", "April och oktober", ""),
        ("Införa digital friskvårdsportal", "HR-avdelningen", "IT-avdelningen", "Mars–maj", "Avtal finns"),
        ("Erbjuda sommarjobb till alla som går ut årskurs 9", "Arbetsmarknadsavdelningen", "Samtliga förvaltningar", "Februari–augusti", "")]),
    ("Mål 2 – Ett näringsliv som växer", [
        ("Besöka femtio företag", "Näringslivsavdelningen", "Kommunstyrelsens presidium", "Hela året", ""),
        ("Starta upphandlingsskola för småföretag", "Upphandlingsavdelningen", "Näringslivsavdelningen", "September", ""),
        ("Planlägga mark för etableringar vid trafikplats Norr", "Mark- och exploateringsavdelningen", "Trafikverket", "Januari–december", "Beslut om budget i mars"),
        ("Ta fram en besöksnäringsstrategi", "Näringslivsavdelningen", "Destinationsbolaget", "Maj–november", "")]),
    ("Mål 3 – Robust kommun vid kris", [
        ("Revidera krisledningsplanen", "Säkerhetsavdelningen", "", "Januari–april", ""),
        ("Öva stabsarbete med alla förvaltningar", "Säkerhetsavdelningen", "Räddningstjänsten", "Oktober", ""),
        ("Upphandla reservkraft till stadshuset", "Fastighetsavdelningen", "Säkerhetsavdelningen", "Mars–september", "Statsbidrag söks"),
        ("Utbilda förtroendevalda i informationssäkerhet", "Kansliavdelningen", "IT-avdelningen", "Februari", "")]),
    ("Mål 4 – Digitalt först", [
        ("Flytta ärendehanteringen till ny plattform", "Kansliavdelningen", "IT-avdelningen", "Januari–oktober", "Två etapper"),
        ("Lansera ny webbplats", "Kommunikationsavdelningen", "", "Juni", ""),
        ("Automatisera leverantörsfakturor", "Ekonomiavdelningen", "Upphandlingsavdelningen", "April–november", ""),
        ("Kartlägga hur AI-stöd används i organisationen", "IT-avdelningen", "", "Mars", "")]),
]  # fmt: skip


def _page_number(paragraph: Any, before: str) -> None:
    paragraph.add_run(before)
    paragraph._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def _across(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.header.paragraphs[0].text = "Östanviks kommun"
    _page_number(section.footer.paragraphs[0], "Verksamhetsplan 2026 för kommunstyrelsen, sida ")
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Östanviks kommun")
    document.add_paragraph("Beslutad av kommunstyrelsen den 14 januari 2026, § 9")
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "Kommunstyrelsen leder och samordnar kommunens angelägenheter. Planen beskriver de uppdrag som kommunstyrelseförvaltningen ska utföra under året, utöver grunduppdraget."
    )
    document.add_heading("Mål och uppdrag", 1)
    table = headed_table(document, [("Uppdrag", "Ansvarig verksamhet", "Medverkar", "Tidplan", "Kommentar")])
    repeated(table.rows[0])
    for goal, rows in _ACROSS:
        cells = table.add_row().cells
        across = cells[0].merge(cells[-1])
        across.paragraphs[0].add_run(goal).bold = True
        shade(across, "DEEAF6")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Uppdragen följs upp i samband med delårsrapporten och årsredovisningen.")
    document.save(str(path))
    return path


# 4: pages on their side, a table under each goal, its number before each action, head and foot on each page
_PRINTED: list[Group] = [
    ("1 Gator och vägar håller god standard", [
        ("Beläggningsarbeten på Storgatan och Kvarnvägen", "Gata", "Juni", "Augusti"),
        ("Byte av räcken på Åbron", "Gata", "April", "Maj"),
        ("Inventering av vägmärken i hela kommunen", "Trafik", "Mars", "Oktober"),
        ("Nya farthinder vid Lindskolan", "Trafik", "Maj", "Juni"),
        ("Upphandling av vinterväghållning", "Drift", "Februari", "September")]),
    ("2 Vatten och avlopp fungerar utan avbrott", [
        ("Sanering av spillvattenledningar i Hagby", "VA", "April", "November"),
        ("Ny högreservoar på Kullen, projektering", "VA", "Januari", "December"),
        ("Fjärravlästa vattenmätare i centralorten", "Mätning", "Mars", "December"),
        ("Riskanalys för råvattentäkten", "VA", "September", "November")]),
    ("3 Parker och lekplatser lockar till rörelse", [
        ("Rusta upp lekplatsen i Folkparken", "Park", "April", "Juni"),
        ("Plantera stadsträd längs Allégatan", "Park", "September", "Oktober"),
        ("Utegym vid Badviken", "Projektkontoret", "Mars", "Juli"),
        ("Skötselplan för tätortsnära skog", "Skog", "Januari", "Maj")]),
    ("4 Energianvändningen i våra fastigheter minskar", [
        ("Solceller på Hagby skola", "Projektkontoret", "Maj", "September"),
        ("Injustering av ventilation i tio förskolor", "Fastighetsdrift", "Februari", "Juni"),
        ("Energikartläggning av ishallen", "Fastighetsdrift", "Augusti", "Oktober")]),
]  # fmt: skip
_ABOUT = {
    "1": "Underhållsskulden på gatorna beräknas till 46 miljoner kronor.",
    "2": "Under 2025 inträffade elva akuta läckor på huvudledningar.",
    "3": "Kommunen sköter 34 lekplatser och 118 hektar parkmark.",
    "4": "Målet är att använda 12 procent mindre energi än 2020.",
}


def _head_and_foot(canvas: Canvas, document: Any) -> None:
    width, height = landscape(A4)
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, height - 30, "Brohults kommun")
    canvas.drawString(60, 25, "Tekniska nämndens verksamhetsplan 2026")
    canvas.drawRightString(width - 60, 25, f"{document.page} (3)")


def _printed(path: Path) -> Path:
    look = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9e2d0"))])  # fmt: skip
    flow: list[Any] = [Spacer(1, 120), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Tekniska nämnden, Brohults kommun", _STYLES["BodyText"]),
                       Paragraph("Antagen av tekniska nämnden 2025-11-27 § 143", _STYLES["BodyText"]), PageBreak()]  # fmt: skip
    for goal, actions in _PRINTED:
        number = goal[0]
        heads = ("Nr", "Åtgärd", "Funktion", "Startar", "Klart", "Kommentar")
        rows = [[Paragraph(text, _BOLD) for text in heads]]
        for index, action in enumerate(actions, 1):
            rows.append([Paragraph(text, _CELL) for text in (f"{number}.{index}", *action, "")])
        flow += [Paragraph(goal, _STYLES["Heading2"]), Paragraph(_ABOUT[number], _STYLES["BodyText"]), Spacer(1, 6),
                 Table(rows, colWidths=[35, 270, 120, 80, 80, 135], style=look, repeatRows=1), Spacer(1, 12)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4), title="Verksamhetsplan 2026").build(
        flow, onLaterPages=_head_and_foot
    )
    return path


# 5: two rows of headers, the upper ones merged over their columns
_TWO_ROWS: list[Group] = [
    ("Kompetensförsörjningen möter arbetslivets behov", [
        ("Ta fram regional kompetensprognos", "Analysenheten", "Arbetsförmedlingen", "Januari", "Maj"),
        ("Samordna validering inom vård och industri", "Kompetensenheten", "Länets lärcentra", "Mars", "December"),
        ("Branschråd för gröna näringar", "Kompetensenheten", "LRF", "Februari", "November"),
        ("Mässa för yrkesutbildningar", "Kommunikationsenheten", "Gymnasieförbunden", "Augusti", "Oktober")]),
    ("Små företag vågar växa", [
        ("Förenkla ansökan om företagsstöd", "Företagsenheten", "", "Januari", "Juni"),
        ("Exportcoacher till tjugo företag", "Företagsenheten", "Almi", "April", "December"),
        ("Testbädd för träbyggande", "Innovationsenheten", "Universitetet", "Januari", "December"),
        ("Nätverk för kvinnor som driver företag", "Företagsenheten", "Nyföretagarcentrum", "Mars", "November")]),
    ("Resor och transporter fungerar i hela regionen", [
        ("Länstransportplan, remissversion", "Infrastrukturenheten", "Kommunerna", "Februari", "September"),
        ("Kartlägga tvärförbindelser med buss", "Kollektivtrafikenheten", "", "Mars", "Augusti"),
        ("Bredbandsstöd till glesbygd", "Infrastrukturenheten", "Länsstyrelsen", "Januari", "Oktober")]),
    ("Kulturen når alla", [
        ("Ny kulturplan 2027–2030", "Kulturenheten", "Kommunerna", "Januari", "November"),
        ("Turnerande dansföreställningar för skolan", "Kulturenheten", "Riksteatern", "September", "December"),
        ("Filmläger för unga", "Kulturenheten", "", "Juni", "Juli"),
        ("Läsfrämjande på äldreboenden", "Biblioteksutvecklingen", "Folkbiblioteken", "April", "December")]),
]  # fmt: skip


def _two_rows(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    _titled(sheet, "Verksamhetsplan 2026", "Regionala utvecklingsnämnden, Region Norrdalen")
    _heads(sheet, 4, ("Mål", "Aktivitet", "Ansvar", "", "Tidplan", "", "Uppföljning", ""), "FCE4D6")
    _heads(sheet, 5, ("", "", "Ägare", "Medverkande", "Startar", "Klart", "Delår", "Helår"), "FCE4D6")
    for area in ("A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4"):
        sheet.merge_cells(area)
    at = 6
    for goal, rows in _TWO_ROWS:
        for row in rows:
            for column, value in enumerate((goal, *row), 1):
                sheet.cell(at, column, value or None)
            at += 1
    _ruled(sheet, 6, at - 1, 8)
    _on_its_side(sheet, (36, 40, 24, 22, 12, 12, 14, 14))
    sheet.print_title_rows = "4:5"
    book.save(path)
    return path


# 6: Word's own numbers before each action, the owner and the time in brackets after it
_NUMBERED: list[Group] = [
    ("Mål: Ställföreträdarna får det stöd de behöver", [
        ("Hålla introduktionskurs varje termin", "Tillsynsgruppen", "", "mars och september"),
        ("Ta fram filmer om årsräkningen", "Administrativa gruppen", "", "januari"),
        ("Införa telefontid på kvällar under februari", "Tillsynsgruppen", "", "februari"),
        ("Bjuda in till erfarenhetsträffar", "Rekryteringsfunktionen", "", "löpande")]),
    ("Mål: Årsräkningarna är granskade före midsommar", [
        ("Anställa extra granskare under våren", "Förvaltningschefen", "", "februari"),
        ("Pröva granskning med urval efter risk", "Tillsynsgruppen", "", "juni"),
        ("Påminna om saknade handlingar med sms", "Administrativa gruppen", "", "mars")]),
    ("Mål: Den enskilde har en ställföreträdare som passar", [
        ("Annonsera efter gode män i lokaltidningen", "Rekryteringsfunktionen", "", "april"),
        ("Följa upp byten med korta intervjuer", "Utredningsgruppen", "", "december"),
        ("Uppdatera lämplighetsprövningen", "Utredningsgruppen", "", "maj"),
        ("Skriva samarbetsavtal med biståndshandläggarna", "Förvaltningschefen", "", "oktober")]),
]  # fmt: skip


def _numbered(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Överförmyndarnämnden, Sjöviks och Almunge kommuner")
    document.add_heading("Bakgrund", 1)
    document.add_paragraph(
        "Nämnden är gemensam för två kommuner och har tillsyn över cirka 620 ställföreträdarskap. Efter varje aktivitet anges inom parentes vem som är ansvarig och när den ska vara klar."
    )
    for goal, rows in _NUMBERED:
        document.add_heading(goal, 1)
        for text, unit, _, end in rows:
            document.add_paragraph(f"{text} (ansvarig: {unit}, klart: {end})", style="List Number")
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Nämnden följer upp planen i juni och i december.")
    document.save(str(path))
    return path


# 7: the goal as a column of a printed table, its cell over the rows that belong to it
_COLUMN: list[Group] = [
    ("Fler vuxna fullföljer sina studier", [
        ("Studiecoach för alla elever inom yrkesvux", "Vuxenutbildningen", "Studie- och yrkesvägledningen", "Augusti"),
        ("Startdatum varje månad på grundläggande nivå", "Vuxenutbildningen", "", "Mars"),
        ("Uppföljning av avhopp inom två veckor", "Elevstödet", "", "Löpande"),
        ("Lärarfortbildning om läs- och skrivsvårigheter", "Elevstödet", "Grundskolans resursteam", "November")]),
    ("Nyanlända lär sig svenska snabbare", [
        ("Yrkesspår inom måltid och lokalvård", "SFI", "Serviceförvaltningen", "September"),
        ("Språkcafé med volontärer", "Integrationsfunktionen", "Biblioteket", "Februari"),
        ("SFI på kvällstid för föräldralediga", "SFI", "", "April")]),
    ("Fler ungdomar utan sysselsättning kommer i arbete eller studier", [
        ("Uppsökande arbete enligt aktivitetsansvaret", "Ungdomsteamet", "Gymnasieskolan", "Löpande"),
        ("Praktikplatser hos tio lokala arbetsgivare", "Arbetsmarknadsenheten", "Företagarföreningen", "Juni"),
        ("Motivationskurs fyra veckor", "Ungdomsteamet", "Folkhögskolan", "Oktober"),
        ("Körkortsstöd som försöksverksamhet", "Arbetsmarknadsenheten", "", "December")]),
    ("Arbetsmiljön är god", [
        ("Skyddsrond i alla lokaler", "Lokalsamordnaren", "Skyddsombuden", "Maj"),
        ("Handlingsplan mot hot och våld", "Förvaltningsledningen", "", "Mars"),
        ("Gemensam planeringsdag för verkstäderna", "Verkstadsfunktionen", "", "Augusti")]),
]  # fmt: skip


def _column(path: Path) -> Path:
    heads = ("Mål", "Aktivitet", "Ansvarig funktion", "Samverkan", "Klart")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    look: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4dfec"))]  # fmt: skip
    for goal, actions in _COLUMN:
        at, last = len(rows), len(rows) + len(actions) - 1
        look += [("SPAN", (0, at), (0, last)), ("NOSPLIT", (0, at), (-1, last))]
        for index, action in enumerate(actions):
            rows.append([Paragraph("" if index else goal, _BOLD), *(Paragraph(text, _CELL) for text in action)])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Nämndplan 2026", _STYLES["Title"]),
        Paragraph("Arbetsmarknads- och vuxenutbildningsnämnden, Tingsvalla kommun", _STYLES["BodyText"]),
        Paragraph("Nämndens fyra mål gäller 2025–2027. Aktiviteterna i tabellen ska genomföras under 2026.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[150, 220, 130, 140, 70], style=TableStyle(look), repeatRows=1),
        Spacer(1, 10),
        Paragraph("Uppföljning sker per den 30 april, 31 augusti och 31 december.", _STYLES["BodyText"]),
    ])  # fmt: skip
    return path


_each = partial(in_each_format, "sixtythird_drawn", year="2026")


def _all(groups: Sequence[tuple[str, Sequence[Row]]]) -> list[Any]:
    return expects_all(
        [(goal, [(row[0], "", row[1].replace(", ", ";"), row[2]) for row in rows]) for goal, rows in groups]
    )


SIXTYTHIRD: list[Drawn] = [
    *_each("uppdragsplan där fokusområde och mål står en gång", _all([group for _, groups in _COMMISSIONS for group in groups]),
           {"xlsx": _commissions}, activities="17"),
    *_each("mål och målvärde sammanfogade nedåt, internbudget i eget blad", _all([(goal, rows) for goal, _, rows in _MEASURED]),
           {"xlsx": _measured}, activities="15"),
    *_each("målet som rad tvärs över tabellen på liggande sida", _all(_ACROSS), {"docx": _across}, activities="16"),
    *_each("åtgärder med nummer på liggande sidor med sidhuvud och sidfot", _all([
        (goal[2:], [(title, unit, "") for title, unit, *_ in rows]) for goal, rows in _PRINTED]),
           {"pdf": _printed}, activities="16"),
    *_each("två rubrikrader med ägare och medverkande", _all(_TWO_ROWS), {"xlsx": _two_rows}, activities="15"),
    *_each("Words nummer med ansvarig och tid inom parentes", _all(_NUMBERED), {"docx": _numbered}, activities="11"),
    *_each("målet som spalt i en tryckt tabell", _all(_COLUMN), {"pdf": _column}, activities="14"),
]  # fmt: skip
