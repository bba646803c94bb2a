"""What the second owner of an activity adds to the answer of the first."""

from __future__ import annotations

from dataclasses import replace

from bot.here import Here
from bot.owner.desk import Desk, DeskRow, desk, receipt_card
from bot.owner.form import desk_of, store
from bot.ports import Click
from cards import text_form
from cards.elements import CardJson
from cards.payload import Verb
from cards.text_form import TextForm
from cards.texts import additions as texts
from cards.texts import form as form_texts
from plan.answer import StatusAnswer
from plan.model import COMMENT_MAX, Report
from plan.refusals import CardTooOld
from plan.sight import SeenReport
from storage import reports, rounds

_LEAST = 40
ROOM_BESIDE_WITHHELD, MOST_BESIDE_WITHHELD = 200, 15


def ask(here: Here, click: Click, typed: str = "", error: str = "") -> CardJson:
    own = desk_of(here, click)
    row = _row(own.row(click.payload.activity_id))
    unit = row.activity.units[0] if row.activity.units else row.asked.unit
    if row.stored is None:
        return receipt_card(own, texts.addition_waits(unit))
    room = _room(here, own, row)
    if room < _LEAST:
        return receipt_card(own, texts.no_room_to_add())
    view = TextForm(
        title=texts.addition_heading(),
        lead=texts.addition_lead(unit),
        activity_title=row.activity.title,
        lines=[line for line in (form_texts.choice(row.stored.status), row.stored.comment) if line],
        label=form_texts.comment_label(),
        required=texts.comment_required(),
        send=replace(click.payload, verb=Verb.ADD_COMMENT_TEXT),
        send_title=texts.add(),
        back=replace(click.payload, verb=Verb.RECEIPT),
        most=room,
        typed=typed,
        error=error,
    )
    return text_form.build(view)


def add(here: Here, click: Click) -> CardJson:
    """The first owner's answer again, with what the second one says; who said it stands in the history."""
    rounds.lock(here.connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(here, click)
    row = _row(own.row(click.payload.activity_id))
    text = text_form.parse(click.data)
    if row.stored is None or not text:
        return ask(here, click, error=texts.comment_required() if row.stored else "")
    added, before = texts.addition(row.asked.unit, text), _whole(here, row.stored)
    if added in before.comment.split("\n"):
        return receipt_card(own, texts.added(row.activity.title))
    if len(text) > (room := _room(here, own, row)):
        return ask(here, click, text, texts.addition_too_long(room))
    comment = f"{before.comment}\n{added}".strip()
    store(here, click, own, row, StatusAnswer(before.status, comment, before.finish), once=click.id)
    return receipt_card(desk(here, own.round, own.person), texts.added(row.activity.title))


def _row(row: DeskRow | None) -> DeskRow:
    """The second owner's: not somebody who answers, nor one who has given it away."""
    if row is None or row.asked.answers or row.holder or row.with_administrator:
        raise CardTooOld
    return row


def _whole(here: Here, stored: SeenReport) -> Report:
    """What is added to, also where the one who adds may not read it. None of it leaves this module."""
    return reports.get(here.connection, stored.id)


def _room(here: Here, own: Desk, row: DeskRow) -> int:
    """Beside what one may not read it goes by one's own additions alone: how much is written is not told either."""
    if row.stored and row.stored.withheld:
        return ROOM_BESIDE_WITHHELD if _times_added(here, own, row) < MOST_BESIDE_WITHHELD else 0
    written = row.stored.comment if row.stored else ""
    return COMMENT_MAX - len(written) - len(texts.addition(row.asked.unit, "")) - 1


def _times_added(here: Here, own: Desk, row: DeskRow) -> int:
    mine = (each for each in reports.of_activity(here.connection, row.activity.id) if each.by == own.person.id)
    return sum(each.addition and each.tertial == own.round.tertial for each in mine)
