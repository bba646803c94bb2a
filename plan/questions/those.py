"""Which activities are asked about, as a small algebra: what the answers compute and what the heading tells.

A set is made of simple ones, nested with `Every` (and), `Some` (or) and `Outside` (not). Those of `Written` go by what
owners have written, so what is withheld is neither in them nor outside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto

from plan.assessment import Outlook
from plan.model import Kind
from plan.questions.swedish.vocabulary.states import State, States
from plan.tertial import Tertial


class Trait(StrEnum):
    UNTYPED = auto()
    SHARED = auto()
    OWNERLESS = auto()
    UNITLESS = auto()
    PARTNERLESS = auto()
    PROTECTED = auto()


class Span(StrEnum):
    """In how many tertials of the year so far a status must have been reported."""

    EVERY = auto()
    SOME = auto()
    NEVER = auto()


@dataclass(frozen=True, slots=True)
class Of:
    """Those of a unit and the units below it; `every`: that all of the units have together."""

    units: tuple[str, ...]
    every: bool = False
    subunits: bool = True


@dataclass(frozen=True, slots=True)
class Under:
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfKind:
    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class With:
    partners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """By their ids; `topic`: the words of their titles that they were found by."""

    activities: tuple[str, ...]
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Beginning:
    letters: str


@dataclass(frozen=True, slots=True)
class Being:
    trait: Trait


@dataclass(frozen=True, slots=True)
class Stood:
    """Reported as one of `states` (None: any) and none of `left_out`.

    In `tertial` (None: the one asked about), in as many as `span` tells, or `in_a_row` up to it.
    """

    states: States | None
    left_out: frozenset[State] = frozenset()
    tertial: Tertial | None = None
    span: Span | None = None
    in_a_row: int = 1


@dataclass(frozen=True, slots=True)
class Finish:
    """Expected to be finished on or after `first` and on or before `last`; `dated` False: no date given."""

    first: date | None = None
    last: date | None = None
    dated: bool = True
    unfinished: bool = True

    def holds(self, day: date | None) -> bool:
        if day is None:
            return False
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Commented:
    """With a comment; where there are words, one that holds all of them."""

    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Titled:
    """With titles that hold all of the words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Late:
    """Reported after the round had closed: that of the tertial, or of any where none is told; `times`: of so many."""

    tertial: Tertial | None = None
    times: int = 1


def late_time_after_time(parts: Iterable[Those]) -> bool:
    return any(isinstance(each, Late) and each.times > 1 for each in parts)


@dataclass(frozen=True, slots=True)
class ToDecide:
    """What leadership should decide something about."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """That deviate, as far as it may be told whether something is done about it: `measured` (None: either)."""

    measured: bool | None = None


@dataclass(frozen=True, slots=True)
class Repeated:
    """With an answer that is the one before it again."""


@dataclass(frozen=True, slots=True)
class Assessed:
    """Under a goal that is assessed so in the tertial asked about; with none, one that nobody has assessed."""

    outlooks: frozenset[Outlook]


@dataclass(frozen=True, slots=True)
class Pointed:
    """Those that the question before was answered with; `said`: how that was understood."""

    activities: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Outside:
    part: Those


@dataclass(frozen=True, slots=True)
class Every:
    parts: tuple[Those, ...] = ()


@dataclass(frozen=True, slots=True)
class Some:
    parts: tuple[Those, ...] = ()


Places = Of | Under | Assessed | OfKind | With
Titles = Named | Pointed | Titled | Beginning
Reports = Stood | Finish | Commented | Late | ToDecide | Deviation | Repeated
Those = Places | Titles | Being | Reports | Outside | Every | Some
Written = (Finish, Commented)


@dataclass(frozen=True, slots=True)
class Sought:
    """`scope`: all that is looked among, and `wanted` those of them that are asked for."""

    scope: Every = field(default=Every())
    wanted: Every = field(default=Every())


def simple(part: Those) -> tuple[Those, ...]:
    """The simple sets that a set is made of."""
    if isinstance(part, Every | Some):
        return tuple(each for inner in part.parts for each in simple(inner))
    return simple(part.part) if isinstance(part, Outside) else (part,)
