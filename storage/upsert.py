"""INSERT with ON CONFLICT, which SQLite and PostgreSQL spell alike and SQLAlchemy twice."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = postgresql.Insert | sqlite.Insert


INSERTS: dict[str, Callable[[Table], Insert]] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}


def insert_for(connection: Connection, table: Table) -> Insert:
    return INSERTS[connection.dialect.name](table)
