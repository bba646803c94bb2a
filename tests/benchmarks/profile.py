"""Where the time of one act goes, by function.

`uv run python -m tests.benchmarks.profile click`, `question` or `post`.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import pstats
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.settings import Settings
from bot.wiring import Application
from storage.shared_commits import Work
from tests.benchmarks.growth import ACTS, Act, country, forget
from tests.country import NOW, TENANT

TIMES = 200


async def profiled(act: Act, folder: Path) -> pstats.Stats:
    """The loop's part and the database's together: its work is done on this thread instead of on its own."""
    database, home = country(folder, 1)
    application = Application(Settings(tenant_id=TENANT), database, lambda: NOW)

    async def write(work: Work[object], *, alone: bool = False, patience: float | None = None) -> object:
        with database.begin() as connection:
            return work(connection)

    vars(database)["write"] = write
    await act(application, home)
    await forget(application, home)
    profile = cProfile.Profile()
    for _ in range(TIMES):
        with profile:
            await act(application, home)
        await forget(application, home)
    database.close()
    return pstats.Stats(profile)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("act", choices=list(ACTS))
    parser.add_argument("--sort", default="cumulative", help="or tottime, ncalls")
    parser.add_argument("--lines", type=int, default=50)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        found = asyncio.run(profiled(ACTS[chosen.act], Path(folder)))
    found.sort_stats(chosen.sort).print_stats(chosen.lines)


if __name__ == "__main__":
    main()
