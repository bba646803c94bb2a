"""The whole product on the database that BENCH_DATABASE names; BENCH_DELIVER: with its deliveries under way."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

from aiohttp import web

from bot.event_loop import new_loop
from bot.settings import Settings
from bot.web import freeze_memory, make_app
from bot.wiring import Application
from storage.database import Database
from tests.benchmarks.servers import card
from tests.country import NOW, TENANT


async def app() -> web.Application:
    database = Database(os.environ["BENCH_DATABASE"])
    application = Application(Settings(tenant_id=TENANT), database, lambda: NOW)
    made = make_app(application)

    async def running(_: web.Application) -> AsyncIterator[None]:
        await application.start(deliver=bool(os.environ.get("BENCH_DELIVER")))
        yield
        await application.stop()
        database.close()

    made.cleanup_ctx.append(running)
    freeze_memory()
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None, loop=new_loop())
