"""tertialbot owners import | check"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands, add_json, add_plan_choice


def add(commands: Commands) -> None:
    nouns = commands.add_parser("owners", help="who answers for what").add_subparsers(required=True, metavar="ACTION")
    bring = nouns.add_parser("import", help="store who answers for each unit, who may ask, who administers")
    bring.add_argument("file", type=Path, metavar="FILE")
    add_json(bring)
    bring.set_defaults(work="owners:import_owners")
    check = nouns.add_parser("check", help="units without a person, persons the bot cannot reach yet")
    add_plan_choice(check, year="which year's plans; this year's and later without it")
    add_json(check)
    check.set_defaults(work="owners:check_owners")
