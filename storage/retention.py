"""Takes away what has been kept long enough, and the name of a person who has left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, func, insert, or_, select, update

from plan.delivery import DeliveryState
from plan.retention import Record, Rule, oldest_kept
from storage.tables import address, audit, audit_removal, delivery, dropped_file, goal_owner, later, ownership, person

ENDED = (DeliveryState.SENT, DeliveryState.UNREACHABLE, DeliveryState.GIVEN_UP, DeliveryState.CANCELLED)
NOTHING_LEFT = {"content": None, "conversation_id": None, "message_id": None, "page_ids": None}


@dataclass(frozen=True, slots=True)
class Due:
    """How many records of a kind are past their time."""

    rule: Rule
    before: datetime
    count: int


def due(connection: Connection, municipality_id: str, rule: Rule, now: datetime) -> Due:
    before = oldest_kept(rule, now)
    table, fits = _OLD[rule.record](municipality_id, before)
    count = connection.execute(select(func.count()).select_from(table).where(fits)).scalar_one()
    return Due(rule, before, count)


def remove(connection: Connection, municipality_id: str, found: Due) -> None:
    """Of a delivery the row stays, without what it said: it is what keeps a message from being sent twice."""
    table, fits = _OLD[found.rule.record](municipality_id, found.before)
    emptied = update(table).values(NOTHING_LEFT) if table is delivery else delete(table)
    if table is audit:
        with _removal(connection, municipality_id, found.before):
            connection.execute(emptied.where(fits))
    else:
        connection.execute(emptied.where(fits))


@contextmanager
def _removal(connection: Connection, municipality_id: str, before: datetime) -> Iterator[None]:
    """The database lets nobody else see the row, and lets entries go only while it is there."""
    connection.execute(insert(audit_removal).values(municipality_id=municipality_id, oldest_kept=before))
    yield
    connection.execute(delete(audit_removal).where(audit_removal.c.municipality_id == municipality_id))


def pseudonymise(connection: Connection, person_id: str, upn: str, name: str) -> None:
    """Reports and history keep pointing at the person, who is nobody from now on."""
    connection.execute(
        update(person)
        .where(person.c.id == person_id)
        .values(
            upn=upn,
            name=name,
            entra_id=None,
            is_leader=False,
            is_administrator=False,
            is_editor=False,
            is_appointed=False,
            leads=None,
            away_until=None,
        )
    )
    connection.execute(delete(address).where(address.c.person_id == person_id))
    connection.execute(delete(later).where(later.c.person_id == person_id))
    connection.execute(delete(ownership).where(ownership.c.person_id == person_id))
    connection.execute(delete(dropped_file).where(dropped_file.c.person_id == person_id))
    connection.execute(delete(goal_owner).where(goal_owner.c.person_id == person_id))
    connection.execute(update(ownership).where(ownership.c.deputy_id == person_id).values(deputy_id=None))
    mine = delivery.c.person_id == person_id
    left = update(delivery).where(mine, delivery.c.state.not_in((DeliveryState.SENT, DeliveryState.GIVEN_UP)))
    connection.execute(left.values(state=DeliveryState.CANCELLED))
    connection.execute(update(delivery).where(mine).values(NOTHING_LEFT))


Old = Callable[[str, datetime], tuple[Table, ColumnElement[bool]]]


def _deliveries(municipality_id: str, before: datetime) -> tuple[Table, ColumnElement[bool]]:
    ended = and_(delivery.c.state.in_(ENDED), func.coalesce(delivery.c.sent_at, delivery.c.recorded_at) < before)
    says = or_(delivery.c.content.is_not(None), delivery.c.conversation_id.is_not(None))
    return delivery, and_(delivery.c.municipality_id == municipality_id, ended, says)


def _addresses(municipality_id: str, before: datetime) -> tuple[Table, ColumnElement[bool]]:
    ours = select(person.c.id).where(person.c.municipality_id == municipality_id)
    return address, and_(address.c.person_id.in_(ours), ~address.c.installed, address.c.at < before)


def _audits(municipality_id: str, before: datetime) -> tuple[Table, ColumnElement[bool]]:
    return audit, and_(audit.c.municipality_id == municipality_id, audit.c.at < before)


def _dropped_files(municipality_id: str, before: datetime) -> tuple[Table, ColumnElement[bool]]:
    return dropped_file, and_(dropped_file.c.municipality_id == municipality_id, dropped_file.c.received_at < before)


_OLD: dict[Record, Old] = {
    Record.DELIVERY: _deliveries,
    Record.ADDRESS: _addresses,
    Record.AUDIT: _audits,
    Record.DROPPED_FILE: _dropped_files,
}
