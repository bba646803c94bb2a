"""Waiting for one's turn to call Teams."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.delivery.pump import Given, Pump
from bot.ports import Address, Clock
from storage.call_rate import Wish

Sleep = Callable[[float], Awaitable[None]]

LATE = timedelta(seconds=0.1)
"""A turn missed by more than this is let go: used late, it would crowd the next ones."""
NOT_AT_ONCE = timedelta(seconds=0.5)
PERSON_PATIENCE = timedelta(seconds=12)
"""So long an answer waits for its turn; then it goes out all the same: Teams gives up after 15."""


class Later(Exception):
    """There is no turn for a good while."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(f"no turn for {wait}")
        self.wait = wait


class Turns:
    """When `closed`, at a stop, no more turns are given: every wait ends in Later."""

    def __init__(self, pump: Pump, wall: Clock, sleep: Sleep, patience: timedelta) -> None:
        self._pump = pump
        self._wall = wall
        self._sleep = sleep
        self._patience = patience
        self.closed = False

    async def wait(self, wish: Wish, patience: timedelta | None = None) -> Given:
        """Returns when the call may be made, and not much later. Raises Later where that is past all patience."""
        until = self._wall() + (self._patience if patience is None else patience)
        while not self.closed:
            given = await self._pump.turn(wish)
            left = given.turn.at - self._now(given.shared, given.own)
            if not given.turn.granted and self._wall() + left > until:
                raise Later(max(left, NOT_AT_ONCE))
            if left > timedelta():
                await self._sleep(left.total_seconds())
            if given.turn.granted and not self.closed and self.is_in_time(given):
                return given
        raise Later(timedelta())

    def _now(self, shared: datetime, own: datetime) -> datetime:
        return shared + (self._wall() - own)

    def is_in_time(self, given: Given) -> bool:
        return self._now(given.shared, given.own) - given.turn.at < LATE

    async def give_way(self, wish: Wish) -> None:
        """For what answers a person: its turn among the deliveries, but not without end."""
        with contextlib.suppress(Later, TimeoutError):
            async with asyncio.timeout(PERSON_PATIENCE.total_seconds()):
                await self.wait(wish, PERSON_PATIENCE)


def conversation_of(address: Address) -> str:
    """What Teams counts by: a channel's threads count as the channel."""
    return f"{address.tenant_id} {address.conversation_id.partition(';messageid=')[0]}"
