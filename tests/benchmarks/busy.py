"""A click while a round is being delivered: 50 a second, all of it on one core. `python -m tests.benchmarks.busy`.

Clicks come at their own moments, whether or not those before them are answered, and waits count from that moment.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import statistics
import sys
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import func, select, update

from plan.delivery import DeliveryState
from storage.database import Database
from storage.tables import address, delivery
from tests.benchmarks.__main__ import BOT_PORT, CONNECTOR_PORT, running, until_up
from tests.benchmarks.click import body
from tests.benchmarks.fanout import opened, unopened
from tests.benchmarks.load import steady
from tests.benchmarks.servers import card
from tests.country import Size

SIZE = Size(boards=1, activities=3000, owners=1500, years=1)
ROUNDS, EACH_SECOND, WARM, COUNTED = 5, 50, 100, 1000


@dataclass(frozen=True, slots=True)
class Measured:
    """Waits in milliseconds; `sent` is how many cards went out meanwhile, `cpu` the part of the core that was busy."""

    median: float
    p99: float
    longest: float
    sent: float
    cpu: float


async def measure(folder: Path, number: int, core: int, bodies: list[bytes]) -> Measured:
    copied = await asyncio.to_thread(shutil.copy, folder / "kept.db", folder / f"{number}.db")
    os.environ |= {"BENCH_DATABASE": f"sqlite:///{copied}", "BENCH_DELIVER": "1"}
    database = Database(os.environ["BENCH_DATABASE"])
    with running("click_ours", sys.executable, BOT_PORT, core) as server:
        await until_up(BOT_PORT)
        await steady(BOT_PORT, bodies[:WARM], EACH_SECOND)
        before, spent = await sent(database), server.cpu
        counted = await steady(BOT_PORT, bodies[WARM:], EACH_SECOND)
        after, spent = await sent(database), server.cpu - spent
    database.close()
    if counted.faults or counted.answers != COUNTED or not after - before:
        raise SystemExit(f"{counted.faults} of {counted.answers} answers were faults, {after - before} cards went out")
    waits, seconds = sorted(1000 * each for each in counted.waits), COUNTED / EACH_SECOND
    middle, late = statistics.median(waits), waits[int(len(waits) * 0.99)]
    return Measured(middle, late, waits[-1], (after - before) / seconds, spent / seconds)


async def sent(database: Database) -> int:
    query = select(func.count()).where(delivery.c.state == DeliveryState.SENT)
    return await database.read(lambda connection: connection.execute(query).scalar_one())


async def compare(folder: Path) -> list[Measured]:
    database, home = unopened(folder, SIZE)
    home = opened(database, home)
    with database.begin() as connection:
        connection.execute(update(address).values(service_url=card.CONNECTOR))
    database.close()
    await asyncio.to_thread(shutil.copy, database.url.removeprefix("sqlite:///"), folder / "kept.db")
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[-1]})
    bodies = list(islice((body(home, each, card.CONNECTOR) for each in range(SIZE.activities)), WARM + COUNTED))
    with running("connector", sys.executable, CONNECTOR_PORT, cores[-1]):
        return [await measure(folder, number, cores[0], bodies) for number in range(ROUNDS)]


def told(found: list[Measured]) -> str:
    middle = Measured(*(statistics.median(values) for values in zip(*map(_values, found), strict=True)))
    return (
        f"A click at {EACH_SECOND} a second on one core beside a running delivery ({middle.sent:.0f} cards a second): "
        f"median {middle.median:.1f} ms, p99 {middle.p99:.1f} ms, longest {middle.longest:.0f} ms, the core busy for "
        f"{middle.cpu:.0%} of the time (medians of {len(found)} rounds)."
    )


def _values(each: Measured) -> tuple[float, ...]:
    return each.median, each.p99, each.longest, each.sent, each.cpu


def main() -> str:
    with TemporaryDirectory() as folder:
        return told(asyncio.run(compare(Path(folder))))


if __name__ == "__main__":
    print(main())
