"""Who is asked about what when a round opens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from plan.model import Activity, Assignment, Ownership, Plan, Why

Owners = Mapping[str, Sequence[str]]
"""By unit: who answers for it, the first first."""


def assign(plan: Plan, ownerships: Iterable[Ownership]) -> tuple[Assignment, ...]:
    """In the plan's order. Of an activity's owners the first named answers, the others see the answer.

    An activity whose units nobody answers for is asked of no one; `without_owner` tells which.
    """
    owners = _owners(ownerships)
    return tuple(found for activity in plan.activities for found in _asked(activity, owners))


def still(asked: Assignment, activity: Activity, ownerships: Iterable[Ownership]) -> Assignment | None:
    """What the owner file leaves of a question in a round that has ended; None: it gives the person no part in it.

    What a colleague gave, or an administrator, is not the file's to take back.
    """
    held = tuple(ownerships)
    if asked.why is Why.DEPUTY:
        is_deputy = any(each.deputy_id == asked.person_id and each.unit in activity.units for each in held)
        return asked if is_deputy else None
    if asked.why is not Why.UNIT:
        return asked
    now = next((each for each in _asked(activity, _owners(held)) if each.person_id == asked.person_id), None)
    return replace(asked, answers=asked.answers and now.answers) if now else None


def without_owner(plan: Plan, ownerships: Iterable[Ownership]) -> tuple[str, ...]:
    """The plan's units that nobody answers for, in the plan's order."""
    owned = {each.unit for each in ownerships}
    return tuple(unit for unit in plan.units if unit not in owned)


def _owners(ownerships: Iterable[Ownership]) -> Owners:
    owners: dict[str, list[str]] = defaultdict(list)
    for each in ownerships:
        owners[each.unit].append(each.person_id)
    return owners


def _asked(activity: Activity, owners: Owners) -> Iterator[Assignment]:
    seen: set[str] = set()
    for unit in activity.units:
        for person_id in owners.get(unit, ()):
            if person_id not in seen:
                yield Assignment(activity.id, person_id, unit, answers=not seen)
                seen.add(person_id)
