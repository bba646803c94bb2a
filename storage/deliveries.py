"""The ledger: what is to be sent, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, func, literal_column, or_, select, true, update

from plan.delivery import ChannelUse, Delivery, DeliveryKind, DeliveryState
from storage.columns import Moment
from storage.ids import new_id
from storage.tables import delivery
from storage.upsert import INSERTS

NOT_THERE = (DeliveryState.RECORDED, DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.UNREACHABLE)
BEFORE = timedelta(minutes=10)
"""So long before a message's update another one may still be on its way."""
CHANGED = "delivery"
"""The PostgreSQL channel that is told, at commit, that something may be due."""
_FOR = {
    ChannelUse.MANAGEMENT: delivery.c.kind != DeliveryKind.OVERVIEW,
    ChannelUse.OVERVIEW: delivery.c.kind == DeliveryKind.OVERVIEW,
}
"""What goes to which channel, of what goes to any."""
_FIELDS = [(each.name, MISSING if each.name == "number" else each.default) for each in fields(Delivery)]
"""Each with what the column holds where it is not given: a new delivery is what most of them say by themselves."""
_RECORD = {
    name: insert(delivery).on_conflict_do_nothing(index_elements=["once"]).returning(delivery.c.id)
    for name, insert in INSERTS.items()
}


def due(municipality_id: str, kind: DeliveryKind, once: str, at: datetime, **about: Any) -> Delivery:
    """One to be recorded, to go out from that moment on. `about`: the other fields of a `Delivery`."""
    return Delivery(new_id(), municipality_id, kind, once, DeliveryState.RECORDED, at, at, **about)


def record(connection: Connection, new: Iterable[Delivery]) -> int:
    """Stores what is not there yet, by `once`; how many were new."""
    given = list(new)
    if not given:
        return 0
    names = [name for name, usual in _FIELDS if any(getattr(each, name) != usual for each in given)]
    rows = [{name: getattr(each, name) for name in names} for each in given]
    tell_of_work(connection)
    return len(connection.execute(_RECORD[connection.dialect.name], rows if len(rows) > 1 else rows[0]).all())


def let_go(connection: Connection, onces: Collection[str], now: datetime) -> int:
    """What was recorded to wait, or called off, goes out now after all; how many there were.

    What was called off while nobody knew whether it had come is sent once more by this.
    """
    waiting = delivery.c.once.in_(list(onces)) & delivery.c.state.in_([DeliveryState.WAITING, DeliveryState.CANCELLED])
    repeated = or_(delivery.c.repeated, delivery.c.begun_at.is_not(None))
    changed = update(delivery).where(waiting).values(state=DeliveryState.RECORDED, not_before=now, repeated=repeated)
    tell_of_work(connection)
    return connection.execute(changed).rowcount


def unsent(connection: Connection, person_id: str, kinds: Collection[DeliveryKind]) -> tuple[str, ...]:
    """The ids of a person's deliveries that nobody has tried to send, or that wait."""
    query = select(delivery.c.id).where(
        delivery.c.person_id == person_id,
        delivery.c.kind.in_(list(kinds)),
        delivery.c.state.in_([DeliveryState.RECORDED, DeliveryState.WAITING]),
    )
    return tuple(connection.execute(query.with_for_update()).scalars())


def unsent_to_channel(connection: Connection, municipality_id: str) -> tuple[Delivery, ...]:
    """What is recorded for the channel and has not been there, or may be sent there again, with what it says."""
    query = select(delivery).where(
        delivery.c.municipality_id == municipality_id, delivery.c.state.in_([*_NOT_TO_COME, DeliveryState.GIVEN_UP])
    )
    rows = connection.execute(query.where(delivery.c.person_id.is_(None)).with_for_update())
    return tuple(each for each in map(delivery_of, rows) if each.content is not None)


def say_instead(connection: Connection, delivery_id: str, content: Any) -> None:
    connection.execute(update(delivery).where(delivery.c.id == delivery_id).values(content=content))


def hold(connection: Connection, delivery_ids: Collection[str], kind: DeliveryKind, until: datetime) -> None:
    chosen = delivery.c.id.in_(list(delivery_ids)) & (delivery.c.kind == kind)
    connection.execute(update(delivery).where(chosen).values(state=DeliveryState.WAITING, not_before=until))


def call_off(connection: Connection, delivery_ids: Collection[str], kind: DeliveryKind) -> None:
    chosen = delivery.c.id.in_(list(delivery_ids)) & (delivery.c.kind == kind)
    connection.execute(update(delivery).where(chosen).values(state=DeliveryState.CANCELLED))


_NOT_TO_COME = (
    DeliveryState.RECORDED,
    DeliveryState.WAITING,
    DeliveryState.UNREACHABLE,
    DeliveryState.UNKNOWN,
)


def cancel_to(connection: Connection, person_ids: Collection[str]) -> None:
    """Whatever is on its way to them, or would be sent once more."""
    chosen = delivery.c.person_id.in_(list(person_ids)) & delivery.c.state.in_(_NOT_TO_COME)
    connection.execute(update(delivery).where(chosen).values(state=DeliveryState.CANCELLED))


def cancel_once(connection: Connection, onces: Collection[str]) -> None:
    """The same for single messages."""
    chosen = delivery.c.once.in_(list(onces)) & delivery.c.state.in_(_NOT_TO_COME)
    connection.execute(update(delivery).where(chosen).values(state=DeliveryState.CANCELLED))


def is_known_to(connection: Connection, round_id: str, person_id: str) -> bool:
    """Whether anything of the round was ever recorded for the person."""
    query = select(delivery.c.id).where(delivery.c.round_id == round_id, delivery.c.person_id == person_id)
    return connection.execute(query.limit(1)).first() is not None


def to_person(connection: Connection, delivery_id: str, person_id: str) -> Delivery | None:
    """None where it is nobody's, or somebody else's."""
    query = select(delivery).where(delivery.c.id == delivery_id, delivery.c.person_id == person_id)
    row = connection.execute(query).first()
    return None if row is None else delivery_of(row)


def ids(connection: Connection, onces: Collection[str]) -> dict[str, str]:
    """The id of each delivery by its `once`."""
    query = select(delivery.c.once, delivery.c.id).where(delivery.c.once.in_(list(onces)))
    return {row.once: row.id for row in connection.execute(query)}


def by_once(connection: Connection, once: str) -> Delivery | None:
    row = connection.execute(select(delivery).where(delivery.c.once == once)).first()
    return None if row is None else delivery_of(row)


def is_overtaken(connection: Connection, reminder: Delivery) -> bool:
    """The round's card still waits for the person, or a newer reminder has been recorded."""
    card = (
        (delivery.c.kind == DeliveryKind.CARD)
        & (delivery.c.round_id == reminder.round_id)
        & delivery.c.state.in_(NOT_THERE)
    )
    newer = (delivery.c.kind == DeliveryKind.REMINDER) & (delivery.c.recorded_at > reminder.recorded_at)
    query = select(delivery.c.id).where(delivery.c.person_id == reminder.person_id, card | newer)
    return connection.execute(query.limit(1)).first() is not None


@dataclass(frozen=True, slots=True)
class Others:
    """Of one message's updates: whether a later one is to be or has been made, and whether another is under way."""

    later: bool
    under_way: bool


def other_updates(connection: Connection, this: Delivery) -> Others:
    query = select(delivery.c.id, delivery.c.state, delivery.c.recorded_at, delivery.c.begun_at).where(
        delivery.c.person_id == this.person_id,
        delivery.c.kind == DeliveryKind.UPDATE,
        delivery.c.message_id == this.message_id,
        delivery.c.conversation_id == this.conversation_id,
        delivery.c.recorded_at >= this.recorded_at - BEFORE,
        delivery.c.id != this.id,
        delivery.c.state.in_((*NOT_THERE, DeliveryState.SENT)),
    )
    found = connection.execute(query).all()
    return Others(
        later=any(
            each.recorded_at > this.recorded_at
            or (each.recorded_at == this.recorded_at and each.id > this.id and each.state != DeliveryState.SENT)
            for each in found
        ),
        under_way=any(each.state == DeliveryState.SENDING and each.begun_at for each in found),
    )


def cancel(connection: Connection, round_id: str, kinds: Iterable[DeliveryKind], why: str) -> None:
    """What is on its way, or would be sent once more. What somebody holds but has not begun is theirs no longer."""
    not_begun = (delivery.c.state == DeliveryState.SENDING) & delivery.c.begun_at.is_(None)
    to_come = delivery.c.state.in_(_NOT_TO_COME) | not_begun
    chosen = (delivery.c.round_id == round_id) & delivery.c.kind.in_(list(kinds)) & to_come
    connection.execute(update(delivery).where(chosen).values(state=DeliveryState.CANCELLED, why=why, lease_owner=None))


def wake(connection: Connection, person_id: str, now: datetime) -> None:
    """What waited for the person to install or unblock goes out now."""
    _wake(connection, delivery.c.person_id == person_id, now)


def wake_channel(
    connection: Connection, municipality_id: str, now: datetime, use: ChannelUse = ChannelUse.MANAGEMENT
) -> None:
    """What waited for a channel to be chosen goes out now, whole: in another channel it has no thread yet."""
    whose = and_(delivery.c.municipality_id == municipality_id, delivery.c.person_id.is_(None), _FOR[use])
    _wake(connection, whose, now, parts=0, conversation_id=None, message_id=None, page_ids=None)


def kept_from_channel(connection: Connection, municipality_id: str) -> tuple[Delivery, ...]:
    """What the management channel does not take, oldest first."""
    query = select(delivery).where(
        delivery.c.municipality_id == municipality_id,
        delivery.c.person_id.is_(None),
        _FOR[ChannelUse.MANAGEMENT],
        delivery.c.state == DeliveryState.UNREACHABLE,
    )
    return tuple(delivery_of(row) for row in connection.execute(query.order_by(delivery.c.recorded_at, delivery.c.id)))


def kept_from_persons(connection: Connection, municipality_id: str) -> dict[str, str]:
    """Why what waits for each person does not reach them, by the newest of it."""
    query = select(delivery.c.person_id, delivery.c.why).where(
        delivery.c.municipality_id == municipality_id,
        delivery.c.person_id.is_not(None),
        delivery.c.state == DeliveryState.UNREACHABLE,
    )
    return {row.person_id: row.why for row in connection.execute(query.order_by(delivery.c.recorded_at))}


def _wake(connection: Connection, whose: ColumnElement[bool], now: datetime, **more: Any) -> None:
    connection.execute(
        update(delivery)
        .where(whose, delivery.c.state == DeliveryState.UNREACHABLE)
        .values(state=DeliveryState.RECORDED, not_before=now, why="", **more)
    )
    tell_of_work(connection)


def _written(state: DeliveryState) -> ColumnElement[str]:
    """In the statement itself: for a parameter SQLite would plan anew each time whether a partial index serves."""
    return literal_column(f"'{state}'")


_WAITS = delivery.c.state.in_([_written(DeliveryState.RECORDED), _written(DeliveryState.WAITING)])
IN_DOUBT = or_(delivery.c.state == _written(DeliveryState.UNKNOWN), delivery.c.repeated & _WAITS)
"""Of unknown outcome, or waiting to be sent once more for it."""
_HEARD_FROM = (
    update(delivery)
    .where(delivery.c.person_id == bindparam("whose"), IN_DOUBT)
    .values(
        state=DeliveryState.SENT,
        sent_at=func.coalesce(delivery.c.begun_at, bindparam("now", type_=Moment())),
        lease_owner=None,
        why="answered",
    )
)


def heard_from(connection: Connection, person_id: str, now: datetime) -> None:
    """The person pressed something on a card: what had an unknown outcome has arrived, and is not repeated."""
    connection.execute(_HEARD_FROM, {"whose": person_id, "now": now})


def tell_of_work(connection: Connection) -> None:
    """At commit, to whoever delivers."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_notify(CHANGED, "")))


def of_round(connection: Connection, round_id: str, kind: DeliveryKind) -> tuple[Delivery, ...]:
    query = select(delivery).where(delivery.c.round_id == round_id, delivery.c.kind == kind)
    return tuple(delivery_of(row) for row in connection.execute(query.order_by(delivery.c.number, delivery.c.id)))


def counts(connection: Connection, round_id: str, kind: DeliveryKind) -> Mapping[DeliveryState, int]:
    """Every state, also those with none."""
    return _counted(connection, (delivery.c.round_id == round_id) & (delivery.c.kind == kind))


def state_counts(connection: Connection) -> Mapping[DeliveryState, int]:
    """Of the whole ledger, every state, also those with none."""
    return _counted(connection, true())


def oldest_due(connection: Connection, now: datetime) -> datetime | None:
    """Since when the longest waiting delivery could have been tried."""
    due = delivery.c.state.in_([DeliveryState.RECORDED, DeliveryState.WAITING]) & (delivery.c.not_before <= now)
    since: datetime | None = connection.execute(select(func.min(delivery.c.not_before)).where(due)).scalar_one()
    return since


def next_try(connection: Connection) -> datetime | None:
    """When the first of those that go out by themselves is due."""
    waits = delivery.c.state.in_([DeliveryState.RECORDED, DeliveryState.WAITING])
    at: datetime | None = connection.execute(select(func.min(delivery.c.not_before)).where(waits)).scalar_one()
    return at


def to_come(connection: Connection, municipality_id: str, now: datetime, until: datetime) -> tuple[datetime, ...]:
    """When each of those that go out by themselves after `now` may go, up to `until`; the soonest first."""
    waits = delivery.c.state.in_([DeliveryState.RECORDED, DeliveryState.WAITING])
    within = (delivery.c.not_before > now) & (delivery.c.not_before <= until)
    query = select(delivery.c.not_before).where(delivery.c.municipality_id == municipality_id, waits, within)
    return tuple(connection.execute(query.order_by(delivery.c.not_before)).scalars())


def _counted(connection: Connection, which: ColumnElement[bool]) -> Mapping[DeliveryState, int]:
    query = select(delivery.c.state, func.count()).where(which).group_by(delivery.c.state)
    found: dict[DeliveryState, int] = {row[0]: row[1] for row in connection.execute(query)}
    return {state: found.get(state, 0) for state in DeliveryState}


def delivery_of(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        municipality_id=row.municipality_id,
        kind=DeliveryKind(row.kind),
        once=row.once,
        state=row.state,
        recorded_at=row.recorded_at,
        not_before=row.not_before,
        round_id=row.round_id,
        person_id=row.person_id,
        number=row.number,
        content=row.content,
        attempts=row.attempts,
        why=row.why,
        sent_at=row.sent_at,
        conversation_id=row.conversation_id,
        message_id=row.message_id,
        parts=row.parts,
        begun_at=row.begun_at,
        repeated=row.repeated,
        lease_owner=row.lease_owner,
        page_ids=tuple(row.page_ids or ()),
    )


def newest(connection: Connection, municipality_id: str, most: int) -> tuple[Delivery, ...]:
    """The last recorded first."""
    query = select(delivery).where(delivery.c.municipality_id == municipality_id)
    rows = connection.execute(query.order_by(delivery.c.recorded_at.desc(), delivery.c.id).limit(most))
    return tuple(delivery_of(row) for row in rows)
