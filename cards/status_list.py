"""The answer to a question: a list of activities, as they stood on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cards.elements import CardJson, Container, Element, card
from cards.paging import split, turning
from cards.parts import rich, run, status_run, subtle, written
from cards.payload import Payload, Verb
from cards.texts import common
from cards.texts import listing as texts
from plan.model import Status

_COMMENT = 400


@dataclass(frozen=True, slots=True)
class ListRow:
    """`withheld`: the activity is protected, so neither comment nor date is shown."""

    title: str
    status: Status | None
    unit: str = ""
    comment: str = ""
    finish: date | None = None
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class ListView:
    """`understood` is the question as it was read, `text` the answer in words. `question` is asked again for another
    page; without it the list has one page only and ends with how many are left out."""

    understood: str
    rows: tuple[ListRow, ...]
    as_of: date
    not_reported: int
    total: int
    text: str = ""
    question: str = ""
    page: int = 0


def build(view: ListView) -> CardJson:
    pages = split([_row(row)] for row in view.rows)
    page = min(view.page, len(pages) - 1)
    body: list[Element] = [rich(run(view.understood, weight="bolder", size="medium"))]
    if view.text and page == 0:
        body.append(rich(run(view.text)))
    body += pages[page]
    body.append(subtle(texts.foot(view.as_of, view.not_reported, view.total), spacing="medium"))
    if len(pages) > 1:
        body += _turning(view, page, len(pages), shown=len(pages[page]))
    return card(body, wide=True)


def _row(row: ListRow) -> Container:
    state = [status_run(row.status)]
    if row.unit:
        state.append(run(f" · {row.unit}"))
    if row.finish and not row.withheld:
        state.append(run(f" · {common.expected_finish(row.finish)}"))
    lines: list[Element] = [rich(run(row.title, weight="bolder")), rich(*state, spacing="none")]
    if row.withheld:
        lines.append(subtle(texts.withheld(), spacing="none"))
    elif row.comment:
        lines += written(row.comment, _COMMENT)
    return Container(items=lines, separator=True)


def _turning(view: ListView, page: int, pages: int, shown: int) -> list[Element]:
    if not view.question:
        return [subtle(texts.left_out(len(view.rows) - shown))]
    return turning(Payload(Verb.SHOW, text=view.question), page, pages)
