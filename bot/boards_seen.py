"""Which boards somebody sees, by the owner file, and the plan of each that is followed up now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.here import Here
from plan.access import leads, sees_every_board
from plan.model import Person
from plan.refusals import OfferTooOld
from storage import assessments, people, plans, rounds

_NEVER = datetime.min.replace(tzinfo=UTC)
Stored = tuple[str, str, int]
_Named = tuple[str, str, int, str]


@dataclass(frozen=True, slots=True)
class FollowedBoard:
    """`plan_id` is the plan whose round was opened last, before any round the newest year's."""

    name: str
    plan_id: str
    year: int
    department: str = ""
    opened_at: datetime | None = None


def followed(here: Here) -> tuple[FollowedBoard, ...]:
    """Every board that has a plan; two queries."""
    held = plans.with_departments(here.connection, here.municipality_id)
    last = rounds.last_opened(here.connection, here.municipality_id)
    by_board: dict[str, list[_Named]] = {}
    for each in held:
        by_board.setdefault(each[1], []).append(each)
    return tuple(_followed(own, last) for own in by_board.values())


def seen(here: Here, person: Person | None, every: Sequence[FollowedBoard] | None = None) -> tuple[FollowedBoard, ...]:
    """By what the person leads, answers for or assesses; whoever sees none by that sees the one followed up last.

    None is the program's operator, who sees all, as whoever administers does.
    """
    held = followed(here) if every is None else tuple(every)
    if len(held) < 2 or person is None or sees_every_board(person):
        return held
    own = _answered_for(here, person, held)
    return tuple(each for each in held if leads(person, each.name) or each.plan_id in own) or (newest(held),)


def plans_seen(here: Here, person: Person) -> tuple[Stored, ...]:
    """Every year's of the boards that the person sees."""
    names = {each.name for each in seen(here, person)}
    return tuple(each for each in plans.ids_of(here.connection, here.municipality_id) if each[1] in names)


def must_see(here: Here, person: Person, plan_id: str) -> None:
    """A plan of a board that is theirs to see. Raises `OfferTooOld`: nobody offered them that."""
    if plan_id not in {each[0] for each in plans_seen(here, person)}:
        raise OfferTooOld


def plans_of(here: Here, boards: Iterable[FollowedBoard], year: int | None) -> tuple[str, ...]:
    """The ids of the boards' plans of that year, of one that has none then of its plan followed up now."""
    held = plans.ids_of(here.connection, here.municipality_id) if year else ()
    then = {name: plan_id for plan_id, name, of in held if of == year}
    return tuple(then.get(each.name, each.plan_id) for each in boards)


def newest(of: Iterable[FollowedBoard]) -> FollowedBoard:
    """The one whose round was opened last, before any round the newest year's. There must be one."""
    return max(of, key=lambda each: (each.opened_at or _NEVER, 0 if each.opened_at else each.year))


def _answered_for(here: Here, person: Person, held: Sequence[FollowedBoard]) -> frozenset[str]:
    """Ids of the plans with a unit or a goal of theirs, as owner or deputy."""
    ids = [each.plan_id for each in held]
    units = people.units_of(here.connection, here.municipality_id, person.id)
    of_units = plans.units_by_plan(here.connection, ids) if units else {}
    found = {plan_id for plan_id, its in of_units.items() if its & units}
    return frozenset(found | assessments.plans_assessed(here.connection, ids, person.id))


def _followed(own: Sequence[_Named], last: dict[str, datetime]) -> FollowedBoard:
    opened = [each for each in own if each[0] in last]
    plan_id, name, year, department = (
        max(opened, key=lambda each: last[each[0]]) if opened else max(own, key=lambda each: each[2])
    )
    return FollowedBoard(name, plan_id, year, department, last.get(plan_id))
