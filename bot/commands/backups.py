"""tertialbot backup | restore"""

from __future__ import annotations

import argparse
from contextlib import closing

from bot.backup import BackupFailed, backup, restore
from bot.cli.output import Failed, say
from bot.commands.database import give_rights
from bot.commands.home import connect, load_settings, plain_faults


def take_backup(arguments: argparse.Namespace) -> None:
    try:
        backup(load_settings().database_url, arguments.out)
    except BackupFailed as failed:
        raise Failed(str(failed)) from None
    say(f"The backup is {arguments.out} ({arguments.out.stat().st_size} bytes).")


def put_back(arguments: argparse.Namespace) -> None:
    settings = load_settings()
    try:
        restore(settings.database_url, arguments.file, arguments.replace)
    except BackupFailed as failed:
        raise Failed(str(failed)) from None
    with closing(connect(settings)) as database, plain_faults():
        give_rights(settings, database)
    say("The backup is put back, and the database is at this version.")
