"""Those whom the program's settings make administrators, so that there is one before any owner file."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.here import Here
from plan.audit import AuditAct, Deed, Through
from plan.model import Person
from storage import audits, deliveries, municipalities, people
from storage.ids import new_id


def are_as_set(here: Here, upns: Collection[str]) -> bool:
    return {each.upn for each in _appointed(here)} == set(upns)


def appoint(here: Here, upns: Collection[str]) -> None:
    """They and nobody else. Of somebody new the account and the name are learnt when they write.

    Nothing more is sent to one who has no role any more.
    """
    municipalities.lock(here.connection, here.municipality_id)
    before = _appointed(here)
    known = {each.upn: each for each in people.every(here.connection, here.municipality_id)}
    new = [Person(new_id(), upn, upn, is_appointed=True) for upn in sorted(upns) if upn not in known]
    people.add(here.connection, here.municipality_id, new)
    for each in known.values():
        if each.is_appointed != (each.upn in upns):
            people.change(here.connection, here.municipality_id, replace(each, is_appointed=each.upn in upns))
    left = {each.id for each in before} - people.in_file(here.connection, here.municipality_id)
    deliveries.cancel_to(here.connection, left)
    old, now = ([each.id for each in found] for found in (before, _appointed(here)))
    if old != now:
        deed = Deed(AuditAct.ADMINISTRATORS_SET, "", Through.COMMAND, before=old, after=now)
        audits.append(here.connection, here.municipality_id, here.now, deed)


def _appointed(here: Here) -> list[Person]:
    return [each for each in people.every(here.connection, here.municipality_id) if each.is_appointed]
