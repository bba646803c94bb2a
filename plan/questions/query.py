"""A question as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum, auto

from plan.model import Kind
from plan.questions.marks.limits import Extent, Limits
from plan.questions.names.names import Name
from plan.questions.swedish.tags import Per, Wanted
from plan.questions.swedish.vocabulary.states import States
from plan.tertial import Tertial


class AnswerKind(StrEnum):
    """What is wanted, and so of which kind the answer is."""

    LIST = auto()
    COUNT = auto()
    SHARE = auto()
    DETAIL = auto()
    UNITS = auto()
    CHANGE = auto()
    OVERVIEW = auto()
    CLARIFY = auto()
    REFUSE = auto()
    UNKNOWN = auto()


class About(StrEnum):
    """What the numbers and lists are of."""

    ACTIVITIES = auto()
    UNITS = auto()
    GOALS = auto()
    REMINDERS = auto()
    SURVEYS = auto()
    ROUND = auto()


class Aspect(StrEnum):
    """What is wanted to know of an activity."""

    STATUS = auto()
    COMMENT = auto()
    FINISH = auto()
    OWNER = auto()
    HISTORY = auto()
    GOAL = auto()
    KIND = auto()
    PARTNER = auto()


class Refused(StrEnum):
    RANKING = auto()
    COMMAND = auto()
    SENDING = auto()
    MONEY = auto()
    OPINION = auto()
    OUTSIDE = auto()


class Direction(StrEnum):
    ANY = auto()
    BETTER = auto()
    WORSE = auto()
    NONE = auto()


class Span(StrEnum):
    """In how many tertials of the year so far a status must have been reported."""

    EVERY = auto()
    SOME = auto()


@dataclass(frozen=True, slots=True)
class Finish:
    """Expected to be finished on or after `first` and on or before `last`; `dated` False: no date given."""

    first: date | None = None
    last: date | None = None
    dated: bool = True
    unfinished: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """From one tertial to another, or since a moment. `before`/`after` bound the statuses it went between."""

    since: Tertial | None = None
    start: datetime | None = None
    end: datetime | None = None
    before: States | None = None
    after: States | None = None
    direction: Direction = Direction.ANY
    words: str = ""
    dates: bool = False
    """The date when it is to be finished, not the status, has changed."""


@dataclass(frozen=True)
class Query:
    """Empty filters leave everything in. `said` holds which parts the text itself settled (for follow-ups)."""

    ask: AnswerKind = AnswerKind.LIST
    about: About = About.ACTIVITIES
    aspect: Aspect = Aspect.STATUS
    states: States | None = None
    left_out: States = frozenset()
    units: tuple[str, ...] = ()
    units_out: tuple[str, ...] = ()
    all_units: bool = False
    subunits: bool = True
    goals: tuple[str, ...] = ()
    goals_out: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    kinds_out: frozenset[Kind] = frozenset()
    no_kind: bool = False
    shared: bool = False
    no_owner: bool = False
    no_unit: bool = False
    no_partner: bool = False
    starts: str = ""
    protected: bool | None = None
    collaboration: tuple[str, ...] = ()
    collaboration_out: bool = False
    activities: tuple[str, ...] = ()
    topic: str = ""
    commented: bool | None = None
    tertial: Tertial | None = None
    tertials: tuple[Tertial, ...] = ()
    whole_year: bool = False
    in_a_row: int = 1
    span: Span | None = None
    finish: Finish | None = None
    change: Change | None = None
    per: tuple[Per, ...] = ()
    most: bool | None = None
    by_share: bool = False
    limits: Limits | None = None
    extent: Extent | None = None
    never: bool = False
    without: bool = False
    soonest: bool = False
    whether_all: bool = False
    refused: Refused | None = None
    readings: tuple[Name, ...] = ()
    unread: tuple[str, ...] = ()
    unable: tuple[str, ...] = ()
    wanted: Wanted | None = None
    greeting: bool = False
    said: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def plan_only(self) -> bool:
        """Whether it is about the plan, whatever has been reported."""
        return self.states is None and not self.left_out and self.finish is None and self.in_a_row == 1

    @property
    def lasting(self) -> Span | None:
        """Only a status can have lasted."""
        return self.span if self.states is not None or self.left_out else None
