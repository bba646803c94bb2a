"""Who did what, appended and never changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from plan.audit import AuditAct, Deed, Through
from storage import changes
from storage.tables import audit, person, plan, report


def append(connection: Connection, municipality_id: str, at: datetime, deed: Deed) -> None:
    if deed.act is not AuditAct.PROTECTED_READ:
        changes.note(connection)
    connection.execute(
        insert(audit).values(
            municipality_id=municipality_id,
            at=at,
            person_id=deed.by,
            act=deed.act.value,
            subject=deed.subject,
            before=deed.before,
            after=deed.after,
            through=deed.through.value,
        )
    )


@dataclass(frozen=True, slots=True)
class AuditEntry:
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
) -> Iterator[AuditEntry]:
    """Oldest first, streamed. `until` itself is not in it."""
    query = select(audit, person.c.upn).outerjoin(person, person.c.id == audit.c.person_id)
    query = query.where(audit.c.municipality_id == municipality_id).order_by(audit.c.at, audit.c.id)
    if since:
        query = query.where(audit.c.at >= since)
    if until:
        query = query.where(audit.c.at < until)
    for row in connection.execution_options(yield_per=1000).execute(query):
        yield AuditEntry(row.at, row.upn, row.act, row.subject, row.before, row.after, row.through)


def answers(
    connection: Connection, municipality_id: str, since: datetime | None = None, until: datetime | None = None
) -> Iterator[AuditEntry]:
    """The answers about activities, as entries: they are a history of their own. What was written stays there."""
    earlier = func.lag(report.c.status).over(
        partition_by=(report.c.activity_id, report.c.tertial), order_by=report.c.sequence
    )
    each = (
        select(report, earlier.label("earlier"), person.c.upn)
        .join(plan, plan.c.id == report.c.plan_id)
        .join(person, person.c.id == report.c.person_id)
        .where(plan.c.municipality_id == municipality_id)
        .subquery()
    )
    query = select(each).order_by(each.c.at, each.c.sequence)
    if since:
        query = query.where(each.c.at >= since)
    if until:
        query = query.where(each.c.at < until)
    for row in connection.execution_options(yield_per=1000).execute(query):
        before = {"status": row.earlier} if row.earlier else None
        after = {"status": row.status, "tertial": str(row.tertial), "timing": row.timing}
        yield AuditEntry(row.at, row.upn, AuditAct.REPORT, row.activity_id, before, after, Through.CARD)


def count(
    connection: Connection, municipality_id: str, since: datetime | None = None, until: datetime | None = None
) -> int:
    """How many there are, the answers among them."""
    acts = select(func.count()).select_from(audit).where(audit.c.municipality_id == municipality_id)
    said = select(func.count()).select_from(report).join(plan, plan.c.id == report.c.plan_id)
    said = said.where(plan.c.municipality_id == municipality_id)
    if since:
        acts, said = acts.where(audit.c.at >= since), said.where(report.c.at >= since)
    if until:
        acts, said = acts.where(audit.c.at < until), said.where(report.c.at < until)
    found: list[int] = [connection.execute(each).scalar_one() for each in (acts, said)]
    return sum(found)


def has_deed(connection: Connection, municipality_id: str, deed: Deed) -> bool:
    """Whether somebody has done that to it before."""
    query = select(audit.c.id).where(
        audit.c.municipality_id == municipality_id,
        audit.c.act == deed.act.value,
        audit.c.person_id == deed.by,
        audit.c.subject == deed.subject,
    )
    return connection.execute(query.limit(1)).first() is not None


def has(connection: Connection, municipality_id: str, act: AuditAct) -> bool:
    query = select(audit.c.id).where(audit.c.municipality_id == municipality_id, audit.c.act == act.value)
    return connection.execute(query.limit(1)).first() is not None
