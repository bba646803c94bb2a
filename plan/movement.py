"""What has come of an activity between two reports: one definition for chat, post, digest and report.

Two tertials are compared by what counts in each of them: what has no answer in the one before is neither changed since
it nor so again, whatever was said earlier.
"""

from __future__ import annotations

from enum import StrEnum, auto

from plan.assessment import Outlook
from plan.model import Status

_GOODNESS = {
    Status.DONE: 5,
    Status.ON_TRACK: 4,
    Status.NOT_STARTED: 3,
    Status.AT_RISK: 2,
    Status.PAUSED: 1,
    Status.DELAYED: 1,
    Status.DROPPED: 0,
}
_HOPE = {Outlook.NOT_MET: 0, Outlook.PARTLY: 1, Outlook.MET: 2}
"""How much of a goal is expected to be met; what cannot be assessed is neither more nor less."""


class Movement(StrEnum):
    """FIRST: not reported before. SIDEWAYS: another status that is neither better nor worse, from delayed to paused."""

    FIRST = auto()
    SAME = auto()
    BETTER = auto()
    WORSE = auto()
    SIDEWAYS = auto()

    @property
    def is_change(self) -> bool:
        return self in (Movement.BETTER, Movement.WORSE, Movement.SIDEWAYS)


def movement(before: Status | None, now: Status) -> Movement:
    if before is None:
        return Movement.FIRST
    return _by(_GOODNESS[now] - _GOODNESS[before], same=before is now)


def movement_of_outlook(before: Outlook | None, now: Outlook) -> Movement:
    if before is None:
        return Movement.FIRST
    return _by(_HOPE[now] - _HOPE[before] if {before, now} <= _HOPE.keys() else 0, same=before is now)


def _by(step: int, *, same: bool) -> Movement:
    if step:
        return Movement.BETTER if step > 0 else Movement.WORSE
    return Movement.SAME if same else Movement.SIDEWAYS


def is_again(status: Status, before: Status | None, now: Status | None) -> bool:
    """So two tertials in a row."""
    return now is status and before is status


def has_become(status: Status, before: Status | None, now: Status | None) -> bool:
    """Newly so: finished, dropped."""
    return now is status and before is not status
