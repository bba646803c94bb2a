"""What nobody answers for, in the plans that are followed up now."""

from __future__ import annotations

from bot.directory import people_file
from bot.followup import assignments
from bot.here import Here
from plan.model import Activity
from storage import plans


def unanswered(here: Here, board: str | None = None, year: int | None = None) -> tuple[Activity, ...]:
    """Of the same plans as `people_file.check`."""
    held = (plans.get(here.connection, plan_id) for plan_id in people_file.followed(here, board, year))
    return tuple(each for plan in held for each in assignments.unanswered(here, plan))
