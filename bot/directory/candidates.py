"""The directory as a choice on a card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.directory.persons import is_staff, person_of, staff
from bot.here import Here
from cards import person_choice
from cards.person_choice import Candidate
from cards.texts import person_choice as texts
from plan.model import Person
from plan.refusals import PersonMissing
from storage import people


def candidates(here: Here, today: date, but_not: str = "") -> tuple[Candidate, ...]:
    """Everybody in the owner file by name, with the units they answer for and whether they are away."""
    units: dict[str, list[str]] = defaultdict(list)
    for each in people.ownerships(here.connection, here.municipality_id):
        units[each.person_id].append(each.unit)
    found = [each for each in staff(here) if each.id != but_not]
    found.sort(key=lambda person: person.name.casefold())
    return tuple(
        Candidate(each.id, each.name, texts.about(tuple(units[each.id]), each.upn, each.away_on(today)))
        for each in found
    )


def chosen(here: Here, data: Mapping[str, Any]) -> Person:
    """`PersonMissing` unless the card's choice is somebody in the municipality's owner file."""
    found = person_of(here, person_choice.parse(data).person_id)
    if found is None or not is_staff(here, found.id):
        raise PersonMissing
    return found
