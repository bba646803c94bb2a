"""tertialbot teams-app build"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from bot.cli.output import Failed, say, warn, writing
from bot.settings import WrongEnvironment, gather
from bot.teams_app import FIRST_VERSION, PackageRefused, assumed_in, build, details_from


def build_package(arguments: argparse.Namespace) -> None:
    try:
        settings = gather(os.environ, Path.cwd())
    except WrongEnvironment as wrong:
        raise Failed(str(wrong)) from None
    version = FIRST_VERSION if arguments.app_version is None else arguments.app_version
    try:
        with writing(arguments.out):
            build(details_from(settings, version), arguments.out)
    except PackageRefused as refused:
        raise Failed(*refused.faults, *assumed_in(settings)) from None
    warn(*assumed_in(settings))
    say(f"The package is {arguments.out}. Upload it: Teams admin centre > Teams apps > Manage apps > Upload new app.")
