"""The days that owners expect their activities to be finished: one stands until another is given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from plan.facts import Facts
from plan.model import Activity, Status
from plan.sight import SeenReport
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class FinishDate:
    """A day that an owner expects, or expected, an unfinished activity to be finished."""

    activity: Activity
    finish: date
    status: Status


def finish_dates(facts: Facts) -> list[FinishDate]:
    """The newest day stated for each unfinished activity that may be told of, in order of the day."""
    found = []
    for activity in facts.plan.activities:
        now, dated = latest(facts, activity), last_dated(facts, activity)
        if now and dated and dated.finish and not now.status.is_finished and not now.withheld:
            found.append(FinishDate(activity, dated.finish, now.status))
    return sorted(found, key=lambda each: each.finish)


def latest(facts: Facts, activity: Activity) -> SeenReport | None:
    """Of the newest tertial: a late answer for an older one does not change how things stand."""
    return _newest(facts.history(activity.id))


def last_dated(facts: Facts, activity: Activity, until: Tertial | None = None) -> SeenReport | None:
    """The newest answer that gives a day, of the tertials to `until`."""
    dated = (each for each in facts.history(activity.id) if each.finish)
    return _newest(each for each in dated if until is None or each.tertial <= until)


def _newest(reports: Iterable[SeenReport]) -> SeenReport | None:
    return max(reports, key=lambda each: (each.tertial, each.at), default=None)
