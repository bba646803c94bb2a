"""Makes documents as municipalities have them, by the libraries that real programs use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
import openpyxl
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from plan.model import Goal, Plan

HEADER = (
    "Aktivitet och kort beskrivning\nP=projekt, A=aktivitet, F=förstudie",
    "Ansvarig",
    "Samverkan med/\nkommentar",
)


@dataclass(frozen=True)
class Heading:
    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    text: str


@dataclass(frozen=True)
class Rows:
    """The first row is the header."""

    rows: Sequence[Sequence[str]]


Part = Heading | Text | Rows


def parts_of(plan: Plan) -> Iterator[Part]:
    """A plan laid out as the bundled one is."""
    yield Heading(f"Verksamhetsplan {plan.year}")
    yield Text(f"{plan.department}, {plan.organisation}")
    yield Text(f"{plan.board} har i sin Mål och budget fastställt mål för {plan.organisation}.")
    chapter = ""
    for goal in plan.goals:
        if goal.number.split(".")[0] != chapter:
            chapter = goal.number.split(".")[0]
            yield Heading(f"{chapter}. Kapitel")
        yield from goal_parts(plan, goal)
    yield Heading("6. Kvalitetsuppföljning")
    yield Rows(
        [("Verksamhet", "Undersökning", "Kontaktperson")]
        + [(survey.unit, survey.survey, survey.contact) for survey in plan.surveys]
    )


def goal_parts(plan: Plan, goal: Goal) -> Iterator[Part]:
    yield Heading(f"{goal.number} {goal.title}", 2)
    if goal.areas:
        yield Text(f"Områden: {', '.join(goal.areas)}")
    for label, text in (("Mål", goal.text), ("Målvärde", goal.target), ("Nuläge", goal.baseline)):
        if text:
            yield Text(f"{label}: {text}")
    if goal.text:
        yield Heading(f"{goal.number}.1 Planerade aktiviteter och projekt", 3)
    yield Rows(
        [HEADER, *(cells(plan, index) for index, each in enumerate(plan.activities) if each.section == goal.number)]
    )


def cells(plan: Plan, index: int) -> tuple[str, str, str]:
    activity = plan.activities[index]
    marker = f" ({'/'.join(activity.kinds)})" if activity.kinds else ""
    return activity.title + marker, ", ".join(activity.units), activity.collaboration


def word(path: Path, parts: Sequence[Part]) -> Path:
    document = docx.Document()
    for part in parts:
        match part:
            case Heading(text, level):
                document.add_heading(text, level)
            case Text(text):
                document.add_paragraph(text)
            case Rows(rows):
                table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
                for row in rows:
                    for cell, text in zip(table.add_row().cells, row, strict=True):
                        cell.text = text
    document.save(str(path))
    return path


def pdf(
    path: Path, parts: Sequence[Part], *, rules: bool = True, running_header: str = "", repeat: bool = True
) -> Path:
    """`rules`: the tables' cells are drawn; without, they only stand in columns."""
    styles = getSampleStyleSheet()
    flow: list[object] = []
    for part in parts:
        match part:
            case Heading(text, level):
                flow.append(Paragraph(text, styles[f"Heading{min(level, 3)}"]))
            case Text(text):
                flow += [Paragraph(text, styles["BodyText"]), Spacer(1, 4)]
            case Rows(rows):
                flow += [_pdf_table(rows, rules=rules, repeat=repeat), Spacer(1, 14)]

    def page(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, A4[1] - 40, running_header)
        canvas.drawCentredString(A4[0] / 2, 30, str(document.page))

    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=page, onLaterPages=page)
    return path


def _pdf_table(rows: Sequence[Sequence[str]], *, rules: bool, repeat: bool) -> Table:
    style = getSampleStyleSheet()["BodyText"]
    body = [[Paragraph(text.replace("\n", "<br/>"), style) for text in row] for row in rows]
    widths = [220, 130, 100] if len(rows[0]) == 3 else [450 / len(rows[0])] * len(rows[0])
    table = Table(body, colWidths=widths, repeatRows=int(repeat), splitInRow=1)
    look: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if rules:
        look.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    else:
        look += [("BOTTOMPADDING", (0, 0), (-1, -1), 8), ("LEFTPADDING", (0, 0), (-1, -1), 6)]
    table.setStyle(TableStyle(look))
    return table


def pdf_of_lines(path: Path, lines: Sequence[str], per_page: int = 60) -> Path:
    """Running text, line by line as it stands."""
    canvas = Canvas(str(path), pagesize=A4)
    for start in range(0, len(lines), per_page):
        canvas.setFont("Helvetica", 9)
        for index, line in enumerate(lines[start : start + per_page]):
            canvas.drawString(60, A4[1] - 60 - 12 * index, line.strip())
        canvas.showPage()
    canvas.save()
    return path


def excel(path: Path, sheets: dict[str, Sequence[Sequence[object]]], merged: Sequence[str] = ()) -> Path:
    """`merged` are areas of the first sheet."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    for area in merged:
        book.worksheets[0].merge_cells(area)
    book.save(path)
    return path
