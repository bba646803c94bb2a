"""Everything unchanged at once."""

from __future__ import annotations

from cards.texts import common
from plan.model import Status
from plan.tertial import Tertial


def all_heading(count: int) -> str:
    return f"Oförändrat för {common.activities(count)}?"


def all_lead(tertial: Tertial) -> str:
    return f"Förra svaret gäller då även {common.tertial(tertial)}:"


def all_row(title: str, status: Status) -> str:
    return f"{title}: {common.status(status)}"


def all_confirm(count: int) -> str:
    return "Ja, oförändrat" if count == 1 else f"Ja, oförändrat för alla {count}"


def all_done(count: int) -> str:
    return f"Sparat: oförändrat för {common.activities(count)}."
