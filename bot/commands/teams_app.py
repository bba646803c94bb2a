"""tertialbot teams-app build"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from bot.cli.arguments import Commands
from bot.cli.output import Failed, say, warn, writing
from bot.settings import WrongEnvironment, gather
from bot.teams_app import FIRST_VERSION, PackageRefused, assumed_in, build, details_from


def add(commands: Commands) -> None:
    nouns = commands.add_parser("teams-app", help="the app as Teams takes it").add_subparsers(
        required=True, metavar="ACTION"
    )
    make = nouns.add_parser("build", help="the package to upload to the Teams admin centre")
    make.add_argument("--out", type=Path, required=True, metavar="FILE.zip")
    make.add_argument(
        "--app-version", default=FIRST_VERSION, metavar="1.0.1", help="a higher one each time the package is uploaded"
    )
    make.set_defaults(run=build_package)


def build_package(arguments: argparse.Namespace) -> None:
    try:
        settings = gather(os.environ, Path.cwd())
    except WrongEnvironment as wrong:
        raise Failed(str(wrong)) from None
    try:
        with writing(arguments.out):
            build(details_from(settings, arguments.app_version), arguments.out)
    except PackageRefused as refused:
        raise Failed(*refused.faults, *assumed_in(settings)) from None
    warn(*assumed_in(settings))
    say(f"The package is {arguments.out}. Upload it: Teams admin centre > Teams apps > Manage apps > Upload new app.")
