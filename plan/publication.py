"""A tertial as it may be published for everybody: without the names of what is protected, and without persons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from plan.activity_standing import ActivityStanding
from plan.summary import Summary


def publishable(summary: Summary, unnamed: str) -> Summary:
    """`unnamed` stands in the place of a protected activity's name; with whom it is done is left out too.

    Its status is told and counted, as everywhere.
    """

    def told(standings: Iterable[ActivityStanding]) -> tuple[ActivityStanding, ...]:
        return tuple(_without_name(each, unnamed) for each in standings)

    return replace(
        summary,
        goals=tuple(replace(each, standings=told(each.standings)) for each in summary.goals),
        standings=told(summary.standings),
        deviations=told(summary.deviations),
        changes=told(summary.changes),
        finished=told(summary.finished),
        dropped=told(summary.dropped),
        late=told(summary.late),
        decisions=tuple(replace(each, standing=_without_name(each.standing, unnamed)) for each in summary.decisions),
    )


def _without_name(standing: ActivityStanding, unnamed: str) -> ActivityStanding:
    if not (standing.activity.protected or standing.withheld):
        return standing
    return replace(standing, activity=replace(standing.activity, title=unnamed, collaboration=""))
