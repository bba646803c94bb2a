from datetime import date

import pytest

from plan.low_reporting import asks_again, is_low
from tests.plan.ticking import pace

CALENDAR = pace(2025).calendar


@pytest.mark.parametrize(
    ("reported", "activities", "ask_below", "low"),
    [(31, 39, 80, True), (32, 39, 80, False), (8, 10, 80, False), (0, 0, 80, False), (0, 39, None, False)],
)
def test_little_is_less_than_the_boards_share(reported: int, activities: int, ask_below: int | None, low: bool) -> None:
    assert is_low(reported, activities, ask_below) is low


def test_they_are_asked_at_once_and_again_after_three_working_days() -> None:
    friday = date(2025, 9, 5)
    assert asks_again([], friday, CALENDAR)
    assert not asks_again([friday], date(2025, 9, 9), CALENDAR)
    assert asks_again([date(2025, 8, 29), friday], date(2025, 9, 10), CALENDAR)
