"""What is said of an owner file that was dropped in the chat."""

from __future__ import annotations

from collections.abc import Sequence

_MOST = 10


def found(name: str, persons: int, units: int) -> str:
    return f"”{name}” är en lista över ansvariga: {persons} personer för {units} enheter. Inget har ändrats."


def wrong(name: str, faults: Sequence[str]) -> str:
    more = [f"… och {len(faults) - _MOST} fel till."] if len(faults) > _MOST else []
    return "\n".join([f"”{name}” gick inte att läsa. Inget har ändrats.", *faults[:_MOST], *more])
