"""The tertial post on its way to the channel."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.followup import posting
from plan.model import Round
from storage import audits, plans, rounds


def publish(connection: Connection, held: Round, now: datetime, by: str | None, through: str, intro: str = "") -> None:
    """Records the post and says so of the round. `by` is a person's id; None is the operator or the calendar."""
    municipality_id = plans.municipality_of(connection, held.plan_id)
    posting.tertial_post(connection, municipality_id, held, now, intro)
    rounds.publish(connection, held.id, now)
    audits.append(connection, municipality_id, now, by, "round.publish", str(held.tertial), through=through)
