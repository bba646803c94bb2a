"""The yardstick: a bare aiohttp handler with the standard library's JSON that does the same work.

Where BENCH_METADATA names a login host it lets in what that host has signed, by PyJWT, the keys read once.
"""

from __future__ import annotations

import json
import os
from typing import Any

import jwt
from aiohttp import ClientSession, web

from tests.benchmarks.servers import card

METADATA = os.environ.get("BENCH_METADATA", "")
ISSUER, APP_ID = "https://api.botframework.com", "8c1f0f3e-2c1b-4f5a-9d55-1b0c7a2f6a10"


async def signing_keys(session: ClientSession) -> dict[str, Any]:
    if not METADATA:
        return {}
    async with session.get(METADATA) as found, session.get((await found.json())["jwks_uri"]) as keys:
        return {key["kid"]: jwt.PyJWK(key, algorithm="RS256").key for key in (await keys.json())["keys"]}


def check(request: web.Request, service_url: str, keys: dict[str, Any]) -> None:
    try:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        key = keys[jwt.get_unverified_header(token)["kid"]]
        claims = jwt.decode(token, key, algorithms=["RS256"], audience=APP_ID, issuer=ISSUER, leeway=300)
    except (KeyError, jwt.PyJWTError):
        raise web.HTTPUnauthorized from None
    if claims["serviceurl"] != service_url:
        raise web.HTTPUnauthorized


async def app() -> web.Application:
    made = web.Application()
    session = ClientSession()
    keys = await signing_keys(session)
    headers = {"Content-Type": "application/json"} | ({"Authorization": "Bearer bot-token"} if keys else {})

    async def messages(request: web.Request) -> web.Response:
        activity = json.loads(await request.read())
        if keys:
            check(request, activity["serviceUrl"], keys)
        if activity["type"] == "invoke":
            answer = {"statusCode": 200, "type": card.CARD_TYPE, "value": card.card()}
            return web.Response(body=json.dumps(answer).encode(), content_type="application/json")
        url = f"{activity['serviceUrl']}v3/conversations/{activity['conversation']['id']}/activities/{activity['id']}"
        async with session.post(url, data=json.dumps(card.reply(activity)).encode(), headers=headers) as sent:
            await sent.read()
        return web.Response(status=201)

    async def close(_: web.Application) -> None:
        await session.close()

    made.router.add_post("/api/messages", messages)
    made.on_cleanup.append(close)
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None)
