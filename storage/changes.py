"""Whether anything has been changed since somebody began to watch: a click that only looked is followed by nothing.

Told by what appends: answers, assessments, the trail of acts, an owner's own day to be reminded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
_CHANGED = "changed"


def watch(connection: Connection) -> None:
    """From now on. A connection serves many transactions, one after the other."""
    connection.info[_CHANGED] = False


def note(connection: Connection) -> None:
    connection.info[_CHANGED] = True


def noted(connection: Connection, is_new: bool) -> bool:
    """Of what is stored once however often it comes; the same again."""
    if is_new:
        note(connection)
    return is_new


def made(connection: Connection) -> bool:
    return bool(connection.info.get(_CHANGED))


def tried(connection: Connection, change: Callable[[], T]) -> T:
    """What came of a change that is taken back again."""
    before = connection.info.get(_CHANGED)
    with connection.begin_nested() as nested:
        found = change()
        nested.rollback()
    connection.info[_CHANGED] = before
    return found
