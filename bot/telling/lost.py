"""The administrators are told of each message to the channel that may never have come there, and settle it."""

from __future__ import annotations

import logging

from bot.here import Here
from bot.telling import notices
from cards import lost_message
from cards.lost_message import LostView
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from storage import lost_messages, rounds
from storage.lost_messages import CORRECTION

log = logging.getLogger(__name__)


def tell(here: Here) -> bool:
    """Each administrator, once for each time that it was lost. Whether anything was recorded."""
    recorded = [_told(here, each) for each in lost_messages.every(here.connection, here.municipality_id)]
    return any(recorded)


def _told(here: Here, lost: Delivery) -> bool:
    view = _view(here, lost, "")
    to = notices.to_administrators(here, f"lost:{lost.id}:{lost.number}", lost_message.build(view), view.title)
    if to:
        log.error(
            "delivery %s (%s) stands still: %s. %d administrators are asked whether it came (omgången in their chat)",
            lost.id,
            lost.kind,
            lost.why,
            to,
        )
    return to > 0


def views(here: Here, round_id: str) -> tuple[LostView, ...]:
    """All of the municipality's, as the board of that round shows them."""
    return tuple(_view(here, each, round_id) for each in lost_messages.every(here.connection, here.municipality_id))


def _view(here: Here, lost: Delivery, round_id: str) -> LostView:
    held = rounds.get(here.connection, lost.round_id) if lost.round_id else None
    return LostView(
        delivery_id=lost.id,
        tertial=held.tertial if held else None,
        correction=CORRECTION in lost.once,
        all_boards=lost.kind is DeliveryKind.OVERVIEW,
        refused=lost.state is DeliveryState.GIVEN_UP,
        why=lost.why,
        page=lost.parts + 1,
        pages=len(lost.content) if isinstance(lost.content, list) else 1,
        round_id=round_id,
    )
