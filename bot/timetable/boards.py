"""Each board with its plan, its own settings and its pace: what the schedule and the commands go by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.here import Here
from bot.timetable.holidays import free_days
from plan.board_settings import BoardSettings
from plan.calendar import swedish_day
from plan.pace import Pace
from plan.tertial import Tertial
from storage import boards, plans


@dataclass(frozen=True, slots=True)
class Board:
    """One board's plan for one year."""

    plan_id: str
    name: str
    year: int
    settings: BoardSettings
    pace: Pace

    def last_day(self, tertial: Tertial, opened_at: datetime) -> date:
        """The last day to answer a round that opens at that moment."""
        return self.pace.rhythm.last_day(tertial, self.pace.calendar, swedish_day(opened_at))


def of_municipality(here: Here) -> tuple[Board, ...]:
    """The newest plan last. The calendar knows the plan's year and the present one, with their neighbours."""
    chosen = boards.settings(here.connection, here.municipality_id)
    return tuple(
        _board(plan_id, name, year, BoardSettings.read(chosen.get(name, {})), here.now)
        for plan_id, name, year in plans.ids_of(here.connection, here.municipality_id)
    )


def of_plan(here: Here, plan_id: str) -> Board:
    every = of_municipality(here)
    return next(board for board in every if board.plan_id == plan_id)


def sending_from(here: Here, plan_id: str = "") -> datetime:
    """When what a person sends to another goes: now, or when the plan's board next sends; without a plan any board."""
    every = [each.pace.sending_from(here.now) for each in of_municipality(here) if plan_id in ("", each.plan_id)]
    return min(every, default=here.now)


def _board(plan_id: str, name: str, year: int, settings: BoardSettings, now: datetime) -> Board:
    free = free_days(year) | free_days(swedish_day(now).year)
    return Board(plan_id, name, year, settings, Pace(settings.rhythm, settings.rhythm.calendar(free)))
