"""tertialbot db upgrade"""

from __future__ import annotations

from bot.cli.arguments import Commands


def add(commands: Commands) -> None:
    nouns = commands.add_parser("db", help="the database").add_subparsers(required=True, metavar="ACTION")
    nouns.add_parser("upgrade", help="bring the tables to this version").set_defaults(work="database:upgrade_database")
