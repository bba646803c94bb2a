"""A file that an administrator dropped in the chat, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

KEPT_DAYS = 30
"""A file that nobody has said anything of for so long is forgotten."""


class DroppedKind(StrEnum):
    """What a file is. `REVIEW` is the workbook of a plan's questions, answered."""

    PLAN = "plan"
    OWNERS = "owners"
    REVIEW = "review"
    TEMPLATE = "template"
    FIGURES = "figures"


class FileFault(StrEnum):
    """Why a file could not be fetched, the first five, or could not be read."""

    EXPIRED = "expired"  # the address that the platform gave is of no use any more
    ELSEWHERE = "elsewhere"  # it lies, or leads, somewhere else than in OneDrive and SharePoint
    TOO_SLOW = "too_slow"
    AWAY = "away"  # the host does not answer as it should
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    NO_TEXT = "no_text"  # a scanned picture
    PASSWORD = "password"  # noqa: S105 - a fault, no secret
    OLD_FORMAT = "old_format"
    MACROS = "macros"
    WRONG_KIND = "wrong_kind"
    MISNAMED = "misnamed"  # another kind of file than its ending says
    TWO_COLUMNS = "two_columns"  # of one name
    NO_PLAN = "no_plan"
    OWNERS = "owners"  # an owner file in all but some of its columns
    OUTSIDE = "outside"  # of a template: it fetches something when it is opened
    DAMAGED = "damaged"


class DroppedState(StrEnum):
    """`WAITING` for its person to say what is to become of it; `DROPPED`: said no to, or another came in its place."""

    WAITING = "waiting"
    STORED = "stored"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class DroppedFile:
    """`content` is what was read of the file, as its kind keeps it; empty once nothing waits for it any more.

    `outcome` tells what came of a stored one: of a plan its id.
    `answers` is plain JSON: those that were given about it in the chat, as its kind keeps them.
    """

    id: str
    person_id: str
    name: str
    kind: DroppedKind
    content: bytes = field(repr=False)
    received_at: datetime
    state: DroppedState = DroppedState.WAITING
    outcome: str = ""
    answers: Mapping[str, Any] = field(default_factory=dict)
