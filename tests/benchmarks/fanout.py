"""A round of 10,000 owners recorded. `uv run python -m tests.benchmarks.fanout`."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete

from bot.followup import rounds
from bot.here import Here
from storage.database import Database
from storage.tables import assignment, round_
from tests.benchmarks.growth import country
from tests.country import NOW, Home, Size

OWNERS = 10_000


def unopened(folder: Path, size: Size) -> tuple[Database, Home]:
    """As `country`, but the round is yet to be opened."""
    database, home = country(folder, 1, size)
    with database.begin() as connection:
        connection.execute(delete(assignment).where(assignment.c.round_id == home.round.id))
        connection.execute(delete(round_).where(round_.c.id == home.round.id))
    return database, home


def opened(database: Database, home: Home) -> Home:
    """With the round open and every owner's card recorded."""
    held = home.round
    with database.begin() as connection:
        anew = rounds.open_round(Here(connection, home.municipality_id, NOW), home.plan.id, held.tertial, held.last_day)
    return replace(home, round=anew)


def main() -> str:
    with TemporaryDirectory() as folder:
        database, home = unopened(Path(folder), Size(1, OWNERS, OWNERS, 1))
        began, spent = time.perf_counter(), time.process_time()
        opened(database, home)
        took, spent = time.perf_counter() - began, time.process_time() - spent
        database.close()
    return f"A round of {OWNERS} owners, each with a card, recorded in {took:.1f} s ({spent:.1f} s of processor time)."


if __name__ == "__main__":
    print(main())
