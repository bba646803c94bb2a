"""An activity handed to a colleague, taken or given back, or sent to the administrator as "not mine"."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from bot.administration import choosing
from bot.followup import notices
from bot.owner.desk import CardJson, Desk, Row, desk, form_card, next_card
from bot.owner.reporting import Click, desk_of, own_row
from cards import notice, person_choice, text_form
from cards.payload import Verb
from cards.person_choice import PersonChoice
from cards.text_form import TextForm
from cards.texts import board as board_texts
from cards.texts import passing as texts
from cards.texts import receipt as receipt_texts
from cards.texts.refusals import refusal
from plan import passing
from plan.calendar import swedish_day
from plan.model import Activity
from plan.passing import Asked
from plan.refusals import CardTooOld, PersonMissing, ReasonTooLong
from storage import audits, people, plans, rounds

REASON_MAX = 500


def choose_colleague(connection: Connection, click: Click, error: str = "") -> CardJson:
    own = desk_of(connection, click)
    row = own_row(connection, own, click.payload.activity_id)
    view = PersonChoice(
        title=texts.hand_over_heading(),
        lead=texts.hand_over_lead(),
        activity_title=row.activity.title,
        candidates=choosing.candidates(
            connection, _home(connection, own), swedish_day(click.now), but_not=click.person.id
        ),
        choose=replace(click.payload, verb=Verb.HAND_OVER_TO),
        choose_title=texts.hand_over(),
        search=replace(click.payload, verb=Verb.HAND_OVER),
        back=replace(click.payload, verb=Verb.CHANGE),
        searched=person_choice.parse(click.data).searched,
        error=error,
    )
    return person_choice.build(view)


def hand_over(connection: Connection, click: Click) -> CardJson:
    rounds.lock(connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(connection, click)
    row = own_row(connection, own, click.payload.activity_id)
    try:
        colleague = choosing.chosen(connection, _home(connection, own), click.data)
    except PersonMissing as error:
        return choose_colleague(connection, click, refusal(error))
    asked = rounds.asked_about(connection, own.round.id, row.activity.id)
    _change(connection, click, own, row.activity, passing.hand_over(asked, click.person.id, colleague.id), "hand_over")
    title = row.activity.title
    _show(connection, click, own, colleague.id, row.activity, texts.received(click.person.name, title))
    reach = people.reach(connection, colleague.id)
    waits = not (reach and reach.installed)
    return _onwards(connection, own, row.activity, texts.handed_over(title, colleague.name, waits))


def take_back(connection: Connection, click: Click) -> CardJson:
    rounds.lock(connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(connection, click)
    row = own.row(click.payload.activity_id)
    if row is None:
        raise CardTooOld
    if not row.asked.answers:
        asked = rounds.asked_about(connection, own.round.id, row.activity.id)
        _change(connection, click, own, row.activity, passing.take_back(asked, click.person.id), "take_back")
    after = desk(connection, own.round, click.person)
    return form_card(after, after.own_row(row.activity.id), notice=texts.taken_back(row.activity.title))


def give_back(connection: Connection, click: Click) -> CardJson:
    rounds.lock(connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(connection, click)
    row = own_row(connection, own, click.payload.activity_id)
    giver_id = row.asked.given_by
    if giver_id is None:
        raise CardTooOld
    asked = rounds.asked_about(connection, own.round.id, row.activity.id)
    _change(connection, click, own, row.activity, passing.give_back(asked, click.person.id), "give_back")
    _show(connection, click, own, giver_id, row.activity, texts.came_back(click.person.name, row.activity.title))
    return _onwards(connection, own, row.activity, texts.given_back(row.activity.title, row.giver))


def ask_reason(connection: Connection, click: Click, typed: str = "", error: str = "") -> CardJson:
    own = desk_of(connection, click)
    row = own_row(connection, own, click.payload.activity_id)
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


def dispute(connection: Connection, click: Click) -> CardJson:
    rounds.lock(connection, click.payload.round_id, click.payload.activity_id)
    own = desk_of(connection, click)
    row = own_row(connection, own, click.payload.activity_id)
    reason = text_form.parse(click.data)
    if not reason:
        return ask_reason(connection, click, error=texts.reason_required())
    if len(reason) > REASON_MAX:
        return ask_reason(connection, click, reason, refusal(ReasonTooLong(len(reason), REASON_MAX)))
    asked = rounds.asked_about(connection, own.round.id, row.activity.id)
    _change(connection, click, own, row.activity, passing.dispute(asked, click.person.id, reason), "not_mine", reason)
    _tell_administrators(connection, click, own, row, reason)
    return _onwards(connection, own, row.activity, texts.sent_to_administrator(row.activity.title))


def _tell_administrators(connection: Connection, click: Click, own: Desk, row: Row, reason: str) -> None:
    home = _home(connection, own)
    summary = texts.disputed(click.person.name, row.activity.title)
    payload = replace(click.payload, verb=Verb.REASSIGN, person_id=click.person.id, seen="")
    buttons = (
        payload.button(board_texts.reassign()),
        replace(payload, verb=Verb.ROUND_STATUS).button(board_texts.back()),
    )
    card = notice.build(texts.not_mine_heading(), summary, f"”{reason}”", buttons=buttons)
    for person in people.every(connection, home):
        if person.is_administrator:
            notices.record(connection, home, person.id, card, summary, click.now)


def _show(connection: Connection, click: Click, own: Desk, person_id: str, activity: Activity, told: str) -> None:
    """The activity's card for whoever has it now."""
    theirs = desk(connection, own.round, people.get(connection, person_id))
    card = form_card(theirs, theirs.own_row(activity.id), notice=told)
    notices.record(connection, _home(connection, own), person_id, card, told, click.now, own.round.id)


def _change(
    connection: Connection, click: Click, own: Desk, activity: Activity, asked: Asked, act: str, reason: str = ""
) -> None:
    before = rounds.asked_about(connection, own.round.id, activity.id)
    rounds.ask_instead(connection, own.round.id, activity.id, asked)
    audits.append(
        connection,
        _home(connection, own),
        click.now,
        click.person.id,
        f"activity.{act}",
        activity.id,
        through="card",
        before=[each.person_id for each in before if each.answers],
        after={"answers": [each.person_id for each in asked if each.answers], "reason": reason},
    )


def _onwards(connection: Connection, own: Desk, activity: Activity, told: str) -> CardJson:
    after = desk(connection, own.round, own.person)
    return (
        next_card(after, after=activity.id, notice=told)
        if after.rows
        else notice.build(receipt_texts.heading_left(), told)
    )


def _home(connection: Connection, own: Desk) -> str:
    return plans.municipality_of(connection, own.round.plan_id)
