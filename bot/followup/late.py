"""What a message that asks somebody to answer amounts to when its round has been closed before it was sent."""

from __future__ import annotations

from bot.here import Here
from bot.owner import assessment_desk
from bot.owner.desk import desk, next_card
from bot.ports import Message
from bot.telling import notices
from plan.delivery import Delivery, DeliveryKind
from plan.model import Round
from storage import people

CLOSED = "the round was closed before it was sent"
"""Why it was called off, in the ledger."""


def asks(delivery: Delivery) -> bool:
    """The round's card, the message with an activity that changed hands, or the goals to assess."""
    return delivery.kind is DeliveryKind.CARD or _is_handed(delivery) or _is_assessment(delivery)


def message(here: Here, held: Round, delivery: Delivery) -> Message | None:
    """The card as it is now, which says that the round is closed. None where there is nothing left to answer.

    Nor of the round's own card: closing calls off all that had not been sent.
    """
    if delivery.kind is DeliveryKind.CARD or delivery.person_id is None:
        return None
    person = people.get(here.connection, delivery.person_id)
    if _is_assessment(delivery):
        card = assessment_desk.left_card(here, held, person)
    else:
        own = desk(here, held, person)
        card = next_card(own) if own.missing else None
    return Message(card=card, summary=delivery.content["summary"]) if card else None


def _is_handed(delivery: Delivery) -> bool:
    return delivery.kind is DeliveryKind.NOTICE and delivery.once.startswith(notices.KEY)


def _is_assessment(delivery: Delivery) -> bool:
    asked = assessment_desk.once(delivery.round_id or "", delivery.person_id or "")
    return delivery.kind is DeliveryKind.NOTICE and delivery.once.startswith(asked)
