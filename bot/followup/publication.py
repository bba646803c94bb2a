"""The tertial post on its way to the channel."""

from __future__ import annotations

from dataclasses import replace

from bot.here import Here
from bot.telling import posts
from plan.audit import AuditAct, Deed, Through
from plan.model import Round, RoundState
from storage import audits, rounds


def publish(here: Here, held: Round, by: str | None, through: Through, intro: str = "") -> None:
    """Records the post and says so of the round. `by` is a person's id; None is the operator or the calendar.

    Of a round that was published, opened again and closed, the post that stands is corrected.
    """
    posts.tertial_post(here, held, intro)
    rounds.publish(here.connection, held.id, here.now)
    if held.published_at:
        posts.draw_anew(here, held.plan_id)
        posts.correct(here, replace(held, state=RoundState.PUBLISHED), by, f"again:{here.now.isoformat()}")
    deed = Deed(AuditAct.ROUND_PUBLISH, str(held.tertial), through, by)
    audits.append(here.connection, here.municipality_id, here.now, deed)
