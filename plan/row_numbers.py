"""The numbers by which a reader finds a record in the report's appendices, the same in every document of a tertial."""

from __future__ import annotations

from collections.abc import Iterable

from plan.activity_standing import ActivityStanding
from plan.summary import GoalSummary, Summary

GOAL = "M"
"""Before a goal's number, so that no goal is taken for an activity."""


class RowNumbers:
    """An activity's is its place in the plan, from 1; a goal's its place among those that are assessed."""

    def __init__(self, summary: Summary) -> None:
        self._activities = {each.activity.id: number for number, each in enumerate(summary.standings, 1)}
        self._goals = {each.goal.number: number for number, each in enumerate(assessed_goals(summary), 1) if each.goal}

    def of(self, standing: ActivityStanding) -> int:
        return self.of_activity(standing.activity.id)

    def of_activity(self, activity_id: str) -> int:
        return self._activities[activity_id]

    def of_goal(self, goal: GoalSummary) -> str:
        """Of one that is assessed."""
        if goal.goal is None:
            raise ValueError("Activities without a goal have no row among the goals.")
        return f"{GOAL}{self._goals[goal.goal.number]}"

    def of_all(self, standings: Iterable[ActivityStanding]) -> tuple[int, ...]:
        return tuple(sorted(map(self.of, standings)))


def assessed_goals(summary: Summary) -> tuple[GoalSummary, ...]:
    return tuple(each for each in summary.goals if each.goal and each.goal.is_assessed)
