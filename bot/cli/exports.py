"""tertialbot export data | calendar"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands, add_plan_choice


def add(commands: Commands) -> None:
    export = commands.add_parser("export", help="what is stored, for other programs")
    kinds = export.add_subparsers(required=True, metavar="WHAT")
    data = kinds.add_parser("data", help="the tables for analysis, of every plan, as CSV and Parquet")
    data.add_argument("--out", type=Path, required=True, metavar="DIR", help="where; made if it is not there")
    data.set_defaults(work="exports:data")
    calendar = kinds.add_parser("calendar", help="when activities are to be finished, and the rounds' days, as .ics")
    calendar.add_argument("--out", type=Path, required=True, metavar="FILE", help="a file that ends in .ics")
    calendar.add_argument("--unit", help="one unit's activities; the whole board's without it")
    add_plan_choice(calendar)
    calendar.set_defaults(work="exports:calendar")
