"""What somebody should look at before believing a goal: where the figure, the activities and the owner do not agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from plan.assessment import Outlook
from plan.indicators import Indicator, TargetOutcome, outcome
from plan.indicators.figure import begins_in
from plan.model import Status
from plan.summary import GoalSummary, Summary

_GREEN = frozenset({Status.ON_TRACK, Status.DONE})
_FALLS_SHORT = frozenset({TargetOutcome.NOT_MET, TargetOutcome.HALF})
_EXPECTED = {Outlook.NOT_MET: 0, Outlook.PARTLY: 1, Outlook.MET: 2}
_COUNTED = {TargetOutcome.NOT_MET: 0, TargetOutcome.HALF: 1, TargetOutcome.MET: 2}


class GoalWarning(StrEnum):
    """In the order they are told."""

    HOPEFUL = "hopeful"  # the owner expects more than the figure says
    FIGURE_SAYS_NO = "figure_says_no"  # while every activity goes by plan
    DOUBTFUL = "doubtful"  # the owner expects less than the figure says
    OLD_FIGURE = "old_figure"  # of a year before last year
    NO_ACTIVITY = "no_activity"
    NO_GOAL = "no_goal"  # of activities whose section is no goal of the plan


@dataclass(frozen=True, slots=True)
class Warned:
    """`period` is that of an old figure."""

    kind: GoalWarning
    about: GoalSummary
    period: str = ""


def of_summary(summary: Summary) -> tuple[Warned, ...]:
    """In the plan's order."""
    return tuple(each for goal in summary.goals for each in of_goal(goal, summary.year))


def of_goal(goal: GoalSummary, year: int) -> tuple[Warned, ...]:
    """`year` is the plan's."""
    if goal.goal is None:
        return (Warned(GoalWarning.NO_GOAL, goal),)
    if not goal.goal.is_assessed:
        return ()
    old = _oldest(goal.indicators, year)
    hope = _hope(goal.assessment.outlook if goal.assessment else None, outcome(goal.indicators))
    found = {
        GoalWarning.HOPEFUL: hope > 0,
        GoalWarning.FIGURE_SAYS_NO: _says_no(goal) and _all_green(goal),
        GoalWarning.DOUBTFUL: hope < 0,
        GoalWarning.OLD_FIGURE: bool(old),
        GoalWarning.NO_ACTIVITY: not goal.standings,
    }
    return tuple(
        Warned(kind, goal, old if kind is GoalWarning.OLD_FIGURE else "") for kind, holds in found.items() if holds
    )


def differs(outlook: Outlook | None, counted: TargetOutcome | None) -> bool:
    """Whether what is expected is another thing than what the figure says today; she may know more, and tells why."""
    return _hope(outlook, counted) != 0


def _hope(outlook: Outlook | None, counted: TargetOutcome | None) -> int:
    """Above 0 where more is expected than the figure says, below where less; 0 where they agree or one is silent."""
    if outlook not in _EXPECTED or counted not in _COUNTED:
        return 0
    return _EXPECTED[outlook] - _COUNTED[counted]


def _says_no(goal: GoalSummary) -> bool:
    return outcome(goal.indicators) in _FALLS_SHORT


def _all_green(goal: GoalSummary) -> bool:
    return bool(goal.standings) and all(each.status in _GREEN for each in goal.standings)


def _oldest(found: Iterable[Indicator], year: int) -> str:
    """The period of a newest figure that is too old; "" where all are fresh enough, or say no year."""
    periods = [each.value.period for each in found if each.value]
    return min((each for each in periods if 0 < begins_in(each) < year - 1), default="")
