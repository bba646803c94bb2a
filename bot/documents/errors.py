"""Why a file could not be read, and how far the reading has come."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Told after each page or sheet: how many are done, of how many."""


class Unreadable(Exception):
    """One English sentence: what is wrong with the file and what to do about it."""


def silent(_done: int, _of: int) -> None:
    """No progress is wanted."""
