"""tertialbot owners import | check"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bot.administration import owner_check, owner_import
from bot.administration.owner_import import OwnersOutcome
from bot.cli.output import Failed, print_json, say
from bot.commands import plan_choice
from bot.commands.home import home
from bot.directory import people_file
from bot.documents import Unreadable, read_document, read_rows
from bot.here import Here
from plan import file_signs, owners
from plan.model import Activity, Person
from plan.owners import WrongOwners

SHOWN = 10
"""Names in a list at the terminal."""


def import_owners(arguments: argparse.Namespace) -> None:
    with home() as here:
        try:
            outcome = _imported(here, arguments.file)
        except Unreadable as wrong:
            _must_be_no_plan(arguments.file)
            raise Failed(str(wrong)) from None
        except WrongOwners as wrong:
            _must_be_no_plan(arguments.file)
            raise Failed(f"{arguments.file.name}: ingenting sparades.", *wrong.faults) from None
    imported, unanswered, silent = outcome.imported, outcome.unanswered, outcome.silent
    if arguments.json:
        print_json(shown(imported, unanswered, silent))
        return
    say(f"{imported.persons} personer sparade, varav {imported.owners} ansvariga.")
    for unit in imported.units_without_person:
        say(f"Ingen person för enheten {unit}.")
    for each in unanswered:
        say(f"Ingen svarar för ”{each.title}”.")
    _tell_of_the_silent(silent, imported.owners)


def _must_be_no_plan(file: Path) -> None:
    """What is no owner file is perhaps a plan: then that is what is wrong with it."""
    try:
        document = read_document(file)
    except Unreadable:
        return
    if not file_signs.looks_like_owners(document) and file_signs.looks_like_plan(document):
        raise Failed(f"{file} looks like a plan, not an owner file. Import it with: tertialbot plan import {file}")


def _tell_of_the_silent(silent: Sequence[Person], owners: int) -> None:
    if not silent:
        return
    say(f"{len(silent)} av {owners} ansvariga får inget kort när en omgång öppnas.")
    say("Den som står först för en aktivitets enhet svarar; de andra ansvariga ser svaret.")
    for each in silent[:SHOWN]:
        say(f"  {each.name} ({each.upn})")
    if len(silent) > SHOWN:
        say(f"  och {len(silent) - SHOWN} till. Alla står i svaret med --json.")


def _imported(here: Here, file: Path) -> OwnersOutcome:
    units = people_file.units(here)
    goals, boards = people_file.goals(here), people_file.boards(here)
    return owner_import.store(here, owners.read(read_rows(file), units, goals, boards))


def shown(imported: people_file.Imported, unanswered: Iterable[Activity], silent: Iterable[Person]) -> dict[str, Any]:
    return {
        "persons": imported.persons,
        "owners": imported.owners,
        "leaders": imported.leaders,
        "administrators": imported.administrators,
        "units_without_person": list(imported.units_without_person),
        "activities_without_person": [each.title for each in unanswered],
        "owners_without_card": [each.upn for each in silent],
    }


def check_owners(arguments: argparse.Namespace) -> None:
    with home() as here:
        board, year = arguments.board, arguments.year
        if board or year:
            plan_choice.must_exist(here, year, board)
        found = people_file.check(here, board, year)
        unanswered = owner_check.unanswered(here, board, year)
    if arguments.json:
        unreachable = [{"upn": person.upn, "name": person.name} for person in found.unreachable]
        print_json(
            {
                "units_without_person": list(found.units_without_person),
                "activities_without_person": [each.title for each in unanswered],
                "unreachable": unreachable,
            }
        )
        return
    for unit in found.units_without_person:
        say(f"Ingen person för enheten {unit}.")
    for each in unanswered:
        say(f"Ingen svarar för ”{each.title}”.")
    for person in found.unreachable:
        say(f"{person.name} ({person.upn}) har inte installerat appen ännu.")
    if not found.units_without_person and not unanswered and not found.unreachable:
        say("Alla enheter har en person, och alla går att nå.")
