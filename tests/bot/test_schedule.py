"""The tick on a real database: the year, outages, and how much it asks the database."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date, datetime, time
from threading import Barrier

import pytest
from sqlalchemy import event, select

from bot.followup import rounds as use
from bot.followup import schedule
from bot.here import Here
from plan.calendar import wall
from plan.delivery import DeliveryKind, DeliveryState
from plan.matter import MatterKind
from plan.model import Ownership, Person, RoundState, Why
from plan.tertial import Tertial
from storage import boards, deliveries, matters, people, rounds
from storage.database import Database
from storage.ids import new_id
from storage.tables import audit, delivery
from tests.bot.office import CHIEF, DAY, DEPUTY, FORTNIGHT, HOUR, LATE, PROMPT, Office, around, make, year_of
from tests.plan.ticking import moments

OPENS = wall(date(2025, 8, 18), time(8, 30))


@pytest.fixture
def office(database: Database) -> Office:
    return make(database, 2025)


def at(month: int, day: int, hour: int = 9) -> datetime:
    return wall(date(2025, month, day), time(hour))


def told(office: Office, who: str) -> list[MatterKind]:
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        known = matters.told(connection, [held.id])[held.id]
    return sorted(matter.kind for matter in known if matter.person_id == office.people[who].id)


def test_a_round_opens_at_half_past_eight_with_one_card_for_each_owner(office: Office) -> None:
    assert office.tick(at(8, 18, 8)).nothing
    assert (office.tick(OPENS).opened, office.tick(OPENS).news) == (1, 1)  # who was prompt has answered half of it
    assert office.tick(OPENS).nothing
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        cards = deliveries.of_round(connection, held.id, DeliveryKind.CARD)
    assert (held.tertial, held.last_day) == (Tertial(2025, 2), date(2025, 8, 29))
    assert [(card.state, card.not_before) for card in cards] == [(DeliveryState.RECORDED, OPENS)] * 2


@pytest.mark.slow
def test_a_round_by_the_hour_by_the_day_and_after_an_outage_is_the_same(database: Database) -> None:
    tertial = Tertial(2025, 3)
    by_the_hour = [now for now in around(tertial, HOUR) if 6 <= now.hour <= 16]
    first = by_the_hour[-1] - 50 * DAY
    with_outage = [now for now in by_the_hour if not first <= now < first + FORTNIGHT]
    expected = year_of(database, tertial.year, by_the_hour).ledger()
    assert year_of(database, tertial.year, around(tertial, DAY)).ledger() == expected
    assert year_of(database, tertial.year, with_outage).ledger() == expected


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # a round on both, above
def test_a_whole_year_by_the_hour_by_the_day_and_after_outages_is_the_same(database: Database) -> None:
    """2028: two tertials end on Sundays, and Valborg falls on one. Other years stand in `tests/plan/test_year.py`."""
    year = 2028
    hourly = year_of(database, year, moments(year, HOUR))
    messages = Counter(hourly.messages())
    assert max(messages.values()) == 1
    assert year_of(database, year, moments(year, DAY, 8)).ledger() == hourly.ledger()
    for first in (datetime(year, 4, 20, tzinfo=OPENS.tzinfo), datetime(year, 8, 14, tzinfo=OPENS.tzinfo)):
        ticks = [now for now in moments(year, DAY, 10) if not first <= now < first + FORTNIGHT]
        assert year_of(database, year, ticks).ledger() == hourly.ledger()


def test_the_deputy_is_given_what_the_owner_has_left(office: Office) -> None:
    for now in (OPENS, at(9, 3)):
        office.tick(now)
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        asked = [each for each in rounds.assignments(connection, held.id) if each.person_id == office.people[DEPUTY].id]
        standing = use.standing(office.here(connection, at(8, 29)), held)
    assert [(each.activity_id, each.why, each.answers) for each in asked] == [
        (office.activities[0].id, Why.DEPUTY, True)
    ]
    assert [each.person.upn for each in standing.people] == [LATE, PROMPT]


def test_one_who_is_away_hears_nothing_until_back_and_the_deputy_is_asked(office: Office) -> None:
    with office.database.begin() as connection:
        people.set_away(connection, office.people[LATE].id, date(2025, 8, 20))
    office.tick(OPENS)
    assert (told(office, LATE), told(office, DEPUTY)) == ([], [MatterKind.DEPUTY])
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        assert deliveries.counts(connection, held.id, DeliveryKind.CARD)[DeliveryState.WAITING] == 1
    assert office.tick(at(8, 21)).messages == 1
    assert told(office, LATE) == [MatterKind.OPENING]
    with office.database.begin() as connection:
        assert deliveries.counts(connection, held.id, DeliveryKind.CARD)[DeliveryState.RECORDED] == 2


def test_matters_of_one_day_come_in_one_message(office: Office) -> None:
    office.tick(OPENS)
    office.tick(at(9, 5))  # day five, the last day, the day after and the manager's day at once
    query = select(delivery.c.person_id).where(delivery.c.kind == DeliveryKind.REMINDER)
    with office.database.begin() as connection:
        reminded = Counter(connection.execute(query).scalars())
    assert set(reminded.values()) == {1}
    assert told(office, LATE) == [MatterKind.AFTER, MatterKind.LAST_DAY, MatterKind.OPENING, MatterKind.REMINDER]
    assert told(office, CHIEF) == [MatterKind.MANAGER]


def test_a_reminder_by_hand_counts_as_the_days_message(office: Office) -> None:
    office.tick(OPENS)
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        assert use.remind(office.here(connection, at(8, 22, 8)), held) == 1
        assert use.remind(office.here(connection, at(8, 22, 9)), held) == 0
    assert office.tick(at(8, 22, 10)).messages == 0
    assert office.tick(at(8, 25)).messages == 1


def test_the_round_closes_and_is_published_once(office: Office) -> None:
    for now in around(Tertial(2025, 2), DAY):
        office.tick(now)
    query = select(delivery.c.kind).where(delivery.c.kind == DeliveryKind.POST)
    acts = select(audit.c.act, audit.c.through).where(audit.c.act.like("round.%")).order_by(audit.c.id)
    with office.database.begin() as connection:
        assert rounds.of_plan(connection, office.plan_id)[-1].state is RoundState.PUBLISHED
        assert len(connection.execute(query).all()) == 1
        found = [tuple(row) for row in connection.execute(acts)]
    assert found == [(f"round.{act}", "schedule") for act in ("open", "close", "publish")]


def test_a_board_that_wants_to_read_the_post_first_is_closed_but_not_published(office: Office) -> None:
    with office.database.begin() as connection:
        boards.set_setting(connection, office.municipality_id, "Kommunstyrelsen", "approval", "yes")
    for now in around(Tertial(2025, 2), DAY):
        office.tick(now)
    with office.database.begin() as connection:
        assert rounds.of_plan(connection, office.plan_id)[-1].state is RoundState.CLOSED


def test_a_boards_own_settings_move_its_days(office: Office) -> None:
    with office.database.begin() as connection:
        boards.set_setting(connection, office.municipality_id, "Kommunstyrelsen", "opens_before", "12")
    assert office.tick(at(8, 14)).opened == 1


def test_an_older_round_gives_way_to_the_one_whose_day_has_come(office: Office) -> None:
    with office.database.begin() as connection:
        use.open_round(office.here(connection, at(8, 1)), office.plan_id, Tertial(2025, 1), date(2025, 9, 30))
    assert office.tick(OPENS).opened == 1
    with office.database.begin() as connection:
        states = {each.tertial.number: each.state for each in rounds.of_plan(connection, office.plan_id)}
    assert states == {1: RoundState.CLOSED, 2: RoundState.OPEN}


def test_what_was_closed_by_hand_is_published_the_next_working_day(office: Office) -> None:
    office.tick(OPENS)
    with office.database.begin() as connection:
        use.close(office.here(connection, at(8, 29)), rounds.of_plan(connection, office.plan_id)[-1])
    assert office.tick(at(8, 29, 10)).published == 0
    assert office.tick(at(8, 31)).published == 0
    assert office.tick(at(9, 1)).published == 1


def test_the_queries_of_a_tick_do_not_grow_with_the_owners(database: Database) -> None:
    few, many = make(database, 2025), make(database, 2025)
    _add_owners(many, 300)
    for now in (OPENS, at(8, 22), at(9, 3), at(9, 9)):
        with counting(database) as small:
            few.tick(now)
        with counting(database) as large:
            many.tick(now)
        assert large[0] <= small[0] + 1, now
        assert large[0] < 62, now


def test_programs_that_tick_at_the_same_moment_record_it_once(database: Database, database_url: str) -> None:
    office, other = make(database, 2025), Database(database_url)
    begin = Barrier(4)

    def ticked(where: Database) -> int:
        begin.wait(10)
        with where.begin() as connection:
            return schedule.tick(Here(connection, office.municipality_id, OPENS)).messages

    with ThreadPoolExecutor(4) as programs:
        told_by = list(programs.map(ticked, [database, other, database, other]))
    other.close()
    assert sorted(told_by) == [0, 0, 0, 2]


def _add_owners(office: Office, count: int) -> None:
    new = [Person(new_id(), f"enhetschef.{number}@mjolby.example", "Enhetschef") for number in range(count)]
    with office.database.begin() as connection:
        held = people.ownerships(connection, office.municipality_id)
        people.add(connection, office.municipality_id, new)
        seconds = [Ownership("Ekonomi", each.id) for each in new]
        people.replace_ownerships(connection, office.municipality_id, [*seconds, *held])


@contextmanager
def counting(database: Database) -> Iterator[list[int]]:
    count = [0]

    def one_more(*_: object) -> None:
        count[0] += 1

    event.listen(database.writer, "before_cursor_execute", one_more)
    try:
        yield count
    finally:
        event.remove(database.writer, "before_cursor_execute", one_more)
