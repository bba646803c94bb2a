"""A year of ticks: however they fall, the same messages come once each."""

import itertools
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plan.calendar import SWEDEN, swedish_day
from plan.matter import Matter, MatterKind
from plan.model import RoundState
from plan.tertial import Tertial
from tests.plan.ticking import CHIEF, LATE, PROMPT, Year, moments, pace

pytestmark = pytest.mark.slow

YEARS = (2025, 2028, 2031)
HOUR, DAY, FORTNIGHT = timedelta(hours=1), timedelta(days=1), timedelta(days=14)


def played(year: int, ticks: list[datetime]) -> Year:
    board = Year(year, pace(year))
    for now in ticks:
        board.tick(now)
    return board


def ledger(board: Year) -> tuple[set[Matter], set[tuple[int, int]]]:
    return set(board.told), board.digests


@pytest.fixture(scope="module", params=YEARS)
def hourly(request: pytest.FixtureRequest) -> Year:
    return played(request.param, moments(request.param, HOUR))


def test_every_matter_of_the_year_is_told_once(hourly: Year) -> None:
    for number in (1, 2, 3):
        assert _told(hourly, number, LATE) == [
            (MatterKind.OPENING, 1),
            (MatterKind.REMINDER, 5),
            (MatterKind.LAST_DAY, 1),
            (MatterKind.AFTER, 1),
        ]
        assert _told(hourly, number, PROMPT) == [(MatterKind.OPENING, 1)]
        assert _told(hourly, number, CHIEF) == [(MatterKind.MANAGER, 1)]
        assert _told(hourly, number, "deputy")[0] == (MatterKind.DEPUTY, 1)
        assert sum(whose == "deputy" for _, whose, _ in hourly.sent) == 3


def _told(board: Year, number: int, person_id: str) -> list[tuple[MatterKind, int]]:
    round_id = str(Tertial(board.year, number))
    told = [matter for _, whose, matters in board.sent for matter in matters if whose == person_id]
    return [(matter.kind, matter.number) for matter in told if matter.round_id == round_id]


def test_every_round_of_the_year_opens_and_closes(hourly: Year) -> None:
    assert [each.state for each in hourly.rounds.values()] == [RoundState.CLOSED] * 3
    third = hourly.rounds[Tertial(hourly.year, 3)]
    assert third.opened_at.month == 12
    assert third.closed_at is not None
    assert (third.closed_at.year, third.closed_at.month) == (hourly.year + 1, 1)


def test_nobody_is_told_anything_outside_working_hours_and_days(hourly: Year) -> None:
    for moment, _, _ in hourly.sent:
        local = moment.astimezone(SWEDEN)
        assert 8 <= local.hour < 16
        assert hourly.pace.calendar.is_working(local.date())


def test_nobody_has_two_messages_on_one_day(hourly: Year) -> None:
    counted = Counter((swedish_day(moment), person_id) for moment, person_id, _ in hourly.sent)
    assert max(counted.values()) == 1


@pytest.mark.parametrize("hour", [7, 10, 13])
def test_a_tick_a_day_tells_the_same_as_a_tick_an_hour(hourly: Year, hour: int) -> None:
    assert ledger(played(hourly.year, moments(hourly.year, DAY, hour))) == ledger(hourly)


@pytest.mark.parametrize("first", [(4, 11), (8, 28), (12, 10)])
def test_a_fortnights_outage_in_a_round_changes_nothing_but_the_day(hourly: Year, first: tuple[int, int]) -> None:
    assert ledger(_with_an_outage(hourly.year, *first)) == ledger(hourly)


def _with_an_outage(year: int, month: int, day: int) -> Year:
    first = datetime(year, month, day, tzinfo=SWEDEN)
    return played(year, [now for now in moments(year, HOUR) if not first <= now < first + FORTNIGHT])


OUTAGES = [(month, day) for month in range(1, 13) for day in (3, 14, 25)]


@lru_cache(maxsize=len(YEARS))
def _as_it_stood(year: int) -> dict[datetime, Year]:
    """The first moment of each outage -> the board as it was then, of a year by the hour."""
    board, found = Year(year, pace(year)), {}
    firsts = {datetime(year, *first, tzinfo=SWEDEN).astimezone(UTC) for first in OUTAGES}
    for now in moments(year, HOUR):
        if now in firsts:
            found[now] = board.copied()
        board.tick(now)
    return found


@pytest.mark.slow
@pytest.mark.parametrize(("month", "day"), OUTAGES)
def test_a_fortnights_outage_anywhere_changes_nothing_but_the_day(hourly: Year, month: int, day: int) -> None:
    first = datetime(hourly.year, month, day, tzinfo=SWEDEN).astimezone(UTC)
    board = _as_it_stood(hourly.year)[first].copied()
    for now in moments(hourly.year, HOUR):
        if now >= first + FORTNIGHT:
            board.tick(now)
    assert ledger(board) == ledger(hourly)


@lru_cache
def _daily(year: int) -> Year:
    return played(year, moments(year, DAY, 8))


@given(
    waits=st.lists(st.integers(1, 14), min_size=1, max_size=40), year=st.sampled_from(YEARS), hour=st.integers(7, 13)
)
@settings(max_examples=15, deadline=None)
def test_whatever_the_ticks_the_year_ends_with_the_same_ledger(waits: list[int], year: int, hour: int) -> None:
    """A week of ticks, at any hours, then up to a fortnight without; a week of them at the end."""
    board, after = Year(year, pace(year)), itertools.cycle(waits)
    now, end = moments(year, DAY, hour)[0], datetime(year + 1, 2, 15, tzinfo=SWEDEN)
    while now < end:
        for _ in range(7):
            board.tick(now)
            now += DAY
        now += DAY * (next(after) - 1)
    for _ in range(7):
        board.tick(now)
        now += DAY
    assert ledger(board) == ledger(_daily(year))
