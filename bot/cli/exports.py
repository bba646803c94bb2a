"""tertialbot export data"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands


def add(commands: Commands) -> None:
    export = commands.add_parser("export", help="what is stored, for other programs")
    kinds = export.add_subparsers(required=True, metavar="WHAT")
    data = kinds.add_parser("data", help="the tables for analysis, of every plan, as CSV and Parquet")
    data.add_argument("--out", type=Path, required=True, metavar="DIR", help="where; made if it is not there")
    data.set_defaults(work="exports:data")
