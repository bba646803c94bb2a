"""The Word templates that a municipality has given, by name; a board's settings say which one is used."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from storage import changes
from storage.tables import board_setting, plan, report_template

SETTING = "report_template"


def names(connection: Connection, municipality_id: str) -> list[str]:
    table = report_template
    query = select(table.c.name).where(table.c.municipality_id == municipality_id).order_by(table.c.stored_at)
    return list(connection.execute(query).scalars())


def store(connection: Connection, municipality_id: str, name: str, content: bytes, at: datetime) -> None:
    """In the place of one with that name, whatever its case."""
    changes.note(connection)
    table = report_template
    same = (table.c.municipality_id == municipality_id, func.lower(table.c.name) == name.lower())
    connection.execute(delete(table).where(*same))
    connection.execute(table.insert().values(municipality_id=municipality_id, name=name, content=content, stored_at=at))


def forget_unused(connection: Connection, municipality_id: str, but: Iterable[str]) -> None:
    """Those that no board has chosen."""
    its = (board_setting.c.municipality_id == municipality_id, board_setting.c.name == SETTING)
    used = {*but, *connection.execute(select(board_setting.c.value).where(*its)).scalars()}
    table = report_template
    unused = (table.c.municipality_id == municipality_id, table.c.name.not_in(used))
    connection.execute(delete(table).where(*unused))


def of_plan(connection: Connection, plan_id: str) -> bytes | None:
    """That of the plan's board; None where it has our own look."""
    table, chosen = report_template, board_setting
    its = (plan.c.id == plan_id, chosen.c.municipality_id == plan.c.municipality_id, chosen.c.board == plan.c.board)
    same = (table.c.municipality_id == plan.c.municipality_id, table.c.name == chosen.c.value)
    query = select(table.c.content).where(*its, chosen.c.name == SETTING, *same)
    return connection.execute(query).scalar_one_or_none()
