"""All that an owner has left, answered as last tertial at once."""

from __future__ import annotations

from bot.here import Here
from bot.owner.desk import next_card
from bot.owner.form import desk_of, store
from bot.ports import Click
from cards import notice
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.texts import all_unchanged as texts
from cards.texts import common
from cards.texts import form as form_texts
from plan.refusals import CardTooOld
from storage import rounds

_SHOWN = 15


def ask_all_unchanged(here: Here, click: Click) -> CardJson:
    own = desk_of(here, click)
    rows = [(row, found) for row in own.missing if (found := own.again(row))]
    if not rows:
        raise CardTooOld
    lines = [texts.all_row(row.activity.title, found.status) for row, found in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        lines.append(common.and_more(len(rows) - _SHOWN))
    yes = Payload(Verb.ALL_UNCHANGED_CONFIRMED, own.round.id).button(texts.all_confirm(len(rows)), style="positive")
    no = Payload(Verb.OPEN, own.round.id).button(form_texts.cancel())
    return notice.build(
        texts.all_heading(len(rows)),
        texts.all_lead(own.round.tertial),
        *lines,
        buttons=(yes, no),
    )


def all_unchanged(here: Here, click: Click) -> CardJson:
    """A second click finds nothing left and shows how things stand."""
    for row in desk_of(here, click).missing:
        rounds.lock(here.connection, click.payload.round_id, row.activity.id)
    own = desk_of(here, click)
    stored = 0
    for row in own.missing:
        found = own.again(row)
        if found:
            own = store(here, click, own, row, found, once=f"{click.id}:{row.activity.id}")
            stored += 1
    return next_card(own, notice=texts.all_done(stored) if stored else "")
