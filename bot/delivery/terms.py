"""On what terms deliveries are made, and what time and chance they run by."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import real_clock
from bot.delivery.turns import Sleep
from bot.ports import Clock
from plan.call_rate import CallLimits


@dataclass(frozen=True, slots=True)
class Terms:
    """`resend_after`: seconds until what has an unknown outcome is sent once more; None: never.

    `lease`: seconds after which another replica takes over what this one does not finish.
    """

    limits: CallLimits = CallLimits()  # noqa: RUF009 - frozen
    resend_after: float | None = 900
    lease: float = 30


@dataclass(frozen=True, slots=True)
class Machine:
    """`wall` and `sleep` are how leases, paces and pauses pass on SQLite; `chance` is in [0, 1)."""

    wall: Clock = real_clock
    sleep: Sleep = asyncio.sleep
    chance: Callable[[], float] = random.random
