"""Bands of goals, headers in two storeys or on end, a summary before the sheets, and an export from a program."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format

_BAND_INTRO = ("Verksamhetsplan 2026", "Idrotts- och föreningsnämnden, Tallsjö kommun")
_BAND_HEAD = ("Aktivitet", "Typ", "Ansvarig", "Samverkan")
_BAND_1, _BAND_2 = "Nämndmål 1 En förening för alla", "Nämndmål 2 Anläggningar med god standard"
_BAND_LAST = "Målet följs upp i delårsrapporten och i årsredovisningen."
_BANDS = [
    (_BAND_1, [("Prova på-dag i ishallen", "Aktivitet", "Föreningsservice", "Skridskoklubben"),
               ("Fritidsbank i Tallsjö", "Projekt", "Föreningsservice", "Kyrkan"),
               ("Digitalt föreningsregister", "Projekt", "Staben", "")]),
    (_BAND_2, [("Nytt golv i sporthallen", "Projekt", "Anläggning", "Fastighet"),
               ("Energisparrunda varje månad", "Aktivitet", "Anläggning", ""),
               ("Undersöka konstis på bandyplanen", "Förstudie", "Anläggning", "Energibolaget")]),
]  # fmt: skip


def _bands_word(path: Path) -> Path:
    """A table for each goal: the goal over its whole width, the header under it, a remark at the bottom."""
    document = docx.Document()
    for line in _BAND_INTRO:
        document.add_paragraph(line)
    for goal, rows in _BANDS:
        table = document.add_table(rows=0, cols=4, style="Table Grid")
        for row in ((goal, "", "", ""), _BAND_HEAD, *rows, (_BAND_LAST, "", "", "")):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        for index, text in ((0, goal), (len(table.rows) - 1, _BAND_LAST)):
            table.cell(index, 0).merge(table.cell(index, 3)).text = text
        document.add_paragraph("")
    document.save(str(path))
    return path


def _bands_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    flow: list[Any] = [Paragraph(line, styles["BodyText"]) for line in _BAND_INTRO]
    for goal, rows in _BANDS:
        body = [[goal, "", "", ""], _BAND_HEAD, *rows, [_BAND_LAST, "", "", ""]]
        table = Table(body, colWidths=[190, 70, 110, 100])
        table.setStyle(
            TableStyle(
                [
                    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                    ("SPAN", (0, 0), (-1, 0)),
                    ("SPAN", (0, -1), (-1, -1)),
                    ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
                ]
            )
        )
        flow += [Spacer(1, 12), table]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_PARTS_HEAD = ("Nämndens mål", "Vad ska göras", "Slag", "Ansvarig enhet", "Klart kvartal")
_PARTS_1, _PARTS_2 = "Mål 1 Rent dricksvatten", "Mål 2 Mindre utsläpp"
_PARTS = {
    "Vatten": [
        (_PARTS_1, "Byta filter i vattenverket", "Projekt", "Vattenverket", "K3"),
        (_PARTS_1, "Spola ledningar i ytterområden", "Aktivitet", "Ledningsnät", "K2"),
        (_PARTS_1, "Leta läckor med lyssnare", "Aktivitet", "Ledningsnät", "Löpande"),
    ],
    "Avlopp": [
        (_PARTS_2, "Ny pump i Hamnen", "Projekt", "Reningsverket", "K4"),
        (_PARTS_2, "Utreda rening av läkemedel", "Förstudie", "Reningsverket", "K4"),
        (_PARTS_2, "Fettvakt hos restauranger", "Aktivitet", "Kundservice", "K1"),
    ],
}


def _summary_first(path: Path) -> Path:
    """Counts for each goal in the first sheet, then a sheet for each part of the department."""
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Sammanställning"
    for row in (
        ["Verksamhetsplan 2026, VA-nämnden, Tallsjö kommun"],
        [],
        ["Nämndens mål", "Antal aktiviteter", "Varav projekt"],
        [_PARTS_1, "=COUNTA(Vatten!B3:B5)", 1],
        [_PARTS_2, "=COUNTA(Avlopp!B3:B5)", 1],
        ["Totalt", "=SUM(B4:B5)", 2],
    ):
        first.append(row)
    for title, rows in _PARTS.items():
        sheet = book.create_sheet(title)
        sheet.append([f"{title} – aktiviteter 2026"])
        sheet.append(list(_PARTS_HEAD))
        for cell in sheet[2]:
            cell.font = Font(bold=True)
        for each in rows:
            sheet.append(list(each))
        sheet.auto_filter.ref = "A2:E5"
    book.save(path)
    return path


_STOREY_1 = "Mål 1 Trafiksäkra skolvägar"
_STOREY_2 = "Mål 2 Fler cyklar"
_STOREYS = [
    ("Planering", None, None, None, None, None, "Uppföljning", None),
    ("Mål", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Klart", "Status T1", "Kommentar"),
    (_STOREY_1, "Upphöjda övergångsställen vid Åskolan", "P", "Gata och trafik", "Grundskolan", "aug", None, None),
    (None, "Trafikdag för årskurs 3", "A", "Gata och trafik", "Polisen", "maj", "Pågår", "Datum bokat med rektor"),
    (None, "Hastighetsskyltar som flyttas runt", "A", "Driftenheten", None, "dec", "Pågår", None),
    (_STOREY_2, "Cykelgarage vid resecentrum", "P", "Fastighet", "Trafikbolaget", "okt", None, "Väntar på markavtal"),
    (None, "Vintercyklisten", "A", None, "Folkhälsorådet", "mars", None, None),
    (None, "Cykelvägvisning, ny standard", "F", "Gata och trafik", None, "nov", None, None),
]  # fmt: skip


def _storeys(path: Path) -> Path:
    """The header in two storeys, the upper merged; goals merged; a note on a cell; colours; one row lacks its owner."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan och uppföljning"
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append(["Trafiknämnden, Tallsjö kommun"])
    for row in _STOREYS:
        sheet.append(list(row))
    for area in ("A1:H1", "A2:H2", "A3:F3", "G3:H3", "A5:A7", "A8:A10"):
        sheet.merge_cells(area)
    for cell in (*sheet[3], *sheet[4]):
        cell.fill = PatternFill("solid", fgColor="FFDDEBF7")
        cell.font = Font(bold=True)
    sheet["F8"].comment = Comment("Kan bli november, se protokoll.", "Staben")
    sheet.column_dimensions["C"].width = 5
    sheet.auto_filter.ref = "A4:H10"
    book.save(path)
    return path


_SAVED = [
    ("Handlingsplan för näringslivet 2026", "", "", "", ""),
    ("Kommunstyrelsen, Tallsjö kommun", "", "", "", ""),
    ("", "", "", "", ""),
    ("Aktivitet", "Typ", "Ansvarig", "Samverkan", "Klart"),
    ("Mål 1 Enklare att vara företagare", "", "", "", ""),
    ("Företagslots med fast telefontid", "Aktivitet", "Näringsliv & turism", "Bygglov", "Löpande"),
    ("Svar på tillståndsfrågor inom tre dagar", "Aktivitet", "Miljö & bygg", "", "Löpande"),
    ("E-tjänst för markköp", "Projekt", "Mark & exploatering", "IT", "Q3"),
    ("Mål 2 Mark för nya etableringar", "", "", "", ""),
    ("Detaljplan för Norra verksamhetsområdet", "Projekt", "Mark & exploatering", "", "Q4"),
    ("Markkarta på webben", "Aktivitet", "Mark & exploatering", "Kommunikation", "Q2"),
    ("Industrispår, ja eller nej", "Förstudie", "Näringsliv & turism", "Trafikverket", "Q4"),
    ("Antal aktiviteter", "6", "", "", ""),
]  # fmt: skip


def _saved(path: Path) -> Path:
    """As Swedish Excel saves a csv: semicolons, old letters, the goals between the rows."""
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(_SAVED)
    return path


class _OnEnd(Flowable):  # type: ignore[misc]
    """A word that reads from below."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def wrap(self, *_: float) -> tuple[float, float]:
        return 10, 62

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setFont("Helvetica-Bold", 8)
        self.canv.rotate(90)
        self.canv.drawString(2, -8, self.text)
        self.canv.restoreState()


_TURNED_HEAD = ("Aktivitet", "Ansvarig", "Samverkan", "Typ")
_QUARTERS = ("Kvartal 1", "Kvartal 2", "Kvartal 3", "Kvartal 4")
_TURNED_1, _TURNED_2 = "Mål 1 En hållbar lokalplan", "Mål 2 Trivsamma arbetsplatser"
_TURNED = [
    (_TURNED_1, None),
    ("Inventera outnyttjade lokaler", ("Lokalplanering", "Alla förvaltningar", "A", "1 2")),
    ("Riva baracken vid Sjöskolan", ("Förvaltarna", "", "P", "3")),
    ("Solceller på brandstationen", ("Energi och teknik", "Räddningstjänsten", "P", "2 3 4")),
    ("Utreda försäljning av Villa Ek", ("Lokalplanering", "Kommunjuristen", "F", "4")),
    (_TURNED_2, None),
    ("Skyddsrond med ny mall", ("Förvaltarna", "Skyddsombuden", "A", "1 3")),
    ("Ny ventilation i kommunhuset", ("Energi och teknik", "", "P", "2 3")),
    ("Mötesrum med god ljudmiljö", ("Lokalplanering", "IT-enheten", "P", "3 4")),
]  # fmt: skip


def _turned_pdf(path: Path) -> Path:
    """A landscape page: quarters on end, goals as bands over the whole width, the header again on the next page."""
    styles = getSampleStyleSheet()
    small = ParagraphStyle("small", parent=styles["BodyText"], fontSize=9, leading=11)
    body: list[list[Any]] = [
        [*(Paragraph(f"<b>{text}</b>", small) for text in _TURNED_HEAD), *(_OnEnd(text) for text in _QUARTERS)]
    ]
    look: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 44),
    ]
    for title, rest in _TURNED:
        if rest is None:
            look += [("SPAN", (0, len(body)), (-1, len(body))),
                     ("BACKGROUND", (0, len(body)), (-1, len(body)), colors.lightgrey)]  # fmt: skip
            body.append([Paragraph(f"<b>{title}</b>", small), *[""] * 7])
            continue
        unit, others, kind, quarters = rest
        ticks = ["X" if name[-1] in quarters else "" for name in _QUARTERS]
        body.append([*(Paragraph(text, small) for text in (title, unit, others, kind)), *ticks])
    table = Table(body, colWidths=[230, 120, 130, 40, 26, 26, 26, 26], repeatRows=1)
    table.setStyle(TableStyle(look))
    flow = [
        Paragraph("Verksamhetsplan 2026", styles["Title"]),
        Paragraph("Lokalnämnden, Tallsjö kommun. P = projekt, A = aktivitet, F = förstudie", styles["BodyText"]),
        Spacer(1, 10),
        table,
    ]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), topMargin=40, bottomMargin=40).build(flow)
    return path


_each = partial(in_each_format, "fifteenth_drawn")


FIFTEENTH: list[Drawn] = [
    *_each("målet är tabellens översta rad", [
        *expects(_BAND_1, [("Prova på-dag i ishallen", "A", "Föreningsservice", "Skridskoklubben"),
                           ("Fritidsbank i Tallsjö", "P", "Föreningsservice", "Kyrkan"),
                           ("Digitalt föreningsregister", "P", "Staben", "")]),
        *expects(_BAND_2, [("Nytt golv i sporthallen", "P", "Anläggning", "Fastighet"),
                           ("Energisparrunda varje månad", "A", "Anläggning", ""),
                           ("Undersöka konstis på bandyplanen", "F", "Anläggning", "Energibolaget")])],
           {"docx": _bands_word, "pdf": _bands_pdf}, activities="6", goals="2"),
    *_each("sammanställning först, sedan ett blad för varje del", [
        *expects(_PARTS_1, [("Byta filter i vattenverket", "P", "Vattenverket", ""),
                            ("Spola ledningar i ytterområden", "A", "Ledningsnät", ""),
                            ("Leta läckor med lyssnare", "A", "Ledningsnät", "")], "*"),
        *expects(_PARTS_2, [("Ny pump i Hamnen", "P", "Reningsverket", ""),
                            ("Utreda rening av läkemedel", "F", "Reningsverket", ""),
                            ("Fettvakt hos restauranger", "A", "Kundservice", "")], "*")],
           {"xlsx": _summary_first}, activities="6"),
    *_each("rubriker i två våningar, planering och uppföljning", [
        *expects(_STOREY_1, [("Upphöjda övergångsställen vid Åskolan", "P", "Gata och trafik", "Grundskolan"),
                             ("Trafikdag för årskurs 3", "A", "Gata och trafik", "Polisen"),
                             ("Hastighetsskyltar som flyttas runt", "A", "Driftenheten", "")], "*"),
        *expects(_STOREY_2, [("Cykelgarage vid resecentrum", "P", "Fastighet", "Trafikbolaget")], "*"),
        *expects(_STOREY_2, [("Vintercyklisten", "A", "", "Folkhälsorådet")], "?"),
        *expects(_STOREY_2, [("Cykelvägvisning, ny standard", "F", "Gata och trafik", "")], "*")],
           {"xlsx": _storeys}, activities="6"),
    *_each("målen mellan raderna i en csv ur Excel", [
        *expects("Mål 1 Enklare att vara företagare",
                 [("Företagslots med fast telefontid", "A", "Näringsliv & turism", "Bygglov"),
                  ("Svar på tillståndsfrågor inom tre dagar", "A", "Miljö & bygg", ""),
                  ("E-tjänst för markköp", "P", "Mark & exploatering", "IT")], "*"),
        *expects("Mål 2 Mark för nya etableringar",
                 [("Detaljplan för Norra verksamhetsområdet", "P", "Mark & exploatering", ""),
                  ("Markkarta på webben", "A", "Mark & exploatering", "Kommunikation"),
                  ("Industrispår, ja eller nej", "F", "Näringsliv & turism", "Trafikverket")], "*")],
           {"csv": _saved}, activities="6"),
    *_each("liggande sida med stående kvartal och målen som band", [
        *expects(_TURNED_1, [("Inventera outnyttjade lokaler", "A", "Lokalplanering", "Alla förvaltningar"),
                             ("Riva baracken vid Sjöskolan", "P", "Förvaltarna", ""),
                             ("Solceller på brandstationen", "P", "Energi och teknik", "Räddningstjänsten"),
                             ("Utreda försäljning av Villa Ek", "F", "Lokalplanering", "Kommunjuristen")], "*"),
        *expects(_TURNED_2, [("Skyddsrond med ny mall", "A", "Förvaltarna", "Skyddsombuden"),
                             ("Ny ventilation i kommunhuset", "P", "Energi och teknik", ""),
                             ("Mötesrum med god ljudmiljö", "P", "Lokalplanering", "IT-enheten")], "*")],
           {"pdf": _turned_pdf}, activities="7", goals="2"),
]  # fmt: skip
