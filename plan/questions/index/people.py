"""Who answers for a unit, by name, where a personal chat may know; and which units a person answers for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from plan.access import Viewer
from plan.facts import Facts
from plan.model import Ownership, Person
from plan.questions.swedish.lexicon import Phrases
from plan.questions.swedish.words import fold

NO_UNIT = "ingen egen enhet"
"""Stands for the units of somebody who answers for none, so that "mina" never means everybody's."""


def names_for(units: Iterable[str], facts: Facts, viewer: Viewer) -> list[str]:
    """Names of those who answer for the units; none in a channel."""
    if viewer.in_channel:
        return []
    wanted = set(units)
    found = (facts.person(each.person_id) for each in facts.ownerships if each.unit in wanted)
    return list(dict.fromkeys(person.name for person in found if person and person.name))


@dataclass(frozen=True)
class Circle:
    """Whom a question may speak of: the asking person's units (empty where nobody is known to ask), and the directory.

    `names` holds each name with the units that its holder answers for. `told`: the message says which units are theirs.
    """

    own: tuple[str, ...] = ()
    names: Phrases[tuple[str, ...]] | None = None
    told: bool = False


def circle_of(viewer: Viewer, facts: Facts) -> Circle:
    own = (units_of(viewer, facts) or (NO_UNIT,)) if viewer.person else ()
    return Circle(own, _directory(facts.people, facts.ownerships))


def units_of(viewer: Viewer, facts: Facts) -> tuple[str, ...]:
    """The units that the asking person answers for."""
    if viewer.person is None:
        return ()
    return tuple(each.unit for each in facts.ownerships if each.person_id == viewer.person.id)


@lru_cache(maxsize=16)
def _directory(people: tuple[Person, ...], ownerships: tuple[Ownership, ...]) -> Phrases[tuple[str, ...]]:
    held: dict[str, list[str]] = {}
    for each in ownerships:
        held.setdefault(each.person_id, []).append(each.unit)
    entries = [(alias, tuple(held[each.id])) for each in people if each.id in held for alias in _spoken(each.name)]
    return Phrases(entries)


def _spoken(name: str) -> Iterator[str]:
    """ "Enhetschef Ekonomi" and "enhetschefen för Ekonomi"; a single word is too little to know a person by."""
    first, _, rest = fold(name).replace("/", " ").partition(" ")
    if rest:
        yield from (f"{first} {rest}", f"{first} för {rest}", f"{first} på {rest}")
