"""Whom an administrator means on a card: by what the picker gave, by a login name, or by both."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from bot.here import Here
from cards.owner_change import UPN_MAX, WantedOwner
from cards.texts import owners as texts
from plan.model import Person
from plan.owners import is_upn
from storage import people
from storage.ids import new_id


class OwnerUnclear(Exception):
    """The sentence for the administrator. Nothing was changed."""


def found(here: Here, wanted: WantedOwner) -> Person:
    """Somebody known, perhaps with the account that was chosen, or somebody new. Raises `OwnerUnclear`.

    Only an upn tells in the lists who somebody is; the name of a new one is learnt when they are met.
    """
    upn = wanted.upn.casefold()
    if upn and not (is_upn(upn) and len(upn) <= UPN_MAX):
        raise OwnerUnclear(texts.not_a_upn(wanted.upn[:UPN_MAX]))
    if wanted.entra_id:
        return _chosen(here, _account(wanted.entra_id), upn)
    if not upn:
        raise OwnerUnclear(texts.nobody_chosen())
    return people.by_upn(here.connection, here.municipality_id, upn) or Person(new_id(), upn, upn)


def _account(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise OwnerUnclear(texts.unreadable_choice()) from None


def _chosen(here: Here, entra_id: str, upn: str) -> Person:
    known = people.by_entra_id(here.connection, here.municipality_id, entra_id)
    if known:
        if upn and upn != known.person.upn:
            raise OwnerUnclear(texts.two_persons(known.person.name, upn))
        return known.person
    if not upn:
        raise OwnerUnclear(texts.who_is_it())
    named = people.by_upn(here.connection, here.municipality_id, upn) or Person(new_id(), upn, upn)
    if named.entra_id:
        raise OwnerUnclear(texts.another_account(upn))
    return replace(named, entra_id=entra_id)
