"""The program `tertialbot`: commands in English, exit code 0 done, 1 could not be done, 2 wrong usage."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from bot.commands import (
    asking,
    backups,
    base,
    board_settings,
    database,
    demo,
    doctor,
    keeping,
    owners,
    plans,
    posts,
    report,
    rounds,
    service,
    teams_app,
    ticks,
)

NOUNS = (
    demo,
    service,
    plans,
    owners,
    rounds,
    ticks,
    board_settings,
    posts,
    asking,
    report,
    keeping,
    database,
    backups,
    teams_app,
    doctor,
)


def parser() -> argparse.ArgumentParser:
    program = argparse.ArgumentParser(
        prog="tertialbot", description="Follows up a municipality's operational plan each tertial, in Microsoft Teams."
    )
    commands = program.add_subparsers(required=True, metavar="COMMAND")
    for noun in NOUNS:
        noun.add(commands)
    return program


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = parser().parse_args(arguments)
    try:
        chosen.run(chosen)
    except base.Failed as failed:
        base.warn(*failed.lines)
        return 1
    except BrokenPipeError:
        return 1
    return 0
