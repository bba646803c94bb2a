# ruff: noqa: E501
"""A region, an authority, joint boards and towns: bands in one table, owners above lists, crosses, months, no rules."""

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
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, in_each_format, repeated, shade, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_WHITE = ParagraphStyle("white", parent=_BOLD, textColor=colors.white)
_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

Row = tuple[str, ...]
"""Title, types, units by ";", collaboration, and what else the document has."""
Group = tuple[str, list[Row]]


def _framed(sheet: Any, last: int, width: int, color: str) -> None:
    """Lines around the table, whose two rows of headers are the fifth and the sixth."""
    for row in sheet.iter_rows(min_row=5, max_row=last, max_col=width):
        for cell in row:
            cell.border = _ROUND
            if cell.row < 7:
                cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=color)


def _over_two(sheet: Any, columns: Sequence[int]) -> None:
    for column in columns:
        sheet.merge_cells(start_row=5, end_row=6, start_column=column, end_column=column)


# 1: a region's table on its side: two rows of headers, a band across for each goal, numbered measures
_REGION: list[Group] = [
    ("Mål 1 – Patienten möts av en vård som hänger ihop", [
        ("Samordnad individuell plan erbjuds före utskrivning", "", "Medicinkliniken", "Kommunernas hemsjukvård", "jan", "jun"),
        ("Fast vårdkontakt för patienter över 80 år", "", "Primärvården", "", "feb", "dec"),
        ("Gemensam remissmall för psykiatri och vårdcentraler", "", "Psykiatrikliniken", "Primärvården", "mar", "sep"),
        ("Uppringning inom tre dygn efter hemgång", "", "Kirurgkliniken", "", "apr", "nov"),
        ("Närståenderåd vid länets tre sjukhus", "", "Patientnämndens kansli", "Anhörigföreningarna", "jan", "okt")]),
    ("Mål 2 – Väntetiderna kortas", [
        ("Kvällsmottagning för höft och knä", "", "Ortopedkliniken", "Operationsenheten", "jan", "maj"),
        ("Produktionsplanering i veckocykler", "", "Operationsenheten", "", "feb", "jun"),
        ("Egenbokning på webben för synundersökning", "", "Ögonkliniken", "Systemförvaltningen", "mar", "okt"),
        ("Ringa upp patienter som väntat mer än 90 dagar", "", "Kontaktcenter", "", "jan", "dec")]),
    ("Mål 3 – Medarbetarna vill stanna", [
        ("Klinisk introduktion på tolv månader för nya sjuksköterskor", "", "HR-avdelningen", "Universitetet", "aug", "dec"),
        ("Schema som provas fram av arbetsgrupperna", "", "Akutkliniken;HR-avdelningen", "Skyddsombuden", "jan", "sep"),
        ("Mentorer för nya chefer i första linjen", "", "HR-avdelningen", "", "mar", "dec")]),
    ("Mål 4 – Miljöpåverkan minskar", [
        ("Återanvändbara operationsrockar", "", "Materialservice", "Operationsenheten", "feb", "nov"),
        ("Lustgas samlas upp på förlossningen", "", "Kvinnokliniken", "Medicinteknik", "maj", "dec"),
        ("Mindre matsvinn på vårdavdelningarna", "", "Kostenheten", "", "jan", "jun"),
        ("Samåkning mellan sjukhusen i regionens bilar", "", "Transportservice", "", "sep", "dec"),
        ("Läkemedelsrester samlas in vid utskrivning", "", "Sjukhusapoteket", "Apoteken i länet", "okt", "dec")]),
]  # fmt: skip


def _banded(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.header.paragraphs[0].text = "Region Sydmark\tDnr HSN 2026/412"
    section.footer.paragraphs[0].text = "Verksamhetsplan 2027 för hälso- och sjukvårdsnämnden"
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Hälso- och sjukvårdsnämnden, Region Sydmark")
    document.add_paragraph("Innehåll")
    for line in ("1 Inledning\t2", "2 Omvärld och förutsättningar\t2", "3 Mål och åtgärder\t3", "4 Uppföljning\t5"):
        document.add_paragraph(line)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph("Planen beskriver hur nämnden bidrar till regionfullmäktiges mål under 2027.")
    document.add_heading("2 Omvärld och förutsättningar", 1)
    document.add_paragraph(
        "Befolkningen över 80 år ökar med fyra procent under året, medan antalet vårdplatser är oförändrat."
    )
    document.add_heading("3 Mål och åtgärder", 1)
    _bands(document)
    document.add_heading("4 Uppföljning", 1)
    document.add_paragraph("Åtgärderna följs upp i delårsrapporten per april och augusti samt i årsredovisningen.")
    document.save(str(path))
    return path


def _bands(document: Any) -> None:
    table = document.add_table(rows=2, cols=6, style="Table Grid")
    for first, last, text in ((0, 1, "Vad ska göras"), (2, 3, "Vem"), (4, 5, "När")):
        table.cell(0, first).merge(table.cell(0, last)).text = text
    for cell, text in zip(table.rows[1].cells, ("Nr", "Åtgärd", "Ansvarar", "Medverkar", "Från", "Till"), strict=True):
        cell.text = text
    for row in table.rows:
        repeated(row)
        for cell in row.cells:
            shade(cell, "D9E2F3")
    for number, (goal, rows) in enumerate(_REGION, 1):
        cells = table.add_row().cells
        band = cells[0].merge(cells[-1])
        band.text = ""
        band.paragraphs[0].add_run(goal).bold = True
        shade(band, "F2F2F2")
        for count, (title, _, units, others, start, end) in enumerate(rows, 1):
            values = (f"{number}.{count}", title, units.replace(";", ", "), others, start, end)
            for cell, text in zip(table.add_row().cells, values, strict=True):
                cell.text = text


# 2: an authority's plan: the owner above each list of points, collaboration as a last sentence
_COUNTY: list[tuple[str, str, list[tuple[str, list[tuple[str, str]]]]]] = [
    ("4.1", "Landskapet är rikt på arter", [
        ("Naturavdelningen", [("Bilda två nya naturreservat i skärgården", "Kustkommunerna"),
                              ("Röja igen vuxna hagmarker i fem reservat", ""),
                              ("Inventera stormusslor i Lerån", "Fiskevattenägarna")]),
        ("Landsbygdsavdelningen", [("Erbjuda kostnadsfri betesrådgivning", "Hushållningssällskapet"),
                                   ("Betala ut miljöersättningar före midsommar", "")])]),
    ("4.2", "Länet klarar en kris", [
        ("Avdelningen för samhällsskydd", [("Genomföra samverkansövning Höstljus", "Länets kommuner"),
                                           ("Uppdatera den regionala risk- och sårbarhetsanalysen", ""),
                                           ("Utbilda krisledningsstaben i stabsmetodik", "Försvarsmakten")]),
        ("Kommunikationsavdelningen", [("Ta fram förberedda budskap på sex språk", "")])]),
    ("4.3", "Ärenden avgörs i rätt tid", [
        ("Rättsavdelningen", [("Införa ett gemensamt arbetssätt för överklagade detaljplaner", ""),
                              ("Arbeta bort balansen av äldre ärenden om körkort", "Trafikmedicinska rådet")]),
        ("Tillsynsavdelningen", [("Kontrollera djurhållning vid femtio gårdar", "Polisen"),
                                 ("Pröva tillståndsansökningar om kamerabevakning inom tio veckor", ""),
                                 ("Erbjuda e-tjänst för anmälan om vattenverksamhet", ""),
                                 ("Följa upp överförmyndarnas årsräkningar", "Kammarkollegiet")])]),
]  # fmt: skip


def _owner_above(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Länsstyrelsen i Vätterbygds län"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Länsledningen, Länsstyrelsen i Vätterbygds län")
    document.add_heading("1 Länsöverdirektören har ordet", 1)
    document.add_paragraph(
        "Vi går in i ett år med minskade anslag. Desto viktigare är det att vi håller fast vid det vi har bestämt."
    )
    document.add_heading("2 Vårt uppdrag", 1)
    document.add_paragraph("Uppdraget framgår av länsstyrelseinstruktionen och av årets regleringsbrev.")
    document.add_heading("3 Resurser", 1)
    document.add_paragraph("Myndigheten har 312 årsarbetskrafter fördelade på sex avdelningar.")
    document.add_heading("4 Mål och aktiviteter", 1)
    for number, goal, owners in _COUNTY:
        document.add_heading(f"{number} {goal}", 2)
        for unit, rows in owners:
            document.add_paragraph().add_run(f"Ansvarig: {unit}").bold = True
            for title, others in rows:
                document.add_paragraph(f"{title}. Samverkan: {others}." if others else f"{title}.", style="List Bullet")
    document.add_heading("5 Uppföljning", 1)
    document.add_paragraph("Avdelningscheferna redovisar läget till länsledningen varje tertial.")
    document.save(str(path))
    return path


# 3: a workbook with a sheet for each department, the owner above the table and the months crossed
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_CENTRE, _WALK, _GREEN = "En levande stadskärna", "Fler går och cyklar", "Staden tål skyfall och värme"
_TOWN: list[tuple[str, str, list[tuple[str, str, str, tuple[int, int]]]]] = [
    ("Gata", "Gatuavdelningen", [
        (_CENTRE, "Stensätta norra delen av Storgatan", "Handelsföreningen", (4, 9)),
        (_CENTRE, "Byta belysning i gångtunneln", "", (2, 3)),
        (_WALK, "Bygga cykelbana längs Kvarnvägen", "Trafikverket", (5, 10)),
        (_WALK, "Förlänga gröntiden vid åtta övergångar", "", (3, 4)),
        (_WALK, "Sopsalta huvudstråken för cykel", "Driftentreprenören", (1, 3)),
        (_GREEN, "Göra två parkeringsplatser genomsläppliga", "VA-bolaget", (6, 8))]),
    ("Park", "Parkavdelningen", [
        (_CENTRE, "Sommarplantering i urnor på torget", "Yrkesgymnasiet", (5, 6)),
        (_CENTRE, "Ställa ut fler bänkar med armstöd", "Pensionärsrådet", (4, 5)),
        (_GREEN, "Plantera skuggträd på tre skolgårdar", "Skolfastigheter", (9, 10)),
        (_GREEN, "Anlägga regnbäddar vid Badhusparken", "VA-bolaget", (8, 11)),
        (_GREEN, "Räkna trädkronornas täckning", "", (7, 7))]),
    ("Plan", "Planavdelningen", [
        (_CENTRE, "Detaljplan för kvarteret Spinnaren", "Fastighetsägarna", (1, 12)),
        (_WALK, "Gångplan för de östra stadsdelarna", "", (2, 6)),
        (_WALK, "Medborgardialog om stationsområdet", "Regionen", (9, 9)),
        (_GREEN, "Skyfallskartering av innerstaden", "Länsstyrelsen", (3, 8))]),
]  # fmt: skip


def _departments(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for tab, unit, rows in _TOWN:
        sheet = book.create_sheet(tab)
        sheet["A1"], sheet["A2"] = "Aktivitetsplan 2026", "Stadsbyggnadsnämnden, Kråkviks kommun"
        sheet["A3"], sheet["B3"] = "Ansvarig avdelning:", unit
        sheet["A1"].font = sheet["B3"].font = Font(bold=True, size=13)
        for column, text in enumerate(("Nämndmål", "Aktivitet", "Samarbetar med", "Månad"), 1):
            sheet.cell(5, column, text)
        sheet.merge_cells(start_row=5, end_row=5, start_column=4, end_column=15)
        _over_two(sheet, (1, 2, 3))
        for month, text in enumerate(_MONTHS):
            sheet.cell(6, 4 + month, text)
        for goal, title, others, (start, end) in rows:
            months = ["x" if start <= month <= end else None for month in range(1, 13)]
            sheet.append([goal, title, others or None, *months])
        _framed(sheet, 6 + len(rows), 15, "E2EFDA")
        for letter, width in zip("ABCDEFGHIJKLMNO", (30, 44, 22, *[5] * 12), strict=True):
            sheet.column_dimensions[letter].width = width
        sheet.freeze_panes = "C7"
    book.save(path)
    return path


# 4: a workbook with a column for each administration, crossed where it answers
_OFFICES = ("Barn och utbildning", "Socialförvaltningen", "Samhällsbyggnad", "Kultur och fritid")
_CROSSED: list[Group] = [
    ("Delmål 1: Barn får stöd tidigt", [
        ("Familjecentral även på Norrsidan", "", "Socialförvaltningen", "Regionen"),
        ("Ett gemensamt formulär vid oro för barn", "", "Barn och utbildning;Socialförvaltningen", ""),
        ("Öppen förskola på lördagar", "", "Barn och utbildning", "Svenska kyrkan")]),
    ("Delmål 2: Alla unga har en meningsfull fritid", [
        ("Fritidskort till barn i familjer med försörjningsstöd", "", "Kultur och fritid;Socialförvaltningen", "Idrottsförbundet"),
        ("Öppna gymnastiksalar under loven", "", "Kultur och fritid", "Föreningarna"),
        ("Simskola för vuxna och barn tillsammans", "", "Kultur och fritid", ""),
        ("Belysta fotbollsplaner i Ekdala", "", "Samhällsbyggnad", "")]),
    ("Delmål 3: Platserna upplevs som trygga", [
        ("Trygghetsvandring i varje kommundel", "", "Samhällsbyggnad", "Polisen"),
        ("Klotter tas bort inom ett dygn", "", "Samhällsbyggnad", ""),
        ("Vuxenvandring på fredagar", "", "Barn och utbildning", "Nattvandrarna"),
        ("Låsbara cykelställ vid resecentrum", "", "Samhällsbyggnad", "Länstrafiken"),
        ("Avhopparstöd med lotsfunktion", "", "Socialförvaltningen", "Kriminalvården")]),
]  # fmt: skip


def _crosses(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan"
    sheet["A1"] = "Brottsförebyggande handlingsplan 2026"
    sheet["A2"] = "Kommunstyrelsen, Ekdala kommun"
    sheet["A3"] = "Förvaltning med ansvar för aktiviteten är markerad med X."
    sheet["A1"].font = Font(bold=True, size=15)
    for column, text in enumerate(("Nr", "Delmål", "Aktivitet", "Ansvarig förvaltning"), 1):
        sheet.cell(5, column, text)
    sheet.cell(5, 8, "Extern samverkan")
    sheet.cell(5, 9, "Status")
    sheet.merge_cells("D5:G5")
    _over_two(sheet, (1, 2, 3, 8, 9))
    for column, office in enumerate(_OFFICES, 4):
        sheet.cell(6, column, office).alignment = Alignment(text_rotation=90)
    at = 7
    for goal, rows in _CROSSED:
        sheet.cell(at, 2, goal)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=2, end_column=2)
        for title, _, units, others in rows:
            marks = ["X" if office in units.split(";") else None for office in _OFFICES]
            for column, value in enumerate((at - 6, None, title, *marks, others or None), 1):
                if value:
                    sheet.cell(at, column, value)
            at += 1
    _framed(sheet, at - 1, 9, "FCE4D6")
    for letter, width in (("A", 5), ("B", 28), ("C", 44), ("H", 22), ("I", 14)):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    book.save(path)
    return path


def _crossed() -> list[Wanted]:
    """The administrations in the order of their columns."""
    return _all([(goal, [(title, kinds, ";".join(each for each in _OFFICES if each in units.split(";")), others)
                         for title, kinds, units, others in rows]) for goal, rows in _CROSSED])  # fmt: skip


# 5: one sheet with a block for each goal: its text, its indicators, then its activities with their types in words
_KINDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}
_BLOCKS: list[tuple[Group, list[tuple[str, str, str]]]] = [
    (("Kunderna får rent vatten utan avbrott", [
        ("Byta huvudledning mellan Torpa och Lund", "P", "Ledningsnät", "Trafikverket", "6200"),
        ("Spola nätet i tre zoner", "A", "Ledningsnät", "", "180"),
        ("Ny reservvattentäkt i Björkmon", "F", "Vattenproduktion", "Länsstyrelsen", "350"),
        ("Kalibrera mätare vid vattenverken", "A", "Vattenproduktion", "", "40"),
        ("Nödvattenövning i samtliga medlemskommuner", "A", "Säkerhet och beredskap", "Räddningstjänsten", "95")]),
     [("Antal oplanerade avbrott", "31", "högst 24"), ("Andel tjänliga prov", "99,1 %", "100 %")]),
    (("Utsläppen till recipienten minskar", [
        ("Bygga ut kvävereningen i Sandvik", "P", "Avloppsrening", "", "14500"),
        ("Spåra felkopplade dagvattenledningar", "A", "Ledningsnät;Avloppsrening", "Byggnadskontoren", "220"),
        ("Läkemedelsrening med aktivt kol", "F", "Avloppsrening", "Universitetet", "400"),
        ("Besöka verkstäder och biltvättar", "A", "Uppströmsgruppen", "Miljökontoren", "60")]),
     [("Kväve ut, ton", "88", "högst 75")]),
    (("Kunden förstår sin faktura", [
        ("Införa fjärravlästa mätare, etapp 2", "P", "Kundservice", "Ledningsnät", "3100"),
        ("Enklare språk i fakturan", "A", "Kundservice", "", "30"),
        ("Chatt på förbundets webbplats", "P", "Kommunikation", "", "150")]),
     [("Nöjd kund-index", "71", "minst 75")]),
]  # fmt: skip


def _blocks(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2027"
    bold = Font(bold=True)
    sheet.append(["Verksamhetsplan 2027"])
    sheet.append(["Förbundsdirektionen, Kommunalförbundet Sjöbygdens Vatten"])
    sheet["A1"].font = Font(bold=True, size=16)
    for (goal, rows), measures in _BLOCKS:
        sheet.append([])
        sheet.append(["Mål:", goal])
        for cell in sheet[sheet.max_row]:
            cell.font, cell.fill = bold, PatternFill("solid", fgColor="BDD7EE")
        sheet.append(["Indikator", "", "Utfall 2025", "Målvärde 2027"])
        sheet.cell(sheet.max_row, 1).font = bold
        for name, value, target in measures:
            sheet.append([name, None, value, target])
        sheet.append([])
        sheet.append(["Typ", "Vad vi gör", "Ansvarig grupp", "Samverkan", "Kostnad tkr", "Klart (ja/nej)"])
        for cell in sheet[sheet.max_row]:
            cell.font, cell.border = bold, _ROUND
        for title, kinds, units, others, cost in rows:
            sheet.append([_KINDS[kinds], title, units.replace(";", " och "), others or "–", int(cost), None])
        sheet.append([None, None, None, "Summa", sum(int(row[4]) for row in rows)])
    for letter, width in zip("ABCDEF", (22, 44, 26, 22, 14, 14), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 6: a printed plan where owner and collaboration stand below the title in its own cell, beside the effect
_EFFECTS: list[Group] = [
    ("Äldre bestämmer själva över sin vardag", [
        ("Välja tid för hemtjänstens besök", "", "Hemtjänsten", "", "Fler är nöjda med tiderna"),
        ("Egen plan för måltider på varje boende", "", "Särskilda boenden", "Kostenheten", "Minskad undernäring"),
        ("Boråd som leds av de boende", "", "Särskilda boenden", "", "Inflytandet ökar"),
        ("Prova på digital nattillsyn", "", "Välfärdsteknikgruppen", "Larmcentralen", "Ostörd sömn"),
        ("Kulturombud i dagverksamheten", "", "Dagverksamheten", "Kulturskolan", "Fler deltar i aktiviteter")]),
    ("Vården i hemmet är säker", [
        ("Läkemedelsgenomgång en gång om året", "", "Hemsjukvården", "Vårdcentralerna", "Färre olämpliga läkemedel"),
        ("Fallombud i varje arbetslag", "", "Rehabenheten", "", "Färre höftfrakturer"),
        ("Hygienrond med egenkontroll", "", "Medicinskt ansvarig sjuksköterska", "Vårdhygien", "Minskad smittspridning"),
        ("Digitala signeringslistor", "", "Hemsjukvården", "IT-enheten", "Färre missade doser")]),
    ("Anhöriga får avlastning", [
        ("Avlösning i hemmet med kort varsel", "", "Hemtjänsten", "", "Fler orkar längre"),
        ("Samtalsgrupp för anhöriga till personer med demens", "", "Anhörigcentrum", "Demensföreningen", "Mindre ensamhet"),
        ("Växelvård på Solgläntan", "", "Korttidsenheten", "", "Färre akuta placeringar"),
        ("Anhörigdag på biblioteket", "", "Anhörigcentrum", "Biblioteket", "Stödet blir känt")]),
    ("Kompetensen räcker till", [
        ("Språkombud på alla arbetsplatser", "", "Bemanningsenheten", "Vuxenutbildningen", "Bättre dokumentation"),
        ("Undersköterskor får handleda elever på arbetstid", "", "Särskilda boenden", "Vårdcollege", "Fler söker arbete hos oss")]),
]  # fmt: skip


def _page(canvas: Any, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, A4[1] - 30, "Fagerås kommun | Äldrenämnden")
    canvas.drawRightString(A4[0] - 60, 28, f"{document.page} (3)")


def _effects(path: Path) -> Path:
    body, heading = _STYLES["BodyText"], _STYLES["Heading2"]
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]), Paragraph("Äldrenämnden, Fagerås kommun", body),
        Paragraph("Beslutad av äldrenämnden 2025-12-10 § 97", body), Spacer(1, 16), Paragraph("Innehåll", heading),
        *(Paragraph(f"{text} {'.' * 60} {page}", body) for text, page in (
            ("1 Nämndens ansvar", 2), ("2 Mål och aktiviteter", 2), ("3 Budget", 3))),
        PageBreak(), Paragraph("1 Nämndens ansvar", _STYLES["Heading1"]),
        Paragraph("Nämnden ansvarar för kommunens äldreomsorg enligt socialtjänstlagen och hälso- och sjukvårdslagen.", body),
        Paragraph("2 Mål och aktiviteter", _STYLES["Heading1"]),
    ]  # fmt: skip
    style = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey), ("BOX", (0, 0), (-1, -1), 0.5, colors.grey),
                        ("INNERGRID", (0, 0), (-1, -1), 0.25, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#2f5d62"))])  # fmt: skip
    for number, (goal, rows) in enumerate(_EFFECTS, 1):
        table: list[list[Any]] = [
            [Paragraph(text, _WHITE) for text in ("Aktivitet", "Önskad effekt", "T1", "T2", "T3")]
        ]
        for title, _, units, others, effect in rows:
            cell = [Paragraph(f"<b>{title}</b>", _CELL), Paragraph(f"<i>Ansvarig: {units}</i>", _CELL)]
            if others:
                cell.append(Paragraph(f"<i>Samverkan: {others}</i>", _CELL))
            table.append([cell, Paragraph(effect, _CELL), "", "", ""])
        flow += [Paragraph(f"2.{number} {goal}", heading),
                 Table(table, colWidths=[250, 130, 32, 32, 32], style=style, repeatRows=1), Spacer(1, 8)]  # fmt: skip
    flow += [
        Paragraph("3 Budget", _STYLES["Heading1"]),
        Paragraph("Nämndens nettobudget är 412,6 miljoner kronor.", body),
    ]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_page, onLaterPages=_page)
    return path


# 7: a printed table without rules, every other row shaded, the goal as a line of its own in the table
_BARE: list[Group] = [
    ("Inriktning A: Färre bränder i bostäder", [
        ("Hembesök i områden med många bränder", "", "Förebyggandeenheten", "Bostadsbolagen", "hela året"),
        ("Brandvarnarens dag i alla medlemskommuner", "", "Kommunikatörerna", "", "1 december"),
        ("Utbilda hemtjänstens personal i individanpassat brandskydd", "", "Förebyggandeenheten", "Hemtjänstens chefer", "kvartal 2"),
        ("Sotningskontroll på fritidshus", "", "Sotningsfunktionen", "", "kvartal 3")]),
    ("Inriktning B: Hjälpen kommer snabbt fram", [
        ("Första insatsperson på deltidsstationerna", "", "Operativa enheten", "", "kvartal 1"),
        ("Pröva ny larmplan för hjärtstopp", "", "Inre ledning", "Ambulanssjukvården", "kvartal 2"),
        ("Nya körvägskort för sommarstugeområden", "", "Kartgruppen", "Lantmäteriet", "maj"),
        ("Rekrytera brandmän bland kommunanställda", "", "Personalenheten", "Medlemskommunerna", "kvartal 4")]),
    ("Inriktning C: Vi lär av varje insats", [
        ("Olycksutredning efter varje dödsbrand", "", "Utredningsfunktionen", "Polisen", "löpande"),
        ("Seminariedag om skogsbrand", "", "Övningsledningen", "Skogsägarna", "mars"),
        ("Ny mall för insatsrapporter", "", "Inre ledning", "", "april"),
        ("Erfarenhetsträff med grannförbunden", "", "Övningsledningen", "Grannförbunden", "oktober"),
        ("Friskare brandmän genom rena stationer", "", "Materielgruppen", "Företagshälsan", "kvartal 4")]),
]  # fmt: skip


def _bare(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Nr", "Åtgärd", "Ansvar", "Tillsammans med", "Tid")]]
    style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black)]
    for goal, actions in _BARE:
        style.append(("SPAN", (0, len(rows)), (-1, len(rows))))
        rows.append([Paragraph(goal, _BOLD), "", "", "", ""])
        for count, (title, _, units, others, end) in enumerate(actions, 1):
            if count % 2:
                style.append(("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#f0f0f0")))
            number = f"{goal.split(':')[0][-1]}{count}"
            rows.append([Paragraph(text, _CELL) for text in (number, title, units, others, end)])
    SimpleDocTemplate(str(path), pagesize=A4).build([
        Paragraph("Handlingsprogram 2026 – årets åtgärder", _STYLES["Title"]),
        Paragraph("Förbundsdirektionen, Räddningstjänstförbundet Nordanskog", _STYLES["BodyText"]),
        Paragraph("Programmet gäller för mandatperioden. Här är de åtgärder som genomförs under 2026.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[30, 185, 105, 105, 65], style=TableStyle(style), repeatRows=1),
        Spacer(1, 10),
        Paragraph("Åtgärderna redovisas för direktionen i september och i årsredovisningen.", _STYLES["BodyText"]),
    ])  # fmt: skip
    return path


# 8: a list saved by Excel in the old encoding, the focus and the goal only on the first row of each
_LISTED: list[tuple[str, Group]] = [
    ("Kunskap", ("Fler elever når gymnasiet", [
        ("Lovskola redan från årskurs 6", "P", "Grundskola F–9", "Fritidsgårdarna", "Q2"),
        ("Ämnesnätverk i matematik", "A", "Utvecklingsenheten", "", "Q1–Q4"),
        ("Extra läromedel på modersmål", "A", "Språkcentrum", "Skolbiblioteken", "Q3"),
        ("Kartlägg elever utan fullständiga betyg", "A", "Studievägledningen", "Gymnasieskolan", "Q1"),
        ("Tvålärarsystem i årskurs 8", "P", "Grundskola F–9", "", "Q3–Q4")])),
    ("Kunskap", ("Förskolan ger alla en god start", [
        ("Mindre barngrupper i Västerdal", "P", "Förskola", "Lokalplaneringen", "Q3"),
        ("Sagoväskor till hemmet", "A", "Förskola", "Biblioteket", "Q2"),
        ("Utepedagogik på tio gårdar", "A", "Förskola", "", "Q2–Q3"),
        ("Pröva kvällsöppen förskola", "F", "Förskola", "", "Q4")])),
    ("Trygghet", ("Alla elever känner sig trygga", [
        ("Gemensam rutin vid kränkningar", "A", "Elevhälsa", "Juristfunktionen", "Q1"),
        ("Trygghetsvärdar i korridorerna", "P", "Gymnasieskola", "", "Q3"),
        ("Föräldramöten om sociala medier", "A", "Elevhälsa", "Polisen", "Q4"),
        ("Ny utformning av omklädningsrum", "F", "Lokalplaneringen", "Elevråden", "Q2")])),
    ("Arbetsgivare", ("Behöriga lärare i alla klassrum", [
        ("Lärarassistenter avlastar", "P", "HR-partner", "Grundskola F–9", "Q3"),
        ("Kombitjänster med lärosätet", "A", "HR-partner", "Lärarhögskolan", "Q4")])),
]  # fmt: skip


def _listed(path: Path) -> Path:
    lines = ["Nyckelaktiviteter 2026, Bildningsnämnden i Västerdals kommun" + ";" * 9, ";" * 9,
             "Fokusområde;Nämndens mål;Nyckelaktivitet;P/A/F;Processägare;Stödjande funktioner;Kvartal;Läge T1;Läge T2;Läge T3"]  # fmt: skip
    before = ""
    for focus, (goal, rows) in _LISTED:
        for index, (title, kinds, units, others, quarter) in enumerate(rows):
            shown = focus if not index and focus != before else ""
            lines.append(";".join((shown, "" if index else goal, title, kinds, units, others, quarter, "", "", "")))
        before = focus
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))
    return path


# 9: a plain text with underlined headings, letters for the activities and the rest in a line below
_LETTERED: list[Group] = [
    ("Mål 1: Hemsidan är den första vägen in", [
        ("Skriv om de hundra mest lästa sidorna", "", "Webbredaktionen", "Förvaltningarnas redaktörer", "maj"),
        ("Samla alla e-tjänster på en sida", "", "Kontaktcenter", "", "februari"),
        ("Testa webben med ovana användare", "", "Webbredaktionen", "SeniorNet", "oktober"),
        ("Ta bort inlästa dokument som inte går att söka i", "", "Kansliet", "", "december")]),
    ("Mål 2: Svar samma dag", [
        ("Telefontid från klockan sju", "", "Kontaktcenter", "", "mars"),
        ("Kunskapsbank för de vanligaste frågorna", "", "Kontaktcenter", "Bygglovsenheten", "juni"),
        ("Återuppringning i stället för kö", "", "Växelfunktionen", "IT-drift", "september"),
        ("Mäta svarstider på e-post två gånger per år", "", "Kvalitetsstrategen", "", "april och november"),
        ("Språkstöd i receptionen på torsdagar", "", "", "Tolkförmedlingen", "augusti")]),
    ("Mål 3: Invånarna är med och påverkar", [
        ("Medborgarbudget i Sörby", "", "Demokratifunktionen", "Byalaget", "november"),
        ("Ungdomsting på gymnasiet", "", "Demokratifunktionen", "Gymnasieskolan", "oktober"),
        ("Synpunkter besvaras med vad som har gjorts", "", "Kansliet", "", "löpande"),
        ("Direktsändning med textning av nämndens öppna möten", "", "Kommunikationsenheten", "IT-drift", "maj")]),
]  # fmt: skip


def _lettered(path: Path) -> Path:
    lines = ["ARBETSPLAN 2026", "Servicenämnden, Sörby kommun", "=" * 60, "", "Arbetsplanen hör till nämndens budget för 2026.",
             "Den stäms av på nämndens möten i maj, september och december.", ""]  # fmt: skip
    for goal, rows in _LETTERED:
        lines += [goal, "-" * len(goal), ""]
        for letter, (title, _, units, others, end) in zip("abcdefgh", rows, strict=False):
            told = [
                f"{word}: {value}"
                for word, value in (("Ansvarig", units), ("Samverkan", others), ("Klart", end))
                if value
            ]
            lines += [f"{letter}) {title}", f"   {'; '.join(told)}", ""]
    lines += ["Övrigt", "------", "", "Telefonnummer till nämndens sekreterare finns på intranätet.", ""]
    path.write_text("\n".join(lines), "utf-8")
    return path


_each = partial(in_each_format, "fiftyninth_drawn")


def _all(groups: Sequence[tuple[str, Sequence[Row]]]) -> list[Wanted]:
    """Whatever has no owner must be asked about."""
    return [
        Wanted(goal, row[0], row[1], tuple(filter(None, row[2].split(";"))), row[3], "*" if row[2] else "?")
        for goal, rows in groups
        for row in rows
    ]


def _by_owner() -> list[Wanted]:
    return _all([(goal, [(title, "", unit, others) for unit, rows in owners for title, others in rows])
                 for _, goal, owners in _COUNTY])  # fmt: skip


def _by_department() -> list[Wanted]:
    return _all([(goal, [(title, "", unit, others)]) for _, unit, rows in _TOWN for goal, title, others, _ in rows])


def _in_blocks() -> list[Wanted]:
    return _all([(goal, [row[:4] for row in rows]) for (goal, rows), _ in _BLOCKS])


FIFTYNINTH: list[Drawn] = [
    *_each("regionens liggande tabell med två rubrikrader och mål som band", _all(_REGION), {"docx": _banded}, activities="17", year="2027"),
    *_each("länsstyrelsens punkter under den ansvariga avdelningen", _by_owner(), {"docx": _owner_above}, activities="15", year="2026"),
    *_each("en flik för varje avdelning med månaderna kryssade", _by_department(), {"xlsx": _departments}, activities="15", year="2026"),
    *_each("förvaltningarna som kryssade spalter", _crossed(), {"xlsx": _crosses}, activities="12", year="2026"),
    *_each("mål, indikatorer och aktiviteter i block på samma blad", _in_blocks(), {"xlsx": _blocks}, activities="12", year="2027"),
    *_each("ansvarig under titeln i aktivitetens cell", _all(_EFFECTS), {"pdf": _effects}, activities="15", year="2026"),
    *_each("tryckt tabell utan linjer med målet på egen rad", _all(_BARE), {"pdf": _bare}, activities="13", year="2026"),
    *_each("lista från Excel i äldre teckenkodning, målet bara på första raden", _all([group for _, group in _LISTED]), {"csv": _listed}, activities="15", year="2026"),
    *_each("arbetsplan med understrukna mål och bokstäver", _all(_LETTERED), {"txt": _lettered}, activities="13", year="2026"),
]  # fmt: skip
