"""What was meant for the channel and may never have come there: nothing moves it on but a person's word."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from plan.delivery import NEVER, Delivery, DeliveryState
from storage.deliveries import delivery_of, tell_of_work
from storage.tables import delivery

CORRECTION = ":correction:"
"""Stands in the key of what edits a post, which is made at sending and so says nothing in the ledger."""
_STANDS_STILL = or_(
    delivery.c.state == DeliveryState.GIVEN_UP,
    and_(delivery.c.state == DeliveryState.UNKNOWN, delivery.c.not_before == NEVER),
)
_SAYS_SOMETHING = or_(delivery.c.content.is_not(None), delivery.c.once.contains(CORRECTION))
_LOST = and_(delivery.c.person_id.is_(None), _STANDS_STILL, _SAYS_SOMETHING)


def every(connection: Connection, municipality_id: str) -> tuple[Delivery, ...]:
    """Held with an unknown outcome, or given up; oldest first."""
    query = select(delivery).where(_LOST, delivery.c.municipality_id == municipality_id)
    rows = connection.execute(query.order_by(delivery.c.recorded_at, delivery.c.id))
    return tuple(delivery_of(row) for row in rows)


def get(connection: Connection, municipality_id: str, delivery_id: str) -> Delivery | None:
    """Until the transaction's end nobody else settles it. None where it is another's, or settled."""
    of_it = and_(delivery.c.municipality_id == municipality_id, delivery.c.id == delivery_id)
    row = connection.execute(select(delivery).where(_LOST, of_it).with_for_update()).first()
    return None if row is None else delivery_of(row)


def send_again(connection: Connection, lost: Delivery, now: datetime) -> None:
    """From the page that is missing on."""
    _go_on(connection, delivery.c.id == lost.id, now, {"number": delivery.c.number + 1})


def arrived(connection: Connection, lost: Delivery, now: datetime) -> None:
    """The page in doubt is in the channel; those after it go out."""
    pages = len(lost.content) if isinstance(lost.content, list) else 1
    if lost.parts + 1 < pages:
        _go_on(connection, delivery.c.id == lost.id, now, {"parts": lost.parts + 1})
        return
    settled = {"state": DeliveryState.SENT, "sent_at": lost.begun_at or now, "parts": pages, "why": "seen"}
    connection.execute(update(delivery).where(delivery.c.id == lost.id).values(settled | {"begun_at": None}))


def send_again_to_persons(connection: Connection, key: str, now: datetime) -> None:
    """What stands still of the messages whose keys in the ledger begin so."""
    _go_on(connection, and_(_STANDS_STILL, delivery.c.once.startswith(key, autoescape=True)), now, {})


def _go_on(connection: Connection, which: ColumnElement[bool], now: datetime, besides: Mapping[str, Any]) -> None:
    anew = {"state": DeliveryState.RECORDED, "not_before": now, "attempts": 0, "repeated": False}
    still = {"begun_at": None, "lease_owner": None, "why": ""}
    connection.execute(update(delivery).where(which).values(anew | still | dict(besides)))
    tell_of_work(connection)
