"""The states of a recorded message on its way to a person or a channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class DeliveryState(StrEnum):
    RECORDED = "recorded"
    SENDING = "sending"
    SENT = "sent"
    WAITING = "waiting"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"
    GIVEN_UP = "given_up"
    CANCELLED = "cancelled"


class DeliveryKind(StrEnum):
    """`CARD` is the owner's card of a round, made at sending. `POST` and `DIGEST` go to the channel as recorded."""

    CARD = "card"
    REMINDER = "reminder"
    POST = "post"
    DIGEST = "digest"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row of the ledger. `person_id` None means the management channel.

    `once` is what makes it unique: round, person, kind and number, or what stands for them. `content` is the message as
    recorded (`{"card": …, "summary": …}` or a list of them for a paged post), None where it is made at sending.
    `not_before` is the earliest moment to try.
    """

    id: str
    municipality_id: str
    kind: DeliveryKind
    once: str
    state: DeliveryState
    recorded_at: datetime
    not_before: datetime
    round_id: str | None = None
    person_id: str | None = None
    number: int = 0
    content: Any = None
    attempts: int = 0
    why: str = ""
    sent_at: datetime | None = None
    conversation_id: str | None = None
    message_id: str | None = None
