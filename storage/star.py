"""The tables for analysis, read from the views that any reader of the database sees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, Connection, Date, Float, Integer, String, column, select, table
from sqlalchemy.types import TypeEngine

from plan.star.table import ColumnType, StarTable
from storage.columns import Moment

_TYPES: dict[ColumnType, TypeEngine[Any]] = {
    ColumnType.STRING: String(),
    ColumnType.INTEGER: Integer(),
    ColumnType.NUMBER: Float(),
    ColumnType.BOOLEAN: Boolean(),
    ColumnType.DATE: Date(),
    ColumnType.DATETIME: Moment(),
}


def rows(connection: Connection, municipality_id: str, of: StarTable) -> list[Sequence[Any]]:
    """In the order of the table's columns and, for the same content, always in the same order."""
    columns = [column(each.name, _TYPES[each.type]) for each in of.columns]
    view = table(of.view, *columns)
    mine = select(*columns).select_from(view).where(view.c.municipality_id == municipality_id)
    found = connection.execute(mine).all()
    return sorted((tuple(row) for row in found), key=lambda row: _place(of, row))


def _place(of: StarTable, row: Sequence[Any]) -> tuple[str, ...]:
    """By characters and not by a database's own order of letters."""
    held = dict(zip(of.header, row, strict=True))
    return tuple(f"{held[name]:08}" if isinstance(held[name], int) else str(held[name]) for name in of.order)
