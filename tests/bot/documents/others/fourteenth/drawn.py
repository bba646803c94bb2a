"""A workbook with titles above, merged goals and hidden columns, an export with quoted names, two wide pages."""

from __future__ import annotations

import csv
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.styles import Alignment, Font
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format, turned

_BOOK_HEAD = ("Nämndmål", "Nr", "Aktivitet", "Typ", "Kst", "Ansvarig enhet", "Samverkan", "Klart senast", "Status")
_BOOK = [
    ("Nämndmål 1 Korta tider för bygglov", [
        (1, "Mina sidor för sökande", "Projekt", 4110, "Bygglovsenheten", "IT-enheten", date(2026, 10, 30)),
        (2, "Telefontid varje förmiddag", "Aktivitet", 4110, "Bygglovsenheten", None, date(2026, 2, 2)),
        (3, "Mallar för\nenkla ärenden", "Aktivitet", 4120, "Juridik", None, date(2026, 4, 30))]),
    ("Nämndmål 2 Aktuella detaljplaner", [
        (4, "Detaljplan för Sågverkstomten", "Projekt", 4210, "Planenheten", "Exploatering", date(2026, 12, 18)),
        (5, "Se över gamla tomtindelningar", "Förstudie", 4210, "Planenheten", None, date(2026, 6, 12)),
        (6, "Samråd i bygdegårdar", "Aktivitet", 4210, "Planenheten", "Kommunikation", date(2026, 9, 25))]),
]  # fmt: skip


def _workbook(path: Path) -> Path:
    """Two title rows, goals merged over their rows, a filter, a hidden column and a count at the bottom."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append(["Miljö- och byggnadsnämnden, Ljungviks kommun. Uppdaterad 2026-01-15"])
    for row in (1, 2):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_BOOK_HEAD))
    sheet["A1"].font = Font(bold=True, size=16)
    sheet.append([])
    sheet.append(list(_BOOK_HEAD))
    for goal, rows in _BOOK:
        first = sheet.max_row + 1
        for index, each in enumerate(rows):
            sheet.append([None if index else goal, *each, "Ej påbörjad"])
        sheet.merge_cells(start_row=first, end_row=sheet.max_row, start_column=1, end_column=1)
        sheet.cell(first, 1).alignment = Alignment(vertical="top", wrap_text=True)
    sheet.auto_filter.ref = f"A4:I{sheet.max_row}"
    sheet.append([None, None, "Antal aktiviteter", "=COUNTA(C5:C10)"])
    sheet.column_dimensions["E"].hidden = True
    sheet.freeze_panes = "A5"
    book.save(path)
    return path


_EXPORT = [
    ("Organisation", "Period", "Mål", "Aktivitet", "Aktivitetstyp", "Ansvarig", "Startdatum", "Slutdatum", "Status"),
    ("Servicenämnden, Ljungviks kommun", "2026", "Mål 1 Enkel kontakt", 'Chatten "Fråga Ljungvik", dygnet runt',
     "Projekt", "Kontaktcenter", "2026-01-12", "2026-08-31", "Ej påbörjad"),
    ("Servicenämnden, Ljungviks kommun", "2026", "Mål 1 Enkel kontakt", "Svar på e-post inom en arbetsdag",
     "Aktivitet", "Kontaktcenter", "2026-01-01", "2026-12-31", "Pågår"),
    ("Servicenämnden, Ljungviks kommun", "2026", "Mål 1 Enkel kontakt", "Klarspråk i mallar, brev och beslut",
     "Aktivitet", "Testsson, Test", "2026-02-01", "2026-05-31", "Ej påbörjad"),
    ("Servicenämnden, Ljungviks kommun", "2026", "Mål 2 Hållbara måltider", "Meny efter säsong",
     "Aktivitet", "Måltidsenheten", "2026-01-01", "2026-12-31", "Pågår"),
    ("Servicenämnden, Ljungviks kommun", "2026", "Mål 2 Hållbara måltider", "Nytt system för beställningar",
     "Projekt", "Testsson, Test (Måltidsenheten)", "2026-03-01", "2026-11-30", "Ej påbörjad"),
    ("Servicenämnden, Ljungviks kommun", "2026", "Mål 2 Hållbara måltider", "Eget bageri, ja eller nej",
     "Förstudie", "Lokalvårdsenheten", "2026-09-01", "2026-12-15", "Ej påbörjad"),
]  # fmt: skip


def _export(path: Path) -> Path:
    """Commas within quoted fields, names the wrong way round."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(_EXPORT)
    return path


_WIDE_HEAD = ("Mål", "Nr", "Aktivitet", "Beskrivning", "Typ", "Ansvarig", "Samverkan", "Start", "Slut", "Tkr", "Mäts")
_WIDE_1 = "Mål 1 Trygga äldre i eget hem"
_WIDE_2 = "Mål 2 Attraktiv arbetsgivare"
_WIDE = [
    (_WIDE_1, "1.1", "Trygghetskamera på natten", "Erbjuds alla med tillsyn nattetid. Avtal finns.", "Projekt",
     "Hemtjänsten", "IT-enheten", "jan", "sep", "800", "Antal installerade"),
    ("", "1.2", "Fast omsorgskontakt", "Alla med mer än två besök i veckan får en namngiven kontakt.", "Aktivitet",
     "Hemtjänsten", "", "jan", "dec", "0", "Andel med kontakt"),
    ("", "1.3", "Förebyggande hembesök vid 80 år", "Brev, telefonsamtal och besök.", "Aktivitet",
     "Biståndsenheten", "Räddningstjänsten", "feb", "nov", "120", "Antal besök"),
    ("", "1.4", "Matleverans från skolkök", "Prövas i en kommundel och redovisas för nämnden.", "Förstudie",
     "Måltidsenheten", "Hemtjänsten", "mars", "juni", "40", "Rapport"),
    (_WIDE_2, "2.1", "Heltidsresan, steg tre", "Scheman läggs om så att fler kan arbeta heltid.", "Projekt",
     "HR-enheten", "Fackförbunden", "jan", "dec", "250", "Andel heltid"),
    ("", "2.2", "Språkombud på varje enhet", "Utbildning i fyra steg, ett ombud på tio medarbetare.", "Aktivitet",
     "Särskilt boende", "Komvux", "feb", "dec", "90", "Antal ombud"),
    ("", "2.3", "Introduktion för sommarvikarier", "Tre dagar med handledare, digital kurs före start.", "Aktivitet",
     "Bemanning", "", "april", "juni", "300", "Enkät"),
    ("", "2.4", "Karriärväg för undersköterskor", "Tre steg med lönepåslag och eget ansvar.", "Projekt",
     "HR-enheten", "", "mars", "okt", "500", "Antal i steg två"),
    ("", "", "Summa", "", "", "", "", "", "", "2 100", ""),
]  # fmt: skip


def _footer(canvas: Canvas, _template: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(40, 20, "Verksamhetsplan 2026, Äldrenämnden")
    canvas.drawRightString(landscape(A4)[0] - 40, 20, f"Sida {canvas.getPageNumber()}")


def _wide_pdf(path: Path) -> Path:
    """A landscape table over two pages with the header row again; a goal stands in its first row only."""
    styles = getSampleStyleSheet()
    small = ParagraphStyle("small", parent=styles["BodyText"], fontSize=8, leading=10)
    body = [[Paragraph(text, small) for text in row] for row in (_WIDE_HEAD, *_WIDE)]
    table = Table(body, colWidths=[85, 26, 110, 130, 50, 80, 80, 34, 34, 34, 65], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
                ("BOTTOMPADDING", (0, 1), (-1, -1), 42),
            ]
        )
    )
    flow = [
        Paragraph("Verksamhetsplan 2026", styles["Title"]),
        Paragraph("Äldrenämnden, Ljungviks kommun", styles["BodyText"]),
        Spacer(1, 12),
        table,
    ]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), topMargin=40, bottomMargin=40).build(
        flow, onFirstPage=_footer, onLaterPages=_footer
    )
    return path


_MONTHS = ("Jan", "Feb", "Mars", "April", "Maj", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dec")
_YEAR_GOAL = "Nämndmål 1 Besökare hela året"
_YEAR = [
    ("Vinterljus i slottsparken", "A", "Evenemang", (1, 2, 12)),
    ("Ny hemsida för besökare", "P", "Kommunikation", (2, 3, 4, 5)),
    ("Guidade turer på tre språk", "A", "Turistbyrån", (6, 7, 8)),
    ("Cykelled runt sjön", "P", "Gatuenheten", (4, 5, 6, 7, 8, 9)),
    ("Pröva ställplats för husbilar", "F", "Turistbyrån", (9, 10)),
]


def _year_wheel(path: Path) -> Path:
    """A landscape page whose months stand on end over the columns of ticks."""
    document = docx.Document()
    turned(document)
    document.add_paragraph("Verksamhetsplan 2026 med årshjul")
    document.add_paragraph("Turistnämnden, Ljungviks kommun")
    document.add_heading(_YEAR_GOAL, 1)
    table = document.add_table(rows=0, cols=15, style="Table Grid")
    for cell, text in zip(table.add_row().cells, ("Aktivitet", "Typ", "Ansvarig", *_MONTHS), strict=True):
        cell.text = text
        if text in _MONTHS:
            cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:textDirection {nsdecls("w")} w:val="btLr"/>'))
    for title, kind, unit, months in _YEAR:
        ticks = ("x" if month in months else "" for month in range(1, 13))
        for cell, text in zip(table.add_row().cells, (title, kind, unit, *ticks), strict=True):
            cell.text = text
    document.save(str(path))
    return path


def _year_sheet(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in ("Verksamhetsplan 2026 med årshjul", "Turistnämnden, Ljungviks kommun", _YEAR_GOAL):
        sheet.append([line])
    sheet.append(["Aktivitet", "Typ", "Ansvarig", *_MONTHS])
    for cell in sheet[4][3:]:
        cell.alignment = Alignment(textRotation=90)
    for title, kind, unit, months in _YEAR:
        sheet.append([title, kind, unit, *("x" if month in months else None for month in range(1, 13))])
    book.save(path)
    return path


_each = partial(in_each_format, "fourteenth_drawn")


FOURTEENTH: list[Drawn] = [
    *_each("två titelrader, sammanslagna mål och en dold spalt", [
        *expects("Nämndmål 1 Korta tider för bygglov",
                 [("Mina sidor för sökande", "P", "Bygglovsenheten", "IT-enheten"),
                  ("Telefontid varje förmiddag", "A", "Bygglovsenheten", ""),
                  ("Mallar för enkla ärenden", "A", "Juridik", "")]),
        *expects("Nämndmål 2 Aktuella detaljplaner",
                 [("Detaljplan för Sågverkstomten", "P", "Planenheten", "Exploatering"),
                  ("Se över gamla tomtindelningar", "F", "Planenheten", ""),
                  ("Samråd i bygdegårdar", "A", "Planenheten", "Kommunikation")])],
           {"xlsx": _workbook}, activities="6", goals="2"),
    *_each("export med namn inom citattecken", [
        *expects("Mål 1 Enkel kontakt", [('Chatten "Fråga Ljungvik", dygnet runt', "P", "Kontaktcenter", ""),
                                         ("Svar på e-post inom en arbetsdag", "A", "Kontaktcenter", "")], "*"),
        *expects("Mål 1 Enkel kontakt", [("Klarspråk i mallar, brev och beslut", "A", "", "")], "?"),
        *expects("Mål 2 Hållbara måltider", [("Meny efter säsong", "A", "Måltidsenheten", "")], "*"),
        *expects("Mål 2 Hållbara måltider", [("Nytt system för beställningar", "P", "Måltidsenheten", "")], "?"),
        *expects("Mål 2 Hållbara måltider", [("Eget bageri, ja eller nej", "F", "Lokalvårdsenheten", "")], "*")],
           {"csv": _export}, activities="6", year="2026"),
    *_each("bred liggande tabell över två sidor", [
        *expects(_WIDE_1, [("Trygghetskamera på natten", "P", "Hemtjänsten", "IT-enheten"),
                           ("Fast omsorgskontakt", "A", "Hemtjänsten", ""),
                           ("Förebyggande hembesök vid 80 år", "A", "Biståndsenheten", "Räddningstjänsten"),
                           ("Matleverans från skolkök", "F", "Måltidsenheten", "Hemtjänsten")], "*"),
        *expects(_WIDE_2, [("Heltidsresan, steg tre", "P", "HR-enheten", "Fackförbunden"),
                           ("Språkombud på varje enhet", "A", "Särskilt boende", "Komvux"),
                           ("Introduktion för sommarvikarier", "A", "Bemanning", ""),
                           ("Karriärväg för undersköterskor", "P", "HR-enheten", "")], "*")],
           {"pdf": _wide_pdf}, activities="8", goals="2"),
    *_each("årshjul med stående månader",
           expects(_YEAR_GOAL, [(title, kind, unit, "") for title, kind, unit, _ in _YEAR]),
           {"docx": _year_wheel, "xlsx": _year_sheet}, activities="5"),
]  # fmt: skip
