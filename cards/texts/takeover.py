"""What whoever takes over a unit is told and asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.texts import common


def yours_now(units: Sequence[str]) -> str:
    """For whoever takes over; also the notification."""
    return f"Nu är det du som svarar för {common.units(units)}"


def promised(leaver: str) -> str:
    return f"Du tar över efter {leaver}. Så här är det lovat hittills." if leaver else "Så här är det lovat hittills."


def nothing_promised() -> str:
    return "Inga aktiviteter i planen väntar på svar från enheten."


def dates(said: Sequence[date], moved: str) -> str:
    return f"Sagt: {' → '.join(day.isoformat() for day in said)} (flyttat {moved})"


def does_it_stand() -> str:
    return "Stämmer det här? Du svarar en gång för allt."


def it_stands() -> str:
    return "Ja, det stämmer"


def it_differs() -> str:
    return "Något stämmer inte"


def stands_now() -> str:
    return "Tack. Det som är lovat står kvar, och nu är det ditt."


def change_what_differs() -> str:
    return "Välj det som inte stämmer, och svara som det är. Det andra står kvar."


def answered() -> str:
    return "Noterat"


def more_to_read() -> str:
    return "Skriv ”mina aktiviteter” för det som är öppet, och ”skyddade kommentarer” för det som är skyddat."
