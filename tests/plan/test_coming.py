"""What comes next in a board's follow-up: the next opening, and the days of a round by the board's own rhythm."""

from datetime import date, datetime, time

import pytest

from plan.calendar import SWEDEN, wall
from plan.coming import Opening, Step, coming_round, next_opening, next_step
from plan.model import Round, RoundState
from plan.opening import Hindered, Hindrance, hindered
from plan.rhythm import Rhythm
from plan.tertial import Tertial
from tests.plan.ticking import pace

T1, T2, T3 = (Tertial(2025, number) for number in (1, 2, 3))
USUAL = pace(2025)


def at(day: date, hour: int = 9) -> datetime:
    return datetime.combine(day, time(hour), SWEDEN)


def of(tertial: Tertial, state: RoundState = RoundState.OPEN, last_day: date = date(2025, 8, 29)) -> Round:
    return Round(str(tertial), "plan", tertial, state, at(date(2025, 8, 18)), last_day)


def test_the_next_opening_is_on_its_own_day_and_by_its_own_clock() -> None:
    rhythm = Rhythm(opens_before=11, opens_at=time(9, 15))
    own = pace(2025, rhythm)
    found = next_opening(own, 2025, [of(T1, RoundState.PUBLISHED)], at(date(2025, 6, 2)))
    assert found == Opening(T2, wall(date(2025, 8, 15), time(9, 15)))


def test_an_opening_that_was_missed_comes_at_once_in_sending_hours() -> None:
    evening = at(date(2025, 8, 20), 20)
    assert next_opening(USUAL, 2025, [], evening) == Opening(T2, at(date(2025, 8, 21), 8))
    noon = at(date(2025, 8, 21), 12)
    assert next_opening(USUAL, 2025, [], noon) == Opening(T2, noon)


@pytest.mark.parametrize("known", [[of(T3, RoundState.PUBLISHED)], [of(T3), of(T1)]])
def test_after_the_last_tertial_nothing_opens_in_that_years_plan(known: list[Round]) -> None:
    assert next_opening(USUAL, 2025, known, at(date(2025, 12, 19))) is None


def test_a_rounds_days_come_in_order_and_a_step_that_is_off_has_none() -> None:
    rhythm = Rhythm(manager_after=None)
    own = pace(2025, rhythm)
    coming = coming_round(own, Opening(T2, at(date(2025, 8, 18))))
    assert coming.last_day == date(2025, 8, 29)
    days = [day for _, day in coming.steps]
    assert days == sorted(days)
    assert coming.days(Step.REMINDER) == (date(2025, 8, 22), date(2025, 8, 29), date(2025, 9, 1))
    assert (coming.days(Step.DEPUTIES), coming.days(Step.MANAGERS)) == ((date(2025, 9, 3),), ())
    assert coming.days(Step.CLOSING) == (date(2025, 9, 9),)


def test_the_next_step_of_an_open_round_is_after_today() -> None:
    assert next_step(USUAL, of(T2), at(date(2025, 8, 22))) == (Step.REMINDER, date(2025, 8, 29))
    assert next_step(USUAL, of(T2), at(date(2025, 9, 9))) is None


def test_what_keeps_a_round_from_being_opened() -> None:
    spring, autumn = date(2025, 4, 2), date(2025, 9, 2)
    published = of(T1, RoundState.PUBLISHED)
    assert hindered([], 2025, T1, spring) is None
    assert hindered([published], 2025, T1, autumn) == Hindered(Hindrance.OPENED, published)
    assert hindered([of(T1)], 2025, T2, autumn) == Hindered(Hindrance.ANOTHER_IS_OPEN, of(T1))
    assert hindered([], 2024, T1, spring) == Hindered(Hindrance.OF_ANOTHER_YEAR)
    assert hindered([], 2025, T2, spring) == Hindered(Hindrance.TO_COME)
