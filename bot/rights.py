"""Whether a person may do something here: the table of rights, by what is stored of the person."""

from __future__ import annotations

from collections.abc import Iterator

from bot.directory import persons
from bot.here import Here
from plan import access
from plan.access import Act, Role, Viewer
from plan.model import Person
from plan.refusals import NotAllowed
from storage import people


def may(here: Here, person: Person, act: Act, *, in_channel: bool = False) -> bool:
    return any(access.may(held, act, in_channel=in_channel) for held in _roles(here, person))


def may_ask(here: Here, viewer: Viewer) -> bool:
    """By whatever way the question comes. Who is no person is the program's operator."""
    return viewer.person is None or may(here, viewer.person, Act.ASK, in_channel=viewer.in_channel)


def must(here: Here, person: Person, act: Act) -> None:
    """Raises NotAllowed."""
    if not may(here, person, act):
        raise NotAllowed


def _roles(here: Here, person: Person) -> Iterator[frozenset[Role]]:
    """What the person is, the cheapest to find out first."""
    yield access.roles(person, ())
    yield access.roles(person, people.ownerships(here.connection, here.municipality_id))
    if persons.is_staff(here, person.id):
        yield frozenset({Role.ASKED})
