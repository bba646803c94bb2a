"""bot/teams as the product runs it, with a handler that does the same work. BENCH_METADATA: with the token check."""

from __future__ import annotations

import os

from aiohttp import web

from bot.event_loop import new_loop
from bot.ports import CardSubmitted, Event, Message, Reply
from bot.teams import Teams, TeamsSettings
from bot.web import freeze_memory
from tests.benchmarks.servers import card


def settings() -> TeamsSettings:
    if not os.environ.get("BENCH_METADATA"):
        return TeamsSettings()
    return TeamsSettings(
        app_id="8c1f0f3e-2c1b-4f5a-9d55-1b0c7a2f6a10",
        app_password="a-secret-of-the-benchmark",
        tenant_id=card.TENANT,
        openid_metadata=os.environ["BENCH_METADATA"],
        login_url=os.environ["BENCH_LOGIN"],
        allowed_service_hosts=frozenset({"127.0.0.1"}),
    )


async def handle(event: Event) -> Reply:
    if isinstance(event, CardSubmitted):
        return Reply((Message(card=card.card()),))
    return Reply((Message(card=card.card()),))


async def app() -> web.Application:
    made = web.Application()
    teams = Teams(settings())
    await teams.start()

    async def messages(request: web.Request) -> web.Response:
        return await teams.handle_http(request, handle)

    async def close(_: web.Application) -> None:
        await teams.close()

    made.router.add_post("/api/messages", messages)
    made.on_cleanup.append(close)
    freeze_memory()
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None, loop=new_loop())
