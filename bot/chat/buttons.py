"""Which function answers which button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.administration import lost_messages, protection, round_board
from bot.followup import approval, reminders
from bot.here import Here
from bot.owner import additions, all_unchanged, assessment_desk, form, handover, later, outside
from bot.ports import Click
from cards.elements import CardJson
from cards.payload import Payload, Verb
from plan.refusals import CardTooOld

_PRESSED: Mapping[Verb, Callable[[Here, Click], CardJson]] = {
    Verb.OPEN: form.opened,
    Verb.SAVE: form.saved,
    Verb.UNCHANGED: form.unchanged,
    Verb.ALL_UNCHANGED: all_unchanged.ask_all_unchanged,
    Verb.ALL_UNCHANGED_CONFIRMED: all_unchanged.all_unchanged,
    Verb.SKIP: form.skipped,
    Verb.REFRESH: form.refreshed,
    Verb.REMINDED: reminders.refreshed,
    Verb.CHANGE: form.changed,
    Verb.RECEIPT: form.listed,
    Verb.LATER: later.ask_when,
    Verb.LATER_TOMORROW: later.tomorrow,
    Verb.LATER_WEEK: later.in_a_week,
    Verb.HAND_OVER: handover.choose_colleague,
    Verb.HAND_OVER_TO: handover.hand_over,
    Verb.TAKE_BACK: handover.take_back,
    Verb.GIVE_BACK: handover.give_back,
    Verb.NOT_MINE: handover.ask_reason,
    Verb.NOT_MINE_BECAUSE: handover.dispute,
    Verb.ADD_COMMENT: additions.ask,
    Verb.ADD_COMMENT_TEXT: additions.add,
    Verb.ROUND_STATUS: round_board.show,
    Verb.REMIND: round_board.remind,
    Verb.EXTEND: round_board.ask_last_day,
    Verb.EXTEND_TO: round_board.extend,
    Verb.CLOSE: round_board.ask_close,
    Verb.CLOSE_CONFIRMED: round_board.close,
    Verb.PUBLISH: round_board.ask_publish,
    Verb.PUBLISH_CONFIRMED: round_board.publish,
    Verb.REASSIGN: round_board.choose,
    Verb.REASSIGN_TO: round_board.reassign,
    Verb.ASSESS: assessment_desk.opened,
    Verb.ASSESS_SAVE: assessment_desk.saved,
    Verb.ASSESS_SKIP: assessment_desk.skipped,
    Verb.SEND_AGAIN: lost_messages.sent_again,
    Verb.ARRIVED: lost_messages.arrived,
    Verb.DRAFT: approval.shown,
    Verb.DRAFT_PUBLISH: approval.published,
    Verb.DRAFT_INTRO: approval.intro_asked,
    Verb.DRAFT_INTRO_SAVE: approval.intro_saved,
    Verb.DRAFT_RETURN: approval.return_asked,
    Verb.DRAFT_RETURN_BECAUSE: approval.returned,
}

REFRESHES = frozenset({Verb.REFRESH, Verb.REMINDED, Verb.RECEIPT, Verb.ROUND_STATUS, Verb.DRAFT})
"""What cards ask for to be shown anew."""

_OUTSIDE: Mapping[Verb, Callable[[Here, Click], CardJson]] = {
    Verb.SAVE: outside.saved,
    Verb.UNCHANGED: outside.unchanged,
    Verb.CHANGE: outside.opened,
    Verb.RECEIPT: outside.cancelled,
    Verb.REFRESH: outside.opened,
    Verb.PROTECT: protection.protected_by_card,
    Verb.UNPROTECT: protection.unprotected_by_card,
}
"""Of a card that names an activity but no round."""


def press(here: Here, click: Click) -> CardJson:
    """The card that takes the pressed one's place; `CardTooOld` for a button that no owner's card has."""
    return answers(click.payload)(here, click)


def refreshed(here: Here, click: Click) -> CardJson:
    """The card as it is now; nothing is changed, whatever the data says."""
    verb = click.payload.verb if click.payload.verb in REFRESHES else Verb.REFRESH
    return press(here, replace(click, payload=replace(click.payload, verb=verb)))


def answers(payload: Payload) -> Callable[[Here, Click], CardJson]:
    """`CardTooOld` where nothing does."""
    without_round = payload.activity_id and not payload.round_id
    found = (_OUTSIDE if without_round else _PRESSED).get(payload.verb)
    if payload.verb is Verb.REFRESH and payload.about:
        found = assessment_desk.refreshed
    if found is None:
        raise CardTooOld
    return found
