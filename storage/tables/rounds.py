"""The rounds and all that is said in them."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from plan.assessment import Outlook
from plan.draft import DraftState
from plan.measure import MeasureAct
from plan.model import RoundState, Status, Timing, Why
from storage.columns import Moment, StoredWord, TertialText
from storage.tables.base import ID, metadata

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
    Index(None, "activity_id", "tertial", "at"),
    Index(None, "round_id"),
    Index(None, "person_id", "at"),
)

measure = Table(
    "measure",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, unique=True),
    Column("plan_id", ID, ForeignKey("plan.id"), nullable=False),
    Column("activity_id", ID, ForeignKey("activity.id"), nullable=False),
    Column("tertial", TertialText, nullable=False),
    Column("act", StoredWord(MeasureAct), nullable=False),
    Column("what", Text, nullable=False),
    Column("due", Date),
    Column("note", Text, nullable=False, server_default=""),
    Column("protected", Boolean, server_default=false(), nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", ID, ForeignKey("person.id"), nullable=False),
    Column("once", String(200), nullable=False, unique=True),
    Column("who", String(80), nullable=False, server_default=""),
    Index(None, "plan_id"),
    Index(None, "activity_id"),
)
"""What happened to the measures against deviations, appended: how each stands is made of its activity's rows."""

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

snapshot = Table(
    "snapshot",
    metadata,
    Column("round_id", ID, ForeignKey("round.id"), primary_key=True),
    Column("at", Moment, primary_key=True),
    Column("checksum", String(64), nullable=False),
    Column("content", Text, nullable=False),
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
