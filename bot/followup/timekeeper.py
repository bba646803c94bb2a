"""Goes through the schedule each minute. What a stopped minute missed, the next one makes up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from sqlalchemy import Connection

from bot import logs
from bot.followup.schedule import tick
from bot.here import Here
from bot.metrics import Metrics
from bot.ports import Clock
from bot.telling import lost
from plan.audit import AuditAct
from storage import audits, heard, municipalities
from storage.database import Database

log = logging.getLogger(__name__)

PAUSE = 60.0
"""Seconds between two looks at the schedule."""
PLAYED = AuditAct.TICK_AT
"""The act in the audit log that says: here time is played by hand (`tertialbot tick --at`, in local mode alone)."""


class Timekeeper:
    """`told` is called when something was recorded. `run` never returns; cancel it.

    Where time is played by hand it keeps out, but for what was lost on its way.
    """

    def __init__(
        self, database: Database, tenant_id: str, clock: Clock, metrics: Metrics, told: Callable[[], None]
    ) -> None:
        self._database = database
        self._tenant_id = tenant_id
        self._clock = clock
        self._metrics = metrics
        self._told = told

    async def run(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(PAUSE)

    async def look(self) -> None:
        """A fault is logged and met again in a minute: a clock that has stopped is worse than one that complains."""
        try:
            recorded = await self._database.write(self._tick, alone=True)
        except Exception as fault:
            logs.database_fault(log, "the schedule could not be gone through", fault)
            return
        self._metrics.ticked(self._clock())
        if recorded:
            self._told()

    def _tick(self, connection: Connection) -> bool:
        here = self._here(connection)
        heard.forget(connection, here.now)
        told = lost.tell(here)
        if audits.has(connection, here.municipality_id, PLAYED):
            return told
        return not tick(here).nothing or told

    async def tell_of_the_lost(self) -> None:
        await self._database.write(lambda connection: lost.tell(self._here(connection)))

    def _here(self, connection: Connection) -> Here:
        return Here(connection, municipalities.ensure(connection, self._tenant_id).id, self._clock())
