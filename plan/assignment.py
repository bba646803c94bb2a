"""Who is asked about what when a round opens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from plan.model import Activity, Assignment, Ownership, Plan


def assign(plan: Plan, ownerships: Iterable[Ownership]) -> tuple[Assignment, ...]:
    """In the plan's order. Of an activity's owners the first named answers, the others see the answer.

    An activity whose units nobody answers for is asked of no one; `without_owner` tells which.
    """
    owners: dict[str, list[str]] = defaultdict(list)
    for each in ownerships:
        owners[each.unit].append(each.person_id)
    return tuple(found for activity in plan.activities for found in _asked(activity, owners))


def without_owner(plan: Plan, ownerships: Iterable[Ownership]) -> tuple[str, ...]:
    """The plan's units that nobody answers for, in the plan's order."""
    owned = {each.unit for each in ownerships}
    return tuple(unit for unit in plan.units if unit not in owned)


def _asked(activity: Activity, owners: dict[str, list[str]]) -> Iterator[Assignment]:
    seen: set[str] = set()
    for unit in activity.units:
        for person_id in owners.get(unit, ()):
            if person_id not in seen:
                yield Assignment(activity.id, person_id, unit, answers=not seen)
                seen.add(person_id)
