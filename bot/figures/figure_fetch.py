"""Goes to Kolada once a day for what is configured, beside everything else. Nothing configured, nothing called."""

from __future__ import annotations

import asyncio
import logging
from functools import partial

from sqlalchemy import Connection

from bot import logs
from bot.figures import figure_feed, kolada
from bot.figures.kolada import KoladaAway
from bot.here import Here
from bot.ports import Clock
from storage import municipalities
from storage.database import Database
from storage.figures import Feed

log = logging.getLogger(__name__)

PAUSE = 3600.0
"""Seconds between two looks at what is due."""


class FigureFetch:
    """`run` never returns; cancel it. `base` is Kolada's address, "" where nothing outside may be called."""

    def __init__(self, database: Database, tenant_id: str, clock: Clock, base: str) -> None:
        self._database = database
        self._tenant_id = tenant_id
        self._clock = clock
        self._base = base

    async def run(self) -> None:
        while True:
            try:
                await self.look()
            except Exception as fault:
                logs.database_fault(log, "the figures of Kolada could not be fetched", fault)
            await asyncio.sleep(PAUSE)

    async def look(self) -> int:
        """How many figures came that said anything new."""
        if not self._base or not await self._database.read(self._any):
            return 0
        due = await self._database.write(lambda connection: figure_feed.due(self._here(connection)))
        return sum([await self._fetch(each) for each in due])

    async def _fetch(self, feed: Feed) -> int:
        try:
            came = await asyncio.to_thread(kolada.fetch, self._base, feed.kpi, feed.area)
        except KoladaAway as away:
            log.warning("%s of area %s was not fetched: %s", feed.kpi, feed.area, away)
            return 0
        return await self._database.write(partial(self._keep, feed, came))

    def _keep(self, feed: Feed, came: tuple[kolada.KoladaFigure, ...], connection: Connection) -> int:
        return figure_feed.keep(self._here(connection), feed, came)

    def _any(self, connection: Connection) -> bool:
        place = municipalities.of_tenant(connection, self._tenant_id)
        return bool(place and figure_feed.is_due(Here(connection, place.id, self._clock())))

    def _here(self, connection: Connection) -> Here:
        return Here(connection, municipalities.ensure(connection, self._tenant_id).id, self._clock())
