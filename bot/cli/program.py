"""The program `tertialbot`: commands in English, exit code 0 done, 1 could not be done, 2 wrong usage."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from importlib import import_module
from typing import TypeAlias

from bot.cli import (
    ask,
    backups,
    board_settings,
    database,
    demo,
    doctor,
    exports,
    figures,
    mcp,
    output,
    overview,
    owners,
    plans,
    posts,
    records,
    report,
    rounds,
    service,
    teams_app,
    ticks,
)
from bot.cli.spelling import SpellingParser

_LASTING = frozenset({"demo:run", "service:run", "mcp:serve"})
"""Go on until they are stopped, and tell by themselves how they do."""
Work: TypeAlias = Callable[[argparse.Namespace], None]

_NOUNS = (
    demo,
    service,
    plans,
    owners,
    rounds,
    figures,
    ticks,
    board_settings,
    posts,
    ask,
    mcp,
    report,
    overview,
    exports,
    records,
    database,
    backups,
    teams_app,
    doctor,
)
"""In the order of --help."""


def parser() -> argparse.ArgumentParser:
    """Each command names its work, and may `check` what argparse cannot tell of its arguments."""
    program = SpellingParser(
        prog="tertialbot", description="Follows up a municipality's operational plan each tertial, in Microsoft Teams."
    )
    program.add_argument("--version", action=_Version, nargs=0, help="show program's version number and exit")
    program.set_defaults(check=lambda _: None)
    commands = program.add_subparsers(required=True, metavar="COMMAND")
    for noun in _NOUNS:
        noun.add(commands)
    return program


class _Version(argparse.Action):
    """Tells it, and ends the program."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # with a reader of mail, which no other word has a use for

        output.say(f"{parser.prog} {version('tertialbot')}")
        parser.exit()


def work(named: str) -> Work:
    """`plans:show_plan` is that function of `bot.commands.plans`, imported now: many take a second."""
    module, _, function = named.partition(":")
    found: Work = getattr(import_module(f"bot.commands.{module}"), function)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    output.speak_any_encoding()
    try:
        try:
            _do(arguments)
        finally:
            output.flush()
    except output.Failed as failed:
        output.warn(*failed.lines)
        return 1
    except BrokenPipeError:
        output.silence()
        return 1
    return 0


SELDOM = 50_000
"""Objects that may come between two searches for garbage: a command is soon over, and a large plan makes millions and
keeps nearly all. `serve` sets its own when it has started."""


def _do(words: Sequence[str] | None) -> None:
    chosen = parser().parse_args(words)
    chosen.check(chosen)
    gc.set_threshold(SELDOM)
    with nullcontext() if chosen.work in _LASTING else output.waiting():
        work(chosen.work)(chosen)
