"""Who answers for a unit, by name, where a personal chat may know."""

from __future__ import annotations

from collections.abc import Iterable

from plan.access import Viewer
from plan.facts import Facts


def names_for(units: Iterable[str], facts: Facts, viewer: Viewer) -> list[str]:
    """Names of those who answer for the units; none in a channel."""
    if viewer.in_channel:
        return []
    wanted = set(units)
    found = (facts.person(each.person_id) for each in facts.ownerships if each.unit in wanted)
    return list(dict.fromkeys(person.name for person in found if person and person.name))


def units_of(viewer: Viewer, facts: Facts) -> tuple[str, ...]:
    """The units that the asking person answers for."""
    if viewer.person is None:
        return ()
    return tuple(each.unit for each in facts.ownerships if each.person_id == viewer.person.id)
