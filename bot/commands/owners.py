"""tertialbot owners import | check"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.administration import owner_check, owner_import
from bot.commands.base import Commands, Failed, add_json, add_plan_choice, home, print_json, say
from bot.directory import people_file
from bot.documents import Unreadable, read_rows
from plan import owners
from plan.owners import WrongOwners


def add(commands: Commands) -> None:
    nouns = commands.add_parser("owners", help="who answers for what").add_subparsers(required=True, metavar="ACTION")
    bring = nouns.add_parser("import", help="store who answers for each unit, who may ask, who administers")
    bring.add_argument("file", type=Path, metavar="FILE")
    add_json(bring)
    bring.set_defaults(run=import_owners)
    check = nouns.add_parser("check", help="units without a person, persons the bot cannot reach yet")
    add_plan_choice(check, year="which year's plans; this year's and later without it")
    add_json(check)
    check.set_defaults(run=check_owners)


def import_owners(arguments: argparse.Namespace) -> None:
    with home() as here:
        try:
            units = people_file.units(here)
            goals = people_file.goals(here)
            rows = owners.read(read_rows(arguments.file), units, goals)
            imported = owner_import.store(here, rows)
            unanswered = owner_check.unanswered(here)
        except Unreadable as wrong:
            raise Failed(str(wrong)) from None
        except WrongOwners as wrong:
            raise Failed(f"{arguments.file.name}: ingenting sparades.", *wrong.faults) from None
    if arguments.json:
        print_json(
            {
                "persons": imported.persons,
                "owners": imported.owners,
                "leaders": imported.leaders,
                "administrators": imported.administrators,
                "units_without_person": list(imported.units_without_person),
                "activities_without_person": [each.title for each in unanswered],
            }
        )
        return
    say(f"{imported.persons} personer sparade, varav {imported.owners} ansvariga.")
    for unit in imported.units_without_person:
        say(f"Ingen person för enheten {unit}.")
    for each in unanswered:
        say(f"Ingen svarar för ”{each.title}”.")


def check_owners(arguments: argparse.Namespace) -> None:
    with home() as here:
        board, year = arguments.board, arguments.year
        if board or year:
            here.fitting(year, board)
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
