"""Microsoft's CloudAdapter as its samples use it. Its invoke needs the response unserialised to work at all."""

from __future__ import annotations

from aiohttp import web
from botbuilder.core import ActivityHandler, CardFactory, InvokeResponse, MessageFactory, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import AdaptiveCardInvokeResponse

from tests.benchmarks.servers import card


class Settings:
    APP_ID = ""
    APP_PASSWORD = ""
    APP_TYPE = "MultiTenant"
    APP_TENANTID = ""


class Bot(ActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(MessageFactory.attachment(CardFactory.adaptive_card(card.card())))

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        answer = AdaptiveCardInvokeResponse(status_code=200, type=card.CARD_TYPE, value=card.card())
        return InvokeResponse(status=200, body=answer)


async def app() -> web.Application:
    made = web.Application()
    adapter, bot = CloudAdapter(ConfigurationBotFrameworkAuthentication(Settings())), Bot()

    async def messages(request: web.Request) -> web.Response:
        answer: web.Response = await adapter.process(request, bot)
        return answer

    made.router.add_post("/api/messages", messages)
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None)
