"""The owner file as a workbook: what is stored, with the plan's units and goals that nobody answers for yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from bot import rights
from bot.administration import owner_check, owner_list
from bot.directory import people_file
from bot.here import Here
from bot.ports import FileOffer, Message, Reply
from bot.slow_work import SlowWork
from bot.taken_file import KIND, FileKind
from cards.texts import board as board_texts
from cards.texts import owner_book as texts
from cards.texts import owners as owner_texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.calendar import SWEDEN
from plan.model import Goal, Person
from plan.owners import CELL_MAX, OwnerRole
from storage import assessments, audits, people, plans

_SIZE = (8_000, 60)
"""Bytes of the workbook, and of each row: what a person is told before it is made."""
Row = tuple[str, str, str, str, str, str, str]


def offered(here: Here, person: Person) -> Message | None:
    """None for somebody else than an administrator: theirs is a question like others."""
    if not rights.may(here, person, Act.CHANGE_OWNERS):
        return None
    rows = _Book.now(here).rows()
    if not any(row[0] for row in rows):
        return Message(texts.no_plan())
    whole, each = _SIZE
    offer = FileOffer(
        name=texts.file_name(f"{here.now.astimezone(SWEDEN):%Y-%m-%d %H.%M.%S}"),
        description=texts.description(),
        size=whole + each * len(rows),
        context={KIND: FileKind.OWNERS},
    )
    return Message(offer=offer)


def wanted(here: Here, person: Person, _context: Mapping[str, Any]) -> SlowWork[Reply]:
    """What was said yes to, as it is now."""
    rights.must(here, person, Act.CHANGE_OWNERS)
    rows, several = _Book.now(here).rows(), len(people_file.boards(here)) > 1
    deed = Deed(AuditAct.OWNERS_TAKE, "", Through.CHAT, person.id)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return SlowWork(partial(_written, rows, several), lambda _, content: Reply(file=content))


def _written(rows: Sequence[Row], several_boards: bool) -> bytes:
    from bot.documents.writing.owner_workbook import owner_workbook  # with a spreadsheet library

    return owner_workbook(rows, several_boards=several_boards)


@dataclass(frozen=True, slots=True)
class _Book:
    """`obstacles`: why persons are not reached, by id. `goal_owners` by the goal's number."""

    here: Here
    persons: dict[str, Person]
    obstacles: dict[str, str]
    goal_owners: dict[str, str]

    @classmethod
    def now(cls, here: Here) -> _Book:
        named: dict[str, str] = {}
        for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id):
            named |= assessments.goal_owners(here.connection, plan_id)
        persons = {each.id: each for each in people.every(here.connection, here.municipality_id)}
        return cls(here, persons, owner_check.obstacles(here), named)

    def rows(self) -> list[Row]:
        """What the file would be read as if it came back as it is: who leads and administers stands last."""
        return [*self._units(), *self._goals(), *self._others()]

    def _units(self) -> Iterator[Row]:
        planned = people_file.units(self.here)
        ownerships = people.ownerships(self.here.connection, self.here.municipality_id)
        for unit in owner_list.units(self.here):
            held = [each for each in ownerships if each.unit == unit]
            for each in held:
                deputy = self.persons[each.deputy_id].upn if each.deputy_id else ""
                if not planned or unit in planned:
                    yield self._row(unit, OwnerRole.OWNER, self.persons[each.person_id], deputy)
            if not held:
                yield self._row(unit, OwnerRole.OWNER, None)

    def _goals(self) -> Iterator[Row]:
        for number, goal in {each.number: each for each in people_file.goals(self.here)}.items():
            owner = self.goal_owners.get(number)
            yield self._row(_goal_name(goal), OwnerRole.GOAL_OWNER, self.persons[owner] if owner else None)

    def _others(self) -> Iterator[Row]:
        roles = people_file.roles(self.here)
        for role in (OwnerRole.LEADER, OwnerRole.ADMINISTRATOR, OwnerRole.EDITOR):
            for each in self.persons.values():
                held = [name for name in roles.get(each.id, ()) if name.split()[0] == role.value]
                yield from (self._row("", role, each, board=name.partition(" ")[2]) for name in held)

    def _row(self, unit: str, role: OwnerRole, person: Person | None, deputy: str = "", board: str = "") -> Row:
        if person is None:
            return (unit, "", "", role.value, "", texts.nobody(), "")
        return (unit, person.name, person.upn, role.value, deputy, self._standing(person), board)

    def _standing(self, person: Person) -> str:
        why = self.obstacles.get(person.id)
        told = board_texts.obstacle(why) if why else texts.known()
        return told if person.is_named else f"{told}; {owner_texts.not_named()}"


def _goal_name(goal: Goal) -> str:
    named = f"{goal.number} {goal.title}"
    return named if len(named) <= CELL_MAX else goal.number
