"""What an owner says is done about a deviation, stored with the answer it belongs to."""

from __future__ import annotations

from bot.here import Here
from plan.measure import Measure, MeasureEntry, StatedMeasure, upon_answer
from plan.model import Report
from storage import measures
from storage.ids import new_id


def follow(here: Here, plan_id: str, report: Report, stated: StatedMeasure | None, current: Measure | None) -> None:
    """`report` is the answer that was stored, `current` the newest measure as whoever gave it could see it."""
    found = upon_answer(current, stated, deviates=report.status.is_deviation)
    if found is None:
        return
    act, after = found
    entry = MeasureEntry(
        id=new_id(),
        activity_id=report.activity_id,
        tertial=report.tertial,
        act=act,
        at=here.now,
        by=report.by,
        what=after.what,
        due=after.due,
        who=after.who or "",
    )
    measures.append(here.connection, plan_id, entry, once=f"{report.id}:measure")
