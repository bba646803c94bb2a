"""What a conversation has asked, for a while; and the questions that could not be read, without who asked them."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select

from storage.tables import earlier_question, unread_question

REMEMBERED = timedelta(minutes=15)
"""How long a conversation leans on its earlier questions."""
UNREAD_KEPT = timedelta(days=365)
_MOST_EARLIER = 8
_MOST_UNREAD = 30
_LONGEST = 600


def key(*parts: str) -> str:
    """A conversation by its ids, which are not kept themselves."""
    return sha256("\n".join(parts).encode()).hexdigest()


def earlier(connection: Connection, conversation: str, now: datetime) -> tuple[str, ...]:
    """The newest last."""
    table = earlier_question
    query = select(table.c.text).where(table.c.conversation == conversation, table.c.at > now - REMEMBERED)
    newest = connection.execute(query.order_by(table.c.sequence.desc()).limit(_MOST_EARLIER)).scalars().all()
    return tuple(reversed(newest))


def remember(connection: Connection, municipality_id: str, conversation: str, now: datetime, text: str) -> None:
    """What has become too old, in any conversation, is forgotten for good."""
    connection.execute(delete(earlier_question).where(earlier_question.c.at <= now - REMEMBERED))
    row = {"municipality_id": municipality_id, "conversation": conversation, "at": now, "text": text[:_LONGEST]}
    connection.execute(insert(earlier_question), row)


def keep_unread(connection: Connection, municipality_id: str, now: datetime, text: str) -> None:
    connection.execute(delete(unread_question).where(unread_question.c.at <= now - UNREAD_KEPT))
    connection.execute(
        insert(unread_question), {"municipality_id": municipality_id, "at": now, "text": text[:_LONGEST]}
    )


def unread(connection: Connection, municipality_id: str) -> tuple[tuple[datetime, str], ...]:
    """The newest of them, the last asked first."""
    table = unread_question
    query = select(table.c.at, table.c.text).where(table.c.municipality_id == municipality_id)
    rows = connection.execute(query.order_by(table.c.sequence.desc()).limit(_MOST_UNREAD))
    return tuple((row.at, row.text) for row in rows)
