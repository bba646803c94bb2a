"""The commands of the program, as its parser knows them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator


def subcommands(
    of: argparse.ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Each with the words that choose it. The first is the program itself, of no words."""
    yield words, of
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield from subcommands(below, (*words, name))
