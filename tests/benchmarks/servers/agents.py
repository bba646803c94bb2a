"""Microsoft 365 Agents SDK, the announced successor, in an environment of its own."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from microsoft_agents.activity import Activity, InvokeResponse
from microsoft_agents.hosting.aiohttp import CloudAdapter
from microsoft_agents.hosting.core import ActivityHandler, RestChannelServiceClientFactory, TurnContext
from microsoft_agents.hosting.core.authorization import AnonymousTokenProvider

from tests.benchmarks.servers import card


class Connections:
    """No secrets: whoever asks gets the anonymous token."""

    def get_token_provider(self, *_: Any) -> AnonymousTokenProvider:
        return AnonymousTokenProvider()

    def get_connection(self, *_: Any) -> AnonymousTokenProvider:
        return AnonymousTokenProvider()

    def get_default_connection(self) -> AnonymousTokenProvider:
        return AnonymousTokenProvider()


class Bot(ActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        attachment = {"contentType": card.CARD_TYPE, "content": card.card()}
        await turn_context.send_activity(Activity.model_validate({"type": "message", "attachments": [attachment]}))

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        return InvokeResponse(status=200, body={"statusCode": 200, "type": card.CARD_TYPE, "value": card.card()})


async def app() -> web.Application:
    made = web.Application()
    factory = RestChannelServiceClientFactory(Connections())
    adapter, bot = CloudAdapter(channel_service_client_factory=factory), Bot()

    async def messages(request: web.Request) -> web.Response:
        answer: web.Response = await adapter.process(request, bot)
        return answer

    made.router.add_post("/api/messages", messages)
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None)
