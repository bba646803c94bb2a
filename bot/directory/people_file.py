"""The owner file: what it gives whom, and what it leaves without anybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.directory.persons import staff
from bot.here import Here
from plan.assignment import without_owner
from plan.calendar import swedish_day
from plan.model import Goal, Ownership, Person
from plan.owners import OwnerRole, OwnerRow
from plan.register import Register, registered
from storage import assessments, municipalities, people, plans
from storage.ids import new_id


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


def boards(here: Here) -> tuple[str, ...]:
    """Those that have a plan, by name."""
    return tuple(sorted({board for _, board, _ in plans.ids_of(here.connection, here.municipality_id)}))


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
    known = people.every(here.connection, here.municipality_id)
    wanted = registered(given, known, new_id)
    _store(here, known, wanted)
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
    held = (plans.get(here.connection, plan_id) for plan_id in followed(here, board, year))
    missing = dict.fromkeys(unit for plan in held for unit in without_owner(plan, ownerships))
    reaches = people.reaches(here.connection, here.municipality_id)
    return Check(
        units_without_person=tuple(missing),
        unreachable=tuple(each for each in staff(here) if not (each.id in reaches and reaches[each.id].installed)),
    )


def followed(here: Here, board: str | None = None, year: int | None = None) -> list[str]:
    """The ids of the plans that are followed up now; of the board and of the year that are given."""
    chosen = [
        each
        for each in plans.ids_of(here.connection, here.municipality_id)
        if year in (None, each[2]) and (board is None or board.casefold() == each[1].casefold())
    ]
    return _current(chosen, swedish_day(here.now).year)


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
        held = {"administratör": person.is_administrator, "redaktör": person.is_editor}
        leading = [f"ledning {board}" for board in person.leads] or ["ledning"]
        found[person.id] = [*(leading if person.is_leader else ()), *(role for role, has in held.items() if has)]
    for each in people.ownerships(here.connection, here.municipality_id):
        found[each.person_id].append(f"ägare {each.unit}")
        if each.deputy_id:
            found[each.deputy_id].append(f"ersättare {each.unit}")
    for person_id, goal in _goals_owned(here):
        found[person_id].append(f"målägare {goal}")
    return {person_id: tuple(sorted(held)) for person_id, held in found.items() if held}


def _goals_owned(here: Here) -> set[tuple[str, str]]:
    """Person and goal, of every plan."""
    held = (plan_id for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id))
    owned = (assessments.goal_owners(here.connection, plan_id) for plan_id in held)
    return {(person_id, goal) for each in owned for goal, person_id in each.items()}


def _store(here: Here, known: Iterable[Person], wanted: Register) -> None:
    """An account that is not somebody's any more is not written to any more either."""
    before = {person.id: person for person in known}
    people.add(here.connection, here.municipality_id, (each for each in wanted.values() if each.id not in before))
    changed = [each for each in wanted.values() if each.id in before and before[each.id] != each]
    moved = [each.id for each in changed if before[each.id].entra_id not in (None, each.entra_id)]
    people.release_entra_ids(here.connection, moved)
    people.forget_reach(here.connection, moved)
    for each in changed:
        people.change(here.connection, here.municipality_id, each)


def carry_goal_owners(here: Here, plan_id: str) -> None:
    """To a plan stored after the owner file: whom the file named for the same numbers in the others."""
    named: dict[str, str] = {}
    for held, _, _ in plans.ids_of(here.connection, here.municipality_id):
        named |= assessments.goal_owners(here.connection, held)
    numbers = [goal.number for goal in plans.get(here.connection, plan_id).goals if goal.number in named]
    assessments.replace_goal_owners(here.connection, plan_id, {number: named[number] for number in numbers})


def _replace_goal_owners(here: Here, rows: tuple[OwnerRow, ...], persons: Register) -> None:
    named = {row.unit: persons[row.upn].id for row in rows if row.role is OwnerRole.GOAL_OWNER}
    for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id):
        numbers = [goal.number for goal in plans.get(here.connection, plan_id).goals if goal.number in named]
        assessments.replace_goal_owners(here.connection, plan_id, {number: named[number] for number in numbers})


def _ownerships(rows: tuple[OwnerRow, ...], persons: Register) -> list[Ownership]:
    return [
        Ownership(row.unit, persons[row.upn].id, persons[row.deputy].id if row.deputy else None)
        for row in rows
        if row.role is OwnerRole.OWNER
    ]
