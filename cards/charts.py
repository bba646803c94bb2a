"""Pictures of a tertial for clients that draw charts; the same figures always stand in a table beside them.

Teams' charts came after Adaptive Cards 1.5, and some clients show nothing where they stand: whoever does not know the
element drops it. A sign goes with every colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cards.elements import Element, Table, TableCell, TableColumn, TableRow, TextRun, optional, required
from cards.pages import shorten
from cards.parts import rich, rows_of_text, run
from cards.texts import common
from cards.texts import posts as texts
from plan.activity_standing import ActivityStanding
from plan.model import NOT_REPORTED_SIGN, Status
from plan.summary import GoalSummary, Summary

_COLOURS = {
    Status.NOT_STARTED: "neutral",
    Status.ON_TRACK: "good",
    Status.AT_RISK: "warning",
    Status.DELAYED: "attention",
    Status.PAUSED: "categoricalBlue",
    Status.DONE: "categoricalTeal",
    Status.DROPPED: "categoricalLavender",
}
_NOT_REPORTED_COLOUR = "categoricalMarigold"
_ROWS_A_TABLE = 25
_TITLE = 100


class StackedBars(Element):
    """`data` is one entry a bar: `{"title", "data": [{"legend", "value", "color"}]}`."""

    element_type = "Chart.HorizontalBar.Stacked"
    title: str = required(str)
    data: list[dict[str, Any]] = required(list)
    fallback: Literal["drop"] | None = optional(str)


def status_bars(goals: Sequence[GoalSummary]) -> StackedBars:
    bars = [{"title": texts.goal_name(goal.goal), "data": _parts(goal)} for goal in goals]
    return StackedBars(title=texts.goals_heading(), data=bars, fallback="drop")


def _parts(goal: GoalSummary) -> list[dict[str, Any]]:
    counted = [(status, count, _COLOURS[status]) for status, count in goal.counts.by_status.items()]
    every = [*counted, (None, goal.counts.not_reported, _NOT_REPORTED_COLOUR)]
    return [
        {"legend": common.status(status), "value": count, "color": colour} for status, count, colour in every if count
    ]


def matrix(summary: Summary) -> list[list[Element]]:
    """Every activity with its sign for each tertial of the year, in tables that may go on separate pages."""
    standings = summary.standings
    tables = [standings[first : first + _ROWS_A_TABLE] for first in range(0, len(standings), _ROWS_A_TABLE)]
    return [[_matrix(summary, part)] for part in tables]


def _matrix(summary: Summary, standings: Sequence[ActivityStanding]) -> Table:
    titles = (texts.activity_column(), *(f"T{tertial.number}" for tertial in summary.tertials))
    head = TableRow(cells=[TableCell(items=[rich(run(title, weight="bolder"))]) for title in titles])
    columns = [TableColumn(width=6), *(TableColumn(width=1) for _ in summary.tertials)]
    rows = [
        TableRow(
            cells=[_cell(shorten(each.activity.title, _TITLE)), *(_cell(_sign(status)) for _, status in each.track)]
        )
        for each in standings
    ]
    lines = rows_of_text(_in_words(each) for each in standings)
    return Table(columns=columns, rows=[head, *rows], first_row_as_header=True, fallback=lines)


def _in_words(standing: ActivityStanding) -> list[TextRun]:
    signs = "".join(f" · T{tertial.number} {_sign(status)}" for tertial, status in standing.track)
    return [run(f"{shorten(standing.activity.title, _TITLE)}{signs}")]


def _cell(text: str) -> TableCell:
    return TableCell(items=[rich(run(text))])


def _sign(status: Status | None) -> str:
    return status.sign if status else NOT_REPORTED_SIGN
