"""The menu of commands that Teams shows: some clients send a command's description where its title was meant."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot import teams_app


def meant(text: str) -> str:
    """The command's title, if the text is its description in any of the package's languages; else the text."""
    return _titles().get(_plain(text), text)


@cache
def _titles() -> Mapping[str, str]:
    return {_plain(description): title for description, title in teams_app.descriptions()}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .?!")
