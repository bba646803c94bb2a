"""tertialbot backup | restore"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands


def add(commands: Commands) -> None:
    take = commands.add_parser("backup", help="the whole database as one file, while the bot runs")
    take.add_argument("--out", type=Path, required=True, metavar="FILE")
    take.set_defaults(work="backups:take_backup")
    put = commands.add_parser("restore", help="put a backup back; the bot must be stopped")
    put.add_argument("file", type=Path, metavar="FILE")
    put.add_argument("--replace", action="store_true", help="also over a database that holds tables")
    put.set_defaults(work="backups:put_back")
