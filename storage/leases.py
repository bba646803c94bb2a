"""The ledger as a queue: who delivers what right now, and what becomes of it when nobody does any more.

Two clocks: what is due follows the program's (`now`), leases the one that all replicas share (`at`, see `moment`).
A lease whose owner never began the call is simply free again; one whose call had begun is of unknown outcome.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, Connection, bindparam, case, exists, func, or_, select, tuple_, update

from plan.delivery import NEVER, Delivery, DeliveryKind, DeliveryState
from storage.columns import Moment
from storage.deliveries import delivery_of
from storage.ids import new_id
from storage.tables import delivery, municipality, report, tenant_pace

DUE_STATES = [DeliveryState.RECORDED, DeliveryState.WAITING, DeliveryState.UNREACHABLE, DeliveryState.UNKNOWN]
QUEUED = delivery.c.state.in_(bindparam("queued", DUE_STATES, expanding=True, literal_execute=True))
"""Written out as literals, so that the partial indexes are used."""
UNKNOWN = delivery.c.state == bindparam("unknown", DeliveryState.UNKNOWN, literal_execute=True)
SENDING = delivery.c.state == bindparam("sending", DeliveryState.SENDING, literal_execute=True)
SETTLED = (
    "state",
    "not_before",
    "why",
    "attempts",
    "sent_at",
    "conversation_id",
    "message_id",
    "parts",
    "begun_at",
    "repeated",
    "page_ids",
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A municipality with something due. Its tenant may not be called before `free_at` (None: at once)."""

    municipality_id: str
    free_at: datetime | None


def moment(connection: Connection, wall: datetime) -> datetime:
    """Now, by the clock that all replicas share: PostgreSQL's own. SQLite has one machine, and so its clock."""
    if connection.dialect.name != "postgresql":
        return wall
    now: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return now


def waiting(connection: Connection, now: datetime) -> list[Waiting]:
    return [Waiting(row.id, row.free_at) for row in connection.execute(_WAITING, {"now": now})]


_DUE = delivery.c.not_before <= bindparam("now", type_=Moment())
_WAITING = (
    select(municipality.c.id, tenant_pace.c.free_at)
    .select_from(municipality.outerjoin(tenant_pace, tenant_pace.c.tenant_id == municipality.c.tenant_id))
    .where(exists().where(delivery.c.municipality_id == municipality.c.id, QUEUED, _DUE))
)


def lease(
    connection: Connection, municipality_id: str, now: datetime, until: datetime, most: int
) -> tuple[Delivery, ...]:
    """Takes up to `most` that are due, oldest first. What was `UNKNOWN` is marked as repeated."""
    query = (
        select(delivery.c.id)
        .where(delivery.c.municipality_id == municipality_id, QUEUED, delivery.c.not_before <= now)
        .order_by(delivery.c.not_before)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    ids = connection.execute(query).scalars().all()
    if not ids:
        return ()
    taken = (
        update(delivery)
        .where(delivery.c.id.in_(ids))
        .values(
            state=DeliveryState.SENDING,
            lease_owner=new_id(),
            lease_until=until,
            begun_at=None,
            attempts=delivery.c.attempts + 1,
            repeated=case((delivery.c.state == DeliveryState.UNKNOWN, True), else_=delivery.c.repeated),
        )
        .returning(delivery)
    )
    found = (delivery_of(row) for row in connection.execute(taken))
    return tuple(sorted(found, key=lambda each: (each.not_before, each.number)))


def begin(connection: Connection, leased: Sequence[Delivery], now: datetime, until: datetime) -> set[str]:
    """From here on the outcome is unknown until it is settled. Returns the ids of those still held by that lease."""
    held = [(each.id, each.lease_owner) for each in leased]
    statement = (
        update(delivery)
        .where(tuple_(delivery.c.id, delivery.c.lease_owner).in_(held), SENDING)
        .values(begun_at=now, lease_until=until)
        .returning(delivery.c.id)
    )
    return set(connection.execute(statement).scalars()) if held else set()


def settle(connection: Connection, outcomes: Iterable[Delivery]) -> None:
    """Ends leases. One that had run out meanwhile is settled all the same: its owner knows what became of it."""
    rows = [
        {"its": each.id, "lease": each.lease_owner, **{name: _storable(getattr(each, name)) for name in SETTLED}}
        for each in outcomes
    ]
    if not rows:
        return
    statement = (
        update(delivery)
        .where(
            delivery.c.id == bindparam("its"),
            delivery.c.lease_owner == bindparam("lease"),
            or_(delivery.c.state == DeliveryState.SENDING, delivery.c.state == DeliveryState.UNKNOWN),
        )
        .values({name: bindparam(name) for name in SETTLED} | {"lease_owner": None, "lease_until": None})
    )
    connection.execute(statement, rows)


def _storable(value: object) -> object:
    """PostgreSQL takes no NUL, and what Teams answered must never stop the ledger."""
    return value.replace("\0", "") if isinstance(value, str) else value


def keep_progress(connection: Connection, reached: Delivery) -> None:
    """The messages that have arrived are not sent again, should this process die before the rest."""
    connection.execute(
        update(delivery)
        .where(delivery.c.id == reached.id, delivery.c.lease_owner == reached.lease_owner, SENDING)
        .values(
            parts=reached.parts,
            conversation_id=reached.conversation_id,
            message_id=reached.message_id,
            page_ids=reached.page_ids,
            begun_at=None,
        )
    )


def take_over(connection: Connection, at: datetime, now: datetime, resend_at: datetime) -> list[Delivery]:
    """What became of leases that ran out, and of unknown outcomes that were answered before they are due again.

    Returns those whose outcome nobody knows, and which are not sent once more.
    """
    connection.execute(_FREED, {"moment": at})
    interrupted = connection.execute(_INTERRUPTED, {"moment": at, "resend_at": resend_at}).all()
    connection.execute(_ANSWERED, {"moment": now})
    return [found for found in map(delivery_of, interrupted) if found.not_before == NEVER]


_MOMENT: BindParameter[datetime] = bindparam("moment", type_=Moment())
_RAN_OUT = SENDING & (delivery.c.lease_until < _MOMENT)
_HARMLESS = delivery.c.kind == DeliveryKind.UPDATE
_FREED = (
    update(delivery)
    .where(_RAN_OUT, delivery.c.begun_at.is_(None) | _HARMLESS)
    .values(state=DeliveryState.RECORDED, lease_owner=None, lease_until=None, attempts=delivery.c.attempts - 1)
)
_INTERRUPTED = (
    update(delivery)
    .where(_RAN_OUT, delivery.c.begun_at.is_not(None), ~_HARMLESS)
    .values(
        state=DeliveryState.UNKNOWN,
        why="interrupted",
        not_before=case((delivery.c.repeated, NEVER), else_=bindparam("resend_at", type_=Moment())),
        lease_until=None,
    )
    .returning(delivery)
)
_ANSWERED = (
    update(delivery)
    .where(
        UNKNOWN,
        delivery.c.not_before <= _MOMENT,
        exists().where(report.c.person_id == delivery.c.person_id, report.c.at >= delivery.c.begun_at),
    )
    .values(state=DeliveryState.SENT, sent_at=delivery.c.begun_at, lease_owner=None, why="answered")
)
