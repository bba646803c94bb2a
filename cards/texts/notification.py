"""What stands above a card that comes by itself: clients that know no `summary` show it on the lock screen."""

from __future__ import annotations

from plan.delivery import DeliveryKind

_ABOUT = {
    DeliveryKind.CARD: "Verksamhetsplanen väntar på ditt svar.",
    DeliveryKind.REMINDER: "En påminnelse om verksamhetsplanen.",
    DeliveryKind.POST: "Så har det gått med verksamhetsplanen.",
    DeliveryKind.DIGEST: "Veckans läge i verksamhetsplanen.",
    DeliveryKind.OVERVIEW: "Så har det gått för alla nämnder.",
}


def above(kind: DeliveryKind, summary: str, card: str) -> str:
    """The summary, unless the card (as plain text) says the same: the two stand below each other."""
    said = _ABOUT.get(kind, "Ett meddelande om verksamhetsplanen.")
    return said if not summary or summary in card else summary
