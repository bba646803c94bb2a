"""Boxes with an activity in each, and a table whose fields lie as rows."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format

_INTRO = ("Verksamhetsplan 2026", "Förskolenämnden, Sundaholms kommun")

_BOX_GOAL = "Mål 1 Barnen har inflytande"
_BOXES = [
    ("Barnråd varje månad (A)", "Ansvarig: Avdelning Snäckan", "Hur: Två barn från varje avdelning", "Klart: juni"),
    ("Ny gård efter barnens ritningar (P)", "Ansvarig: Arbetslag Vågen", "Hur: Modeller i lera", "Klart: oktober"),
]


def _boxes_word(path: Path) -> Path:
    """A frame around each activity: a table of one cell with several paragraphs."""
    document = docx.Document()
    for line in _INTRO:
        document.add_paragraph(line)
    document.add_heading(_BOX_GOAL, 1)
    for lines in _BOXES:
        cell = document.add_table(rows=1, cols=1, style="Table Grid").cell(0, 0)
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
        document.add_paragraph()
    document.save(str(path))
    return path


def _boxes_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    flow: list[Any] = [Paragraph(line, styles["BodyText"]) for line in _INTRO]
    flow.append(Paragraph(_BOX_GOAL, styles["Heading1"]))
    for lines in _BOXES:
        table = Table([[Paragraph("<br/>".join(lines), styles["BodyText"])]], colWidths=[400])
        table.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 0.8, colors.black)]))
        flow += [table, Spacer(1, 12)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_LABELS = ("Mål", "Vad ska göras", "Typ", "Vem ansvarar", "Med vilka", "Hur vet vi att det är klart")
_CARE = [
    ("Mål 1 Färre fall", "Golvlampor vid sängen", "Aktivitet", "Avdelning 3", "Hjälpmedel", "Alla rum har en"),
    ("Mål 1 Färre fall", "Gångprov vid inflyttning", "Aktivitet", "Rehab", "-", "Rutin antagen"),
    ("Mål 2 Mat som smakar", "Egen kock på huset", "Projekt", "Avdelning 1", "Centralköket", "Kocken på plats"),
]


def _lying_word(path: Path) -> Path:
    """The fields are rows, also the goal, and every activity is a column."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Vård- och omsorgsnämnden, Sundaholms kommun")
    table = document.add_table(rows=0, cols=1 + len(_CARE), style="Table Grid")
    for label, *fields in zip(_LABELS, *_CARE, strict=True):
        for cell, text in zip(table.add_row().cells, (label, *fields), strict=True):
            cell.text = text
    document.save(str(path))
    return path


def _lying_sheet(path: Path) -> Path:
    """As above, with the goal merged over its columns."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append(["Vård- och omsorgsnämnden, Sundaholms kommun"])
    sheet.append([])
    for label, *fields in zip(_LABELS, *_CARE, strict=True):
        sheet.append([label, *fields])
    sheet["C4"] = None
    sheet.merge_cells("B4:C4")
    book.save(path)
    return path


_each = partial(in_each_format, "eleventh_drawn")


ELEVENTH: list[Drawn] = [
    *_each("en ram runt varje aktivitet",
           expects(_BOX_GOAL, [("Barnråd varje månad", "A", "Avdelning Snäckan", ""),
                               ("Ny gård efter barnens ritningar", "P", "Arbetslag Vågen", "")]),
           {"docx": _boxes_word, "pdf": _boxes_pdf}, activities="2"),
    *_each("fälten är rader, också målet", [
        *expects("Mål 1 Färre fall", [("Golvlampor vid sängen", "A", "Avdelning 3", "Hjälpmedel"),
                                      ("Gångprov vid inflyttning", "A", "Rehab", "")]),
        *expects("Mål 2 Mat som smakar", [("Egen kock på huset", "P", "Avdelning 1", "Centralköket")])],
           {"docx": _lying_word, "xlsx": _lying_sheet}, goals="2"),
]  # fmt: skip
