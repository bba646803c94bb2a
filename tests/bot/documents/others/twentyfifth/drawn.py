# ruff: noqa: E501
"""What needs real drawing: merged goals, sheets for each goal, cards, Word's own lists, exports and a printed system."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
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
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("small", parent=_STYLES["BodyText"], fontSize=8.5, leading=10.5)
_STRONG = ParagraphStyle("strong", parent=_CELL, fontName="Helvetica-Bold")
_LINE = Side(style="thin", color="999999")
_THIN = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)

# 1: a workbook with the goal's cell merged down, a banner across the top and a frozen head
_SNOW_1, _SNOW_2, _SNOW_3 = "Mål 1: Vägarna är farbara", "Mål 2: Dricksvattnet räcker", "Mål 3: Medborgaren får svar"
_SNOW = [
    (_SNOW_1, [("Förnya snöröjningsavtalen", "Vägenheten", "Inköpsenheten", "2027-05-31"),
               ("Inventera trummor under grusvägar", "Vägenheten", "", "2027-09-30")]),
    (_SNOW_2, [("Reservvattentäkt i Norrsjö", "VA-enheten", "Kommunalförbundet", "2027-12-15"),
               ("Vattenmätare med fjärravläsning", "VA-enheten", "", "2027-10-31")]),
    (_SNOW_3, [("Felanmälan i mobilen", "Driftstöd", "Kommunikationsenheten", "2027-03-15")]),
]  # fmt: skip


def _merged_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2027"
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "Verksamhetsplan 2027 för Teknik- och servicenämnden, Fjällmo kommun"
    sheet["A1"].font = Font(bold=True, size=15, color="FFFFFF")
    sheet["A1"].fill = PatternFill("solid", fgColor="1F4E79")
    for column, text in enumerate(("Mål", "Aktivitet", "Ansvarig", "Samverkan", "Slutdatum", "Uppföljning T2"), 1):
        cell = sheet.cell(3, column, text)
        cell.font, cell.border, cell.fill = Font(bold=True), _THIN, PatternFill("solid", fgColor="DDEBF7")
        sheet.column_dimensions[get_column_letter(column)].width = 26
    at = 4
    for goal, rows in _SNOW:
        sheet.cell(at, 1, goal).alignment = Alignment(vertical="center", wrap_text=True)
        if len(rows) > 1:
            sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for title, unit, others, end in rows:
            for column, value in enumerate((title, unit, others or None, date.fromisoformat(end)), 2):
                sheet.cell(at, column, value).border = _THIN
            at += 1
    sheet.freeze_panes = "B4"
    book.save(path)
    return path


# 2: a workbook with a sheet for each goal, a first sheet to read and a last one of choices
_PLACE_1, _PLACE_2 = "Fler vågar gå ut om kvällen", "Kommunen klarar en kris"
_PLACE = [
    ("Mål 1", _PLACE_1, [("Belysa gångstråket längs kanalen", "Gatuenheten", "Elbolaget", 2, "Ej startad"),
                         ("Nattvandrare får egen lokal", "Fritidsenheten", "Föreningsrådet", 1, "Pågår"),
                         ("Klippa buskage vid busshållplatser", "Parkenheten", "", 2, "Ej startad")]),
    ("Mål 2", _PLACE_2, [("Öva krisledningen vid elavbrott", "Säkerhetsenheten", "Elbolaget", 4, "Ej startad"),
                         ("Trygghetspunkter i tre byar", "Säkerhetsenheten", "Bygdegårdarna", 3, "Pågår")]),
]  # fmt: skip


def _goal_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for row in (["Handlingsplan trygghet 2026"], ["Kommunstyrelsen, Kanalbro kommun"], [],
                ["Varje mål har en egen flik. Välj status i listan. Lägg inte till egna kolumner."],
                ["Frågor besvaras av säkerhetsenheten."]):  # fmt: skip
        first.append(row)
    for name, goal, rows in _PLACE:
        sheet = book.create_sheet(name)
        sheet["A1"], sheet["B1"] = "Mål:", goal
        sheet["A1"].font = sheet["B1"].font = Font(bold=True, size=12)
        for column, text in enumerate(("Åtgärd", "Ansvarig", "Samarbetspart", "Kvartal", "Status"), 1):
            sheet.cell(3, column, text).font = Font(bold=True)
        for at, told in enumerate(rows, 4):
            for column, value in enumerate(told, 1):
                sheet.cell(at, column, value or None).border = _THIN
        choice = DataValidation(type="list", formula1="=Listor!$A$2:$A$4")
        sheet.add_data_validation(choice)
        choice.add("E4:E30")
    last = book.create_sheet("Listor")
    for text in ("Status", "Ej startad", "Pågår", "Avslutad"):
        last.append([text])
    book.save(path)
    return path


# 3: last year's plan in a hidden sheet
_BOOK_1, _BOOK_2 = "Mål A Läsandet ökar", "Mål B Kulturen når ut"
_NOW = [(_BOOK_1, "Högläsning på arbetsplatser", "Biblioteket", "2026-10-31"),
        (_BOOK_1, "Läsklubb för pappor", "Biblioteket", "2026-05-31"),
        (_BOOK_2, "Konserter på äldreboenden", "Musikskolan", "2026-12-15"),
        (_BOOK_2, "Konsthall i tågstationens väntsal", "Konstenheten", "2026-08-30")]  # fmt: skip
_THEN = [(_BOOK_1, "Bokens dag på torget", "Biblioteket", "2025-04-23"),
         (_BOOK_2, "Filmfestival i Folkets hus", "Konstenheten", "2025-11-08")]  # fmt: skip


def _hidden_sheet(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for year, rows in ((2026, _NOW), (2025, _THEN)):
        sheet = book.create_sheet(str(year))
        sheet.append([f"Aktivitetsplan {year}, Kulturnämnden, Lönnholmens kommun"])
        sheet.append([])
        sheet.append(["Mål", "Aktivitet", "Ansvarig enhet", "Klart"])
        for goal, title, unit, end in rows:
            sheet.append([goal, title, unit, date.fromisoformat(end)])
        if year == 2025:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


# 4: months as columns with crosses
_YEAR_1, _YEAR_2 = "Nämndmål 1 Tillsynen är förutsägbar", "Nämndmål 2 Företagen får råd"
_YEAR = [
    (_YEAR_1, "Kontroll av matvagnar på marknader", "Livsmedelsteamet", (6, 7, 8)),
    (_YEAR_1, "Tillsyn av tatuerare", "Hälsoskyddsteamet", (3, 4)),
    (_YEAR_1, "Köldmedierapporter granskas", "Miljöteamet", (4, 5)),
    (_YEAR_2, "Frukostmöten med krögare", "Livsmedelsteamet", (2, 9)),
    (_YEAR_2, "Förhandsbesked om avgiften", "Miljöteamet", (1,)),
]
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _crosses(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tillsynsplan"
    sheet.append(["Tillsynsplan 2026"])
    sheet.append(["Miljönämnden, Ryttarhult kommun"])
    sheet.append([])
    sheet.append(["Nämndmål", "Aktivitet", "Ansvarigt team", *_MONTHS])
    for goal, title, unit, months in _YEAR:
        sheet.append([goal, title, unit, *["x" if at in months else None for at in range(1, 13)]])
    for row in sheet.iter_rows(min_row=4, max_row=4 + len(_YEAR)):
        for cell in row:
            cell.border = _THIN
            if cell.value == "x":
                cell.fill = PatternFill("solid", fgColor="A9D08E")
    for letter in "ABC":
        sheet.column_dimensions[letter].width = 34
    book.save(path)
    return path


# 5: a list's export with commas and quotes
_EXPORT_1, _EXPORT_2 = "Besökaren stannar längre", "Fler företag startar"
_EXPORT = [
    ("Skyltar till vandringsleden, etapp två", _EXPORT_1, "Turismenheten", "Hembygdsföreningen", "2026-06-01", "Pågående"),
    ("Gemensam biljett för slott och museum", _EXPORT_1, "Museienheten", "Slottsstiftelsen", "2026-04-15", "Ej påbörjad"),
    ("Ställplatser vid småbåtshamnen", _EXPORT_1, "Hamnenheten", "", "2026-05-15", "Ej påbörjad"),
    ("Starta eget-kurs på arabiska", _EXPORT_2, "Näringslivsenheten", "Nyföretagarcentrum", "2026-09-10", "Ej påbörjad"),
    ("Lots för tillstånd, en väg in", _EXPORT_2, "Näringslivsenheten", "Miljöenheten", "2026-03-01", "Pågående"),
]  # fmt: skip


def _list_export(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["Titel", "Mål", "Ansvarig enhet", "Samverkanspart", "Förfallodatum", "Status", "Plan", "Skapad",
                         "Skapad av", "Version", "Bifogade filer"])  # fmt: skip
        for row in _EXPORT:
            writer.writerow(
                [*row, "Verksamhetsplan 2026 Tillväxtnämnden", "2025-12-09 08:14", "Test Testsson", "2.0", "0"]
            )
    return path


# 6: a card for each activity
_CARD_1, _CARD_2 = "Nämndmål 1: Vi bygger tätt och grönt", "Nämndmål 2: Lovprocessen är digital"
_CARDS = [
    ("Grönytefaktor i alla nya detaljplaner", _CARD_1, "Planavdelningen", "Parkavdelningen", "mars–november 2026",
     "Tas fram som en vägledning för exploatörer."),
    ("Arkitekttävling om Södra kajen", _CARD_1, "Stadsarkitektens stab", "Exploateringsavdelningen", "september 2026",
     "Tävlingen genomförs i två steg."),
    ("Förbättrad e-tjänst för altaner", _CARD_2, "Lovavdelningen", "", "april 2026", "Tjänsten får en karta."),
    ("Digitala tekniska samråd", _CARD_2, "Lovavdelningen", "Räddningstjänsten", "januari 2026", "Prövas i sex månader."),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Aktivitetskort till nämndplan 2026", 0)
    document.add_paragraph("Stadsbyggnadsnämnden, Kanalbro kommun")
    for title, goal, unit, others, time, text in _CARDS:
        rows = [("Aktivitet", title), ("Nämndmål", goal), ("Ansvarig", unit), ("Samverkan", others),
                ("Tidplan", time), ("Beskrivning", text)]  # fmt: skip
        table = document.add_table(rows=0, cols=2, style="Table Grid")
        for label, value in rows:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(label).bold = True
            cells[1].text = value
        document.add_paragraph()
    document.save(str(path))
    return path


# 7: Word's own lists in two levels under a numbered goal, with contents, header and footer
_HOME_1, _HOME_2 = "Mål 1 Den äldre bestämmer själv", "Mål 2 Maten är dagens höjdpunkt"
_HOME = [
    (_HOME_1, "Brukarnas svar i vårens enkät visar att inflytandet har minskat.",
     [("Genomförandeplan tillsammans med den enskilde inom två veckor", "Särskilt boende", ""),
      ("Brukarråd på varje hemtjänstområde", "Hemtjänst", "Pensionärsrådet"),
      ("Prova digital nattillsyn", "Hemtjänst", "IT-enheten")]),
    (_HOME_2, "Två av fem boende äter mindre än de behöver.",
     [("Restaurangmiljö i matsalen på Almgården", "Särskilt boende", "Måltidsenheten"),
      ("Nattmål till alla som vill", "Måltidsenheten", "")]),
]  # fmt: skip


def _word_lists(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Tallsunda kommun   Äldreomsorgsnämnden"
    document.sections[0].footer.paragraphs[0].text = "Beslutad 2025-12-17   Dnr ÄON 2025-0098"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Äldreomsorgsnämnden, Tallsunda kommun")
    document.add_heading("Innehåll", 1)
    for text in ("Nämndens mål\t2", "Ekonomi\t3"):
        document.add_paragraph(text)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Nämndens mål", 1)
    for goal, why, rows in _HOME:
        document.add_heading(goal, 2)
        document.add_paragraph(why)
        document.add_heading("Aktiviteter", 3)
        for title, unit, others in rows:
            document.add_paragraph(title, style="List Bullet")
            document.add_paragraph(f"Ansvarig: {unit}", style="List Bullet 2")
            if others:
                document.add_paragraph(f"I samverkan med: {others}", style="List Bullet 2")
    document.add_heading("Ekonomi", 1)
    headed_table(document, [("Tkr", "Budget 2025", "Budget 2026"), ("Särskilt boende", "187 200", "193 900"),
                            ("Hemtjänst", "96 450", "99 100")])  # fmt: skip
    document.save(str(path))
    return path


# 8: a Word table on its side, a box beside it with a fact
_FACT_1, _FACT_2 = "Mål 1 Barn växer upp utan våld", "Mål 2 Vägen ut ur skuld är kort"
_FACT = [
    (_FACT_1, [("Fråga om våld vid alla nybesök", "Mottagningsenheten", "Kvinnojouren", "Från 1 februari"),
               ("Barnahus dygnet runt", "Barnenheten", "Polisen", "Oktober")]),
    (_FACT_2, [("Budgetrådgivare på biblioteket", "Försörjningsenheten", "Biblioteket", "Varannan onsdag"),
               ("Brev i klarspråk om obetald hyra", "Försörjningsenheten", "Bostadsbolaget", "Maj"),
               ("Vräkningsförebyggande team", "Vuxenenheten", "", "September")]),
]  # fmt: skip


def _fact_box(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.styles["Normal"].font.size = Pt(10)
    document.add_heading("Nämndplan 2026", 0)
    paragraph = document.add_paragraph("Socialnämnden, Ryttarhult kommun")
    paragraph._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' "
            "style='position:absolute;margin-left:470pt;margin-top:-40pt;width:210pt;height:52pt'><v:textbox>"
            "<w:txbxContent><w:p><w:r><w:t>Visste du att? Socialtjänsten tog emot 1 904 orosanmälningar under 2024."
            "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    for goal, rows in _FACT:
        document.add_heading(goal, 1)
        headed_table(document, [("Vad vi ska göra", "Ansvarig enhet", "Tillsammans med", "Tid"), *rows])
    document.save(str(path))
    return path


# 9: changes that are tracked: an owner is replaced
_LAW_1, _LAW_2 = "Mål 1 Rätt beslut i rätt tid", "Mål 2 Arkivet är sökbart"


def _changed(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Lönnholmens kommun, arbetsmaterial efter beredning")
    document.add_heading(_LAW_1, 1)
    headed_table(document, [("Aktivitet", "Ansvarig", "Klart"), ("Mallar för delegationsbeslut", "Kanslienheten", "mars"),
                            ("Utbildning i offentlighet och sekretess", "Juristenheten", "oktober")])  # fmt: skip
    document.add_heading(_LAW_2, 1)
    table = headed_table(document, [("Aktivitet", "Ansvarig", "Klart"), ("Gallra nämndernas pappersakter", "", "november"),
                                    ("Förteckna kartor", "Arkivenheten", "juni")])  # fmt: skip
    who = "w:id='{}' w:author='Test Testsson' w:date='2026-01-09T10:00:00Z'"
    owner = table.cell(1, 1).paragraphs[0]._p
    owner.append(
        parse_xml(f"<w:del {nsdecls('w')} {who.format(1)}><w:r><w:delText>Kanslienheten</w:delText></w:r></w:del>")
    )
    owner.append(parse_xml(f"<w:ins {nsdecls('w')} {who.format(2)}><w:r><w:t>Arkivenheten</w:t></w:r></w:ins>"))
    document.save(str(path))
    return path


# 10: a printed system: the activity's name in bold, its facts in a small table below
_BLOCK_1, _BLOCK_2 = "Nämndens mål: Bussen är det enkla valet", "Nämndens mål: Stationerna är trygga"
_BLOCKS = [
    (_BLOCK_1, [("Taktad trafik på stomlinjerna", "Trafikavdelningen", "Kommunerna", "2026-01-01", "2026-12-13"),
                ("Biljett i bankkortet", "Försäljningsavdelningen", "", "2026-03-01", "2026-10-31"),
                ("Reseråd till nya pensionärer", "Kundavdelningen", "Pensionärsorganisationerna", "2026-02-01", "2026-05-31")]),
    (_BLOCK_2, [("Värdar på kvällar och helger", "Kundavdelningen", "", "2026-05-01", "2026-12-31"),
                ("Kameror i tre väntsalar", "Säkerhetsavdelningen", "Fastighetsägarna", "2026-04-01", "2026-09-30")]),
]  # fmt: skip


def _blocks(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8efe4"))])  # fmt: skip
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Kollektivtrafiknämnden, Region Sydmark", _STYLES["BodyText"]),
                       Paragraph("Utskriven 2026-01-08", _STYLES["BodyText"])]  # fmt: skip
    for goal, rows in _BLOCKS:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        for title, *facts in rows:
            head = [Paragraph(text, _STRONG) for text in ("Ansvarig", "Samverkan", "Start", "Slut")]
            flow.append(KeepTogether([Paragraph(f"Aktivitet: {title}", _STYLES["Heading4"]),
                                      Table([head, [Paragraph(text, _CELL) for text in facts]],
                                            colWidths=[150, 150, 75, 75], style=grid), Spacer(1, 8)]))  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


# 11: a page on its side with the goal's cell spanning downwards
_WIDE_1, _WIDE_2 = "Alla barn kan simma", "Föreningarna är öppna för alla"
_WIDE = [
    (_WIDE_1, [("Simskola i utomhusbassäng under sommarlovet", "Badenheten", "Simklubben",
                "Två veckor per ort. Grupper om högst åtta barn. Ledarna utbildas i juni.", "juni–augusti 2027"),
               ("Extra simundervisning för årskurs 6", "Badenheten", "Grundskolan",
                "Elever som saknar betyg i idrott erbjuds tio tillfällen.", "januari–maj 2027"),
               ("Badvett på förskolan", "Fritidsenheten", "Förskolan", "Materialet finns på fem språk.", "april 2027")]),
    (_WIDE_2, [("Avgiftsfria provmånader", "Föreningsenheten", "Idrottsförbundet", "Gäller nya medlemmar under 20 år.",
                "september 2027"),
               ("Lots för nyanlända familjer", "Föreningsenheten", "", "En halvtidstjänst finansieras av projektmedel.",
                "hela 2027"),
               ("Förråd för parasportens redskap", "Anläggningsenheten", "", "Byggs i anslutning till hallen.",
                "november 2027")]),
]  # fmt: skip


def _wide(path: Path) -> Path:
    rows: list[list[Any]] = [[Paragraph(text, _STRONG) for text in
                              ("Mål", "Aktivitet", "Beskrivning", "Ansvarig", "Samverkan", "Tid")]]  # fmt: skip
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dcdcdc"))]  # fmt: skip
    for goal, activities in _WIDE:
        at = len(rows)
        style.append(("SPAN", (0, at), (0, at + len(activities) - 1)))
        for index, (title, unit, others, text, time) in enumerate(activities):
            cells = (goal if not index else "", title, text, unit, others, time)
            rows.append([Paragraph(cell, _STRONG if not at_column else _CELL) for at_column, cell in enumerate(cells)])
    flow = [Paragraph("Verksamhetsplan 2027", _STYLES["Title"]),
            Paragraph("Fritidsnämnden, Tallsunda kommun", _STYLES["BodyText"]), Spacer(1, 8),
            Table(rows, colWidths=[95, 160, 185, 105, 95, 80], style=TableStyle(style), repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow)
    return path


_each = partial(in_each_format, "twentyfifth_drawn")
_Row = tuple[str, str, str]


def _all(groups: Sequence[tuple[str, Sequence[_Row]]]) -> list[Wanted]:
    """Goals with rows of title, unit and collaboration."""
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others in rows], "*")
    ]


TWENTYFIFTH: list[Drawn] = [
    *_each("målets cell sammanfogad nedåt i ett blad", _all([(goal, [(t, u, o) for t, u, o, _ in rows]) for goal, rows in _SNOW]),
           {"xlsx": _merged_book}, activities="5", year="2027"),
    *_each("en flik för varje mål, målet i en egen cell", _all([(goal, [(t, u, o) for t, u, o, *_ in rows]) for _, goal, rows in _PLACE]),
           {"xlsx": _goal_sheets}, activities="5", year="2026"),
    *_each("förra årets plan i ett dolt blad", _all([(goal, [(title, unit, "")]) for goal, title, unit, _ in _NOW]),
           {"xlsx": _hidden_sheet}, activities="4", year="2026"),
    *_each("månader som spalter med kryss", _all([(goal, [(title, unit, "")]) for goal, title, unit, _ in _YEAR]),
           {"xlsx": _crosses}, activities="5", year="2026"),
    *_each("en listas export med citattecken", _all([(goal, [(title, unit, others)]) for title, goal, unit, others, *_ in _EXPORT]),
           {"csv": _list_export}, activities="5", year="2026"),
    *_each("ett kort för varje aktivitet", _all([(goal, [(title, unit, others)]) for title, goal, unit, others, *_ in _CARDS]),
           {"docx": _cards}, activities="4", year="2026"),
    *_each("Words punkter i två nivåer", _all([(goal, rows) for goal, _, rows in _HOME]),
           {"docx": _word_lists}, activities="5", year="2026"),
    *_each("liggande sida med faktaruta", _all([(goal, [(t, u, o) for t, u, o, _ in rows]) for goal, rows in _FACT]),
           {"docx": _fact_box}, activities="5", year="2026"),
    *_each("spårade ändringar i en ansvarscell", _all([
        (_LAW_1, [("Mallar för delegationsbeslut", "Kanslienheten", ""),
                  ("Utbildning i offentlighet och sekretess", "Juristenheten", "")]),
        (_LAW_2, [("Gallra nämndernas pappersakter", "Arkivenheten", ""), ("Förteckna kartor", "Arkivenheten", "")])]),
           {"docx": _changed}, activities="4", year="2026"),
    *_each("systemutskrift med en liten tabell under varje aktivitet", _all([(goal, [(t, u, o) for t, u, o, *_ in rows]) for goal, rows in _BLOCKS]),
           {"pdf": _blocks}, activities="5", year="2026"),
    *_each("målets cell spänner nedåt på en liggande sida", _all([(goal, [(t, u, o) for t, u, o, *_ in rows]) for goal, rows in _WIDE]),
           {"pdf": _wide}, activities="6", year="2027"),
]  # fmt: skip
