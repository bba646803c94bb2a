"""A tertial post that waits for an editor's word before the channel sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

INTRO_MAX = 600
"""Characters the editor's own introduction, or the reason for sending back, may have."""


class DraftState(StrEnum):
    WAITING = "waiting"
    RETURNED = "returned"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Draft:
    """`number` counts a round's drafts from 1. `by` is the person who last did something with it."""

    round_id: str
    number: int
    state: DraftState
    at: datetime
    intro: str = ""
    reason: str = ""
    by: str | None = None
