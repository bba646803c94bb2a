"""Who answers, where they are met, and who did what."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, false

from storage.columns import Json, Moment
from storage.tables.base import ID, metadata

person = Table(
    "person",
    metadata,
    Column("id", ID, primary_key=True),
    Column("municipality_id", ID, ForeignKey("municipality.id"), nullable=False),
    Column("upn", String(320), nullable=False),
    Column("name", Text, nullable=False),
    Column("entra_id", String(64)),
    Column("is_leader", Boolean, nullable=False),
    Column("is_administrator", Boolean, nullable=False),
    Column("away_until", Date),
    Column("is_editor", Boolean, nullable=False, server_default=false()),
    Column("is_appointed", Boolean, nullable=False, server_default=false()),
    Column("leads", Json),
    UniqueConstraint("municipality_id", "upn"),
    UniqueConstraint("municipality_id", "entra_id"),
)

ownership = Table(
    "ownership",
    metadata,
    Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
    Column("unit", String(400), primary_key=True),
    Column("person_id", ID, ForeignKey("person.id"), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("deputy_id", ID, ForeignKey("person.id")),
    Index(None, "person_id"),
    Index(None, "deputy_id"),
)

goal_owner = Table(
    "goal_owner",
    metadata,
    Column("plan_id", ID, ForeignKey("plan.id"), primary_key=True),
    Column("goal", String(40), primary_key=True),
    Column("person_id", ID, ForeignKey("person.id"), nullable=False),
)

address = Table(
    "address",
    metadata,
    Column("person_id", ID, ForeignKey("person.id"), primary_key=True),
    Column("user_id", String(200), nullable=False),
    Column("tenant_id", String(64), nullable=False),
    Column("service_url", Text, nullable=False),
    Column("conversation_id", Text, nullable=False),
    Column("installed", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)


def _channel(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
        Column("tenant_id", String(64), nullable=False),
        Column("service_url", Text, nullable=False),
        Column("conversation_id", Text, nullable=False),
        Column("team_id", Text),
        Column("at", Moment, nullable=False),
    )


channel = _channel("channel")
overview_channel = _channel("overview_channel")

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("municipality_id", ID, ForeignKey("municipality.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", ID, ForeignKey("person.id")),
    Column("act", String(60), nullable=False),
    Column("subject", Text, nullable=False),
    Column("before", Json),
    Column("after", Json),
    Column("through", String(40), nullable=False),
    Index(None, "municipality_id", "at"),
)

audit_removal = Table(
    "audit_removal",
    metadata,
    Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
    Column("oldest_kept", Moment, nullable=False),
)
"""Triggers refuse every UPDATE of `audit`, and every DELETE but of entries older than what stands here. A row is here
only within the transaction of `storage.retention`."""
