"""An activity handed to a colleague, taken or given back, or sent to the administrator as "not mine"."""

from __future__ import annotations

from dataclasses import replace

from bot.directory import candidates
from bot.here import Here
from bot.owner.desk import Desk, DeskRow, desk, form_card, next_card
from bot.owner.form import desk_of, own_row
from bot.ports import Click
from bot.telling import notices
from cards import notice, person_choice, text_form
from cards.elements import CardJson
from cards.payload import Verb
from cards.person_choice import NOTE_MAX, PersonChoice
from cards.text_form import TextForm
from cards.texts import board as board_texts
from cards.texts import handover as texts
from cards.texts import receipt as receipt_texts
from cards.texts.refusals import refusal
from plan import handover
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.handover import Asked
from plan.model import Activity
from plan.refusals import CardTooOld, PersonMissing, ReasonTooLong
from storage import audits, people, rounds

REASON_MAX = 500


def choose_colleague(here: Here, click: Click, error: str = "") -> CardJson:
    own = desk_of(here, click)
    row = own_row(here, own, click.payload.activity_id)
    typed = person_choice.parse(click.data)
    view = PersonChoice(
        title=texts.hand_over_heading(),
        lead=texts.hand_over_lead(),
        activity_title=row.activity.title,
        candidates=candidates.candidates(here, swedish_day(here.now), but_not=click.person.id),
        choose=replace(click.payload, verb=Verb.HAND_OVER_TO),
        choose_title=texts.hand_over(),
        search=replace(click.payload, verb=Verb.HAND_OVER),
        back=replace(click.payload, verb=Verb.CHANGE),
        searched=typed.searched,
        error=error,
        note_label=texts.note_label(),
        note=typed.note,
    )
    return person_choice.build(view)


def hand_over(here: Here, click: Click) -> CardJson:
    rounds.lock(here.connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(here, click)
    row = own_row(here, own, click.payload.activity_id)
    try:
        colleague = candidates.chosen(here, click.data)
    except PersonMissing as error:
        return choose_colleague(here, click, refusal(error))
    note = person_choice.parse(click.data).note
    if len(note) > NOTE_MAX:
        return choose_colleague(here, click, texts.note_too_long(len(note), NOTE_MAX))
    asked = rounds.asked_about(here.connection, own.round.id, row.activity.id)
    after = handover.hand_over(asked, click.person.id, colleague.id)
    _change(here, click, own, after, AuditAct.ACTIVITY_HAND_OVER, note)
    title = row.activity.title
    _show(here, own, colleague.id, row.activity, texts.received(click.person.name, title, note))
    reach = people.reach(here.connection, colleague.id)
    waits = not (reach and reach.installed)
    return _onwards(here, click, own, row.activity, texts.handed_over(title, colleague.name, waits))


def take_back(here: Here, click: Click) -> CardJson:
    rounds.lock(here.connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(here, click)
    row = own.row(click.payload.activity_id)
    if row is None:
        raise CardTooOld
    if not row.asked.answers:
        asked = rounds.asked_about(here.connection, own.round.id, row.activity.id)
        _change(here, click, own, handover.take_back(asked, click.person.id), AuditAct.ACTIVITY_TAKE_BACK)
    after = desk(here, own.round, click.person)
    return form_card(after, after.own_row(row.activity.id), notice=texts.taken_back(row.activity.title))


def give_back(here: Here, click: Click) -> CardJson:
    rounds.lock(here.connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(here, click)
    row = own_row(here, own, click.payload.activity_id)
    giver_id = row.asked.given_by
    if giver_id is None:
        raise CardTooOld
    asked = rounds.asked_about(here.connection, own.round.id, row.activity.id)
    _change(here, click, own, handover.give_back(asked, click.person.id), AuditAct.ACTIVITY_GIVE_BACK)
    _show(here, own, giver_id, row.activity, texts.came_back(click.person.name, row.activity.title))
    return _onwards(here, click, own, row.activity, texts.given_back(row.activity.title, row.giver))


def ask_reason(here: Here, click: Click, typed: str = "", error: str = "") -> CardJson:
    own = desk_of(here, click)
    row = own_row(here, own, click.payload.activity_id)
    view = TextForm(
        title=texts.not_mine_heading(),
        lead=texts.not_mine_lead(),
        activity_title=row.activity.title,
        label=texts.reason_label(),
        placeholder=texts.reason_placeholder(),
        required=texts.reason_required(),
        send=replace(click.payload, verb=Verb.NOT_MINE_BECAUSE),
        send_title=texts.send_to_administrator(),
        back=replace(click.payload, verb=Verb.CHANGE),
        most=REASON_MAX,
        typed=typed,
        error=error,
    )
    return text_form.build(view)


def dispute(here: Here, click: Click) -> CardJson:
    rounds.lock(here.connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(here, click)
    row = own_row(here, own, click.payload.activity_id)
    reason = text_form.parse(click.data)
    if not reason:
        return ask_reason(here, click, error=texts.reason_required())
    if len(reason) > REASON_MAX:
        return ask_reason(here, click, reason, refusal(ReasonTooLong(len(reason), REASON_MAX)))
    asked = rounds.asked_about(here.connection, own.round.id, row.activity.id)
    _change(here, click, own, handover.dispute(asked, click.person.id, reason), AuditAct.ACTIVITY_NOT_MINE, reason)
    _tell_administrators(here, click, row, reason)
    return _onwards(here, click, own, row.activity, texts.sent_to_administrator(row.activity.title))


def _tell_administrators(here: Here, click: Click, row: DeskRow, reason: str) -> None:
    summary = texts.disputed(click.person.name, row.activity.title)
    payload = replace(click.payload, verb=Verb.REASSIGN, person_id=click.person.id, seen="")
    buttons = (
        payload.button(board_texts.reassign()),
        replace(payload, verb=Verb.ROUND_STATUS).button(board_texts.back()),
    )
    card = notice.build(texts.not_mine_heading(), summary, f"”{reason}”", buttons=buttons)
    for person in people.every(here.connection, here.municipality_id):
        if person.administers:
            notices.record(here, person.id, card, summary)


def _show(here: Here, own: Desk, person_id: str, activity: Activity, told: str) -> None:
    """The activity's card for whoever has it now."""
    theirs = desk(here, own.round, people.get(here.connection, person_id))
    card = form_card(theirs, theirs.own_row(activity.id), notice=told)
    notices.record(here, person_id, card, told, own.round.id)


def _change(here: Here, click: Click, own: Desk, asked: Asked, act: AuditAct, reason: str = "") -> None:
    activity_id = asked[0].activity_id
    before = rounds.asked_about(here.connection, own.round.id, activity_id)
    rounds.ask_instead(here.connection, own.round.id, activity_id, asked)
    deed = Deed(
        act,
        activity_id,
        Through.CARD,
        by=click.person.id,
        before=[each.person_id for each in before if each.answers],
        after={"answers": [each.person_id for each in asked if each.answers], "reason": reason},
    )
    audits.append(here.connection, here.municipality_id, here.now, deed)


def _onwards(here: Here, click: Click, own: Desk, activity: Activity, told: str) -> CardJson:
    after = desk(here, own.round, own.person)
    return (
        next_card(after, after=activity.id, notice=told, lap=click.payload.lap)
        if after.rows
        else notice.build(receipt_texts.heading_left(), told)
    )
