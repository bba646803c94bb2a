"""Files with municipal data are their owner's alone, and are whole or not there at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

OTHERS = 0o077
"""The rights of the owner's group and of everybody."""
OWNERS_FOLDER = 0o700


def keep_private() -> None:
    """Once, at the program's start: whatever it makes from now on, nobody else on the machine can read."""
    os.umask(OTHERS)


def write(out: Path, content: bytes) -> None:
    """As `written`."""
    with written(out) as unfinished:
        unfinished.write(content)


def folder(out: Path) -> None:
    """Is there, its owner's alone where it is made here. Raises OSError where a link or a file has the name."""
    out.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
    if out.is_symlink():
        raise OSError(errno.ELOOP, "it is a link", str(out))


@contextmanager
def written(out: Path) -> Iterator[IO[bytes]]:
    """A new file beside `out`, under a name that nobody could foresee, which takes its place when all went well.

    Raises OSError where `out` is a link, a folder or a device: what lies there is somebody else's choice.
    """
    _must_be_ours_to_replace(out)
    with NamedTemporaryFile(prefix=".tertialbot-", suffix=".unfinished", dir=out.parent, delete=False) as unfinished:
        path = Path(unfinished.name)
        try:
            yield unfinished
            unfinished.flush()
            os.fsync(unfinished.fileno())
            if not os.path.samestat(os.fstat(unfinished.fileno()), path.lstat()):
                raise OSError(errno.ESTALE, "somebody laid another file in its place", str(out))
            path.replace(out)
        finally:
            path.unlink(missing_ok=True)


def _must_be_ours_to_replace(out: Path) -> None:
    try:
        mode = out.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise OSError(errno.ELOOP, "it is a link", str(out))
    if not stat.S_ISREG(mode):
        kind = "a directory" if stat.S_ISDIR(mode) else "no ordinary file"
        raise OSError(errno.EINVAL, f"it is {kind}", str(out))
