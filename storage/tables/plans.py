"""What is followed up: whose it is, its plans, and what is asked and remembered of them."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    true,
)

from plan.dropped import DroppedKind, DroppedState
from plan.model import GoalKind
from storage.columns import Json, Moment, StoredWord
from storage.tables.base import ID, metadata

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
    Column("counted", Boolean, server_default=true(), nullable=False),
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

board_setting = Table(
    "board_setting",
    metadata,
    Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
    Column("board", String(200), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

report_template = Table(
    "report_template",
    metadata,
    Column("municipality_id", ID, ForeignKey("municipality.id"), primary_key=True),
    Column("name", String(200), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("stored_at", Moment, nullable=False),
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
