"""What the board's report of 500 activities costs to make: read and summed, as Word, as PDF.

`uv run python -m tests.benchmarks.report`. Processor time, the least of five: libraries and fonts are there then.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from bot.leadership.board_report import Order, gather, prepared
from plan.formats import ReportFormat
from plan.model import Report, Status
from storage import reports
from storage.ids import new_id
from tests.benchmarks.growth import country
from tests.country import NOW, Home, Size

SIZE = Size(boards=1, activities=500, owners=100, years=1)
TIMES = 5
SAID = (
    (Status.ON_TRACK, "Arbetet pågår som planerat och följs upp varje månad tillsammans med förvaltningen."),
    (
        Status.DELAYED,
        "Upphandlingen drog ut på tiden.\nEtt nytt underlag tas fram tillsammans med upphandlingsenheten.",
    ),
    (Status.AT_RISK, "Två tjänster är vakanta, vilket gör att utbildningen kan behöva flyttas till nästa år."),
    (Status.DONE, "Klart och infört."),
)


def answer(connection: Connection, home: Home) -> None:
    for number, each in enumerate(home.plan.activities):
        status, comment = SAID[number % len(SAID)]
        finish = home.round.last_day + timedelta(days=number % 90 - (100 if status is Status.DONE else 0))
        by = home.owners[number].id
        told = Report(new_id(), each.id, home.round.tertial, status, NOW, by, comment, finish, round_id=home.round.id)
        reports.append(connection, home.plan.id, told, told.id)


def least(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    found = []
    for _ in range(TIMES):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found)


def main() -> str:
    with TemporaryDirectory() as folder:
        database, home = country(Path(folder), 1, SIZE)
        with database.begin() as connection:
            answer(connection, home)
            found = gather(connection, home.plan.id, home.round.tertial, NOW)
            made = {
                "read and summed": lambda: gather(connection, home.plan.id, home.round.tertial, NOW),
                "as Word": prepared(connection, home.plan.id, found, Order(ReportFormat.DOCX)),
                "as PDF": prepared(connection, home.plan.id, found, Order(ReportFormat.PDF)),
            }
            lines = [f"| {name} | {least(work):.2f} s |" for name, work in made.items()]
        database.close()
    return "\n".join([f"| a report of {SIZE.activities} activities | processor time |", "|---|---|", *lines])


if __name__ == "__main__":
    print(main())
