"""A reminder on a day of the owner's own."""

from __future__ import annotations

from datetime import date

from cards.texts import common


def later_heading() -> str:
    return "När vill du bli påmind?"


def on(day: date, wanted: date, first: str) -> str:
    """`first` is how the wanted day is called; another day stands there when that one is free."""
    return f"{first}, {common.short_day(day)}" if day == wanted else common.day(day).capitalize()


def tomorrow() -> str:
    return "I morgon"


def in_a_week() -> str:
    return "Om en vecka"


def later_too_late() -> str:
    return "Omgången är stängd, så jag påminner inte mer. Du kan fortfarande svara."


def later_chosen(day: date, last_day: date) -> str:
    return f"Jag påminner dig {common.day(day)}. Sista dagen att svara är {common.day(last_day)}."


def answer_now() -> str:
    return "Svara nu ändå"
