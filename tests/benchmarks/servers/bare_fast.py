"""The fastest bare server of this stack: aiohttp's handler of `bare` with orjson, on uvloop. The yardstick."""

from __future__ import annotations

import orjson
import uvloop
from aiohttp import ClientSession, web

from tests.benchmarks.servers import card
from tests.benchmarks.servers.bare import check, signing_keys


async def app() -> web.Application:
    made = web.Application()
    session = ClientSession()
    keys = await signing_keys(session)
    headers = {"Content-Type": "application/json"} | ({"Authorization": "Bearer bot-token"} if keys else {})

    async def messages(request: web.Request) -> web.Response:
        activity = orjson.loads(await request.read())
        if keys:
            check(request, activity["serviceUrl"], keys)
        if activity["type"] == "invoke":
            answer = {"statusCode": 200, "type": card.CARD_TYPE, "value": card.card()}
            return web.Response(body=orjson.dumps(answer), content_type="application/json")
        url = f"{activity['serviceUrl']}v3/conversations/{activity['conversation']['id']}/activities/{activity['id']}"
        async with session.post(url, data=orjson.dumps(card.reply(activity)), headers=headers) as sent:
            await sent.read()
        return web.Response(status=201)

    async def close(_: web.Application) -> None:
        await session.close()

    made.router.add_post("/api/messages", messages)
    made.on_cleanup.append(close)
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None, loop=uvloop.new_event_loop())
