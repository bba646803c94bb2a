"""What a database is asked, and how it would go about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, event

from storage.database import Database
from storage.tables import metadata


@dataclass(frozen=True, slots=True)
class Statement:
    """As it went to the driver. `parameters` are of the first row where there are many."""

    text: str
    parameters: Any

    @property
    def is_query(self) -> bool:
        return self.text.lstrip().partition(" ")[0] in ("SELECT", "INSERT", "UPDATE", "DELETE")


@contextmanager
def asked(database: Database) -> Iterator[list[Statement]]:
    """Everything but BEGIN and COMMIT, whichever thread asks."""
    seen: list[Statement] = []

    def note(_c: Connection, _cursor: Any, text: str, parameters: Any, _x: Any, _many: bool) -> None:
        statement = Statement(text, parameters[0] if isinstance(parameters, list) else parameters)
        if statement.is_query:
            seen.append(statement)

    engines: set[Engine] = {database.writer, database.reader}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)


def planned(connection: Connection, statement: Statement) -> list[str]:
    """The plan's steps in SQLite's words."""
    steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement.text}", statement.parameters)
    return [row.detail for row in steps]


def scanned(connection: Connection, statement: Statement) -> list[str]:
    """The plan's steps that read a whole table; PostgreSQL is told to take an index wherever there is one."""
    if connection.dialect.name == "sqlite":
        words = [step.split() for step in planned(connection, statement)]
        return [" ".join(each) for each in words if each[0] == "SCAN" and each[1] in metadata.tables]
    connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    steps = connection.exec_driver_sql(f"EXPLAIN {statement.text}", statement.parameters)
    return [row[0].strip() for row in steps if "Seq Scan" in row[0]]
