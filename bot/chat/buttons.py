"""Which function answers which button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.administration import (
    figure_drop,
    first_steps,
    kolada_desk,
    lost_messages,
    opening_desk,
    owner_change,
    owner_drop,
    owner_list,
    person_forget,
    plan_drop,
    plan_review,
    protection,
    reopened_round,
    round_board,
    settings_desk,
    template_drop,
)
from bot.administration.plan_drop import Answer
from bot.followup import approval, measure_questions, reminders
from bot.here import Here
from bot.leadership import boards_desk
from bot.owner import additions, all_unchanged, assessment_desk, form, handover, later, outside, takeover
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
    Verb.MEASURES: measure_questions.refreshed,
    Verb.ADD_COMMENT: additions.ask,
    Verb.ADD_COMMENT_TEXT: additions.add,
    Verb.ROUND_STATUS: round_board.show,
    Verb.REMIND: round_board.remind,
    Verb.EXTEND: round_board.ask_last_day,
    Verb.EXTEND_TO: round_board.extend,
    Verb.CLOSE: round_board.ask_close,
    Verb.CLOSE_CONFIRMED: round_board.close,
    Verb.REOPEN: reopened_round.ask_reason,
    Verb.REOPEN_BECAUSE: reopened_round.reopen,
    Verb.WAIT: round_board.wait,
    Verb.PUBLISH: round_board.ask_publish,
    Verb.PUBLISH_CONFIRMED: round_board.publish,
    Verb.REASSIGN: round_board.choose,
    Verb.REASSIGN_TO: round_board.reassign,
    Verb.ASSESS: assessment_desk.opened,
    Verb.ASSESS_SAVE: assessment_desk.saved,
    Verb.ASSESS_SKIP: assessment_desk.skipped,
    Verb.SEND_AGAIN: lost_messages.sent_again,
    Verb.ARRIVED: lost_messages.arrived,
    Verb.FIRST_STEPS: first_steps.shown,
    Verb.OWNERS: owner_list.shown,
    Verb.OWNER_CHOOSE: owner_change.chosen,
    Verb.OWNER_CHANGE: owner_change.changed,
    Verb.FIGURES_STORE: figure_drop.stored,
    Verb.FIGURES_CANCEL: figure_drop.cancelled,
    Verb.KOLADA_SAVE: kolada_desk.saved,
    Verb.KOLADA_REMOVE: kolada_desk.removed,
    Verb.DRAFT: approval.shown,
    Verb.DRAFT_PUBLISH: approval.published,
    Verb.DRAFT_INTRO: approval.intro_asked,
    Verb.DRAFT_INTRO_SAVE: approval.intro_saved,
    Verb.DRAFT_RETURN: approval.return_asked,
    Verb.DRAFT_RETURN_BECAUSE: approval.returned,
    Verb.CANCEL: outside.cancelled,
    Verb.OPEN_ROUND: opening_desk.ask_open,
    Verb.OPEN_ROUND_CONFIRMED: opening_desk.open_round,
    Verb.SETTINGS: settings_desk.shown,
    Verb.SETTINGS_SAVE: settings_desk.saved,
    Verb.FORGET_CONFIRMED: person_forget.forgotten,
    Verb.PROMISES_STAND: takeover.stands,
    Verb.PROMISES_DIFFER: takeover.differs,
    Verb.TEMPLATE_STORE: template_drop.stored,
    Verb.TEMPLATE_CANCEL: template_drop.cancelled,
    Verb.BOARDS: boards_desk.turned,
}

_SLOW: Mapping[Verb, Callable[[Here, Click], Answer]] = {
    Verb.PLAN_FILE: plan_drop.shown,
    Verb.PLAN_STORE: plan_drop.stored,
    Verb.PLAN_QUESTIONS: plan_drop.questions,
    Verb.PLAN_ANSWERS: plan_drop.answered,
    Verb.PLAN_REVIEW: plan_review.offered,
    Verb.PLAN_CANCEL: plan_drop.cancelled,
    Verb.OWNERS_FILE: owner_drop.shown,
    Verb.OWNERS_STORE: owner_drop.stored,
    Verb.OWNERS_CANCEL: owner_drop.cancelled,
}
"""What is worked out beside the database's threads, or answered with more than a card."""

REFRESHES = frozenset(
    {
        Verb.REFRESH,
        Verb.REMINDED,
        Verb.MEASURES,
        Verb.RECEIPT,
        Verb.ROUND_STATUS,
        Verb.FIRST_STEPS,
        Verb.OWNERS,
        Verb.DRAFT,
    }
)
"""What cards ask for to be shown anew."""

_OUTSIDE: Mapping[Verb, Callable[[Here, Click], CardJson]] = {
    Verb.SAVE: outside.saved,
    Verb.UNCHANGED: outside.unchanged,
    Verb.CHANGE: outside.opened,
    Verb.RECEIPT: outside.cancelled,
    Verb.REFRESH: outside.opened,
    Verb.MEASURE_DONE: measure_questions.done,
    Verb.MEASURE_MOVED: measure_questions.moved,
    Verb.MEASURE_HINDERED: measure_questions.hindered,
    Verb.PROTECT: protection.protected_by_card,
    Verb.UNPROTECT: protection.unprotected_by_card,
}
"""Of a card that names an activity but no round."""


def press(here: Here, click: Click) -> CardJson | Answer:
    """The card that takes the pressed one's place; `CardTooOld` for a button that no owner's card has."""
    return answers(click.payload)(here, click)


def refreshed(here: Here, click: Click) -> CardJson:
    """The card as it is now; nothing is changed, whatever the data says."""
    verb = click.payload.verb if click.payload.verb in REFRESHES else Verb.REFRESH
    payload = replace(click.payload, verb=verb)
    return _at_once(payload)(here, replace(click, payload=payload))


def answers(payload: Payload) -> Callable[[Here, Click], CardJson | Answer]:
    """`CardTooOld` where nothing does."""
    return _SLOW.get(payload.verb) or _at_once(payload)


def _at_once(payload: Payload) -> Callable[[Here, Click], CardJson]:
    without_round = payload.activity_id and not payload.round_id
    found = (_OUTSIDE if without_round else _PRESSED).get(payload.verb)
    if payload.verb is Verb.REFRESH and payload.about:
        found = assessment_desk.refreshed
    if found is None:
        raise CardTooOld
    return found
