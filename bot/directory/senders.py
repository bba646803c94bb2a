"""Who is behind an Entra id: by the directory, or by what the conversation's roster tells."""

from __future__ import annotations

from dataclasses import replace

from bot.here import Here
from bot.ports import Address, Member, Sender
from bot.telling import notices
from cards import notice
from cards.texts import directory as texts
from plan.model import Person
from storage import deliveries, people
from storage.ids import new_id
from storage.people import Known, Reach


def recognise(here: Here, sender: Sender) -> Known | None:
    """Who acted, by the envelope's Entra id; None if nobody has the id yet."""
    if not sender.entra_id:
        return None
    return people.by_entra_id(here.connection, here.municipality_id, sender.entra_id.casefold())


def learn(here: Here, member: Member) -> None:
    """Gives the person with the roster's upn the Entra id, where they have none. Somebody new is kept without a role.

    An id that somebody has is never replaced by what a roster says: the administrators are told, and decide by the
    owner file. Whoever is known by the id already is that person, whatever the upn.
    """
    if not member.entra_id or not member.upn or member.guest:
        return
    entra_id = member.entra_id.casefold()
    by_id = people.by_entra_id(here.connection, here.municipality_id, entra_id)
    known = people.by_upn(here.connection, here.municipality_id, member.upn)
    if by_id:
        _change(here, by_id.person, _named(by_id.person, member, by_id.person.upn if known else member.upn))
    elif known is None:
        people.add(here.connection, here.municipality_id, [Person(new_id(), member.upn, member.name, entra_id)])
    elif known.entra_id is None:
        _change(here, known, replace(_named(known, member, known.upn), entra_id=entra_id))
    else:
        _tell_of_another_account(here, known, entra_id)


def _named(person: Person, member: Member, upn: str) -> Person:
    """Whoever was entered by upn alone, as somebody typed it, is called what the roster says."""
    return person if person.is_named or not member.name else replace(person, upn=upn, name=member.name)


def _change(here: Here, before: Person, after: Person) -> None:
    if before != after:
        people.change(here.connection, here.municipality_id, after)


def reached(
    here: Here,
    known: Known,
    sender: Sender,
    address: Address,
    installed: bool = True,
) -> bool:
    """Remembers the personal conversation, and what waited for it goes out; whether the app is newly there or gone."""
    person_id, before = known.person.id, known.reach
    found = Reach(person_id, sender.user_id, address.tenant_id, address.service_url, address.conversation_id, installed)
    if before != found:
        people.set_reach(here.connection, found, here.now)
        if installed:
            deliveries.wake(here.connection, person_id, here.now)
    return (before is not None and before.installed) != installed


def _tell_of_another_account(here: Here, person: Person, entra_id: str) -> None:
    """Once for each account."""
    title = texts.another_account_heading(person.name)
    card = notice.build(title, texts.another_account(person.name, person.upn), texts.new_account(entra_id))
    notices.to_administrators(here, f"account:{person.id}:{entra_id}", card, title)
