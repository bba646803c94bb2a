"""The report as a workbook: about it, the goals, every fact, a sheet for each goal, and every year as rows to count by.

Filters and header rows that stay; statuses and assessments have colours by the word that stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date
from io import BytesIO
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.writing import facts_table, goal_figures, goals_table, promise_section
from bot.documents.writing.board_report import BoardReport
from bot.documents.writing.colours import OUTLOOK, STATUS_WORDS
from bot.documents.writing.facts_table import Value
from bot.documents.writing.sheet_layout import FONT, colour, lay_out_data, lay_out_table, lay_out_text
from cards.texts import board_report as texts
from cards.texts import figures as figure_texts
from cards.texts import plain_summary, sheets
from cards.texts import promises as promised
from plan.summary import Summary
from plan.text import clean

_WIDTHS = (6, 9, 22, 34, 10, 24, 16, 15, 46, 12, 12, 14, 10)
_FIGURE_WIDTHS = (26, 40, 44, 24, 22, 20)
_STATUS_WIDTH = 17
_MEASURE_WIDTHS = (40, 15, 24, 24)
_GOAL_WIDTHS, _GOAL_CENTRED = (6, 9, 24, 20, 44, 44, 40, 12, 24), (1, 8)
_HISTORY_WIDTHS = (7, 8, 20, 9, 30, 22, 44, 12, 32, 20, 11, 13, 16, 9, 16)
_HISTORY_CENTRED = (1, 2, 11, 12, 13, 14, 15)
_OUTLOOKS = {each.label: pair for each, pair in OUTLOOK.items()}
_CENTRED = (1, 10, 11)
_TEXT_WIDTH = 80
"""As much as an upright A4 page has room for in any font."""
_NAME_MAX = 31
"""Characters Excel allows in a sheet's name."""


def excel(report: BoardReport) -> bytes:
    summary = report.summary
    book = Workbook()
    book.remove(book.worksheets[0])
    about = book.properties
    about.title, about.creator = texts.title(summary.year, summary.tertial), texts.sender(summary)
    about.language = "sv-SE"
    about.created = about.modified = summary.at.astimezone(UTC).replace(tzinfo=None)
    header = facts_table.header(summary)
    _about(book.create_sheet(sheets.about_sheet()), report)
    _goals(book.create_sheet(sheets.goals_sheet()), summary)
    _table(book.create_sheet(sheets.facts_sheet()), header, facts_table.rows(summary))
    if figures := list(goal_figures.rows(summary)):
        _figures(book.create_sheet(figure_texts.report_heading()), figures)
    for goal in summary.goals:
        name = _sheet_name(texts.goal_name(goal), book.sheetnames)
        _table(book.create_sheet(name), header, facts_table.rows(summary, [goal]))
    if summary.promises.every:
        _promised(book.create_sheet(promised.sheet()), summary)
    if report.history:
        _history(book.create_sheet(sheets.history_sheet()), report.history)
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _about(sheet: Worksheet, report: BoardReport) -> None:
    summary = report.summary
    lines = [
        texts.title(summary.year, summary.tertial),
        texts.subtitle(summary),
        texts.period(summary),
        *plain_summary.paragraphs(summary),
        *promise_section.told(summary),
        texts.withheld(sum(each.withheld for each in summary.standings)),
        *(f"{label} {text}" for label, text in report.provenance),
        texts.source_explained(checksum=True),
    ]
    for number, line in enumerate(lines, 1):
        put(sheet, number, 1, line)
    sheet.cell(1, 1).font = Font(name=FONT, bold=True, size=14)
    lay_out_text(sheet, _TEXT_WIDTH)


def _promised(sheet: Worksheet, summary: Summary) -> None:
    _fill(sheet, promised.sheet_header(), promise_section.sheet_rows(summary))
    lay_out_table(sheet, promise_section.SHEET_WIDTHS, _CENTRED[:1])


def _goals(sheet: Worksheet, summary: Summary) -> None:
    header = sheets.goals_sheet_header()
    _fill(sheet, header, goals_table.assessments(summary))
    lay_out_table(sheet, _GOAL_WIDTHS, _GOAL_CENTRED)
    colour(sheet, (header.index("Bedömning") + 1,), _OUTLOOKS)


def _history(sheet: Worksheet, tertials: Sequence[Summary]) -> None:
    """A table of Excel's own, which a pivot table is made from at once and which grows with what is pasted below."""
    header = sheets.history_header()
    _fill(sheet, header, goals_table.history(tertials))
    lay_out_data(sheet, sheets.history_sheet(), _HISTORY_WIDTHS, _HISTORY_CENTRED)
    colour(sheet, (header.index("Status") + 1,), STATUS_WORDS)
    colour(sheet, (header.index("Målets bedömning") + 1,), _OUTLOOKS)


def _table(sheet: Worksheet, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    _fill(sheet, header, rows)
    last = len(header) - len(_MEASURE_WIDTHS)
    tertials = range(len(_WIDTHS) + 1, last + 1)
    widths = (*_WIDTHS, *(_STATUS_WIDTH for _ in tertials), *_MEASURE_WIDTHS)
    lay_out_table(sheet, widths, (*_CENTRED, last + 2))
    colour(sheet, (header.index("Status") + 1, *tertials), STATUS_WORDS)


def _fill(sheet: Worksheet, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    for number, row in enumerate([header, *rows], 1):
        for column, value in enumerate(row, 1):
            put(sheet, number, column, value)


def _figures(sheet: Worksheet, rows: Iterable[Sequence[Value]]) -> None:
    _fill(sheet, figure_texts.report_header(), rows)
    lay_out_table(sheet, _FIGURE_WIDTHS, ())


def put(sheet: Worksheet, row: int, column: int, value: Value) -> Cell:
    """Text is stored as text, also where it begins like a formula."""
    cell = cast(Cell, sheet.cell(row, column))
    if isinstance(value, str):
        cell.value = clean(value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith("=")
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    return cell


def _sheet_name(name: str, taken: Sequence[str]) -> str:
    """Without what Excel forbids in a name, and like no other; one that is too long ends with a whole word."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", clean(name)).strip("' ") or "-"
    others = {each.casefold() for each in taken}
    names = (
        _at_most(plain, _NAME_MAX) if not number else f"{_at_most(plain, _NAME_MAX - 4)} ({number})"
        for number in range(len(taken) + 1)
    )
    return next(each for each in names if each.casefold() not in others)


def _at_most(name: str, most: int) -> str:
    if len(name) <= most:
        return name
    return f"{name[: most - 1].rpartition(' ')[0].rstrip(' -–,') or name[: most - 1]}…"
