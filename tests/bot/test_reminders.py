"""What a reminder says, made from the ledger when it is sent."""

from datetime import date, datetime, time
from typing import Any

import pytest
from sqlalchemy import select

from bot.followup import reminders
from bot.ports import Click, Message
from cards import plain, refresh
from cards.payload import Payload
from plan.calendar import wall
from plan.delivery import DeliveryKind
from plan.refusals import CardTooOld
from storage import deliveries, people, rounds
from storage.database import Database
from storage.tables import delivery
from tests.bot.office import CHIEF, DEPUTY, LATE, Office, make

OPENS = wall(date(2025, 8, 18), time(8, 30))


@pytest.fixture
def office(database: Database) -> Office:
    return make(database, 2025)


def at(month: int, day: int, hour: int = 9) -> datetime:
    return wall(date(2025, month, day), time(hour))


def follow(office: Office, *moments: datetime) -> None:
    for now in moments:
        office.tick(now)
        office.deliver()


def reminder_of(office: Office, who: str, now: datetime) -> Message | None:
    """The newest one."""
    query = select(delivery.c.once).where(
        delivery.c.person_id == office.people[who].id, delivery.c.kind == DeliveryKind.REMINDER
    )
    with office.database.begin() as connection:
        once = connection.execute(query.order_by(delivery.c.recorded_at.desc())).scalars().first()
        held = rounds.of_plan(connection, office.plan_id)[-1]
        found = deliveries.of_round(connection, held.id, DeliveryKind.REMINDER)
        return reminders.message(office.here(connection, now), next(each for each in found if each.once == once))


def text_of(message: Message | None) -> str:
    assert message is not None
    assert message.card is not None
    return plain.text(message.card)


def test_an_owner_is_told_what_is_missing_and_by_when(office: Office) -> None:
    follow(office, OPENS, at(8, 22))
    message = reminder_of(office, LATE, at(8, 22))
    assert message is not None
    assert message.summary == "1 aktivitet för tertial 2 2025 saknar svar. Svara senast fredag 29 augusti."
    assert "Ekonomis arbete" in text_of(message)


def test_the_last_day_and_the_days_after_it_are_said_as_such(office: Office) -> None:
    follow(office, OPENS, at(8, 29), at(9, 1))
    assert "I dag är sista dagen" in text_of(reminder_of(office, LATE, at(8, 29)))
    assert "Sista dagen var fredag 29 augusti" in text_of(reminder_of(office, LATE, at(9, 1)))


def test_the_deputy_is_told_in_whose_place(office: Office) -> None:
    follow(office, OPENS, at(9, 3))
    told = text_of(reminder_of(office, DEPUTY, at(9, 3)))
    assert f"{LATE} har inte svarat på 1 aktivitet" in told
    assert told.count("väntar på svar") == 1


def test_a_deputy_hears_nothing_more_the_day_after_being_asked(office: Office) -> None:
    follow(office, OPENS, at(9, 3), at(9, 4))
    assert [day for day, who in office.messages() if who == DEPUTY] == [date(2025, 9, 3)]


def test_the_deputy_of_one_who_is_away_is_told_so(office: Office) -> None:
    with office.database.begin() as connection:
        people.set_away(connection, office.people[LATE].id, date(2025, 9, 30))
    follow(office, OPENS)
    assert f"{LATE} är borta" in text_of(reminder_of(office, DEPUTY, OPENS))


def test_the_administrator_is_told_who_has_not_answered(office: Office) -> None:
    follow(office, OPENS, at(9, 5))
    text = text_of(reminder_of(office, CHIEF, at(9, 5)))
    assert f"{LATE} har inte svarat på 1 aktivitet" in text
    assert "Svara nu" not in text


def test_a_reminder_whose_answer_has_come_says_nothing(office: Office) -> None:
    follow(office, OPENS, at(8, 22))
    with office.database.begin() as connection:
        office.answer(connection, at(8, 22), index=0, who=LATE)
    assert reminder_of(office, LATE, at(8, 22)) is None


def test_a_reminder_that_is_shown_again_is_its_persons_alone_and_says_what_is_missing_then(office: Office) -> None:
    follow(office, OPENS, at(9, 5))
    message = reminder_of(office, CHIEF, at(9, 5))
    asked = refresh.asked_with((message and message.card) or {})
    assert asked is not None
    assert "har inte svarat" in shown_again(office, CHIEF, asked)
    with office.database.begin() as connection:
        office.answer(connection, at(9, 5), index=0, who=LATE)
    assert "väntar inte på svar längre" in shown_again(office, CHIEF, asked)
    with pytest.raises(CardTooOld):
        shown_again(office, LATE, asked)


def shown_again(office: Office, who: str, asked: dict[str, Any]) -> str:
    with office.database.begin() as connection:
        click = Click("again", office.people[who], Payload.read(asked), asked)
        return plain.text(reminders.refreshed(office.here(connection, at(9, 5)), click))


def test_a_reminder_of_a_closed_round_says_nothing(office: Office) -> None:
    follow(office, OPENS, at(8, 22))
    with office.database.begin() as connection:
        rounds.close(connection, rounds.of_plan(connection, office.plan_id)[-1].id, at(8, 22))
    assert reminder_of(office, LATE, at(8, 22)) is None


def test_a_reminder_says_nothing_while_the_card_itself_has_not_arrived(office: Office) -> None:
    office.tick(OPENS)
    office.tick(at(8, 22))
    assert reminder_of(office, LATE, at(8, 22)) is None


def test_of_two_reminders_that_waited_only_the_newer_is_sent(office: Office) -> None:
    follow(office, OPENS, at(8, 22), at(8, 29))
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        found = deliveries.of_round(connection, held.id, DeliveryKind.REMINDER)
        older, newer = sorted(
            (each for each in found if each.person_id == office.people[LATE].id), key=lambda each: each.recorded_at
        )
        assert reminders.message(office.here(connection, at(8, 29)), older) is None
        assert reminders.message(office.here(connection, at(8, 29)), newer) is not None


def test_where_time_is_played_by_hand_the_played_day_is_the_one_spoken_of(office: Office) -> None:
    follow(office, OPENS, at(8, 29))
    real = wall(date(2026, 11, 23), time(10))
    assert "I dag är sista dagen" in text_of(reminder_of(office, LATE, real))
