"""A reminder on a day of the owner's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.here import Here
from bot.owner.desk import Desk, next_card
from bot.owner.form import desk_of
from bot.ports import Click
from bot.timetable import boards
from cards import notice
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.texts import form as form_texts
from cards.texts import later as texts
from plan.calendar import swedish_day
from plan.model import RoundState
from plan.refusals import CardTooOld
from storage import matters

DAY, WEEK = timedelta(days=1), timedelta(days=7)


def ask_when(here: Here, click: Click) -> CardJson:
    own = _asked(here, click)
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
    own = _asked(here, click)
    if own.round.state is not RoundState.OPEN:
        return next_card(own, notice=texts.later_too_late())
    day = _day(here, own, after)
    matters.set_later(here.connection, own.round.id, own.person.id, day)
    anyway = Payload(Verb.OPEN, own.round.id).button(texts.answer_now())
    return notice.build(form_texts.later(), texts.later_chosen(day, own.round.last_day), buttons=(anyway,))


def _asked(here: Here, click: Click) -> Desk:
    """`CardTooOld` for whoever the round asks about nothing: there is nothing to be reminded of."""
    own = desk_of(here, click)
    if not own.rows:
        raise CardTooOld
    return own


def _day(here: Here, own: Desk, after: timedelta) -> date:
    """The board's working day to remind on: that long from today, or the next one after."""
    calendar = boards.of_plan(here, own.round.plan_id).pace.calendar
    return calendar.on_or_after(swedish_day(here.now) + after)
