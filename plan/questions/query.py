"""A question as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum, auto
from functools import cached_property

from plan.assessment import Outlook
from plan.goal_warnings import GoalWarning
from plan.model import Kind, Status
from plan.questions.marks.limits import Extent, Limits
from plan.questions.names.names import Name
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import MeasureAsked, Per, Pledge, Shift, Wanted
from plan.questions.swedish.vocabulary.states import REPORTED, State, States
from plan.questions.those import (
    Beginning,
    Being,
    Every,
    Finish,
    Named,
    Of,
    OfKind,
    Outside,
    Sought,
    Span,
    Stood,
    Those,
    Trait,
    Under,
)
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
    TERTIALS = auto()
    ROUND = auto()
    PROMISES = auto()
    MEASURES = auto()
    NATION = auto()
    FIGURES = auto()
    WARNINGS = auto()


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


class Term(StrEnum):
    """A word that may be asked about, beside the statuses."""

    TERTIAL = auto()
    ROUND = auto()
    KINDS = auto()
    COUNCIL_GOAL = auto()
    BOARD_GOAL = auto()
    PROTECTED = auto()
    COLLABORATION = auto()
    OWNER = auto()
    ANSWERING = auto()
    MEASURE = auto()
    REPORT = auto()
    """Where the board's report is."""
    PLAN = auto()
    """The plan itself: whose it is, and of which year."""


class Direction(StrEnum):
    ANY = auto()
    BETTER = auto()
    WORSE = auto()
    NONE = auto()


class Sign(StrEnum):
    MORE = auto()
    FEWER = auto()
    AS_MANY = auto()


@dataclass(frozen=True, slots=True)
class Weighed:
    """How many of the one a unit or a goal has, against how many of the other, or of another tertial."""

    first: Stood
    second: Stood
    sign: Sign

    def holds(self, first: int, second: int) -> bool:
        """Where it has none of either, it has not as many of both."""
        if self.sign is Sign.AS_MANY:
            return first == second > 0
        return first > second if self.sign is Sign.MORE else first < second


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
    every: bool = False
    """All that was reported, changed or not; as one of `after`, where that is told."""
    dates: bool = False
    """The date when it is to be finished, not the status, has changed."""
    shift: Shift | None = None
    """Which way the date has been moved; None for either."""
    to: Finish | None = None
    """Within which days the other date is."""
    each: bool = False
    """Of several statuses to come to one from another counts too: "försenade eller gula", not "fått problem"."""


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
    odds: tuple[Those, ...] = ()
    """By what else the plan or a report tells of them: letters, comments, and traits."""
    partners: tuple[Those, ...] = ()
    """Of collaboration."""
    activities: tuple[str, ...] = ()
    topic: str = ""
    tertial: Tertial | None = None
    as_of: date | None = None
    tertials: tuple[Tertial, ...] = ()
    whole_year: bool = False
    in_a_row: int = 1
    span: Span | None = None
    finish: Finish | None = None
    change: Change | None = None
    per: tuple[Per, ...] = ()
    most: bool | None = None
    by_share: bool = False
    versus: bool = False
    """Whether there are more of the one than of the other; both are told."""
    limits: Limits | None = None
    limits_whole: bool = False
    """The limits are of all that each has in what is looked among, whatever else is asked of it."""
    extent: Extent | None = None
    of_each: tuple[States, ...] = ()
    """Units or goals that have something of every one of these, and nothing of any of `of_none`."""
    of_none: tuple[States, ...] = ()
    weighed: Weighed | None = None
    never: bool = False
    without: bool = False
    soonest: bool = False
    latest: bool = False
    """By their dates: those with the first ones, or with `latest` the last ones; `few` of them, 0 for some."""
    few: int = 0
    by_date: bool = False
    """In the order of their dates, those without one last."""
    arrivals: bool = False
    """On which days their reports came."""
    arrived: Shift | None = None
    """Those whose reports came first, or last; `few` of them, 0 for some."""
    whether_all: bool = False
    outlooks: frozenset[Outlook] = frozenset()
    """Of goals: how they have been assessed."""
    terms: tuple[State | Term, ...] = ()
    coming: bool = False
    """The round to come is asked about."""
    pledge: Pledge | None = None
    """What is asked of the dates that were promised, where that is what it is about. `said_then`: the tertial is that
    of the promises, whatever has come of them since."""
    said_then: bool = False
    measures: frozenset[MeasureAsked] = frozenset()
    """Which measures against deviations, where it is about them; all of these hold. `due`: by when."""
    due: Finish | None = None
    warning: GoalWarning | None = None
    """Which kind, where it is about what should be looked at before a goal is believed."""
    refused: Refused | None = None
    readings: tuple[Name, ...] = ()
    unread: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    """Words that the meaning does not account for, and of them `doubts`, which could change the answer."""
    doubts: tuple[str, ...] = ()
    unable: tuple[str, ...] = ()
    wanted: Wanted | None = None
    greeting: bool = False
    among: tuple[Those, ...] = ()
    """Sets that narrow what is looked among, beside those that the fields above make."""
    also: tuple[Those, ...] = ()
    """Sets that narrow what is wanted of it."""
    clauses: tuple[Query, ...] = ()
    """What else is said of the same activities, each by itself: looked among is what all of them are answered with."""
    either: tuple[Query, ...] = ()
    """What is said of them instead of one another: looked among is what any of these is answered with."""
    but: tuple[Query, ...] = ()
    """What is left out of them."""
    part: Query | None = None
    """What a share is asked of, of what the clauses tell."""
    answered: Query | None = None
    """Looked among is what this was answered with: what it was answered with, only the facts tell."""
    held_by: Query | None = None
    """Of the units that this was answered with, or of the goals that come first in it."""
    within: Query | None = field(default=None, compare=False)
    """An "av dem" says that nothing is answered with but what this was answered with."""
    said: frozenset[str] = field(default=frozenset(), compare=False)
    spoken_of: tuple[str, ...] = field(default=(), compare=False)
    """The units that have taken one another's place: "läget för Ekonomi?" and then "och HR?"."""

    @property
    def told(self) -> frozenset[str]:
        """The parts that are not as they are where nothing is asked for."""
        parts = (each for each in fields(self) if each.compare)
        return frozenset(each.name for each in parts if getattr(self, each.name) != each.default)

    @property
    def is_of_clauses(self) -> bool:
        """Whether several clauses, each read by itself, tell what is asked for."""
        return bool(self.clauses or self.either or self.but or self.part)

    @property
    def plan_only(self) -> bool:
        """Whether it is about the plan, whatever has been reported."""
        return not self.asked.wanted.parts

    def is_of(self, *traits: Trait) -> bool:
        return any(Being(trait) in self.odds for trait in traits)

    @property
    def holding_reported(self) -> Query:
        """Of units that have something reported, not of those that have reported all."""
        return changed(self, states=None, also=(*self.also, Stood(REPORTED)))

    @property
    def is_unanswered(self) -> bool:
        """What no person, or no unit, answers for."""
        return self.is_of(Trait.OWNERLESS, Trait.UNITLESS)

    @property
    def is_of_others(self) -> bool:
        """Of others than what was spoken of."""
        return any(isinstance(each, Outside) and isinstance(each.part, Named) for each in self.among)

    @property
    def is_ordered(self) -> bool:
        """Whether the rows stand by their days, when they are to be finished or when they came."""
        return self.soonest or self.by_date or self.arrived is not None

    @property
    def starts(self) -> str:
        """What titles, or names of units, are to begin with."""
        return next((each.letters for each in self.odds if isinstance(each, Beginning)), "")

    @property
    def lasting(self) -> Span | None:
        """Only a status can have lasted."""
        return self.span if self.states is not None or self.left_out else None

    @cached_property
    def asked(self) -> Sought:
        return Sought(Every(tuple(self._scope())), Every(tuple(self._wanted())))

    def _scope(self) -> Iterator[Those]:
        if self.activities:
            yield Named(self.activities, self.topic)
        yield from self._places()
        yield from self._sorts()
        yield from self.among

    def _places(self) -> Iterator[Those]:
        if self.units:
            yield Of(self.units, self.all_units, self.subunits)
        if self.units_out:
            yield Outside(Of(self.units_out, subunits=self.subunits))
        if self.goals:
            yield Under(self.goals)
        if self.goals_out:
            yield Outside(Under(self.goals_out))
        yield from self.partners

    def _sorts(self) -> Iterator[Those]:
        if self.kinds:
            yield OfKind(self.kinds)
        if self.kinds_out:
            yield Outside(OfKind(self.kinds_out))
        yield from self.odds

    def _wanted(self) -> Iterator[Those]:
        stated = self.states is not None or bool(self.left_out)
        if self.in_a_row > 1:
            yield Stood(self.states or frozenset({Status.DELAYED}), in_a_row=self.in_a_row)
        elif stated:
            yield Stood(self.states, self.left_out, span=Span.NEVER if self.never else self.lasting)
        if self.finish:
            yield self.finish
        yield from self.also
