"""On SQLite one `serve` at a time; commands may work beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import make_url


class AlreadyServing(Exception):
    """The message names the remedy."""


class NoLock(Exception):
    """The lock cannot be taken at all; the message names the remedy."""


@contextmanager
def only_one(database_url: str) -> Iterator[None]:
    """Raises AlreadyServing if another process is within, or NoLock. PostgreSQL takes any number.

    The lock is an exclusive transaction on a file beside the database: it ends with its process, however that ends,
    on every system that SQLite runs on.
    """
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite":
        yield
        return
    beside = f"{url.database}-serve"
    with _opened(beside) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise _no_lock(beside, error) from error
            raise AlreadyServing(
                f"Another `tertialbot serve` already works on {url.database}. Stop it first, or set DATABASE_URL to a "
                "PostgreSQL database, which takes any number of them."
            ) from error
        yield


def _opened(path: str) -> closing[sqlite3.Connection]:
    try:
        return closing(sqlite3.connect(path, timeout=0, isolation_level=None))
    except sqlite3.Error as error:
        raise _no_lock(path, error) from error


def _no_lock(path: str, error: sqlite3.Error) -> NoLock:
    return NoLock(f"{path} cannot be used: {error}. Let this user write in its folder, or correct DATABASE_URL.")
