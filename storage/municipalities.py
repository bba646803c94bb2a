"""Municipalities, by Entra tenant, and the channel their leadership reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from plan.delivery import ChannelUse
from storage.ids import new_id
from storage.tables import channel, municipality, overview_channel
from storage.upsert import insert_for


@dataclass(frozen=True, slots=True)
class Municipality:
    id: str
    tenant_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Channel:
    """Where posts and digests go. `conversation_id` is the channel's own id."""

    tenant_id: str
    service_url: str
    conversation_id: str
    team_id: str | None


_CHANNELS = {ChannelUse.MANAGEMENT: channel, ChannelUse.OVERVIEW: overview_channel}

_OF_TENANT = select(municipality).where(municipality.c.tenant_id == bindparam("tenant_id"))


def of_tenant(connection: Connection, tenant_id: str) -> Municipality | None:
    row = connection.execute(_OF_TENANT, {"tenant_id": tenant_id}).first()
    return None if row is None else Municipality(row.id, row.tenant_id, row.name)


def ensure(connection: Connection, tenant_id: str) -> Municipality:
    known = of_tenant(connection, tenant_id)
    if known is not None:
        return known
    made = insert_for(connection, municipality).values(id=new_id(), tenant_id=tenant_id, name="")
    connection.execute(made.on_conflict_do_nothing(index_elements=["tenant_id"]))  # several programs may begin at once
    return ensure(connection, tenant_id)


def lock(connection: Connection, municipality_id: str) -> None:
    """Until the transaction's end only one of several programs records what is due; the others find it recorded.

    What merely refers to the municipality, as each click does, goes on beside it, and may have been written before.
    """
    query = select(municipality.c.id).where(municipality.c.id == municipality_id)
    connection.execute(query.with_for_update(key_share=True))


def name_of(connection: Connection, municipality_id: str) -> str:
    """Empty until the first plan has named it."""
    found = connection.execute(select(municipality.c.name).where(municipality.c.id == municipality_id)).scalar()
    return found or ""


def name(connection: Connection, municipality_id: str, given: str) -> None:
    """The first name stays, until `rename`."""
    nameless = (municipality.c.id == municipality_id) & (municipality.c.name == "")
    connection.execute(update(municipality).where(nameless).values(name=given))


def rename(connection: Connection, municipality_id: str, name: str) -> None:
    connection.execute(update(municipality).where(municipality.c.id == municipality_id).values(name=name))


def channel_of(connection: Connection, municipality_id: str, use: ChannelUse = ChannelUse.MANAGEMENT) -> Channel | None:
    table = _CHANNELS[use]
    row = connection.execute(select(table).where(table.c.municipality_id == municipality_id)).first()
    return None if row is None else Channel(row.tenant_id, row.service_url, row.conversation_id, row.team_id)


def chosen_at(connection: Connection, municipality_id: str, use: ChannelUse) -> datetime | None:
    """When the channel was chosen; None where there is none."""
    table = _CHANNELS[use]
    at: datetime | None = connection.execute(
        select(table.c.at).where(table.c.municipality_id == municipality_id)
    ).scalar()
    return at


def forget_channel(connection: Connection, municipality_id: str, use: ChannelUse = ChannelUse.MANAGEMENT) -> None:
    table = _CHANNELS[use]
    connection.execute(delete(table).where(table.c.municipality_id == municipality_id))


def set_channel(
    connection: Connection,
    municipality_id: str,
    chosen: Channel,
    at: datetime,
    use: ChannelUse = ChannelUse.MANAGEMENT,
) -> None:
    forget_channel(connection, municipality_id, use)
    connection.execute(
        insert(_CHANNELS[use]).values(
            municipality_id=municipality_id,
            tenant_id=chosen.tenant_id,
            service_url=chosen.service_url,
            conversation_id=chosen.conversation_id,
            team_id=chosen.team_id,
            at=at,
        )
    )
