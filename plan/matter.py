"""One thing that one person is told in one round, and its key in the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

AGAIN = 100
"""Added to a reminder's number for each time the round was extended after it."""


class MatterKind(StrEnum):
    """What a message is about. `number` tells apart several of one kind.

    `OPENING` the owner is asked; `REMINDER` on a working day of the round (`number` is that day); `LAST_DAY`;
    `AFTER` so many working days after it (`number`); `LATER` the owner asked to be reminded (`number` is the day's
    ordinal); `DEPUTY` asked in an owner's place; `MANAGER` told who has not answered;
    `BY_HAND` an administrator reminded (`number` is the day's ordinal); `MEASURE` a measure's day has come (`about` is
    the activity, `number` the day's ordinal), and `MEASURE_AGAIN` some days later.
    """

    OPENING = "opening"
    REMINDER = "reminder"
    LAST_DAY = "last_day"
    AFTER = "after"
    LATER = "later"
    DEPUTY = "deputy"
    MANAGER = "manager"
    BY_HAND = "by_hand"
    MEASURE = "measure"
    MEASURE_AGAIN = "measure_again"


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to tell one person in one round, and its key in the ledger: it is told once.

    `about` is the owner in whose place a deputy is asked, or the measure's activity, empty otherwise. Reminders that
    come again because the round was extended have their number and a hundred for each time.
    """

    round_id: str
    person_id: str
    kind: MatterKind
    number: int = 1
    about: str = ""


def in_one_message(matters: Iterable[Matter]) -> Mapping[str, tuple[Matter, ...]]:
    """By person: all that one person is told, of however many rounds."""
    found: dict[str, list[Matter]] = {}
    for matter in matters:
        found.setdefault(matter.person_id, []).append(matter)
    return {person_id: tuple(told) for person_id, told in found.items()}
