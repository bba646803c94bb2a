"""What a recorded delivery amounts to when it is sent: the card as it is then, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.delivery import Cancel, Made, NotNow, Outgoing, Unreachable
from bot.followup import correction, late, low_reporting, measure_questions, reminders
from bot.followup.gathered import Gathered, gather
from bot.here import Here
from bot.owner.desk import Desk, next_card
from bot.ports import Address, Message, Scope
from bot.telling import channel_loss
from cards import plain, refresh, tertial_post
from cards.texts import chat as texts
from cards.texts import notification
from cards.texts import posts as post_texts
from plan.delivery import Delivery, DeliveryKind, Obstacle
from plan.model import RoundState
from storage import municipalities, people, rounds

ChatLink = Callable[[str], str]
"""What is to be written to the bot -> an address that opens the chat with it there."""


def compose(
    connection: Connection, due: Sequence[Delivery], now: datetime, chat: ChatLink | None = None
) -> Callable[[Delivery], Made]:
    known = gather(connection, due, now)

    def made(delivery: Delivery) -> Made:
        here = Here(connection, delivery.municipality_id, now)
        sent = _placed(here, delivery, known)
        if not isinstance(sent, Outgoing):
            return sent
        if delivery.person_id is None and chat:
            sent = _linked(here, delivery, sent, chat)
        return sent if any(sent.updates) else replace(sent, messages=_announced(delivery, sent.messages))

    return made


def _placed(here: Here, delivery: Delivery, known: Gathered) -> Made:
    if delivery.person_id is None:
        return _to_channel(here, delivery)
    held = known.rounds.get(delivery.round_id or "")
    if held and held.state is not RoundState.OPEN and late.asks(delivery):
        message = late.message(here, held, delivery)
        return _to_person(here, delivery, (message,), known) if message else Cancel(late.CLOSED)
    messages = _recorded(delivery) or _made(here, delivery, known)
    return _to_person(here, delivery, messages, known) if messages else Cancel("nothing is left to answer")


def _announced(delivery: Delivery, messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """With a line above the first card, for the clients whose notification shows nothing else."""
    first, *others = messages
    if first.card is None or first.text:
        return messages
    line = notification.above(delivery.kind, first.summary, plain.text(first.card))
    return (replace(first, text=line), *others)


def _recorded(delivery: Delivery) -> tuple[Message, ...]:
    """The messages as they were recorded; none where they are made at sending."""
    content = delivery.content or []
    return tuple(Message(**each) for each in (content if isinstance(content, list) else [content]))


def _made(here: Here, delivery: Delivery, known: Gathered) -> tuple[Message, ...]:
    """Nothing when there is nothing to say any more."""
    message = _message(here, delivery, known)
    return (message,) if message else ()


def _message(here: Here, delivery: Delivery, known: Gathered) -> Message | None:
    if delivery.kind is DeliveryKind.REMINDER:
        return reminders.message(here, delivery)
    if delivery.asks_of_measures:
        return measure_questions.message(here, delivery)
    if low_reporting.is_question(delivery):
        return low_reporting.message(here, delivery)
    own = known.desks.get(delivery.id)
    return _first_card(own) if own and (own.missing or own.is_carried) else None


def _first_card(own: Desk) -> Message:
    left = len(own.missing)
    tertial = own.round.tertial
    summary = texts.round_summary(left, tertial, own.round.last_day) if left else texts.nothing_new(tertial)
    return Message(card=next_card(own), summary=summary)


def _to_person(
    here: Here, delivery: Delivery, messages: tuple[Message, ...], known: Gathered
) -> Outgoing | Unreachable:
    """By the conversation that is known, else by Entra id and the address the municipality's others are reached at."""
    person = known.persons[delivery.person_id or ""]
    reach = known.reaches.get(person.id)
    messages = tuple(_to_user(each, reach.user_id if reach else "") for each in messages)
    if reach and reach.installed:
        address = Address(reach.tenant_id, reach.service_url, reach.conversation_id, Scope.PERSONAL)
        return Outgoing(address, reach.tenant_id, reach.service_url, reach.user_id, messages)
    near = people.any_reach(here.connection, delivery.municipality_id)
    if reach or near is None or not person.entra_id:
        return Unreachable(Obstacle.UNIDENTIFIED if reach is None and not person.entra_id else Obstacle.NOT_INSTALLED)
    return Outgoing(None, near.tenant_id, near.service_url, person.entra_id, messages)


def _to_user(message: Message, user_id: str) -> Message:
    return replace(message, card=refresh.to_user(message.card, user_id)) if message.card else message


def _to_channel(here: Here, delivery: Delivery) -> Outgoing | Cancel | Unreachable | NotNow:
    channel = municipalities.channel_of(here.connection, delivery.municipality_id, delivery.kind.use)
    if channel is None:
        return Unreachable(Obstacle.NO_CHANNEL, channel_loss.told)
    address = Address(channel.tenant_id, channel.service_url, channel.conversation_id, Scope.CHANNEL, channel.team_id)
    if delivery.content is None:
        return correction.compose(here, delivery, address)
    messages = _recorded(delivery)
    return Outgoing(address, channel.tenant_id, channel.service_url, "", messages, if_unreachable=channel_loss.told)


def _linked(here: Here, delivery: Delivery, sent: Outgoing, chat: ChatLink) -> Outgoing:
    """The tertial post with a button to its report; other messages as they are."""
    held = rounds.get(here.connection, delivery.round_id or "") if delivery.kind is DeliveryKind.POST else None
    if held is None:
        return sent
    url = chat(post_texts.ask_for_report(held.tertial))
    linked = [replace(each, card=each.card and tertial_post.with_link(each.card, url)) for each in sent.messages]
    return replace(sent, messages=tuple(linked))
