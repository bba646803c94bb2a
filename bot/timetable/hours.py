"""What the calendar recorded in working hours is not sent outside them, however long it had to wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.delivery import Compose, Made, NotNow
from bot.here import Here
from bot.timetable import boards
from bot.timetable.holidays import free_days
from plan.calendar import swedish_day
from plan.delivery import Delivery, DeliveryKind
from plan.pace import Pace
from plan.rhythm import Rhythm
from storage import rounds

KEPT_TO_HOURS = (DeliveryKind.CARD, DeliveryKind.REMINDER)


def in_hours(compose: Compose) -> Compose:
    """Cards, reminders and questions about measures wait for the board's next working morning.

    What was recorded by hand outside hours goes.
    """

    def composed(connection: Connection, due: Sequence[Delivery], now: datetime) -> Callable[[Delivery], Made]:
        make = compose(connection, due, now)

        def made(delivery: Delivery) -> Made:
            until = _until(connection, delivery, now)
            return NotNow(until) if until else make(delivery)

        return made

    return composed


def _until(connection: Connection, delivery: Delivery, now: datetime) -> datetime | None:
    """The board is only looked up when the usual hours say no."""
    kept = delivery.kind in KEPT_TO_HOURS or delivery.asks_of_measures
    if not kept or _usual(now).sends_at(now):
        return None
    held = rounds.get(connection, delivery.round_id or "")
    if held is None:
        return None
    pace = boards.of_plan(Here(connection, delivery.municipality_id, now), held.plan_id).pace
    if pace.sends_at(now) or not pace.sends_at(delivery.recorded_at):
        return None
    return pace.next_sending(now)


def _usual(now: datetime) -> Pace:
    rhythm = Rhythm()
    return Pace(rhythm, rhythm.calendar(free_days(swedish_day(now).year)))
