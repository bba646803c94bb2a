from dataclasses import replace
from datetime import date

import pytest

from plan.model import Activity, Status
from plan.summary import Summary, summarise
from plan.year_end import unfinished
from tests.plan.follow_up import SERVICE, T2, T3, WAR, facts, moment, report

LAST_DAY, NEW_YEAR = date(2025, 12, 31), date(2026, 1, 1)


def told(activity: Activity, status: Status, finish: date | None = None) -> Summary:
    return summarise(facts(report(activity, T3, status, moment(12, 20), "Därför", finish)), T3)


@pytest.mark.parametrize(
    ("status", "finish", "is_left"),
    [
        (Status.ON_TRACK, None, True),
        (Status.ON_TRACK, LAST_DAY, True),
        (Status.ON_TRACK, NEW_YEAR, False),
        (Status.NOT_STARTED, None, True),
        (Status.NOT_STARTED, NEW_YEAR, False),
        (Status.AT_RISK, None, False),
        (Status.DONE, LAST_DAY, False),
        (Status.DROPPED, None, False),
    ],
)
def test_what_goes_by_plan_and_has_no_day_after_the_year_is_left(
    status: Status, finish: date | None, is_left: bool
) -> None:
    assert [each.activity for each in unfinished(told(SERVICE, status, finish))] == [SERVICE] * is_left


def test_nothing_is_left_before_the_years_last_tertial_or_without_an_answer() -> None:
    early = facts(report(SERVICE, T2, Status.ON_TRACK, moment(8, 20)))
    assert unfinished(summarise(early, T2)) == ()
    assert unfinished(summarise(early, T3)) == ()


@pytest.mark.parametrize("finish", [None, LAST_DAY, NEW_YEAR])
def test_of_what_is_protected_nothing_tells_whether_a_day_was_said(finish: date | None) -> None:
    assert unfinished(told(WAR, Status.ON_TRACK, finish)) == ()
    secret = replace(report(SERVICE, T3, Status.ON_TRACK, moment(12, 20), "", finish), protected=True)
    assert unfinished(summarise(facts(secret), T3)) == ()
