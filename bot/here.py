"""Where a use case runs: in one open transaction of one municipality, at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Here:
    """`now` is aware, in UTC. Whatever is read or recorded is of that municipality and of that moment. `fetches`: the
    program may call Kolada from here.
    """

    connection: Connection
    municipality_id: str
    now: datetime
    fetches: bool = True
