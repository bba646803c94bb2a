"""What is done about a deviation: one measure an activity, by when, and what comes of it.

What happened to it is appended entry by entry and never changed; how it stands is made of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from plan.tertial import Tertial

WHAT_MAX = 300
"""Characters that a measure, or what hinders it, may have."""
WHO_MAX = 80
"""Characters of who does it: a role or a unit."""


class MeasureAct(StrEnum):
    """`STATED` with an answer; `DONE`, `MOVED` to another day or `HINDERED` by whoever was asked on its day;
    `ENDED`: with an answer by which the activity deviates no longer, or that takes the measure back.
    """

    STATED = "stated"
    DONE = "done"
    MOVED = "moved"
    HINDERED = "hindered"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class MeasureEntry:
    """One thing that happened. `what`, `due` and `who` are the measure's after it, `note` what was said of a hindrance.

    `tertial` is the newest one opened. `protected`: the activity was protected when this was written.
    """

    id: str
    activity_id: str
    tertial: Tertial
    act: MeasureAct
    at: datetime
    by: str
    what: str
    due: date | None = None
    note: str = ""
    protected: bool = False
    who: str = ""


@dataclass(frozen=True, slots=True)
class StatedMeasure:
    """What an owner writes on the card; without `what` there is no measure. `who` is None where nobody was asked."""

    what: str = ""
    due: date | None = None
    who: str | None = None


class MeasureState(StrEnum):
    OPEN = "open"
    DONE = "done"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Measure:
    """How one measure stands. `entry_id` is the newest entry's, `at` when that was written, `since` the first one's.
    `who` is the role or unit that does it, "" where none was said.

    `moves` counts how often its day was put off or brought forward; `hindrance` is None until one is told of, and
    again once there is another day.
    """

    activity_id: str
    what: str
    due: date | None
    since: datetime
    at: datetime
    entry_id: str
    state: MeasureState = MeasureState.OPEN
    moves: int = 0
    hindrance: str | None = None
    who: str = ""

    @property
    def withheld(self) -> bool:
        """What it is and its day are kept from the viewer."""
        return not self.what

    @property
    def is_open(self) -> bool:
        return self.state is MeasureState.OPEN

    def is_late(self, today: date) -> bool:
        return self.is_open and self.due is not None and self.due < today


def measures(entries: Iterable[MeasureEntry]) -> tuple[Measure, ...]:
    """How each measure stands; `entries` oldest first. An activity's newest measure is its last."""
    found: dict[str, list[Measure]] = {}
    for entry in entries:
        held = found.setdefault(entry.activity_id, [])
        if held or entry.act is MeasureAct.STATED:
            held[-1:] = _after(held[-1] if held else None, entry)
    return tuple(measure for held in found.values() for measure in held)


def newest(entries: Iterable[MeasureEntry]) -> dict[str, Measure]:
    """By activity."""
    return {each.activity_id: each for each in measures(entries)}


def upon_answer(
    current: Measure | None, stated: StatedMeasure | None, *, deviates: bool
) -> tuple[MeasureAct, StatedMeasure] | None:
    """What an answer does to the activity's newest measure; None where it stands as it did.

    `stated` None: nothing was asked about it. What somebody cannot read they do not take back by leaving it empty.
    """
    held = current if current and current.is_open else None
    if held and (not deviates or _takes_back(held, stated)):
        return MeasureAct.ENDED, StatedMeasure(held.what, held.due, held.who)
    if not deviates or stated is None or not stated.what:
        return None
    kept = held if held and is_same(held.what, stated.what) else None
    whole = replace(stated, who=stated.who if stated.who is not None else kept.who if kept else "")
    same = kept is not None and (kept.due, kept.who) == (whole.due, whole.who)
    return None if same else (MeasureAct.STATED, whole)


def is_same(one: str, other: str) -> bool:
    """But for case and spaces."""
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _takes_back(held: Measure, stated: StatedMeasure | None) -> bool:
    return stated is not None and not stated.what and not held.withheld


def _after(current: Measure | None, entry: MeasureEntry) -> list[Measure]:
    """The activity's newest measure and what the entry makes of it; two where it begins another."""
    if current is None or (entry.act is MeasureAct.STATED and not _goes_on(current, entry)):
        ended = [_ended(current)] if current else []
        return [*ended, _begun(entry)]
    changed = replace(current, at=entry.at, entry_id=entry.id)
    match entry.act:
        case MeasureAct.STATED | MeasureAct.MOVED:
            return [_dated(replace(changed, state=MeasureState.OPEN, who=entry.who), entry.due)]
        case MeasureAct.DONE:
            return [replace(changed, state=MeasureState.DONE)]
        case MeasureAct.HINDERED:
            return [replace(changed, hindrance=entry.note)]
        case MeasureAct.ENDED:
            return [replace(changed, state=MeasureState.ENDED)]


def _goes_on(current: Measure, entry: MeasureEntry) -> bool:
    return current.state is not MeasureState.DONE and is_same(current.what, entry.what)


def _dated(measure: Measure, due: date | None) -> Measure:
    if due == measure.due:
        return measure
    return replace(measure, due=due, moves=measure.moves + (measure.due is not None), hindrance=None)


def _ended(measure: Measure) -> Measure:
    return replace(measure, state=MeasureState.ENDED) if measure.is_open else measure


def _begun(entry: MeasureEntry) -> Measure:
    return Measure(entry.activity_id, entry.what, entry.due, entry.at, entry.at, entry.id, who=entry.who)
