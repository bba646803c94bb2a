from datetime import UTC, date, datetime, time

import pytest

from bot.timetable.holidays import free_days
from plan.calendar import Calendar, swedish_day, wall
from plan.rhythm import Rhythm
from plan.tertial import Tertial
from tests.plan.ticking import pace


@pytest.mark.parametrize(
    "day",
    [
        date(2025, 1, 6),  # trettondedag jul
        date(2026, 1, 5),  # trettondagsafton
        date(2025, 4, 18),  # långfredag
        date(2025, 4, 30),  # Valborg
        date(2025, 5, 29),  # Kristi himmelsfärd
        date(2025, 6, 6),  # nationaldagen
        date(2025, 6, 20),  # midsommarafton
        date(2025, 10, 31),  # allhelgonaafton
        date(2025, 12, 24),
        date(2025, 12, 31),
        date(2025, 8, 31),  # a Sunday
        date(2025, 7, 9),  # week 28
        date(2026, 7, 31),  # week 31
    ],
)
def test_nothing_is_sent_on_red_days_eves_weekends_and_in_july(day: date) -> None:
    assert not pace(2025).calendar.is_working(day)


@pytest.mark.parametrize("day", [date(2025, 4, 17), date(2025, 5, 28), date(2025, 12, 23), date(2025, 12, 30)])
def test_the_day_before_an_eve_is_a_working_day(day: date) -> None:
    assert pace(2025).calendar.is_working(day)


@pytest.mark.parametrize(
    ("tertial", "opens", "last", "closes"),
    [
        (Tertial(2025, 1), date(2025, 4, 14), date(2025, 4, 29), date(2025, 5, 12)),
        (Tertial(2025, 2), date(2025, 8, 18), date(2025, 8, 29), date(2025, 9, 9)),
        (Tertial(2025, 3), date(2025, 12, 12), date(2025, 12, 30), date(2026, 1, 14)),
        (Tertial(2028, 1), date(2028, 4, 13), date(2028, 4, 28), date(2028, 5, 10)),
        (Tertial(2028, 3), date(2028, 12, 14), date(2028, 12, 29), date(2029, 1, 11)),
    ],
)
def test_a_rounds_days_are_working_days(tertial: Tertial, opens: date, last: date, closes: date) -> None:
    rhythm, calendar = Rhythm(), pace(tertial.year).calendar
    assert rhythm.opening_day(tertial, calendar) == opens
    assert rhythm.last_day(tertial, calendar, opens) == last
    assert rhythm.closing_day(last, calendar) == closes


def test_working_days_are_counted_over_weekends_both_ways() -> None:
    calendar = Calendar()
    assert calendar.shift(date(2025, 8, 29), 1) == date(2025, 9, 1)
    assert calendar.shift(date(2025, 9, 1), -1) == date(2025, 8, 29)
    assert calendar.shift(date(2025, 8, 31), 0) == date(2025, 8, 31)


def test_a_calendar_without_working_days_is_refused() -> None:
    with pytest.raises(ValueError, match="quiet_weeks"):
        Calendar(quiet_weeks=frozenset(range(1, 54))).on_or_after(date(2025, 1, 1))


@pytest.mark.parametrize(
    ("moment", "sends"),
    [
        (datetime(2025, 3, 28, 7, 0, tzinfo=UTC), True),  # 08:00 in winter
        (datetime(2025, 3, 28, 6, 59, tzinfo=UTC), False),
        (datetime(2025, 3, 31, 6, 0, tzinfo=UTC), True),  # 08:00 in summer
        (datetime(2025, 3, 31, 13, 59, tzinfo=UTC), True),
        (datetime(2025, 3, 31, 14, 0, tzinfo=UTC), False),
        (datetime(2025, 10, 27, 6, 59, tzinfo=UTC), False),
        (datetime(2025, 10, 27, 7, 0, tzinfo=UTC), True),
        (datetime(2025, 3, 30, 9, 0, tzinfo=UTC), False),  # Sunday
    ],
)
def test_hours_are_those_of_swedish_clocks_through_the_year(moment: datetime, sends: bool) -> None:
    assert pace(2025).sends_at(moment) is sends


def test_the_swedish_day_turns_before_that_of_utc() -> None:
    assert swedish_day(datetime(2025, 12, 31, 23, 30, tzinfo=UTC)) == date(2026, 1, 1)
    assert wall(date(2025, 8, 18), time(8, 30)) == datetime(2025, 8, 18, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("week", "day"), [((2025, 17), date(2025, 4, 22)), ((2025, 30), None), ((2025, 52), date(2025, 12, 22))]
)
def test_the_digest_is_on_monday_or_the_next_working_day_of_its_week(week: tuple[int, int], day: date | None) -> None:
    assert Rhythm().digest_day(week, pace(2025).calendar) == day


@pytest.mark.parametrize(
    ("on", "day"), [(4, date(2025, 6, 19)), (5, None), (1, date(2025, 6, 16))], ids=["thursday", "friday", "monday"]
)
def test_a_digest_whose_week_has_no_working_day_left_does_not_come_in_the_next(on: int, day: date | None) -> None:
    """Friday is Midsummer's eve; the Monday after it is a working day."""
    assert Rhythm(digest_on=on).digest_day((2025, 25), pace(2025).calendar) == day


def test_free_days_reach_into_the_neighbouring_years() -> None:
    assert {date(2024, 12, 24), date(2026, 1, 6)} <= free_days(2025)


@pytest.mark.parametrize(
    ("now", "following"),
    [
        (datetime(2025, 8, 18, 3, tzinfo=UTC), datetime(2025, 8, 18, 6, tzinfo=UTC)),
        (datetime(2025, 8, 18, 6, tzinfo=UTC), datetime(2025, 8, 19, 6, tzinfo=UTC)),
        (datetime(2025, 8, 18, 14, tzinfo=UTC), datetime(2025, 8, 19, 6, tzinfo=UTC)),
        (datetime(2025, 4, 29, 15, tzinfo=UTC), datetime(2025, 5, 2, 6, tzinfo=UTC)),
        (datetime(2025, 7, 4, 15, tzinfo=UTC), datetime(2025, 8, 4, 6, tzinfo=UTC)),
        (datetime(2025, 12, 30, 15, tzinfo=UTC), datetime(2026, 1, 2, 7, tzinfo=UTC)),
    ],
)
def test_what_comes_too_late_in_the_day_waits_for_the_next_working_morning(now: datetime, following: datetime) -> None:
    assert pace(2025).next_sending(now) == following
