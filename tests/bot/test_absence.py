from datetime import date, datetime, time

import pytest

from bot.owner import absence
from plan.calendar import wall
from plan.delivery import DeliveryKind, DeliveryState
from plan.refusals import AbsenceUnreadable
from storage import deliveries, people, rounds
from storage.database import Database
from storage.tables import audit
from tests.bot.office import DEPUTY, LATE, PROMPT, Office, make

OPENS = wall(date(2025, 8, 18), time(8, 30))


@pytest.fixture
def office(database: Database) -> Office:
    return make(database, 2025)


def says(office: Office, who: str, text: str, now: datetime = OPENS) -> str | None:
    with office.database.begin() as connection:
        person = people.get(connection, office.people[who].id)
        answer = absence.heard(office.here(connection, now), person, text)
    return answer.text if answer else None


def test_who_goes_away_is_told_until_when_and_who_steps_in(office: Office) -> None:
    assert says(office, LATE, "jag är borta till 2025-08-20") == (
        "Du är borta till och med onsdag 20 augusti. Jag skickar inget till dig så länge. "
        "ersattare@mjolby.example får frågorna om en omgång är öppen. Skriv ”jag är tillbaka” om du kommer tidigare."
    )


def test_who_has_nobody_to_step_in_is_told_that_nobody_is_asked(office: Office) -> None:
    told = "Ingen annan får frågorna om {}. Lämna dem till en kollega om de inte kan vänta."
    assert told.format("HR") in (says(office, PROMPT, "jag är borta till 2025-08-20") or "")
    says(office, DEPUTY, "jag är borta till 2025-08-25")
    assert told.format("Ekonomi") in (says(office, LATE, "jag är borta till 2025-08-20") or "")
    assert "Ingen annan" not in (says(office, DEPUTY, "jag är borta till 2025-08-20") or "")


def test_who_is_back_gets_what_waited_at_the_next_tick(office: Office) -> None:
    says(office, LATE, "jag är borta till 2025-08-25", OPENS)
    assert office.tick(OPENS).messages == 2  # the other owner, and the deputy
    assert "Välkommen tillbaka" in (says(office, LATE, "jag är tillbaka", OPENS) or "")
    assert office.tick(OPENS).messages == 1


def test_what_was_recorded_but_not_sent_waits_too(office: Office) -> None:
    office.tick(OPENS)
    says(office, LATE, "jag är borta till 2025-08-19")
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        counts = deliveries.counts(connection, held.id, DeliveryKind.CARD)
    assert (counts[DeliveryState.WAITING], counts[DeliveryState.RECORDED]) == (1, 1)
    assert office.tick(wall(date(2025, 8, 20), time(8))).messages == 1


def test_a_reminder_not_sent_yet_is_called_off_and_comes_after_the_return(office: Office) -> None:
    office.tick(OPENS)
    with office.database.begin() as connection:
        held = rounds.of_plan(connection, office.plan_id)[-1]
        for card in deliveries.of_round(connection, held.id, DeliveryKind.CARD):
            deliveries.call_off(connection, [card.id], DeliveryKind.CARD)  # out of the queue, as one that is sent
    friday = wall(date(2025, 8, 22), time(8))
    office.tick(friday)
    says(office, LATE, "jag är borta till 2025-08-25", friday)
    assert office.tick(wall(date(2025, 8, 26), time(8))).messages == 1


def test_other_words_are_left_to_others(office: Office) -> None:
    assert says(office, PROMPT, "hur går det för HR?") is None


def test_a_day_that_cannot_be_read_changes_nothing(office: Office) -> None:
    with pytest.raises(AbsenceUnreadable):
        says(office, PROMPT, "jag är borta ett tag")
    with office.database.begin() as connection:
        assert people.get(connection, office.people[PROMPT].id).away_until is None


def test_being_away_is_in_the_audit_log_without_the_name_that_may_be_taken_away(office: Office) -> None:
    says(office, PROMPT, "jag är borta till fredag")
    with office.database.begin() as connection:
        row = connection.execute(audit.select().where(audit.c.act == "person.away")).one()
    assert (row.person_id, row.before, row.after, row.through) == (office.people[PROMPT].id, None, "2025-08-22", "chat")
    assert PROMPT not in str(row)
