"""Databases that differ in nothing but what is written of the protected activities."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from enum import StrEnum
from pathlib import Path

_OF_PROTECTED = "WHERE activity_id IN (SELECT id FROM activity WHERE protected)"


class World(StrEnum):
    """What is put in the place of a protected report's date and comment."""

    AS_TOLD = ""
    OTHER_DAYS = "finish = date(finish, '-190 days', '+' || (sequence % 3) || ' days'), comment = 'Något helt annat'"
    ONE_ALONE_HAS_A_COMMENT = "finish = NULL, comment = CASE WHEN sequence = 1 THEN comment ELSE '' END"
    NOTHING_WRITTEN = "finish = NULL, comment = ''"


def made(world: World, source: Path, folder: Path) -> Path:
    path = Path(shutil.copy(source, folder / f"{world.name}.db"))
    if world.value:
        with closing(sqlite3.connect(path)) as connection, connection:
            changed = connection.execute(f"UPDATE report SET {world.value} {_OF_PROTECTED}").rowcount  # noqa: S608
            assert changed > 5
    return path
