"""Little is reported, so nothing is published by itself."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.low_reporting import WAIT
from plan.tertial import Tertial

_NUMBERS = {3: "tre"}


def heading(reported: int, activities: int, tertial: Tertial) -> str:
    return f"Bara {reported} av {activities} är rapporterade för {common.tertial(tertial)}"


def waits(ask_below: int) -> str:
    return (
        f"Omgången är stängd. Under {ask_below} % publiceras sammanfattningen inte av sig själv. Kommer det fler svar "
        "publiceras den ändå; annars får du frågan igen."
    )


def wait() -> str:
    return f"Vänta {_NUMBERS[WAIT]} dagar"


def waiting(until: date) -> str:
    return f"Inget publiceras än. Du får frågan igen {common.day(until)}."


def publish_anyway() -> str:
    return "Publicera ändå"
