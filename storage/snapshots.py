"""Tertials as they were frozen when their round closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from storage.tables import snapshot


@dataclass(frozen=True, slots=True)
class Frozen:
    """`content` is the canonical text that `checksum` (SHA-256, hexadecimal) is of."""

    round_id: str
    at: datetime
    checksum: str
    content: str


def add(connection: Connection, new: Frozen) -> None:
    connection.execute(
        insert(snapshot).values(round_id=new.round_id, at=new.at, checksum=new.checksum, content=new.content)
    )


def newest(connection: Connection, round_id: str, until: datetime) -> Frozen | None:
    """A round that was opened again is frozen again; the earlier ones are kept."""
    here = (snapshot.c.round_id == round_id, snapshot.c.at <= until)
    row = connection.execute(select(snapshot).where(*here).order_by(snapshot.c.at.desc()).limit(1)).first()
    return None if row is None else Frozen(row.round_id, row.at, row.checksum, row.content)
