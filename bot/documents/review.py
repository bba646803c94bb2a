"""A reading as a workbook for the controller to answer and put right, and what she returned."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.errors import Unreadable, must_be_a_file
from bot.documents.formats import read_document
from bot.documents.visible import visible_text
from bot.documents.writing.sheet_layout import BOLD, set_page
from cards.texts import plan_import as texts
from plan.model import Activity, Plan, Question
from plan.reading import Document, TextTable
from plan.reading.doubts.answers import Returned, row
from plan.reading.doubts.topics import RowField

_HEADER = PatternFill("solid", fgColor="EEF2F6")
_TO_FILL = PatternFill("solid", fgColor="FFF8DC")
_QUESTION_WIDTHS = (6, 20, 70, 40, 40)
_ROW_WIDTHS = (7, 18, 10, 60, 24, 40, 30, 10, 60)
_FIRST_ROW = 3
"""Of the sheets' bodies: above stand how to use the sheet, and the header."""


def review(plan: Plan, questions: Sequence[Question], changes: Sequence[str]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    asked = book.create_sheet(texts.QUESTIONS_SHEET)
    rows = [(str(each.number), each.where, each.question, each.proposed, "") for each in questions]
    _fill(asked, texts.how_to_answer(), texts.QUESTION_HEADERS, rows, _QUESTION_WIDTHS)
    for number in range(_FIRST_ROW, _FIRST_ROW + len(rows)):
        asked.cell(number, len(texts.QUESTION_HEADERS)).fill = _TO_FILL
    sheet = book.create_sheet(texts.ROWS_SHEET)
    _fill(sheet, texts.how_to_correct(), texts.ROW_HEADERS, map(_row, plan.activities), _ROW_WIDTHS)
    uncertain = [number for number, each in enumerate(plan.activities, _FIRST_ROW) if each.uncertain]
    for number in uncertain:
        sheet.cell(number, 1).fill = _TO_FILL
    if changes:
        _fill(book.create_sheet(texts.CHANGES_SHEET), "", (texts.CHANGES_SHEET,), [(line,) for line in changes], (120,))
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _row(activity: Activity) -> tuple[str, ...]:
    fields = row(activity)
    return (activity.id, activity.source.place, *(fields[name] for name in RowField), activity.source.text)


def _fill(
    sheet: Worksheet,
    help_text: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[int],
) -> None:
    for number, cells in enumerate([(help_text,), header, *rows], 1):
        for column, text in enumerate(cells, 1):
            cell = sheet.cell(number, column, value=text)
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=number > 1, vertical="top")
    for column, width in enumerate(widths, 1):
        head = sheet.cell(_FIRST_ROW - 1, column)
        head.font, head.fill = BOLD, _HEADER
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = f"A{_FIRST_ROW}"
    sheet.print_title_rows = f"{_FIRST_ROW - 1}:{_FIRST_ROW - 1}"
    set_page(sheet, lying=True)


def read_answers(path: Path) -> Returned:
    """What a controller returned: JSON by the questions' numbers, or the review workbook. Raises Unreadable."""
    must_be_a_file(path)
    if path.suffix.lower() == ".json":
        return _from_json(path)
    if path.suffix.lower() == ".xlsx":
        return _from_workbook(path)
    raise Unreadable(f"{path.name} holds no answers. Give a .json file or the review workbook (.xlsx).")


def _from_json(path: Path) -> Returned:
    """{"1": "ja", "2": "P"}, or a list of {"number": 1, "answer": "ja"}, alone or under "answers"."""
    try:
        held = json.loads(path.read_text("utf-8-sig"))
        if isinstance(held, dict) and isinstance(held.get("answers"), list):
            held = held["answers"]
        if isinstance(held, list):
            held = {each["number"]: each["answer"] for each in held}
        return Returned(by_number={int(number): visible_text(str(answer)) for number, answer in held.items()})
    except OSError as fault:
        raise Unreadable(f"{path.name} cannot be read: {fault.strerror}. Let this user read it.") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Unreadable(
            f"{path.name} holds no readable answers. Write each question's number and its answer: "
            '{"1": "ja", "2": "P"}.'
        ) from None


def _from_workbook(path: Path) -> Returned:
    returned = returned_in(read_document(path))
    if returned is None:
        raise Unreadable(
            f"{path.name} is no review workbook. Make one with: plan import FILE --dry-run --out {path.name}"
        )
    return returned


def returned_in(document: Document) -> Returned | None:
    """None for a workbook that is no review."""
    sheets = {part.rows[0].source.sheet: part for part in document.parts if isinstance(part, TextTable) and part.rows}
    if texts.QUESTIONS_SHEET not in sheets or texts.ROWS_SHEET not in sheets:
        return None
    answers = {cells[2]: cells[4] for cells in _body(sheets[texts.QUESTIONS_SHEET], texts.QUESTION_HEADERS) if cells[4]}
    rows = {
        cells[0]: dict(zip(RowField, cells[2:], strict=False))
        for cells in _body(sheets[texts.ROWS_SHEET], texts.ROW_HEADERS)
        if cells[0]
    }
    return Returned(by_sentence=answers, rows=rows)


def _body(table: TextTable, header: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for each in table.rows[_FIRST_ROW - 1 :]:
        yield (*(cell.strip() for cell in each.cells), *[""] * (len(header) - len(each.cells)))[: len(header)]
