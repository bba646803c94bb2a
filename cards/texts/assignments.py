"""What persons are told when questions of an open round go to others, or to nobody."""

from __future__ import annotations

from cards.texts import common
from plan.tertial import Tertial


def yours_now(title: str, count: int) -> str:
    """Also the notification; the card under it is the first one's."""
    if count == 1:
        return f"Nu är det du som svarar för ”{title}”."
    return f"Nu är det du som svarar för {common.activities(count)} till. Den första är ”{title}”."


def unanswered_heading(count: int, tertial: Tertial) -> str:
    return f"Ingen svarar för {common.activities(count)} i {common.tertial(tertial)}"


def unanswered(title: str, units: tuple[str, ...]) -> str:
    return f"”{title}” ({common.units(units)})" if units else f"”{title}” (ingen enhet i planen)"


def unanswered_remedy() -> str:
    return "Skriv ”vem svarar för vad?” och välj någon, så skickar jag kortet dit."
