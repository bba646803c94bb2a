"""How fast Teams may be called: so many calls a second for a tenant, and for a conversation windows up to an hour.

A tenant's calls are spaced evenly. A conversation has two token buckets, kept as the moment at which each would be full
again: a bucket of `burst` filled every `every` lets through at most `burst + window / every` calls in any window.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Bucket:
    burst: int
    every: timedelta

    def earliest(self, full_at: datetime) -> datetime:
        return full_at - self.every * (self.burst - 1)

    def after(self, full_at: datetime, at: datetime) -> datetime:
        return max(full_at, at) + self.every


@dataclass(frozen=True, slots=True)
class CallLimits:
    """Teams allows a bot 50 calls a second in a tenant, and in a conversation 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800
    in an hour (docs/teams.md section 2). We stay below: calls that leave evenly do not arrive evenly.

    `per_tenant` and `in_flight` bound the deliveries under way at once; many tenants share the latter evenly.
    """

    per_second: float = 40
    short: Bucket = Bucket(4, timedelta(seconds=0.55))  # at most 5, 7 and 58 calls in any 1, 2 and 30 s
    long: Bucket = Bucket(500, timedelta(seconds=3))  # at most 1,700 in any hour
    per_tenant: int = 16
    in_flight: int = 1024

    def share(self, tenants: int) -> int:
        """How many deliveries of each of so many tenants may be under way."""
        return max(1, min(self.per_tenant, self.in_flight // max(tenants, 1)))

    @property
    def gap(self) -> timedelta:
        return timedelta(seconds=1 / self.per_second)


AT_ONCE = CallLimits(
    per_second=10_000, short=Bucket(10_000, timedelta(milliseconds=1)), long=Bucket(10_000, timedelta(milliseconds=1))
)
"""Where nothing but this machine is called: nobody there counts."""

SLOWEST = 4
"""A throttled tenant is slowed to this part of its rate at most; Retry-After does the rest."""
RECOVERY = timedelta(seconds=10)
"""How long it takes a throttled tenant to come halfway back to its rate."""


@dataclass(frozen=True, slots=True)
class TenantPace:
    """`free_at` is the next free moment; `slowed` how many times slower than normal the tenant was at `slowed_at`."""

    free_at: datetime
    slowed: float = 1.0
    slowed_at: datetime | None = None

    def take(self, now: datetime, gap: timedelta) -> tuple[datetime, TenantPace]:
        at = max(self.free_at, now)
        return at, replace(self, free_at=at + gap * self._slowed(now))

    def throttled(self, now: datetime, wait: timedelta) -> TenantPace:
        """Nothing goes out for `wait`, and less than before for a while after it."""
        slowed = min(self._slowed(now) * 2, SLOWEST)
        return TenantPace(max(self.free_at, now + wait), slowed, now + wait)

    def held(self, now: datetime, wait: timedelta) -> TenantPace:
        return replace(self, free_at=max(self.free_at, now + wait))

    def _slowed(self, now: datetime) -> float:
        if self.slowed_at is None or self.slowed <= 1:
            return 1.0
        halves = max(now - self.slowed_at, timedelta()) / RECOVERY
        return max(1.0, self.slowed * math.pow(0.5, halves))


@dataclass(frozen=True, slots=True)
class ConversationPace:
    """When each of the two buckets is full again."""

    short_at: datetime
    long_at: datetime

    def earliest(self, limits: CallLimits) -> datetime:
        return max(limits.short.earliest(self.short_at), limits.long.earliest(self.long_at))

    def after(self, at: datetime, limits: CallLimits) -> ConversationPace:
        return ConversationPace(limits.short.after(self.short_at, at), limits.long.after(self.long_at, at))
