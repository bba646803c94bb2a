"""A parser that tells what a misspelt command or option may have been meant as."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

_CHOICE, _KNOWN = ": invalid choice: ", " (choose from "
_OPTION = re.compile(r"--[a-z-]+")


class SpellingParser(argparse.ArgumentParser):
    """Its commands are parsed by its like."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """A command tells of the options that it does not have by itself: it alone knows those that it has."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}{self._meant(unknown)}")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        _, is_choice, rest = message.partition(_CHOICE)
        said, _, known = rest.partition(_KNOWN)
        names = [name.strip("' )") for name in known.split(",")]
        super().error(message + did_you_mean(said.strip("'"), names) if is_choice else message)

    def _meant(self, unknown: Sequence[str]) -> str:
        options = _OPTION.findall(self.format_help())
        told = (did_you_mean(each.partition("=")[0], options) for each in unknown if each.startswith("-"))
        return next(filter(None, told), "")


def did_you_mean(said: str, known: Iterable[str]) -> str:
    """ ". Did you mean X?" with the nearest of the known words; empty where none is near."""
    from difflib import get_close_matches  # with a reader of text, which a right word has no use for

    near = get_close_matches(said.casefold(), list(known), n=1)
    return f". Did you mean {near[0]}?" if near else ""
