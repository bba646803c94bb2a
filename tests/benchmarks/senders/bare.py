"""Raw aiohttp with the standard library's JSON."""

from __future__ import annotations

import asyncio
import json

from aiohttp import ClientSession

from tests.benchmarks.senders.running import sends
from tests.benchmarks.servers import card


async def main() -> None:
    async with ClientSession() as session:

        async def send(number: int) -> None:
            message = {
                "type": "message",
                "attachments": [{"contentType": card.CARD_TYPE, "content": card.card()}],
                "conversation": {"id": f"a:{number}"},
                "from": {"id": "28:tertialbot"},
            }
            url = f"{card.CONNECTOR}v3/conversations/a:{number}/activities"
            body, headers = json.dumps(message).encode(), {"Content-Type": "application/json"}
            async with session.post(url, data=body, headers=headers) as answer:
                json.loads(await answer.read())

        await sends(send)


if __name__ == "__main__":
    asyncio.run(main())
