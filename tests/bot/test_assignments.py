"""The open round's questions after the owner file has changed, on both databases."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.administration import owner_import
from bot.followup import rounds
from plan.calendar import SWEDEN
from plan.delivery import DeliveryKind, DeliveryState
from plan.owners import OwnerRole, OwnerRow
from plan.tertial import Tertial
from storage import deliveries, people
from storage import rounds as stored
from storage.database import Database
from tests.bot.office import CHIEF, DEPUTY, LATE, PROMPT, Office, make

NOW = datetime(2025, 8, 18, 8, 30, tzinfo=SWEDEN)
T2 = Tertial(2025, 2)
FILE = (
    OwnerRow("Ekonomi", "Sen", LATE, "", OwnerRole.OWNER, DEPUTY),
    OwnerRow("HR", "Snabb", PROMPT, "", OwnerRole.OWNER, ""),
    OwnerRow("", "Administratör", CHIEF, "", OwnerRole.ADMINISTRATOR, ""),
)
NEW = OwnerRow("Ekonomi", "Ny", "ny@mjolby.example", "", OwnerRole.OWNER, "")


@pytest.fixture
def office(database: Database) -> Office:
    """A round is open; no card has been sent."""
    made = make(database, 2025)
    with database.begin() as connection:
        rounds.open_round(made.here(connection, NOW), made.plan_id, T2, T2.last)
    return made


def bring(office: Office, *rows: OwnerRow) -> dict[str, DeliveryState]:
    """The state of the round's card of each person, by user name."""
    with office.database.begin() as connection:
        owner_import.store(office.here(connection, NOW), rows)
        (held,) = stored.of_plan(connection, office.plan_id)
        cards = deliveries.of_round(connection, held.id, DeliveryKind.CARD)
        names = people.by_ids(connection, [each.person_id for each in cards if each.person_id])
        return {names[each.person_id].upn: each.state for each in cards if each.person_id}


def asked(office: Office) -> set[tuple[str, str]]:
    """User name and unit."""
    with office.database.begin() as connection:
        (held,) = stored.of_plan(connection, office.plan_id)
        found = stored.assignments(connection, held.id)
        names = people.by_ids(connection, {each.person_id for each in found})
        return {(names[each.person_id].upn, each.unit) for each in found if each.answers}


def test_the_same_file_again_changes_nothing(office: Office) -> None:
    before = asked(office)
    assert bring(office, *FILE) == dict.fromkeys((LATE, PROMPT), DeliveryState.RECORDED)
    assert asked(office) == before


def test_what_a_file_would_change_is_told_and_nothing_is_changed(office: Office) -> None:
    before = asked(office)
    with office.database.begin() as connection:
        outcome = owner_import.preview(office.here(connection, NOW), (NEW, *FILE[1:]))
    names = {each.id: each.upn for each in outcome.after.persons.values()}
    assert {names[each]: count for each, count in outcome.moved.items()} == {NEW.upn: 1}
    assert [outcome.gained(each.id) for each in outcome.touched if each.upn == NEW.upn] == [("ägare Ekonomi",)]
    assert asked(office) == before
    with office.database.begin() as connection:
        assert people.by_upn(connection, office.municipality_id, NEW.upn) is None


def test_a_card_moves_to_the_new_owner_and_back(office: Office) -> None:
    moved = bring(office, NEW, *FILE[1:])
    assert moved == {
        LATE: DeliveryState.CANCELLED,
        NEW.upn: DeliveryState.RECORDED,
        PROMPT: DeliveryState.RECORDED,
    }
    assert asked(office) == {(NEW.upn, "Ekonomi"), (PROMPT, "HR")}
    back = bring(office, *FILE)
    assert back == {
        LATE: DeliveryState.RECORDED,
        NEW.upn: DeliveryState.CANCELLED,
        PROMPT: DeliveryState.RECORDED,
    }
    assert asked(office) == {(LATE, "Ekonomi"), (PROMPT, "HR")}


def test_an_owner_of_another_unit_now_has_one_card_for_it(office: Office) -> None:
    swapped = (
        OwnerRow("Ekonomi", "Snabb", PROMPT, "", OwnerRole.OWNER, ""),
        OwnerRow("HR", "Sen", LATE, "", OwnerRole.OWNER, ""),
    )
    assert bring(office, *swapped) == dict.fromkeys((LATE, PROMPT), DeliveryState.RECORDED)
    assert asked(office) == {(PROMPT, "Ekonomi"), (LATE, "HR")}


def test_an_account_that_a_file_gives_to_another_is_not_written_to_as_the_first(office: Office) -> None:
    with_account = OwnerRow("Ekonomi", "Sen", LATE, "account", OwnerRole.OWNER, "")
    bring(office, with_account, *FILE[1:])
    with office.database.begin() as connection:
        late = people.by_upn(connection, office.municipality_id, LATE)
        assert late
        reach = people.Reach(late.id, "29:1", "tenant", "https://service", "a:1", installed=True)
        people.set_reach(connection, reach, NOW)
    bring(office, OwnerRow("Ekonomi", "Sen", LATE, "another", OwnerRole.OWNER, ""), *FILE[1:])
    with office.database.begin() as connection:
        assert people.reach(connection, late.id) is None
        found = people.by_entra_id(connection, office.municipality_id, "another")
        assert found
        assert found.person.id == late.id
