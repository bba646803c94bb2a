"""What one tertial's reports amount to: counts, deviations, what changed, what was finished, what needs a decision.

Everything here may stand before anybody: of a protected activity only the status is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from plan.accuracy import Accuracy, accuracy
from plan.activity_standing import ActivityStanding, standing_of, worst_first
from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.assessor import Assessor, assessor_of
from plan.facts import Facts
from plan.indicators import Indicator
from plan.measure_count import TertialMeasures, measures_of
from plan.model import Activity, Goal, Round, Status, Survey
from plan.movement import has_become
from plan.promises import Promises, promises
from plan.repetition import count as count_repeated
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class Counts:
    """Activities by status; every status is a key, also those that nobody has."""

    by_status: Mapping[Status, int]
    not_reported: int

    @property
    def reported(self) -> int:
        return sum(self.by_status.values())

    @property
    def total(self) -> int:
        return self.reported + self.not_reported

    @property
    def deviations(self) -> int:
        return sum(number for status, number in self.by_status.items() if status.is_deviation)

    @classmethod
    def of(cls, standings: Iterable[ActivityStanding]) -> Counts:
        found = Counter(standing.status for standing in standings)
        return cls({status: found[status] for status in Status}, found[None])


@dataclass(frozen=True, slots=True)
class GoalSummary:
    """One goal with its activities in the plan's order. `goal` is None for activities under no known heading."""

    goal: Goal | None
    standings: tuple[ActivityStanding, ...]
    counts: Counts
    assessment: Assessment | None = None
    assessor: Assessor | None = None
    indicators: tuple[Indicator, ...] = ()

    @property
    def green_but_not_met(self) -> bool:
        """Every reported activity goes by plan, yet the goal's owner does not expect it to be met in full."""
        doubted = self.assessment is not None and self.assessment.outlook in (Outlook.PARTLY, Outlook.NOT_MET)
        by_plan = not self.counts.deviations and not self.counts.by_status[Status.DROPPED]
        return doubted and bool(self.counts.reported) and by_plan


@dataclass(frozen=True, slots=True)
class SurveySummary:
    survey: Survey
    outcome: SurveyOutcome | None = None


@dataclass(frozen=True, slots=True)
class UnitReporting:
    """How many of the activities that a unit answers for are reported. `unit` is "" where the plan names none."""

    unit: str
    reported: int
    total: int

    @property
    def missing(self) -> int:
        return self.total - self.reported


class Verdict(StrEnum):
    """The tertial in one word; shares are of the activities reported."""

    NOTHING_REPORTED = "nothing_reported"
    TOO_FEW_REPORTED = "too_few_reported"  # under half: nothing can be said of the whole
    PARTLY_REPORTED = "partly_reported"  # under four fifths: what is missing may weigh more than what is told
    ON_PLAN = "on_plan"  # no deviation
    MOSTLY_ON_PLAN = "mostly_on_plan"  # deviations, under a quarter
    MANY_DEVIATIONS = "many_deviations"  # a quarter to a half
    MOSTLY_DEVIATIONS = "mostly_deviations"  # half or more


class DecisionReason(StrEnum):
    """Why leadership should decide something about an activity."""

    DROPPED = "dropped"  # the reason for dropping it is to be confirmed
    PAUSED = "paused"  # start again, or drop?
    DELAYED_AGAIN = "delayed_again"  # delayed also in the tertial right before
    PAST_THE_YEAR = "past_the_year"  # the new date lies beyond the plan's year


@dataclass(frozen=True, slots=True)
class Decision:
    standing: ActivityStanding
    reason: DecisionReason


@dataclass(frozen=True, slots=True)
class Summary:
    """One tertial of one plan. `deviations` come worst first, everything else in the plan's order.

    `dropped` and `finished` are told of the tertial in which they were reported so for the first time. `accuracy` is
    told once the plan's year is over, of its last tertial.
    """

    organisation: str
    board: str
    department: str
    year: int
    tertial: Tertial
    at: datetime
    round: Round | None
    verdict: Verdict
    counts: Counts
    goals: tuple[GoalSummary, ...]
    units: tuple[UnitReporting, ...]
    standings: tuple[ActivityStanding, ...]
    deviations: tuple[ActivityStanding, ...]
    changes: tuple[ActivityStanding, ...]
    finished: tuple[ActivityStanding, ...]
    dropped: tuple[ActivityStanding, ...]
    decisions: tuple[Decision, ...]
    late: tuple[ActivityStanding, ...]
    surveys: tuple[SurveySummary, ...]
    promises: Promises
    accuracy: Accuracy | None
    measures: TertialMeasures
    repeated: int

    @property
    def reported(self) -> int:
        return self.counts.reported

    @property
    def total(self) -> int:
        return self.counts.total

    @property
    def is_first(self) -> bool:
        """Nothing was reported for any earlier tertial, so there is nothing to compare with."""
        return not any(each.before for each in self.standings)

    @property
    def uncompared(self) -> int:
        """How many are reported now that have no answer in the tertial before."""
        return sum(each.is_uncompared for each in self.standings)

    @property
    def tertials(self) -> tuple[Tertial, ...]:
        """Those that every `Standing.track` holds."""
        return self.tertial.year_so_far

    @property
    def goals_not_met(self) -> int:
        """Goals that their owners do not expect to be met at all."""
        return self._expected(Outlook.NOT_MET)

    @property
    def goals_partly_met(self) -> int:
        return self._expected(Outlook.PARTLY)

    @property
    def most_goals_fall_short(self) -> bool:
        """Of those that are to be assessed, more than half are not expected to be met in full."""
        assessable = sum(goal.goal is not None and goal.goal.is_assessed for goal in self.goals)
        return (self.goals_not_met + self.goals_partly_met) * 2 > assessable

    def _expected(self, outlook: Outlook) -> int:
        return sum(goal.assessment is not None and goal.assessment.outlook is outlook for goal in self.goals)

    @property
    def missing_units(self) -> tuple[UnitReporting, ...]:
        return tuple(unit for unit in self.units if unit.missing)


def summarise(facts: Facts, tertial: Tertial) -> Summary:
    standings = tuple(standing_of(facts, activity, tertial) for activity in facts.plan.activities)
    counts = Counts.of(standings)
    return Summary(
        organisation=facts.plan.organisation,
        board=facts.plan.board,
        department=facts.plan.department,
        year=facts.plan.year,
        tertial=tertial,
        at=facts.at,
        round=facts.round_of(tertial),
        verdict=_verdict(counts),
        counts=counts,
        goals=_by_goal(facts, standings, tertial),
        units=reporting_by_unit(standings),
        standings=standings,
        deviations=worst_first(each for each in standings if each.status and each.status.is_deviation),
        changes=tuple(each for each in standings if each.changed),
        finished=_newly(Status.DONE, standings),
        dropped=_newly(Status.DROPPED, standings),
        decisions=_decisions(standings, facts.plan.year),
        late=tuple(each for each in standings if each.late),
        measures=measures_of(facts, tertial),
        repeated=count_repeated(facts, tertial),
        surveys=tuple(
            SurveySummary(survey, facts.outcome(place, tertial)) for place, survey in enumerate(facts.plan.surveys)
        ),
        promises=promises(facts, tertial),
        accuracy=accuracy(facts) if tertial.number == 3 else None,
    )


def _newly(status: Status, standings: Iterable[ActivityStanding]) -> tuple[ActivityStanding, ...]:
    return tuple(each for each in standings if has_become(status, each.before, each.status))


def reporting_by_unit(standings: Iterable[ActivityStanding]) -> tuple[UnitReporting, ...]:
    """An activity counts for the unit that answers, the first; units in the plan's order."""
    total: Counter[str] = Counter()
    reported: Counter[str] = Counter()
    for standing in standings:
        unit = standing.activity.units[0] if standing.activity.units else ""
        total[unit] += 1
        reported[unit] += standing.status is not None
    return tuple(UnitReporting(unit, reported[unit], number) for unit, number in total.items())


def _by_goal(facts: Facts, standings: tuple[ActivityStanding, ...], tertial: Tertial) -> tuple[GoalSummary, ...]:
    known = {goal.number for goal in facts.plan.goals}
    found = []
    for goal in facts.plan.goals:
        members = tuple(each for each in standings if each.activity.section == goal.number)
        said, measured = facts.assessment(goal.number, tertial), facts.indicators_in(goal, tertial)
        assessor = assessor_of(facts, said) if said else None
        found.append(GoalSummary(goal, members, Counts.of(members), said, assessor, measured))
    stray = tuple(each for each in standings if each.activity.section not in known)
    return (*found, GoalSummary(None, stray, Counts.of(stray))) if stray else tuple(found)


def _verdict(counts: Counts) -> Verdict:
    if not counts.reported:
        return Verdict.NOTHING_REPORTED
    if counts.reported * 2 < counts.total:
        return Verdict.TOO_FEW_REPORTED
    if counts.reported * 5 < counts.total * 4:
        return Verdict.PARTLY_REPORTED
    if not counts.deviations:
        return Verdict.ON_PLAN
    if counts.deviations * 4 < counts.reported:
        return Verdict.MOSTLY_ON_PLAN
    return Verdict.MANY_DEVIATIONS if counts.deviations * 2 < counts.reported else Verdict.MOSTLY_DEVIATIONS


def _decisions(standings: tuple[ActivityStanding, ...], year: int) -> tuple[Decision, ...]:
    found = ((standing, _decision(standing, year)) for standing in standings)
    return tuple(Decision(standing, reason) for standing, reason in found if reason)


def to_decide(facts: Facts, tertial: Tertial) -> tuple[Activity, ...]:
    """What leadership should decide something about, by the same rule as the tertial's post."""
    standings = tuple(standing_of(facts, activity, tertial) for activity in facts.plan.activities)
    return tuple(each.standing.activity for each in _decisions(standings, facts.plan.year))


def _decision(standing: ActivityStanding, year: int) -> DecisionReason | None:
    if standing.status is Status.DROPPED and standing.before is not Status.DROPPED:
        return DecisionReason.DROPPED
    if standing.status is Status.PAUSED:
        return DecisionReason.PAUSED
    if standing.is_delayed_again:
        return DecisionReason.DELAYED_AGAIN
    if standing.status is Status.DELAYED and standing.finish and standing.finish.year > year:
        return DecisionReason.PAST_THE_YEAR
    return None
