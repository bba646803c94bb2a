# ruff: noqa: E501
"""What needs real drawing: goals by unit, a table a quarter, a report to the government, a scorecard, appendices."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import (
    Drawn,
    expects,
    expects_all,
    headed_table,
    in_each_format,
    repeated,
    shade,
    table_of,
    turned,
)

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_TOP = Alignment(wrap_text=True, vertical="top")

Row = tuple[str, str, str, str]
Group = tuple[str, list[Row]]
"""A goal and its rows of title, units, collaboration and time."""


def _fill(cell: Any, color: str) -> None:
    cell.font, cell.fill, cell.border, cell.alignment = (
        Font(bold=True),
        PatternFill("solid", fgColor=color),
        _ROUND,
        _TOP,
    )


def _put(sheet: Any, at: int, values: Sequence[Any]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value or None)
        cell.border, cell.alignment = _ROUND, _TOP


def _wide(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJ", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


# 1: a fire service's matrix of goals by department, each cell a list of what the department does
_DEPARTMENTS = ("Förebyggandeavdelningen", "Insatsavdelningen", "Teknikavdelningen", "Förbundsstaben")
_MATRIX: list[tuple[str, tuple[tuple[str, ...], ...]]] = [
    ("Mål 1: Färre dör och skadas i bostadsbränder", (
        ("Hembesök i flerbostadshus med nedsatt brandskydd", "Brandvarnarkampanj i december"),
        ("Dörrknackning efter varje lägenhetsbrand",), (), ("Statistik om bostadsbränder per kommun",))),
    ("Mål 2: Hjälpen kommer snabbt i hela området", (
        (), ("Försök med förstainsatsperson på tre stationer", "Två nya värn i skärgården"),
        ("Byta släckbil i Älvros och Granhult",), ("Annonsera efter deltidsbrandmän i lokaltidningen",))),
    ("Mål 3: Vi klarar kriser och höjd beredskap", (
        ("Kontrollera skyddsrum i centralorterna",), ("Öva skogsbrand med helikopter",),
        ("Reservkraft på alla heltidsstationer", "Drivmedelslager för fjorton dygn"),
        ("Krigsplacera all utryckande personal",))),
    ("Mål 4: En arbetsplats för alla", (
        ("Prao för åttondeklassare",), ("Separata omklädningsrum i Norrbo",),
        ("Larmkläder i fler passformer",), ("Medarbetarsamtal enligt ny mall", "Kurs i inkluderande ledarskap"))),
]  # fmt: skip


def _by_department(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Räddningstjänstförbundet Mellanskog – Verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Direktionen, Räddningstjänstförbundet Mellanskog")
    document.add_paragraph(
        "Matrisen visar vad varje avdelning gör för att nå förbundets mål. En tom ruta betyder att avdelningen inte har "
        "någon särskild aktivitet under året."
    )
    table = table_of(document, [("Förbundets mål", "Avdelningarnas aktiviteter", "", "", ""), ("", *_DEPARTMENTS)])
    table.cell(0, 1).merge(table.cell(0, 4))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 0).text = "Förbundets mål"
    table.cell(0, 1).text = "Avdelningarnas aktiviteter"
    for row in table.rows:
        repeated(row)
        for cell in row.cells:
            for run in cell.paragraphs[0].runs:
                run.bold = True
    for goal, columns in _MATRIX:
        cells = table.add_row().cells
        cells[0].text = goal
        for cell, titles in zip(cells[1:], columns, strict=True):
            for index, title in enumerate(titles):
                paragraph = cell.add_paragraph() if index else cell.paragraphs[0]
                paragraph.style = document.styles["List Bullet"]
                paragraph.add_run(title)
    document.add_paragraph("Planen följs upp av direktionen i maj, september och januari.")
    document.save(str(path))
    return path


def _matrix_rows() -> list[Any]:
    return [
        wanted
        for goal, columns in _MATRIX
        for unit, titles in zip(_DEPARTMENTS, columns, strict=True)
        for wanted in expects(goal, [(title, "", unit, "") for title in titles], "*")
    ]


# 2: a museum's sheet with one table a quarter, the goal in a column
_MUSEUM = ("Samlingarna är till för alla", "Museet är en mötesplats", "Huset håller i hundra år till")
_BY_QUARTER: list[tuple[str, list[tuple[int, Row]]]] = [
    ("Kvartal 1 (januari–mars)", [
        (0, ("Digitalisera glasplåtarna från bruksfotografen", "Samlingsenheten", "Länsarkivet", "2026-03-31")),
        (1, ("Vinterlovsverkstad i smedjan", "Publikenheten", "", "2026-03-06")),
        (1, ("Nya öppettider på torsdagskvällar", "Publikenheten", "Museikaféet", "2026-02-01")),
        (2, ("Besiktning av taket på valsverket", "Byggnadsenheten", "Antikvarisk expert", "2026-03-20"))]),
    ("Kvartal 2 (april–juni)", [
        (0, ("Flytt av textilmagasinet", "Samlingsenheten", "Byggnadsenheten", "2026-06-15")),
        (0, ("Syntolkad ljudguide till basutställningen", "Publikenheten", "Synskadades förening", "2026-05-10")),
        (1, ("Sommarutställning om arbetarkvinnorna", "Utställningsenheten", "Samlingsenheten", "2026-06-06")),
        (2, ("Dränering av herrgårdens källare", "Byggnadsenheten", "", "2026-06-30")),
        (2, ("Hjärtstartare och utrymningsplan i alla hus", "Administrationen", "Räddningstjänsten", "2026-04-30"))]),
    ("Kvartal 3 (juli–september)", [
        (0, ("Katalogisera företagsarkivet på webben", "Samlingsenheten", "Bruksklubben", "2026-09-30")),
        (1, ("Teaterföreställning i masugnen", "Publikenheten", "Länsteatern", "2026-08-22")),
        (1, ("Skolprogram för årskurs 4 om järnets väg", "Publikenheten", "Grundskolorna", "2026-09-01")),
        (2, ("Kurs i linoljefärg för fastighetsägare", "", "Byggnadsvårdsföreningen", "2026-09-12"))]),
    ("Kvartal 4 (oktober–december)", [
        (0, ("Gallringsbeslut för dubbletter", "Samlingsenheten", "", "2026-11-30")),
        (1, ("Julmarknad med lokala hantverkare", "Publikenheten, Administrationen", "Hembygdsföreningen", "2026-12-06")),
        (1, ("Medlemsundersökning bland museets vänner", "Administrationen", "", "2026-10-31")),
        (2, ("Byta oljepannan mot bergvärme", "Byggnadsenheten", "", "2026-12-18"))]),
]  # fmt: skip


def _quarter_tables(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Årsplan"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Styrelsen, Stiftelsen Hammarforsens Bruksmuseum"
    sheet["A1"].font = Font(bold=True, size=16)
    at = 4
    for quarter, rows in _BY_QUARTER:
        sheet.cell(at, 1, quarter).font = Font(bold=True, size=12)
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=6)
        for column, text in enumerate(("Aktivitet", "Mål", "Ansvarig", "Tillsammans med", "Klart", "Anteckning"), 1):
            _fill(sheet.cell(at + 1, column, text), "E2EFDA")
        at += 2
        for goal, (title, unit, others, end) in rows:
            _put(sheet, at, (title, _MUSEUM[goal], unit, others, end, ""))
            at += 1
        at += 1
    sheet.cell(at, 1, "Anteckningar görs i samband med styrelsens kvartalsmöten.").font = Font(italic=True)
    _wide(sheet, (46, 30, 24, 26, 13, 24))
    book.save(path)
    return path


def _museum_rows() -> list[Any]:
    return [
        wanted
        for _, rows in _BY_QUARTER
        for goal, (title, unit, others, _) in rows
        for wanted in expects(_MUSEUM[goal], [(title, "", unit.replace(", ", ";"), others)], "*" if unit else "?")
    ]


# 3: an agency's plan for what it reports back to the government, goals as bands in one table over two pages
_REPORTED: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Mål 1: Bestånden är livskraftiga", [
        ("1.1", "Föreslå fredningsområden för öring i Västerhavet", "Avdelningen för resurs", "Länsstyrelserna", "N2025/01412", "2026-03-31"),
        ("1.2", "Redovisa effekterna av flyttad trålgräns", "Avdelningen för kontroll", "Kustbevakningen", "N2025/01413", "2026-06-15"),
        ("1.3", "Utveckla provfisket med kameror", "Avdelningen för data", "Sveriges lantbruksuniversitet", "N2025/01420", "2026-10-01"),
        ("1.4", "Kartlägga ålens vandringshinder i tio vattendrag", "Avdelningen för resurs", "Vattenmyndigheterna", "N2025/01422", "2026-12-01"),
        ("1.5", "Se över reglerna om husbehovsfiske efter hummer", "Rättsavdelningen", "", "N2025/01431", "2026-09-15")]),
    ("Mål 2: Fisket ger sysselsättning längs kusten", [
        ("2.1", "Analysera lönsamheten i det småskaliga kustfisket", "Avdelningen för analys", "Jordbruksverket", "N2025/01501", "2026-04-15"),
        ("2.2", "Lämna förslag på förenklade licenser", "Rättsavdelningen", "", "N2025/01504", "2026-05-29"),
        ("2.3", "Följa upp stödet till unga fiskare", "Avdelningen för analys", "Tillväxtverket", "N2025/01510", "2026-08-31"),
        ("2.4", "Utreda samlokalisering med havsbaserad vindkraft", "Avdelningen för resurs", "Energimyndigheten", "N2025/01517", "2026-11-16")]),
    ("Mål 3: Kontrollen är rättvis och effektiv", [
        ("3.1", "Införa elektronisk loggbok för båtar under åtta meter", "Avdelningen för kontroll", "", "N2025/01602", "2026-06-30"),
        ("3.2", "Redovisa arbetet mot illegalt fiske", "Avdelningen för kontroll", "Tullverket", "N2025/01603", "2026-02-27"),
        ("3.3", "Dela landningsdata med Danmark och Norge", "Avdelningen för data", "Utrikesdepartementet", "N2025/01611", "2026-10-30"),
        ("3.4", "Beskriva hur sanktionsavgifterna tillämpas", "Rättsavdelningen", "Åklagarmyndigheten", "N2025/01615", "2026-12-15")]),
    ("Mål 4: Myndigheten är robust", [
        ("4.1", "Redovisa vidtagna åtgärder för civilt försvar", "Säkerhetsstaben", "", "Fö2025/00871", "2026-03-02"),
        ("4.2", "Minska lokalytan med en femtedel", "Avdelningen för verksamhetsstöd", "", "Fi2025/02200", "2026-12-31"),
        ("4.3", "Redovisa sjukfrånvaro och vidtagna insatser", "Avdelningen för verksamhetsstöd", "", "Fi2025/02214", "2026-02-20")]),
]  # fmt: skip
_REPORT_HEADS = ("Nr", "Uppdrag", "Ansvarig avdelning", "Samråd med", "Dnr", "Redovisas senast", "Inlämnat")


def _signed(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Statens fiskevårdsverk – Plan för återrapportering 2026")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"Sida {document.page}")


def _reported_back(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in _REPORT_HEADS]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d6e4ee"))]  # fmt: skip
    for goal, tasks in _REPORTED:
        at = len(rows)
        style += [("SPAN", (0, at), (-1, at)), ("BACKGROUND", (0, at), (-1, at), colors.HexColor("#eef3f6"))]
        rows.append([Paragraph(goal, _BOLD), *[""] * 6])
        rows += [[*(Paragraph(text, _CELL) for text in task), ""] for task in tasks]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), topMargin=50, bottomMargin=50).build([
        Paragraph("Plan för återrapportering 2026", _STYLES["Title"]),
        Paragraph("Statens fiskevårdsverk", _STYLES["BodyText"]),
        Paragraph("Planen omfattar uppdragen i regleringsbrevet för budgetåret 2026 och i särskilda regeringsbeslut. "
                  "Utkast lämnas till verksledningen tre veckor före sista dag.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[30, 225, 130, 125, 75, 75, 60], style=TableStyle(style), repeatRows=1),
    ], onFirstPage=_signed, onLaterPages=_signed)  # fmt: skip
    return path


# 4: a region's balanced scorecard, perspectives and goals merged down, two rows of heads
_SCORECARD: list[tuple[str, list[tuple[str, str, str, str, list[Row]]]]] = [
    ("Patient", [
        ("Alla får tid i rätt tid", "Andel undersökta inom intervall", "71 %", "80 %", [
            ("Kvällsmottagning på fyra kliniker", "Allmäntandvården", "", "Apr"),
            ("Omfördela patienter mellan Norr och Söder", "Planeringsenheten", "", "Jun"),
            ("Webbtidbok för akuta besök", "Digitalenheten", "", "Okt")]),
        ("Barns munhälsa är jämlik", "Andel kariesfria sexåringar", "68 %", "72 %", [
            ("Fluorsköljning på tolv skolor", "Folkhälsoteamet", "", "Sep"),
            ("Tandhälsosamtal på familjecentralerna", "Folkhälsoteamet", "", "Maj")])]),
    ("Process", [
        ("Vården är säker", "Antal vårdskador per 1 000 besök", "2,1", "1,5", [
            ("Checklista före käkkirurgi", "Specialisttandvården", "", "Feb"),
            ("Stickskadefri vecka", "Hygienteamet", "", "Nov"),
            ("Granska hundra journaler per klinik", "Chefstandläkarstaben", "", "Dec")]),
        ("Materialet används klokt", "Kostnad per behandlingstimme", "94 kr", "90 kr", [
            ("Standardsortiment av fyllningsmaterial", "Inköpsgruppen", "", "Mar"),
            ("Återvinning av ädelmetall", "Tandtekniska laboratoriet", "", "Aug")])]),
    ("Medarbetare", [
        ("Fler vill börja och stanna", "Personalomsättning", "14 %", "10 %", [
            ("Traineeår för nya tandläkare", "HR-enheten", "", "Sep"),
            ("Karriärstege för tandsköterskor", "HR-enheten", "", "Jun"),
            ("Praktikplatser för tandhygieniststudenter", "Utbildningsenheten", "", "Okt")]),
        ("Arbetsmiljön är hållbar", "Sjukfrånvaro", "7,8 %", "6,5 %", [
            ("Ergonomirond på alla kliniker", "Arbetsmiljögruppen", "", "Maj")])]),
    ("Ekonomi", [
        ("Kostnaderna ryms i intäkterna", "Resultat i miljoner kronor", "–6,2", "4,0", [
            ("Ny prismodell för vuxna", "Ekonomienheten", "", "Jan"),
            ("Uppsägning av tomma kliniklokaler", "Lokalenheten", "", "Jul"),
            ("Månadsvis uppföljning av produktionen", "Ekonomienheten", "", "Löpande")])]),
]  # fmt: skip


def _scorecard(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Styrkort 2026"
    sheet["A1"], sheet["A2"] = "Balanserat styrkort 2026", "Tandvårdsnämnden, Region Sydmark"
    sheet["A1"].font = Font(bold=True, size=16)
    for column, text in enumerate(("Perspektiv", "Strategiskt mål", "Mätning", "", "", "Genomförande", "", ""), 1):
        _fill(sheet.cell(4, column, text or None), "FCE4D6")
    below = ("", "", "Styrtal", "Utfall 2025", "Målvärde 2026", "Aktivitet", "Ansvarig", "Klart")
    for column, text in enumerate(below, 1):
        _fill(sheet.cell(5, column, text or None), "FCE4D6")
    for area in ("A4:A5", "B4:B5", "C4:E4", "F4:H4"):
        sheet.merge_cells(area)
    at = 6
    for perspective, goals in _SCORECARD:
        top = at
        for goal, measure, before, after, rows in goals:
            at = _scored(sheet, at, (perspective, goal, measure, before, after), rows)
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    sheet.cell(at + 1, 1, "Styrkortet gås igenom av ledningsgruppen den sista måndagen i varje månad.")
    _wide(sheet, (14, 28, 30, 12, 14, 42, 26, 10))
    sheet.freeze_panes = "A6"
    book.save(path)
    return path


def _scored(sheet: Any, at: int, goal: Sequence[str], rows: Sequence[Row]) -> int:
    """Writes the rows of a goal and tells the one after the last. What is merged stands in the first alone."""
    for index, (title, unit, _, end) in enumerate(rows):
        _put(sheet, at + index, (*(goal if not index else ("",) * 5), title, unit, end))
    last = at + len(rows) - 1
    if last > at:
        for column in range(2, 6):
            sheet.merge_cells(start_row=at, end_row=last, start_column=column, end_column=column)
    return last + 1


# 5: a text file with indented labels below each point, as an association's secretary types it
_TYPED: list[Group] = [
    ("Mål 1: Fler kommer i arbete eller studier", [
        ("Starta en tredje grupp i Grön rehab", "Insatsteamet", "Hushållningssällskapet", "april 2026"),
        ("Pröva lönebidrag med extra handledare", "Arbetslivsteamet", "Arbetsförmedlingen", "september 2026"),
        ("Erbjuda körkortsteori till unga vuxna", "Ungdomsteamet", "", "november 2026"),
        ("Öppna cykelverkstad i Bergvik", "Insatsteamet", "Bergviks kommun", "maj 2026")]),
    ("Mål 2: Stödet är samordnat", [
        ("Hålla flerpartsmöten inom tio dagar", "Samordningsteamet", "Försäkringskassan", "löpande"),
        ("Ta fram en gemensam samtyckesblankett", "Kansliet", "Parternas jurister", "mars 2026"),
        ("Placera en samverkanskoordinator på vårdcentralen i Åsarp", "Samordningsteamet", "Primärvården", "augusti 2026"),
        ("Samla parternas insatser i en digital katalog", "Kansliet", "", "oktober 2026")]),
    ("Mål 3: Vi lär av det vi gör", [
        ("Utvärdera Steget vidare efter två år", "Utvecklingsledaren", "Högskolan", "juni 2026"),
        ("Intervjua tjugo tidigare deltagare", "Utvecklingsledaren", "", "februari 2026"),
        ("Bjuda in till lärdag om långtidssjukskrivna kvinnor", "Kansliet", "Regionens rehabråd", "oktober 2026"),
        ("Mäta stegförflyttning med indikatorerna", "Samordningsteamet", "", "december 2026")]),
    ("Mål 4: Förbundet är känt och effektivt", [
        ("Göra om webbplatsen", "Kansliet", "", "april 2026"),
        ("Visa upp insatserna på kommundagarna", "Kansliet", "Medlemmarna", "september 2026"),
        ("Byta revisor och redovisningssystem", "Ekonomiansvarig", "", "januari 2026"),
        ("Sänka det egna kapitalet till rekommenderad nivå", "Ekonomiansvarig", "", "december 2026")]),
]  # fmt: skip


def _typed(path: Path) -> Path:
    lines = ["VERKSAMHETSPLAN 2026", "Styrelsen, Samordningsförbundet Tre Älvar", "Antagen 2025-11-27", "",
             "1. OM FÖRBUNDET", "================",
             "Förbundet finansierar insatser för personer som behöver stöd från flera myndigheter.",
             "Medlemmar är tre kommuner, regionen, Försäkringskassan och Arbetsförmedlingen.", "",
             "2. MÅL OCH INSATSER", "==================="]  # fmt: skip
    for number, (goal, rows) in enumerate(_TYPED, 1):
        lines += ["", f"2.{number} {goal}", "-" * (len(goal) + 4)]
        for letter, (title, unit, others, end) in zip("abcd", rows, strict=True):
            lines += ["", f"  {letter}) {title}", f"     Ansvarig: {unit}"]
            lines += [f"     Samverkan: {others}"] if others else []
            lines.append(f"     Klart: {end}")
    lines += ["", "", "3. BUDGET", "=========", "Medlemsavgifterna uppgår till 11,4 miljoner kronor.", ""]
    path.write_text("\n".join(lines), "utf-8")
    return path


# 6: goals described in the main text and their tables in an appendix, beside appendices that hold something else
_APPENDED: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1 – Vård i rätt tid", "Köerna ska vara borta vid årets slut. Störst är behovet inom ortopedi och ögonsjukvård.", [
        ("Lördagsoperationer av höft och knä", "Område Kirurgi", "Område Bemanning", "2026-05-31"),
        ("Grå starr opereras på båda sjukhusen", "Område Öga och öron", "", "2026-09-01"),
        ("En väg in för remisser till hud", "Område Medicin", "Primärvården", "2026-03-31"),
        ("Produktionsplan för varje klinik", "Planeringsstaben", "", "2026-02-15"),
        ("Avtal med privata utförare om röntgen", "Avtalsenheten", "Område Diagnostik", "2026-06-30")]),
    ("Mål 2 – Nära vård i hela länet", "Besöken flyttar från sjukhus till vårdcentral och hem.", [
        ("Mobila team dygnet runt i inlandet", "Primärvården", "Kommunernas hemsjukvård", "2026-10-01"),
        ("Fast läkarkontakt för alla över 75 år", "Primärvården", "", "2026-12-31"),
        ("Egenmonitorering vid hjärtsvikt", "Område Medicin", "E-hälsoenheten", "2026-08-31"),
        ("Hälsorum i Storsele och Vikmo", "Fastighetsenheten", "Primärvården", "2026-11-15"),
        ("Gemensamma vårdplaner med kommunerna", "Enheten för nära vård", "Kommunförbundet", "2026-06-01")]),
    ("Mål 3 – God psykisk hälsa", "Väntetiden till neuropsykiatrisk utredning är i dag fjorton månader.", [
        ("Första linjen för barn på alla familjecentraler", "Område Psykiatri", "Elevhälsan", "2026-09-15"),
        ("Utredningsteam som reser", "Område Psykiatri", "", "2026-04-30"),
        ("Självincheckning på avdelning 31", "Område Psykiatri", "Brukarrådet", "2026-05-15"),
        ("Stödlinje för anhöriga", "Enheten för nära vård", "Anhörigföreningarna", "2026-10-15")]),
    ("Mål 4 – En hälso- och sjukvård i balans", "Underskottet 2025 beräknas till 310 miljoner kronor.", [
        ("Avveckla hyrsjuksköterskor på medicinavdelningarna", "Område Medicin", "Område Bemanning", "2026-06-30"),
        ("Läkemedelsgenomgång på särskilda boenden", "Läkemedelsenheten", "Kommunernas sjuksköterskor", "2026-12-01"),
        ("Samla sterilcentralerna i Norrholm", "Område Service", "", "2026-11-30"),
        ("Stoppa dubbla provtagningar", "Område Diagnostik", "E-hälsoenheten", "2026-03-15")]),
]  # fmt: skip


def _page_break(document: Any) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _appendices(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Region Norrliden, hälso- och sjukvårdsnämnden"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Hälso- och sjukvårdsnämnden, Region Norrliden")
    document.add_paragraph("Innehåll")
    for line in ("1 Nämndens uppdrag\t2", "2 Nämndens mål\t2", "Bilaga 1: Aktiviteter\t3", "Bilaga 2: Indikatorer\t5",
                 "Bilaga 3: Förkortningar\t6"):  # fmt: skip
        document.add_paragraph(line)
    _page_break(document)
    document.add_heading("1 Nämndens uppdrag", 1)
    document.add_paragraph("Nämnden svarar för att länets 243 000 invånare får god vård på lika villkor.")
    document.add_heading("2 Nämndens mål", 1)
    document.add_paragraph("Nämnden har fyra mål för 2026. De aktiviteter som hör till målen finns i bilaga 1.")
    for goal, text, _ in _APPENDED:
        document.add_heading(goal, 2)
        document.add_paragraph(text)
    _page_break(document)
    document.add_heading("Bilaga 1: Aktiviteter", 1)
    count = 0
    for goal, _, rows in _APPENDED:
        document.add_heading(goal, 2)
        table = headed_table(document, [("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Slutdatum")])
        repeated(table.rows[0])
        for row in rows:
            count += 1
            for cell, text in zip(table.add_row().cells, (str(count), *row), strict=True):
                cell.text = text
    _page_break(document)
    document.add_heading("Bilaga 2: Indikatorer", 1)
    headed_table(document, [
        ("Indikator", "Utfall 2024", "Målvärde 2026"),
        ("Andel som får ett första besök inom 90 dagar", "74 %", "90 %"),
        ("Andel patienter med fast läkarkontakt", "52 %", "65 %"),
        ("Kostnad för hyrpersonal i miljoner kronor", "188", "110"),
    ])  # fmt: skip
    document.add_heading("Bilaga 3: Förkortningar", 1)
    headed_table(document, [("Förkortning", "Betydelse"), ("SIP", "Samordnad individuell plan"),
                            ("NPF", "Neuropsykiatrisk funktionsnedsättning"), ("VC", "Vårdcentral")])  # fmt: skip
    document.save(str(path))
    return path


# 7: an agency's workbook, one sheet a department, whose name stands above the table
_SHEETS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Utbildningsavdelningen", [
        ("Hantverken förs vidare", "Gesällbrev för plåtslagare på distans", "Projekt", "Branschråden", "2026-09-30"),
        ("Hantverken förs vidare", "Mästarkurs i stensättning", "Aktivitet", "", "2026-05-22"),
        ("Hantverken förs vidare", "Stipendier till lärlingar i små yrken", "Aktivitet", "Bidragsavdelningen", "2026-04-15"),
        ("Kunskapen är tillgänglig", "Webbkurs om timringens grunder", "Projekt", "Kommunikationsavdelningen", "2026-11-30"),
        ("Institutet är en bra arbetsgivare", "Bredvidgång för nya handledare", "Aktivitet", "", "2026-10-15")]),
    ("Bidragsavdelningen", [
        ("Pengarna gör nytta", "Ny ansökningsportal", "Projekt", "Administrativa avdelningen", "2026-08-31"),
        ("Pengarna gör nytta", "Besök hos var tionde bidragsmottagare", "Aktivitet", "", "2026-12-11"),
        ("Pengarna gör nytta", "Effekterna av verkstadsstödet", "Förstudie", "Riksantikvarieämbetet", "2026-06-12"),
        ("Hantverken förs vidare", "Utlysning till samiska slöjdare", "Aktivitet", "Sametinget", "2026-03-02")]),
    ("Kommunikationsavdelningen", [
        ("Kunskapen är tillgänglig", "Filmserie om tolv utrotningshotade yrken", "Projekt", "Utbildningsavdelningen", "2026-12-01"),
        ("Kunskapen är tillgänglig", "Hantverkets dag på fyra orter", "Aktivitet", "Hemslöjdskonsulenterna", "2026-09-05"),
        ("Kunskapen är tillgänglig", "Gemensam sökning i museernas verktygssamlingar", "Förstudie", "Nordiska museet", "2026-10-30"),
        ("Pengarna gör nytta", "Enklare texter på bidragssidorna", "Aktivitet", "", "2026-02-27")]),
    ("Administrativa avdelningen", [
        ("Institutet är en bra arbetsgivare", "Flytt till mindre lokaler", "Projekt", "Statens servicecenter", "2026-06-30"),
        ("Institutet är en bra arbetsgivare", "Lönekartläggning", "Aktivitet", "", "2026-04-30"),
        ("Institutet är en bra arbetsgivare", "Friskvårdstimme på prov", "Aktivitet", "Skyddsombuden", "2026-05-04"),
        ("Pengarna gör nytta", "Automatisk kontroll av redovisningar", "Förstudie", "Bidragsavdelningen", "2026-11-13")]),
]  # fmt: skip
_SHEET_HEADS = ("Mål", "Aktivitet", "Typ", "Samverkan", "Klart", "Läge 30 april", "Läge 31 augusti", "Läge 31 december")


def _sheet_a_department(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for department, rows in _SHEETS:
        sheet = book.create_sheet(department[:31])
        sheet["A1"], sheet["A2"] = "Aktivitetsplan 2026", "Statens hantverksinstitut"
        sheet["A4"] = f"Ansvarig avdelning: {department}"
        sheet["A1"].font, sheet["A4"].font = Font(bold=True, size=16), Font(bold=True, size=12)
        for column, text in enumerate(_SHEET_HEADS, 1):
            _fill(sheet.cell(6, column, text), "D9E1F2")
        for at, row in enumerate(rows, 7):
            _put(sheet, at, (*row, "", "", ""))
        _wide(sheet, (30, 44, 12, 28, 13, 14, 14, 14))
        sheet.freeze_panes = "A7"
    book.save(path)
    return path


def _sheet_rows() -> list[Any]:
    return [
        wanted
        for department, rows in _SHEETS
        for goal, title, kind, others, _ in rows
        for wanted in expects(goal, [(title, kind[0], department, others)], "*")
    ]


# 8: a region's public health plan, a coloured goal row above its actions, the owner below the title in the cell
_IN_CELL: list[Group] = [
    ("Mål 1: Barn och unga har goda levnadsvanor", [
        ("Rörelserika skolgårdar i tio kommuner", "Folkhälsoenheten", "Skolhuvudmännen", "hösten 2026"),
        ("Matlådans dag på alla högstadieskolor", "Kost och hälsa", "", "mars 2026"),
        ("Tobaksfria skolskjutsar", "Kollektivtrafiken", "Bussbolagen", "augusti 2026"),
        ("Simkunnighet i årskurs 3", "Folkhälsoenheten", "Simklubbarna", "hela året")]),
    ("Mål 2: Ingen är ensam mot sin vilja", [
        ("Sociala aktiviteter på recept", "Primärvårdsstaben", "Föreningslivet", "maj 2026"),
        ("Samtalsträffar för nyblivna pensionärer", "Folkbildningen", "Studieförbunden", "oktober 2026"),
        ("Digital fika för personer med långvarig sjukdom", "Patientforum", "", "från februari 2026"),
        ("Öppna bibliotek som värmestuga", "Länsbiblioteket", "Kommunbiblioteken", "december 2026")]),
    ("Mål 3: Skillnaderna i hälsa minskar", [
        ("Hälsokommunikatörer på sex språk", "Vårdmottagningen för asylsökande", "Länsstyrelsen", "juni 2026"),
        ("Uppsökande vaccination i Öster", "Smittskydd", "Primärvårdsstaben", "november 2026"),
        ("Mammografibuss till glesbygden", "Bilddiagnostik", "", "april 2026"),
        ("Hälsosamtal för 50-åringar i tre områden", "Primärvårdsstaben", "", "september 2026")]),
    ("Mål 4: Folkhälsoarbetet vilar på kunskap", [
        ("Befolkningsenkäten Hälsa på lika villkor", "Analysenheten", "Folkhälsomyndigheten", "februari 2026"),
        ("Hälsobokslut för varje kommun", "Analysenheten", "Kommunerna", "oktober 2026"),
        ("Webbinarier om suicidprevention", "Folkhälsoenheten", "", "fyra under året"),
        ("Hälsokonsekvensbedömning av regionplanen", "Regional planering", "Folkhälsoenheten", "maj 2026")]),
]  # fmt: skip


def _in_cell(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Folkhälsoplan 2026", 0)
    document.add_paragraph("Folkhälsonämnden, Region Östersjökusten")
    document.add_paragraph("Planen omfattar regionens egna åtgärder. Kommunernas åtgärder finns i deras planer.")
    table = headed_table(document, [("Åtgärd", "Genomförs", "Uppföljning delår", "Uppföljning helår")])
    repeated(table.rows[0])
    for goal, rows in _IN_CELL:
        cells = table.add_row().cells
        band = cells[0].merge(cells[3])
        band.paragraphs[0].add_run(goal).bold = True
        shade(band, "C6E0B4")
        for title, unit, others, when in rows:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(title).bold = True
            cells[0].add_paragraph(f"Ansvarig: {unit}")
            if others:
                cells[0].add_paragraph(f"Samverkan: {others}")
            cells[1].text = when
    document.add_paragraph("Nämnden redovisar planen för regionfullmäktige i samband med årsredovisningen.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "seventyfirst_drawn")


def _groups(groups: Sequence[Group]) -> list[Any]:
    return expects_all(
        [(goal, [(title, "", unit, others) for title, unit, others, _ in rows]) for goal, rows in groups]
    )


SEVENTYFIRST: list[Drawn] = [
    *_each("räddningstjänstens matris med mål i rader och avdelningar i spalter", _matrix_rows(),
           {"docx": _by_department}, activities="18", year="2026"),
    *_each("museets årsplan med en tabell för varje kvartal", _museum_rows(), {"xlsx": _quarter_tables},
           activities="17", year="2026"),
    *_each("myndighetens plan för återrapportering, målen som band i tabellen", expects_all([
        (goal, [(task[1], "", task[2], task[3]) for task in tasks]) for goal, tasks in _REPORTED]),
           {"pdf": _reported_back}, activities="16", year="2026"),
    *_each("balanserat styrkort med två rubrikrader och sammanfogade mål", _groups([
        (goal, rows) for _, goals in _SCORECARD for goal, _, _, _, rows in goals]), {"xlsx": _scorecard},
           activities="17", year="2026"),
    *_each("samordningsförbundets textfil med indragna etiketter", _groups(_TYPED), {"txt": _typed}, activities="16",
           year="2026"),
    *_each("målen i texten och aktiviteterna i bilaga 1", _groups([(goal, rows) for goal, _, rows in _APPENDED]),
           {"docx": _appendices}, activities="18", year="2026"),
    *_each("ett blad för varje avdelning med avdelningen ovanför tabellen", _sheet_rows(),
           {"xlsx": _sheet_a_department}, activities="17", year="2026"),
    *_each("målet som färgad rad, ansvarig under titeln i cellen", _groups(_IN_CELL), {"docx": _in_cell},
           activities="16", year="2026"),
]  # fmt: skip
