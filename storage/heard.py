"""Which messages were heard lately, by any replica: one that the platform delivers twice is answered once."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete

from storage.tables import heard
from storage.upsert import insert_for

REMEMBERED = timedelta(minutes=15)


def first(connection: Connection, once: str, now: datetime) -> bool:
    """Whether this is the first time, which is so once for all who ask at the same moment: the others wait for the
    transaction that came before them. One that comes to nothing was not heard.
    """
    row = insert_for(connection, heard).values(once=once, at=now)
    again = row.on_conflict_do_update(
        index_elements=["once"], set_={"at": row.excluded.at}, where=heard.c.at <= now - REMEMBERED
    )
    return connection.execute(again.returning(heard.c.once)).first() is not None


def forget(connection: Connection, now: datetime) -> None:
    """What nothing is to come of any more."""
    connection.execute(delete(heard).where(heard.c.at <= now - REMEMBERED))
