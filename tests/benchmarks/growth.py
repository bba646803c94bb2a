"""What a click, a question and a post cost in a database of 1, 10 and 290 municipalities.

Processor time, the three databases in turn. Each municipality has 8 boards of 40 activities, 30 owners a board and five
years of reports.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete

from bot.here import Here
from bot.settings import Settings
from bot.telling import posts
from bot.web import freeze_memory
from bot.wiring import Application
from storage.database import Database
from storage.migrate import upgrade
from storage.tables import report
from tests.country import NOW, TENANT, Home, Size, multiply, settle

COUNTRIES = (1, 10, 290)
TIMES = 60
Act = Callable[[Application, Home], Awaitable[object]]


async def click(application: Application, home: Home) -> None:
    await application.handle(home.click())


async def question(application: Application, home: Home) -> None:
    await application.handle(home.question())


async def post(application: Application, home: Home) -> None:
    await application.database.write(
        lambda connection: posts.post_messages(Here(connection, home.municipality_id, NOW), home.round)
    )


ACTS: dict[str, Act] = {"click": click, "question": question, "post": post}


def country(folder: Path, there: int, size: Size = Size()) -> tuple[Database, Home]:  # noqa: B008 - frozen
    database = Database(f"sqlite:///{folder}/{there}.db")
    upgrade(database.writer)
    with database.begin() as connection:
        home = settle(connection, size)
    if there > 1:
        multiply(folder / f"{there}.db", there)
    return database, home


async def milliseconds(act: Act, application: Application, home: Home) -> float:
    """Of processor time; what the act reported is taken away again."""
    began = time.process_time()
    await act(application, home)
    took = 1000 * (time.process_time() - began)
    await forget(application, home)
    return took


async def forget(application: Application, home: Home) -> None:
    """What was reported in the open round."""
    newest = delete(report).where(report.c.round_id == home.round.id)
    await application.database.write(lambda connection: connection.execute(newest))


async def measure(folder: Path) -> dict[str, list[list[float]]]:
    """By act: of each country, each time."""
    made = [country(folder, there) for there in COUNTRIES]
    running = [(Application(Settings(tenant_id=TENANT), database, lambda: NOW), home) for database, home in made]
    freeze_memory()
    found: dict[str, list[list[float]]] = {name: [[] for _ in COUNTRIES] for name in ACTS}
    for number in range(TIMES + 5):
        for name, act in ACTS.items():
            for place, (application, home) in enumerate(running):
                took = await milliseconds(act, application, home)
                if number >= 5:
                    found[name][place].append(took)
    for database, _ in made:
        database.close()
    return found


def table(found: dict[str, list[list[float]]]) -> str:
    heads = [f"{there} municipalities, cpu ms (ratio)" for there in COUNTRIES]
    lines = ["| act | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    for name, each in found.items():
        first = statistics.median(each[0])
        cells = [f"{statistics.median(own):.2f} ({statistics.median(own) / first:.2f})" for own in each]
        lines.append("| " + " | ".join([name, *cells]) + " |")
    return "\n".join(lines)


def main() -> str:
    with TemporaryDirectory() as folder:
        return table(asyncio.run(measure(Path(folder))))


if __name__ == "__main__":
    print(main())
