"""The people: the owner file, and who turns out to be behind an Entra id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.here import Here
from bot.ports import Address, Member, Sender
from plan.assignment import without_owner
from plan.calendar import swedish_day
from plan.model import Goal, Ownership, Person
from plan.owners import OwnerRole, OwnerRow, WrongOwners
from storage import assessments, deliveries, municipalities, people, plans
from storage.ids import new_id
from storage.people import Reach


@dataclass(frozen=True, slots=True)
class Imported:
    persons: int
    owners: int
    leaders: int
    administrators: int
    units_without_person: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """`unreachable` are persons with a role whom the bot has no conversation with and no Entra id to open one."""

    units_without_person: tuple[str, ...]
    unreachable: tuple[Person, ...]


def units(here: Here) -> tuple[str, ...]:
    """Of every plan of the municipality, in the plans' order."""
    held = (
        plans.get(here.connection, plan_id) for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id)
    )
    return tuple(dict.fromkeys(unit for plan in held for unit in plan.units))


def goals(here: Here) -> tuple[Goal, ...]:
    """The goals that are assessed, of every plan of the municipality."""
    held = (
        plans.get(here.connection, plan_id) for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id)
    )
    return tuple(goal for plan in held for goal in plan.goals if goal.is_assessed)


def import_owners(here: Here, rows: Iterable[OwnerRow]) -> Imported:
    """The file is the whole truth about roles: a person who is not in it keeps none."""
    municipalities.lock(
        here.connection, here.municipality_id
    )  # two imports at once would both add a person they do not know
    given = tuple(rows)
    known = {person.upn: person for person in people.every(here.connection, here.municipality_id)}
    wanted = _persons(given, known)
    _must_not_share_entra_ids(wanted.values())
    people.add(here.connection, here.municipality_id, (each for each in wanted.values() if each.upn not in known))
    for upn, person in wanted.items():
        if upn in known and known[upn] != person:
            people.change(here.connection, here.municipality_id, person)
    people.replace_ownerships(here.connection, here.municipality_id, _ownerships(given, wanted))
    _replace_goal_owners(here, given, wanted)
    return Imported(
        persons=len({each.upn for each in given}),
        owners=len({each.upn for each in given if each.role is OwnerRole.OWNER}),
        leaders=sum(each.is_leader for each in wanted.values()),
        administrators=sum(each.is_administrator for each in wanted.values()),
        units_without_person=check(here).units_without_person,
    )


def check(here: Here, board: str | None = None, year: int | None = None) -> Check:
    """Of the plans that are followed up now; of the board and of the year that are given."""
    ownerships = people.ownerships(here.connection, here.municipality_id)
    chosen = [
        each
        for each in plans.ids_of(here.connection, here.municipality_id)
        if year in (None, each[2]) and (board is None or board.casefold() == each[1].casefold())
    ]
    held = (plans.get(here.connection, plan_id) for plan_id in _current(chosen, swedish_day(here.now).year))
    missing = dict.fromkeys(unit for plan in held for unit in without_owner(plan, ownerships))
    reaches = people.reaches(here.connection, here.municipality_id)
    with_role = {each.person_id for each in ownerships}
    return Check(
        units_without_person=tuple(missing),
        unreachable=tuple(
            person
            for person in people.every(here.connection, here.municipality_id)
            if (person.id in with_role or person.is_leader or person.is_administrator or person.is_editor)
            and not (person.id in reaches and reaches[person.id].installed)
        ),
    )


def _current(chosen: Iterable[tuple[str, str, int]], year: int) -> list[str]:
    """The ids of the plans of this year and later, and of a board that has none those of its newest year."""
    found = list(chosen)
    newest: dict[str, int] = {}
    for _, board, of in found:
        newest[board] = max(of, newest.get(board, of))
    return [plan_id for plan_id, board, of in found if of >= min(year, newest[board])]


Roles = Mapping[str, tuple[str, ...]]
"""What each person may, by person: a role, or what somebody answers for, as the owner file would say it."""


def roles(here: Here) -> Roles:
    """By the person's id: a name that is taken away later must stand nowhere else."""
    found: dict[str, list[str]] = {}
    for person in people.every(here.connection, here.municipality_id):
        held = {"ledning": person.is_leader, "administratör": person.is_administrator, "redaktör": person.is_editor}
        found[person.id] = [role for role, has in held.items() if has]
    for each in people.ownerships(here.connection, here.municipality_id):
        found[each.person_id].append(f"ägare {each.unit}")
        if each.deputy_id:
            found[each.deputy_id].append(f"ersättare {each.unit}")
    return {person_id: tuple(sorted(held)) for person_id, held in found.items() if held}


def recognise(here: Here, sender: Sender) -> tuple[Person | None, Reach | None]:
    """Who acted, by the envelope's Entra id, and how they were reached before; None if nobody has the id yet."""
    if not sender.entra_id:
        return None, None
    return people.by_entra_id(here.connection, here.municipality_id, sender.entra_id.casefold()) or (None, None)


def learn(here: Here, member: Member) -> Person | None:
    """Ties the roster's Entra id to the person with that upn. Somebody new is kept without any role."""
    if not member.entra_id or not member.upn:
        return None
    entra_id = member.entra_id.casefold()
    known = people.by_upn(here.connection, here.municipality_id, member.upn)
    if known is None:
        known = Person(new_id(), member.upn.casefold(), member.name, entra_id)
        people.add(here.connection, here.municipality_id, [known])
    elif known.entra_id != entra_id:
        known = replace(known, entra_id=entra_id)
        people.change(here.connection, here.municipality_id, known)
    return known


def reached(
    here: Here,
    person: Person,
    known: Reach | None,
    sender: Sender,
    address: Address,
    installed: bool = True,
) -> bool:
    """Remembers the personal conversation, and what waited for it goes out; whether the app is newly there or gone."""
    found = Reach(person.id, sender.user_id, address.tenant_id, address.service_url, address.conversation_id, installed)
    if known != found:
        people.set_reach(here.connection, found, here.now)
        if installed:
            deliveries.wake(here.connection, person.id, here.now)
    return (known is not None and known.installed) != installed


def _persons(rows: tuple[OwnerRow, ...], known: dict[str, Person]) -> dict[str, Person]:
    """Every known person and everybody in the file, by upn, with the roles the file gives."""
    found = {
        upn: replace(person, is_leader=False, is_administrator=False, is_editor=False) for upn, person in known.items()
    }
    for row in rows:
        person = found.get(row.upn) or Person(new_id(), row.upn, row.name)
        found[row.upn] = replace(
            person,
            name=row.name,
            entra_id=row.entra_id or person.entra_id,
            is_leader=person.is_leader or row.role is OwnerRole.LEADER,
            is_administrator=person.is_administrator or row.role is OwnerRole.ADMINISTRATOR,
            is_editor=person.is_editor or row.role is OwnerRole.EDITOR,
        )
    for row in rows:
        if row.deputy and row.deputy not in found:
            found[row.deputy] = Person(new_id(), row.deputy, row.deputy)
    return found


def _must_not_share_entra_ids(persons: Iterable[Person]) -> None:
    by_id: dict[str, str] = {}
    for person in persons:
        other = by_id.setdefault(person.entra_id, person.upn) if person.entra_id else person.upn
        if other != person.upn:
            raise WrongOwners([f"{person.upn} har samma entra_id som {other}, som redan finns i registret."])


def _replace_goal_owners(here: Here, rows: tuple[OwnerRow, ...], persons: dict[str, Person]) -> None:
    named = {row.unit: persons[row.upn].id for row in rows if row.role is OwnerRole.GOAL_OWNER}
    for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id):
        numbers = [goal.number for goal in plans.get(here.connection, plan_id).goals if goal.number in named]
        assessments.replace_goal_owners(here.connection, plan_id, {number: named[number] for number in numbers})


def _ownerships(rows: tuple[OwnerRow, ...], persons: dict[str, Person]) -> list[Ownership]:
    return [
        Ownership(row.unit, persons[row.upn].id, persons[row.deputy].id if row.deputy else None)
        for row in rows
        if row.role is OwnerRole.OWNER
    ]
