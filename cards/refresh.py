"""A card that its person's other devices ask for anew by themselves: the client asks, with the data that stands here.

Source: msteams-docs, "User Specific Views" and "Sequential Workflows".
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from cards.elements import CardJson, Execute, Refresh
from cards.pages import shorten
from cards.payload import Payload
from cards.texts import common

_NOTICE = 300
_USER = "29:"
"""What the platform's ids of users begin with; it takes no other here."""


def asking(payload: Payload, notice: str = "") -> Refresh:
    """For nobody yet: whose card it is, is known where it goes out. `notice` stands on the card that comes back too."""
    asked = replace(payload, text=shorten(notice, _NOTICE))
    return Refresh(
        action=Execute(title=common.refresh(), verb=asked.verb.value, data=asked.data(), associated_inputs="none"),
        user_ids=[],
    )


def asked_with(card: CardJson) -> dict[str, Any] | None:
    """What the client sends to have the card anew; None for one that stays as it is."""
    refresh = card.get("refresh")
    return dict(refresh["action"]["data"]) if refresh else None


def to_user(card: CardJson, user_id: str) -> CardJson:
    """`user_id` is the platform's ("29:…"); any other, and nobody's card asks by itself."""
    if "refresh" not in card:
        return card
    if not user_id.startswith(_USER):
        return {name: part for name, part in card.items() if name != "refresh"}
    return card | {"refresh": card["refresh"] | {"userIds": [user_id]}}
