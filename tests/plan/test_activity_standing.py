"""How one activity stands in a tertial: what is late, what worries, what is told where nobody has answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from plan.activity_standing import ActivityStanding, standing_of, worry
from plan.model import Activity, RoundState, Status, Timing
from tests.plan.follow_up import SERVICE, T1, T2, WAR, facts, moment, open_round, report

CLOSED = moment(9, 9)


@pytest.mark.parametrize(
    ("at", "timing", "closed_at", "late"),
    [
        (moment(9, 8), Timing.IN_ROUND, CLOSED, False),
        (moment(9, 8), Timing.AFTER_CLOSING, CLOSED, True),
        (moment(9, 8), Timing.AFTER_CLOSING, None, True),
        (moment(9, 8), Timing.OUTSIDE, CLOSED, False),
        (CLOSED, Timing.OUTSIDE, CLOSED, True),
        (CLOSED, Timing.IN_ROUND, CLOSED, False),
        (moment(9, 10), Timing.OUTSIDE, CLOSED, True),
        (moment(9, 10), Timing.OUTSIDE, None, False),
    ],
)
def test_an_answer_is_late_from_the_moment_its_round_closed(
    at: datetime, timing: Timing, closed_at: datetime | None, late: bool
) -> None:
    state = RoundState.CLOSED if closed_at else RoundState.OPEN
    held = replace(open_round(T2, moment(8, 18)), state=state, closed_at=closed_at)
    said = replace(report(SERVICE, T2, Status.ON_TRACK, at), timing=timing)
    assert standing_of(facts(said, rounds=(held,)), SERVICE, T2).late is late


def test_an_answer_outside_any_round_is_not_late() -> None:
    said = replace(report(SERVICE, T2, Status.ON_TRACK, CLOSED), timing=Timing.OUTSIDE)
    assert not standing_of(facts(said), SERVICE, T2).late


def test_deviations_alone_worry_and_the_worse_the_more() -> None:
    calm = (None, *(each for each in Status if not each.is_deviation))
    assert {worry(each) for each in calm} == {0}
    assert 0 < worry(Status.PAUSED) < worry(Status.AT_RISK) < worry(Status.DELAYED)


@pytest.mark.parametrize("activity", [SERVICE, WAR])
def test_where_nobody_has_answered_only_what_is_protected_is_withheld(activity: Activity) -> None:
    found = standing_of(facts(), activity, T2)
    assert found == ActivityStanding(
        activity=activity,
        status=None,
        comment="",
        finish=None,
        withheld=activity.protected,
        at=None,
        late=False,
        previous=None,
        before=None,
        before_tertial=None,
        track=((T1, None), (T2, None)),
        carried_from=None,
    )
    assert not any((found.changed, found.is_uncompared, found.got_worse, found.is_delayed_again))
