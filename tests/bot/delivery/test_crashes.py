"""Real processes that are killed at any moment: nothing is lost, nothing comes twice that was not unknown."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing, suppress
from multiprocessing.process import BaseProcess

import pytest

from plan.call_rate import CallLimits
from plan.delivery import DeliveryState
from storage.database import Database
from tests.bot.delivery import replica
from tests.bot.delivery.changing import Changing
from tests.bot.delivery.town import Town, bad_gateway, throttled, town

KILLS, LEAST_CHANGES = 30, 3
SETTLES = 240
"""Seconds that the end of the ledger may take on a busy machine."""
BUSY = (throttled(0.3), bad_gateway(0.05, delivered=True), bad_gateway(0.05, delivered=False))


async def until(holds: Callable[[], Awaitable[bool]], seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while True:
            if await holds():
                return
            await asyncio.sleep(0.2)


async def settle(place: Town, last: BaseProcess) -> None:
    """The last replica comes to the end of the ledger. The strain of so many 429 may make it rest for minutes."""

    async def done() -> bool:
        assert last.is_alive(), f"the last replica ended with {last.exitcode}"
        return await place.settled()

    try:
        await until(done, SETTLES)
    except TimeoutError:
        raise AssertionError(f"not settled: {await place.unsettled()}") from None


@asynccontextmanager
async def replicas(url: str, many: int, limits: CallLimits | None = None) -> AsyncIterator[list[BaseProcess]]:
    started = [replica.start(url, limits) for _ in range(many)]
    try:
        yield started
    finally:
        for each in started:
            if each.is_alive():
                replica.kill(each)


async def keep_busy(place: Town, changing: Changing, moments: random.Random) -> None:
    """Cards, answers, posts, and owners and plans that change, until cancelled."""
    while True:
        await place.open_round(moments.randint(1, 4))
        await changing.change(moments)
        await place.post(moments.randint(1, 2))
        await place.answer()
        await asyncio.sleep(moments.uniform(0.5, 2))


@pytest.mark.soak
@pytest.mark.timeout(420)
@pytest.mark.parametrize(("kind", "many"), [("sqlite", 1), ("postgres", 2)])
async def test_killed_at_thirty_moments_nothing_is_lost_or_doubled(
    request: pytest.FixtureRequest, kind: str, many: int
) -> None:
    """On PostgreSQL the second replica dies midway and never comes back."""
    url: str = request.getfixturevalue(f"{kind}_url")
    moments = random.Random(1)  # noqa: S311
    with closing(Database(url)) as database:
        async with town(database, *BUSY) as place, replicas(url, many) as running:
            changing = await Changing.begin(place)
            busy = asyncio.create_task(keep_busy(place, changing, moments))
            for kill in range(KILLS):
                await asyncio.sleep(moments.uniform(0.05, 0.8))
                replica.kill(running[0])
                running[0] = replica.start(url)
                if kill == KILLS // 2 and many > 1:
                    replica.kill(running[1])
            busy.cancel()
            with suppress(asyncio.CancelledError):
                await busy
            await settle(place, running[0])
            states = await place.must_be_whole()
            await changing.must_fit()
    assert states[DeliveryState.SENT] > 0.9 * (states.total() - states[DeliveryState.CANCELLED])
    assert set(states) <= {DeliveryState.SENT, DeliveryState.UNKNOWN, DeliveryState.CANCELLED}
    assert changing.changes >= LEAST_CHANGES
