"""A closed round opened again by an administrator, who says why."""

from __future__ import annotations

from dataclasses import replace

from bot import found, rights
from bot.administration.round_board import board_card
from bot.followup import rounds
from bot.followup.rounds import RoundRefused
from bot.here import Here
from bot.ports import Click
from cards import text_form
from cards.elements import CardJson
from cards.payload import Verb
from cards.text_form import TextForm
from cards.texts import board as board_texts
from cards.texts import common
from cards.texts import reopened_round as texts
from cards.texts.refusals import refusal
from plan.access import Act
from plan.model import RoundState
from plan.refusals import ReasonTooLong

REASON_MAX = 500


def ask_reason(here: Here, click: Click, typed: str = "", error: str = "") -> CardJson:
    rights.must(here, click.person, Act.LEAD_ROUND)
    held = found.newest_round(here, click.payload.round_id)
    if held.state is RoundState.OPEN:
        return board_card(here, held, board_texts.cannot_now())
    view = TextForm(
        title=texts.reopen(),
        lead=texts.lead(),
        activity_title=common.tertial(held.tertial).capitalize(),
        label=texts.reason_label(),
        required=texts.reason_required(),
        send=replace(click.payload, verb=Verb.REOPEN_BECAUSE),
        send_title=texts.reopen(),
        back=replace(click.payload, verb=Verb.ROUND_STATUS),
        most=REASON_MAX,
        typed=typed,
        error=error,
    )
    return text_form.build(view)


def reopen(here: Here, click: Click) -> CardJson:
    rights.must(here, click.person, Act.LEAD_ROUND)
    held, reason = found.newest_round(here, click.payload.round_id), text_form.parse(click.data)
    if not reason:
        return ask_reason(here, click, error=texts.reason_required())
    if len(reason) > REASON_MAX:
        return ask_reason(here, click, reason, refusal(ReasonTooLong(len(reason), REASON_MAX)))
    try:
        opened = rounds.reopen(here, held, reason, click.person.id)
    except RoundRefused:
        return board_card(here, held, board_texts.cannot_now())
    return board_card(here, opened, texts.reopened(opened.last_day))
