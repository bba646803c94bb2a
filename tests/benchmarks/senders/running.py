"""So many cards to the connector, so many at a time, and what it took, told as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import time
from collections.abc import Awaitable, Callable

CARDS = int(os.environ.get("BENCH_CARDS", "2000"))
IN_FLIGHT = 32


async def sends(send: Callable[[int], Awaitable[object]]) -> None:
    """Warm first; the loop's longest absence is looked at beside."""
    await _through(send, CARDS // 10)
    gc.collect()
    gc.freeze()
    async with told():
        await _through(send, CARDS)


async def _through(send: Callable[[int], Awaitable[object]], cards: int) -> None:
    numbers = iter(range(cards))

    async def one_after_another() -> None:
        for number in numbers:
            await send(number)

    await asyncio.gather(*(one_after_another() for _ in range(IN_FLIGHT)))


class told:  # noqa: N801 - used as a function is
    """Prints what happened within: seconds, processor seconds, and the longest the loop was away (milliseconds)."""

    async def __aenter__(self) -> None:
        self._longest = 0.0
        self._watching = asyncio.create_task(self._watch())
        self._began, self._spent = time.perf_counter(), time.process_time()

    async def __aexit__(self, *_: object) -> None:
        took, spent = time.perf_counter() - self._began, time.process_time() - self._spent
        self._watching.cancel()
        print(json.dumps({"rate": CARDS / took, "cpu": 1000 * spent / CARDS, "stall": self._longest}))

    async def _watch(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            self._longest = max(self._longest, 1000 * (time.perf_counter() - before) - 5)
