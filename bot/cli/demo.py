"""tertialbot demo"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli import arguments
from bot.cli.arguments import Commands

THIS_YEAR = 0


def add(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="try everything on this machine, without Teams")
    demo.add_argument("--headless", action="store_true", help="play the year and print each channel post")
    demo.add_argument("--plan", type=Path, metavar="FILE", help="your own plan")
    demo.add_argument("--owners", type=Path, metavar="FILE", help="your own owner file")
    demo.add_argument(
        "--empty",
        type=arguments.written_year,
        nargs="?",
        const=THIS_YEAR,
        metavar="YEAR",
        help="begin in January without plan and owners, as a first administrator does; this year without YEAR",
    )
    demo.add_argument("--keep", type=Path, metavar="DIR", help="keep the rehearsal there, to go on later")
    demo.add_argument("--port", type=int, default=0, help="where the page is shown; any free port without it")
    demo.add_argument("--no-browser", action="store_true", help="only print the page's address")
    demo.set_defaults(work="demo:run", check=must_be_one_beginning, usage_error=demo.error)


def must_be_one_beginning(given: argparse.Namespace) -> None:
    """Who begins with nothing has neither a plan nor owners who could play the year by themselves."""
    if given.empty is not None and (given.plan or given.owners or given.headless):
        given.usage_error("--empty goes with neither --plan, --owners nor --headless")
