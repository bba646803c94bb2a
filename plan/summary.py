"""What one tertial's reports amount to: counts, deviations, what changed, what was finished, what needs a decision.

Everything here may stand before anybody: of a protected activity only the status is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.facts import Facts
from plan.model import Activity, Goal, Report, Round, Status, Survey, Timing
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class Standing:
    """How one activity stands in a tertial. `status` is None while nobody has reported.

    `before` is the latest status of an earlier tertial, `before_tertial` that tertial. `track` holds the status of
    each tertial of the plan's year up to this one. `withheld`: the activity is protected, so `comment` is empty and
    `finish` is None whatever was reported.
    """

    activity: Activity
    status: Status | None
    comment: str = ""
    finish: date | None = None
    withheld: bool = False
    at: datetime | None = None
    late: bool = False
    before: Status | None = None
    before_tertial: Tertial | None = None
    track: tuple[tuple[Tertial, Status | None], ...] = ()

    @property
    def changed(self) -> bool:
        return self.status is not None and self.before is not None and self.status is not self.before

    @property
    def got_worse(self) -> bool:
        return self.changed and worry(self.status) > worry(self.before)


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
    def of(cls, standings: Iterable[Standing]) -> Counts:
        found = Counter(standing.status for standing in standings)
        return cls({status: found[status] for status in Status}, found[None])


@dataclass(frozen=True, slots=True)
class GoalSummary:
    """One goal with its activities in the plan's order. `goal` is None for activities under no known heading."""

    goal: Goal | None
    standings: tuple[Standing, ...]
    counts: Counts
    assessment: Assessment | None = None

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
    ON_PLAN = "on_plan"  # no deviation
    MOSTLY_ON_PLAN = "mostly_on_plan"  # deviations, under a quarter
    MANY_DEVIATIONS = "many_deviations"  # a quarter to a half
    MOSTLY_DEVIATIONS = "mostly_deviations"  # half or more


class DecisionReason(StrEnum):
    """Why leadership should decide something about an activity."""

    DROPPED = "dropped"  # the reason for dropping it is to be confirmed
    PAUSED = "paused"  # start again, or drop?
    DELAYED_AGAIN = "delayed_again"  # delayed also last tertial
    PAST_THE_YEAR = "past_the_year"  # the new date lies beyond the plan's year


@dataclass(frozen=True, slots=True)
class Decision:
    standing: Standing
    reason: DecisionReason


@dataclass(frozen=True, slots=True)
class Summary:
    """One tertial of one plan. `deviations` come worst first, everything else in the plan's order.

    `dropped` and `finished` are told of the tertial in which they were reported so for the first time.
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
    standings: tuple[Standing, ...]
    deviations: tuple[Standing, ...]
    changes: tuple[Standing, ...]
    finished: tuple[Standing, ...]
    dropped: tuple[Standing, ...]
    decisions: tuple[Decision, ...]
    late: tuple[Standing, ...] = ()
    surveys: tuple[SurveySummary, ...] = ()

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
    def tertials(self) -> tuple[Tertial, ...]:
        """Those that every `Standing.track` holds."""
        return _year_until(self.tertial)

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
        finished=tuple(each for each in standings if each.status is Status.DONE and each.before is not Status.DONE),
        dropped=tuple(
            each for each in standings if each.status is Status.DROPPED and each.before is not Status.DROPPED
        ),
        decisions=_decisions(standings, facts.plan.year),
        late=tuple(each for each in standings if each.late),
        surveys=tuple(
            SurveySummary(survey, facts.outcome(place, tertial)) for place, survey in enumerate(facts.plan.surveys)
        ),
    )


def standing_of(facts: Facts, activity: Activity, tertial: Tertial) -> Standing:
    report = facts.report(activity.id, tertial)
    before = facts.last_before(activity.id, tertial)
    shown = report if report and not activity.protected else None
    return Standing(
        activity=activity,
        status=report.status if report else None,
        comment=shown.comment if shown else "",
        finish=shown.finish if shown else None,
        withheld=activity.protected,
        at=report.at if report else None,
        late=report is not None and _is_late(facts, report),
        before=before.status if before else None,
        before_tertial=before.tertial if before else None,
        track=tuple((each, _status(facts.report(activity.id, each))) for each in _year_until(tertial)),
    )


def _is_late(facts: Facts, report: Report) -> bool:
    """Come in after its tertial's round had closed, as an answer to it or between rounds."""
    held = facts.round_of(report.tertial)
    after = held is not None and held.closed_at is not None and report.at >= held.closed_at
    return report.timing is Timing.AFTER_CLOSING or (report.timing is Timing.OUTSIDE and after)


def worst_first(standings: Iterable[Standing]) -> tuple[Standing, ...]:
    """By how much there is to worry about; the plan's order within."""
    return tuple(sorted(standings, key=lambda each: -worry(each.status)))


def reporting_by_unit(standings: Iterable[Standing]) -> tuple[UnitReporting, ...]:
    """An activity counts for the unit that answers, the first; units in the plan's order."""
    total: Counter[str] = Counter()
    reported: Counter[str] = Counter()
    for standing in standings:
        unit = standing.activity.units[0] if standing.activity.units else ""
        total[unit] += 1
        reported[unit] += standing.status is not None
    return tuple(UnitReporting(unit, reported[unit], number) for unit, number in total.items())


def _by_goal(facts: Facts, standings: tuple[Standing, ...], tertial: Tertial) -> tuple[GoalSummary, ...]:
    known = {goal.number for goal in facts.plan.goals}
    found = []
    for goal in facts.plan.goals:
        members = tuple(each for each in standings if each.activity.section == goal.number)
        found.append(GoalSummary(goal, members, Counts.of(members), facts.assessment(goal.number, tertial)))
    stray = tuple(each for each in standings if each.activity.section not in known)
    return (*found, GoalSummary(None, stray, Counts.of(stray))) if stray else tuple(found)


def _verdict(counts: Counts) -> Verdict:
    if not counts.reported:
        return Verdict.NOTHING_REPORTED
    if counts.reported * 2 < counts.total:
        return Verdict.TOO_FEW_REPORTED
    if not counts.deviations:
        return Verdict.ON_PLAN
    if counts.deviations * 4 < counts.reported:
        return Verdict.MOSTLY_ON_PLAN
    return Verdict.MANY_DEVIATIONS if counts.deviations * 2 < counts.reported else Verdict.MOSTLY_DEVIATIONS


def _decisions(standings: tuple[Standing, ...], year: int) -> tuple[Decision, ...]:
    found = ((standing, _decision(standing, year)) for standing in standings)
    return tuple(Decision(standing, reason) for standing, reason in found if reason)


def _decision(standing: Standing, year: int) -> DecisionReason | None:
    if standing.status is Status.DROPPED and standing.before is not Status.DROPPED:
        return DecisionReason.DROPPED
    if standing.status is Status.PAUSED:
        return DecisionReason.PAUSED
    if standing.status is Status.DELAYED and standing.before is Status.DELAYED:
        return DecisionReason.DELAYED_AGAIN
    if standing.status is Status.DELAYED and standing.finish and standing.finish.year > year:
        return DecisionReason.PAST_THE_YEAR
    return None


def _year_until(tertial: Tertial) -> tuple[Tertial, ...]:
    return tuple(Tertial(tertial.year, number) for number in range(1, tertial.number + 1))


def _status(report: Report | None) -> Status | None:
    return report.status if report else None


_WORRY = {Status.PAUSED: 1, Status.AT_RISK: 2, Status.DELAYED: 3}


def worry(status: Status | None) -> int:
    """More the worse; 0 where all goes by plan or nobody has reported."""
    return _WORRY.get(status, 0) if status else 0
