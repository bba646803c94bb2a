"""A chosen channel is gone, archived or without the bot: whoever administers learns it at once."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection

from bot.here import Here
from bot.ports import ChannelClosed, Event
from bot.telling import notices
from cards import notice
from cards.texts import channel as texts
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.delivery import ChannelUse, Delivery, Obstacle
from storage import audits, municipalities
from storage.municipalities import Channel


def told(connection: Connection, unreachable: Delivery, now: datetime) -> None:
    """Of something meant for the channel that does not get there; once for what was recorded on a day."""
    here = Here(connection, unreachable.municipality_id, now)
    chosen = municipalities.channel_of(connection, here.municipality_id, unreachable.kind.use)
    _tell(here, chosen, unreachable.kind.use, unreachable.why, f"{swedish_day(unreachable.recorded_at)}")


def closed(here: Here, event: Event) -> None:
    """The platform says that the channel or its team was closed, or that the bot was taken out of it.

    An archived team may be opened again, with its channels; every other channel must be chosen anew.
    """
    for use in ChannelUse:
        chosen = municipalities.channel_of(here.connection, here.municipality_id, use)
        if chosen and _is_of(chosen, event):
            _lost(here, chosen, use, event)


def _lost(here: Here, chosen: Channel, use: ChannelUse, event: Event) -> None:
    archived = isinstance(event, ChannelClosed) and event.archived
    gone = isinstance(event, ChannelClosed) and not archived
    obstacle = Obstacle.CHANNEL_GONE if gone else Obstacle.OTHER if archived else Obstacle.NOT_INSTALLED
    if not archived:
        municipalities.forget_channel(here.connection, here.municipality_id, use)
        deed = Deed(AuditAct.CHANNEL_LOST, chosen.conversation_id, Through.CHAT)
        audits.append(here.connection, here.municipality_id, here.now, deed)
    _tell(here, chosen, use, obstacle, event.id)


def _tell(here: Here, chosen: Channel | None, use: ChannelUse, obstacle: str, once: str) -> None:
    where = chosen.conversation_id if chosen else ""
    lines = [texts.why(obstacle), texts.remedy(use)]
    if obstacle == Obstacle.OTHER:
        lines.append(texts.restore())
    heading = texts.heading(use)
    card = notice.build(heading, *lines, tone=notice.Tone.TROUBLE)
    about = "" if use is ChannelUse.MANAGEMENT else f" {use}"
    word = sha256(f"{here.municipality_id} {where} {obstacle} {once}{about}".encode()).hexdigest()[:32]
    notices.to_administrators(here, f"channel:{word}", card, f"{heading}. {texts.why(obstacle)}")


def _is_of(chosen: Channel, event: Event) -> bool:
    if isinstance(event, ChannelClosed) and event.channel_id:
        return event.channel_id == chosen.conversation_id
    where = event.address
    return where.conversation_id == chosen.conversation_id or (
        chosen.team_id is not None and where.team_id == chosen.team_id
    )
