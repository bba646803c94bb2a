"""An owner file becomes who answers for what, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable

from bot.administration.open_questions import tell_administrators
from bot.directory import people_file
from bot.directory.people_file import Imported, Roles
from bot.followup import assignments
from bot.here import Here
from plan.audit import AuditAct, Deed, Through
from plan.owners import OwnerRow
from storage import audits, municipalities


def store(here: Here, rows: Iterable[OwnerRow]) -> Imported:
    """The open rounds' questions fit it at once. Raises `WrongOwners`."""
    municipalities.lock(here.connection, here.municipality_id)  # two imports at once would both move the same questions
    before = people_file.roles(here)
    with assignments.fitting(here):
        imported = people_file.import_owners(here, rows)
    _audit(here, before, people_file.roles(here))
    tell_administrators(here)
    return imported


def _audit(here: Here, before: Roles, after: Roles) -> None:
    """Whose roles were changed, and from what to what."""
    changed = sorted(each for each in before.keys() | after.keys() if before.get(each) != after.get(each))
    if changed:
        old, new = ({each: list(roles.get(each, ())) for each in changed} for roles in (before, after))
        deed = Deed(AuditAct.OWNERS_IMPORT, "", Through.COMMAND, before=old, after=new)
        audits.append(here.connection, here.municipality_id, here.now, deed)
