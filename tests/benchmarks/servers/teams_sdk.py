"""Microsoft's Teams SDK, on the FastAPI and uvicorn that it brings, in an environment of its own."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from microsoft_teams.api import AdaptiveCardActionCardResponse, MessageActivityInput
from microsoft_teams.apps import App
from microsoft_teams.cards import AdaptiveCard

from tests.benchmarks.servers import card

app = App(dangerously_allow_unauthenticated_requests=True, service_url=card.CONNECTOR.rstrip("/"))


async def on_message(context: Any) -> None:
    attachment = {"contentType": card.CARD_TYPE, "content": card.card()}
    await context.send(MessageActivityInput.model_validate({"type": "message", "attachments": [attachment]}))


async def on_card_action(context: Any) -> AdaptiveCardActionCardResponse:
    return AdaptiveCardActionCardResponse(value=AdaptiveCard.model_validate(card.card()))


app.on_message(on_message)
app.on_card_action_execute(on_card_action)

if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(app.start(card.PORT))
