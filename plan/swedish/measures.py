"""How a measure stands, in words, once for all rooms."""

from __future__ import annotations

from datetime import date

from plan.measure import Measure, MeasureState


def state(measure: Measure, today: date) -> str:
    """Whose it is and how it stands: "Ekonomi, senast 2025-10-15, försenad"."""
    return ", ".join(filter(None, (measure.who, course(measure, today))))


def course(measure: Measure, today: date) -> str:
    """ "senast 2025-10-15, försenad, flyttad 1 gång, hinder: beslut saknas"."""
    if not measure.is_open:
        how = "gjord" if measure.state is MeasureState.DONE else "inte längre aktuell"
        return ", ".join(filter(None, (how, moved(measure.moves))))
    facts = [
        f"senast {measure.due.isoformat()}" if measure.due else "utan datum",
        "försenad" if measure.is_late(today) else "",
        moved(measure.moves),
        hindrance(measure.hindrance),
    ]
    return ", ".join(fact for fact in facts if fact)


def moved(times: int) -> str:
    if not times:
        return ""
    return "flyttad 1 gång" if times == 1 else f"flyttad {times} gånger"


def hindrance(said: str | None) -> str:
    if said is None:
        return ""
    return f"hinder: {said}" if said else "hinder"
