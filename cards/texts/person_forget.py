"""A person's name and address are taken away."""

from __future__ import annotations

from collections.abc import Sequence

from cards.texts import common


def heading() -> str:
    return "Glöm personen"


def who(name: str, upn: str) -> str:
    return f"{name} ({upn})"


def question() -> str:
    return "Namn, adress och roll tas bort och kan inte fås tillbaka. Det som personen har rapporterat finns kvar."


def answers_for(units: Sequence[str]) -> list[str]:
    if not units:
        return []
    return [f"Personen svarar för {common.units(units)}. Frågorna därifrån står utan svarare tills någon annan finns."]


def forget() -> str:
    return "Glöm"


def done() -> str:
    return "Personen är glömd"


def what_stays() -> str:
    return "Namn och adress är borttagna. Rapporterna finns kvar. Det står i spårningen."


def done_before() -> str:
    return "Namn och adress är redan borttagna. Inget mer ändrades."


def not_oneself() -> str:
    return "Du kan inte glömma dig själv. Inget ändrades. Be en annan administratör."


def forget_whom() -> str:
    return "Vem ska jag glömma? Skriv ”glöm” och personens namn eller inloggningsnamn. Inget är ändrat."


def unclear(written: str, upns: Sequence[str]) -> str:
    if not upns:
        return f"Jag hittar ingen som heter ”{written[:80]}”. Inget ändrades. Skriv hela namnet eller adressen."
    return f"”{written[:80]}” är flera: {common.listed(upns)}. Inget ändrades. Skriv ”glöm” och adressen."
