"""One database, SQLite or PostgreSQL, behind the same two doors: `read` and `write`.

A transaction is a plain function of a Connection, run in one thread hop. On SQLite all writes go through one thread
(WAL lets readers go on beside it); SQLAlchemy's Core on one writer measured two to four times the async ORM there, and
what waits at one moment shares a commit. PostgreSQL has its own threads and its own grouping of commits.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from stat import S_ISREG
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from storage.shared_commits import GroupedWriter, T, Work, busy, translated

OTHERS = 0o077
"""The rights of a file's group and of everybody."""
BUSY_SECONDS = 10
"""How long a SQLite write waits for another process's write."""
POSTGRES_CONNECTIONS = 10
SQLITE_READERS = 2
PATIENCE_WITH_POSTGRES: dict[str, str | int] = {
    "connect_timeout": 3,
    "keepalives_idle": 3,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
    "options": "-c idle_in_transaction_session_timeout=15s -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 "
    "-c tcp_keepalives_count=3",
}
"""A server that is cut off is noticed within some 6 seconds here, and it frees within 15 what we had locked there."""


def _json_text(value: object) -> str:
    """As the standard library writes it where orjson will not: keys of other types, and halves of surrogate pairs."""
    try:
        return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS).decode()
    except TypeError:
        return json.dumps(value)


def _of_json_text(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return json.loads(text)


JSON_TEXT: dict[str, Any] = {"json_serializer": _json_text, "json_deserializer": _of_json_text}


class WrongDatabaseUrl(ValueError):
    """DATABASE_URL is not one that can be used; the message names the remedy."""


class Database:
    """`url` is `sqlite:///path` or `postgresql://…`. Close it when done."""

    def __init__(self, url: str) -> None:
        self.url = check_url(url)
        self.is_sqlite = self.url.startswith("sqlite")
        self.writing = 0
        """Writes that have been asked for and are not done."""
        if self.is_sqlite:
            self.writer, self.reader = _sqlite(self.url, "IMMEDIATE"), _sqlite(self.url, "DEFERRED")
            self._grouped: GroupedWriter | None = GroupedWriter(self.writer)
            self._writers = self._grouped.thread
            self._readers = ThreadPoolExecutor(SQLITE_READERS, "db-read")
        else:
            self.writer = self.reader = _postgres(self.url)
            self._grouped = None
            self._writers = self._readers = ThreadPoolExecutor(POSTGRES_CONNECTIONS, "db")

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A writing transaction in this thread: committed at the end, rolled back on any exception."""
        with self.writer.begin() as connection:
            yield connection

    @contextmanager
    def still(self) -> Iterator[Connection]:
        """A reading transaction in this thread that sees one moment all through, whatever others store meanwhile."""
        with self.reader.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield connection

    async def write(self, work: Work[T], *, alone: bool = False, patience: float | None = None) -> T:
        """`alone`: it may take long, and nobody else's answer is to wait for it longer than it must.

        `patience`: so many seconds it waits for others' writes; then a database's fault is raised, and nothing is
        stored.
        """
        self.writing += 1
        try:
            if self._grouped:
                return await self._grouped.write(work, alone=alone, patience=patience)
            if patience is not None:
                return await self._patiently(work, patience)
            return await self._run(self._writers, self.writer, work)
        finally:
            self.writing -= 1

    async def _patiently(self, work: Work[T], patience: float) -> T:
        """On PostgreSQL: first for a thread and its connection, then for what others have locked."""
        until = time.monotonic() + patience
        asked = self._writers.submit(_transact, self.writer, lambda connection: _within(connection, work, until))
        answer = asyncio.wrap_future(asked)
        try:
            done, _ = await asyncio.wait([answer], timeout=patience)
            if not done and asked.cancel():
                raise busy()
            return await answer
        finally:
            answer.cancel()

    async def read(self, work: Work[T]) -> T:
        return await self._run(self._readers, self.reader, work)

    async def _run(self, threads: ThreadPoolExecutor, engine: Engine, work: Work[T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(threads, _transact, engine, work)

    def close(self) -> None:
        for threads in {self._writers, self._readers}:
            threads.shutdown()
        for engine in {self.writer, self.reader}:
            engine.dispose()


def _transact(engine: Engine, work: Work[T]) -> T:
    try:
        with engine.begin() as connection:
            return work(connection)
    except sqlite3.Error as error:
        raise translated(error) from error


def _within(connection: Connection, work: Work[T], until: float) -> T:
    """`until` is of the monotonic clock. PostgreSQL counts in milliseconds, and 0 would be for ever."""
    left = max(int((until - time.monotonic()) * 1000), 1)
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {left}")
    return work(connection)


def owners_alone(path: str) -> None:
    """A SQLite file and what it keeps beside it, closed to others on the machine; another user's is left as it is.

    A new one has its mode from the program that makes it; this is for one that lay there before. A folder or a link
    that a wrong address names keeps its own.
    """
    for name in files_of(path):
        with suppress(OSError):
            mode = os.lstat(name).st_mode
            if S_ISREG(mode) and mode & OTHERS:
                os.chmod(name, mode & 0o777 & ~OTHERS)


def files_of(path: str) -> tuple[str, ...]:
    return path, f"{path}-wal", f"{path}-shm", f"{path}-journal"


def check_url(url: str) -> str:
    """As SQLAlchemy takes it. Raises WrongDatabaseUrl."""
    url = _normalised(url)
    try:
        made = make_url(url)
    except (ArgumentError, ValueError):
        raise WrongDatabaseUrl(
            "DATABASE_URL cannot be read. Write postgresql://user:password@host:5432/name, with special characters of "
            "the password as %40 for @."
        ) from None
    if made.get_backend_name() == "sqlite" and made.database in (None, "", ":memory:"):
        raise WrongDatabaseUrl("DATABASE_URL must name a file: sqlite:///tertialbot.db")
    if made.get_backend_name() == "sqlite" and made.query:
        raise WrongDatabaseUrl("DATABASE_URL must name a file and nothing after it: sqlite:///tertialbot.db")
    return url


def _normalised(url: str) -> str:
    for prefix in ("postgresql://", "postgres://", "postgresql+psycopg://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    if url.startswith("sqlite:///"):
        return url
    raise WrongDatabaseUrl("DATABASE_URL must start with sqlite:/// or postgresql://.")


def _postgres(url: str) -> Engine:
    given = make_url(url).query
    connect_args = {name: value for name, value in PATIENCE_WITH_POSTGRES.items() if name not in given}
    return create_engine(
        url,
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args=connect_args,
        **JSON_TEXT,
    )


def _sqlite(url: str, begin: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}, **JSON_TEXT)

    @event.listens_for(engine, "connect")
    def _open(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, so that it can be IMMEDIATE
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        owners_alone(engine.url.database or "")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {begin}")

    return engine
