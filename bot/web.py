"""The HTTP surface: the bot's endpoint, and what an operator watches."""

from __future__ import annotations

import asyncio
import gc
import logging
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web_protocol import RequestHandler, RequestPayloadError
from sqlalchemy.exc import SQLAlchemyError

from bot.metrics import CONTENT_TYPE, read_ledger
from bot.readiness import NO_DATABASE
from bot.readiness import SECONDS as DATABASE_SECONDS
from bot.wiring import Application

log = logging.getLogger(__name__)

LARGEST_BODY = 256 * 1024
UNDER_WAY = 10_000
"""Objects that may come before garbage is looked for: 16 cards being answered hold some 3,000, none of them garbage."""


def make_app(application: Application) -> web.Application:
    async def messages(request: web.Request) -> web.Response:
        response = await application.teams.handle_http(request, application.handle, application.deliverer.met)
        application.metrics.answered(response.status)
        return response

    async def alive(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def ready(_: web.Request) -> web.Response:
        reason = await why_not_ready(application)
        return web.json_response({"status": reason or "ok"}, status=503 if reason else 200)

    async def metrics(request: web.Request) -> web.Response:
        if "X-Forwarded-For" in request.headers:  # from the internet, through a proxy that passes on everything
            raise web.HTTPNotFound
        now = application.clock()
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                ledger = await application.database.read(lambda connection: read_ledger(connection, now))
        except (SQLAlchemyError, TimeoutError):
            return web.json_response({"status": NO_DATABASE}, status=503)
        return web.Response(body=application.metrics.render(ledger), headers={"Content-Type": CONTENT_TYPE})

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post("/api/messages", messages)
    app.router.add_get("/healthz", alive)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", metrics)
    return app


async def why_not_ready(application: Application) -> str:
    """Empty when all is well."""
    return await application.readiness.why_not()


def freeze_memory() -> None:
    """To be called when all is started: what is there then stays, and no search for garbage goes through it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(UNDER_WAY)


class Runner(web.AppRunner):
    """Whatever is wrong with a request, its answer is a number; what is no HTTP at all leaves one line in the log."""

    async def _make_server(self) -> web.Server:
        made, terse = await super()._make_server(), Terse.__new__(Terse)
        terse.__dict__.update(made.__dict__)
        return terse


class Terse(web.Server):
    def __call__(self) -> RequestHandler:
        return _Wordless(self, loop=self._loop, **self._kwargs)


class _Wordless(RequestHandler):
    __slots__ = ()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        if request.writer.output_size > 0:  # too late to say anything
            return super().handle_error(request, status, exc, message)
        if status < 500:
            log.info("refused with %d: %s", status, type(exc).__name__)
        else:
            log.error("a request was not answered", exc_info=exc)
        response = web.Response(status=status)
        response.force_close()
        return response

    def log_exception(self, *args: Any, **kw: Any) -> None:
        """What is left of a refused request is read to its end, and may turn out to be nonsense."""
        fault = kw.get("exc_info")
        if isinstance(fault, HttpProcessingError | RequestPayloadError):
            log.info("the rest of a request could not be read: %s", type(fault).__name__)
        else:
            super().log_exception(*args, **kw)
