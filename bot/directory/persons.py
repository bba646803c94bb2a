"""The persons of one municipality, by an id from outside and by the owner file."""

from __future__ import annotations

from bot.here import Here
from plan.model import Person
from storage import people


def person_of(here: Here, person_id: str) -> Person | None:
    """None where the id is nobody's, or another municipality's."""
    return people.find(here.connection, here.municipality_id, person_id)


def is_staff(here: Here, person_id: str) -> bool:
    return person_id in people.in_file(here.connection, here.municipality_id)


def staff(here: Here) -> tuple[Person, ...]:
    """Everybody to whom the owner file gives a role: not those who have only written to the bot, nor who has left."""
    given = people.in_file(here.connection, here.municipality_id)
    return tuple(each for each in people.every(here.connection, here.municipality_id) if each.id in given)
