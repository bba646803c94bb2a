"""How the calls to each tenant have gone lately: one that throttles or does not answer is left in peace for a while."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.delivery.pump import Pump
from bot.ports import Clock, Fault, NotSent
from storage.call_rate import Brake

ROW = 5
"""So many calls in a row must fail before a tenant is left in peace: a single 502 says nothing of the next call."""
LONGEST = timedelta(minutes=1)
WITHOUT_RETRY_AFTER = timedelta(seconds=2)


class Strain:
    def __init__(self, pump: Pump, wall: Clock) -> None:
        self._pump = pump
        self._wall = wall
        self._failed: dict[str, int] = {}
        self._in_peace: dict[str, datetime] = {}

    def met(self, tenant_id: str, fault: NotSent | None) -> None:
        """What a call to the tenant met; None: it went well."""
        if fault is None or fault.fault in (Fault.UNREACHABLE, Fault.GONE, Fault.REFUSED):
            self._failed.pop(tenant_id, None)
        elif fault.fault is Fault.THROTTLED:
            wait = WITHOUT_RETRY_AFTER if fault.retry_after is None else timedelta(seconds=fault.retry_after)
            self._pump.brake(Brake(tenant_id, wait, throttled=True))
        else:
            self._fell_short(tenant_id)

    def _fell_short(self, tenant_id: str) -> None:
        """Calls that were under way when the tenant was left in peace say nothing new about it."""
        now = self._wall()
        if now < self._in_peace.get(tenant_id, now):
            return
        failed = self._failed[tenant_id] = self._failed.get(tenant_id, 0) + 1
        if failed >= ROW:
            wait = min(timedelta(seconds=2 ** min(failed - ROW, 10)), LONGEST)
            self._in_peace[tenant_id] = now + wait
            self._pump.brake(Brake(tenant_id, wait, throttled=False))
