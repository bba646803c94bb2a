"""The HTTP surface: the bot's endpoint, and what an operator watches."""

from __future__ import annotations

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.wiring import Application

LARGEST_BODY = 256 * 1024


def make_app(application: Application) -> web.Application:
    async def messages(request: web.Request) -> web.Response:
        return await application.teams.handle_http(request, application.handle)

    async def alive(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def ready(_: web.Request) -> web.Response:
        reason = await why_not_ready(application)
        return web.json_response({"status": reason or "ok"}, status=503 if reason else 200)

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post("/api/messages", messages)
    app.router.add_get("/healthz", alive)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", metrics)
    return app


async def why_not_ready(application: Application) -> str:
    """Empty when all is well."""
    if not application.delivering:
        return "delivery is not running"
    try:
        await application.database.read(lambda connection: connection.execute(text("SELECT 1")).scalar())
    except SQLAlchemyError:
        return "the database does not answer"
    return ""
