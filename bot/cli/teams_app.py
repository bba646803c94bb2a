"""tertialbot teams-app build"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands


def add(commands: Commands) -> None:
    nouns = commands.add_parser("teams-app", help="the app as Teams takes it").add_subparsers(
        required=True, metavar="ACTION"
    )
    make = nouns.add_parser("build", help="the package to upload to the Teams admin centre")
    make.add_argument("--out", type=Path, required=True, metavar="FILE.zip")
    make.add_argument("--app-version", metavar="1.0.1", help="a higher one each time the package is uploaded")
    make.set_defaults(work="teams_app:build_package")
