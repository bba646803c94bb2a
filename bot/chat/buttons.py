"""Which function answers which button."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from bot.administration import administering
from bot.followup import approving
from bot.owner import additions, assessing, outside, passing_on, reporting, shortcuts
from bot.owner.desk import CardJson
from bot.owner.reporting import Click
from cards.payload import Payload, Verb
from plan.refusals import CardTooOld

_PRESSED: Mapping[Verb, Callable[[Connection, Click], CardJson]] = {
    Verb.OPEN: reporting.opened,
    Verb.SAVE: reporting.saved,
    Verb.UNCHANGED: reporting.unchanged,
    Verb.ALL_UNCHANGED: shortcuts.ask_all_unchanged,
    Verb.ALL_UNCHANGED_CONFIRMED: shortcuts.all_unchanged,
    Verb.SKIP: reporting.skipped,
    Verb.CHANGE: reporting.changed,
    Verb.RECEIPT: reporting.listed,
    Verb.LATER: shortcuts.ask_when,
    Verb.LATER_TOMORROW: shortcuts.tomorrow,
    Verb.LATER_WEEK: shortcuts.in_a_week,
    Verb.HAND_OVER: passing_on.choose_colleague,
    Verb.HAND_OVER_TO: passing_on.hand_over,
    Verb.TAKE_BACK: passing_on.take_back,
    Verb.GIVE_BACK: passing_on.give_back,
    Verb.NOT_MINE: passing_on.ask_reason,
    Verb.NOT_MINE_BECAUSE: passing_on.dispute,
    Verb.ADD_COMMENT: additions.ask,
    Verb.ADD_COMMENT_TEXT: additions.add,
    Verb.ROUND_STATUS: administering.show,
    Verb.REMIND: administering.remind,
    Verb.EXTEND: administering.ask_last_day,
    Verb.EXTEND_TO: administering.extend,
    Verb.CLOSE: administering.ask_close,
    Verb.CLOSE_CONFIRMED: administering.close,
    Verb.PUBLISH: administering.ask_publish,
    Verb.PUBLISH_CONFIRMED: administering.publish,
    Verb.REASSIGN: administering.choose,
    Verb.REASSIGN_TO: administering.reassign,
    Verb.ASSESS: assessing.opened,
    Verb.ASSESS_SAVE: assessing.saved,
    Verb.ASSESS_SKIP: assessing.skipped,
    Verb.DRAFT: approving.shown,
    Verb.DRAFT_PUBLISH: approving.published,
    Verb.DRAFT_INTRO: approving.intro_asked,
    Verb.DRAFT_INTRO_SAVE: approving.intro_saved,
    Verb.DRAFT_RETURN: approving.return_asked,
    Verb.DRAFT_RETURN_BECAUSE: approving.returned,
}

_OUTSIDE: Mapping[Verb, Callable[[Connection, Click], CardJson]] = {
    Verb.SAVE: outside.saved,
    Verb.UNCHANGED: outside.unchanged,
    Verb.CHANGE: outside.opened,
    Verb.RECEIPT: outside.cancelled,
}
"""Of a card that names an activity but no round."""


def press(connection: Connection, click: Click) -> CardJson:
    """The card that takes the pressed one's place; `CardTooOld` for a button that no owner's card has."""
    return answers(click.payload)(connection, click)


def answers(payload: Payload) -> Callable[[Connection, Click], CardJson]:
    """`CardTooOld` where nothing does."""
    without_round = payload.activity_id and not payload.round_id
    found = (_OUTSIDE if without_round else _PRESSED).get(payload.verb)
    if found is None:
        raise CardTooOld
    return found
