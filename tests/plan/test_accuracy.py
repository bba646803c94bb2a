"""Of what was said to go by plan, how much was finished: told when the year is over, never of a handful or a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from plan import promise_texts as texts
from plan.accuracy import Hits, accuracy
from plan.facts import Facts
from plan.model import Activity, RoundState, Status
from plan.summary import summarise
from plan.tertial import Tertial
from tests.plan.follow_up import T1, T2, T3, facts, moment, open_round, report

OVER = datetime(2026, 1, 20, 12, tzinfo=UTC)
CLOSED = datetime(2026, 1, 12, 9, tzinfo=UTC)


def year(at: datetime = OVER, closed: datetime | None = CLOSED) -> Facts:
    """Ekonomi said so of five and finished three, IT of four: too few to be told of by itself."""
    activities = [Activity(f"a{number}", "3.1", f"Aktivitet {number}", (), ("Ekonomi", "HR")) for number in range(5)]
    activities += [Activity(f"b{number}", "3.1", f"Insats {number}", (), ("IT",)) for number in range(4)]
    said = [report(each, T2, Status.ON_TRACK, moment(8, 20)) for each in activities]
    done = [report(each, T3, Status.DONE, moment(12, 10)) for each in (*activities[:3], *activities[5:7])]
    last = replace(
        open_round(T3, moment(12, 8)), state=RoundState.CLOSED if closed else RoundState.OPEN, closed_at=closed
    )
    rounds = (open_round(T1, moment(4, 10)), open_round(T2, moment(8, 18)), last)
    return facts(*said, *done, rounds=rounds, activities=tuple(activities), at=at)


def test_it_is_told_of_the_board_and_of_units_with_enough() -> None:
    told = accuracy(year())
    assert told is not None
    assert (told.said_in, told.whole) == (T2, Hits("", 9, 5, 4))
    assert told.units == (Hits("Ekonomi", 5, 3, 2),)
    lines = texts.accuracy(told)
    assert lines[:2] == (
        "Av det som sades gå enligt plan i tertial 2 2025 blev 5 av 9 klart.",
        "Per enhet: Ekonomi 3 av 5.",
    )
    assert "4 av dem saknar svar i tertial 3" in lines[2]


@pytest.mark.parametrize(
    "held",
    [
        year(at=moment(12, 30), closed=moment(12, 20)),
        year(closed=None),
        replace(year(), rounds=year().rounds[:2]),
        replace(year(), reports=()),
    ],
    ids=["the year goes on", "the last round is open", "it was never opened", "nothing went by plan"],
)
def test_it_is_silent_before_the_year_is_over_and_without_anything_to_count(held: Facts) -> None:
    assert accuracy(held) is None


def test_only_the_last_tertials_report_tells_of_it() -> None:
    held = year()
    assert [summarise(held, Tertial(2025, number)).accuracy for number in (1, 2)] == [None, None]
    assert summarise(held, T3).accuracy == accuracy(held)
