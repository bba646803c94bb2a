"""A tertial as it may be published for everybody: without the names of what is protected, and without persons."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from plan.accuracy import Accuracy, Hits
from plan.activity_standing import ActivityStanding
from plan.measure_count import TertialMeasures
from plan.model import Status
from plan.summary import Summary


def publishable(summary: Summary, unnamed: str, others: str) -> Summary:
    """`unnamed` stands in the place of a protected activity's name; with whom it is done is left out too.

    Its status is told and counted, as everywhere. In how much of what was said came true, a unit for which nothing but
    such activities is counted is not told of by itself; those units together are `others`.
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
        measures=_by_units(summary.measures, {unit for each in summary.standings for unit in each.activity.units}),
        accuracy=_together(summary, summary.accuracy, others) if summary.accuracy else None,
    )


def _by_units(held: TertialMeasures, units: Collection[str]) -> TertialMeasures:
    """Who does a measure is written by hand: a unit of the plan's is told, what may be a person's name is not."""
    return replace(held, every=tuple(replace(each, who=each.who if each.who in units else "") for each in held.every))


def _together(summary: Summary, told: Accuracy, others: str) -> Accuracy:
    counted = (each for each in summary.standings if (told.said_in, Status.ON_TRACK) in each.track)
    named = {unit for each in counted if not _is_unnamed(each) for unit in each.activity.units[:1]}
    apart = [each for each in told.units if each.unit not in named]
    if not apart:
        return told
    rest = Hits(
        others,
        sum(each.of for each in apart),
        sum(each.done for each in apart),
        sum(each.unanswered for each in apart),
    )
    return replace(told, units=(*(each for each in told.units if each.unit in named), rest))


def _is_unnamed(standing: ActivityStanding) -> bool:
    return standing.activity.protected or standing.withheld


def _without_name(standing: ActivityStanding, unnamed: str) -> ActivityStanding:
    if not _is_unnamed(standing):
        return standing
    return replace(standing, activity=replace(standing.activity, title=unnamed, collaboration=""))
