"""What is told of the measures against deviations."""

from __future__ import annotations

from datetime import date

from plan.measure import Measure
from plan.questions.wording import wording
from plan.swedish.measures import state

MOST = 20


def heading(about: str, when: str) -> str:
    return " · ".join(part for part in (about, when) if part)


def counted(number: int, total: int) -> str:
    if not total:
        return "Ingen åtgärd har angetts."
    if not number:
        return f"Ingen. {total} {'åtgärd' if total == 1 else 'åtgärder'} har angetts."
    return f"{number} av {total}."


def row(title: str, measure: Measure, today: date) -> str:
    return wording.one_line(f"{title}: {measure.what} ({state(measure, today)})")


def of_one(measure: Measure, today: date) -> str:
    return wording.one_line(f"Åtgärd: {measure.what} ({state(measure, today)}).")


def without(number: int) -> str:
    return f"{number} av avvikelserna har ingen åtgärd." if number else "Alla avvikelser har en åtgärd."


def only_so_far() -> str:
    return (
        "Jag kan räkna upp åtgärderna för en enhet, ett mål eller en aktivitet, och säga vilka som är öppna, gjorda, "
        "försenade, flyttade eller har hinder. Resten av frågan fick jag inte med."
    )


def and_more(number: int) -> str:
    return f"… och {number} till."
