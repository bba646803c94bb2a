"""A week of one plan: only what changed in it, and what the next seven days hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from plan.activity_standing import standing_of, worry
from plan.calendar import SWEDEN
from plan.facts import Facts
from plan.finish_dates import FinishDate, finish_dates, latest
from plan.measure_count import MeasureWeek, week_of_measures
from plan.model import Activity, Round, RoundState, Status
from plan.movement import Movement, movement
from plan.sight import SeenReport
from plan.summary import UnitReporting, reporting_by_unit


@dataclass(frozen=True, slots=True)
class StatusChange:
    """From the status that held when the week began to the one that holds at its end.

    `before` is None for a first report. `comment` and `finish` are empty where they are protected (`withheld`).
    """

    activity: Activity
    before: Status | None
    after: Status
    at: datetime
    comment: str = ""
    finish: date | None = None
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Digest:
    """What happened from `since` to `until` (aware, UTC).

    `deviations` are new ones; `changes` all other changes of status, both the worst first; `first_reports` counts
    first reports that are no deviation. `passed` and `coming` leave out what is withheld. `open_round` and
    `response` are set while a round is open; `answers` counts the activities answered in it since `since`, and
    `opened` says that it was opened since then.
    """

    since: datetime
    until: datetime
    deviations: tuple[StatusChange, ...] = ()
    changes: tuple[StatusChange, ...] = ()
    first_reports: int = 0
    passed: tuple[FinishDate, ...] = ()
    coming: tuple[FinishDate, ...] = ()
    open_round: Round | None = None
    response: tuple[UnitReporting, ...] = ()
    answers: int = 0
    opened: bool = False
    measures: MeasureWeek = field(default=MeasureWeek())

    @property
    def nothing_new(self) -> bool:
        """A round that only goes on is no news: the same week was told of before."""
        return (
            not any(
                (self.deviations, self.changes, self.first_reports, self.passed, self.coming, self.answers, self.opened)
            )
            and self.measures.nothing
        )


def digest(facts: Facts, since: datetime, until: datetime) -> Digest:
    at_start, at_end = facts.as_of(since), facts.as_of(until)
    changes = _changes(at_start, at_end)
    told = [change for change in changes if change.before is not None or change.after.is_deviation]
    news = sorted(told, key=lambda change: -worry(change.after))
    expected = finish_dates(at_end)
    first, today = (moment.astimezone(SWEDEN).date() for moment in (since, until))
    open_round = next((each for each in reversed(at_end.rounds) if _is_open(each, until)), None)
    response = _response(at_end, open_round) if open_round else ()
    return Digest(
        since=since,
        until=until,
        deviations=tuple(change for change in news if _is_new_deviation(change)),
        changes=tuple(change for change in news if not _is_new_deviation(change)),
        first_reports=len(changes) - len(news),
        passed=tuple(each for each in expected if first <= each.finish < today),
        coming=tuple(each for each in expected if today <= each.finish < today + timedelta(days=7)),
        open_round=open_round,
        response=response,
        answers=_answered(response) - _answered(_response(at_start, open_round)) if open_round else 0,
        opened=open_round is not None and open_round.opened_at >= since,
        measures=week_of_measures(facts, since, until),
    )


def _changes(at_start: Facts, at_end: Facts) -> list[StatusChange]:
    found = []
    for activity in at_end.plan.activities:
        before, after = latest(at_start, activity), latest(at_end, activity)
        if after and movement(before.status if before else None, after.status) is not Movement.SAME:
            found.append(_change(activity, before, after))
    return found


def _change(activity: Activity, before: SeenReport | None, after: SeenReport) -> StatusChange:
    return StatusChange(
        activity=activity,
        before=before.status if before else None,
        after=after.status,
        at=after.at,
        comment=after.comment,
        finish=after.finish,
        withheld=after.withheld,
    )


def _is_new_deviation(change: StatusChange) -> bool:
    return change.after.is_deviation and not (change.before and change.before.is_deviation)


def _is_open(each: Round, moment: datetime) -> bool:
    if each.closed_at is not None:
        return each.opened_at <= moment < each.closed_at
    return each.state is RoundState.OPEN


def _response(facts: Facts, open_round: Round) -> tuple[UnitReporting, ...]:
    activities = facts.plan.activities
    return reporting_by_unit(standing_of(facts, activity, open_round.tertial) for activity in activities)


def _answered(response: tuple[UnitReporting, ...]) -> int:
    return sum(unit.reported for unit in response)
