"""A call to Teams that a person waits for: made again where nothing was delivered and the platform may soon take it."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.ports import Fault, NotSent

T = TypeVar("T")
WAITS = (0.5, 1.0)
"""Seconds before the second and the third try, unless the platform says how long."""


async def heard(call: Callable[[], Awaitable[T]], met: Callable[[NotSent], None]) -> T:
    """A call whose failure is told beside, before it is raised."""
    try:
        return await call()
    except NotSent as fault:
        met(fault)
        raise


async def tried(call: Callable[[], Awaitable[T]], longest: float = math.inf) -> T:
    """Raises the last `NotSent`; at once where it says to wait more than `longest` seconds."""
    for wait in WAITS:
        try:
            return await call()
        except NotSent as fault:
            pause = wait if fault.retry_after is None else fault.retry_after
            if fault.fault not in (Fault.THROTTLED, Fault.TRY_AGAIN) or pause > longest:
                raise
        await asyncio.sleep(pause)
    return await call()
