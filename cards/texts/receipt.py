"""The receipt."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.tertial import Tertial


def heading_done() -> str:
    return "Tack! Allt är besvarat"


def heading_left() -> str:
    return "Dina aktiviteter"


def answered(count: int, of: int, tertial: Tertial) -> str:
    return f"{count} av {of} besvarade för {common.tertial(tertial)}."


def changes_until(last_day: date) -> str:
    return f"Du kan ändra till och med {common.day(last_day)}."


def changes_after_closing() -> str:
    return "Omgången är stängd. Ändringar märks ”kompletterad efter stängning”."


def saved(title: str) -> str:
    return f"Sparat: ”{title}”."


def with_colleague(name: str) -> str:
    return f"Lämnad till {name}."


def with_administrator() -> str:
    return "Lämnad till administratören, som ger den till rätt person."


def take_back() -> str:
    return "Ta tillbaka"


def take_back_this(title: str) -> str:
    return f"Ta tillbaka {title}"


def add_comment() -> str:
    return "Lägg till kommentar"


def add_comment_to(title: str) -> str:
    return f"Lägg till kommentar om {title}"
