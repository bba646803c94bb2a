"""The HTTP surface: the bot's endpoint, and what an operator watches."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable

from aiohttp import web
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.metrics import CONTENT_TYPE, read_ledger
from bot.nearby import came_by_a_proxy, is_from_here
from bot.wiring import Application

Answer = Callable[[web.Request], Awaitable[web.Response]]

LARGEST_BODY = 256 * 1024
NO_DATABASE = "the database does not answer"
DATABASE_SECONDS = 3.0
"""What a database that hangs is given before it counts as not answering."""
UNDER_WAY = 10_000
"""Objects that may come before garbage is looked for: 16 cards being answered hold some 3,000, none of them garbage."""


def make_app(application: Application) -> web.Application:
    """What the outside may reach; and for this machine what is watched, where that has no address of its own."""

    async def messages(request: web.Request) -> web.Response:
        response = await application.teams.handle_http(request, application.handle, application.deliverer.met)
        application.metrics.answered(response.status)
        return response

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post("/api/messages", messages)
    app.router.add_get("/healthz", _alive)
    if application.settings.operator_port is None:
        for path, answer in _watched(application).items():
            app.router.add_get(path, _for_neighbours(answer))
    return app


def make_operator_app(application: Application) -> web.Application:
    """Whoever reaches its address may read it: the network says who that is."""
    app = web.Application()
    for path, answer in {"/healthz": _alive, **_watched(application)}.items():
        app.router.add_get(path, answer)
    return app


async def _alive(_: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


def _watched(application: Application) -> dict[str, Answer]:
    async def ready(_: web.Request) -> web.Response:
        reason = await why_not_ready(application)
        return web.json_response({"status": reason or "ok"}, status=503 if reason else 200)

    async def metrics(_: web.Request) -> web.Response:
        now = application.clock()
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                ledger = await application.database.read(lambda connection: read_ledger(connection, now))
        except (SQLAlchemyError, TimeoutError):
            return web.json_response({"status": NO_DATABASE}, status=503)
        return web.Response(body=application.metrics.render(ledger), headers={"Content-Type": CONTENT_TYPE})

    return {"/readyz": ready, "/metrics": metrics}


def _for_neighbours(answer: Answer) -> Answer:
    async def guarded(request: web.Request) -> web.Response:
        if not is_from_here(request) or came_by_a_proxy(request):
            raise web.HTTPNotFound
        return await answer(request)

    return guarded


async def why_not_ready(application: Application) -> str:
    """Empty when all is well."""
    if application.trouble:
        return application.trouble
    try:
        async with asyncio.timeout(DATABASE_SECONDS):
            await application.database.read(lambda connection: connection.execute(text("SELECT 1")).scalar())
    except (SQLAlchemyError, TimeoutError):
        return NO_DATABASE
    return ""


def freeze_memory() -> None:
    """To be called when all is started: what is there then stays, and no search for garbage goes through it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(UNDER_WAY)
