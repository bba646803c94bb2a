"""A sign that something can be written: one row, at its own place among the pauses between calls."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from storage.tables import conversation_pace
from storage.upsert import insert_for

KEY = "heartbeat"
"""No conversation is called so: its tenant stands before it."""


def write(connection: Connection, now: datetime) -> None:
    row = insert_for(connection, conversation_pace).values(conversation=KEY, short_at=now, long_at=now)
    connection.execute(row.on_conflict_do_update(index_elements=["conversation"], set_={"short_at": now}))
