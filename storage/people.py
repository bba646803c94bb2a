"""The directory: persons, what they answer for, and where they are reached."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, insert, or_, select, update

from plan.contact import Contact
from plan.model import Ownership, Person
from storage.deliveries import IN_DOUBT
from storage.flat import columns
from storage.tables import address, channel, delivery, goal_owner, overview_channel, ownership, person, plan


@dataclass(frozen=True, slots=True)
class Reach:
    """How a person is reached. `installed` is False after the app was taken away.

    `in_doubt`: of some delivery to the person it is not known whether it arrived.
    """

    person_id: str
    user_id: str
    tenant_id: str
    service_url: str
    conversation_id: str
    installed: bool
    in_doubt: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the directory. `in_file`: the owner file gives them a role; without one they are a stranger."""

    person: Person
    reach: Reach | None
    in_file: bool


_PERSON = columns(Person, person)
_REACH = (
    address.c.person_id,
    address.c.user_id,
    address.c.tenant_id,
    address.c.service_url,
    address.c.conversation_id,
    address.c.installed,
)
"""In the order of `Reach`, whose `in_doubt` only the lookup by Entra id asks for."""
_OWNS = exists().where(ownership.c.municipality_id == person.c.municipality_id, ownership.c.person_id == person.c.id)
_DEPUTY = exists().where(ownership.c.municipality_id == person.c.municipality_id, ownership.c.deputy_id == person.c.id)
_ASSESSES = exists().where(
    plan.c.municipality_id == person.c.municipality_id,
    goal_owner.c.plan_id == plan.c.id,
    goal_owner.c.person_id == person.c.id,
)
_OWN_ROW = or_(person.c.is_leader, person.c.is_administrator, person.c.is_editor, _OWNS, _ASSESSES)
"""The owner file has a row of the person's own, with the name that stands there; a deputy is named by upn alone."""
_IN_FILE = or_(_OWN_ROW, _DEPUTY, person.c.is_appointed)
"""Or the program's settings make them an administrator, before there is any file."""
_IN_DOUBT = exists().where(delivery.c.person_id == person.c.id, IN_DOUBT)
_BY_ENTRA_ID = (
    select(*_PERSON, *_REACH, _IN_DOUBT, _IN_FILE)
    .outerjoin(address, address.c.person_id == person.c.id)
    .where(person.c.municipality_id == bindparam("municipality_id"), person.c.entra_id == bindparam("entra_id"))
)


_OF_HOME = person.c.municipality_id == bindparam("municipality_id")
_EVERY = select(*_PERSON).where(_OF_HOME).order_by(person.c.upn)
_GET = select(*_PERSON).where(person.c.id == bindparam("person_id"))
_REACHED = select(*_REACH).where(address.c.person_id == bindparam("whose"))
_OWNERSHIPS = (
    select(ownership.c.unit, ownership.c.person_id, ownership.c.deputy_id)
    .where(ownership.c.municipality_id == bindparam("municipality_id"))
    .order_by(ownership.c.position)
)
_OWN_UNITS = select(ownership.c.unit).where(
    ownership.c.municipality_id == bindparam("municipality_id"),
    or_(ownership.c.person_id == bindparam("person_id"), ownership.c.deputy_id == bindparam("person_id")),
)
_REACHES = select(*_REACH).join(person, person.c.id == address.c.person_id).where(_OF_HOME)


def every(connection: Connection, municipality_id: str) -> tuple[Person, ...]:
    rows = connection.execute(_EVERY, {"municipality_id": municipality_id})
    return tuple(_person(row) for row in rows.all())


def get(connection: Connection, person_id: str) -> Person:
    return _person(connection.execute(_GET, {"person_id": person_id}).one())


def find(connection: Connection, municipality_id: str, person_id: str) -> Person | None:
    """None where it is nobody, or somebody of another municipality."""
    return _one(connection, person.c.municipality_id == municipality_id, person.c.id == person_id)


def in_file(connection: Connection, municipality_id: str) -> frozenset[str]:
    """The ids of everybody to whom the owner file gives a role."""
    query = select(person.c.id).where(person.c.municipality_id == municipality_id, _IN_FILE)
    return frozenset(connection.execute(query).scalars())


def by_ids(connection: Connection, person_ids: Iterable[str]) -> dict[str, Person]:
    rows = connection.execute(select(*_PERSON).where(person.c.id.in_(list(person_ids))))
    return {row.id: _person(row) for row in rows}


def by_entra_id(connection: Connection, municipality_id: str, entra_id: str) -> Known | None:
    row = connection.execute(_BY_ENTRA_ID, {"municipality_id": municipality_id, "entra_id": entra_id}).first()
    if row is None:
        return None
    own, reached, in_file = row[: len(_PERSON)], row[len(_PERSON) : -1], row[-1]
    return Known(_person(own), Reach(*reached) if reached[0] else None, in_file)


def by_upn(connection: Connection, municipality_id: str, upn: str) -> Person | None:
    return _one(connection, person.c.municipality_id == municipality_id, person.c.upn == upn.lower())


def add(connection: Connection, municipality_id: str, new: Iterable[Person]) -> None:
    rows = [_row(municipality_id, each) for each in new]
    if rows:
        connection.execute(insert(person), rows)


def change(connection: Connection, municipality_id: str, changed: Person) -> None:
    connection.execute(update(person).where(person.c.id == changed.id).values(**_row(municipality_id, changed)))


def release_entra_ids(connection: Connection, person_ids: Iterable[str]) -> None:
    """So that they can be given to others: no two persons have one, not for a moment."""
    connection.execute(update(person).where(person.c.id.in_(list(person_ids))).values(entra_id=None))


def set_away(connection: Connection, person_id: str, until: date | None) -> None:
    connection.execute(update(person).where(person.c.id == person_id).values(away_until=until))


def contact(connection: Connection, of: Person) -> Contact:
    row = connection.execute(select(_OWN_ROW.label("own_row")).where(person.c.id == of.id)).first()
    if row is None or not row.own_row:
        return Contact()
    query = select(ownership.c.unit).join(person, person.c.municipality_id == ownership.c.municipality_id)
    units = connection.execute(query.where(person.c.id == of.id, ownership.c.person_id == of.id)).scalars()
    return Contact(of.name, frozenset(units))


def ownerships(connection: Connection, municipality_id: str) -> tuple[Ownership, ...]:
    rows = connection.execute(_OWNERSHIPS, {"municipality_id": municipality_id}).all()
    return tuple(Ownership(*row) for row in rows)


def units_of(connection: Connection, municipality_id: str, person_id: str) -> frozenset[str]:
    """Those that the person answers for, as owner or deputy."""
    known = {"municipality_id": municipality_id, "person_id": person_id}
    return frozenset(connection.execute(_OWN_UNITS, known).scalars())


def replace_ownerships(connection: Connection, municipality_id: str, new: Iterable[Ownership]) -> None:
    connection.execute(delete(ownership).where(ownership.c.municipality_id == municipality_id))
    rows = [
        {
            "municipality_id": municipality_id,
            "position": position,
            "unit": each.unit,
            "person_id": each.person_id,
            "deputy_id": each.deputy_id,
        }
        for position, each in enumerate(new)
    ]
    if rows:
        connection.execute(insert(ownership), rows)


def reaches(connection: Connection, municipality_id: str) -> dict[str, Reach]:
    """By person id; only those that have ever installed the app."""
    rows = connection.execute(_REACHES, {"municipality_id": municipality_id})
    return {row.person_id: Reach(*row) for row in rows}


def reaches_of(connection: Connection, person_ids: Collection[str]) -> dict[str, Reach]:
    """The same of these persons."""
    rows = connection.execute(select(*_REACH).where(address.c.person_id.in_(list(person_ids))))
    return {row.person_id: Reach(*row) for row in rows}


def any_reach(connection: Connection, municipality_id: str) -> Reach | None:
    """How one of the municipality's people is reached, whoever it is; None while nobody has installed the app."""
    row = connection.execute(_REACHES.limit(1), {"municipality_id": municipality_id}).first()
    return None if row is None else Reach(*row)


def reach(connection: Connection, person_id: str) -> Reach | None:
    row = connection.execute(_REACHED, {"whose": person_id}).first()
    return None if row is None else Reach(*row)


def set_reach(connection: Connection, new: Reach, at: datetime) -> None:
    connection.execute(delete(address).where(address.c.person_id == new.person_id))
    connection.execute(
        insert(address).values(
            person_id=new.person_id,
            user_id=new.user_id,
            tenant_id=new.tenant_id,
            service_url=new.service_url,
            conversation_id=new.conversation_id,
            installed=new.installed,
            at=at,
        )
    )


def forget_reach(connection: Connection, person_ids: Iterable[str]) -> None:
    """The conversation of an account that is no longer theirs."""
    connection.execute(delete(address).where(address.c.person_id.in_(list(person_ids))))


def move_service(connection: Connection, old: str, new: str) -> None:
    """The platform's address has changed, for persons and channels alike."""
    for table in (address, channel, overview_channel):
        connection.execute(update(table).where(table.c.service_url == old).values(service_url=new))


def _one(connection: Connection, *conditions: Any) -> Person | None:
    row = connection.execute(select(*_PERSON).where(*conditions)).first()
    return None if row is None else _person(row)


def _person(row: Sequence[Any]) -> Person:
    """Of `_PERSON`."""
    values: list[Any] = [*row[:-1], tuple(row[-1] or ())]
    return Person(*values)


def _row(municipality_id: str, each: Person) -> dict[str, Any]:
    return {
        "id": each.id,
        "municipality_id": municipality_id,
        "upn": each.upn.lower(),
        "name": each.name,
        "entra_id": each.entra_id,
        "is_leader": each.is_leader,
        "is_administrator": each.is_administrator,
        "away_until": each.away_until,
        "is_editor": each.is_editor,
        "is_appointed": each.is_appointed,
        "leads": list(each.leads) or None,
    }
