"""A round of 10,000 owners recorded. `uv run python -m tests.benchmarks.fanout`."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete

from bot import rounds
from storage.tables import assignment, round_
from tests.benchmarks.growth import country
from tests.country import NOW, Size

OWNERS = 10_000


def main() -> str:
    with TemporaryDirectory() as folder:
        database, home = country(Path(folder), 1, Size(1, OWNERS, OWNERS, 1))
        held = home.round
        with database.begin() as connection:
            connection.execute(delete(assignment).where(assignment.c.round_id == held.id))
            connection.execute(delete(round_).where(round_.c.id == held.id))
        began, spent = time.perf_counter(), time.process_time()
        with database.begin() as connection:
            rounds.open_round(connection, home.plan.id, held.tertial, held.last_day, NOW)
        took, spent = time.perf_counter() - began, time.process_time() - spent
        database.close()
    return f"A round of {OWNERS} owners, each with a card, recorded in {took:.1f} s ({spent:.1f} s of processor time)."


if __name__ == "__main__":
    print(main())
