"""tertialbot overview"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli.arguments import Commands, add_json, in_english, must_fit, tertial
from plan.formats import OVERVIEW_FORMATS


def add(commands: Commands) -> None:
    overview = commands.add_parser("overview", help="every board beside each other, as text, JSON or a document")
    overview.add_argument("--tertial", type=tertial, metavar="2025-T2", help="the newest one opened without it")
    documents = [each.value for each in OVERVIEW_FORMATS]
    overview.add_argument("--format", type=in_english, choices=documents, help="write a document of that kind to --out")
    overview.add_argument("--out", type=Path, metavar="FILE")
    add_json(overview)
    overview.set_defaults(work="overview:run", check=_together, usage_error=overview.error)


def _together(arguments: argparse.Namespace) -> None:
    if (arguments.format is None) != (arguments.out is None):
        arguments.usage_error("--format and --out go together")
    if arguments.out:
        must_fit(arguments)
