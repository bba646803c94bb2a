"""No window of a conversation, and no second of a tenant, ever holds more calls than Teams allows."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from plan.call_rate import CallLimits, ConversationPace, TenantPace
from plan.delivery import LONGEST_WAIT, backoff

START = datetime(2025, 8, 18, 6, 0, tzinfo=UTC)
LIMITS = CallLimits()
WINDOWS = ((1, 7), (2, 8), (30, 60), (3600, 1800))

gaps = st.lists(st.sampled_from([0.0, 0.0, 0.0, 0.01, 0.3, 1.0, 5.0, 61.0]), min_size=1, max_size=300)


def most_within(moments: Sequence[datetime], seconds: float) -> int:
    """The most calls in any window, both ends counted."""
    most = first = 0
    for last, at in enumerate(moments):
        while at - moments[first] > timedelta(seconds=seconds):
            first += 1
        most = max(most, last - first + 1)
    return most


@given(gaps)
def test_no_window_of_a_conversation_is_overfull(waits: list[float]) -> None:
    pace, at, moments = ConversationPace(START, START), START, []
    for wait in waits:
        at = max(at + timedelta(seconds=wait), pace.earliest(LIMITS))
        pace = pace.after(at, LIMITS)
        moments.append(at)
    for seconds, allowed in WINDOWS:
        assert most_within(moments, seconds) <= allowed


def test_two_hours_without_a_pause_stay_within_the_hours_limit() -> None:
    pace, at, moments = ConversationPace(START, START), START, []
    while at - START < timedelta(hours=2):
        at = max(at, pace.earliest(LIMITS))
        pace = pace.after(at, LIMITS)
        moments.append(at)
    assert 1600 < most_within(moments, 3600) <= 1800


@given(gaps, st.integers(0, 300))
def test_no_second_of_a_tenant_is_overfull(waits: list[float], throttled_after: int) -> None:
    pace, now, moments = TenantPace(START), START, []
    for count, wait in enumerate(waits):
        now += timedelta(seconds=wait)
        if count == throttled_after:
            pace = pace.throttled(now, timedelta(seconds=3))
        at, pace = pace.take(now, LIMITS.gap)
        moments.append(at)
        assert at >= now
    assert most_within(moments, 1) <= 41


def test_a_throttled_tenant_rests_and_then_comes_back_to_its_rate() -> None:
    pace = TenantPace(START).throttled(START, timedelta(seconds=7))
    first, pace = pace.take(START, LIMITS.gap)
    assert first == START + timedelta(seconds=7)
    assert pace.free_at - first == LIMITS.gap * 2
    later = first + timedelta(minutes=5)
    at, pace = pace.take(later, LIMITS.gap)
    assert pace.free_at - at == LIMITS.gap


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_waits_grow_and_stay_bounded(attempts: int, chance: float) -> None:
    assert timedelta(seconds=0.5) <= backoff(attempts, chance) <= LONGEST_WAIT
    assert backoff(attempts, chance) <= backoff(attempts + 1, 1.0)
