"""Answers to questions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from cards.texts import common
from plan.tertial import Tertial


def withheld() -> str:
    return "Skyddad aktivitet: bara status visas."


def said_in(tertial: Tertial) -> str:
    """Of a date that stands since an earlier answer."""
    return f"sagt i T{tertial.number}"


def since(tertial: Tertial) -> str:
    return f"sedan T{tertial.number}"


def came(day: date) -> str:
    return f"rapporterat {day.isoformat()}"


def left_out(count: int) -> str:
    return f"{count} till ryms inte här."


def unread_questions(found: Iterable[tuple[datetime, str]]) -> str:
    """For an administrator: what could not be read, newest first."""
    lines = [f"• {common.moment(at)} – {text}" for at, text in found]
    if not lines:
        return "Alla frågor har kunnat läsas."
    return "\n".join(["Frågor som jag inte kunde läsa, de senaste först:", *lines])
