"""The draft of the tertial post, as its editor meets it."""

from __future__ import annotations

from cards.texts import common
from plan.draft import INTRO_MAX
from plan.tertial import Tertial


def heading(tertial: Tertial) -> str:
    return f"Utkast: inlägg för {common.tertial(tertial)}"


def waits() -> str:
    return "Inlägget ovanför väntar på dig. Det syns i kanalen först när någon av er publicerar det."


def intro(text: str) -> str:
    return f"Ingress: {text}" if text else "Ingen ingress."


def publish() -> str:
    return "Publicera"


def change_intro() -> str:
    return "Ändra ingress"


def send_back() -> str:
    return "Skicka tillbaka"


def intro_label() -> str:
    return "Ingress"


def intro_placeholder() -> str:
    return "En eller två meningar som står först i inlägget"


def intro_too_long() -> str:
    return f"Ingressen får ha {INTRO_MAX} tecken. Inget är sparat än, men texten är kvar."


def save_intro() -> str:
    return "Spara ingress"


def cancel() -> str:
    return "Avbryt"


def reason_label() -> str:
    return "Vad behöver ändras?"


def reason_missing() -> str:
    return "Skriv kort vad som behöver ändras. Utkastet är inte skickat än."


def published() -> str:
    return "Inlägget är på väg till kanalen"


def published_detail(has_channel: bool) -> str:
    if has_channel:
        return "Det syns där om en liten stund."
    return "Det väntar: ingen ledningskanal är vald. Skriv ”@Tertialbot använd den här kanalen” där ledningen läser."


def already_published() -> str:
    return "Någon har redan publicerat inlägget. Inget ändrades."


def already_returned() -> str:
    return "Utkastet är redan tillbakaskickat. Inget ändrades."


def returned() -> str:
    return "Utkastet är tillbakaskickat"


def returned_detail() -> str:
    return "Inget syns i kanalen. När allt är rättat publicerar en administratör på nytt, och ett nytt utkast kommer."


def was_returned(name: str, tertial: Tertial) -> str:
    return f"{name} skickade tillbaka utkastet för {common.tertial(tertial)}."


def summary(tertial: Tertial) -> str:
    """The notification."""
    return f"Inlägget för {common.tertial(tertial)} väntar på dig"
