# ruff: noqa: E501
"""What needs real drawing: printouts of planning systems, units' workbooks, list exports, Word with and without styles."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects_all, headed_table, in_each_format, shade

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_SOFT = ParagraphStyle("soft", parent=_CELL, fontName="Helvetica-Oblique", textColor=colors.HexColor("#444444"))
_WHITE = ParagraphStyle("white", parent=_BOLD, textColor=colors.white, fontSize=11, leading=14)
_SMALL = ParagraphStyle("small", parent=_CELL, fontSize=7, leading=8.5)
_SMALL_BOLD = ParagraphStyle("small bold", parent=_SMALL, fontName="Helvetica-Bold")

Rows = Sequence[tuple[str, str, str, str]]
"""Title, types, units by ";" and collaboration."""


def _cells(row: Sequence[str], style: ParagraphStyle = _CELL) -> list[Any]:
    return [Paragraph(text, style) for text in row]


# 1: a planning system's printout where each activity has its description in a row below
_CARE_1 = "Nämndmål: Måltiden är dagens höjdpunkt"
_CARE_2 = "Nämndmål: Personalen vill stanna kvar"
_CARE_3 = "Nämndmål: Hjälpmedlen kommer i tid"
_CARE = [
    ("2.1 Kommunmål: En trygg ålderdom", "2.1.1", _CARE_1,
     [("Nöjdhet med måltiderna, särskilt boende", "68 %", "75 %")],
     [("Måltidsvärdar på fyra boenden", "Måltidsenheten", "2026-02-01", "2026-12-31",
       "Värden dukar, serverar och äter tillsammans med de boende. Försöket utvärderas i november."),
      ("Nattmål till alla som sover dåligt", "Särskilt boende", "2026-03-01", "2026-06-30",
       "Nattfastan ska inte överstiga elva timmar."),
      ("Önskemeny varje fredag", "Måltidsenheten", "2026-01-15", "2026-12-31",
       "Kostombuden samlar in önskemål en gång i månaden.")]),
    ("2.2 Kommunmål: En arbetsgivare att vara stolt över", "2.2.1", _CARE_2,
     [("Personalomsättning", "14 %", "10 %"), ("Sjukfrånvaro", "8,9 %", "7,5 %")],
     [("Fadderverksamhet för nyanställda", "Bemanningsenheten", "2026-01-15", "2026-05-31",
       "Varje nyanställd får en fadder under de tre första månaderna."),
      ("Prova fyra dagars arbetsvecka på Lindgården", "Särskilt boende, Bemanningsenheten", "2026-09-01", "2026-12-31",
       "Försöket omfattar 26 medarbetare.")]),
    ("2.3 Kommunmål: Vård på lika villkor", "2.3.1", _CARE_3,
     [("Väntetid till förskrivet hjälpmedel, dagar", "19", "10")],
     [("Eget förråd av vanliga hjälpmedel", "Rehabenheten", "2026-04-01", "2026-08-31",
       "Rollatorer, duschstolar och griptänger ska finnas i lager."),
      ("Utbilda hygienombud i rengöring av hjälpmedel", "Rehabenheten", "2026-10-01", "2026-11-30",
       "Två tillfällen för ombuden i hemtjänsten.")]),
]  # fmt: skip


def _system_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(2 * cm, A4[1] - 1.3 * cm, "Dalsåkers kommun")
    canvas.drawString(2 * cm, 1.2 * cm, "Vård- och omsorgsnämnden, Verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 2 * cm, 1.2 * cm, f"{document.page}(4)")


def _no_page(canvas: Canvas, document: Any) -> None:
    canvas.setFillColor(colors.HexColor("#1f5c7a"))
    canvas.rect(0, A4[1] - 120, A4[0], 120, stroke=0, fill=1)


def _system(path: Path) -> Path:
    flow: list[Any] = [Spacer(1, 200), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Vård- och omsorgsnämnden", _STYLES["Heading2"]),
                       Paragraph("Dalsåkers kommun", _BODY), PageBreak(),
                       Paragraph("Innehållsförteckning", _STYLES["Heading1"])]  # fmt: skip
    lines = ["1 Om nämnden" + "." * 70 + "3", "2 Mål och aktiviteter" + "." * 60 + "3"]
    for above, number, goal, *_ in _CARE:
        lines += [f"{above}{'.' * 30}3", f"{number} {goal}{'.' * 24}3"]
    flow += [Paragraph(line, _BODY) for line in [*lines, "3 Ekonomi" + "." * 75 + "4"]]
    flow += [PageBreak(), Paragraph("1 Om nämnden", _STYLES["Heading1"]),
             Paragraph("Nämnden ansvarar för hemtjänst, särskilt boende, rehabilitering och kommunal hälso- och sjukvård.", _BODY),
             Paragraph("2 Mål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    for above, number, goal, numbers, rows in _CARE:
        flow += [Paragraph(above, _STYLES["Heading2"]), Paragraph(f"{number} {goal}", _STYLES["Heading3"])]
        measures = [_cells(("Indikatorer", "Utfall 2024", "Mål 2026"), _BOLD), *map(_cells, numbers)]
        flow += [Table(measures, colWidths=[270, 100, 100], repeatRows=1, style=_grid("#dbe9f1")), Spacer(1, 8)]
        style: list[Any] = []
        table = [_cells(("Aktiviteter", "Ansvarig", "Startdatum", "Slutdatum"), _BOLD)]
        for *cells, about in rows:
            table += [_cells(cells), [Paragraph(f"Beskrivning: {about}", _SOFT), "", "", ""]]
            style.append(("SPAN", (0, len(table) - 1), (-1, len(table) - 1)))
        flow += [Table(table, colWidths=[210, 120, 70, 70], repeatRows=1, style=_grid("#dbe9f1", style)), Spacer(1, 10)]
    flow += [Paragraph("3 Ekonomi", _STYLES["Heading1"]),
             Paragraph("Nämndens ram för 2026 är 318,2 miljoner kronor.", _BODY)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_no_page, onLaterPages=_system_page)
    return path


def _grid(colour: str, extra: Sequence[Any] = ()) -> TableStyle:
    return TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#8a8a8a")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(colour)), *extra])  # fmt: skip


# 2: a planning system's printout with a card for each activity
_CARDS_1, _CARDS_2 = "Mål: Alla vågar cykla till jobbet", "Mål: Gatorna lagas innan de går sönder"
_CARDS = [
    (_CARDS_1, [("Cykelöverfarter vid tre skolor", "Trafikenheten", "Grundskolan", "2026-04-01 – 2026-08-15"),
                ("Låsbara cykelskåp vid resecentrum", "Parkeringsenheten", "Kollektivtrafikbolaget", "2026-05-01 – 2026-10-31"),
                ("Räkna cyklister på sex platser", "Trafikenheten", "", "2026-05-04 – 2026-05-17")]),
    (_CARDS_2, [("Mät hela vägnätet med laser", "Driftenheten", "", "2026-03-01 – 2026-06-30"),
                ("Gemensam grävkalender med ledningsägarna", "Driftenheten, Trafikenheten", "Stadsnätet", "2026-01-07 – 2026-12-18")]),
]  # fmt: skip


def _cards_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(2 * cm, A4[1] - 1.2 * cm, "Trafik- och gatunämnden | Verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 2 * cm, 1 * cm, f"Utskrift 2026-01-22 09:14    Sida {document.page}")


def _card(title: str, unit: str, others: str, time: str) -> Table:
    rows = [[Paragraph(f"Aktivitet: {title}", _BOLD), "", "", ""],
            _cells(("Ansvarig", "Samverkan", "Period", "Status"), _SOFT),
            _cells((unit, others or "-", time, "Ej startad"))]  # fmt: skip
    style = TableStyle([("SPAN", (0, 0), (-1, 0)), ("LINEBEFORE", (0, 0), (0, -1), 4, colors.HexColor("#e08e0b")),
                        ("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#f6f6f6")), ("VALIGN", (0, 0), (-1, -1), "TOP")])  # fmt: skip
    return Table(rows, colWidths=[125, 120, 135, 75], style=style)


def _card_pages(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Trafik- och gatunämnden, Silverforsens kommun", _BODY), Spacer(1, 10)]  # fmt: skip
    banner = TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#2d4a6b"))])
    for goal, rows in _CARDS:
        flow += [Table([[Paragraph(goal, _WHITE)]], colWidths=[455], style=banner), Spacer(1, 6)]
        flow.append(Paragraph("Måluppfyllelse redovisas i delårsrapporten per augusti.", _BODY))
        for row in rows:
            flow += [Spacer(1, 6), KeepTogether([_card(*row)])]
        flow.append(Spacer(1, 16))
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_cards_page, onLaterPages=_cards_page)
    return path


# 3: an older system's list in a typewriter's letters, columns without rules, on two pages
_LISTED_1, _LISTED_2 = "Mål 1 Kommunen har ordning på sin ekonomi", "Mål 2 Företagare får snabba besked"
_LISTED = [
    (_LISTED_1, [("1.1", ["Omförhandla kommunens alla hyresavtal"], "Fastighetsenheten", "2026-05-31"),
                 ("1.2", ["Månadsvis prognos från samtliga", "verksamheter"], "Ekonomienheten", "2026-02-28"),
                 ("1.3", ["Försäljning av obebyggda tomter"], "Markenheten", "2026-11-30")]),
    (_LISTED_2, [("2.1", ["En väg in för alla tillstånd"], "Näringslivsenheten", "2026-06-30"),
                 ("2.2", ["Servicemätning efter avslutat ärende"], "Kundtjänst", "2026-09-15"),
                 ("2.3", ["Frukostmöten i kommunens fyra tätorter"], "Näringslivsenheten", "2026-12-31")]),
]  # fmt: skip


def _listed(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=A4)
    for page, (goal, rows) in enumerate(_LISTED, 1):
        lines = [f"{'KOMMUNSTYRELSEN':<44}VERKSAMHETSPLAN 2026{'Sida ' + str(page) + ' av 2':>20}",
                 f"{'Brattdalens kommun':<44}Utskriven 2026-01-19 07:52", "-" * 84, "", goal, "",
                 f"{'Nr':<6}{'Aktivitet':<44}{'Ansvarig':<22}{'Klart':<12}", f"{'--':<6}{'-' * 40:<44}{'-' * 18:<22}{'-' * 10}"]  # fmt: skip
        for number, (first, *rest), unit, end in rows:
            lines.append(f"{number:<6}{first:<44}{unit:<22}{end}")
            lines += [f"{'':<6}{each}" for each in rest]
            lines.append("")
        if page == len(_LISTED):
            lines += ["-" * 84, "Antal aktiviteter: 6", "Slut på rapporten"]
        for at, line in enumerate(lines):
            canvas.setFont("Courier", 9.5)
            canvas.drawString(45, A4[1] - 60 - 13 * at, line)
        canvas.showPage()
    canvas.save()
    return path


# 4: running text, a table on its side in the middle, and running text again
_TURNED_1, _TURNED_2 = "Delmål 1 Utsläppen från tjänsteresor halveras", "Delmål 2 All upphandling ställer klimatkrav"
_TURNED_HEAD = ("Delmål", "Åtgärd", "Ansvarig förvaltning", "Samverkan", "Start", "Klart", "Indikator")
_TURNED = [
    (_TURNED_1, [("Bilpool för samtliga förvaltningar", "Serviceförvaltningen", "Kommunens bolag", "jan 2026", "sep 2026", "Antal bilar"),
                 ("Resfria möten som förstahandsval", "Kommunledningsförvaltningen", "", "feb 2026", "dec 2026", "Flygresor"),
                 ("Laddstolpar vid hemtjänstens lokaler", "Serviceförvaltningen", "Omsorgsförvaltningen", "apr 2026", "nov 2026", "Andel elbilar")]),
    (_TURNED_2, [("Mall med klimatkrav för livsmedel", "Kommunledningsförvaltningen", "Utbildningsförvaltningen", "mars 2026", "juni 2026", "Andel avtal"),
                 ("Fossilfria entreprenader vid gatuarbeten", "Samhällsbyggnadsförvaltningen", "", "maj 2026", "dec 2026", "Andel diesel"),
                 ("Utbilda beställare i livscykelkostnad", "Kommunledningsförvaltningen", "Inköpscentralen", "sep 2026", "okt 2026", "Antal utbildade")]),
]  # fmt: skip
_BEFORE = ("Klimatprogrammet pekar ut riktningen till 2030. Den här planen visar vad som ska göras under 2026.",
           "Planen har tagits fram i dialog med förvaltningarna under hösten 2025.")  # fmt: skip
_AFTER = "Miljöstrategen sammanställer läget i mars och september. Kommunstyrelsen får en rapport i december."


def _turn(section: Any, lying: bool) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
    longest, shortest = max(section.page_width, section.page_height), min(section.page_width, section.page_height)
    section.page_width, section.page_height = (longest, shortest) if lying else (shortest, longest)


def _turned_word(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Handlingsplan för klimatprogrammet 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Strandviks kommun")
    document.add_heading("Bakgrund", 1)
    for text in _BEFORE:
        document.add_paragraph(text)
    _turn(document.add_section(WD_SECTION.NEW_PAGE), True)
    document.add_heading("Åtgärder 2026", 1)
    table = headed_table(document, [_TURNED_HEAD])
    for goal, rows in _TURNED:
        first = len(table.rows)
        for row in rows:
            for cell, text in zip(table.add_row().cells[1:], row, strict=True):
                cell.text = text
        table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
    _turn(document.add_section(WD_SECTION.NEW_PAGE), False)
    document.add_heading("Uppföljning", 1)
    document.add_paragraph(_AFTER)
    document.save(str(path))
    return path


def _turned_pdf(path: Path) -> Path:
    wide = landscape(A4)
    document = BaseDocTemplate(str(path), pagesize=A4)
    document.addPageTemplates([
        PageTemplate("up", [Frame(60, 60, A4[0] - 120, A4[1] - 120)], pagesize=A4),
        PageTemplate("lying", [Frame(40, 40, wide[0] - 80, wide[1] - 80)], pagesize=wide)])  # fmt: skip
    table, style = [_cells(_TURNED_HEAD, _BOLD)], []
    for goal, rows in _TURNED:
        first = len(table)
        table += [[Paragraph(goal if not at else "", _CELL), *_cells(row)] for at, row in enumerate(rows)]
        style.append(("SPAN", (0, first), (0, len(table) - 1)))
    document.build([
        Paragraph("Handlingsplan för klimatprogrammet 2026", _STYLES["Title"]),
        Paragraph("Kommunstyrelsen, Strandviks kommun", _BODY), Paragraph("Bakgrund", _STYLES["Heading1"]),
        *[Paragraph(text, _BODY) for text in _BEFORE], NextPageTemplate("lying"), PageBreak(),
        Paragraph("Åtgärder 2026", _STYLES["Heading1"]),
        Table(table, colWidths=[125, 165, 140, 110, 60, 60, 80], repeatRows=1, style=_grid("#d9ead3", style)),
        NextPageTemplate("up"), PageBreak(), Paragraph("Uppföljning", _STYLES["Heading1"]), Paragraph(_AFTER, _BODY)])  # fmt: skip
    return path


# 5: Word without any styles: every paragraph is the same, bold by hand and numbers by hand
_PLAIN_1, _PLAIN_2 = "Mål 1 – Vägarna håller god standard", "Mål 2 – Vattnet räcker till alla"
_PLAIN = [
    (_PLAIN_1, [("Belägga om Sågverksgatan", "Gatuenheten", "juni 2026"),
                ("Byta ut 300 kvicksilverlampor", "Gatuenheten", "oktober 2026")]),
    (_PLAIN_2, [("Ny råvattenbrunn i Mellanmyran", "VA-enheten", "augusti 2026"),
                ("Leta läckor med ljudloggar", "VA-enheten", "hela året"),
                ("Höja säkerheten vid vattenverket", "VA-enheten, Säkerhetssamordnaren", "december 2026")]),
]  # fmt: skip


def _plain(path: Path) -> Path:
    document = docx.Document()

    def write(text: str = "", size: float = 11, bold: bool = False) -> None:
        run = document.add_paragraph().add_run(text)
        run.bold, run.font.size, run.font.name = bold, Pt(size), "Times New Roman"

    write("VERKSAMHETSPLAN 2026", 16, True)
    write("Tekniska utskottet, Myrhedens kommun")
    write()
    write("Inledning", 13, True)
    write("Utskottet ansvarar för gator, vatten och avlopp. Vi är 19 medarbetare och förvaltar 84 km väg.")
    write()
    for goal, rows in _PLAIN:
        write(goal, 13, True)
        for at, (title, unit, end) in enumerate(rows, 1):
            write(f"{at}) {title}")
            write(f"\tAnsvarig: {unit}")
            write(f"\tKlart: {end}")
        write()
    write("Ekonomi", 13, True)
    write("Investeringsramen är 14 miljoner kronor. VA-taxan höjs med 6 procent från den 1 januari.")
    document.save(str(path))
    return path


# 6: Word with the municipality's own styles, numbers in the headings, contents and each activity a heading of its own
_OWN_1, _OWN_2 = "Effektmål: Eleverna kommer till skolan varje dag", "Effektmål: Lärarna hinner undervisa"
_OWN = [
    (_OWN_1, [("Frånvaroteam på varje högstadieskola", "Teamet träffas varje vecka och går igenom elever med mer än tio procents frånvaro.",
               "Elevhälsan", "Socialtjänsten", "läsåret 2026/27"),
              ("Skolstart med hembesök", "Mentorn besöker alla nya sjundeklassare.", "Högstadieskolorna", "", "augusti 2026"),
              ("Kartläggning av orsaker till frånvaro", "Intervjuer med 40 elever.", "Kvalitetsenheten", "Högskolan", "juni 2026")]),
    (_OWN_2, [("Lärarassistenter i årskurs 4–6", "Åtta tjänster fördelas efter behov.", "Mellanstadieskolorna", "", "januari 2026"),
              ("Färre system att dokumentera i", "Tre av sju system avvecklas.", "Digitaliseringsenheten", "Leverantörerna", "november 2026"),
              ("Schemalagd planeringstid i arbetslag", "Minst två timmar i veckan.", "Högstadieskolorna, Mellanstadieskolorna", "", "augusti 2026")]),
]  # fmt: skip


def _own_numbers(document: Any) -> None:
    """The headings' own numbers, as Word keeps them: in the style, not in the text."""
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="KommunRubrik{at + 1}"/>'
        f'<w:lvlText w:val="{".".join(f"%{each + 1}" for each in range(at + 1))}"/><w:lvlJc w:val="left"/></w:lvl>'
        for at in range(2)
    )
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>')
    first = numbering.find(qn("w:num"))
    first.addprevious(abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))


def _own_styles(document: Any) -> None:
    _own_numbers(document)
    for level in (1, 2, 3):
        style = document.styles.add_style(f"KommunRubrik{level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles[f"Heading {level}"]
        style.font.color.rgb, style.font.size = RGBColor(0x00, 0x4B, 0x3A), Pt(20 - 3 * level)
        if level < 3:
            style.element.get_or_add_pPr().append(
                parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level - 1}"/><w:numId w:val="77"/></w:numPr>')
            )
    text = document.styles.add_style("Kommun Brödtext", WD_STYLE_TYPE.PARAGRAPH)
    text.base_style, text.font.name = document.styles["Normal"], "Georgia"
    contents = document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
    contents.base_style = document.styles["Normal"]


def _own(path: Path) -> Path:
    document: Any = docx.Document()
    _own_styles(document)
    document.sections[0].header.paragraphs[0].text = "Vintermåla kommun\tUtbildningsnämnden"
    document.sections[0].footer.paragraphs[0].text = "Nämndplan 2026, antagen 2025-12-16"
    document.add_paragraph("Nämndplan 2026", style="Title")
    document.add_paragraph("Utbildningsnämnden, Vintermåla kommun", style="Subtitle")
    document.add_paragraph("Innehåll", style="Kommun Brödtext")
    for text in ("1\tNämndens ansvar\t2", "2\tEffektmål\t2", "3\tUppföljning\t4"):
        document.add_paragraph(text, style="toc 1")
    document.add_page_break()
    document.add_paragraph("Nämndens ansvar", style="KommunRubrik1")
    document.add_paragraph("Nämnden är huvudman för kommunens nio grundskolor.", style="Kommun Brödtext")
    document.add_paragraph("Effektmål", style="KommunRubrik1")
    for goal, rows in _OWN:
        document.add_paragraph(goal, style="KommunRubrik2")
        for title, about, unit, others, end in rows:
            document.add_paragraph(f"Aktivitet: {title}", style="KommunRubrik3")
            document.add_paragraph(about, style="Kommun Brödtext")
            document.add_paragraph(f"Ansvarig: {unit}", style="Kommun Brödtext")
            if others:
                document.add_paragraph(f"Samverkan: {others}", style="Kommun Brödtext")
            document.add_paragraph(f"Tidplan: {end}", style="Kommun Brödtext")
    document.add_paragraph("Uppföljning", style="KommunRubrik1")
    document.add_paragraph("Nämnden följer upp planen i april, augusti och december.", style="Kommun Brödtext")
    document.save(str(path))
    return path


# 7: a sheet that the units fill in one below the other, the unit named above each block
_HOME, _TRUST = "Mål 1 Hemtjänst på den äldres villkor", "Mål 2 Anhöriga känner sig sedda"
_BLOCKS: list[tuple[str, list[tuple[Any, ...]]]] = [
    ("Hemtjänst Centrum", [(_HOME, "Fast dag för dusch och inköp", date(2026, 3, 31), "Påbörjad", None),
                           (_TRUST, "Telefontid för anhöriga på kvällen", date(2026, 5, 1), "Ej påbörjad", "Kräver schemaändring")]),
    ("Hemtjänst Landsbygd", [(_HOME, "Samordna besök med distriktssköterskan", date(2026, 6, 15), "Påbörjad", None)]),
    ("Nattpatrullen", [(_HOME, "Digital tillsyn som alternativ till nattbesök", date(2026, 10, 1), "Ej påbörjad", "Samtycke krävs"),
                       (_TRUST, "Brev till närstående efter första natten", date(2026, 2, 27), "Klar", None)]),
    ("Anhörigcentrum", [(_TRUST, "Avlösning på lördagar utan beslut", date(2026, 9, 1), "Ej påbörjad", None)]),
]  # fmt: skip


def _blocks(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Enheternas aktiviteter"
    sheet["A1"] = "Aktiviteter 2026 – Äldrenämnden, Övermo kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "Varje enhet fyller i sitt eget block. Lägg till rader vid behov."
    thin, at = Side(style="thin", color="999999"), 4
    for unit, rows in _BLOCKS:
        sheet.cell(at, 1, f"Enhet: {unit}").font = Font(bold=True, color="FFFFFF")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=5)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="5B3A6B")
        for column, text in enumerate(("Mål", "Aktivitet", "Klart senast", "Status", "Kommentar"), 1):
            sheet.cell(at + 1, column, text).font = Font(bold=True)
        for row, values in enumerate(rows, at + 2):
            for column, value in enumerate(values, 1):
                cell = sheet.cell(row, column, value)
                cell.border, cell.alignment = Border(thin, thin, thin, thin), Alignment(wrap_text=True, vertical="top")
            sheet.cell(row, 3).number_format = "yyyy-mm-dd"
        at += len(rows) + 3
    for letter, width in zip("ABCDE", (36, 44, 14, 14, 26), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 8: a workbook with a sheet of help, the plan and the lists it chooses from
_TOWN, _NATURE = "Levande stadskärna", "Natur för alla"
_BOOK = [
    (_TOWN, "Fler bostäder över butikerna", "Ta fram riktlinjer för inredning av vindar", "Planavdelningen", "Fastighetsägarna", 2, 9, "Grön"),
    (_TOWN, "Fler bostäder över butikerna", "Karta över tomma lokaler på webben", "Kartavdelningen", None, 1, 4, "Grön"),
    (_TOWN, "Torget används året om", "Väderskydd för torghandeln", "Parkavdelningen", "Torghandlarna", 4, 10, "Gul"),
    (_TOWN, "Torget används året om", "Enklare tillstånd för uteservering på vintern", "Tillståndsavdelningen", None, 3, 9, "Grön"),
    (_NATURE, "Alla har grönt inom 300 meter", "Två nya fickparker i Norra hamnen", "Parkavdelningen", "Hamnbolaget", 3, 11, "Röd"),
    (_NATURE, "Alla har grönt inom 300 meter", "Skötselplan för tätortsnära skog", "Parkavdelningen\nPlanavdelningen", None, 5, 12, "Grön"),
    (_NATURE, "Naturreservaten är lätta att besöka", "Spång för rullstol i Tärnmossen", "Parkavdelningen", "Länsstyrelsen", 5, 8, "Gul"),
]  # fmt: skip


def _book(path: Path) -> Path:
    book = openpyxl.Workbook()
    start = book.worksheets[0]
    start.title = "Läs mig"
    for text in ("Stadsbyggnadsnämnden, Högsäters kommun", "Verksamhetsplan 2026 – mall för avdelningarna", None,
                 "1. Fyll bara i de gula cellerna i bladet Plan.", "2. Välj avdelning i listan. Saknas din avdelning, hör av dig till controllern.",
                 "3. Skicka in senast den 23 januari."):  # fmt: skip
        start.append([text])
    plan = book.create_sheet("Plan")
    plan.append(["Verksamhetsplan 2026, Stadsbyggnadsnämnden"])
    plan.append([])
    plan.append(
        [
            "Fokusområde",
            "Nämndens mål",
            "Aktivitet",
            "Ansvarig avdelning",
            "Samverkar med",
            "Startmånad",
            "Slutmånad",
            "Läge januari",
        ]
    )
    for cell in plan[3]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F3864")
        cell.alignment = Alignment(wrap_text=True)
    for row in _BOOK:
        plan.append(list(row))
        for cell in plan[plan.max_row][2:5]:
            cell.fill = PatternFill("solid", fgColor="FFF2CC")
    plan.freeze_panes, plan.auto_filter.ref = "A4", f"A3:H{plan.max_row}"
    choice = DataValidation(type="list", formula1="Listor!$A$2:$A$6", allow_blank=True)
    plan.add_data_validation(choice)
    choice.add("D4:D60")
    for at, width in enumerate((20, 32, 44, 26, 20, 12, 12, 12), 1):
        plan.column_dimensions[get_column_letter(at)].width = width
    lists = book.create_sheet("Listor")
    for line in (["Avdelningar", "Läge"], ["Kartavdelningen", "Grön"], ["Parkavdelningen", "Gul"],
                 ["Planavdelningen", "Röd"], ["Tillståndsavdelningen", None]):  # fmt: skip
        lists.append(line)
    book.save(path)
    return path


# 9: csv as Excel saves it here: semicolons, the letters of Windows, title rows and a cell of two lines
_HELP, _WORK = "Mål 1 Färre behöver försörjningsstöd", "Mål 2 Unga hittar rätt"
_SEMI = [
    (_HELP, "Jobbspår mot industrin", "Arbetsmarknadsenheten", "Industrigruppen", "2026-02-01", "2026-11-30", "Start med tolv platser.\nUtökas till hösten."),
    (_HELP, "Budgetrådgivning samma vecka", "Ekonomiskt bistånd", "", "2026-03-01", "2026-12-31", ""),
    (_HELP, "Hälsoundersökning för långtidsarbetslösa", "Arbetsmarknadsenheten", "Vårdcentralen", "2026-04-01", "2026-10-31", "Avtal klart"),
    (_WORK, "Uppsökande arbete bland unga som varken studerar eller arbetar", "Ungdomsenheten", "Gymnasiet", "2026-01-12", "2026-12-18", ""),
    (_WORK, "Sommarskola i företagande", "Ungdomsenheten, Arbetsmarknadsenheten", "", "2026-06-15", "2026-08-14", "Söks av 40"),
]  # fmt: skip


def _semicolons(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Verksamhetsplan 2026", *[""] * 6])
        writer.writerow(["Arbetsmarknads- och socialnämnden, Åmynne kommun", *[""] * 6])
        writer.writerow([""] * 7)
        writer.writerow(["Mål", "Aktivitet", "Ansvarig enhet", "Samverkan", "Start", "Slut", "Anteckning"])
        writer.writerows(_SEMI)
    return path


# 10: csv of a list on the intranet: commas, every cell in quotes, no title rows
_SAFE, _OPEN = "Säker digital kommun", "Enkla tjänster för invånarna"
_COMMAS = [
    ("Inloggning med två steg för alla", _SAFE, "Projekt", "IT-driften", "Alla förvaltningar", "2026-02-02", "2026-09-30", "Pågår"),
    ("Årlig nätfiskeövning", _SAFE, "Aktivitet", "Informationssäkerhet", "", "2026-10-05", "2026-10-23", "Planerad"),
    ("Kan vi dela driftcentral med grannkommunen", _SAFE, "Förstudie", "IT-driften", "Grannkommunen", "2026-03-02", "2026-06-26", "Planerad"),
    ("E-tjänst för skolskjuts", _OPEN, "Projekt", "Verksamhetsutveckling", "Skolförvaltningen", "2026-01-19", "2026-05-29", "Pågår"),
    ("Testa webben med skärmläsare", _OPEN, "Aktivitet", "Verksamhetsutveckling", "Synskadades förening", "2026-04-13", "2026-04-30", "Planerad"),
]  # fmt: skip


def _commas(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=",", quoting=csv.QUOTE_ALL)
        writer.writerow(
            [
                "Rubrik",
                "Mål",
                "Typ",
                "Ansvarig enhet",
                "Samverkan",
                "Startdatum",
                "Slutdatum",
                "Status",
                "Skapad av",
                "Ändrad",
            ]
        )
        writer.writerows([*row, "Test Testsson", "2026-01-14 13:02"] for row in _COMMAS)
    return path


# 11: csv with tabs
_WATER, _WASTE = "Mål 1 Friska sjöar", "Mål 2 Mindre avfall"
_TABS = [
    ("101", _WATER, "Inventera enskilda avlopp runt Långsjön", "Miljöenheten", "2026-10-31", "Pågår"),
    ("102", _WATER, "Restaurera våtmarken vid Kvarnbäcken", "Naturvårdsenheten", "2026-11-30", "Ej startad"),
    ("103", _WATER, "Båtägare erbjuds bottentvätt", "Hamnenheten", "2026-05-15", "Ej startad"),
    ("201", _WASTE, "Bytesdag på varje skola", "Avfallsenheten", "2026-04-24", "Ej startad"),
    ("202", _WASTE, "Fyrfackskärl till alla villor", "Avfallsenheten, Upphandlingsenheten", "2026-12-31", "Pågår"),
]  # fmt: skip


def _tabs(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t")
        writer.writerow(["Handlingsplan 2026 Miljö- och tekniknämnden, Käringsunds kommun"])
        writer.writerow(["ID", "Mål", "Aktivitet", "Ansvarig", "Slutdatum", "Status"])
        writer.writerows(_TABS)
    return path


# 12: an export with bars between, neither board nor plan named
_VISIT, _MEET = "Fler gästnätter", "Föreningslivet växer"
_BARS = [
    (_VISIT, "Skyltning till vandringslederna", "Turismenheten", "2026-05-31"),
    (_VISIT, "Guider utbildas i tyska", "Turismenheten", "2026-04-30"),
    (_MEET, "Föreningsdag i sporthallen", "Fritidsenheten", "2026-08-29"),
    (_MEET, "Digital ansökan om bidrag", "Bidragsenheten", "2026-10-15"),
]


def _bars(path: Path) -> Path:
    lines = ["Mål|Aktivitet|Ansvarig|Slutdatum|Senast ändrad"]
    lines += ["|".join([*row, "2026-01-08"]) for row in _BARS]
    path.write_text("\r\n".join(lines) + "\r\n", "utf-8")
    return path


# 13: one row for each goal, with all its activities as points in one cell
_MANY_1, _MANY_2 = "Mål 1: Unga vuxna flyttar hem", "Mål 2: Bredband i hela kommunen"
_MANY: list[tuple[str, list[str], str, str]] = [
    (_MANY_1, ["Hemvändarkväll på annandagen", "Tomtpaket för förstagångsbyggare", "Traineeår i kommunen"], "Utvecklingsenheten", "Antal inflyttade 25–35 år"),
    (_MANY_2, ["Söka stöd för de sista 140 hushållen", "Samförlägga fiber med elnätet", "Byavandringar om mobiltäckning"], "Infrastrukturenheten", "Andel med 1 Gbit/s"),
]  # fmt: skip


def _many(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Myrhedens kommun")
    document.add_paragraph("Tabellen visar kommunstyrelsens mål och vad som ska göras under året för att nå dem.")
    table = headed_table(document, [("Mål", "Aktiviteter", "Ansvarig", "Mått")])
    for goal, points, unit, measure in _MANY:
        cells = table.add_row().cells
        cells[0].text, cells[2].text, cells[3].text = goal, unit, measure
        cells[1].paragraphs[0].text, cells[1].paragraphs[0].style = points[0], document.styles["List Bullet"]
        for point in points[1:]:
            cells[1].add_paragraph(point, style="List Bullet")
    document.save(str(path))
    return path


# 14: a sheet with the months of the year as coloured cells
_PLAN_1, _PLAN_2 = "Mål 1 Rätt beslut i rätt tid", "Mål 2 Invånarna förstår våra beslut"
_YEAR = [
    (_PLAN_1, "Rättspraxis en timme i månaden", "Myndighetsenheten", range(1, 13)),
    (_PLAN_1, "Ny checklista för utredningar", "Myndighetsenheten", range(2, 5)),
    (_PLAN_1, "Kollegial granskning av trettio ärenden", "Kvalitetsgruppen", range(9, 11)),
    (_PLAN_2, "Skriva om alla brevmallar på klarspråk", "Kanslistöd", range(1, 7)),
    (_PLAN_2, "Film om hur en ansökan går till", "Kanslistöd", range(8, 10)),
    (_PLAN_2, "Fråga tjugo sökande om beslutet", "Kvalitetsgruppen", range(11, 12)),
]  # fmt: skip


def _year(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan 2026"
    sheet["A1"] = "Verksamhetsplan 2026 – Biståndsnämnden, Lommarbo kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    months = ("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec")
    for column, text in enumerate(("Mål", "Aktivitet", "Ansvarig", *months), 1):
        sheet.cell(3, column, text).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = (30, 38, 20)[column - 1] if column < 4 else 5
    for at, (goal, title, unit, when) in enumerate(_YEAR, 4):
        for column, value in enumerate((goal, title, unit), 1):
            sheet.cell(at, column, value).alignment = Alignment(wrap_text=True, vertical="top")
        for month in when:
            sheet.cell(at, 3 + month, "x").fill = PatternFill("solid", fgColor="9DC3E6")
    book.save(path)
    return path


# 15: a Word table where the goal is a coloured row across the table
_ACROSS_1, _ACROSS_2 = "Mål 1: God mat lagas nära gästen", "Mål 2: Rena och trygga lokaler"
_ACROSS = [
    (_ACROSS_1, [("Eget bageri i centralköket", "Måltidsservice", "Gymnasieskolan", "April"),
                 ("Kockarna äter med eleverna en gång i veckan", "Måltidsservice", "", "Hela året"),
                 ("Avtal med tre lokala odlare", "Inköpsservice", "Måltidsservice", "Februari")]),
    (_ACROSS_2, [("Städa skolor på dagtid", "Lokalvård", "Rektorerna", "Augusti"),
                 ("Byta till golvmattor utan ftalater", "Fastighetsservice", "", "November")]),
]  # fmt: skip


def _across(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Servicenämnden 2026"
    document.add_heading("Servicenämndens aktivitetsplan 2026", 1)
    document.add_paragraph("Ekskogens kommun. Planen är fastställd av servicenämnden den 17 december 2025.")
    table = headed_table(document, [("Aktivitet", "Ansvarig enhet", "Medverkande", "När")])
    for goal, rows in _ACROSS:
        cells = table.add_row().cells
        band = cells[0].merge(cells[-1])
        band.paragraphs[0].add_run(goal).bold = True
        shade(band, "C6E0B4")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_paragraph()
    document.add_paragraph("Avvikelser rapporteras till förvaltningschefen.")
    document.save(str(path))
    return path


# 16: an Excel sheet printed to PDF, on its side in small letters on two pages
_PRINT_1, _PRINT_2 = "Mål 4 Trygga boendemiljöer", "Mål 5 En jämställd kommun"
_PRINT_HEAD = ("Mål", "Nr", "Aktivitet", "Ansvarig enhet", "Samverkan", "Start", "Slut", "Status jan", "Kommentar")
_PRINT = [
    (_PRINT_1, "4.1", "Boendedialog på Trasthöjden", "Demokratienheten", "Högsätersbostäder", "2026-03-02", "2026-05-29", "Ej startad", ""),
    (_PRINT_1, "4.2", "Grannstöd i sex områden", "Trygghetsenheten", "Polisen", "2026-02-02", "2026-12-18", "Pågår", "Fyra områden klara"),
    (_PRINT_1, "4.3", "Nattvandring i hela centralorten under skolavslutningen", "Trygghetsenheten, Ungdomsenheten", "", "2026-06-09", "2026-06-12", "Ej startad", ""),
    (_PRINT_2, "5.1", "Jämställdhetsanalys av fritidsbidragen", "Demokratienheten", "", "2026-04-01", "2026-09-30", "Ej startad", "Konsultstöd"),
    (_PRINT_2, "5.2", "Lönekartläggning för hela kommunen", "HR-enheten", "Facken", "2026-01-12", "2026-03-31", "Pågår", ""),
    (_PRINT_2, "5.3", "Utbilda chefer om hot mot kvinnor i kontaktyrken", "HR-enheten", "Trygghetsenheten", "2026-09-07", "2026-11-27", "Ej startad", ""),
]  # fmt: skip


def _print_page(canvas: Canvas, document: Any) -> None:
    wide = landscape(A4)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(40, wide[1] - 30, "Demokratinämnden, Högsäters kommun")
    canvas.drawCentredString(wide[0] / 2, wide[1] - 30, "Verksamhetsplan 2026")
    canvas.drawCentredString(wide[0] / 2, 20, f"Sida {document.page} av 2")


def _print(path: Path) -> Path:
    wide = landscape(A4)
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.25, colors.black), ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                       ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)])  # fmt: skip
    flow: list[Any] = []
    for part in (_PRINT[:4], _PRINT[4:]):
        rows = [_cells(_PRINT_HEAD, _SMALL_BOLD), *[_cells(row, _SMALL) for row in part]]
        flow += [Table(rows, colWidths=[105, 25, 170, 105, 90, 55, 55, 55, 90], style=grid), PageBreak()]
    document = SimpleDocTemplate(str(path), pagesize=wide, leftMargin=40, rightMargin=40, topMargin=45, bottomMargin=40)
    document.build(flow[:-1], onFirstPage=_print_page, onLaterPages=_print_page)
    return path


# 19: a draft sent round, its changes still marked: one point removed, one added, one owner changed
_DRAFT = "Mål: Invånarna får svar direkt"


def _marked(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Medborgarnämnden, Silverforsens kommun")
    document.add_heading(_DRAFT, 1)
    author = 'w:author="Test Testsson" w:date="2026-01-09T10:12:00Z"'

    def added(text: str, at: int) -> Any:
        return parse_xml(
            f'<w:ins {nsdecls("w")} w:id="{at}" {author}><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>'
        )

    def removed(text: str, at: int) -> Any:
        return parse_xml(
            f'<w:del {nsdecls("w")} w:id="{at}" {author}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'
        )

    def whole(paragraph: Any, sign: str, at: int) -> None:
        paragraph._p.get_or_add_pPr().append(
            parse_xml(f'<w:rPr {nsdecls("w")}><w:{sign} w:id="{at}" {author}/></w:rPr>')
        )

    document.add_paragraph("Återuppringning inom en timme. Ansvarig: Kontaktcenter", style="List Bullet")
    changed = document.add_paragraph("Frågestund på biblioteket. Ansvarig: ", style="List Bullet")
    changed._p.append(removed("Kansliet", 1))
    changed._p.append(added("Medborgarservice", 2))
    gone = document.add_paragraph(style="List Bullet")
    gone._p.append(removed("Nytt växelsystem. Ansvarig: IT-enheten", 3))
    whole(gone, "del", 4)
    new = document.add_paragraph(style="List Bullet")
    new._p.append(added("Svar på finska och samiska. Ansvarig: Minoritetssamordningen", 5))
    whole(new, "ins", 6)
    document.add_paragraph("Mäta väntetiden varje vecka. Ansvarig: Kontaktcenter", style="List Bullet")
    document.add_heading("Budget", 1)
    document.add_paragraph("Nämndens ram är 11,6 miljoner kronor.")
    document.save(str(path))
    return path


# 20: last year's plan in a hidden sheet behind this year's
_HIDDEN = [
    ("Nämndmål 1 Tillståndet kommer i tid", "E-ansökan för serveringstillstånd", "Alkoholenheten", "2026-04-30"),
    ("Nämndmål 1 Tillståndet kommer i tid", "Handläggarjour inför festivalen", "Alkoholenheten", "2026-07-03"),
    ("Nämndmål 2 Ingen ung får köpa tobak", "Kontrollköp i samtliga kiosker", "Tobaksenheten", "2026-11-13"),
    ("Nämndmål 2 Ingen ung får köpa tobak", "Föräldrabrev om vitt snus", "Förebyggande enheten", "2026-09-11"),
]  # fmt: skip
_LAST = [
    ("Nämndmål 1 Tillståndet kommer i tid", "Ny taxa för stadigvarande tillstånd", "Alkoholenheten", "2025-06-30"),
    ("Nämndmål 2 Ingen ung får köpa tobak", "Kampanj i kassakön", "Tobaksenheten", "2025-10-31"),
]  # fmt: skip


def _hidden(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for year, rows in ((2026, _HIDDEN), (2025, _LAST)):
        sheet = book.create_sheet(f"VP {year}")
        sheet.append([f"Verksamhetsplan {year}"])
        sheet.append(["Tillståndsnämnden, Dalsåkers kommun"])
        sheet.append([])
        sheet.append(["Mål", "Aktivitet", "Ansvarig", "Klart"])
        for row in rows:
            sheet.append(list(row))
    book["VP 2025"].sheet_state = "hidden"
    book.save(path)
    return path


# 21: crosses under the names of the offices that answer for each measure
_OFFICES = ("Socialkontoret", "Skolkontoret", "Kulturkontoret")
_CROSS_1, _CROSS_2 = "Mål 1 Barn växer upp utan våld", "Mål 2 Alla barn har råd att delta"
_CROSS = [
    (_CROSS_1, "Föräldrakurs för alla med tvååringar", "x  ", "2026-05-31"),
    (_CROSS_1, "Trygg vuxen på varje skolgård", " x ", "2026-08-18"),
    (_CROSS_1, "Gemensam rutin för orosanmälan", "xx ", "2026-03-31"),
    (_CROSS_2, "Fritidsbank i centrum", "  x", "2026-06-12"),
    (_CROSS_2, "Gratis lovresor på landsbygden", " xx", "2026-06-15"),
]


def _cross(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Barnplan"
    sheet.append(["Barnrättsplan 2026, Kommunstyrelsen, Skäralids kommun"])
    sheet.append([])
    sheet.append(["Mål", "Åtgärd", "Ansvarigt kontor (sätt kryss)", None, None, "Klart"])
    sheet.append([None, None, *_OFFICES, None])
    for area in ("A3:A4", "B3:B4", "C3:E3", "F3:F4"):
        sheet.merge_cells(area)
    for row in (3, 4):
        for cell in sheet[row]:
            cell.font, cell.alignment = Font(bold=True), Alignment(horizontal="center", wrap_text=True)
    for goal, title, signs, end in _CROSS:
        sheet.append([goal, title, *[sign.strip() or None for sign in signs], end])
    for letter, width in zip("ABCDEF", (30, 38, 16, 16, 16, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 22: the plan on one page: a column for each goal, the activities as points below it
_POSTER = [
    ("Mål 1 Friska medarbetare", [("Rörelsepaus varje förmiddag", "Hälsoteamet"), ("Chefer har högst 25 medarbetare", "HR-avdelningen")]),
    ("Mål 2 Smart teknik", [("Läkemedelsrobotar i hemmet", "Välfärdsteknikgruppen"), ("Fria nätverk på alla boenden", "IT-avdelningen")]),
    ("Mål 3 Hållbar ekonomi", [("Egen vikariepool", "Bemanningscentralen"), ("Samlade transporter av varor", "Logistikenheten")]),
]  # fmt: skip


def _poster(path: Path) -> Path:
    document = docx.Document()
    _turn(document.sections[0], True)
    document.add_heading("Omsorgsnämndens plan på en sida 2026", 0)
    document.add_paragraph("Brattdalens kommun")
    table = headed_table(document, [[goal for goal, _ in _POSTER]])
    cells = table.add_row().cells
    for cell, (_, points) in zip(cells, _POSTER, strict=True):
        for at, (title, unit) in enumerate(points):
            paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
            paragraph.style = document.styles["List Bullet"]
            paragraph.add_run(f"{title} (ansvarig: {unit})")
    document.add_paragraph()
    document.add_paragraph("Våra värdeord: nära, kunnig, modig.")
    document.save(str(path))
    return path


# 23: Excel's "Unicode-text": tabs, two bytes a letter, and a cell in quotes
_WIDE_1, _WIDE_2 = "Mål 1 Gode män hittas snabbt", "Mål 2 Granskningen är lika för alla"
_WIDE = [
    (_WIDE_1, "Informationsträff på högskolan", "Rekryteringen", "2026-03-19"),
    (_WIDE_1, "Samarbete om gode män för ensamkommande", "Rekryteringen", "2026-05-29"),
    (_WIDE_2, "Stickprov i var tionde räkning", "Granskningen", "2026-08-31"),
    (_WIDE_2, "Mall för arvodesbeslut", "Juristerna", "2026-02-27"),
]


def _wide(path: Path) -> Path:
    lines = ["Verksamhetsplan 2026\t\t\t\t", '"Överförmyndarnämnden, Tallmo kommun"\t\t\t\t', "\t\t\t\t",
             "Mål\tAktivitet\tAnsvarig\tKlart\tKommentar"]  # fmt: skip
    lines += ["\t".join([*row, '"Beslut i ""lilla"" nämnden"' if row[3].endswith("27") else ""]) for row in _WIDE]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-16"))
    return path


# 24: a laid-out page with a grey box of facts beside the text
_LAID_1, _LAID_2 = "Mål 1: Besökaren hittar fram", "Mål 2: Sjön är öppen för alla"
_LAID = [
    (_LAID_1, [("Nya skyltar vid sju infarter", "Parkgruppen"), ("Digital karta i tre språk", "Webbgruppen")]),
    (_LAID_2, [("Ramp och badstol vid Norrbadet", "Parkgruppen"), ("Vinterbad med bastu", "Badgruppen"),
               ("Livbojar med larm", "Badgruppen")]),
]  # fmt: skip
_FACTS = ("Visste du att", "• kommunen har 14 badplatser", "• 61 000 gäster badade 2025", "• sjön är 38 meter djup",
          "• Norrbadet öppnade 1934")  # fmt: skip


def _laid(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=A4)

    def write(x: float, top: float, text: str, size: float = 10, font: str = "Helvetica") -> None:
        canvas.setFont(font, size)
        canvas.drawString(x, A4[1] - top, text)

    write(60, 70, "Verksamhetsplan 2026", 20, "Helvetica-Bold")
    write(60, 95, "Besöksnämnden, Stenmora kommun", 11)
    canvas.setFillColor(colors.HexColor("#e6e6e6"))
    canvas.rect(380, A4[1] - 270, 160, 130, stroke=0, fill=1)
    canvas.setFillColor(colors.black)
    for at, text in enumerate(_FACTS):
        write(390, 160 + 20 * at, text, 9, "Helvetica" if at else "Helvetica-Bold")
    top = 150.0
    for goal, rows in _LAID:
        write(60, top, goal, 14, "Helvetica-Bold")
        top += 22
        for title, unit in rows:
            write(70, top, f"• {title}")
            write(78, top + 13, f"Ansvarig: {unit}", 9)
            top += 32
        top += 18
    canvas.save()
    return path


_each = partial(in_each_format, "thirtythird_drawn")


def _by_goal(rows: Sequence[tuple[str, str, str, str, str]]) -> list[Wanted]:
    """Rows of goal, title, types, units and collaboration."""
    return expects_all(
        [
            (goal, [(title, kinds, units.replace("\n", ", ").replace(", ", ";"), others)])
            for goal, title, kinds, units, others in rows
        ]
    )


THIRTYTHIRD: list[Drawn] = [
    *_each("systemutskrift med beskrivningen i raden under",
           _by_goal([(goal, row[0], "", row[1], "") for _, _, goal, _, rows in _CARE for row in rows]),
           {"pdf": _system}, activities="7", year="2026"),
    *_each("systemutskrift med ett kort för varje aktivitet",
           _by_goal([(goal, row[0], "", row[1], row[2]) for goal, rows in _CARDS for row in rows]),
           {"pdf": _card_pages}, activities="5", year="2026"),
    *_each("äldre systems lista i skrivmaskinsbokstäver",
           _by_goal([(goal, " ".join(row[1]), "", row[2], "") for goal, rows in _LISTED for row in rows]),
           {"pdf": _listed}, activities="6", year="2026"),
    *_each("liggande tabell mitt i löpande text",
           _by_goal([(goal, row[0], "", row[1], row[2]) for goal, rows in _TURNED for row in rows]),
           {"docx": _turned_word, "pdf": _turned_pdf}, activities="6", year="2026"),
    *_each("Word helt utan formatmallar",
           _by_goal([(goal, row[0], "", row[1], "") for goal, rows in _PLAIN for row in rows]),
           {"docx": _plain}, activities="5", year="2026"),
    *_each("Word med kommunens egna formatmallar, aktiviteten en rubrik",
           _by_goal([(goal, row[0], "", row[2], row[3]) for goal, rows in _OWN for row in rows]),
           {"docx": _own}, activities="6", year="2026"),
    *_each("enheternas block under varandra",
           _by_goal([(row[0], row[1], "", unit, "") for unit, rows in _BLOCKS for row in rows]),
           {"xlsx": _blocks}, activities="6", year="2026"),
    *_each("arbetsbok med hjälpblad och listor",
           _by_goal([(row[1], row[2], "", row[3], row[4] or "") for row in _BOOK]),
           {"xlsx": _book}, activities="7", year="2026"),
    *_each("csv med semikolon och Windows bokstäver",
           _by_goal([(row[0], row[1], "", row[2], row[3]) for row in _SEMI]),
           {"csv": _semicolons}, activities="5", year="2026"),
    *_each("csv med komma och allt inom citattecken",
           _by_goal([(row[1], row[0], row[2][0], row[3], row[4]) for row in _COMMAS]),
           {"csv": _commas}, activities="5"),
    *_each("csv med tabbar",
           _by_goal([(row[1], row[2], "", row[3], "") for row in _TABS]),
           {"csv": _tabs}, activities="5", year="2026"),
    *_each("csv med lodstreck, utan nämnd",
           _by_goal([(row[0], row[1], "", row[2], "") for row in _BARS]),
           {"csv": _bars}, activities="4"),
    *_each("flera aktiviteter i punkter i en cell",
           _by_goal([(goal, point, "", unit, "") for goal, points, unit, _ in _MANY for point in points]),
           {"docx": _many}, activities="6", year="2026"),
    *_each("tidplan med månader som färgade celler",
           _by_goal([(row[0], row[1], "", row[2], "") for row in _YEAR]),
           {"xlsx": _year}, activities="6", year="2026"),
    *_each("målet som färgad rad tvärs över en tabell i Word",
           _by_goal([(goal, row[0], "", row[1], row[2]) for goal, rows in _ACROSS for row in rows]),
           {"docx": _across}, activities="5", year="2026"),
    *_each("Excel utskrivet till pdf på två sidor",
           _by_goal([(row[0], row[2], "", row[3], row[4]) for row in _PRINT]),
           {"pdf": _print}, activities="6", year="2026"),
    *_each("utkast med spårade ändringar",
           _by_goal([(_DRAFT, title, "", unit, "") for title, unit in (
               ("Återuppringning inom en timme", "Kontaktcenter"), ("Frågestund på biblioteket", "Medborgarservice"),
               ("Svar på finska och samiska", "Minoritetssamordningen"), ("Mäta väntetiden varje vecka", "Kontaktcenter"))]),
           {"docx": _marked}, activities="4", year="2026"),
    *_each("förra årets plan i ett dolt blad",
           _by_goal([(row[0], row[1], "", row[2], "") for row in _HIDDEN]),
           {"xlsx": _hidden}, activities="4", year="2026"),
    *_each("kryss under kontoren som ansvarar",
           _by_goal([(goal, title, "", ", ".join(name for name, sign in zip(_OFFICES, signs, strict=True) if sign == "x"), "")
                     for goal, title, signs, _ in _CROSS]),
           {"xlsx": _cross}, activities="5", year="2026"),
    *_each("planen på en sida, en spalt för varje mål",
           _by_goal([(goal, title, "", unit, "") for goal, points in _POSTER for title, unit in points]),
           {"docx": _poster}, activities="6", year="2026"),
    *_each("Excels unicodetext",
           _by_goal([(row[0], row[1], "", row[2], "") for row in _WIDE]),
           {"txt": _wide}, activities="4", year="2026"),
    *_each("en ruta med fakta bredvid texten",
           _by_goal([(goal, title, "", unit, "") for goal, rows in _LAID for title, unit in rows]),
           {"pdf": _laid}, activities="5", year="2026"),
]  # fmt: skip
