"""What was recorded in working hours is sent in working hours."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy import Connection

from bot.delivery import Cancel, NotNow
from bot.timetable.hours import in_hours
from plan.calendar import wall
from plan.delivery import Delivery, DeliveryKind
from storage import boards, deliveries, rounds
from storage.database import Database
from tests.bot.office import Office, make

OPENS = wall(date(2025, 8, 18), time(8, 30))
SENT = Cancel("would have been sent")


def at(month: int, day: int, hour: int) -> datetime:
    return wall(date(2025, month, day), time(hour))


@pytest.fixture
def office(database: Database) -> Office:
    made = make(database, 2025)
    made.tick(OPENS)
    return made


def composed(office: Office, now: datetime, **changed: object) -> object:
    def compose(_: Connection, __: Sequence[Delivery], ___: datetime) -> Callable[[Delivery], Cancel]:
        return lambda _: SENT

    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        card = deliveries.of_round(connection, held.id, DeliveryKind.CARD)[0]
        due: Delivery = replace(card, **changed)  # type: ignore[arg-type]
        return in_hours(compose)(connection, [due], now)(due)


def test_a_card_goes_out_in_working_hours(office: Office) -> None:
    assert composed(office, at(8, 18, 15)) == SENT


@pytest.mark.parametrize(
    ("now", "until"),
    [(at(8, 18, 16), at(8, 19, 8)), (at(8, 19, 7), at(8, 19, 8)), (at(8, 22, 17), at(8, 25, 8))],
)
def test_a_card_that_is_late_in_the_day_waits_for_the_morning(office: Office, now: datetime, until: datetime) -> None:
    assert composed(office, now) == NotNow(until)


def test_what_an_administrator_sends_in_the_evening_goes_at_once(office: Office) -> None:
    assert composed(office, at(8, 18, 20), recorded_at=at(8, 18, 20)) == SENT


def test_a_post_to_the_channel_does_not_wait(office: Office) -> None:
    assert composed(office, at(8, 18, 20), kind=DeliveryKind.POST) == SENT


def test_a_board_with_longer_days_is_followed(office: Office) -> None:
    with office.database.begin() as connection:
        boards.set_setting(connection, office.municipality_id, "Kommunstyrelsen", "sends_until", "18:00")
    assert composed(office, at(8, 18, 17)) == SENT
