"""The goals of a tertial with their assessments, and every tertial that the board knows, as rows of plain values."""

from __future__ import annotations

from collections.abc import Iterable

from bot.documents.writing.facts_table import Value
from cards.texts import board_report as texts
from cards.texts import goal_table, sheets
from plan.activity_standing import ActivityStanding
from plan.calendar import swedish_day
from plan.model import NOT_REPORTED
from plan.row_numbers import RowNumbers, assessed_goals
from plan.summary import GoalSummary, Summary


def assessments(summary: Summary) -> list[tuple[Value, ...]]:
    rows = RowNumbers(summary)
    return [_assessment(rows.of_goal(each), each) for each in assessed_goals(summary)]


def _assessment(number: str, each: GoalSummary) -> tuple[Value, ...]:
    goal, said = each.goal, each.assessment
    return (
        number,
        goal.number if goal else "",
        texts.goal_name(each),
        _outlook(each),
        goal_table.comment(said),
        goal_table.target(goal) if goal else "",
        goal_table.latest(each),
        swedish_day(said.at) if said else None,
        goal_table.assessor(each.assessor),
    )


def _outlook(each: GoalSummary) -> str:
    """The word alone: a sheet is sorted and filtered by it."""
    if each.goal is None or not each.goal.is_assessed:
        return ""
    return each.assessment.outlook.label if each.assessment else goal_table.not_assessed_word()


def history(tertials: Iterable[Summary]) -> Iterable[tuple[Value, ...]]:
    """A row for each activity of each tertial, with nothing that a pivot table could not count by."""
    return (_row(summary, goal, each) for summary in tertials for goal in summary.goals for each in goal.standings)


def _row(summary: Summary, goal: GoalSummary, each: ActivityStanding) -> tuple[Value, ...]:
    activity, status = each.activity, each.status
    return (
        summary.year,
        summary.tertial.number,
        summary.board,
        activity.section,
        texts.goal_name(goal),
        _outlook(goal),
        activity.title,
        texts.kinds(activity.kinds),
        activity.units[0] if activity.units else texts.no_unit(),
        status.label if status else NOT_REPORTED,
        sheets.yes_or_no(status is not None and status.is_deviation),
        sheets.yes_or_no(status is not None),
        sheets.yes_or_no(each.late),
        sheets.yes_or_no(each.withheld),
        each.finish,
    )
