"""Cards that nobody asked for: beside raw aiohttp, and through the whole ledger.

`uv run python -m tests.benchmarks.proactive`.
Each sender is a process kept to one core, the connector is on another.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import func, select, update

from plan.delivery import DeliveryState
from storage.database import Database
from storage.tables import address, delivery
from tests.benchmarks.__main__ import CONNECTOR_PORT, ROOT, running
from tests.benchmarks.beside import beside, line
from tests.benchmarks.fanout import opened, unopened
from tests.benchmarks.servers import card
from tests.country import Size

CARDS, ROUNDS = 2000, 5
NAMES = {
    "bare": "raw aiohttp, the same card",
    "ours": "Tertialbot's messenger",
    "ledger": "Tertialbot's whole delivery: leased, composed, sent, settled",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """`rate` cards a second; `cpu` milliseconds a card; `stall` the longest that the loop was away, in milliseconds."""

    rate: float
    cpu: float
    stall: float


def send(variant: str, core: int, database: Path) -> Sent:
    own = {"BENCH_CARDS": str(CARDS), "BENCH_CONNECTOR": card.CONNECTOR, "BENCH_DATABASE": f"sqlite:///{database}"}
    command = ["taskset", "-c", str(core), sys.executable, "-m", f"tests.benchmarks.senders.{variant}"]
    done = subprocess.run(command, cwd=ROOT, env=dict(os.environ) | own, check=True, stdout=-1)
    if variant == "ledger":
        asyncio.run(all_sent(database))
    return Sent(**json.loads(done.stdout))


async def all_sent(path: Path) -> None:
    database = Database(f"sqlite:///{path}")
    query = select(func.count()).where(delivery.c.state == DeliveryState.SENT)
    sent = await database.read(lambda connection: connection.execute(query).scalar_one())
    database.close()
    if sent != CARDS:
        raise SystemExit(f"{sent} of {CARDS} cards went out")


def compare(folder: Path) -> dict[str, list[Sent]]:
    database, home = unopened(folder, Size(boards=1, activities=CARDS, owners=CARDS, years=1))
    opened(database, home)
    with database.begin() as connection:
        connection.execute(update(address).values(service_url=card.CONNECTOR))
    database.close()
    shutil.copy(database.url.removeprefix("sqlite:///"), folder / "kept.db")
    cores = sorted(os.sched_getaffinity(0))
    found: dict[str, list[Sent]] = {variant: [] for variant in NAMES}
    with running("connector", sys.executable, CONNECTOR_PORT, cores[-1]):
        for number in range(ROUNDS):
            for variant, measured in found.items():
                copied = Path(shutil.copy(folder / "kept.db", folder / f"{variant}{number}.db"))
                measured.append(send(variant, cores[0], copied))
    return found


def table(found: dict[str, list[Sent]]) -> str:
    lines = [
        f"{CARDS} proactive cards, one process, limits lifted, medians of {ROUNDS} rounds.",
        "",
        "| proactive cards | a second | × raw | by cpu | cpu ms | longest stall of the loop, ms |",
        "|---|---|---|---|---|---|",
    ]
    for variant, name in NAMES.items():
        sent = found[variant]
        cells = (
            name,
            f"{statistics.median(own.rate for own in sent):.0f}",
            *beside(sent, found["bare"]),
            f"{statistics.median(own.stall for own in sent):.0f}",
        )
        lines.append(line(cells))
    return "\n".join(lines)


def main() -> str:
    with TemporaryDirectory() as folder:
        return table(compare(Path(folder)))


if __name__ == "__main__":
    print(main())
