"""A published post edited where it stands, page by page, once all of it has come to the channel."""

from __future__ import annotations

from collections.abc import Iterable

from bot.delivery import Cancel, NotNow, Outgoing
from bot.here import Here
from bot.ports import Address, Message
from bot.telling import boards_told, posts
from bot.telling.posts import Content
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.model import Round
from storage import deliveries, rounds

ON_ITS_WAY = (DeliveryState.RECORDED, DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.UNREACHABLE)
THREAD = ";messageid="
"""Stands between a channel and the message that a thread of it begins with."""
LATER_ONES = frozenset({*ON_ITS_WAY, DeliveryState.UNKNOWN})


def compose(here: Here, delivery: Delivery, channel: Address) -> Outgoing | Cancel | NotNow:
    """The last of several corrections says it all.

    Of a post that is held for the administrators what stands in the channel is edited; what follows goes as it was
    recorded. Pages that nobody knows the ids of are sent anew, in the thread.
    """
    recorded = deliveries.of_round(here.connection, delivery.round_id or "", delivery.kind)
    held = rounds.get(here.connection, delivery.round_id or "")
    post = next((each for each in recorded if each.content is not None), None)
    if held is None or post is None or post.state is DeliveryState.CANCELLED:
        return Cancel("the post itself is not in the channel")
    corrections = sorted((each for each in recorded if each.content is None), key=_order)
    if any(_order(each) > _order(delivery) and each.state in LATER_ONES for each in corrections):
        return Cancel("a later correction follows")
    if post.state in ON_ITS_WAY or not post.parts:
        return NotNow(here.now + posts.GATHERING, "the post itself is not in the channel yet")
    sent = [each for each in (post, *corrections) if _channel_of(each) == channel.conversation_id]
    standing = _standing(sent)
    pages = tuple(Message(**each) for each in _pages(here, delivery, held, len(standing)))
    if post.state is not DeliveryState.SENT:
        pages = pages[: len(standing)]
    thread = next((each.conversation_id for each in reversed(sent) if THREAD in (each.conversation_id or "")), None)
    return Outgoing(channel, channel.tenant_id, channel.service_url, "", pages, standing, thread)


def _pages(here: Here, delivery: Delivery, held: Round, standing: int) -> list[Content]:
    if delivery.kind is DeliveryKind.OVERVIEW:
        return boards_told.correction(here, held.tertial, standing)
    return posts.correction(here, held, standing)


def _order(delivery: Delivery) -> tuple[object, ...]:
    return delivery.recorded_at, delivery.id


def _channel_of(delivery: Delivery) -> str:
    return (delivery.conversation_id or "").partition(THREAD)[0]


def _standing(sent: Iterable[Delivery]) -> tuple[str, ...]:
    """The newest id of each page, in order; `sent` is in order too. Of old posts the first page's alone is known."""
    found: list[str] = []
    for each in sent:
        ids = each.page_ids or tuple(filter(None, [each.message_id]))
        pages = max(len(found), len(ids), each.parts)
        before, after = ((*known, *[""] * pages)[:pages] for known in (found, ids))
        found = [new or old for old, new in zip(before, after, strict=True)]
    return tuple(found)
