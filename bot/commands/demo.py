"""tertialbot demo"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from bot.commands.base import Commands, Failed, load_settings, say
from bot.commands.plan_import import read
from bot.documents import Unreadable, read_rows
from bot.rehearsal import year
from bot.rehearsal.town import OWNERS_FILE, PLAN_FILE, Town, town
from plan.facts import SWEDEN
from plan.model import Plan
from plan.owners import WrongOwners
from plan.tertial import Tertial

QUESTION = "vilka aktiviteter är försenade?"


def add(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="try everything on this machine, without Teams")
    demo.add_argument("--headless", action="store_true", help="play the year and print each channel post")
    demo.add_argument("--plan", type=Path, metavar="FILE", default=PLAN_FILE, help="your own plan")
    demo.add_argument("--owners", type=Path, metavar="FILE", default=OWNERS_FILE, help="your own owner file")
    demo.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> None:
    if not load_settings().local:
        raise Failed("The rehearsal does not run beside an app id. Unset MicrosoftAppId.")
    with tempfile.TemporaryDirectory(prefix="tertialbot-") as folder:
        asyncio.run(headless(f"sqlite:///{Path(folder) / 'rehearsal.db'}", arguments))


async def headless(database_url: str, arguments: argparse.Namespace) -> None:
    async with _town(database_url, arguments) as playing:
        chance = random.Random(playing.year)  # noqa: S311 - a play, the same each time
        for number in (1, 2, 3):
            say(f"\nTertial {number} {playing.year} öppnas. De ansvariga svarar …")
            await year.play(playing, Tertial(playing.year, number), chance, say)
        say(f"\nFråga: {QUESTION}\n")
        say(await year.ask(playing, QUESTION))


@asynccontextmanager
async def _town(database_url: str, arguments: argparse.Namespace) -> AsyncIterator[Town]:
    plan = read(arguments.plan)
    begins = datetime(plan.year, 1, 20, 9, 0, tzinfo=SWEDEN)
    async with town(database_url, begins) as playing:
        await _move_in(playing, plan, arguments.owners)
        yield playing


async def _move_in(playing: Town, plan: Plan, owners_file: Path) -> None:
    say("Läser in verksamhetsplanen och de ansvariga …")
    try:
        await playing.move_in(plan, read_rows(owners_file))
    except Unreadable as wrong:
        raise Failed(f"{owners_file.name}: {wrong}") from None
    except WrongOwners as wrong:
        raise Failed(f"{owners_file.name}: går inte att använda.", *wrong.faults) from None
