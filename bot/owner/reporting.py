"""An owner's minute: the answer stored, and the card that comes after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.followup import posting
from bot.owner.desk import CardJson, Desk, Row, counted, current_desk, desk, form_card, next_card, receipt_card
from cards import status_form
from cards.payload import Payload
from cards.status_form import Submitted, Typed
from cards.texts import passing as passing_texts
from cards.texts import receipt as receipt_texts
from cards.texts.refusals import refusal
from plan.answer import Answer
from plan.calendar import swedish_day
from plan.model import Person, Report, RoundState, Timing
from plan.refusals import CardTooOld, NotTheOwner, Refusal
from storage import people, plans, reports, rounds
from storage.ids import new_id

__all__ = ["CardJson", "Click", "Desk", "current_desk", "desk", "next_card"]


@dataclass(frozen=True, slots=True)
class Click:
    """A button pressed by a person whom the envelope named. `id` is the platform's id of the event."""

    id: str
    person: Person
    payload: Payload
    data: Mapping[str, Any]
    now: datetime


def opened(connection: Connection, click: Click) -> CardJson:
    return next_card(desk_of(connection, click))


def skipped(connection: Connection, click: Click) -> CardJson:
    return next_card(desk_of(connection, click), after=click.payload.activity_id)


def listed(connection: Connection, click: Click) -> CardJson:
    return receipt_card(desk_of(connection, click), page=click.payload.page)


def changed(connection: Connection, click: Click) -> CardJson:
    own = desk_of(connection, click)
    return form_card(own, own_row(connection, own, click.payload.activity_id))


def saved(connection: Connection, click: Click) -> CardJson:
    """Stores the answer and shows the next card. A refusal shows the same card with what was typed."""
    submitted = status_form.parse(click.data)
    rounds.lock(connection, submitted.round_id, submitted.activity_id)
    own = desk_of(connection, click)
    row = own_row(connection, own, submitted.activity_id)
    try:
        answer = submitted.answer()
    except Refusal as error:
        return form_card(own, row, submitted.typed, refusal(error))
    return _store(connection, click, own, row, answer, submitted)


def unchanged(connection: Connection, click: Click) -> CardJson:
    """Last tertial's status, comment and date, answered anew."""
    rounds.lock(connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(connection, click)
    row = own_row(connection, own, click.payload.activity_id)
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
        if _same(row.stored, answer):
            return next_card(own, notice=_told(click, row, answer))
        return form_card(own, row, notice=passing_texts.saved_by_somebody(row.activity.title))
    own = store(connection, click, own, row, answer, once=click.id)
    notice = _told(click, row, answer)
    return receipt_card(own, notice) if row.stored else next_card(own, after=row.activity.id, notice=notice)


def store(connection: Connection, click: Click, own: Desk, row: Row, answer: Answer, once: str) -> Desk:
    """The desk as it is afterwards."""
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
    reports.append(connection, own.round.plan_id, report, once=once)
    posting.correct(connection, own.round, click.person.id, report.id, click.now)
    rows = tuple(replace(each, stored=report) if each is row else each for each in own.rows)
    after = replace(own, rows=rows)
    return after if after.missing else counted(connection, after)


def _told(click: Click, row: Row, answer: Answer) -> str:
    return receipt_texts.saved(row.activity.title, answer.passed(swedish_day(click.now)))


def _same(stored: Report, answer: Answer) -> bool:
    return (stored.status, stored.comment, stored.finish) == (answer.status, answer.comment, answer.finish)


def desk_of(connection: Connection, click: Click) -> Desk:
    """The round of the card, or without one the person's newest; `CardTooOld` once a newer one has been opened."""
    if not click.payload.round_id:
        own = current_desk(connection, people.municipality_of(connection, click.person.id), click.person)
        if own is None:
            raise CardTooOld
        return own
    held = rounds.if_newest(connection, click.payload.round_id)
    if held is None:
        raise CardTooOld
    return desk(connection, held, click.person)


def own_row(connection: Connection, own: Desk, activity_id: str) -> Row:
    """The row that the person answers for now."""
    row = own.row(activity_id)
    if row and (row.asked.answers or row.holder or row.with_administrator):
        return own.own_row(activity_id)
    found = plans.activity_with_plan(connection, activity_id)
    if found is None:
        raise CardTooOld
    raise NotTheOwner(found[0], _answering(connection, own, activity_id))


def _answering(connection: Connection, own: Desk, activity_id: str) -> str:
    """The name of whoever answers in the round; of another municipality's round no name is told."""
    if plans.municipality_of(connection, own.round.plan_id) != people.municipality_of(connection, own.person.id):
        return ""
    asked = rounds.asked_about(connection, own.round.id, activity_id)
    answering = next((each.person_id for each in asked if each.answers), None)
    return people.get(connection, answering).name if answering else ""
