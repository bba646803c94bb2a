"""Answers to questions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from cards.texts import common


def withheld() -> str:
    return "Skyddad aktivitet: bara status visas."


def left_out(count: int) -> str:
    return f"{count} till ryms inte här."


def unread_questions(found: Iterable[tuple[datetime, str]]) -> str:
    """For an administrator: what could not be read, newest first."""
    lines = [f"• {common.moment(at)} – {text}" for at, text in found]
    if not lines:
        return "Alla frågor har kunnat läsas."
    return "\n".join(["Frågor som jag inte kunde läsa, de senaste först:", *lines])
