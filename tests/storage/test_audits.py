"""The audit trail as the database itself keeps it, whatever the program asks of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import ColumnElement, Connection, Executable, delete, func, select, text, update
from sqlalchemy.exc import DBAPIError

from plan.audit import AuditAct, Deed, Through
from plan.retention import Record, Rule
from storage import audits, retention
from storage.database import Database
from storage.tables import audit, audit_removal
from tests.storage.examples import NOW, store

LONG_AGO = NOW - timedelta(days=4000)
YEARS = Rule(Record.AUDIT, 3650, "")

CLOSED = Deed(AuditAct.ROUND_CLOSE, "2025-T2", Through.CHAT)


@pytest.fixture
def municipality_id(database: Database) -> str:
    """With one entry that is past its time, and one of today."""
    with database.begin() as connection:
        found = store(connection).municipality_id
        for at in (LONG_AGO, NOW):
            audits.append(connection, found, at, CLOSED)
    return found


def count(database: Database, table: str = "audit") -> int:
    with database.begin() as connection:
        found: int = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()  # noqa: S608
    return found


def remove(connection: Connection, municipality_id: str, whose: ColumnElement[bool]) -> None:
    """Within a removal of what is past its time in that municipality."""
    values = {"municipality_id": municipality_id, "oldest_kept": NOW - timedelta(days=YEARS.days)}
    connection.execute(audit_removal.insert().values(values))
    connection.execute(delete(audit).where(whose))


@pytest.mark.parametrize(
    "statement",
    [
        update(audit).values(subject="någonting annat"),
        update(audit).where(audit.c.at == LONG_AGO).values(at=NOW),
        delete(audit),
        delete(audit).where(audit.c.at == LONG_AGO),
    ],
    ids=["change", "move", "empty", "remove"],
)
def test_the_database_refuses_to_change_or_take_away_an_entry(
    database: Database, municipality_id: str, statement: Executable
) -> None:
    with pytest.raises(DBAPIError, match="append-only"), database.begin() as connection:
        connection.execute(statement)
    with database.begin() as connection:
        kept = select(func.count()).where(audit.c.subject == "2025-T2", audit.c.at.in_((LONG_AGO, NOW)))
        assert connection.execute(kept).scalar_one() == 2


def test_postgresql_refuses_to_truncate_it_too(postgres_url: str) -> None:
    database = Database(postgres_url)
    with pytest.raises(DBAPIError, match="append-only"), database.begin() as connection:
        connection.execute(text("TRUNCATE audit"))
    database.close()


def test_retention_takes_what_is_past_its_time_and_shuts_the_door_behind_it(
    database: Database, municipality_id: str
) -> None:
    with database.begin() as connection:
        retention.remove(connection, municipality_id, retention.due(connection, municipality_id, YEARS, NOW))
    assert (count(database), count(database, "audit_removal")) == (1, 0)
    with pytest.raises(DBAPIError, match="append-only"), database.begin() as connection:
        connection.execute(delete(audit))


def test_not_even_an_open_removal_lets_younger_entries_or_another_municipalitys_go(
    database: Database, municipality_id: str
) -> None:
    with database.begin() as connection:
        other = store(connection, tenant_id="tenant-2").municipality_id
        audits.append(connection, other, LONG_AGO, CLOSED)
    for whose in (audit.c.at == NOW, audit.c.municipality_id == other):
        with pytest.raises(DBAPIError, match="append-only"), database.begin() as connection:
            remove(connection, municipality_id, whose)
    assert (count(database), count(database, "audit_removal")) == (3, 0)


def test_a_failed_retention_leaves_the_trail_and_the_door_as_they_were(
    database: Database, municipality_id: str
) -> None:
    with database.writer.connect() as connection, connection.begin() as begun:
        retention.remove(connection, municipality_id, retention.due(connection, municipality_id, YEARS, NOW))
        begun.rollback()
    assert (count(database), count(database, "audit_removal")) == (2, 0)
