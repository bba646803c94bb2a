"""Our messages -> the SDK's activities."""

from __future__ import annotations

from copy import copy
from typing import Any

import orjson
from botbuilder import schema
from botbuilder.core import InvokeResponse, TurnContext

from bot.ports import Message
from bot.teams import files, wire
from bot.teams.models import Sparse
from cards.elements import CardJson

CARD = "application/vnd.microsoft.card.adaptive"
TEXT = "application/vnd.microsoft.activity.message"
ERROR = "application/vnd.microsoft.error"


class OutgoingActivity(Sparse, schema.Activity):
    """TurnContext deep-copies what it sends, card and all (190 µs); it only sets top-level fields."""

    def __deepcopy__(self, memo: dict[int, Any]) -> OutgoingActivity:
        return copy(self)


def activity(message: Message) -> OutgoingActivity:
    """Text is sent as plain: what a person wrote must not become markdown.

    The card is written here, so that it need not live, some hundred small objects, until Teams has answered.
    """
    cards = (
        [schema.Attachment(content_type=CARD, content=orjson.Fragment(wire.dumps(message.card)))]
        if message.card is not None
        else []
    )
    if message.offer is not None:
        cards.append(files.consent_card(message.offer))
    return OutgoingActivity(
        type="message",
        text=message.text or None,
        text_format="plain",
        summary=message.summary or None,
        attachments=cards or None,
        input_hint="acceptingInput",
    )


def typing() -> OutgoingActivity:
    """Shows for some seconds that an answer is being made."""
    return OutgoingActivity(type="typing")


def file_shown(upload: files.Upload) -> OutgoingActivity:
    return OutgoingActivity(type="message", attachments=[files.info_card(upload)], input_hint="acceptingInput")


def answer_invoke(context: TurnContext, answer: InvokeResponse) -> None:
    context.turn_state[context._INVOKE_RESPONSE_KEY] = OutgoingActivity(type="invokeResponse", value=answer)


def card_answer(card: CardJson) -> dict[str, Any]:
    """Takes the place of the pressed card."""
    return {"statusCode": 200, "type": CARD, "value": card}


def text_answer(text: str) -> dict[str, Any]:
    return {"statusCode": 200, "type": TEXT, "value": text}


def error_answer(status: int, code: str, text: str) -> dict[str, Any]:
    return {"statusCode": status, "type": ERROR, "value": {"code": code, "message": text}}
