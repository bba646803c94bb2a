"""What a person has answered in a round, with Ändra on each row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from cards import parts, refresh
from cards.elements import ActionSet, CardJson, Container, Element, Execute, TextRun, card
from cards.pages import shorten, split, turning
from cards.parts import box, heading, paragraph, rich, run, status_run, subtle, unbroken_days, written
from cards.payload import Payload, Verb
from cards.texts import assessment as assessing_texts
from cards.texts import common
from cards.texts import form as form_texts
from cards.texts import receipt as texts
from plan.calendar import swedish_day
from plan.model import Activity
from plan.sight import SeenReport
from plan.tertial import Tertial
from plan.turn import Lap

_COMMENT = 200


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """`with_whom` names the colleague who has the activity now. `answers` is False then, while it waits for the
    administrator, and for the second-named owner, who may only add a comment."""

    activity: Activity
    report: SeenReport | None = None
    with_whom: str = ""
    waiting_for_administrator: bool = False
    answers: bool = True


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """`notice` stands first, when something must be said. `page` counts from 0.

    `to_assess` counts the person's goals and surveys that are left.
    """

    round_id: str
    tertial: Tertial
    last_day: date
    rows: tuple[ReceiptRow, ...]
    closed: bool = False
    notice: str = ""
    page: int = 0
    to_assess: int = 0

    @property
    def own(self) -> tuple[ReceiptRow, ...]:
        """What the person answers for now."""
        return tuple(row for row in self.rows if row.answers)

    @property
    def carried(self) -> tuple[ReceiptRow, ...]:
        """Those of the person's own that were finished before."""
        return tuple(row for row in self.own if row.report and row.report.carried_from)


def build(view: ReceiptView) -> CardJson:
    pages = split([_row(view, row)] for row in view.rows)
    page = min(view.page, len(pages) - 1)
    turn = turning(Payload(Verb.RECEIPT, view.round_id), page, len(pages))
    body = [*_head(view), *_assess(view), *pages[page], *turn]
    asked = Payload(Verb.RECEIPT, view.round_id, page=page)
    return card(body, refresh=refresh.asking(asked, view.notice))


def _head(view: ReceiptView) -> list[Element]:
    answered = sum(row.report is not None for row in view.own)
    done = bool(view.own) and answered == len(view.own)
    lines: list[Element] = [heading(_title(view, done), size="medium")]
    if view.notice:
        lines.append(box("emphasis", rich(run(view.notice, weight="bolder"))))
    if view.own:
        lines.append(paragraph(texts.answered(answered, len(view.own), view.tertial), spacing="small"))
    if view.carried:
        lines.append(paragraph(texts.carried(len(view.carried)), spacing="small"))
    if view.rows:
        lines.append(subtle(texts.changes_after_closing() if view.closed else texts.changes()))
    return lines


def _title(view: ReceiptView, done: bool) -> str:
    if not view.rows and view.to_assess:
        return texts.heading_only_goals()
    if view.carried and len(view.carried) == len(view.own):
        return texts.heading_nothing_new()
    return texts.heading_done() if done else texts.heading_left()


def _assess(view: ReceiptView) -> list[Element]:
    if not view.to_assess:
        return []
    button = Payload(Verb.ASSESS, view.round_id).button(assessing_texts.begin(view.to_assess), style="positive")
    return [ActionSet(actions=[button])]


def _row(view: ReceiptView, row: ReceiptRow) -> Container:
    what: list[Element] = [rich(run(row.activity.title, weight="bolder")), rich(*_state(row), spacing="none")]
    if _is_told(row) and row.report and row.report.finish and not row.report.carried_from:
        what.append(rich(run(common.finish(row.report.status, row.report.finish)), spacing="none"))
    if row.report and row.report.withheld:
        what.append(subtle(common.withheld(), spacing="none"))
    if row.report and row.report.comment:
        what += written(row.report.comment, _COMMENT)
    return parts.row(what, _button(view, row))


def _state(row: ReceiptRow) -> list[TextRun]:
    if row.with_whom:
        return [run(texts.with_colleague(row.with_whom))]
    if row.waiting_for_administrator:
        return [run(texts.with_administrator())]
    runs = [status_run(row.report.status if row.report else None)]
    if row.report and row.report.carried_from:
        since = texts.since(row.report.carried_from, swedish_day(row.report.at))
        runs.append(run(unbroken_days(f" · {since}")))
    if not row.answers and row.activity.units:
        runs.append(run(f" · {texts.answered_by(row.activity.units[0])}"))
    return runs


def _is_told(row: ReceiptRow) -> bool:
    """How it stands, and not with whom it is."""
    return not (row.with_whom or row.waiting_for_administrator)


def _button(view: ReceiptView, row: ReceiptRow) -> Execute | None:
    title = row.activity.title
    payload = Payload(Verb.CHANGE, view.round_id, row.activity.id, seen=row.report.id if row.report else "")
    if row.with_whom:
        return replace(payload, verb=Verb.TAKE_BACK).button(
            texts.take_back(), tooltip=texts.take_back_this(shorten(title, 80))
        )
    if row.waiting_for_administrator:
        return None
    if not row.answers:
        return replace(payload, verb=Verb.ADD_COMMENT).button(
            texts.add_comment(), tooltip=texts.add_comment_to(shorten(title, 80))
        )
    if row.report:
        return payload.button(form_texts.change(), tooltip=form_texts.change_this(shorten(title, 80)))
    return replace(payload, lap=Lap.OVER).button(
        form_texts.answer(), tooltip=form_texts.answer_this(shorten(title, 80))
    )
