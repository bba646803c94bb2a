"""Who is in the municipality's register once an owner file has been brought in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from plan.model import Person
from plan.owners import OwnerRole, OwnerRow, WrongOwners

Register = Mapping[str, Person]
"""Persons by upn."""


def registered(rows: Sequence[OwnerRow], known: Iterable[Person], new_id: Callable[[], str]) -> Register:
    """Everybody known and everybody in the file, with the roles that the file gives and no others.

    An Entra id that the file states belongs to whom it states it for: somebody known by it who is not in the file has
    got a new upn, or loses it where the new upn is somebody else's already. Raises `WrongOwners` where two persons of
    the file would have the same one.
    """
    named = {upn for row in rows for upn in (row.upn, row.deputy) if upn}
    found = _released(rows, named, _renamed(rows, named, known))
    for row in rows:
        found[row.upn] = _with_row(found.get(row.upn) or Person(new_id(), row.upn, row.name), row)
    for upn, boards in _led(rows).items():
        found[upn] = replace(found[upn], leads=boards)
    for upn in named - found.keys():
        found[upn] = Person(new_id(), upn, upn)
    _must_not_share_entra_ids(found.values())
    return found


def _renamed(rows: Sequence[OwnerRow], named: set[str], known: Iterable[Person]) -> dict[str, Person]:
    """Everybody known, as yet without any role."""
    before = {each.upn: each for each in known}
    new_upns = {row.entra_id: row.upn for row in rows if row.entra_id and row.upn not in before}
    found: dict[str, Person] = {}
    for upn, person in before.items():
        now = upn if upn in named else new_upns.get(person.entra_id or "", upn)
        found[now] = replace(person, upn=now, is_leader=False, is_administrator=False, is_editor=False, leads=())
    return found


def _released(rows: Sequence[OwnerRow], named: set[str], persons: dict[str, Person]) -> dict[str, Person]:
    stated = {row.entra_id for row in rows if row.entra_id}
    return {
        upn: replace(person, entra_id=None) if person.entra_id in stated and upn not in named else person
        for upn, person in persons.items()
    }


def _led(rows: Sequence[OwnerRow]) -> dict[str, tuple[str, ...]]:
    """The boards of each leader by upn, () for all: a row without a board is worth more than those with one."""
    found: dict[str, list[str]] = {}
    for row in rows:
        if row.role is OwnerRole.LEADER:
            found.setdefault(row.upn, []).append(row.board)
    return {upn: () if "" in boards else tuple(boards) for upn, boards in found.items()}


def _with_row(person: Person, row: OwnerRow) -> Person:
    return replace(
        person,
        name=row.name,
        entra_id=row.entra_id or person.entra_id,
        is_leader=person.is_leader or row.role is OwnerRole.LEADER,
        is_administrator=person.is_administrator or row.role is OwnerRole.ADMINISTRATOR,
        is_editor=person.is_editor or row.role is OwnerRole.EDITOR,
    )


def _must_not_share_entra_ids(persons: Iterable[Person]) -> None:
    by_id: dict[str, str] = {}
    for person in persons:
        other = by_id.setdefault(person.entra_id, person.upn) if person.entra_id else person.upn
        if other != person.upn:
            raise WrongOwners([f"{person.upn} har samma entra_id som {other}, som också står i filen."])
