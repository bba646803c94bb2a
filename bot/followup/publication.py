"""The tertial post on its way to the channel."""

from __future__ import annotations

from bot.here import Here
from bot.telling import posts
from plan.audit import AuditAct, Deed, Through
from plan.model import Round
from storage import audits, rounds


def publish(here: Here, held: Round, by: str | None, through: Through, intro: str = "") -> None:
    """Records the post and says so of the round. `by` is a person's id; None is the operator or the calendar."""
    posts.tertial_post(here, held, intro)
    rounds.publish(here.connection, held.id, here.now)
    deed = Deed(AuditAct.ROUND_PUBLISH, str(held.tertial), through, by)
    audits.append(here.connection, here.municipality_id, here.now, deed)
