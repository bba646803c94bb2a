"""Everything deliveries need from the database, gathered and done in one transaction after another.

However many calls are under way, each cycle settles all that ended, takes new leases and gives out turns to call, in
one thread hop and one commit. When the database is away nothing is lost: what was asked for is asked for again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection

from bot.delivery.outcomes import Outcomes, nobody_knows
from bot.ports import Clock
from plan.call_rate import CallLimits
from plan.delivery import Delivery
from storage import call_rate, leases
from storage.call_rate import Brake, CallTurn, Wish
from storage.database import Database

log = logging.getLogger(__name__)
T = TypeVar("T")

REFILL = 2
"""A tenant gets new deliveries once this part of its share is free: fewer and larger leases."""
FORGET_EVERY = timedelta(minutes=1)


class LostLease(Exception):
    """Somebody else took the delivery over: let it be."""


@dataclass(slots=True)
class Given:
    """A turn, the shared clock when it was given, and our own clock at that same moment."""

    turn: CallTurn
    shared: datetime
    own: datetime


@dataclass(slots=True)
class Work:
    """What the next cycle does. `notes` are further writes, done before calls begin."""

    settled: list[Delivery] = field(default_factory=list)
    notes: list[Callable[[Connection], None]] = field(default_factory=list)
    brakes: list[Brake] = field(default_factory=list)
    wishes: list[tuple[Wish, asyncio.Future[Given]]] = field(default_factory=list)
    beginning: list[tuple[Delivery, asyncio.Future[None]]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.settled or self.notes or self.brakes or self.wishes or self.beginning)


@dataclass(slots=True)
class Done:
    """`held` is when the first tenant with something due may be called again, None where none is held."""

    shared: datetime
    own: datetime
    turns: list[CallTurn] = field(default_factory=list)
    begun: set[str] = field(default_factory=set)
    leased: list[Delivery] = field(default_factory=list)
    held: timedelta | None = None


class Pump:
    """`wall` is the machine's clock, which may differ from the program's `clock`."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        wall: Clock,
        limits: CallLimits,
        outcomes: Outcomes,
        lease_for: timedelta,
    ) -> None:
        self._database = database
        self._clock = clock
        self._wall = wall
        self._limits = limits
        self._outcomes = outcomes
        self._lease_for = lease_for
        self._work = Work()
        self._forgotten = wall()
        self.stirred = asyncio.Event()

    @property
    def has_work(self) -> bool:
        return bool(self._work)

    def settle(self, outcome: Delivery) -> None:
        self._work.settled.append(outcome)
        self.stirred.set()

    def note(self, write: Callable[[Connection], None]) -> None:
        self._work.notes.append(write)

    def brake(self, brake: Brake) -> None:
        self._work.brakes.append(brake)
        self.stirred.set()

    async def turn(self, wish: Wish) -> Given:
        """A turn to call, or when to ask again."""
        given: asyncio.Future[Given] = asyncio.get_running_loop().create_future()
        self._work.wishes.append((wish, given))
        self.stirred.set()
        return await given

    async def begin(self, leased: Delivery) -> None:
        """Writes down that the call begins: from here on its outcome is unknown until settled. Raises LostLease."""
        begun: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._work.beginning.append((leased, begun))
        self.stirred.set()
        await begun

    async def cycle(self, under_way: Mapping[str, int] | None) -> Done:
        """One transaction. `under_way` counts deliveries a municipality; None: take no new leases.

        Raises what the database raises; the work is then kept for the next cycle.
        """
        work, self._work = self._work, Work()
        work.wishes = [(wish, given) for wish, given in work.wishes if not given.done()]
        work.beginning = [(each, begun) for each, begun in work.beginning if not begun.done()]
        try:
            done = await self._database.write(lambda connection: self._run(connection, work, under_way))
        except Exception:
            self._put_back(work)
            raise
        _hand_out(work, done)
        return done

    def _put_back(self, work: Work) -> None:
        for name in ("settled", "notes", "brakes", "wishes", "beginning"):
            setattr(self._work, name, getattr(work, name) + getattr(self._work, name))

    def _run(self, connection: Connection, work: Work, under_way: Mapping[str, int] | None) -> Done:
        leases.settle(connection, work.settled)
        for write in work.notes:
            write(connection)
        wishes = [wish for wish, _ in work.wishes]
        turns = call_rate.take(connection, wishes, work.brakes, self._limits, self._shared)
        done = Done(self._shared(connection), self._wall(), turns)
        beginning = [each for each, _ in work.beginning]
        done.begun = leases.begin(connection, beginning, self._clock(), done.shared + self._lease_for)
        if under_way is not None:
            self._lease(connection, done, under_way)
        return done

    def _lease(self, connection: Connection, done: Done, under_way: Mapping[str, int]) -> None:
        now = self._clock()
        for lost in leases.take_over(connection, done.shared, now, self._outcomes.resend_at(now)):
            nobody_knows(lost, lost.why)
        waiting = leases.waiting(connection, now)
        share = self._limits.share(len(waiting))
        for each in waiting:
            held = (each.free_at or done.shared) - done.shared
            if held > call_rate.AHEAD:
                done.held = min(done.held or held, held)
                continue
            room = share - under_way.get(each.municipality_id, 0)
            if room * REFILL >= share:
                until = done.shared + self._lease_for
                done.leased += leases.lease(connection, each.municipality_id, now, until, room)
        self._forget(connection, done.shared)

    def _forget(self, connection: Connection, shared: datetime) -> None:
        if self._wall() - self._forgotten > FORGET_EVERY:
            self._forgotten = self._wall()
            call_rate.forget(connection, shared)

    def _shared(self, connection: Connection) -> datetime:
        return leases.moment(connection, self._wall())


def _hand_out(work: Work, done: Done) -> None:
    for (_, given), turn in zip(work.wishes, done.turns, strict=True):
        if not given.done():
            given.set_result(Given(turn, done.shared, done.own))
    for each, begun in work.beginning:
        if begun.done():
            continue
        if each.id in done.begun:
            begun.set_result(None)
        else:
            begun.set_exception(LostLease())
