"""What is said to one who is away, and to one who is back."""

from __future__ import annotations

from datetime import date

from cards.texts import common


def away(until: date, deputies: tuple[str, ...], without: tuple[str, ...] = ()) -> str:
    """`without` are units that nobody answers for meanwhile."""
    told = f"Du är borta till och med {common.day(until)}. Jag skickar inget till dig så länge."
    if deputies:
        told += f" {common.units(deputies)} får frågorna om en omgång är öppen."
    if without:
        told += f" Ingen annan får frågorna om {common.units(without)}. Lämna dem till en kollega om de inte kan vänta."
    return f"{told} Skriv ”jag är tillbaka” om du kommer tidigare."


def back() -> str:
    return "Välkommen tillbaka! Det som väntar får du nästa arbetsdag, eller nu om du skriver ”mina aktiviteter”."
