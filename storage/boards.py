"""Each board's own settings, as text by name; what is not set has its default."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, delete, select

from storage.tables import board_setting, plan


def settings(connection: Connection, municipality_id: str) -> Mapping[str, Mapping[str, str]]:
    """By board and name."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    query = select(board_setting).where(board_setting.c.municipality_id == municipality_id)
    for row in connection.execute(query):
        found[row.board][row.name] = row.value
    return found


def set_setting(connection: Connection, municipality_id: str, board: str, name: str, value: str | None) -> None:
    """None goes back to the default."""
    table = board_setting
    here = (table.c.municipality_id == municipality_id, table.c.board == board, table.c.name == name)
    connection.execute(delete(table).where(*here))
    if value is not None:
        connection.execute(table.insert().values(municipality_id=municipality_id, board=board, name=name, value=value))


def of_plan(connection: Connection, plan_id: str) -> Mapping[str, str]:
    """What the board of that plan has chosen, by name."""
    its = (plan.c.id == plan_id, plan.c.municipality_id == board_setting.c.municipality_id)
    query = select(board_setting).where(*its, plan.c.board == board_setting.c.board)
    return {row.name: row.value for row in connection.execute(query)}
