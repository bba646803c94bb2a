# ruff: noqa: E501
"""What needs real drawing: cards, levels, coloured months, sheets of goals, Word's lists, long tables, slides, boxes."""

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
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, expects_all, headed_table, in_each_format, turned

Row = tuple[str, str, str, str]
Groups = Sequence[tuple[str, Sequence[Row]]]

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin", color="888888")
_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)

# 1: a card for each activity
_CARDS: Groups = [
    ("Nämndmål: Rent vatten i alla sjöar", [("Enskilda avlopp vid Storsjön inventeras", "", "Vattengruppen", "Fiskevårdsföreningen"),
                                            ("Våtmark vid Kvarnmossen", "", "Naturvårdsgruppen", "Länsstyrelsen")]),
    ("Nämndmål: Tyst natt i tätorten", [("Bullermätning vid genomfarten", "", "Hälsoskyddet", "Trafikverket"),
                                        ("Vägledning för uteserveringar", "", "Hälsoskyddet", "")]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Miljönämnden, Alsjö kommun", _STYLES["BodyText"]),
                       Paragraph("Verksamhetsplan 2026", _STYLES["Title"])]  # fmt: skip
    for goal, rows in _CARDS:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        for title, _, unit, others in rows:
            cells = [("Aktivitet", title), ("Ansvarig", unit), ("Samverkan", others or "-"),
                     ("Period", "2026-02-01 till 2026-11-30")]  # fmt: skip
            table = Table([[Paragraph(left, _BOLD), Paragraph(right, _CELL)] for left, right in cells], colWidths=[100, 340],
                          style=TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                                            ("BACKGROUND", (0, 0), (0, -1), colors.whitesmoke)]))  # fmt: skip
            flow.append(KeepTogether([table, Spacer(1, 12)]))
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


# 2: a planning system's rows, where the kind of row stands in a column
_LEVELS: Groups = [
    ("Barnen har inflytande över sin dag", [("Barnråd på varje förskola", "", "Förskola Öst", ""),
                                            ("Utegården ritas med barnen", "", "Förskola Väst", "")]),
    ("Maten lagas nära barnen", [("Mottagningskök blir tillagningskök", "", "Lokalplanering", ""),
                                 ("Odlingslådor på alla gårdar", "", "Förskola Öst", ""),
                                 ("Kockar byter arbetsplats en vecka", "", "Måltidsenheten", "")]),
]  # fmt: skip


def _levels(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Export"
    sheet.append(["Verksamhetsplan 2026, Förskolenämnden"])
    sheet.append(["Objekttyp", "Namn", "Ansvarig enhet", "Startdatum", "Slutdatum", "Status"])
    for cell in sheet[2]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9E1F2")
    for goal, rows in _LEVELS:
        sheet.append(["Nämndmål", goal, None, None, None, None])
        for title, _, unit, _ in rows:
            sheet.append(["Aktivitet", title, unit, date(2026, 1, 12), date(2026, 10, 30), "Pågående"])
            sheet.cell(sheet.max_row, 2).alignment = Alignment(indent=2)
    sheet.column_dimensions["B"].width, sheet.column_dimensions["C"].width = 48, 22
    book.save(path)
    return path


# 3: coloured months
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_GANTT: Groups = [
    ("Mål 1 Fler bor i centrum", [("Samråd för kvarteret Bagaren", "", "Planavdelningen", ""),
                                  ("Riva gamla busstationen", "", "Exploatering", ""),
                                  ("Parkeringsnorm ses över", "", "Planavdelningen", "")]),
    ("Mål 2 Lov inom sex veckor", [("Rådgivning på bokad tid", "", "Bygglov", ""),
                                   ("Ritningsarkivet skannas", "", "Kartavdelningen", "")]),
]  # fmt: skip


def _gantt(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan"
    sheet["A1"] = "Aktivitetsplan med tidplan 2026"
    sheet["A2"] = "Plan- och byggnadsnämnden, Hagaströms kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    for column, text in enumerate(("Mål", "Aktivitet", "Ansvarig", *_MONTHS), 1):
        cell = sheet.cell(4, column, text)
        cell.font, cell.border = Font(bold=True), _FRAME
    at = 5
    for goal, rows in _GANTT:
        for title, _, unit, _ in rows:
            for column, value in enumerate((goal, title, unit), 1):
                sheet.cell(at, column, value).border = _FRAME
            for month in range(4 + at % 4, 8 + at % 5):
                sheet.cell(at, month).fill = PatternFill("solid", fgColor="70AD47")
            at += 1
    for letter, width in (("A", 26), ("B", 34), ("C", 18)):
        sheet.column_dimensions[letter].width = width
    for column in range(4, 16):
        sheet.column_dimensions[get_column_letter(column)].width = 5
    book.save(path)
    return path


# 4: instructions, a sheet for each goal, and the lists to choose from
_SHEETS: Groups = [
    ("Nämndmål 1: Fler går klart komvux", [("Distanskurs med fysisk träff", "A", "Komvux", "Biblioteket"),
                                           ("Ny antagning fyra gånger om året", "P", "Antagningen", "")]),
    ("Nämndmål 2: Svenska från första dagen", [("Språkpraktik inom kök och lokalvård", "P", "SFI", "Serviceförvaltningen"),
                                               ("Barnpassning under lektionstid", "F", "SFI", ""),
                                               ("Kvällsgrupp för den som arbetar", "A", "SFI", "Arbetsmarknadsenheten")]),
]  # fmt: skip
_KINDS = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}


def _goal_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    help_sheet = book.worksheets[0]
    help_sheet.title = "Läs mig"
    for text in ("Verksamhetsplan 2026", "Vuxenutbildningsnämnden, Kallbäckens kommun",
                 "Fyll i en flik för varje mål. Välj typ i listan. Rör inte fliken Listor."):  # fmt: skip
        help_sheet.append([text])
    for number, (goal, rows) in enumerate(_SHEETS, 1):
        sheet = book.create_sheet(f"Mål {number}")
        sheet["A1"] = goal
        sheet["A1"].font = Font(bold=True, size=13)
        for column, text in enumerate(("Aktivitet", "Typ", "Ansvarig enhet", "Samverkan", "Klar senast"), 1):
            sheet.cell(3, column, text).font = Font(bold=True)
        for at, (title, kind, unit, others) in enumerate(rows, 4):
            for column, value in enumerate((title, _KINDS[kind], unit, others or None, date(2026, 11, 15)), 1):
                sheet.cell(at, column, value).border = _FRAME
        sheet.column_dimensions["A"].width = 40
    lists = book.create_sheet("Listor")
    for kind in _KINDS.values():
        lists.append([kind])
    lists.sheet_state = "hidden"
    book.save(path)
    return path


# 5: Word's own lists, the owner in italics in the same point
_LISTED: Groups = [
    ("Inriktning 1: Ingen ska behöva vara ensam", [("Telefonkedja för äldre", "", "Anhörigstödet", ""),
                                                   ("Öppet kök i Gullvivan", "", "Mötesplatserna", ""),
                                                   ("Syskongrupp för unga anhöriga", "", "Anhörigstödet", "")]),
    ("Inriktning 2: Stödet syns", [("Anhörigdag i oktober", "", "Mötesplatserna", ""),
                                   ("Affisch på alla vårdcentraler", "", "Kommunikationsgruppen", "")]),
]  # fmt: skip


def _listed(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Omsorgsnämnden 2026-02-10"
    document.add_heading("Handlingsplan för anhörigstöd 2026", 0)
    document.add_paragraph("Omsorgsnämnden, Norrholma kommun", style="Subtitle")
    document.add_heading("Utgångspunkter", 1)
    document.add_paragraph("Kommunen ska erbjuda stöd till den som vårdar eller stödjer en närstående.")
    for goal, rows in _LISTED:
        document.add_heading(goal, 1)
        document.add_paragraph("Planerade aktiviteter:")
        for title, _, unit, _ in rows:
            point = document.add_paragraph(style="List Bullet")
            point.add_run(title).bold = True
            point.add_run(". Ansvarig: ")
            point.add_run(unit).italic = True
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Planen följs upp i nämndens årsredovisning.")
    document.save(str(path))
    return path


# 6: a table over several pages that lie down, its head on each
_LONG: Groups = [
    ("Mål 1. Liv och hälsa", [("Hjärtstartare i alla idrottshallar", "", "Beredskap", "Idrottsföreningarna"),
                              ("Larmkedja vid värmebölja", "", "Beredskap", "Hemsjukvården"),
                              ("Övning med frivilliga resursgruppen", "", "Beredskap", "Civilförsvarsförbundet")]),
    ("Mål 2. Försörjning", [("Reservkraft till Åkerskolan", "", "Fastighetsdrift", "Elnätsbolaget"),
                            ("Nödvatten för tre dygn", "", "VA-drift", ""),
                            ("Lager av torrvaror för omsorgen", "", "Kostavdelningen", "Grossisten")]),
    ("Mål 3. Information", [("Trygghetspunkter skyltas", "", "Kommunikation", "Räddningstjänsten"),
                            ("Radiokommunikation provas varje månad", "", "Säkerhet", ""),
                            ("Broschyr om hemberedskap på fem språk", "", "Kommunikation", "Integrationsenheten")]),
]  # fmt: skip


def _long_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(50, 24, "Krisberedskapsplan 2026")
    canvas.drawRightString(landscape(A4)[0] - 50, 24, f"Sida {document.page}")


def _long(path: Path) -> Path:
    heads = ("Mål", "Aktivitet", "Beskrivning", "Ansvarig", "Samverkan", "Tid")
    body = "Genomförs enligt beslut i ledningsgruppen. Kostnaden ryms inom ram och redovisas i delårsrapporten, se även bilaga om finansiering."
    rows = [[Paragraph(text, _BOLD) for text in heads]]
    for goal, activities in _LONG:
        rows += [[Paragraph(text, _CELL) for text in (goal, title, body, unit, others, "Q3")]
                 for title, _, unit, others in activities]  # fmt: skip
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("TOPPADDING", (0, 1), (-1, -1), 8), ("BOTTOMPADDING", (0, 1), (-1, -1), 8)])  # fmt: skip
    flow = [Paragraph("Krisberedskapsplan med aktiviteter 2026", _STYLES["Title"]),
            Paragraph("Krisledningsnämnden, Alsjö kommun", _STYLES["BodyText"]), Spacer(1, 10),
            Table(rows, colWidths=[95, 170, 190, 95, 120, 40], style=style, repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow, onFirstPage=_long_page, onLaterPages=_long_page)
    return path


# 7: slides saved as pdf
_SLIDES: Groups = [
    ("Mål 1: Enklare vardag för företag", [("Lotsa nya företag genom alla tillstånd", "", "Näringslivskontoret", ""),
                                           ("Månadsfrukost i Folkets hus", "", "Näringslivskontoret", ""),
                                           ("Servicegaranti för serveringstillstånd", "", "Tillståndsgruppen", "")]),
    ("Mål 2: Besökare stannar en natt till", [("Cykelled runt sjön skyltas", "", "Turistkontoret", ""),
                                              ("Husbilsplatser vid hamnen", "", "Fritidskontoret", "")]),
]  # fmt: skip


def _slides(path: Path) -> Path:
    wide = landscape(A4)
    canvas = Canvas(str(path), pagesize=wide)
    canvas.setFont("Helvetica-Bold", 34)
    canvas.drawString(80, 340, "Verksamhetsplan 2026")
    canvas.setFont("Helvetica", 20)
    canvas.drawString(80, 300, "Tillväxtnämnden, Stråhults kommun")
    canvas.showPage()
    for number, (goal, rows) in enumerate(_SLIDES, 2):
        canvas.setFillColor(colors.HexColor("#1f4e79"))
        canvas.rect(0, wide[1] - 90, wide[0], 90, stroke=0, fill=1)
        canvas.setFillColor(colors.white)
        canvas.setFont("Helvetica-Bold", 26)
        canvas.drawString(60, wide[1] - 58, goal)
        canvas.setFillColor(colors.black)
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(60, wide[1] - 140, "Aktiviteter")
        canvas.setFont("Helvetica", 18)
        for at, (title, _, unit, _) in enumerate(rows):
            canvas.drawString(60, wide[1] - 185 - 44 * at, f"• {title} (ansvarig: {unit})")
        canvas.setFont("Helvetica", 10)
        canvas.drawRightString(wide[0] - 40, 24, str(number))
        canvas.showPage()
    canvas.save()
    return path


# 8: the goals side by side as columns (odd)
_MATRIX: Groups = [
    ("Mål 1 Nära kultur", [("Konst i väntrummen", "", "Konsthallen", ""), ("Film på bygdegården", "", "Biografen", "")]),
    ("Mål 2 Ung kultur", [("Skrivarläger på sportlovet", "", "Ungdomens hus", ""), ("Rap i skolan", "", "Musikskolan", "")]),
    ("Mål 3 Kultur för minnet", [("Sång på demensboenden", "", "Musikskolan", "")]),
]  # fmt: skip


def _matrix(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Verksamhetsplan 2026 på en sida", 1)
    document.add_paragraph("Kulturnämnden, Myrviksby kommun")
    table = headed_table(document, [[goal for goal, _ in _MATRIX], [""] * 3])
    for cell, (_, rows) in zip(table.rows[1].cells, _MATRIX, strict=True):
        cell.paragraphs[0].text = "Aktiviteter:"
        for title, _, unit, _ in rows:
            cell.add_paragraph(f"{title} (ansvarig: {unit})", style="List Bullet")
    document.save(str(path))
    return path


# 9: an export with semicolons in the old Windows letters, several lines in a cell
_OLD: Groups = [
    ("Ordning och reda i nämndens ärenden", [("Gallra i närarkivet", "", "Registraturen", ""),
                                             ("Mallar för tjänsteskrivelser", "", "Nämndstöd", "Juristerna")]),
    ("Valet 2026 går rätt till", [("Utbilda röstmottagare", "", "Valkansliet", "Studieförbunden"),
                                  ("Förtidsröstning på sjukhuset", "", "Valkansliet", ""),
                                  ("Tillgängliga vallokaler", "", "Valkansliet", "Funktionsrättsrådet")]),
]  # fmt: skip


def _old(path: Path) -> Path:
    lines = ["Mål;Aktivitet;Beskrivning;Ansvarig enhet;Samverkan;Slutdatum;Rapport"]
    for goal, rows in _OLD:
        for title, _, unit, others in rows:
            lines.append(
                f'"{goal}";"{title}";"Se anteckning.\nUppdateras i mars.";"{unit}";"{others}";2026-08-31;"VP 2026 Valnämnden, Gransele"'
            )
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return path


# 10: goals merged down the sheet, the head in two rows
_DOWN: Groups = [
    ("Mål 1: Kommunen betalar i tid", [("E-faktura från alla leverantörer", "P", "Redovisning", "Inköp"),
                                   ("Attestkurs för nya chefer", "A", "Redovisning", "HR")]),
    ("Mål 2: Prognoserna håller", [("Månadsvisa uppföljningssamtal", "A", "Controllergruppen", "Förvaltningarna"),
                               ("Ny modell för resursfördelning", "F", "Controllergruppen", ""),
                               ("Volymtal hämtas automatiskt", "P", "Systemförvaltning", "Controllergruppen")]),
]  # fmt: skip


def _down(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"] = "Ekonomiavdelningens verksamhetsplan 2026"
    sheet["A2"] = "Kommunstyrelsen, Lövhyttans kommun"
    for name, text in (("A4", "Mål"), ("B4", "Aktivitet"), ("C4", "Typ"), ("D4", "Vem"), ("F4", "När"),
                       ("D5", "Ansvarig"), ("E5", "Samverkan"), ("F5", "Start"), ("G5", "Slut")):  # fmt: skip
        sheet[name] = text
        sheet[name].font = Font(bold=True)
    for area in ("A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4"):
        sheet.merge_cells(area)
    at = 6
    for goal, rows in _DOWN:
        sheet.cell(at, 1, goal).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for title, kind, unit, others in rows:
            for column, value in enumerate((title, _KINDS[kind], unit, others or None, "feb", "nov"), 2):
                sheet.cell(at, column, value).border = _FRAME
            at += 1
    for letter, width in (("A", 26), ("B", 36), ("C", 12), ("D", 20), ("E", 20)):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 11: the board in a text box, the goal and its measure as merged rows of each table
_BOXED: Groups = [
    ("Nämndmål 1: Rätt stöd från början", [("Samlad ingång för barn med funktionsnedsättning", "", "LSS-handläggning", "Habiliteringen"),
                                           ("Genomförandeplan inom två veckor", "", "Boendeenheten", "")]),
    ("Nämndmål 2: Vägen till arbete är öppen", [("Jobbcoach i daglig verksamhet", "", "Daglig verksamhet", "Arbetsförmedlingen"),
                                                ("Café i kommunhuset", "", "Daglig verksamhet", "Kommunservice")]),
]  # fmt: skip


def _boxed(path: Path) -> Path:
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' style='width:300pt;height:50pt'>"
            "<v:textbox><w:txbxContent><w:p><w:r><w:t>Funktionsstödsnämnden, Norrholma kommun</w:t></w:r></w:p>"
            "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    document.add_heading("Nämndens plan 2026", 0)
    document.add_paragraph("Planen gäller från den 1 januari till den 31 december.")
    for goal, rows in _BOXED:
        table = document.add_table(rows=3, cols=4, style="Table Grid")
        top = table.cell(0, 0).merge(table.cell(0, 3))
        top.paragraphs[0].add_run(goal).bold = True
        table.cell(1, 0).merge(table.cell(1, 3)).text = "Mått: andel nöjda i brukarundersökningen, minst 80 procent"
        for cell, text in zip(table.rows[2].cells, ("Aktivitet", "Ansvarig", "Samverkan", "Klart"), strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for title, _, unit, others in rows:
            for cell, text in zip(table.add_row().cells, (title, unit, others, "hösten"), strict=True):
                cell.text = text
        document.add_paragraph()
    document.save(str(path))
    return path


# 12: the budget in a sheet beside, no owner on one row (odd)
_YEARS: Groups = [
    ("Mål 1 Trygga gymnasister", [("Elevkår på alla skolor", "", "Västra gymnasiet", ""),
                                  ("Kurator på plats varje dag", "", "Elevhälsoteamet", "")]),
    ("Mål 2 Fler väljer vård", [("Simulator till vårdprogrammet", "", "Vårdgymnasiet", "")]),
]  # fmt: skip
_OWNERLESS = [("Mål 2 Fler väljer vård", "Alumnkväll på lasarettet")]


def _years(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter"
    sheet.append(["Gymnasienämnden, Vretsjö kommun"])
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append([])
    sheet.append(["Mål", "Aktivitet", "Ansvarig", "Klart"])
    for goal, rows in _YEARS:
        for title, _, unit, _ in rows:
            sheet.append([goal, title, unit, "2026-10-01"])
    for goal, title in _OWNERLESS:
        sheet.append([goal, title, None, "2026-11-01"])
    money = book.create_sheet("Budget")
    for row in (
        ["Belopp i tkr", 2025, 2026],
        ["Personal", 41200, 42900],
        ["Lokaler", 9800, 10100],
        ["Summa", 51000, 53000],
    ):
        money.append(row)
    book.save(path)
    return path


_each = partial(in_each_format, "thirtieth_drawn")


THIRTIETH: list[Drawn] = [
    *_each("ett kort för varje aktivitet", expects_all(_CARDS), {"pdf": _cards}, activities="4", year="2026"),
    *_each("export där radens slag står i en spalt", expects_all(_LEVELS), {"xlsx": _levels}, activities="5", year="2026"),
    *_each("tidplan med färgade månader", expects_all(_GANTT), {"xlsx": _gantt}, activities="5", year="2026"),
    *_each("en flik för varje mål, med läs mig och dold lista", expects_all(_SHEETS), {"xlsx": _goal_sheets}, activities="5", year="2026"),
    *_each("Words punkter med ansvarig i samma stycke", expects_all(_LISTED), {"docx": _listed}, activities="5", year="2026"),
    *_each("lång tabell på liggande sidor", expects_all(_LONG), {"pdf": _long}, activities="9", year="2026"),
    *_each("bilder sparade som pdf", expects_all(_SLIDES), {"pdf": _slides}, activities="5", year="2026"),
    *_each("målen sida vid sida som spalter", expects_all(_MATRIX), {"docx": _matrix}, activities="5", year="2026"),
    *_each("export med gamla Windowsbokstäver", expects_all(_OLD), {"csv": _old}, activities="5"),
    *_each("målet sammanfogat nedåt i bladet, rubrik i två rader", [
        *expects_all(_DOWN)],
           {"xlsx": _down}, activities="5", year="2026"),
    *_each("nämnden i en textruta, målet i tabellens första rad", expects_all(_BOXED), {"docx": _boxed}, activities="4", year="2026"),
    *_each("budgeten i en flik bredvid, en rad utan ansvarig", [
        *expects_all(_YEARS), *[each for goal, title in _OWNERLESS for each in expects(goal, [(title, "", "", "")], "?")]],
           {"xlsx": _years}, activities="4", year="2026"),
]  # fmt: skip
