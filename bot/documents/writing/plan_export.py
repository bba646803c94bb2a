"""A plan as stored, as Excel, Word or CSV: what is exported can be imported again and is the same plan."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.writing.blocks import Block, Grid, Heading, Paragraph, WrittenDocument
from bot.documents.writing.sheet_layout import BOLD, set_page
from bot.documents.writing.word import word
from cards.texts import common
from cards.texts import plan_export as texts
from plan.formats import PlanFormat
from plan.model import Activity, Goal, Plan
from plan.reading.export_format import ACTIVITY_HEADERS, GOAL_HEADERS, SURVEY_HEADERS
from plan.reading.goal_words import GOAL_KIND_NAMES
from plan.text import clean

Rows = Sequence[Sequence[str]]

FORMULA = re.compile(r"^'*[=+\-@\t＝＋－＠]")
"""What a spreadsheet may take for a formula; such a text gets one apostrophe before it (OWASP, CSV injection)."""
_HEADER = PatternFill("solid", fgColor="EEF2F6")
_WIDTHS = {
    texts.PLAN_SHEET: (16, 60),
    texts.GOALS_SHEET: (10, 18, 40, 30, 60, 40, 40),
    texts.ACTIVITIES_SHEET: (6, 10, 60, 14, 40, 30, 10),
    texts.SURVEYS_SHEET: (40, 50, 36),
}
_SHARES = (0.5, 4.6, 1.1, 2.8, 2.2, 0.9)
"""Of a line in Word; the section stands in the heading above."""


def written(plan: Plan, wanted: PlanFormat, now: datetime) -> bytes:
    match wanted:
        case PlanFormat.XLSX:
            return _excel(plan)
        case PlanFormat.DOCX:
            return word(_document(plan, now))
        case PlanFormat.CSV:
            return _csv(plan)


def _tables(plan: Plan) -> dict[str, Rows]:
    """By the name of their sheet; the first row is the header, but for the plan's own facts."""
    return {
        texts.PLAN_SHEET: texts.facts(plan),
        texts.GOALS_SHEET: [GOAL_HEADERS, *map(_goal, plan.goals)],
        texts.ACTIVITIES_SHEET: [ACTIVITY_HEADERS, *_activities(plan.activities)],
        texts.SURVEYS_SHEET: [
            SURVEY_HEADERS,
            *((each.unit, each.survey, each.contact) for each in plan.surveys),
        ],
    }


def _goal(goal: Goal) -> tuple[str, ...]:
    kind, areas = GOAL_KIND_NAMES[goal.kind], ", ".join(goal.areas)
    return goal.number, kind, goal.title, areas, goal.text, goal.target or "", goal.baseline or ""


def _activities(activities: Iterable[Activity]) -> list[tuple[str, ...]]:
    return [
        (
            str(number),
            each.section,
            each.title,
            texts.kinds(each.kinds),
            texts.units(each),
            each.collaboration,
            common.yes_or_no(each.protected),
        )
        for number, each in enumerate(activities, 1)
    ]


def _excel(plan: Plan) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title, book.properties.language = texts.title(plan), "sv-SE"
    for name, rows in _tables(plan).items():
        _sheet(book.create_sheet(name), rows, _WIDTHS[name])
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _sheet(sheet: Worksheet, rows: Rows, widths: Sequence[int]) -> None:
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column, value=clean(text))
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        if sheet.title != texts.PLAN_SHEET:
            head = sheet.cell(1, column)
            head.font, head.fill = BOLD, _HEADER
            sheet.freeze_panes, sheet.print_title_rows = "A2", "1:1"
    set_page(sheet, lying=True)


def _csv(plan: Plan) -> bytes:
    """The sheets one below the other, with an empty line between."""
    made = StringIO(newline="")
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    for rows in _tables(plan).values():
        writer.writerows([_harmless(clean(text)) for text in row] for row in rows)
        writer.writerow([])
    return made.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    return f"'{text}" if FORMULA.match(text) else text


def _document(plan: Plan, now: datetime) -> WrittenDocument:
    blocks: list[Block] = [Paragraph(text, f"{label}:") for label, text in texts.facts(plan) if text]
    rows = _activities(plan.activities)
    for goal in plan.goals:
        blocks += _goal_blocks(goal)
        own = tuple((row[0], *row[2:]) for row in rows if row[1] == goal.number)
        if own:
            header = (ACTIVITY_HEADERS[0], *ACTIVITY_HEADERS[2:])
            blocks.append(Grid(texts.activities_of(goal.number), header, own, _SHARES))
    if plan.surveys:
        surveys = tuple((each.unit, each.survey, each.contact) for each in plan.surveys)
        blocks.append(Heading(texts.SURVEYS_SHEET))
        blocks.append(Grid(texts.surveys_caption(), SURVEY_HEADERS, surveys, (1, 1, 1)))
    title, subtitle = texts.title(plan), texts.subtitle(plan)
    return WrittenDocument(title, subtitle, plan.organisation, now, f"{title} – {subtitle}", tuple(blocks))


def _goal_blocks(goal: Goal) -> list[Block]:
    texts_of = dict(zip(GOAL_HEADERS, _goal(goal), strict=True))
    shown = {"Målrubrik"} if " " in goal.number else {"Avsnitt", "Målrubrik"}
    labels = [name for name in GOAL_HEADERS if name not in shown and texts_of[name]]
    return [
        Heading(f"{goal.number} {goal.title}", 2),
        *(Paragraph(texts_of[name], f"{name}:") for name in labels),
    ]
