"""The program in a process of its own, forked from one that has imported it already: a second less each time."""

from __future__ import annotations

import asyncio
import importlib
import multiprocessing
import os
import pkgutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import bot.commands
from bot import __main__ as program

ENOUGH = 110.0
"""Seconds; more is a fault."""
context = multiprocessing.get_context("forkserver")
context.set_forkserver_preload([__name__, "tests.bot.delivery.replica"])
for _found in pkgutil.iter_modules(bot.commands.__path__):
    importlib.import_module(f"bot.commands.{_found.name}")


@dataclass(frozen=True)
class Ran:
    """What it wrote. A child's signal makes the code negative."""

    code: int
    out: str
    err: str


async def run(*arguments: str, environment: Mapping[str, str], folder: Path) -> Ran:
    """`python -m bot` with exactly that environment, in that folder."""
    return await asyncio.to_thread(run_here, *arguments, environment=environment, folder=folder)


def run_here(*arguments: str, environment: Mapping[str, str], folder: Path) -> Ran:
    """As `run`, from where nothing else goes on meanwhile."""
    with TemporaryDirectory() as told:
        work = (arguments, dict(environment), folder, Path(told))
        process = context.Process(target=_become, args=work)
        process.start()
        process.join(ENOUGH)
        if process.exitcode is None:
            process.kill()
            raise TimeoutError(f"{' '.join(arguments)} does not end")
        return Ran(process.exitcode, *((Path(told) / name).read_text("utf-8") for name in ("out", "err")))


def _become(arguments: tuple[str, ...], environment: dict[str, str], folder: Path, told: Path) -> None:
    for name, number in (("out", 1), ("err", 2)):
        file = os.open(told / name, os.O_WRONLY | os.O_CREAT, 0o600)
        os.dup2(file, number)
        os.close(file)
    os.umask(0o022)  # the usual one of a server
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["tertialbot", *arguments]
    program.main()
