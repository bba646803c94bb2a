"""The message a card stands in, kept as the card is: what a click changed is written to it, beside the answer.

After a click only the client that pressed shows the new card. The person's other devices, and that one after a reload,
show the message; they also ask for the card by themselves (`refreshed`), which changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.chat import buttons, written
from bot.delivery import Cancel, Compose, Made, NotNow, Outgoing
from bot.directory import persons, senders
from bot.here import Here
from bot.ports import Address, CardSubmitted, Click, Message, Scope
from cards import refresh
from cards.elements import CardJson
from cards.payload import Payload
from plan.delivery import Delivery, DeliveryKind
from plan.refusals import OnlyInPersonalChat, Refusal, UnknownPerson
from storage import changes, deliveries, people

SHORTLY = timedelta(seconds=1)


def refreshed(here: Here, event: CardSubmitted) -> Message:
    """The card as it is now, for a client that asked by itself. Nothing is stored."""
    known = senders.recognise(here, event.sender)
    if known is None or not known.in_file:
        raise UnknownPerson
    if event.address.scope is not Scope.PERSONAL:
        raise OnlyInPersonalChat
    payload = Payload.read(event.data, event.verb)
    return written.card_message(buttons.refreshed(here, Click(event.id, known.person, payload, event.data)))


def record(here: Here, event: CardSubmitted, click: Click, answer: CardJson) -> None:
    """That the click's message is to be written anew, where anything was changed since it was pressed."""
    if event.rewritten or not event.message_id or not changes.made(here.connection):
        return
    asked = refresh.asked_with(answer)
    update = deliveries.due(
        here.municipality_id,
        DeliveryKind.UPDATE,
        f"update:{hashlib.sha256(f'{event.address.conversation_id} {event.id}'.encode()).hexdigest()}",
        here.now,
        person_id=click.person.id,
        content={"card": answer} if asked is None else {"refresh": asked},
        conversation_id=event.address.conversation_id,
        message_id=event.message_id,
    )
    deliveries.record(here.connection, [update])


def composed(compose: Compose) -> Compose:
    """Updates are made here; every other delivery by `compose`."""

    def all_composed(connection: Connection, due: Sequence[Delivery], now: datetime) -> Callable[[Delivery], Made]:
        make = compose(connection, [each for each in due if each.kind is not DeliveryKind.UPDATE], now)

        def made(delivery: Delivery) -> Made:
            if delivery.kind is not DeliveryKind.UPDATE:
                return make(delivery)
            return _update(Here(connection, delivery.municipality_id, now), delivery)

        return made

    return all_composed


def _update(here: Here, delivery: Delivery) -> Outgoing | Cancel | NotNow:
    others = deliveries.other_updates(here.connection, delivery)
    if others.later:
        return Cancel("a later update of the message follows")
    if others.under_way:
        return NotNow(here.now + SHORTLY, "another update of the message is under way")
    if not persons.is_staff(here, delivery.person_id or ""):
        return Cancel("the person has no role any more")
    reach = people.reach(here.connection, delivery.person_id or "")
    if reach is None or not reach.installed or delivery.conversation_id is None:
        return Cancel("the person has taken the app away")
    try:
        card = _card(here, delivery)
    except Refusal as refused:
        return Cancel(f"the card is no longer there to be shown: {type(refused).__name__}")
    address = Address(reach.tenant_id, reach.service_url, delivery.conversation_id)
    message = written.card_message(refresh.to_user(card, reach.user_id))
    messages = (message,)
    updates = (delivery.message_id or "",)
    return Outgoing(address, reach.tenant_id, reach.service_url, reach.user_id, messages, updates, or_anew=False)


def _card(here: Here, delivery: Delivery) -> CardJson:
    """As it was answered, or as it has become since."""
    asked: dict[str, Any] | None = delivery.content.get("refresh")
    if asked is None:
        shown: CardJson = delivery.content["card"]
        return shown
    person = people.get(here.connection, delivery.person_id or "")
    return buttons.refreshed(here, Click(delivery.id, person, Payload.read(asked), asked))
