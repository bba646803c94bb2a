"""What spares an owner clicks: everything unchanged at once, and a reminder on a day of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.here import Here
from bot.owner.desk import Desk, DeskRow, next_card
from bot.owner.form import desk_of, store
from bot.ports import Click
from bot.timetable import boards
from cards import notice
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.status_form import Typed
from cards.texts import form as form_texts
from cards.texts import passing as texts
from plan import answer
from plan.answer import StatusAnswer
from plan.calendar import swedish_day
from plan.model import RoundState
from plan.refusals import CardTooOld, Refusal
from storage import matters, rounds

_SHOWN = 15
DAY, WEEK = timedelta(days=1), timedelta(days=7)


def ask_all_unchanged(here: Here, click: Click) -> CardJson:
    own = desk_of(here, click)
    rows = [(row, found) for row in own.missing if (found := _answer_again(row))]
    if not rows:
        raise CardTooOld
    lines = [texts.all_row(row.activity.title, found.status) for row, found in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        lines.append(texts.and_more(len(rows) - _SHOWN))
    yes = Payload(Verb.ALL_UNCHANGED_CONFIRMED, own.round.id).button(texts.all_confirm(len(rows)), style="positive")
    no = Payload(Verb.OPEN, own.round.id).button(form_texts.cancel())
    return notice.build(texts.all_heading(len(rows)), texts.all_lead(own.round.tertial), *lines, buttons=(yes, no))


def all_unchanged(here: Here, click: Click) -> CardJson:
    """A second click finds nothing left and shows how things stand."""
    for row in desk_of(here, click).missing:
        rounds.lock(here.connection, click.payload.round_id, row.activity.id)
    own = desk_of(here, click)
    stored = 0
    for row in own.missing:
        found = _answer_again(row)
        if found:
            own = store(here, click, own, row, found, once=f"{click.id}:{row.activity.id}")
            stored += 1
    return next_card(own, notice=texts.all_done(stored) if stored else "")


def _answer_again(row: DeskRow) -> StatusAnswer | None:
    """The last answer, if it would do today."""
    if row.last is None:
        return None
    typed = Typed.of(row.last)
    try:
        return answer.read(typed.status, typed.comment, typed.finish)
    except Refusal:
        return None


def ask_when(here: Here, click: Click) -> CardJson:
    own = desk_of(here, click)
    if own.round.state is not RoundState.OPEN:
        return next_card(own, notice=texts.later_too_late())
    choices = ((Verb.LATER_TOMORROW, DAY, texts.tomorrow()), (Verb.LATER_WEEK, WEEK, texts.in_a_week()))
    buttons = [
        replace(click.payload, verb=verb).button(texts.on(_day(here, own, after), swedish_day(here.now) + after, name))
        for verb, after, name in choices
    ]
    back = Payload(Verb.OPEN, own.round.id).button(form_texts.cancel())
    return notice.build(texts.later_heading(), buttons=(*buttons, back))


def tomorrow(here: Here, click: Click) -> CardJson:
    return _later(here, click, DAY)


def in_a_week(here: Here, click: Click) -> CardJson:
    return _later(here, click, WEEK)


def _later(here: Here, click: Click, after: timedelta) -> CardJson:
    own = desk_of(here, click)
    if own.round.state is not RoundState.OPEN:
        return next_card(own, notice=texts.later_too_late())
    day = _day(here, own, after)
    matters.set_later(here.connection, own.round.id, own.person.id, day)
    anyway = Payload(Verb.OPEN, own.round.id).button(texts.answer_now())
    return notice.build(form_texts.later(), texts.later_chosen(day, own.round.last_day), buttons=(anyway,))


def _day(here: Here, own: Desk, after: timedelta) -> date:
    """The board's working day to remind on: that long from today, or the next one after."""
    calendar = boards.of_plan(here, own.round.plan_id).pace.calendar
    return calendar.on_or_after(swedish_day(here.now) + after)
