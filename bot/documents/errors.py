"""Why a file could not be read, and how far the reading has come."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from plan.dropped import FileFault

Progress = Callable[[int, int], None]
"""Told after each page or sheet: how many are done, of how many."""


LONGEST = 10_000
"""Characters of a line or a cell that are read; a whole section in one cell has a few thousand."""


class Unreadable(Exception):
    """One English sentence: what is wrong with the file and what to do about it. `fault` says the same for a chat."""

    def __init__(self, told: str, fault: FileFault = FileFault.DAMAGED) -> None:
        super().__init__(told)
        self.fault = fault


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


def must_be_short(name: str, texts: Iterable[str]) -> None:
    """What is compared with what stands beside it must not be of any length. Raises Unreadable."""
    if longest := next((text for text in texts if len(text) > LONGEST), ""):
        raise Unreadable(
            f"{name} has {len(longest)} characters in one piece, from {longest[:30]!r}; at most {LONGEST} are read. "
            "Divide it into paragraphs or cells.",
            FileFault.TOO_LARGE,
        )


@contextmanager
def plain_damage(path: PurePath) -> Iterator[None]:
    """Whatever a library raises becomes Unreadable."""
    try:
        yield
    except Unreadable:
        raise
    except PermissionError:
        raise Unreadable(
            f"{path.name} may not be read. Close it in other programs, or change who may read it."
        ) from None
    except Exception as error:  # a damaged file makes the libraries fail in dozens of ways, all with this remedy
        kind = type(error).__name__
        raise Unreadable(f"{path.name} is damaged ({kind}). Open it in its program and save it again.") from error


def silent(_done: int, _of: int) -> None:
    """No progress is wanted."""
