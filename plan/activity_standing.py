"""How one activity stands in a tertial; of a protected one only the status, so that anybody may see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from plan.facts import Facts
from plan.model import Activity, Status, Timing
from plan.movement import Movement, is_again, movement
from plan.sight import SeenReport
from plan.tertial import Tertial

_WORRY = {Status.PAUSED: 1, Status.AT_RISK: 2, Status.DELAYED: 3}


@dataclass(frozen=True, slots=True)
class ActivityStanding:
    """How one activity stands in a tertial. `status` is None while nobody has reported. `carried_from` is the tertial
    it was finished in, where that answer counts in this one.

    `previous` is the status in the tertial right before, None where that has no answer; `before` is the latest status
    of any earlier tertial, `before_tertial` that tertial. `track` holds the status of each tertial of the plan's year
    up to this one. `withheld`: what was said is protected, so `comment` is empty and `finish` is None whatever was
    reported.
    """

    activity: Activity
    status: Status | None
    comment: str
    finish: date | None
    withheld: bool
    at: datetime | None
    late: bool
    previous: Status | None
    before: Status | None
    before_tertial: Tertial | None
    track: tuple[tuple[Tertial, Status | None], ...]
    carried_from: Tertial | None

    @property
    def changed(self) -> bool:
        return self.status is not None and movement(self.previous, self.status).is_change

    @property
    def is_delayed_again(self) -> bool:
        return is_again(Status.DELAYED, self.previous, self.status)

    @property
    def is_uncompared(self) -> bool:
        """Reported now, with no answer in the tertial before to be compared with."""
        return self.status is not None and movement(self.previous, self.status) is Movement.FIRST

    @property
    def got_worse(self) -> bool:
        return self.status is not None and movement(self.previous, self.status) is Movement.WORSE


def standing_of(facts: Facts, activity: Activity, tertial: Tertial) -> ActivityStanding:
    report = facts.report(activity.id, tertial)
    before = facts.last_before(activity.id, tertial)
    return ActivityStanding(
        activity=activity,
        status=report.status if report else None,
        comment=report.comment if report else "",
        finish=report.finish if report else None,
        withheld=report.withheld if report else activity.protected,
        at=report.at if report else None,
        late=report is not None and is_late(facts, report),
        previous=_status(facts.report(activity.id, tertial.previous)),
        before=before.status if before else None,
        before_tertial=before.tertial if before else None,
        track=tuple((each, _status(facts.report(activity.id, each))) for each in tertial.year_so_far),
        carried_from=report.carried_from if report else None,
    )


def is_late(facts: Facts, report: SeenReport) -> bool:
    """Come in after its tertial's round had closed, as an answer to it or between rounds."""
    held = facts.round_of(report.tertial)
    after = held is not None and held.closed_at is not None and report.at >= held.closed_at
    return report.timing is Timing.AFTER_CLOSING or (report.timing is Timing.OUTSIDE and after)


def worst_first(standings: Iterable[ActivityStanding]) -> tuple[ActivityStanding, ...]:
    """By how much there is to worry about; the plan's order within."""
    return tuple(sorted(standings, key=lambda each: -worry(each.status)))


def _status(report: SeenReport | None) -> Status | None:
    return report.status if report else None


def worry(status: Status | None) -> int:
    """More the worse; 0 where all goes by plan or nobody has reported."""
    return _WORRY.get(status, 0) if status else 0
