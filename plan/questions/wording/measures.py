"""What is told of the measures against deviations."""

from __future__ import annotations

from datetime import date

from plan.measure import Measure
from plan.questions.swedish.tags import MeasureAsked
from plan.questions.wording import wording
from plan.swedish.measures import state

MOST = 20


_ASKED = {
    MeasureAsked.OPEN: "inte är gjorda",
    MeasureAsked.LATE: "är försenade",
    MeasureAsked.DONE: "är gjorda",
    MeasureAsked.MOVED: "har flyttat datum",
    MeasureAsked.HINDERED: "har hinder",
}


def asked_for(which: frozenset[MeasureAsked]) -> str:
    """ "Åtgärder som är försenade och har hinder"."""
    told = wording.listed(_ASKED[each] for each in _ASKED if each in which)
    return f"Åtgärder som {told}" if told else "Åtgärder vid avvikelser"


def counted(number: int, total: int) -> str:
    if not total:
        return "Ingen åtgärd har angetts."
    if not number:
        return f"Ingen. {total} {'åtgärd' if total == 1 else 'åtgärder'} har angetts."
    return f"{number} av {total}."


def shared(percent: float, number: int, total: int) -> str:
    return f"{wording.swedish(percent)} procent: {number} av {total} åtgärder."


def of_unit(unit: str, number: int) -> str:
    return f"• {unit}: {number}"


def row(title: str, measure: Measure, today: date) -> str:
    return wording.one_line(f"{title}: {measure.what} ({state(measure, today)})")


def of_one(measure: Measure, today: date) -> str:
    return wording.one_line(f"Åtgärd: {measure.what} ({state(measure, today)}).")


def only_so_far() -> str:
    return (
        "Jag kan räkna upp åtgärderna för en enhet, ett mål eller en aktivitet, och säga vilka som är öppna, gjorda, "
        "försenade, flyttade eller har hinder. Resten av frågan fick jag inte med."
    )
