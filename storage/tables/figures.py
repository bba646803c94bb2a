"""What was measured of the goals, and where some of it is fetched from."""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text

from plan.indicators import FigureWay
from storage.columns import Moment, StoredWord
from storage.tables.base import ID, metadata

figure = Table(
    "figure",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, unique=True),
    Column("plan_id", ID, ForeignKey("plan.id"), nullable=False),
    Column("goal", String(40), nullable=False),
    Column("indicator", Text, nullable=False),
    Column("period", String(10), nullable=False),
    Column("part", Text, nullable=False),
    Column("value", Float, nullable=False),
    Column("nation", Float),
    Column("place", Integer),
    Column("places", Integer),
    Column("source", Text, nullable=False),
    Column("way", StoredWord(FigureWay), nullable=False),
    Column("at", Moment, nullable=False),
    Column("person_id", ID, ForeignKey("person.id")),
    Column("once", String(200), nullable=False, unique=True),
    Index(None, "plan_id", "at"),
)

figure_feed = Table(
    "figure_feed",
    metadata,
    Column("plan_id", ID, ForeignKey("plan.id"), primary_key=True),
    Column("goal", String(40), primary_key=True),
    Column("indicator", String(200), primary_key=True),
    Column("kpi", String(12), nullable=False),
    Column("area", String(4), nullable=False),
    Column("tried_at", Moment),
    Column("answered_at", Moment),
)
