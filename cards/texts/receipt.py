"""The receipt."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.tertial import Tertial


def heading_done() -> str:
    return "Tack! Allt är besvarat"


def heading_left() -> str:
    return "Dina aktiviteter"


def heading_nothing_new() -> str:
    return "Inget att svara på"


def heading_only_goals() -> str:
    return "Kvar att bedöma"


def answered(count: int, of: int, tertial: Tertial) -> str:
    return f"{count} av {of} besvarade för {common.tertial(tertial)}."


def carried(count: int) -> str:
    """Of what was finished before, and is not asked about."""
    if count == 1:
        return "1 är redan avslutad eller avförd och behöver inget svar. Har det ändrats, tryck Ändra."
    return f"{count} är redan avslutade eller avförda och behöver inget svar. Har något ändrats, tryck Ändra."


def since(tertial: Tertial, day: date) -> str:
    """When it was finished."""
    return f"sedan {common.tertial(tertial)} ({day.isoformat()})"


def changes() -> str:
    """True also where the card stands when the round has closed."""
    return "Du kan ändra här, också när omgången har stängt."


def changes_after_closing() -> str:
    return "Omgången är stängd. Ändringar märks ”kompletterad efter stängning”."


def saved(title: str, passed: date | None = None) -> str:
    """`passed` is the expected finish, where that day has been."""
    told = f"Sparat: ”{title}”."
    return f"{told} {passed.isoformat()} har redan varit. Ändra om datumet blev fel." if passed else told


def with_colleague(name: str) -> str:
    return f"Lämnad till {name}."


def answered_by(unit: str) -> str:
    return f"{unit} svarar"


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
