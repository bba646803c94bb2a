"""The last day of an open round, moved: the cards that stand in the owners' chats say the new one too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.here import Here
from bot.telling import messages
from cards.payload import Payload, Verb
from plan.audit import AuditAct, Deed, Through
from plan.delivery import Delivery, DeliveryKind
from plan.model import Round
from storage import audits, deliveries, rounds


def move(here: Here, held: Round, day: date, by: str) -> Round:
    """The round as it is then. `by` is the administrator's id."""
    if day == held.last_day:
        return held
    rounds.extend(here.connection, held.id, day)
    before, after = held.last_day.isoformat(), day.isoformat()
    deed = Deed(AuditAct.ROUND_EXTEND, str(held.tertial), Through.CARD, by, before, after)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    moved = replace(held, last_day=day)
    announce(here, moved)
    return moved


def announce(here: Here, held: Round) -> None:
    """Records that the cards of those who have something left are to be written anew."""
    deliveries.record(here.connection, _anew(here, held))


def _anew(here: Here, held: Round) -> Iterator[Delivery]:
    """The message with the round's card, of whoever has something left: drawn anew when it is written."""
    missing = messages.standings(here, [held])[held.id].missing
    asked = Payload(Verb.REFRESH, held.id).data()
    for each in deliveries.of_round(here.connection, held.id, DeliveryKind.CARD):
        if each.message_id and each.person_id in missing:
            yield deliveries.due(
                here.municipality_id,
                DeliveryKind.UPDATE,
                f"moved:{each.id}:{here.now.isoformat()}",
                here.now,
                person_id=each.person_id,
                content={"refresh": asked},
                conversation_id=each.conversation_id,
                message_id=each.message_id,
            )
