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


def and_more(number: int) -> str:
    return f"… och {number} till."
