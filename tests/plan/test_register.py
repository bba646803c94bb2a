"""Persons of an owner file, beside those that are known already."""

from __future__ import annotations

from itertools import count

import pytest

from plan.model import Person
from plan.owners import OwnerRole, OwnerRow, WrongOwners
from plan.register import Register, registered

OLD, NEW, OTHER = (f"{name}@mjolby.example" for name in ("chef.ny", "chef.gammal", "controller"))


def row(upn: str, entra_id: str = "", role: OwnerRole = OwnerRole.LEADER, deputy: str = "") -> OwnerRow:
    return OwnerRow("", "Chef", upn, entra_id, role, deputy)


def brought(rows: list[OwnerRow], *known: Person) -> Register:
    numbers = count(1)
    return registered(rows, known, lambda: f"new-{next(numbers)}")


def test_a_person_with_a_new_upn_is_the_same_by_the_stated_id() -> None:
    found = brought([row(NEW, "e-1")], Person("p", OLD, "Chef", "e-1", is_administrator=True))
    assert list(found) == [NEW]
    assert (found[NEW].id, found[NEW].is_administrator, found[NEW].is_leader) == ("p", False, True)


def test_a_stated_id_is_taken_from_whoever_is_not_in_the_file() -> None:
    found = brought([row(NEW, "e-1")], Person("p", OLD, "Chef", "e-1"), Person("q", NEW, "Chef"))
    assert (found[OLD].entra_id, found[NEW].entra_id, found[NEW].id) == (None, "e-1", "q")


def test_two_persons_of_the_file_have_not_one_id() -> None:
    with pytest.raises(WrongOwners, match="samma entra_id"):
        brought([row(NEW, "e-1"), row(OLD)], Person("p", OLD, "Chef", "e-1"))
    with pytest.raises(WrongOwners, match="samma entra_id"):
        brought([row(NEW, "e-1", OwnerRole.OWNER, deputy=OLD)], Person("p", OLD, "Chef", "e-1"))


def test_ids_that_stood_with_each_other_are_put_right() -> None:
    found = brought(
        [row(NEW, "e-1"), row(OLD, "e-2")], Person("p", OLD, "Chef", "e-1"), Person("q", NEW, "Chef", "e-2")
    )
    assert {upn: person.entra_id for upn, person in found.items()} == {OLD: "e-2", NEW: "e-1"}


def test_who_is_not_in_the_file_keeps_no_role() -> None:
    known = Person("p", OLD, "Chef", "e-1", is_leader=True, is_administrator=True, is_editor=True)
    left = brought([row(OTHER)], known)[OLD]
    assert (left.is_leader, left.is_administrator, left.is_editor) == (False, False, False)
    assert left.entra_id == "e-1"
