"""tertialbot plan import | show | export | protect | unprotect"""

from __future__ import annotations

from bot.cli import plan_import
from bot.cli.arguments import Commands, add_document, add_json, add_plan_choice, day
from plan.formats import PlanFormat

_NEWEST = "which year's plan; the newest without it"


def add(commands: Commands) -> None:
    nouns = commands.add_parser("plan", help="the operational plan").add_subparsers(required=True, metavar="ACTION")
    plan_import.add(nouns)
    _add_show(nouns)
    _add_export(nouns)
    _add_protection(nouns)


def _add_show(nouns: Commands) -> None:
    show = nouns.add_parser("show", help="the plan as stored")
    add_plan_choice(show, year=_NEWEST)
    show.add_argument("--as-of", type=day, metavar="DATE", help="with each status as it was at the end of that day")
    add_json(show)
    show.set_defaults(work="plans:show_plan")


def _add_export(nouns: Commands) -> None:
    export = nouns.add_parser("export", help="the stored plan as a document that can be imported again")
    add_document(export, PlanFormat)
    add_plan_choice(export, year=_NEWEST)
    export.set_defaults(work="plans:export_plan")


def _add_protection(nouns: Commands) -> None:
    for name, protected, does in (
        ("protect", True, "show only status and unit to others than the owner, the deputy, leaders and administrators"),
        (
            "unprotect",
            False,
            "show what is written from now on; what was written under protection stays protected",
        ),
    ):
        change = nouns.add_parser(name, help=does)
        change.add_argument("activity", metavar="ACTIVITY", help="its title, a part of it, or its id")
        add_plan_choice(change, year="which year's plan; the one that is followed up without it")
        add_json(change)
        change.set_defaults(work="plans:protect", protected=protected)
