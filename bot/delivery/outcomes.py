"""What a failed attempt makes of a delivery (docs/teams.md section 2)."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.ports import Fault, NotSent
from plan.delivery import NEVER, Delivery, DeliveryState, Obstacle, backoff, obstacle

log = logging.getLogger(__name__)

LOOK_AGAIN = timedelta(hours=6)
"""Nothing tells us that somebody unblocked the app, so the unreachable are tried now and then."""
OURS_TO_MEND = timedelta(minutes=5)
"""A refused key or a host that is not allowed: nothing was sent, and all goes out once the operator mended it."""
PATIENCE = timedelta(days=3)
MANY_ATTEMPTS = 20
GONE_ATTEMPTS = 3
"""So often a conversation is made anew before the person is taken not to be there."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """`resend_after` None: what is unknown is held for the administrator."""

    resend_after: timedelta | None

    def resend_at(self, now: datetime) -> datetime:
        return NEVER if self.resend_after is None else now + self.resend_after

    def failed(self, delivery: Delivery, fault: NotSent, now: datetime, chance: float) -> Delivery:
        """`chance` (0 to 1) spreads the waits."""
        why = (fault.code or str(fault.status or fault.fault))[:200]
        if fault.fault is Fault.UNKNOWN:
            return self.unknown(delivery, why, now)
        if fault.fault is Fault.UNREACHABLE:
            return unreachable(delivery, obstacle(fault.code), now)
        if fault.fault is Fault.REFUSED:
            return refused(delivery, fault, why, now)
        if fault.fault is Fault.GONE and delivery.person_id is None:
            return unreachable(delivery, Obstacle.CHANNEL_GONE, now)
        if fault.fault is Fault.GONE and delivery.attempts >= GONE_ATTEMPTS:
            return unreachable(delivery, Obstacle.NOT_INSTALLED, now)
        if fault.retry_after is None:
            return again(delivery, why, now, backoff(delivery.attempts, chance))
        asked_for = timedelta(seconds=fault.retry_after * (1 + chance / 10))
        return again(uncounted(delivery), why, now, asked_for)

    def unknown(self, delivery: Delivery, why: str, now: datetime) -> Delivery:
        """Held, and sent once more if nothing comes back; a second time it is held for good."""
        held_until = NEVER if delivery.repeated else self.resend_at(now)
        if held_until == NEVER:
            nobody_knows(delivery, why)
        return replace(delivery, state=DeliveryState.UNKNOWN, why=why, not_before=held_until)


def nobody_knows(delivery: Delivery, why: str) -> None:
    log.error("delivery %s (%s) is held, nobody knows whether it came: %s", delivery.id, delivery.kind, why)


def uncounted(delivery: Delivery) -> Delivery:
    """What says nothing of this delivery, as a tenant that is busy, must not make it wait longer after a fault."""
    return replace(delivery, attempts=delivery.attempts - 1)


def again(delivery: Delivery, why: str, now: datetime, pause: timedelta) -> Delivery:
    if delivery.attempts >= MANY_ATTEMPTS and now - delivery.recorded_at > PATIENCE:
        return given_up(delivery, why)
    return replace(delivery, state=DeliveryState.WAITING, why=why, not_before=now + pause, begun_at=None)


def given_up(delivery: Delivery, why: str) -> Delivery:
    log.error("delivery %s (%s) is given up: %s", delivery.id, delivery.kind, why)
    return replace(delivery, state=DeliveryState.GIVEN_UP, why=why, not_before=NEVER, begun_at=None)


def refused(delivery: Delivery, fault: NotSent, why: str, now: datetime) -> Delivery:
    """Our own fault: an alert, and no retry of a message that Teams will never take."""
    if fault.status in (None, 401, 403):
        log.error("delivery %s (%s) waits, the bot's set-up is refused: %s", delivery.id, delivery.kind, fault)
        return again(delivery, why, now, OURS_TO_MEND)
    return given_up(delivery, why)


def unreachable(delivery: Delivery, why: str, now: datetime) -> Delivery:
    return replace(delivery, state=DeliveryState.UNREACHABLE, why=why, not_before=now + LOOK_AGAIN, begun_at=None)


def cancelled(delivery: Delivery, why: str) -> Delivery:
    return replace(delivery, state=DeliveryState.CANCELLED, why=why, begun_at=None)


def given_back(delivery: Delivery, now: datetime, pause: timedelta, why: str) -> Delivery:
    """The attempt never began; it does not count. Without a pause the delivery is as it was."""
    attempts = delivery.attempts - 1
    state = DeliveryState.WAITING if pause or attempts else DeliveryState.RECORDED
    return replace(
        delivery,
        state=state,
        attempts=attempts,
        why=why,
        begun_at=None,
        not_before=now + pause if pause else delivery.not_before,
    )


def sent(delivery: Delivery, now: datetime) -> Delivery:
    return replace(delivery, state=DeliveryState.SENT, why="", sent_at=now, begun_at=None)
