"""The yardstick: a bare aiohttp handler with the standard library's JSON that does the same work."""

from __future__ import annotations

import json

from aiohttp import ClientSession, web

from tests.benchmarks.servers import card


async def app() -> web.Application:
    made = web.Application()
    session = ClientSession()

    async def messages(request: web.Request) -> web.Response:
        activity = json.loads(await request.read())
        if activity["type"] == "invoke":
            answer = {"statusCode": 200, "type": card.CARD_TYPE, "value": card.card()}
            return web.Response(body=json.dumps(answer).encode(), content_type="application/json")
        reply = {
            "type": "message",
            "attachments": [{"contentType": card.CARD_TYPE, "content": card.card()}],
            "conversation": activity["conversation"],
            "from": activity["recipient"],
            "recipient": activity["from"],
            "replyToId": activity["id"],
        }
        url = f"{activity['serviceUrl']}v3/conversations/{activity['conversation']['id']}/activities/{activity['id']}"
        async with session.post(
            url, data=json.dumps(reply).encode(), headers={"Content-Type": "application/json"}
        ) as sent:
            await sent.read()
        return web.Response(status=201)

    async def close(_: web.Application) -> None:
        await session.close()

    made.router.add_post("/api/messages", messages)
    made.on_cleanup.append(close)
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None)
