"""A file that somebody takes in the personal chat: offered, and made once they have said yes to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.here import Here

KIND = "file"
"""Where an offer's context says which file it is."""
Write = Callable[[], bytes]


class FileKind(StrEnum):
    """What there is to take; an offer that does not say is of a report."""

    REPORT = "report"
    PLAN = "plan"
    TRAIL = "trail"
    HANDOUT = "handout"
    OWNERS = "owners"
    REVIEW = "review"  # of a plan that was dropped
    CALENDAR = "calendar"
    FIGURES = "figures"
    BOARDS = "boards"


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that its asker has the right to.

    `gather` reads all of it at one moment; what it returns makes the bytes, which takes longer than a transaction may
    and touches no database.
    """

    gather: Callable[[Here], Write]


def text_in(context: Any, name: str) -> str:
    """What an offer carried, if it is text. It comes from outside: compared with what there is and never kept."""
    value = context.get(name)
    return value if isinstance(value, str) else ""
