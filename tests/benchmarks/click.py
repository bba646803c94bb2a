"""The whole Spara click on SQLite, over HTTP, beside a bare handler that runs the same statements.

`uv run python -m tests.benchmarks.click`. In local mode: the token check is measured with the adapter.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sqlite3
import statistics
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.settings import Settings
from bot.wiring import Application
from storage.database import Database
from tests.benchmarks.__main__ import BOT_PORT, Server, Window, running, until_up, window
from tests.benchmarks.beside import beside, line
from tests.benchmarks.growth import country
from tests.benchmarks.load import load
from tests.benchmarks.servers import card
from tests.country import NOW, SERVICE, TENANT, Home, Size
from tests.statements import asked

SIZE = Size(boards=1, activities=3000, owners=300, years=1)
IN_FLIGHT, ROUNDS, WARM, COUNTED = 16, 5, 100, 600


async def record(database: Database, home: Home, path: Path) -> None:
    application = Application(Settings(tenant_id=TENANT), database, lambda: NOW)
    await application.start(deliver=False)
    with asked(database) as seen:
        reply = await application.handle(home.click(SIZE.activities - 1))
    await application.stop()
    statements = [(each.text, list(each.parameters)) for each in seen]
    path.write_text(json.dumps({"statements": statements, "card": reply.messages[0].card}), "utf-8")  # noqa: ASYNC240


def body(home: Home, number: int, service_url: str = SERVICE) -> bytes:
    click = home.click(number)
    sender = {"id": click.sender.user_id, "name": click.sender.name, "aadObjectId": click.sender.entra_id}
    conversation = {"conversationType": "personal", "tenantId": TENANT, "id": click.address.conversation_id}
    action = {"type": "Action.Execute", "verb": click.verb, "data": click.data}
    own = {
        "id": click.id,
        "from": sender,
        "serviceUrl": service_url,
        "conversation": conversation,
        "channelData": {"tenant": {"id": TENANT}},
        "value": {"action": action, "trigger": "manual"},
    }
    return json.dumps(card.activity("invoke") | own).encode()


async def measure(server: Server, bodies: Iterator[bytes]) -> Window:
    await load(BOT_PORT, [next(bodies) for _ in range(WARM)], IN_FLIGHT, 60)
    return await window(server, load(BOT_PORT, [next(bodies) for _ in range(COUNTED)], IN_FLIGHT, 60))


async def compare(folder: Path) -> dict[str, list[Window]]:
    database, home = country(folder, 1, SIZE)
    database.close()
    await asyncio.to_thread(shutil.copy, database.url.removeprefix("sqlite:///"), folder / "kept.db")
    with closing(Database(database.url)) as again:
        await record(again, home, folder / "click.json")
    os.environ["BENCH_CLICK"] = str(folder / "click.json")
    found: dict[str, list[Window]] = {"click_bare": [], "click_shared": [], "click_ours": []}
    cores = sorted(os.sched_getaffinity(0))
    for number in range(ROUNDS):
        for variant, windows in found.items():
            copied = await asyncio.to_thread(shutil.copy, folder / "kept.db", folder / f"{variant}{number}.db")
            os.environ["BENCH_DATABASE"] = f"sqlite:///{copied}"
            with running(variant, sys.executable, BOT_PORT, cores[0]) as server:
                await until_up(BOT_PORT)
                windows.append(await measure(server, (body(home, each) for each in range(SIZE.activities))))
            if stored(Path(copied)) - stored(folder / "kept.db") < WARM + COUNTED:
                raise SystemExit(f"{variant} answered without storing")
    return found


def stored(path: Path) -> int:
    """Reports."""
    with closing(sqlite3.connect(path)) as connection:
        found: int = connection.execute("SELECT count(*) FROM report").fetchone()[0]
    return found


def table(found: dict[str, list[Window]]) -> str:
    lines = ["| the whole Spara click | a second | × bare | by cpu | cpu ms | p99 ms |", "|---|---|---|---|---|---|"]
    names = {
        "click_bare": "bare aiohttp, the same statements as SQL text, a commit each",
        "click_shared": "the same, sharing commits as Tertialbot does",
        "click_ours": "Tertialbot",
    }
    for variant, windows in found.items():
        cells = (
            names[variant],
            f"{statistics.median(own.rate for own in windows):.0f}",
            *beside(windows, found["click_bare"]),
            f"{statistics.median(own.p99 for own in windows):.0f}",
        )
        lines.append(line(cells))
    return "\n".join(lines)


def main() -> str:
    with TemporaryDirectory() as folder:
        return table(asyncio.run(compare(Path(folder))))


if __name__ == "__main__":
    print(main())
