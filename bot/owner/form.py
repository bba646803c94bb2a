"""An owner's minute: the answer stored, and the card that comes after it."""

from __future__ import annotations

from dataclasses import replace

from bot import found
from bot.here import Here
from bot.owner import extra_question, measures
from bot.owner.desk import Desk, DeskRow, counted, current_desk, desk, form_card, next_card, receipt_card, sight_of
from bot.owner.moved import refusal_of
from bot.ports import Click
from bot.telling import posts
from cards import status_form
from cards.elements import CardJson
from cards.status_fields import Typed
from cards.status_form import Submitted
from cards.texts import form as form_texts
from cards.texts import receipt as receipt_texts
from plan.answer import StatusAnswer, timely
from plan.calendar import swedish_day
from plan.model import Report, RoundState, Timing
from plan.refusals import CardTooOld, Refusal
from plan.sight import SeenReport, seen
from plan.turn import Lap
from storage import reports, rounds
from storage.ids import new_id


def opened(here: Here, click: Click) -> CardJson:
    return next_card(desk_of(here, click))


def skipped(here: Here, click: Click) -> CardJson:
    own = desk_of(here, click)
    row = own.row(click.payload.activity_id)
    notice = form_texts.skipped(row.activity.title) if row and row in own.missing else ""
    return next_card(own, after=click.payload.activity_id, notice=notice, lap=click.payload.lap)


def listed(here: Here, click: Click) -> CardJson:
    return receipt_card(desk_of(here, click), click.payload.text, page=click.payload.page)


def refreshed(here: Here, click: Click) -> CardJson:
    """The same card, unless its activity has been answered or passed on meanwhile; then the next."""
    own, payload = desk_of(here, click), click.payload
    row = own.row(payload.activity_id)
    same = row and row.asked.answers and (row.stored.id if row.stored else "") == payload.seen
    return form_card(own, row, notice=payload.text, lap=payload.lap) if row and same else next_card(own)


def changed(here: Here, click: Click) -> CardJson:
    own = desk_of(here, click)
    return form_card(own, own_row(here, own, click.payload.activity_id), lap=click.payload.lap)


def saved(here: Here, click: Click) -> CardJson:
    """Stores the answer and shows the next card. A refusal shows the same card with what was typed."""
    submitted = status_form.parse(click.data)
    rounds.lock(here.connection, submitted.round_id, submitted.activity_id)
    own = desk_of(here, click)
    row = own_row(here, own, submitted.activity_id)
    try:
        answer = timely(submitted.answer(), swedish_day(here.now), click.payload.about)
    except Refusal as error:
        return extra_question.refused(own, row, submitted, click, error)
    return _store(here, click, own, row, answer, submitted)


def unchanged(here: Here, click: Click) -> CardJson:
    """Last tertial's status, comment and date, answered anew."""
    rounds.lock(here.connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(here, click)
    row = own_row(here, own, click.payload.activity_id)
    if row.last is None or row.last.withheld:
        raise CardTooOld
    typed = Typed.of(row.last)
    submitted = Submitted(own.round.id, row.activity.id, click.payload.seen, typed)
    try:
        answer = timely(submitted.answer(), swedish_day(here.now), agreed=typed.finish)
    except Refusal as error:
        return form_card(own, row, typed, error, lap=click.payload.lap)
    return _store(here, click, own, row, answer, submitted)


def _store(here: Here, click: Click, own: Desk, row: DeskRow, answer: StatusAnswer, submitted: Submitted) -> CardJson:
    if row.stored and not row.is_carried and row.stored.id != submitted.seen:
        # another device, or the same click once more: what is stored stands, and is what the person is shown
        if _same(row.stored, answer):
            return next_card(own, notice=_told(here, row, answer))
        return form_card(own, row, notice=form_texts.saved_by_somebody(row.activity.title))
    asked = extra_question.to_ask(here, click, own, row, answer)
    if not extra_question.adds_nothing(click, row, answer):
        own = store(here, click, own, row, answer, once=click.id)
    notice, now = _told(here, row, answer), own.row(row.activity.id)
    if asked and now:
        return extra_question.card(own, now, submitted, asked, click, notice)
    lap = Lap.OVER if row.stored and not click.payload.asked else click.payload.lap
    return next_card(own, after=row.activity.id, notice=notice, lap=lap)


def store(here: Here, click: Click, own: Desk, row: DeskRow, answer: StatusAnswer, once: str) -> Desk:
    """The desk as it is afterwards."""
    report = Report(
        id=new_id(),
        activity_id=row.activity.id,
        tertial=own.round.tertial,
        status=answer.status,
        at=here.now,
        by=click.person.id,
        comment=answer.comment,
        finish=answer.finish,
        timing=Timing.IN_ROUND if own.round.state is RoundState.OPEN else Timing.AFTER_CLOSING,
        round_id=own.round.id,
        addition=not row.asked.answers,
        protected=extra_question.adds_to_protected(here, click, row),
    )
    if reports.append(here.connection, own.round.plan_id, report, once=once):
        measures.follow(here, own.round.plan_id, report, answer.measure, row.measure)
    posts.correct(here, own.round, click.person.id, report.id)
    shown = seen(report, row.activity, sight_of(here, click.person, own.round.plan_id, row.activity.protected))
    rows = tuple(replace(each, stored=shown) if each is row else each for each in own.rows)
    after = replace(own, rows=rows)
    return after if after.missing else counted(here, after.round, [after])[0]


def _told(here: Here, row: DeskRow, answer: StatusAnswer) -> str:
    return receipt_texts.saved(row.activity.title, answer.passed(swedish_day(here.now)))


def _same(stored: SeenReport, answer: StatusAnswer) -> bool:
    return (stored.status, stored.comment, stored.finish) == (answer.status, answer.comment, answer.finish)


def desk_of(here: Here, click: Click) -> Desk:
    """The round of the card, or without one the person's newest; `CardTooOld` once a newer one has been opened."""
    if not click.payload.round_id:
        own = current_desk(here, click.person)
        if own is None:
            raise CardTooOld
        return own
    return desk(here, found.newest_round(here, click.payload.round_id), click.person)


def own_row(here: Here, own: Desk, activity_id: str) -> DeskRow:
    """The row that the person answers for now."""
    row = own.row(activity_id)
    if row and (row.asked.answers or row.holder or row.with_administrator):
        return own.own_row(activity_id)
    raise refusal_of(here, own.round, activity_id)
