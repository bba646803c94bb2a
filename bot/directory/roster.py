"""Who a sender is whom the directory does not know: the conversation's roster tells."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from bot.ports import Address, CardSubmitted, Event, Fault, Member, Messenger, Met, NotSent
from bot.retries import heard, tried

CLICK_SECONDS = 3.0
"""Teams shows a click as failed after 5."""
SECONDS = 12.0
"""Teams waits 15 for the answer to anything else."""


async def ask(
    messenger: Messenger, event: Event, give_way: Callable[[Address], Awaitable[None]], met: Met
) -> Member | None:
    """None: not on the roster. Raises `NotSent` where it does not answer in time. `met` hears of each failed call."""
    asking = partial(messenger.member, event.address, event.sender.user_id)
    try:
        async with asyncio.timeout(CLICK_SECONDS if isinstance(event, CardSubmitted) else SECONDS):
            await give_way(event.address)
            return await tried(partial(heard, asking, partial(met, event.address.tenant_id)))
    except TimeoutError as error:
        raise NotSent(Fault.TRY_AGAIN, "timeout") from error
    except NotSent as fault:
        if fault.fault in (Fault.GONE, Fault.UNREACHABLE):
            return None
        raise


def identified(event: Event, member: Member) -> Event:
    """Some events name no Entra id; the roster does, by the user id in the envelope."""
    sender = replace(event.sender, entra_id=event.sender.entra_id or member.entra_id)
    return replace(event, sender=sender)


def confirmed(event: Event, member: Member) -> Member:
    """The other way round: the roster of some clients names no Entra id. The envelope's goes before."""
    return replace(member, entra_id=event.sender.entra_id)
