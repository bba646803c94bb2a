"""Who did what, appended and never changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from storage.tables import audit, person


def append(
    connection: Connection,
    municipality_id: str,
    at: datetime,
    person_id: str | None,
    act: str,
    subject: str,
    *,
    through: str,
    before: Any = None,
    after: Any = None,
) -> None:
    """`act` is a short English word ("round.close"); `person_id` None is the operator or the calendar."""
    connection.execute(
        insert(audit).values(
            municipality_id=municipality_id,
            at=at,
            person_id=person_id,
            act=act,
            subject=subject,
            before=before,
            after=after,
            through=through,
        )
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """`upn` is who did it; None is the operator or the calendar."""

    at: datetime
    upn: str | None
    act: str
    subject: str
    before: Any
    after: Any
    through: str


def between(
    connection: Connection, municipality_id: str, since: datetime | None = None, until: datetime | None = None
) -> Iterator[Entry]:
    """Oldest first, streamed. `until` itself is not in it."""
    query = select(audit, person.c.upn).outerjoin(person, person.c.id == audit.c.person_id)
    query = query.where(audit.c.municipality_id == municipality_id).order_by(audit.c.at, audit.c.id)
    if since:
        query = query.where(audit.c.at >= since)
    if until:
        query = query.where(audit.c.at < until)
    for row in connection.execution_options(yield_per=1000).execute(query):
        yield Entry(row.at, row.upn, row.act, row.subject, row.before, row.after, row.through)


def has(connection: Connection, municipality_id: str, act: str) -> bool:
    query = select(audit.c.id).where(audit.c.municipality_id == municipality_id, audit.c.act == act)
    return connection.execute(query.limit(1)).first() is not None
