"""Exports as Stratsys, Hypergene and Planner make them, a poster of what and who, a sheet for each goal, tab stops."""

from __future__ import annotations

import csv
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from docx.shared import Cm
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format

_STRAT_1, _STRAT_2 = "Nämndmål: Våra gator är framkomliga", "Nämndmål: Vattnet räcker till alla"
_STRAT = [
    ("Kommunfullmäktiges mål: Hållbar tillväxt", _STRAT_1,
     "Nämnden följer särskilt klagomål på halka och mörker.",
     [("Andel säkra gångpassager", "58 %", "65 %"), ("Nöjd trafikant (index)", "51", "55")],
     [("Byta gatubelysning i Norrstan", "Armaturer från 1980-talet ersätts med LED.", "2026-02-01", "2026-10-30",
       "Belysningslaget"),
      ("Sopa grus före den 25 april", "", "2026-03-15", "2026-04-25", "Driftlaget"),
      ("Säkra passagen vid Lindskolan", "Avsmalning och farthinder.", "2026-06-10", "2026-08-14", "Projektlaget")]),
    ("Kommunfullmäktiges mål: God hushållning", _STRAT_2,
     "Sommaren 2025 infördes bevattningsförbud i elva veckor.",
     [("Utläckage", "19 %", "16 %")],
     [("Läcksökning i hela ledningsnätet", "Med akustiska loggar.", "2026-01-01", "2026-12-31", "Rörlaget"),
      ("Vattenmätare med fjärravläsning", "", "2026-04-01", "2026-11-30", "Mätarlaget")]),
]  # fmt: skip


def _stratsys(path: Path) -> Path:
    """Cover and contents, the goals as headings in levels, under each its indicators and its activities."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Tekniska nämnden, Nämndplan 2026"
    document.sections[0].footer.paragraphs[0].text = "Kungsmora kommun"
    document.add_paragraph("Nämndplan 2026", style="Title")
    document.add_paragraph("Tekniska nämnden, Kungsmora kommun")
    document.add_paragraph("Innehållsförteckning")
    for line in ("1 Sammanfattning\t3", "2 Mål\t4", "3 Ekonomi\t7"):
        document.add_paragraph(line)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("1 Sammanfattning", 1)
    document.add_paragraph("Nämnden prioriterar säkra gator och ett ledningsnät som håller tätt.")
    document.add_heading("2 Mål", 1)
    for above, goal, text, indicators, rows in _STRAT:
        document.add_heading(above, 2)
        document.add_heading(goal, 3)
        document.add_paragraph(text)
        headed_table(document, [("Indikatorer", "Utfall 2025", "Målvärde 2026"), *indicators])
        document.add_paragraph()
        table = headed_table(document, [("Aktiviteter", "Startdatum", "Slutdatum", "Ansvarig"),
                                 *((title, start, end, unit) for title, _, start, end, unit in rows)])  # fmt: skip
        for row, (_, told, *_rest) in zip(table.rows[1:], rows, strict=True):
            if told:
                row.cells[0].add_paragraph(told).runs[0].italic = True
        document.add_paragraph()
    document.add_heading("3 Ekonomi", 1)
    headed_table(document, [("Belopp i tkr", "Budget 2025", "Budget 2026"), ("Gator", "22 400", "23 100"),
                     ("Vatten och avlopp", "31 200", "31 900"), ("Summa", "53 600", "55 000")])  # fmt: skip
    document.save(str(path))
    return path


_HYPER_1, _HYPER_2 = "Nämndmål 1 Barn i behov av skydd får det direkt", "Nämndmål 2 Brukaren är delaktig"
_HYPER: list[tuple[int, str, str, str, Any, Any, Any]] = [
    (0, "KF-mål", "En kommun för alla", "", None, None, None),
    (1, "Nämndmål", _HYPER_1, "", None, None, None),
    (2, "Aktivitet", "Socialjour hela dygnet", "Jourteamet", date(2026, 1, 1), date(2026, 12, 31), 0.25),
    (2, "Aktivitet", "Rekrytera sex jourhem", "Familjehemsteamet", date(2026, 1, 15), date(2026, 9, 30), 0),
    (2, "Projekt", "Gemensam lokal med polis och åklagare", "Barnteamet", date(2026, 3, 1), date(2027, 1, 31), 0),
    (1, "Nämndmål", _HYPER_2, "", None, None, None),
    (2, "Aktivitet", "Brukarrevision på tre boenden", "Boendeteamet", date(2026, 4, 1), date(2026, 11, 30), 0),
    (2, "Projekt", "Bildstöd i genomförandeplaner", "", date(2026, 2, 1), date(2026, 8, 31), 0.1),
]


def _hypergene(path: Path) -> Path:
    """A tree of goals and activities: the kind of the row in a column, the name further in for each level."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetslista"
    for row in (("Rapport", "Mål och aktiviteter"), ("Organisation", "Individ- och familjenämnden, Kungsmora kommun"),
                ("Period", "2026"), ("Utskriven", date(2026, 1, 20)), ()):  # fmt: skip
        sheet.append(list(row))
    sheet.append(["Typ", "Benämning", "Ansvarig", "Startdatum", "Slutdatum", "Färdigt"])
    for cell in sheet[6]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDEBF7")
    for level, kind, name, unit, start, end, done in _HYPER:
        sheet.append([kind, name, unit or None, start, end, done])
        last = sheet.max_row
        sheet.cell(last, 2).alignment = Alignment(indent=level * 2)
        sheet.cell(last, 6).number_format = "0%"
        sheet.row_dimensions[last].outlineLevel = level
        if level < 2:
            sheet.cell(last, 2).font = Font(bold=True)
    book.save(path)
    return path


_PLANNER_HEAD = (
    "Aktivitets-ID", "Aktivitetsnamn", "Bucketnamn", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av",
    "Skapad den", "Startdatum", "Förfallodatum", "Återkommande", "Försenad", "Slutförd den",
    "Slutförda objekt i checklista", "Etiketter", "Beskrivning",
)  # fmt: skip
_PLANNER_1, _PLANNER_2 = "Mål 1 Fler tar bussen", "Mål 2 Färdtjänst i tid"
_PLANNER = [
    ("q3Xk1", "Prova-på-kort till nyinflyttade", _PLANNER_1, "Pågår", "Medel", "Trafikplanering", "2026-01-12",
     "2026-06-30", "falskt", "1/4", "Aktivitet", "Ring tryckeriet\nBoka annons"),
    ("q3Xk2", "Nattbuss fredag och lördag", _PLANNER_1, "Inte startad", "Brådskande", "Trafikplanering", "2026-02-01",
     "2026-08-16", "falskt", "", "Projekt", ""),
    ("q3Xk3", "Väderskydd vid Lövåsen", _PLANNER_1, "Inte startad", "Låg", "", "", "2026-09-30", "falskt", "",
     "Projekt", ""),
    ("q3Xk4", "Bokning i app", _PLANNER_2, "Pågår", "Viktigt", "Beställningscentralen", "2026-01-07", "2026-05-29",
     "sant", "3/5", "Projekt", "Se bifogad fil"),
    ("q3Xk5", "Förarutbildning i bemötande", _PLANNER_2, "Slutförd", "Medel", "Avtalsgruppen", "2026-01-19",
     "2026-03-13", "falskt", "2/2", "Aktivitet", ""),
]  # fmt: skip


def _planner(path: Path) -> Path:
    """Planner in Swedish, saved as CSV by Excel: semicolons and Windows letters."""
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_PLANNER_HEAD)
        for number, name, bucket, course, rank, unit, start, end, late, items, label, told in _PLANNER:
            done = "2026-03-10" if course == "Slutförd" else ""
            writer.writerow([number, name, bucket, course, rank, unit, "Test Testsson", "2026-01-07", start, end,
                             "falskt", late, done, items, label, told])  # fmt: skip
    return path


_POSTER_1, _POSTER_2 = "Fokusområde 1 Levande bygdegårdar", "Fokusområde 2 Besök i naturen"
_POSTER = [
    (_POSTER_1, [
        ("Starthjälp till nya arrangörer", "Bidrag om högst 10 000 kronor per arrangemang. Ansökan sker via webben.",
         "Föreningsbyrån", "Hela året"),
        ("Turnerande utställning", "Sex bygdegårdar turas om, en månad var.", "Konsthallen", "Feb–sept")]),
    (_POSTER_2, [
        ("Ny led till Getberget", "Röjning, skyltar och två rastplatser.", "Naturbyrån", "Klar i juni"),
        ("Guidning på lätt svenska", "Åtta söndagar tillsammans med studieförbunden.", "Naturbyrån", "Maj–okt"),
        ("Låna tält och kök", "Fritidsbanken utökas med friluftshylla.", "Fritidsbanken", "Från påsk")]),
]  # fmt: skip


def _number(canvas: Canvas, _template: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(
        A4[0] / 2, 25, f"Kungsmora kommun | Kultur- och fritidsutskottet | {canvas.getPageNumber()}"
    )


def _poster(path: Path) -> Path:
    """White on blue headers, lines only between rows, one page for each area."""
    styles = getSampleStyleSheet()
    small = ParagraphStyle("small", parent=styles["BodyText"], fontSize=9.5, leading=12)
    bold = ParagraphStyle("bold", parent=small, fontName="Helvetica-Bold")
    white = ParagraphStyle("white", parent=bold, textColor=colors.white)
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", styles["Title"]),
        Paragraph("Kultur- och fritidsutskottet, Kungsmora kommun", styles["BodyText"]),
        Paragraph("Planen visar vad utskottet satsar på utöver det vi alltid gör.", styles["BodyText"]),
    ]
    for index, (goal, rows) in enumerate(_POSTER):
        body = [[Paragraph(text, white) for text in ("Vad", "Hur", "Vem", "När")]]
        body += [[Paragraph(what, bold), *(Paragraph(text, small) for text in rest)] for what, *rest in rows]
        table = Table(body, colWidths=[130, 185, 90, 75])
        table.setStyle(
            TableStyle(
                [
                    ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f4e79")),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.6, colors.grey),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
                ]
            )
        )
        flow += [PageBreak()] if index else []
        flow += [Paragraph(goal, styles["Heading1"]), table, Spacer(1, 14)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_number, onLaterPages=_number)
    return path


_LEAVES: list[tuple[str, str, list[tuple[Any, ...]]]] = [
    ("Mål 1", "Mål 1 Hyresgäster som trivs", [
        ("Trapphusmöten i Ekbacken", "Aktivitet", "Bosociala enheten", "Hyresgästerna", date(2026, 5, 20)),
        ("Digitala nycklar", "Projekt", "Fastighetsdrift", None, date(2026, 10, 1)),
        ("Odlingslotter på gården", "Förstudie", "Bosociala enheten", "Koloniföreningen", "till våren")]),
    ("Mål 2", "Mål 2 Lägre energianvändning", [
        ("Injustering av värme i 14 hus", "Projekt", "Energi och teknik", None, date(2026, 9, 15)),
        ("Energijakt med hyresgästerna", "Aktivitet", None, "Kommunikation", "v 44")]),
]  # fmt: skip


def _leaves(path: Path) -> Path:
    """A sheet of directions first, a sheet for each goal with empty rows to fill in, the lists for the choices last."""
    book = openpyxl.Workbook()
    read = book.worksheets[0]
    read.title = "Läs mig"
    directions = "En flik för varje mål. Välj typ i listan. Ändra inte rubrikerna!"
    head = ("Verksamhetsplan 2026", "Styrelsen, Kungsmora Bostäder AB", "")
    for line in (*head, directions, "Frågor? Kontakta controllern."):
        read.append([line or None])
    for name, goal, rows in _LEAVES:
        sheet = book.create_sheet(name)
        sheet["A1"], sheet["B1"] = "Mål", goal
        sheet["A2"], sheet["B2"] = "År", 2026
        for column, text in enumerate(("Aktivitet", "Typ", "Ansvarig", "Samverkan med", "Klart"), 1):
            sheet.cell(4, column, text).font = Font(bold=True)
        for at, row in enumerate(rows, 5):
            for column, value in enumerate(row, 1):
                sheet.cell(at, column, value)
        choice = DataValidation(type="list", formula1="=Listor!$A$2:$A$4")
        sheet.add_data_validation(choice)
        choice.add("B5:B20")
        sheet["D22"] = "Ifylld av:"
    lists = book.create_sheet("Listor")
    for row in (("Typ", "Status"), ("Aktivitet", "Ej startad"), ("Projekt", "Pågår"), ("Förstudie", "Klar")):
        lists.append(list(row))
    book.save(path)
    return path


_TABBED_1, _TABBED_2 = "Mål 1: Tillsyn där den gör nytta", "Mål 2: Renare luft i tätorten"
_TABBED = [
    (_TABBED_1, [("Riskklassa om alla restauranger", "Livsmedelsteamet", "maj"),
                 ("Oanmälda besök på nagelsalonger", "Hälsoteamet", "hösten"),
                 ("Tillsyn av täkter", "Naturteamet", "v 20-24")]),
    (_TABBED_2, [("Mätstation på Storgatan", "Hälsoteamet", "1/4"),
                 ("Kampanj om att elda rätt", "Hälsoteamet", "okt")]),
]  # fmt: skip


def _tabbed(path: Path) -> Path:
    """No table: the columns stand at tab stops under words in bold, the points numbered by Word itself."""
    document = docx.Document()
    document.add_paragraph().add_run("Verksamhetsplan 2026").bold = True
    document.add_paragraph("Miljö- och tillsynsnämnden, Kungsmora kommun")
    document.add_paragraph("Det här ska vi hinna med i år, förutom den planerade tillsynen.")
    for goal, rows in _TABBED:
        document.add_heading(goal, 2)
        head = document.add_paragraph()
        head.add_run("Aktivitet\tAnsvarig\tKlart").bold = True
        lines = [head, *(document.add_paragraph("\t".join(row), style="List Number") for row in rows)]
        for line in lines:
            line.paragraph_format.tab_stops.add_tab_stop(Cm(9))
            line.paragraph_format.tab_stops.add_tab_stop(Cm(13))
    document.add_paragraph()
    document.add_paragraph("Nämnden får en avstämning i juni.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "eighteenth_drawn")


EIGHTEENTH: list[Drawn] = [
    *_each("nämndplan som Stratsys skriver den, beskrivning under titeln", [
        wanted for _, goal, _, _, rows in _STRAT
        for wanted in expects(goal, [(title, "", unit, "") for title, _, _, _, unit in rows], "*")],
           {"docx": _stratsys}, activities="5", year="2026"),
    *_each("lista som Hypergene ger den, radens slag i första spalten", [
        *expects(_HYPER_1, [("Socialjour hela dygnet", "A", "Jourteamet", ""),
                            ("Rekrytera sex jourhem", "A", "Familjehemsteamet", ""),
                            ("Gemensam lokal med polis och åklagare", "P", "Barnteamet", "")], "*"),
        *expects(_HYPER_2, [("Brukarrevision på tre boenden", "A", "Boendeteamet", "")], "*"),
        *expects(_HYPER_2, [("Bildstöd i genomförandeplaner", "P", "", "")], "?")],
           {"xlsx": _hypergene}, activities="5", year="2026"),
    *_each("Planner på svenska som csv, typen är etiketten", [
        *expects(_PLANNER_1, [("Prova-på-kort till nyinflyttade", "A", "Trafikplanering", ""),
                              ("Nattbuss fredag och lördag", "P", "Trafikplanering", "")], "*"),
        *expects(_PLANNER_1, [("Väderskydd vid Lövåsen", "P", "", "")], "?"),
        *expects(_PLANNER_2, [("Bokning i app", "P", "Beställningscentralen", ""),
                              ("Förarutbildning i bemötande", "A", "Avtalsgruppen", "")], "*")],
           {"csv": _planner}, activities="5"),
    *_each("vad, hur, vem och när med linjer bara mellan raderna", [
        wanted for goal, rows in _POSTER
        for wanted in expects(goal, [(what, "", who, "") for what, _, who, _ in rows], "*")],
           {"pdf": _poster}, activities="5", year="2026"),
    *_each("en flik för varje mål, anvisning först och listor sist", [
        *expects("Mål 1 Hyresgäster som trivs",
                 [("Trapphusmöten i Ekbacken", "A", "Bosociala enheten", "Hyresgästerna"),
                  ("Digitala nycklar", "P", "Fastighetsdrift", ""),
                  ("Odlingslotter på gården", "F", "Bosociala enheten", "Koloniföreningen")], "*"),
        *expects("Mål 2 Lägre energianvändning",
                 [("Injustering av värme i 14 hus", "P", "Energi och teknik", "")], "*"),
        *expects("Mål 2 Lägre energianvändning", [("Energijakt med hyresgästerna", "A", "", "Kommunikation")], "?")],
           {"xlsx": _leaves}, activities="5", year="2026"),
    *_each("spalter vid tabbar, numrerade av Word", [
        wanted for goal, rows in _TABBED
        for wanted in expects(goal, [(title, "", unit, "") for title, unit, _ in rows], "*")],
           {"docx": _tabbed}, activities="5", year="2026"),
]  # fmt: skip
