"""A municipality's operational plan, the people who answer for it, and their reports.

All moments are aware datetimes in UTC; all dates are Swedish calendar days. Ids are opaque strings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from plan.account import RowAccount
from plan.tertial import Tertial


class GoalKind(StrEnum):
    CORE_ASSIGNMENT = "core_assignment"
    COUNCIL_GOAL = "council_goal"
    BOARD_GOAL = "board_goal"
    SPECIAL_INITIATIVE = "special_initiative"


class Kind(StrEnum):
    """How the plan marks an activity: (P), (A), (F)."""

    PROJECT = "P"
    ACTIVITY = "A"
    PRE_STUDY = "F"


class Status(StrEnum):
    """What an owner can answer. The keys are fixed; `label` and `sign` are what persons see."""

    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    DELAYED = "delayed"
    PAUSED = "paused"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def sign(self) -> str:
        """A sign that tells the statuses apart without colour."""
        return _SIGNS[self]

    @property
    def needs_comment(self) -> bool:
        return self in _NEED_COMMENT

    @property
    def needs_finish(self) -> bool:
        return self is Status.DELAYED

    @property
    def is_deviation(self) -> bool:
        return self in (Status.AT_RISK, Status.DELAYED, Status.PAUSED)

    @property
    def is_finished(self) -> bool:
        """Nothing is left to do: delivered or dropped."""
        return self in (Status.DONE, Status.DROPPED)


_LABELS = {
    Status.NOT_STARTED: "Ej påbörjad",
    Status.ON_TRACK: "Pågår enligt plan",
    Status.AT_RISK: "Pågår med avvikelse",
    Status.DELAYED: "Försenad",
    Status.PAUSED: "Pausad",
    Status.DONE: "Avslutad",
    Status.DROPPED: "Avförd",
}
_SIGNS = {
    Status.NOT_STARTED: "○",
    Status.ON_TRACK: "▶",
    Status.AT_RISK: "▲",
    Status.DELAYED: "■",
    Status.PAUSED: "‖",
    Status.DONE: "✔",
    Status.DROPPED: "✕",
}
_NEED_COMMENT = frozenset({Status.AT_RISK, Status.DELAYED, Status.PAUSED, Status.DROPPED})

NOT_REPORTED = "Ej rapporterad"
"""The system's own word for a missing answer; never a Status, never counted as delayed."""
NOT_REPORTED_SIGN = "–"

COMMENT_MAX = 1000
"""Characters a comment may have (Unicode code points)."""
SAID_MAX = 2000
"""Characters of a question or anything else written to the bot; of a longer text nothing is read."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where in the document something stands. Page, row and line count from 1; None where the format has none."""

    page: int | None = None
    row: int | None = None
    sheet: str | None = None
    line: int | None = None
    text: str = ""

    @property
    def place(self) -> str:
        """For people: "sida 6, rad 3"."""
        parts = (("blad", self.sheet), ("sida", self.page), ("rad", self.row if self.row else self.line))
        return ", ".join(f"{word} {value}" for word, value in parts if value)


@dataclass(frozen=True, slots=True)
class Goal:
    """A heading that activities stand under: a goal, a priority within the core assignment, special initiatives.

    `counted`: the figures that its own words propose are what it is counted by; False where somebody has said no.
    """

    number: str
    kind: GoalKind
    title: str
    areas: tuple[str, ...] = ()
    text: str = ""
    target: str | None = None
    baseline: str | None = None
    source: Source = field(default=Source(), compare=False)
    counted: bool = True

    @property
    def target_is_from_text(self) -> bool:
        """Whether the target is only proposed: a sentence of the goal's own text, word for word."""
        return bool(self.target) and (self.target or "") in self.text

    @property
    def is_assessed(self) -> bool:
        """A goal is; a priority within the core assignment and a special initiative only have activities."""
        return self.kind in (GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL)


@dataclass(frozen=True, slots=True)
class Activity:
    """One row of the plan. `section` is the number of its Goal; `units` are normalised names, the first answers."""

    id: str
    section: str
    title: str
    kinds: tuple[Kind, ...] = ()
    units: tuple[str, ...] = ()
    collaboration: str = ""
    protected: bool = False
    uncertain: bool = False
    source: Source = field(default=Source(), compare=False)


@dataclass(frozen=True, slots=True)
class Survey:
    """A planned citizen or customer survey (section "Kvalitetsuppföljning"); not an activity."""

    unit: str
    survey: str
    contact: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something in a document that a careful person would ask about. `number` counts from 1 within the import.

    `about` names what the answer changes: an activity's id and field, as `"<id>.units"`.
    """

    number: int
    where: str
    question: str
    proposed: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """One board's operational plan for one calendar year. `account`: of the document, while it is only read."""

    id: str
    organisation: str
    board: str
    department: str
    year: int
    goals: tuple[Goal, ...]
    activities: tuple[Activity, ...]
    surveys: tuple[Survey, ...] = ()
    questions: tuple[Question, ...] = ()
    account: RowAccount | None = field(default=None, compare=False)

    def goal(self, section: str) -> Goal | None:
        return next((goal for goal in self.goals if goal.number == section), None)

    @property
    def units(self) -> tuple[str, ...]:
        """Every unit that answers for something, in the plan's order, once each."""
        return tuple(dict.fromkeys(unit for activity in self.activities for unit in activity.units))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the municipality's directory. `upn` is lower case. `away_until` is the last day away.

    `is_administrator` by the owner file, `is_appointed` by the program's own settings: either `administers`.
    `leads` are the boards that whoever `is_leader` leads, () for all of them.
    """

    id: str
    upn: str
    name: str
    entra_id: str | None = None
    is_leader: bool = False
    is_administrator: bool = False
    away_until: date | None = None
    is_editor: bool = False
    is_appointed: bool = False
    leads: tuple[str, ...] = ()

    @property
    def administers(self) -> bool:
        return self.is_administrator or self.is_appointed

    @property
    def is_named(self) -> bool:
        """Of whoever was entered by upn alone the name is learnt when they are met."""
        return self.name != self.upn

    def away_on(self, day: date) -> date | None:
        """The last day away, if the person is away that day."""
        return self.away_until if self.away_until and self.away_until >= day else None


@dataclass(frozen=True, slots=True)
class Ownership:
    """A person answers for a unit, and perhaps another does when that person is away."""

    unit: str
    person_id: str
    deputy_id: str | None = None


class RoundState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Round:
    """The follow-up of one plan for one tertial. `last_day` is the last day to answer before the round closes."""

    id: str
    plan_id: str
    tertial: Tertial
    state: RoundState
    opened_at: datetime
    last_day: date
    closed_at: datetime | None = None
    published_at: datetime | None = None


class Why(StrEnum):
    """Why a person was asked about an activity."""

    UNIT = "unit"
    HANDED_OVER = "handed_over"
    DEPUTY = "deputy"
    REASSIGNED = "reassigned"


@dataclass(frozen=True, slots=True)
class Assignment:
    """One activity that one person is asked about in a round.

    `answers` is False for the second-named owner, who sees the answer and may add to it, and for a person who gave it
    away. `given_by` is the colleague who handed it over; `disputed` the reason of a person who says it is not theirs.
    """

    activity_id: str
    person_id: str
    unit: str
    why: Why = Why.UNIT
    answers: bool = True
    given_by: str | None = None
    disputed: str | None = None


class Timing(StrEnum):
    """When a report came in, seen from its round."""

    IN_ROUND = "in_round"
    AFTER_CLOSING = "after_closing"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Report:
    """One answer, never overwritten. `tertial` is the round's, or for `OUTSIDE` the newest one opened.

    `finish` is the day the owner expects the activity to be finished. `by` is a person's id. `protected`: the activity
    was protected when this was written. `addition`: it repeats another's answer with something added.
    """

    id: str
    activity_id: str
    tertial: Tertial
    status: Status
    at: datetime
    by: str
    comment: str = ""
    finish: date | None = None
    timing: Timing = Timing.IN_ROUND
    round_id: str | None = None
    protected: bool = False
    addition: bool = False
