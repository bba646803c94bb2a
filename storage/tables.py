"""The tables. Every row belongs to one municipality, directly or through its plan or person."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from plan.assessment import Outlook
from plan.delivery import DeliveryState
from plan.draft import DraftState
from plan.dropped import DroppedKind, DroppedState
from plan.matter import MatterKind
from plan.model import GoalKind, RoundState, Status, Timing, Why
from storage.columns import Json, Moment, StoredWord, TertialText

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
ID = String(32)

municipality = Table(
    "municipality",
    metadata,
    Column("id", ID, primary_key=True),
    Column("tenant_id", String(64), nullable=False, unique=True),
    Column("name", Text, nullable=False, server_default=""),
)

plan = Table(
    "plan",
    metadata,
    Column("id", ID, primary_key=True),
    Column("municipality_id", ID, ForeignKey("municipality.id"), nullable=False),
    Column("organisation", Text, nullable=False),
    Column("board", Text, nullable=False),
    Column("department", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("imported_at", Moment, nullable=False),
    UniqueConstraint("municipality_id", "board", "year"),
)

goal = Table(
    "goal",
    metadata,
    Column("plan_id", ID, ForeignKey("plan.id"), primary_key=True),
    Column("number", String(40), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", StoredWord(GoalKind), nullable=False),
    Column("title", Text, nullable=False),
    Column("areas", Json, nullable=False),
    Column("text", Text, nullable=False),
    Column("target", Text),
    Column("baseline", Text),
    Column("source", Json, nullable=False),
)

activity = Table(
    "activity",
    metadata,
    Column("id", ID, primary_key=True),
    Column("plan_id", ID, ForeignKey("plan.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("section", String(40), nullable=False),
    Column("title", Text, nullable=False),
    Column("kinds", Json, nullable=False),
    Column("units", Json, nullable=False),
    Column("collaboration", Text, nullable=False),
    Column("protected", Boolean, nullable=False),
    Column("uncertain", Boolean, nullable=False),
    Column("source", Json, nullable=False),
    Column("removed_at", Moment),
    Column("removed_because", Text),
    Index(None, "plan_id", "position"),
)

survey = Table(
    "survey",
    metadata,
    Column("plan_id", ID, ForeignKey("plan.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("survey", Text, nullable=False),
    Column("contact", Text, nullable=False),
)

question = Table(
    "question",
    metadata,
    Column("plan_id", ID, ForeignKey("plan.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("place", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("proposed", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("answer", Text),
)

remembered_answer = Table(
    "remembered_answer",
    metadata,
    Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
    Column("question_key", String(64), primary_key=True),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

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

channel = Table(
    "channel",
    metadata,
    Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
    Column("tenant_id", String(64), nullable=False),
    Column("service_url", Text, nullable=False),
    Column("conversation_id", Text, nullable=False),
    Column("team_id", Text),
    Column("at", Moment, nullable=False),
)

round_ = Table(
    "round",
    metadata,
    Column("id", ID, primary_key=True),
    Column("plan_id", ID, ForeignKey("plan.id"), nullable=False),
    Column("tertial", TertialText, nullable=False),
    Column("state", StoredWord(RoundState), nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("closed_at", Moment),
    Column("published_at", Moment),
    UniqueConstraint("plan_id", "tertial"),
)
Index(
    "uq_round_open",
    round_.c.plan_id,
    unique=True,
    sqlite_where=text("state = 'open'"),
    postgresql_where=text("state = 'open'"),
)

assignment = Table(
    "assignment",
    metadata,
    Column("round_id", ID, ForeignKey("round.id"), primary_key=True),
    Column("person_id", ID, ForeignKey("person.id"), primary_key=True),
    Column("activity_id", ID, ForeignKey("activity.id"), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("unit", Text, nullable=False),
    Column("why", StoredWord(Why), nullable=False),
    Column("answers", Boolean, nullable=False),
    Column("given_by", ID, ForeignKey("person.id")),
    Column("disputed", Text),
    Index(None, "activity_id"),
)

report = Table(
    "report",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, unique=True),
    Column("plan_id", ID, ForeignKey("plan.id"), nullable=False),
    Column("activity_id", ID, ForeignKey("activity.id"), nullable=False),
    Column("tertial", TertialText, nullable=False),
    Column("round_id", ID, ForeignKey("round.id")),
    Column("status", StoredWord(Status), nullable=False),
    Column("comment", Text, nullable=False),
    Column("finish", Date),
    Column("timing", StoredWord(Timing), nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", ID, ForeignKey("person.id"), nullable=False),
    Column("once", String(200), nullable=False, unique=True),
    Column("protected", Boolean, server_default=false(), nullable=False),
    Column("addition", Boolean, server_default=false(), nullable=False),
    Index(None, "plan_id", "tertial", "at"),
    Index(None, "activity_id", "at"),
    Index(None, "round_id"),
    Index(None, "person_id", "at"),
)

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

board_setting = Table(
    "board_setting",
    metadata,
    Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
    Column("board", String(200), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

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

snapshot = Table(
    "snapshot",
    metadata,
    Column("round_id", ID, ForeignKey("round.id"), primary_key=True),
    Column("at", Moment, primary_key=True),
    Column("checksum", String(64), nullable=False),
    Column("content", Text, nullable=False),
)

goal_owner = Table(
    "goal_owner",
    metadata,
    Column("plan_id", ID, ForeignKey("plan.id"), primary_key=True),
    Column("goal", String(40), primary_key=True),
    Column("person_id", ID, ForeignKey("person.id"), nullable=False),
)

assessment = Table(
    "assessment",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, unique=True),
    Column("plan_id", ID, ForeignKey("plan.id"), nullable=False),
    Column("goal", String(40), nullable=False),
    Column("tertial", TertialText, nullable=False),
    Column("outlook", StoredWord(Outlook), nullable=False),
    Column("comment", Text, nullable=False),
    Column("current", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", ID, ForeignKey("person.id"), nullable=False),
    Column("once", String(200), nullable=False, unique=True),
    Index(None, "plan_id", "at"),
)

survey_outcome = Table(
    "survey_outcome",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, unique=True),
    Column("plan_id", ID, ForeignKey("plan.id"), nullable=False),
    Column("survey", Integer, nullable=False),
    Column("tertial", TertialText, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", ID, ForeignKey("person.id"), nullable=False),
    Column("once", String(200), nullable=False, unique=True),
    Index(None, "plan_id", "at"),
)

draft = Table(
    "draft",
    metadata,
    Column("round_id", ID, ForeignKey("round.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("state", StoredWord(DraftState), nullable=False),
    Column("intro", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", ID, ForeignKey("person.id")),
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

dropped_file = Table(
    "dropped_file",
    metadata,
    Column("id", ID, primary_key=True),
    Column("municipality_id", ID, ForeignKey("municipality.id"), nullable=False),
    Column("person_id", ID, ForeignKey("person.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", StoredWord(DroppedKind), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("answers", Json, nullable=False),
    Column("state", StoredWord(DroppedState), nullable=False),
    Column("outcome", Text, nullable=False, server_default=""),
    Column("received_at", Moment, nullable=False),
    Index(None, "person_id", "received_at"),
    Index(None, "municipality_id", "received_at"),
)

heard = Table(
    "heard",
    metadata,
    Column("once", String(64), primary_key=True),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)
"""What the platform has delivered, by a hash that names its tenant too, so that it is answered by one replica alone."""
