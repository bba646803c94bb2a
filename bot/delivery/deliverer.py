"""Delivers what the ledger holds, until it is stopped or nothing is due."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from datetime import timedelta

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot import logs
from bot.delivery.attempt import Attempt, Tools
from bot.delivery.composer import Composer
from bot.delivery.listen import listen
from bot.delivery.outcomes import Outcomes
from bot.delivery.outgoing import Compose
from bot.delivery.pump import Done, Pump
from bot.delivery.strain import Strain
from bot.delivery.terms import Machine, Terms
from bot.delivery.turns import Sleep, Turns, conversation_of
from bot.ports import Address, Clock, Fault, Messenger, NotSent
from plan.delivery import NEVER, Delivery
from storage import deliveries
from storage.call_rate import Wish
from storage.database import Database

log = logging.getLogger(__name__)

POLL = 1.0
"""Seconds between looks at the ledger when nobody wakes us: another process may have recorded something."""
CALL_SHARE = 0.8
"""A call may take this part of a lease, which is renewed as each call begins."""
TURN_SHARE = 1 / 6
"""So much of it a delivery waits for its turn before it is given back."""
GRACE = 6.0
"""Seconds that calls under way are given at a stop."""
LAST_WRITE = 1.5
STUCK = timedelta(seconds=3)
"""The ledger that does not answer within this counts as away: nobody waits for it."""
AWAY = "the ledger of deliveries cannot be reached"
OUTAGE_WAITS = (0.2, 0.5, 1.0, 2.0)


class Deliverer:
    """`clock` says what is due; time passes as `machine` says."""

    def __init__(
        self,
        database: Database,
        messenger: Messenger,
        compose: Compose,
        clock: Clock,
        terms: Terms = Terms(),  # noqa: B008 - frozen
        machine: Machine = Machine(),  # noqa: B008 - frozen
    ) -> None:
        self._database = database
        self._clock = clock
        self._sleep = machine.sleep
        self._wall = machine.wall
        self._asked = NEVER
        resend_after = None if terms.resend_after is None else timedelta(seconds=terms.resend_after)
        outcomes, lease = Outcomes(resend_after), timedelta(seconds=terms.lease)
        self.pump = Pump(database, clock, machine.wall, terms.limits, outcomes, lease)
        self.turns = Turns(self.pump, machine.wall, machine.sleep, lease * TURN_SHARE)
        self._tools = Tools(
            Composer(database, compose, clock),
            messenger,
            clock,
            self.pump,
            self.turns,
            outcomes,
            Strain(self.pump, machine.wall),
            machine.chance,
            terms.lease * CALL_SHARE,
        )
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._driving = asyncio.Lock()
        self._stopping = False
        self._look = True
        self._idle = asyncio.Event()
        self._outages = 0

    @property
    def trouble(self) -> str:
        """Why nothing is delivered just now; empty when all is well."""
        if self._outages or self._wall() - self._asked > STUCK:
            return AWAY
        return "" if self._driving.locked() else "delivery is not running"

    def wake(self) -> None:
        """Something was recorded."""
        self._look = True
        self.pump.stirred.set()

    async def run(self) -> None:
        """Until `stop`."""
        listening = asyncio.create_task(listen(self._database.url, self.wake, self._sleep))
        try:
            async with self._driving:
                await self._drive(until_idle=False)
        finally:
            listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await listening

    async def drain(self, patience: float = 60) -> None:
        """Until nothing is due any more, nor will be within `patience` seconds of waiting."""
        while True:
            await self._until_idle()
            following = await self._database.read(deliveries.next_try)
            before = self._clock()
            wait = (following - before).total_seconds() if following else patience + 1
            patience -= max(wait, 0)
            if patience < 0:
                return
            await self._sleep(max(wait, 0))
            if self._clock() <= before:  # a clock that stands still brings nothing nearer
                return

    async def give_way(self, address: Address) -> None:
        """To be awaited before each call to Teams that is not a delivery, so that the limits count every call.

        While the database is away nobody counts, and nobody waits.
        """
        if not self.trouble:
            await self.turns.give_way(Wish(address.tenant_id, conversation_of(address)))

    def met(self, tenant_id: str, fault: NotSent) -> None:
        """What a call that is no delivery met: a tenant that throttles one throttles them all."""
        if fault.fault is Fault.THROTTLED:
            self._tools.strain.met(tenant_id, fault)

    async def stop(self) -> None:
        """No new leases; what is under way is finished or given back within 10 seconds."""
        self._stopping = self.turns.closed = True
        self.pump.stirred.set()
        async with self._driving:
            pass

    async def _until_idle(self) -> None:
        if self._driving.locked():
            self._idle.clear()
            self.wake()
            await self._idle.wait()
            return
        async with self._driving:
            self._look = True
            await self._drive(until_idle=True)

    async def _drive(self, until_idle: bool) -> None:
        while not self._stopping:
            done = await self._cycle()
            if done is None:
                continue
            if self._nothing_left(done):
                self._idle.set()
                if until_idle:
                    return
            await self._rest(POLL if done.held is None else min(POLL, done.held.total_seconds()))
        await self._wind_up()
        self._idle.set()

    def _nothing_left(self, done: Done) -> bool:
        return not (self._tasks or self.pump.has_work or self._look or done.leased or done.held)

    async def _cycle(self) -> Done | None:
        """None when the database is away; what was to be written is kept."""
        look, self._look = self._look and not self._stopping, False
        self._asked = self._wall()
        try:
            done = await self.pump.cycle(Counter(self._tasks.values()) if look else None)
        except (DBAPIError, NoConnection) as error:
            self._look = self._look or look
            await self._outage(error)
            return None
        finally:
            self._asked = NEVER
        self._outages = 0
        for each in done.leased:
            self._start(each)
        return done

    async def _outage(self, error: Exception) -> None:
        if not self._outages:
            log.error("%s: %s", AWAY, logs.brief(error))
        wait = OUTAGE_WAITS[min(self._outages, len(OUTAGE_WAITS) - 1)]
        self._outages += 1
        await self._sleep(wait)

    def _start(self, delivery: Delivery) -> None:
        task = asyncio.create_task(Attempt(self._tools, delivery).run())
        self._tasks[task] = delivery.municipality_id
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._tasks[task]
        if not task.cancelled() and task.exception():
            log.error("an attempt ended without an outcome", exc_info=task.exception())
        self.wake()

    async def _rest(self, longest: float) -> None:
        """Until there is something to do, or `longest` seconds have passed."""
        if self.pump.has_work or self._look:
            await asyncio.sleep(0)
            return
        self.pump.stirred.clear()
        stirred = asyncio.create_task(self.pump.stirred.wait())
        asleep = asyncio.create_task(_as_coroutine(self._sleep, longest))
        await asyncio.wait((stirred, asleep), return_when=asyncio.FIRST_COMPLETED)
        self._look = self._look or asleep.done()
        for each in (stirred, asleep):
            each.cancel()

    async def _wind_up(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                while self._tasks:
                    await self._cycle()
                    await self._rest(POLL)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LAST_WRITE):
                while self.pump.has_work:
                    await self._cycle()


async def _as_coroutine(sleep: Sleep, seconds: float) -> None:
    await sleep(seconds)
