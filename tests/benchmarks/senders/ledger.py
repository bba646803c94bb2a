"""The whole delivery: from the ledger of BENCH_DATABASE to the connector and back, with the limits lifted."""

from __future__ import annotations

import os
from datetime import timedelta

from bot import event_loop
from bot.delivery import Deliverer, Terms
from bot.followup.composition import compose
from bot.teams import Teams, TeamsSettings
from bot.web import freeze_memory
from plan.call_rate import Bucket, CallLimits
from storage.database import Database
from tests.benchmarks.senders.running import told
from tests.country import NOW

NO_WINDOW = Bucket(1_000_000, timedelta(microseconds=1))
LIFTED = CallLimits(per_second=1_000_000, short=NO_WINDOW, long=NO_WINDOW, per_tenant=256)


async def main() -> None:
    database = Database(os.environ["BENCH_DATABASE"])
    teams = Teams(TeamsSettings())
    await teams.start()
    deliverer = Deliverer(database, teams, compose, lambda: NOW, Terms(LIFTED))
    freeze_memory()
    async with told():
        await deliverer.drain()
    await teams.close()
    database.close()


if __name__ == "__main__":
    event_loop.run(main())
