"""What the administrators are asked when little is reported: wait, remind, or publish all the same."""

from __future__ import annotations

from dataclasses import dataclass

from cards import notice
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.texts import board as board_texts
from cards.texts import low_reporting as texts
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class LowReportingView:
    """`ask_below` is the board's percentage."""

    round_id: str
    tertial: Tertial
    reported: int
    activities: int
    ask_below: int


def build(view: LowReportingView) -> CardJson:
    buttons = (
        Payload(Verb.WAIT, view.round_id).button(texts.wait(), style="positive"),
        Payload(Verb.REMIND, view.round_id).button(board_texts.remind()),
        Payload(Verb.PUBLISH_CONFIRMED, view.round_id).button(texts.publish_anyway()),
    )
    return notice.build(summary(view), texts.waits(view.ask_below), buttons=buttons)


def summary(view: LowReportingView) -> str:
    """Also the notification."""
    return texts.heading(view.reported, view.activities, view.tertial)
