"""Reports that an owner makes outside a round."""

from __future__ import annotations


def not_found_heading() -> str:
    return "Vilken aktivitet?"


def not_found(name: str) -> str:
    return (
        f"Jag hittar ingen aktivitet hos dig som heter ”{name}”. "
        "Skriv ”uppdatera” och några ord ur namnet, till exempel ”uppdatera digital post”."
    )


def which_heading() -> str:
    return "Vilken menar du?"


def which(name: str) -> str:
    return f"”{name}” stämmer in på flera av dina aktiviteter."


def saved_heading() -> str:
    return "Sparat utanför omgången"


def cancelled_heading() -> str:
    return "Avbrutet"


def cancelled() -> str:
    return "Inget ändrades."
