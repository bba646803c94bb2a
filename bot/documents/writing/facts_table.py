"""Every activity of a tertial as one row of plain values, for the sheets and the text file that others reckon on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.texts import board_report as texts
from cards.texts import common, sheets
from cards.texts import measure as measure_texts
from plan.activity_standing import ActivityStanding
from plan.calendar import SWEDEN
from plan.measure_count import TertialMeasures
from plan.model import NOT_REPORTED
from plan.row_numbers import RowNumbers
from plan.summary import GoalSummary, Summary

Value = str | int | float | date | None


def header(summary: Summary) -> tuple[str, ...]:
    return (*sheets.facts_header(summary.tertials), *measure_texts.facts_header())


def rows(summary: Summary, goals: Sequence[GoalSummary] | None = None) -> list[tuple[Value, ...]]:
    """Of the goals given, or of all."""
    numbers = RowNumbers(summary)
    return [
        (*_row(numbers.of(each), goal, each), *_measure(summary.measures, each.activity.id))
        for goal in (summary.goals if goals is None else goals)
        for each in goal.standings
    ]


def _measure(held: TertialMeasures, activity_id: str) -> tuple[Value, ...]:
    measure = held.of(activity_id)
    if measure is None:
        return ("", None, "", "")
    return (measure.what, measure.due, measure_texts.report_state(measure, held.today), measure.who)


def _row(number: int, goal: GoalSummary, each: ActivityStanding) -> tuple[Value, ...]:
    activity = each.activity
    return (
        number,
        activity.section,
        texts.goal_name(goal),
        activity.title,
        texts.kinds(activity.kinds),
        common.units(activity.units),
        activity.collaboration,
        each.status.label if each.status else NOT_REPORTED,
        texts.comment(each),
        each.finish,
        each.at.astimezone(SWEDEN).date() if each.at else None,
        sheets.yes_or_no(each.late),
        sheets.yes_or_no(each.withheld),
        *(status.label if status else NOT_REPORTED for _, status in each.track),
    )
