"""tertialbot db upgrade"""

from __future__ import annotations

import argparse

from bot.cli.output import say
from bot.commands.home import connect, load_settings, plain_faults
from storage.migrate import upgrade


def upgrade_database(_: argparse.Namespace) -> None:
    database = connect(load_settings())
    try:
        with plain_faults():
            upgrade(database.writer)
    finally:
        database.close()
    say("The database is at this version.")
