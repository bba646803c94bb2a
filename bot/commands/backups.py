"""tertialbot backup | restore"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.backup import BackupFailed, backup, restore
from bot.cli.arguments import Commands
from bot.cli.output import Failed, say
from bot.commands.home import load_settings


def add(commands: Commands) -> None:
    take = commands.add_parser("backup", help="the whole database as one file, while the bot runs")
    take.add_argument("--out", type=Path, required=True, metavar="FILE")
    take.set_defaults(run=take_backup)
    put = commands.add_parser("restore", help="put a backup back; the bot must be stopped")
    put.add_argument("file", type=Path, metavar="FILE")
    put.add_argument("--replace", action="store_true", help="also over a database that holds tables")
    put.set_defaults(run=put_back)


def take_backup(arguments: argparse.Namespace) -> None:
    try:
        backup(load_settings().database_url, arguments.out)
    except BackupFailed as failed:
        raise Failed(str(failed)) from None
    say(f"The backup is {arguments.out} ({arguments.out.stat().st_size} bytes).")


def put_back(arguments: argparse.Namespace) -> None:
    try:
        restore(load_settings().database_url, arguments.file, arguments.replace)
    except BackupFailed as failed:
        raise Failed(str(failed)) from None
    say("The backup is put back, and the database is at this version.")
