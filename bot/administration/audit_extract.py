"""The audit trail between two days as a file: who did what, and that somebody answered, without what they wrote."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.documents.writing.csv import csv_file
from bot.here import Here
from plan.calendar import SWEDEN
from storage import audits
from storage.audits import AuditEntry

COLUMNS = ("at", "who", "act", "subject", "before", "after", "through")


def entries(here: Here, since: date | None = None, until: date | None = None) -> Iterator[AuditEntry]:
    """Oldest first; both days are in it."""
    which = _which(here, since, until)
    return heapq.merge(audits.between(*which), audits.answers(*which), key=lambda entry: entry.at)


def count(here: Here, since: date | None = None, until: date | None = None) -> int:
    return audits.count(*_which(here, since, until))


def _which(
    here: Here, since: date | None, until: date | None
) -> tuple[Connection, str, datetime | None, datetime | None]:
    begins = _start(since) if since else None
    ends = _start(until + timedelta(days=1)) if until else None
    return here.connection, here.municipality_id, begins, ends


def as_lines(found: Iterable[AuditEntry]) -> bytes:
    return "".join(json.dumps(_row(entry), ensure_ascii=False) + "\n" for entry in found).encode()


def as_csv(found: Iterable[AuditEntry]) -> bytes:
    rows = (_row(entry).values() for entry in found)
    return csv_file(COLUMNS, ([value if isinstance(value, str) else _plain(value) for value in row] for row in rows))


def _start(of: date) -> datetime:
    return datetime.combine(of, time.min, SWEDEN)


def _row(entry: AuditEntry) -> dict[str, Any]:
    return {
        "at": entry.at.astimezone(SWEDEN).isoformat(timespec="seconds"),
        "who": entry.upn or "",
        "act": entry.act,
        "subject": entry.subject,
        "before": entry.before,
        "after": entry.after,
        "through": entry.through,
    }


def _plain(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
