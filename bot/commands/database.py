"""tertialbot db upgrade"""

from __future__ import annotations

import argparse

from bot.cli.arguments import Commands
from bot.cli.output import say
from bot.commands.home import connect, load_settings, plain_faults
from storage.migrate import upgrade


def add(commands: Commands) -> None:
    nouns = commands.add_parser("db", help="the database").add_subparsers(required=True, metavar="ACTION")
    nouns.add_parser("upgrade", help="bring the tables to this version").set_defaults(run=upgrade_database)


def upgrade_database(_: argparse.Namespace) -> None:
    database = connect(load_settings())
    try:
        with plain_faults():
            upgrade(database.writer)
    finally:
        database.close()
    say("The database is at this version.")
