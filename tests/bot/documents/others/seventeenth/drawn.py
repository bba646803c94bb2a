"""Steps under points, cells merged downwards, a page without rules, answers to a form, an export with its filters."""

# ruff: noqa: DTZ001  - a sheet's days have no zone
from __future__ import annotations

import csv
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.worksheet.table import Table as SheetTable
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format

_STEPS_1, _STEPS_2 = "Mål 1 Biblioteket är öppet för alla", "Mål 2 Barn läser mer"
_STEPS = [
    (_STEPS_1, [
        ("Meröppet på filialen i Mosätra by (P), ansvarig: Filialgruppen",
         ["Köpa in kortläsare", "Informera låntagarna"]),
        ("It-handledning för seniorer (A), ansvarig: Huvudbiblioteket", ["Två tillfällen i veckan"])]),
    (_STEPS_2, [
        ("Bokgåva vid barnavårdscentralen (A), ansvarig: Barn och unga",
         ["Välja titlar", "Skriva avtal med regionen", "Följa upp efter sex månader"]),
        ("Läsklubb på fritidshemmen (A), ansvarig: Barn och unga", []),
        ("Egen bokbuss (F), ansvarig: Bibliotekschefen", ["Räkna på kostnaden"])]),
]  # fmt: skip


def _steps(path: Path) -> Path:
    """Under most points a few more, further in, that tell how it is done."""
    document = docx.Document()
    document.add_heading("Biblioteksplan och verksamhetsplan 2026", 0)
    document.add_paragraph("Kulturutskottet, Mosätra kommun")
    for goal, points in _STEPS:
        document.add_heading(goal, 1)
        for point, steps in points:
            document.add_paragraph(point, style="List Bullet")
            for step in steps:
                document.add_paragraph(step, style="List Bullet 2")
    document.save(str(path))
    return path


_DOWN_HEAD = ("Utvecklingsområde", "Insats", "Ansvarig", "Start och slut")
_DOWN_1, _DOWN_2 = "Område 1 Nära vård i hemmet", "Område 2 Kompetens som räcker"
_DOWN: list[tuple[str, str, str, str]] = [
    (_DOWN_1, "Mobilt team dygnet runt", "Hemsjukvården", "mars–dec"),
    ("", "Gemensam vårdplan med vårdcentralen", "", "april–juni"),
    ("", "Trygg hemgång vid utskrivning", "Biståndsgruppen", "jan–"),
    _DOWN_HEAD,
    (_DOWN_2, "Yrkeshandledare på varje boende", "Särskilt boende", "hela året"),
    ("", "Validering av vårdbiträden", "Bemanningsgruppen", "aug 26–jan 27"),
    ("", "Språkträning på arbetstid", "", "varje torsdag"),
]


def _downwards(path: Path) -> Path:
    """Areas and owners merged over their rows, the header once more in the middle."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan för hälsa och omsorg 2026")
    document.add_paragraph("Omsorgsutskottet, Mosätra kommun")
    table = document.add_table(rows=0, cols=4, style="Table Grid")
    for row in (_DOWN_HEAD, *_DOWN):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    for first, last, column in ((1, 3, 0), (1, 2, 2), (5, 7, 0), (6, 7, 2)):
        text = table.cell(first, column).text
        table.cell(first, column).merge(table.cell(last, column)).text = text
    document.save(str(path))
    return path


_PLAIN_HEAD = ("Aktivitet", "Typ", "Ansvarig", "Klart")
_PLAIN = [
    ("Mål 1 En levande landsbygd", [
        ("Bygdepeng till sockenföreningar", "Aktivitet", "Landsbygdsrådet", "1 mars"),
        ("Fiberlots för de sista hushållen, även på öarna i Storsjön", "Projekt", "Bredbandsgruppen", "31 okt."),
        ("Laddstolpar vid lanthandlar", "Förstudie", "Energirådgivarna", "1 dec.")]),
    ("Mål 2 Fler besökare", [
        ("Ny vandringsled mellan bruken", "Projekt", "Naturvårdsgruppen", "15 juni"),
        ("Cykelkarta i fickformat", "Aktivitet", "Turismgruppen", "1 maj"),
        ("Värdskapskurs för krögare och handlare", "Aktivitet", "Turismgruppen", "30 april")]),
]  # fmt: skip


def _plain_pdf(path: Path) -> Path:
    """No rules at all: every other row is shaded, as a designer does it."""
    styles = getSampleStyleSheet()
    small = ParagraphStyle("small", parent=styles["BodyText"], fontSize=9, leading=12)
    head = ParagraphStyle("head", parent=small, fontName="Helvetica-Bold", textColor=colors.darkgreen)
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", styles["Title"]),
        Paragraph("Landsbygdsnämnden, Mosätra kommun", styles["BodyText"]),
    ]
    for goal, rows in _PLAIN:
        body = [[Paragraph(text, head) for text in _PLAIN_HEAD]]
        body += [[Paragraph(text, small) for text in row] for row in rows]
        table = Table(body, colWidths=[210, 70, 110, 60])
        table.setStyle(
            TableStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.whitesmoke, colors.white]),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
                ]
            )
        )
        flow += [Paragraph(goal, styles["Heading2"]), table, Spacer(1, 12)]
    flow.append(Paragraph("Planen följs upp i delårsbokslutet.", small))
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_FORM_HEAD = (
    "ID", "Starttid", "Slutförandetid", "E-post", "Namn", "Vilket av nämndens mål bidrar aktiviteten till?",
    "Vad ska ni göra?", "Är det en aktivitet, ett projekt eller en förstudie?", "Vilken enhet ansvarar?",
    "Vilka samverkar ni med?", "När ska det vara klart?", "Övriga synpunkter på enkäten",
)  # fmt: skip
_FORM_1, _FORM_2 = "Mål 1 Elever som trivs", "Mål 2 Mat som blir uppäten"
_FORM = [
    (_FORM_1, "Rastbod på alla lågstadier", "Projekt", "Fritidshemmen", "Elevråden", datetime(2026, 8, 17), None),
    (_FORM_2, "Smakråd två gånger per termin", "Aktivitet", "Skolrestaurangerna", "Elevråden", datetime(2026, 12, 11),
     "Svårt att välja mål"),
    (_FORM_1, "Utbilda trygghetsambassadörer", "Aktivitet", "Elevhälsoteamet", None, datetime(2026, 10, 2), None),
    (_FORM_2, "Vågar vid diskinlämningen", "Projekt", "Skolrestaurangerna", "Miljöstrategen", datetime(2026, 9, 1),
     None),
    (_FORM_1, "Pröva mobilhotell", "Förstudie", None, "Elevråden", datetime(2026, 6, 12), "Bra att vi slipper Word!"),
]  # fmt: skip


def _form(path: Path) -> Path:
    """The units have answered a form: the questions are the headers, each answer a row of an Excel table."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Planering Skolnämnden 2026"
    sheet.append(list(_FORM_HEAD))
    for number, (goal, title, kind, unit, others, end, remark) in enumerate(_FORM, 1):
        start = datetime(2025, 11, 3 + number, 8, 10 * number)
        sheet.append([number, start, start.replace(minute=start.minute + 7), "anonymous", None, goal, title, kind, unit,
                      others, end, remark])  # fmt: skip
    sheet.add_table(SheetTable(displayName="OfficeForms", ref=f"A1:L{len(_FORM) + 1}"))
    book.save(path)
    return path


_REPORT: list[tuple[str, ...]] = [
    ("Nämnd", "År", "Mål.Måltext", "Aktivitet.Namn", "Aktivitet.Kategori", "Enhet.Namn", "Antal", "Senast ändrad"),
    ("Trafik- och parknämnden", "2026", "Mål 1 Säker gångväg", "Bredda trottoaren på Kyrkogatan", "Projekt",
     "Anläggningsgruppen", "1", "2026-01-08 14:02"),
    ("Trafik- och parknämnden", "2026", "Mål 1 Säker gångväg", "Sandupptagning före 15 april", "Aktivitet",
     "Driftgruppen", "1", "2026-01-08 14:05"),
    ("Trafik- och parknämnden", "2026", "Mål 1 Säker gångväg", "Värme i trapporna vid torget", "Förstudie",
     "Anläggningsgruppen", "1", "2026-01-09 09:30"),
    ("Trafik- och parknämnden", "2026", "Mål 2 Fler träd", "Plantera ett träd för varje nyfödd", "Aktivitet",
     "Parkgruppen", "1", "2026-01-09 09:41"),
    ("Trafik- och parknämnden", "2026", "Mål 2 Fler träd", "Trädinventering med laser", "Projekt",
     "(Tomt)", "1", "2026-01-12 16:18"),
    ("Total", "", "", "", "", "", "5", ""),
]  # fmt: skip
_FILTERS = "Tillämpade filter: År är 2026, Nämnd är Trafik- och parknämnden, Status är inte Avslutad"


def _report_sheet(path: Path) -> Path:
    """A report's table as the program exports it: names with dots, a total, and what it was filtered by."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Export"
    for row in _REPORT:
        sheet.append([int(text) if text.isdigit() else text or None for text in row])
    sheet.append([])
    sheet.append([_FILTERS])
    book.save(path)
    return path


def _report_csv(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerows(_REPORT)
        writer.writerows([[], [_FILTERS]])
    return path


_PASTED = [
    ("Plan för kost och lokalvård 2026", "", "", "", ""),
    ("Servicenämnden, Mosätra kommun", "", "", "", ""),
    ("", "", "", "", ""),
    ("Mål", "Aktivitet", '"Typ\n(A/P/F)"', '"Ansvarig\nenhet"', '"Klart\n(senast)"'),
    ("Mål 1 Bra mat", '"Ny matsedel,\nsex veckor"', "P", "Centralköket", "2026-08-24"),
    ("", "Grön onsdag", "A", "Skolköken", "löpande"),
    ("", "Frukost på gymnasiet", "F", "Skolköken", "2026-05-29"),
    ("", "", "", "", ""),
    ("Mål 2 Rena skolor", '"Golvvård på loven, ""storstäd"""', "A", "Lokalvården", "v. 26–32"),
    ("", "Städfria toaletter", "F", "", "2026-11-02"),
]


def _pasted(path: Path) -> Path:
    """Copied in Excel and pasted into a plain text: tabs, and quotes around the cells with two lines."""
    path.write_text("\r\n".join("\t".join(row) for row in _PASTED) + "\r\n", "utf-8", newline="")
    return path


_each = partial(in_each_format, "seventeenth_drawn")


SEVENTEENTH: list[Drawn] = [
    *_each("punkter med steg längre in", [
        *expects(_STEPS_1, [("Meröppet på filialen i Mosätra by", "P", "Filialgruppen", ""),
                            ("It-handledning för seniorer", "A", "Huvudbiblioteket", "")], "*"),
        *expects(_STEPS_2, [("Bokgåva vid barnavårdscentralen", "A", "Barn och unga", ""),
                            ("Läsklubb på fritidshemmen", "A", "Barn och unga", ""),
                            ("Egen bokbuss", "F", "Bibliotekschefen", "")], "*")],
           {"docx": _steps}, activities="5"),
    *_each("område och ansvarig sammanslagna nedåt, rubriken igen", [
        *expects(_DOWN_1, [("Mobilt team dygnet runt", "", "Hemsjukvården", ""),
                                        ("Gemensam vårdplan med vårdcentralen", "", "Hemsjukvården", ""),
                                        ("Trygg hemgång vid utskrivning", "", "Biståndsgruppen", "")], "*"),
        *expects(_DOWN_2, [("Yrkeshandledare på varje boende", "", "Särskilt boende", ""),
                                          ("Validering av vårdbiträden", "", "Bemanningsgruppen", ""),
                                          ("Språkträning på arbetstid", "", "Bemanningsgruppen", "")], "*")],
           {"docx": _downwards}, activities="6"),
    *_each("tabell utan linjer med tonade rader", [
        *expects("Mål 1 En levande landsbygd",
                 [("Bygdepeng till sockenföreningar", "A", "Landsbygdsrådet", ""),
                  ("Fiberlots för de sista hushållen, även på öarna i Storsjön", "P", "Bredbandsgruppen", ""),
                  ("Laddstolpar vid lanthandlar", "F", "Energirådgivarna", "")]),
        *expects("Mål 2 Fler besökare",
                 [("Ny vandringsled mellan bruken", "P", "Naturvårdsgruppen", ""),
                  ("Cykelkarta i fickformat", "A", "Turismgruppen", ""),
                  ("Värdskapskurs för krögare och handlare", "A", "Turismgruppen", "")])],
           {"pdf": _plain_pdf}, activities="6"),
    *_each("svar på ett formulär, frågorna är rubriker", [
        *expects(_FORM_1, [("Rastbod på alla lågstadier", "P", "Fritidshemmen", "Elevråden")], "*"),
        *expects(_FORM_2, [("Smakråd två gånger per termin", "A", "Skolrestaurangerna", "Elevråden")], "*"),
        *expects(_FORM_1, [("Utbilda trygghetsambassadörer", "A", "Elevhälsoteamet", "")], "*"),
        *expects(_FORM_2, [("Vågar vid diskinlämningen", "P", "Skolrestaurangerna", "Miljöstrategen")], "*"),
        *expects(_FORM_1, [("Pröva mobilhotell", "F", "", "Elevråden")], "?")],
           {"xlsx": _form}, activities="5"),
    *_each("export ur en rapport med filtren sist", [
        *expects("Mål 1 Säker gångväg", [("Bredda trottoaren på Kyrkogatan", "P", "Anläggningsgruppen", ""),
                                         ("Sandupptagning före 15 april", "A", "Driftgruppen", ""),
                                         ("Värme i trapporna vid torget", "F", "Anläggningsgruppen", "")], "*"),
        *expects("Mål 2 Fler träd", [("Plantera ett träd för varje nyfödd", "A", "Parkgruppen", "")], "*"),
        *expects("Mål 2 Fler träd", [("Trädinventering med laser", "P", "", "")], "?")],
           {"xlsx": _report_sheet, "csv": _report_csv}, activities="5", year="2026"),
    *_each("klistrat ur Excel till ren text", [
        *expects("Mål 1 Bra mat", [("Ny matsedel, sex veckor", "P", "Centralköket", ""),
                                   ("Grön onsdag", "A", "Skolköken", ""),
                                   ("Frukost på gymnasiet", "F", "Skolköken", "")], "*"),
        *expects("Mål 2 Rena skolor", [('Golvvård på loven, "storstäd"', "A", "Lokalvården", "")], "*"),
        *expects("Mål 2 Rena skolor", [("Städfria toaletter", "F", "", "")], "?")],
           {"txt": _pasted}, activities="5"),
]  # fmt: skip
