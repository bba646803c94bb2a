"""An owner's minute: the next activity's card, the answer, the receipt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from cards import receipt, status_form
from cards.payload import Payload
from cards.receipt import ReceiptRow, ReceiptView
from cards.status_form import FormView, Submitted, Typed
from cards.texts.refusals import refusal
from plan.answer import Answer
from plan.model import Activity, Assignment, Person, Report, Round, RoundState, Timing
from plan.refusals import CardTooOld, NotTheOwner, Refusal
from storage import plans, reports, rounds
from storage.ids import new_id

CardJson = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """`stored` is the newest answer for the round's tertial, `last` the newest of an earlier one."""

    asked: Assignment
    activity: Activity
    stored: Report | None
    last: Report | None


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that one person is asked about in one round, in the plan's order."""

    round: Round
    person: Person
    rows: tuple[Row, ...]

    def row(self, activity_id: str) -> Row | None:
        return next((row for row in self.rows if row.activity.id == activity_id), None)

    @property
    def missing(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.asked.answers and not row.stored)

    def next(self, after: str = "") -> Row | None:
        """The next one without an answer, going round; `after` itself is not offered again."""
        ids = [row.activity.id for row in self.rows]
        start = ids.index(after) + 1 if after in ids else 0
        turned = self.rows[start:] + self.rows[:start]
        return next((each for each in turned if each in self.missing and each.activity.id != after), None)


@dataclass(frozen=True, slots=True)
class Click:
    """A button pressed by a person whom the envelope named. `id` is the platform's id of the event."""

    id: str
    person: Person
    payload: Payload
    data: Mapping[str, Any]
    now: datetime


def desk(connection: Connection, held: Round, person: Person) -> Desk:
    asked = rounds.assignments(connection, held.id, person.id)
    ids = [each.activity_id for each in asked]
    activities = plans.activities(connection, ids)
    stored: dict[str, Report] = {}
    last: dict[str, Report] = {}
    for report in reports.of_activities(connection, ids):
        if report.tertial == held.tertial:
            stored[report.activity_id] = report
        elif report.tertial < held.tertial:
            last[report.activity_id] = report
    rows = (
        Row(each, activities[each.activity_id], *(of.get(each.activity_id) for of in (stored, last))) for each in asked
    )
    return Desk(held, person, tuple(rows))


def next_card(own: Desk, after: str = "") -> CardJson:
    """The next activity to answer, or the receipt when there is none."""
    row = own.next(after)
    return form_card(own, row) if row else receipt_card(own)


def form_card(own: Desk, row: Row, typed: Typed | None = None, error: str = "") -> CardJson:
    return status_form.build(form_view(own, row, typed, error))


def form_view(own: Desk, row: Row, typed: Typed | None = None, error: str = "") -> FormView:
    answering = [each for each in own.rows if each.asked.answers]
    return FormView(
        round_id=own.round.id,
        tertial=own.round.tertial,
        activity=row.activity,
        unit=row.asked.unit,
        last_day=own.round.last_day,
        why=row.asked.why,
        position=answering.index(row) + 1,
        of=len(answering),
        last=row.last,
        stored=row.stored,
        typed=typed,
        error=error,
        closed=own.round.state is not RoundState.OPEN,
    )


def receipt_card(own: Desk, notice: str = "", page: int = 0) -> CardJson:
    return receipt.build(
        ReceiptView(
            round_id=own.round.id,
            tertial=own.round.tertial,
            last_day=own.round.last_day,
            rows=tuple(ReceiptRow(row.activity, row.stored, answers=row.asked.answers) for row in own.rows),
            closed=own.round.state is not RoundState.OPEN,
            notice=notice,
            page=page,
        )
    )


def current_desk(connection: Connection, municipality_id: str, person: Person) -> Desk | None:
    """What the person is asked about in the newest round of any plan; open rounds go first."""
    found: list[Desk] = []
    for plan_id, _, _ in plans.ids_of(connection, municipality_id):
        held = rounds.of_plan(connection, plan_id)
        own = desk(connection, held[-1], person) if held else None
        if own and own.rows:
            found.append(own)
    return max(found, key=lambda own: (own.round.state is RoundState.OPEN, own.round.opened_at), default=None)


def opened(connection: Connection, click: Click) -> CardJson:
    return next_card(_desk_of(connection, click))


def skipped(connection: Connection, click: Click) -> CardJson:
    return next_card(_desk_of(connection, click), after=click.payload.activity_id)


def listed(connection: Connection, click: Click) -> CardJson:
    return receipt_card(_desk_of(connection, click), page=click.payload.page)


def changed(connection: Connection, click: Click) -> CardJson:
    own = _desk_of(connection, click)
    return form_card(own, _own_row(connection, own, click.payload.activity_id))


def saved(connection: Connection, click: Click) -> CardJson:
    """Stores the answer and shows the next card. A refusal shows the same card with what was typed."""
    submitted = status_form.parse(click.data)
    rounds.lock(connection, submitted.round_id, click.person.id, submitted.activity_id)
    own = _desk_of(connection, click)
    row = _own_row(connection, own, submitted.activity_id)
    try:
        answer = submitted.answer()
    except Refusal as error:
        return form_card(own, row, submitted.typed, refusal(error))
    return _store(connection, click, own, row, answer, submitted)


def unchanged(connection: Connection, click: Click) -> CardJson:
    """Last tertial's status, comment and date, answered anew."""
    rounds.lock(connection, click.payload.round_id, click.person.id, click.payload.activity_id)
    own = _desk_of(connection, click)
    row = _own_row(connection, own, click.payload.activity_id)
    if row.last is None:
        raise CardTooOld
    typed = Typed.of(row.last)
    submitted = Submitted(own.round.id, row.activity.id, click.payload.seen, typed)
    try:
        return _store(connection, click, own, row, submitted.answer(), submitted)
    except Refusal as error:
        return form_card(own, row, typed, refusal(error))


def _store(connection: Connection, click: Click, own: Desk, row: Row, answer: Answer, submitted: Submitted) -> CardJson:
    if row.stored and row.stored.id != submitted.seen:
        # another device, or the same click once more: what is stored stands, and is what the person is shown
        return next_card(own) if _same(row.stored, answer) else form_card(own, row)
    report = Report(
        id=new_id(),
        activity_id=row.activity.id,
        tertial=own.round.tertial,
        status=answer.status,
        at=click.now,
        by=click.person.id,
        comment=answer.comment,
        finish=answer.finish,
        timing=Timing.IN_ROUND if own.round.state is RoundState.OPEN else Timing.AFTER_CLOSING,
        round_id=own.round.id,
    )
    reports.append(connection, own.round.plan_id, report, once=click.id)
    rows = tuple(replace(each, stored=report) if each is row else each for each in own.rows)
    now_own = replace(own, rows=rows)
    return receipt_card(now_own) if row.stored else next_card(now_own, after=row.activity.id)


def _same(stored: Report, answer: Answer) -> bool:
    return (stored.status, stored.comment, stored.finish) == (answer.status, answer.comment, answer.finish)


def _desk_of(connection: Connection, click: Click) -> Desk:
    """The round of the card, unless a newer one has been opened since."""
    held = rounds.get(connection, click.payload.round_id)
    if held is None or rounds.of_plan(connection, held.plan_id)[-1].id != held.id:
        raise CardTooOld
    return desk(connection, held, click.person)


def _own_row(connection: Connection, own: Desk, activity_id: str) -> Row:
    row = own.row(activity_id)
    if row and row.asked.answers:
        return row
    found = plans.activity_with_plan(connection, activity_id)
    if found is None:
        raise CardTooOld
    raise NotTheOwner(found[0])
