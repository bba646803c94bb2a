"""bot/teams as the product runs it, with a handler that does the same work."""

from __future__ import annotations

import gc

from aiohttp import web

from bot.ports import CardSubmitted, Event, Message, Reply
from bot.teams import Teams, TeamsSettings
from tests.benchmarks.servers import card


async def handle(event: Event) -> Reply:
    if isinstance(event, CardSubmitted):
        return Reply((Message(card=card.card()),))
    return Reply((Message(card=card.card()),))


async def app() -> web.Application:
    made = web.Application()
    teams = Teams(TeamsSettings())
    await teams.start()

    async def messages(request: web.Request) -> web.Response:
        return await teams.handle_http(request, handle)

    async def close(_: web.Application) -> None:
        await teams.close()

    made.router.add_post("/api/messages", messages)
    made.on_cleanup.append(close)
    gc.collect()
    gc.freeze()
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None)
