"""Why a file could not be read, and how far the reading has come."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

Progress = Callable[[int, int], None]
"""Told after each page or sheet: how many are done, of how many."""


class Unreadable(Exception):
    """One English sentence: what is wrong with the file and what to do about it."""


def must_be_a_file(path: Path) -> None:
    """Raises Unreadable."""
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        raise Unreadable(f"There is no file {path}.") from None
    except (OSError, ValueError) as fault:
        raise Unreadable(f"{path} cannot be read: {getattr(fault, 'strerror', fault)}.") from None
    if is_folder:
        raise Unreadable(f"{path} is a folder. Give the file in it.")


def silent(_done: int, _of: int) -> None:
    """No progress is wanted."""
