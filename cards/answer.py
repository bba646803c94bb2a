"""The answer to a question: how it was understood, what there is to tell, the activities, and what to ask next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cards.elements import ActionSet, CardJson, Container, Element, Execute, TextRun, card
from cards.pages import shorten, split, turning
from cards.parts import rich, run, status_run, subtle, written
from cards.payload import Payload, Verb
from cards.texts import answer as texts
from cards.texts import common
from plan.model import Status
from plan.tertial import Tertial

_COMMENT = 400
_LABEL = 80
_LINE = 1_500
_ROOM = 18_000
"""Bytes for lines and rows; the buttons carry their conversation twice."""
_MOST_BUTTONS = 6
_APART = "\u00a0· "
"""Stays on the line of what stands before it."""
_PAGE = 10
"""Rows that are seen before `Visa fler`."""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """`before` is the status it has come from, where the answer tells of a change. `withheld`: the activity is
    protected, so neither comment nor date is shown. `finish_said_in`: the earlier tertial whose date still stands;
    `came`: the day its report came, and `since`: from which tertial it stands so, where these are asked for."""

    title: str
    status: Status | None
    unit: str = ""
    comment: str = ""
    finish: date | None = None
    finish_said_in: Tertial | None = None
    withheld: bool = False
    before: Status | None = None
    came: date | None = None
    since: Tertial | None = None


@dataclass(frozen=True, slots=True)
class AskButton:
    """`question` is the whole conversation that the press asks, a question a line."""

    label: str
    question: str


@dataclass(frozen=True, slots=True)
class AnswerView:
    """`understood` is the question as it was read. `question` is the conversation that led here, a question a line:
    it is asked again for another page; without it there is one page only. `before_asking`: nobody has been asked yet,
    so rows have no status."""

    understood: str
    lead: tuple[str, ...] = ()
    rows: tuple[AnswerRow, ...] = ()
    foot: tuple[str, ...] = ()
    buttons: tuple[AskButton, ...] = ()
    question: str = ""
    page: int = 0
    before_asking: bool = False


def build(view: AnswerView) -> CardJson:
    pages = _pages(view)
    page = min(view.page, len(pages) - 1)
    body: list[Element] = [rich(run(shorten(view.understood, _LINE), weight="bolder", size="medium"))]
    body += pages[page]
    if view.foot:
        body.append(rich(run(shorten(" ".join(view.foot), _LINE), subtle=True, size="small"), spacing="medium"))
    if view.question:
        body += turning(Payload(Verb.SHOW, text=view.question), page, len(pages))
    elif left := sum(len(each) for each in pages[1:]):
        body.append(subtle(texts.left_out(left)))
    if view.buttons:
        body.append(ActionSet(actions=[_button(each) for each in view.buttons[:_MOST_BUTTONS]], spacing="medium"))
    return card(body, wide=True)


def _pages(view: AnswerView) -> list[list[Element]]:
    """Ten rows each, where another page can be asked for, and no more than there is room for."""
    lead: list[list[Element]] = [[rich(run(shorten(line, _LINE)), spacing="small")] for line in view.lead]
    rows: list[list[Element]] = [[_row(row, view.before_asking)] for row in view.rows]
    most = _PAGE if view.question else max(len(rows), 1)
    later = (rows[first : first + most] for first in range(most, len(rows), most))
    return [page for blocks in ([*lead, *rows[:most]], *later) for page in split(blocks, _ROOM)]


def _button(each: AskButton) -> Execute:
    return Payload(Verb.SHOW, text=each.question).button(shorten(each.label, _LABEL))


def _state(row: AnswerRow) -> list[TextRun]:
    state = [status_run(row.status)]
    if row.before and row.before is not row.status:
        state.insert(0, run(f"{common.status(row.before)} → "))
    if row.since:
        state.append(run(f" {texts.since(row.since)}"))
    if row.came:
        state.append(run(f"{_APART}{texts.came(row.came)}"))
    return state


def _row(row: AnswerRow, before_asking: bool) -> Container:
    state = [] if before_asking else _state(row)
    if row.unit:
        apart = _APART if row.came or row.since else " · "
        state.append(run(f"{apart}{row.unit}" if state else row.unit))
    lines: list[Element] = [rich(run(row.title, weight="bolder"))]
    if state:
        lines.append(rich(*state, spacing="none"))
    if row.finish and not row.withheld:
        said = f", {texts.said_in(row.finish_said_in)}" if row.finish_said_in else ""
        lines.append(rich(run(f"{common.finish(row.status, row.finish)}{said}"), spacing="none"))
    if row.withheld:
        lines.append(rich(run(texts.withheld(), subtle=True, size="small"), spacing="none"))
    elif row.comment:
        lines += written(row.comment, _COMMENT)
    return Container(items=lines, separator=True)
