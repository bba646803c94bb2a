"""Whether the program can do its work: the background goes on, the database answers, and something can be written."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot import logs
from bot.ports import Clock
from storage import heartbeat
from storage.database import Database

NO_DATABASE = "the database does not answer"
SECONDS = 3.0
"""What a database that hangs is given before it counts as not answering."""
WRITES_EVERY = 10.0
"""Seconds between two attempts to write, however often anybody asks."""


class Readiness:
    """`trouble` says why the background work does not go on; empty when all is well."""

    def __init__(
        self, database: Database, clock: Clock, trouble: Callable[[], str], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._database = database
        self._clock = clock
        self._trouble = trouble
        self._now = now
        self._tried = 0.0
        self._heard = ""
        """The trouble at the last attempt to write."""
        self._writing: asyncio.Task[str] | None = None

    async def why_not(self) -> str:
        """Empty when all is well. What the database says comes first: the background stands still because of it."""
        trouble = self._trouble()
        return await self._why_unread() or await self._why_unwritten(trouble) or trouble

    async def _why_unread(self) -> str:
        try:
            async with asyncio.timeout(SECONDS):
                await self._database.read(lambda connection: connection.execute(text("SELECT 1")).scalar())
        except (SQLAlchemyError, TimeoutError):
            return NO_DATABASE
        return ""

    async def _why_unwritten(self, trouble: str) -> str:
        """Of the last attempt, which everybody who asks meanwhile shares; of a new one when the background's trouble
        has come or gone since."""
        stale = trouble != self._heard or self._now() - self._tried >= WRITES_EVERY
        if self._writing is None or (self._writing.done() and stale):
            self._tried, self._heard = self._now(), trouble
            self._writing = asyncio.create_task(self._write())
        return await asyncio.shield(self._writing)

    async def _write(self) -> str:
        try:
            async with asyncio.timeout(SECONDS):
                await self._database.write(lambda connection: heartbeat.write(connection, self._clock()))
        except TimeoutError:
            return f"nothing can be written: {self._database.writing} wait for the database"
        except SQLAlchemyError as fault:
            return f"nothing can be written: {logs.brief(fault)}"
        return ""
