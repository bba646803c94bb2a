"""Several programs on one PostgreSQL, in the same second."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import psycopg
from sqlalchemy import text

from plan.audit import AuditAct, Deed, Through
from storage import audits, municipalities
from storage.database import Database
from storage.municipalities import Municipality
from tests.storage.examples import NOW, store


def test_two_that_have_written_already_lock_one_after_the_other(postgres_url: str) -> None:
    """Each row that refers to the municipality holds a share of it, which a lock for all would wait for: a deadlock."""
    with closing(Database(postgres_url)) as database:
        with database.begin() as connection:
            place = store(connection).municipality_id
        with database.begin() as one, database.begin() as two:
            for connection in (one, two):
                connection.execute(text("SET LOCAL lock_timeout = '2s'"))
                audits.append(connection, place, NOW, Deed(AuditAct.TICK_AT, "", Through.COMMAND))
            municipalities.lock(one, place)


def until_somebody_waits_for_a_lock(postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        while not connection.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone():
            time.sleep(0.01)


def test_two_that_begin_on_an_empty_database_share_one_municipality(postgres_url: str) -> None:
    with closing(Database(postgres_url)) as database, ThreadPoolExecutor(1) as other:

        def second() -> Municipality:
            with database.begin() as connection:
                return municipalities.ensure(connection, "tenant-1")

        with database.begin() as connection:
            made = municipalities.ensure(connection, "tenant-1")
            waiting = other.submit(second)
            until_somebody_waits_for_a_lock(postgres_url)  # the second has not found the first, which is not committed
        assert waiting.result() == made
