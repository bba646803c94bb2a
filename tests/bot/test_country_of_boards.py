"""The overview of one municipality costs what its own boards cost, however many others are in the database."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlalchemy import Connection

from bot.here import Here
from bot.leadership import boards_desk
from plan.all_boards import BoardsOverview
from plan.tertial import Tertial
from storage.database import Database
from tests.country import NOW, Home, Size, multiply_on_postgres, settle
from tests.statements import Statement, asked, scanned

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

MUNICIPALITIES = 290
SIZE = Size(boards=8, activities=6, owners=2, years=1)
EACH_BOARD, BESIDES = 18, 3
BIG = 2_000
"""Rows of a table that one municipality's part is a small one of."""


def told(database: Database, home: Home) -> tuple[BoardsOverview, list[Statement]]:
    def gather(connection: Connection) -> BoardsOverview:
        return boards_desk.gather(Here(connection, home.municipality_id, NOW), None, Tertial(NOW.year, 2))

    with asked(database) as seen, database.begin() as connection:
        return gather(connection), seen


def rows_read(connection: Connection, statement: Statement) -> int:
    """The most rows that any step of the query as the server chooses to run it has to look at in a table."""
    (plan,) = connection.exec_driver_sql(
        f"EXPLAIN (ANALYZE, FORMAT JSON) {statement.text}", statement.parameters
    ).scalars()
    return _most(plan[0]["Plan"])


def _most(step: dict[str, object]) -> int:
    own = int(step["Actual Rows"]) + int(step.get("Rows Removed by Filter", 0))  # type: ignore[call-overload]
    looked_at = own * int(step["Actual Loops"]) if "Relation Name" in step else 0  # type: ignore[call-overload]
    below = step.get("Plans", [])
    return max([looked_at, *(_most(each) for each in below)])  # type: ignore[attr-defined]


def test_the_overview_costs_what_its_own_boards_cost_in_a_whole_country(postgres_url: str) -> None:
    with closing(Database(postgres_url)) as database:
        with database.begin() as connection:
            home = settle(connection, SIZE)
        alone, first = told(database, home)
        with database.begin() as connection:
            multiply_on_postgres(connection, MUNICIPALITIES)
        among_others, seen = told(database, home)
        assert (among_others.reported, among_others.total) == (alone.reported, alone.total) == (48, 48)
        assert len(among_others.boards) == 8
        assert len(seen) == len(first) <= EACH_BOARD * SIZE.boards + BESIDES
        with database.begin() as connection:
            held = connection.exec_driver_sql("SELECT count(*) FROM plan").scalar_one()
            assert held == MUNICIPALITIES * SIZE.boards
            assert max(rows_read(connection, each) for each in seen) < BIG
            assert [step for each in seen for step in scanned(connection, each)] == []
