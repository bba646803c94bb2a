"""tertialbot owners import | check"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bot.administration.open_questions import tell_administrators
from bot.cli.output import Failed, print_json, say
from bot.commands import plan_choice
from bot.commands.home import home
from bot.directory import people_file
from bot.documents import Unreadable, read_rows
from bot.here import Here
from plan import owners
from plan.audit import AuditAct, Deed, Through
from plan.owners import WrongOwners
from storage import audits


def import_owners(arguments: argparse.Namespace) -> None:
    with home() as here:
        try:
            imported = _imported(here, arguments.file)
        except Unreadable as wrong:
            raise Failed(str(wrong)) from None
        except WrongOwners as wrong:
            raise Failed(f"{arguments.file.name}: ingenting sparades.", *wrong.faults) from None
    if arguments.json:
        print_json(shown(imported))
        return
    say(f"{imported.persons} personer sparade, varav {imported.owners} ansvariga.")
    for unit in imported.units_without_person:
        say(f"Ingen person för enheten {unit}.")


def _imported(here: Here, file: Path) -> people_file.Imported:
    units = people_file.units(here)
    goals = people_file.goals(here)
    rows = owners.read(read_rows(file), units, goals)
    before = people_file.roles(here)
    imported = people_file.import_owners(here, rows)
    _audit(here, before, people_file.roles(here))
    tell_administrators(here)
    return imported


def shown(imported: people_file.Imported) -> dict[str, Any]:
    return {
        "persons": imported.persons,
        "owners": imported.owners,
        "leaders": imported.leaders,
        "administrators": imported.administrators,
        "units_without_person": list(imported.units_without_person),
    }


def _audit(here: Here, before: people_file.Roles, after: people_file.Roles) -> None:
    """Whose roles were changed, and from what to what."""
    changed = sorted(each for each in before.keys() | after.keys() if before.get(each) != after.get(each))
    if changed:
        old, new = ({each: list(roles.get(each, ())) for each in changed} for roles in (before, after))
        deed = Deed(AuditAct.OWNERS_IMPORT, "", Through.COMMAND, before=old, after=new)
        audits.append(here.connection, here.municipality_id, here.now, deed)


def check_owners(arguments: argparse.Namespace) -> None:
    with home() as here:
        board, year = arguments.board, arguments.year
        if board or year:
            plan_choice.must_exist(here, year, board)
        found = people_file.check(here, board, year)
    if arguments.json:
        unreachable = [{"upn": person.upn, "name": person.name} for person in found.unreachable]
        print_json({"units_without_person": list(found.units_without_person), "unreachable": unreachable})
        return
    for unit in found.units_without_person:
        say(f"Ingen person för enheten {unit}.")
    for person in found.unreachable:
        say(f"{person.name} ({person.upn}) har inte installerat appen ännu.")
    if not found.units_without_person and not found.unreachable:
        say("Alla enheter har en person, och alla går att nå.")
