"""What the year ends without: it goes by plan, or is not begun, and no day after the year has been said."""

from __future__ import annotations

from plan.activity_standing import ActivityStanding
from plan.model import Status
from plan.summary import Summary

LAST = 3
"""The tertial that ends the year."""
_LEFT = (Status.ON_TRACK, Status.NOT_STARTED)


def unfinished(summary: Summary) -> tuple[ActivityStanding, ...]:
    """In the plan's order; none before the year's last tertial. Of what is protected no date is told, nor by this."""
    if summary.tertial.number != LAST:
        return ()
    return tuple(each for each in summary.standings if _is_left(each, summary.year))


def _is_left(each: ActivityStanding, year: int) -> bool:
    after = each.finish is not None and each.finish.year > year
    hidden = each.withheld or each.activity.protected
    return each.status in _LEFT and not after and not hidden
