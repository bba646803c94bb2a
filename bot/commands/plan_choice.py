"""Which of the stored plans a command is about, by its --board and --year."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from bot.cli.output import Failed
from bot.here import Here
from plan.calendar import swedish_day
from plan.model import Plan
from storage import plans, rounds

Stored: TypeAlias = tuple[str, str, int]
"""A plan's id, board and year."""


def newest(here: Here, year: int | None = None, board: str | None = None) -> Plan:
    """The one plan that fits; of several years the newest. Several boards must be told apart."""
    return plans.get(here.connection, max(_of_one_board(here, year, board), key=lambda each: each[2])[0])


def followed(here: Here, year: int | None = None, board: str | None = None) -> Plan:
    """As `newest`; of several years the one whose round was opened last. Next year's may be stored already."""
    fitting = [each[0] for each in _of_one_board(here, year, board)]
    found = rounds.opened_last(here.connection, here.municipality_id, fitting)
    return plans.get(here.connection, found) if found else newest(here, year, board)


def begun(here: Here, board: str | None = None) -> Plan:
    """As `newest`; of several years this one's, else the last before it."""
    this_year = swedish_day(here.now).year
    years = [each[2] for each in _of_one_board(here, None, board) if each[2] <= this_year]
    return newest(here, max(years, default=None), board)


def must_exist(here: Here, year: int | None, board: str | None) -> None:
    _fitting(here, year, board)


def _of_one_board(here: Here, year: int | None, board: str | None) -> list[Stored]:
    fitting = _fitting(here, year, board)
    boards = sorted({each[1] for each in fitting})
    if len(boards) > 1:
        raise Failed(f"There are plans of several boards: {', '.join(boards)}. Say which with --board.")
    return fitting


def _fitting(here: Here, year: int | None, board: str | None) -> list[Stored]:
    """At least one."""
    held = plans.ids_of(here.connection, here.municipality_id)
    wanted = board.casefold() if board else None
    fitting = [each for each in held if year in (None, each[2]) and wanted in (None, each[1].casefold())]
    if not fitting:
        raise Failed(f"There is no such plan. {_plans_there_are(here, held)}")
    return fitting


def _plans_there_are(here: Here, held: Iterable[Stored]) -> str:
    known = ", ".join(sorted(f"{each[1]} {each[2]}" for each in held))
    if known:
        return f"Stored: {known}."
    remedy = "Run: tertialbot plan import FILE"
    if not plans.of_others(here.connection, here.municipality_id):
        return remedy
    return f"What is stored is another tenant's: correct MicrosoftAppTenantId if it was changed. {remedy}"
