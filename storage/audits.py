"""Who did what, appended and never changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert

from storage.tables import audit


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
