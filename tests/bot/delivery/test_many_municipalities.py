"""The same morning in all of Sweden's municipalities, on a virtual clock."""

from __future__ import annotations

import asyncio
import os
from array import array
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from bot.delivery import Deliverer, Machine, Terms
from bot.ports import Address, Member, Message, Sent
from plan.call_rate import CallLimits
from plan.delivery import DeliveryState
from storage import deliveries
from storage.database import Database
from tests.bot.delivery.ledger import START, compose, record_cards
from tests.bot.delivery.virtual import VirtualLoop, run

MUNICIPALITIES = 290
OWNERS = 300
LARGE, FEW = 10, 20
"""So many municipalities have `OWNERS` owners, the others so few: their sizes differ as the country's do."""
CALLS = 2  # the conversation is opened, the card is sent
LATENCY = 0.1
LIMITS = CallLimits(in_flight=MUNICIPALITIES * 16)


@dataclass
class Sweden:
    """Notes when each tenant was called, in seconds."""

    now: Callable[[], datetime]
    called: dict[str, array[float]] = field(default_factory=dict)
    under_way: int = 0
    most_under_way: int = 0

    async def _call(self, tenant_id: str) -> None:
        self.called.setdefault(tenant_id, array("d")).append((self.now() - START).total_seconds())
        await asyncio.sleep(LATENCY)

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        await self._call(tenant_id)
        return Address(tenant_id, service_url, f"a:{user_id}")

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Sent:
        await self._call(address.tenant_id)
        return Sent(address.conversation_id, "1")

    async def update(self, address: Address, message_id: str, message: Message, thread_id: str | None = None) -> None:
        await self._call(address.tenant_id)

    async def member(self, address: Address, user_id: str) -> Member:
        await self._call(address.tenant_id)
        return Member(user_id, None, None, "")


def memory() -> float:
    """Resident, in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def most_in_a_second(moments: array[float]) -> int:
    first = most = 0
    for last, at in enumerate(moments):
        while at - moments[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_all_municipalities_open_the_same_morning(sqlite_url: str) -> None:
    loop = VirtualLoop()
    clock = loop.clock(START)
    sweden = Sweden(clock)
    with closing(Database(sqlite_url)) as database:
        with database.begin() as connection:
            for number in range(MUNICIPALITIES):
                record_cards(connection, OWNERS if number < LARGE else FEW, f"tenant-{number}")
        before = memory()
        run(loop, Deliverer(database, sweden, compose, clock, Terms(LIMITS), Machine(wall=clock)).drain())
        with database.begin() as connection:
            counts = deliveries.state_counts(connection)
    assert counts[DeliveryState.SENT] == sum(counts.values()) == LARGE * OWNERS + (MUNICIPALITIES - LARGE) * FEW
    allowed = OWNERS * CALLS / LIMITS.per_second + CALLS * LATENCY
    slowest = max(moments[-1] for moments in sweden.called.values())
    print(f"{slowest:.2f} s of {allowed:.2f} s allowed, memory {memory() - before:+.0f} MB")
    assert slowest <= allowed * 1.05
    assert max(map(most_in_a_second, sweden.called.values())) <= 41
    assert memory() - before < 150


def test_three_hundred_answers_at_once_wait_in_one_line(sqlite_url: str) -> None:
    """Each within the time that Teams waits for an answer."""
    loop = VirtualLoop()
    clock = loop.clock(START)
    moments: array[float] = array("d")

    async def everybody(works: Deliverer) -> None:
        async def answered(number: int) -> None:
            await works.give_way(Address("tenant-1", "", f"a:{number}"))
            moments.append(loop.time())

        running = asyncio.create_task(works.run())
        await asyncio.sleep(1)
        await asyncio.gather(*map(answered, range(300)))
        await works.stop()
        await running

    with closing(Database(sqlite_url)) as database:
        run(loop, everybody(Deliverer(database, Sweden(clock), compose, clock, Terms(LIMITS), Machine(wall=clock))))
    assert most_in_a_second(moments) <= 41
    assert moments[-1] - 1 < 15
