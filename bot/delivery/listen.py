"""PostgreSQL tells, at each commit that recorded something, that there may be work."""

from __future__ import annotations

import logging
from collections.abc import Callable

from sqlalchemy import make_url

from bot import logs
from bot.delivery.turns import Sleep
from storage.deliveries import CHANGED

log = logging.getLogger(__name__)

AGAIN = 2.0


async def listen(database_url: str, wake: Callable[[], None], sleep: Sleep) -> None:
    """Until cancelled. On SQLite there is nobody to listen to: the ledger is looked at now and then all the same."""
    url = make_url(database_url)
    if url.get_backend_name() != "postgresql":
        return
    import psycopg  # SQLite's users need not wait for it

    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(plain, autocommit=True) as connection:
                await connection.execute(f"LISTEN {CHANGED}")
                wake()
                async for _ in connection.notifies():
                    wake()
        except (psycopg.Error, OSError) as error:
            log.info("not told of new deliveries: %s", logs.brief(error))
        await sleep(AGAIN)
