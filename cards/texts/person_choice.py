"""Choosing a person on a card."""

from __future__ import annotations

from datetime import date

from cards.texts import common


def colleague_label() -> str:
    return "Kollega"


def person_placeholder() -> str:
    return "Välj person"


def person_required() -> str:
    return "Välj en person."


def search_label() -> str:
    return "Sök namn eller enhet"


def search() -> str:
    return "Sök"


def search_found(shown: int, of: int) -> str:
    if not of:
        return "Ingen i registret har det namnet. Sök igen, eller be administratören lägga till personen."
    return f"{shown} av {of} visas. Sök för att hitta fler." if shown < of else f"{of} att välja på."


def about(units: tuple[str, ...], upn: str, away: date | None) -> str:
    """What tells a person in the list from others."""
    who = ", ".join(units) or upn
    return f"{who}, borta till {common.day(away)}" if away else who
