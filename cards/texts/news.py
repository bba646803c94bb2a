"""What an administrator hears of a round by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.texts import board, common
from plan.delivery import DeliveryState
from plan.tertial import Tertial

_SHOWN = 15


def opened(tertial: Tertial) -> str:
    return f"Omgången för {common.tertial(tertial)} är öppen"


def asked(persons: int, activities: int, last_day: date) -> str:
    who = "1 person är tillfrågad" if persons == 1 else f"{persons} personer är tillfrågade"
    return f"{who} om {common.activities(activities)}. Sista dagen är {common.day(last_day)}."


def half_answered(tertial: Tertial) -> str:
    return f"Hälften av svaren är inne för {common.tertial(tertial)}"


def answered(count: int, of: int, last_day: date) -> str:
    return f"{count} av {common.activities(of)} är besvarade. Sista dagen är {common.day(last_day)}."


def closed(tertial: Tertial) -> str:
    return f"Omgången för {common.tertial(tertial)} är stängd"


def reported(count: int, of: int) -> str:
    return f"{count} av {common.activities(of)} är rapporterade. Läget är fryst."


def draft_waits(tertial: Tertial) -> str:
    return f"Ett utkast väntar för {common.tertial(tertial)}"


def draft_since(since: date) -> str:
    return f"Det har väntat sedan {common.day(since)}. Inlägget syns i kanalen först när någon publicerar det."


def unreachable(count: int, tertial: Tertial) -> str:
    who = "En person" if count == 1 else f"{count} personer"
    return f"{who} nås inte i omgången för {common.tertial(tertial)}"


def not_reached(name: str, state: DeliveryState, why: str) -> str:
    return f"{name}: {board.delivery(state, why)}"


def unreachable_remedy() -> str:
    return "Kortet kommer så snart de har appen. Skriv till dem, eller ge frågorna till någon annan."


def shortened(lines: Sequence[str]) -> tuple[str, ...]:
    more = (common.and_more(len(lines) - _SHOWN),) if len(lines) > _SHOWN else ()
    return (*lines[:_SHOWN], *more)


def to_the_round() -> str:
    return "Visa omgången"


def to_the_draft() -> str:
    return "Till utkastet"
