"""What an attempt that failed, or never began, makes of a delivery: by itself, without any ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.delivery import outcomes
from bot.delivery.outcomes import Outcomes
from bot.ports import Fault, NotSent
from plan.delivery import NEVER, Delivery, DeliveryKind, DeliveryState, Obstacle
from tests.bot.delivery.ledger import START

AT_ONCE, MINUTE = timedelta(), timedelta(minutes=1)
NOW = START + timedelta(hours=1)
HELD = Delivery("d", "m", DeliveryKind.CARD, "once", DeliveryState.SENDING, START, START, person_id="p", begun_at=START)


@pytest.mark.parametrize(
    ("attempts", "pause", "state", "not_before"),
    [
        (1, AT_ONCE, DeliveryState.RECORDED, START),
        (1, MINUTE, DeliveryState.WAITING, NOW + MINUTE),
        (2, AT_ONCE, DeliveryState.WAITING, START),
        (2, MINUTE, DeliveryState.WAITING, NOW + MINUTE),
    ],
)
def test_what_is_given_back_before_the_call_is_as_it_was_or_waits(
    attempts: int, pause: timedelta, state: DeliveryState, not_before: object
) -> None:
    found = outcomes.given_back(replace(HELD, attempts=attempts), NOW, pause, "why")
    assert (found.state, found.attempts, found.not_before) == (state, attempts - 1, not_before)
    assert (found.why, found.begun_at) == ("why", None)


@pytest.mark.parametrize(
    ("attempts", "person", "state", "why"),
    [
        (2, "p", DeliveryState.WAITING, "ConversationNotFound"),
        (3, "p", DeliveryState.UNREACHABLE, Obstacle.NOT_INSTALLED),
        (1, None, DeliveryState.UNREACHABLE, Obstacle.CHANNEL_GONE),
    ],
)
def test_a_conversation_that_is_gone_is_tried_three_times_and_a_channel_once(
    attempts: int, person: str | None, state: DeliveryState, why: str
) -> None:
    fault = NotSent(Fault.GONE, "ConversationNotFound", 404)
    found = Outcomes(MINUTE).failed(replace(HELD, attempts=attempts, person_id=person), fault, NOW, 0.0)
    assert (found.state, found.why) == (state, why)


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (NotSent(Fault.THROTTLED, "Throttled", 429), "Throttled"),
        (NotSent(Fault.THROTTLED, status=429), "429"),
        (NotSent(Fault.THROTTLED), str(Fault.THROTTLED)),
    ],
)
def test_why_is_the_code_or_the_status_or_what_kind_of_fault_it_was(fault: NotSent, why: str) -> None:
    assert Outcomes(MINUTE).failed(HELD, fault, NOW, 0.0).why == why


@pytest.mark.parametrize(("chance", "seconds"), [(0.0, 60), (0.5, 63), (1.0, 66)])
def test_what_was_told_to_wait_comes_up_to_a_tenth_later_and_the_attempt_does_not_count(
    chance: float, seconds: float
) -> None:
    fault = NotSent(Fault.THROTTLED, status=429, retry_after=60)
    found = Outcomes(MINUTE).failed(replace(HELD, attempts=4), fault, NOW, chance)
    assert (found.state, found.not_before, found.attempts) == (
        DeliveryState.WAITING,
        NOW + timedelta(seconds=seconds),
        3,
    )


@pytest.mark.parametrize(
    ("resend_after", "repeated", "not_before"),
    [(MINUTE, False, NOW + MINUTE), (MINUTE, True, NEVER), (None, False, NEVER)],
)
def test_what_nobody_knows_of_is_sent_once_more_or_held_with_an_alert(
    resend_after: timedelta | None, repeated: bool, not_before: object, caplog: pytest.LogCaptureFixture
) -> None:
    found = Outcomes(resend_after).failed(replace(HELD, repeated=repeated), NotSent(Fault.UNKNOWN), NOW, 0.0)
    assert (found.state, found.not_before) == (DeliveryState.UNKNOWN, not_before)
    assert ("nobody knows whether it came" in caplog.text) is (not_before == NEVER)


def test_whoever_cannot_be_reached_is_looked_for_again_in_six_hours() -> None:
    found = Outcomes(MINUTE).failed(HELD, NotSent(Fault.UNREACHABLE, "ConversationBlockedByUser", 403), NOW, 0.0)
    assert (found.state, found.why) == (DeliveryState.UNREACHABLE, Obstacle.BLOCKED)
    assert (found.not_before, found.begun_at) == (NOW + timedelta(hours=6), None)


@pytest.mark.parametrize("status", [401, 403, None])
def test_a_key_of_ours_that_is_refused_is_tried_again_after_five_minutes(
    status: int | None, caplog: pytest.LogCaptureFixture
) -> None:
    found = Outcomes(MINUTE).failed(HELD, NotSent(Fault.REFUSED, "", status), NOW, 0.0)
    assert (found.state, found.not_before) == (DeliveryState.WAITING, NOW + 5 * MINUTE)
    assert "the bot's set-up is refused" in caplog.text
