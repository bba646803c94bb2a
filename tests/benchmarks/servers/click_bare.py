"""A bare handler that runs the very statements of one click, as SQL text, in one transaction of the same engine.

What it reads and answers is always the same; only what it stores, the report and the update of the message, is new each
time.
"""

from __future__ import annotations

import gc
import json
import os
from itertools import zip_longest
from pathlib import Path
from typing import Any
from uuid import uuid4

from aiohttp import web
from sqlalchemy import Connection

from storage.database import Database
from tests.benchmarks.servers import card


def transaction(connection: Connection, statements: list[tuple[str, list[Any]]]) -> None:
    for text, given in statements:
        found = connection.exec_driver_sql(text, tuple(anew(text, given)))
        if found.returns_rows:
            found.fetchall()


def anew(text: str, given: list[Any]) -> list[Any]:
    """With an id and a `once` of their own, where there are any: what is stored twice costs nothing."""
    if not text.startswith("INSERT INTO "):
        return given
    columns = text.partition("(")[2].partition(")")[0].split(", ")
    return [uuid4().hex if name in ("id", "once") else value for name, value in zip_longest(columns, given)]


async def app(*, alone: bool = True) -> web.Application:
    database = Database(os.environ["BENCH_DATABASE"])
    recorded = json.loads(Path(os.environ["BENCH_CLICK"]).read_text("utf-8"))  # noqa: ASYNC240 - before it serves
    made = web.Application()

    async def messages(request: web.Request) -> web.Response:
        json.loads(await request.read())
        await database.write(lambda connection: transaction(connection, recorded["statements"]), alone=alone)
        answer = {"statusCode": 200, "type": card.CARD_TYPE, "value": recorded["card"]}
        return web.Response(body=json.dumps(answer).encode(), content_type="application/json")

    made.router.add_post("/api/messages", messages)
    gc.collect()
    gc.freeze()
    return made


if __name__ == "__main__":
    web.run_app(app(), host="127.0.0.1", port=card.PORT, print=None, access_log=None)
