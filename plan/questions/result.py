"""What the engine answers with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from plan.model import Activity, Status
from plan.questions.query import AnswerKind, Query
from plan.sight import SeenReport
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One activity in an answer. `before` is the status it is compared with, where the answer compares. `dated`: the
    answer whose date it was chosen by, `came`: the Swedish day its report came, and `since`: the tertial from which it
    has stood as it does, where these are asked for."""

    activity: Activity
    report: SeenReport | None
    before: Status | None = None
    dated: SeenReport | None = None
    came: date | None = None
    since: Tertial | None = None

    @property
    def status(self) -> Status | None:
        return self.report.status if self.report else None

    @property
    def comment(self) -> str:
        return self.report.comment if self.report else ""

    @property
    def finish(self) -> date | None:
        told = self.report or self.dated
        return told.finish if told else None

    @property
    def finish_said_in(self) -> Tertial | None:
        """The earlier tertial that the date is of; None where it is of the one asked about."""
        return self.dated.tertial if self.dated and self.report is None else None

    @property
    def withheld(self) -> bool:
        """Whether what was said of it is protected."""
        return self.report is not None and self.report.withheld


@dataclass(frozen=True, slots=True)
class Interpretation:
    """A button: what it says, and the question it asks."""

    label: str
    question: str


@dataclass(frozen=True, slots=True)
class Answer:
    """`value` is the number of a count or the percentage of a share. `text` is the whole answer in plain Swedish:
    `understood` as heading, `lead`, the rows, `foot` (as of when, how many have not reported). `before_asking`: nobody
    has been asked for the tertial, so the rows have no status to show.
    """

    kind: AnswerKind
    understood: str
    activities: tuple[Activity, ...] = ()
    value: float | None = None
    units: tuple[str, ...] = ()
    text: str = ""
    lead: tuple[str, ...] = ()
    rows: tuple[ActivityRow, ...] = ()
    foot: tuple[str, ...] = ()
    readings: tuple[Interpretation, ...] = ()
    unused: tuple[str, ...] = ()
    """The words of the question that the answer does not take account of."""
    next_questions: tuple[str, ...] = ()
    withheld: int = 0
    query: Query | None = None
    before_asking: bool = False
    other_year: int | None = None
    """The year asked about, where the plan is another year's: to be asked again of that one, if it is stored."""

    @property
    def is_small_talk(self) -> bool:
        """A greeting, thanks or a call for help: nothing that the vocabulary lacks."""
        return self.query is not None and self.query.greeting
