"""What is to be sent, what has been, and what has come."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, String, Table, Text, false, text

from plan.delivery import DeliveryState
from plan.matter import MatterKind
from storage.columns import Json, Moment, StoredWord
from storage.tables.base import ID, metadata

delivery = Table(
    "delivery",
    metadata,
    Column("id", ID, primary_key=True),
    Column("municipality_id", ID, ForeignKey("municipality.id"), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("round_id", ID, ForeignKey("round.id")),
    Column("person_id", ID, ForeignKey("person.id")),
    Column("number", Integer, nullable=False),
    Column("once", String(200), nullable=False, unique=True),
    Column("state", StoredWord(DeliveryState), nullable=False),
    Column("content", Json),
    Column("recorded_at", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("lease_owner", String(64)),
    Column("lease_until", Moment),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("why", Text, nullable=False, server_default=""),
    Column("sent_at", Moment),
    Column("conversation_id", Text),
    Column("message_id", Text),
    Column("parts", Integer, nullable=False, server_default="0"),
    Column("begun_at", Moment),
    Column("repeated", Boolean, nullable=False, server_default=false()),
    Column("page_ids", Json),
    Index(None, "round_id", "kind"),
    Index(None, "person_id"),
)
_QUEUED = text("state IN ('recorded', 'waiting', 'unreachable', 'unknown')")
_LEASED = text("state = 'sending'")
_UNKNOWN = text("state = 'unknown'")
Index(
    "ix_delivery_queue",
    delivery.c.municipality_id,
    delivery.c.not_before,
    sqlite_where=_QUEUED,
    postgresql_where=_QUEUED,
)
Index("ix_delivery_leased", delivery.c.lease_until, sqlite_where=_LEASED, postgresql_where=_LEASED)
Index("ix_delivery_unknown", delivery.c.not_before, sqlite_where=_UNKNOWN, postgresql_where=_UNKNOWN)

tenant_pace = Table(
    "tenant_pace",
    metadata,
    Column("tenant_id", String(64), primary_key=True),
    Column("free_at", Moment, nullable=False),
    Column("slowed", Float, nullable=False),
    Column("slowed_at", Moment),
)

conversation_pace = Table(
    "conversation_pace",
    metadata,
    Column("conversation", Text, primary_key=True),
    Column("short_at", Moment, nullable=False),
    Column("long_at", Moment, nullable=False),
    Index(None, "long_at"),
)

matter = Table(
    "matter",
    metadata,
    Column("round_id", ID, ForeignKey("round.id"), primary_key=True),
    Column("person_id", ID, ForeignKey("person.id"), primary_key=True),
    Column("kind", StoredWord(MatterKind), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("about", ID, primary_key=True),
    Column("told_on", Date, nullable=False),
    Column("delivery_id", ID, ForeignKey("delivery.id"), nullable=False),
    Index(None, "told_on"),
    Index(None, "delivery_id"),
)

later = Table(
    "later",
    metadata,
    Column("round_id", ID, ForeignKey("round.id"), primary_key=True),
    Column("person_id", ID, ForeignKey("person.id"), primary_key=True),
    Column("day", Date, nullable=False),
)

digest_week = Table(
    "digest_week",
    metadata,
    Column("plan_id", ID, ForeignKey("plan.id"), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("week", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
)

earlier_question = Table(
    "earlier_question",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("municipality_id", ID, ForeignKey("municipality.id"), nullable=False),
    Column("conversation", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("text", Text, nullable=False),
    Index(None, "conversation", "at"),
    Index(None, "at"),
)

unread_question = Table(
    "unread_question",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("municipality_id", ID, ForeignKey("municipality.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("text", Text, nullable=False),
    Index(None, "municipality_id", "at"),
)

heard = Table(
    "heard",
    metadata,
    Column("once", String(64), primary_key=True),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)
"""What the platform has delivered, by a hash that names its tenant too, so that it is answered by one replica alone."""
