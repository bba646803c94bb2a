"""How things stood on an earlier day, and what is frozen when a round closes."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from bot.here import Here
from plan import snapshot
from plan.activity_standing import ActivityStanding, standing_of
from plan.calendar import end_of
from plan.model import Round
from plan.summary import summarise
from plan.tertial import Tertial
from storage import knowledge, snapshots
from storage.snapshots import Frozen


def standings(connection: Connection, plan_id: str, day: date) -> tuple[Tertial | None, tuple[ActivityStanding, ...]]:
    """The tertial that was the newest at the end of the day, and how every activity stood in it."""
    moment = end_of(day)
    facts = knowledge.facts(connection, plan_id, moment).as_of(moment)
    newest = facts.current
    return newest, tuple(standing_of(facts, each, newest) for each in facts.plan.activities) if newest else ()


def freeze(here: Here, held: Round) -> Frozen:
    """Keeps the tertial as it stands now."""
    summary = summarise(knowledge.facts(here.connection, held.plan_id, here.now), held.tertial)
    content = snapshot.content(summary)
    new = Frozen(held.id, here.now, snapshot.checksum(content), snapshot.canonical(content).decode())
    snapshots.add(here.connection, new)
    return new
